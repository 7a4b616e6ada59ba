"""What differs between the types, variants, values and bounds of two values."""

from __future__ import annotations

from clientsmith.source.node import JsonValue
from documents import (
    HERE,
    NUMBER,
    TEXT,
    THERE,
    WHOLE,
    Object,
    answers,
    both,
    cat,
    dog,
    has,
    owl,
    takes,
    told,
)

# Null, types, formats.


def test_null_breaks_readers_who_do_not_expect_it() -> None:
    nullable: JsonValue = {"type": ["string", "null"]}
    assert both(TEXT, nullable) == [
        "read: breaking became-nullable",
        "written: safe became-nullable",
    ]
    assert both(nullable, TEXT) == [
        "read: safe no-longer-nullable",
        "written: breaking no-longer-nullable",
    ]


def test_another_type_breaks_everyone() -> None:
    assert both(TEXT, WHOLE) == [
        "read: breaking type-changed: string -> integer",
        "written: breaking type-changed: string -> integer",
    ]


def test_a_wider_type_breaks_readers() -> None:
    wide: JsonValue = {"anyOf": [TEXT, {"type": "array", "items": TEXT}]}
    assert both(TEXT, wide) == [
        "read: breaking type-widened: string -> string or array",
        "written: safe type-widened: string -> string or array",
    ]
    assert both(wide, TEXT) == [
        "read: safe type-narrowed: string or array -> string",
        "written: breaking type-narrowed: string or array -> string",
    ]
    assert both(WHOLE, NUMBER)[0] == "read: breaking type-widened: integer -> number"
    assert both(NUMBER, WHOLE)[1] == "written: breaking type-narrowed: number -> integer"


def test_anything_is_wider_than_everything() -> None:
    assert both(TEXT, {})[0] == "read: breaking type-widened: string -> anything"
    assert both({}, TEXT)[1] == "written: breaking type-narrowed: anything -> string"


def test_one_more_type_among_several_is_a_variant() -> None:
    two: JsonValue = {"type": ["string", "integer"]}
    three: JsonValue = {"type": ["string", "integer", "boolean"]}
    assert both(two, three) == [
        "read: soft variant-added: boolean",
        "written: safe variant-added: boolean",
    ]


def test_a_format_is_a_promise_to_readers_and_a_demand_on_writers() -> None:
    date: JsonValue = {**TEXT, "format": "date"}
    assert both(TEXT, date)[1] == "written: breaking format-added:  -> date"
    assert both(date, TEXT)[0] == "read: breaking format-removed: date -> "
    assert both(date, {**TEXT, "format": "date-time"})[0].endswith("date -> date-time")
    small: JsonValue = {**WHOLE, "format": "int32"}
    assert both(small, {**WHOLE, "format": "int64"}) == [
        "read: breaking type-widened: int32 -> int64",
        "written: safe type-widened: int32 -> int64",
    ]


# Variants and values.


def test_a_union_of_what_was_one_thing_breaks_readers() -> None:
    assert both(cat(), {"oneOf": [cat(), dog()]}) == [
        "read: breaking type-widened: dog",
        "written: safe type-widened: dog",
    ]


def test_one_more_variant_is_soft_for_readers_and_one_less_breaks_writers() -> None:
    two: JsonValue = {"oneOf": [cat(), dog()]}
    three: JsonValue = {"oneOf": [owl(), cat(), dog()]}
    assert both(two, three) == ["read: soft variant-added: owl", "written: safe variant-added: owl"]
    assert both(three, two) == [
        "read: safe variant-removed: owl",
        "written: breaking variant-removed: owl",
    ]


def test_changes_within_a_variant_name_it() -> None:
    old: JsonValue = {"oneOf": [cat(), dog()]}
    new: JsonValue = {"oneOf": [dog(size=TEXT), cat()]}
    assert told(answers(old), answers(new)) == [f"safe property-added: size @ {HERE} (dog)"]


def test_variants_without_a_tag_are_known_by_their_properties() -> None:
    old: JsonValue = {"oneOf": [has("a", a=TEXT, x=TEXT, y=TEXT), has("b", b=TEXT)]}
    new: JsonValue = {"oneOf": [has("b", b=TEXT), has("a", a=TEXT, x=TEXT, y=TEXT, z=TEXT)]}
    assert told(answers(old), answers(new)) == [f"safe property-added: z @ {HERE} (a)"]


