"""`clientsmith templates`: what a template author does, from a look around to the next upgrade."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import chdir
from dataclasses import replace
from pathlib import Path

import pytest

from clientsmith.commands.templates import diff_templates, eject_template, lint_all
from clientsmith.emit.templates import TemplatePack, find_pack
from clientsmith.project import Project, open_project
from clientsmith.templates.blocks import find_blocks
from clientsmith.templates.shelf import read_shelf
from clientsmith.terminal import Terminal
from command_line import clientsmith, edit

PETS = Path(__file__).parent / "cases" / "emit" / "smallest-package" / "openapi.yaml"
MINE = Path("templates/README.md.jinja")
INSTALL = "README.md.jinja:install"
WEBHOOKS = """\
webhooks:
  pet_adopted: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Adopted"}}}}, responses: {"200": {description: Ok.}}}}
  pet_missed: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Missed"}}}}, responses: {"200": {description: Ok.}}}}
components:
  schemas:
    Adopted: {type: object, required: [type], properties: {type: {const: pet.adopted}}}
    Missed: {type: object, required: [type], properties: {type: {const: pet.missed}}}
"""


@pytest.fixture(autouse=True)
def project(tmp_path: Path) -> Iterator[Path]:
    shutil.copy(PETS, tmp_path / "openapi.yaml")
    settings = "document: openapi.yaml\noutput: out\ntemplates: templates\n"
    (tmp_path / "clientsmith.yaml").write_text(settings, encoding="utf-8")
    with chdir(tmp_path):
        yield tmp_path


@pytest.fixture
def upgraded() -> Project:
    """The project with a pack of which every file can be changed, as an upgrade does."""
    shutil.copytree(find_pack("python").folder, "pack")
    opened, _ = open_project(Path("clientsmith.yaml"), None, None, None)
    assert opened is not None
    return replace(opened, pack=TemplatePack("python", Path("pack")))


def eject(project: Project, thing: str = INSTALL) -> None:
    assert eject_template(Terminal(quiet=True), project, thing, Path("templates")) == 0


def diff(project: Project, *, merging: bool = False) -> int:
    return diff_templates(Terminal(), project, (), merging=merging)


def test_the_list_has_templates_with_what_they_make_their_blocks_and_what_is_yours() -> None:
    clientsmith("templates", "eject", INSTALL)
    lines = clientsmith("templates", "list").output.splitlines()
    assert "resource.py.jinja -> {package.module}/resources/{name}.py for each resource" in lines
    at = lines.index("README.md.jinja -> README.md")
    assert "install, first_call" in lines[at + 1]
    assert lines[at + 2] == "  yours   extended: install"
    assert "parts/class.py.jinja (part)" in lines


def test_a_block_can_be_shown() -> None:
    shown = clientsmith("templates", "show", INSTALL).output
    assert shown.startswith("{% block install %}\n")
    assert shown.endswith("{% endblock %}\n")


def test_an_ejected_block_changes_nothing_until_it_is_changed() -> None:
    assert clientsmith("generate").exit_code == 0
    before = Path("out/README.md").read_text(encoding="utf-8")
    assert clientsmith("templates", "eject", INSTALL).exit_code == 0
    assert clientsmith("templates", "eject", "parts/class.py.jinja").exit_code == 0
    assert clientsmith("templates", "lint", "--strict").exit_code == 0
    result = clientsmith("generate")
    assert "out is up to date" in result.output or "0 removed" in result.output
    assert Path("out/README.md").read_text(encoding="utf-8") == before
    edit(str(MINE), "Python 3.11", "Python 3.12")
    assert clientsmith("generate").exit_code == 0
    assert "Python 3.12 or newer" in Path("out/README.md").read_text(encoding="utf-8")


def test_lint_has_nothing_to_say_of_what_was_ejected_and_not_changed(
    upgraded: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    shelf = read_shelf([upgraded.pack.folder], None)
    for template in shelf.brought.values():
        blocks = [block.name for block in find_blocks(template.text) if not block.outer]
        for thing in [f"{template.name}:{name}" for name in blocks] or [template.name]:
            eject(upgraded, thing)
    lint_all(Terminal(), upgraded, "text", strict=False)
    assert capsys.readouterr() == ("the templates are in order\n", "")


def test_a_file_that_is_copied_is_listed_and_shown_and_what_replaces_it_is_yours() -> None:
    shown = clientsmith("templates", "show", "runtime/retries.py")
    assert shown.exit_code == 0 and "def " in shown.output
    refused = clientsmith("templates", "eject", "runtime/retries.py")
    assert refused.exit_code == 1 and "copied as it is" in refused.output
    Path("templates/runtime").mkdir(parents=True)
    Path("templates/runtime/retries.py").write_text(shown.output, encoding="utf-8")
    lines = clientsmith("templates", "list").output.splitlines()
    assert lines[lines.index("runtime -> {module}/_runtime (copied)") + 1].split() == [
        "yours",
        "runtime/retries.py",
    ]


def test_a_template_that_your_pack_leaves_out_is_not_taken_for_a_part() -> None:
    Path("templates").mkdir()
    leaving = "contract: 1\nextends: true\nwithout: [api.md.jinja]\n"
    Path("templates/pack.yaml").write_text(leaving, encoding="utf-8")
    lines = clientsmith("templates", "list").output.splitlines()
    assert "api.md.jinja (left out)" in lines
    assert "parts/field.py.jinja (part)" in lines


def test_a_second_block_joins_the_first() -> None:
    clientsmith("templates", "eject", INSTALL)
    clientsmith("templates", "eject", "README.md.jinja:errors")
    text = MINE.read_text(encoding="utf-8")
    assert text.count("{% extends") == 1
    assert text.index("block install %}") < text.index("block errors %}")
    assert clientsmith("templates", "lint", "--strict").exit_code == 0


@pytest.mark.parametrize("thing", [INSTALL, "README.md.jinja"])
def test_what_is_yours_already_is_not_overwritten(thing: str) -> None:
    clientsmith("templates", "eject", INSTALL)
    before = MINE.read_text(encoding="utf-8")
    result = clientsmith("templates", "eject", thing)
    assert result.exit_code == 1
    assert "it stays as it is" in result.output
    assert MINE.read_text(encoding="utf-8") == before


@pytest.mark.parametrize(
    ("thing", "close"),
    [
        ("README.md.jinja:instal", '"install"'),
        ("READ.md.jinja", '"README.md.jinja"'),
        ("parts/alias.py.jinja:install", "it has none"),
    ],
)
def test_what_does_not_exist_is_answered_with_what_comes_close(thing: str, close: str) -> None:
    for command in ("show", "eject"):
        result = clientsmith("templates", command, thing)
        assert result.exit_code == 1
        assert close in result.output


def test_without_a_folder_nothing_is_ejected() -> None:
    edit("clientsmith.yaml", "templates: templates\n", "")
    result = clientsmith("templates", "eject", INSTALL)
    assert result.exit_code == 2
    assert "--templates DIR" in result.output


def test_where_nothing_was_ejected_there_is_no_difference() -> None:
    result = clientsmith("templates", "diff")
    assert (result.exit_code, result.output) == (0, "nothing was ejected\n")


def test_without_an_upgrade_there_is_no_difference(upgraded: Project) -> None:
    eject(upgraded)
    edit(str(MINE), "Python 3.11", "Python 3.12")
    assert diff(upgraded) == 0


def test_an_upgrade_is_told_and_merged_into_what_you_have_changed(
    upgraded: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    eject(upgraded)
    edit(str(MINE), "## Installation", "## How to install")
    edit("pack/README.md.jinja", "Python 3.11 or newer", "Python 3.12 or newer")
    assert diff(upgraded) == 1
    said = capsys.readouterr().out
    assert "+Python 3.12 or newer is needed." in said
    assert "+## How to install" in said
    assert "these go together" in said
    assert diff(upgraded, merging=True) == 0
    text = MINE.read_text(encoding="utf-8")
    assert "## How to install" in text and "Python 3.12 or newer" in text
    assert diff(upgraded) == 0, "what is merged is the new beginning"


def test_two_blocks_of_one_file_are_merged(upgraded: Project) -> None:
    eject(upgraded)
    eject(upgraded, "README.md.jinja:closing")
    edit("pack/README.md.jinja", "Python 3.11 or newer", "Python 3.12 or newer, which is younger")
    edit("pack/README.md.jinja", "## Reference", "## All methods")
    assert diff(upgraded, merging=True) == 0
    text = MINE.read_text(encoding="utf-8")
    assert "which is younger" in text and "## All methods" in text
    assert lint_all(Terminal(quiet=True), upgraded, "text", strict=True) == 0


def test_a_whole_file_is_merged(upgraded: Project) -> None:
    eject(upgraded, "version.py.jinja")
    edit("pack/version.py.jinja", "__version__", "# new\n__version__")
    assert diff(upgraded, merging=True) == 0
    text = Path("templates/version.py.jinja").read_text(encoding="utf-8")
    assert text.startswith("{# ejected from python ")
    assert "# new\n__version__" in text


def test_what_both_have_changed_is_left_as_a_conflict(
    upgraded: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    eject(upgraded)
    edit(str(MINE), "Python 3.11 or newer", "Python 3.13")
    edit("pack/README.md.jinja", "Python 3.11 or newer", "Python 3.12 or newer")
    assert diff(upgraded) == 1
    assert "both change the same lines in 1 place" in capsys.readouterr().out
    assert diff(upgraded, merging=True) == 1
    text = MINE.read_text(encoding="utf-8")
    for part in ("<<<<<<< yours", "Python 3.13", "Python 3.11 or newer", "Python 3.12 or newer"):
        assert part in text
    assert lint_all(Terminal(quiet=True), upgraded, "text", strict=False) == 1
    for merging in (False, True):
        assert diff(upgraded, merging=merging) == 1, "a conflict that is left is not forgotten"
        assert "a merge has left a conflict" in capsys.readouterr().err


@pytest.mark.parametrize("merging", [False, True])
def test_a_block_that_has_gone_is_told(
    upgraded: Project, capsys: pytest.CaptureFixture[str], *, merging: bool
) -> None:
    eject(upgraded)
    edit("pack/README.md.jinja", "{% block install %}", "{% block setup %}")
    before = MINE.read_text(encoding="utf-8")
    assert diff(upgraded, merging=merging) == 1
    assert "not in the pack any more" in capsys.readouterr().out
    assert MINE.read_text(encoding="utf-8") == before


def test_a_base_that_is_lost_is_told_and_nothing_is_guessed(
    upgraded: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    eject(upgraded)
    edit("templates/.ejected/README.md.jinja.install", "Python", "Snake")
    edit("pack/README.md.jinja", "Python 3.11 or newer", "Python 3.12 or newer")
    before = MINE.read_text(encoding="utf-8")
    assert diff(upgraded, merging=True) == 1
    assert "is not known any more" in capsys.readouterr().out
    assert MINE.read_text(encoding="utf-8") == before


def test_lint_can_annotate_a_pull_request() -> None:
    MINE.parent.mkdir()
    MINE.write_text("{{ package.modul }}\n", encoding="utf-8")
    result = clientsmith("templates", "lint", "--format", "github")
    assert result.exit_code == 1
    assert result.output.startswith(
        f"::error file={MINE},line=1,col=12,title=template-unknown-name::"
    )


def test_generate_warns_of_a_block_that_nothing_prints() -> None:
    clientsmith("templates", "eject", INSTALL)
    edit(str(MINE), "block install %}", "block instal %}")
    result = clientsmith("generate")
    assert result.exit_code == 0
    assert "warning[template-unknown-block]" in result.output
    assert 'did you mean "install"' in result.output


@pytest.mark.parametrize(
    ("thing", "first", "line"),
    [
        ("pets.get", "resource.py.jinja makes pets_client/resources/pets.py", "MethodView"),
        ("Pet", "module.py.jinja makes pets_client/types/", "DeclarationView"),
        ("pets", "resource.py.jinja makes pets_client/resources/pets.py", "ResourceView"),
        (
            "resources/pets.py",
            "resource.py.jinja makes pets_client/resources/pets.py",
            "ResourceView",
        ),
        ("README.md", "README.md.jinja makes README.md", "PackageView"),
    ],
)
def test_context_shows_what_a_template_receives(thing: str, first: str, line: str) -> None:
    result = clientsmith("templates", "context", thing)
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[0].startswith(first)
    assert lines[1].endswith(f": {line}")
    assert any(": Name = " in each for each in lines)


@pytest.mark.parametrize("thing", ["pet_adopted", "pet.adopted"])
def test_context_finds_a_webhook_by_its_name_and_by_its_event(thing: str) -> None:
    edit("openapi.yaml", "components:\n  schemas:\n", WEBHOOKS)
    unused = clientsmith("templates", "context", thing).output.splitlines()
    assert (
        unused[0] == 'nothing is made of it; a template with "each: webhook" in pack.yaml receives'
    )
    assert unused[1] == "webhook: WebhookView"
    assert any(line.endswith("event: Markdown = '`pet.adopted`'") for line in unused)
    assert "besides" in unused
    used = clientsmith("templates", "context", thing, "--pack", "docs").output.splitlines()
    assert used[0] == "webhook.md.jinja makes docs/webhooks/pet_adopted.md"


def test_context_shows_variables_and_goes_deeper_when_asked() -> None:
    with Path("clientsmith.yaml").open("a", encoding="utf-8") as file:
        file.write("variables: {team: Integrations}\n")
    shallow = clientsmith("templates", "context", "pets.get").output
    deep = clientsmith("templates", "context", "pets.get", "--depth", "2").output
    assert "team = 'Integrations'" in shallow
    assert "define: Python = 'def'" in deep
    assert "define: Python" not in shallow


def test_context_of_what_does_not_exist_names_what_comes_close() -> None:
    result = clientsmith("templates", "context", "pets.gett")
    assert result.exit_code == 1
    assert '"pets.get"' in result.output


@pytest.mark.parametrize("command", ["list", "lint", "show", "eject", "diff"])
def test_a_template_that_is_no_text_is_told_at_once(command: str) -> None:
    Path("templates").mkdir()
    Path("templates/README.md.jinja").write_bytes(b"caf\xe9\n")
    things = ("README.md.jinja",) if command in ("show", "eject") else ()
    result = clientsmith("templates", command, *things)
    assert result.exit_code == 1
    assert (
        '"templates/README.md.jinja" is not UTF-8: the byte 0xe9 cannot stand here' in result.output
    )
