"""Checking the structure of a document, and the rules that no schema can express."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from openapi_spec_validator import schemas

import clientsmith
from clientsmith.diagnostics import Diagnostic
from clientsmith.openapi.rules import check_rules
from clientsmith.openapi.structure import check_structure, read_schema
from clientsmith.source.collect import load
from clientsmith.source.node import Map, Text
from clientsmith.source.yaml_text import read_yaml

INFO = 'info: {title: t, version: "1"}\n'
NOTION = Path(__file__).parent.parent / "spec" / "notion" / "openapi.yaml"


def document(content: str, version: str = "3.1.0") -> Map:
    root, problems = read_yaml(Text("f", f"openapi: {version}\n{content}"))
    assert problems == ()
    assert isinstance(root, Map)
    return root


def operation(content: str, version: str = "3.1.0") -> Map:
    content = content.replace("responses: {}", 'responses: {"200": {description: ok}}')
    indented = content.replace("\n", "\n      ")
    return document(f"{INFO}paths:\n  /a:\n    get:\n      {indented}", version)


def described(problems: tuple[Diagnostic, ...]) -> list[str]:
    return [f"{p.location}: {p.code}: {p.message}" for p in problems]


@pytest.mark.parametrize("version", ["3.0", "3.1", "3.2"])
def test_the_schemas_are_those_of_openapi_spec_validator(version: str) -> None:
    theirs: Mapping[str, object] = getattr(schemas, f"schema_v{version.replace('.', '')}")
    assert read_schema(version) == dict(theirs)


def test_checking_does_not_import_openapi_spec_validator() -> None:
    program = "import sys, clientsmith.openapi.structure as s; s.read_schema('3.1')"
    program += "; print('openapi_spec_validator' in sys.modules)"
    path = {"PYTHONPATH": str(Path(clientsmith.__file__).parent.parent)}
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, capture_output=True, text=True, check=True, env=path)
    assert run.stdout.strip() == "False"


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_a_sound_document_is_left_in_peace(version: str) -> None:
    root = operation(
        """
parameters: [{name: q, in: query, schema: {type: string}}]
responses:
  "200": {description: ok, content: {a/b: {schema: {type: object, x-a: 1}}}}
""",
        version,
    )
    assert check_structure(root) == ()
    assert check_rules(root) == ()


def test_the_notion_document_is_sound() -> None:
    bundle, _ = load(NOTION)
    assert bundle is not None
    assert check_structure(bundle.root) == ()
    assert check_rules(bundle.root) == ()


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    ("content", "place", "message", "hint"),
    [
        ("title: x\nresponses: {}", "6:7", '"title" has no meaning in an operation', ""),
        (
            "requestbody: {}\nresponses: {}",
            "6:7",
            '"requestbody" has no meaning in an operation',
            'did you mean "requestBody"?',
        ),
        ("responses:\n  {}", "6:7", '"responses" must not be empty', ""),
        ('responses: {"200": {}}', "6:19", 'a response needs "description"', ""),
        (
            "parameters: [{name: a, in: path, schema: {}}]\nresponses: {}",
            "6:20",
            'a path parameter needs "required: true"',
            "",
        ),
        (
            "description: 4\nresponses: {}",
            "6:20",
            '"description" must be a string, not a number',
            "quotes",
        ),
        ("externalDocs: {}\nresponses: {}", "6:7", 'an external documentation needs "url"', ""),
    ],
)
def test_breaks_that_harm_nothing_are_warnings(
    content: str, place: str, message: str, hint: str, version: str
) -> None:
    problems = check_structure(operation(content, version))
    assert described(problems) == [f"f:{place}: structure-harmless: {message}"]
    assert hint in problems[0].hint


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    ("content", "place", "message"),
    [
        ("responses: []", "6:18", '"responses" must be an object, not an array'),
        ('responses: {"200": 4}', "6:26", '"200" must be an object, not a number'),
        ("parameters: {}\nresponses: {}", "6:19", '"parameters" must be an array, not an object'),
        ("parameters: [{$ref: 3}]\nresponses: {}", "6:27", '"$ref" must be a string, not a number'),
        ("parameters: [4]\nresponses: {}", "6:20", "item 1 must be an object, not a number"),
        (
            "parameters: [{in: query, schema: {}}]\nresponses: {}",
            "6:20",
            'a parameter needs "name"',
        ),
    ],
)
def test_breaks_that_lose_meaning_are_errors(
    content: str, place: str, message: str, version: str
) -> None:
    problems = check_structure(operation(content, version))
    assert described(problems) == [f"f:{place}: structure: {message}"]


@pytest.mark.parametrize(
    ("content", "version", "place", "message"),
    [
        (INFO, "3.1.0", "1:1", 'the document needs "paths", "components" or "webhooks"'),
        (INFO, "3.0.3", "1:1", 'the document needs "paths"'),
        ("paths: {}", "3.1.0", "1:1", 'the document needs "info"'),
        (f"{INFO}paths: {{a: {{}}}}", "3.1.0", "3:9", '"a" has no meaning in "paths"'),
        (f"{INFO}paths: {{a: {{}}}}", "3.0.3", "3:9", '"a" has no meaning in "paths"'),
    ],
)
def test_a_document_that_lacks_its_parts_is_an_error(
    content: str, version: str, place: str, message: str
) -> None:
    problems = check_structure(document(content, version))
    assert described(problems) == [f"f:{place}: structure: {message}"]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_alternatives_are_cut_down_to_what_was_meant(version: str) -> None:
    root = document(
        f"""{INFO}paths: {{}}