def test_what_other_property_tells_variants_apart_is_a_change() -> None:
    def pets(tag: str) -> Object:
        discriminator: JsonValue = {"propertyName": tag}
        return {"oneOf": [cat(b=TEXT), dog(b=TEXT)], "discriminator": discriminator}

    assert both(pets("kind"), pets("b"))[0] == "read: breaking tag-changed: kind -> b"


def test_a_new_value_is_soft_for_readers_and_a_lost_one_breaks_writers() -> None:
    two: JsonValue = {"enum": ["cat", "dog"]}
    three: JsonValue = {"enum": ["dog", "owl", "cat"]}
    assert both(two, three) == ['read: soft value-added: "owl"', 'written: safe value-added: "owl"']
    assert both(three, two) == [
        'read: safe value-removed: "owl"',
        'written: breaking value-removed: "owl"',
    ]


def test_values_may_be_opened_and_closed() -> None:
    listed: JsonValue = {"enum": ["a", "b"]}
    assert both(listed, TEXT) == [
        'read: soft values-opened: "a", "b" -> ',
        'written: safe values-opened: "a", "b" -> ',
    ]
    assert both(TEXT, listed)[1] == 'written: breaking values-closed:  -> "a", "b"'
    opened: JsonValue = {"anyOf": [listed, TEXT]}
    assert both(listed, opened)[0] == 'read: soft values-opened: "a", "b" -> '


def test_a_value_beside_any_text_is_new_all_the_same() -> None:
    id_: JsonValue = {**TEXT, "format": "uuid"}
    assert both(id_, {"anyOf": [id_, {"const": "me"}]})[1] == 'written: safe value-added: "me"'


def test_one_and_true_are_different_values() -> None:
    assert both({"enum": [1, 0]}, {"enum": [1, 0, True]}) == [
        "read: breaking type-widened: integer -> integer or boolean",
        "written: safe type-widened: integer -> integer or boolean",
    ]


# Bounds, defaults, deprecation.


def test_tighter_bounds_concern_writers_and_looser_ones_readers() -> None:
    short: JsonValue = {**TEXT, "maxLength": 5}
    long: JsonValue = {**TEXT, "maxLength": 9}
    assert both(long, short)[1] == "written: breaking bound-tightened: maxLength 9 -> 5"
    assert both(short, long)[0] == "read: soft bound-loosened: maxLength 5 -> 9"
    assert both(TEXT, short)[1] == "written: breaking bound-tightened: maxLength  -> 5"
    assert both({**WHOLE, "minimum": 1}, {**WHOLE, "minimum": 0}) == [
        "read: soft bound-loosened: minimum 1 -> 0",
        "written: safe bound-loosened: minimum 1 -> 0",
    ]
    array: JsonValue = {"type": "array", "items": TEXT}
    assert both(array, {"type": "array", "items": TEXT, "maxItems": 3})[1] == (
        "written: breaking bound-tightened: maxItems  -> 3"
    )


def test_nobody_can_tell_which_of_two_patterns_is_wider() -> None:
    old: JsonValue = {**TEXT, "pattern": "^a"}
    assert both(old, {**TEXT, "pattern": "^b"}) == [
        'read: soft bound-changed: pattern "^a" -> "^b"',
        'written: breaking bound-changed: pattern "^a" -> "^b"',
    ]


def test_another_default_means_something_else_for_those_who_leave_it_out() -> None:
    old: JsonValue = {**WHOLE, "default": 1}
    assert both(old, {**WHOLE, "default": 2})[1] == "written: breaking default-changed: 1 -> 2"
    assert both(WHOLE, old)[1] == "written: safe default-added:  -> 1"
    assert both(old, WHOLE)[1] == "written: soft default-removed: 1 -> "


def test_deprecation_is_told_of_properties_and_variants() -> None:
    old = has(a=TEXT, b={"oneOf": [cat(), dog()]})
    new = has(a={**TEXT, "deprecated": True}, b={"oneOf": [cat(), {**dog(), "deprecated": True}]})
    assert told(takes(old), takes(new)) == [
        f"safe deprecated @ {THERE} a",
        f"safe deprecated @ {THERE} b(dog)",
    ]


def test_rules_that_no_type_has_a_word_for_are_told_when_they_differ() -> None:
    old: JsonValue = {**TEXT, "not": {"const": "a", "description": "not a"}}
    assert both(old, {**TEXT, "not": {"const": "a"}}) == []
    assert both(old, {**TEXT, "not": {"const": "b"}})[1] == "written: breaking rule-changed: not"
