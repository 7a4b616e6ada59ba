"""One value merged into another (Overlay 1.1.0, Action Object).

Objects are merged member by member, arrays are joined end to end, a primitive takes the place of a
primitive. Nothing else goes together: that is a `Clash`, and the value stays as it was.

Version 1.0.0 says less of arrays: neither what becomes of one inside of a merged object, nor that
an array as update of an array is meant as a list of entries. What 1.1.0 made clear holds for both.
"""

from __future__ import annotations

from clientsmith.frozen import dataclass
from clientsmith.source.node import Map, Node, Scalar, Seq


@dataclass(frozen=True, slots=True, eq=False)
class Clash:
    """A value of the document, and one of another kind that should be merged into it."""

    target: Node
    value: Node


def merge_selected(target: Node, value: Node, clashes: list[Clash]) -> Node:
    """A node that a target selects after an update; an array takes what is no array as an entry."""
    if isinstance(target, Seq) and not isinstance(value, Seq):
        return Seq(target.text, target.offset, (*target.items, value))
    return merge(target, value, clashes)


def merge(target: Node, value: Node, clashes: list[Clash]) -> Node:
    """A value merged into another; what is new keeps its own place, what stays keeps its own."""
    match target, value:
        case Map(), Map():
            items, keys = dict(target.items), dict(target.keys)
            for key, new in value.items.items():
                if key in items:
                    items[key] = merge(items[key], new, clashes)
                    continue
                items[key] = new
                if key in value.keys:
                    keys[key] = value.keys[key]
            return Map(target.text, target.offset, items, keys)
        case Seq(), Seq():
            return Seq(target.text, target.offset, (*target.items, *value.items))
        case Scalar(), Scalar():
            return value
        case _:
            clashes.append(Clash(target, value))
            return target
