"""What arrives when something goes wrong.

In: a call that a fault befalls, and its answer if it was carried out. Out: the answer that arrives.
What is *not* decided here: when something goes wrong (`script`), and how answers travel
(`transport`, `server`).
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Final, assert_never, cast

from .calls import Call
from .document import Document, Operation
from .events import event_bytes, events_in
from .examples import Examples
from .faults import (
    AdditionalField,
    Closed,
    CutBody,
    Failed,
    Fault,
    HtmlPage,
    RateLimited,
    RepeatedCursor,
    SlowBody,
    UnknownVariant,
)
from .messages import Answer, Journey, Request
from .paging import repeat_cursor
from .problems import RefusedError, refuse
from .values import Json, child, put_at

__all__ = ["spoil"]


_HTML: Final = (
    "<!DOCTYPE html>\n<html><head><title>Web server is returning an unknown error</title></head>"
    "<body><h1>Error</h1></body></html>\n"
)


def spoil(
    document: Document, examples: Examples, call: Call, fault: Fault, answer: Answer | None
) -> Answer:
    """What a fault makes of a call; `answer` is None if the call was not carried out."""
    operation = call.operation
    match fault:
        case RateLimited():
            wait = {} if fault.retry_after is None else {"retry-after": str(fault.retry_after)}
            refused = RefusedError(429, "too many requests")
            return refuse(document, examples, operation, refused, wait)
        case Failed(status):
            refused = RefusedError(status, f"a fault with status {status}")
            return refuse(document, examples, operation, refused)
        case HtmlPage(status):
            return Answer(status, {"content-type": "text/html"}, _HTML.encode())
        case Closed():
            return Answer(0, {}, b"", Journey(closed=True))
        case _:
            pass
    if answer is None:
        message = "a call with this fault is carried out"
        raise AssertionError(message)
    match fault:
        case CutBody():
            after = min(fault.after, max(0, len(answer.content) - 1))
            return replace(answer, journey=Journey(cut_after=after))
        case SlowBody():
            return replace(answer, journey=Journey(delay=fault.seconds))
        case RepeatedCursor():
            return _repeated(document, call.request, operation, answer)
        case UnknownVariant() | AdditionalField():
            return _changed(answer, fault, operation)
        case _:
            assert_never(fault)


def _repeated(
    document: Document, request: Request, operation: Operation | None, answer: Answer
) -> Answer:
    if operation is None or not _is_json(answer):
        return answer
    says, headers = repeat_cursor(document, operation, request)
    body = cast("Json", json.loads(answer.content))
    if isinstance(body, dict):
        for place, value in says.items():
            put_at(body, place, value)
    return replace(answer, headers={**answer.headers, **headers}, content=_text(body))


def _changed(
    answer: Answer, fault: UnknownVariant | AdditionalField, operation: Operation | None
) -> Answer:
    if answer.is_stream:
        events = events_in(answer.content)
        last = 1 if isinstance(fault, UnknownVariant) else len(events)
        events[:last] = [_new(event, fault, None) for event in events[:last]]
        return replace(answer, content=event_bytes(events))
    if not _is_json(answer):
        return answer
    body = cast("Json", json.loads(answer.content))
    return replace(answer, content=_text(_new(body, fault, operation)))


def _new(body: Json, fault: UnknownVariant | AdditionalField, operation: Operation | None) -> Json:
    """A body with what the document does not know."""
    things = _things(body, operation)
    match fault:
        case UnknownVariant():
            for thing in things[:1]:
                _rename_variant(thing, fault.name)
        case AdditionalField():
            for thing in things:
                thing[fault.name] = {"is": "new"}
        case _:
            assert_never(fault)
    return body


def _is_json(answer: Answer) -> bool:
    return "json" in answer.headers.get("content-type", "") and answer.status < 300


def _text(body: Json) -> bytes:
    return json.dumps(body, ensure_ascii=False).encode()


def _things(body: Json, operation: Operation | None) -> list[dict[str, Json]]:
    """The objects that an answer is about: the items of a list, or the body."""
    place = operation.role.items if operation is not None else ""
    items = child(body, place) if place else body
    if isinstance(items, list):
        return [item for item in items if isinstance(item, dict)]
    return [body] if isinstance(body, dict) else []


_TAGS: Final = ("type", "object", "kind", "event", "status")


def _rename_variant(
    thing: dict[str, Json],
    name: str,
) -> None:
    tag = next((tag for tag in _TAGS if isinstance(thing.get(tag), str)), "")
    if not tag:
        # Something inside may have variants.
        for value in thing.values():
            if isinstance(value, dict) and any(isinstance(value.get(t), str) for t in _TAGS):
                _rename_variant(value, name)
                return
        return
    old = str(thing[tag])
    thing[tag] = name
    if old in thing:
        thing[name] = thing.pop(old)
