"""`client.pets.food`: `get` and `list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions

_GET: Endpoint[None] = Endpoint("GET", "/food/{id}")
_LIST: Endpoint[None] = Endpoint("GET", "/food")


class PetsFoodResource(SyncResource):
    """Food of `pets`: `get` and `list`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

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
