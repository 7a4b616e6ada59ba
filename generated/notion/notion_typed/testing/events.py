"""Streams of events: what they hold, and their bytes (WHATWG HTML, 9.2 Server-sent events).

In: the schema of an event, and what a call says of it. Out: one event of every kind that the
document has, those that end a stream last. What is *not* decided here: how the bytes travel.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final, cast

from .document import Document
from .examples import Examples
from .values import MISSING, Json, Missing, child, is_scalar, text_of

__all__ = ["event_bytes", "events_in", "make_events"]

_TAGS: Final = ("type", "event", "kind", "object")
_LAST: Final = re.compile(r"(^|[._-])(end|ended|done|finish|finished|complete|completed|stop)$")
_DEEPEST: Final = 6


def make_events(
    document: Document, examples: Examples, schema: Json, seed: dict[str, Json]
) -> list[Json]:
    """An event for each alternative of a schema. `seed` are properties of those that have them."""
    found: list[Json] = []
    for alternative in _alternatives(document, schema, 0):
        event = examples.make(alternative, seed or MISSING)
        if event not in found:
            found.append(event)
    return sorted(found, key=_ends)


def event_bytes(events: Iterable[Json]) -> bytes:
    """Events as they travel: text as it is, anything else as JSON; named after what tells them."""
    return b"".join(map(_bytes_of, events))


def events_in(content: bytes) -> list[Json]:
    """The events that `event_bytes` has written."""
    found: list[Json] = []
    for block in content.decode().split("\n\n"):
        lines = [line[6:] for line in block.split("\n") if line.startswith("data: ")]
        if not lines:
            continue
        text = "\n".join(lines)
        try:
            found.append(cast("Json", json.loads(text)))
        except ValueError:
            found.append(text)
    return found


def _alternatives(document: Document, schema: Json, depth: int) -> Iterator[Json]:
    followed = document.follow(schema)
    for word in ("oneOf", "anyOf"):
        members = child(followed, word)
        if isinstance(members, list) and depth < _DEEPEST:
            for member in members:
                yield from _alternatives(document, member, depth + 1)
            return
    if child(followed, "type") != "null":
        yield schema


def _tag(event: Json) -> str:
    values = (child(event, name) for name in _TAGS)
    return next((value for value in values if isinstance(value, str)), "")


def _ends(event: Json) -> bool:
    return bool(_LAST.search(_tag(event)))


def _bytes_of(event: Json) -> bytes:
    text = event if isinstance(event, str) else json.dumps(event, ensure_ascii=False)
    named = child(event, "type")
    name = "" if isinstance(named, Missing) or not is_scalar(named) else text_of(named)
    head = f"event: {name}\n" if name and "\n" not in name else ""
    return (head + "".join(f"data: {line}\n" for line in text.split("\n")) + "\n").encode()
