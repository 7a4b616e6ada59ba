"""What calls say of objects, and how objects hang together by what they are called.

In: decoded calls and JSON objects. Out: seeds, ids, and what a list is to leave out. What is *not*
decided here: which objects there are (`store`, `state`).
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Final

from .decode import Decoded
from .values import MISSING, Json, Missing, is_scalar, objects, scalars_in, text_of

TRASH: Final = ("in_trash", "trashed", "archived", "deleted", "is_deleted", "isDeleted")
"""Flags of objects that lists leave out."""

__all__ = [
    "TRASH",
    "admits",
    "ids_in",
    "merged",
    "named_ids",
    "seed_of",
    "singular",
    "take_lists",
]


def seed_of(decoded: Decoded) -> dict[str, Json]:
    """What a call says of an object: the values of its path, and its body."""
    said: dict[str, Json] = {}
    for name, value in decoded.path.items():
        said[name] = value
        said[_snake(name)] = value
    if isinstance(decoded.body, dict):
        said.update(copy.deepcopy(decoded.body))
    return said


def merged(old: dict[str, Json], new: dict[str, Json]) -> dict[str, Json]:
    """An object after a change of some of its properties."""
    both = copy.deepcopy(old)
    for name, value in new.items():
        before = both.get(name)
        if isinstance(before, dict) and isinstance(value, dict):
            # Another variant takes the place of the old one; the same one is changed.
            is_same = "type" not in before or value.keys() <= before.keys()
            both[name] = merged(before, value) if is_same else value
        else:
            both[name] = value
    return both


def take_lists(seed: dict[str, Json], name: str) -> list[dict[str, Json]]:
    """Take the lists of this name out of an object and out of what it holds directly."""
    if not name:
        return []
    found = objects(seed.pop(name, MISSING))
    for value in seed.values():
        if isinstance(value, dict) and isinstance(value.get(name), list):
            found += objects(value.pop(name))
    return found


def ids_in(value: Json | Missing) -> Iterator[str]:
    """The values of all properties that are called an id."""
    return (key for _, key in named_ids(value))


def named_ids(value: Json | Missing, name: str = "") -> Iterator[tuple[str, str]]:
    """The same with what they are called, in snake case."""
    match value:
        case dict():
            for key, inner in value.items():
                yield from named_ids(inner, key)
        case list():
            for inner in value:
                yield from named_ids(inner, name)
        case str() | int() if _is_id(name):
            yield _snake(name), text_of(value)
        case _:
            pass


def _is_id(name: str) -> bool:
    return bool(re.search(r"(^|_)(id|sid|uuid)$|(Id|Sid|ID|SID)$", name))


def admits(value: dict[str, Json], name: str, wanted: Json) -> bool:
    """Whether an object has what a filter of the query asks for; unknown filters ask nothing."""
    own = value.get(name)
    if not is_scalar(own):
        return True
    return text_of(own) in set(scalars_in(wanted))


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def singular(name: str) -> str:
    """What one thing of a collection is called."""
    return name.removesuffix("s")
