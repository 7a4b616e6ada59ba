"""Releases: what they are compared with, what is proposed, and what is kept for a while."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from shutil import copyfile

import pytest

from clientsmith.interface.read import read_folder
from clientsmith.interface.saved import read_interface
from clientsmith.release.changelog import MARKER, put_entry
from clientsmith.release.versions import Level, is_later_minor, next_version
from clientsmith.source.node import JsonValue
from command_line import clientsmith

OFFICIAL = Path(__file__).parents[2] / "shared" / "notion" / "official"
MARCH, APRIL = OFFICIAL / "2026-03-17.openapi.json", OFFICIAL / "2026-04-23.openapi.json"

Object = dict[str, JsonValue]
CLIENT = Path("out/pets_client")


def has(required: list[str] | None = None, **properties: JsonValue) -> Object:
    return {"type": "object", "required": [*(required or [])], "properties": dict(properties)}


def answers(name: str, operation: str, schema: str, **more: JsonValue) -> Object:
    """A path with one operation."""
    content: JsonValue = {
        "application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}
    }
    responses: JsonValue = {"200": {"description": "Well.", "content": content}}
    get: JsonValue = {"operationId": operation, "tags": ["pets"], "responses": responses, **more}
    return {name: {"get": get}}


PET = has(["name"], name={"type": "string"})
PETS = answers("/pets", "list_pets", "Pet")
OLD = answers("/old/{id}", "find_old", "Old", parameters=[{"$ref": "#/components/parameters/Id"}])
OLD_PARTS: Object = {
    "schemas": {"Old": has(["age"], age={"type": "integer"}, toy={"$ref": "#/components/schemas/Toy"}), "Toy": has(a={"type": "string"})},
    "parameters": {"Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}},
}  # fmt: skip


def document(paths: Object, pet: Object = PET, parts: Object | None = None, text: str = "") -> None:
    """Write the document of the project."""
    components: Object = dict(parts or {})
    schemas = components.get("schemas")
    components["schemas"] = {"Pet": pet, **(schemas if isinstance(schemas, dict) else {})}
    value: JsonValue = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1", "description": text},
        "servers": [{"url": "https://pets.example"}],
        "paths": paths,
        "components": components,
    }
    Path("openapi.json").write_text(json.dumps(value, indent=1), encoding="utf-8")


def configure(more: str = "") -> None:
    text = f"document: openapi.json\noutput: out\n{more}"
    Path("clientsmith.yaml").write_text(text, encoding="utf-8")


def generate(*arguments: str) -> str:
    """What a run that ends well says."""
    result = clientsmith("generate", *arguments)
    assert result.exit_code == 0, result.output
    return result.output


def python(code: str, *options: str) -> str:
    """What a program that uses the client prints."""
    command = [sys.executable, *options, "-c", code]
    done = subprocess.run(command, cwd="out", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def version() -> str:
    found = re.search(
        r'^version = "(.*)"$', Path("out/pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert found is not None
    return found[1]


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A released package, version 0.1.0."""
    monkeypatch.chdir(tmp_path)
    document(PETS)
    configure()
    generate("--release")


# Making releases


def released(file: str) -> Object:
    """What a file of the release holds."""
    value: JsonValue = json.loads(Path("released", file).read_text(encoding="utf-8"))
    assert isinstance(value, dict)
    return value


def test_a_release_keeps_the_document_and_what_python_saw() -> None:
    assert version() == "0.1.0"
    interface, found = read_interface(
        Path("released/surface.json").read_text(encoding="utf-8"), "surface.json"
    )
    assert (interface, found) == read_folder(Path("out"))
    assert released("document.json") == json.loads(Path("openapi.json").read_text(encoding="utf-8"))
    assert released("release.json")["version"] == "0.1.0"
    assert released("release.json")["operations"] == ["get /pets"]


def test_a_release_has_a_line_for_each_operation_and_each_type() -> None:
    lines = Path("released/document.json").read_text(encoding="utf-8").splitlines()
    assert [line[: line.index(":")] for line in lines if line[:5] in ('"get"', '"Pet"')] == [
        '"get"',
        '"Pet"',
    ]


