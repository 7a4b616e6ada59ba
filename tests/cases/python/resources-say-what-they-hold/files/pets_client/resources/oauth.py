"""`client.oauth`: `inspect`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from ..responses.oauth import (
        AsyncRawOAuthResource,
        AsyncStreamingOAuthResource,
        RawOAuthResource,
        StreamingOAuthResource,
    )

_INSPECT: Endpoint[None] = Endpoint("GET", "/oauth")


class OAuthResource(SyncResource):
    """Tokens and what they are good for.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawOAuthResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.oauth import RawOAuthResource

        return RawOAuthResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingOAuthResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.oauth import StreamingOAuthResource

        return StreamingOAuthResource(self)

    def inspect(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Inspect.

        `GET /oauth`

        Returns:
            Done.
        """
        return self._client.request(_INSPECT, options)


class AsyncOAuthResource(AsyncResource):
    """Tokens and what they are good for.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawOAuthResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.oauth import AsyncRawOAuthResource

        return AsyncRawOAuthResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingOAuthResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.oauth import AsyncStreamingOAuthResource

        return AsyncStreamingOAuthResource(self)

    async def inspect(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Inspect.

        `GET /oauth`

        Returns:
            Done.
        """
        return await self._client.request(_INSPECT, options)
