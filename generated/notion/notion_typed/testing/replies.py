"""Answers that are a success: their status, their media type, and what is no JSON.

What is *not* decided here: the bodies of JSON answers (`state`).
"""

from __future__ import annotations

from collections.abc import Mapping

from .document import Content, Operation
from .examples import Examples
from .messages import Answer, Request
from .values import Json

__all__ = ["choose_media", "plain_answer", "success"]


def success(operation: Operation, wanted: int | None) -> tuple[int, Content]:
    """The status of a success and what it holds; `wanted` is a status that a test asks for."""
    good = {s: c for s, c in operation.responses.items() if s.startswith("2")}
    if wanted is not None:
        return wanted, good.get(str(wanted), good.get("2XX", {}))
    exact = sorted(status for status in good if status.isdecimal())
    if exact:
        return int(exact[0]), good[exact[0]]
    return 200, good.get("2XX", {})


def choose_media(content: Content, request: Request) -> tuple[str, Json]:
    """The media type of the answer: what the client accepts, JSON before anything else."""
    accepted = request.headers.get("accept", "")
    for media, schema in content.items():
        if "json" not in media and media in accepted:
            return media, schema
    ordered = sorted(content.items(), key=lambda item: "json" not in item[0])
    return ordered[0] if ordered else ("", True)


def plain_answer(
    status: int, media: str, schema: Json, examples: Examples, headers: Mapping[str, str]
) -> Answer:
    """An answer that is neither JSON nor events: nothing, text, or bytes."""
    if not media:
        # A success of which the document says nothing has no body.
        return Answer(204 if status == 200 else status, headers, b"")
    told = {"content-type": media, **headers}
    value = examples.make(schema, hint="content")
    text = value if isinstance(value, str) else "content"
    return Answer(status, told, text.encode())
