"""What single schemas mean, in the spellings of 3.0 and 3.1."""

from __future__ import annotations

import pytest
from lowering import block, lowered, text


@pytest.mark.parametrize(
    ("schema", "meaning"),
    [
        ("{type: string, format: uuid, maxLength: 36}", "string(uuid){maxLength=36}"),
        ("{type: object}", "map[anything]"),
        ("{type: object, properties: {}}", "map[anything]"),
        ("{type: object, additionalProperties: {type: integer}}", "map[integer]"),
        ("{type: array}", "list[anything]"),
        ("{type: array, items: {type: string}, maxItems: 100}", "list[string]{maxItems=100}"),
        (
            "{prefixItems: [{type: string}, {type: integer}], items: false}",
            "tuple[string, integer]",
        ),
        ("{prefixItems: [{type: string}], items: {type: integer}}", "tuple[string, *integer]"),
        ("{}", "anything"),
        ("true", "anything"),
        ("false", "nothing"),
        ("{type: 'null'}", "null"),
        ("{const: 2026-03-11}", '"2026-03-11"'),
        ("{enum: [1]}", "1"),
        ("{enum: [true, false]}", "boolean"),
        ("{minLength: 1}", "string{minLength=1}"),
        ("{type: [integer, number]}", "number"),
        ("{type: string, contentMediaType: application/octet-stream}", "binary"),
        ("{type: string, contentEncoding: base64}", "string(byte)"),
        (
            "{allOf: [{type: string}, {minLength: 1}, {maxLength: 9}]}",
            "string{maxLength=9, minLength=1}",
        ),
    ],
)
def test_a_component_without_properties_is_an_alias_of_what_it_means(
    schema: str, meaning: str
) -> None:
    assert lowered(f"A: {schema}") == (f"alias A = {meaning}", [])


def test_a_component_that_is_only_a_reference_is_another_name() -> None:
    dump, _ = lowered("A: {$ref: '#/components/schemas/B'}\nB: {type: string}")
    assert block(dump, "alias A") == "alias A = B"


def test_null_beside_a_type_belongs_to_the_uses_of_a_component() -> None:
    dump, found = lowered("""
        Page: {type: [object, 'null'], properties: {id: {type: string}}}
        Use: {type: object, properties: {page: {$ref: '#/components/schemas/Page'}}}
        """)
    assert found == []
    assert dump == text("""
        object Page
          id?: string

        object Use
          page?: Page?

        use Page = Page?
        """)


NULLABLE = {
    "3.1.0": """
        A:
          type: object
          properties:
            typed: {type: [string, 'null']}
            enum: {enum: [a, b, null]}
            ref: {anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}], description: which}
            all: {oneOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}
            above: {type: number, exclusiveMinimum: 3}
        B: {type: object, properties: {a: {type: integer}}}
        """,
    "3.0.3": """
        A:
          type: object
          properties:
            typed: {type: string, nullable: true}
            enum: {type: string, enum: [a, b], nullable: true}
            ref: {$ref: '#/components/schemas/B', nullable: true, description: which}
            all: {nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}
            above: {type: number, minimum: 3, exclusiveMinimum: true}
        B: {type: object, properties: {a: {type: integer}}}
        """,
}


@pytest.mark.parametrize("version", NULLABLE)
def test_both_versions_say_null_and_bounds_alike(version: str) -> None:
    dump, found = lowered(NULLABLE[version], version)
    assert found == []
    assert block(dump, "object A\n") == text("""
        object A
          above?: number{exclusiveMinimum=3}
          all?: B?
          enum?: A/properties/enum?
          ref?: B?  # "which"
          typed?: string?
        """)


def test_siblings_of_a_reference_are_heeded_in_31_and_dropped_in_30() -> None:
    source = """
        A: {type: object, properties: {b: {$ref: '#/components/schemas/B', required: [id]}}}
        B: {type: object, properties: {id: {type: string}}}
        """
    assert "object A/properties/b" in lowered(source, "3.1.0")[0]
    assert block(lowered(source, "3.0.3")[0], "object A\n") == "object A\n  b?: B"


def test_fields_tell_presence_access_default_and_age() -> None:
    dump, _ = lowered("""
        A:
          type: object
          required: [id, id]
          properties:
            id: {type: string, readOnly: true, description: the id}
            secret: {type: string, writeOnly: true}
            limit: {type: integer, default: 10, deprecated: true}
            nothing: {type: 'null'}
        """)
    assert dump == text("""
        object A
          id: string read-only  # "the id"
          limit?: integer = 10 deprecated
          nothing?: null
          secret?: string write-only
        """)


def test_an_enum_has_each_value_once_and_the_names_that_an_extension_gives() -> None:
    dump, _ = lowered("""
        A: {enum: [a, b, a]}
        B: {type: integer, enum: [1, 2], x-enum-varnames: [one, two]}
        C: {oneOf: [{const: 0, title: never}, {const: 1, title: always}]}
        """)
    assert block(dump, "enum A") == 'enum A\n  "a"\n  "b"'
    assert block(dump, "enum B") == "enum B\n  1 as one\n  2 as two"
    assert block(dump, "enum C") == "enum C\n  0 as never\n  1 as always"


def test_an_empty_enum_admits_nothing_and_is_reported() -> None:
    assert lowered("A: {enum: []}") == ("alias A = nothing", ["empty-enum"])


def test_an_object_closed_without_properties_is_an_object_not_a_map() -> None:
    assert lowered("A: {type: object, additionalProperties: false}") == ("object A closed", [])


def test_recursive_arrays_and_references_into_schemas_get_a_name() -> None:
    dump, found = lowered("""
        A: {type: object, properties: {tree: {type: array, items: {$ref: '#/components/schemas/A/properties/tree'}}}}
        B: {$ref: '#/components/schemas/C/properties/inner'}
        C: {type: object, properties: {inner: {type: object, properties: {x: {type: string}}}}}
        """)
    assert found == []
    assert "alias A/properties/tree = list[A/properties/tree]" in dump
    assert "alias B = C/properties/inner" in dump


@pytest.mark.parametrize(
    "schema",
    [
        "{type: object, properties: {a: {type: string}}, not: {required: [a]}}",
        "{type: object, properties: {a: {type: string}}, required: [b]}",
        "{type: object, properties: {a: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}",
    ],
)
def test_what_types_cannot_say_is_noted_and_the_object_stays(schema: str) -> None:
    assert lowered(f"A: {schema}") == ("object A\n  a?: string", ["unsupported-keyword"])


def test_schemas_that_only_name_each_other_are_reported_not_followed() -> None:
    dump, found = lowered("A: {allOf: [{$ref: '#/components/schemas/A'}]}")
    assert (dump, set(found)) == ("alias A = anything", {"circular-reference"})


def test_nesting_beyond_any_real_document_is_an_error_not_a_crash() -> None:
    deep = "{type: array, items: " * 90 + "{type: string}" + "}" * 90
    _, found = lowered(f"A: {deep}")
    assert found == ["nesting"]


def test_a_long_chain_of_extensions_is_an_error_not_a_crash() -> None:
    chain = [
        f"A{i}: {{allOf: [{{$ref: '#/components/schemas/A{i + 1}'}}, {{required: [x]}}]}}"
        for i in range(600)
    ]
    _, found = lowered("\n".join([*chain, "A600: {type: object}"]))
    assert set(found) == {"nesting"}
