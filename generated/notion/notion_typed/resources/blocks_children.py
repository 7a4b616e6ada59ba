"""`client.blocks.children`: `append` and `list`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint, Pages
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.pagination import AsyncPaginator
    from ..params.block import BlockParam
    from ..params.blocks import ContentPositionParam
    from ..responses.blocks_children import (
        AsyncRawBlocksChildrenResource,
        AsyncStreamingBlocksChildrenResource,
        RawBlocksChildrenResource,
        StreamingBlocksChildrenResource,
    )
    from ..types.blocks import BlockChildListPage, BlockOrPartialBlock

_APPEND: Endpoint[BlockChildListPage] = Endpoint(
    "PATCH",
    "/v1/blocks/{block_id}/children",
    result="types.blocks:BlockChildListPage",
    body="json",
    security=(("bearerAuth",),),
)
_LIST: Endpoint[BlockChildListPage] = Endpoint(
    "GET",
    "/v1/blocks/{block_id}/children",
    result="types.blocks:BlockChildListPage",
    security=(("bearerAuth",),),
    pages=Pages(
        items="results",
        next="next_cursor",
        cursor="start_cursor",
        where="query",
        more="has_more",
    ),
)


class BlocksChildrenResource(SyncResource):
    """Children of `blocks`: `append` and `list`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawBlocksChildrenResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.blocks_children import RawBlocksChildrenResource

        return RawBlocksChildrenResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingBlocksChildrenResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.blocks_children import StreamingBlocksChildrenResource

        return StreamingBlocksChildrenResource(self)

    def append(
        self,
        block_id: str,
        *,
        children: Sequence[BlockParam],
        position: ContentPositionParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BlockChildListPage:
        """Append blocks.

        Adds blocks to a block or page, at the end unless `position` says otherwise. One call takes
        up to 100 blocks with two levels of children below; blocks that exist cannot be moved this
        way. Needs the capability to insert content.

        Args:
            block_id: Id of the block or page that receives the blocks.
            children: Blocks to add, at most 100, in the order in which they shall appear.
            position: Where the blocks go among the present children; at the end if left out.

        Returns:
            The new blocks of the first level, with their ids.

        See https://developers.notion.com/reference/patch-block-children
        """
        return self._client.request(
            _APPEND,
            options,
            path={"block_id": block_id},
            body={"children": children, "position": position},
        )

    def list(
        self,
        block_id: str,
        *,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BlockChildListPage:
        """List the blocks inside a block.

        Returns the direct children of a block, or of a page when its id is given. Go
        down into those whose `has_children` is true to read a whole page. Needs the
        capability to read content.

        Args:
            block_id: Id of the block or page whose children to list.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            One page of direct children. Iterate over it to go through all items, page after page.

        See https://developers.notion.com/reference/get-block-children
        """
        return self._client.request(
            _LIST,
            options,
            path={"block_id": block_id},
            query={"start_cursor": start_cursor, "page_size": page_size},
        )


class AsyncBlocksChildrenResource(AsyncResource):
    """Children of `blocks`: `append` and `list`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawBlocksChildrenResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.blocks_children import AsyncRawBlocksChildrenResource

        return AsyncRawBlocksChildrenResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingBlocksChildrenResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.blocks_children import AsyncStreamingBlocksChildrenResource

        return AsyncStreamingBlocksChildrenResource(self)

    async def append(
        self,
        block_id: str,
        *,
        children: Sequence[BlockParam],
        position: ContentPositionParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BlockChildListPage:
        """Append blocks.

        Adds blocks to a block or page, at the end unless `position` says otherwise. One call takes
        up to 100 blocks with two levels of children below; blocks that exist cannot be moved this
        way. Needs the capability to insert content.

        Args:
            block_id: Id of the block or page that receives the blocks.
            children: Blocks to add, at most 100, in the order in which they shall appear.
            position: Where the blocks go among the present children; at the end if left out.

        Returns:
            The new blocks of the first level, with their ids.

        See https://developers.notion.com/reference/patch-block-children
        """
        return await self._client.request(
            _APPEND,
            options,
            path={"block_id": block_id},
            body={"children": children, "position": position},
        )

    def list(
        self,
        block_id: str,
        *,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[BlockChildListPage, BlockOrPartialBlock]:
        """List the blocks inside a block.

        Returns the direct children of a block, or of a page when its id is given. Go
        down into those whose `has_children` is true to read a whole page. Needs the
        capability to read content.

        Args:
            block_id: Id of the block or page whose children to list.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            One page of direct children. Await it for this page, or go through all
            items with `async for`.

        See https://developers.notion.com/reference/get-block-children
        """
        return self._client.request_pages(
            _LIST,
            options,
            path={"block_id": block_id},
            query={"start_cursor": start_cursor, "page_size": page_size},
        )
