"""What a run has understood serves the next one when only prose is otherwise, and never else."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from clientsmith import understood
from clientsmith.config import DEFAULTS
from clientsmith.emit.diff import diff_trees
from clientsmith.pipeline import Lowered, request_of, run
from clientsmith.project import Project, open_project
from clientsmith.recall import memory
from clientsmith.recall.meaning import read_meaning, write_meaning
from clientsmith.recall.outline import Outline, make_outline
from clientsmith.source.files import parse_text
from clientsmith.source.node import JsonValue, Map, Text
from clientsmith.steps import Recalled
from command_line import clientsmith, edit
from reworded import Understanding, understand

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      summary: Get a pet
      description: It has to be there.
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}, description: Its number.}
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Animal"
components:
  schemas:
    Animal:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
    Cat:
      description: It purrs.
      type: object
      required: [kind]
      properties:
        kind: {const: cat}
        lives: {type: integer, description: How many are left., default: 9}
    Dog:
      type: object
      required: [kind]
      properties: {kind: {const: dog}}
"""

CONFIG = """\
document: openapi.yaml
overlays: [overlay.yaml]
output: out
package: {distribution: pets}
"""

OVERLAY = """\
overlay: 1.0.0
info: {title: Ours, version: "1"}
actions:
- {target: $.components.schemas.Dog, update: {description: It barks.}}
"""


def read(text: str) -> Map:
    root, found = parse_text(Text("openapi.yaml", text))
    assert isinstance(root, Map), found
    return root


def outline(text: str) -> Outline:
    return make_outline(read(text))


def schema(**members: JsonValue) -> bytes:
    return outline(json.dumps({"components": {"schemas": {"A": members}}})).digest


def test_an_outline_is_the_same_whatever_is_said_and_wherever_it_stands() -> None:
    other = DOCUMENT.replace("It purrs.", "|\n        It purrs,\n\n        and scratches.")
    other = other.replace("Get a pet", "'Pet'").replace("info: {", "info:\n  {")
    assert other != DOCUMENT
    assert outline(other).digest == outline(DOCUMENT).digest


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Pets", "title: Cats"),
        ("getPet", "get_pet"),
        ("lives: {type: integer", "lives: {type: number"),
        ("lives:", "years:"),
        ("default: 9", "default: 9.0"),
        ("default: 9", 'default: "9"'),
        ("default: 9", "default: 8"),
        ("description: It purrs.", 'description: ""'),
        ("description: It purrs.", 'description: " "'),
        ("description: It purrs.", "description: 1"),
        ("description: It purrs.", "description: [It purrs.]"),
        ("      description: It purrs.\n", ""),
        ("description: It purrs.", "summary: It purrs."),
        ("{kind: {const: dog}}", "[kind, const, dog]"),
        (
            "const: cat}\n        lives: {type: integer,",
            "const: cat}\n        lives: {deprecated: true,",
        ),
        ("cat}", "cat, deprecated: false}"),
        ("cat}", "cat, deprecated: 0}"),
    ],
)
def test_an_outline_has_all_that_is_no_prose(old: str, new: str) -> None:
    assert old in DOCUMENT
    assert outline(DOCUMENT.replace(old, new)).digest != outline(DOCUMENT).digest


@pytest.mark.parametrize(
    "holder", ["const", "default", "example", "examples", "enum", "mapping", "scopes", "x-more"]
)
def test_a_value_or_a_table_has_no_prose_whatever_its_keys_are_called(holder: str) -> None:
    first: JsonValue = {holder: [{"description": "#/a"}]}
    other: JsonValue = {holder: [{"description": "#/b"}]}
    assert schema(discriminator=first) != schema(discriminator=other)


def test_a_property_may_be_called_as_prose_is() -> None:
    kinds: list[bytes] = []
    for kind in ("string", "integer"):
        kinds.append(schema(properties={"description": {"type": kind}}))
    assert kinds[0] != kinds[1]


def test_the_order_of_keys_counts_because_it_is_that_of_fields() -> None:
    assert schema(properties={"a": {}, "b": {}}) != schema(properties={"b": {}, "a": {}})


def test_keys_and_items_do_not_run_into_each_other() -> None:
    assert schema(a={"b": 1}, c=2) != schema(a={"b": 1, "c": 2})
    assert schema(a=[["{", ["b"]], 1]) != schema(a=[{"b": 1}])


def test_prose_from_one_node_in_two_places_is_not_put_into_documents_with_two() -> None:
    shared = DOCUMENT.replace("description: The pet.", "description: &it The pet.")
    shared = shared.replace("description: It purrs.", "description: *it")
    apart = DOCUMENT.replace("It purrs.", "The pet.")
    before, same = _understood(shared), _understood(apart)
    other = _understood(apart.replace("The pet.", "A pet.", 1))
    assert before.outline.digest == same.outline.digest == other.outline.digest
    kept = write_meaning(before.meaning, before.outline)
    assert kept is not None
    assert read_meaning(kept, same.outline) == same.meaning
    assert read_meaning(kept, other.outline) is None


