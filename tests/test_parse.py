"""What the shape of a document says, and how what is wrong with it is reported."""

from __future__ import annotations

from textwrap import dedent

import pytest

from clientsmith.diagnostics import Diagnostic
from clientsmith.openapi.model import Document, Schema
from clientsmith.openapi.parse import parse_document
from clientsmith.source.node import Text
from clientsmith.source.yaml_text import read_yaml

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def parse(source: str) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    root, found = read_yaml(Text("api.yaml", dedent(source)))
    assert root is not None, found
    return parse_document(root)


def parsed(source: str) -> Document:
    document, found = parse(HEAD + dedent(source))
    assert document is not None and not found, found
    return document


def complaints(source: str) -> list[tuple[str, str, str]]:
    """Each finding as code, line and column, pointer."""
    _, found = parse(source)
    return [(one.code, str(one.location).removeprefix("api.yaml:"), one.pointer) for one in found]


def component(source: str) -> Schema:
    """The component `A` of a document with this schema."""
    return parsed(f"components: {{schemas: {{A: {source}}}}}").schemas["#/components/schemas/A"]


@pytest.mark.parametrize(
    ("source", "code", "hint"),
    [
        ("[1]", "not-openapi", ""),
        ("{info: {}}", "not-openapi", "3.1.0"),
        ("{openapi: 2.0.0, info: {}}", "unsupported-version", "3.0, 3.1 and 3.2"),
        ("{openapi: 4.0.0, info: {}}", "unsupported-version", "3.0, 3.1 and 3.2"),
        ("{openapi: [3.1.0], info: {}}", "not-openapi", "3.1.0"),
        ("{swagger: '2.0', info: {}}", "unsupported-version", "convert"),
    ],
)
def test_what_is_no_document_of_a_known_version_is_refused(
    source: str, code: str, hint: str
) -> None:
    document, (found,) = parse(source)
    assert document is None
    assert (found.code, found.location is not None) == (code, True)
    assert hint in found.hint


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.2.0", "3.1.0-rc1", "3.1"])
def test_documents_of_3_0_to_3_2_are_read(version: str) -> None:
    document, found = parse(f"openapi: {version}\ninfo: {{title: T, version: 1.0}}\npaths: {{}}\n")
    assert document is not None
    assert found == ()
    assert (document.title, document.version) == ("T", "1.0")


def test_a_document_without_a_version_of_its_own_is_read_with_a_warning() -> None:
    assert complaints("openapi: 3.1.0\ninfo: {title: T}") == [
        ("missing-info-version", "2:7", "#/info/version")
    ]


def test_a_document_without_info_is_reported() -> None:
    assert complaints("openapi: 3.1.0")[0] == ("missing-key", "1:1", "#/info")


@pytest.mark.parametrize(
    ("schema", "where", "pointer"),
    [
        ("{type: 5}", "4:21", "/type"),
        ("{type: {}}", "4:21", "/type"),
        ("{properties: []}", "4:27", "/properties"),
        ("{properties: {a: 1}}", "4:31", "/properties/a"),
        ("{required: {a: b}}", "4:25", "/required"),
        ("{required: [1]}", "4:26", "/required/0"),
        ("{allOf: {}}", "4:22", "/allOf"),
        ("{enum: a}", "4:21", "/enum"),
        ("{items: [1]}", "4:22", "/items"),
        ("{maxLength: long}", "4:26", "/maxLength"),
        ("{description: 5}", "4:28", "/description"),
        ("{deprecated: 'yes'}", "4:27", "/deprecated"),
        ("{$ref: 5}", "4:21", "/$ref"),
        ("{discriminator: kind}", "4:30", "/discriminator"),
        ("[]", "4:14", ""),
    ],
)
def test_a_value_of_the_wrong_type_is_reported_at_its_place(
    schema: str, where: str, pointer: str
) -> None:
    source = f"{HEAD}components: {{schemas:\n      {{  A : {schema}}}}}"
    assert complaints(source) == [("wrong-type", where, f"#/components/schemas/A{pointer}")]


