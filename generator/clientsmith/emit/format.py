"""Bring rendered Python into the form that black writes, and make sure that it is Python at all.

black handles about 2,000 lines a second, so it runs only over files whose template does not
promise that form (`formatted` in the pack; the tests hold the promise against black). What a
template makes is compiled, which is a hundred times faster; what is copied has an author who has
tried it. What a file says is *not* decided here.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping

# The version that black itself is told by; black takes longer to import than most packages to render.
from _black_version import version as black_version

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.emit.manifest import Manifest, digest
from clientsmith.emit.package import CopiedFile, File, FixedFile, Package, source_of
from clientsmith.frozen import dataclass

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
) -> tuple[Formatted, tuple[Diagnostic, ...]]:
    """The texts in form; Python that does not compile is an error at its line.

    What the `previous` manifest says was rendered just so, and stands `there` on the disk as it was
    written, is taken from there: neither compiled nor formatted again.
    """
    known = _Known(previous, {} if there is None else there)
    texts: dict[str, str] = {}
    before: dict[str, str] = {}
    diagnostics: list[Diagnostic] = []
    for file in package.files:
        text = rendered.get(file.path)
        if text is None:
            continue
        texts[file.path] = text
        if not file.path.endswith((".py", ".pyi")) or isinstance(file, CopiedFile):
            continue
        promised = isinstance(file, FixedFile) or (file.formatted and _fits(text))
        formatted = known.text(file.path, text, promised=promised)
        if formatted is None:
            problem = _check(file, text)
            diagnostics += () if problem is None else (problem,)
            formatted = text if promised or problem is not None else format_python(text)
        if not promised:
            texts[file.path] = formatted
            before[file.path] = digest(text)
    return Formatted(texts, before), tuple(diagnostics)


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
    if not _LONG.search(text):
        return True
    code = _DOCSTRING.sub("", text)
    return all(_WHOLE.fullmatch(line) for line in _LONG.findall(code))


def _check(file: File, text: str) -> Diagnostic | None:
    """Why a text is not Python; what the compiler only warns of (an escape it does not know)
    counts.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", SyntaxWarning)
            compile(text, file.path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        line = (error.lineno or 1) if isinstance(error, SyntaxError) else 1
        lines = text.split("\n")
        shown = lines[line - 1].strip() if line <= len(lines) else ""
        reason = error.msg if isinstance(error, SyntaxError) else str(error)
        return diagnostic(
            "not-python",
            f'"{file.path}" is not Python: {reason}',
            Location(file.path, line, 1),
            hint=f'correct the template "{source_of(file)}"',
            notes=(Note(f"the line is: {shown}"),),
        )
    return None
