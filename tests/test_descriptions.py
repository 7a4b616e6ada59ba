"""What counts as described, by `validate --strict`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clientsmith.lint.descriptions import find_missing_descriptions
from clientsmith.source.collect import load
from clientsmith.source.node import JsonValue

JsonObject = dict[str, JsonValue]


def find(folder: Path, document: JsonObject) -> list[str]:
    """The messages for a document, which is otherwise described."""
    path = folder / "openapi.json"
    base: JsonObject = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}}
    path.write_text(json.dumps(base | document), encoding="utf-8")
    bundle, _ = load(path)
    assert bundle is not None
    return [d.message for d in find_missing_descriptions(bundle.root, ("code",))]


def find_in_schema(folder: Path, schema: JsonObject, **others: JsonValue) -> list[str]:
    """The messages for a component `a` that is described itself."""
    schemas: JsonObject = {"a": {"description": "An a.", **schema}, **others}
    return find(folder, {"components": {"schemas": schemas}})


def operation(**members: JsonValue) -> JsonObject:
    """A document with one described operation and more members."""
    described: JsonObject = {"operationId": "get-a", "summary": "S", "description": "D"}
    return {"paths": {"/a": {"get": described | members}}}


def test_a_property_without_a_text_is_missing(tmp_path: Path) -> None:
    found = find_in_schema(tmp_path, {"properties": {"x": {"type": "string"}}})
    assert found == ['the property "x" has no description']


def test_a_blank_text_is_no_description(tmp_path: Path) -> None:
    found = find_in_schema(tmp_path, {"properties": {"x": {"description": " "}}})
    assert found == ['the property "x" has no description']


def test_a_reference_is_described_by_what_it_leads_to(tmp_path: Path) -> None:
    schema: JsonObject = {"properties": {"x": {"$ref": "#/components/schemas/b"}}}
    assert find_in_schema(tmp_path, schema, b={"description": "A b."}) == []
    assert find_in_schema(tmp_path, schema, b={}) == [
        'the property "x" has no description',
        'the schema "b" has no description',
    ]


def test_something_or_null_is_described_by_the_something(tmp_path: Path) -> None:
    union: JsonValue = [{"$ref": "#/components/schemas/b"}, {"type": "null"}]
    schema: JsonObject = {"properties": {"x": {"anyOf": union}}}
    assert find_in_schema(tmp_path, schema, b={"description": "A b."}) == []


def test_a_union_of_several_is_not_described_by_its_members(tmp_path: Path) -> None:
    union: JsonValue = [{"$ref": "#/components/schemas/b"}, {"description": "Another."}]
    schema: JsonObject = {"properties": {"x": {"anyOf": union}}}
    found = find_in_schema(tmp_path, schema, b={"description": "A b."})
    assert found == ['the property "x" has no description']


def test_a_circle_of_references_describes_nothing(tmp_path: Path) -> None:
    schema: JsonValue = {"$ref": "#/components/schemas/b"}
    found = find_in_schema(tmp_path, {"properties": {"x": schema}}, b=schema)
    assert 'the schema "b" has no description' in found


@pytest.mark.parametrize("key", ["summary", "description"])
def test_an_operation_needs_a_summary_and_a_description(tmp_path: Path, key: str) -> None:
    assert find(tmp_path, operation(**{key: ""})) == [f'the operation "get-a" has no {key}']


def test_what_an_operation_takes_and_gives_needs_texts(tmp_path: Path) -> None:
    document = operation(
        parameters=[{"name": "p", "in": "query", "schema": {}}],
        requestBody={"content": {}},
        responses={"200": {"description": ""}},
    )
    assert find(tmp_path, document) == [
        'the parameter "p" has no description',
        "the request body has no description",
        'the response "200" has no description',
    ]


def test_webhooks_are_called_so(tmp_path: Path) -> None:
    document: JsonObject = {"webhooks": {"made": {"post": {"summary": "S"}}}}
    found = find(tmp_path, document)
    assert found == ["the webhook at #/webhooks/made/post has no description"]


def test_tags_need_texts(tmp_path: Path) -> None:
    assert find(tmp_path, {"tags": [{"name": "Pets"}]}) == ['the tag "Pets" has no description']


def error_with(code: JsonObject) -> JsonObject:
    """A document with one error, whose code has more members."""
    properties: JsonObject = {"code": {"description": "C", "enum": ["lost", "late"], **code}}
    content: JsonValue = {"application/json": {"schema": {"properties": properties}}}
    return operation(responses={"404": {"description": "Gone.", "content": content}})


def test_each_error_code_needs_a_text(tmp_path: Path) -> None:
    texts: JsonValue = {"lost": "Gone."}
    found = find(tmp_path, error_with({"x-enumDescriptions": texts}))
    assert found == ['the error code "late" has no text under "x-enumDescriptions"']
    texts = {"lost": "Gone.", "late": "Too late."}
    assert find(tmp_path, error_with({"x-enumDescriptions": texts})) == []


def test_a_code_that_is_no_error_needs_none(tmp_path: Path) -> None:
    code: JsonValue = {"description": "C", "enum": ["a"]}
    assert find_in_schema(tmp_path, {"properties": {"code": code}}) == []
