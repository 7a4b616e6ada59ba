"""Names of headers, parameters and properties whose values are secrets.

In: a name. Out: whether its value may be shown. What is *not* decided here: where values are shown
(`redaction`, `headers`).
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["SECRET_WORDS", "names_a_secret"]

SECRET_WORDS: Final = (
    r"authorization|cookie|token|secret|passw|passphrase|api[-_]?key|private[-_]?key"
    r"|signature|credential|assertion|session[-_]?id|verifier"
)
"""A pattern of what such names have in them, in lower case."""

_SECRET: Final = re.compile(SECRET_WORDS, re.IGNORECASE)


def names_a_secret(name: str) -> bool:
    """Tell whether values of this name are not for everybody's eyes."""
    return _SECRET.search(name) is not None
