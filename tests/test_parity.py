"""The comparison with other clients names tests that exist, and all cases of the JavaScript SDK."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "parity.md").read_text(encoding="utf-8")
NAMED = re.compile(r"`([\w/]+\.py)(?:::(\w+))?`")


@cache
def _tests_of(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / "tests" / path).read_text(encoding="utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in tree.body if isinstance(node, functions))


def test_every_test_that_is_named_exists() -> None:
    named = NAMED.findall(TEXT)
    assert len(named) > 100
    missing = [
        f"{path}::{name}"
        for path, name in named
        if not (ROOT / "tests" / path).is_file() or (name and name not in _tests_of(path))
    ]
    assert missing == []


def test_every_point_has_a_test_or_says_that_there_is_none() -> None:
    rows = [line for line in TEXT.splitlines() if line.startswith("| ") and line.endswith(" |")]
    points = [row for row in rows if not row.endswith(("| Shown by |", "| Ours |"))]
    assert len(points) > 90
    assert [row for row in points if not (NAMED.search(row) or row.endswith("| - |"))] == []


def test_no_case_of_the_javascript_sdk_is_left_out() -> None:
    cases = re.findall(r"^\| [^|]+ \| (\d+) \|", TEXT, re.MULTILINE)
    assert sum(map(int, cases)) == 128
