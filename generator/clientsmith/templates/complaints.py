"""What is wrong in a template, before it has its place in a line.

In: a template, a line, and the word that it is about. Out: diagnostics. What is wrong is *not*
decided here (`walk`, `lint`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.templates.shelf import Template


@dataclass(frozen=True, slots=True)
class Complaint:
    """A finding in a line of a template; `word` is looked for there, to name the column."""

    template: Template
    line: int
    word: str
    code: str
    message: str
    hint: str = ""


def to_diagnostic(complaint: Complaint) -> Diagnostic:
    """The diagnostic of a complaint, with file, line and column."""
    return diagnostic(
        complaint.code,
        complaint.message,
        place_of(complaint.template, complaint.line, complaint.word),
        hint=complaint.hint,
    )


def place_of(template: Template, line: int, word: str) -> Location:
    """The place of a word in a line; the first thing in the line if it is not there."""
    lines = template.text.split("\n")
    text = lines[line - 1] if line <= len(lines) else ""
    found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) if word else None
    start = found.start() if found else len(text) - len(text.lstrip())
    return Location(template.shown, line, start + 1)


def closest(word: str, known: Iterable[str]) -> str:
    """`did you mean "name"?`, or which names there are when none is like it."""
    names = sorted(set(known))
    there = "there are " + ", ".join(f'"{each}"' for each in names) if names else ""
    return nearest(word, names, there)


def nearest(word: str, known: Iterable[str], otherwise: str) -> str:
    """`did you mean "name"?`, or something else to say when no name is like it."""
    near = get_close_matches(word, sorted(set(known)), n=3)
    if near:
        return "did you mean " + " or ".join(f'"{each}"' for each in near) + "?"
    return otherwise
