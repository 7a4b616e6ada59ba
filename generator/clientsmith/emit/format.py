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
from clientsmith.source.files import display_name

if TYPE_CHECKING:  # most runs find nothing wrong
    from clientsmith.emit.tracing import Traced

LINE_LENGTH = 100

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
    diagnostics: dict[str, Diagnostic] = {}
    for file in package.files:
        text = rendered.get(file.path)
        if text is None:
            continue
        texts[file.path] = text
        if isinstance(file, CopiedFile):
            continue
        if not file.path.endswith((".py", ".pyi")):
            problem = None if known.has(file.path, text) else find_problem(file.path, text)
            if problem is not None and source_of(file) not in diagnostics:
                found = _explain(file, text, problem, folders, package.plugin)
                diagnostics[source_of(file)] = found
            continue
        promised = plain or isinstance(file, FixedFile) or (file.formatted and _fits(text))
        formatted = known.text(file.path, text, promised=promised)
        if formatted is None:
            problem = find_problem(file.path, text)
            if problem is not None and source_of(file) not in diagnostics:
                found = _explain(file, text, problem, folders, package.plugin)
                diagnostics[source_of(file)] = found
            formatted = text if promised or problem is not None else format_python(text)
        if not promised:
            texts[file.path] = formatted
            before[file.path] = digest(text)
    return Formatted(texts, before), tuple(diagnostics.values())


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

    def has(self, path: str, text: str) -> bool:
        """Whether the last run wrote just this text, and it stands there."""
        return path in self._files and self._there.get(path) == text

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
