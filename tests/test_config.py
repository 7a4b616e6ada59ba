"""Reading the configuration."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientsmith.config import (
    DEFAULTS,
    CallsConfig,
    ClientHeader,
    Config,
    Credential,
    ErrorFields,
    PackageConfig,
    PaginationRule,
    read_config,
)
from clientsmith.diagnostics import Diagnostic

COMPLETE = r"""
document: openapi.yaml
output: ../../generated/notion
package:
  distribution: notion-typed
  import_name: notion_typed
  client: Notion
  version: 0.1.0
  summary: A client
  error: NotionError
  env_prefix: NOTION
credentials:
  bearerAuth: {arguments: {token: auth}, env: {token: [NOTION_API_KEY, NOTION_TOKEN]}}
client_headers:
  Notion-Version: {argument: notion_version, env: NOTION_VERSION}
errors:
  code: [code, error]
  message: message
  request_id_headers: [x-notion-request-id]
types:
  rules:
    - {match: '^(.*)ObjectResponse$', name: '\1', roles: [output]}
  names: {'#/components/schemas/x': Name}
  input_suffix: In
resources:
  extension: x-notion-sdk-method
  samples: {language: javascript, pattern: 'notion\.([\w.]+)\('}
  methods: {post-page: pages.create}
pagination:
  - {cursor: start_cursor, next: next_cursor, more: has_more, items: [results, templates]}
