"""Walking an asynchronous list with the next page on its way while this one is worked on.

In: an iterator over pages. Out: a context manager that gives an iterator over items. At most one
page is fetched ahead, and nothing is fetched any more once the context is left. What is *not*
decided here: what a page is and where it comes from (`pagination`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import anyio

from .errors import PaginationError

if TYPE_CHECKING:
    from anyio.abc import TaskGroup
    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

__all__ = ["Prefetching"]

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")


class Prefetching(Generic[ItemT]):
    """Items of a list, of which the next page is fetched ahead. To be entered once."""

    def __init__(
        self, pages: AsyncIterator[PageT], items_of: Callable[[PageT], list[object]]
    ) -> None:
        self._fetched: Callable[[], _Fetched[ItemT]] = partial(_Fetched, pages, items_of)
        self._entered: tuple[TaskGroup, _Fetched[ItemT]] | None = None

    async def __aenter__(self) -> AsyncIterator[ItemT]:
        if self._entered is not None:
            raise PaginationError("a list is fetched ahead once: ask for it again")
        tasks = anyio.create_task_group()
        await tasks.__aenter__()
        items = self._fetched()
        self._entered = tasks, items
        tasks.start_soon(items.fetch)
        return items

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._entered is None:
            return
        tasks, items = self._entered
        tasks.cancel_scope.cancel()
        try:
            if isinstance(exc, anyio.get_cancelled_exc_class()):
                await tasks.__aexit__(exc_type, exc, traceback)
            else:
                # What was raised between the pages stays what it is, and becomes no group.
                await tasks.__aexit__(None, None, None)
        finally:
            items.close()


class _Fetched(AsyncIterator[ItemT], Generic[ItemT]):
    """Hands pages over from the task that fetches them to the one that works on their items."""

    # Any: the iterator and the function agree on what a page is.
    def __init__(self, pages: AsyncIterator[Any], items_of: Callable[[Any], list[object]]) -> None:
        self._pages = pages
        self._items_of = items_of
        self._items: Iterator[ItemT] = iter(())
        # Without a buffer a page is given away before the next one is asked for.
        streams: tuple[
            MemoryObjectSendStream[list[ItemT] | Exception],
            MemoryObjectReceiveStream[list[ItemT] | Exception],
        ] = anyio.create_memory_object_stream[Any](0)
        self._giving, self._taking = streams

    async def fetch(self) -> None:
        """Fetch page by page, each as soon as the one before it was taken."""
        async with self._giving:
            try:
                async for page in self._pages:
                    # The type of the page says what its items are; this is where that is believed.
                    await self._giving.send(cast("list[ItemT]", self._items_of(page)))
            except Exception as error:  # noqa: BLE001  # raised by who waits for the page
                await self._giving.send(error)

    def close(self) -> None:
        """Let go of both ends."""
        self._giving.close()
        self._taking.close()

    async def __anext__(self) -> ItemT:
        while True:
            for item in self._items:
                return item
            try:
                page = await self._taking.receive()
            except anyio.EndOfStream:
                raise StopAsyncIteration from None
            if isinstance(page, Exception):
                raise page
            self._items = iter(page)
