"""What a server answered, read to its end, and how that is described to people.

What is *not* decided here: whether an answer is a success (`responses`).
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from .headers import Headers
from .secret_names import without_values, without_values_in_json

if TYPE_CHECKING:
    from .bodies import AsyncBody, SyncBody

__all__ = ["Answer", "charset_of", "describe", "hidden"]

_CHARSET: Final = re.compile(r"charset=\"?([\w.:-]+)", re.IGNORECASE)
_NOT_OF_WIRES: Final = frozenset(
    {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "utf-7"}
)
"""Python's own encodings that not every text can be read in, or that make texts of halves."""

_UNSHOWABLE: Final = re.compile(
    r"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]|\r(?!\n)"
)
_EXCERPT: Final = 160
_TITLE: Final = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers and the whole body, or the one that is yet to be read."""

    status: int
    headers: Headers = field(repr=False)
    content: bytes = field(repr=False)
    http_version: str = ""
    unread: SyncBody | AsyncBody | None = field(default=None, repr=False)
    """The body of a success whose call wants to read it piece by piece; then `content` is empty."""

    flaw: str = ""
    """What is wrong with `content`, where that is as much as could be read."""

    @property
    def text(self) -> str:
        """The body as text, in the encoding that the content type names."""
        return self.content.decode(charset_of(self.headers), "replace")


def charset_of(headers: Headers) -> str:
    """Give the encoding that the content type names, UTF-8 if that is none."""
    found = _CHARSET.search(headers.get("content-type", ""))
    charset = found[1] if found else "utf-8"
    try:
        "a".encode(charset)
        known = codecs.lookup(charset).name.replace("_", "-")
    except (LookupError, UnicodeError):
        return "utf-8"
    return "utf-8" if known in _NOT_OF_WIRES else known


def describe(answer: Answer, secrets: Collection[str]) -> str:
    """Say what came in place of what was expected: an excerpt, the content type, the edge's id."""
    content_type = answer.headers.get("content-type", "").partition(";")[0].strip()
    what = [f'content type "{content_type}"' if content_type else "no content type"]
    if ray := answer.headers.get("cf-ray"):
        what.append(f"cf-ray {ray}")
    if answer.flaw:
        what.append(answer.flaw)
    # Short before it is searched: what is searched for may be long in coming.
    body = without_values_in_json(without_values(_excerpt(hidden(answer.text, secrets))))
    shown = f'"{body}"' if body else "an empty body"
    return hidden(f"{shown} ({', '.join(what)})", secrets)


def hidden(text: str, secrets: Iterable[str]) -> str:
    """Blot out credentials: servers and proxies quote what they were sent.

    So is what a terminal or a log would stumble over, such as escapes and halves of characters.
    """
    for secret in secrets:
        text = text.replace(secret, "***")
    return text if text.isprintable() else _UNSHOWABLE.sub("\ufffd", text)


def _excerpt(text: str) -> str:
    """Shorten a body to one line; of a page of HTML only its title is of interest."""
    title = _TITLE.search(text)
    line = " ".join((title[1] if title else text).split())
    return line if len(line) <= _EXCERPT else f"{line[:_EXCERPT]}..."
