"""What a server answered, read to its end, and how that is described to people.

What is *not* decided here: whether an answer is a success (`responses`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .headers import Headers

if TYPE_CHECKING:
    from .bodies import AsyncBody, SyncBody

__all__ = ["Answer", "describe", "hidden"]

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
        charset = re.search(r"charset=\"?([\w.:-]+)", self.headers.get("content-type", ""))
        try:
            return self.content.decode(charset[1] if charset else "utf-8", "replace")
        except LookupError:
            return self.content.decode("utf-8", "replace")


def describe(answer: Answer, secrets: Iterable[str]) -> str:
    """Say what came in place of what was expected: an excerpt, the content type, the edge's id."""
    content_type = answer.headers.get("content-type", "").partition(";")[0].strip()
    what = [f'content type "{content_type}"' if content_type else "no content type"]
    if ray := answer.headers.get("cf-ray"):
        what.append(f"cf-ray {ray}")
    body = _excerpt(hidden(answer.text, secrets))
    shown = f'"{body}"' if body else "an empty body"
    return f"{shown} ({', '.join(what)})"


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
