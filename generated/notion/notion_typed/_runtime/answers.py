"""What a server answered, read to its end, and how that is described to people.

What is *not* decided here: whether an answer is a success (`responses`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .headers import Headers

if TYPE_CHECKING:
    from .bodies import AsyncBody, SyncBody

__all__ = ["Answer", "charset_of", "describe", "hidden"]

_CHARSET: Final = re.compile(r"charset=\"?([\w.:-]+)", re.IGNORECASE)
_EXCERPT: Final = 160
_TITLE: Final = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers and the whole body, or the one that is yet to be read."""

    status: int
    headers: Headers
    content: bytes
    http_version: str = ""
    unread: SyncBody | AsyncBody | None = None
    """The body of a success whose call wants to read it piece by piece; then `content` is empty."""

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
    except LookupError:
        return "utf-8"
    return charset


def describe(answer: Answer, secrets: Collection[str]) -> str:
    """Say what came in place of what was expected: an excerpt, the content type, the edge's id."""
    content_type = answer.headers.get("content-type", "").partition(";")[0].strip()
    what = [f'content type "{content_type}"' if content_type else "no content type"]
    if ray := answer.headers.get("cf-ray"):
        what.append(f"cf-ray {ray}")
    body = _excerpt(hidden(answer.text, secrets))
    shown = f'"{body}"' if body else "an empty body"
    return hidden(f"{shown} ({', '.join(what)})", secrets)


def hidden(text: str, secrets: Iterable[str]) -> str:
    """Blot out credentials: servers and proxies quote what they were sent."""
    for secret in secrets:
        text = text.replace(secret, "***")
    return text


def _excerpt(text: str) -> str:
    """Shorten a body to one line; of a page of HTML only its title is of interest."""
    title = _TITLE.search(text)
    line = " ".join((title[1] if title else text).split())
    return line if len(line) <= _EXCERPT else f"{line[:_EXCERPT]}..."