components:
  securitySchemes:
    a: {{type: apikey, name: n, in: header}}
    b: {{type: apiKey, in: header}}
    c: {{type: http}}
  parameters:
    d: {{name: d, in: formData, schema: {{}}}}
""",
        version,
    )
    found = [text.split(": ", 2) for text in described(check_structure(root))]
    assert [place for place, _, _ in found] == ["f:6:15", "f:7:5", "f:8:5", "f:10:22"]
    assert {code for _, code, _ in found} == {"structure"}
    kind, name, scheme, place = (message for _, _, message in found)
    assert kind.startswith('"type" must be "apiKey", "http", ')
    assert kind.endswith(', not "apikey"')
    assert (name, scheme) == ('a security scheme needs "name"', 'a security scheme needs "scheme"')
    assert place.startswith('"in" must be "')
    assert place.endswith(', not "formData"')


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    ("schema", "column", "message"),
    [
        ("{required: true}", 19, '"required" must be an array, not a boolean'),
        ("{required: [a, a]}", 19, '"required" has the same item twice'),
        ("{minimum: '3'}", 18, '"minimum" must be a number, not a string'),
        ("{properties: {a: {items: {type: strin}}}}", 40, '"type" must be '),
    ],
)
def test_breaks_inside_of_schemas_are_told_as_such(
    schema: str, column: int, message: str, version: str
) -> None:
    root = document(f"{INFO}paths: {{}}\ncomponents:\n  schemas:\n    A: {schema}", version)
    problems = check_structure(root)
    assert [(p.code, str(p.location)) for p in problems] == [("invalid-schema", f"f:6:{column}")]
    assert problems[0].message.startswith(message)


def test_the_same_break_in_many_places_is_told_once() -> None:
    methods = ["get", "put", "post", "patch", "head", "trace"]
    lines = "".join(f"    {method}: {{title: x}}\n" for method in methods)
    (problem,) = check_structure(document(f"{INFO}paths:\n  /a:\n{lines}"))
    notes = [(note.message, note.location and note.location.line) for note in problem.notes]
    assert notes[:3] == [("also here", 6), ("also here", 7), ("also here", 8)]
    assert notes[3:] == [("and in 2 more places", None)]


def test_values_are_never_quoted_at_length() -> None:
    long = "x" * 500
    schema = {"type": long, "enum": 5, "properties": [long]}
    responses = {"200": {"description": "", "content": {"a/b": {"schema": schema}}}}
    item = {"get": {"responses": responses, "parameters": [{"name": "a", "in": long}]}}
    info = {"title": "t", "version": "1", "contact": {"email": long}}
    for version in ("3.0.3", "3.1.0"):
        root = {"openapi": version, "info": info, "paths": {"/a": item}}
        node, _ = read_yaml(Text("f", json.dumps(root)))
        assert isinstance(node, Map)
        problems = check_structure(node)
        assert len(problems) >= 3
        assert all(len(problem.message) < 150 for problem in problems)


def test_numbers_that_json_lacks_do_not_end_the_run() -> None:
    root = document(
        f"{INFO}paths: {{}}\ncomponents: {{schemas: {{A: {{maximum: .inf, default: .nan}}}}}}"
    )
    assert isinstance(check_structure(root), tuple)


@pytest.mark.parametrize("version", ["2.0", "4.0.0", "3.10.0"])
def test_other_versions_are_left_to_the_parser(version: str) -> None:
    assert check_structure(document("nothing: 1", version)) == ()


def rules_of(content: str) -> list[tuple[str, str]]:
    return [(p.code, str(p.location)) for p in check_rules(document(content))]


def test_an_operation_id_belongs_to_one_operation() -> None:
    problems = check_rules(document("""
