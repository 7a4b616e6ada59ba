"""What type checkers say about right and about wrong uses of `notion_typed`."""

from __future__ import annotations

from pathlib import Path

import pytest
from checkers import CHECKERS, Complaint, check

HERE = Path(__file__).parent
RIGHT = HERE / "notion_uses.py"
WRONG = HERE / "wrong_uses.py"


@pytest.fixture(scope="module", params=CHECKERS)
def complaints(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> list[Complaint]:
    return check(str(request.param), [RIGHT, WRONG], tmp_path_factory.mktemp("checked"))


def test_a_checker_has_nothing_against_right_uses(complaints: list[Complaint]) -> None:
    assert [str(complaint) for complaint in complaints if complaint.file == RIGHT] == []


def test_a_checker_complains_once_about_each_wrong_use(complaints: list[Complaint]) -> None:
    lines = enumerate(WRONG.read_text(encoding="utf-8").splitlines(), 1)
    marked = [number for number, line in lines if line.endswith("# error")]
    found = [complaint for complaint in complaints if complaint.file == WRONG]
    assert len(marked) > 50
    assert [complaint.line for complaint in found] == marked, "\n".join(map(str, found))
