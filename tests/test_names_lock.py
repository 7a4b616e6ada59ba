"""A name that was given away stays: what the lock of names holds when the document changes."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from clientsmith.python.namelock import Locked, NameId, NameKind, read_name_lock, write_name_lock
from clientsmith.source.node import Text
from command_line import clientsmith, edit

ROOT = Path(__file__).parents[1]
OFFICIAL = ROOT.parent / "shared" / "notion" / "official"
MARCH, APRIL = OFFICIAL / "2026-03-17.openapi.json", OFFICIAL / "2026-04-23.openapi.json"

LOCK = Path("names.lock")
DOCUMENT = """\
openapi: 3.1.0
info: {title: All about pets, version: 1.0.0}
servers: [{url: "https://pets.example/v1"}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: pageSize, in: query, schema: {type: integer}}
      responses:
        "200":
          description: A pet.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
components:
  schemas:
    Pet:
      type: object
      required: [name, home]
      properties:
        name: {type: string}
        fooBar: {type: string}
        home: {type: object, required: [street, town, door], properties: {street: {type: string}, town: {type: string}, door: {type: integer}}}
        toy:
          oneOf:
            - {type: object, required: [kind, size], properties: {kind: {const: ball}, size: {type: integer}}}
            - {type: object, required: [kind, taste], properties: {kind: {const: bone}, taste: {type: string}}}
