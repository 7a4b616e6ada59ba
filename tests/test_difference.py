"""What differs between two values, by what they admit and not by how they are written."""

from __future__ import annotations

from clientsmith.difference.news import news
from clientsmith.source.node import JsonValue, Map
from documents import (
    HERE,
    TEXT,
    WHOLE,
    Object,
    answers,
    both,
    cat,
    content,
    document,
    dog,
    has,
    listed,
    owl,
    ref,
    told,
)

# Nothing differs.


def test_nothing_differs_between_a_document_and_itself() -> None:
    schema = has("a", a={"enum": ["x", 1, True]}, b={"type": "array", "items": has(c={})})
    assert both(schema, schema) == []


def test_extraction_into_a_component_is_no_change() -> None:
    inline = answers(has(owner=has("name", name=TEXT)))
    extracted = answers(
        {"allOf": [ref("Pet")], "description": "A pet"},
        Pet=has(owner=ref("Owner")),
        Owner=has("name", name=ref("Name")),
        Name=TEXT,
    )
    assert told(inline, extracted) == []
    assert told(extracted, inline) == []


def test_a_new_name_of_a_component_is_no_change() -> None:
    old = answers({"oneOf": [ref("Cat"), ref("Dog")]}, Cat=cat(), Dog=dog())
    new = answers({"oneOf": [ref("Feline"), ref("Hound")]}, Feline=cat(), Hound=dog())
    assert told(old, new) == []


def test_a_new_name_is_a_change_where_it_is_what_tells_variants_apart() -> None:
    def pets(name: str) -> Object:
        members = [ref(name), ref("Dog")]
        return {"oneOf": [*members], "discriminator": {"propertyName": "kind"}}

    plain = has("kind", kind=TEXT, lives=WHOLE)
    old = answers(pets("Cat"), Cat=plain, Dog=has("kind", kind=TEXT, tricks=TEXT))
    new = answers(pets("Feline"), Feline=plain, Dog=has("kind", kind=TEXT, tricks=TEXT))
    assert told(old, new) == [
        f"soft variant-added: Feline @ {HERE}",
        f"safe variant-removed: Cat @ {HERE}",
    ]


def test_order_is_no_change() -> None:
    old = has("a", "b", a={"enum": ["x", "y"]}, b={"oneOf": [cat(), dog(), TEXT]})
    new = has("b", "a", b={"oneOf": [TEXT, dog(), cat()]}, a={"enum": ["y", "x"]})
    assert both(old, new) == []


def test_words_for_people_are_no_change() -> None:
    old: JsonValue = {"title": "A", "description": "a", "examples": ["x"], "type": "string"}
    assert both(old, {**TEXT, "title": "B", "description": "b"}) == []


def test_it_does_not_matter_how_unions_are_nested() -> None:
    nested: JsonValue = {"anyOf": [{"oneOf": [cat(), dog()]}, owl(), {"type": "null"}]}
    flat: JsonValue = {"oneOf": [{"type": "null"}, cat(), dog(), owl()]}
    assert both(nested, flat) == []


def test_it_does_not_matter_whether_an_object_is_written_with_all_of() -> None:
    parts: JsonValue = {
        "allOf": [has("a", a=TEXT), {"oneOf": [has("b", b=TEXT), has("c", c=TEXT)]}]
    }
    whole: JsonValue = {"oneOf": [has("a", "b", a=TEXT, b=TEXT), has("a", "c", a=TEXT, c=TEXT)]}
    assert both(parts, whole) == []


def test_it_does_not_matter_how_null_is_written() -> None:
    one: JsonValue = {"type": ["string", "null"]}
    other: JsonValue = {"oneOf": [{"type": "null"}, TEXT]}
    assert both(one, other) == []
    assert both({"enum": ["a", None]}, {"anyOf": [{"const": "a"}, {"type": "null"}]}) == []


def test_values_of_enums_and_constants_are_the_same_thing() -> None:
    assert both({"enum": ["cat", "dog"]}, {"anyOf": [{"const": "dog"}, {"const": "cat"}]}) == []


def test_documents_of_3_0_and_3_1_are_compared_by_what_they_mean() -> None:
    old: JsonValue = {**WHOLE, "nullable": True, "minimum": 1, "exclusiveMinimum": True}
    new: JsonValue = {"type": ["integer", "null"], "exclusiveMinimum": 1}
    before = document(version="3.0.3", paths={"/a": {"get": {"responses": {"200": content(old)}}}})
    after = document(version="3.1.0", paths={"/a": {"get": {"responses": {"200": content(new)}}}})
    assert told(before, after) == []


