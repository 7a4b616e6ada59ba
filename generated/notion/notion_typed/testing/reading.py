"""The file ``api.json``, which the generator wrote, as a `Document`.

In: its text. Out: the document. The file is trusted: what is missing in it is empty. What is *not*
decided here: what the parts mean (`document`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import cast

from .document import Content, Document, Kind, Operation, Pages, Parameter, Role, Scheme
from .values import Json, Missing, child, objects, texts

__all__ = ["load_document", "parse_document"]


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
        by=_text(data, "by") or "cursor",
        total=_text(data, "total"),
        start=start if isinstance(start := child(data, "start"), int) else 0,
        further=_text(data, "further"),
        found={
            name: value for name, value in _members(child(data, "found")) if isinstance(value, str)
        },
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
