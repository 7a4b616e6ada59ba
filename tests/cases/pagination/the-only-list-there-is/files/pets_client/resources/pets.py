"""`client.pets`: `list_nested`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint, Pages
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.pagination import AsyncPaginator
    from ..responses.pets import (
        AsyncRawPetsResource,
        AsyncStreamingPetsResource,
        RawPetsResource,
        StreamingPetsResource,
    )
    from ..types.pets import Pet, Rows

_LIST_NESTED: Endpoint[Rows] = Endpoint(
    "GET",
    "/nested",
    result="types.pets:Rows",
    pages=Pages(items="rows", next="next_page.offset", cursor="offset", where="query"),
)


class PetsResource(SyncResource):
    """Pets: `list_nested`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawPetsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pets import RawPetsResource

        return RawPetsResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingPetsResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.pets import StreamingPetsResource

        return StreamingPetsResource(self)

    def list_nested(
        self,
        *,
        offset: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Rows:
        """List nested.

        `GET /nested`

        Returns:
            Rows. Iterate over it to go through all items, page after page.
        """
        return self._client.request(_LIST_NESTED, options, query={"offset": offset, "limit": limit})


class AsyncPetsResource(AsyncResource):
    """Pets: `list_nested`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawPetsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pets import AsyncRawPetsResource

        return AsyncRawPetsResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingPetsResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.pets import AsyncStreamingPetsResource

        return AsyncStreamingPetsResource(self)

    def list_nested(
        self,
        *,
        offset: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Rows, Pet]:
        """List nested.

        `GET /nested`

        Returns:
            Rows. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(
            _LIST_NESTED,
            options,
            query={"offset": offset, "limit": limit},
        )