def test_what_is_said_of_types_for_people_is_not_released() -> None:
    pet: Object = {
        **has(["description"], description={"type": "string", "description": "In short."}),
        "description": "A pet.",
        "externalDocs": {"url": "https://pets.example/docs"},
        "examples": [{"description": "Soft."}],
        "default": {"description": "Unknown."},
    }
    document(PETS, pet, text="All pets.")
    generate("--release")
    match released("document.json"):
        case {"info": {"description": text}, "components": {"schemas": {"Pet": schema}}}:
            assert text == "All pets."
            assert schema == {
                **has(["description"], description={"type": "string"}),
                "default": {"description": "Unknown."},
            }
        case other:
            pytest.fail(str(other))


def test_a_released_document_has_its_overlays() -> None:
    overlay = {
        "overlay": "1.1.0",
        "info": {"title": "More", "version": "1"},
        "actions": [{"target": "$.info", "update": {"summary": "With more."}}],
    }
    Path("more.json").write_text(json.dumps(overlay), encoding="utf-8")
    configure("overlays: [more.json]\n")
    generate("--release")
    info = released("document.json")["info"]
    assert isinstance(info, dict)
    assert info["summary"] == "With more."


def contents() -> dict[Path, bytes]:
    """All files of the project."""
    found = (
        it for it in Path().rglob("*") if it.is_file() and ".clientsmith_cache" not in it.parts
    )
    return {it: it.read_bytes() for it in found}


def test_nothing_but_a_release_writes_what_is_released() -> None:
    before = {path: path.read_bytes() for path in Path("released").iterdir()}
    document(PETS, has(["name"], name={"type": "string"}, age={"type": "integer"}))
    generate()
    clientsmith("check")
    assert {path: path.read_bytes() for path in Path("released").iterdir()} == before


def test_after_a_release_there_is_nothing_to_write() -> None:
    assert "is up to date" in generate()
    document(PETS, has(["name"], name={"type": "string"}, age={"type": "integer"}))
    generate("--release")
    assert version() == "0.1.1"
    assert "is up to date" in generate()
    assert clientsmith("check").exit_code == 0


def test_a_release_takes_the_version_that_it_is_given() -> None:
    generate("--release", "--as", "1.0.0")
    assert version() == "1.0.0"
    assert python("import pets_client; print(pets_client.__version__)") == "1.0.0\n"


def test_a_version_in_the_configuration_goes_before() -> None:
    configure("package: {version: 3.2.1}\n")
    generate("--release")
    assert version() == "3.2.1"


@pytest.mark.parametrize(
    ("version_", "problem"),
    [
        ("next", '"next" is no version of a package; write it as "1.2.3" or "1.2.3rc1"'),
        ("0.1.0", '"0.1.0" has been released already'),
        ("0.0.9", '"0.0.9" comes before "0.1.0", which has been released already'),
    ],
)
def test_a_version_that_cannot_follow_is_not_released(version_: str, problem: str) -> None:
    document(PETS, has(name={"type": "string"}))
    before = contents()
    result = clientsmith("generate", "--release", "--as", version_)
    assert result.exit_code == 1
    assert problem in result.output
    assert "nothing was written" in result.output
    assert contents() == before


def test_a_second_release_without_a_change_is_refused() -> None:
    before = contents()
    result = clientsmith("generate", "--release")
    assert result.exit_code == 1
    assert "nothing has changed since 0.1.0, so there is nothing to release" in result.output
    assert contents() == before
    generate("--release", "--as", "0.1.1")
    assert version() == "0.1.1"


def add_by_hand(text: str) -> None:
    """Add a module to the package that nobody generates."""
    folder = CLIENT / "lib"
    folder.mkdir(exist_ok=True)
    (folder / "__init__.py").write_text(text, encoding="utf-8")


def changelog() -> str:
    return Path("out/CHANGELOG.md").read_text(encoding="utf-8")


def test_a_change_by_hand_can_be_released() -> None:
    add_by_hand("def greet(pet: str, /) -> str:\n    return pet\n")
    generate("--release")
    assert version() == "0.1.1"
    add_by_hand('def greet(pet: str, /) -> str:\n    return f"Hello {pet}"\n')
    generate("--release")
    assert version() == "0.1.2"


