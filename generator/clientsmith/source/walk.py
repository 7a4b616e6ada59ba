"""All objects of a document with their kinds, in document order.

In: a node and its kind (see `grammar`). Out: `Visit`s of mappings; data is not entered.
"""

from __future__ import annotations

from collections.abc import Iterator

from clientsmith.frozen import dataclass
from clientsmith.source.grammar import SHAPES
from clientsmith.source.node import Map, Node, Scalar, Seq, escape_token


@dataclass(frozen=True, slots=True)
class Visit:
    """An object, its JSON Pointer and its kind."""

    pointer: str
    node: Map
    kind: str


def walk_objects(root: Map, *, into_schemas: bool) -> Iterator[Visit]:
    """The objects of a document; of schemas either all or only the outermost."""
    pending: list[tuple[str, Node, str]] = [("", root, "document")]
    while pending:
        pointer, node, kind = pending.pop()
        match node:
            case Map():
                yield Visit(pointer, node, kind)
                if into_schemas or kind != "schema":
                    pending.extend(reversed(_members(pointer, node, kind)))
            case Seq():
                items = [(f"{pointer}/{index}", item, kind) for index, item in enumerate(node)]
                pending.extend(reversed(items))
            case Scalar():
                pass


def _members(pointer: str, node: Map, kind: str) -> list[tuple[str, Node, str]]:
    shape = SHAPES[kind]
    return [
        (f"{pointer}/{escape_token(key)}", value, below)
        for key, value in node.items.items()
        if (below := shape.kind_of_member(key))
    ]
