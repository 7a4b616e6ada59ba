"""`clientsmith check` says whether a package is as it would be generated, and names every reason."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from clientsmith.emit.manifest import digest
from command_line import clientsmith, edit

DOCUMENT = """\
openapi: 3.1.0
info: {title: All about pets, version: 1.0.0}
servers: [{url: "https://pets.example/v1"}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200":
          description: All pets.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
"""
OVERLAY = """\
overlay: 1.0.0
info: {title: Words, version: 1.0.0}
actions:
  - {target: $.components.schemas.Pet, update: {description: A pet.}}
"""


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with a configuration, a document, an overlay, templates, and the package made of them."""
    monkeypatch.chdir(tmp_path)
    Path("openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("words.yaml").write_text(OVERLAY, encoding="utf-8")
    Path("templates").mkdir()
    Path("templates/py.typed").write_text("", encoding="utf-8")
    Path("clientsmith.yaml").write_text(
        "document: openapi.yaml\noverlays: [words.yaml]\ntemplates: templates\npackage: {import_name: pets_client}\noutput: out\n",
        encoding="utf-8",
    )
    assert clientsmith("generate").exit_code == 0


def everything() -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in Path().rglob("*") if path.is_file()}


def test_a_package_that_is_as_it_would_be_generated_is_up_to_date() -> None:
    result = clientsmith("check")
    assert (result.exit_code, result.output.splitlines()[0]) == (0, "out is up to date")


def test_without_what_is_remembered_on_this_machine_the_answer_is_the_same() -> None:
    Path("out/.clientsmith_cache/stamp.json").unlink()
    result = clientsmith("check")
    assert (result.exit_code, result.output.splitlines()[0]) == (0, "out is up to date")


def test_a_template_behind_a_link_counts_as_one_and_no_other_link_is_in_the_way() -> None:
    Path("shared").mkdir()
    Path("shared/words.jinja").write_text("One.\n", encoding="utf-8")
    Path("templates/parts").symlink_to("../shared")
    Path("templates/README.md.jinja").write_text('{% include "parts/words.jinja" %}\n')
    Path("templates/nowhere.jinja").symlink_to("nothing")
    Path("templates/round").symlink_to("..")
    Path("shared/round").symlink_to("../templates")
    assert clientsmith("generate").exit_code == 0
    assert clientsmith("check").output.splitlines()[0] == "out is up to date"
    Path("shared/words.jinja").write_text("Two.\n", encoding="utf-8")
    result = clientsmith("check")
    assert result.exit_code == 1
    assert "templates/parts/words.jinja has changed" in result.output
    assert clientsmith("templates", "lint").output == "the templates are in order\n"


@pytest.mark.parametrize(
    ("change", "kind", "what"),
    [
        (
            lambda: edit("openapi.yaml", "All about", "Everything about"),
            "document",
            "openapi.yaml has changed",
        ),
        (lambda: edit("words.yaml", "A pet.", "An animal."), "overlays", "words.yaml has changed"),
        (
            lambda: edit("clientsmith.yaml", "pets_client}", "pets_client, version: 2.0.0}"),
            "configuration",
            "clientsmith.yaml has changed",
        ),
        (
            lambda: Path("templates/version.py.jinja").write_text("X = 1\n", encoding="utf-8"),
            "templates",
            "templates/version.py.jinja is new",
        ),
        (
            lambda: edit("out/.clientsmith.json", '"generator": "', '"generator": "0.'),
            "generator",
            r"0\.\S+ became \S+",
        ),
        (
            lambda: edit("out/.clientsmith.json", '"black": "', '"black": "1'),
            "black",
            r"1\S+ became \S+",
        ),
        (
            lambda: edit("out/pets_client/errors.py", '"""', '"""My '),
            "by hand",
            "pets_client/errors.py was edited",
        ),
        (
            lambda: Path("out/README.md").unlink(),
            "by hand",
            "README.md was removed",
        ),
    ],
    ids=[
        "document",
        "overlay",
        "configuration",
        "template",
        "generator",
        "black",
        "edited",
        "removed",
    ],
)
def test_every_reason_is_named_and_nothing_is_written(
    change: Callable[[], None], kind: str, what: str
) -> None:
    change()
    before = everything()
    result = clientsmith("check")
    assert result.exit_code == 1
    assert result.output.startswith("out is not what would be generated: ")
    assert re.search(rf"^  {kind} +{what}$", result.output, re.MULTILINE), result.output
    assert everything() == before
    reasons = [line for line in result.output.splitlines() if re.match(r"^  \S.*  \S", line)]
    assert len(reasons) == 1, reasons


def test_a_generator_that_writes_other_texts_is_suspected_when_nothing_else_has_changed() -> None:
    manifest = Path("out/.clientsmith.json")
    text = Path("out/README.md").read_text(encoding="utf-8")
    Path("out/README.md").write_text("older\n", encoding="utf-8")
    from hashlib import sha256  # noqa: PLC0415

    old, new = sha256(text.encode()).hexdigest(), sha256(b"older\n").hexdigest()
    edit(str(manifest), old, new)
    result = clientsmith("check")
    assert re.search(
        r"^  generator  \S+ writes other texts than it did$", result.output, re.MULTILINE
    )


def test_each_file_has_a_short_difference_and_diff_shows_them_whole() -> None:
    edit("openapi.yaml", "All about", "Everything about")
    edit("openapi.yaml", "name: {type: string}", "name: {type: integer}")
    short, full = clientsmith("check"), clientsmith("check", "--diff")
    assert "Everything about" in full.output
    assert len(full.output) >= len(short.output)
    assert "more lines" not in full.output
    files = {line for line in full.output.splitlines() if line.startswith("+++ ")}
    count = re.match(r"out is not what would be generated: (\d+) files differ", full.output)
    assert count is not None
    assert len(files) == int(count[1])


def test_annotations_begin_with_the_causes_at_their_places() -> None:
    edit("openapi.yaml", "All about", "Everything about")
    Path("templates/version.py.jinja").write_text("X = 1\n", encoding="utf-8")
    edit("out/pets_client/errors.py", '"""', '"""My ')
    result = clientsmith("check", "--format", "github")
    assert result.exit_code == 1
    document, template, edited, *_ = result.output.splitlines()
    assert document == (
        "::error file=openapi.yaml,title=clientsmith check::document: openapi.yaml has changed"
    )
    assert template == (
        "::error file=templates/version.py.jinja,title=clientsmith check"
        "::templates: templates/version.py.jinja is new"
    )
    assert edited.startswith("::error file=out/pets_client/errors.py,line=1,col=1,")
    assert "::pets_client/errors.py was edited by hand; move that below lib/" in edited


def test_annotations_name_a_few_files_and_count_all() -> None:
    edit("openapi.yaml", "pets", "dogs")
    lines = clientsmith("check", "--format", "github").output.splitlines()
    assert len(lines) <= 10, "GitHub shows no more of one run"
    files = [line for line in lines if line.startswith("::error file=out/")]
    assert len(files) == 3
    assert all(line.endswith(" for that reason") for line in files)
    assert re.fullmatch(
        r"::error title=clientsmith check::out: \d+ files differ; run .*", lines[-1]
    )


def test_causes_that_are_no_file_of_the_project_have_no_place() -> None:
    edit("out/.clientsmith.json", '"black": "', '"black": "1')
    first = clientsmith("check", "--format", "github").output.splitlines()[0]
    assert re.fullmatch(r"::error title=clientsmith check::black: 1\S+ became \S+", first)


def test_what_is_wrong_with_a_document_is_annotated_at_its_place() -> None:
    edit("openapi.yaml", 'schemas/Pet"', 'schemas/Dog"')
    result = clientsmith("check", "--format", "github")
    assert result.exit_code == 1
    assert re.search(
        r"^::error file=openapi.yaml,line=12,col=\d+,title=clientsmith check%3A dangling-reference::",
        result.output,
        re.MULTILINE,
    )


def test_a_broken_document_is_told_and_compared_with_nothing() -> None:
    edit("openapi.yaml", "paths:", "paths")
    result = clientsmith("check")
    assert result.exit_code == 1
    assert "openapi.yaml:" in result.output
    assert "nothing was compared" in result.output


def test_where_nothing_was_generated_everything_is_missing() -> None:
    result = clientsmith("check", "-o", "elsewhere")
    assert result.exit_code == 1
    assert "clientsmith has not written one here" in result.output
    assert not Path("elsewhere").exists()


def test_what_is_written_by_hand_is_counted() -> None:
    Path("out/pets_client/lib").mkdir()
    Path("out/pets_client/lib/mine.py").write_text("a = 1\nb = 2\n", encoding="utf-8")
    edit("openapi.yaml", "All about", "Everything about")
    result = clientsmith("generate")
    assert "by hand: 1 file, 2 lines, 0% of the package, most of it in pets_client/lib" in (
        result.output
    )


def test_a_lock_that_is_gone_is_a_reason_and_missed_before_it_is_made_anew() -> None:
    Path("names.lock").unlink()
    result = clientsmith("check")
    assert result.exit_code == 1
    assert re.search(r"^  locks  names.lock is gone$", result.output, re.MULTILINE)
    assert "warning[lock-gone]" in result.output
    assert "warning[lock-gone]" in clientsmith("generate").output
    assert clientsmith("check").output.startswith("out is up to date")


def test_a_lock_that_has_to_follow_the_document_is_no_reason_of_its_own() -> None:
    edit("openapi.yaml", "name: {type: string}", "called: {type: string}, name: {type: string}")
    result = clientsmith("check")
    assert re.search(r"^  document  openapi.yaml has changed$", result.output, re.MULTILINE)
    assert "names.lock has changed" not in result.output
    assert (
        "+field output:#/components/schemas/Pet called = called"
        in clientsmith("check", "--diff").output
    )


def test_what_has_changed_alike_is_told_in_one_sentence() -> None:
    Path("out/README.md").unlink()
    Path("out/api.md").unlink()
    edit("out/pets_client/errors.py", '"""', '"""My ')
    result = clientsmith("check")
    line = "  by hand  README.md, api.md were removed, pets_client/errors.py was edited"
    assert line in result.output.splitlines()
    for path in sorted(Path("out/pets_client/_runtime").glob("*.py"))[:6]:
        path.unlink()
    assert re.search(r" and 2 more were removed, pets_client/errors", clientsmith("check").output)


def test_a_lock_that_somebody_has_edited_is_a_reason() -> None:
    edit("names.lock", "name = name", "name = called")
    result = clientsmith("check")
    assert re.search(r"^  locks  names.lock has changed$", result.output, re.MULTILINE)


def test_annotations_say_that_a_file_was_removed_by_hand() -> None:
    Path("out/pets_client/errors.py").unlink()
    line, count = clientsmith("check", "--format", "github").output.splitlines()
    assert line.startswith("::error file=out/pets_client/errors.py,title=clientsmith check::")
    assert line.endswith("errors.py was removed by hand; clientsmith generate writes it again")
    assert count.endswith("::out: 1 file is missing")


def put_file(path: Path) -> None:
    path.write_text("mine", encoding="utf-8")


def put_link_to_nowhere(path: Path) -> None:
    path.symlink_to("nowhere")


@pytest.mark.parametrize(
    ("put", "what"),
    [
        (put_file, "no folder"),
        (put_link_to_nowhere, "a symbolic link that leads nowhere"),
    ],
    ids=["file", "link"],
)
def test_an_output_folder_that_is_none_is_told_once(put: Callable[[Path], None], what: str) -> None:
    put(Path("elsewhere"))
    result = clientsmith("generate", "-o", "elsewhere")
    assert result.exit_code == 1
    assert f'error[cannot-write]: the output folder "elsewhere" is {what}' in result.output
    assert result.output.count("error[") == 1


def test_an_output_folder_below_a_file_is_told_once() -> None:
    put_file(Path("file"))
    result = clientsmith("generate", "-o", "file/below")
    assert result.exit_code == 1
    assert 'the output folder "file/below" is below "file", which is no folder' in result.output
    assert result.output.count("error[") == 1


def test_a_forced_run_says_what_was_lost_and_where_it_is() -> None:
    edit("out/README.md", "A typed", "My typed")
    assert clientsmith("generate").exit_code == 1
    result = clientsmith("generate", "--force", "--quiet")
    assert (result.exit_code, result.output.splitlines()) == (
        0,
        [
            "what was by hand in 1 file is lost; copies are in out/.clientsmith_cache/lost:",
            "  README.md",
        ],
    )
    assert "My typed" in Path("out/.clientsmith_cache/lost/README.md").read_text(encoding="utf-8")
    assert clientsmith("check").exit_code == 0


def test_files_of_both_sides_of_a_merge_are_known_to_a_forced_run() -> None:
    manifest = Path("out/.clientsmith.json")
    theirs = "print(1)\n"
    Path("out/pets_client/theirs.py").write_text(theirs, encoding="utf-8")
    text = manifest.read_text(encoding="utf-8")
    entry = f'    "pets_client/theirs.py": "{digest(theirs)}",\n'
    conflict = f"<<<<<<< HEAD\n=======\n{entry}>>>>>>> theirs\n"
    manifest.write_text(text.replace('"files": {\n', f'"files": {{\n{conflict}'), encoding="utf-8")
    refused = clientsmith("generate")
    assert (refused.exit_code, "a merge left a conflict" in refused.output) == (1, True)
    result = clientsmith("generate", "--force")
    assert (result.exit_code, "is lost" in result.output) == (0, False)
    assert not Path("out/pets_client/theirs.py").exists()


def test_a_link_in_the_way_is_named_where_it_stands_not_where_it_leads() -> None:
    Path("out/README.md").rename("mine.md")
    Path("out/README.md").symlink_to("../mine.md")
    result = clientsmith("generate")
    assert result.exit_code == 1
    assert result.output.startswith("out/README.md:1:1: error[not-generated]")
