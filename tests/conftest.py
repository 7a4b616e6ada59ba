"""Options of the test run."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("cases")
    group.addoption("--accept", action="store_true", help="write what the cases give now")
    group.addoption("--case", metavar="AREA/CASE", default="", help="only this case or area")
