"""`client.pets`: `list_counted`, `list_linked`, `list_numbered`, `list_shared` and `list_whole`."""

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
    from ..types.pets import (
        Pet,
        PetListCountedPage,
        PetListLinkedPage,
        PetListNumberedPage,
        PetListSharedPage,
    )

_LIST_COUNTED: Endpoint[PetListCountedPage] = Endpoint(
    "GET",
    "/counted",
    result="types.pets:PetListCountedPage",
    pages=Pages(items="items", cursor="offset", where="query", by="offset"),
)
_LIST_LINKED: Endpoint[PetListLinkedPage] = Endpoint(
    "GET",
    "/linked",
    result="types.pets:PetListLinkedPage",
    pages=Pages(items="items", by="link"),
)
_LIST_NUMBERED: Endpoint[PetListNumberedPage] = Endpoint(
    "GET",
    "/numbered",
    result="types.pets:PetListNumberedPage",
    pages=Pages(items="items", cursor="page", where="query", by="page"),
)
_LIST_SHARED: Endpoint[PetListSharedPage] = Endpoint(
    "GET",
    "/shared",
    result="types.pets:PetListSharedPage",
    pages=Pages(items="items", by="link"),
)
_LIST_WHOLE: Endpoint[list[Pet]] = Endpoint("GET", "/whole", result="types.pets:PetList")


class PetsResource(SyncResource):
    """Pets: `list_counted`, `list_linked`, `list_numbered`, `list_shared` and `list_whole`.

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

    def list_counted(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetListCountedPage:
        """List counted.

        `GET /counted`

        Returns:
            Pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(
            _LIST_COUNTED,
            options,
            query={"offset": offset, "limit": limit},
        )

    def list_linked(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetListLinkedPage:
        """List linked.

        `GET /linked`

        Returns:
            Pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(
            _LIST_LINKED,
            options,
            query={"page": page, "per_page": per_page},
        )

    def list_numbered(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetListNumberedPage:
        """List numbered.

        `GET /numbered`

        Returns:
            Pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(_LIST_NUMBERED, options, query={"page": page, "size": size})

    def list_shared(
        self,
        **options: Unpack[RequestOptions],
    ) -> PetListSharedPage:
        """List shared.

        `GET /shared`

        Returns:
            Pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(_LIST_SHARED, options)

    def list_whole(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[Pet]:
        """List whole.

        `GET /whole`

        Returns:
            Pets.
        """
        return self._client.request(_LIST_WHOLE, options, query={"page": page})


class AsyncPetsResource(AsyncResource):
    """Pets: `list_counted`, `list_linked`, `list_numbered`, `list_shared` and `list_whole`.

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

    def list_counted(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetListCountedPage, Pet]:
        """List counted.

        `GET /counted`

        Returns:
            Pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(
            _LIST_COUNTED,
            options,
            query={"offset": offset, "limit": limit},
        )

    def list_linked(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetListLinkedPage, Pet]:
        """List linked.

        `GET /linked`

        Returns:
            Pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(
            _LIST_LINKED,
            options,
            query={"page": page, "per_page": per_page},
        )

    def list_numbered(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetListNumberedPage, str]:
        """List numbered.

        `GET /numbered`

        Returns:
            Pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(
            _LIST_NUMBERED,
            options,
            query={"page": page, "size": size},
        )

    def list_shared(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetListSharedPage, Pet]:
        """List shared.

        `GET /shared`

        Returns:
            Pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(_LIST_SHARED, options)

    async def list_whole(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[Pet]:
        """List whole.

        `GET /whole`

        Returns:
            Pets.
        """
        return await self._client.request(_LIST_WHOLE, options, query={"page": page})
