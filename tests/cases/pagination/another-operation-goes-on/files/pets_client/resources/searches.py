"""`client.searches`: `read` and `start`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint, Following, Pages
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.pagination import AsyncPaginator
    from ..responses.searches import (
        AsyncRawSearchesResource,
        AsyncStreamingSearchesResource,
        RawSearchesResource,
        StreamingSearchesResource,
    )
    from ..types.searches import Pet, SearchReadPage, SearchStartPage

_READ: Endpoint[SearchReadPage] = Endpoint(
    "GET",
    "/shops/{shop}/searches/{search}",
    result="types.searches:SearchReadPage",
    pages=Pages(items="results", next="next_cursor", cursor="cursor", where="query"),
)
_START: Endpoint[SearchStartPage] = Endpoint(
    "POST",
    "/shops/{shop}/searches",
    result="types.searches:SearchStartPage",
    body="json",
    pages=Pages(
        items="results",
        next="next_cursor",
        following=Following(
            "resources.searches:_READ",
            parameters={"search": "id"},
            kept=("limit",),
        ),
    ),
)


class SearchesResource(SyncResource):
    """Searches: `read` and `start`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawSearchesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.searches import RawSearchesResource

        return RawSearchesResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingSearchesResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.searches import StreamingSearchesResource

        return StreamingSearchesResource(self)

    def read(
        self,
        shop: str,
        search: str,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SearchReadPage:
        """Read.

        `GET /shops/{shop}/searches/{search}`

        Returns:
            A page. Iterate over it to go through all items, page after page.
        """
        return self._client.request(
            _READ,
            options,
            path={"shop": shop, "search": search},
            query={"cursor": cursor, "limit": limit},
        )

    def start(
        self,
        shop: str,
        *,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SearchStartPage:
        """Start.

        `POST /shops/{shop}/searches`

        Returns:
            A search. Iterate over it to go through all items, page after page.
        """
        return self._client.request(_START, options, path={"shop": shop}, body={"limit": limit})


class AsyncSearchesResource(AsyncResource):
    """Searches: `read` and `start`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawSearchesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.searches import AsyncRawSearchesResource

        return AsyncRawSearchesResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingSearchesResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.searches import AsyncStreamingSearchesResource

        return AsyncStreamingSearchesResource(self)

    def read(
        self,
        shop: str,
        search: str,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SearchReadPage, str]:
        """Read.

        `GET /shops/{shop}/searches/{search}`

        Returns:
            A page. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(
            _READ,
            options,
            path={"shop": shop, "search": search},
            query={"cursor": cursor, "limit": limit},
        )

    def start(
        self,
        shop: str,
        *,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SearchStartPage, Pet | str, SearchReadPage]:
        """Start.

        `POST /shops/{shop}/searches`

        Returns:
            A search. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(
            _START,
            options,
            path={"shop": shop},
            body={"limit": limit},
        )
