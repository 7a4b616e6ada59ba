"""Files as a revision of git has them.

In: what a person wrote for a document of another revision: `HEAD~1:spec/openapi.yaml`, or a revision
and a path of today. Out: a `Revision`, and its files in a folder. Nothing in the working tree changes.

Not decided here: what the files are (`project`), and where they are put (`commands`).
"""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from clientsmith.frozen import dataclass
from clientsmith.source.addresses import is_address


class RevisionError(Exception):
    """A revision cannot be had; the message says why."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A path at a revision: `name` as it was written, `path` from the top of the repository."""

    name: str
    commit: str
    path: str
    top: Path


def find_revision(text: str) -> Revision | None:
    """The revision that `REVISION:PATH` stands for; None when the text is a path or an address.

    The path begins at the top of the repository, or in this folder if it begins with `./`, as it does
    for git (gitrevisions(7)).

    Raises RevisionError when there is no such revision, or no such path in it.
    """
    name, colon, path = text.partition(":")
    if not colon or not name or is_address(text) or Path(text).exists():
        return None
    if path.startswith(("./", "../")):
        return revision_of(name, Path(path))
    return _find(name, path, _top())


def revision_of(name: str, path: Path) -> Revision:
    """The revision of a path that is written as it is today, from this folder.

    Raises RevisionError when there is no such revision, or no such path in it.
    """
    top = _top()
    whole = Path.cwd() / path
    folded = Path(*_fold(whole.parts))
    if not folded.is_relative_to(top):
        raise RevisionError(f'"{path}" is outside of the repository "{top.name}"')
    return _find(name, folded.relative_to(top).as_posix(), top)


def unpack(revision: Revision, folder: Path) -> Path:
    """Put all files of a revision into an empty folder; the path of the wanted one in it.

    All of them, because a document or a configuration may refer to any.

    Raises RevisionError when git cannot give them.
    """
    archive = _ask("archive", "--format=tar", revision.commit, top=revision.top)
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(folder, filter="data")
    found = folder / revision.path
    if not found.exists():
        raise RevisionError(f'"{revision.name}" has no "{revision.path}" that git gives away')
    return found


def _find(name: str, path: str, top: Path) -> Revision:
    written = f"{name}^{{commit}}"
    try:
        commit = _ask("rev-parse", "--verify", "--quiet", "--end-of-options", written, top=top)
    except RevisionError:
        raise RevisionError(f'git knows no revision "{name}"') from None
    identity = commit.decode("ascii", "replace").strip()
    try:
        _ask("cat-file", "-e", f"{identity}:{path}", top=top)
    except RevisionError:
        raise RevisionError(f'"{name}" has no "{path}"') from None
    return Revision(name, identity, path, top)


def _top() -> Path:
    """The folder that holds the repository of the working directory."""
    top = _ask("rev-parse", "--show-toplevel", top=Path.cwd())
    return Path(top.decode("utf-8", "surrogateescape").rstrip("\n"))


def _ask(*words: str, top: Path) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(top), *words], capture_output=True, check=False)
    except OSError as error:
        reason = (error.strerror or "it cannot be run").lower()
        raise RevisionError(f"git is needed for this: {reason}") from None
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
        raise RevisionError(said.splitlines()[0] if said else f"git {words[0]} has failed")
    return done.stdout


def _fold(parts: tuple[str, ...]) -> list[str]:
    """The parts of a path without `..`; links are not followed, the revision may have others."""
    found: list[str] = []
    for part in parts:
        if part == "..":
            found = found[:-1] or found
        else:
            found.append(part)
    return found
