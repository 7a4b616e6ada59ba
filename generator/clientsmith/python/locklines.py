"""A line of a lock that cannot be believed.

In: the text of a lock, the number of a line, and what is wrong with it. Out: a diagnostic. What the
lines of a lock say is *not* decided here (`namelock`, `unionlock`).
"""

from __future__ import annotations

import re
from typing import Final

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.source.node import Text

UNMERGED: Final = "a merge left a conflict here"

_MARK = re.compile(r"(<{7}|={7}|>{7}|\|{7})( |$)")


def is_mark_of_conflict(line: str) -> bool:
    """Whether version control wrote a line where it could not merge two sides."""
    return _MARK.match(line) is not None


def refuse_line(
    text: Text, line: int, problem: str, *, column: int = 1, other: int = 0, keep: str = ""
) -> Diagnostic:
    """What is wrong with a line. `other` is the number of one that contradicts it, or 0, and `keep`
    says which of the two stays.
    """
    place = Location(text.name, line, column)
    notes = (Note("the other one", Location(text.name, other, 1)),) if other else ()
    hint = "mend the line, or restore the file from version control"
    if problem == UNMERGED:
        hint = "keep the lines of both sides, remove the marks, and run clientsmith generate"
    elif other:
        hint = f"keep {keep}, and remove the other line"
    return diagnostic("lock-broken", problem, place, hint=hint, notes=notes)
