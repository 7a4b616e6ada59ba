"""Looking things up in a document that need not be a good one.

In: nodes of a bundled document. Out: members of objects, objects behind references, the values that
a schema lists. Whatever is not as it should be counts as absent.

Not decided here: what is looked for (`api_version`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from clientsmith.source.node import Map, Node, Scalar, Seq, resolve_pointer
from clientsmith.source.references import Refusal, parse_reference

_COMBINED: Final = ("allOf", "anyOf", "oneOf")
_MOST_HOPS: Final = 64


def members(node: Map | None, key: str) -> Mapping[str, Node]:
    """The members of an object below another, none when it has no such."""
    value = None if node is None else node.get(key)
    return value.items if isinstance(value, Map) else {}


def resolve(node: Node | None, document: Map) -> Map | None:
    """An object behind its references; None when there is none."""
    for _ in range(_MOST_HOPS):
        if not isinstance(node, Map):
            return None
        onward = _follow(node, document)
        if onward is None:
            return node
        node = onward
    return None


def listed_values(schema: Node, document: Map) -> tuple[Scalar, ...]:
    """The scalars that a schema allows by `enum` or `const`, in whatever it is made of."""
    found: list[Scalar] = []
    pending, seen = [schema], set[int]()
    while pending:
        node = pending.pop()
        if not isinstance(node, Map) or id(node) in seen:
            continue
        seen.add(id(node))
        enum = node.get("enum")
        values = [*(enum if isinstance(enum, Seq) else ()), node.get("const")]
        found += (value for value in values if isinstance(value, Scalar))
        target = _follow(node, document)
        below = [*([] if target is None else [target]), *_combined(node)]
        pending += reversed(below)
    return tuple(value for value in found if value.value is not None)


def _combined(node: Map) -> Iterator[Node]:
    for keyword in _COMBINED:
        below = node.get(keyword)
        if isinstance(below, Seq):
            yield from below


def _follow(node: Map, document: Map) -> Node | None:
    """What the `$ref` of an object leads to in a bundled document, if it has one that does."""
    reference = node.get("$ref")
    if not isinstance(reference, Scalar) or not isinstance(reference.value, str):
        return None
    place = parse_reference(reference.value, "")
    if isinstance(place, Refusal) or place.file:
        return None
    return resolve_pointer(document, place.pointer)
