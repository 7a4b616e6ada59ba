"""What every command does with a run: follow it to a step, and say what it has found.

In: the terminal and a request. Out: the step that was asked for, and a `Trail` of everything that
the run has seen on its way. What a command makes of it is *not* decided here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from clientsmith.diagnostics import Diagnostic, Severity, has_errors
from clientsmith.locks import find_locks
from clientsmith.pipeline import PROGRESS, Loaded, Planned, Request, Step, judge, run
from clientsmith.project import Project
from clientsmith.release.files import find_release
from clientsmith.report import count_findings
from clientsmith.source.files import display_name
from clientsmith.source.node import Map, Text
from clientsmith.terminal import Terminal

if TYPE_CHECKING:  # most runs keep nothing
    from clientsmith.release.kept import Kept

_S = TypeVar("_S", bound=Step)


@dataclass(slots=True)
class Trail:
    """What a run has seen so far. Filled by `remember` only."""

    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    texts: dict[str, Text] = field(default_factory=dict[str, Text])
    files: tuple[Path, ...] = ()
    root: Map | None = None
    kept: tuple[Kept, ...] = ()
    summary: str = ""
    written: tuple[Path, ...] = ()
    """The locks that the run has written."""
    changed: tuple[str, ...] = ()
    """The files of the package that the run has written or removed."""


def follow(terminal: Terminal, request: Request, kind: type[_S], trail: Trail) -> _S | None:
    """Go on with a run until the step of a kind; None when an error stopped it before."""
    steps = run(request)
    reached: _S | None = None
    for doing in PROGRESS:
        terminal.progress(doing)
        step = next(steps, None)
        if step is None:
            break
        remember(trail, step)
        if isinstance(step, kind):
            reached = step
            break
    terminal.progress("")
    return None if has_errors(trail.diagnostics) else reached


def remember(trail: Trail, step: Step) -> None:
    """Take down what a step has seen."""
    trail.diagnostics += step.diagnostics
    match step:
        case Loaded(bundle=bundle, kept=kept):
            trail.kept = kept
            trail.texts |= bundle.texts
            trail.files = tuple(bundle.files)
            trail.root = bundle.root
        case Planned(ledger=ledger, locks=locks):
            from clientsmith.ledger import sum_up

            trail.summary = sum_up(ledger)
            for lock in locks:  # as it was: a run may have written it before it shows its findings
                if lock.before is not None:
                    name = display_name(lock.path)
                    trail.texts[name] = Text(name, lock.before)
        case _:
            pass


def show_findings(terminal: Terminal, trail: Trail, project: Project) -> bool:
    """Show what a run has found when it came through; whether the configuration is content with it."""
    good, unused = judge(tuple(trail.diagnostics), project.config)
    trail.diagnostics += unused
    terminal.show(trail.diagnostics, trail.texts)
    return good


def waits_to_be_accepted(trail: Trail) -> bool:
    """Whether a union is decoded otherwise than was accepted."""
    return any(found.code == "decoding-changed" for found in trail.diagnostics)


def give_up(terminal: Terminal, trail: Trail, consequence: str) -> int:
    """Say what stopped a run and what follows from it; the exit code."""
    terminal.show(trail.diagnostics, trail.texts)
    errors = [d for d in trail.diagnostics if d.severity is Severity.ERROR]
    terminal.complain(f"{count_findings(errors)}; {consequence}")
    return 1


def say_counts(terminal: Terminal, diagnostics: list[Diagnostic]) -> None:
    """Say how many findings there are, if there are any."""
    notes = any(d.severity is Severity.NOTE for d in diagnostics)
    counts = count_findings(diagnostics)
    if counts:
        hint = "" if terminal.verbose or not notes else " (--verbose shows the notes)"
        terminal.say(counts + hint)


def inputs_of(project: Project, trail: Trail) -> Iterator[Path]:
    """The files that a run has read."""
    yield from trail.files
    if project.config_path is not None:
        yield project.config_path
    locks = find_locks(project, project.output)
    yield from () if locks is None else (path for path in locks if path.exists())
    release = find_release(project, project.output)
    if release is not None and release.exists:
        yield release.record  # each release writes another one
