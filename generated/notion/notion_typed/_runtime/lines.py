"""Lines out of text that arrives in pieces.

In: pieces of any size. Out: complete lines, as soon as their end is there. What is *not* decided
here: what a line means. Only the ends of lines of files and protocols count; text may hold the
other separators of Unicode, as JSON does.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["LineSplitter"]

_END: Final = re.compile(r"\r\n|\n|\r")


class LineSplitter:
    """Splits at CRLF, LF and CR, whichever way the pieces are cut."""

    def __init__(self) -> None:
        self._pending: list[str] = []
        self._after_cr = False

    def feed(self, text: str) -> list[str]:
        """Give the lines that `text` completes, without their ends."""
        if not text:
            return []
        # A line ends at its CR at once; an LF that follows in the next piece belongs to it.
        if self._after_cr:
            text = text.removeprefix("\n")
        self._after_cr = text.endswith("\r")
        first, *others = _END.split(text)
        self._pending.append(first)
        if not others:
            return []
        lines = ["".join(self._pending), *others[:-1]]
        self._pending = [others[-1]]
        return lines

    def flush(self) -> list[str]:
        """Give what came after the last end of a line, if anything did."""
        rest = "".join(self._pending)
        self._pending = []
        return [rest] if rest else []
