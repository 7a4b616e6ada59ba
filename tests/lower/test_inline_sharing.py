"""Inline schemas: their ids, where they come from, and how equal ones share."""

from __future__ import annotations

import random

from lowering import block, body, document, lowered, read, schemas, text

from clientsmith.lower.lower import lower
from clientsmith.openapi.parse import parse_document
from clientsmith.source.node import Map, Node, Seq


def test_equal_inline_objects_share_the_declaration_with_the_shortest_id() -> None:
    dump, _ = lowered("""
        B: {type: object, properties: {z: {type: array, items: {title: One, type: object, properties: {x: {enum: [a, b]}}}}}}
        C: {type: object, properties: {z: {title: Two, type: object, properties: {x: {enum: [a, b], description: other}}}}}
        """)
    assert block(dump, "object C/properties/z") == text("""
        object C/properties/z
          in C as properties z
          also B/properties/z/items
          # title "Two"
          x?: C/properties/z/properties/x  # "other"
        """)
    assert block(dump, "object B") == "object B\n  z?: list[C/properties/z]"


def test_an_inline_object_that_equals_one_component_is_that_component() -> None:
    dump, _ = lowered("""
        A: {type: object, properties: {c: {type: object, properties: {x: {type: string}}}}}
        C: {type: object, properties: {x: {type: string}}}
        """)
    assert dump == text("""
        object A
          c?: C

        object C
          also A/properties/c
          x?: string
        """)


def test_components_never_give_way_to_each_other_nor_choose_for_inline_ones() -> None:
    dump, _ = lowered("""
        A: {type: object, properties: {c: {type: object, properties: {x: {type: string}}}}}
        B: {type: object, properties: {x: {type: string}}}
        C: {type: object, properties: {x: {type: string}}}
        """)
    assert {line for line in dump.splitlines() if line.startswith("object")} == {
        "object A",
        "object A/properties/c",
        "object B",
        "object C",
    }


def test_a_difference_in_presence_or_null_keeps_inline_objects_apart() -> None:
    dump, _ = lowered("""
        A:
          type: object
          properties:
            a: {type: object, properties: {x: {type: string}}}
            b: {type: object, properties: {x: {type: string}}, required: [x]}
            c: {type: object, properties: {x: {type: [string, 'null']}}}
        """)
    assert dump.count("in A as properties") == 3


def test_a_role_is_the_way_from_the_declaration_around() -> None:
    dump, _ = lowered("""
        A:
          type: object
          properties:
            rows: {type: array, items: {anyOf: [{type: object, properties: {x: {type: string}}}, {type: 'null'}]}}
            more: {type: object, additionalProperties: {type: object, properties: {y: {type: string}}}}
        """)
    assert "in A as properties rows items\n" in dump
    assert "in A as properties more additionalProperties\n" in dump


TANGLED = """
    Page: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {type: object, properties: {q: {type: string}, p: {enum: [x, y]}}}, a: {type: integer}}, required: [a, b]}]}
    Base: {type: object, properties: {next: {$ref: '#/components/schemas/Any'}, p: {enum: [x, y]}}}
    Any: {anyOf: [{$ref: '#/components/schemas/Page'}, {type: object, required: [url], properties: {url: {type: string}, p: {enum: [x, y]}}}, {type: 'null'}]}
    Loose: {anyOf: [{properties: {z: {}, a: {}, m: {}}}, {properties: {z: {}, b: {}, n: {}}}]}
    Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}
    Both: {allOf: [{$ref: '#/components/schemas/Base'}, {oneOf: [{required: [k], properties: {k: {const: 1}}}, {required: [k], properties: {k: {const: 2}, b: {type: object, properties: {q: {type: string}, p: {enum: [x, y]}}}}}]}]}
    """


def test_the_order_of_keys_makes_no_difference() -> None:
    root = read(schemas(TANGLED))
    expected = model(root)
    assert "object Page" in expected
    for seed in range(20):
        assert model(shuffled(root, random.Random(seed))) == expected


def model(root: Node) -> str:
    parsed, _ = parse_document(root)
    assert parsed is not None
    return body(lower(parsed)[0])


def shuffled(node: Node, chance: random.Random) -> Node:
    match node:
        case Map():
            keys = list(node.items)
            chance.shuffle(keys)
            items = {key: shuffled(node.items[key], chance) for key in keys}
            return Map(node.text, node.offset, items, node.keys)
        case Seq():
            members = tuple(shuffled(item, chance) for item in node.items)
            return Seq(node.text, node.offset, members)
        case _:
            return node


def test_what_only_one_of_two_equal_objects_says_of_itself_is_said_of_both() -> None:
    dump, _ = lowered("""
        A: {type: object, properties: {p: {type: object, properties: {x: {type: string}}}}}
        B: {type: object, properties: {p: {type: object, description: B's., properties: {x: {type: string, description: x's.}}}}}
        """)
    assert block(dump, "object A/properties/p") == text("""
        object A/properties/p
          in A as properties p
          also B/properties/p
          # "B's."
          x?: string  # "x's."
        """)


def test_nothing_is_said_of_equal_objects_whose_texts_differ() -> None:
    dump, _ = lowered("""
        A: {type: object, properties: {p: {type: object, description: A's., properties: {x: {type: string, description: of A}, y: {type: string, description: same}}}}}
        B: {type: object, properties: {p: {type: object, description: B's., properties: {x: {type: string, description: of B}, y: {type: string, description: same}}}}}
        """)
    assert block(dump, "object A/properties/p") == text("""
        object A/properties/p
          in A as properties p
          also B/properties/p
          x?: string
          y?: string  # "same"
        """)
    assert '  p?: A/properties/p  # "B\'s."' in block(dump, "object B")


def test_a_component_keeps_its_texts_beside_those_of_an_equal_inline_object() -> None:
    dump, _ = lowered("""
        A: {type: object, properties: {c: {type: object, description: Inline., properties: {x: {type: string, description: of A}}}}}
        C: {type: object, description: Component., properties: {x: {type: string, description: of C}}}
        """)
    assert block(dump, "object C") == text("""
        object C
          also A/properties/c
          # "Component."
          x?: string  # "of C"
        """)


def test_bodies_of_two_operations_keep_what_each_says() -> None:
    operation = """
        post:
          requestBody:
            content:
              application/json:
                schema: {type: object, properties: {token: {type: string, description: To %s.}}}
          responses: {"204": {description: Done.}}
    """
    paths = "\n".join(f"  /{word}:{operation % word}" for word in ("inspect", "revoke"))
    api, _ = lower(document(f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}"))
    dump = body(api)
    assert dump.count('token?: string  # "To inspect."') == 1
    assert dump.count('token?: string  # "To revoke."') == 1
