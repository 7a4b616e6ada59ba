"""What a query selects (RFC 9535, section 2), on nodes.

In: the segments of a query, and the root of a tree. Out: the places of what they select.

Names, indexes and wildcards, of which most queries consist, are followed on the nodes themselves.
Filters and slices are left to the library, which wants plain values: those are made once, and again
only for what actions have changed.

Not decided here: how a query is written (`jsonpath`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonValue, Map, Node, Scalar, Seq

Place: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead from the root to a node: a normalized path."""

Pick: TypeAlias = Callable[[JsonValue, JsonValue], Iterable[str | int]]
"""The keys or indexes that a filter or a slice selects of a value; the second one is the root."""


@dataclass(frozen=True, slots=True)
class Wildcard:
    """Every child."""


Selector: TypeAlias = str | int | Wildcard | Pick


@dataclass(frozen=True, slots=True)
class Segment:
    """Selectors for the children of each node, or of each node and all that is below it."""

    selectors: tuple[Selector, ...]
    descends: bool = False


class Values:
    """What was worked out about nodes, kept for those that stay the same from action to action."""

    def __init__(self) -> None:
        self._plain: dict[Node, JsonValue] = {}
        self._names: dict[Node, frozenset[str]] = {}

    def of(self, node: Node) -> JsonValue:
        """The plain value of a node. It is shared: nobody may change it."""
        if isinstance(node, Scalar):
            return node.value
        made = self._plain.get(node)
        if made is None:
            if isinstance(node, Map):
                made = {key: self.of(item) for key, item in node.items.items()}
            else:
                made = [self.of(item) for item in node.items]
            self._plain[node] = made
        return made

    def names(self, node: Map | Seq) -> frozenset[str]:
        """Every key of a node and of all that is below it."""
        found = self._names.get(node)
        if found is None:
            below = node.items.values() if isinstance(node, Map) else node.items
            parts = [self.names(item) for item in below if not isinstance(item, Scalar)]
            own: Iterable[str] = node.items if isinstance(node, Map) else ()
            found = frozenset(own).union(*parts)
            self._names[node] = found
        return found


def find(segments: Iterable[Segment], root: Node, values: Values) -> tuple[Place, ...]:
    """The places of all nodes that some segments select, each once, in the order of the document."""
    found: list[tuple[Place, Node]] = [((), root)]
    for segment in segments:
        parents = found
        if segment.descends:
            names = _names_of(segment)
            parents = [below for at in found for below in _descend(*at, names, values)]
        found = [
            ((*place, step), child)
            for place, parent in parents
            for selector in segment.selectors
            for step, child in _select(selector, parent, root, values)
        ]
    return tuple(dict.fromkeys(place for place, _ in found))


def node_at(root: Node, place: Place) -> Node:
    """The node at a place that `find` gave."""
    node = root
    for step in place:
        if isinstance(node, Map):
            node = node.items[str(step)]
        elif isinstance(node, Seq):
            node = node.items[int(step)]
    return node


def follow(node: Node, step: str | int) -> tuple[str | int, Node] | None:
    """The child under a name, or at an index, which counts from the end when it is below zero."""
    match node, step:
        case Map(items=items), str() if step in items:
            return step, items[step]
        case Seq(items=items), int() if -len(items) <= step < len(items):
            return step % len(items), items[step]
        case _:
            return None


def _names_of(segment: Segment) -> frozenset[str] | None:
    """The names that a segment selects; None when it selects anything else as well."""
    names = [selector for selector in segment.selectors if isinstance(selector, str)]
    return frozenset(names) if len(names) == len(segment.selectors) else None


def _descend(
    place: Place, node: Node, names: frozenset[str] | None, values: Values
) -> Iterator[tuple[Place, Node]]:
    """A node and all objects and arrays below it; only those around some names, if there are."""
    pending = [(place, node)]
    while pending:
        place, node = pending.pop()
        if isinstance(node, Scalar) or not (names is None or names & values.names(node)):
            continue
        yield place, node
        below = [
            ((*place, step), child)
            for step, child in _children(node)
            if not isinstance(child, Scalar)
        ]
        pending += reversed(below)


def _children(node: Map | Seq) -> Iterable[tuple[str | int, Node]]:
    return node.items.items() if isinstance(node, Map) else enumerate(node.items)


def _select(
    selector: Selector, node: Node, root: Node, values: Values
) -> Iterable[tuple[str | int, Node]]:
    match selector:
        case str() | int():
            child = follow(node, selector)
            return () if child is None else (child,)
        case Wildcard():
            return () if isinstance(node, Scalar) else _children(node)
        case _:
            picked = selector(values.of(node), values.of(root))
            return ((step, node_at(node, (step,))) for step in picked)
