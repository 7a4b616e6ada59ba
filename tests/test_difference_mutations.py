"""Small documents changed in one place: exactly that is told, and backwards its opposite."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path as FilePath
from typing import TypeAlias

import pytest

from clientsmith.difference.changes import Change
from clientsmith.difference.effects import (
    RULES,
    Direction,
    Effect,
    Kind,
    effect_of,
    table_of_effects,
)
from clientsmith.difference.news import news
from clientsmith.source.node import JsonValue, Map
from documents import TEXT, Object, content, document, has, listed, ref

Path: TypeAlias = tuple[str | int, ...]
Made: TypeAlias = tuple[str, Object, list[str]]
"""What was done, the schema that it was done to, and the kinds of the changes that must be told."""

SCHEMAS: Object = {
    "Owner": has(
        "name", name={**TEXT, "minLength": 1, "maxLength": 80}, mail={**TEXT, "format": "email"}
    ),
    "Cat": has("kind", "lives", kind={"const": "cat"}, lives={"type": "integer", "minimum": 0}),
    "Dog": has(
        "kind", kind={"const": "dog"}, tricks={"type": "array", "items": TEXT, "maxItems": 9}
    ),
    "Node": has(value={"type": "number"}, next=ref("Node")),
}
RICH: Object = has(
    "id",
    "pet",
    id={**TEXT, "format": "uuid"},
    state={"enum": ["new", "open", "done"], "default": "new"},
    owner=ref("Owner"),
    pet={"oneOf": [ref("Cat"), ref("Dog"), has("kind", kind={"const": "owl"}, wings=TEXT)]},
    both={"allOf": [has("a", a=TEXT), has(b={"type": "boolean"})]},
    sizes={"type": "object", "additionalProperties": {"type": "integer", "multipleOf": 2}},
    node=ref("Node"),
    mixed={"anyOf": [TEXT, {"type": "array", "items": {"type": "integer"}}]},
)

OPPOSITE = {
    "became-required": "became-optional",
    "became-nullable": "no-longer-nullable",
    "type-widened": "type-narrowed",
    "bound-tightened": "bound-loosened",
    "deprecated": "no-longer-deprecated",
}


def opposite(kind: str) -> str:
    """The kind that a change has when the documents trade places."""
    head, _, tail = kind.rpartition("-")
    if tail in ("added", "removed"):
        return f"{head}-{'removed' if tail == 'added' else 'added'}"
    return {**OPPOSITE, **{value: key for key, value in OPPOSITE.items()}}.get(kind, kind)


def whole() -> Object:
    """The schema with its components, as one value that mutations work on."""
    return deepcopy({"schema": RICH, "schemas": SCHEMAS})


def documents(value: Object, where: str) -> Map:
    """A document that answers with, or takes, the schema."""
    schema = value["schema"]
    operation: Object = {"responses": {}}
    if where == "request":
        operation = {"requestBody": content(schema), "responses": {}}
    elif where == "response":
        operation = {"responses": {"200": content(schema)}}
    return document(paths={"/pets": {"post": operation}}, components={"schemas": value["schemas"]})


def at(value: JsonValue, path: Path) -> JsonValue:
    for step in path:
        if isinstance(value, dict):
            value = value[str(step)]
        else:
            assert isinstance(value, list) and isinstance(step, int)
            value = value[step]
    return value


def schema_at(value: Object, path: Path) -> Object:
    found = at(value, path)
    assert isinstance(found, dict)
    return found


def replaced(path: Path, make: Callable[[Object], Object]) -> Object:
    """The whole with another schema at a path."""
    value = whole()
    holder = at(value, path[:-1])
    schema = make(schema_at(value, path))
    if isinstance(holder, dict):
        holder[str(path[-1])] = schema
    else:
        assert isinstance(holder, list) and isinstance(path[-1], int)
        holder[path[-1]] = schema
    return value


def walk(value: JsonValue, path: Path = ()) -> Iterator[tuple[Path, Object]]:
    """Every schema of the whole with its path."""
    if not isinstance(value, dict):
        return
    if path and path != ("schemas",):
        yield path, value
    for key, below in value.items():
        if key in ("properties", "schemas") and isinstance(below, dict):
            for name, inner in below.items():
                yield from walk(inner, (*path, key, name))
        elif key in ("items", "additionalProperties", "schema"):
            yield from walk(below, (*path, key))
        elif key in ("oneOf", "anyOf", "allOf") and isinstance(below, list):
            for index, inner in enumerate(below):
                yield from walk(inner, (*path, key, index))


def texts(value: JsonValue) -> list[str]:
    assert isinstance(value, list)
    return [str(item) for item in value]


def changed(path: Path, **members: JsonValue) -> Object:
    """The whole with some members of the schema at a path replaced."""
    return replaced(path, lambda schema: {**schema, **members})


def without(path: Path, name: str) -> Object:
    """The whole without one member of the schema at a path."""
    return replaced(path, lambda schema: {k: v for k, v in schema.items() if k != name})


def of_properties() -> Iterator[Made]:
    for path, schema in walk(whole()):
        properties = schema.get("properties")
        if not isinstance(properties, dict):
            continue
        required = texts(schema.get("required", []))
        yield f"add at {path}", changed(path, properties={**properties, "fresh": TEXT}), [
            "property-added"
        ]
        for name in properties:
            if name == "kind":
                continue
            rest = {key: inner for key, inner in properties.items() if key != name}
            others = [key for key in required if key != name]
            gone = changed(path, properties=rest, required=listed(*others))
            if name in required:
                yield f"drop {name} at {path}", gone, ["required-property-removed"]
                done = changed(path, required=listed(*others))
                yield f"need no {name} at {path}", done, ["became-optional"]
            else:
                yield f"drop {name} at {path}", gone, ["property-removed"]
                done = changed(path, required=listed(*others, name))
                yield f"need {name} at {path}", done, ["became-required"]


def of_types() -> Iterator[Made]:
    for path, schema in walk(whole()):
        kind = schema.get("type")
        if "allOf" in path or not isinstance(kind, str):
            continue
        is_member = path[-2:-1] in (("oneOf",), ("anyOf",))
        if not is_member and path[0] == "schema":
            yield f"null at {path}", changed(path, type=[kind, "null"]), ["became-nullable"]
        if kind in ("string", "integer", "number", "boolean") and not is_member:
            yield f"array at {path}", replaced(path, lambda _: {"type": "array"}), ["type-changed"]
        if kind == "number":
            yield f"whole at {path}", changed(path, type="integer"), ["type-narrowed"]


def of_bounds() -> Iterator[Made]:
    for path, schema in walk(whole()):
        for name, value in schema.items():
            if name.startswith(("min", "max")) and isinstance(value, int):
                tight = value - 1 if name.startswith("max") else value + 1
                yield f"{name} at {path}", changed(path, **{name: tight}), ["bound-tightened"]
                yield f"no {name} at {path}", without(path, name), ["bound-loosened"]
        if "multipleOf" in schema:
            yield f"multiple at {path}", changed(path, multipleOf=3), ["bound-changed"]
        if "format" in schema:
            yield f"format at {path}", changed(path, format="x"), ["format-changed"]
            yield f"no format at {path}", without(path, "format"), ["format-removed"]
        if "default" in schema:
            yield f"default at {path}", changed(path, default="open"), ["default-changed"]
            yield f"no default at {path}", without(path, "default"), ["default-removed"]


def of_choices() -> Iterator[Made]:
    for path, schema in walk(whole()):
        if isinstance(values := schema.get("enum"), list):
            yield f"value at {path}", changed(path, enum=[*values, "fresh"]), ["value-added"]
            for value in values:
                fewer = listed(*(other for other in values if other != value))
                yield f"no {value} at {path}", changed(path, enum=fewer), ["value-removed"]
        if isinstance(members := schema.get("oneOf"), list):
            fox = has("kind", kind={"const": "fox"}, tail=TEXT)
            yield f"variant at {path}", changed(path, oneOf=[*members, fox]), ["variant-added"]
            for index, member in enumerate(members):
                before, after = members[:index], members[index + 1 :]
                fewer = listed(*before, *after)
                yield f"no {index} at {path}", changed(path, oneOf=fewer), ["variant-removed"]
                assert isinstance(member, dict)
                marked = listed(*before, {**member, "deprecated": True}, *after)
                yield f"deprecate {index} at {path}", changed(path, oneOf=marked), ["deprecated"]


def of_spelling() -> Iterator[Made]:
    """What means the same as before."""
    for path, schema in walk(whole()):
        yield f"describe {path}", replaced(path, lambda s: {**s, "description": "Said."}), []
        yield f"turn {path}", replaced(path, lambda s: dict(reversed(s.items()))), []
        if path[0] == "schema":
            yield f"wrap {path} in allOf", replaced(path, lambda s: {"allOf": [s]}), []
            yield f"wrap {path} in oneOf", replaced(path, lambda s: {"oneOf": [s]}), []
            extracted = replaced(path, lambda _: ref("Extracted"))
            schema_at(extracted, ("schemas",))["Extracted"] = schema
            yield f"extract {path}", extracted, []
        for key in ("enum", "required", "oneOf", "anyOf", "allOf"):
            if isinstance(items := schema.get(key), list):
                yield f"turn {key} at {path}", changed(path, **{key: items[::-1]}), []
    for name in SCHEMAS:
        text = json.dumps(whole()).replace(f'"{name}"', '"Other"').replace(f"/{name}", "/Other")
        yield f"rename {name}", json.loads(text), []


MADE = [*of_properties(), *of_types(), *of_bounds(), *of_choices(), *of_spelling()]


def told(old: Map, new: Map) -> list[Change]:
    return list(news(old, new))


@pytest.mark.parametrize("where", ["request", "response"])
@pytest.mark.parametrize("made", MADE, ids=[done for done, _, _ in MADE])
def test_one_mutation_is_one_change(made: Made, where: str) -> None:
    _, mutated, kinds = made
    old, new = documents(whole(), where), documents(mutated, where)
    changes = told(old, new)
    assert [change.kind.value for change in changes] == kinds
    assert {change.direction.value for change in changes} <= {where}
    back = told(new, old)
    assert [change.kind.value for change in back] == [opposite(kind) for kind in kinds]
    for change in (*changes, *back):
        assert all(place.old is not None and place.new is not None for place in change.places)


def test_there_are_hundreds_of_mutations() -> None:
    assert len(MADE) > 150


# The table.


def test_every_kind_has_its_row() -> None:
    assert list(RULES) == list(Kind)
    assert all(f"| `{kind}` |" in table_of_effects() for kind in Kind)


def test_every_kind_is_met_in_a_test() -> None:
    tests = FilePath(__file__).parent.glob("test_diff*.py")
    text = "\n".join(path.read_text(encoding="utf-8") for path in tests)
    assert [kind for kind in Kind if not re.search(rf"[ \"]{kind}\b", text)] == []


def test_what_is_asked_of_writers_is_promised_to_readers() -> None:
    """Whatever widens a value is safe to write, and whatever narrows it is safe to read."""
    for kind, rule in RULES.items():
        if kind.endswith(("widened", "nullable", "loosened", "opened")) and "no-longer" not in kind:
            assert rule.written is Effect.SAFE
        if kind.endswith(("narrowed", "tightened", "closed")) or kind is Kind.NO_LONGER_NULLABLE:
            assert (rule.written, rule.read) == (Effect.BREAKING, Effect.SAFE)


def test_webhooks_are_read_like_responses() -> None:
    for kind in Kind:
        assert effect_of(kind, Direction.WEBHOOK) is effect_of(kind, Direction.RESPONSE)


def test_the_reference_has_the_table_that_is_used() -> None:
    reference = FilePath(__file__).parents[1] / "docs" / "diff.md"
    assert reference.read_text(encoding="utf-8").endswith(f"\n{table_of_effects()}")