paths:
  /a: {get: {operationId: x}, put: {operationId: y}}
webhooks:
  b: {post: {operationId: x}}
"""))
    assert [(p.code, str(p.location)) for p in problems] == [("duplicate-operation-id", "f:6:27")]
    assert [str(note.location) for note in problems[0].notes] == ["f:4:27"]


def test_path_parameters_and_templates_belong_together() -> None:
    content = """
paths:
  /a/{shared}/{own}:
    parameters: [{$ref: "#/components/parameters/shared"}, {name: more, in: path}]
    get: {parameters: [{name: own, in: path}]}
    put: {parameters: [{name: own, in: query}]}
  /b/{none}: {get: {}, put: {}}
  /c/{kept}: {$ref: "#/components/pathItems/c"}
components:
  parameters: {shared: {name: shared, in: path}}
  pathItems: {c: {get: {parameters: [{name: kept, in: path}]}}}
"""
    assert rules_of(content) == [
        ("undeclared-path-parameter", "f:7:5"),
        ("unused-path-parameter", "f:5:60"),
        ("undeclared-path-parameter", "f:8:3"),
    ]


def test_a_parameter_is_declared_once() -> None:
    content = """
paths:
  /a:
    parameters: [{name: a, in: query}]
    get:
      parameters:
      - {name: a, in: query}
      - {name: a, in: header}
      - {name: A, in: header}
      - {$ref: "#/components/parameters/a"}
components: {parameters: {a: {name: a, in: query}}}
"""
    assert rules_of(content) == [
        ("duplicate-parameter", "f:10:9"),
        ("duplicate-parameter", "f:11:9"),
    ]


def test_security_requirements_name_declared_schemes() -> None:
    content = """
security: [{}, {key: [], nope: []}]
paths:
  /a: {get: {security: [{gone: []}]}}
components: {securitySchemes: {key: {type: http}}}
"""
    assert rules_of(content) == [
        ("unknown-security-scheme", "f:3:26"),
        ("unknown-security-scheme", "f:5:26"),
    ]


def test_responses_are_keyed_by_status_codes() -> None:
    content = """
paths:
  /a:
    get:
      responses: {"200": {}, 4XX: {}, default: {}, x-a: {}, 4xx: {}, "20": {}, "600": {}, ok: {}}
"""
    assert rules_of(content) == [("invalid-status-code", f"f:6:{c}") for c in (61, 70, 80, 91)]


def test_paths_that_differ_only_in_variables_are_the_same() -> None:
    content = """
paths:
  /a/{x}: {parameters: [{name: x, in: path}]}
  /a/b: {}
  /a/{y}: {parameters: [{name: y, in: path}]}
"""
    assert rules_of(content) == [("ambiguous-path", "f:6:3")]


def test_rules_pass_over_what_has_the_wrong_shape() -> None:
    content = """
security: 4
paths:
  /a: 4
  /b: {parameters: {}, get: [], put: {parameters: [4, {$ref: 4}, {$ref: "#/no"}], responses: 4}}
  /c: {$ref: "#/paths/~1c"}
components: []
"""
    assert rules_of(content) == []
