"""The core schema of YAML 1.2: what a plain scalar means.

In: the text of an unquoted scalar. Out: its value. So `on`, `yes`, `2020-01-01` and `12:30:45` are
strings and `012` is twelve, unlike in YAML 1.1, which most Python code reads.

Not decided here: quoted and tagged scalars (`yaml_text`).
"""

from __future__ import annotations

import re
from math import isinf
from typing import Final

from clientsmith.source.node import JsonScalar

_WORDS: Final[dict[str, JsonScalar]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(
        (f"{sign}.{inf}" for sign in ("", "+") for inf in ("inf", "Inf", "INF")), float("inf")
    ),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
_match_int = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+").fullmatch
_match_float = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?").fullmatch
_NUMBER_STARTS: Final = frozenset("+-.0123456789")
_BASES: Final = {"0o": 8, "0x": 16}


def resolve_plain(text: str) -> JsonScalar:
    """The value of a plain scalar (YAML 1.2.2, section 10.3.2).

    Raises ValueError, with a message for people, for a number that Python cannot hold.
    """
    if text[:1] in _NUMBER_STARTS:
        if _match_int(text) is not None:
            base = _BASES.get(text[:2])
            return read_int(text) if base is None else int(text[2:], base)
        if _match_float(text) is not None:
            return read_float(text)
    return _WORDS.get(text, text)


def read_int(text: str) -> int:
    """The integer that decimal digits mean; ValueError when there are thousands of them."""
    try:
        return int(text)
    except ValueError:
        problem = f"a number has {len(text)} digits"
        raise ValueError(problem) from None


def read_float(text: str) -> float:
    """The number that digits with a fraction or exponent mean; ValueError when it is too large."""
    number = float(text)
    if isinf(number):
        problem = f'the number "{text}" is too large'
        raise ValueError(problem)
    return number
