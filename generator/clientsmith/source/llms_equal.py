"""Whether two objects of OpenAPI say the same, and where they first do not.

In: two nodes and their kind (see `grammar`). Out: the places where they part, or None.

Two readings: `difference` compares every word, `contradiction` only facts. Prose is what people
read and no client acts upon: titles, summaries, descriptions, examples, links and extensions.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from clientsmith.diagnostics import Location
from clientsmith.source.grammar import SHAPES
from clientsmith.source.node import Map, Node, Scalar, Seq

Parting: TypeAlias = tuple[Location, Location]
"""A place in the first node and the one in the second that does not agree with it."""

_PROSE: Final = frozenset(
    ("title", "summary", "description", "example", "examples", "externalDocs", "$comment")
)


def difference(first: Node, second: Node, kind: str) -> Parting | None:
    """Where two nodes of a kind first differ in anything but the order of keys."""
    return _part(first, second, kind, facts=False)


def contradiction(first: Node, second: Node, kind: str) -> Parting | None:
    """Where two nodes of a kind first differ in a fact."""
    return _part(first, second, kind, facts=True)


def is_prose(key: str) -> bool:
    """Whether a member of an object of OpenAPI is for people only."""
    return key in _PROSE or key.startswith("x-")


def _part(first: Node, second: Node, kind: str, *, facts: bool) -> Parting | None:
    match first, second:
        case Map(), Map():
            return _part_maps(first, second, kind, facts=facts)
        case Seq(), Seq() if len(first) == len(second):
            for one, other in zip(first, second, strict=True):
                parting = _part(one, other, kind, facts=facts)
                if parting is not None:
                    return parting
            return None
        case Scalar(value=one), Scalar(value=other) if one == other:
            # True equals 1 in Python only.
            if isinstance(one, bool) == isinstance(other, bool):
                return None
        case _:
            pass
    return first.location, second.location


def _part_maps(first: Map, second: Map, kind: str, *, facts: bool) -> Parting | None:
    shape = SHAPES[kind] if kind else None
    # Where any key may stand, keys are names: a property may be called "description".
    has_prose = facts and shape is not None and not shape.others
    for key, one in first.items.items():
        if has_prose and is_prose(key):
            continue
        other = second.get(key)
        if other is None:
            return first.key_location(key), second.location
        below = "" if shape is None else shape.kind_of_member(key)
        parting = _part(one, other, below, facts=facts)
        if parting is not None:
            return parting
    for key in second.items:
        if key not in first and not (has_prose and is_prose(key)):
            return first.location, second.key_location(key)
    return None
