"""What `clientsmith generate` does about releases: tell what is new since the last one, or make one.

In: the terminal, an opened project, and what a run has seen. Out: lines on the terminal, a report, or
a release. Without a release, and when nothing has changed, nothing of this is even imported. What has
changed is found in `release`, as is the form of all that is written.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.commands.newswish import ReleaseWish
from clientsmith.commands.trail import Trail
from clientsmith.freshness import shown
from clientsmith.locks import find_locks
from clientsmith.pipeline import Reconciled
from clientsmith.project import Project
from clientsmith.release.changelog import CHANGELOG
from clientsmith.release.files import (
    FIRST_VERSION,
    ReleaseFiles,
    find_release,
    read_version,
    write_files,
)
from clientsmith.release.versions import why_no_version
from clientsmith.terminal import Terminal

if TYPE_CHECKING:  # comparing is for runs that have changed something
    from clientsmith.release.proposal import Proposal

_HOW = "clientsmith generate --release makes it"


@dataclass(frozen=True, slots=True)
class Work:
    """What a run of `generate` works on."""

    terminal: Terminal
    project: Project
    output: Path


def tell_or_release(
    work: Work,
    wish: ReleaseWish,
    trail: Trail,
    reconciled: Reconciled,
    again: Callable[[str], Trail | None],
) -> bool:
    """Do what is wanted after the package has been written; whether that was possible.

    `again` writes it once more, with a version, and gives what it has seen.
    """
    if wish.release:
        return make_release(work, wish, trail, again)
    if wish.silent or (wish.report is None and reconciled.changes.nothing_to_do):
        return True
    return tell_news(work, wish, trail, reconciled)


def tell_news(work: Work, wish: ReleaseWish, trail: Trail, reconciled: Reconciled) -> bool:
    """Say what has changed since the last release, if this run has changed anything; whether the
    report, if one is wanted, could be written.
    """
    files = find_release(work.project, work.output)
    if files is None or not files.ours or not files.exists:
        if wish.report is not None:
            work.terminal.complain("nothing has been released yet, so there is nothing to report")
        return wish.report is None
    if wish.report is None and _nobody_notices(reconciled):
        return True

    from clientsmith.release.report import say_briefly, write_report

    proposal = _propose(work, files, trail, whole=wish.report is not None)
    if proposal is None:
        return False
    for line in say_briefly(proposal, _HOW):
        work.terminal.say(line)
    if wish.report is None:
        return True
    text = "\n".join(write_report(proposal, _name(work, proposal.package))) + "\n"
    return _write(work.terminal, {wish.report: text})


def make_release(
    work: Work, wish: ReleaseWish, trail: Trail, again: Callable[[str], Trail | None]
) -> bool:
    """Release the package that has just been written: choose the version, write the package with it
    (`again` does, and gives what it has seen), its changelog and what the next release is compared
    with. Whether all of that was possible.
    """
    files = find_release(work.project, work.output)
    if files is None or not files.ours:
        work.terminal.complain(
            "a release needs a configuration, and the output folder that it names"
        )
        return False
    version = wish.version or work.project.config.package.version
    problem = why_no_version(version, read_version(files)) if version else ""
    if problem:
        where = "--as" if wish.version else "package.version of the configuration"
        work.terminal.complain(f"{problem}; nothing is released before {where} is another one")
        return False
    proposal: Proposal | None = None
    if files.exists:
        proposal = _propose(work, files, trail)
        if proposal is None:
            return False
        version = version or _choose(proposal)
    written = again(version or FIRST_VERSION)
    if written is None:
        return False
    if proposal is not None:  # what was kept may have gone with this version
        proposal = _propose(work, files, written)
        if proposal is None:
            return False
    texts = _release_texts(work, files, written, proposal)
    if texts is None or not _write(work.terminal, texts):
        return False
    version = read_version(files)
    work.terminal.say(
        f"released {version}; written: {shown(files.folder)}, {shown(work.output / CHANGELOG)}"
    )
    return True


def _release_texts(
    work: Work, files: ReleaseFiles, trail: Trail, proposal: Proposal | None
) -> Mapping[Path, str] | None:
    """All that a release writes besides the package itself."""
    from clientsmith.interface.read import read_folder
    from clientsmith.interface.saved import write_interface
    from clientsmith.release.changelog import put_entry
    from clientsmith.release.report import write_entry
    from clientsmith.source.bundle import Bundle, bundle_text

    interface, found = read_folder(work.output)
    work.terminal.show(found)
    if interface is None or trail.root is None:
        return None
    entry = ["First release."] if proposal is None else list(write_entry(proposal))
    changelog = work.output / CHANGELOG
    there = changelog.read_bytes().decode() if changelog.is_file() else ""
    texts = {
        files.document: bundle_text(Bundle(trail.root, {}, ())),
        files.surface: write_interface(interface),
        changelog: put_entry(there, interface.version, entry, _name(work, interface.package)),
    }
    decodings = _decodings(work)
    return {**texts, files.unions: decodings} if decodings else texts


def _propose(
    work: Work, files: ReleaseFiles, trail: Trail, *, whole: bool = True
) -> Proposal | None:
    """What has changed since the last release; None, with the reason, when that cannot be said."""
    from clientsmith.interface.read import read_folder
    from clientsmith.release.files import read_baseline
    from clientsmith.release.proposal import propose

    work.terminal.progress("comparing with the last release")
    released, found = read_baseline(files)
    interface, more = read_folder(work.output)
    work.terminal.progress("")
    work.terminal.show((*found, *more))
    if released is None or interface is None or trail.root is None:
        return None
    return propose(released, trail.root, interface, _decodings(work), trail.kept, whole=whole)


def _name(work: Work, package: str) -> str:
    """What the package is installed by, as far as the configuration says so."""
    return work.project.config.package.distribution or package


def _choose(proposal: Proposal) -> str:
    """The next version. What was kept goes with it, unless it is only to mend something."""
    from clientsmith.release.versions import Level, next_version

    level = max(proposal.level, Level.PATCH)
    announced = any(it.announced for it in proposal.kept)
    if announced and proposal.level is not Level.PATCH:
        level = max(level, Level.BREAKING_MINOR)
    return next_version(proposal.version, level) or proposal.version


def _nobody_notices(reconciled: Reconciled) -> bool:
    """Whether a run has changed nothing that code could notice: comments, descriptions, tests."""
    changes = reconciled.changes
    code = {path: text for path, text in changes.write.items() if _is_code(path)}
    if any(_is_code(path) for path in changes.delete):
        return False
    before = reconciled.standing.texts
    return all(
        path in before and code_of(before[path]) == code_of(text) for path, text in code.items()
    )


def code_of(text: str) -> str:
    """A module without its docstrings, comments and form; itself if it is no Python."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return text
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            node.body = [it for it in node.body if not _is_text(it)]
    return ast.dump(tree)


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _is_code(path: str) -> bool:
    return path.endswith(".py") and not path.startswith("tests/")


def _decodings(work: Work) -> str:
    """The text of the lock of unions; empty without one."""
    locks = find_locks(work.project, work.output)
    if locks is None or not locks.unions.is_file():
        return ""
    return locks.unions.read_text(encoding="utf-8")


def _write(terminal: Terminal, texts: Mapping[Path, str]) -> bool:
    refused = write_files(texts)
    terminal.show(refused)
    return not refused
