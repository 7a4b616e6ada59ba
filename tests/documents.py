"""Small documents for tests of the comparison, and what is told of two of them in short."""

from __future__ import annotations

import json

from clientsmith.difference.changes import Change
from clientsmith.difference.news import news
from clientsmith.source.json_text import read_json
from clientsmith.source.node import JsonValue, Map, Text

Object = dict[str, JsonValue]

TEXT: Object = {"type": "string"}
NUMBER: Object = {"type": "number"}
WHOLE: Object = {"type": "integer"}

HERE = "GET /pets/{id} response 200"
"""Where `answers` puts a schema."""

THERE = "POST /pets request"
"""Where `takes` puts a schema."""


def document(*, version: str = "3.1.0", name: str = "api.json", **sections: JsonValue) -> Map:
    """A document of some sections."""
    info: JsonValue = {"title": "Pets", "version": "1"}
    text = json.dumps({"openapi": version, "info": info, **sections}, indent=1)
    root, problems = read_json(Text(name, text))
    assert isinstance(root, Map) and problems == ()
    return root


def operation(**members: JsonValue) -> Map:
    """A document with the operation `GET /pets/{id}`."""
    return document(paths={"/pets/{id}": {"get": {"responses": {}, **members}}})


def answers(schema: JsonValue, **schemas: JsonValue) -> Map:
    """A document with one operation that answers with a schema, and with component schemas."""
    get: JsonValue = {"responses": {"200": content(schema)}}
    return document(paths={"/pets/{id}": {"get": get}}, components={"schemas": schemas})


def takes(schema: JsonValue, **schemas: JsonValue) -> Map:
    """A document with one operation that takes a schema, and with component schemas."""
    post: JsonValue = {"requestBody": content(schema), "responses": {}}
    return document(paths={"/pets": {"post": post}}, components={"schemas": schemas})


def content(schema: JsonValue, media_type: str = "application/json") -> Object:
    """A body or response."""
    return {"description": "", "content": {media_type: {"schema": schema}}}


def has(*required: str, **properties: JsonValue) -> Object:
    """An object schema."""
    schema: Object = {"type": "object", "properties": dict(properties)}
    return {**schema, "required": list(required)} if required else schema


def cat(**more: JsonValue) -> Object:
    """A variant that its `kind` tells apart."""
    return has("kind", "lives", kind={"const": "cat"}, lives=WHOLE, **more)


def dog(**more: JsonValue) -> Object:
    """A variant that its `kind` tells apart."""
    return has("kind", "tricks", kind={"const": "dog"}, tricks=TEXT, **more)


def owl() -> Object:
    """A variant that its `kind` tells apart."""
    return has("kind", "wings", kind={"const": "owl"}, wings=WHOLE)


def ref(name: str) -> Object:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def listed(*items: JsonValue) -> list[JsonValue]:
    """A list of JSON values: type checkers take a display for a list of something narrower."""
    return list(items)


def told(old: Map, new: Map) -> list[str]:
    """The changes in short: `breaking type-changed: string -> integer @ where`."""
    return [tell(change) for change in news(old, new)]


def tell(change: Change) -> str:
    """One change in short."""
    texts = " ".join(filter(None, (change.what, _arrow(change))))
    where = f" @ {change.where}" if change.where else ""
    return f"{change.effect} {change.kind}{': ' if texts else ''}{texts}{where}"


def both(old: JsonValue, new: JsonValue) -> list[str]:
    """What is told of two schemas as an answer, and of the same as what is taken; without places."""
    read, written = told(answers(old), answers(new)), told(takes(old), takes(new))
    return [
        *(f"read: {line.replace(f' @ {HERE}', '')}" for line in read),
        *(f"written: {line.replace(f' @ {THERE}', '')}" for line in written),
    ]


def _arrow(change: Change) -> str:
    return f"{change.before} -> {change.after}" if change.before or change.after else ""
