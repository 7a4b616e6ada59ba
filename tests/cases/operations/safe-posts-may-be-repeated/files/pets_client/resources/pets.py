"""`client.pets`: `add` and `query`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from ..responses.pets import (
        AsyncRawPetsResource,
        AsyncStreamingPetsResource,
        RawPetsResource,
        StreamingPetsResource,
    )

_ADD: Endpoint[None] = Endpoint("POST", "/pets")
_QUERY: Endpoint[None] = Endpoint("POST", "/pets/query", safe=True)


class PetsResource(SyncResource):
    """Pets: `add` and `query`.

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

    def add(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add.

        `POST /pets`

        Returns:
            Added.
        """
        return self._client.request(_ADD, options)

    def query(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Query.

        `POST /pets/query`

        Returns:
            Found.
        """
        return self._client.request(_QUERY, options)


class AsyncPetsResource(AsyncResource):
    """Pets: `add` and `query`.

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

    async def add(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add.

        `POST /pets`

        Returns:
            Added.
        """
        return await self._client.request(_ADD, options)

    async def query(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Query.

        `POST /pets/query`

        Returns:
            Found.
        """
        return await self._client.request(_QUERY, options)
