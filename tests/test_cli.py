"""The command line does what it says, and a wrong input or a wrong word never shows a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from clientsmith.cli import STAGES
from command_line import clientsmith

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
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
    Pet: {type: object, required: [id], properties: {id: {type: string}}}
"""

OVERLAY = """\
overlay: 1.0.0
info: {title: The past, version: "1"}
actions: [{target: $.info, update: {title: Cats of old}}]
"""

Command = Callable[..., Result]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")


def configure(**settings: str) -> None:
    lines = {"document": "openapi.yaml", "output": "out", **settings}
    text = "".join(f"{key}: {value}\n" for key, value in lines.items())
    Path("clientsmith.yaml").write_text(text, encoding="utf-8")


def tree(folder: str) -> dict[str, tuple[int, bytes]]:
    """The files of a folder with the times of their last writing."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.read_bytes())
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file()
    }


def replace_in(path: str, old: str, new: str) -> None:
    text = Path(path).read_text(encoding="utf-8")
    assert old in text
    Path(path).write_text(text.replace(old, new), encoding="utf-8")


def test_a_document_becomes_a_package_without_any_configuration() -> None:
    result = clientsmith("generate", "openapi.yaml", "-o", "out")
    assert result.exit_code == 0, result.output
    assert "out: " in result.output
    assert "1 of 1 operations, 1 of 1 schemas; nothing left out" in result.output
    assert {"pyproject.toml", "coverage.json", ".clientsmith.json"} <= tree("out").keys()


def test_the_configuration_of_the_folder_is_found() -> None:
    configure()
    assert clientsmith("generate").exit_code == 0
    assert Path("out/pyproject.toml").exists()


def test_another_document_goes_with_the_same_configuration() -> None:
    configure()
    Path("openapi.yaml").rename("next.yaml")
    assert clientsmith("generate", "--spec", "next.yaml").exit_code == 0
    assert clientsmith("generate").exit_code == 1


def test_a_second_run_says_so_and_writes_nothing() -> None:
    configure()
    clientsmith("generate")
    before = tree("out")
    result = clientsmith("generate")
    assert (result.exit_code, tree("out")) == (0, before)
    assert result.output.startswith("out is up to date\n")
    assert "1 of 1 operations" in result.output


def test_a_second_run_does_not_even_read_the_document() -> None:
    configure()
    clientsmith("generate")
    code = (
        "import sys\n"
        "from clientsmith.cli import main\n"
        "try: main(['generate'])\n"
        "except SystemExit as end: assert end.code == 0\n"
        "heavy = {'jinja2', 'black', 'jsonschema_rs', 'clientsmith.openapi.parse'} & sys.modules.keys()\n"
        "assert not heavy, heavy\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)


@pytest.mark.parametrize(
    "change",
    [
        lambda: replace_in("openapi.yaml", "title: Pets", "title: Cats"),
        lambda: configure(package="{version: 9.9.9}"),
        lambda: Path("out/README.md").unlink(),
    ],
    ids=["document", "configuration", "output"],
)
def test_whatever_changes_is_noticed(change: Callable[[], None]) -> None:
    configure()
    clientsmith("generate")
    change()
    result = clientsmith("generate")
    assert result.exit_code == 0, result.output
    assert "written" in result.output


def test_a_changed_template_is_noticed() -> None:
    Path("templates").mkdir()
    template = Path("templates/version.py.jinja")
    template.write_text('version = "one"\n', encoding="utf-8")
    configure(templates="templates")
    clientsmith("generate")
    template.write_text('version = "two"\n', encoding="utf-8")
    assert clientsmith("generate").exit_code == 0
    (version,) = Path("out").glob("*/_version.py")
    assert version.read_text(encoding="utf-8") == 'version = "two"\n'


def test_a_file_that_was_edited_stops_the_run_and_force_replaces_it() -> None:
    configure()
    clientsmith("generate")
    Path("out/README.md").write_text("mine\n", encoding="utf-8")
    replace_in("openapi.yaml", "Pet", "Cat")
    before = tree("out")
    result = clientsmith("generate")
    assert (result.exit_code, tree("out")) == (1, before)
    assert "out/README.md:1:1: error[edited-by-hand]" in result.output
    assert "nothing was written" in result.output
    assert clientsmith("generate", "--force").exit_code == 0
    assert Path("out/README.md").read_text(encoding="utf-8") != "mine\n"


def test_hand_written_files_beside_generated_ones_stay() -> None:
    configure()
    clientsmith("generate")
    (package,) = (
        path.parent for path in Path("out").glob("*/__init__.py") if path.parent.name != "tests"
    )
    own = package / "lib" / "own.py"
    own.parent.mkdir(exist_ok=True)
    own.write_text("mine = 1\n", encoding="utf-8")
    replace_in("openapi.yaml", "Pet", "Cat")
    assert clientsmith("generate").exit_code == 0
    assert own.read_text(encoding="utf-8") == "mine = 1\n"


def test_an_error_leaves_the_output_as_it_was_and_points_at_the_place() -> None:
    configure()
    clientsmith("generate")
    before = tree("out")
    replace_in("openapi.yaml", "#/components/schemas/Pet", "#/components/schemas/Pat")
    result = clientsmith("generate")
    assert (result.exit_code, tree("out")) == (1, before)
    assert "openapi.yaml:12:" in result.output
    assert "error[dangling-reference]" in result.output
    assert "^" in result.output


def test_an_error_writes_no_folder_at_all() -> None:
    Path("openapi.yaml").write_text("openapi: [", encoding="utf-8")
    assert clientsmith("generate", "openapi.yaml", "-o", "out").exit_code == 1
    assert not Path("out").exists()


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", "42", "{", "openapi: 3.1.0", "swagger: '2.0'", "\0", "a: &a [*a]", "- - -"],
)
def test_no_input_shows_a_traceback(text: str) -> None:
    for name in ("bad.yaml", "bad.json"):
        Path(name).write_text(text, encoding="utf-8")
        for command in (("generate", name, "-o", "out"), ("validate", name)):
            result = clientsmith(*command)
            assert result.exit_code == 1, result.output
            assert "error[" in result.output
            assert "Traceback" not in result.output


def test_a_wrong_use_is_told_from_a_wrong_input() -> None:
    for words in (
        ("generate",),
        ("generate", "openapi.yaml"),
        ("generate", "openapi.yaml", "--spec", "openapi.yaml", "-o", "out"),
        ("dump", "changes", "openapi.yaml"),
        ("dump", "nonsense", "openapi.yaml"),
        ("generate", "--no-such-option"),
        ("no-such-command",),
    ):
        assert clientsmith(*words).exit_code == 2, words


def test_a_missing_document_is_an_error_and_no_wrong_use() -> None:
    result = clientsmith("generate", "nowhere.yaml", "-o", "out")
    assert result.exit_code == 1
    assert 'error[unreadable-file]: cannot read "nowhere.yaml"' in result.output


def test_quiet_prints_nothing_when_all_is_well_and_errors_when_not() -> None:
    assert clientsmith("generate", "openapi.yaml", "-o", "out", "--quiet").output == ""
    Path("openapi.yaml").write_text("openapi: [", encoding="utf-8")
    assert "error[" in clientsmith("validate", "openapi.yaml", "--quiet").output


def test_strict_makes_a_harmless_mistake_an_error() -> None:
    replace_in("openapi.yaml", 'version: "1"', 'version: "1", colour: red')
    assert clientsmith("validate", "openapi.yaml").exit_code == 0
    result = clientsmith("validate", "openapi.yaml", "--strict")
    assert (result.exit_code, "error[structure-harmless]" in result.output) == (1, True)
    configure()
    assert clientsmith("generate").exit_code == 0
    assert clientsmith("generate", "--strict").exit_code == 1


def test_what_is_left_out_fails_the_run_unless_it_is_allowed() -> None:
    replace_in(
        "openapi.yaml",
        "      responses:\n",
        "      requestBody: {content: {application/x-unheard-of: {schema: {type: object}}}}\n"
        "      responses:\n",
    )
    configure()
    result = clientsmith("generate")
    assert (result.exit_code, "left-out[unsupported-body]" in result.output) == (1, True)
    assert "1 left out" in result.output
    assert Path("out/coverage.json").exists()
    configure(allow="[unsupported-body]")
    result = clientsmith("generate")
    assert result.exit_code == 0, result.output


def test_an_allowance_that_allows_nothing_is_reported() -> None:
    configure(allow="[unsupported-body]")
    result = clientsmith("generate")
    assert (result.exit_code, "clientsmith.yaml:3:" in result.output) == (0, True)
    assert "warning[unused-allowance]" in result.output


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_can_be_printed_as_stable_text(stage: str) -> None:
    first = clientsmith("dump", stage, "openapi.yaml", "-o", "out")
    assert (first.exit_code, first.output.strip() != "") == (0, True), first.output
    assert first.output == clientsmith("dump", stage, "openapi.yaml", "-o", "out").output
    assert not Path("out").exists()
    assert " object at 0x" not in first.output


def test_a_bundle_is_one_document_of_all_files() -> None:
    pet = "{type: object, required: [id], properties: {id: {type: string}}}"
    replace_in("openapi.yaml", pet, "{$ref: pet.yaml}")
    Path("pet.yaml").write_text(pet, encoding="utf-8")
    result = clientsmith("bundle", "openapi.yaml", "-o", "one.json")
    assert (result.exit_code, result.output) == (0, "one.json: one document of 2 files\n")
    assert clientsmith("validate", "one.json").exit_code == 0
    assert clientsmith("bundle", "one.json").output == Path("one.json").read_text(encoding="utf-8")


def test_a_version_of_the_api_has_its_overlays_and_its_folder() -> None:
    Path("old.yaml").write_text(OVERLAY, encoding="utf-8")
    configure(api_version='"2"', versions='{"2": {}, "1": {overlays: [old.yaml], output: out-1}}')
    assert clientsmith("generate").exit_code == 0
    assert clientsmith("generate", "--api-version", "1").exit_code == 0
    assert "Cats of old" in Path("out-1/README.md").read_text(encoding="utf-8")
    assert "Cats of old" not in Path("out/README.md").read_text(encoding="utf-8")
    bundled = clientsmith("bundle", "--api-version", "1").stdout
    assert json.loads(bundled)["info"]["title"] == "Cats of old"
    bundled = clientsmith("bundle", "--api-version", "1", "--no-overlays").stdout
    assert json.loads(bundled)["info"]["title"] == "Pets"


def test_a_changed_overlay_is_noticed() -> None:
    Path("old.yaml").write_text(OVERLAY, encoding="utf-8")
    configure(overlays="[old.yaml]")
    clientsmith("generate")
    assert "up to date" in clientsmith("generate").stdout
    Path("old.yaml").write_text(OVERLAY.replace("of old", "of today"), encoding="utf-8")
    assert "up to date" not in clientsmith("generate").stdout
    assert "Cats of today" in Path("out/README.md").read_text(encoding="utf-8")


def test_a_rule_may_be_for_another_version_than_the_one_that_is_generated() -> None:
    configure(
        api_version='"2"',
        versions='{"2": {}, "1": {output: out-1}}',
        types='{names: {"#/components/schemas/Gone": Gone}}',
    )
    assert "warning[config-unused-rule]" in clientsmith("validate").stderr
    assert "warning" not in clientsmith("validate", "--api-version", "1").stderr


def test_a_version_that_nobody_declared_is_a_wrong_use() -> None:
    configure(api_version='"2"', versions='{"2": {}}')
    result = clientsmith("generate", "--api-version", "3")
    assert result.exit_code == 2
    assert 'knows no API version "3"; those that it knows: "2"' in result.stderr


def test_every_command_has_help_with_an_example() -> None:
    for command in ("generate", "validate", "bundle", "dump"):
        result = clientsmith(command, "--help")
        assert (result.exit_code, f"  clientsmith {command} " in result.output) == (0, True)


def test_a_missing_document_is_said_before_an_output_folder_is_asked_for() -> None:
    result = clientsmith("generate", "nowhere.yaml")
    assert result.exit_code == 2
    assert 'there is no "nowhere.yaml"' in result.stderr
