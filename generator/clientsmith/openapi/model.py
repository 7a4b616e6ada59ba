"""The shape of a document: what an OpenAPI description says, resolved and checked, not interpreted.

Everything here is frozen. Schemas stand in one table by JSON Pointer and name each other by
pointer, so recursion is no special case; parameters, headers, responses, bodies and path items
cannot be recursive and stand as values where they are used, each with the pointer of the place
that declares it. The version of the document is gone: `upgrade` has turned 3.0 into 3.1.
What is *not* decided here: what an `allOf` or a `oneOf` means (`lower`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TypeAlias

from clientsmith.diagnostics import Location
from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonValue

Pointer: TypeAlias = str
"""A JSON Pointer into the bundled document as a URI fragment: `#/components/schemas/page`."""

Extensions: TypeAlias = Mapping[str, JsonValue]

SCHEMAS = "#/components/schemas/"
"""What the pointer of every component schema begins with."""


def is_component(pointer: Pointer) -> bool:
    """Whether a pointer is that of a component schema, not of something below one."""
    return pointer.startswith(SCHEMAS) and "/" not in pointer[len(SCHEMAS) :]


@dataclass(frozen=True, slots=True)
class Discriminator:
    """A Discriminator Object; `mapping` has (value, schema) for each entry that leads somewhere."""

    property: str
    mapping: tuple[tuple[str, Pointer], ...]


@dataclass(frozen=True, slots=True)
class Property:
    """One entry of `properties`; the location is the key's."""

    name: str
    schema: Pointer
    location: Location


@dataclass(frozen=True, slots=True)
class UnreadKeyword:
    """A keyword of JSON Schema that has no part in types, and where it stands."""

    name: str
    location: Location


@dataclass(frozen=True, slots=True)
class Schema:
    """A Schema Object in the words of 3.1; see JSON Schema 2020-12 for the keywords.

    `boolean` is set for the schemas `true` and `false`. `types` never holds `null` beside other
    types: `nullable` says so instead, as it does for `nullable: true` of 3.0. `enum` is None
    when absent; `const` and `default` are (value,) or (). `constraints` are bounds as
    (keyword, value), sorted by keyword; `value_texts` are the described values of `enum` or `const`,
    each with its description.
    """

    id: Pointer
    location: Location
    boolean: bool | None = None
    ref: Pointer | None = None
    types: tuple[str, ...] = ()
    nullable: bool = False
    format: str = ""
    enum: tuple[JsonValue, ...] | None = None
    const: tuple[JsonValue, ...] = ()
    constraints: tuple[tuple[str, int | float | str | bool], ...] = ()
    properties: tuple[Property, ...] = ()
    required: tuple[str, ...] = ()
    additional: Pointer | None = None
    items: Pointer | None = None
    prefix_items: tuple[Pointer, ...] = ()
    all_of: tuple[Pointer, ...] = ()
    any_of: tuple[Pointer, ...] = ()
    one_of: tuple[Pointer, ...] = ()
    discriminator: Discriminator | None = None
    title: str = ""
    description: str = ""
    docs_url: str = ""
    default: tuple[JsonValue, ...] = ()
    examples: tuple[JsonValue, ...] = ()
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    labels: tuple[str, ...] = ()
    value_texts: tuple[tuple[str, str], ...] = ()
    unread: tuple[UnreadKeyword, ...] = ()


@dataclass(frozen=True, slots=True)
class Encoding:
    """An Encoding Object for one property of a body; `explode` is None when not said."""

    name: str
    content_type: str = ""
    style: str = ""
    explode: bool | None = None


@dataclass(frozen=True, slots=True)
class MediaType:
    """One entry of a `content` map. `schema` is None when anything may come."""

    name: str
    pointer: Pointer
    location: Location
    schema: Pointer | None = None
    item_schema: Pointer | None = None
    encodings: tuple[Encoding, ...] = ()
    examples: tuple[JsonValue, ...] = ()


@dataclass(frozen=True, slots=True)
class Header:
    """A Header Object of a response."""

    pointer: Pointer
    location: Location
    description: str = ""
    schema: Pointer | None = None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A Parameter Object; `place` is its `in`, `style` is empty and `explode` None when not said."""

    pointer: Pointer
    location: Location
    name: str
    place: str
    required: bool = False
    description: str = ""
    deprecated: bool = False
    schema: Pointer | None = None
    content: tuple[MediaType, ...] = ()
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True)
class RequestBody:
    """A Request Body Object."""

    pointer: Pointer
    location: Location
    description: str = ""
    required: bool = False
    content: tuple[MediaType, ...] = ()


@dataclass(frozen=True, slots=True)
class Response:
    """A Response Object. `when` are the flags among the arguments without which it never
    comes (`x-clientsmith-when: {allow_async: true}`).
    """

    pointer: Pointer
    location: Location
    description: str = ""
    headers: tuple[tuple[str, Header], ...] = ()
    content: tuple[MediaType, ...] = ()
    when: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Server:
    """A Server Object; `variables` has (name, default)."""

    url: str
    description: str = ""
    variables: tuple[tuple[str, str], ...] = ()


Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Security requirements: alternatives, each with the schemes that are needed together."""


@dataclass(frozen=True, slots=True)
class Operation:
    """An Operation Object. `security` is None when the document's own holds."""

    pointer: Pointer
    location: Location
    method: str
    operation_id: str = ""
    summary: str = ""
    description: str = ""
    docs_url: str = ""
    tags: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: RequestBody | None = None
    responses: tuple[tuple[str, Response], ...] = ()
    security: Security | None = None
    servers: tuple[Server, ...] = ()
    deprecated: bool = False
    callbacks: tuple[Callback, ...] = ()
    extensions: Extensions = field(default_factory=dict[str, JsonValue])


@dataclass(frozen=True, slots=True)
class Callback:
    """A Callback Object of an operation. `items` are its path items by expression, as far as they
    were asked for; a callback in a callback is not read.
    """

    name: str
    location: Location
    items: tuple[PathItem, ...] = ()


@dataclass(frozen=True, slots=True)
class PathItem:
    """A Path Item Object; `key` is the path template, or the name of the webhook."""

    key: str
    pointer: Pointer
    location: Location
    summary: str = ""
    description: str = ""
    parameters: tuple[Parameter, ...] = ()
    servers: tuple[Server, ...] = ()
    operations: tuple[Operation, ...] = ()


@dataclass(frozen=True, slots=True)
class Flow:
    """An OAuth Flow Object, `kind` being the name that it has among the flows of its scheme."""

    kind: str
    token_url: str = ""
    refresh_url: str = ""


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """A Security Scheme Object; `parameter` is the `name` of an API key."""

    name: str
    location: Location
    type: str
    scheme: str = ""
    place: str = ""
    parameter: str = ""
    flows: tuple[Flow, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A Tag Object."""

    name: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole description, closed: every pointer in it has its entry in `schemas`.

    `components` has the pointers of the component schemas in document order; `schemas` has
    them too, with every schema below them and below the operations.
    """

    location: Location
    title: str
    version: str
    description: str
    docs_url: str
    servers: tuple[Server, ...]
    paths: tuple[PathItem, ...]
    webhooks: tuple[PathItem, ...]
    components: tuple[Pointer, ...]
    schemas: Mapping[Pointer, Schema]
    security: Security
    security_schemes: tuple[SecurityScheme, ...]
    tags: tuple[Tag, ...]
    extensions: Extensions = field(default_factory=dict[str, JsonValue])
