"""What `clientsmith lint` suggests settles what it has found, and its reports are what they claim."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from contextlib import chdir
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from click.testing import CliRunner, Result

from case_runner import CASES
from clientsmith.cli import main
from clientsmith.commands.lint import find
from clientsmith.diagnostics import CODES, has_errors
from clientsmith.lint.findings import Finding
from clientsmith.lint.rules import FORMATS, RULES
from clientsmith.lint.snippet import write_actions, write_overlay
from clientsmith.overlay import read_overlay
from clientsmith.project import open_project
from clientsmith.source.node import JsonValue
from clientsmith.terminal import Terminal

JsonObject = dict[str, JsonValue]

RULE_CASES = sorted(path.name for path in (CASES / "lint").iterdir())

HOSTILE = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  "/a'b\\\\c: #d/{e}":
    parameters: [{name: e, in: path, required: true, schema: {type: string}}]
    get: {responses: {"204": {description: None.}}}
  "/ünïcode%0A,x":
    get:
      responses:
        "200":
          description: Yes.
          content: {application/json: {schema: {$ref: "#/components/schemas/yes"}}}
components:
  schemas:
    "yes": {type: object, properties: {"1e3": {type: number, enum: [1]}, "0o7": {format: uuid}, "😀\\u2028": {format: uuid}}}
"""
"""Names that mean something else in JSONPath, in YAML, in an address or in a workflow command."""


def lint_case(name: str, *overlays: Path) -> tuple[Finding, ...]:
    """What the rule finds in the case that is called after it."""
    return lint_file(CASES / "lint" / name / "openapi.yaml", (name,), *overlays)


def lint_file(path: Path, rules: tuple[str, ...], *overlays: Path) -> tuple[Finding, ...]:
    project, _ = open_project(path, None, None, None)
    assert project is not None
    overlaid = replace(project, overlays=overlays)
    bundle, findings, others = find(Terminal(quiet=True), overlaid, rules)
    assert bundle is not None
    assert not has_errors(others)
    assert [told.message for told in others if told.code.startswith("overlay")] == []
    return findings


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["lint", *map(str, arguments)])


def overlay_of(finding: Finding, folder: Path) -> Path:
    """The snippet of a finding as an overlay of its own, put together by hand."""
    path = folder / "overlay.yaml"
    head = 'overlay: 1.1.0\ninfo: {title: t, version: "1"}\nactions:\n'
    path.write_text(head + write_actions(finding.actions) + "\n", encoding="utf-8")
    return path


def test_every_rule_has_a_case() -> None:
    assert sorted(RULES) == RULE_CASES
    assert set(RULES) <= CODES.keys()


@pytest.mark.parametrize("rule", RULE_CASES)
def test_a_snippet_settles_its_finding_and_makes_no_other(rule: str, tmp_path: Path) -> None:
    findings = lint_case(rule)
    assert findings
    for finding in findings:
        assert finding.actions, finding.diagnostic.message
        after = lint_case(rule, overlay_of(finding, tmp_path))
        assert finding.diagnostic.message not in {f.diagnostic.message for f in after}
        assert uncounted(after) <= uncounted(findings)


def uncounted(findings: Sequence[Finding]) -> set[str]:
    """The messages without the counts in them, which change with every correction."""
    return {re.sub(r"\d+", "", finding.diagnostic.message) for finding in findings}


@pytest.mark.parametrize("rule", RULE_CASES)
def test_the_overlay_of_all_snippets_leaves_nothing_of_the_rule(rule: str, tmp_path: Path) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text(write_overlay("All", lint_case(rule)), encoding="utf-8")
    assert lint_case(rule, path) == ()


def test_names_that_mean_something_in_yaml_or_jsonpath_are_quoted(tmp_path: Path) -> None:
    document = tmp_path / "openapi.yaml"
    document.write_text(HOSTILE, encoding="utf-8")
    findings = lint_file(document, ())
    rules = {"method-name-guessed", "number-for-integer", "missing-type", "missing-description"}
    assert rules <= {finding.rule for finding in findings}
    path = tmp_path / "fixes.yaml"
    path.write_text(write_overlay("A: #title", findings), encoding="utf-8")
    overlay, problems = read_overlay(path)
    assert problems == ()
    assert overlay is not None and overlay.title == "A: #title"
    assert lint_file(document, (), path) == ()


def test_what_is_removed_anyway_gets_no_other_action() -> None:
    findings = lint_file(CASES / "lint" / "unused-component" / "openapi.yaml", ())
    at_egg = [f for f in findings if "/schemas/Egg" in f.diagnostic.pointer]
    assert {f.rule for f in at_egg} == {"unused-component", "missing-description"}
    text = write_overlay("All", findings)
    assert re.findall(r"target: (\$.components.schemas.Egg.*)", text) == [
        "$.components.schemas.Egg"
    ]


