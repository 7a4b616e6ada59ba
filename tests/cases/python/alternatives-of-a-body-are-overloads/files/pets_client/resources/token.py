"""`client.token`: `create`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.endpoint import Endpoint
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions

_CREATE: Endpoint[None] = Endpoint("POST", "/token", body="json")


class TokenResource(SyncResource):
    """Token: `create`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @overload
    def create(
        self,
        *,
        grant_type: Literal["authorization_code"],
        code: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        grant_type: Literal["refresh_token"],
        refresh_token: str,
        scope: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        *,
        grant_type: Literal["authorization_code", "refresh_token"],
        code: str | Omit = omit,
        refresh_token: str | Omit = omit,
        scope: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /token`

        Returns:
            Done.
        """
        return self._client.request(
            _CREATE,
            options,
            body={
                "grant_type": grant_type,
                "code": code,
                "refresh_token": refresh_token,
                "scope": scope,
            },
        )


class AsyncTokenResource(AsyncResource):
    """Token: `create`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @overload
    async def create(
        self,
        *,
        grant_type: Literal["authorization_code"],
        code: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        grant_type: Literal["refresh_token"],
        refresh_token: str,
        scope: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        *,
        grant_type: Literal["authorization_code", "refresh_token"],
        code: str | Omit = omit,
        refresh_token: str | Omit = omit,
        scope: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /token`

        Returns:
            Done.
        """
        return await self._client.request(
            _CREATE,
            options,
            body={
                "grant_type": grant_type,
                "code": code,
                "refresh_token": refresh_token,
                "scope": scope,
            },
        )
