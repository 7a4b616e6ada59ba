"""Strings and numbers that a schema admits.

What is *not* decided here: which property they are for (`examples`).
"""

from __future__ import annotations

import re
from typing import Final

from .values import MISSING, Json, Missing

__all__ = ["KEY", "make_number", "make_string"]

KEY: Final = "\0"
"""Before a hint: it is the key of a map, by which things call themselves."""

_FORMATS: Final = {
    "uuid": "0f1e2d3c-4b5a-4697-8899-aabbccddeeff",
    "date-time": "2026-01-02T03:04:05.000Z",
    "date": "2026-01-02",
    "time": "03:04:05Z",
    "duration": "P1D",
    "email": "ada@example.com",
    "uri": "https://example.com/a",
    "url": "https://example.com/a",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "YQ==",
}
_GUESSES: Final = (
    "a",
    "A",
    "1",
    "abc",
    "ABC",
    "a1",
    "#336699",
    "0f1e2d3c4b5a46978899aabbccddeeff",
    "+15005550006",
    "2026-01-02",
    "12:34",
    "en-US",
    "USD",
    "US",
    *_FORMATS.values(),
)
"""Tried for strings that must match a pattern, each also repeated."""


def make_string(schema: dict[str, Json], hint: str) -> str:
    """A string for a schema; the hint is what it is for, and shows in it."""
    form, pattern = schema.get("format"), schema.get("pattern")
    if isinstance(pattern, str):
        return _matching(pattern, hint)
    plain = hint.removeprefix(KEY)
    text = _FORMATS.get(form if isinstance(form, str) else "", plain.replace("_", " ") or "text")
    if not form and plain.lower().endswith(("url", "uri", "href")):
        text = _FORMATS["uri"]
    least, most = schema.get("minLength"), schema.get("maxLength")
    text = text.ljust(least, "x") if isinstance(least, int) else text
    return text[:most] if isinstance(most, int) else text


def _matching(pattern: str, hint: str) -> str:
    for guess in (hint.removeprefix(KEY), *_GUESSES):
        for times in (1, 2, 3, 4, 6, 8, 10, 16, 20, 32, 34, 64):
            if re.search(pattern, guess * times):
                return guess * times
    prefix = re.match(r"\^?([\w-]+)\[[^\]]+\]\{(\d+)\}\$?$", pattern)
    return prefix[1] + "a" * int(prefix[2]) if prefix else "text"


def make_number(schema: dict[str, Json], seed: Json | Missing, *, whole: bool) -> int | float:
    """A number for a schema: the seed, if it is one."""
    if isinstance(seed, str):
        try:
            seed = int(seed) if whole else float(seed)
        except ValueError:
            seed = MISSING
    if isinstance(seed, int | float) and not isinstance(seed, bool):
        return seed
    value: int | float = 1
    for word, step in (("minimum", 0.0), ("exclusiveMinimum", 1.0)):
        bound = schema.get(word)
        if isinstance(bound, int | float) and value <= bound:
            value = bound + step
    for word, step in (("maximum", 0.0), ("exclusiveMaximum", 1.0 if whole else 0.5)):
        bound = schema.get(word)
        if isinstance(bound, int | float) and value >= bound:
            value = bound - step
    return int(value) if whole or value == int(value) else value