def test_schemas_that_contain_themselves_end() -> None:
    def tree(**more: JsonValue) -> Object:
        return has(children={"type": "array", "items": ref("N")}, **more)

    assert told(answers(ref("N"), N=tree()), answers(ref("N"), N=tree())) == []
    changed = told(answers(ref("N"), N=tree()), answers(ref("N"), N=tree(name={})))
    assert changed == [f"safe property-added: name @ {HERE}"]
    endless = answers(ref("N"), N=ref("N"))
    assert told(endless, endless) == []


def test_unions_that_contain_each_other_end() -> None:
    names = [f"U{index}" for index in range(12)]
    members = listed(*(ref(name) for name in names))

    def crowd(*without: str) -> Map:
        unions: Object = {}
        for name in names:
            own = [] if name in without else [has(name, **{name: TEXT})]
            unions[name] = {"oneOf": [*members, *own]}
        return answers(ref("U0"), **unions)

    assert told(crowd(), crowd()) == []
    assert set(told(crowd(), crowd("U7"))) == {f"safe variant-removed: U7 @ {HERE}"}


# Properties.


def test_properties_come_and_go_at_every_depth() -> None:
    old = has(a={"type": "array", "items": has(b={}, gone={})}, m={"additionalProperties": has()})
    new = has(
        a={"type": "array", "items": has(b={}, come={})}, m={"additionalProperties": has(x={})}
    )
    assert told(answers(old), answers(new)) == [
        f"soft property-removed: gone @ {HERE} a[]",
        f"safe property-added: come @ {HERE} a[]",
        f"safe property-added: x @ {HERE} m.*",
    ]


def test_what_hangs_below_something_new_is_not_listed_again() -> None:
    new = has(a=has(b=has(c={"enum": ["x"]})))
    assert told(answers(has()), answers(new)) == [f"safe property-added: a @ {HERE}"]


def test_a_new_required_property_breaks_those_who_write_it() -> None:
    assert both(has(), has("a", a=TEXT)) == [
        "read: safe required-property-added: a",
        "written: breaking required-property-added: a",
    ]
    assert both(has(), has(a=TEXT)) == [
        "read: safe property-added: a",
        "written: safe property-added: a",
    ]


def test_a_required_property_that_goes_breaks_those_who_read_it() -> None:
    assert both(has("a", a=TEXT), has()) == [
        "read: breaking required-property-removed: a",
        "written: breaking required-property-removed: a",
    ]
    assert both(has(a=TEXT), has()) == [
        "read: soft property-removed: a",
        "written: breaking property-removed: a",
    ]


def test_what_must_be_there_is_asked_of_writers_and_promised_to_readers() -> None:
    may, must = has(a=TEXT), has("a", a=TEXT)
    assert both(may, must) == [
        "read: safe became-required a",
        "written: breaking became-required a",
    ]
    assert both(must, may) == [
        "read: breaking became-optional a",
        "written: safe became-optional a",
    ]


def test_what_only_readers_see_does_not_concern_writers() -> None:
    assert both(has(), has("a", a={**TEXT, "readOnly": True})) == [
        "read: safe required-property-added: a"
    ]
    assert both(has(), has("a", a={**TEXT, "writeOnly": True})) == [
        "written: breaking required-property-added: a"
    ]
    assert both(has(a=TEXT), has(a={**TEXT, "readOnly": True})) == [
        "written: breaking property-removed: a"
    ]


def test_ruling_out_other_properties_concerns_writers() -> None:
    closed: JsonValue = {**has(a=TEXT), "additionalProperties": False}
    assert both(has(a=TEXT), closed) == ["read: safe keys-closed", "written: breaking keys-closed"]
    assert both(closed, has(a=TEXT)) == ["read: safe keys-opened", "written: safe keys-opened"]


def test_rules_about_keys_are_compared() -> None:
    old: JsonValue = {**has(a=TEXT, b=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    new: JsonValue = {**has(a=TEXT, b=TEXT), "anyOf": [{"required": ["a"]}]}
    assert both(old, new)[1] == "written: breaking rule-changed: anyOf"


# Places.


def test_a_change_has_its_place_in_both_documents() -> None:
    (change,) = news(answers(has(a=TEXT)), answers(has(a=TEXT, b=TEXT)))
    (place,) = change.places
    assert str(place.old) == "api.json:15:19" and str(place.new) == "api.json:21:11"
