"""Bring rendered Python into the form that black writes, and make sure that it is Python at all.

What else can be read by a machine (JSON, TOML, YAML) is read, unless it is what stands there.

black handles about 2,000 lines a second, so it runs only over files whose template does not
promise that form (`formatted` in the pack; the tests hold the promise against black). What a
template makes is compiled, which is a hundred times faster; what is copied has an author who has
tried it. What a file says is *not* decided here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

# The version that black itself is told by; black takes longer to import than most packages to render.
from _black_version import version as black_version

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.emit.manifest import Manifest, digest
from clientsmith.emit.package import (
    CopiedFile,
    File,
    FixedFile,
    Package,
    PlannedFile,
    Plugin,
    source_of,
)
from clientsmith.emit.wellformed import Problem, find_problem
from clientsmith.frozen import dataclass
from clientsmith.meanwhile import Meanwhile
from clientsmith.source.files import display_name

if TYPE_CHECKING:  # most runs find nothing wrong
    from clientsmith.emit.tracing import Traced

LINE_LENGTH = 100

_COST_OF_BLACK = 40
_WORTH_A_PROCESS = 300_000
"""Characters that are compiled in about thirty milliseconds."""

_LONG = re.compile(rf"^.{{{LINE_LENGTH + 1},}}$", re.MULTILINE)
_DOCSTRING = re.compile(r'"""(?:[^"\\]|\\.|"(?!""))*"""', re.DOTALL)
_WHOLE = re.compile(r'\s*(?:#.*|\w+ as \w+,|(?:"[^"\\]*": |\w+=)?(?:"[^"\\]*"|\w+),)')


@dataclass(frozen=True, slots=True)
class Formatted:
    """The texts as they will be written, by path.

    `rendered` has the digest of the text before black, for the paths that black was asked about.
    """

    texts: Mapping[str, str]
    rendered: Mapping[str, str]


def format_package(
    package: Package,
    rendered: Mapping[str, str],
    previous: Manifest | None = None,
    there: Mapping[str, str] | None = None,
    folders: Sequence[Path] = (),
    *,
    plain: bool = False,
) -> tuple[Formatted, tuple[Diagnostic, ...]]:
    """The texts in form; one that cannot be read as what it should be is an error, at the line of the
    template below `folders` that printed it.

    What the `previous` manifest says was rendered just so, and stands `there` on the disk as it was
    written, is taken from there: neither compiled nor formatted again. With `plain`, Python stays as
    templates write it, which takes a hundredth of the time.
    """
    known = _Known(previous, {} if there is None else there)
    texts: dict[str, str] = {}
    before: dict[str, str] = {}
    jobs: list[_Job] = []
    for file in package.files:
        text = rendered.get(file.path)
        if text is None:
            continue
        texts[file.path] = text
        if isinstance(file, CopiedFile):
            continue
        python = file.path.endswith((".py", ".pyi"))
        ready = plain or not python or isinstance(file, FixedFile)
        promised = ready or (isinstance(file, PlannedFile) and file.formatted and _fits(text))
        formatted = known.text(file.path, text, promised=promised)
        if formatted is None:
            jobs.append(_Job(file.path, text, promised=promised))
        else:
            texts[file.path] = formatted
        if not promised:
            before[file.path] = digest(text)
    sources = {file.path: file for file in package.files}
    diagnostics: dict[str, Diagnostic] = {}
    for path, done in _do_all(jobs).items():
        if isinstance(done, str):
            texts[path] = done
        elif source_of(sources[path]) not in diagnostics:
            found = _explain(sources[path], texts[path], done, folders, package.plugin)
            diagnostics[source_of(sources[path])] = found
    return Formatted(texts, before), tuple(diagnostics.values())


@dataclass(frozen=True, slots=True)
class _Job:
    """A text that nobody has looked at yet; what is not `promised` goes to black."""

    path: str
    text: str
    promised: bool

    @property
    def costs(self) -> int:
        """About how long it takes, in characters that are compiled meanwhile."""
        return len(self.text) * (1 if self.promised else _COST_OF_BLACK)


def _do_all(jobs: Sequence[_Job]) -> Mapping[str, str | Problem]:
    """What is wrong with texts, or what they are when black has changed them, in their order.

    When there is much to do, another process does half of it, and all that is for black: importing
    it takes as long as it takes to compile a large package.
    """
    whole = sum(job.costs for job in jobs)
    if whole < _WORTH_A_PROCESS:
        return _do(jobs)
    others: list[_Job] = []
    to_give = whole // 2
    for job in sorted(jobs, key=lambda job: (job.promised, -job.costs)):
        if not job.promised or job.costs <= to_give:
            others.append(job)
            to_give -= job.costs
    theirs = {job.path for job in others}
    with Meanwhile(partial(_do, others)) as meanwhile:
        done = {**_do([job for job in jobs if job.path not in theirs]), **meanwhile.result()}
    return {job.path: done[job.path] for job in jobs if job.path in done}


def _do(jobs: Sequence[_Job]) -> dict[str, str | Problem]:
    done: dict[str, str | Problem] = {}
    for job in jobs:
        problem = find_problem(job.path, job.text)
        if problem is not None:
            done[job.path] = problem
        elif not job.promised:
            done[job.path] = format_python(job.text)
    return done


def format_python(text: str) -> str:
    """The text as black writes it. The text must compile."""
    from black import format_file_contents  # noqa: PLC0415
    from black.mode import Mode, TargetVersion  # noqa: PLC0415
    from black.report import NothingChanged  # noqa: PLC0415

    mode = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    try:
        return format_file_contents(text, fast=True, mode=mode)
    except NothingChanged:
        return text


class _Known:
    """What the last run made of a text, if black is the same."""

    def __init__(self, previous: Manifest | None, there: Mapping[str, str]) -> None:
        self._files: Mapping[str, str] = {}
        self._rendered: Mapping[str, str] = {}
        if previous is not None and previous.maker.black == black_version:
            self._files, self._rendered = previous.files, previous.rendered
        self._there = there

    def text(self, path: str, rendered: str, *, promised: bool) -> str | None:
        there = self._there.get(path)
        if there is None or path not in self._files:
            return None
        if promised:
            return there if there == rendered else None
        fits = (self._rendered.get(path), self._files[path]) == (digest(rendered), digest(there))
        return there if fits else None


def _fits(text: str) -> bool:
    """Whether no line of code is too long: black knows better than a template where to break one.

    What black leaves whole does not count: docstrings, comments, and a name or a string on a line
    of its own, with its key if it has one.
    """
    if max(map(len, text.split("\n"))) <= LINE_LENGTH:
        return True
    code = _DOCSTRING.sub("", text)
    return all(_WHOLE.fullmatch(line) for line in _LONG.findall(code))


def _explain(
    file: File, text: str, problem: Problem, folders: Sequence[Path], plugin: Plugin
) -> Diagnostic:
    """A problem at the line of the template that printed it, or at its own if that is not known."""
    lines = text.split("\n")
    traced = _trace(file, lines, folders, plugin)
    place = Location(file.path, problem.line, problem.column)
    notes = [_quote(place, lines)]
    blamed: Location | None = None
    if traced is not None:
        from clientsmith.emit.culprit import find_culprit  # noqa: PLC0415  # is seldom needed

        culprit = find_culprit(file.path, traced, problem.line, folders[-1])
        if culprit != problem.line:
            notes.insert(0, _quote(Location(file.path, culprit, 1), lines))
        origin = traced.origins[culprit - 1]
        blamed = None if origin is None else Location(display_name(origin.path), origin.line, 1)
    return diagnostic(
        "template-output",
        f'"{file.path}" is not {problem.kind}: {problem.reason}',
        blamed or place,
        hint="" if blamed else f'correct the template "{source_of(file)}"',
        notes=tuple(notes),
    )


def _quote(place: Location, lines: Sequence[str]) -> Note:
    """A line of a file as it was written."""
    shown = lines[place.line - 1].strip() if place.line <= len(lines) else ""
    shown = shown if len(shown) <= LINE_LENGTH else f"{shown[:LINE_LENGTH]}..."
    return Note(f'line {place.line}, column {place.column} of "{place.file}" is: {shown}')


def _trace(
    file: File, lines: Sequence[str], folders: Sequence[Path], plugin: Plugin
) -> Traced | None:
    """Where the lines of a file come from; None when that cannot be known."""
    if not folders or not isinstance(file, PlannedFile):
        return None
    from clientsmith.emit.tracing import trace  # noqa: PLC0415  # is seldom needed

    traced = trace(file, folders, plugin)
    return traced if traced.lines == tuple(lines) else None
