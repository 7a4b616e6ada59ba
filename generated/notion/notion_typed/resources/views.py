"""`client.views`: `create`, `delete`, `list`, `retrieve` and `update`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint, Pages
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.pagination import AsyncPaginator
    from ..params.data_source_query_filter import (
        DataSourceQueryFilterParam,
        DataSourceQuerySortParam,
    )
    from ..params.views import (
        CreateDatabaseForViewParam,
        QuickFilterConditionParam,
        ViewConfigParam,
        ViewPositionParam,
        ViewPropertySortParam,
        ViewTypeParam,
        WidgetPlacementParam,
    )
    from ..responses.views import (
        AsyncRawViewsResource,
        AsyncStreamingViewsResource,
        RawViewsResource,
        StreamingViewsResource,
    )
    from ..types.views import (
        DataSourceViewOrPartialDataSourceView,
        DataSourceViewReference,
        PartialDataSourceView,
        ViewListPage,
    )
    from .views_queries import AsyncViewsQueriesResource, ViewsQueriesResource

_CREATE: Endpoint[DataSourceViewOrPartialDataSourceView] = Endpoint(
    "POST",
    "/v1/views",
    result="types.views:DataSourceViewOrPartialDataSourceView",
    body="json",
    security=(("bearerAuth",),),
)
_DELETE: Endpoint[PartialDataSourceView] = Endpoint(
    "DELETE",
    "/v1/views/{view_id}",
    result="types.views:PartialDataSourceView",
    security=(("bearerAuth",),),
)
_LIST: Endpoint[ViewListPage] = Endpoint(
    "GET",
    "/v1/views",
    result="types.views:ViewListPage",
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
_RETRIEVE: Endpoint[DataSourceViewOrPartialDataSourceView] = Endpoint(
    "GET",
    "/v1/views/{view_id}",
    result="types.views:DataSourceViewOrPartialDataSourceView",
    security=(("bearerAuth",),),
)
_UPDATE: Endpoint[DataSourceViewOrPartialDataSourceView] = Endpoint(
    "PATCH",
    "/v1/views/{view_id}",
    result="types.views:DataSourceViewOrPartialDataSourceView",
    body="json",
    security=(("bearerAuth",),),
)


class ViewsResource(SyncResource):
    """Saved ways to look at a data source (table, board, chart and so on), and
    queries that run them.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def queries(self) -> ViewsQueriesResource:
        """Queries of `views`: `create`, `delete` and `results`."""
        from .views_queries import ViewsQueriesResource

        return ViewsQueriesResource(self._client)

    @cached_property
    def with_raw_response(self) -> RawViewsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.views import RawViewsResource

        return RawViewsResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingViewsResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.views import StreamingViewsResource

        return StreamingViewsResource(self)

    def create(
        self,
        *,
        data_source_id: str,
        name: str,
        type: ViewTypeParam,
        database_id: str | Omit = omit,
        view_id: str | Omit = omit,
        filter: DataSourceQueryFilterParam | Omit = omit,
        sorts: Sequence[DataSourceQuerySortParam] | Omit = omit,
        quick_filters: Mapping[str, QuickFilterConditionParam] | Omit = omit,
        create_database: CreateDatabaseForViewParam | Omit = omit,
        configuration: ViewConfigParam | Omit = omit,
        position: ViewPositionParam | Omit = omit,
        placement: WidgetPlacementParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DataSourceViewOrPartialDataSourceView:
        """Add a view.

        Creates a view of a data source. Say where it goes with exactly one of `database_id` (a
        tab of a database), `view_id` (a widget of a dashboard) or `create_database` (a linked
        database on a page).

        Args:
            data_source_id: Id of the data source whose rows the view shows.
            name: Name that stands on the tab of the view.
            type: Kind of view. It cannot be changed later.
            database_id: Id of the database to add the view to, as a tab.
            view_id: Id of the dashboard to add the view to, as a widget.
            filter: Which rows the view shows, in the form of a query filter; all if left out.
            sorts: Order of the rows, the most important key first. At most 100 keys.
            quick_filters: Conditions to put above the view, one per property, by its name or id.
                People can change them there; they are apart from `filter`.
            create_database: The page that gets a new linked database, with the view in it.
            configuration: How the view shows its rows. Its `type` must be that of the view.
            position: Place among the tabs, with `database_id` only. Without it, the view goes last.
            placement: Place on the dashboard, with `view_id` only. Without it, the widget gets a
                row of its own below the others.

        Returns:
            The new view, or a reference where content may not be read.

        See https://developers.notion.com/reference/create-view
        """
        return self._client.request(
            _CREATE,
            options,
            body={
                "data_source_id": data_source_id,
                "name": name,
                "type": type,
                "database_id": database_id,
                "view_id": view_id,
                "filter": filter,
                "sorts": sorts,
                "quick_filters": quick_filters,
                "create_database": create_database,
                "configuration": configuration,
                "position": position,
                "placement": placement,
            },
        )

    def delete(
        self,
        view_id: str,
        **options: Unpack[RequestOptions],
    ) -> PartialDataSourceView:
        """Remove a view.

        Deletes a view, but not its data source and rows. With a dashboard go the views of its
        widgets. A database keeps at least one view: to delete the last one is an error.

        Args:
            view_id: The view to delete, which must not be the last of its database.

        Returns:
            A bare reference to the view, which is gone.

        See https://developers.notion.com/reference/delete-view
        """
        return self._client.request(_DELETE, options, path={"view_id": view_id})

    def list(
        self,
        *,
        database_id: str | Omit = omit,
        data_source_id: str | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ViewListPage:
        """List views by database or data source.

        Returns references to the views of a database, or of a data source wherever it is
        shown in the workspace. Give `database_id`, `data_source_id` or both; details of a
        view are read by its id.

        Args:
            database_id: Only views that are shown in this database. Needed unless
                `data_source_id` is given.
            data_source_id: Only views of this data source, those in other databases included.
                Needed unless `database_id` is given.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            One page of references to views. Iterate over it to go through all
            items, page after page.

        See https://developers.notion.com/reference/list-views
        """
        return self._client.request(
            _LIST,
            options,
            query={
                "database_id": database_id,
                "data_source_id": data_source_id,
                "start_cursor": start_cursor,
                "page_size": page_size,
            },
        )

    def retrieve(
        self,
        view_id: str,
        **options: Unpack[RequestOptions],
    ) -> DataSourceViewOrPartialDataSourceView:
        """Read a view.

        Returns a view with filter, sorts, quick filters and configuration. Run a view
        query to get its rows.

        Args:
            view_id: Id of the view, which stands behind `v=` in its web address.

        Returns:
            The view. It is only a reference when the connection may not read content.

        See https://developers.notion.com/reference/retrieve-a-view
        """
        return self._client.request(_RETRIEVE, options, path={"view_id": view_id})

    def update(
        self,
        view_id: str,
        *,
        name: str | Omit = omit,
        filter: DataSourceQueryFilterParam | None | Omit = omit,
        sorts: Sequence[ViewPropertySortParam] | None | Omit = omit,
        quick_filters: Mapping[str, QuickFilterConditionParam | None] | None | Omit = omit,
        configuration: ViewConfigParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DataSourceViewOrPartialDataSourceView:
        """Change a view.

        Changes name, filter, sorts, quick filters or configuration of a view. What is left out
        stays, None clears; the type of a view cannot be changed.

        Args:
            view_id: The view to change. Its id stands behind `v=` in its web address.
            name: New name for the tab.
            filter: New filter in place of the whole old one, None to show all rows.
            sorts: New order in place of the old one, the most important key first; None ends the
                sorting. Only properties can be sorted by here.
            quick_filters: Changes to the conditions above the view; those of other properties stay.
                All are removed by None.
            configuration: Changes to how rows are shown. Its `type` must be that of the view;
                within it, None clears a setting that accepts None.

        Returns:
            The view after the change, or a reference where content may not be read.

        See https://developers.notion.com/reference/update-a-view
        """
        return self._client.request(
            _UPDATE,
            options,
            path={"view_id": view_id},
            body={
                "name": name,
                "filter": filter,
                "sorts": sorts,
                "quick_filters": quick_filters,
                "configuration": configuration,
            },
        )


class AsyncViewsResource(AsyncResource):
    """Saved ways to look at a data source (table, board, chart and so on), and
    queries that run them.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def queries(self) -> AsyncViewsQueriesResource:
        """Queries of `views`: `create`, `delete` and `results`."""
        from .views_queries import AsyncViewsQueriesResource

        return AsyncViewsQueriesResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRawViewsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.views import AsyncRawViewsResource

        return AsyncRawViewsResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingViewsResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.views import AsyncStreamingViewsResource

        return AsyncStreamingViewsResource(self)

    async def create(
        self,
        *,
        data_source_id: str,
        name: str,
        type: ViewTypeParam,
        database_id: str | Omit = omit,
        view_id: str | Omit = omit,
        filter: DataSourceQueryFilterParam | Omit = omit,
        sorts: Sequence[DataSourceQuerySortParam] | Omit = omit,
        quick_filters: Mapping[str, QuickFilterConditionParam] | Omit = omit,
        create_database: CreateDatabaseForViewParam | Omit = omit,
        configuration: ViewConfigParam | Omit = omit,
        position: ViewPositionParam | Omit = omit,
        placement: WidgetPlacementParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DataSourceViewOrPartialDataSourceView:
        """Add a view.

        Creates a view of a data source. Say where it goes with exactly one of `database_id` (a
        tab of a database), `view_id` (a widget of a dashboard) or `create_database` (a linked
        database on a page).

        Args:
            data_source_id: Id of the data source whose rows the view shows.
            name: Name that stands on the tab of the view.
            type: Kind of view. It cannot be changed later.
            database_id: Id of the database to add the view to, as a tab.
            view_id: Id of the dashboard to add the view to, as a widget.
            filter: Which rows the view shows, in the form of a query filter; all if left out.
            sorts: Order of the rows, the most important key first. At most 100 keys.
            quick_filters: Conditions to put above the view, one per property, by its name or id.
                People can change them there; they are apart from `filter`.
            create_database: The page that gets a new linked database, with the view in it.
            configuration: How the view shows its rows. Its `type` must be that of the view.
            position: Place among the tabs, with `database_id` only. Without it, the view goes last.
            placement: Place on the dashboard, with `view_id` only. Without it, the widget gets a
                row of its own below the others.

        Returns:
            The new view, or a reference where content may not be read.

        See https://developers.notion.com/reference/create-view
        """
        return await self._client.request(
            _CREATE,
            options,
            body={
                "data_source_id": data_source_id,
                "name": name,
                "type": type,
                "database_id": database_id,
                "view_id": view_id,
                "filter": filter,
                "sorts": sorts,
                "quick_filters": quick_filters,
                "create_database": create_database,
                "configuration": configuration,
                "position": position,
                "placement": placement,
            },
        )

    async def delete(
        self,
        view_id: str,
        **options: Unpack[RequestOptions],
    ) -> PartialDataSourceView:
        """Remove a view.

        Deletes a view, but not its data source and rows. With a dashboard go the views of its
        widgets. A database keeps at least one view: to delete the last one is an error.

        Args:
            view_id: The view to delete, which must not be the last of its database.

        Returns:
            A bare reference to the view, which is gone.

        See https://developers.notion.com/reference/delete-view
        """
        return await self._client.request(_DELETE, options, path={"view_id": view_id})

    def list(
        self,
        *,
        database_id: str | Omit = omit,
        data_source_id: str | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ViewListPage, DataSourceViewReference]:
        """List views by database or data source.

        Returns references to the views of a database, or of a data source wherever it is
        shown in the workspace. Give `database_id`, `data_source_id` or both; details of a
        view are read by its id.

        Args:
            database_id: Only views that are shown in this database. Needed unless
                `data_source_id` is given.
            data_source_id: Only views of this data source, those in other databases included.
                Needed unless `database_id` is given.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            One page of references to views. Await it for this page, or go through all
            items with `async for`.

        See https://developers.notion.com/reference/list-views
        """
        return self._client.request_pages(
            _LIST,
            options,
            query={
                "database_id": database_id,
                "data_source_id": data_source_id,
                "start_cursor": start_cursor,
                "page_size": page_size,
            },
        )

    async def retrieve(
        self,
        view_id: str,
        **options: Unpack[RequestOptions],
    ) -> DataSourceViewOrPartialDataSourceView:
        """Read a view.

        Returns a view with filter, sorts, quick filters and configuration. Run a view
        query to get its rows.

        Args:
            view_id: Id of the view, which stands behind `v=` in its web address.

        Returns:
            The view. It is only a reference when the connection may not read content.

        See https://developers.notion.com/reference/retrieve-a-view
        """
        return await self._client.request(_RETRIEVE, options, path={"view_id": view_id})

    async def update(
        self,
        view_id: str,
        *,
        name: str | Omit = omit,
        filter: DataSourceQueryFilterParam | None | Omit = omit,
        sorts: Sequence[ViewPropertySortParam] | None | Omit = omit,
        quick_filters: Mapping[str, QuickFilterConditionParam | None] | None | Omit = omit,
        configuration: ViewConfigParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DataSourceViewOrPartialDataSourceView:
        """Change a view.

        Changes name, filter, sorts, quick filters or configuration of a view. What is left out
        stays, None clears; the type of a view cannot be changed.

        Args:
            view_id: The view to change. Its id stands behind `v=` in its web address.
            name: New name for the tab.
            filter: New filter in place of the whole old one, None to show all rows.
            sorts: New order in place of the old one, the most important key first; None ends the
                sorting. Only properties can be sorted by here.
            quick_filters: Changes to the conditions above the view; those of other properties stay.
                All are removed by None.
            configuration: Changes to how rows are shown. Its `type` must be that of the view;
                within it, None clears a setting that accepts None.

        Returns:
            The view after the change, or a reference where content may not be read.

        See https://developers.notion.com/reference/update-a-view
        """
        return await self._client.request(
            _UPDATE,
            options,
            path={"view_id": view_id},
            body={
                "name": name,
                "filter": filter,
                "sorts": sorts,
                "quick_filters": quick_filters,
                "configuration": configuration,
            },
        )
