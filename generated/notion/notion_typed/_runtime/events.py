"""What an event of a stream means: a value of its type, or an error of the tree.

In: a server-sent event, the endpoint and the answer that it came with, and what the client knows of
its API. Out: a `Verdict`, as for a whole answer. What is *not* decided here: how a value that does
not fit is reported (`base_client`), and whether a stream goes on (`streaming`).
"""

from __future__ import annotations

from typing import Final, TypeVar, cast

from .answers import Answer, hidden
from .endpoint import Endpoint
from .errors import ResponseDecodeError, ResponseValidationError, StreamError
from .narrow import is_mapping
from .responses import (
    Knowledge,
    Verdict,
    body_value,
    first_text,
    message_of,
    read_body,
    safe_request_id,
)
from .sse import ServerSentEvent

__all__ = ["is_event_stream", "judge_event"]

EventT = TypeVar("EventT")

_ERROR: Final = "error"
"""The name that events have, by custom, when something goes wrong within a stream."""

_NAMELESS: Final = "message"
"""The name of events to which the server gives none (WHATWG HTML, 9.2.6)."""


def is_event_stream(answer: Answer) -> bool:
    """Tell whether an answer can be read as events; one that names no content type can."""
    content_type = answer.headers.get("content-type", "text/event-stream")
    return content_type.partition(";")[0].strip().lower() == "text/event-stream"


def judge_event(
    endpoint: Endpoint[EventT], answer: Answer, event: ServerSentEvent, knowledge: Knowledge
) -> Verdict[EventT]:
    """Give the value of an event that came within `answer`.

    Raises what `judge` raises for a whole answer, and a `StreamError` for an event that is none of
    those that the API declares and either is named ``error``, or has no name but an ``error``.
    """
    label = f'{endpoint.method} {endpoint.path}: event "{event.event}"'
    part = Answer(answer.status, answer.headers, event.data.encode())
    try:
        verdict = read_body(label, endpoint.result, part, knowledge)
    except (ResponseDecodeError, ResponseValidationError):
        if _reports_error(endpoint, event, part):
            raise _stream_error(label, part, knowledge) from None
        raise
    if not _is_declared(verdict) and _reports_error(endpoint, event, part):
        raise _stream_error(label, part, knowledge)
    # `Endpoint` pairs the reference with its type; this is where that is believed.
    return cast("Verdict[EventT]", verdict)


def _is_declared(verdict: Verdict[object]) -> bool:
    from .base_model import Model, UnknownVariant

    value = verdict.value
    fits = isinstance(value, Model) and not isinstance(value, UnknownVariant)
    return fits and not verdict.complaint


def _reports_error(endpoint: Endpoint[EventT], event: ServerSentEvent, part: Answer) -> bool:
    if event.event == _ERROR:
        return True
    # Text may be anything; of an object that has no other name this one is telling enough.
    if event.event != _NAMELESS or endpoint.result == "text":
        return False
    body = body_value(part)
    return is_mapping(body) and bool(body.get(_ERROR))


def _stream_error(label: str, part: Answer, knowledge: Knowledge) -> StreamError:
    body = body_value(part)
    code = first_text(body, knowledge.settings.error_fields.code)
    message = message_of(part, body, knowledge, None)
    return StreamError(
        hidden(f"{label}: {message}", knowledge.secrets),
        status=part.status,
        code=None if code is None else hidden(code, knowledge.secrets),
        headers=part.headers,
        content=part.content,
        body=body,
        request_id=safe_request_id(part, body, knowledge),
    )
