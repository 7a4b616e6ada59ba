"""Iterators over pages and over the items of pages.

In: a first page, or a function that fetches it. Out: what follows, fetched when it is needed. What
is *not* decided here: what users call (`pagination`), and where pages come from (`sources`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar, cast

from .cursors import Trail
from .errors import InvalidArgumentError
from .sources import async_source, read_items, sync_source

__all__ = ["AsyncItems", "AsyncPages", "collect", "collect_async", "items", "ready", "walk"]

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")


def walk(first: PageT) -> Iterator[PageT]:
    """Give a page of a synchronous client and those that follow it."""
    trail = Trail()
    page: PageT | None = first
    while page is not None:
        yield page
        # The next page may have come from another operation than the first one.
        page = sync_source(page).fetch_after(page, trail)


def items(pages: Iterable[object]) -> Iterator[object]:
    """Give the items of pages one after another."""
    for page in pages:
        yield from read_items(page)


def collect(first: object, limit: int | None) -> list[object]:
    """Give the items from a page on, `limit` of them at most, with no page that is not needed."""
    found: list[object] = []
    if _room(found, limit) != 0:
        for page in walk(first):
            found += read_items(page)[: _room(found, limit)]
            if _room(found, limit) == 0:
                break
    return found


async def collect_async(pages: AsyncIterator[object], limit: int | None) -> list[object]:
    """Give the items of pages, `limit` of them at most, with no page that is not needed."""
    found: list[object] = []
    if _room(found, limit) != 0:
        async for page in pages:
            found += read_items(page)[: _room(found, limit)]
            if _room(found, limit) == 0:
                break
    return found


def ready(page: PageT) -> Callable[[], Awaitable[PageT]]:
    """Make a function that fetches a page which is there already."""

    async def first() -> PageT:
        return page

    return first


# Iterators are classes and not async generators, which trio wants closed when a loop ends early.


@dataclass(slots=True, eq=False)
class AsyncPages(AsyncIterator[PageT]):
    """Gives the first page and those that follow it."""

    fetch_first: Callable[[], Awaitable[PageT]]
    last: PageT | None = None
    trail: Trail = field(default_factory=Trail)

    async def __anext__(self) -> PageT:
        if self.last is None:
            self.last = await self.fetch_first()
            return self.last
        page = await async_source(self.last).fetch_after(self.last, self.trail)
        if page is None:
            raise StopAsyncIteration
        self.last = page
        return page


class AsyncItems(AsyncIterator[ItemT], Generic[ItemT]):
    """Gives the items of pages one after another."""

    def __init__(self, pages: AsyncIterator[object]) -> None:
        self._pages = pages
        self._items: Iterator[ItemT] = iter(())

    async def __anext__(self) -> ItemT:
        while True:
            for item in self._items:
                return item
            # The generated type of the page says what its items are; that is believed here.
            self._items = cast("Iterator[ItemT]", iter(read_items(await anext(self._pages))))


def _room(found: list[object], limit: int | None) -> int | None:
    """Say how many items still have room; ``None`` is no limit."""
    if limit is not None and limit < 0:
        raise InvalidArgumentError(f'"limit" must not be negative: {limit}')
    return None if limit is None else limit - len(found)
