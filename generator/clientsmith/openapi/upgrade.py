"""Schema Objects of OpenAPI 3.0 in the spelling of 3.1.

In goes one Schema Object as it is written in a 3.0 document, out comes one that means the same in
3.1; the schemas inside it are not touched, and every node keeps its place. This is the only
module that knows how the versions differ. What is *not* decided here: what a schema means.
"""

from __future__ import annotations

from clientsmith.source.node import Map, Node, Scalar, Seq

_BESIDE_REF = frozenset(
    ("$ref", "description", "title", "nullable", "deprecated", "readOnly", "writeOnly", "default")
)
"""What is heeded beside `$ref`: 3.0 ignores siblings, but these say how the use is meant."""


def upgrade_schema(node: Map) -> Map:
    """A Schema Object of 3.0 as one of 3.1 (OpenAPI 3.0.4, section 4.7.24).

    `nullable: true` becomes the type `null` where a `type` stands beside it, and stays where none
    does, because 3.1 could only say it with an `anyOf` that moves the schemas inside.
    """
    if "$ref" in node.items:
        return _with(node, {key: value for key, value in node.items.items() if key in _BESIDE_REF})
    items = dict(node.items)
    _upgrade_nullable(items)
    _upgrade_bound(items, "minimum", "exclusiveMinimum")
    _upgrade_bound(items, "maximum", "exclusiveMaximum")
    return _with(node, items)


def _upgrade_nullable(items: dict[str, Node]) -> None:
    match items.get("nullable"), items.get("type"):
        case Scalar(value=True) as flag, Scalar(value=str()) as kind:
            null = Scalar(flag.text, flag.offset, "null")
            items["type"] = Seq(kind.text, kind.offset, (kind, null))
        case _:
            pass


def _upgrade_bound(items: dict[str, Node], limit: str, exclusive: str) -> None:
    match items.get(exclusive):
        case Scalar(value=bool() as beyond):
            del items[exclusive]
            if beyond and limit in items:
                items[exclusive] = items.pop(limit)
        case _:
            pass


def _with(node: Map, items: dict[str, Node]) -> Map:
    return Map(node.text, node.offset, items, node.keys)
