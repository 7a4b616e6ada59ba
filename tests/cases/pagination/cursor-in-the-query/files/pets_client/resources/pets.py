"""`client.pets`: `list`."""

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
    from ..types.pets import Pet, PetList

_LIST: Endpoint[PetList] = Endpoint(
    "GET",
    "/pets",
    result="types.pets:PetList",
    pages=Pages(
        items="results",
        next="next_cursor",
        cursor="start_cursor",
        where="query",
        more="has_more",
    ),
)


class PetsResource(SyncResource):
    """Pets: `list`.

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

    def list(
        self,
        *,
        start_cursor: str | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetList:
        """List.

        `GET /pets`

        Returns:
            Pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(
            _LIST,
            options,
            query={"start_cursor": start_cursor, "page_size": page_size},
        )


class AsyncPetsResource(AsyncResource):
    """Pets: `list`.

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

    def list(
        self,
        *,
        start_cursor: str | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetList, Pet]:
        """List.

        `GET /pets`

        Returns:
            Pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(
            _LIST,
            options,
            query={"start_cursor": start_cursor, "page_size": page_size},
        )
