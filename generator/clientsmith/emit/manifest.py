"""The manifest: what a package was made by and from, and what was written into its files.

It stands beside the generated files as `.clientsmith.json` and is committed with them, so it holds
nothing that changes without the package or its inputs: no time, no path of a machine, no digest of
the generator's own source. What the last run on this machine read is remembered elsewhere
(`emit/stamp`). What is *not* decided here: what counts as an input (`inputs`), and what happens to
a file that differs from its digest (`emit/reconcile`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import PurePosixPath
from typing import TypeAlias

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonValue

MANIFEST = ".clientsmith.json"

_MARK = "<<<<<<< "

Inputs: TypeAlias = Mapping[str, Mapping[str, str]]
"""Digests of what a package is made from, by kind (such as `overlays`) and by name."""


@dataclass(frozen=True, slots=True)
class Maker:
    """What made a package: versions of clientsmith, of the views (`contract`) and of black."""

    generator: str
    contract: str
    black: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """`files` maps each generated path to the digest of the text that was written.

    `rendered` has the digest of the text before black had its turn, for the paths that black was
    asked about.
    """

    maker: Maker
    inputs: Inputs
    files: Mapping[str, str]
    rendered: Mapping[str, str]


def digest(data: str | bytes) -> str:
    """A digest that is the same on every machine; text is taken as UTF-8."""
    return sha256(data.encode() if isinstance(data, str) else data).hexdigest()


def make_manifest(
    texts: Mapping[str, str],
    maker: Maker,
    inputs: Inputs | None = None,
    rendered: Mapping[str, str] | None = None,
) -> Manifest:
    """The manifest of a package as it will be written; `texts` are those after black."""
    files = {path: digest(texts[path]) for path in sorted(texts)}
    return Manifest(maker, inputs or {}, files, rendered or {})


def write_manifest(manifest: Manifest) -> str:
    """The text of `.clientsmith.json`."""
    value = {
        "about": "Written by clientsmith. Lists the generated files; all others are yours.",
        "generator": manifest.maker.generator,
        "contract": manifest.maker.contract,
        "black": manifest.maker.black,
        "inputs": {kind: _sorted(names) for kind, names in sorted(manifest.inputs.items())},
        "files": _sorted(manifest.files),
        "rendered": _sorted(manifest.rendered),
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def read_manifest(text: str) -> tuple[Manifest | None, tuple[Diagnostic, ...]]:
    """Read `.clientsmith.json`; a manifest that is not ours is an error, as it decides what may be
    replaced.
    """
    conflict = next(
        (at for at, line in enumerate(text.split("\n")) if line.startswith(_MARK)), None
    )
    if conflict is not None:
        return None, (_in_conflict(conflict + 1),)
    try:
        value: JsonValue = json.loads(text)
    except ValueError as error:
        return None, (_unreadable(f"it is not JSON: {error}"),)
    members = value if isinstance(value, dict) else {}
    match members:
        case {
            "generator": str(generator),
            "contract": int() | str() as contract,
            "files": dict(files),
        }:
            known = _texts(files)
            strange = next(
                (path for path in files if path not in known or not is_inside(path)), None
            )
            if strange is not None:
                return None, (_unreadable(f'it lists "{strange}"'),)
            black, inputs = members.get("black"), members.get("inputs")
            maker = Maker(generator, _version(contract), black if isinstance(black, str) else "")
            kinds = inputs if isinstance(inputs, dict) else {}
            read = {kind: _texts(names) for kind, names in kinds.items()}
            return Manifest(maker, read, known, _texts(members.get("rendered"))), ()
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


def _version(contract: int | str) -> str:
    """The version of the views; a number is what manifests had before versions had two parts."""
    return contract if isinstance(contract, str) else f"{contract}.0"


def _texts(value: JsonValue | None) -> dict[str, str]:
    """The members of an object that are texts; none of anything else."""
    members = value.items() if isinstance(value, dict) else ()
    return {name: member for name, member in members if isinstance(member, str)}


def _sorted(texts: Mapping[str, str]) -> dict[str, str]:
    return dict(sorted(texts.items()))


def _in_conflict(line: int) -> Diagnostic:
    return diagnostic(
        "not-generated",
        f'a merge left a conflict in "{MANIFEST}"',
        Location(MANIFEST, line, 1),
        hint="settle the conflicts of the inputs and the locks, leave this file and the other"
        " generated ones as they are, and run generate with --force, which makes them anew",
    )


def _unreadable(reason: str) -> Diagnostic:
    return diagnostic(
        "not-generated",
        f'"{MANIFEST}" is not a manifest of clientsmith: {reason}',
        Location(MANIFEST, 1, 1),
        hint="restore it from version control, or remove it and run with --force",
    )
