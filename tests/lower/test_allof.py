"""Schemas that hold together."""

from __future__ import annotations

from lowering import block, lowered, text


def test_members_of_allof_become_one_object_even_when_one_is_closed() -> None:
    dump, found = lowered("""
        Base: {type: object, required: [id], additionalProperties: false, properties: {id: {type: string}, kind: {type: string}}}
        Page:
          allOf:
            - $ref: '#/components/schemas/Base'
            - {type: object, required: [kind], properties: {kind: {const: page}, url: {type: string}}}
        """)
    assert found == []
    assert block(dump, "object Page") == text("""
        object Page
          merged Base
          id: string
          kind: "page"
          url?: string
        """)
    assert block(dump, "merged") == "merged Base -> Page"


def test_allof_of_one_reference_is_a_use_with_its_own_prose() -> None:
    dump, _ = lowered("""
        A: {type: object, properties: {b: {allOf: [{$ref: '#/components/schemas/B'}], description: mine}}}
        B: {type: object, properties: {x: {type: string}}}
        """)
    assert block(dump, "object A") == 'object A\n  b?: B  # "mine"'


def test_properties_narrow_each_other() -> None:
    dump, found = lowered("""
        A: {type: object, properties: {n: {type: number}, any: {}, e: {enum: [a, b, c]}, s: {type: string}, o: {type: object, required: [x], properties: {x: {type: number}}}}}
        B:
          allOf:
            - $ref: '#/components/schemas/A'
            - {properties: {n: {type: integer}, any: {type: boolean}, e: {enum: [b, c]}, s: {type: string, format: uuid}, o: {type: object, properties: {x: {type: integer}, y: {type: string}}}}}
        """)
    assert found == []
    assert block(dump, "object B\n") == text("""
        object B
          merged A
          any?: boolean
          e?: B/allOf/1/properties/e
          n?: integer
          o?: B/allOf/1/properties/o
          s?: string(uuid)
        """)
    assert block(dump, "object B/allOf/1/properties/o").endswith("x: integer\n  y?: string")


def test_a_contradiction_is_reported_with_both_places_and_the_later_one_stays() -> None:
    dump, found = lowered(
        "A: {allOf: [{properties: {x: {type: string}}}, {properties: {x: {type: integer}}}]}"
    )
    assert (dump, found) == ("object A\n  x?: integer", ["allof-overridden"])


def test_common_properties_go_into_each_variant_of_a_union() -> None:
    dump, found = lowered("""
        Common: {type: object, required: [id], properties: {id: {type: string}}}
        Person: {type: object, required: [type, person], properties: {type: {const: person}, person: {type: string}}}
        User:
          allOf:
            - $ref: '#/components/schemas/Common'
            - oneOf:
                - $ref: '#/components/schemas/Person'
                - {type: object, required: [type], properties: {type: {const: bot}}}
        """)
    assert found == []
    assert block(dump, "union User") == text("""
        union User
          0: User/allOf/1/oneOf/0
          1: User/allOf/1/oneOf/1
          told apart: tag "type"
          by tag "type"
            "bot" -> 1
            "person" -> 0
        """)
    assert block(dump, "object User/allOf/1/oneOf/0") == text("""
        object User/allOf/1/oneOf/0
          in User as variant person
          merged Common, Person
          id: string
          person: string
          type: "person"
        """)


def test_properties_beside_a_union_belong_to_each_variant() -> None:
    dump, _ = lowered("""
        A:
          type: object
          properties: {id: {type: string}}
          oneOf: [{required: [x], properties: {x: {type: string}}}, {required: [y], properties: {y: {type: string}}}]
        """)
    assert block(dump, "object A/oneOf/0").endswith("id?: string\n  x: string")
    assert block(dump, "object A/oneOf/1").endswith("id?: string\n  y: string")


def test_two_unions_that_hold_together_give_each_combination() -> None:
    dump, _ = lowered("""
        A:
          allOf:
            - oneOf: [{required: [a], properties: {a: {type: string}}}, {required: [b], properties: {b: {type: string}}}]
            - oneOf: [{required: [c], properties: {c: {type: string}}}, {required: [d], properties: {d: {type: string}}}]
        """)
    union = block(dump, "union A")
    assert [line.split(":")[0].strip() for line in union.splitlines()[1:5]] == ["0", "1", "2", "3"]


def test_a_variant_that_contradicts_the_rest_is_no_variant() -> None:
    dump, found = lowered("""
        Kinds: {type: integer, oneOf: [{const: 1}, {const: 2}]}
        A: {type: object, properties: {kind: {type: integer, enum: [2], allOf: [{$ref: '#/components/schemas/Kinds'}]}}}
        """)
    assert found == []
    assert block(dump, "object A") == "object A\n  kind?: 2"


def test_recursion_through_merged_properties_ends() -> None:
    dump, found = lowered("""
        A: {type: object, properties: {next: {$ref: '#/components/schemas/A'}}}
        B: {type: object, properties: {next: {$ref: '#/components/schemas/B'}}}
        C: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        """)
    assert found == []
    assert "next?: C/properties/next" in block(dump, "object C/properties/next")
