"""Two descriptions of a value, compared by what they say.

In: nodes of schemas, old and new. Out: `Finding`s with the path from the value to the difference.
Pairs of schemas are compared once, however often references lead to them, so schemas that contain
themselves are no special case.

Not decided here: how schemas are read (`shapes`), and which schemas describe the same thing
(`news`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from clientsmith.diagnostics import Location
from clientsmith.difference.changes import Kind
from clientsmith.difference.shapes import Nodes, Shape, shape_of
from clientsmith.source.node import Map

_Key: TypeAlias = tuple[frozenset[int], frozenset[int]]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that only one side has; the place on the other side is None."""

    kind: Kind
    what: str
    old: Location | None
    new: Location | None


@dataclass(frozen=True, slots=True)
class _Compared:
    """What differs at a pair itself, and the pairs below it by step."""

    findings: tuple[Finding, ...]
    below: tuple[tuple[str, Nodes, Nodes], ...]


class Comparison:
    """Compares schemas of two documents and remembers every pair."""

    def __init__(self, old: Map, new: Map) -> None:
        self._old = old
        self._new = new
        self._known: dict[_Key, _Compared] = {}

    def find(self, old: Nodes, new: Nodes) -> Iterator[tuple[str, Finding]]:
        """Each difference below a value, at the shortest path to it; nearer ones come first."""
        pending = deque([("", old, new)])
        seen = {_key(old, new)}
        while pending:
            path, old, new = pending.popleft()
            compared = self._compare(old, new)
            for finding in compared.findings:
                yield path.removeprefix("."), finding
            for step, old_below, new_below in compared.below:
                key = _key(old_below, new_below)
                if key not in seen:
                    seen.add(key)
                    pending.append((path + step, old_below, new_below))

    def _compare(self, old: Nodes, new: Nodes) -> _Compared:
        key = _key(old, new)
        if key not in self._known:
            before, after = shape_of(old, self._old), shape_of(new, self._new)
            findings = (*_properties(before, after), *_values(before, after))
            self._known[key] = _Compared(findings, tuple(_common(before, after)))
        return self._known[key]


def _key(old: Nodes, new: Nodes) -> _Key:
    return frozenset(map(id, old)), frozenset(map(id, new))


def _properties(old: Shape, new: Shape) -> Iterator[Finding]:
    for name in new.properties:
        if name not in old.properties:
            yield Finding(Kind.PROPERTY, name, None, new.place_of(name))
    for name in old.properties:
        if name not in new.properties:
            yield Finding(Kind.PROPERTY, name, old.place_of(name), None)


def _values(old: Shape, new: Shape) -> Iterator[Finding]:
    for value, node in new.values.items():
        if value not in old.values:
            yield Finding(Kind.VALUE, value, None, node.location)
    for value, node in old.values.items():
        if value not in new.values:
            yield Finding(Kind.VALUE, value, node.location, None)


def _common(old: Shape, new: Shape) -> Iterator[tuple[str, Nodes, Nodes]]:
    before = dict(old.below)
    for step, nodes in new.below:
        if step in before:
            yield step, before[step], nodes
