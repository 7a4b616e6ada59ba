"""`client.pets`: `del_`, `import_`, `list` and `print`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions

_DEL: Endpoint[None] = Endpoint("DELETE", "/pets")
_IMPORT: Endpoint[None] = Endpoint("PUT", "/pets")
_LIST: Endpoint[builtins.list[str]] = Endpoint("GET", "/pets", result="types.pets:PetListResponse")
_PRINT: Endpoint[None] = Endpoint("POST", "/pets", body="json")


class PetsResource(SyncResource):
    """Pets: `del_`, `import_`, `list` and `print`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

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
