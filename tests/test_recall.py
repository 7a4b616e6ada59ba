"""What a run has understood serves the next one when only prose is otherwise, and never else."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import nullcontext
from hashlib import sha256
from pathlib import Path

import pytest

from clientsmith import understood
from clientsmith.config import DEFAULTS
from clientsmith.emit.diff import diff_trees
from clientsmith.frozen import replace
from clientsmith.pipeline import Loaded, Lowered, Planned, request_of, run
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
    assert schema(a=["[", 1, ["x"], "y"]) != schema(a=[["["], 1, "x", "y"])
    assert schema(a=[1, [[]]]) != schema(a=[[1], []])


def test_the_default_of_responses_is_no_value_and_that_of_a_property_called_so_is_one() -> None:
    def digest(text: str) -> bytes:
        responses: JsonValue = {"default": {"description": text}}
        return outline(json.dumps({"paths": {"/a": {"get": {"responses": responses}}}})).digest

    assert digest("All went wrong.") == digest("Nothing went well.")
    values: list[JsonValue] = [
        {"responses": {"default": {"description": text}}} for text in ("a", "b")
    ]
    assert schema(properties=values[0]) != schema(properties=values[1])


@pytest.mark.parametrize("key", ["tags", "parameters"])
def test_items_that_only_prose_tells_apart_are_equal_or_not(key: str) -> None:
    def digest(*texts: str) -> bytes:
        items: list[JsonValue] = [{"name": "a", "description": text} for text in texts]
        return outline(json.dumps({key: [*items, {"name": "b", "description": "b"}]})).digest

    assert digest("one", "two") == digest("two", "three") != digest("one", "one")
    assert digest("one", "one") == digest("two", "two")
    assert digest("one", "two", "one") != digest("one", "one", "two")
    assert digest() == digest()
    assert outline(json.dumps({key: []})).digest != outline(json.dumps({key: [[]]})).digest


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


def test_a_text_that_is_prose_here_and_a_value_there_is_not_kept() -> None:
    text = DOCUMENT.replace("summary: Get a pet", "summary: &it Get a pet")
    found = _understood(text.replace("default: 9", "default: {description: *it}"))
    assert write_meaning(found.meaning, found.outline) is None


FORMS = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    post:
      operationId: addPet
      requestBody:
        content:
          application/json: {schema: {oneOf: [
            {type: object, required: [name], properties: {name: {type: string, description: One.}}},
            {type: object, required: [name, kind], properties: {
              kind: {type: string}, name: {type: string, description: Two.}}}]}}
          application/x-www-form-urlencoded: {schema: {oneOf: [
            {type: object, required: [name], properties: {name: {type: string, description: ONE.}}},
            {type: object, required: [name, kind], properties: {
              kind: {type: string}, name: {type: string, description: TWO.}}}]}}
      responses: {"200": {description: ok}}
"""


@pytest.mark.parametrize("one", ["One.", "Another."])
@pytest.mark.parametrize("two", ["Two.", "Another."])
def test_which_text_an_argument_has_is_chosen_anew(one: str, two: str) -> None:
    """Equal forms of two media types have a text only if both say the same."""
    before = _understood(FORMS)
    after = _understood(FORMS.replace("ONE.", one).replace("TWO.", two))
    kept = write_meaning(before.meaning, before.outline)
    assert kept is not None
    assert read_meaning(kept, after.outline) == after.meaning


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


def test_a_memory_that_was_made_otherwise_is_none(project: Path) -> None:
    """Its digest is right, and what it says is nothing that can be read."""
    edit("openapi.yaml", "It purrs.", "It scratches.")
    (kept,) = project.iterdir()
    key, written = kept.read_bytes()[:32], b"no pickle"
    kept.write_bytes(key + sha256(written).digest() + written)
    assert not is_recalled()
    generate_both()


@pytest.mark.usefixtures("project")
def test_what_was_made_with_another_lock_is_not_kept_for_this_one() -> None:
    found = opened()
    steps = list(run(request_of(found, found.output)))
    (planned,) = [step for step in steps if isinstance(step, Planned)]
    (loaded,) = [step for step in steps if isinstance(step, Loaded)]
    memory = understood.find_memory(request_of(found, found.output, recalls=True), loaded.bundle)
    assert memory is not None
    meant = understood.recall(request_of(found), loaded.bundle, memory)
    assert meant is not None
    assert meant.locks == planned.locks
    with understood.keep(memory, meant) or nullcontext() as keeping:
        assert keeping is not None
    assert understood.keep(replace(memory, locks={}), meant) is None


@pytest.mark.usefixtures("project")
def test_an_index_whose_pages_have_several_fragments_is_recalled() -> None:
    fragment = """```yaml openapi.yaml GET /{0}
openapi: 3.1.0
info: {{title: P, version: "1"}}
paths:
  /{0}:
    get:
      operationId: {0}
      summary: Get
      responses: {{"200": {{description: ok}}}}
components: {{schemas: {{S: {{type: object, description: Said., properties: {{{0}: {{}}}}}}}}}}
```
"""
    page = "# Pets\n\n" + fragment.format("cats").replace("S:", "C:") + "\n" * 40
    Path("pets.md").write_text(page + fragment.format("dogs"), encoding="utf-8")
    Path("llms.txt").write_text("# P\n\n> P\n\n## API\n\n- [A](pets.md): a\n", encoding="utf-8")
    text = CONFIG.replace(
        "openapi.yaml\noverlays: [overlay.yaml]\noutput: out", "llms.txt\noutput: new"
    )
    Path("clientsmith.yaml").write_text(text, encoding="utf-8")
    for old, new in (("Get", "Got"), ("Got", "Fetch")):
        assert clientsmith("generate").exit_code == 0
        edit("pets.md", old, new)
    assert is_recalled()
    assert clientsmith("generate").exit_code == 0


def test_places_in_other_files_are_told_in_the_order_of_the_document(project: Path) -> None:
    """Whichever stands first in a file: both ways of understanding come to the same."""
    edit("openapi.yaml", '        "200":', '        "201": {$ref: "more.yaml#/A"}\n        "200":')
    edit("openapi.yaml", '        "200":', '        "202": {$ref: "more.yaml#/B"}\n        "200":')
    one, two = "A: {description: ok, wrong: 1}\n", "B: {description: ok, wrong: 1}\n"
    Path("more.yaml").write_text(one + two, encoding="utf-8")
    assert clientsmith("generate").exit_code == 0
    edit("openapi.yaml", "It purrs.", "It scratches.")
    assert clientsmith("generate").exit_code == 0
    Path("more.yaml").write_text(two + one, encoding="utf-8")
    assert is_recalled()
    said = clientsmith("check", "--verbose").output
    for kept in project.iterdir():
        kept.unlink()
    assert clientsmith("check", "--verbose").output == said
    assert "more.yaml:2:22: warning" in said


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
