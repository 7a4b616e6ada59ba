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

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.emit.package import CopiedFile, File, Package, PlannedFile, source_of

LINE_LENGTH = 100

_LONG = re.compile(rf"^.{{{LINE_LENGTH + 1},}}$", re.MULTILINE)
_DOCSTRING = re.compile(r'"""(?:[^"\\]|\\.|"(?!""))*"""', re.DOTALL)
_WHOLE = re.compile(r'\s*(?:#.*|\w+ as \w+,|(?:"[^"\\]*": |\w+=)?(?:"[^"\\]*"|\w+),)')


def format_package(
    package: Package, rendered: Mapping[str, str]
) -> tuple[Mapping[str, str], tuple[Diagnostic, ...]]:
    """The texts as they will be written; Python that does not compile is an error at its line."""
    formatted: dict[str, str] = {}
    diagnostics: list[Diagnostic] = []
    for file in package.files:
        text = rendered.get(file.path)
        if text is None:
            continue
        if file.path.endswith((".py", ".pyi")) and not isinstance(file, CopiedFile):
            problem = _check(file, text)
            if problem is not None:
                diagnostics.append(problem)
            elif isinstance(file, PlannedFile) and not (file.formatted and _fits(text)):
                text = format_python(text)
        formatted[file.path] = text
    return formatted, tuple(diagnostics)


def format_python(text: str) -> str:
    """The text as black writes it. The text must compile."""
    # black takes longer to import than most packages take to render.
    from black import format_file_contents  # noqa: PLC0415
    from black.mode import Mode, TargetVersion  # noqa: PLC0415
    from black.report import NothingChanged  # noqa: PLC0415

    mode = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    try:
        return format_file_contents(text, fast=True, mode=mode)
    except NothingChanged:
        return text


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
    """Why a text is not Python; what the compiler only warns of (an escape it does not know) counts."""
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
