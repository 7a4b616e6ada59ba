"""`client.blocks`: `delete`, `retrieve` and `update`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from ..params.block import (
        ContentWithExpressionParam,
        ContentWithRichTextAndColorParam,
        ContentWithRichTextParam,
        ContentWithTableRowParam,
        HeaderContentWithRichTextAndColorParam,
        LinkToPageBlockLinkToPageParam,
        SyncedBlockBlockWithoutChildrenSyncedBlockParam,
        TableOfContentsBlockTableOfContentsParam,
    )
    from ..params.blocks import (
        BlockUpdateCodeParam,
        BlockUpdateColumnParam,
        BlockUpdateTableParam,
        BlockUpdateToDoParam,
        ContentWithRichTextColorAndIconUpdateParam,
        UpdateMediaContentWithFileAndCaptionParam,
        UpdateMediaContentWithFileNameAndCaptionParam,
        UpdateMediaContentWithUrlAndCaptionParam,
    )
    from ..params.empty_object import EmptyObjectParam
    from ..responses.blocks import (
        AsyncRawBlocksResource,
        AsyncStreamingBlocksResource,
        RawBlocksResource,
        StreamingBlocksResource,
    )
    from ..types.blocks import BlockOrPartialBlock
    from .blocks_children import AsyncBlocksChildrenResource, BlocksChildrenResource
    from .blocks_meeting_notes import AsyncBlocksMeetingNotesResource, BlocksMeetingNotesResource

_DELETE: Endpoint[BlockOrPartialBlock] = Endpoint(
    "DELETE",
    "/v1/blocks/{block_id}",
    result="types.blocks:BlockOrPartialBlock",
    security=(("bearerAuth",),),
)
_RETRIEVE: Endpoint[BlockOrPartialBlock] = Endpoint(
    "GET",
    "/v1/blocks/{block_id}",
    result="types.blocks:BlockOrPartialBlock",
    security=(("bearerAuth",),),
)
_UPDATE: Endpoint[BlockOrPartialBlock] = Endpoint(
    "PATCH",
    "/v1/blocks/{block_id}",
    result="types.blocks:BlockOrPartialBlock",
    body="json",
    security=(("bearerAuth",),),
)


class BlocksResource(SyncResource):
    """What a page is made of. A page's own id also serves as the id of its outermost block.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def children(self) -> BlocksChildrenResource:
        """Children of `blocks`: `append` and `list`."""
        from .blocks_children import BlocksChildrenResource

        return BlocksChildrenResource(self._client)

    @cached_property
    def meeting_notes(self) -> BlocksMeetingNotesResource:
        """Blocks that hold transcript and summary of a meeting: made from a recording, and found by
        who was there and when.
        """
        from .blocks_meeting_notes import BlocksMeetingNotesResource

        return BlocksMeetingNotesResource(self._client)

    @cached_property
    def with_raw_response(self) -> RawBlocksResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.blocks import RawBlocksResource

        return RawBlocksResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingBlocksResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.blocks import StreamingBlocksResource

        return StreamingBlocksResource(self)

    def delete(
        self,
        block_id: str,
        **options: Unpack[RequestOptions],
    ) -> BlockOrPartialBlock:
        """Move a block to the trash.

        Moves a block and all blocks inside it to the trash. It can be restored in Notion, or by an
        update with `in_trash` set to false. Needs the capability to update content.

        Args:
            block_id: Id of the block. A page's id moves the whole page to the trash.

        Returns:
            The block, now with `in_trash` set.

        See https://developers.notion.com/reference/delete-a-block
        """
        return self._client.request(_DELETE, options, path={"block_id": block_id})

    def retrieve(
        self,
        block_id: str,
        **options: Unpack[RequestOptions],
    ) -> BlockOrPartialBlock:
        """Read a block.

        Returns one block without the blocks inside it. If `has_children` is true, list them to read
        them, too. Needs the capability to read content.

        Args:
            block_id: Id of the block. The id of a page works as well.

        Returns:
            The block. It is only a reference when the connection may not read content.

        See https://developers.notion.com/reference/retrieve-a-block
        """
        return self._client.request(_RETRIEVE, options, path={"block_id": block_id})

    def update(
        self,
        block_id: str,
        *,
        type: (
            Literal[
                "embed",
                "bookmark",
                "image",
                "video",
                "pdf",
                "file",
                "audio",
                "code",
                "equation",
                "divider",
                "breadcrumb",
                "tab",
                "table_of_contents",
                "link_to_page",
                "table_row",
                "heading_1",
                "heading_2",
                "heading_3",
                "heading_4",
                "paragraph",
                "bulleted_list_item",
                "numbered_list_item",
                "quote",
                "to_do",
                "toggle",
                "template",
                "callout",
                "synced_block",
                "table",
                "column",
            ]
            | Omit
        ) = omit,
        in_trash: bool | Omit = omit,
        embed: UpdateMediaContentWithUrlAndCaptionParam | Omit = omit,
        bookmark: UpdateMediaContentWithUrlAndCaptionParam | Omit = omit,
        image: UpdateMediaContentWithFileAndCaptionParam | Omit = omit,
        video: UpdateMediaContentWithFileAndCaptionParam | Omit = omit,
        pdf: UpdateMediaContentWithFileAndCaptionParam | Omit = omit,
        file: UpdateMediaContentWithFileNameAndCaptionParam | Omit = omit,
        audio: UpdateMediaContentWithFileAndCaptionParam | Omit = omit,
        code: BlockUpdateCodeParam | Omit = omit,
        equation: ContentWithExpressionParam | Omit = omit,
        divider: EmptyObjectParam | Omit = omit,
        breadcrumb: EmptyObjectParam | Omit = omit,
        tab: EmptyObjectParam | Omit = omit,
        table_of_contents: TableOfContentsBlockTableOfContentsParam | Omit = omit,
        link_to_page: LinkToPageBlockLinkToPageParam | Omit = omit,
        table_row: ContentWithTableRowParam | Omit = omit,
        heading_1: HeaderContentWithRichTextAndColorParam | Omit = omit,
        heading_2: HeaderContentWithRichTextAndColorParam | Omit = omit,
        heading_3: HeaderContentWithRichTextAndColorParam | Omit = omit,
        heading_4: HeaderContentWithRichTextAndColorParam | Omit = omit,
        paragraph: ContentWithRichTextColorAndIconUpdateParam | Omit = omit,
        bulleted_list_item: ContentWithRichTextAndColorParam | Omit = omit,
        numbered_list_item: ContentWithRichTextAndColorParam | Omit = omit,
        quote: ContentWithRichTextAndColorParam | Omit = omit,
        to_do: BlockUpdateToDoParam | Omit = omit,
        toggle: ContentWithRichTextAndColorParam | Omit = omit,
        template: ContentWithRichTextParam | Omit = omit,
        callout: ContentWithRichTextColorAndIconUpdateParam | Omit = omit,
        synced_block: SyncedBlockBlockWithoutChildrenSyncedBlockParam | Omit = omit,
        table: BlockUpdateTableParam | Omit = omit,
        column: BlockUpdateColumnParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BlockOrPartialBlock:
        """Change a block.

        Changes the content of one block, or moves it to the trash and back. Its type is fixed and
        its children are not touched; a new text replaces the old one as a whole. Needs the
        capability to update content.

        Args:
            block_id: Id of the block to change, with or without dashes. The content given
                must be of its type.
            type: Says which of the other arguments is given: the one that it
                names. May be left out.
            in_trash: True moves the block to the trash, false takes it out again.
            embed: New address or caption; what is left out stays.
            bookmark: New address or caption; what is left out stays.
            image: New image or caption; what is left out stays.
            video: New video or caption; what is left out stays.
            pdf: New PDF or caption; what is left out stays.
            file: New file, caption or name; what is left out stays.
            audio: New sound file or caption; what is left out stays.
            code: New text, language or caption; what is left out stays.
            equation: The new formula, in LaTeX.
            divider: Empty, since a divider has no settings.
            breadcrumb: Empty, since a breadcrumb has no settings.
            tab: Empty, since the tabs are the paragraphs inside the block.
            table_of_contents: Colour of the entries. The entries themselves follow from the page.
            link_to_page: What the link shall lead to, by id: one of three kinds.
            table_row: The new cells, all of them.
            heading_1: New text, colour or folding; what is left out stays.
            heading_2: New text, colour or folding; what is left out stays.
            heading_3: New text, colour or folding; what is left out stays.
            heading_4: New text, colour or folding; what is left out stays.
            paragraph: New text, colour or icon; what is left out stays.
            bulleted_list_item: New text or colour; what is left out stays.
            numbered_list_item: New text or colour; what is left out stays.
            quote: New text or colour; what is left out stays.
            to_do: New text, tick or colour; what is left out stays.
            toggle: New text or colour; what is left out stays.
            template: The new label.
            callout: New text, icon or colour; what is left out stays.
            synced_block: Which block to mirror, if any.
            table: New header settings; what is left out stays.
            column: The new width.

        Returns:
            The block after the change, or a reference where content may not be read.

        See https://developers.notion.com/reference/update-a-block
        """
        return self._client.request(
            _UPDATE,
            options,
            path={"block_id": block_id},
            body={
                "type": type,
                "in_trash": in_trash,
                "embed": embed,
                "bookmark": bookmark,
                "image": image,
                "video": video,
                "pdf": pdf,
                "file": file,
                "audio": audio,
                "code": code,
                "equation": equation,
                "divider": divider,
                "breadcrumb": breadcrumb,
                "tab": tab,
                "table_of_contents": table_of_contents,
                "link_to_page": link_to_page,
                "table_row": table_row,
                "heading_1": heading_1,
                "heading_2": heading_2,
                "heading_3": heading_3,
                "heading_4": heading_4,
                "paragraph": paragraph,
                "bulleted_list_item": bulleted_list_item,
                "numbered_list_item": numbered_list_item,
                "quote": quote,
                "to_do": to_do,
                "toggle": toggle,
                "template": template,
                "callout": callout,
                "synced_block": synced_block,
                "table": table,
                "column": column,
            },
        )


class AsyncBlocksResource(AsyncResource):
    """What a page is made of. A page's own id also serves as the id of its outermost block.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def children(self) -> AsyncBlocksChildrenResource:
        """Children of `blocks`: `append` and `list`."""
        from .blocks_children import AsyncBlocksChildrenResource

        return AsyncBlocksChildrenResource(self._client)

    @cached_property
    def meeting_notes(self) -> AsyncBlocksMeetingNotesResource:
        """Blocks that hold transcript and summary of a meeting: made from a recording, and found by
        who was there and when.
        """
        from .blocks_meeting_notes import AsyncBlocksMeetingNotesResource

        return AsyncBlocksMeetingNotesResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRawBlocksResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.blocks import AsyncRawBlocksResource

        return AsyncRawBlocksResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingBlocksResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.blocks import AsyncStreamingBlocksResource

        return AsyncStreamingBlocksResource(self)

    async def delete(
        self,
        block_id: str,
        **options: Unpack[RequestOptions],
    ) -> BlockOrPartialBlock:
        """Move a block to the trash.

        Moves a block and all blocks inside it to the trash. It can be restored in Notion, or by an
        update with `in_trash` set to false. Needs the capability to update content.

        Args:
            block_id: Id of the block. A page's id moves the whole page to the trash.

        Returns:
            The block, now with `in_trash` set.

        See https://developers.notion.com/reference/delete-a-block
        """
        return await self._client.request(_DELETE, options, path={"block_id": block_id})

    async def retrieve(
        self,
        block_id: str,
        **options: Unpack[RequestOptions],
    ) -> BlockOrPartialBlock:
        """Read a block.

        Returns one block without the blocks inside it. If `has_children` is true, list them to read
        them, too. Needs the capability to read content.

        Args:
            block_id: Id of the block. The id of a page works as well.

        Returns:
            The block. It is only a reference when the connection may not read content.

        See https://developers.notion.com/reference/retrieve-a-block
        """
        return await self._client.request(_RETRIEVE, options, path={"block_id": block_id})

    async def update(
        self,
        block_id: str,
        *,
        type: (
            Literal[
                "embed",
                "bookmark",
                "image",
                "video",
                "pdf",
                "file",
                "audio",
                "code",
                "equation",
                "divider",
                "breadcrumb",
                "tab",
                "table_of_contents",
                "link_to_page",
                "table_row",
                "heading_1",
                "heading_2",
                "heading_3",
                "heading_4",
                "paragraph",
                "bulleted_list_item",
                "numbered_list_item",
                "quote",
                "to_do",
                "toggle",
                "template",
                "callout",
                "synced_block",
                "table",
                "column",
            ]
            | Omit
        ) = omit,
        in_trash: bool | Omit = omit,
        embed: UpdateMediaContentWithUrlAndCaptionParam | Omit = omit,
        bookmark: UpdateMediaContentWithUrlAndCaptionParam | Omit = omit,
        image: UpdateMediaContentWithFileAndCaptionParam | Omit = omit,
        video: UpdateMediaContentWithFileAndCaptionParam | Omit = omit,
        pdf: UpdateMediaContentWithFileAndCaptionParam | Omit = omit,
        file: UpdateMediaContentWithFileNameAndCaptionParam | Omit = omit,
        audio: UpdateMediaContentWithFileAndCaptionParam | Omit = omit,
        code: BlockUpdateCodeParam | Omit = omit,
        equation: ContentWithExpressionParam | Omit = omit,
        divider: EmptyObjectParam | Omit = omit,
        breadcrumb: EmptyObjectParam | Omit = omit,
        tab: EmptyObjectParam | Omit = omit,
        table_of_contents: TableOfContentsBlockTableOfContentsParam | Omit = omit,
        link_to_page: LinkToPageBlockLinkToPageParam | Omit = omit,
        table_row: ContentWithTableRowParam | Omit = omit,
        heading_1: HeaderContentWithRichTextAndColorParam | Omit = omit,
        heading_2: HeaderContentWithRichTextAndColorParam | Omit = omit,
        heading_3: HeaderContentWithRichTextAndColorParam | Omit = omit,
        heading_4: HeaderContentWithRichTextAndColorParam | Omit = omit,
        paragraph: ContentWithRichTextColorAndIconUpdateParam | Omit = omit,
        bulleted_list_item: ContentWithRichTextAndColorParam | Omit = omit,
        numbered_list_item: ContentWithRichTextAndColorParam | Omit = omit,
        quote: ContentWithRichTextAndColorParam | Omit = omit,
        to_do: BlockUpdateToDoParam | Omit = omit,
        toggle: ContentWithRichTextAndColorParam | Omit = omit,
        template: ContentWithRichTextParam | Omit = omit,
        callout: ContentWithRichTextColorAndIconUpdateParam | Omit = omit,
        synced_block: SyncedBlockBlockWithoutChildrenSyncedBlockParam | Omit = omit,
        table: BlockUpdateTableParam | Omit = omit,
        column: BlockUpdateColumnParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BlockOrPartialBlock:
        """Change a block.

        Changes the content of one block, or moves it to the trash and back. Its type is fixed and
        its children are not touched; a new text replaces the old one as a whole. Needs the
        capability to update content.

        Args:
            block_id: Id of the block to change, with or without dashes. The content given
                must be of its type.
            type: Says which of the other arguments is given: the one that it
                names. May be left out.
            in_trash: True moves the block to the trash, false takes it out again.
            embed: New address or caption; what is left out stays.
            bookmark: New address or caption; what is left out stays.
            image: New image or caption; what is left out stays.
            video: New video or caption; what is left out stays.
            pdf: New PDF or caption; what is left out stays.
            file: New file, caption or name; what is left out stays.
            audio: New sound file or caption; what is left out stays.
            code: New text, language or caption; what is left out stays.
            equation: The new formula, in LaTeX.
            divider: Empty, since a divider has no settings.
            breadcrumb: Empty, since a breadcrumb has no settings.
            tab: Empty, since the tabs are the paragraphs inside the block.
            table_of_contents: Colour of the entries. The entries themselves follow from the page.
            link_to_page: What the link shall lead to, by id: one of three kinds.
            table_row: The new cells, all of them.
            heading_1: New text, colour or folding; what is left out stays.
            heading_2: New text, colour or folding; what is left out stays.
            heading_3: New text, colour or folding; what is left out stays.
            heading_4: New text, colour or folding; what is left out stays.
            paragraph: New text, colour or icon; what is left out stays.
            bulleted_list_item: New text or colour; what is left out stays.
            numbered_list_item: New text or colour; what is left out stays.
            quote: New text or colour; what is left out stays.
            to_do: New text, tick or colour; what is left out stays.
            toggle: New text or colour; what is left out stays.
            template: The new label.
            callout: New text, icon or colour; what is left out stays.
            synced_block: Which block to mirror, if any.
            table: New header settings; what is left out stays.
            column: The new width.

        Returns:
            The block after the change, or a reference where content may not be read.

        See https://developers.notion.com/reference/update-a-block
        """
        return await self._client.request(
            _UPDATE,
            options,
            path={"block_id": block_id},
            body={
                "type": type,
                "in_trash": in_trash,
                "embed": embed,
                "bookmark": bookmark,
                "image": image,
                "video": video,
                "pdf": pdf,
                "file": file,
                "audio": audio,
                "code": code,
                "equation": equation,
                "divider": divider,
                "breadcrumb": breadcrumb,
                "tab": tab,
                "table_of_contents": table_of_contents,
                "link_to_page": link_to_page,
                "table_row": table_row,
                "heading_1": heading_1,
                "heading_2": heading_2,
                "heading_3": heading_3,
                "heading_4": heading_4,
                "paragraph": paragraph,
                "bulleted_list_item": bulleted_list_item,
                "numbered_list_item": numbered_list_item,
                "quote": quote,
                "to_do": to_do,
                "toggle": toggle,
                "template": template,
                "callout": callout,
                "synced_block": synced_block,
                "table": table,
                "column": column,
            },
        )