def test_what_is_added_by_hand_is_for_people_to_tell() -> None:
    add_by_hand("def greet(pet: str, /) -> str:\n    return pet\n")
    document(PETS, has(["name"], name={"type": "string"}, age={"type": "integer"}))
    generate("--release")
    assert "## 0.1.1\n\n### Added\n\n- `types.Pet.age` is new.\n" in changelog()
    assert "greet" not in changelog()


def test_what_breaks_by_hand_is_told() -> None:
    add_by_hand("def greet(pet: str, /) -> str:\n    return pet\n")
    generate("--release")
    add_by_hand("")
    generate("--release")
    assert version() == "0.2.0"
    assert "### Breaking\n\n- `lib.greet` is gone.\n" in changelog()


@pytest.mark.parametrize("pet", [PET, {**PET, "description": "A pet, and what is known of it."}])
def test_a_run_that_nobody_notices_reads_only_the_record(pet: Object) -> None:
    for name in ("document.json", "surface.json"):
        Path("released", name).write_text("not read", encoding="utf-8")
    document(PETS, pet)
    assert "since" not in generate()


def test_a_change_of_a_description_is_a_patch() -> None:
    document(PETS, {**PET, "description": "A pet, and what is known of it."})
    generate("--release")
    assert version() == "0.1.1"
    assert "## 0.1.1\n\nNothing that is generated has changed for code" in changelog()


def test_releases_are_not_made_by_watching() -> None:
    result = clientsmith("generate", "--release", "--watch")
    assert (result.exit_code, "a release is made once" in result.output) == (2, True)
    assert version() == "0.1.0"


def test_the_version_of_the_configuration_is_released_once() -> None:
    configure("package: {version: 3.2.1}\n")
    generate("--release")
    result = clientsmith("generate", "--release")
    assert result.exit_code == 1
    assert "choose another one for package.version of the configuration" in result.output


@pytest.mark.parametrize("version_", ["1.0.0rc1", "0.1.0.post1", "0.2.0.dev3"])
def test_a_version_may_be_one_before_or_behind_a_release(version_: str) -> None:
    generate("--release", "--as", version_)
    assert version() == version_


def test_a_configuration_is_never_written() -> None:
    before = Path("clientsmith.yaml").read_bytes()
    generate("--release", "--as", "2.0.0")
    assert Path("clientsmith.yaml").read_bytes() == before


def test_a_document_alone_has_no_releases(tmp_path: Path) -> None:
    result = clientsmith("generate", "openapi.json", "-o", str(tmp_path / "other"), "--release")
    assert result.exit_code == 2
    assert "a release needs a configuration" in result.output


