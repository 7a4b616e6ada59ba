"""What a person reads: diagnostics with an excerpt of the input, counts, and a closing sentence.

Pure text: in go diagnostics and the texts that they point into, out come lines. What is shown on
which stream, and the exit code, are *not* decided here (`cli`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from clientsmith.diagnostics import Diagnostic, Location, Severity
from clientsmith.frozen import dataclass
from clientsmith.source.node import Text

FORMATS = ("text", "github")
"""How a check can be written: for a person, or for GitHub Actions."""

_MOST_OF_ONE_CODE = 20
_EXCERPT_WIDTH = 100
_LEAD = 30
"""Columns of a long line that are shown before the column that matters."""


@dataclass(frozen=True, slots=True)
class Style:
    """Escape sequences around parts of a report; all empty where colour is not wanted."""

    error: str = ""
    warning: str = ""
    quiet: str = ""
    strong: str = ""
    end: str = ""


PLAIN = Style()
COLOUR = Style("\x1b[1;31m", "\x1b[1;33m", "\x1b[2m", "\x1b[1m", "\x1b[0m")


def render_diagnostic(
    diagnostic: Diagnostic, texts: Mapping[str, Text], style: Style = PLAIN
) -> str:
    """One diagnostic: place, severity, code and message; then excerpt, notes and hint, indented."""
    place = "" if diagnostic.location is None else f"{diagnostic.location}: "
    label = (
        f"{_colour(diagnostic.severity, style)}{diagnostic.severity}[{diagnostic.code}]{style.end}"
    )
    lines = [f"{style.strong}{place}{style.end}{label}: {_printable(diagnostic.message)}"]
    lines += _excerpt(diagnostic.location, texts, style)
    for note in diagnostic.notes:
        where = "" if note.location is None else f"{note.location}: "
        lines.append(f"  {style.quiet}note:{style.end} {where}{_printable(note.message)}")
        lines += _excerpt(note.location, texts, style)
    if diagnostic.hint:
        lines.append(f"  {style.quiet}hint:{style.end} {_printable(diagnostic.hint)}")
    return "\n".join(lines)


def render_diagnostics(
    diagnostics: Sequence[Diagnostic],
    texts: Mapping[str, Text],
    *,
    verbose: bool = False,
    style: Style = PLAIN,
) -> Iterator[str]:
    """The diagnostics that a person wants to see, gravest last, so that they stand above the prompt.

    Notes are shown only with `verbose`, and at most twenty of one code otherwise.
    """
    shown: Counter[str] = Counter()
    totals = Counter(d.code for d in diagnostics)
    for diagnostic in sorted(diagnostics, key=_order):
        if diagnostic.severity is Severity.NOTE and not verbose:
            continue
        shown[diagnostic.code] += 1
        if verbose or shown[diagnostic.code] <= _MOST_OF_ONE_CODE:
            yield render_diagnostic(diagnostic, texts, style)
        elif shown[diagnostic.code] == totals[diagnostic.code]:
            more = totals[diagnostic.code] - _MOST_OF_ONE_CODE
            yield f"... and {more} more of {diagnostic.code} (--verbose shows them)"


def count_findings(diagnostics: Iterable[Diagnostic]) -> str:
    """`2 errors, 1 warning`; empty when there is nothing to count."""
    totals = Counter(d.severity for d in diagnostics)
    words = (
        (Severity.ERROR, "error", "errors"),
        (Severity.OMISSION, "left out", "left out"),
        (Severity.WARNING, "warning", "warnings"),
        (Severity.NOTE, "note", "notes"),
    )
    return ", ".join(
        f"{totals[severity]} {one if totals[severity] == 1 else many}"
        for severity, one, many in words
        if totals[severity]
    )


def plural(count: int, one: str, many: str = "") -> str:
    """`1 file`, `3 files`."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def annotate(level: str, title: str, text: str, location: Location | str | None = None) -> str:
    """A workflow command of GitHub Actions: `level` is notice, warning or error; a place without a
    line is the name of a file.
    """
    place = ""
    if isinstance(location, Location):
        file = _property(location.file)
        place = f"file={file},line={location.line},col={location.column},"
    elif location is not None:
        place = f"file={_property(location)},"
    return f"::{level} {place}title={_property(title)}::{_data(text)}"


def _data(text: str) -> str:
    """Text behind the `::` of a workflow command; a line break would end the command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """A value before the `::`, where colons and commas mean something too."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")


_GRAVITY = (Severity.NOTE, Severity.WARNING, Severity.OMISSION, Severity.ERROR)


def _order(diagnostic: Diagnostic) -> tuple[int, str, int, int, str, str]:
    place = diagnostic.location or Location("", 0, 0)
    gravity = _GRAVITY.index(diagnostic.severity)
    return gravity, place.file, place.line, place.column, diagnostic.code, diagnostic.message


def _colour(severity: Severity, style: Style) -> str:
    return style.error if severity in (Severity.ERROR, Severity.OMISSION) else style.warning


def _excerpt(location: Location | None, texts: Mapping[str, Text], style: Style) -> list[str]:
    """The line of a place with a caret below the column; a window of it when the line is long."""
    if location is None or location.file not in texts:
        return []
    line = texts[location.file].line(location.line)
    if not line.strip():
        return []
    start = 0 if len(line) <= _EXCERPT_WIDTH else max(0, location.column - 1 - _LEAD)
    window = line[start : start + _EXCERPT_WIDTH]
    before = "..." if start else ""
    after = "..." if start + _EXCERPT_WIDTH < len(line) else ""
    gutter = f"{location.line:>5} | "
    caret = " " * (len(before) + location.column - 1 - start) + "^"
    shown = _printable(window)
    return [
        f"{style.quiet}{gutter}{style.end}{before}{shown}{after}",
        f"{style.quiet}{' ' * (len(gutter) - 2)}|{style.end} {style.strong}{caret}{style.end}",
    ]


def _printable(text: str) -> str:
    """The text without line breaks and escape sequences, which a document could forge output with."""
    return "".join(char if char.isprintable() else " " for char in text)
