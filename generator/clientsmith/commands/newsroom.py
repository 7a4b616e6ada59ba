"""What telling of a release and making one have in common: the package as it stands, compared.

In: the terminal, an opened project, and what a run has seen. Out: a `State` and a `Proposal`, or
None with the reason on the terminal; files. When anybody asks is *not* decided here (`news`,
`release`), nor what has changed (`release` of the generator).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from clientsmith.commands.trail import Trail
from clientsmith.emit.manifest import MANIFEST, digest, read_manifest
from clientsmith.emit.stamp import fingerprint
from clientsmith.locks import find_locks
from clientsmith.project import Project
from clientsmith.release.files import ReleaseFiles, write_files
from clientsmith.terminal import Terminal

if TYPE_CHECKING:  # comparing is for runs that have changed something
    from clientsmith.release.proposal import Proposal, State

_INIT: Final = "__init__"
_PROJECT: Final = "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Work:
    """What a run of `generate` works on."""

    terminal: Terminal
    project: Project
    output: Path


def see_state(work: Work, trail: Trail) -> State | None:
    """The package that a run has written."""
    from clientsmith.interface.read import read_folder
    from clientsmith.release.proposal import State

    interface, found = read_folder(work.output)
    work.terminal.show(found)
    if interface is None or trail.root is None:
        return None
    folder, project = work.output / interface.package, work.output / _PROJECT
    parts = (
        fingerprint((folder,)),
        project.read_text(encoding="utf-8") if project.is_file() else "",
    )
    return State(
        trail.root,
        interface,
        _decodings(work),
        trail.kept,
        digest("\0".join(parts)),
        tuple(_modules_by_hand(work.output, folder)),
    )


def propose_next(
    work: Work, files: ReleaseFiles, trail: Trail, *, whole: bool = True
) -> tuple[State, Proposal] | None:
    """What stands now, and what has changed since the last release."""
    from clientsmith.release.files import read_baseline
    from clientsmith.release.proposal import propose

    work.terminal.progress("comparing with the last release")
    released, found = read_baseline(files)
    state = None if released is None else see_state(work, trail)
    work.terminal.progress("")
    work.terminal.show(found)
    if released is None or state is None:
        return None
    return state, propose(released, state, whole=whole)


def name_package(work: Work, package: str) -> str:
    """What the package is installed by, as far as the configuration says so."""
    return work.project.config.package.distribution or package


def write_texts(terminal: Terminal, texts: Mapping[Path, str]) -> bool:
    """Write files; whether that was possible."""
    refused = write_files(texts)
    terminal.show(refused)
    return not refused


def _decodings(work: Work) -> str:
    """The text of the lock of unions; empty without one."""
    locks = find_locks(work.project, work.output)
    if locks is None or not locks.unions.is_file():
        return ""
    return locks.unions.read_text(encoding="utf-8")


def _modules_by_hand(output: Path, package: Path) -> Iterator[str]:
    """The modules of the package that nobody generates, seen from the package: `lib.words`."""
    manifest, _ = read_manifest((output / MANIFEST).read_text(encoding="utf-8"))
    generated = () if manifest is None else manifest.files.keys()
    for path in sorted(package.rglob("*.py")):
        if path.relative_to(output).as_posix() not in generated:
            steps = path.relative_to(package).with_suffix("").parts
            yield ".".join(steps[:-1] if steps[-1] == _INIT else steps)
