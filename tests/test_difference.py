"""What has come and gone between two editions, by meaning and not by text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clientsmith.difference.changes import Change, Kind
from clientsmith.difference.news import news
from clientsmith.difference.report import report_changes, sum_up_changes
from clientsmith.source.collect import load
from clientsmith.source.json_text import read_json
from clientsmith.source.node import JsonValue, Map, Text

OFFICIAL = Path(__file__).parents[2] / "shared" / "notion" / "official"
MARCH, APRIL = OFFICIAL / "2026-03-17.openapi.json", OFFICIAL / "2026-04-23.openapi.json"

Object = dict[str, JsonValue]


def document(
    answer: JsonValue = None, *, operation: Object | None = None, **more: JsonValue
) -> Map:
    """A document with one operation that answers with a schema, and with more sections."""
    responses: JsonValue = {"200": {"content": {"application/json": {"schema": answer or {}}}}}
    paths: JsonValue = {"/pets/{id}": {"get": {"responses": responses, **(operation or {})}}}
    root, problems = read_json(Text("api.json", json.dumps({"paths": paths, **more})))
    assert isinstance(root, Map) and problems == ()
    return root


def told(old: Map, new: Map) -> list[str]:
    """The changes in short: sign, kind, thing, place."""
    return [
        f"{'+' if change.is_new else '-'} {change.kind}: {change.what} @ {change.where}"
        for change in news(old, new)
    ]


def has(**properties: JsonValue) -> Object:
    return {"type": "object", "properties": dict(properties)}


HERE = "GET /pets/{id} response 200"


def test_a_document_has_no_news_for_itself() -> None:
    schema = has(a={"enum": ["x", 1, True]}, b={"type": "array", "items": has(c={})})
    assert told(document(schema), document(schema)) == []


def test_properties_come_and_go_at_every_depth() -> None:
    old = has(a={"type": "array", "items": has(b={}, gone={})}, m={"additionalProperties": has()})
    new = has(
        a={"type": "array", "items": has(b={}, come={})}, m={"additionalProperties": has(x={})}
    )
    assert told(document(old), document(new)) == [
        f"+ property: come @ {HERE} a[]",
        f"- property: gone @ {HERE} a[]",
        f"+ property: x @ {HERE} m.*",
    ]


def test_what_hangs_below_something_new_is_not_listed_again() -> None:
    new = has(a=has(b=has(c={"enum": ["x"]})))
    assert told(document(has()), document(new)) == [f"+ property: a @ {HERE}"]


def test_values_of_enums_and_constants_are_the_same_thing() -> None:
    old = has(kind={"enum": ["cat", "dog", None]})
    new = has(kind={"anyOf": [{"const": "dog"}, {"const": "cat"}, {"const": "owl"}]})
    assert told(document(old), document(new)) == [f'+ enum value: "owl" @ {HERE} kind']


def test_extraction_into_a_component_is_no_change() -> None:
    inline = has(owner=has(name={"type": "string"}))
    components: JsonValue = {
        "schemas": {"Pet": has(owner={"$ref": "#/components/schemas/O"}), "O": has(name={})}
    }
    referred: JsonValue = {"allOf": [{"$ref": "#/components/schemas/Pet"}], "description": "A pet"}
    assert told(document(inline), document(referred, components=components)) == []
    assert told(document(referred, components=components), document(inline)) == []


def test_schemas_that_contain_themselves_end() -> None:
    def tree(**more: JsonValue) -> Map:
        node = has(children={"type": "array", "items": {"$ref": "#/components/schemas/N"}}, **more)
        return document({"$ref": "#/components/schemas/N"}, components={"schemas": {"N": node}})

    assert told(tree(), tree()) == []
    assert told(tree(), tree(name={})) == [f"+ property: name @ {HERE}"]
    endless = document(
        {"$ref": "#/components/schemas/N"},
        components={"schemas": {"N": {"$ref": "#/components/schemas/N"}}},
    )
    assert told(endless, endless) == []


def test_operations_are_known_by_method_and_path_and_not_by_names_in_it() -> None:
    def paths(*items: tuple[str, str]) -> Map:
        found: Object = {}
        for method, path in items:
            found.setdefault(path, {})
            item = found[path]
            assert isinstance(item, dict)
            item[method] = {"responses": {}}
        return document(paths=found)

    old = paths(("get", "/pets/{id}"), ("delete", "/pets/{id}"))
    new = paths(("get", "/pets/{pet_id}"), ("post", "/pets"))
    assert told(old, new) == [
        "+ operation: POST /pets @ ",
        "- operation: DELETE /pets/{id} @ ",
    ]


def test_webhooks_have_news_too() -> None:
    def hooks(**properties: JsonValue) -> Map:
        body: JsonValue = {"content": {"application/json": {"schema": has(**properties)}}}
        return document(webhooks={"born": {"post": {"requestBody": body}}})

    assert told(document(), hooks()) == ["+ webhook: born @ "]
    assert told(hooks(), hooks(at={})) == ["+ property: at @ born request"]


def test_parameters_are_known_by_place_and_name() -> None:
    def takes(*parameters: tuple[str, str, JsonValue]) -> Map:
        listed: list[JsonValue] = [
            {"in": place, "name": name, "schema": schema} for place, name, schema in parameters
        ]
        return document(operation={"parameters": listed})

    old = takes(("path", "id", {}), ("query", "q", {"enum": ["a"]}), ("header", "X-A", {}))
    new = takes(("path", "id", {}), ("query", "q", {"enum": ["a", "b"]}), ("header", "x-a", {}))
    assert told(old, new) == ['+ enum value: "b" @ GET /pets/{id} query q']
    new = takes(("path", "id", {}), ("header", "q", {}), ("header", "x-a", {}))
    assert told(old, new) == [
        "+ parameter: header q @ GET /pets/{id}",
        "- parameter: query q @ GET /pets/{id}",
    ]


def test_parameters_of_the_path_item_belong_to_its_operations() -> None:
    parameter: Object = {"in": "query", "name": "q", "schema": {}}
    responses: Object = {"responses": {}}
    above = document(paths={"/a": {"parameters": [parameter], "get": responses}})
    inside = document(paths={"/a": {"get": {**responses, "parameters": [parameter]}}})
    assert told(above, inside) == []


def test_bodies_and_responses_come_and_go() -> None:
    body: JsonValue = {"content": {"application/json": {"schema": has(a={})}}}
    old = document(operation={"responses": {"200": {"description": "x"}}})
    new = document(operation={"requestBody": body, "responses": {"201": {"description": "x"}}})
    assert told(old, new) == [
        "+ request body: request @ GET /pets/{id}",
        "+ response: 201 @ GET /pets/{id}",
        "- response: 200 @ GET /pets/{id}",
    ]


def test_what_many_operations_share_is_one_change_with_many_places() -> None:
    def pets(**properties: JsonValue) -> Map:
        content: JsonValue = {"application/json": {"schema": {"$ref": "#/components/schemas/P"}}}
        operation: JsonValue = {"responses": {"200": {"content": content}}}
        return document(
            paths={"/a": {"get": operation}, "/b": {"get": operation, "put": operation}},
            components={"schemas": {"P": has(**properties)}},
        )

    (change,) = news(pets(), pets(tag={}))
    assert change.where == "GET /a response 200"
    assert change.also == ("GET /b response 200", "PUT /b response 200")
    assert change.new is not None and change.new.file == "api.json"
    lines = list(report_changes((change,)))
    assert lines == ["1 property new", "  tag  in GET /a response 200 and 2 more places"]
    assert any("PUT /b" in line for line in report_changes((change,), verbose=True))


def test_a_document_without_sense_has_no_news() -> None:
    texts = (
        '{"paths": []}',
        '{"paths": {"/a": {"get": {"responses": 1, "parameters": {}}}}}',
        "{}",
    )
    for content in texts:
        root, _ = read_json(Text("api.json", content))
        assert isinstance(root, Map)
        assert all(change.kind is Kind.OPERATION for change in news(root, document()))


def _notion() -> tuple[Change, ...]:
    march, _ = load(MARCH)
    april, _ = load(APRIL)
    assert march is not None and april is not None
    return news(march.root, april.root)


@pytest.mark.skipif(not APRIL.exists(), reason="the official documents are not published here")
def test_the_news_of_april_are_what_truly_changed() -> None:
    changes = _notion()
    assert all(change.is_new for change in changes)
    found = {(change.kind, change.what) for change in changes}
    assert sum(change.kind is Kind.OPERATION for change in changes) == 11
    assert {what for kind, what in found if kind is Kind.RESPONSE} == {"504"}
    assert sum(change.kind is Kind.RESPONSE for change in changes) == 32
    assert {what for kind, what in found if kind is Kind.PROPERTY} == {
        *("is_archived", "heading_4", "tab", "icon", "verification", "options", "markdown"),
        *("name", "avatar_url", "type", "person", "bot"),
    }
    assert {what for kind, what in found if kind is Kind.VALUE} == {
        *('"heading_4"', '"tab"', '"icon"', '"verification"', '"me"'),
        *('"today"', '"tomorrow"', '"yesterday"', '"one_week_ago"', '"one_week_from_now"'),
        *('"one_month_ago"', '"one_month_from_now"'),
    }
    assert not any(change.kind is Kind.WEBHOOK or "webhook" in change.where for change in changes)
    wheres = {(change.what, change.where) for change in changes}
    assert ("is_archived", "PATCH /v1/pages/{page_id} request") in wheres
    assert ("markdown", "POST /v1/comments request") in wheres


@pytest.mark.skipif(not APRIL.exists(), reason="the official documents are not published here")
def test_backwards_the_same_things_have_gone() -> None:
    march, _ = load(MARCH)
    april, _ = load(APRIL)
    assert march is not None and april is not None
    back = news(april.root, march.root)
    assert not any(change.is_new for change in back)
    forth = sum_up_changes(_notion())
    assert sum_up_changes(back) == forth.replace("new:", "gone:")


@pytest.mark.skipif(not APRIL.exists(), reason="the official documents are not published here")
def test_our_edition_says_what_april_says() -> None:
    ours, _ = load(Path(__file__).parents[1] / "spec" / "notion" / "openapi.yaml")
    april, _ = load(APRIL)
    assert ours is not None and april is not None
    assert sum_up_changes(news(ours.root, april.root)) == "nothing"
