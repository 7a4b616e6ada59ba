"""What a fault makes of the answer of a call that was carried out.

In: an answer and a fault. Out: the answer that arrives. What is *not* decided here: how it travels
(`transport`, `server`).
"""

from __future__ import annotations

import copy
import json
from typing import Final, assert_never, cast

from .document import Operation
from .faults import (
    REPEATED_CURSOR,
    AdditionalField,
    CutBody,
    RepeatedCursor,
    SlowBody,
    UnknownVariant,
)
from .messages import Answer, Journey
from .values import Json, child

__all__ = ["spoil"]


def spoil(
    answer: Answer,
    fault: CutBody | SlowBody | UnknownVariant | AdditionalField | RepeatedCursor,
    operation: Operation,
) -> Answer:
    """What a fault makes of the answer of a call that was carried out."""
    match fault:
        case CutBody():
            after = min(fault.after, max(0, len(answer.content) - 1))
            return _on_the_way(answer, Journey(cut_after=after))
        case SlowBody():
            return _on_the_way(answer, Journey(delay=fault.seconds))
        case UnknownVariant() | AdditionalField() | RepeatedCursor():
            return _changed(answer, fault, operation)
        case _:
            assert_never(fault)


def _on_the_way(answer: Answer, journey: Journey) -> Answer:
    return Answer(answer.status, answer.headers, answer.content, journey)


def _changed(
    answer: Answer,
    fault: UnknownVariant | AdditionalField | RepeatedCursor,
    operation: Operation,
) -> Answer:
    if "json" not in answer.headers.get("content-type", "") or answer.status >= 300:
        return answer
    body = copy.deepcopy(cast("Json", json.loads(answer.content)))
    things = _things(body, operation)
    match fault:
        case UnknownVariant():
            for thing in things[:1]:
                _rename_variant(thing, fault.name)
        case AdditionalField():
            for thing in things:
                thing[fault.name] = {"is": "new"}
        case RepeatedCursor():
            if operation.pages is not None and isinstance(body, dict):
                body[operation.pages.next] = REPEATED_CURSOR
                if operation.pages.more:
                    body[operation.pages.more] = True
        case _:
            assert_never(fault)
    content = json.dumps(body, ensure_ascii=False).encode()
    return Answer(answer.status, answer.headers, content, answer.journey)


def _things(body: Json, operation: Operation) -> list[dict[str, Json]]:
    """The objects that an answer is about: the items of a list, or the body."""
    items = child(body, operation.role.items) if operation.role.items else body
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
