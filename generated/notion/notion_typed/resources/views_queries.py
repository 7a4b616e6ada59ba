"""`client.views.queries`: `create`, `delete` and `results`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint, Following, Pages
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.pagination import AsyncPaginator
    from ..responses.views_queries import (
        AsyncRawViewsQueriesResource,
        AsyncStreamingViewsQueriesResource,
        RawViewsQueriesResource,
        StreamingViewsQueriesResource,
    )
    from ..types.partial_page import PartialPage
    from ..types.views import DeletedViewQuery, PageReference, ViewQuery, ViewQueryResultsPage

_CREATE: Endpoint[ViewQuery] = Endpoint(
    "POST",
    "/v1/views/{view_id}/queries",
    result="types.views:ViewQuery",
    body="json",
    security=(("bearerAuth",),),
    pages=Pages(
        items="results",
        next="next_cursor",
        more="has_more",
        incomplete="request_status.type=incomplete",
        following=Following(
            "resources.views_queries:_RESULTS",
            parameters={"query_id": "id"},
            kept=("page_size",),
        ),
    ),
)
_DELETE: Endpoint[DeletedViewQuery] = Endpoint(
    "DELETE",
    "/v1/views/{view_id}/queries/{query_id}",
    result="types.views:DeletedViewQuery",
    security=(("bearerAuth",),),
)
_RESULTS: Endpoint[ViewQueryResultsPage] = Endpoint(
    "GET",
    "/v1/views/{view_id}/queries/{query_id}",
    result="types.views:ViewQueryResultsPage",
    security=(("bearerAuth",),),
    pages=Pages(
        items="results",
        next="next_cursor",
        cursor="start_cursor",
        where="query",
        more="has_more",
        incomplete="request_status.type=incomplete",
    ),
)


class ViewsQueriesResource(SyncResource):
    """Queries of `views`: `create`, `delete` and `results`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawViewsQueriesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.views_queries import RawViewsQueriesResource

        return RawViewsQueriesResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingViewsQueriesResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.views_queries import StreamingViewsQueriesResource

        return StreamingViewsQueriesResource(self)

    def create(
        self,
        view_id: str,
        *,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ViewQuery:
        """Run a view.

        Runs a view with its saved filter and sorts, keeps up to 10,000 rows of the result for 15
        minutes, and returns the first page of them. Read the further pages as results of this
        query, before its `expires_at`.

        Args:
            view_id: The view whose filter and sorts are applied.
            page_size: How many rows the first page holds at most: 1 to 100.

        Returns:
            The query and the first page of its result. Iterate over it to go through all
            items, page after page.

        See https://developers.notion.com/reference/create-view-query
        """
        return self._client.request(
            _CREATE,
            options,
            path={"view_id": view_id},
            body={"page_size": page_size},
        )

    def delete(
        self,
        view_id: str,
        query_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeletedViewQuery:
        """Discard a view query.

        Drops the kept result of a view query before it expires. It is no error if it
        has expired already.

        Args:
            view_id: The view that was run.
            query_id: The query whose result is no longer needed.

        Returns:
            Confirmation, also if the query had expired before.

        See https://developers.notion.com/reference/delete-view-query
        """
        return self._client.request(
            _DELETE,
            options,
            path={"view_id": view_id, "query_id": query_id},
        )

    def results(
        self,
        view_id: str,
        query_id: str,
        *,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ViewQueryResultsPage:
        """Read results of a view query.

        Returns pages of the result that a view query has kept, which later edits do not change.
        Once the query has expired, the answer is a 404.

        Args:
            view_id: The view that was run.
            query_id: Id of the query, as it was returned when the view was run.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            One page of references to rows. Iterate over it to go through all
            items, page after page.

        See https://developers.notion.com/reference/get-view-query-results
        """
        return self._client.request(
            _RESULTS,
            options,
            path={"view_id": view_id, "query_id": query_id},
            query={"start_cursor": start_cursor, "page_size": page_size},
        )


class AsyncViewsQueriesResource(AsyncResource):
    """Queries of `views`: `create`, `delete` and `results`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawViewsQueriesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.views_queries import AsyncRawViewsQueriesResource

        return AsyncRawViewsQueriesResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingViewsQueriesResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.views_queries import AsyncStreamingViewsQueriesResource

        return AsyncStreamingViewsQueriesResource(self)

    def create(
        self,
        view_id: str,
        *,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ViewQuery, PageReference | PartialPage, ViewQueryResultsPage]:
        """Run a view.

        Runs a view with its saved filter and sorts, keeps up to 10,000 rows of the result for 15
        minutes, and returns the first page of them. Read the further pages as results of this
        query, before its `expires_at`.

        Args:
            view_id: The view whose filter and sorts are applied.
            page_size: How many rows the first page holds at most: 1 to 100.

        Returns:
            The query and the first page of its result. Await it for this page, or go through all
            items with `async for`.

        See https://developers.notion.com/reference/create-view-query
        """
        return self._client.request_pages(
            _CREATE,
            options,
            path={"view_id": view_id},
            body={"page_size": page_size},
        )

    async def delete(
        self,
        view_id: str,
        query_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeletedViewQuery:
        """Discard a view query.

        Drops the kept result of a view query before it expires. It is no error if it
        has expired already.

        Args:
            view_id: The view that was run.
            query_id: The query whose result is no longer needed.

        Returns:
            Confirmation, also if the query had expired before.

        See https://developers.notion.com/reference/delete-view-query
        """
        return await self._client.request(
            _DELETE,
            options,
            path={"view_id": view_id, "query_id": query_id},
        )

    def results(
        self,
        view_id: str,
        query_id: str,
        *,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ViewQueryResultsPage, PartialPage]:
        """Read results of a view query.

        Returns pages of the result that a view query has kept, which later edits do not change.
        Once the query has expired, the answer is a 404.

        Args:
            view_id: The view that was run.
            query_id: Id of the query, as it was returned when the view was run.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            One page of references to rows. Await it for this page, or go through all
            items with `async for`.

        See https://developers.notion.com/reference/get-view-query-results
        """
        return self._client.request_pages(
            _RESULTS,
            options,
            path={"view_id": view_id, "query_id": query_id},
            query={"start_cursor": start_cursor, "page_size": page_size},
        )
