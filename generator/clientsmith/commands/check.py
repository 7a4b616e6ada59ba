"""What `clientsmith check` does, up to its exit code.

In: the terminal, an opened project, and how much is to be shown. Out: the exit code: 1 when a run
of `generate` would change anything. Nothing is written. Why something would change is found in
`emit/reasons`, what would change in `emit/reconcile`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from clientsmith.commands.trail import (
    Trail,
    give_up,
    remember,
    say_counts,
    show_findings,
    waits_to_be_accepted,
)
from clientsmith.diagnostics import Location, has_errors
from clientsmith.emit.diff import diff_text
from clientsmith.emit.manifest import MANIFEST
from clientsmith.emit.reasons import BY_HAND, Reason, find_reasons
from clientsmith.freshness import shown
from clientsmith.frozen import dataclass
from clientsmith.locks import LockText
from clientsmith.pipeline import PROGRESS, Reconciled, Rendered, request_of, run
from clientsmith.project import Project
from clientsmith.report import annotate, plural
from clientsmith.terminal import Terminal

_MOST_FILES: Final = 8
_MOST_LINES: Final = 12
_MOST_NAMES: Final = 6
_MANY: Final = {
    "differs": "differ",
    "is missing": "are missing",
    "is not generated any more": "are not generated any more",
}
_OUR_OWN: Final = ("edited-by-hand",)
"""What a run of `generate` refuses, and a check tells in its own words."""


@dataclass(frozen=True, slots=True)
class _Difference:
    """A file that a run would change: its text there, and the text wanted; None where there is
    none.
    """

    path: str
    there: str | None
    wanted: str | None
    lock: bool = False
    """Whether it is a lock; its path is that from the working directory then."""

    @property
    def words(self) -> str:
        if self.there is None:
            return "is missing"
        return "is not generated any more" if self.wanted is None else "differs"


def check_package(
    terminal: Terminal, project: Project, output: Path, *, strict: bool, full: bool, form: str
) -> int:
    """Compare a package with what would be written now. `full` shows all differences whole."""
    trail = Trail()
    texts: Mapping[str, str] = {}
    reconciled: Reconciled | None = None
    steps = run(request_of(project, output, strict=strict))
    for doing in PROGRESS:
        terminal.progress(doing)
        step = next(steps, None)
        match step:
            case None:
                break
            case Rendered():
                texts = step.texts
            case Reconciled():
                reconciled = step
            case _:
                pass
        remember(trail, step)
    terminal.progress("")
    trail.diagnostics = [d for d in trail.diagnostics if d.code not in _OUR_OWN]
    if reconciled is None or has_errors(trail.diagnostics):
        return give_up(terminal, trail, "nothing was compared")
    good = show_findings(terminal, trail, project)
    differences = (*_differences(reconciled, texts), *map(_lock_difference, reconciled.locks))
    if not differences and reconciled.changes.nothing_to_do:
        terminal.say(f"{shown(output)} is up to date")
        terminal.say(trail.summary)
        say_counts(terminal, trail.diagnostics)
        if waits_to_be_accepted(trail):
            _complain_of_decoding(terminal, trail, form)
            return 1
        return 0 if good else 1
    reasons = find_reasons(
        reconciled.standing.previous,
        reconciled.manifest,
        reconciled.standing.found,
        {lock.path.name: lock.before for lock in reconciled.locks},
    )
    if form == "github":
        for line in _annotations(output, differences, reasons):
            terminal.print(line)
        return 1
    terminal.complain(f"{shown(output)} is not what would be generated: {_count(differences)}")
    for line in _because(reasons):
        terminal.complain(line)
    for line in _diffs(differences, full=full):
        terminal.print(line)
    return 1


def _complain_of_decoding(terminal: Terminal, trail: Trail, form: str) -> None:
    for found in trail.diagnostics:
        if found.code == "decoding-changed" and form == "github":
            terminal.print(annotate("error", "clientsmith check", found.message, found.location))
    terminal.complain("unions are decoded otherwise than was accepted, see above")


def _differences(reconciled: Reconciled, texts: Mapping[str, str]) -> Iterator[_Difference]:
    """The files that are not as they should be; the manifest only tells about them."""
    changes, there = reconciled.changes, reconciled.standing.texts
    for path in sorted({*changes.write, *changes.delete, *changes.conflict} - {MANIFEST}):
        yield _Difference(path, there.get(path), texts.get(path))


def _lock_difference(lock: LockText) -> _Difference:
    return _Difference(shown(lock.path), lock.before, lock.after, lock=True)


def _count(differences: Sequence[_Difference]) -> str:
    if not differences:
        return f"only {MANIFEST} differs"
    words = [d.words for d in differences]
    return ", ".join(
        plural(words.count(word), f"file {word}", f"files {many}")
        for word, many in _MANY.items()
        if word in words
    )


def _because(reasons: Sequence[Reason]) -> Iterator[str]:
    width = max((len(reason.kind) for reason in reasons), default=0)
    for reason in reasons:
        more = len(reason.what) - _MOST_NAMES
        names = ", ".join(reason.what[:_MOST_NAMES]) + (f" and {more} more" if more > 0 else "")
        yield f"  {reason.kind:<{width}}  {names}"


def _diffs(differences: Sequence[_Difference], *, full: bool) -> Iterator[str]:
    shown_here = differences if full else differences[:_MOST_FILES]
    for difference in shown_here:
        yield diff_text(
            difference.there or "",
            difference.wanted or "",
            difference.path,
            most=None if full else _MOST_LINES,
        ).rstrip("\n")
    rest = differences[len(shown_here) :]
    if rest:
        yield f"... and {plural(len(rest), 'more file')} (--diff shows all):"
        yield from (f"  {difference.path} {difference.words}" for difference in rest)


def _annotations(
    output: Path, differences: Sequence[_Difference], reasons: Sequence[Reason]
) -> Iterator[str]:
    """Workflow commands of GitHub Actions, one for each file."""
    by_hand = {what for reason in reasons if reason.kind == BY_HAND for what in reason.what}
    others = [reason for reason in reasons if reason.kind != BY_HAND]
    because = "; ".join(f"{r.kind}: {', '.join(r.what[:_MOST_NAMES])}" for r in others)
    for difference in differences or (_Difference(MANIFEST, "", ""),):
        done = [how for how in ("edited", "removed") if f"{difference.path} was {how}" in by_hand]
        why = f"it was {done[0]} by hand" if done else because
        path = difference.path if difference.lock else f"{shown(output)}/{difference.path}"
        place = Location(path, _first_line(difference), 1)
        yield annotate("error", "clientsmith check", f"{difference.words}; {why}", place)


def _first_line(difference: _Difference) -> int:
    there, wanted = (difference.there or "").split("\n"), (difference.wanted or "").split("\n")
    shared = min(len(there), len(wanted))
    return next((at for at in range(shared) if there[at] != wanted[at]), 0) + 1
