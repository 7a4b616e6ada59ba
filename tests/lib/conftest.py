"""Servers and clients for the tests of what is written by hand for Notion."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, cast

import anyio
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

from notion_server import NotionServer  # noqa: E402  # after the path is set

from notion_typed import AsyncNotion, Notion  # noqa: E402

Client: TypeAlias = Notion | AsyncNotion


@dataclass(frozen=True)
class Api:
    """Calls the same function with either client, so that a test says what holds for all."""

    flavour: str
    url: str
    max_retries: int = 0

    def call(self, make: Callable[[Client], object]) -> Any:
        """Give what a function of the client gives, awaited if need be."""
        if self.flavour == "sync":
            with Notion("secret", base_url=self.url, max_retries=self.max_retries) as client:
                return make(client)
        return anyio.run(self._await, make, backend=self.flavour)

    def collect(self, make: Callable[[Client], object], limit: int | None = None) -> list[Any]:
        """Give what a function of the client walks, or the first items of it."""
        if self.flavour == "sync":
            with Notion("secret", base_url=self.url, max_retries=self.max_retries) as client:
                found: list[Any] = []
                for item in cast("Iterable[Any]", make(client)):
                    found.append(item)
                    if len(found) == limit:
                        break
                return found
        return anyio.run(self._walk, make, limit, backend=self.flavour)

    async def _await(self, make: Callable[[Client], object]) -> Any:
        async with AsyncNotion("secret", base_url=self.url, max_retries=self.max_retries) as client:
            return await cast("Awaitable[Any]", make(client))

    async def _walk(self, make: Callable[[Client], object], limit: int | None) -> list[Any]:
        async with AsyncNotion("secret", base_url=self.url, max_retries=self.max_retries) as client:
            found: list[Any] = []
            async for item in cast("AsyncIterable[Any]", make(client)):
                found.append(item)
                if len(found) == limit:
                    break
            return found


@pytest.fixture
def server() -> Iterator[NotionServer]:
    with NotionServer() as running:
        yield running


@pytest.fixture(params=["sync", "asyncio", "trio"])
def api(request: pytest.FixtureRequest, server: NotionServer) -> Api:
    return Api(str(request.param), server.url)
