"""`client.token`: `inspect` and `revoke`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from ..responses.token import (
        AsyncRawTokenResource,
        AsyncStreamingTokenResource,
        RawTokenResource,
        StreamingTokenResource,
    )

_INSPECT: Endpoint[None] = Endpoint("POST", "/token/inspect", body="json")
_REVOKE: Endpoint[None] = Endpoint("POST", "/token/revoke", body="json")


class TokenResource(SyncResource):
    """Token: `inspect` and `revoke`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawTokenResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.token import RawTokenResource

        return RawTokenResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingTokenResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.token import StreamingTokenResource

        return StreamingTokenResource(self)

    def inspect(
        self,
        *,
        token: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Inspect.

        `POST /token/inspect`

        Args:
            token: The token to ask about.

        Returns:
            Done.
        """
        return self._client.request(_INSPECT, options, body={"token": token})

    def revoke(
        self,
        *,
        token: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Revoke.

        `POST /token/revoke`

        Args:
            token: The token that ends.

        Returns:
            Done.
        """
        return self._client.request(_REVOKE, options, body={"token": token})


class AsyncTokenResource(AsyncResource):
    """Token: `inspect` and `revoke`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawTokenResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.token import AsyncRawTokenResource

        return AsyncRawTokenResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingTokenResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.token import AsyncStreamingTokenResource

        return AsyncStreamingTokenResource(self)

    async def inspect(
        self,
        *,
        token: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Inspect.

        `POST /token/inspect`

        Args:
            token: The token to ask about.

        Returns:
            Done.
        """
        return await self._client.request(_INSPECT, options, body={"token": token})

    async def revoke(
        self,
        *,
        token: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Revoke.

        `POST /token/revoke`

        Args:
            token: The token that ends.

        Returns:
            Done.
        """
        return await self._client.request(_REVOKE, options, body={"token": token})
