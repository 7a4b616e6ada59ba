"""`client.pets`: `read_perhaps`."""

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
    from ..responses.pets import (
        AsyncRawPetsResource,
        AsyncStreamingPetsResource,
        RawPetsResource,
        StreamingPetsResource,
    )
    from ..types.pets import PetOrPetPage

_READ_PERHAPS: Endpoint[PetOrPetPage] = Endpoint(
    "GET",
    "/perhaps/{id}",
    result="types.pets:PetOrPetPage",
    pages=Pages(
        items="results",
        next="next_cursor",
        cursor="start_cursor",
        where="query",
        more="has_more",
    ),
)


class PetsResource(SyncResource):
    """Pets: `read_perhaps`.

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

    def read_perhaps(
        self,
        id: str,
        *,
        start_cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetOrPetPage:
        """Read perhaps.

        `GET /perhaps/{id}`

        Returns:
            One value or a list of them. If it is a list, iterate over it to go through all
            items, page after page.
        """
        return self._client.request(
            _READ_PERHAPS,
            options,
            path={"id": id},
            query={"start_cursor": start_cursor},
        )


class AsyncPetsResource(AsyncResource):
    """Pets: `read_perhaps`.

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

    async def read_perhaps(
        self,
        id: str,
        *,
        start_cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetOrPetPage:
        """Read perhaps.

        `GET /perhaps/{id}`

        Returns:
            One value or a list of them. If it is a list, go through all items with `async for`.
        """
        return await self._client.request(
            _READ_PERHAPS,
            options,
            path={"id": id},
            query={"start_cursor": start_cursor},
        )
