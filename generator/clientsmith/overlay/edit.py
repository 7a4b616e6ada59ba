"""A tree with some of its nodes replaced or removed.

Nodes are never changed: those on the way to a change are made anew, all others are shared with the
tree as it was.

Not decided here: which nodes, and what becomes of them (`apply`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from clientsmith.overlay.search import Place
from clientsmith.source.node import Map, Node, Scalar, Seq

Change: TypeAlias = Callable[[Node], Node | None]
"""What becomes of a node; None takes it out of the object or array around it."""


def edit(root: Node, places: Iterable[Place], change: Change) -> Node | None:
    """The tree with a change made at each place: below first, so that no index moves too early."""
    spots = _Spot()
    for place in places:
        spot = spots
        for step in place:
            spot = spot.below.setdefault(step, _Spot())
        spot.chosen = True
    return _edit(root, spots, change)


@dataclass(slots=True)
class _Spot:
    chosen: bool = False
    below: dict[str | int, _Spot] = field(default_factory=dict["str | int", "_Spot"])


def _edit(node: Node, spot: _Spot, change: Change) -> Node | None:
    match node:
        case Map() if spot.below:
            node = _edit_map(node, spot, change)
        case Seq() if spot.below:
            node = _edit_seq(node, spot, change)
        case Map() | Seq() | Scalar():
            pass
    return change(node) if spot.chosen else node


def _edit_map(node: Map, spot: _Spot, change: Change) -> Map:
    items, keys, changed = dict(node.items), node.keys, False
    for step, below in spot.below.items():
        key = str(step)
        made = _edit(items[key], below, change)
        if made is items[key]:
            continue
        changed = True
        if made is None:
            del items[key]
            keys = {name: place for name, place in keys.items() if name != key}
        else:
            items[key] = made
    return Map(node.text, node.offset, items, keys) if changed else node


def _edit_seq(node: Seq, spot: _Spot, change: Change) -> Seq:
    made = [
        item if index not in spot.below else _edit(item, spot.below[index], change)
        for index, item in enumerate(node.items)
    ]
    items = tuple(item for item in made if item is not None)
    unchanged = len(items) == len(node) and all(a is b for a, b in zip(items, node, strict=True))
    return node if unchanged else Seq(node.text, node.offset, items)
