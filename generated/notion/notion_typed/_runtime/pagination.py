"""Lists that come page by page: pages, and what can be done with a list that was asked for.

In: pages that know where they came from. Out: the items and pages of the whole list. What is *not*
decided here: where a page says what follows (`cursors`), how the next page is fetched (`sources`,
`walking`).
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, cast

from pydantic import model_validator
from typing_extensions import TypeVar

from .base_model import Model
from .cursors import Trail, next_step
from .narrow import is_list
from .sources import AsyncSource, SyncSource, async_source, read_items, source_of, sync_source
from .walking import AsyncItems, AsyncPages, collect, collect_async, items, ready, walk

if TYPE_CHECKING:
    from .prefetching import Prefetching

__all__ = [
    "AnyPage",
    "ArrayPageModel",
    "AsyncPaginator",
    "AsyncSource",
    "FirstPageModel",
    "PageModel",
    "SyncSource",
    "bind",
]

ItemT = TypeVar("ItemT")
# Any: the items of a page do not matter here.
PageT = TypeVar("PageT", bound="AnyPage[Any]")
NextT = TypeVar("NextT", bound="AnyPage[Any]", default=PageT)
OtherT = TypeVar("OtherT", bound="AnyPage[Any]")


class AnyPage(Model, Generic[ItemT]):
    """One page of a list. Iterating walks the items of this page and of all that follow it.

    A page from a synchronous client is walked with ``for``, one from an asynchronous client with
    ``async for``. `PaginationError` is raised by the wrong one of the two, by a page that no
    client received, when the API hands out the same cursor twice, and after 100 pages in a row
    without an item.
    """

    __slots__ = ("_source",)

    _noted = ("_answered", "_source")

    if not TYPE_CHECKING:

        # The parameters are for type checkers: pydantic would build a class for each of them.
        def __class_getitem__(cls, item: object) -> type:
            return cls

    def __iter__(self) -> Iterator[ItemT]:  # type: ignore[override]  # items instead of fields
        # The generated type of the page says what its items are; here and below that is believed.
        return cast("Iterator[ItemT]", items(walk(self)))

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return AsyncItems(AsyncPages(ready(self)))

    def collect(self, *, limit: int | None = None) -> list[ItemT]:
        """Give the items of this page and of all that follow it as a list.

        With a `limit` it has so many items at most, and no page is fetched that is not needed.
        """
        return cast("list[ItemT]", collect(self, limit))

    async def collect_async(self, *, limit: int | None = None) -> list[ItemT]:
        """Give the items of this page and of all that follow it as a list.

        With a `limit` it has so many items at most, and no page is fetched that is not needed.
        """
        return cast("list[ItemT]", await collect_async(AsyncPages(ready(self)), limit))

    def prefetching(self) -> Prefetching[ItemT]:
        """Walk the items of this page and of all that follow it, fetching one page ahead.

        While the items of a page are worked on, the next page is on its way::

            async with page.prefetching() as items:
                async for item in items:
                    ...
        """
        from .prefetching import Prefetching

        return Prefetching(AsyncPages(ready(self)), read_items)

    def has_next_page(self) -> bool:
        """Tell whether the API says that another page follows."""
        return next_step(self, source_of(self).origin) is not None


class PageModel(AnyPage[ItemT], Generic[ItemT]):
    """A page of a list whose pages are all alike."""

    def pages(self) -> Iterator[Self]:
        """Walk this page and those that follow it."""
        return walk(self)

    def pages_async(self) -> AsyncIterator[Self]:
        """Walk this page and those that follow it."""
        return AsyncPages(ready(self))

    def get_next_page(self) -> Self | None:
        """Fetch the page that follows; ``None`` after the last one."""
        return sync_source(self).fetch_after(self, Trail())

    async def get_next_page_async(self) -> Self | None:
        """Fetch the page that follows; ``None`` after the last one."""
        return await async_source(self).fetch_after(self, Trail())


class ArrayPageModel(PageModel[ItemT], Generic[ItemT]):
    """A page that comes as a bare array: a class of its own declares what `items` there are.

    The array that came is what `to_json` gives back.
    """

    _array = "items"

    @model_validator(mode="before")
    @classmethod
    def _around(cls, value: object) -> object:
        return {"items": value} if is_list(value) else value

    def to_json(
        self, *, indent: int | None = None, exclude_unset: bool = True, by_alias: bool = True
    ) -> str:
        """Give the items of this page as JSON text, as they came unless told otherwise."""
        whole = self.to_dict(exclude_unset=exclude_unset, by_alias=by_alias)
        return json.dumps(whole["items"], indent=indent, ensure_ascii=False)


class FirstPageModel(AnyPage[ItemT], Generic[ItemT, OtherT]):
    """The first page of a list whose further pages come from another operation."""

    def pages(self) -> Iterator[Self | OtherT]:
        """Walk this page and those that follow it."""
        return cast("Iterator[Self | OtherT]", walk(self))

    def pages_async(self) -> AsyncIterator[Self | OtherT]:
        """Walk this page and those that follow it."""
        return cast("AsyncIterator[Self | OtherT]", AsyncPages(ready(self)))

    def get_next_page(self) -> OtherT | None:
        """Fetch the page that follows; ``None`` if there is none."""
        return cast("OtherT | None", sync_source(self).fetch_after(self, Trail()))

    async def get_next_page_async(self) -> OtherT | None:
        """Fetch the page that follows; ``None`` if there is none."""
        return cast("OtherT | None", await async_source(self).fetch_after(self, Trail()))


def bind(result: object, source: SyncSource | AsyncSource) -> None:
    """Tell a result where it came from if it is a page, so that it can fetch the next one."""
    if isinstance(result, AnyPage):
        object.__setattr__(cast("object", result), "_source", source)


# The first base class is for type checkers: pyright looks for it in methods with overloads.
class AsyncPaginator(Awaitable[PageT], Generic[PageT, ItemT, NextT]):
    """A list that was not asked for yet: await it for its first page, or iterate over all items."""

    def __init__(self, fetch_first: Callable[[], Awaitable[PageT]]) -> None:
        self._fetch_first = fetch_first

    def __await__(self) -> Generator[Any, None, PageT]:
        return self._fetch_first().__await__()

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return AsyncItems(AsyncPages(self._fetch_first))

    def pages(self) -> AsyncIterator[PageT | NextT]:
        """Walk all pages."""
        return cast("AsyncIterator[PageT | NextT]", AsyncPages(self._fetch_first))

    async def collect(self, *, limit: int | None = None) -> list[ItemT]:
        """Give all items as a list.

        With a `limit` it has so many items at most, and no page is fetched that is not needed.
        """
        return cast("list[ItemT]", await collect_async(AsyncPages(self._fetch_first), limit))

    def prefetching(self) -> Prefetching[ItemT]:
        """Walk all items, fetching one page ahead.

        While the items of a page are worked on, the next page is on its way::

            async with client.things.list().prefetching() as items:
                async for item in items:
                    ...
        """
        from .prefetching import Prefetching

        return Prefetching(AsyncPages(self._fetch_first), read_items)
