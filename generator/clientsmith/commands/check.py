"""What `clientsmith check` does, up to its exit code.

In: the terminal, an opened project, and how much is to be shown. Out: the exit code: 1 when a run
of `generate` would change anything. Nothing is written. Why something would change is found in
`emit/reasons`, what would change in `emit/reconcile`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from clientsmith.commands.annotations import annotate_differences, annotate_findings
from clientsmith.commands.outdated import Difference, count_differences, find_differences
from clientsmith.commands.trail import (
    Trail,
    give_up,
    remember,
    say_counts,
    show_findings,
    waits_to_be_accepted,
)
from clientsmith.diagnostics import Diagnostic, Severity, has_errors
from clientsmith.emit.diff import diff_text
from clientsmith.emit.reasons import Reason, find_reasons, list_causes
from clientsmith.freshness import shown
from clientsmith.pipeline import PROGRESS, Reconciled, Rendered, request_of, run
from clientsmith.project import Project
from clientsmith.report import plural
from clientsmith.terminal import Terminal

_MOST_FILES: Final = 8
_MOST_LINES: Final = 12
_MOST_NAMES: Final = 6
_OUR_OWN: Final = ("edited-by-hand",)
"""What a run of `generate` refuses, and a check tells in its own words."""


def check_package(
    terminal: Terminal, project: Project, output: Path, *, strict: bool, full: bool, form: str
) -> int:
    """Compare a package with what would be written now. `full` shows all differences whole."""
    trail = Trail()
    texts: Mapping[str, str] = {}
    reconciled: Reconciled | None = None
    steps = run(request_of(project, output, strict=strict, recalls=True))
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
        _annotate(terminal, trail.diagnostics, Severity.ERROR, form=form)
        return give_up(terminal, trail, "nothing was compared")
    good = show_findings(terminal, trail, project)
    left_out = [d for d in trail.diagnostics if d.code not in project.config.allow]
    _annotate(terminal, left_out, Severity.OMISSION, form=form)
    decodings = [d for d in trail.diagnostics if d.code == "decoding-changed"]
    _annotate(terminal, decodings, Severity.WARNING, form=form)
    differences = tuple(find_differences(reconciled, texts))
    if not differences and reconciled.changes.nothing_to_do:
        terminal.say(f"{shown(output)} is up to date")
        terminal.say(trail.summary)
        say_counts(terminal, trail.diagnostics)
        if waits_to_be_accepted(trail):
            terminal.complain("unions are decoded otherwise than was accepted, see above")
            return 1
        return 0 if good else 1
    reasons = find_reasons(
        reconciled.standing.previous,
        reconciled.manifest,
        reconciled.standing.found,
        {lock.path.name: lock.before for lock in reconciled.locks},
    )
    if form == "github":
        for line in annotate_differences(project, output, differences, reasons):
            terminal.print(line)
        return 1
    terminal.complain(
        f"{shown(output)} is not what would be generated: {count_differences(differences)}"
    )
    for line in _because(reasons):
        terminal.complain(line)
    for line in _diffs(differences, full=full):
        terminal.print(line)
    return 1


def _annotate(
    terminal: Terminal, found: Sequence[Diagnostic], severity: Severity, *, form: str
) -> None:
    if form == "github":
        for line in annotate_findings(d for d in found if d.severity is severity):
            terminal.print(line)


def _because(reasons: Sequence[Reason]) -> Iterator[str]:
    width = max((len(reason.kind) for reason in reasons), default=0)
    for reason in reasons:
        yield f"  {reason.kind:<{width}}  {list_causes(reason.causes, _MOST_NAMES)}"


def _diffs(differences: Sequence[Difference], *, full: bool) -> Iterator[str]:
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