"""
HOTEL = "{type: object, required: [street, town, door], properties: {street: {type: string}, town: {type: string}, door: {type: integer}, stars: {type: integer}}}"
HOME = "{type: object, required: [street, town, door], properties: {street: {type: string}, town: {type: string}, door: {type: integer}}}"


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with a configuration, a document, the package made of them, and its lock."""
    monkeypatch.chdir(tmp_path)
    Path("openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("clientsmith.yaml").write_text("document: openapi.yaml\noutput: out\n", encoding="utf-8")
    assert clientsmith("generate").exit_code == 0


def locked(kind: str) -> Mapping[str, str]:
    """The names of a kind in the lock, by what they belong to."""
    lock, found = read_name_lock(Text("names.lock", LOCK.read_text(encoding="utf-8")))
    assert lock is not None, found
    return {
        f"{key.owner} {key.member}".strip(): entry.name
        for key, entry in lock.entries.items()
        if key.kind.value == kind
    }


def classes() -> set[str]:
    """The types that the package has now."""
    texts = [path.read_text() for path in Path("out").glob("*/types/*.py")]
    return {name for text in texts for name in re.findall(r"^class (\w+)\(", text, re.MULTILINE)}


def test_the_first_generation_locks_names_of_every_kind() -> None:
    kinds = {line.split()[0] for line in LOCK.read_text().splitlines() if line[0] != "#"}
    assert kinds == {
        kind.value for kind in NameKind if kind is not NameKind.ERROR
    }  # the document describes no errors


def test_a_second_generation_changes_nothing() -> None:
    before = LOCK.read_text()
    assert clientsmith("generate", "--force").exit_code == 0
    assert LOCK.read_text() == before
    assert clientsmith("check").exit_code == 0


def test_a_document_without_configuration_has_no_lock(tmp_path: Path) -> None:
    folder = tmp_path / "plain"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    result = clientsmith("generate", str(folder / "openapi.yaml"), "-o", str(folder / "out"))
    assert result.exit_code == 0
    assert sorted(path.name for path in folder.iterdir()) == ["openapi.yaml", "out"]


def test_a_package_written_elsewhere_leaves_the_lock_alone() -> None:
    before = LOCK.read_text()
    edit("openapi.yaml", "        fooBar:", "        other: {type: string}\n        fooBar:")
    assert clientsmith("generate", "-o", "elsewhere").exit_code == 0
    assert LOCK.read_text() == before


def test_an_inline_schema_that_becomes_a_component_keeps_its_name() -> None:
    assert "PetHome" in classes()
    edit("openapi.yaml", f"home: {HOME}", 'home: {$ref: "#/components/schemas/Address"}')
    edit(
        "openapi.yaml",
        "components:\n  schemas:\n",
        f"components:\n  schemas:\n    Address: {HOME}\n",
    )
    result = clientsmith("generate", "--verbose")
    assert "PetHome" in classes()
    assert "Address" not in classes()
    assert locked("type")["output:#/components/schemas/Address"] == "PetHome"
    assert 'name-kept]: "PetHome" keeps its name' in result.stderr


def test_a_component_with_another_name_keeps_that_of_its_class() -> None:
    edit("openapi.yaml", "schemas/Pet", "schemas/Animal")
    edit("openapi.yaml", "    Pet:\n", "    Animal:\n")
    assert clientsmith("generate").exit_code == 0
    assert "Pet" in classes()
    assert "PetHome" in classes()
    assert "Animal" not in classes()


def test_a_variant_put_in_front_takes_no_name_of_those_behind_it() -> None:
    before = locked("type")
    ball = next(name for place, name in before.items() if place.endswith("oneOf/0"))
    bone = next(name for place, name in before.items() if place.endswith("oneOf/1"))
    new = "            - {type: object, required: [kind, sound], properties: {kind: {const: bell}, sound: {type: string}}}\n"
    edit("openapi.yaml", "          oneOf:\n", "          oneOf:\n" + new)
    assert clientsmith("generate").exit_code == 0
    after = {
        place.rpartition("/")[2]: name for place, name in locked("type").items() if "oneOf" in place
    }
    assert (after["1"], after["2"]) == (ball, bone)
    assert after["0"] not in (ball, bone)


def test_a_new_schema_does_not_take_a_locked_name() -> None:
    edit(
        "openapi.yaml",
        "    Pet:\n",
        "    PetHome: {type: object, properties: {roof: {type: string}}}\n    Pet:\n",
    )
    edit(
        "openapi.yaml",
        "        fooBar:",
        '        shed: {$ref: "#/components/schemas/PetHome"}\n        fooBar:',
    )
    assert clientsmith("generate").exit_code == 0
    names = locked("type")
    assert names["output:#/components/schemas/Pet/properties/home"] == "PetHome"
    assert names["output:#/components/schemas/PetHome"] != "PetHome"


def test_the_name_of_what_is_gone_is_kept() -> None:
    edit("openapi.yaml", "[name, home]", "[name]")
    edit("openapi.yaml", f"        home: {HOME}\n", "")
    result = clientsmith("generate", "--verbose")
    assert "PetHome" not in classes()
    assert "PetHome" in locked("type").values()
    assert 'name-gone]: "PetHome" names nothing any more' in result.stderr
    edit(
        "openapi.yaml",
        "    Pet:\n",
        "    PetHome: {type: object, properties: {roof: {type: string}}}\n    Pet:\n",
    )
    assert clientsmith("generate").exit_code == 0
    assert "PetHome" not in classes()


def test_a_released_name_is_free_for_others() -> None:
    edit("openapi.yaml", "[name, home]", "[name]")
    edit("openapi.yaml", f"        home: {HOME}\n", "")
    assert clientsmith("generate").exit_code == 0
    assert clientsmith("names", "release", "PetHome").exit_code == 0
    edit(
        "openapi.yaml",
        "    Pet:\n",
        "    PetHome: {type: object, properties: {roof: {type: string}}}\n    Pet:\n",
    )
    assert clientsmith("generate").exit_code == 0
    assert "PetHome" in classes()


def test_what_is_gone_gets_its_name_back_when_it_returns() -> None:
    edit("openapi.yaml", f"        home: {HOME}\n", "")
    assert clientsmith("generate").exit_code == 0
    edit("openapi.yaml", "        fooBar:", f"        home: {HOME}\n        fooBar:")
    assert clientsmith("generate").exit_code == 0
    assert "PetHome" in classes()


def test_a_field_does_not_take_the_name_of_another_that_came_before_it() -> None:
    assert locked("field")["output:#/components/schemas/Pet fooBar"] == "foo_bar"
    edit("openapi.yaml", "        fooBar:", "        foo_bar: {type: string}\n        fooBar:")
    assert clientsmith("generate").exit_code == 0
    fields = locked("field")
    assert fields["output:#/components/schemas/Pet fooBar"] == "foo_bar"
    assert fields["output:#/components/schemas/Pet foo_bar"] != "foo_bar"


def test_a_method_keeps_its_place_when_its_tag_and_path_change() -> None:
    edit("openapi.yaml", "tags: [pets]", "tags: [animals]")
    edit("openapi.yaml", "/pets/{id}:", "/animals/{id}:")
    assert clientsmith("generate").exit_code == 0
    assert locked("method") == {"#/paths/~1animals~1{id}/get": "pets.get"}


def test_a_path_parameter_of_another_name_moves_no_method() -> None:
    edit("openapi.yaml", "/pets/{id}:", "/pets/{pet_id}:")
    edit("openapi.yaml", "{name: id,", "{name: pet_id,")
    edit("openapi.yaml", "operationId: getPet", "operationId: fetchPet")
    assert clientsmith("generate").exit_code == 0
    assert locked("method") == {"#/paths/~1pets~1{pet_id}/get": "pets.get"}


def configure(text: str) -> None:
    with Path("clientsmith.yaml").open("a", encoding="utf-8") as file:
        file.write(f"{text}\n")


def test_a_pin_of_the_configuration_waits_until_the_name_that_was_given_away_is_renamed() -> None:
    configure("types: {names: {'#/components/schemas/Pet': Animal}}")
    result = clientsmith("generate")
    assert "Animal" not in classes()
    assert re.search(
        r'clientsmith\.yaml:3:\d+: warning\[pin-too-late\]: "Pet" keeps its name, though the '
        r'configuration calls it "Animal" now',
        result.stderr,
    )
    assert "clientsmith names pin Pet Animal renames it" in result.stderr
    assert clientsmith("names", "pin", "Pet", "Animal").exit_code == 0
    result = clientsmith("generate")
    assert "Animal" in classes()
    assert "Pet" not in classes()
    assert "pin-too-late" not in result.stderr


def test_a_pin_of_the_configuration_names_what_is_new() -> None:
    configure("types: {names: {'#/components/schemas/Cat': Feline}}")
    edit(
        "openapi.yaml",
        "    Pet:\n",
        "    Cat: {type: object, properties: {claw: {type: string}}}\n    Pet:\n",
    )
    edit(
        "openapi.yaml",
        "        fooBar:",
        '        rival: {$ref: "#/components/schemas/Cat"}\n        fooBar:',
    )
    assert "pin-too-late" not in clientsmith("generate").stderr
    assert "Feline" in classes()


def test_a_pinned_method_waits_until_the_name_that_was_given_away_is_renamed() -> None:
    configure("resources: {methods: {getPet: beasts.fetch}}")
    result = clientsmith("generate")
    assert locked("method") == {"#/paths/~1pets~1{id}/get": "pets.get"}
    assert re.search(
        r'clientsmith\.yaml:3:\d+: warning\[pin-too-late\]: "pets\.get" keeps its name, though '
        r'the configuration calls it "beasts\.fetch" now',
        result.stderr,
    )
    assert clientsmith("names", "pin", "pets.get", "beasts.fetch").exit_code == 0
    assert "pin-too-late" not in clientsmith("generate").stderr
    assert locked("method") == {"#/paths/~1pets~1{id}/get": "beasts.fetch"}


def test_another_title_changes_no_name_of_the_package() -> None:
    names = locked("package")
    assert names == {
        "client": "AllAboutPets",
        "distribution": "all-about-pets-client",
        "env_prefix": "ALL_ABOUT_PETS",
        "error": "AllAboutPetsError",
        "import_name": "all_about_pets_client",
    }
    edit("openapi.yaml", "title: All about pets", "title: Beasts")
    result = clientsmith("generate", "--verbose")
    assert result.exit_code == 0
    assert locked("package") == names
    assert [path.parent.name for path in Path("out").glob("*/_client.py")] == [names["import_name"]]
    assert '"all_about_pets_client" would be called "beasts_client"' in result.stderr


def test_the_configuration_renames_the_package_and_the_change_is_reported() -> None:
    configure("package: {client: Zoo}")
    result = clientsmith("generate")
    assert locked("package")["client"] == "Zoo"
    assert locked("package")["error"] == "AllAboutPetsError"
    assert '"AllAboutPets" is now called "Zoo"' in result.stderr
    assert "correct package.client of the configuration" in result.stderr


def test_a_released_name_of_the_package_follows_the_title() -> None:
    edit("openapi.yaml", "title: All about pets", "title: Beasts")
    assert clientsmith("names", "release", "AllAboutPets").exit_code == 0
    assert clientsmith("generate").exit_code == 0
    assert locked("package")["client"] == "Beasts"


def unite_home_and_hotel() -> None:
    """Give pets a hotel, and make the schemas of home and hotel one component."""
    edit("openapi.yaml", f"        home: {HOME}", f"        home: {HOME}\n        hotel: {HOTEL}")
    assert clientsmith("generate").exit_code == 0
    assert classes() >= {"PetHome", "PetHotel"}
    for name, schema in (("home", HOME), ("hotel", HOTEL)):
        edit(
            "openapi.yaml", f"{name}: {schema}", f'{name}: {{$ref: "#/components/schemas/Address"}}'
        )
    edit("openapi.yaml", "  schemas:\n", f"  schemas:\n    Address: {HOTEL}\n")


def imported(name: str) -> str:
    """What a name of the package's types is, seen by another process."""
    code = f"from all_about_pets_client.types import {name}; print({name}.__name__)"
    return subprocess.run(
        [sys.executable, "-c", code], cwd="out", capture_output=True, text=True, check=True
    ).stdout.strip()


def test_two_classes_that_become_one_are_both_imported() -> None:
    unite_home_and_hotel()
    result = clientsmith("generate", "--verbose")
    assert '"PetHotel" has become "PetHome", and is another name of it' in result.stderr
    assert (imported("PetHome"), imported("PetHotel")) == ("PetHome", "PetHome")
    again = clientsmith("generate", "--force", "--verbose")
    assert "PetHotel" not in again.stderr
    assert imported("PetHotel") == "PetHome"


def test_two_classes_that_were_one_for_a_while_are_two_again() -> None:
    unite_home_and_hotel()
    assert clientsmith("generate").exit_code == 0
    edit("openapi.yaml", 'hotel: {$ref: "#/components/schemas/Address"}', f"hotel: {HOTEL}")
    edit("openapi.yaml", f"    Address: {HOTEL}\n", f"    Address: {HOME}\n")
    assert clientsmith("generate").exit_code == 0
    assert (imported("PetHome"), imported("PetHotel")) == ("PetHome", "PetHotel")


def test_a_second_name_follows_the_first_when_that_is_renamed() -> None:
    unite_home_and_hotel()
    assert clientsmith("generate").exit_code == 0
    assert clientsmith("names", "pin", "PetHome", "Dwelling").exit_code == 0
    assert clientsmith("generate").exit_code == 0
    assert imported("PetHotel") == "Dwelling"


def test_a_released_second_name_is_gone() -> None:
    unite_home_and_hotel()
    assert clientsmith("generate").exit_code == 0
    assert "PetHotel" in clientsmith("names", "PetHotel").output
    assert clientsmith("names", "release", "PetHotel").exit_code == 0
    assert clientsmith("generate").exit_code == 0
    assert not any("PetHotel" in path.read_text() for path in Path("out").rglob("*.py"))


def test_a_class_that_has_less_than_another_one_had_is_not_called_like_it() -> None:
    unite_home_and_hotel()
    edit("openapi.yaml", f"    Address: {HOTEL}\n", f"    Address: {HOME}\n")
    result = clientsmith("generate", "--verbose")
    assert '"PetHotel" names nothing any more' in result.stderr
    assert not any("PetHotel" in path.read_text() for path in Path("out").rglob("*.py"))


def test_a_check_says_that_the_lock_would_change() -> None:
    edit("openapi.yaml", "        fooBar:", "        newField: {type: string}\n        fooBar:")
    before = LOCK.read_text()
    result = clientsmith("check", "--diff")
    assert result.exit_code == 1
    assert "+field output:#/components/schemas/Pet newField = new_field" in result.output
    assert LOCK.read_text() == before


def test_a_check_misses_a_lock_that_was_removed() -> None:
    LOCK.unlink()
    result = clientsmith("check")
    assert result.exit_code == 1
    assert "names.lock" in result.output


def test_an_edited_lock_is_obeyed() -> None:
    edit("names.lock", "Pet/properties/home = PetHome", "Pet/properties/home = Dwelling")
    assert clientsmith("generate").exit_code == 0
    assert "Dwelling" in classes()


def test_the_lines_of_two_branches_make_a_lock() -> None:
    text = LOCK.read_text()
    lines = text.splitlines(keepends=True)
    LOCK.write_text("".join([*lines[:2], *reversed(lines[2:])]))
    assert clientsmith("generate", "--force").exit_code == 0
    assert LOCK.read_text() == text


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("<<<<<<< HEAD", "a merge left a conflict here"),
        ("=======", "a merge left a conflict here"),
        ("type output:#/components/schemas/Pet = Animal", 'has two names: "Pet" and "Animal"'),
        ("type output:#/components/schemas/Cat = Pet", 'two things are called "Pet"'),
        ("type output:#/components/schemas/Cat = 3Cats", '"3Cats" is no name that Python accepts'),
        ("type output:#/components/schemas/Cat = class", '"class" is no name that Python accepts'),
        ("type output:#/components/schemas/Cat", "the line is not of the form"),
        ("field output:#/components/schemas/Cat = name", "the line is not of the form"),
        ("kind output:#/components/schemas/Cat = Cat", '"kind" is no kind of name'),
    ],
)
def test_a_broken_line_is_named_with_its_place(line: str, problem: str) -> None:
    text = LOCK.read_text()
    LOCK.write_text(text + line + "\n")
    result = clientsmith("generate")
    assert result.exit_code == 1
    number = text.count("\n") + 1
    assert f"names.lock:{number}:1: error[lock-broken]: " in result.stderr
    assert problem in result.stderr
    assert "nothing was written" in result.stderr


