"""What the tests share: the mock of the API as a real server, and clients that talk to it."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from notion_typed import AsyncNotion, Notion
from notion_typed.testing import Mock, MockServer

sys.path.insert(0, str(Path(__file__).parent))  # for the module of checks
pytest.register_assert_rewrite("checks")  # so that it says what differs


@pytest.fixture(scope="session")
def server() -> Iterator[MockServer]:
    with Mock().serve() as server:
        yield server


@pytest.fixture
def mock(server: MockServer) -> Mock:
    server.mock.reset()
    return server.mock


@pytest.fixture
def client(server: MockServer) -> Iterator[Notion]:
    with Notion(
        auth="test-secret",
        client_id="test-secret",
        client_secret="test-secret",
        base_url=server.url,
        max_retries=0,
        strict=True,
    ) as client:
        yield client


@pytest.fixture
async def async_client(server: MockServer) -> AsyncIterator[AsyncNotion]:
    async with AsyncNotion(
        auth="test-secret",
        client_id="test-secret",
        client_secret="test-secret",
        base_url=server.url,
        max_retries=0,
        strict=True,
    ) as client:
        yield client


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def examples() -> dict[str, Any]:
    text = (Path(__file__).parent / "examples.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
