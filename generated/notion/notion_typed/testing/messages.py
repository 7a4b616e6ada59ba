"""Requests and answers as the mock sees them, whatever carried them.

What is *not* decided here: how they travel (`transport`, `server`), and what they mean (`mock`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from .values import Json

__all__ = ["Answer", "Journey", "Request", "json_answer"]


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it arrived. `path` is percent-encoded, names of `headers` are in lower case.

    `origin` is the address of the server that it was sent to, without a path.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    origin: str = ""

    @classmethod
    def of(
        cls,
        method: str,
        target: str,
        headers: Iterable[tuple[str, str]],
        content: bytes,
        origin: str = "",
    ) -> Request:
        """A request to the path and query of an address."""
        parts = urlsplit(target)
        return cls(
            method.upper(),
            parts.path or "/",
            tuple(parse_qsl(parts.query, keep_blank_values=True)),
            {name.lower(): value for name, value in headers},
            content,
            origin,
        )

    @property
    def wants_events(self) -> bool:
        """Whether it asks for a stream of events."""
        return "text/event-stream" in self.headers.get("accept", "")


@dataclass(frozen=True, slots=True)
class Journey:
    """What goes wrong on the way of an answer. Seconds, and bytes of the body."""

    delay: float = 0.0
    """How long the body takes."""

    cut_after: int | None = None
    """The connection ends after so many bytes of the body, although more are announced."""

    closed: bool = False
    """The connection ends before the answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the mock answers."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    journey: Journey = Journey()

    @property
    def is_stream(self) -> bool:
        """Whether its body has no length that is known beforehand."""
        return self.headers.get("content-type") == "text/event-stream"

    def pieces(self) -> list[bytes]:
        """The body as it travels, up to where it is cut: a stream event by event."""
        content = self.content[: self.journey.cut_after]
        if not self.is_stream:
            return [content]
        return [piece for piece in re.split(rb"(?<=\n\n)", content) if piece]


def json_answer(status: int, body: Json, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer with a JSON body."""
    return Answer(
        status,
        {"content-type": "application/json", **(headers or {})},
        json.dumps(body, ensure_ascii=False).encode(),
    )