def test_names_with_spaces_and_signs_come_back_from_the_lock() -> None:
    edit(
        "openapi.yaml",
        "        fooBar:",
        '        "a = b%20 c": {type: string}\n        "": {type: string}\n        fooBar:',
    )
    assert clientsmith("generate").exit_code == 0
    text = LOCK.read_text()
    lock, found = read_name_lock(Text("names.lock", text))
    assert found == ()
    assert lock is not None
    assert {key.member for key in lock.entries} >= {"a = b%20 c", ""}
    assert write_name_lock(lock.entries) == text


def test_a_pinned_name_is_taken_by_the_next_run() -> None:
    assert clientsmith("names", "pin", "Pet.home", "dwelling").exit_code == 0
    assert clientsmith("generate").exit_code == 0
    assert locked("field")["output:#/components/schemas/Pet home"] == "dwelling"
    texts = [path.read_text() for path in Path("out").glob("*/types/*.py")]
    assert any("dwelling: " in text for text in texts)


def test_a_taken_name_cannot_be_pinned() -> None:
    result = clientsmith("names", "pin", "PetHome", "Pet")
    assert result.exit_code == 1
    assert '"Pet" is the name of "type output:#/components/schemas/Pet"' in result.stderr


def test_names_are_shown_that_fit() -> None:
    result = clientsmith("names", "home")
    assert result.exit_code == 0
    assert "type     PetHome" in result.output
    assert "pageSize" not in result.output
    assert clientsmith("names", "nothing_like_it").exit_code == 1
    counts = [line.split(maxsplit=1) for line in clientsmith("names").stdout.splitlines()]
    assert ["1", "class of resources"] in counts and ["1", "method"] in counts
    assert not any(
        count == "1" and words.endswith("s") for count, words in counts if "of" not in words
    )


