"""What `clientsmith explain CODE` does, up to its exit code.

In: the terminal and a code of the catalogue. Out: the exit code; what the code means, why it is given
and what to do about it are printed. The texts are *not* here (`diagnostics`, `remedies.yaml`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import fill
from typing import Final

from clientsmith.diagnostics import CODES
from clientsmith.remedies import read_remedies
from clientsmith.terminal import Terminal

_WIDTH: Final = 100
_LINK: Final = re.compile(r"\[([^\]]+)\]\([^)]*\)")


def explain_code(terminal: Terminal, name: str) -> int:
    """Say what a code means, why it is given and what to do about it."""
    for line in _lines(name):
        terminal.print(line)
    return 0


def _lines(name: str) -> Iterator[str]:
    code, remedy = CODES[name], read_remedies()[name]
    strict = ", an error with --strict" if code.strict else ""
    yield f"{code.severity}[{name}]: {code.summary}{strict}"
    for label, text in (("cause", remedy.cause), ("cure", remedy.cure)):
        yield fill(
            _LINK.sub(r"\1", text),
            _WIDTH,
            initial_indent=f"  {label:7}",
            subsequent_indent=" " * 9,
            break_long_words=False,
            break_on_hyphens=False,
        )
