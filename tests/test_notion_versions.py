"""The overlays of Notion: every version of the API is whole, from our edition and the official one."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from clientsmith.diagnostics import Severity
from clientsmith.ledger import Ledger, sum_up
from clientsmith.pipeline import Planned, Rendered, request_of, run
from clientsmith.project import open_project

TOP = Path(__file__).parents[1]
CONFIGURATION = TOP / "spec" / "notion" / "clientsmith.yaml"
OFFICIAL = TOP.parent / "shared" / "notion" / "official" / "2026-04-23.openapi.json"
VERSIONS = ("2026-03-11", "2025-09-03", "2022-06-28")

has_official = pytest.mark.skipif(
    not OFFICIAL.exists(), reason="the official document is not part of this repository"
)


@dataclass(frozen=True, slots=True)
class Made:
    """What a run gave: the texts of the package, its ledger, and what was worse than a note."""

    texts: Mapping[str, str]
    ledger: Ledger
    complaints: tuple[str, ...]


@cache
def make(version: str, spec: Path | None = None) -> Made:
    """Render the package of a version, without writing it."""
    project, found = open_project(CONFIGURATION, spec, None, None, api_version=version)
    assert project is not None, found
    texts: Mapping[str, str] = {}
    ledger: Ledger | None = None
    diagnostics = [*found]
    for step in run(request_of(project)):
        diagnostics += step.diagnostics
        match step:
            case Planned():
                ledger = step.ledger
            case Rendered():
                texts = step.texts
                break
            case _:
                pass
    bad = tuple(d.message for d in diagnostics if d.severity is not Severity.NOTE)
    assert ledger is not None, bad
    return Made(texts, ledger, bad)


@pytest.fixture(scope="module", params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def ours(version: str) -> Made:
    return make(version)


def test_nothing_of_a_version_is_left_out(ours: Made) -> None:
    assert ours.complaints == ()
    assert sum_up(ours.ledger).endswith("nothing left out")


@pytest.mark.parametrize(
    ("version", "methods"),
    [
        ("2026-03-11", set[str]()),
        ("2025-09-03", set[str]()),
        ("2022-06-28", {"create", "list", "query", "retrieve", "update"}),
    ],
)
def test_databases_that_are_queried_themselves_are_deprecated(
    version: str, methods: set[str]
) -> None:
    text = make(version).texts["notion_typed/resources/databases.py"]
    assert set(deprecated_methods(text)) == methods


def deprecated_methods(text: str) -> list[str]:
    """The names of the methods that carry the decorator of `typing_extensions`."""
    assert "@deprecated" not in text or "from typing_extensions import deprecated" in text
    return [
        node.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and any(ast.unparse(each).startswith("deprecated(") for each in node.decorator_list)
    ]


@pytest.mark.parametrize("version", VERSIONS[1:])
def test_the_package_of_an_older_version_is_typed_and_passes_its_own_tests(
    version: str, tmp_path: Path
) -> None:
    for path, text in make(version).texts.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    run_in(tmp_path, "mypy", "--strict", "--cache-dir", str(TOP / ".mypy_cache" / version), ".")
    run_in(tmp_path, "pytest", "-q", "-p", "no:cacheprovider", "tests")


def run_in(folder: Path, *module: str) -> None:
    """Run a module of Python in a folder, which must go well."""
    done = subprocess.run(
        [sys.executable, "-m", *module],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


@has_official
def test_the_same_overlays_make_the_same_package_of_the_official_document(
    version: str, ours: Made
) -> None:
    official = make(version, OFFICIAL)
    assert official.complaints == ()
    assert sum_up(official.ledger) == sum_up(ours.ledger)
    assert official.texts.keys() == ours.texts.keys()
    differing = [
        path
        for path, text in ours.texts.items()
        if path.endswith(".py") and without_prose(text) != without_prose(official.texts[path])
    ]
    assert differing == []


def without_prose(text: str) -> str:
    """Python code without its docstrings and comments."""
    return ast.unparse(_WithoutProse().visit(ast.parse(text)))


class _WithoutProse(ast.NodeTransformer):
    def visit_Expr(self, node: ast.Expr) -> ast.Expr | None:
        match node.value:
            case ast.Constant(value=str()):
                return None
            case _:
                return node
