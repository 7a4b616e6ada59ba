"""The manifest: which files of an output folder are generated, and what was written into them.

It stands beside the generated files as `.clientsmith.json` and is committed with them, so it holds
nothing that changes without the package: no time, no path of a machine, no digest of the
generator's source. What the last run read is remembered elsewhere (`emit/stamp`).
What is *not* decided here: what happens to a file that differs from its digest (`emit/reconcile`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.source.node import JsonValue

MANIFEST = ".clientsmith.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """`files` maps each generated path to the digest of the text that was written."""

    generator: str
    contract: int
    files: Mapping[str, str]


def digest(data: str | bytes) -> str:
    """A digest that is the same on every machine; text is taken as UTF-8."""
    return sha256(data.encode() if isinstance(data, str) else data).hexdigest()


def make_manifest(rendered: Mapping[str, str], generator: str, contract: int) -> Manifest:
    """The manifest of a package as it will be written."""
    return Manifest(
        generator, contract, {path: digest(rendered[path]) for path in sorted(rendered)}
    )


def write_manifest(manifest: Manifest) -> str:
    """The text of `.clientsmith.json`."""
    value = {
        "about": "Written by clientsmith. Lists the generated files; all others are yours.",
        "generator": manifest.generator,
        "contract": manifest.contract,
        "files": dict(sorted(manifest.files.items())),
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def read_manifest(text: str) -> tuple[Manifest | None, tuple[Diagnostic, ...]]:
    """Read `.clientsmith.json`; a manifest that is not ours is an error, as it decides what may be replaced."""
    try:
        value: JsonValue = json.loads(text)
    except ValueError as error:
        return None, (_unreadable(f"it is not JSON: {error}"),)
    match value:
        case {"generator": str(generator), "contract": int(contract), "files": dict(files)}:
            known = {path: was for path, was in files.items() if isinstance(was, str)}
            strange = next(
                (path for path in files if path not in known or not is_inside(path)), None
            )
            if strange is not None:
                return None, (_unreadable(f'it lists "{strange}"'),)
            return Manifest(generator, contract, known), ()
        case _:
            return None, (_unreadable("it lacks generator, contract or files"),)


def is_inside(path: str) -> bool:
    """Whether a path is relative, normal and stays below its folder on every operating system."""
    parts = path.split("/")
    return (
        not any(part in ("", ".", "..") for part in parts)
        and not any(mark in path for mark in ("\\", ":", "\0"))
        and PurePosixPath(path).as_posix() == path
    )


def _unreadable(reason: str) -> Diagnostic:
    return diagnostic(
        "not-generated",
        f'"{MANIFEST}" is not a manifest of clientsmith: {reason}',
        Location(MANIFEST, 1, 1),
        hint="restore it from version control, or remove it and run with --force",
    )
