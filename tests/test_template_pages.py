"""The pages that show how templates are changed show cases that are run, to the letter."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clientsmith.commands.templates import find_faults
from clientsmith.project import open_project

TOP = Path(__file__).parents[1]
PAGES = sorted((TOP / "docs" / "how-to").glob("template-*.md"))
CASES = TOP / "tests" / "cases" / "templates"

_BLOCK = re.compile(r'^```\w+ title="([^"]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)


def shown(page: Path) -> list[tuple[str, str]]:
    """The files that a page shows, by path and text."""
    found: list[tuple[str, str]] = _BLOCK.findall(page.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize(
    "page", [p for p in PAGES if (CASES / p.stem).is_dir()], ids=lambda p: p.stem
)
def test_a_page_shows_the_files_of_its_case_and_what_comes_of_them(page: Path) -> None:
    case = CASES / page.stem
    given = {path for path, _ in shown(page) if (case / path).is_file()}
    made = {path for path, _ in shown(page) if path not in given}
    assert "clientsmith.yaml" in given
    assert made
    for path, text in shown(page):
        if path in given:
            assert text == (case / path).read_text(encoding="utf-8"), path
        else:
            assert text in (case / "files" / path).read_text(encoding="utf-8"), path


@pytest.mark.parametrize("case", sorted(CASES.glob("template-*")), ids=lambda case: case.name)
def test_what_a_page_shows_is_what_lint_asks_for(case: Path) -> None:
    project, problem = open_project(case / "clientsmith.yaml", None, None, None)
    assert project is not None, problem
    assert [f"{each.location}: {each.message}" for each in find_faults(project)] == []


def test_every_way_to_change_templates_has_a_page() -> None:
    cases = {path.name for path in CASES.glob("template-*")}
    assert cases | {"template-installed-pack"} == {page.stem for page in PAGES}
