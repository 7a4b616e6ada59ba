"""What is wrong with a JSONPath, where, and what to write instead.

In: the scalar that holds the text, and the error of the library. Out: a place, a reason in the
words of RFC 9535, and a hint.
"""

from __future__ import annotations

from typing import Final

from clientsmith.diagnostics import Location
from clientsmith.source.node import Scalar

_ESCAPES: Final = {"x": 4, "u": 6, "U": 10}
"""How many characters an escape of a double quoted scalar takes; all others take two."""


def explain(scalar: Scalar, error: Exception) -> tuple[Location, str, str]:
    """The place, the reason and the hint for a text that the library refuses."""
    text = str(scalar.value)
    token = getattr(error, "token", None)
    index = getattr(token, "index", None)
    at = index if isinstance(index, int) and 0 <= index <= len(text) else len(text)
    reason = str(error.args[0]) if error.args else ""
    return place_in(scalar, at), reason, ""


def place_in(scalar: Scalar, index: int) -> Location:
    """Where a character of a string stands; where the string begins, if it is not on one line."""
    content = scalar.text.content
    quote = content[scalar.offset : scalar.offset + 1]
    quote = quote if quote in {"'", '"'} else ""
    at = scalar.offset + len(quote)
    for character in str(scalar.value)[:index]:
        if quote == "'" and content.startswith("''", at):
            at += 2
        elif quote == '"' and content.startswith("\\", at):
            at += _ESCAPES.get(content[at + 1 : at + 2], 2)
        elif content.startswith(character, at) and character not in "\r\n":
            at += 1
        else:
            return scalar.location
    return scalar.text.locate(at)
