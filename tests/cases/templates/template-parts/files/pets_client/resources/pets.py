# Pets API 1
"""`client.pets`: `get`."""

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
    from ..types.pet import Pet

_GET: Endpoint[Pet] = Endpoint("GET", "/pets/{id}", result="types.pet:Pet")


class PetsResource(SyncResource):
    # Pets API 1
    """Animals and those who look after them.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawPetsResource:
        # Pets API 1
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pets import RawPetsResource

        return RawPetsResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingPetsResource:
        # Pets API 1
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.pets import StreamingPetsResource

        return StreamingPetsResource(self)

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        # Pets API 1
        """Look a pet up.

        Returns:
            A pet.
        """
        return self._client.request(_GET, options, path={"id": id})


class AsyncPetsResource(AsyncResource):
    # Pets API 1
    """Animals and those who look after them.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawPetsResource:
        # Pets API 1
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pets import AsyncRawPetsResource

        return AsyncRawPetsResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingPetsResource:
        # Pets API 1
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.pets import AsyncStreamingPetsResource

        return AsyncStreamingPetsResource(self)

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        # Pets API 1
        """Look a pet up.

        Returns:
            A pet.
        """
        return await self._client.request(_GET, options, path={"id": id})
