"""How the variants of unions are told apart."""

from __future__ import annotations

import pytest
from lowering import block, lowered, text


def tree(source: str) -> str:
    """The decision of the union `A`, without the variants."""
    dump, _ = lowered(source)
    return block(dump, "union A").partition("told apart: ")[2]


def test_null_is_folded_and_one_variant_is_no_union() -> None:
    dump, _ = lowered("""
        A: {anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}
        B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
        """)
    assert dump == text("""
        alias A = B

        object B
          a?: A?

        use A = A?
        """)


def test_unions_in_unions_are_flat_and_have_each_variant_once() -> None:
    dump, _ = lowered("""
        A: {anyOf: [{$ref: '#/components/schemas/B'}, {oneOf: [{type: boolean}, {type: string}]}]}
        B: {anyOf: [{type: string}, {type: integer}, {type: 'null'}]}
        """)
    assert block(dump, "union A").splitlines()[1:4] == [
        "  0: string",
        "  1: integer",
        "  2: boolean",
    ]
    assert "use A = A?" in dump


def test_nothing_but_literals_is_an_enum() -> None:
    assert lowered("A: {oneOf: [{const: a}, {enum: [b, c]}]}") == (
        'enum A\n  "a"\n  "b"\n  "c"',
        [],
    )


def test_an_open_enum_tries_its_values_first() -> None:
    dump, found = lowered("A: {anyOf: [{type: string}, {enum: [a, b]}]}")
    assert found == []
    assert block(dump, "union A").endswith("in order\n    -> 1\n    -> 0")


@pytest.mark.parametrize(
    ("variants", "decision"),
    [
        (
            "[{type: string}, {type: array, items: {type: string}}]",
            """
            JSON type
              by JSON type
                array -> 1
                string -> 0
            """,
        ),
        (
            "[{required: [x], properties: {x: {}}}, {required: [y], properties: {y: {}}}]",
            """
            unique required key
              by required key
                x -> 0
                y -> 1
            """,
        ),
        (
            "[{required: [id], properties: {id: {}}}, {required: [id, url], properties: {id: {}, url: {}, x: {}}}]",
            """
            full or partial
              by any of url
                with -> 1
                without -> 0
            """,
        ),
        (
            "[{type: object, additionalProperties: false}, {properties: {x: {}, y: {}}}]",
            """
            full or partial
              by any of x, y
                with -> 1
                without -> 0
            """,
        ),
        (
            "[{required: [x], properties: {x: {}}}, {type: object, additionalProperties: {}}]",
            """
            full or partial
              by any of x
                with -> 0
                without -> 1
            """,
        ),
        (
            "[{required: [k], properties: {k: {enum: [a, b]}}}, {required: [k], properties: {k: {const: c}}}]",
            """
            tag "k"
              by tag "k"
                "a", "b" -> 0
                "c" -> 1
            """,
        ),
        (
            "[{required: [u], properties: {type: {const: u}, u: {}}}, {required: [v], properties: {type: {const: v}, v: {}}}]",
            """
            optional tag "type"
              by tag "type" (optional)
                "u" -> 0
                "v" -> 1
            """,
        ),
        (
            "[{required: [a, type], properties: {a: {const: 1}, type: {const: x}}}, {required: [a, type], properties: {a: {const: 2}, type: {const: y}}}]",
            """
            tag "type"
              by tag "type"
                "x" -> 0
                "y" -> 1
            """,
        ),
        (
            "[{required: [t], properties: {t: {const: true}}}, {required: [t], properties: {t: {const: 1}}}]",
            """
            tag "t"
              by tag "t"
                1 -> 1
                true -> 0
            """,
        ),
    ],
)
def test_the_shape_of_the_variants_decides(variants: str, decision: str) -> None:
    assert tree(f"A: {{oneOf: {variants}}}") == text(decision)


def test_a_tag_that_several_variants_share_is_followed_by_another_decision() -> None:
    assert (
        tree("""
        A: {anyOf: [{$ref: '#/components/schemas/Page'}, {$ref: '#/components/schemas/Partial'}, {$ref: '#/components/schemas/User'}, {type: string}]}
        Page: {type: object, required: [object, url], properties: {object: {const: page}, url: {type: string}}}
        Partial: {type: object, required: [object], properties: {object: {const: page}}}
        User: {type: object, required: [object], properties: {object: {const: user}}}
        """)
        == text("""
        JSON type, then tag "object", then full or partial
          by JSON type
            object:
              by tag "object"
                "page":
                  by any of url
                    with -> 0
                    without -> 1
                "user" -> 2
            string -> 3
        """)
    )


def test_a_union_without_any_difference_is_tried_in_order_and_noted() -> None:
    dump, found = lowered(
        "A: {anyOf: [{properties: {x: {type: string}}}, {properties: {x: {type: integer}}}]}"
    )
    assert found == ["ambiguous-union"]
    assert block(dump, "union A").endswith("in order\n    -> 0\n    -> 1")


MAPPED = """
    A:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind%s}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: boolean}}}
    """


@pytest.mark.parametrize(
    ("mapping", "values"),
    [
        ("", ['"Cat" -> 0', '"Dog" -> 1']),
        (", mapping: {meow: '#/components/schemas/Cat', wow: Dog}", ['"meow" -> 0', '"wow" -> 1']),
        (", mapping: {meow: Cat, purr: Cat}", ['"Dog" -> 1', '"meow", "purr" -> 0']),
    ],
)
def test_a_discriminator_decides_by_mapping_or_by_the_name_of_the_component(
    mapping: str, values: list[str]
) -> None:
    assert [line.strip() for line in tree(MAPPED % mapping).splitlines()[2:]] == values


def test_a_base_with_a_discriminator_means_any_of_its_children() -> None:
    dump, _ = lowered("""
        A: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}}
        Cat: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {meow: {type: boolean}}}]}
        Dog: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {bark: {type: boolean}}}]}
        """)
    assert block(dump, "union A").endswith('"Dog" -> 0\n    "cat" -> 1')
    assert "kind: string" in block(dump, "object Cat")