def test_findings_fail_only_if_strict(tmp_path: Path) -> None:
    document = CASES / "lint" / "closed-response" / "openapi.yaml"
    assert run(document).exit_code == 0
    assert run(document, "--strict").exit_code == 1
    assert run(document, "--strict", "--rule", "ambiguous-union").exit_code == 0
    broken = tmp_path / "openapi.yaml"
    broken.write_text("openapi: 3.1.0\npaths: []\n", encoding="utf-8")
    failed = run(broken)
    assert failed.exit_code == 1
    assert "error[" in failed.stderr and failed.stdout == ""


def test_a_rule_that_does_not_exist_is_wrong_usage() -> None:
    assert run("--rule", "ambiguous").exit_code == 2


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_has_every_finding(form: str) -> None:
    document = CASES / "lint" / "differing-types" / "openapi.yaml"
    shown = run(document, "--format", form, "--verbose")
    assert shown.exit_code == 0
    for finding in lint_case("differing-types"):
        name = finding.diagnostic.message.split('"')[1]
        assert name in shown.stdout


def test_the_overlay_is_written_beside_the_report(tmp_path: Path) -> None:
    document = CASES / "lint" / "missing-type" / "openapi.yaml"
    path = tmp_path / "fixes.yaml"
    assert run(document, "--rule", "missing-type", "--overlay", path).exit_code == 0
    assert lint_case("missing-type", path) == ()
    assert run(document, "-o", tmp_path / "none" / "fixes.yaml").exit_code == 1


def test_json_has_place_reason_and_snippet() -> None:
    first = cast(list[JsonObject], report("missing-type", "json"))[0]
    assert first["rule"] == "missing-type"
    assert first["severity"] == "warning"
    assert first["reason"] == RULES["missing-type"].reason
    assert first["location"] == {"file": "openapi.yaml", "line": 10, "column": 14}
    assert first["overlay"] == (
        "- target: $.components.schemas.Pet.properties.id\n  update: {type: string}"
    )


def report(rule: str, form: str) -> JsonValue:
    """What the command says in the folder of a case, as JSON."""
    with chdir(CASES / "lint" / rule):
        shown = run("openapi.yaml", "--rule", rule, "--format", form)
    value: JsonValue = json.loads(shown.stdout)
    return value


def test_sarif_has_what_its_schema_requires() -> None:
    log = cast(JsonObject, report("inconsistent-pagination", "sarif"))
    assert log["version"] == "2.1.0"
    (one,) = cast(list[JsonObject], log["runs"])
    driver = cast(JsonObject, cast(JsonObject, one["tool"])["driver"])
    assert driver["name"] == "clientsmith"
    rules = cast(list[JsonObject], driver["rules"])
    assert [rule["id"] for rule in rules] == list(RULES)
    for rule in rules:
        assert cast(JsonObject, rule["shortDescription"])["text"]
        assert cast(JsonObject, rule["help"])["text"]
        level = cast(JsonObject, rule["defaultConfiguration"])["level"]
        assert level in ("none", "note", "warning", "error")
    results = cast(list[JsonObject], one["results"])
    assert len(results) == len(lint_case("inconsistent-pagination"))
    for result in results:
        assert rules[cast(int, result["ruleIndex"])]["id"] == result["ruleId"]
        assert cast(JsonObject, result["message"])["text"]
        near = cast(list[JsonObject], result.get("relatedLocations", []))
        for place in [*cast(list[JsonObject], result["locations"]), *near]:
            physical = cast(JsonObject, place["physicalLocation"])
            assert physical["artifactLocation"] == {"uri": "openapi.yaml"}
            region = cast(dict[str, int], physical["region"])
            assert min(region["startLine"], region["startColumn"]) >= 1


def test_addresses_in_sarif_are_valid_and_relative(tmp_path: Path) -> None:
    (tmp_path / "a b").mkdir()
    (tmp_path / "a b" / "ä.yaml").write_text(HOSTILE, encoding="utf-8")
    with chdir(tmp_path):
        shown = run(Path("a b") / "ä.yaml", "--rule", "missing-type", "--format", "sarif")
    assert '"uri": "a%20b/%C3%A4.yaml"' in shown.stdout


def test_annotations_are_one_line_each_and_escaped(tmp_path: Path) -> None:
    (tmp_path / "a,b:c%.yaml").write_text(HOSTILE, encoding="utf-8")
    with chdir(tmp_path):
        shown = run("a,b:c%.yaml", "--format", "github", "--rule", "method-name-guessed")
    lines = shown.stdout.splitlines()
    assert len(lines) == 2
    for line in lines:
        found = re.fullmatch(
            r"::notice file=a%2Cb%3Ac%25\.yaml,line=(\d+),col=(\d+),title=method-name-guessed::(.+)",
            line,
        )
        assert found is not None
        assert "%0A" in found[3] and "\r" not in found[3]
    # A percent sign of the document is no escape.
    assert "%250A,x" in lines[1]
