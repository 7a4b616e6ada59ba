"""`client.auth`: `refresh_token`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from ..responses.auth import (
        AsyncRawAuthResource,
        AsyncStreamingAuthResource,
        RawAuthResource,
        StreamingAuthResource,
    )
    from ..types.auth import AccessTokenResponse

_REFRESH_TOKEN: Endpoint[AccessTokenResponse] = Endpoint(
    "POST",
    "/auth/refresh",
    result="types.auth:AccessTokenResponse",
    errors={
        "400": "types.errors:ApiError",
        "403": "types.errors:ApiError",
        "404": "types.errors:ApiError",
        "409": "types.errors:ApiError",
        "422": "types.errors:ApiError",
        "426": "types.errors:ApiError",
        "429": "types.errors:ApiError",
        "500": "types.errors:ApiError",
        "502": "types.errors:ApiError",
        "504": "types.errors:ApiError",
    },
    body="json",
)


class AuthResource(SyncResource):
    """Auth: `refresh_token`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawAuthResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.auth import RawAuthResource

        return RawAuthResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingAuthResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.auth import StreamingAuthResource

        return StreamingAuthResource(self)

    def refresh_token(
        self,
        *,
        refresh_token: str,
        organization_id: str | Omit = omit,
        device: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AccessTokenResponse:
        """Renew an access token.

        Returns:
            A new access token.
        """
        return self._client.request(
            _REFRESH_TOKEN,
            options,
            cookies={"refresh_token": refresh_token, "device": device},
            body={"organization_id": organization_id},
        )


class AsyncAuthResource(AsyncResource):
    """Auth: `refresh_token`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawAuthResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.auth import AsyncRawAuthResource

        return AsyncRawAuthResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingAuthResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.auth import AsyncStreamingAuthResource

        return AsyncStreamingAuthResource(self)

    async def refresh_token(
        self,
        *,
        refresh_token: str,
        organization_id: str | Omit = omit,
        device: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AccessTokenResponse:
        """Renew an access token.

        Returns:
            A new access token.
        """
        return await self._client.request(
            _REFRESH_TOKEN,
            options,
            cookies={"refresh_token": refresh_token, "device": device},
            body={"organization_id": organization_id},
        )
