"""`client.pets`: `create_linked`, `list_addressed`, `list_counted`, `list_linked`, `list_numbered`,
`list_unknown` and `list_zeroth`.
"""

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
        PetListAddressedPage,
        PetListCountedPage,
        PetListLinkedPage,
        PetListNumberedPage,
        PetListUnknownResponse,
        PetListZerothPage,
    )

_CREATE_LINKED: Endpoint[PetListLinkedPage] = Endpoint(
    "POST",
    "/linked",
    result="types.pets:PetListLinkedPage",
)
_LIST_ADDRESSED: Endpoint[PetListAddressedPage] = Endpoint(
    "GET",
    "/addressed",
    result="types.pets:PetListAddressedPage",
    pages=Pages(items="results", next="next", by="url"),
)
_LIST_COUNTED: Endpoint[PetListCountedPage] = Endpoint(
    "GET",
    "/counted",
    result="types.pets:PetListCountedPage",
    pages=Pages(items="data", cursor="offset", where="query", by="offset", total="total"),
)
_LIST_LINKED: Endpoint[PetListLinkedPage] = Endpoint(
    "GET",
    "/linked",
    result="types.pets:PetListLinkedPage",
    pages=Pages(items="linked", by="link"),
)
_LIST_NUMBERED: Endpoint[PetListNumberedPage] = Endpoint(
    "GET",
    "/numbered",
    result="types.pets:PetListNumberedPage",
    pages=Pages(
        items="items",
        cursor="page",
        where="query",
        by="page",
        total="total_pages",
        start=1,
    ),
)
_LIST_UNKNOWN: Endpoint[PetListUnknownResponse] = Endpoint(
    "GET",
    "/unknown",
    result="types.pets:PetListUnknownResponse",
)
_LIST_ZEROTH: Endpoint[PetListZerothPage] = Endpoint(
    "GET",
    "/zeroth",
    result="types.pets:PetListZerothPage",
    pages=Pages(items="leaves", cursor="leaf", where="query", by="page"),
)


class PetsResource(SyncResource):
    """Pets: `create_linked`, `list_addressed`, `list_counted`, `list_linked`, `list_numbered`,
    `list_unknown` and `list_zeroth`.

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

    def create_linked(
        self,
        **options: Unpack[RequestOptions],
    ) -> PetListLinkedPage:
        """Create linked.

        `POST /linked`

        Returns:
            Pets.
        """
        return self._client.request(_CREATE_LINKED, options)

    def list_addressed(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetListAddressedPage:
        """List addressed.

        `GET /addressed`

        Returns:
            Pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(_LIST_ADDRESSED, options, query={"page": page})

    def list_counted(
        self,
        *,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetListCountedPage:
        """List counted.

        `GET /counted`

        Returns:
            Pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(_LIST_COUNTED, options, query={"offset": offset})

    def list_linked(
        self,
        **options: Unpack[RequestOptions],
    ) -> PetListLinkedPage:
        """List linked.

        `GET /linked`

        Returns:
            Pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(_LIST_LINKED, options)

    def list_numbered(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetListNumberedPage:
        """List numbered.

        `GET /numbered`

        Returns:
            Pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(_LIST_NUMBERED, options, query={"page": page})

    def list_unknown(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetListUnknownResponse:
        """List unknown.

        `GET /unknown`

        Returns:
            Pets.
        """
        return self._client.request(_LIST_UNKNOWN, options, query={"page": page})

    def list_zeroth(
        self,
        *,
        leaf: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetListZerothPage:
        """List zeroth.

        `GET /zeroth`

        Returns:
            Pets. Iterate over it to go through all items, page after page.
        """
        return self._client.request(_LIST_ZEROTH, options, query={"leaf": leaf})


class AsyncPetsResource(AsyncResource):
    """Pets: `create_linked`, `list_addressed`, `list_counted`, `list_linked`, `list_numbered`,
    `list_unknown` and `list_zeroth`.

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

    async def create_linked(
        self,
        **options: Unpack[RequestOptions],
    ) -> PetListLinkedPage:
        """Create linked.

        `POST /linked`

        Returns:
            Pets.
        """
        return await self._client.request(_CREATE_LINKED, options)

    def list_addressed(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetListAddressedPage, str]:
        """List addressed.

        `GET /addressed`

        Returns:
            Pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(_LIST_ADDRESSED, options, query={"page": page})

    def list_counted(
        self,
        *,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetListCountedPage, str]:
        """List counted.

        `GET /counted`

        Returns:
            Pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(_LIST_COUNTED, options, query={"offset": offset})

    def list_linked(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetListLinkedPage, str]:
        """List linked.

        `GET /linked`

        Returns:
            Pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(_LIST_LINKED, options)

    def list_numbered(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetListNumberedPage, str]:
        """List numbered.

        `GET /numbered`

        Returns:
            Pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(_LIST_NUMBERED, options, query={"page": page})

    async def list_unknown(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetListUnknownResponse:
        """List unknown.

        `GET /unknown`

        Returns:
            Pets.
        """
        return await self._client.request(_LIST_UNKNOWN, options, query={"page": page})

    def list_zeroth(
        self,
        *,
        leaf: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetListZerothPage, str]:
        """List zeroth.

        `GET /zeroth`

        Returns:
            Pets. Await it for this page, or go through all items with `async for`.
        """
        return self._client.request_pages(_LIST_ZEROTH, options, query={"leaf": leaf})
