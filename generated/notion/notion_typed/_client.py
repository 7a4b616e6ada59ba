"""The clients: `Notion` and `AsyncNotion`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient
from ._runtime.credentials import Basic, Bearer
from ._runtime.endpoint import Endpoint, Pages
from ._runtime.omit import not_given, omit
from ._runtime.settings import ClientSettings, ErrorFields, env
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2
    from typing_extensions import Unpack

    from ._runtime.omit import NotGiven, Omit
    from ._runtime.options import RequestOptions
    from ._runtime.pagination import AsyncPaginator
    from .params.search import SearchFilterParam, SearchSortParam
    from .resources.agents import AgentsResource, AsyncAgentsResource
    from .resources.async_tasks import AsyncAsyncTasksResource, AsyncTasksResource
    from .resources.blocks import AsyncBlocksResource, BlocksResource
    from .resources.comments import AsyncCommentsResource, CommentsResource
    from .resources.custom_emojis import AsyncCustomEmojisResource, CustomEmojisResource
    from .resources.data_sources import AsyncDataSourcesResource, DataSourcesResource
    from .resources.databases import AsyncDatabasesResource, DatabasesResource
    from .resources.file_uploads import AsyncFileUploadsResource, FileUploadsResource
    from .resources.oauth import AsyncOauthResource, OauthResource
    from .resources.pages import AsyncPagesResource, PagesResource
    from .resources.sessions import AsyncSessionsResource, SessionsResource
    from .resources.users import AsyncUsersResource, UsersResource
    from .resources.views import AsyncViewsResource, ViewsResource
    from .types.page_or_data_source_list import PageOrDataSource, PageOrDataSourceList

SETTINGS = ClientSettings(
    package="notion_typed",
    version=__version__,
    user_agent="notion-typed/" + __version__,
    base_url="https://api.notion.com",
    base_url_env="NOTION_BASE_URL",
    errors="errors:BY_CODE",
    error_fields=ErrorFields(
        code=("code", "error"),
        message=("message", "error_description"),
        request_id=("request_id",),
        request_id_headers=("x-notion-request-id", "x-request-id"),
    ),
)

_SEARCH: Endpoint[PageOrDataSourceList] = Endpoint(
    "POST",
    "/v1/search",
    result="types.page_or_data_source_list:PageOrDataSourceList",
    body="json",
    security=(("bearerAuth",),),
    pages=Pages(
        items="results",
        next="next_cursor",
        cursor="start_cursor",
        where="body",
        more="has_more",
    ),
)


class Notion(SyncClient):
    """A client for the Notion API.

    Args:
        auth: The bearer token; else the environment variable NOTION_API_KEY or NOTION_TOKEN.
        client_id: The username for basic authentication; else the environment variable
            NOTION_CLIENT_ID.
        client_secret: The password for basic authentication; else the environment variable
            NOTION_CLIENT_SECRET.
        notion_version: The header `Notion-Version` of every request.
    """

    def __init__(
        self,
        auth: str | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        notion_version: str = "2026-03-11",
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            SETTINGS,
            credentials={
                "bearerAuth": Bearer(auth or env("NOTION_API_KEY", "NOTION_TOKEN")),
                "basicAuth": Basic(
                    client_id or env("NOTION_CLIENT_ID"),
                    client_secret or env("NOTION_CLIENT_SECRET"),
                ),
            },
            headers={"Notion-Version": notion_version},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def agents(self) -> AgentsResource:
        """Agents of the workspace: the personal one of Notion and those that people have set up, with
        what they may reach, when they run and what they cost.
        """
        from .resources.agents import AgentsResource

        return AgentsResource(self)

    @cached_property
    def async_tasks(self) -> AsyncTasksResource:
        """Work that goes on after the call that started it, and what has become of it."""
        from .resources.async_tasks import AsyncTasksResource

        return AsyncTasksResource(self)

    @cached_property
    def blocks(self) -> BlocksResource:
        """What a page is made of. A page's own id also serves as the id of its outermost block."""
        from .resources.blocks import BlocksResource

        return BlocksResource(self)

    @cached_property
    def comments(self) -> CommentsResource:
        """Comments on pages and blocks, and the discussions that they form. Reading and writing them
        are capabilities of their own.
        """
        from .resources.comments import CommentsResource

        return CommentsResource(self)

    @cached_property
    def custom_emojis(self) -> CustomEmojisResource:
        """Emojis that the workspace has added to the standard ones, for use as icons and in
        text.
        """
        from .resources.custom_emojis import CustomEmojisResource

        return CustomEmojisResource(self)

    @cached_property
    def data_sources(self) -> DataSourcesResource:
        """Tables inside a database: their properties, their rows (which are pages) and their
        templates.
        """
        from .resources.data_sources import DataSourcesResource

        return DataSourcesResource(self)

    @cached_property
    def databases(self) -> DatabasesResource:
        """Containers on a page or at the top level of the workspace, which hold one or more data
        sources.
        """
        from .resources.databases import DatabasesResource

        return DatabasesResource(self)

    @cached_property
    def file_uploads(self) -> FileUploadsResource:
        """Files sent to Notion, to be attached to pages, blocks and comments afterwards."""
        from .resources.file_uploads import FileUploadsResource

        return FileUploadsResource(self)

    @cached_property
    def oauth(self) -> OauthResource:
        """Methods of `oauth`."""
        from .resources.oauth import OauthResource

        return OauthResource(self)

    @cached_property
    def pages(self) -> PagesResource:
        """Pages, whether they stand alone or are rows of a data source: properties, icon, cover, place
        and Markdown.
        """
        from .resources.pages import PagesResource

        return PagesResource(self)

    @cached_property
    def sessions(self) -> SessionsResource:
        """Conversations with an agent, and its runs without one: start and continue them, follow their
        events, cancel them, look for them.
        """
        from .resources.sessions import SessionsResource

        return SessionsResource(self)

    @cached_property
    def users(self) -> UsersResource:
        """People and bots of the workspace, for connections that may read user information."""
        from .resources.users import UsersResource

        return UsersResource(self)

    @cached_property
    def views(self) -> ViewsResource:
        """Saved ways to look at a data source (table, board, chart and so on), and queries that run
        them.
        """
        from .resources.views import ViewsResource

        return ViewsResource(self)

    def search(
        self,
        *,
        sort: SearchSortParam | Omit = omit,
        query: str | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        filter: SearchFilterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrDataSourceList:
        """Search pages and data sources by title.

        Finds pages and data sources by title among those shared with the connection; without
        `query` it returns them all. Content is not searched, and what is new or has just been
        shared may take a while to be found.

        Args:
            sort: Order of the results. Without it, the best match or the latest change comes first.
            query: Words to look for in titles. Without them, all that is shared is found.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out for
                the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.
            filter: Only pages or only data sources, in the trash or out of it.

        See https://developers.notion.com/reference/post-search
        """
        return self.request(
            _SEARCH,
            options,
            body={
                "sort": sort,
                "query": query,
                "start_cursor": start_cursor,
                "page_size": page_size,
                "filter": filter,
            },
        )


class AsyncNotion(AsyncClient):
    """A client for the Notion API, for `async` code.

    Args:
        auth: The bearer token; else the environment variable NOTION_API_KEY or NOTION_TOKEN.
        client_id: The username for basic authentication; else the environment variable
            NOTION_CLIENT_ID.
        client_secret: The password for basic authentication; else the environment variable
            NOTION_CLIENT_SECRET.
        notion_version: The header `Notion-Version` of every request.
    """

    def __init__(
        self,
        auth: str | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        notion_version: str = "2026-03-11",
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            SETTINGS,
            credentials={
                "bearerAuth": Bearer(auth or env("NOTION_API_KEY", "NOTION_TOKEN")),
                "basicAuth": Basic(
                    client_id or env("NOTION_CLIENT_ID"),
                    client_secret or env("NOTION_CLIENT_SECRET"),
                ),
            },
            headers={"Notion-Version": notion_version},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def agents(self) -> AsyncAgentsResource:
        """Agents of the workspace: the personal one of Notion and those that people have set up, with
        what they may reach, when they run and what they cost.
        """
        from .resources.agents import AsyncAgentsResource

        return AsyncAgentsResource(self)

    @cached_property
    def async_tasks(self) -> AsyncAsyncTasksResource:
        """Work that goes on after the call that started it, and what has become of it."""
        from .resources.async_tasks import AsyncAsyncTasksResource

        return AsyncAsyncTasksResource(self)

    @cached_property
    def blocks(self) -> AsyncBlocksResource:
        """What a page is made of. A page's own id also serves as the id of its outermost block."""
        from .resources.blocks import AsyncBlocksResource

        return AsyncBlocksResource(self)

    @cached_property
    def comments(self) -> AsyncCommentsResource:
        """Comments on pages and blocks, and the discussions that they form. Reading and writing them
        are capabilities of their own.
        """
        from .resources.comments import AsyncCommentsResource

        return AsyncCommentsResource(self)

    @cached_property
    def custom_emojis(self) -> AsyncCustomEmojisResource:
        """Emojis that the workspace has added to the standard ones, for use as icons and in
        text.
        """
        from .resources.custom_emojis import AsyncCustomEmojisResource

        return AsyncCustomEmojisResource(self)

    @cached_property
    def data_sources(self) -> AsyncDataSourcesResource:
        """Tables inside a database: their properties, their rows (which are pages) and their
        templates.
        """
        from .resources.data_sources import AsyncDataSourcesResource

        return AsyncDataSourcesResource(self)

    @cached_property
    def databases(self) -> AsyncDatabasesResource:
        """Containers on a page or at the top level of the workspace, which hold one or more data
        sources.
        """
        from .resources.databases import AsyncDatabasesResource

        return AsyncDatabasesResource(self)

    @cached_property
    def file_uploads(self) -> AsyncFileUploadsResource:
        """Files sent to Notion, to be attached to pages, blocks and comments afterwards."""
        from .resources.file_uploads import AsyncFileUploadsResource

        return AsyncFileUploadsResource(self)

    @cached_property
    def oauth(self) -> AsyncOauthResource:
        """Methods of `oauth`."""
        from .resources.oauth import AsyncOauthResource

        return AsyncOauthResource(self)

    @cached_property
    def pages(self) -> AsyncPagesResource:
        """Pages, whether they stand alone or are rows of a data source: properties, icon, cover, place
        and Markdown.
        """
        from .resources.pages import AsyncPagesResource

        return AsyncPagesResource(self)

    @cached_property
    def sessions(self) -> AsyncSessionsResource:
        """Conversations with an agent, and its runs without one: start and continue them, follow their
        events, cancel them, look for them.
        """
        from .resources.sessions import AsyncSessionsResource

        return AsyncSessionsResource(self)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """People and bots of the workspace, for connections that may read user information."""
        from .resources.users import AsyncUsersResource

        return AsyncUsersResource(self)

    @cached_property
    def views(self) -> AsyncViewsResource:
        """Saved ways to look at a data source (table, board, chart and so on), and queries that run
        them.
        """
        from .resources.views import AsyncViewsResource

        return AsyncViewsResource(self)

    def search(
        self,
        *,
        sort: SearchSortParam | Omit = omit,
        query: str | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        filter: SearchFilterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PageOrDataSourceList, PageOrDataSource]:
        """Search pages and data sources by title.

        Finds pages and data sources by title among those shared with the connection; without
        `query` it returns them all. Content is not searched, and what is new or has just been
        shared may take a while to be found.

        Args:
            sort: Order of the results. Without it, the best match or the latest change comes first.
            query: Words to look for in titles. Without them, all that is shared is found.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out for
                the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.
            filter: Only pages or only data sources, in the trash or out of it.

        See https://developers.notion.com/reference/post-search
        """
        return self.request_pages(
            _SEARCH,
            options,
            body={
                "sort": sort,
                "query": query,
                "start_cursor": start_cursor,
                "page_size": page_size,
                "filter": filter,
            },
        )
