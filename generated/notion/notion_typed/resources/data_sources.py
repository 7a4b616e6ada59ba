"""`client.data_sources`: `create`, `list_templates`, `query`, `retrieve` and `update`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint, Pages, ParamStyle
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
    from ..params.data_source_query_result_type import DataSourceQueryResultTypeParam
    from ..params.data_sources import DataSourceUpdatePropertyParam, ParentOfDataSourceParam
    from ..params.page_icon import PageIconParam
    from ..params.property_configuration import PropertyConfigurationParam
    from ..params.rich_text import RichTextParam
    from ..responses.data_sources import (
        AsyncRawDataSourcesResource,
        AsyncStreamingDataSourcesResource,
        RawDataSourcesResource,
        StreamingDataSourcesResource,
    )
    from ..types.data_sources import (
        DataSourceListTemplatesPage,
        DataSourceListTemplatesPageTemplate,
    )
    from ..types.page_or_data_source_list import (
        DataSourceOrPartialDataSource,
        PageOrDataSource,
        PageOrDataSourceList,
    )

_CREATE: Endpoint[DataSourceOrPartialDataSource] = Endpoint(
    "POST",
    "/v1/data_sources",
    result="types.page_or_data_source_list:DataSourceOrPartialDataSource",
    body="json",
    security=(("bearerAuth",),),
)
_LIST_TEMPLATES: Endpoint[DataSourceListTemplatesPage] = Endpoint(
    "GET",
    "/v1/data_sources/{data_source_id}/templates",
    result="types.data_sources:DataSourceListTemplatesPage",
    security=(("bearerAuth",),),
    pages=Pages(
        items="templates",
        next="next_cursor",
        cursor="start_cursor",
        where="query",
        more="has_more",
    ),
)
_QUERY: Endpoint[PageOrDataSourceList] = Endpoint(
    "POST",
    "/v1/data_sources/{data_source_id}/query",
    result="types.page_or_data_source_list:PageOrDataSourceList",
    safe=True,
    body="json",
    query={"filter_properties": ParamStyle(allow_encoded=True)},
    security=(("bearerAuth",),),
    pages=Pages(
        items="results",
        next="next_cursor",
        cursor="start_cursor",
        where="body",
        more="has_more",
        incomplete="request_status.type=incomplete",
    ),
)
_RETRIEVE: Endpoint[DataSourceOrPartialDataSource] = Endpoint(
    "GET",
    "/v1/data_sources/{data_source_id}",
    result="types.page_or_data_source_list:DataSourceOrPartialDataSource",
    security=(("bearerAuth",),),
)
_UPDATE: Endpoint[DataSourceOrPartialDataSource] = Endpoint(
    "PATCH",
    "/v1/data_sources/{data_source_id}",
    result="types.page_or_data_source_list:DataSourceOrPartialDataSource",
    body="json",
    security=(("bearerAuth",),),
)


class DataSourcesResource(SyncResource):
    """Tables inside a database: their properties, their rows (which are pages) and their templates.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawDataSourcesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.data_sources import RawDataSourcesResource

        return RawDataSourcesResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingDataSourcesResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.data_sources import StreamingDataSourcesResource

        return StreamingDataSourcesResource(self)

    def create(
        self,
        *,
        parent: ParentOfDataSourceParam,
        properties: Mapping[str, PropertyConfigurationParam],
        title: Sequence[RichTextParam] | Omit = omit,
        icon: PageIconParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DataSourceOrPartialDataSource:
        """Add a data source to a database.

        Adds a data source, with a table view of it, to a database that exists. A new database
        comes with a first data source of its own: create the database instead. Needs the
        capability to insert content.

        Args:
            parent: The database that the data source is added to.
            properties: Properties (columns) by name. Exactly one must be of type `title`.
            title: What the data source is called, as rich text.
            icon: Icon beside the title; without it, or with None, the title stands alone.

        Returns:
            The new data source with the ids that its properties were given.

        See https://developers.notion.com/reference/create-a-database
        """
        return self._client.request(
            _CREATE,
            options,
            body={"parent": parent, "properties": properties, "title": title, "icon": icon},
        )

    def list_templates(
        self,
        data_source_id: str,
        *,
        name: str | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DataSourceListTemplatesPage:
        """List the templates of a data source.

        Returns the page templates of a data source, page by page, for use when a page is created or
        updated. The entries come under `templates` rather than `results`.

        Args:
            data_source_id: The data source whose templates are wanted.
            name: Only templates whose name contains this text, whatever its case.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            A page of templates. Iterate over it to go through all items, page after page.

        See https://developers.notion.com/reference/list-data-source-templates
        """
        return self._client.request(
            _LIST_TEMPLATES,
            options,
            path={"data_source_id": data_source_id},
            query={"name": name, "start_cursor": start_cursor, "page_size": page_size},
        )

    def query(
        self,
        data_source_id: str,
        *,
        sorts: Sequence[DataSourceQuerySortParam] | Omit = omit,
        filter: DataSourceQueryFilterParam | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        in_trash: bool | Omit = omit,
        result_type: DataSourceQueryResultTypeParam | Omit = omit,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrDataSourceList:
        """Query the rows of a data source.

        Returns the rows of a data source, filtered and sorted, page by page. A query ends after
        10,000 rows; `request_status` then is `incomplete`. Read larger tables in slices, for
        example by creation time. Needs the capability to read content.

        Args:
            data_source_id: Id of the data source whose rows are wanted; that of its
                database is another one.
            sorts: Sort keys, the most important one first; each further key orders the rows
                that are equal so far.
            filter: Which rows to return: one condition, or several joined by `and` or `or`. Such a
                group may hold further groups, but these hold conditions only.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.
            in_trash: True to search the trash instead of the rows that are in use.
            result_type: Only pages or only data sources. It matters in wikis, where both occur;
                elsewhere all rows are pages.
            filter_properties: Ids of the properties to return, as the API gave them (that is,
                percent-encoded). All properties come without it.

        Returns:
            One page of rows. Iterate over it to go through all items, page after page.

        See https://developers.notion.com/reference/post-database-query
        """
        return self._client.request(
            _QUERY,
            options,
            path={"data_source_id": data_source_id},
            query={"filter_properties": filter_properties},
            body={
                "sorts": sorts,
                "filter": filter,
                "start_cursor": start_cursor,
                "page_size": page_size,
                "in_trash": in_trash,
                "result_type": result_type,
            },
        )

    def retrieve(
        self,
        data_source_id: str,
        **options: Unpack[RequestOptions],
    ) -> DataSourceOrPartialDataSource:
        """Read a data source.

        Returns a data source with all its properties, by name. The rows are not part of it: query
        them. Needs the capability to read content.

        Args:
            data_source_id: Id of the data source, found in `data_sources` of its database.

        Returns:
            The data source. It is only a reference when the connection may not read content.

        See https://developers.notion.com/reference/retrieve-a-data-source
        """
        return self._client.request(_RETRIEVE, options, path={"data_source_id": data_source_id})

    def update(
        self,
        data_source_id: str,
        *,
        title: Sequence[RichTextParam] | Omit = omit,
        icon: PageIconParam | None | Omit = omit,
        properties: Mapping[str, DataSourceUpdatePropertyParam | None] | Omit = omit,
        in_trash: bool | Omit = omit,
        parent: ParentOfDataSourceParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DataSourceOrPartialDataSource:
        """Change a data source.

        Changes title, icon and properties of a data source, moves it to another database, or to the
        trash and back. A property is added, renamed, changed or, by None, removed under its name or
        id. Needs the capability to update content.

        Args:
            data_source_id: Id of the data source to change; that of its database is another one.
            title: What the data source shall be called, as rich text.
            icon: New icon, or None to remove it.
            properties: Changes, keyed by name or id of a property. What is left out stays; None
                removes a property and its values.
            in_trash: True moves the data source to the trash, false takes it out again.
            parent: The database that the data source shall belong to.

        Returns:
            The data source after the change, with all its properties.

        See https://developers.notion.com/reference/update-a-data-source
        """
        return self._client.request(
            _UPDATE,
            options,
            path={"data_source_id": data_source_id},
            body={
                "title": title,
                "icon": icon,
                "properties": properties,
                "in_trash": in_trash,
                "parent": parent,
            },
        )


class AsyncDataSourcesResource(AsyncResource):
    """Tables inside a database: their properties, their rows (which are pages) and their templates.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawDataSourcesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.data_sources import AsyncRawDataSourcesResource

        return AsyncRawDataSourcesResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingDataSourcesResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.data_sources import AsyncStreamingDataSourcesResource

        return AsyncStreamingDataSourcesResource(self)

    async def create(
        self,
        *,
        parent: ParentOfDataSourceParam,
        properties: Mapping[str, PropertyConfigurationParam],
        title: Sequence[RichTextParam] | Omit = omit,
        icon: PageIconParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DataSourceOrPartialDataSource:
        """Add a data source to a database.

        Adds a data source, with a table view of it, to a database that exists. A new database
        comes with a first data source of its own: create the database instead. Needs the
        capability to insert content.

        Args:
            parent: The database that the data source is added to.
            properties: Properties (columns) by name. Exactly one must be of type `title`.
            title: What the data source is called, as rich text.
            icon: Icon beside the title; without it, or with None, the title stands alone.

        Returns:
            The new data source with the ids that its properties were given.

        See https://developers.notion.com/reference/create-a-database
        """
        return await self._client.request(
            _CREATE,
            options,
            body={"parent": parent, "properties": properties, "title": title, "icon": icon},
        )

    def list_templates(
        self,
        data_source_id: str,
        *,
        name: str | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DataSourceListTemplatesPage, DataSourceListTemplatesPageTemplate]:
        """List the templates of a data source.

        Returns the page templates of a data source, page by page, for use when a page is created or
        updated. The entries come under `templates` rather than `results`.

        Args:
            data_source_id: The data source whose templates are wanted.
            name: Only templates whose name contains this text, whatever its case.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            A page of templates. Await it for this page, or go through all items with `async for`.

        See https://developers.notion.com/reference/list-data-source-templates
        """
        return self._client.request_pages(
            _LIST_TEMPLATES,
            options,
            path={"data_source_id": data_source_id},
            query={"name": name, "start_cursor": start_cursor, "page_size": page_size},
        )

    def query(
        self,
        data_source_id: str,
        *,
        sorts: Sequence[DataSourceQuerySortParam] | Omit = omit,
        filter: DataSourceQueryFilterParam | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        in_trash: bool | Omit = omit,
        result_type: DataSourceQueryResultTypeParam | Omit = omit,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PageOrDataSourceList, PageOrDataSource]:
        """Query the rows of a data source.

        Returns the rows of a data source, filtered and sorted, page by page. A query ends after
        10,000 rows; `request_status` then is `incomplete`. Read larger tables in slices, for
        example by creation time. Needs the capability to read content.

        Args:
            data_source_id: Id of the data source whose rows are wanted; that of its
                database is another one.
            sorts: Sort keys, the most important one first; each further key orders the rows
                that are equal so far.
            filter: Which rows to return: one condition, or several joined by `and` or `or`. Such a
                group may hold further groups, but these hold conditions only.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.
            in_trash: True to search the trash instead of the rows that are in use.
            result_type: Only pages or only data sources. It matters in wikis, where both occur;
                elsewhere all rows are pages.
            filter_properties: Ids of the properties to return, as the API gave them (that is,
                percent-encoded). All properties come without it.

        Returns:
            One page of rows. Await it for this page, or go through all items with `async for`.

        See https://developers.notion.com/reference/post-database-query
        """
        return self._client.request_pages(
            _QUERY,
            options,
            path={"data_source_id": data_source_id},
            query={"filter_properties": filter_properties},
            body={
                "sorts": sorts,
                "filter": filter,
                "start_cursor": start_cursor,
                "page_size": page_size,
                "in_trash": in_trash,
                "result_type": result_type,
            },
        )

    async def retrieve(
        self,
        data_source_id: str,
        **options: Unpack[RequestOptions],
    ) -> DataSourceOrPartialDataSource:
        """Read a data source.

        Returns a data source with all its properties, by name. The rows are not part of it: query
        them. Needs the capability to read content.

        Args:
            data_source_id: Id of the data source, found in `data_sources` of its database.

        Returns:
            The data source. It is only a reference when the connection may not read content.

        See https://developers.notion.com/reference/retrieve-a-data-source
        """
        return await self._client.request(
            _RETRIEVE,
            options,
            path={"data_source_id": data_source_id},
        )

    async def update(
        self,
        data_source_id: str,
        *,
        title: Sequence[RichTextParam] | Omit = omit,
        icon: PageIconParam | None | Omit = omit,
        properties: Mapping[str, DataSourceUpdatePropertyParam | None] | Omit = omit,
        in_trash: bool | Omit = omit,
        parent: ParentOfDataSourceParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DataSourceOrPartialDataSource:
        """Change a data source.

        Changes title, icon and properties of a data source, moves it to another database, or to the
        trash and back. A property is added, renamed, changed or, by None, removed under its name or
        id. Needs the capability to update content.

        Args:
            data_source_id: Id of the data source to change; that of its database is another one.
            title: What the data source shall be called, as rich text.
            icon: New icon, or None to remove it.
            properties: Changes, keyed by name or id of a property. What is left out stays; None
                removes a property and its values.
            in_trash: True moves the data source to the trash, false takes it out again.
            parent: The database that the data source shall belong to.

        Returns:
            The data source after the change, with all its properties.

        See https://developers.notion.com/reference/update-a-data-source
        """
        return await self._client.request(
            _UPDATE,
            options,
            path={"data_source_id": data_source_id},
            body={
                "title": title,
                "icon": icon,
                "properties": properties,
                "in_trash": in_trash,
                "parent": parent,
            },
        )
