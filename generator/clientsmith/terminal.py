"""The terminal of a run: where the words of `report` go.

Results go to standard output; diagnostics and progress go to standard error, progress only while
a person watches. Holds the options that say how much is shown. Words are *not* decided here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

import click

from clientsmith.diagnostics import Diagnostic, Severity
from clientsmith.frozen import dataclass
from clientsmith.report import COLOUR, PLAIN, render_diagnostics
from clientsmith.source.node import Text

_CLEAR_LINE = "\r\x1b[K"


@dataclass(frozen=True, slots=True)
class Terminal:
    """How much is shown: `quiet` only errors and what was asked for, `verbose` everything."""

    quiet: bool = False
    verbose: bool = False

    def say(self, text: str) -> None:
        """A sentence for the person who started the run."""
        if not self.quiet:
            click.echo(text)

    def print(self, text: str) -> None:
        """What was asked for, such as a dump."""
        click.echo(text)

    def complain(self, text: str) -> None:
        """A sentence that is shown even to the quiet."""
        click.echo(text, err=True)

    def show(
        self, diagnostics: Iterable[Diagnostic], texts: Mapping[str, Text] | None = None
    ) -> None:
        """Print diagnostics with excerpts of the texts that they point into.

        Texts that are not given, such as a template's, are read from the working directory.
        """
        grave = (Severity.ERROR, Severity.OMISSION)
        wanted = tuple(d for d in diagnostics if d.severity in grave or not self.quiet)
        style = COLOUR if _wants_colour() else PLAIN
        known = _with_files(wanted, texts or {})
        for text in render_diagnostics(wanted, known, verbose=self.verbose, style=style):
            click.echo(text, err=True, color=style is COLOUR)

    def progress(self, doing: str) -> None:
        """Say what is being done, on one line that the next call replaces; empty clears it."""
        if self._is_watched():
            click.echo(f"{_CLEAR_LINE}{doing} ..." if doing else _CLEAR_LINE, nl=False, err=True)

    def _is_watched(self) -> bool:
        return not self.quiet and sys.stderr.isatty()


def _wants_colour() -> bool:
    """Colour for people at a terminal, unless NO_COLOR is set to anything (no-color.org)."""
    return not os.environ.get("NO_COLOR") and sys.stderr.isatty()


def _with_files(diagnostics: Iterable[Diagnostic], texts: Mapping[str, Text]) -> Mapping[str, Text]:
    """The texts, and those of the other files that diagnostics name."""
    more: dict[str, Text] = {}
    for diagnostic in diagnostics:
        name = "" if diagnostic.location is None else diagnostic.location.file
        if name and name not in texts and name not in more:
            with suppress(OSError):
                more[name] = Text(name, Path(name).read_text(encoding="utf-8", errors="replace"))
    return {**texts, **more}