def test_a_reference_may_lead_anywhere_in_the_document() -> None:
    document = parsed("""
        paths:
          /a/{id}:
            get: {responses: {'200': {content: {application/json: {schema: {type: string}}}}}}
        components:
          schemas:
            A: {$ref: '#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema'}
            B: {$ref: '#/components/schemas/C/properties/x~1y'}
            C: {properties: {x/y: {type: integer}}, $defs: {d: {type: boolean}}}
            D: {$ref: '#/components/schemas/C/$defs/d'}
            E: {$ref: '#/components/schemas/F/properties/x~1y'}
            F: {$ref: '#/components/schemas/C'}
        """)
    targets = {name: document.schemas[f"#/components/schemas/{name}"].ref for name in "ABDE"}
    assert {
        name: target and document.schemas[target].types for name, target in targets.items()
    } == {
        "A": ("string",),
        "B": ("integer",),
        "D": ("boolean",),
        "E": ("integer",),
    }


@pytest.mark.parametrize(
    "reference", ["#/components/schemas/B", "#/nowhere", "#anchor", "other.yaml#/A", "#/info/title"]
)
def test_a_reference_to_nothing_is_reported_at_the_reference(reference: str) -> None:
    source = f"{HEAD}components:\n  schemas:\n    A: {{$ref: '{reference}'}}"
    assert complaints(source) == [("dangling-reference", "5:15", "#/components/schemas/A/$ref")]


def test_references_that_only_lead_to_each_other_are_cut_and_reported_once() -> None:
    source = f"""{HEAD}components:
  schemas:
    A: {{$ref: '#/components/schemas/B'}}
    B: {{$ref: '#/components/schemas/A'}}
    C: {{$ref: '#/components/schemas/A'}}
"""
    assert complaints(source) == [("circular-reference", "5:8", "#/components/schemas/A")]


@pytest.mark.parametrize(
    ("section", "use"),
    [
        ("parameters", "parameters: [{$ref: '#/components/parameters/A'}]"),
        ("requestBodies", "requestBody: {$ref: '#/components/requestBodies/A'}"),
        ("responses", "responses: {'200': {$ref: '#/components/responses/A'}}"),
        ("headers", "responses: {'200': {headers: {X: {$ref: '#/components/headers/A'}}}}"),
    ],
)
def test_parts_that_only_lead_to_each_other_or_to_nothing_are_reported(
    section: str, use: str
) -> None:
    paths = f"{HEAD}paths: {{/a: {{get: {{{use}}}}}}}\n"
    circle = f"{{A: {{$ref: '#/components/{section}/B'}}, B: {{$ref: '#/components/{section}/A'}}}}"
    found = complaints(f"{paths}components: {{{section}: {circle}}}")
    assert [code for code, _, _ in found] == ["circular-reference"]
    assert [code for code, _, _ in complaints(paths)] == ["dangling-reference"]


def test_a_reference_may_describe_its_use() -> None:
    document = parsed("""
        paths:
          /a:
            get:
              parameters: [{$ref: '#/components/parameters/A', description: here}]
        components:
          parameters: {A: {name: a, in: query, description: there, schema: {type: string}}}
        """)
    (parameter,) = document.paths[0].operations[0].parameters
    assert (parameter.description, parameter.pointer) == ("here", "#/components/parameters/A")
    assert parameter.schema == "#/components/parameters/A/schema"


def test_a_parameter_without_name_or_place_is_left_out_with_a_reason() -> None:
    source = (
        f"{HEAD}paths: {{/a: {{parameters: [{{name: a}}, {{in: query}}, {{name: b, in: body}}]}}}}"
    )
    assert [code for code, _, _ in complaints(source)] == [
        "missing-key",
        "missing-key",
        "structure",
    ]


def test_null_among_types_is_told_apart_from_the_type_null() -> None:
    several, only = component("{type: [string, 'null']}"), component("{type: ['null']}")
    assert (several.types, several.nullable) == (("string",), True)
    assert (only.types, only.nullable) == (("null",), False)


def test_a_name_that_is_required_twice_is_required_once() -> None:
    assert component("{required: [a, a]}").required == ("a",)


def test_every_schema_of_the_document_has_its_entry() -> None:
    document = parsed("""
        paths:
          /a:
            post:
              requestBody: {content: {application/json: {schema: {items: {type: string}}}}}
        components:
          schemas:
            A: {properties: {b: {anyOf: [true, {prefixItems: [{}]}]}}, additionalProperties: false}
        """)
    body = "#/paths/~1a/post/requestBody/content/application~1json/schema"
    assert set(document.schemas) == {
        "#/components/schemas/A",
        "#/components/schemas/A/properties/b",
        "#/components/schemas/A/properties/b/anyOf/0",
        "#/components/schemas/A/properties/b/anyOf/1",
        "#/components/schemas/A/properties/b/anyOf/1/prefixItems/0",
        "#/components/schemas/A/additionalProperties",
        body,
        f"{body}/items",
    }
