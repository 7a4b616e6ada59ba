"""What is decoded otherwise than was accepted is told, and fails a check until it is accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from command_line import clientsmith, edit

LOCK = Path("unions.lock")
DOCUMENT = """\
openapi: 3.1.0
info: {title: All about pets, version: 1.0.0}
servers: [{url: "https://pets.example/v1"}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: A pet.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
components:
  schemas:
    Ball: {type: object, required: [kind, size], properties: {kind: {const: ball}, size: {type: integer}}}
    Bone: {type: object, required: [kind, taste], properties: {kind: {const: bone}, taste: {type: string}}}
    Bell: {type: object, required: [kind, tone], properties: {kind: {const: bell}, tone: {type: string}}}
    Toy:
      oneOf:
        - {$ref: "#/components/schemas/Ball"}
        - {$ref: "#/components/schemas/Bone"}
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
        toy: {$ref: "#/components/schemas/Toy"}
"""


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with a configuration, a document, the package made of them, and its locks."""
    monkeypatch.chdir(tmp_path)
    Path("openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("clientsmith.yaml").write_text("document: openapi.yaml\noutput: out\n", encoding="utf-8")
    assert clientsmith("generate").exit_code == 0


def rules() -> list[str]:
    return [line for line in LOCK.read_text().splitlines() if not line.startswith("#")]


def retag() -> None:
    """Balls and bones are told apart by another property."""
    edit("openapi.yaml", "kind: {const: ball}", "form: {const: ball}, kind: {type: string}")
    edit("openapi.yaml", "kind: {const: bone}", "form: {const: bone}, kind: {type: string}")
    edit("openapi.yaml", "required: [kind, size]", "required: [form, size]")
    edit("openapi.yaml", "required: [kind, taste]", "required: [form, taste]")


def test_every_rule_of_a_union_stands_in_the_lock() -> None:
    assert rules() == [
        'Toy: "kind" is "ball" -> Ball',
        'Toy: "kind" is "bone" -> Bone',
        "Toy: else -> UnknownToy",
        'Toy: how -> tag "kind"',
    ]


def test_the_report_has_every_union_with_its_place_arms_fallback_and_reason() -> None:
    report = Path("out/unions.md").read_text(encoding="utf-8")
    assert "One union; each has a class for what the document does not know." in report
    assert "## Toy\n\n`#/components/schemas/Toy` in `openapi.yaml:20`" in report
    assert 'Told apart by tag "kind"; what is not known becomes `UnknownToy`.' in report
    assert '| "kind" is "ball" | `Ball` |\n| "kind" is "bone" | `Bone` |' in report


def test_another_tag_fails_the_check_until_it_is_accepted() -> None:
    before = rules()
    retag()
    result = clientsmith("generate")
    assert result.exit_code == 0
    assert 'unions.lock:3:1: warning[decoding-changed]: "Toy" is decoded otherwise' in result.stderr
    assert 'before: how -> tag "kind"' in result.stderr
    assert 'after: how -> tag "form"' in result.stderr
    assert rules() == before
    result = clientsmith("check", "--format", "github")
    assert result.exit_code == 1
    annotation = (
        "::error file=unions.lock,line=3,col=1,title=clientsmith check%3A decoding-changed::"
    )
    assert annotation in result.stdout
    assert clientsmith("generate").stderr.count("decoding-changed") == 1
    assert clientsmith("generate", "--accept-decoding").exit_code == 0
    assert 'Toy: how -> tag "form"' in rules()
    assert "decoding-changed" not in clientsmith("generate").stderr
    assert clientsmith("check").exit_code == 0


def test_another_type_behind_a_tag_is_a_change() -> None:
    edit("openapi.yaml", "kind: {const: bone}", "kind: {const: bell}")
    edit("openapi.yaml", "kind: {const: bell}, tone", "kind: {const: bone}, tone")
    edit("openapi.yaml", 'schemas/Bone"}', 'schemas/Bell"}')
    result = clientsmith("generate")
    assert 'before: "kind" is "bone" -> Bone' in result.stderr
    assert 'after: "kind" is "bone" -> Bell' in result.stderr


def test_a_variant_that_is_gone_is_a_change() -> None:
    third = '        - {$ref: "#/components/schemas/Bone"}\n'
    edit("openapi.yaml", third, third + third.replace("Bone", "Bell"))
    assert clientsmith("generate").exit_code == 0
    edit("openapi.yaml", third, "")
    result = clientsmith("generate")
    assert 'before: "kind" is "bone" -> Bone' in result.stderr
    assert "after: else -> UnknownToy" in result.stderr


def test_a_union_that_becomes_one_type_is_a_change() -> None:
    edit("openapi.yaml", '        - {$ref: "#/components/schemas/Bone"}\n', "")
    result = clientsmith("generate")
    assert '"Toy" is decoded otherwise than before' in result.stderr
    assert clientsmith("check").exit_code == 1
    assert clientsmith("generate", "--accept-decoding").exit_code == 0
    assert rules() == []


def test_a_further_variant_is_no_change() -> None:
    third = '        - {$ref: "#/components/schemas/Bone"}\n'
    edit("openapi.yaml", third, third + third.replace("Bone", "Bell"))
    assert "decoding-changed" not in clientsmith("generate").stderr
    assert 'Toy: "kind" is "bell" -> Bell' in rules()
    assert clientsmith("check").exit_code == 0


def test_a_new_union_is_no_change() -> None:
    edit(
        "openapi.yaml",
        "        toy:",
        "        wish: {oneOf: [{type: string}, {type: array, items: {type: string}}]}\n        toy:",
    )
    result = clientsmith("generate")
    assert "decoding-changed" not in result.stderr
    assert any(rule.startswith("PetWish: ") for rule in rules())


def test_a_variant_that_moves_into_a_component_is_no_change() -> None:
    inline = "{type: object, required: [kind, taste], properties: {kind: {const: bone}, taste: {type: string}}}"
    edit(
        "openapi.yaml",
        '        - {$ref: "#/components/schemas/Bone"}\n',
        f"        - {inline.replace('taste', 'smell')}\n",
    )
    assert clientsmith("generate", "--accept-decoding").exit_code == 0
    edit(
        "openapi.yaml",
        f"        - {inline.replace('taste', 'smell')}\n",
        '        - {$ref: "#/components/schemas/Smelly"}\n',
    )
    edit(
        "openapi.yaml", "    Toy:\n", f"    Smelly: {inline.replace('taste', 'smell')}\n    Toy:\n"
    )
    before = rules()
    assert "decoding-changed" not in clientsmith("generate").stderr
    assert rules() == before


def test_another_name_that_is_pinned_is_no_change() -> None:
    assert clientsmith("names", "pin", "Ball", "Sphere").exit_code == 0
    assert any(rule.endswith("-> Sphere") for rule in rules())
    result = clientsmith("generate")
    assert (result.exit_code, "decoding-changed" in result.output) == (0, False)
    assert clientsmith("check").exit_code == 0


def test_another_name_alone_is_no_change() -> None:
    with Path("clientsmith.yaml").open("a", encoding="utf-8") as file:
        file.write(
            "types: {names: {'#/components/schemas/Ball': Globe, '#/components/schemas/Toy': Thing}}\n"
        )
    for name, pinned in (("Ball", "Globe"), ("Toy", "Thing")):
        assert f"clientsmith names pin {name} {pinned}" in clientsmith("generate").stderr
        assert clientsmith("names", "pin", name, pinned).exit_code == 0
    assert "decoding-changed" not in clientsmith("generate").stderr
    assert 'Thing: "kind" is "ball" -> Globe' in rules()
    assert not any(rule.startswith("Toy:") for rule in rules())


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("<<<<<<< HEAD", "a merge left a conflict here"),
        ('Toy: "kind" is "ball" -> Bone', "there are two rules for the same values"),
        ("Toy", "the line is not of the form"),
    ],
)
def test_a_broken_line_is_named_with_its_place(line: str, problem: str) -> None:
    text = LOCK.read_text()
    LOCK.write_text(f"{text}{line}\n")
    result = clientsmith("generate")
    assert result.exit_code == 1
    assert (
        f"unions.lock:{text.count(chr(10)) + 1}:1: error[lock-broken]: {problem}" in result.stderr
    )
