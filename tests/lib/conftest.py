"""Servers and clients for the tests of what is written by hand for Notion."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
for folder in (
    TOP / "generated" / "notion",
    TOP / "tests" / "runtime",
    TOP / "tests" / "usage",
    Path(__file__).parent,
):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

from either_client import Api  # noqa: E402  # after the path is set
from notion_server import NotionServer  # noqa: E402


@pytest.fixture
def server() -> Iterator[NotionServer]:
    with NotionServer() as running:
        yield running


@pytest.fixture(params=["sync", "asyncio", "trio"])
def api(request: pytest.FixtureRequest, server: NotionServer) -> Api:
    return Api(str(request.param), server.url)
