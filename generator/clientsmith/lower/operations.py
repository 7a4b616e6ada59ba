"""Operations and webhooks by meaning: parameters merged, defaults filled in, bodies classified.

In goes the document with a way to ask for the type of a schema, out come the operations of the
`Api`. What cannot be sent or read is reported as left out. What is *not* decided here: which
methods a client has, what they are called, and what a type is (`schemas`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from clientsmith.api import operations as api
from clientsmith.api.types import Doc, TypeExpr
from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.lower.media import lower_media, media_kind
from clientsmith.openapi.model import (
    Document,
    MediaType,
    Operation,
    Parameter,
    PathItem,
    Pointer,
    RequestBody,
    Response,
    Security,
    Server,
)
from clientsmith.source.node import JsonValue

TypeOf: TypeAlias = Callable[[Pointer | None], TypeExpr]

_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_RANGE = re.compile(r"[1-5]xx")
_IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))
_SAMPLES = ("x-codeSamples", "x-code-samples")


def lower_operations(
    document: Document, type_of: TypeOf, found: list[Diagnostic]
) -> tuple[api.Operation, ...]:
    """Every operation below `paths`, in document order."""
    return tuple(
        _operation(document, item, operation, type_of, found)
        for item in document.paths
        for operation in item.operations
    )


def lower_webhooks(
    document: Document, type_of: TypeOf, found: list[Diagnostic]
) -> tuple[api.Webhook, ...]:
    """Every operation below `webhooks`, in document order."""
    return tuple(
        api.Webhook(
            operation.pointer,
            item.key,
            operation.method,
            operation.operation_id,
            operation.tags,
            operation.summary or item.summary,
            _doc_of(item, operation),
            operation.location,
            _body(operation.body, type_of, found),
            operation.deprecated,
        )
        for item in document.webhooks
        for operation in item.operations
    )


def fill_in(server: Server) -> str:
    """The URL of a server with the defaults of its variables (OpenAPI 3.1, section 4.8.5)."""
    url = server.url
    for name, default in server.variables:
        url = url.replace("{" + name + "}", default)
    return url


def schemas_used(document: Document) -> Iterator[Pointer]:
    """The schemas that operations and webhooks name, in document order."""
    for item in (*document.paths, *document.webhooks):
        for operation in item.operations:
            for parameter in (*item.parameters, *operation.parameters):
                yield from (at for at in (parameter.schema,) if at is not None)
                yield from _schemas_in(parameter.content)
            if operation.body is not None:
                yield from _schemas_in(operation.body.content)
            for _, response in operation.responses:
                yield from _schemas_in(response.content)
                yield from (h.schema for _, h in response.headers if h.schema is not None)


def bodies_of(document: Document) -> Iterator[tuple[Pointer, Pointer]]:
    """Each operation with each schema whose values it takes, in document order."""
    for item in document.paths:
        for operation in item.operations:
            for media in operation.body.content if operation.body is not None else ():
                if media.schema is not None and media_kind(media.name) is not api.MediaKind.OTHER:
                    yield operation.pointer, media.schema


def _operation(
    document: Document,
    item: PathItem,
    operation: Operation,
    type_of: TypeOf,
    found: list[Diagnostic],
) -> api.Operation:
    merged = {_key(p): p for p in (*item.parameters, *operation.parameters)}
    parameters = (
        _parameter(document, parameter, operation.pointer, type_of, found)
        for parameter in merged.values()
    )
    servers = operation.servers or item.servers
    for callback in operation.callbacks:
        message = f'callback "{callback.name}" has no part in a client'
        place = callback.location
        found.append(diagnostic("unsupported-callback", message, place, pointer=operation.pointer))
    return api.Operation(
        operation.pointer,
        operation.method,
        item.key,
        operation.operation_id,
        operation.tags,
        operation.summary or item.summary,
        _doc_of(item, operation),
        operation.location,
        tuple(parameter for parameter in parameters if parameter is not None),
        _body(operation.body, type_of, found),
        tuple(_response(status, one, type_of, found) for status, one in operation.responses),
        _security(document, operation),
        tuple(fill_in(server) for server in servers),
        operation.deprecated,
        _samples(operation.extensions),
        operation.extensions,
    )


def _key(parameter: Parameter) -> tuple[str, str]:
    """What a parameter is told by; the names of headers are the same in any case (RFC 9110)."""
    name = parameter.name.lower() if parameter.place == "header" else parameter.name
    return parameter.place, name


def _parameter(
    document: Document,
    parameter: Parameter,
    owner: Pointer,
    type_of: TypeOf,
    found: list[Diagnostic],
) -> api.Parameter | None:
    place, name = parameter.place, parameter.name
    if place == "header" and name.lower() in _IGNORED_HEADERS:
        # OpenAPI 3.1, section 4.8.12.2.1: such a definition "shall be ignored".
        return None
    trouble = _trouble(parameter)
    if trouble:
        message = f'parameter "{name}" is left out: {trouble}'
        at, pointer = parameter.location, f"{owner}?{place}.{name}"
        found.append(diagnostic("unsupported-parameter", message, at, pointer=pointer))
        return None
    media = parameter.content[0] if parameter.content else None
    style = parameter.style or _STYLES[place][0]
    return api.Parameter(
        name,
        api.Place(place),
        type_of(parameter.schema if media is None else media.schema),
        parameter.required or place == "path",
        Doc(text=parameter.description),
        parameter.location,
        style,
        (style == "form") if parameter.explode is None else parameter.explode,
        parameter.allow_reserved,
        json_content=media is not None and media_kind(media.name) is api.MediaKind.JSON,
        deprecated=parameter.deprecated,
        default=_default_of(document, parameter.schema),
    )


def _trouble(parameter: Parameter) -> str:
    """Why a parameter cannot be sent, or nothing."""
    if parameter.place not in _STYLES:
        return f'parameters in "{parameter.place}" cannot be sent'
    if parameter.style and parameter.style not in _STYLES[parameter.place]:
        return f'style "{parameter.style}" is not one for "{parameter.place}"'
    if parameter.place in ("header", "cookie") and not _TOKEN.fullmatch(parameter.name):
        return f"no {parameter.place} can have this name (RFC 9110, section 5.6.2)"
    for media in parameter.content[:1]:
        if media_kind(media.name) not in (api.MediaKind.JSON, api.MediaKind.TEXT):
            return f'"{media.name}" cannot be sent as a parameter'
    return ""


def _default_of(document: Document, pointer: Pointer | None) -> tuple[JsonValue, ...]:
    schema = None if pointer is None else document.schemas[pointer]
    while schema is not None and not schema.default:
        schema = None if schema.ref is None else document.schemas[schema.ref]
    return () if schema is None else schema.default


def _body(
    body: RequestBody | None, type_of: TypeOf, found: list[Diagnostic]
) -> api.RequestBody | None:
    if body is None:
        return None
    content = tuple(lower_media(media, type_of) for media in body.content)
    if content and all(media.kind is api.MediaKind.OTHER for media in content):
        kinds = ", ".join(f'"{media.media_type}"' for media in content)
        message = f"a body of {kinds} cannot be written from the values of a schema"
        found.append(diagnostic("unsupported-body", message, body.location, pointer=body.pointer))
    return api.RequestBody(body.required, content, Doc(text=body.description), body.location)


def _response(
    status: str, response: Response, type_of: TypeOf, found: list[Diagnostic]
) -> api.Response:
    content = tuple(lower_media(media, type_of) for media in response.content)
    if content and all(media.kind is api.MediaKind.OTHER for media in content):
        kinds = ", ".join(f'"{media.media_type}"' for media in content)
        message = f"a response of {kinds} cannot be read into the values of a schema"
        found.append(
            diagnostic("unsupported-response", message, response.location, pointer=response.pointer)
        )
    return api.Response(
        status.upper() if _RANGE.fullmatch(status) else status,
        content,
        Doc(text=response.description),
        response.location,
        tuple(
            api.ResponseHeader(name, type_of(header.schema), Doc(text=header.description))
            for name, header in response.headers
            if name.lower() != "content-type"
        ),
        response.when,
    )


def _security(document: Document, operation: Operation) -> Security:
    return document.security if operation.security is None else operation.security


def _doc_of(item: PathItem, operation: Operation) -> Doc:
    url = operation.docs_url or _docs_reference(operation.extensions)
    return Doc(text=operation.description or item.description, url=url)


def _docs_reference(extensions: Mapping[str, JsonValue]) -> str:
    """The page that an extension such as `x-acme-docs-ref` names."""
    for key, value in sorted(extensions.items()):
        if key.endswith(("-docs-ref", "-docs-url")) and isinstance(value, str):
            return value
    return ""


def _samples(extensions: Mapping[str, JsonValue]) -> tuple[api.CodeSample, ...]:
    samples: list[api.CodeSample] = []
    for key in _SAMPLES:
        listed = extensions.get(key)
        for sample in listed if isinstance(listed, list) else ():
            match sample:
                case {"lang": str(language), "source": str(source)}:
                    samples.append(api.CodeSample(language, source))
                case _:
                    pass
    return tuple(samples)


def _schemas_in(content: tuple[MediaType, ...]) -> Iterator[Pointer]:
    for media in content:
        yield from (at for at in (media.schema, media.item_schema) if at is not None)
