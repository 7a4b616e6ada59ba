"""What schemas say together about a value, however they are written.

In: nodes of schemas that describe the same value, and the document that their references lead
into. Out: a `Shape`, in which references, `allOf` and unions have vanished: every property that
some variant has, every value that some `enum` or `const` allows.

Not decided here: what counts as a difference (`compare`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from clientsmith.diagnostics import Location
from clientsmith.source.node import Map, Node, Scalar, Seq, resolve_pointer
from clientsmith.source.references import Refusal, parse_reference

Nodes: TypeAlias = tuple[Node, ...]

_COMBINED: Final = ("allOf", "anyOf", "oneOf")
_ALTERNATIVES: Final = ("if", "then", "else")
_ITEMS: Final = ("items", "prefixItems", "contains", "unevaluatedItems")
_MOST_HOPS: Final = 64


@dataclass(slots=True)
class Shape:
    """The parts of a value, each with the nodes that describe it. Filled by `shape_of` only.

    `properties` has names, `parts` has `[]` for the items of arrays and `*` for the values of maps;
    `values` has the JSON text of each allowed value except null. `places` tells where a property
    is named.
    """

    properties: dict[str, list[Node]] = field(default_factory=dict[str, list[Node]])
    places: dict[str, tuple[Map, str]] = field(default_factory=dict[str, tuple[Map, str]])
    parts: dict[str, list[Node]] = field(default_factory=dict[str, list[Node]])
    values: dict[str, Node] = field(default_factory=dict[str, Node])

    def place_of(self, name: str) -> Location:
        """Where a property is first named."""
        node, key = self.places[name]
        return node.key_location(key)

    @property
    def below(self) -> Iterator[tuple[str, Nodes]]:
        """The steps to the parts of the value, as paths write them, and what describes them."""
        for name, nodes in self.properties.items():
            yield f".{name}", tuple(nodes)
        for step, nodes in self.parts.items():
            yield step, tuple(nodes)


def shape_of(nodes: Nodes, document: Map) -> Shape:
    """What schemas say together. Anything that is no schema says nothing."""
    shape = Shape()
    pending, seen = list(reversed(nodes)), set[int]()
    while pending:
        node = pending.pop()
        if not isinstance(node, Map) or id(node) in seen:
            continue
        seen.add(id(node))
        _take(node, shape)
        pending += reversed([*_alternatives(node), *follow(node, document)])
    return shape


def follow(node: Map, document: Map) -> Nodes:
    """What the `$ref` of an object leads to in a bundled document, if it has one that does."""
    reference = node.get("$ref")
    if not isinstance(reference, Scalar) or not isinstance(reference.value, str):
        return ()
    place = parse_reference(reference.value, "")
    if isinstance(place, Refusal) or place.file:
        return ()
    target = resolve_pointer(document, place.pointer)
    return () if target is None else (target,)


def resolve(node: Node | None, document: Map) -> Map | None:
    """An object behind its references; None when there is none."""
    for _ in range(_MOST_HOPS):
        if not isinstance(node, Map):
            return None
        onward = follow(node, document)
        if not onward:
            return node
        node = onward[0]
    return None


def _take(node: Map, shape: Shape) -> None:
    """Add what one schema says by itself."""
    properties = node.get("properties")
    if isinstance(properties, Map):
        for name, value in properties.items.items():
            shape.properties.setdefault(name, []).append(value)
            shape.places.setdefault(name, (properties, name))
    for keyword in _ITEMS:
        _take_part(node.get(keyword), "[]", shape)
    _take_part(node.get("additionalProperties"), ".*", shape)
    patterns = node.get("patternProperties")
    if isinstance(patterns, Map):
        for value in patterns.items.values():
            _take_part(value, ".*", shape)
    enum, const = node.get("enum"), node.get("const")
    for value in (*(enum if isinstance(enum, Seq) else ()), *(() if const is None else (const,))):
        if isinstance(value, Scalar) and value.value is not None:
            shape.values.setdefault(json.dumps(value.value, ensure_ascii=False), value)


def _take_part(node: Node | None, step: str, shape: Shape) -> None:
    match node:
        case Map():
            shape.parts.setdefault(step, []).append(node)
        case Seq():
            shape.parts.setdefault(step, []).extend(node.items)
        case _:
            pass


def _alternatives(node: Map) -> Iterator[Node]:
    for keyword in _COMBINED:
        members = node.get(keyword)
        if isinstance(members, Seq):
            yield from members
    for keyword in _ALTERNATIVES:
        member = node.get(keyword)
        if member is not None:
            yield member


def members(node: Map | None, key: str) -> Mapping[str, Node]:
    """The members of an object below another, none when it has no such."""
    value = None if node is None else node.get(key)
    return value.items if isinstance(value, Map) else {}
