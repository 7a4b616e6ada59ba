"""`client.pets`: `list`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint, ParamStyle
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from ..responses.pets import (
        AsyncRawPetsResource,
        AsyncStreamingPetsResource,
        RawPetsResource,
        StreamingPetsResource,
    )

_LIST: Endpoint[None] = Endpoint(
    "GET",
    "/pets",
    query={"ids[]": ParamStyle(allow_encoded=True)},
    security=(("token",),),
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
        ids: Sequence[str] | Omit = omit,
        kinds: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /pets`

        Returns:
            None.
        """
        return self._client.request(_LIST, options, query={"ids[]": ids, "kinds": kinds})


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

    async def list(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        kinds: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /pets`

        Returns:
            None.
        """
        return await self._client.request(_LIST, options, query={"ids[]": ids, "kinds": kinds})
