"""`client.oauth`: `inspect`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions

_INSPECT: Endpoint[None] = Endpoint("GET", "/oauth")


class OAuthResource(SyncResource):
    """Tokens and what they are good for.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

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
