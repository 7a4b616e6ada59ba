"""The types of an API by meaning: what values exist, independent of any programming language.

A `TypeExpr` is a use of a type; a `TypeDecl` declares one under a `TypeId`. References are ids,
so recursion is no special case and every value can be compared and printed. No Python name, no
annotation text and no OpenAPI version is known here.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NewType, TypeAlias

from clientsmith.api.dispatch import Dispatch
from clientsmith.diagnostics import Location
from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonScalar, JsonValue

TypeId = NewType("TypeId", str)
"""The JSON Pointer of the declaring schema in the bundled document: `#/components/schemas/page`."""

Constraints: TypeAlias = tuple[tuple[str, int | float | str | bool], ...]
"""Bounds as (keyword, value), sorted by keyword: `(("maxLength", 2000), ("minLength", 1))`."""


class Kind(StrEnum):
    """The JSON types of scalars; NUMBER admits whole numbers too."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"


@dataclass(frozen=True, slots=True)
class Primitive:
    """A scalar; `format` is the word of the document (`date-time`, `uuid`) or empty."""

    kind: Kind
    format: str = ""
    constraints: Constraints = ()


@dataclass(frozen=True, slots=True)
class LiteralOf:
    """One of a few fixed scalars; inline `const` and single-value `enum` become this."""

    values: tuple[JsonScalar, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array with items of one type."""

    item: TypeExpr
    constraints: Constraints = ()


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object with any keys, each value of one type."""

    value: TypeExpr
    constraints: Constraints = ()


@dataclass(frozen=True, slots=True)
class TupleOf:
    """An array whose first items have types of their own; `rest` is the type of further items, None
    when there are none.
    """

    items: tuple[TypeExpr, ...]
    rest: TypeExpr | None


@dataclass(frozen=True, slots=True)
class Nullable:
    """The inner type or null. Never nested, never around Anything or the null primitive."""

    inner: TypeExpr


@dataclass(frozen=True, slots=True)
class Named:
    """A use of a declared type."""

    id: TypeId


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """No value at all (the schema `false`, an empty enum)."""


@dataclass(frozen=True, slots=True)
class Binary:
    """Bytes as they are: a file in a multipart body, a download (`format: binary`)."""


TypeExpr: TypeAlias = (
    Primitive
    | LiteralOf
    | ListOf
    | MapOf
    | TupleOf
    | Nullable
    | Named
    | Anything
    | Nothing
    | Binary
)


class Presence(StrEnum):
    """Whether a property must be there; says nothing about null."""

    REQUIRED = "required"
    OPTIONAL = "optional"


class Access(StrEnum):
    """In which direction a property travels (`readOnly`, `writeOnly`)."""

    BOTH = "both"
    READ = "read"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class Doc:
    """What the document says in prose; every part may be empty.

    `url` is the page of the API's documentation; `values` are those of an enum that are described,
    each with its text.
    """

    title: str = ""
    text: str = ""
    url: str = ""
    values: tuple[tuple[str, str], ...] = ()


Said: TypeAlias = Mapping[str, Doc]
"""What is said of a declaration's properties by name, and under the empty name of itself."""


@dataclass(frozen=True, slots=True)
class Field:
    """One property of an object; `name` is the name on the wire.

    `default` is the declared default as (value,), or () when there is none.
    """

    name: str
    type: TypeExpr
    presence: Presence
    doc: Doc
    location: Location
    access: Access = Access.BOTH
    deprecated: bool = False
    default: tuple[JsonValue, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a declaration comes from.

    `component` is the key below `components/schemas` when the schema is one, else empty.
    `parent` is the id of the declaration that an inline schema stands in, or the pointer of the
    operation, parameter or response it belongs to; `role` says what it is there, as name parts:
    `("properties", "icon")`, `("items",)`, `("variant", "paragraph")`, `("body",)`,
    `("response", "200")`, `("parameter", "sort")`, `("response", "200", "header", "X-Rate")`; a
    media type that is not the usual one follows `body` or `response`. Ids of what a merge made may
    name no place of the document. `shared` has the ids of the equal inline schemas that this
    declaration stands for too.
    """

    component: str = ""
    parent: str = ""
    role: tuple[str, ...] = ()
    shared: tuple[TypeId, ...] = ()


@dataclass(frozen=True, slots=True)
class ObjectType:
    """An object with known properties.

    `additional` is the type of other properties when the document declares one (`Anything` for
    `true`), None when it says nothing or `false`; a response may hold unknown properties anyway.
    `merged` has the ids of the component schemas that an `allOf` brought in here.
    """

    id: TypeId
    origin: Origin
    doc: Doc
    location: Location
    fields: tuple[Field, ...]
    additional: TypeExpr | None = None
    closed: bool = False
    merged: tuple[TypeId, ...] = ()
    deprecated: bool = False
    examples: tuple[JsonValue, ...] = ()


@dataclass(frozen=True, slots=True)
class EnumType:
    """A closed list of scalars in the document; the API may add to it later. `labels` has a name
    for each value or is empty (`x-enum-varnames`).
    """

    id: TypeId
    origin: Origin
    doc: Doc
    location: Location
    values: tuple[JsonScalar, ...]
    labels: tuple[str, ...] = ()
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Variant:
    """One member of a union. `title` is the document's label for it or empty."""

    type: TypeExpr
    title: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class UnionType:
    """One of several variants, flattened: no variant is itself a union or nullable.

    `dispatch` is a decision tree over the indexes of `variants`; `reason` says in a few words how
    it was found (for reports).
    """

    id: TypeId
    origin: Origin
    doc: Doc
    location: Location
    variants: tuple[Variant, ...]
    dispatch: Dispatch
    reason: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class AliasType:
    """Another name for a type expression (a scalar, array or map under a component's name)."""

    id: TypeId
    origin: Origin
    doc: Doc
    location: Location
    target: TypeExpr
    deprecated: bool = False


TypeDecl: TypeAlias = ObjectType | EnumType | UnionType | AliasType
TypeTable: TypeAlias = Mapping[TypeId, TypeDecl]
