"""The root node of a bundled document to a `Document`.

In goes the root of one OpenAPI 3.0, 3.1 or 3.2 document whose references are all local, out comes
its shape with every reference resolved or reported. What is broken is left out, so that one run
reports all that is wrong. What is *not* decided here: how Schema Objects are read (`schema`), the
full structure of the specification (`structure`), and meaning (`lower`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.frozen import replace
from clientsmith.openapi.fields import Entry
from clientsmith.openapi.keywords import docs_url
from clientsmith.openapi.model import (
    Callback,
    Document,
    Flow,
    Operation,
    PathItem,
    Security,
    SecurityScheme,
    Server,
    Tag,
)
from clientsmith.openapi.parts import PartReader
from clientsmith.openapi.references import References
from clientsmith.openapi.schema import SchemaReader
from clientsmith.source.node import Map, Node, Scalar, escape_token, kind_of

_VERSION = re.compile(r"3\.([0-2])(\.\d+)?(-.+)?")
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def parse_document(
    root: Node, *, with_callbacks: bool = False
) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """The document that a root node holds; None when it is not one that can be read.

    What callbacks say is read only on request: a client has no part in them.
    """
    found: list[Diagnostic] = []
    if not isinstance(root, Map):
        message = f"the document must be an object, not {kind_of(root)}"
        return None, (diagnostic("not-openapi", message, root.location, pointer="#"),)
    entry = Entry(root, "#", found)
    minor = _minor_version(entry)
    if minor is None:
        return None, tuple(found)
    references = References(root)
    schemas = SchemaReader(references, old=minor == 0, found=found)
    parts = PartReader(references, schemas, found, with_callbacks=with_callbacks)
    document = _document(entry, parts, schemas)
    return document, tuple(found)


def _document(entry: Entry, parts: PartReader, schemas: SchemaReader) -> Document:
    components = entry.entry("components")
    component_schemas = (
        ()
        if components is None
        else tuple(
            schemas.read(components.at("schemas", name), node)
            for name, node in components.members("schemas")
        )
    )
    info = _info(entry)
    paths = tuple(_path_items(entry.members("paths"), entry.at("paths"), parts))
    webhooks = tuple(_path_items(entry.members("webhooks"), entry.at("webhooks"), parts))
    return Document(
        location=entry.location,
        title=info.text("title"),
        version=_info_version(info),
        description=info.prose("description"),
        docs_url=docs_url(entry),
        servers=_servers(entry),
        paths=paths,
        webhooks=webhooks,
        components=component_schemas,
        schemas=schemas.finish(),
        security=_security(entry) or (),
        security_schemes=() if components is None else tuple(_schemes(components, parts)),
        tags=tuple(Tag(tag.text("name"), tag.prose("description")) for tag in _tags(entry)),
        extensions=entry.extensions(),
    )


def _minor_version(entry: Entry) -> int | None:
    node = entry.node.items.get("openapi")
    match node:
        case Scalar(value=str() as version) if parsed := _VERSION.fullmatch(version):
            return int(parsed[1])
        case Scalar(value=float() as number) if parsed := _VERSION.fullmatch(str(number)):
            # `openapi: 3.1` without quotes is a number in YAML; nothing else can be meant.
            return int(parsed[1])
        case None if "swagger" in entry:
            message = "the document is Swagger 2.0"
            hint = "convert it to OpenAPI 3.0 or later first"
            where, code = entry.node.key_location("swagger"), "unsupported-version"
        case None:
            message = 'the document has no "openapi"'
            hint = 'an OpenAPI document says its version, for example "openapi": "3.1.0"'
            where, code = entry.location, "not-openapi"
        case Scalar(value=value):
            message = f'OpenAPI version "{value}" cannot be read'
            hint = "versions 3.0, 3.1 and 3.2 can"
            where, code = node.location, "unsupported-version"
        case _:
            message = f'"openapi" must be a string, not {kind_of(node)}'
            hint = 'write the version, for example "openapi": "3.1.0"'
            where, code = node.location, "not-openapi"
    entry.found.append(diagnostic(code, message, where, pointer="#/openapi", hint=hint))
    return None


def _info(entry: Entry) -> Entry:
    info = entry.entry("info")
    if info is not None:
        return info
    if "info" not in entry:
        entry.missing("info", "the document")
    return Entry(Map(entry.node.text, entry.node.offset, {}), "#/info", entry.found)


def _info_version(info: Entry) -> str:
    match info.node.items.get("version"):
        case Scalar(value=int() | float() as number) if not isinstance(number, bool):
            return str(number)
        case None:
            message = 'the document has no "version" of its own'
            hint = 'say it in "info"'
            info.found.append(
                diagnostic(
                    "missing-info-version",
                    message,
                    info.location,
                    pointer=info.at("version"),
                    hint=hint,
                )
            )
            return ""
        case _:
            return info.text("version")


def _path_items(
    members: Iterable[tuple[str, Node]], holder: str, parts: PartReader
) -> Iterator[PathItem]:
    for name, node in members:
        if name.startswith("x-"):
            continue
        own = f"{holder}/{escape_token(name)}"
        resolved = parts.resolve(node, own, f'"{name}"')
        if resolved is not None:
            yield _path_item(name, own, node, resolved[0], parts)


def _path_item(key: str, own: str, node: Node, entry: Entry, parts: PartReader) -> PathItem:
    operations = [
        _operation(method, f"{own}/{method}", below, parts)
        for method in _METHODS
        if method in entry and (below := entry.entry(method)) is not None
    ]
    return PathItem(
        key,
        own,
        node.location,
        summary=entry.prose("summary"),
        description=entry.prose("description"),
        parameters=parts.parameters(entry),
        servers=_servers(entry),
        operations=tuple(operations),
    )


def _operation(method: str, pointer: str, entry: Entry, parts: PartReader) -> Operation:
    return Operation(
        pointer,
        entry.location,
        method,
        operation_id=entry.text("operationId"),
        summary=entry.prose("summary"),
        description=entry.prose("description"),
        docs_url=docs_url(entry),
        tags=entry.texts("tags"),
        parameters=parts.parameters(entry),
        body=parts.body(entry),
        responses=parts.responses(entry),
        security=_security(entry),
        servers=_servers(entry),
        deprecated=entry.flag("deprecated"),
        callbacks=tuple(_callbacks(entry, parts)),
        extensions=entry.extensions(),
    )


def _callbacks(entry: Entry, parts: PartReader) -> Iterator[Callback]:
    # A callback may lead back to the operation that has it.
    within = replace(parts, with_callbacks=False)
    for name, node in entry.members("callbacks"):
        if name.startswith("x-"):
            continue
        items: tuple[PathItem, ...] = ()
        if parts.with_callbacks:
            resolved = parts.resolve(node, entry.at("callbacks", name), f'"{name}"')
            items = () if resolved is None else _items_of(resolved[0], within)
        yield Callback(name, node.location, items)


def _items_of(callback: Entry, parts: PartReader) -> tuple[PathItem, ...]:
    return tuple(_path_items(callback.node.items.items(), callback.pointer, parts))


def _servers(entry: Entry) -> tuple[Server, ...]:
    servers: list[Server] = []
    for server in entry.listed_entries("servers"):
        if "url" not in server:
            server.missing("url", "a server")
            continue
        variables = tuple(
            (name, variable.text("default")) for name, variable in server.entries("variables")
        )
        servers.append(Server(server.text("url"), server.prose("description"), variables))
    return tuple(servers)


def _security(entry: Entry) -> Security | None:
    if "security" not in entry:
        return None
    return tuple(tuple(requirement.node.items) for requirement in entry.listed_entries("security"))


def _schemes(components: Entry, parts: PartReader) -> Iterator[SecurityScheme]:
    for name, node in components.members("securitySchemes"):
        resolved = parts.resolve(node, components.at("securitySchemes", name), f'"{name}"')
        if resolved is None:
            continue
        entry, description = resolved
        if "type" not in entry:
            entry.missing("type", f'security scheme "{name}"')
        flows = tuple(
            Flow(kind, flow.text("tokenUrl"), flow.text("refreshUrl"))
            for kind, flow in entry.entries("flows")
        )
        yield SecurityScheme(
            name,
            entry.location,
            type=entry.text("type"),
            scheme=entry.text("scheme"),
            place=entry.text("in"),
            parameter=entry.text("name"),
            flows=flows,
            description=description,
        )


def _tags(entry: Entry) -> Iterator[Entry]:
    for tag in entry.listed_entries("tags"):
        if "name" in tag:
            yield tag
        else:
            tag.missing("name", "a tag")
