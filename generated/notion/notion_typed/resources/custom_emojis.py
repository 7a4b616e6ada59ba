"""`client.custom_emojis`: `list`."""

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
    from ..responses.custom_emojis import (
        AsyncRawCustomEmojisResource,
        AsyncStreamingCustomEmojisResource,
        RawCustomEmojisResource,
        StreamingCustomEmojisResource,
    )
    from ..types.custom_emoji import CustomEmoji
    from ..types.custom_emojis import CustomEmojiListPage

_LIST: Endpoint[CustomEmojiListPage] = Endpoint(
    "GET",
    "/v1/custom_emojis",
    result="types.custom_emojis:CustomEmojiListPage",
    security=(("bearerAuth",),),
    pages=Pages(
        items="results",
        next="next_cursor",
        cursor="start_cursor",
        where="query",
        more="has_more",
    ),
)


class CustomEmojisResource(SyncResource):
    """Emojis that the workspace has added to the standard ones, for use as icons and in text.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawCustomEmojisResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.custom_emojis import RawCustomEmojisResource

        return RawCustomEmojisResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingCustomEmojisResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.custom_emojis import StreamingCustomEmojisResource

        return StreamingCustomEmojisResource(self)

    def list(
        self,
        *,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CustomEmojiListPage:
        """List emojis of the workspace.

        Returns the emojis that the workspace has added, page by page, or finds one by its exact
        name. Their ids serve in icons and mentions.

        Args:
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.
            name: Only the emoji whose name is exactly this text, which is how to find its id.

        Returns:
            One page of the workspace's emojis. Iterate over it to go through all
            items, page after page.

        See https://developers.notion.com/reference/list-custom-emojis
        """
        return self._client.request(
            _LIST,
            options,
            query={"start_cursor": start_cursor, "page_size": page_size, "name": name},
        )


class AsyncCustomEmojisResource(AsyncResource):
    """Emojis that the workspace has added to the standard ones, for use as icons and in text.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawCustomEmojisResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.custom_emojis import AsyncRawCustomEmojisResource

        return AsyncRawCustomEmojisResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingCustomEmojisResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.custom_emojis import AsyncStreamingCustomEmojisResource

        return AsyncStreamingCustomEmojisResource(self)

    def list(
        self,
        *,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CustomEmojiListPage, CustomEmoji]:
        """List emojis of the workspace.

        Returns the emojis that the workspace has added, page by page, or finds one by its exact
        name. Their ids serve in icons and mentions.

        Args:
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.
            name: Only the emoji whose name is exactly this text, which is how to find its id.

        Returns:
            One page of the workspace's emojis. Await it for this page, or go through all
            items with `async for`.

        See https://developers.notion.com/reference/list-custom-emojis
        """
        return self._client.request_pages(
            _LIST,
            options,
            query={"start_cursor": start_cursor, "page_size": page_size, "name": name},
        )
