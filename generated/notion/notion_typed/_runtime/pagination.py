"""Lists that come page by page, read with a cursor.

In: a page, and what it was asked for with. Out: the arguments that ask for the next one, and
iterators over pages and items. What is *not* decided here: which properties carry items and
cursors (`Pages` of the endpoint), and how a request is sent (the clients hand in a function).
"""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from .arguments import Arguments
from .base_model import Model, wire_value
from .endpoint import Pages
from .errors import PaginationError

__all__ = ["AsyncPaginator", "AsyncSource", "PageModel", "SyncSource", "bind"]

ItemT = TypeVar("ItemT")
T = TypeVar("T")
PageT = TypeVar("PageT", bound="PageModel[Any]")  # Any: the items of a page do not matter here


class PageModel(Model, Generic[ItemT]):
    """One page of a list. Iterating walks the items of this page and of all that follow it.

    A page from a synchronous client is walked with ``for``, one from an asynchronous client with
    ``async for``. `PaginationError` is raised by the wrong one of the two, by a page that no
    client received, and when the API hands out the same cursor twice.
    """

    __slots__ = ("_source",)

    if not TYPE_CHECKING:

        # The parameter is for type checkers: pydantic would build a class for each one.
        def __class_getitem__(cls, item: object) -> type:
            return cls

    def __iter__(self) -> Iterator[ItemT]:  # type: ignore[override]  # items instead of fields
        for page in _walk(self):
            yield from _items(page)

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return _AsyncItems(_AsyncPages(_ready(self)))

    def pages(self) -> Iterator[Self]:
        """Walk this page and those that follow it."""
        return _walk(self)

    def pages_async(self) -> AsyncIterator[Self]:
        """Walk this page and those that follow it."""
        return _AsyncPages(_ready(self))

    def has_next_page(self) -> bool:
        """Tell whether the API says that another page follows."""
        return _next_cursor(self, _source(self).pages) is not None

    def next_page(self) -> Self | None:
        """Fetch the page that follows; ``None`` after the last one."""
        return _sync_source(self).fetch_after(self, set())

    async def next_page_async(self) -> Self | None:
        """Fetch the page that follows; ``None`` after the last one."""
        return await _async_source(self).fetch_after(self, set())


@dataclass(frozen=True, slots=True, eq=False)
class _Source:
    """What a page was asked for with."""

    pages: Pages
    arguments: Arguments

    def arguments_after(self, page: object, seen: set[str]) -> Arguments | None:
        """Give the arguments for the page after `page`, and note its cursor among those `seen`."""
        cursor = _next_cursor(page, self.pages)
        if cursor is None:
            return None
        if repr(cursor) in seen or cursor == self._cursor():
            raise PaginationError(f"the API gave the same cursor twice: {cursor!r}")
        seen.add(repr(cursor))
        if self.pages.where == "query":
            return replace(
                self.arguments, query={**self.arguments.query, self.pages.cursor: cursor}
            )
        return replace(self.arguments, body={**self._body(), self.pages.cursor: cursor})

    def _cursor(self) -> object:
        given = self.arguments.query if self.pages.where == "query" else self._body()
        return given.get(self.pages.cursor)

    def _body(self) -> Mapping[str, object]:
        body = self.arguments.body
        return cast("Mapping[str, object]", body) if isinstance(body, Mapping) else {}


@dataclass(frozen=True, slots=True, eq=False)
class SyncSource(_Source, Generic[T]):
    """Where a page of a synchronous client came from."""

    fetch: Callable[[Arguments], T]

    def fetch_after(self, page: T, seen: set[str]) -> T | None:
        """Fetch the page after `page`, whose cursor must not be among those `seen`."""
        arguments = self.arguments_after(page, seen)
        return None if arguments is None else self.fetch(arguments)


@dataclass(frozen=True, slots=True, eq=False)
class AsyncSource(_Source, Generic[T]):
    """Where a page of an asynchronous client came from."""

    fetch: Callable[[Arguments], Awaitable[T]]

    async def fetch_after(self, page: T, seen: set[str]) -> T | None:
        """Fetch the page after `page`, whose cursor must not be among those `seen`."""
        arguments = self.arguments_after(page, seen)
        return None if arguments is None else await self.fetch(arguments)


def bind(result: T, source: SyncSource[T] | AsyncSource[T]) -> None:
    """Tell a result where it came from if it is a page, so that it can fetch the next one."""
    if isinstance(result, PageModel):
        object.__setattr__(cast("object", result), "_source", source)


class AsyncPaginator(Generic[PageT, ItemT]):
    """A list that was not asked for yet: await it for its first page, or iterate over all items."""

    def __init__(self, fetch_first: Callable[[], Awaitable[PageT]]) -> None:
        self._fetch_first = fetch_first

    def __await__(self) -> Generator[Any, None, PageT]:
        return self._fetch_first().__await__()

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return _AsyncItems(self.pages())

    def pages(self) -> AsyncIterator[PageT]:
        """Walk all pages."""
        return _AsyncPages(self._fetch_first)


def _walk(first: PageT) -> Iterator[PageT]:
    source = _sync_source(first)
    seen: set[str] = set()
    page: PageT | None = first
    while page is not None:
        yield page
        page = source.fetch_after(page, seen)


def _ready(page: PageT) -> Callable[[], Awaitable[PageT]]:
    async def first() -> PageT:
        return page

    return first


# Iterators are classes and not async generators, which trio wants closed when a loop ends early.


class _AsyncPages(AsyncIterator[PageT]):
    def __init__(self, fetch_first: Callable[[], Awaitable[PageT]]) -> None:
        self._fetch_first = fetch_first
        self._last: PageT | None = None
        self._seen: set[str] = set()

    async def __anext__(self) -> PageT:
        if self._last is None:
            self._last = await self._fetch_first()
            return self._last
        page = await _async_source(self._last).fetch_after(self._last, self._seen)
        if page is None:
            raise StopAsyncIteration
        self._last = page
        return page


class _AsyncItems(AsyncIterator[ItemT]):
    def __init__(self, pages: AsyncIterator[PageModel[ItemT]]) -> None:
        self._pages = pages
        self._items: Iterator[ItemT] = iter(())

    async def __anext__(self) -> ItemT:
        while True:
            for item in self._items:
                return item
            self._items = iter(_items(await anext(self._pages)))


def _items(page: PageModel[ItemT]) -> Iterable[ItemT]:
    items = wire_value(page, _source(page).pages.items)
    # The generated type of the page says what its items are; this is where that is believed.
    return cast("list[ItemT]", items) if isinstance(items, list) else ()


def _next_cursor(page: object, pages: Pages) -> object | None:
    if pages.more is not None and wire_value(page, pages.more) is False:
        return None
    cursor = wire_value(page, pages.next)
    return None if cursor == "" else cursor


def _source(page: PageModel[Any]) -> _Source:
    source: object = getattr(page, "_source", None)
    if not isinstance(source, _Source):
        raise PaginationError("the page was not received by a client, so it has no next page")
    return source


def _sync_source(page: PageT) -> SyncSource[PageT]:
    source = _source(page)
    if not isinstance(source, SyncSource):
        raise PaginationError('the page is of an asynchronous client: use "async for"')
    return cast("SyncSource[PageT]", source)


def _async_source(page: PageT) -> AsyncSource[PageT]:
    source = _source(page)
    if not isinstance(source, AsyncSource):
        raise PaginationError('the page is of a synchronous client: use "for"')
    return cast("AsyncSource[PageT]", source)
