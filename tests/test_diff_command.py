"""`clientsmith diff`: what may be compared, what is printed, and the exit code."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from shutil import which

import pytest
from click.testing import CliRunner, Result

from clientsmith.cli import main
from clientsmith.source.node import JsonValue, Map, plain
from documents import TEXT, answers, document, has
from web_server import Answer, serving


@pytest.fixture(autouse=True)
def folder(tmp_path: Path) -> Iterator[Path]:
    with chdir(tmp_path):
        yield tmp_path


def write(path: str, root: Map) -> str:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(plain(root), indent=1), encoding="utf-8")
    return path


def old() -> Map:
    return answers(has("a", a=TEXT, kind={"enum": ["x"]}))


def new() -> Map:
    return answers(has("a", a={"type": ["string", "null"]}, kind={"enum": ["x", "y"]}, b=TEXT))


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["diff", *words])


def git(*words: str) -> bytes:
    """What git prints."""
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.com")
    program = which("git")
    assert program is not None
    return subprocess.run([program, *identity, *words], check=True, capture_output=True).stdout


def committed() -> None:
    """A repository whose only commit has the old document and its configuration."""
    write("spec/openapi.json", old())
    Path("spec/clientsmith.yaml").write_text("document: openapi.json\n", encoding="utf-8")
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "Begin")


# What is printed.


def test_the_gravest_changes_come_first() -> None:
    result = run(write("old.json", old()), write("new.json", new()))
    assert result.exit_code == 0
    assert result.output.splitlines() == [
        "old.json -> new.json: 1 breaking, 1 soft, 1 safe",
        "breaking:",
        "  may be null now  in GET /pets/{id} response 200 a",
        "soft:",
        '  new value "y"  in GET /pets/{id} response 200 kind',
        "safe:",
        "  new optional property b  in GET /pets/{id} response 200",
    ]


def test_verbose_names_every_place_in_both_documents() -> None:
    output = run(write("old.json", old()), write("new.json", new()), "--verbose").output
    assert "      GET /pets/{id} response 200 kind  old.json:" in output
    assert " -> new.json:" in output


def test_long_lists_end_early_and_say_how_to_see_all() -> None:
    many = {f"p{index}": has(inner=TEXT) for index in range(30)}
    other = {name: has() for name in many}
    files = write("old.json", answers(has(**many))), write("new.json", answers(has(**other)))
    assert "  ... and 18 more lines (--verbose shows them)" in run(*files).output
    assert len(run(*files, "--verbose").output.splitlines()) > 60


def test_nothing_is_said_of_what_only_looks_different() -> None:
    extracted = answers({"$ref": "#/components/schemas/Pet"}, Pet=plain(_schema_of(old())))
    result = run(write("old.json", old()), write("new.json", extracted), "--fail-on", "any")
    assert result.output == "old.json -> new.json: nothing differs\n"
    assert result.exit_code == 0


def _schema_of(root: Map) -> Map:
    node: object = root
    steps = ("paths", "/pets/{id}", "get", "responses", "200", "content", "application/json")
    for step in (*steps, "schema"):
        assert isinstance(node, Map)
        node = node.get(step)
    assert isinstance(node, Map)
    return node


def test_json_has_everything() -> None:
    result = run(write("old.json", old()), write("new.json", new()), "--format", "json")
    told = json.loads(result.output)
    assert told["counts"] == {"breaking": 1, "soft": 1, "safe": 1}
    change = told["changes"][1]
    place = change["places"][0]
    assert (change["kind"], change["what"]) == ("value-added", '"y"')
    assert (change["effect"], change["direction"]) == ("soft", "response")
    assert place["where"] == "GET /pets/{id} response 200 kind"
    assert place["old"]["file"] == "old.json" and place["new"]["line"] > 1


def test_markdown_folds_what_is_safe() -> None:
    result = run(write("old.json", old()), write("new.json", new()), "--format", "markdown")
    lines = result.output.splitlines()
    assert lines[0] == "### API: 1 breaking, 1 soft, 1 safe"
    assert any(line.startswith("- may be null now in `GET /pets/{id} res") for line in lines)
    folded = lines[lines.index("<details><summary>Safe (1)</summary>") :]
    assert any("new optional property `b`" in line for line in folded)


def test_github_annotates_the_new_document_and_counts_what_is_safe() -> None:
    result = run(write("old.json", old()), write("new.json", new()), "--format", "github")
    first, second, third = result.output.splitlines()
    assert first.startswith("::error file=new.json,line=")
    assert second.startswith("::warning ")
    assert third == "::notice title=safe changes of the API::1 change of the API is safe"


def test_changes_are_counted_and_not_the_lines_that_tell_of_them() -> None:
    more = answers(has("a", a=TEXT, kind={"enum": ["x"]}, b=TEXT, c=TEXT))
    files = write("old.json", old()), write("new.json", more)
    assert run(*files).output.splitlines() == [
        "old.json -> new.json: 2 safe",
        "safe, 2 changes in 1 line:",
        "  new optional properties b, c  in GET /pets/{id} response 200",
    ]
    less = answers(has("a", a=TEXT, kind={"enum": ["x"]}))
    fewer = write("new.json", more), write("less.json", less)
    assert "  optional properties b, c have gone  in GET" in run(*fewer).output


def test_the_quiet_are_told_by_the_exit_code() -> None:
    files = write("old.json", old()), write("new.json", new())
    result = run(*files, "--quiet", "--fail-on", "breaking")
    assert (result.exit_code, result.output) == (1, "")
    assert json.loads(run(*files, "--quiet", "--format", "json").output)["counts"]["breaking"] == 1


@pytest.mark.parametrize("form", ["text", "markdown", "github"])
def test_a_document_cannot_forge_output(form: str) -> None:
    hostile = "x`\n::error::forged\x1b[31m"
    files = write("old.json", answers(has())), write("new.json", answers(has(**{hostile: TEXT})))
    output = run(*files, "--format", form).output
    assert "\x1b" not in output
    assert not any(line.startswith("::error::forged") for line in output.splitlines())


def test_prose_is_told_on_request() -> None:
    described: JsonValue = {**has(a=TEXT), "description": "Said."}
    files = write("old.json", answers(has(a=TEXT))), write("new.json", answers(described))
    assert "nothing differs" in run(*files).output
    assert (
        "  described differently  in GET /pets/{id} response 200" in run(*files, "--prose").output
    )
    told = json.loads(run(*files, "--prose", "--format", "json").output)
    assert [change["kind"] for change in told["changes"]] == ["prose-changed"]


# The exit code.


@pytest.mark.parametrize(
    ("schema", "limit", "code"),
    [
        (has("a", a={"type": ["string", "null"]}), "breaking", 1),
        (has("a", a={"type": ["string", "null"]}), "soft", 1),
        (has("a", a={"enum": ["x"]}), "breaking", 0),
        (has("a", a=TEXT, b=TEXT), "soft", 0),
        (has("a", a=TEXT, b=TEXT), "any", 1),
        (has("a", a=TEXT), "any", 0),
    ],
)
def test_changes_are_a_failure_only_if_they_are_said_to_be(
    schema: JsonValue, limit: str, code: int
) -> None:
    files = write("old.json", answers(has("a", a=TEXT))), write("new.json", answers(schema))
    assert run(*files).exit_code == 0
    assert run(*files, "--fail-on", limit).exit_code == code


def test_a_document_that_cannot_be_read_is_said_so() -> None:
    Path("bad.json").write_text("{", encoding="utf-8")
    result = run(write("old.json", old()), "bad.json")
    assert result.exit_code == 1
    assert "bad.json:1:2: error[json-syntax]" in result.output
    assert '"bad.json" cannot be compared' in result.output
    assert run("old.json", "missing.json").exit_code == 1


def test_what_is_wrong_in_a_document_is_counted_and_not_compared() -> None:
    broken = answers({"$ref": "#/components/schemas/Missing"})
    result = run(write("old.json", broken), write("new.json", new()))
    assert result.exit_code == 0
    assert '1 error in "old.json"; what is wrong is not compared' in result.output


def test_two_things_must_be_named() -> None:
    assert run().exit_code == 2
    assert run("a.json", "b.json", "--rev", "HEAD").exit_code == 2
    assert "name an old document" in run().output


# What may be compared.


def test_configurations_bring_their_overlays_and_versions() -> None:
    write("openapi.json", old())
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "More", "version": "1"},
        "actions": [
            {"target": "$.paths['/pets/{id}'].get", "update": {"deprecated": True}},
        ],
    }
    Path("more.json").write_text(json.dumps(overlay), encoding="utf-8")
    Path("clientsmith.yaml").write_text(
        "document: openapi.json\napi_version: new\n"
        "versions:\n  new: {}\n  old: {overlays: [more.json]}\n",
        encoding="utf-8",
    )
    same = run("clientsmith.yaml", "clientsmith.yaml")
    assert "nothing differs" in same.output
    versions = run("clientsmith.yaml", "clientsmith.yaml", "--old-api-version", "old")
    assert "  no longer deprecated  in GET /pets/{id}\n" in versions.output
    assert "  no longer deprecated" in run("clientsmith.yaml", "--old-api-version", "old").output
    bare = run("clientsmith.yaml", "--old-api-version", "old", "--no-overlays")
    assert "nothing differs" in bare.output
    assert run("clientsmith.yaml", "--old-api-version", "none").exit_code == 2


def test_two_versions_of_one_configuration_are_told_apart() -> None:
    write("openapi.json", old())
    Path("clientsmith.yaml").write_text(
        "document: openapi.json\napi_version: new\nversions: {new: {}, old: {}}\n", encoding="utf-8"
    )
    apart = "clientsmith.yaml (old) -> clientsmith.yaml (new): nothing differs\n"
    assert run("clientsmith.yaml", "--old-api-version", "old").output == apart
    assert run("clientsmith.yaml", "clientsmith.yaml", "--old-api-version", "old").output == apart
    told = run("clientsmith.yaml", "--old-api-version", "old", "--format", "json").output
    assert json.loads(told)["old"] == "clientsmith.yaml (old)"
    other = run("openapi.json", "clientsmith.yaml", "--new-api-version", "old").output
    assert other.startswith("openapi.json -> clientsmith.yaml (old): ")


def test_a_folder_stands_for_the_configuration_in_it() -> None:
    committed()
    write("spec/openapi.json", new())
    result = run("HEAD:spec", "spec")
    assert result.output.startswith("HEAD:spec -> spec: 1 breaking")


def write_whole(path: str, root: Map) -> None:
    """Write a document of which a package can be made."""
    text = Path(write(path, root)).read_text(encoding="utf-8")
    declared = '"parameters": [{"in": "path", "name": "id", "required": true}], "get": {'
    Path(path).write_text(text.replace('"get": {', declared), encoding="utf-8")


def test_the_last_release_may_be_compared_as_document_and_as_package() -> None:
    write_whole("openapi.json", old())
    Path("clientsmith.yaml").write_text("document: openapi.json\noutput: out\n", encoding="utf-8")
    assert CliRunner().invoke(main, ["generate", "--release"]).exit_code == 0
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "Begin")
    assert run("released").output == "released (0.1.0) -> clientsmith.yaml: nothing differs\n"
    assert run("--surface", "released", "out").output == "released -> out: nothing differs\n"
    write_whole("openapi.json", new())
    assert CliRunner().invoke(main, ["generate"]).exit_code == 0
    result = run("released", "--verbose")
    assert result.output.startswith("released (0.1.0) -> clientsmith.yaml: 1 breaking, 1 soft")
    assert "  released/document.json:" in result.output
    for left, right in [("released", "out"), ("HEAD:released", "out"), ("HEAD:out", "out")]:
        assert run("--surface", left, right).output.startswith(f"{left} -> {right}: 2 breaking")
    assert "HEAD:out -> out: 2 breaking" in run("--surface", "--rev", "HEAD", "out").output
    assert "HEAD:released (0.1.0) -> openapi.json" in run("HEAD:released", "openapi.json").output
    refused = run("out", "released")
    assert (refused.exit_code, '"out" holds no configuration' in refused.output) == (2, True)
    refused = run("released", "--prose")
    assert (refused.exit_code, "keeps no descriptions of types" in refused.output) == (2, True)
    refused = run("released", "--old-api-version", "1")
    assert (refused.exit_code, "is a release" in refused.output) == (2, True)


@pytest.mark.parametrize("words", [("--prose",), ("--no-overlays",), ("--old-api-version", "1")])
def test_options_of_documents_are_refused_for_packages(words: tuple[str, ...]) -> None:
    result = run("--surface", "a", "b", *words)
    assert (result.exit_code, "options of documents" in result.output) == (2, True)


@pytest.mark.parametrize("words", [("a",), ("a", "b", "--rev", "HEAD")])
def test_two_packages_must_be_named(words: tuple[str, ...]) -> None:
    result = run("--surface", *words)
    assert (result.exit_code, "name both, or one with --rev" in result.output) == (2, True)


def test_addresses_are_fetched() -> None:
    with serving({"/openapi.json": Answer(json.dumps(plain(new())))}) as server:
        result = run(write("old.json", old()), server.url("/openapi.json"))
    assert "1 breaking, 1 soft, 1 safe" in result.output


def test_revisions_of_git_are_named_as_git_does() -> None:
    committed()
    write("spec/openapi.json", new())
    result = run("HEAD:spec/openapi.json", "spec/openapi.json", "--verbose")
    assert result.output.startswith("HEAD:spec/openapi.json -> spec/openapi.json: 1 breaking")
    assert "HEAD:spec/openapi.json:" in result.output and "clientsmith-" not in result.output
    assert "1 breaking" in run("HEAD:spec/clientsmith.yaml", "spec/clientsmith.yaml").output
    with chdir("spec"):
        assert "1 breaking" in run("HEAD:./openapi.json", "openapi.json").output


def test_a_revision_may_be_of_what_is_compared_anyway() -> None:
    committed()
    write("spec/openapi.json", new())
    assert "1 breaking" in run("spec/clientsmith.yaml", "--rev", "HEAD").output
    with chdir("spec"):
        result = run("--rev", "HEAD")
        assert result.output.startswith(
            "HEAD:spec/clientsmith.yaml -> clientsmith.yaml: 1 breaking"
        )
        assert "1 breaking" in run("--rev", "HEAD", "../spec/openapi.json").output


def test_a_revision_brings_all_its_files() -> None:
    committed()
    parts = document(components={"schemas": {"Pet": has(a=TEXT)}})
    write("spec/parts.json", parts)
    write("spec/openapi.json", answers({"$ref": "parts.json#/components/schemas/Pet"}))
    git("add", ".")
    git("commit", "-q", "-m", "Split")
    write("spec/parts.json", document(components={"schemas": {"Pet": has(a=TEXT, b=TEXT)}}))
    output = run("spec/openapi.json", "--rev", "HEAD", "--verbose").output
    assert "new optional property b" in output
    assert "HEAD:spec/parts.json:" in output


def test_the_working_tree_stays_as_it_is() -> None:
    committed()
    write("spec/openapi.json", new())
    before = git("status", "--porcelain")
    run("--rev", "HEAD", "spec/openapi.json")
    assert git("status", "--porcelain") == before


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("nope:spec/openapi.json", "spec/openapi.json"), 'git knows no revision "nope"'),
        (("--rev", "--all", "spec/openapi.json"), 'git knows no revision "--all"'),
        (("HEAD:spec/missing.json", "spec/openapi.json"), '"HEAD" has no "spec/missing.json"'),
        (("--rev", "HEAD", "../out.json"), "outside of the repository"),
    ],
)
def test_revisions_that_do_not_exist_are_wrong_usage(words: tuple[str, ...], problem: str) -> None:
    committed()
    result = run(*words)
    assert result.exit_code == 2
    assert problem in result.output


def test_without_a_repository_there_are_no_revisions() -> None:
    result = run("HEAD:openapi.json", write("openapi.json", old()))
    assert result.exit_code == 2 and "not a git repository" in result.output
