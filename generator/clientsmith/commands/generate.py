"""What `clientsmith generate` does, up to its exit code.

In: the terminal, an opened project, and the digest of its settings. Out: the exit code; the package
is written. Options and help texts are *not* here (`cli`), nor the words of reports (`report`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import click

from clientsmith.commands.newsroom import Work
from clientsmith.commands.newswish import ReleaseWish
from clientsmith.commands.trail import (
    Trail,
    follow,
    give_up,
    inputs_of,
    say_counts,
    show_findings,
    waits_to_be_accepted,
)
from clientsmith.commands.watch import Read, watch
from clientsmith.emit.manifest import MANIFEST
from clientsmith.emit.stamp import make_stamp, save_stamp
from clientsmith.freshness import digest_settings, shown
from clientsmith.frozen import dataclass, replace
from clientsmith.locks import LockText
from clientsmith.pipeline import Reconciled, request_of
from clientsmith.project import Project
from clientsmith.report import count_findings, plural
from clientsmith.source.files import display_name
from clientsmith.terminal import Terminal

_MOST_LOST: Final = 12


@dataclass(frozen=True, slots=True)
class Wish:
    """How a package is to be written: `settings` is the digest to remember the run by
    (`freshness`).
    """

    settings: str
    strict: bool = False
    force: bool = False
    accept_decoding: bool = False
    version: str = ""
    news: ReleaseWish = ReleaseWish()


def generate_package(
    terminal: Terminal, project: Project, output: Path, wish: Wish, trail: Trail | None = None
) -> int:
    """Write the package. A `trail` that is given is filled, for who wants to know what was read."""
    trail = trail or Trail()
    work = Work(terminal, project, output)
    if not _can_be_told(work, wish.news):
        return 1
    request = request_of(
        project,
        output,
        strict=wish.strict,
        force=wish.force,
        accept_decoding=wish.accept_decoding,
        version=wish.version,
        recalls=True,
    )
    reconciled = follow(terminal, request, Reconciled, trail)
    if reconciled is None:
        return give_up(terminal, trail, "nothing was written")
    if not _put_in_place(work, reconciled, trail):
        return give_up(terminal, trail, "the package stays as it was")
    _say_what_is_lost(terminal, output, reconciled.changes.lost)
    good = show_findings(terminal, trail, project)
    _say_what_was_written(work, reconciled, trail)
    if good:
        _remember(work, wish.settings, trail)

    def again(version: str) -> Trail | None:
        seen = Trail()
        wanted = replace(wish, version=version, news=ReleaseWish(silent=True))
        done = generate_package(replace(terminal, quiet=True), project, output, wanted, seen)
        return None if done else seen

    return 0 if good and _tell_or_release(work, wish.news, trail, reconciled, again) else 1


def generate_and_watch(terminal: Terminal, open_again: Callable[[], Project], wish: Wish) -> None:
    """Write the package, and again whenever an input changes. Returns when the user stops it."""
    project = open_again()
    known = (project.spec, project.config_path, *project.overlays)
    first = Read(project, tuple(path for path in known if isinstance(path, Path)))

    def once() -> Read:
        trail = Trail()
        try:
            project = open_again()
        except click.UsageError as error:
            terminal.complain(error.message)
            return Read(None, ())
        except SystemExit:  # the configuration is broken, which has been said
            return Read(None, ())
        if project.output is not None:
            settings = digest_settings(project, strict=wish.strict)
            generate_package(
                terminal, project, project.output, replace(wish, settings=settings), trail
            )
        return Read(project, tuple(inputs_of(project, trail)), trail.written)

    with suppress(KeyboardInterrupt):  # at any moment: a package is never half written
        watch(terminal, first, once)


def _can_be_told(work: Work, wish: ReleaseWish) -> bool:
    """Whether the release and the report that are wanted can be made; the reason is told if not."""
    problem = ""
    if wish.release:
        from clientsmith.commands.release import why_no_release

        problem = why_no_release(work, wish)
    if wish.report is not None and not problem:
        from clientsmith.commands.news import why_no_report

        problem = why_no_report(wish.report)
    if problem:
        work.terminal.complain(f"{problem}; nothing was written")
    return not problem


def _tell_or_release(
    work: Work,
    wish: ReleaseWish,
    trail: Trail,
    reconciled: Reconciled,
    again: Callable[[str], Trail | None],
) -> bool:
    """Do what is wanted after the package has been written; whether that was possible."""
    if wish.release:
        from clientsmith.commands.release import make_release

        return make_release(work, wish, trail, again)
    if wish.silent or (wish.report is None and reconciled.changes.nothing_to_do):
        return True

    from clientsmith.commands.news import tell_news

    return tell_news(work, wish, trail, reconciled)


def _put_in_place(work: Work, reconciled: Reconciled, trail: Trail) -> bool:
    """Write the package and its locks, or neither."""
    from clientsmith.emit.disk import apply
    from clientsmith.locks import drop_locks, put_locks, stage_locks

    refused = stage_locks(reconciled.locks) or apply(work.output, reconciled.changes)
    if refused:
        drop_locks(reconciled.locks)
        trail.diagnostics += refused
        return False
    trail.diagnostics += put_locks(reconciled.locks)
    trail.written = tuple(lock.path for lock in reconciled.locks)
    trail.changed = (*reconciled.changes.write, *reconciled.changes.delete)
    return True


def _say_what_was_written(work: Work, reconciled: Reconciled, trail: Trail) -> None:
    terminal, changes = work.terminal, reconciled.changes
    if changes.nothing_to_do:
        terminal.say(f"{shown(work.output)} is up to date")
    else:
        written = plural(len(changes.write), "file")
        terminal.say(
            f"{shown(work.output)}: {written} written, {len(changes.delete)} removed, {len(changes.keep)} unchanged"
        )
    for lock in reconciled.locks:
        terminal.say(f"{shown(lock.path)}: {_describe(lock)}")
    terminal.say(trail.summary)
    _say_what_is_by_hand(terminal, work.output, reconciled)
    say_counts(terminal, trail.diagnostics)


def _remember(work: Work, settings: str, trail: Trail) -> None:
    """Let the next run with the same inputs see that there is nothing to do."""
    if waits_to_be_accepted(trail):  # the next run says so again
        return
    read = tuple(inputs_of(work.project, trail))
    with suppress(FileNotFoundError):  # an input that is gone by now has changed, too
        if not _changed_meanwhile(read, trail):
            findings = count_findings(trail.diagnostics)
            save_stamp(work.output, make_stamp(settings, read, findings, trail.summary))


def _changed_meanwhile(files: Iterable[Path], trail: Trail) -> bool:
    """Whether somebody has saved an input since it was read: the package is not made from that."""
    for path in files:
        text = trail.texts.get(display_name(path))
        if text is not None and path.read_bytes() != text.content.encode():
            return True
    return False


def _describe(lock: LockText) -> str:
    """How many lines of a lock are new, and how many have gone or changed."""
    after = lock.after.splitlines()
    if lock.before is None:
        return f"{plural(sum(not line.startswith('#') for line in after), 'line')} written"
    before = lock.before.splitlines()
    new, old = len(set(after) - set(before)), len(set(before) - set(after))
    return f"{plural(new, 'line')} added, {old} removed"


def _say_what_is_lost(terminal: Terminal, output: Path, lost: Sequence[str]) -> None:
    if not lost:
        return
    from clientsmith.emit.disk import LOST

    files = plural(len(lost), "file")
    terminal.complain(f"what was by hand in {files} is lost; copies are in {shown(output)}/{LOST}:")
    for path in lost[:_MOST_LOST]:
        terminal.complain(f"  {path}")
    if len(lost) > _MOST_LOST:
        terminal.complain(f"  ... and {len(lost) - _MOST_LOST} more")


def _say_what_is_by_hand(terminal: Terminal, output: Path, reconciled: Reconciled) -> None:
    if terminal.quiet:
        return
    from clientsmith.emit.byhand import count_by_hand
    from clientsmith.release.changelog import CHANGELOG

    # The changelog is written by both.
    found = count_by_hand(output, {*reconciled.manifest.files, MANIFEST, CHANGELOG})
    if found.files:
        place = f", most of it in {found.folder}" if found.folder else ""
        terminal.say(
            f"by hand: {plural(found.files, 'file')}, {plural(found.lines, 'line')}, "
            f"{found.share:.0%} of the package{place}"
        )
