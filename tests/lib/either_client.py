"""The same call with the synchronous and the asynchronous client."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, cast

import anyio

from notion_typed import AsyncNotion, Notion

TOP = Path(__file__).parents[2]
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