calls: {rate: 2.5, burst: 10, retry_conflicts: true}
formats: {date: string, uuid: string}
encoded_parameters: [filter_properties]
allow: [unsupported-body]
templates: templates
variables: {year: 2026, name: x, flag: true, none: null}
"""


def read(folder: Path, content: str) -> tuple[Config | None, tuple[Diagnostic, ...]]:
    path = folder / "clientsmith.yaml"
    path.write_text(content, encoding="utf-8")
    return read_config(path, name="clientsmith.yaml")


def test_every_setting_is_read(tmp_path: Path) -> None:
    config, problems = read(tmp_path, COMPLETE)
    assert problems == ()
    assert config is not None
    assert tmp_path / "openapi.yaml" == config.document
    assert tmp_path / "../../generated/notion" == config.output
    assert tmp_path / "templates" == config.templates
    assert (
        PackageConfig(
            distribution="notion-typed",
            import_name="notion_typed",
            client="Notion",
            version="0.1.0",
            summary="A client",
            error="NotionError",
            env_prefix="NOTION",
        )
        == config.package
    )
    bearer = Credential({"token": "auth"}, {"token": ("NOTION_API_KEY", "NOTION_TOKEN")})
    assert {"bearerAuth": bearer} == config.credentials
    header = ClientHeader("notion_version", ("NOTION_VERSION",))
    assert {"Notion-Version": header} == config.client_headers
    assert (
        ErrorFields(("code", "error"), ("message",), ("request_id",), ("x-notion-request-id",))
        == config.errors
    )
    assert CallsConfig(2.5, 10, retry_conflicts=True) == config.calls
    assert config.types.names == {"#/components/schemas/x": "Name"}
    assert config.types.input_suffix == "In"
    assert config.resources.extension == "x-notion-sdk-method"
    assert config.resources.samples is not None
    assert config.resources.samples.language == "javascript"
    assert config.resources.samples.pattern.findall("notion.pages.create({") == ["pages.create"]
    assert config.resources.methods == {"post-page": "pages.create"}
    rule = PaginationRule("start_cursor", "next_cursor", "has_more", ("results", "templates"))
    assert (rule,) == config.pagination
    assert config.formats["date"] == "string"
    assert config.formats["date-time"] == "datetime"
    assert config.encoded_parameters == ("filter_properties",)
    assert config.allow == ("unsupported-body",)
    assert config.variables == {"year": 2026, "name": "x", "flag": True, "none": None}


def test_a_rule_for_types_renames_what_it_matches(tmp_path: Path) -> None:
    config, _ = read(tmp_path, COMPLETE)
    assert config is not None
    (rule,) = config.types.rules
    assert rule.rename("pageObjectResponse") == "page"
    assert rule.rename("pageObjectRequest") is None
    assert rule.roles == ("output",)


def test_settings_know_their_place(tmp_path: Path) -> None:
    config, _ = read(tmp_path, COMPLETE)
    assert config is not None
    assert str(config.where("types", "rules", 0)) == "clientsmith.yaml:22:7"
    assert str(config.where("types", "names", "#/components/schemas/x")) == "clientsmith.yaml:23:11"
    assert config.where("types", "rules", 1) is None


def test_versions_of_the_api_have_overlays_and_a_folder_of_their_own(tmp_path: Path) -> None:
    config, problems = read(
        tmp_path,
        """
        overlays: [common.yaml]
        api_version: "2"
        versions:
          "1": {overlays: [old.yaml], output: ../old, templates: older}
          "2": {}
        """,
    )
    assert problems == ()
    assert config is not None
    assert config.overlays == (tmp_path / "common.yaml",)
    assert config.versions["1"].overlays == (tmp_path / "old.yaml",)
    assert config.versions["1"].output == tmp_path / "../old"
    assert config.versions["1"].templates == tmp_path / "older"
    assert config.api_version == "2"


def test_a_version_that_is_not_declared_cannot_be_the_current_one(tmp_path: Path) -> None:
    config, problems = read(tmp_path, 'api_version: "3"\nversions: {"1": {}, "2": {}}')
    assert config is None
    assert [(d.message, d.hint) for d in problems] == [
        ('"api_version": "3" is none of the "versions"', 'possible here: "1", "2"')
    ]


def test_a_file_without_settings_says_what_no_file_says(tmp_path: Path) -> None:
    config, problems = read(tmp_path, "{}")
    assert problems == ()
    assert config == DEFAULTS


@pytest.mark.parametrize(
    ("content", "column", "message", "hint"),
    [
        ("output: 3", 9, '"output" must be a string, not a number', "quotes"),
        ("output: [a]", 9, '"output" must be a string, not an array', ""),
        ("package: {version: 1.0}", 20, '"package.version" must be a string', "quotes"),
        ("package: {client: No tion}", 19, '"package.client": "No tion" is not a name', ""),
        ("package: {error: class}", 18, '"package.error": "class" is not a name', ""),
        ("package: {import_name: a-b}", 24, '"package.import_name"', ""),
        ("package: {distribution: '../x'}", 25, '"package.distribution"', ""),
        ("credentials: [a]", 14, '"credentials" must be a mapping, not an array', ""),
        ("credentials: {b: {env: {token: a-b}}}", 32, '"credentials.b.env.token"', ""),
        ("client_headers: {X: {argument: 1a}}", 32, '"client_headers.X.argument"', ""),
        ("errors: {code: {}}", 16, '"errors.code" must be a list of strings', ""),
        ("errors: {code: [a, 1]}", 20, '"errors.code" must be a string', ""),
        ("calls: {rate: fast}", 15, '"calls.rate" must be a number, not a string', ""),
        ("calls: {rate: true}", 15, '"calls.rate" must be a number', ""),
        ("calls: {rate: 0}", 15, '"calls.rate" must be more than 0', ""),
        ("calls: {burst: 1.5}", 16, '"calls.burst" must be a whole number', ""),
        ("calls: {burst: 0}", 16, '"calls.burst" must be a whole number', ""),
        ("calls: {retry_conflicts: 1}", 26, '"calls.retry_conflicts" must be true or false', ""),
        ("types: {rules: {}}", 16, '"types.rules" must be a list of mappings', ""),
        ("types: {rules: [1]}", 17, '"types.rules[0]" must be a mapping', ""),
        ("types: {rules: [{name: x}]}", 17, '"types.rules[0]" needs "match"', ""),
        ("types: {rules: [{match: '(', name: x}]}", 25, "not a regular expression", ""),
        (r"types: {rules: [{match: a, name: '\1'}]}", 34, "invalid group reference", ""),
        (
            "types: {rules: [{match: a, name: b, roles: [c]}]}",
            45,
            '"c" is none of input, output',
            "",
        ),
        ("types: {names: {x: Name}}", 17, '"x" is not a pointer', "#/components"),
        ("resources: {extension: method}", 24, "is not an extension", ""),
        ("resources: {samples: {language: a, pattern: b}}", 45, "has no group", "parentheses"),
        ("resources: {methods: {a: b..c}}", 26, '"resources.methods.a"', ""),
        ("pagination: [{cursor: a, next: b}]", 14, '"pagination[0]" needs "items"', ""),
        ("formats: {date: day}", 17, '"day" is none of bytes, date, datetime, string', ""),
        ("allow: [unsupported-bdy]", 9, '"unsupported-bdy" is no code', ""),
        ("variables: {a: []}", 16, '"variables.a" must be a string, a number or a boolean', ""),
        ("[a]", 1, "must be a mapping of settings", ""),
    ],
)
def test_a_wrong_value_is_explained_at_its_place(
    tmp_path: Path, content: str, column: int, message: str, hint: str
) -> None:
    config, problems = read(tmp_path, content)
    assert config is None
    assert [("config-invalid", f"clientsmith.yaml:1:{column}")] == [
        (problem.code, str(problem.location)) for problem in problems
    ]
    assert message in problems[0].message
    assert hint in problems[0].hint


@pytest.mark.parametrize(
    ("content", "column", "message", "hint"),
    [
        ("documnt: a", 1, '"documnt"', 'did you mean "document"?'),
        ("package: {clinet: a}", 11, '"package.clinet"', 'did you mean "client"?'),
        ("types: {rules: [{match: a, name: b, zzz: c}]}", 37, '"types.rules[0].zzz"', '"roles"'),
        ("resources: {sampels: {}}", 13, '"resources.sampels"', 'did you mean "samples"?'),
    ],
)
def test_a_setting_that_does_not_exist_gets_a_suggestion(
    tmp_path: Path, content: str, column: int, message: str, hint: str
) -> None:
    config, problems = read(tmp_path, content)
    assert config is None
    assert [("config-unknown-key", f"clientsmith.yaml:1:{column}")] == [
        (problem.code, str(problem.location)) for problem in problems
    ]
    assert message in problems[0].message
    assert hint in problems[0].hint


def test_all_problems_are_reported_at_once(tmp_path: Path) -> None:
    _, problems = read(tmp_path, "output: 1\nsomething: 2\nallow: [x]\n")
    assert {1, 2, 3} == {p.location.line for p in problems if p.location is not None}


def test_a_file_that_is_not_there_is_reported(tmp_path: Path) -> None:
    config, problems = read_config(tmp_path / "clientsmith.yaml")
    assert config is None
    assert [problem.code for problem in problems] == ["unreadable-file"]


def test_a_broken_file_is_reported(tmp_path: Path) -> None:
    config, problems = read(tmp_path, "a: b: c")
    assert config is None
    assert [problem.code for problem in problems] == ["yaml-syntax"]
