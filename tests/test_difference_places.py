"""One thing that has changed is one change, with every place where it is met."""

from __future__ import annotations

from clientsmith.source.node import JsonValue, Map
from documents import NUMBER, TEXT, content, document, has, ref, told


def two_answers(one: JsonValue, other: JsonValue, **schemas: JsonValue) -> Map:
    get: JsonValue = {"responses": {"200": content(one)}}
    post: JsonValue = {"responses": {"200": content(other)}}
    return document(paths={"/pets": {"get": get, "post": post}}, components={"schemas": schemas})


def test_what_is_new_in_a_component_is_told_once_though_it_was_written_twice_before() -> None:
    old = two_answers(has(name=TEXT), has(name=TEXT))
    new = two_answers(ref("Pet"), ref("Pet"), Pet=has(name=TEXT, age=NUMBER))
    assert len(told(old, new)) == 1, told(old, new)


def test_what_is_gone_from_a_component_is_told_once_though_it_is_written_twice_now() -> None:
    old = two_answers(ref("Pet"), ref("Pet"), Pet=has(name=TEXT, age=NUMBER))
    new = two_answers(has(name=TEXT), has(name=TEXT))
    assert len(told(old, new)) == 1, told(old, new)


def test_what_is_new_in_two_schemas_is_told_twice() -> None:
    old = two_answers(has(name=TEXT), has(name=TEXT))
    new = two_answers(has(name=TEXT, age=NUMBER), has(name=TEXT, age=NUMBER))
    assert len(told(old, new)) == 2, told(old, new)
