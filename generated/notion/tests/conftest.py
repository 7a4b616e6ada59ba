"""What the tests share: the server, and clients that talk to it."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from notion_typed import AsyncNotion, Notion

sys.path.insert(0, str(Path(__file__).parent))

from server import Server  # noqa: E402


@pytest.fixture(scope="session")
def running() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def server(running: Server) -> Server:
    running.reset()
    return running


@pytest.fixture
def client(server: Server) -> Iterator[Notion]:
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
async def async_client(server: Server) -> AsyncIterator[AsyncNotion]:
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
