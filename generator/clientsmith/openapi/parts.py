"""The reusable parts of operations: parameters, headers, bodies, responses and their media types.

In goes a node that is such an object or a Reference Object to one, out comes the object itself,
with the pointer of the place that declares it. What is *not* decided here: where parts are used
(`parse`) and how a parameter is written on the wire (`lower`).
"""

from __future__ import annotations

from clientsmith.diagnostics import Diagnostic, Note, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.openapi.fields import Entry
from clientsmith.openapi.model import (
    Encoding,
    Header,
    MediaType,
    Parameter,
    Pointer,
    RequestBody,
    Response,
)
from clientsmith.openapi.references import References
from clientsmith.openapi.schema import SchemaReader
from clientsmith.source.node import JsonValue, Map, Node, Scalar, plain

_PLACES = ("path", "query", "header", "cookie", "querystring")


@dataclass(frozen=True, slots=True)
class PartReader:
    """Reads parts of one document; the schemas in them go to `schemas`."""

    references: References
    schemas: SchemaReader
    found: list[Diagnostic]
    with_callbacks: bool = False

    def resolve(self, node: Node, pointer: Pointer, named: str) -> tuple[Entry, str] | None:
        """The object at a place, through references, and the description it has at this use.

        A reference may describe its use (OpenAPI 3.1, section 4.8.23). None, with a diagnostic,
        when there is no object.
        """
        trail: dict[Pointer, Node] = {}
        description = ""
        while True:
            if not isinstance(node, Map):
                holder = Map(node.text, node.offset, {})
                Entry(holder, pointer, self.found).wrong(node, pointer, named, "an object")
                return None
            entry = Entry(node, pointer, self.found)
            if "$ref" not in node.items:
                return entry, description or entry.prose("description")
            description = description or entry.prose("description")
            if pointer in trail:
                self._circular(trail, pointer)
                return None
            trail[pointer] = node
            reference = node.items["$ref"]
            if not (isinstance(reference, Scalar) and isinstance(reference.value, str)):
                entry.wrong(reference, entry.at("$ref"), '"$ref"', "a string")
                return None
            target = self.references.find(reference.value)
            if target is None:
                self.found.append(self.references.dangling(reference, entry.at("$ref")))
                return None
            pointer, node = target

    def parameters(self, holder: Entry) -> tuple[Parameter, ...]:
        """The `parameters` of a path item or an operation."""
        return tuple(
            parameter
            for index, node in enumerate(holder.listed("parameters"))
            if (parameter := self._parameter(node, holder.at("parameters", str(index))))
        )

    def body(self, holder: Entry) -> RequestBody | None:
        """The `requestBody` of an operation."""
        node = holder.node.items.get("requestBody")
        if node is None:
            return None
        resolved = self.resolve(node, holder.at("requestBody"), '"requestBody"')
        if resolved is None:
            return None
        entry, description = resolved
        return RequestBody(
            entry.pointer,
            entry.location,
            description,
            required=entry.flag("required"),
            content=self.content(entry),
        )

    def responses(self, holder: Entry) -> tuple[tuple[str, Response], ...]:
        """The `responses` of an operation by status code, range or `default`."""
        return tuple(
            (status, response)
            for status, node in holder.members("responses")
            if not status.startswith("x-")
            and (response := self._response(node, holder.at("responses", status), status))
        )

    def content(self, holder: Entry) -> tuple[MediaType, ...]:
        """The `content` map of a body, a response, a parameter or a header."""
        return tuple(
            MediaType(
                name,
                entry.pointer,
                entry.location,
                schema=self._schema(entry, "schema"),
                item_schema=self._schema(entry, "itemSchema"),
                encodings=_encodings(entry) if "encoding" in entry else (),
                examples=self._examples(entry),
            )
            for name, node in holder.members("content")
            if (resolved := self.resolve(node, holder.at("content", name), f'"{name}"'))
            for entry in (resolved[0],)
        )

    def _parameter(self, node: Node, pointer: Pointer) -> Parameter | None:
        resolved = self.resolve(node, pointer, "a parameter")
        if resolved is None:
            return None
        entry, description = resolved
        name, place = entry.text("name"), entry.text("in")
        for key in ("name", "in"):
            if key not in entry:
                entry.missing(key, f'parameter "{name}"' if name else "a parameter")
        if place and place not in _PLACES:
            message = f'"{place}" is not a place for a parameter'
            self.found.append(
                diagnostic(
                    "structure",
                    message,
                    entry.node.items["in"].location,
                    pointer=entry.at("in"),
                    hint=f"the places are {', '.join(_PLACES)}",
                )
            )
            return None
        if not name or not place:
            return None
        return Parameter(
            entry.pointer,
            entry.location,
            name,
            place,
            required=entry.flag("required"),
            description=description,
            deprecated=entry.flag("deprecated"),
            schema=self._schema(entry, "schema"),
            content=self.content(entry),
            style=entry.text("style"),
            explode=entry.choice("explode"),
            allow_reserved=entry.flag("allowReserved"),
        )

    def _response(self, node: Node, pointer: Pointer, status: str) -> Response | None:
        resolved = self.resolve(node, pointer, f'response "{status}"')
        if resolved is None:
            return None
        entry, description = resolved
        headers = (
            (name, self._header(header, entry.at("headers", name)))
            for name, header in entry.members("headers")
        )
        return Response(
            entry.pointer,
            entry.location,
            description,
            headers=tuple((name, header) for name, header in headers if header is not None),
            content=self.content(entry),
            when=_flags(entry),
        )

    def _header(self, node: Node, pointer: Pointer) -> Header | None:
        resolved = self.resolve(node, pointer, "a header")
        if resolved is None:
            return None
        entry, description = resolved
        schema = self._schema(entry, "schema")
        if schema is None:
            schema = next((media.schema for media in self.content(entry)), None)
        return Header(entry.pointer, entry.location, description, schema)

    def _schema(self, entry: Entry, key: str) -> Pointer | None:
        node = entry.node.items.get(key)
        return None if node is None else self.schemas.read(entry.at(key), node)

    def _examples(self, entry: Entry) -> tuple[JsonValue, ...]:
        if "example" in entry:
            return (plain(entry.node.items["example"]),)
        values: list[JsonValue] = []
        for name, node in entry.members("examples"):
            resolved = self.resolve(node, entry.at("examples", name), f'example "{name}"')
            if resolved is not None and "value" in resolved[0]:
                values.append(plain(resolved[0].node.items["value"]))
        return tuple(values)

    def _circular(self, trail: dict[Pointer, Node], pointer: Pointer) -> None:
        cycle = list(trail)[list(trail).index(pointer) :]
        notes = [Note("it leads on here", trail[at].location) for at in cycle[1:]]
        self.found.append(
            diagnostic(
                "circular-reference",
                f'reference at "{pointer}" leads back to itself',
                trail[pointer].location,
                pointer=pointer,
                hint="one of the places must say what it is",
                notes=notes,
            )
        )


def _flags(entry: Entry) -> tuple[str, ...]:
    """The arguments that must be true for a response to come, by an extension of ours."""
    conditions = entry.node.get("x-clientsmith-when")
    items = conditions.items.items() if isinstance(conditions, Map) else ()
    return tuple(name for name, value in items if isinstance(value, Scalar) and value.value is True)


def _encodings(entry: Entry) -> tuple[Encoding, ...]:
    return tuple(
        Encoding(name, below.text("contentType"), below.text("style"), below.choice("explode"))
        for name, below in entry.entries("encoding")
    )