def _understood(text: str) -> Understanding:
    found = understand(read(text), DEFAULTS, None)
    assert found is not None
    return found


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that has been generated twice; the folder where the second run's memory is."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(understood, "LEAST", 0)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(memory, "BESIDE_BYTECODE", tmp_path / "memory")
    Path("openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    Path("clientsmith.yaml").write_text(CONFIG, encoding="utf-8")
    assert clientsmith("generate").exit_code == 0
    assert not (tmp_path / "memory").exists(), "a first run may be the last"
    edit("openapi.yaml", "Get a pet", "Get one pet")
    assert clientsmith("generate").exit_code == 0
    assert len(list((tmp_path / "memory").iterdir())) == 1
    return tmp_path / "memory"


def opened() -> Project:
    project, found = open_project(Path("clientsmith.yaml"), None, None, None)
    assert project is not None, found
    return project


def is_recalled() -> bool:
    """Whether a run would go by the last one's understanding."""
    project = opened()
    kinds = {type(step) for step in run(request_of(project, project.output, recalls=True))}
    assert (Recalled in kinds) != (Lowered in kinds)
    return Recalled in kinds


def package(folder: str) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file() and ".clientsmith_cache" not in path.parts
    }


def generate_both() -> None:
    """Generate over the package and elsewhere, where nothing is recalled: both must be the same."""
    over, anew = clientsmith("generate", "--verbose"), clientsmith("generate", "-o", "anew")
    assert over.exit_code == anew.exit_code == 0
    differences = list(diff_trees(package("anew"), package("out")))
    assert not differences, "\n".join(differences)


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("openapi.yaml", "It has to be there.", "It must be there.\n\n        And alive."),
        ("openapi.yaml", "It purrs.", "The pet."),
        ("openapi.yaml", "Its number.", '"The \\"\\"\\" of it."'),
        ("openapi.yaml", "info:", "# A heading moves everything.\n\ninfo:"),
        ("overlay.yaml", "It barks.", "It bites."),
    ],
)
def test_where_only_prose_is_otherwise_the_last_run_is_recalled(
    file: str, old: str, new: str
) -> None:
    edit(file, old, new)
    assert is_recalled()
    generate_both()


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("openapi.yaml", "getPet", "get_pet"),
        ("openapi.yaml", "const: dog", "const: hound"),
        ("openapi.yaml", "      description: It purrs.\n", ""),
        ("openapi.yaml", "default: 9", "default: 7"),
        ("overlay.yaml", "update: {", "update: {deprecated: true, "),
        ("overlay.yaml", "$.components.schemas.Dog", "$.components.schemas.Animal"),
        ("clientsmith.yaml", "distribution: pets", "distribution: cats"),
        ("names.lock", "Animal", "Creature"),
    ],
)
def test_where_anything_else_is_otherwise_the_document_is_understood_anew(
    file: str, old: str, new: str
) -> None:
    edit(file, old, new)
    assert not is_recalled()
    generate_both()


@pytest.mark.usefixtures("project")
def test_another_generator_understands_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    edit("openapi.yaml", "It purrs.", "It scratches.")
    monkeypatch.setattr(memory, "own_fingerprint", lambda: "of another release")
    assert not is_recalled()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def change(path: Path) -> None:
    content = path.read_bytes()
    assert b"getPet" in content
    path.write_bytes(content.replace(b"getPet", b"badPet"))


def empty(path: Path) -> None:
    path.write_bytes(b"")


def replace_by_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("damage", [cut, change, empty, replace_by_folder])
def test_a_memory_that_is_not_whole_is_none(project: Path, damage: Callable[[Path], None]) -> None:
    edit("openapi.yaml", "It purrs.", "It scratches.")
    (kept,) = project.iterdir()
    damage(kept)
    assert not is_recalled()
    generate_both()


def test_memories_do_not_pile_up(project: Path) -> None:
    (kept,) = project.iterdir()
    for number in range(20):
        other = project / f"meaning-{number}.{os.getpid()}"
        other.write_bytes(b"of a run that was killed")
        os.utime(other, (number, number))
    edit("openapi.yaml", "default: 9", "default: 7")
    assert clientsmith("generate").exit_code == 0
    left = list(project.iterdir())
    assert len(left) == 8
    assert kept in left


def test_a_check_says_what_it_would_say_without_a_memory(project: Path) -> None:
    edit("openapi.yaml", "It purrs.", "It scratches.")
    assert is_recalled()
    said = clientsmith("check", "--diff")
    for kept in project.iterdir():
        kept.unlink()
    again = clientsmith("check", "--diff")
    assert (said.exit_code, said.output) == (again.exit_code, again.output) == (1, again.output)
    assert "It scratches." in said.output


@pytest.mark.usefixtures("project")
def test_a_run_that_accepts_decodings_recalls_nothing() -> None:
    edit("openapi.yaml", "It purrs.", "It scratches.")
    found = opened()
    asked = request_of(found, found.output, accept_decoding=True, recalls=True)
    assert any(isinstance(step, Lowered) for step in run(asked))
