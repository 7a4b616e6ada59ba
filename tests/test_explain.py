"""`clientsmith explain` leads from the package to the document and its rules, and back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from command_line import clientsmith

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
        - name: class
          in: query
          schema: {type: string}
      responses:
        "200":
          description: A pet.
          content: {application/json: {schema: {$ref: "#/components/schemas/petObject"}}}
        "404":
          description: None.
          content:
            application/json:
              schema:
                type: object
                required: [code]
                properties: {code: {enum: [no_such_pet, no_such_house]}}
    post:
      operationId: changePet
      tags: [pets]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                nickName: {type: string}
                food: {$ref: "#/components/schemas/food"}
      responses:
        "204": {description: Done.}
components:
  schemas:
    petObject:
      type: object
      required: [name]
      properties:
        name: {type: string}
        home: {$ref: "#/components/schemas/address"}
        colour: {$ref: "#/components/schemas/colour"}
    colour: {type: string, enum: [red, blue]}
    food: {type: object, properties: {theKind: {type: string}}}
    address: {type: object, properties: {street: {type: string}}}
"""
OVERLAY = """\
overlay: 1.0.0
info: {title: More of pets, version: 1.0.0}
actions:
  - target: $.components.schemas.petObject.properties
    update:
      weight: {type: number}
"""
CONFIG = """\
document: openapi.yaml
overlays: [more.yaml]
output: out
package: {import_name: pets_client}
types:
  rules:
    - {match: '^(.*)Object$', name: '\\1'}
  names:
    '#/components/schemas/address': Dwelling
resources:
  methods:
    changePet: pets.update
"""


