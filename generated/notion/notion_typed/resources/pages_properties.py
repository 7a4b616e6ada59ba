"""`client.pages.properties`: `retrieve`."""

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
    from ..responses.pages_properties import (
        AsyncRawPagesPropertiesResource,
        AsyncStreamingPagesPropertiesResource,
        RawPagesPropertiesResource,
        StreamingPagesPropertiesResource,
    )
    from ..types.pages import PagePropertyRetrieveResponse

_RETRIEVE: Endpoint[PagePropertyRetrieveResponse] = Endpoint(
    "GET",
    "/v1/pages/{page_id}/properties/{property_id}",
    result="types.pages:PagePropertyRetrieveResponse",
    security=(("bearerAuth",),),
    pages=Pages(
        items="results",
        next="next_cursor",
        cursor="start_cursor",
        where="query",
        more="has_more",
    ),
)


class PagesPropertiesResource(SyncResource):
    """Properties of `pages`: `retrieve`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawPagesPropertiesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pages_properties import RawPagesPropertiesResource

        return RawPagesPropertiesResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingPagesPropertiesResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.pages_properties import StreamingPagesPropertiesResource

        return StreamingPagesPropertiesResource(self)

    def retrieve(
        self,
        page_id: str,
        property_id: str,
        *,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PagePropertyRetrieveResponse:
        """Read one property of a page.

        Returns the value of a single property in full. Most properties come as one item; title,
        rich text, people, relations and rollups over them come as a list, page by page. Needs the
        capability to read content.

        Args:
            page_id: The page that has the property.
            property_id: Id of the property, as it stands in the page or the data source
                (percent-encoded).
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out for
                the first page. For lists only.
            page_size: How many entries to return at most: up to 100, which is also the
                default. For lists only.

        Returns:
            A single value (`property_item`), or one page of a list of them (`list`). If it is a
            list, iterate over it to go through all items, page after page.

        See https://developers.notion.com/reference/retrieve-a-page-property
        """
        return self._client.request(
            _RETRIEVE,
            options,
            path={"page_id": page_id, "property_id": property_id},
            query={"start_cursor": start_cursor, "page_size": page_size},
        )


class AsyncPagesPropertiesResource(AsyncResource):
    """Properties of `pages`: `retrieve`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawPagesPropertiesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pages_properties import AsyncRawPagesPropertiesResource

        return AsyncRawPagesPropertiesResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingPagesPropertiesResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.pages_properties import AsyncStreamingPagesPropertiesResource

        return AsyncStreamingPagesPropertiesResource(self)

    async def retrieve(
        self,
        page_id: str,
        property_id: str,
        *,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PagePropertyRetrieveResponse:
        """Read one property of a page.

        Returns the value of a single property in full. Most properties come as one item; title,
        rich text, people, relations and rollups over them come as a list, page by page. Needs the
        capability to read content.

        Args:
            page_id: The page that has the property.
            property_id: Id of the property, as it stands in the page or the data source
                (percent-encoded).
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out for
                the first page. For lists only.
            page_size: How many entries to return at most: up to 100, which is also the
                default. For lists only.

        Returns:
            A single value (`property_item`), or one page of a list of them (`list`). If it is a
            list, go through all items with `async for`.

        See https://developers.notion.com/reference/retrieve-a-page-property
        """
        return await self._client.request(
            _RETRIEVE,
            options,
            path={"page_id": page_id, "property_id": property_id},
            query={"start_cursor": start_cursor, "page_size": page_size},
        )
