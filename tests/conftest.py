"""Options of the test run."""

from __future__ import annotations

import os

import pytest

# Here values are really frozen; processes that tests start have them as users do.
os.environ["CLIENTSMITH_FROZEN"] = "yes"
import clientsmith.frozen

del os.environ[clientsmith.frozen.REALLY]


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("cases")
    group.addoption("--accept", action="store_true", help="write what the cases give now")
    group.addoption("--case", metavar="AREA/CASE", default="", help="only this case or area")
