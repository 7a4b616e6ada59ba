"""Where pages came from, and how the client that received them asks for those that follow.

In: what a page was asked for with, and a function that sends a request. Out: the page after it.
What is *not* decided here: where a page says what follows (`cursors`), how a request is sent (the
clients hand in a function, so time limits, retries and the limiter hold for every page).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar, cast

from .arguments import NO_ARGUMENTS, Arguments
from .cursors import AnyEndpoint, Origin, Step, Trail, items_of
from .errors import PaginationError
from .incomplete import warn_if_incomplete
from .options import RequestOptions

__all__ = ["AsyncSource", "SyncSource", "async_source", "read_items", "source_of", "sync_source"]

PageT = TypeVar("PageT")


@dataclass(frozen=True, slots=True, eq=False)
class SyncSource:
    """Where a page of a synchronous client came from, and how the client asks for another."""

    origin: Origin
    options: RequestOptions
    request: Callable[[AnyEndpoint, RequestOptions, Arguments], object]

    def fetch_after(self, page: PageT, trail: Trail) -> PageT | None:
        """Fetch the page after `page`; ``None`` if it is the last one."""
        step = trail.step_after(page, self.origin)
        if step is None:
            return None
        options = _options_of(step, self.options)
        # A step leads to a page of the same type; `FirstPageModel` says where that is not so.
        return cast("PageT", self.request(step.endpoint, options, step.arguments))


@dataclass(frozen=True, slots=True, eq=False)
class AsyncSource:
    """Where a page of an asynchronous client came from, and how the client asks for another."""

    origin: Origin
    options: RequestOptions
    request: Callable[[AnyEndpoint, RequestOptions, Arguments], Awaitable[object]]

    async def fetch_after(self, page: PageT, trail: Trail) -> PageT | None:
        """Fetch the page after `page`; ``None`` if it is the last one."""
        step = trail.step_after(page, self.origin)
        if step is None:
            return None
        options = _options_of(step, self.options)
        return cast("PageT", await self.request(step.endpoint, options, step.arguments))


def source_of(page: object) -> SyncSource | AsyncSource:
    """Give the source of a page. Raises `PaginationError` for one that no client received."""
    source: object = getattr(page, "_source", None)
    if not isinstance(source, SyncSource | AsyncSource):
        raise PaginationError("the page was not received by a client, so it has no next page")
    return source


def sync_source(page: object) -> SyncSource:
    """Give the source of a page, if a synchronous client received it."""
    source = source_of(page)
    if not isinstance(source, SyncSource):
        raise PaginationError('the page is of an asynchronous client: use "async for"')
    return source


def async_source(page: object) -> AsyncSource:
    """Give the source of a page, if an asynchronous client received it."""
    source = source_of(page)
    if not isinstance(source, AsyncSource):
        raise PaginationError('the page is of a synchronous client: use "for"')
    return source


def read_items(page: object) -> list[object]:
    """Give the items of a page, and warn if the API says that they are not all."""
    pages = source_of(page).origin.pages
    # Whoever walks pages sees it; whoever walks items does not.
    warn_if_incomplete(page, pages)
    return items_of(page, pages)


def _options_of(step: Step, options: RequestOptions) -> RequestOptions:
    """Give the options of a call for those of its further pages."""
    options, pages = options.copy(), step.endpoint.pages
    cursor = pages.cursor if pages is not None else ""
    # A cursor that was sent as an extra would win over that of the next page.
    if cursor in (extra := options.get("extra_query", NO_ARGUMENTS)):
        options["extra_query"] = {name: extra[name] for name in extra if name != cursor}
    if cursor in (extra := options.get("extra_body", NO_ARGUMENTS)):
        options["extra_body"] = {name: extra[name] for name in extra if name != cursor}
    # Another operation that gives further pages may have no body to add to.
    if step.endpoint.body is None:
        options.pop("extra_body", None)
    return options