@pytest.fixture(scope="module", autouse=True)
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a configuration, a document, an overlay, and the package made of them."""
    folder = tmp_path_factory.mktemp("explain")
    (folder / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    (folder / "more.yaml").write_text(OVERLAY, encoding="utf-8")
    (folder / "clientsmith.yaml").write_text(CONFIG, encoding="utf-8")
    assert clientsmith("generate", str(folder / "clientsmith.yaml")).exit_code == 0
    return folder


@pytest.fixture(autouse=True)
def inside(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)


def explain(thing: str) -> str:
    result = clientsmith("explain", thing)
    assert result.exit_code == 0, result.stderr
    return result.stdout


def line_of(path: str, text: str) -> int:
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def code_of(said: str) -> str:
    """The line of the package that an explanation names."""
    found = re.search(r"code +(\S+):(\d+)", said)
    assert found is not None, said
    return Path(found[1]).read_text(encoding="utf-8").splitlines()[int(found[2]) - 1]


@pytest.mark.parametrize("thing", ["pets_client.types.Pet.home", "types.Pet.home", "Pet.home"])
def test_a_field_is_told_its_place_its_name_its_code_and_its_template(thing: str) -> None:
    said = explain(thing)
    assert "pets_client.types.Pet.home  (field)" in said
    assert f"from     openapi.yaml:{line_of('openapi.yaml', 'home:')}:9" in said
    assert "the name of the property, in snake case" in said
    assert f"names.lock:{line_of('names.lock', 'petObject home')}:1" in said
    assert code_of(said).startswith("    home: ")
    assert re.search(r"made by +\S*parts/field\.py\.jinja:\d+", said)


def test_what_an_overlay_made_is_told_to_come_from_there() -> None:
    said = explain("Pet.weight")
    assert "from     more.yaml:6:7" in said
    assert 'an overlay made it, the action on "$.components.schemas.petObject.properties"' in said
    assert "changed  by the overlay more.yaml (more.yaml:6:" in explain("Pet")


def test_a_type_is_told_the_rules_that_its_name_went_through() -> None:
    said = explain("Pet")
    assert 'the name of the component: "petObject"' in said
    place = f"clientsmith.yaml:{line_of('clientsmith.yaml', 'match:')}:7"
    assert f'the rule "^(.*)Object$": "petObject" is "pet" ({place})' in said
    assert code_of(said) == "class Pet(Model):"


def test_a_pinned_type_is_told_the_line_of_the_configuration() -> None:
    said = explain("Dwelling")
    line = line_of("clientsmith.yaml", "Dwelling")
    assert f'"types.names" of the configuration: Dwelling (clientsmith.yaml:{line}:5)' in said


def test_methods_are_told_what_named_them() -> None:
    line = line_of("clientsmith.yaml", "changePet")
    said = explain("pets.update")
    assert (
        f'"resources.methods" of the configuration: pets.update (clientsmith.yaml:{line}:5)' in said
    )
    assert code_of(said).strip().startswith("def update(")
    assert 'a rule over tag, operationId and path: "getPet"' in explain("pets.get")
    assert explain("getPet") == explain("pets.get").replace(
        "(method)\n", "(method)\n  by       by its operationId\n"
    )


def test_an_argument_that_python_forbids_is_told_so() -> None:
    said = explain("pets.get.class_")
    assert 'with an underscore, because "class" is a word of Python' in said
    assert code_of(said).strip().startswith("class_:")
    assert "is       #/paths/~1pets~1{id}/get query:class" in said


def test_an_error_class_is_told_its_code() -> None:
    said = explain("pets_client.errors.NoSuchPetError")
    assert 'is       the error code "no_such_pet"' in said
    assert code_of(said).startswith("class NoSuchPetError(")


def test_a_class_of_the_run_time_is_told_to_be_of_every_package() -> None:
    said = explain("RateLimitError")
    assert "not from the document; every package has it" in said
    assert code_of(said).startswith("class RateLimitError(")
    assert "runtime/errors.py:" in said


def test_a_value_of_an_enum_is_told_its_type() -> None:
    said = explain("types.Colour.red")
    assert "pets_client.types.Colour.red  (value of an enum)" in said
    assert f"openapi.yaml:{line_of('openapi.yaml', 'colour: {type')}:" in said
    assert "red" in code_of(said)


def test_a_key_of_what_is_sent_is_told_its_typed_dict() -> None:
    said = explain("params.FoodParam.theKind")
    assert "pets_client.params.FoodParam.theKind  (key)" in said
    assert code_of(said).strip().startswith("theKind:")


def test_pointers_are_told_their_code() -> None:
    assert explain("#/components/schemas/petObject").startswith("pets_client.types.Pet  (type)")
    assert explain("#/paths/~1pets~1{id}/get").startswith("AllAboutPets.pets.get  (method)")
    property_ = explain("#/components/schemas/petObject/properties/home")
    assert "pets_client.types.Pet.home  (field)" in property_
    assert 'a reference to "#/components/schemas/address"' in property_
    assert "pets_client.types.Dwelling  (type)" in property_
    body = "#/paths/~1pets~1{id}/post/requestBody/content/application~1json/schema"
    assert "pets.update.nick_name  (argument)" in explain(f"{body}/properties/nickName")
    parameter = explain("#/paths/~1pets~1{id}/get/parameters/1")
    assert parameter.startswith("AllAboutPets.pets.get.class_  (argument)")


@pytest.mark.parametrize(
    ("thing", "close"),
    [
        ("Pet.homme", '"Pet.home"'),
        ("types.pet", '"Pet"'),
        ("pets.updaet", '"pets.update"'),
        ("#/components/schemas/petObjct", '"#/components/schemas/petObject"'),
        ("#/paths/~1pets~1{id}/get/tags", '"#/paths/~1pets~1{id}/get"'),
    ],
)
def test_what_does_not_exist_is_told_what_comes_near(thing: str, close: str) -> None:
    result = clientsmith("explain", thing)
    assert result.exit_code == 1
    assert f'nothing in the package is "{thing}"; did you mean {close}' in result.stderr


@pytest.mark.parametrize(
    ("thing", "dotted", "code"),
    [
        ("AllAboutPets", "pets_client.AllAboutPets  (client)", "class AllAboutPets(SyncClient):"),
        ("pets_client.AllAboutPets", "pets_client.AllAboutPets  (client)", "class AllAboutPets("),
        (
            "AsyncAllAboutPets",
            "pets_client.AsyncAllAboutPets  (client)",
            "class AsyncAllAboutPets(",
        ),
        (
            "pets_client.errors.AllAboutPetsError",
            "pets_client.errors.AllAboutPetsError  (root of all errors)",
            "AllAboutPetsError = ",
        ),
        ("pets-client", "pets-client  (name to install)", 'name = "pets-client"'),
    ],
)
def test_the_names_of_the_package_are_told_to_come_from_the_title(
    thing: str, dotted: str, code: str
) -> None:
    said = explain(thing)
    assert said.startswith(f"{dotted}\n")
    assert (
        f"is       #/info/title\n  from     openapi.yaml:{line_of('openapi.yaml', 'title:')}:"
        in said
    )
    assert "changed" not in said
    assert "the lock of names keeps it (names.lock:" in said
    assert code_of(said).startswith(code)
    assert re.search(r"made by +\S+\.jinja:\d+", said)


def test_a_name_of_the_package_that_is_configured_is_told_its_line() -> None:
    said = explain("pets_client")
    assert said.startswith("pets_client  (package)\n")
    place = f"clientsmith.yaml:{line_of('clientsmith.yaml', 'package:')}:"
    assert f'"package.import_name" of the configuration: pets_client ({place}' in said
    assert "made by" in said


def test_a_class_of_the_run_time_is_explained_where_programs_import_it() -> None:
    said = explain("pets_client.errors.RateLimitError")
    assert said.startswith("pets_client.errors.RateLimitError  (of the run time)")


@pytest.mark.parametrize(
    ("thing", "first"),
    [
        ("Pte", "Pet"),
        ("pets.gte", "pets.get"),
        ("nickname", "pets.update.nick_name"),
        ("AllAboutPet", "AllAboutPets"),
        ("#/components/schemas/petObjct", "#/components/schemas/petObject"),
    ],
)
def test_what_comes_near_is_told_once_each_and_the_closest_first(thing: str, first: str) -> None:
    said = clientsmith("explain", thing).stderr
    near = re.findall(r'"([^"]+)"', said.partition("did you mean ")[2])
    assert near[0] == first
    assert len(near) == len(set(near))


def test_only_the_file_is_made_that_something_stands_in() -> None:
    # A template that cannot be rendered is in nobody's way but of what it makes.
    folder = Path("broken")
    folder.mkdir(exist_ok=True)
    (folder / "README.md.jinja").write_text("{{ 1 / 0 }}", encoding="utf-8")
    result = clientsmith("explain", "Pet.home", "--templates", "broken")
    assert result.exit_code == 0, result.stderr
    assert "made by" in result.stdout


def test_a_second_name_is_told_what_it_is_the_name_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = Path(__file__).parent / "cases/names/two-classes-that-become-one-keep-both-names"
    for name in ("openapi.yaml", "clientsmith.yaml", "names.lock"):
        (tmp_path / name).write_bytes((case / name).read_bytes())
    monkeypatch.chdir(tmp_path)
    said = explain("pets_client.types.PetHotel")
    assert said.startswith("pets_client.types.PetHome  (type)\n")
    assert '"PetHotel", which it was called too before it became this' in said
    assert "is       #/components/schemas/Address" in said
    assert explain("UnknownPetTreasure").startswith("pets_client.types.UnknownPetToy  (unknown)\n")
