"""`client.pets.food`: `get` and `list`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from ..responses.pets_food import (
        AsyncRawPetsFoodResource,
        AsyncStreamingPetsFoodResource,
        RawPetsFoodResource,
        StreamingPetsFoodResource,
    )

_GET: Endpoint[None] = Endpoint("GET", "/food/{id}")
_LIST: Endpoint[None] = Endpoint("GET", "/food")


class PetsFoodResource(SyncResource):
    """Food of `pets`: `get` and `list`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawPetsFoodResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pets_food import RawPetsFoodResource

        return RawPetsFoodResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingPetsFoodResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.pets_food import StreamingPetsFoodResource

        return StreamingPetsFoodResource(self)

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get.

        `GET /food/{id}`

        Returns:
            Done.
        """
        return self._client.request(_GET, options, path={"id": id})

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /food`

        Returns:
            Done.
        """
        return self._client.request(_LIST, options)


class AsyncPetsFoodResource(AsyncResource):
    """Food of `pets`: `get` and `list`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawPetsFoodResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pets_food import AsyncRawPetsFoodResource

        return AsyncRawPetsFoodResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingPetsFoodResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.pets_food import AsyncStreamingPetsFoodResource

        return AsyncStreamingPetsFoodResource(self)

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get.

        `GET /food/{id}`

        Returns:
            Done.
        """
        return await self._client.request(_GET, options, path={"id": id})

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /food`

        Returns:
            Done.
        """
        return await self._client.request(_LIST, options)