@pytest.mark.skipif(not APRIL.exists(), reason="the official documents are not beside the project")
@pytest.mark.parametrize("pins", ["as they stand", "at the places of March"])
def test_every_name_of_march_is_there_in_april(pins: str, tmp_path: Path) -> None:
    config = (ROOT / "spec/notion/clientsmith.yaml").read_text(encoding="utf-8")
    config = re.sub(r"^overlays:\n(?:  .*\n)+", "", config, flags=re.MULTILINE)
    config = re.sub(r"^(document|output|templates):.*\n", "", config, flags=re.MULTILINE)
    if pins == "at the places of March":
        # There that variant of the union stood two places further up.
        config = config.replace("blockObjectRequest/anyOf/30/", "blockObjectRequest/anyOf/28/")
    folder = tmp_path / "notion"
    folder.mkdir()
    path = folder / "clientsmith.yaml"
    path.write_text(f"output: notion\n{config}", encoding="utf-8")
    arguments = ("generate", str(path), "--quiet", "--spec")
    assert clientsmith(*arguments, str(MARCH)).exit_code == 0
    march = _spoken(folder)
    lock = _entries(folder)
    assert clientsmith(*arguments, str(APRIL)).exit_code == 0
    april = _spoken(folder)
    assert march - april == set()
    assert len(april) > len(march) + 200
    later = _entries(folder)
    methods = {entry.name for key, entry in lock.items() if key.kind is NameKind.METHOD}
    assert len(methods) == 35
    for kind in (NameKind.METHOD, NameKind.ARGUMENT, NameKind.ERROR, NameKind.CLASS):
        before = {(key.owner, key.member, e.name) for key, e in lock.items() if key.kind is kind}
        assert before <= {(key.owner, key.member, e.name) for key, e in later.items()}


def _spoken(folder: Path) -> set[str]:
    """The classes, aliases and methods of the package, as they can be imported or called."""
    found: set[str] = set()
    for room in ("types", "params", "resources", "errors.py"):
        for path in (folder / "notion" / "notion_typed").glob(
            f"{room}/*.py" if room[-1] != "y" else room
        ):
            text = path.read_text(encoding="utf-8")
            found.update(re.findall(r"^(?:class )?([A-Z]\w+)[(:]", text, re.MULTILINE))
            if room == "resources":
                found.update(
                    f"{path.stem}.{name}" for name in re.findall(r"    def ([a-z]\w*)\(", text)
                )
    return found


def _entries(folder: Path) -> Mapping[NameId, Locked]:
    lock, found = read_name_lock(Text("names.lock", (folder / "names.lock").read_text()))
    assert lock is not None, found
    return lock.entries
