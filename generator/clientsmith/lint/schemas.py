"""What a schema is, as far as its own words tell: its properties, and the type of a scalar.

In: a node with its pointer. Out: properties with their places, through references and `allOf`; or a
`ScalarType` with the place where its `type` is written.

Not decided here: what schemas mean to the client (`lower`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientsmith.frozen import dataclass
from clientsmith.lint.findings import text_of
from clientsmith.lint.subject import Subject
from clientsmith.source.node import Map, Node, Scalar, Seq, escape_token

_MOST_HOPS = 32
_SCALARS = ("string", "integer", "number", "boolean")
ALTERNATIVES = ("anyOf", "oneOf")


@dataclass(frozen=True, slots=True)
class Property:
    """A property: the pointer and node of its schema, and where its name stands."""

    name: str
    pointer: str
    node: Node
    parent: Map


@dataclass(frozen=True, slots=True)
class ScalarType:
    """A type such as `string` or `string (uuid)`, null apart."""

    kind: str
    format: str = ""

    def __str__(self) -> str:
        return f"{self.kind} ({self.format})" if self.format else self.kind


def properties_of(
    subject: Subject, pointer: str, node: Node | None, hops: int = _MOST_HOPS
) -> Mapping[str, Property]:
    """The properties that an object may have, in any of its forms; the first of a name counts."""
    found: dict[str, Property] = {}
    if node is None or not hops:
        return found
    pointer, schema = subject.resolve(pointer, node)
    if not isinstance(schema, Map):
        return found
    properties = schema.get("properties")
    if isinstance(properties, Map):
        for name, below in properties.items.items():
            at = f"{pointer}/properties/{escape_token(name)}"
            found[name] = Property(name, at, below, properties)
    for at, member in members_of(pointer, schema, ("allOf", *ALTERNATIVES)):
        for name, inner in properties_of(subject, at, member, hops - 1).items():
            found.setdefault(name, inner)
    return found


def members_of(
    pointer: str, schema: Map, keys: tuple[str, ...] = ALTERNATIVES
) -> Iterator[tuple[str, Node]]:
    """The members of a schema's combinations with their pointers."""
    for key in keys:
        members = schema.get(key)
        for index, member in enumerate(members.items if isinstance(members, Seq) else ()):
            yield f"{pointer}/{key}/{index}", member


def scalar_type(
    subject: Subject, pointer: str, node: Node, hops: int = _MOST_HOPS
) -> tuple[ScalarType, str, Map] | None:
    """The type of a schema for scalars of one type or null, with pointer and node of what says so.

    None when it is anything else, or says nothing.
    """
    pointer, schema = subject.resolve(pointer, node)
    if not isinstance(schema, Map) or not hops:
        return None
    kinds = kinds_of(schema)
    if len(kinds) == 1 and kinds[0] in _SCALARS:
        return ScalarType(kinds[0], text_of(schema.get("format"))), pointer, schema
    if kinds:
        return None
    real = [
        (at, member)
        for at, member in members_of(pointer, schema, (*ALTERNATIVES, "allOf"))
        if not _is_null(member)
    ]
    return scalar_type(subject, *real[0], hops - 1) if len(real) == 1 else None


def kinds_of(schema: Map) -> tuple[str, ...]:
    """The types that a schema names, `null` apart."""
    node = schema.get("type")
    named = node.items if isinstance(node, Seq) else () if node is None else (node,)
    return tuple(kind for item in named if (kind := text_of(item)) and kind != "null")


def _is_null(node: Node) -> bool:
    kind = node.get("type") if isinstance(node, Map) else None
    return isinstance(kind, Scalar) and kind.value == "null"
