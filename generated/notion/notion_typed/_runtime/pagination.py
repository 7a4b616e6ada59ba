"""Lists that come page by page: pages, and iterators over them and over their items.

In: pages that know where they came from, and a function that fetches another one. What is *not*
decided here: where a page says what follows (`cursors`), how a request is sent (the clients hand
in a function, so time limits, retries and the limiter hold for every page).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Self, cast

from typing_extensions import TypeVar

from .arguments import Arguments
from .base_model import Model
from .cursors import AnyEndpoint, Origin, Step, Trail, items_of, next_step
from .errors import InvalidArgumentError, PaginationError
from .incomplete import warn_if_incomplete
from .options import RequestOptions

if TYPE_CHECKING:
    from .prefetching import Prefetching

__all__ = [
    "AnyPage",
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

    if not TYPE_CHECKING:

        # The parameters are for type checkers: pydantic would build a class for each of them.
        def __class_getitem__(cls, item: object) -> type:
            return cls

    def __iter__(self) -> Iterator[ItemT]:  # type: ignore[override]  # items instead of fields
        for page in _walk(self):
            yield from _items(page)

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return _AsyncItems(_AsyncPages(_ready(self)))

    def collect(self, *, limit: int | None = None) -> list[ItemT]:
        """Give the items of this page and of all that follow it as a list.

        With a `limit` it has so many items at most, and no page is fetched that is not needed.
        """
        found: list[ItemT] = []
        if _room(found, limit) != 0:
            for page in _walk(self):
                found += _items(page)[: _room(found, limit)]
                if _room(found, limit) == 0:
                    break
        return found

    async def collect_async(self, *, limit: int | None = None) -> list[ItemT]:
        """Give the items of this page and of all that follow it as a list.

        With a `limit` it has so many items at most, and no page is fetched that is not needed.
        """
        return await _collect(_AsyncPages(_ready(self)), limit)

    def prefetching(self) -> Prefetching[ItemT]:
        """Walk the items of this page and of all that follow it, fetching one page ahead.

        While the items of a page are worked on, the next page is on its way::

            async with page.prefetching() as items:
                async for item in items:
                    ...
        """
        from .prefetching import Prefetching

        return Prefetching(_AsyncPages(_ready(self)), _items)

    def has_next_page(self) -> bool:
        """Tell whether the API says that another page follows."""
        return next_step(self, _source(self).origin) is not None


class PageModel(AnyPage[ItemT], Generic[ItemT]):
    """A page of a list whose pages are all alike."""

    def pages(self) -> Iterator[Self]:
        """Walk this page and those that follow it."""
        return _walk(self)

    def pages_async(self) -> AsyncIterator[Self]:
        """Walk this page and those that follow it."""
        return _AsyncPages(_ready(self))

    def get_next_page(self) -> Self | None:
        """Fetch the page that follows; ``None`` after the last one."""
        return _sync_source(self).fetch_after(self, Trail())

    async def get_next_page_async(self) -> Self | None:
        """Fetch the page that follows; ``None`` after the last one."""
        return await _async_source(self).fetch_after(self, Trail())


class FirstPageModel(AnyPage[ItemT], Generic[ItemT, OtherT]):
    """The first page of a list whose further pages come from another operation."""

    def pages(self) -> Iterator[Self | OtherT]:
        """Walk this page and those that follow it."""
        return cast("Iterator[Self | OtherT]", _walk(self))

    def pages_async(self) -> AsyncIterator[Self | OtherT]:
        """Walk this page and those that follow it."""
        return cast("AsyncIterator[Self | OtherT]", _AsyncPages(_ready(self)))

    def get_next_page(self) -> OtherT | None:
        """Fetch the page that follows; ``None`` if there is none."""
        return cast("OtherT | None", _sync_source(self).fetch_after(self, Trail()))

    async def get_next_page_async(self) -> OtherT | None:
        """Fetch the page that follows; ``None`` if there is none."""
        return cast("OtherT | None", await _async_source(self).fetch_after(self, Trail()))


@dataclass(frozen=True, slots=True, eq=False)
class SyncSource:
    """Where a page of a synchronous client came from, and how the client asks for another."""

    origin: Origin
    options: RequestOptions
    request: Callable[[AnyEndpoint, RequestOptions, Arguments], object]

    def fetch_after(self, page: PageT, trail: Trail) -> PageT | None:
        """Fetch the page after `page`."""
        step = trail.step_after(page, self.origin)
        # A step leads to a page of the same type; `FirstPageModel` says where that is not so.
        if step is None:
            return None
        options = _options_of(step, self.options)
        return cast("PageT", self.request(step.endpoint, options, step.arguments))


@dataclass(frozen=True, slots=True, eq=False)
class AsyncSource:
    """Where a page of an asynchronous client came from, and how the client asks for another."""

    origin: Origin
    options: RequestOptions
    request: Callable[[AnyEndpoint, RequestOptions, Arguments], Awaitable[object]]

    async def fetch_after(self, page: PageT, trail: Trail) -> PageT | None:
        """Fetch the page after `page`."""
        step = trail.step_after(page, self.origin)
        if step is None:
            return None
        options = _options_of(step, self.options)
        return cast("PageT", await self.request(step.endpoint, options, step.arguments))


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
        return _AsyncItems(_AsyncPages(self._fetch_first))

    def pages(self) -> AsyncIterator[PageT | NextT]:
        """Walk all pages."""
        return cast("AsyncIterator[PageT | NextT]", _AsyncPages(self._fetch_first))

    async def collect(self, *, limit: int | None = None) -> list[ItemT]:
        """Give all items as a list.

        With a `limit` it has so many items at most, and no page is fetched that is not needed.
        """
        return await _collect(_AsyncPages(self._fetch_first), limit)

    def prefetching(self) -> Prefetching[ItemT]:
        """Walk all items, fetching one page ahead.

        While the items of a page are worked on, the next page is on its way::

            async with client.things.list().prefetching() as items:
                async for item in items:
                    ...
        """
        from .prefetching import Prefetching

        return Prefetching(_AsyncPages(self._fetch_first), _items)


def _options_of(step: Step, options: RequestOptions) -> RequestOptions:
    # Another operation that gives further pages may have no body to add to.
    if step.endpoint.body is None and "extra_body" in options:
        options = options.copy()
        del options["extra_body"]
    return options


def _walk(first: PageT) -> Iterator[PageT]:
    trail = Trail()
    page: PageT | None = first
    while page is not None:
        yield page
        # The next page may have come from another operation than the first one.
        page = _sync_source(page).fetch_after(page, trail)


async def _collect(pages: AsyncIterator[AnyPage[ItemT]], limit: int | None) -> list[ItemT]:
    found: list[ItemT] = []
    if _room(found, limit) != 0:
        async for page in pages:
            found += _items(page)[: _room(found, limit)]
            if _room(found, limit) == 0:
                break
    return found


def _room(found: list[ItemT], limit: int | None) -> int | None:
    """Say how many items still have room; ``None`` is no limit."""
    if limit is not None and limit < 0:
        raise InvalidArgumentError(f'"limit" must not be negative: {limit}')
    return None if limit is None else limit - len(found)


def _ready(page: PageT) -> Callable[[], Awaitable[PageT]]:
    async def first() -> PageT:
        return page

    return first


# Iterators are classes and not async generators, which trio wants closed when a loop ends early.


@dataclass(slots=True, eq=False)
class _AsyncPages(AsyncIterator[PageT]):
    fetch_first: Callable[[], Awaitable[PageT]]
    last: PageT | None = None
    trail: Trail = field(default_factory=Trail)

    async def __anext__(self) -> PageT:
        if self.last is None:
            self.last = await self.fetch_first()
            return self.last
        page = await _async_source(self.last).fetch_after(self.last, self.trail)
        if page is None:
            raise StopAsyncIteration
        self.last = page
        return page


class _AsyncItems(AsyncIterator[ItemT]):
    def __init__(self, pages: AsyncIterator[AnyPage[ItemT]]) -> None:
        self._pages = pages
        self._items: Iterator[ItemT] = iter(())

    async def __anext__(self) -> ItemT:
        while True:
            for item in self._items:
                return item
            self._items = iter(_items(await anext(self._pages)))


def _items(page: AnyPage[ItemT]) -> list[ItemT]:
    pages = _source(page).origin.pages
    # Whoever walks pages sees it; whoever walks items does not.
    warn_if_incomplete(page, pages)
    # The generated type of the page says what its items are; this is where that is believed.
    return cast("list[ItemT]", items_of(page, pages))


def _source(page: AnyPage[Any]) -> SyncSource | AsyncSource:
    source: object = getattr(page, "_source", None)
    if not isinstance(source, SyncSource | AsyncSource):
        raise PaginationError("the page was not received by a client, so it has no next page")
    return source


def _sync_source(page: AnyPage[Any]) -> SyncSource:
    source = _source(page)
    if not isinstance(source, SyncSource):
        raise PaginationError('the page is of an asynchronous client: use "async for"')
    return source


def _async_source(page: AnyPage[Any]) -> AsyncSource:
    source = _source(page)
    if not isinstance(source, AsyncSource):
        raise PaginationError('the page is of a synchronous client: use "for"')
    return source
