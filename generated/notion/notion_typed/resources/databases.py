"""`client.databases`: `create`, `retrieve` and `update`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from ..params.databases import DatabaseCreateParentParam, InitialDataSourceParam
    from ..params.page_cover import PageCoverParam
    from ..params.page_icon import PageIconParam
    from ..params.rich_text import RichTextParam
    from ..responses.databases import (
        AsyncRawDatabasesResource,
        AsyncStreamingDatabasesResource,
        RawDatabasesResource,
        StreamingDatabasesResource,
    )
    from ..types.databases import DatabaseOrPartialDatabase

_CREATE: Endpoint[DatabaseOrPartialDatabase] = Endpoint(
    "POST",
    "/v1/databases",
    result="types.databases:DatabaseOrPartialDatabase",
    body="json",
    security=(("bearerAuth",),),
)
_RETRIEVE: Endpoint[DatabaseOrPartialDatabase] = Endpoint(
    "GET",
    "/v1/databases/{database_id}",
    result="types.databases:DatabaseOrPartialDatabase",
    security=(("bearerAuth",),),
)
_UPDATE: Endpoint[DatabaseOrPartialDatabase] = Endpoint(
    "PATCH",
    "/v1/databases/{database_id}",
    result="types.databases:DatabaseOrPartialDatabase",
    body="json",
    security=(("bearerAuth",),),
)


class DatabasesResource(SyncResource):
    """Containers on a page or at the top level of the workspace, which hold one
    or more data sources.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawDatabasesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.databases import RawDatabasesResource

        return RawDatabasesResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingDatabasesResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.databases import StreamingDatabasesResource

        return StreamingDatabasesResource(self)

    def create(
        self,
        *,
        parent: DatabaseCreateParentParam,
        title: Sequence[RichTextParam] | Omit = omit,
        description: Sequence[RichTextParam] | Omit = omit,
        is_inline: bool | Omit = omit,
        initial_data_source: InitialDataSourceParam | Omit = omit,
        icon: PageIconParam | Omit = omit,
        cover: PageCoverParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DatabaseOrPartialDatabase:
        """Create a database with a data source.

        Creates a database with a first data source and its table view, on a page or at the top of
        the workspace. Give the properties under `initial_data_source`; more data sources can be
        added later. Needs the capability to insert content.

        Args:
            parent: The page that the database goes to, or the workspace, for its top level.
            title: What the database is called, as rich text.
            description: Text shown below the title, as rich text.
            is_inline: True to show it within its page; false, which is the default, to show it
                as a page of its own.
            initial_data_source: Properties of the data source that is made along with the database.
            icon: Icon beside the title.
            cover: Image across the top of the database's page.

        Returns:
            The new database; `data_sources` has the id of its data source.

        See https://developers.notion.com/reference/create-database
        """
        return self._client.request(
            _CREATE,
            options,
            body={
                "parent": parent,
                "title": title,
                "description": description,
                "is_inline": is_inline,
                "initial_data_source": initial_data_source,
                "icon": icon,
                "cover": cover,
            },
        )

    def retrieve(
        self,
        database_id: str,
        **options: Unpack[RequestOptions],
    ) -> DatabaseOrPartialDatabase:
        """Read a database.

        Returns a database: title, place, and the ids and names of its data sources. The
        properties (columns) belong to the data sources and are read there. Needs the
        capability to read content.

        Args:
            database_id: Id of the database. This is the id in its web address, not
                that of a data source.

        Returns:
            The database. It is only a reference when the connection may not read content.

        See https://developers.notion.com/reference/retrieve-database
        """
        return self._client.request(_RETRIEVE, options, path={"database_id": database_id})

    def update(
        self,
        database_id: str,
        *,
        parent: DatabaseCreateParentParam | Omit = omit,
        title: Sequence[RichTextParam] | Omit = omit,
        description: Sequence[RichTextParam] | Omit = omit,
        is_inline: bool | Omit = omit,
        icon: PageIconParam | Omit = omit,
        cover: PageCoverParam | Omit = omit,
        in_trash: bool | Omit = omit,
        is_locked: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DatabaseOrPartialDatabase:
        """Change a database.

        Changes title, description, icon, cover, place or lock of a database, or moves it
        to the trash and back. Properties are changed at the data source. Needs the
        capability to update content.

        Args:
            database_id: Id of the database to change; its data sources have ids of their own.
            parent: Where the database shall go; it stays in its place if left out.
            title: What the database shall be called, as rich text.
            description: Text to show below the title, as rich text; an empty list clears it.
            is_inline: True to show the database within its page, false to show it as
                a page of its own.
            icon: Icon to put beside the title.
            cover: Image to put across the top of the database's page.
            in_trash: True moves the database to the trash, false takes it out again.
            is_locked: True to keep people from changing its views and properties in Notion.

        Returns:
            The database after the change.

        See https://developers.notion.com/reference/update-database
        """
        return self._client.request(
            _UPDATE,
            options,
            path={"database_id": database_id},
            body={
                "parent": parent,
                "title": title,
                "description": description,
                "is_inline": is_inline,
                "icon": icon,
                "cover": cover,
                "in_trash": in_trash,
                "is_locked": is_locked,
            },
        )


class AsyncDatabasesResource(AsyncResource):
    """Containers on a page or at the top level of the workspace, which hold one
    or more data sources.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawDatabasesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.databases import AsyncRawDatabasesResource

        return AsyncRawDatabasesResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingDatabasesResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.databases import AsyncStreamingDatabasesResource

        return AsyncStreamingDatabasesResource(self)

    async def create(
        self,
        *,
        parent: DatabaseCreateParentParam,
        title: Sequence[RichTextParam] | Omit = omit,
        description: Sequence[RichTextParam] | Omit = omit,
        is_inline: bool | Omit = omit,
        initial_data_source: InitialDataSourceParam | Omit = omit,
        icon: PageIconParam | Omit = omit,
        cover: PageCoverParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DatabaseOrPartialDatabase:
        """Create a database with a data source.

        Creates a database with a first data source and its table view, on a page or at the top of
        the workspace. Give the properties under `initial_data_source`; more data sources can be
        added later. Needs the capability to insert content.

        Args:
            parent: The page that the database goes to, or the workspace, for its top level.
            title: What the database is called, as rich text.
            description: Text shown below the title, as rich text.
            is_inline: True to show it within its page; false, which is the default, to show it
                as a page of its own.
            initial_data_source: Properties of the data source that is made along with the database.
            icon: Icon beside the title.
            cover: Image across the top of the database's page.

        Returns:
            The new database; `data_sources` has the id of its data source.

        See https://developers.notion.com/reference/create-database
        """
        return await self._client.request(
            _CREATE,
            options,
            body={
                "parent": parent,
                "title": title,
                "description": description,
                "is_inline": is_inline,
                "initial_data_source": initial_data_source,
                "icon": icon,
                "cover": cover,
            },
        )

    async def retrieve(
        self,
        database_id: str,
        **options: Unpack[RequestOptions],
    ) -> DatabaseOrPartialDatabase:
        """Read a database.

        Returns a database: title, place, and the ids and names of its data sources. The
        properties (columns) belong to the data sources and are read there. Needs the
        capability to read content.

        Args:
            database_id: Id of the database. This is the id in its web address, not
                that of a data source.

        Returns:
            The database. It is only a reference when the connection may not read content.

        See https://developers.notion.com/reference/retrieve-database
        """
        return await self._client.request(_RETRIEVE, options, path={"database_id": database_id})

    async def update(
        self,
        database_id: str,
        *,
        parent: DatabaseCreateParentParam | Omit = omit,
        title: Sequence[RichTextParam] | Omit = omit,
        description: Sequence[RichTextParam] | Omit = omit,
        is_inline: bool | Omit = omit,
        icon: PageIconParam | Omit = omit,
        cover: PageCoverParam | Omit = omit,
        in_trash: bool | Omit = omit,
        is_locked: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> DatabaseOrPartialDatabase:
        """Change a database.

        Changes title, description, icon, cover, place or lock of a database, or moves it
        to the trash and back. Properties are changed at the data source. Needs the
        capability to update content.

        Args:
            database_id: Id of the database to change; its data sources have ids of their own.
            parent: Where the database shall go; it stays in its place if left out.
            title: What the database shall be called, as rich text.
            description: Text to show below the title, as rich text; an empty list clears it.
            is_inline: True to show the database within its page, false to show it as
                a page of its own.
            icon: Icon to put beside the title.
            cover: Image to put across the top of the database's page.
            in_trash: True moves the database to the trash, false takes it out again.
            is_locked: True to keep people from changing its views and properties in Notion.

        Returns:
            The database after the change.

        See https://developers.notion.com/reference/update-database
        """
        return await self._client.request(
            _UPDATE,
            options,
            path={"database_id": database_id},
            body={
                "parent": parent,
                "title": title,
                "description": description,
                "is_inline": is_inline,
                "icon": icon,
                "cover": cover,
                "in_trash": in_trash,
                "is_locked": is_locked,
            },
        )
