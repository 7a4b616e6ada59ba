"""The operations of an API by meaning, and the whole `Api` that every target is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from clientsmith.api.types import Doc, Said, TypeExpr, TypeId, TypeTable
from clientsmith.diagnostics import Location
from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonValue


class Place(StrEnum):
    """Where a parameter travels (OpenAPI Parameter Object, `in`)."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter; `style` and `explode` have the defaults of the specification filled in.

    `json_content` is True when the value is sent as JSON text (Parameter Object with `content`).
    """

    name: str
    place: Place
    type: TypeExpr
    required: bool
    doc: Doc
    location: Location
    style: str
    explode: bool
    allow_reserved: bool = False
    json_content: bool = False
    deprecated: bool = False
    default: tuple[JsonValue, ...] = ()


class MediaKind(StrEnum):
    """How a body is written and read."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    TEXT = "text"
    BINARY = "binary"
    EVENT_STREAM = "event-stream"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PartEncoding:
    """How one property of a form or multipart body is encoded (Encoding Object); empty where not
    said.
    """

    name: str
    content_type: str = ""
    style: str = ""
    explode: bool | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """One entry of a `content` map; `media_type` as written, without parameters."""

    media_type: str
    kind: MediaKind
    type: TypeExpr
    location: Location
    encodings: tuple[PartEncoding, ...] = ()
    examples: tuple[JsonValue, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestBody:
    """What an operation takes; one of `content` is sent."""

    required: bool
    content: tuple[Media, ...]
    doc: Doc
    location: Location


@dataclass(frozen=True, slots=True)
class ResponseHeader:
    """A header that a response may carry."""

    name: str
    type: TypeExpr
    doc: Doc


@dataclass(frozen=True, slots=True)
class Response:
    """`status` is `200`, a range such as `4XX`, or `default`; no content means an empty body.

    `when` are flags among the arguments without which this response never comes.
    """

    status: str
    content: tuple[Media, ...]
    doc: Doc
    location: Location
    headers: tuple[ResponseHeader, ...] = ()
    when: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeSample:
    """A sample from `x-codeSamples`: its language and its source."""

    language: str
    source: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One method on one path. `id` is its JSON Pointer: `#/paths/~1v1~1pages/post`.

    `security` has alternatives, each a set of scheme names that are needed together; an empty
    alternative means that no credentials are needed. `extensions` has all `x-` members.
    """

    id: str
    method: str
    path: str
    operation_id: str
    tags: tuple[str, ...]
    summary: str
    doc: Doc
    location: Location
    parameters: tuple[Parameter, ...]
    body: RequestBody | None
    responses: tuple[Response, ...]
    security: tuple[tuple[str, ...], ...]
    servers: tuple[str, ...] = ()
    deprecated: bool = False
    samples: tuple[CodeSample, ...] = ()
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    stream_of: str = ""
    """The id of the operation that this one is, asked for a stream of events instead."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """A request that the API sends. `name` is its key below `webhooks`; `id` its JSON Pointer."""

    id: str
    name: str
    method: str
    operation_id: str
    tags: tuple[str, ...]
    summary: str
    doc: Doc
    location: Location
    body: RequestBody | None
    deprecated: bool = False


class SchemeKind(StrEnum):
    """The security schemes that a client can serve."""

    BEARER = "bearer"
    BASIC = "basic"
    API_KEY = "api-key"
    OAUTH2 = "oauth2"
    OPENID = "openid"
    MUTUAL_TLS = "mutual-tls"
    OTHER = "other"


class Grant(StrEnum):
    """What a client can get tokens for without a person (RFC 6749, 4.4 and 6)."""

    CLIENT_CREDENTIALS = "client-credentials"
    REFRESH_TOKEN = "refresh-token"


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """`place` and `parameter` are set for API keys; what stands below them, for OAuth 2.

    `refresh_url` is empty if tokens are renewed at `token_url`.
    """

    name: str
    kind: SchemeKind
    doc: Doc
    location: Location
    place: Place | None = None
    parameter: str = ""
    token_url: str = ""
    refresh_url: str = ""
    grants: tuple[Grant, ...] = ()


@dataclass(frozen=True, slots=True)
class Server:
    """`url` with the defaults of its variables filled in."""

    url: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Api:
    """Everything that a document means. `types` is in document order; `tags` maps a tag to its
    text.
    """

    title: str
    version: str
    doc: Doc
    servers: tuple[Server, ...]
    types: TypeTable
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    security_schemes: tuple[SecurityScheme, ...]
    tags: Mapping[str, str]
    components: Mapping[TypeId, TypeExpr]
    """For each component schema what it became: mostly `Named` of itself; an expression when it was
    folded.
    """
    merged: Mapping[TypeId, tuple[TypeId, ...]]
    """Component schemas that exist only inside others: the declarations that an `allOf` merged them
    into.
    """
    said: Mapping[TypeId, Said] = field(default_factory=dict[TypeId, Said])
    """What was said of each of several equal inline schemas (`Origin.shared`)."""
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
