"""`client.pets`: `create`, `delete` and `list`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint, Pages
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.pagination import AsyncPaginator
    from ..responses.pets import (
        AsyncRawPetsResource,
        AsyncStreamingPetsResource,
        RawPetsResource,
        StreamingPetsResource,
    )
    from ..types.pets import PetCreateResponse200, PetCreateResponse202, PetListPage

_CREATE: Endpoint[PetCreateResponse200 | PetCreateResponse202] = Endpoint(
    "POST",
    "/pets",
    result="types.pets:PetCreateResponse200",
    results={"202": "types.pets:PetCreateResponse202"},
)
_DELETE: Endpoint[None] = Endpoint("DELETE", "/pets/{id}", results={"204": "none"})
_LIST: Endpoint[PetListPage] = Endpoint(
    "GET",
    "/pets",
    result="types.pets:PetListPage",
    pages=Pages(items="results", next="next_cursor", cursor="cursor", where="query"),
)


class PetsResource(SyncResource):
    """Pets: `create`, `delete` and `list`.

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

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> PetCreateResponse200 | PetCreateResponse202:
        """Create.

        `POST /pets`

        Returns:
            200: The new pet.
            202: A task that makes it, to be asked for later.
        """
        return self._client.request(_CREATE, options)

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete.

        `DELETE /pets/{id}`

        Returns:
            Nothing.
        """
        return self._client.request(_DELETE, options, path={"id": id})

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetListPage:
        """List.

        `GET /pets`

        Returns:
            One page of pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(_LIST, options, query={"cursor": cursor})


class AsyncPetsResource(AsyncResource):
    """Pets: `create`, `delete` and `list`.

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

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> PetCreateResponse200 | PetCreateResponse202:
        """Create.

        `POST /pets`

        Returns:
            200: The new pet.
            202: A task that makes it, to be asked for later.
        """
        return await self._client.request(_CREATE, options)

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete.

        `DELETE /pets/{id}`

        Returns:
            Nothing.
        """
        return await self._client.request(_DELETE, options, path={"id": id})

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetListPage, str]:
        """List.

        `GET /pets`

        Returns:
            One page of pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(_LIST, options, query={"cursor": cursor})
