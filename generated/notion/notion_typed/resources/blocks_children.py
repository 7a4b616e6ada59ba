"""`client.blocks.children`."""

from __future__ import annotations

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
    from ..params.blocks import ContentPositionSchemaParam
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
    """Methods of `blocks.children`."""

    def append(
        self,
        block_id: str,
        *,
        children: Sequence[BlockParam],
        position: ContentPositionSchemaParam | Omit = omit,
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

        Returns the direct children of a block, or of a page when its id is given. Go down into
        those whose `has_children` is true to read a whole page. Needs the capability to read
        content.

        Args:
            block_id: Id of the block or page whose children to list.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out for
                the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        See https://developers.notion.com/reference/get-block-children
        """
        return self._client.request(
            _LIST,
            options,
            path={"block_id": block_id},
            query={"start_cursor": start_cursor, "page_size": page_size},
        )


class AsyncBlocksChildrenResource(AsyncResource):
    """Methods of `blocks.children`.

    Every method is to be awaited.
    """

    async def append(
        self,
        block_id: str,
        *,
        children: Sequence[BlockParam],
        position: ContentPositionSchemaParam | Omit = omit,
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

        Returns the direct children of a block, or of a page when its id is given. Go down into
        those whose `has_children` is true to read a whole page. Needs the capability to read
        content.

        Args:
            block_id: Id of the block or page whose children to list.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out for
                the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        See https://developers.notion.com/reference/get-block-children
        """
        return self._client.request_pages(
            _LIST,
            options,
            path={"block_id": block_id},
            query={"start_cursor": start_cursor, "page_size": page_size},
        )
