"""Words: how a name of the document is cut into words, and how words become a Python spelling.

In: a name as the document spells it. Out: lower-case words, or a name in snake or Pascal case.
Whether the name is free, reserved or a keyword is *not* decided here (`naming`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from unicodedata import normalize

_SPELLINGS = {word.lower(): word for word in ("OAuth", "OpenAPI", "OpenID", "GraphQL")}
"""Words with capitals inside: one word wherever they occur, and spelt so in PascalCase."""

_WORD = re.compile(
    rf"(?<![A-Z])(?:{'|'.join(_SPELLINGS.values())})(?![a-z])"
    r"|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+[a-z]*|[^\W\d_]+"
)
_IRREGULAR = {"children": "child", "people": "person", "statuses": "status", "aliases": "alias"}
_SYMBOLS = {"+": " plus ", "&": " and ", "@": " at ", "%": " percent ", "#": " sharp ", "$": " "}
_LETTERS = {
    "ß": "ss",
    "æ": "ae",
    "Æ": "Ae",
    "œ": "oe",
    "Œ": "Oe",
    "ø": "o",
    "Ø": "O",
    "ł": "l",
    "Ł": "L",
}


@lru_cache(maxsize=8192)
def words_of(name: str) -> tuple[str, ...]:
    """The lower-case words of a name: `pageObjectResponse` is `("page", "object", "response")`.

    Digits stay with the word before them (`heading_1` is `("heading", "1")`, spelt `Heading1`);
    accents are dropped where a plain letter remains, a few symbols have a word of their own, and
    `OAuth` is one word, as are a few others.
    """
    spelled = name if name.isidentifier() else "".join(_SYMBOLS.get(c, c) for c in name)
    plain = spelled if spelled.isascii() else "".join(map(_plain, normalize("NFKC", spelled)))
    return tuple(word.lower() for word in _WORD.findall(plain))


@lru_cache(maxsize=8192)
def snake(*names: str) -> str:
    """The names as one snake_case word: `snake("dataSources")` is `data_sources`."""
    return _join_digits(list(_all_words(names)), names)


@lru_cache(maxsize=8192)
def pascal(*names: str) -> str:
    """The names as one PascalCase word: `pascal("rich_text", "item")` is `RichTextItem`; `oauth` is
    spelt `OAuth`.
    """
    return "".join(_SPELLINGS.get(word) or word.capitalize() for word in _all_words(names))


def singular(name: str) -> str:
    """The name with its last word in the singular, by the usual English endings."""
    words = list(words_of(name))
    if not words:
        return name
    last = words[-1]
    if last in _IRREGULAR:
        words[-1] = _IRREGULAR[last]
    elif last.endswith("ies") and len(last) > 4:
        words[-1] = last[:-3] + "y"
    elif re.search(r"(ss|x|ch|sh)es$", last):
        words[-1] = last[:-2]
    elif last.endswith("s") and not last.endswith(("ss", "us", "sis", "xis")):
        words[-1] = last[:-1]
    return "_".join(words)


def _plain(char: str) -> str:
    """A letter without its accent, or as it is when there is no plain one in it."""
    return _LETTERS.get(char) or normalize("NFKD", char).encode("ascii", "ignore").decode() or char


def _all_words(names: Iterable[str]) -> Iterable[str]:
    for name in names:
        yield from words_of(name)


def _join_digits(words: list[str], names: Iterable[str]) -> str:
    text = "_".join(words)
    source = " ".join(names).lower()
    # A digit that touches a letter in the document touches it here too: `v2`, `error400`.
    return re.sub(
        r"([a-z]+)_([0-9]+)",
        lambda match: match[1] + match[2] if match[1] + match[2] in source else match[0],
        text,
    )
