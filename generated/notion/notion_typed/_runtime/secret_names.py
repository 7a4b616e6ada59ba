"""Names of headers, parameters and properties whose values are secrets.

In: a name, or a text with names and values. Out: whether a value may be shown, or the text without
such values. What is *not* decided here: where values are shown (`answers`, `headers`, `redaction`).
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["names_a_secret", "without_values", "without_values_in_json"]

_WORDS: Final = (
    r"authorization|cookie|token|secret|passw|passphrase|api[-_]?key|private[-_]?key"
    r"|signature|credential|assertion|session[-_]?id|verifier"
)
_SECRET: Final = re.compile(_WORDS, re.IGNORECASE)
_IN_URL: Final = re.compile(
    rf"((?:^|[?&;])[^=&;?\s\"]*(?:{_WORDS})[^=&;?\s\"]*=)[^&;\s\"]+", re.IGNORECASE
)
_IN_JSON: Final = re.compile(
    rf'("[^"\\]*(?:{_WORDS})[^"\\]*"\s*:\s*")(?:[^"\\]|\\.)+', re.IGNORECASE
)


def names_a_secret(name: str) -> bool:
    """Tell whether values of this name are not for everybody's eyes."""
    return _SECRET.search(name) is not None


def without_values(text: str) -> str:
    """Blot out secrets in a URL or a form, by their names."""
    return _IN_URL.sub(r"\1***", text)


def without_values_in_json(text: str) -> str:
    """Blot out secrets in text that looks like JSON, also where it breaks off."""
    return _IN_JSON.sub(r"\1***", text)
