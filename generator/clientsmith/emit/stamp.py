"""The stamp: what the last run read, so that a run with nothing changed can end at once.

It lies in a cache folder of the output folder which version control ignores by itself, because it
changes with the generator's own source and says nothing about the package. A stamp is only ever
a reason to do less: without one, or with one that does not fit, everything is done again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

import clientsmith
from clientsmith.emit.cache import CACHE, make_cache
from clientsmith.emit.manifest import MANIFEST, digest, read_manifest
from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonValue

_STAMP = "stamp.json"


@dataclass(frozen=True, slots=True)
class Stamp:
    """`settings` and the digest of each file that was read; `findings` and `summary` are for people.

    The paths of `inputs` are absolute: the stamp stays on the machine that made it.
    """

    settings: str
    inputs: Mapping[str, str]
    findings: str
    summary: str


def make_stamp(settings: str, inputs: Iterable[Path], findings: str, summary: str) -> Stamp:
    """The stamp of a run that has read these files and written its package."""
    digests = {str(path.resolve()): digest(path.read_bytes()) for path in inputs}
    return Stamp(settings, digests, findings, summary)


def save_stamp(folder: Path, stamp: Stamp) -> None:
    """Remember a run. Failing to is no error: the next run does everything again."""
    with suppress(OSError):
        value = {
            "settings": stamp.settings,
            "inputs": dict(sorted(stamp.inputs.items())),
            "manifest": digest((folder / MANIFEST).read_bytes()),
            "findings": stamp.findings,
            "summary": stamp.summary,
        }
        text = json.dumps(value, indent=1) + "\n"
        (make_cache(folder) / _STAMP).write_text(text, encoding="utf-8")


def fresh_stamp(folder: Path, settings: str) -> Stamp | None:
    """The stamp of the last run if its inputs and its outputs are all as they were."""
    try:
        written = (folder / MANIFEST).read_text(encoding="utf-8")
        stamp = _read(folder, digest(written))
        if stamp is None or stamp.settings != settings:
            return None
        if not all(digest(Path(path).read_bytes()) == was for path, was in stamp.inputs.items()):
            return None
        manifest, _ = read_manifest(written)
        if manifest is None:
            return None
        if not all(_is_plain(folder / path, was) for path, was in manifest.files.items()):
            return None
    except (OSError, ValueError):
        return None
    return stamp


def fingerprint(folders: Iterable[Path]) -> str:
    """One digest over all files of some folders, bytecode and hidden files left out."""
    total = sha256()
    for folder in map(str, folders):
        for path in _paths_below(folder):
            with open(path, "rb") as file:  # noqa: PTH123  # in half the time
                content = file.read()
            name = path.removeprefix(folder)[1:].replace(os.sep, "/")
            total.update(f"{name}\0{digest(content)}\0".encode())
    return total.hexdigest()


@cache
def own_fingerprint() -> str:
    """The digest of the generator itself, which is what it was when this process began."""
    return fingerprint((Path(clientsmith.__file__).parent,))


def files_below(folder: Path) -> Iterator[Path]:
    """The files of a folder that belong to its author, in order: no bytecode, nothing hidden.

    Links to other folders are followed, as they are when a template is looked up.
    """
    return map(Path, _paths_below(str(folder)))


def _paths_below(folder: str) -> Iterator[str]:
    # Each run with nothing to do comes through here: what `scandir` knows is not asked for again.
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:  # there is no such folder, or it cannot be read
        return
    visible = [entry for entry in entries if entry.name[0] != "."]
    for entry in visible:
        if entry.is_file():  # and no pipe, nor a link that leads nowhere
            yield entry.path
    for entry in visible:
        if entry.is_dir() and entry.name != "__pycache__" and not _leads_back(entry):
            yield from _paths_below(entry.path)


def _leads_back(folder: os.DirEntry[str]) -> bool:
    """Whether a folder is a link to one that it is in."""
    if not folder.is_symlink():
        return False
    path = Path(folder.path)
    return path.resolve() in {above.resolve() for above in path.parents}


def _read(folder: Path, manifest: str) -> Stamp | None:
    value: JsonValue = json.loads((folder / CACHE / _STAMP).read_text(encoding="utf-8"))
    match value:
        case {
            "settings": str(settings),
            "inputs": dict(inputs),
            "manifest": str(was),
            "findings": str(findings),
            "summary": str(summary),
        } if (
            was == manifest
        ):
            known = {path: str(found) for path, found in inputs.items()}
            return Stamp(settings, known, findings, summary)
        case _:
            return None


def _is_plain(path: Path, was: str) -> bool:
    return not path.is_symlink() and digest(path.read_bytes()) == was
