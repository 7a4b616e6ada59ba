"""The document of the API as data: what the generator wrote into ``api.json``.

In: the text of that file. Out: operations by name and by path, schemas, credentials, kinds of
objects. What is *not* decided here: any use of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import cast
from urllib.parse import unquote

from .values import Json, Missing, child, objects, texts

__all__ = [
    "Content",
    "Document",
    "Kind",
    "Operation",
    "Pages",
    "Parameter",
    "Role",
    "Scheme",
    "load_document",
    "parse_document",
    "schema_name",
]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation; `json` says that its value is JSON text."""

    name: str
    place: str
    required: bool
    style: str
    explode: bool
    json: bool
    schema: Json


Content = Mapping[str, Json]
"""Schemas by media type."""


@dataclass(frozen=True, slots=True)
class Pages:
    """How a list is cut into pages; see the run time's class of this name."""

    items: str
    next: str
    more: str
    cursor: str
    where: str


@dataclass(frozen=True, slots=True)
class Role:
    """What an operation does to the objects of `kinds`; `given` holds new ones in the body."""

    does: str = "nothing"
    kinds: tuple[str, ...] = ()
    items: str = ""
    given: str = ""


@dataclass(frozen=True, eq=False)
class Operation:
    """An operation; `name` is how the client calls it: ``pages.create``."""

    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Content
    body_required: bool
    responses: Mapping[str, Content]
    errors: Mapping[str, Content]
    security: tuple[tuple[str, ...], ...]
    pages: Pages | None
    role: Role

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the path of a request to it looks like."""
        pieces = re.split(r"(\{[^{}]*\})", self.path)
        return re.compile(
            "".join("([^/]+)" if piece.startswith("{") else re.escape(piece) for piece in pieces)
        )

    @cached_property
    def path_names(self) -> tuple[str, ...]:
        """The names of the parameters in the path, from left to right."""
        return tuple(re.findall(r"\{([^{}]*)\}", self.path))


@dataclass(frozen=True, slots=True)
class Scheme:
    """A way to authenticate; `place` and `name` are set for keys."""

    kind: str
    place: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """The objects of a collection; `made` says that an operation of the API creates them."""

    path: str
    name: str
    id: str
    made: bool


@dataclass(frozen=True, eq=False)
class Document:
    """All of it. `base` is the path of the server's address, which all paths are below."""

    base: str
    operations: Mapping[str, Operation]
    kinds: Mapping[str, Kind]
    schemes: Mapping[str, Scheme]
    schemas: Mapping[str, Json]
    error_fields: Mapping[str, tuple[str, ...]]

    def find(self, method: str, path: str) -> tuple[Operation, Mapping[str, str]] | None:
        """The operation that a request is for, and the values in its path, decoded."""
        for candidate in (path, path.removeprefix(self.base)):
            for operation in self._in_order:
                found = operation.pattern.fullmatch(candidate)
                if found is not None and operation.method == method:
                    values = map(unquote, found.groups())
                    return operation, dict(zip(operation.path_names, values, strict=True))
        return None

    def methods_at(self, path: str) -> list[str]:
        """The methods that a path has operations for."""
        candidates = (path, path.removeprefix(self.base))
        return sorted(
            {
                operation.method
                for operation in self.operations.values()
                if any(operation.pattern.fullmatch(candidate) for candidate in candidates)
            }
        )

    def follow(self, schema: Json) -> Json:
        """A schema, its references followed as far as nothing stands beside them."""
        seen: set[str] = set()
        while isinstance(schema, dict) and isinstance(name := schema.get("$ref"), str):
            if name in seen or len(schema) > 1:
                break
            seen.add(name)
            schema = self.schemas.get(schema_name(name), True)
        return schema

    @cached_property
    def _in_order(self) -> tuple[Operation, ...]:
        # A path without parameters goes before one that would take its words for values.
        return tuple(sorted(self.operations.values(), key=lambda o: (o.path.count("{"), o.path)))


def schema_name(reference: str) -> str:
    """The name of the schema that a reference of this document leads to."""
    return reference.removeprefix("#/schemas/").replace("~1", "/").replace("~0", "~")


@cache
def load_document() -> Document:
    """The document of this package; it is read once."""
    text = Path(__file__).with_name("api.json").read_text(encoding="utf-8")
    return parse_document(text)


def parse_document(text: str) -> Document:
    """The document that a text holds."""
    data = cast("Json", json.loads(text))
    errors = [_responses(item) for item in objects(child(data, "errors"))]
    operations = [_operation(item, errors) for item in objects(child(data, "operations"))]
    return Document(
        base=_text(data, "base"),
        operations={operation.name: operation for operation in operations},
        kinds={
            path: Kind(path, _text(kind, "name"), _text(kind, "id"), child(kind, "made") is True)
            for path, kind in _members(child(data, "kinds"))
        },
        schemes={
            name: Scheme(_text(scheme, "kind"), _text(scheme, "in"), _text(scheme, "name"))
            for name, scheme in _members(child(data, "schemes"))
        },
        schemas=dict(_members(child(data, "schemas"))),
        error_fields={
            name: tuple(texts(value)) for name, value in _members(child(data, "error_fields"))
        },
    )


def _operation(data: Json, errors: Sequence[Mapping[str, Content]]) -> Operation:
    body = child(data, "body")
    error_set = child(data, "errors")
    alternatives = child(data, "security")
    return Operation(
        name=_text(data, "name"),
        method=_text(data, "method"),
        path=_text(data, "path"),
        parameters=tuple(_parameter(item) for item in objects(child(data, "parameters"))),
        body=_content(child(body, "content")),
        body_required=child(body, "required") is True,
        responses=_responses(child(data, "responses")),
        errors=errors[error_set] if isinstance(error_set, int) else {},
        security=tuple(
            tuple(texts(item)) for item in (alternatives if isinstance(alternatives, list) else ())
        ),
        pages=_pages(child(data, "pages")),
        role=_role(child(data, "role")),
    )


def _parameter(data: Json) -> Parameter:
    place = _text(data, "in")
    style, explode = ("form", True) if place in ("query", "cookie") else ("simple", False)
    told = child(data, "explode")
    schema = child(data, "schema")
    return Parameter(
        name=_text(data, "name"),
        place=place,
        required=child(data, "required") is True,
        style=_text(data, "style") or style,
        explode=told if isinstance(told, bool) else explode,
        json=child(data, "json") is True,
        schema=True if isinstance(schema, Missing) else schema,
    )


def _responses(data: Json | Missing) -> dict[str, Content]:
    return {status: _content(content) for status, content in _members(data)}


def _content(data: Json | Missing) -> Content:
    found: dict[str, Json] = {}
    for media_type, media in _members(data):
        schema = child(media, "schema")
        found[media_type] = True if isinstance(schema, Missing) else schema
    return found


def _pages(data: Json | Missing) -> Pages | None:
    if not isinstance(data, dict):
        return None
    return Pages(
        items=_text(data, "items"),
        next=_text(data, "next"),
        more=_text(data, "more"),
        cursor=_text(data, "cursor"),
        where=_text(data, "where"),
    )


def _role(data: Json | Missing) -> Role:
    if not isinstance(data, dict):
        return Role()
    return Role(
        does=_text(data, "does"),
        kinds=tuple(texts(child(data, "kinds"))),
        items=_text(data, "items"),
        given=_text(data, "given"),
    )


def _members(value: Json | Missing) -> Iterator[tuple[str, Json]]:
    if isinstance(value, dict):
        yield from value.items()


def _text(value: Json | Missing, name: str) -> str:
    found = child(value, name)
    return found if isinstance(found, str) else ""