def test_a_package_that_is_written_elsewhere_is_not_released(tmp_path: Path) -> None:
    result = clientsmith("generate", "-o", str(tmp_path / "other"), "--release", "--as", "9.0.0")
    assert result.exit_code == 1
    assert "9.0.0" not in Path("released/surface.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("file", ["surface.json", "release.json"])
@pytest.mark.parametrize("text", ["{}", '{"format": 1', '{"format": 9}'])
def test_what_cannot_be_read_of_a_release_is_told(file: str, text: str) -> None:
    Path("released", file).write_text(text, encoding="utf-8")
    document(PETS, has(["name"], name={"type": "string"}, age={"type": "integer"}))
    result = clientsmith("generate")
    assert result.exit_code == 1
    assert "error[not-surface]" in result.output
    assert f"released/{file}" in result.output
    assert "restore it from version control" in result.output


# What is proposed


def test_what_breaks_is_told_with_the_version_that_should_be_next() -> None:
    document(PETS, has(name={"type": "string"}))
    said = generate()
    assert "since 0.1.0: 1 breaking" in said
    assert "`types.Pet.name` may be left out" in said
    assert "next version: 0.2.0 (minor)" in said
    assert version() == "0.1.0"


def test_nothing_is_told_when_nobody_would_notice() -> None:
    document(PETS, {**PET, "description": "A pet, and what is known of it."})
    said = generate()
    assert "written" in said
    assert "since" not in said


def test_nothing_is_told_without_a_change() -> None:
    assert "since" not in generate()


def test_without_a_release_there_is_nothing_to_report(tmp_path: Path) -> None:
    for path in Path("released").iterdir():
        path.unlink()
    result = clientsmith("generate", "--report", str(tmp_path / "report.md"))
    assert result.exit_code == 1
    assert "nothing has been released yet" in result.output


def test_the_report_shows_code_before_and_after() -> None:
    document(PETS, has(name={"type": "string"}))
    generate("--report", "report.md")
    report = Path("report.md").read_text(encoding="utf-8")
    assert report.startswith("## pets_client 0.1.0 → 0.2.0\n")
    assert (
        "```diff\n  - use(pet.name)\n  + if pet.name is not None:\n  +     use(pet.name)\n  ```"
        in report
    )
    assert "became optional" in report or "not required" in report or "optional" in report
    assert (
        "```markdown\n## 0.2.0\n\n### Breaking\n\n- `types.Pet.name` may be left out.\n```"
        in report
    )


def test_no_folder_is_made_for_a_report() -> None:
    document(PETS, has(name={"type": "string"}))
    before = contents()
    result = clientsmith("generate", "--report", "reports/of/today.md")
    assert result.exit_code == 1
    assert 'there is no folder "reports/of" for the report' in result.output
    assert contents() == before
    assert not Path("reports").exists()


def test_a_report_is_no_folder() -> None:
    result = clientsmith("generate", "--report", "out")
    assert result.exit_code == 1
    assert '"out" is a folder; name a file for the report' in result.output


def test_a_report_is_written_before_a_release_not_with_it() -> None:
    result = clientsmith("generate", "--release", "--report", "report.md")
    assert result.exit_code == 2
    assert "write it before --release" in result.output


def test_a_report_is_made_when_it_is_asked_for_whatever_has_changed() -> None:
    document(PETS, has(name={"type": "string"}))
    generate()
    generate("--report", "report.md")
    assert "0.2.0" in Path("report.md").read_text(encoding="utf-8")


def test_a_report_tells_which_unions_are_decoded_otherwise() -> None:
    def union(*values: str) -> Object:
        text: JsonValue = {"type": "string"}
        arms: list[JsonValue] = []
        for value in values:
            arms.append(has(["kind", value], kind={"const": value}, **{value: text}))
        return has(["toy"], toy={"oneOf": arms})

    document(PETS, union("ball", "bone"))
    generate("--release", "--accept-decoding")
    document(PETS, union("ball", "stick"))
    generate("--accept-decoding", "--report", "report.md")
    report = Path("report.md").read_text(encoding="utf-8")
    assert re.search(r'^- .*"bone"', report, re.MULTILINE)
    assert re.search(r'^\+ .*"stick"', report, re.MULTILINE)


@pytest.mark.parametrize(
    ("before", "level", "after"),
    [
        ("1.2.3", Level.NONE, "1.2.3"),
        ("1.2.3", Level.PATCH, "1.2.4"),
        ("1.2.3", Level.MINOR, "1.3.0"),
        ("1.2.3", Level.BREAKING_MINOR, "1.3.0"),
        ("1.2.3", Level.MAJOR, "2.0.0"),
        ("0.2.3", Level.PATCH, "0.2.4"),
        ("0.2.3", Level.MINOR, "0.2.4"),
        ("0.2.3", Level.BREAKING_MINOR, "0.3.0"),
        ("0.2.3", Level.MAJOR, "0.3.0"),
        ("2024.1", Level.MAJOR, ""),
    ],
)
def test_the_next_version_follows_from_what_has_changed(
    before: str, level: Level, after: str
) -> None:
    assert next_version(before, level) == after


@pytest.mark.parametrize(
    ("version", "than", "later"),
    [("1.3.0", "1.2.9", True), ("1.2.9", "1.2.0", False), ("2.0.0", "1.9.0", True)],
)
def test_a_later_minor_version_is_known(version: str, than: str, *, later: bool) -> None:
    assert is_later_minor(version, than) is later


# The changelog


def test_a_release_adds_its_entry_below_the_marker() -> None:
    document(PETS, has(name={"type": "string"}))
    generate("--release")
    text = Path("out/CHANGELOG.md").read_text(encoding="utf-8")
    order = [
        text.index(part)
        for part in (MARKER, "## 0.2.0\n\n### Breaking", "## 0.1.0\n\nFirst release.")
    ]
    assert order == sorted(order)


def test_what_people_have_written_stays_to_the_letter() -> None:
    path = Path("out/CHANGELOG.md")
    edited = path.read_text(encoding="utf-8").replace("First release.", "We begin,  with *joy*.")
    path.write_text(edited, encoding="utf-8")
    document(PETS, has(name={"type": "string"}))
    generate("--release")
    assert "## 0.1.0\n\nWe begin,  with *joy*.\n" in path.read_text(encoding="utf-8")
    assert clientsmith("check").exit_code == 0


ENTRY = ["### Added", "", "- This."]


def test_notes_for_the_next_release_move_into_its_entry() -> None:
    text = f"# Log\n\n{MARKER}\n\n## Unreleased\n\nThanks to all.\n\n## 0.1.0\n\nFirst.\n"
    assert put_entry(text, "0.2.0", ENTRY, "pets") == (
        f"# Log\n\n{MARKER}\n\n## 0.2.0\n\nThanks to all.\n\n### Added\n\n- This.\n\n## 0.1.0\n\nFirst.\n"
    )


def test_notes_above_the_marker_leave_the_marker_where_it_is() -> None:
    text = f"# Log\n\n## Unreleased\n\nThanks to all.\n\n{MARKER}\n\n## 0.1.0\n\nFirst.\n"
    assert put_entry(text, "0.2.0", ENTRY, "pets") == (
        f"# Log\n\n{MARKER}\n\n## 0.2.0\n\nThanks to all.\n\n### Added\n\n- This.\n\n## 0.1.0\n\nFirst.\n"
    )


def test_an_entry_that_is_there_is_left_alone() -> None:
    text = f"# Log\n\n{MARKER}\n\n## 0.2.0\n\nOur own words.\n"
    assert put_entry(text, "0.2.0", ENTRY, "pets") == text


def test_a_changelog_without_a_marker_is_understood() -> None:
    text = "# Log\n\nHello.\n\n## 0.1.0 (2024-01-01)\n\nFirst.\n"
    assert put_entry(text, "0.2.0", ENTRY, "pets") == (
        "# Log\n\nHello.\n\n## 0.2.0\n\n### Added\n\n- This.\n\n## 0.1.0 (2024-01-01)\n\nFirst.\n"
    )


def test_lines_of_a_changelog_end_as_they_did() -> None:
    text = "# Log\r\n\r\n## 0.1.0\r\n\r\nFirst.\r\n"
    done = put_entry(text, "0.2.0", ENTRY, "pets")
    assert done.count("\n") == done.count("\r\n")


# What is gone


def release_with_old(more: str = "") -> None:
    """Release a package that has `client.pets.find_old`, and take that out of the document."""
    configure(more)
    document({**PETS, **OLD}, parts=OLD_PARTS)
    generate("--release")
    document(PETS)


CALL = """\
from pets_client import Pets
from pets_client.testing import Mock
with Pets(http_client=Mock().http_client()) as client:
    print(type(client.pets.find_old("1")).__name__)
"""


def test_a_method_whose_operation_is_gone_stays_and_warns() -> None:
    release_with_old("removed: {pets.find_old: {use: pets.list}}\n")
    said = generate("-v")
    assert '"GET /old/{id}" is gone from the document and kept' in said
    assert "kept for now: GET /old/{id} is gone from the API" in said
    assert python(CALL) == "Old\n"
    warning = python(
        f"import warnings\nwarnings.simplefilter('error')\ntry:\n    {CALL.replace(chr(10), chr(10) + '    ')}\nexcept DeprecationWarning as error: print(error)"
    )
    assert "use `pets.list` instead" in warning


def test_a_type_checker_sees_that_a_kept_method_is_deprecated() -> None:
    release_with_old()
    generate()
    Path("out/use.py").write_text(CALL, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--enable-error-code", "deprecated", "use.py"]
    done = subprocess.run(command, cwd="out", capture_output=True, text=True, check=False)
    assert "[deprecated]" in done.stdout, done.stdout + done.stderr


def test_the_tests_of_a_package_call_what_is_kept() -> None:
    release_with_old()
    generate()
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_pets.py"]
    done = subprocess.run(command, cwd="out", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "find_old" in Path("out/tests/test_pets.py").read_text(encoding="utf-8")


def test_what_is_kept_is_released_once_and_then_gone() -> None:
    release_with_old()
    assert version() == "0.1.1"
    generate("--release")
    assert version() == "0.2.0"
    pets = CLIENT / "resources" / "pets.py"
    assert "def find_old" in pets.read_text(encoding="utf-8")
    changelog = Path("out/CHANGELOG.md").read_text(encoding="utf-8")
    assert "### Deprecated\n\n- `client.pets.find_old` is deprecated" in changelog
    assert "is up to date" in generate()
    generate("--release")
    assert version() == "0.3.0"
    assert "find_old" not in pets.read_text(encoding="utf-8")
    assert "is up to date" in generate()


def test_a_patch_release_does_not_end_what_is_kept() -> None:
    release_with_old()
    generate("--release")
    generate("--release", "--as", "0.2.1")
    assert "def find_old" in (CLIENT / "resources" / "pets.py").read_text(encoding="utf-8")
    generate("--release", "--as", "0.3.0")
    assert "find_old" not in (CLIENT / "resources" / "pets.py").read_text(encoding="utf-8")


def test_an_operation_that_has_moved_is_not_gone() -> None:
    release_with_old()
    moved = answers(
        "/older/{id}", "find_old", "Old", parameters=[{"$ref": "#/components/parameters/Id"}]
    )
    document({**PETS, **moved}, parts=OLD_PARTS)
    said = generate()
    assert "kept" not in said
    assert "deprecated" not in (CLIENT / "resources" / "pets.py").read_text(encoding="utf-8")


def test_a_variable_of_a_path_may_be_called_otherwise() -> None:
    release_with_old()
    renamed = answers("/old/{key}", "find", "Old", parameters=[{"name": "key", "in": "path", "required": True, "schema": {"type": "string"}}])  # fmt: skip
    document({**PETS, **renamed}, parts=OLD_PARTS)
    assert "kept" not in generate()


def test_what_the_description_advises_is_said() -> None:
    advice = "Finds old pets. Use `list_pets` instead."
    old = answers("/old", "find_old", "Old", description=advice)
    document({**PETS, **old}, parts=OLD_PARTS)
    generate("--release")
    document(PETS)
    generate()
    assert "use `list_pets` instead" in (CLIENT / "resources" / "pets.py").read_text(
        encoding="utf-8"
    )


def test_advice_for_a_method_that_does_not_go_is_told() -> None:
    configure("removed: {pets.find_old: {use: pets.list}}\n")
    result = clientsmith("generate")
    assert "warning[config-unused-rule]" in result.output
    assert 'no method "pets.find_old" is kept' in result.output


def test_what_is_kept_counts_in_the_ledger() -> None:
    release_with_old()
    generate()
    coverage = json.loads(Path("out/coverage.json").read_text(encoding="utf-8"))
    assert [entry["id"] for entry in coverage["kept"]] == ["#/paths/~1old~1{id}/get"]


# The loop


FEEDS: Object = {
    "/pets/{id}/meals": {
        "post": {
            "operationId": "feed_pet",
            "tags": ["pets"],
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Meal"}}},
            },
            "responses": {"204": {"description": "Eaten."}},
        }
    }
}
MEAL = has(["food"], food={"type": "string"})


def arm(kind: str, part: str) -> Object:
    text: JsonValue = {"type": "string"}
    return has(["kind", part], kind={"const": kind}, **{part: text})


def bump() -> None:
    """Release a package, and take the next edition of its document."""
    schemas = OLD_PARTS["schemas"]
    assert isinstance(schemas, dict)
    parts: Object = {**OLD_PARTS, "schemas": {"Meal": MEAL, **schemas}}
    toys: JsonValue = {"oneOf": [arm("ball", "size"), arm("bone", "taste")]}
    document({**PETS, **OLD, **FEEDS}, has(["name"], name={"type": "string"}, toy=toys), parts)
    configure("removed: {pets.find_old: {use: pets.list}}\n")
    generate("--release", "--as", "1.0.0")
    toys = {"oneOf": [arm("ball", "size"), arm("bone", "taste"), arm("rope", "knots")]}
    parts["schemas"] = {"Meal": has(["food", "grams"], food={"type": "string"}, grams={"type": "integer"})}  # fmt: skip
    document({**PETS, **FEEDS}, has(name={"type": "string"}, toy=toys), parts)


FAREWELL = (
    "by the API, which has removed it; use `pets.list` instead. "
    "The next minor version of this package is without it"
)
GONE = "GET /old/{id} is gone from the API; its method is deprecated for one minor version"


def test_a_bump_is_told_on_the_terminal() -> None:
    bump()
    said = generate()
    assert said[said.index("since") :].splitlines() == [
        "since 1.0.0: 3 breaking, 2 soft, 1 safe, for code that uses the package",
        "  breaking:",
        "    `client.pets.feed` needs `grams`",
        "    `params.MealParam.grams` is new and needed",
        "    `types.Pet.name` may be left out",
        "  soft:",
        f"    `client.pets.find_old` is deprecated {FAREWELL}",
        "    `types.PetToy` may also be PetToyRope",
        f"  kept for now: {GONE}",
        "next version: 2.0.0 (major); clientsmith generate --release makes it",
    ]


REPORT = f"""\
## pets_client 1.0.0 → 2.0.0
Suggested: a major version, because 3 changes may break code.
### For code that uses the package: 3 breaking, 2 soft, 1 safe
- `client.pets.feed` needs `grams`; calls without it fail.
  - client.pets.feed(...)
  + client.pets.feed(..., grams=...)
- `types.Pet.name` may be left out; the attribute may be absent or None.
  - use(pet.name)
  + if pet.name is not None:
  - client.pets.find_old(...)
  + client.pets.list(...)
  +     case PetToyRope():
- `types.PetToyRope` is new
### Methods that go
- {GONE}
### API: 3 breaking, 1 soft
### How unions are decoded
1 union; 1 rule new, and what was decoded in 1.0.0 is decoded as it was.
PetToy: "kind" is "rope" -> PetToyRope
### Entry of CHANGELOG.md
## 2.0.0
### Breaking
- `client.pets.feed` needs `grams`.
### Deprecated
### Added
- `types.PetToyRope` is new.
### Changed
- `types.PetToy` may also be PetToyRope.
"""


def test_a_bump_is_told_to_those_who_review_it() -> None:
    bump()
    generate("--report", "report.md")
    report = Path("report.md").read_text(encoding="utf-8").splitlines()
    wanted = iter(REPORT.splitlines())
    line = next(wanted)
    for told in report:
        if told == line:
            line = next(wanted, "")
    assert line == ""


def test_the_entry_of_the_report_is_the_one_that_is_released() -> None:
    bump()
    generate("--report", "report.md")
    _, _, promised = Path("report.md").read_text(encoding="utf-8").partition("```markdown\n")
    assert "next version: 2.0.0" in clientsmith("generate", "--report", "report.md").output
    generate("--release")
    assert promised.partition("```")[0] in changelog()
    assert version() == "2.0.0"
    assert "is up to date" in generate()


@pytest.mark.skipif(not APRIL.exists(), reason="the official documents are not published here")
def test_from_march_to_april_one_change_may_break_code(tmp_path: Path) -> None:
    folder = tmp_path / "notion"
    folder.mkdir()
    config = folder / "clientsmith.yaml"
    config.write_text("document: doc.json\noutput: out\n", encoding="utf-8")
    copyfile(MARCH, folder / "doc.json")
    generate(str(config), "--release")
    copyfile(APRIL, folder / "doc.json")
    said = generate(str(config), "--report", str(tmp_path / "report.md"))
    assert "since 0.1.0: 1 breaking" in said
    assert "verified_by` may also be" in said
    assert "kept for now" not in said
    assert "next version: 0.2.0 (minor)" in said
    report = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "- `client.views.create` is new.\n" in report
    assert "+     case Heading4BlockObjectResponse():\n" in report
    assert "\n- new operation `POST /v1/views` (" in report
    assert "what was decoded in 0.1.0 is decoded as it was" in report
    assert "... and 31 more\n```\n" in report.partition("### How unions are decoded")[2]
    entry = report.partition("## 0.2.0\n\n### Breaking\n")[2].splitlines()
    twice = [line for line in entry if line.startswith("- ") and entry.count(line) > 1]
    assert twice == []
    assert "- `client.comments.create` can be called in 2 more ways." in entry
