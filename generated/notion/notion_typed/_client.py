"""The clients: `Notion` and `AsyncNotion`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient
from ._runtime.credentials import Basic, bearer as _bearer, secret as _secret
from ._runtime.endpoint import Endpoint, Pages
from ._runtime.omit import not_given, omit
from ._runtime.settings import ClientSettings, ErrorFields
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx2
    from typing_extensions import Unpack

    from ._runtime.budget import RetryBudget
    from ._runtime.limiter import RateLimiter
    from ._runtime.middleware import AsyncMiddleware, Middleware
    from ._runtime.omit import NotGiven, Omit
    from ._runtime.options import RequestOptions
    from ._runtime.pagination import AsyncPaginator
    from ._runtime.tokens import TokenSource
    from ._runtime.tracing import TracerProvider
    from .params.search import SearchFilterParam, SearchSortParam
    from .resources.agents import AgentsResource, AsyncAgentsResource
    from .resources.async_tasks import AsyncAsyncTasksResource, AsyncTasksResource
    from .resources.blocks import AsyncBlocksResource, BlocksResource
    from .resources.comments import AsyncCommentsResource, CommentsResource
    from .resources.custom_emojis import AsyncCustomEmojisResource, CustomEmojisResource
    from .resources.data_sources import AsyncDataSourcesResource, DataSourcesResource
    from .resources.databases import AsyncDatabasesResource, DatabasesResource
    from .resources.file_uploads import AsyncFileUploadsResource, FileUploadsResource
    from .resources.oauth import AsyncOAuthResource, OAuthResource
    from .resources.pages import AsyncPagesResource, PagesResource
    from .resources.sessions import AsyncSessionsResource, SessionsResource
    from .resources.users import AsyncUsersResource, UsersResource
    from .resources.views import AsyncViewsResource, ViewsResource
    from .responses._client import AsyncRawNotion, AsyncStreamingNotion, RawNotion, StreamingNotion
    from .types.page_or_data_source_list import PageOrDataSource, PageOrDataSourceList

SETTINGS = ClientSettings(
    package="notion_typed",
    version=__version__,
    user_agent="notion-typed/" + __version__,
    base_url="https://api.notion.com",
    base_url_env="NOTION_BASE_URL",
    env_prefix="NOTION",
    errors="errors:BY_CODE",
    error_fields=ErrorFields(
        code=("code", "error"),
        message=("message", "error_description"),
        request_id=("request_id",),
        request_id_headers=("x-notion-request-id", "x-request-id"),
    ),
    error_types={
        "400": "types.errors:ApiError400",
        "401": "types.api_error401:ApiError401",
        "403": "types.api_error401:ApiError403",
        "404": "types.api_error401:ApiError404",
        "406": "types.errors:ApiError406",
        "409": "types.errors:ApiError409",
        "429": "types.api_error401:ApiError429",
        "500": "types.api_error401:ApiError500",
        "503": "types.api_error401:ApiError503",
        "504": "types.api_error401:ApiError504",
        "529": "types.errors:ApiError529",
    },
    rate_limit=(3, 10),
    retry_conflicts=True,
)

_SEARCH: Endpoint[PageOrDataSourceList] = Endpoint(
    "POST",
    "/v1/search",
    result="types.page_or_data_source_list:PageOrDataSourceList",
    safe=True,
    body="json",
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


class Notion(SyncClient):
    """A client for the Notion API.

    Args:
        auth: Token of an internal connection, or the access token of a public one. It may be a
            callable that gives tokens, or a grant of OAuth 2. Without it, the environment variable
            `NOTION_API_KEY` or `NOTION_TOKEN` is used.
        client_id: The username for basic authentication. Client id and client secret of a public
            connection, for the OAuth operations only. Without it, the environment variable
            `NOTION_CLIENT_ID` is used.
        client_secret: The password for basic authentication. Client id and client secret of a
            public connection, for the OAuth operations only. Without it, the environment variable
            `NOTION_CLIENT_SECRET` is used.
        notion_version: The header `Notion-Version`. Version of the API that the request speaks;
            it decides the shape of the answer. A client sends it by itself with every call. By
            default "2026-03-11".
        base_url: Another server. Without it, the environment variable `NOTION_BASE_URL` or else
            https://api.notion.com.
        timeout: Seconds that each phase of an attempt may take (connecting, sending, waiting for
            more of the answer), or an `httpx2.Timeout`; None waits for ever. By default 60.
        total_timeout: Seconds that a call may take with all its attempts and waits.
        max_retries: How often a failed attempt is repeated where that does no harm.
        retry_unsafe: Repeat also a POST or PATCH that may have been carried out, at the
            risk of doing it twice.
        retry_budget: What may be spent on retries, shared by all calls; None sets no limit. By
            default a tenth of the calls and a few in reserve.
        limiter: A `RateLimiter`, shared by threads and tasks, that keeps calls to a rate. True is
            one of 3 requests per second.
        default_headers: Headers to send with every call; `omit` removes one.
        default_query: Query parameters to send with every call.
        http_client: An `httpx2.Client` of your own, for a proxy or certificates;
            closing it is up to you.
        http2: Speak HTTP/2 where the server does; needs `pip install "httpx2[http2]"`.
        middleware: What to run around each attempt; the first one is outermost.
        tracing: Make a span of OpenTelemetry for each call; True, or a `TracerProvider` of your
            own. Without it, the environment variable `NOTION_TRACING`.
        strict: Raise `ResponseValidationError` for an answer that contradicts its
            type; else only warn.
    """

    def __init__(
        self,
        auth: str | TokenSource | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        notion_version: str = "2026-03-11",
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        total_timeout: float | None = None,
        max_retries: int = 2,
        retry_unsafe: bool = False,
        retry_budget: RetryBudget | None | NotGiven = not_given,
        limiter: RateLimiter | bool | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        http2: bool = False,
        middleware: Sequence[Middleware] = (),
        tracing: TracerProvider | bool | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            SETTINGS,
            credentials={
                "bearerAuth": _bearer("auth", auth, "NOTION_API_KEY", "NOTION_TOKEN"),
                "basicAuth": Basic(
                    _secret("client_id", client_id, "NOTION_CLIENT_ID"),
                    _secret("client_secret", client_secret, "NOTION_CLIENT_SECRET"),
                ),
            },
            headers={"Notion-Version": notion_version},
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            retry_unsafe=retry_unsafe,
            retry_budget=retry_budget,
            limiter=limiter,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            http2=http2,
            middleware=middleware,
            tracing=tracing,
            strict=strict,
        )

    @cached_property
    def agents(self) -> AgentsResource:
        """Agents of the workspace: the personal one of Notion and those that people have set up,
        with what they may reach, when they run and what they cost.
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
        """Comments on pages and blocks, and the discussions that they form. Reading and writing
        them are capabilities of their own.
        """
        from .resources.comments import CommentsResource

        return CommentsResource(self)

    @cached_property
    def custom_emojis(self) -> CustomEmojisResource:
        """Emojis that the workspace has added to the
        standard ones, for use as icons and in text.
        """
        from .resources.custom_emojis import CustomEmojisResource

        return CustomEmojisResource(self)

    @cached_property
    def data_sources(self) -> DataSourcesResource:
        """Tables inside a database: their properties, their rows (which are pages)
        and their templates.
        """
        from .resources.data_sources import DataSourcesResource

        return DataSourcesResource(self)

    @cached_property
    def databases(self) -> DatabasesResource:
        """Containers on a page or at the top level of the workspace, which hold one or
        more data sources.
        """
        from .resources.databases import DatabasesResource

        return DatabasesResource(self)

    @cached_property
    def file_uploads(self) -> FileUploadsResource:
        """Files sent to Notion, to be attached to pages, blocks and comments afterwards."""
        from .resources.file_uploads import FileUploadsResource

        return FileUploadsResource(self)

    @cached_property
    def oauth(self) -> OAuthResource:
        """Tokens of public connections: obtain, refresh, inspect and revoke them."""
        from .resources.oauth import OAuthResource

        return OAuthResource(self)

    @cached_property
    def pages(self) -> PagesResource:
        """Pages, whether they stand alone or are rows of a data source: properties, icon, cover,
        place and Markdown.
        """
        from .resources.pages import PagesResource

        return PagesResource(self)

    @cached_property
    def sessions(self) -> SessionsResource:
        """Conversations with an agent, and its runs without one: start and continue them, follow
        their events, cancel them, look for them.
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
        """Saved ways to look at a data source (table, board, chart and so on), and
        queries that run them.
        """
        from .resources.views import ViewsResource

        return ViewsResource(self)

    @property
    def with_raw_response(self) -> RawNotion:
        """The same methods; they return status, headers and content along with the result."""
        from .responses._client import RawNotion

        return RawNotion(self)

    @property
    def with_streaming_response(self) -> StreamingNotion:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from .responses._client import StreamingNotion

        return StreamingNotion(self)

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
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.
            filter: Only pages or only data sources, in the trash or out of it.

        Returns:
            One page of results. Iterate over it to go through all items, page after page.

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
        auth: Token of an internal connection, or the access token of a public one. It may be a
            callable that gives tokens, or a grant of OAuth 2. Without it, the environment variable
            `NOTION_API_KEY` or `NOTION_TOKEN` is used.
        client_id: The username for basic authentication. Client id and client secret of a public
            connection, for the OAuth operations only. Without it, the environment variable
            `NOTION_CLIENT_ID` is used.
        client_secret: The password for basic authentication. Client id and client secret of a
            public connection, for the OAuth operations only. Without it, the environment variable
            `NOTION_CLIENT_SECRET` is used.
        notion_version: The header `Notion-Version`. Version of the API that the request speaks;
            it decides the shape of the answer. A client sends it by itself with every call. By
            default "2026-03-11".
        base_url: Another server. Without it, the environment variable `NOTION_BASE_URL` or else
            https://api.notion.com.
        timeout: Seconds that each phase of an attempt may take (connecting, sending, waiting for
            more of the answer), or an `httpx2.Timeout`; None waits for ever. By default 60.
        total_timeout: Seconds that a call may take with all its attempts and waits.
        max_retries: How often a failed attempt is repeated where that does no harm.
        retry_unsafe: Repeat also a POST or PATCH that may have been carried out, at the
            risk of doing it twice.
        retry_budget: What may be spent on retries, shared by all calls; None sets no limit. By
            default a tenth of the calls and a few in reserve.
        limiter: A `RateLimiter`, shared by threads and tasks, that keeps calls to a rate. True is
            one of 3 requests per second.
        default_headers: Headers to send with every call; `omit` removes one.
        default_query: Query parameters to send with every call.
        http_client: An `httpx2.AsyncClient` of your own, for a proxy or certificates;
            closing it is up to you.
        http2: Speak HTTP/2 where the server does; needs `pip install "httpx2[http2]"`.
        middleware: What to run around each attempt; the first one is outermost.
        tracing: Make a span of OpenTelemetry for each call; True, or a `TracerProvider` of your
            own. Without it, the environment variable `NOTION_TRACING`.
        strict: Raise `ResponseValidationError` for an answer that contradicts its
            type; else only warn.
    """

    def __init__(
        self,
        auth: str | TokenSource | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        notion_version: str = "2026-03-11",
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        total_timeout: float | None = None,
        max_retries: int = 2,
        retry_unsafe: bool = False,
        retry_budget: RetryBudget | None | NotGiven = not_given,
        limiter: RateLimiter | bool | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        http2: bool = False,
        middleware: Sequence[AsyncMiddleware] = (),
        tracing: TracerProvider | bool | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            SETTINGS,
            credentials={
                "bearerAuth": _bearer("auth", auth, "NOTION_API_KEY", "NOTION_TOKEN"),
                "basicAuth": Basic(
                    _secret("client_id", client_id, "NOTION_CLIENT_ID"),
                    _secret("client_secret", client_secret, "NOTION_CLIENT_SECRET"),
                ),
            },
            headers={"Notion-Version": notion_version},
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            retry_unsafe=retry_unsafe,
            retry_budget=retry_budget,
            limiter=limiter,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            http2=http2,
            middleware=middleware,
            tracing=tracing,
            strict=strict,
        )

    @cached_property
    def agents(self) -> AsyncAgentsResource:
        """Agents of the workspace: the personal one of Notion and those that people have set up,
        with what they may reach, when they run and what they cost.
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
        """Comments on pages and blocks, and the discussions that they form. Reading and writing
        them are capabilities of their own.
        """
        from .resources.comments import AsyncCommentsResource

        return AsyncCommentsResource(self)

    @cached_property
    def custom_emojis(self) -> AsyncCustomEmojisResource:
        """Emojis that the workspace has added to the
        standard ones, for use as icons and in text.
        """
        from .resources.custom_emojis import AsyncCustomEmojisResource

        return AsyncCustomEmojisResource(self)

    @cached_property
    def data_sources(self) -> AsyncDataSourcesResource:
        """Tables inside a database: their properties, their rows (which are pages)
        and their templates.
        """
        from .resources.data_sources import AsyncDataSourcesResource

        return AsyncDataSourcesResource(self)

    @cached_property
    def databases(self) -> AsyncDatabasesResource:
        """Containers on a page or at the top level of the workspace, which hold one or
        more data sources.
        """
        from .resources.databases import AsyncDatabasesResource

        return AsyncDatabasesResource(self)

    @cached_property
    def file_uploads(self) -> AsyncFileUploadsResource:
        """Files sent to Notion, to be attached to pages, blocks and comments afterwards."""
        from .resources.file_uploads import AsyncFileUploadsResource

        return AsyncFileUploadsResource(self)

    @cached_property
    def oauth(self) -> AsyncOAuthResource:
        """Tokens of public connections: obtain, refresh, inspect and revoke them."""
        from .resources.oauth import AsyncOAuthResource

        return AsyncOAuthResource(self)

    @cached_property
    def pages(self) -> AsyncPagesResource:
        """Pages, whether they stand alone or are rows of a data source: properties, icon, cover,
        place and Markdown.
        """
        from .resources.pages import AsyncPagesResource

        return AsyncPagesResource(self)

    @cached_property
    def sessions(self) -> AsyncSessionsResource:
        """Conversations with an agent, and its runs without one: start and continue them, follow
        their events, cancel them, look for them.
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
        """Saved ways to look at a data source (table, board, chart and so on), and
        queries that run them.
        """
        from .resources.views import AsyncViewsResource

        return AsyncViewsResource(self)

    @property
    def with_raw_response(self) -> AsyncRawNotion:
        """The same methods; they return status, headers and content along with the result."""
        from .responses._client import AsyncRawNotion

        return AsyncRawNotion(self)

    @property
    def with_streaming_response(self) -> AsyncStreamingNotion:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from .responses._client import AsyncStreamingNotion

        return AsyncStreamingNotion(self)

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
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.
            filter: Only pages or only data sources, in the trash or out of it.

        Returns:
            One page of results. Await it for this page, or go through all items with `async for`.

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
