"""What differs between two values, by what they admit and not by how they are written."""

from __future__ import annotations

from clientsmith.difference.news import news
from clientsmith.source.node import JsonValue, Map
from documents import (
    HERE,
    THERE,
    Object,
    answers,
    both,
    content,
    document,
    has,
    listed,
    ref,
    takes,
    told,
)

TEXT: Object = {"type": "string"}
NUMBER: Object = {"type": "number"}
WHOLE: Object = {"type": "integer"}


def cat(**more: JsonValue) -> Object:
    return has("kind", "lives", kind={"const": "cat"}, lives=WHOLE, **more)


def dog(**more: JsonValue) -> Object:
    return has("kind", "tricks", kind={"const": "dog"}, tricks=TEXT, **more)


def owl() -> Object:
    return has("kind", "wings", kind={"const": "owl"}, wings=WHOLE)


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


# Places.


def test_a_change_has_its_place_in_both_documents() -> None:
    (change,) = news(answers(has(a=TEXT)), answers(has(a=TEXT, b=TEXT)))
    (place,) = change.places
    assert str(place.old) == "api.json:15:19" and str(place.new) == "api.json:21:11"
