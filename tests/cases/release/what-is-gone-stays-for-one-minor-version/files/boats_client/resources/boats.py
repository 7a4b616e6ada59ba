"""`client.boats`: `list` and `sail`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._runtime.endpoint import Endpoint
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from ..responses.boats import (
        AsyncRawBoatsResource,
        AsyncStreamingBoatsResource,
        RawBoatsResource,
        StreamingBoatsResource,
    )
    from ..types.boats import Boat, Journey

_LIST: Endpoint[Boat] = Endpoint("GET", "/boats", result="types.boats:Boat")
_SAIL: Endpoint[Journey] = Endpoint("POST", "/boats/{name}/sail", result="types.boats:Journey")


class BoatsResource(SyncResource):
    """Boats: `list` and `sail`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawBoatsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.boats import RawBoatsResource

        return RawBoatsResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingBoatsResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.boats import StreamingBoatsResource

        return StreamingBoatsResource(self)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Boat:
        """List boats.

        Returns:
            The boats.
        """
        return self._client.request(_LIST, options)

    @deprecated(
        "`sail` is deprecated by the API, which has removed it; use `boats.list` instead. The next minor version of this package is without it."
    )
    def sail(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Journey:
        """Sail away.

        Returns:
            The journey.
        """
        return self._client.request(_SAIL, options, path={"name": name})


class AsyncBoatsResource(AsyncResource):
    """Boats: `list` and `sail`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawBoatsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.boats import AsyncRawBoatsResource

        return AsyncRawBoatsResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingBoatsResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.boats import AsyncStreamingBoatsResource

        return AsyncStreamingBoatsResource(self)

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Boat:
        """List boats.

        Returns:
            The boats.
        """
        return await self._client.request(_LIST, options)

    @deprecated(
        "`sail` is deprecated by the API, which has removed it; use `boats.list` instead. The next minor version of this package is without it."
    )
    async def sail(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Journey:
        """Sail away.

        Returns:
            The journey.
        """
        return await self._client.request(_SAIL, options, path={"name": name})
