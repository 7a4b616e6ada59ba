"""`client.pets`: `list_counted` and `list_flagged`."""

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
    from ..types.pets import PetListCountedPage, PetListFlaggedPage

_LIST_COUNTED: Endpoint[PetListCountedPage] = Endpoint(
    "GET",
    "/counted",
    result="types.pets:PetListCountedPage",
    pages=Pages(items="beasts", cursor="skip", where="query", by="offset", total="all"),
)
_LIST_FLAGGED: Endpoint[PetListFlaggedPage] = Endpoint(
    "GET",
    "/flagged",
    result="types.pets:PetListFlaggedPage",
    pages=Pages(
        items="animals",
        next="following",
        cursor="after",
        where="query",
        more="on",
        incomplete="state.kind=cut",
    ),
)


class PetsResource(SyncResource):
    """Pets: `list_counted` and `list_flagged`.

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

    def list_counted(
        self,
        *,
        skip: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetListCountedPage:
        """List counted.

        `GET /counted`

        Returns:
            Pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(_LIST_COUNTED, options, query={"skip": skip})

    def list_flagged(
        self,
        *,
        after: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetListFlaggedPage:
        """List flagged.

        `GET /flagged`

        Returns:
            Pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(_LIST_FLAGGED, options, query={"after": after})


class AsyncPetsResource(AsyncResource):
    """Pets: `list_counted` and `list_flagged`.

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

    def list_counted(
        self,
        *,
        skip: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetListCountedPage, str]:
        """List counted.

        `GET /counted`

        Returns:
            Pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(_LIST_COUNTED, options, query={"skip": skip})

    def list_flagged(
        self,
        *,
        after: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetListFlaggedPage, str]:
        """List flagged.

        `GET /flagged`

        Returns:
            Pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(_LIST_FLAGGED, options, query={"after": after})
