"""`client.users`: `list`, `me` and `retrieve`."""

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
    from ..responses.users import (
        AsyncRawUsersResource,
        AsyncStreamingUsersResource,
        RawUsersResource,
        StreamingUsersResource,
    )
    from ..types.user import User
    from ..types.users import UserListPage

_LIST: Endpoint[UserListPage] = Endpoint(
    "GET",
    "/v1/users",
    result="types.users:UserListPage",
    security=(("bearerAuth",),),
    pages=Pages(
        items="results",
        next="next_cursor",
        cursor="start_cursor",
        where="query",
        more="has_more",
    ),
)
_ME: Endpoint[User] = Endpoint(
    "GET",
    "/v1/users/me",
    result="types.user:User",
    security=(("bearerAuth",),),
)
_RETRIEVE: Endpoint[User] = Endpoint(
    "GET",
    "/v1/users/{user_id}",
    result="types.user:User",
    security=(("bearerAuth",),),
)


class UsersResource(SyncResource):
    """People and bots of the workspace, for connections that may read user information.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawUsersResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.users import RawUsersResource

        return RawUsersResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingUsersResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.users import StreamingUsersResource

        return StreamingUsersResource(self)

    def list(
        self,
        *,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UserListPage:
        """List users.

        Returns the people and bots of the workspace, page by page; guests are left out. Needs the
        capability to read user information, and email addresses need one more.

        Args:
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            One page of users. Iterate over it to go through all items, page after page.

        See https://developers.notion.com/reference/get-users
        """
        return self._client.request(
            _LIST,
            options,
            query={"start_cursor": start_cursor, "page_size": page_size},
        )

    def me(
        self,
        **options: Unpack[RequestOptions],
    ) -> User:
        """Read the bot of the token.

        Returns the bot user that the token stands for, with its workspace and the limits that apply
        there. Handy to check that a token works.

        Returns:
            The bot user; `bot` tells whom it belongs to.

        See https://developers.notion.com/reference/get-self
        """
        return self._client.request(_ME, options)

    def retrieve(
        self,
        user_id: str,
        **options: Unpack[RequestOptions],
    ) -> User:
        """Read a user.

        Returns a person or bot by id. Needs the capability to read user information.

        Args:
            user_id: The person or bot to read, as found in `created_by`, `people` and the like.

        Returns:
            The person or bot; what the connection may not know of it is left out.

        See https://developers.notion.com/reference/get-user
        """
        return self._client.request(_RETRIEVE, options, path={"user_id": user_id})


class AsyncUsersResource(AsyncResource):
    """People and bots of the workspace, for connections that may read user information.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawUsersResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.users import AsyncRawUsersResource

        return AsyncRawUsersResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingUsersResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.users import AsyncStreamingUsersResource

        return AsyncStreamingUsersResource(self)

    def list(
        self,
        *,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[UserListPage, User]:
        """List users.

        Returns the people and bots of the workspace, page by page; guests are left out. Needs the
        capability to read user information, and email addresses need one more.

        Args:
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            One page of users. Await it for this page, or go through all items with `async for`.

        See https://developers.notion.com/reference/get-users
        """
        return self._client.request_pages(
            _LIST,
            options,
            query={"start_cursor": start_cursor, "page_size": page_size},
        )

    async def me(
        self,
        **options: Unpack[RequestOptions],
    ) -> User:
        """Read the bot of the token.

        Returns the bot user that the token stands for, with its workspace and the limits that apply
        there. Handy to check that a token works.

        Returns:
            The bot user; `bot` tells whom it belongs to.

        See https://developers.notion.com/reference/get-self
        """
        return await self._client.request(_ME, options)

    async def retrieve(
        self,
        user_id: str,
        **options: Unpack[RequestOptions],
    ) -> User:
        """Read a user.

        Returns a person or bot by id. Needs the capability to read user information.

        Args:
            user_id: The person or bot to read, as found in `created_by`, `people` and the like.

        Returns:
            The person or bot; what the connection may not know of it is left out.

        See https://developers.notion.com/reference/get-user
        """
        return await self._client.request(_RETRIEVE, options, path={"user_id": user_id})
