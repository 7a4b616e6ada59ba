"""`client.token`: `create`."""

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

_CREATE: Endpoint[None] = Endpoint(
    "POST",
    "/token",
    errors={"400": "types.errors:TokenProblem", "4XX": "types.errors:TokenProblem"},
)


class TokenResource(SyncResource):
    """Token: `create`.

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

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /token`

        Returns:
            A token.
        """
        return self._client.request(_CREATE, options)


class AsyncTokenResource(AsyncResource):
    """Token: `create`.

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

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /token`

        Returns:
            A token.
        """
        return await self._client.request(_CREATE, options)
