"""`client.pets`: `del_`, `import_`, `list` and `print`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from ..responses.pets import (
        AsyncRawPetsResource,
        AsyncStreamingPetsResource,
        RawPetsResource,
        StreamingPetsResource,
    )

_DEL: Endpoint[None] = Endpoint("DELETE", "/pets")
_IMPORT: Endpoint[None] = Endpoint("PUT", "/pets")
_LIST: Endpoint[builtins.list[str]] = Endpoint("GET", "/pets", result="types.pets:PetListResponse")
_PRINT: Endpoint[None] = Endpoint("POST", "/pets", body="json")


class PetsResource(SyncResource):
    """Pets: `del_`, `import_`, `list` and `print`.

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

    def del_(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Del.

        `DELETE /pets`

        Returns:
            Gone.
        """
        return self._client.request(_DEL, options)

    def import_(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Import.

        `PUT /pets`

        Returns:
            There.
        """
        return self._client.request(_IMPORT, options)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[str]:
        """List.

        `GET /pets`

        Returns:
            Pets.
        """
        return self._client.request(_LIST, options)

    def print(
        self,
        *,
        ids: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Print.

        `POST /pets`

        Returns:
            Printed.
        """
        return self._client.request(_PRINT, options, body={"ids": ids})


class AsyncPetsResource(AsyncResource):
    """Pets: `del_`, `import_`, `list` and `print`.

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

    async def del_(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Del.

        `DELETE /pets`

        Returns:
            Gone.
        """
        return await self._client.request(_DEL, options)

    async def import_(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Import.

        `PUT /pets`

        Returns:
            There.
        """
        return await self._client.request(_IMPORT, options)

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[str]:
        """List.

        `GET /pets`

        Returns:
            Pets.
        """
        return await self._client.request(_LIST, options)

    async def print(
        self,
        *,
        ids: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Print.

        `POST /pets`

        Returns:
            Printed.
        """
        return await self._client.request(_PRINT, options, body={"ids": ids})
