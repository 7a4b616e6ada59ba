"""`client.comments`: `create`, `delete`, `list`, `retrieve` and `update`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.endpoint import Endpoint, Pages
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.pagination import AsyncPaginator
    from ..params.comments import (
        CommentCreateAttachmentParam,
        CommentCreateDisplayNameParam,
        CommentCreateParentParam,
    )
    from ..params.rich_text import RichTextParam
    from ..responses.comments import (
        AsyncRawCommentsResource,
        AsyncStreamingCommentsResource,
        RawCommentsResource,
        StreamingCommentsResource,
    )
    from ..types.comments import Comment, CommentListPage, CommentOrPartialComment

_CREATE: Endpoint[CommentOrPartialComment] = Endpoint(
    "POST",
    "/v1/comments",
    result="types.comments:CommentOrPartialComment",
    body="json",
    security=(("bearerAuth",),),
)
_DELETE: Endpoint[CommentOrPartialComment] = Endpoint(
    "DELETE",
    "/v1/comments/{comment_id}",
    result="types.comments:CommentOrPartialComment",
    security=(("bearerAuth",),),
)
_LIST: Endpoint[CommentListPage] = Endpoint(
    "GET",
    "/v1/comments",
    result="types.comments:CommentListPage",
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
_RETRIEVE: Endpoint[CommentOrPartialComment] = Endpoint(
    "GET",
    "/v1/comments/{comment_id}",
    result="types.comments:CommentOrPartialComment",
    security=(("bearerAuth",),),
)
_UPDATE: Endpoint[CommentOrPartialComment] = Endpoint(
    "PATCH",
    "/v1/comments/{comment_id}",
    result="types.comments:CommentOrPartialComment",
    body="json",
    security=(("bearerAuth",),),
)


class CommentsResource(SyncResource):
    """Comments on pages and blocks, and the discussions that they form. Reading and writing them
    are capabilities of their own.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawCommentsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.comments import RawCommentsResource

        return RawCommentsResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingCommentsResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.comments import StreamingCommentsResource

        return StreamingCommentsResource(self)

    @overload
    def create(
        self,
        *,
        discussion_id: str,
        markdown: str,
        attachments: Sequence[CommentCreateAttachmentParam] | Omit = omit,
        display_name: CommentCreateDisplayNameParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment: ...

    @overload
    def create(
        self,
        *,
        discussion_id: str,
        rich_text: Sequence[RichTextParam],
        attachments: Sequence[CommentCreateAttachmentParam] | Omit = omit,
        display_name: CommentCreateDisplayNameParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment: ...

    @overload
    def create(
        self,
        *,
        parent: CommentCreateParentParam,
        markdown: str,
        attachments: Sequence[CommentCreateAttachmentParam] | Omit = omit,
        display_name: CommentCreateDisplayNameParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment: ...

    @overload
    def create(
        self,
        *,
        parent: CommentCreateParentParam,
        rich_text: Sequence[RichTextParam],
        attachments: Sequence[CommentCreateAttachmentParam] | Omit = omit,
        display_name: CommentCreateDisplayNameParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment: ...

    def create(
        self,
        *,
        attachments: Sequence[CommentCreateAttachmentParam] | Omit = omit,
        display_name: CommentCreateDisplayNameParam | Omit = omit,
        parent: CommentCreateParentParam | Omit = omit,
        rich_text: Sequence[RichTextParam] | Omit = omit,
        markdown: str | Omit = omit,
        discussion_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment:
        """Add a comment.

        Starts a discussion on a page or block (`parent`) or replies to one (`discussion_id`):
        exactly one of the two, with a text in `rich_text` or `markdown`. Needs the capability
        to insert comments.

        Args:
            attachments: Uploaded files to attach, three at most.
            display_name: Whose name the comment is signed with; that of the connection if left out.
            parent: The page (as a whole) or block to comment on. It gets a new discussion.
            rich_text: What the comment says, with formatting, mentions and equations.
            markdown: What the comment says, in Markdown. Only inline marks are understood:
                emphasis, code, links, mentions, equations.
            discussion_id: The discussion to reply to, as found in any of its comments.

        Returns:
            The new comment. It is only a reference when the connection may not read comments.

        See https://developers.notion.com/reference/create-a-comment
        """
        return self._client.request(
            _CREATE,
            options,
            body={
                "attachments": attachments,
                "display_name": display_name,
                "parent": parent,
                "rich_text": rich_text,
                "markdown": markdown,
                "discussion_id": discussion_id,
            },
        )

    def delete(
        self,
        comment_id: str,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment:
        """Remove a comment.

        Deletes a comment for good. A connection can delete only comments that it
        has written itself.

        Args:
            comment_id: The comment to delete, one of the connection's own.

        Returns:
            The comment that has been deleted.

        See https://developers.notion.com/reference/delete-a-comment
        """
        return self._client.request(_DELETE, options, path={"comment_id": comment_id})

    def list(
        self,
        *,
        block_id: str,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentListPage:
        """List open comments.

        Returns the open comments on a page or block, those of all its discussions. Resolved ones
        are left out, and those on blocks inside it are listed with these blocks. Needs the
        capability to read comments.

        Args:
            block_id: The page or block whose comments are wanted. A page's id yields the comments
                on the page itself.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            One page of open comments, the oldest first. Iterate over it to go through all
            items, page after page.

        See https://developers.notion.com/reference/list-comments
        """
        return self._client.request(
            _LIST,
            options,
            query={"block_id": block_id, "start_cursor": start_cursor, "page_size": page_size},
        )

    def retrieve(
        self,
        comment_id: str,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment:
        """Read a comment.

        Returns a single comment by its id. Needs the capability to read comments.

        Args:
            comment_id: The comment to read, with or without dashes.

        Returns:
            The comment, or a bare reference to it where its text may not be read.

        See https://developers.notion.com/reference/retrieve-comment
        """
        return self._client.request(_RETRIEVE, options, path={"comment_id": comment_id})

    @overload
    def update(
        self,
        comment_id: str,
        *,
        markdown: str,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment: ...

    @overload
    def update(
        self,
        comment_id: str,
        *,
        rich_text: Sequence[RichTextParam],
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment: ...

    def update(
        self,
        comment_id: str,
        *,
        rich_text: Sequence[RichTextParam] | Omit = omit,
        markdown: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment:
        """Change a comment.

        Replaces the text of a comment, by `rich_text` or by `markdown`. A connection can change
        only comments that it has written itself.

        Args:
            comment_id: The comment to change, one of the connection's own.
            rich_text: What the comment shall say from now on, as rich text.
            markdown: What the comment shall say from now on, in Markdown. Only inline marks are
                understood: emphasis, code, links, mentions, equations.

        Returns:
            The comment with its new text.

        See https://developers.notion.com/reference/update-a-comment
        """
        return self._client.request(
            _UPDATE,
            options,
            path={"comment_id": comment_id},
            body={"rich_text": rich_text, "markdown": markdown},
        )


class AsyncCommentsResource(AsyncResource):
    """Comments on pages and blocks, and the discussions that they form. Reading and writing them
    are capabilities of their own.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawCommentsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.comments import AsyncRawCommentsResource

        return AsyncRawCommentsResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingCommentsResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.comments import AsyncStreamingCommentsResource

        return AsyncStreamingCommentsResource(self)

    @overload
    async def create(
        self,
        *,
        discussion_id: str,
        markdown: str,
        attachments: Sequence[CommentCreateAttachmentParam] | Omit = omit,
        display_name: CommentCreateDisplayNameParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment: ...

    @overload
    async def create(
        self,
        *,
        discussion_id: str,
        rich_text: Sequence[RichTextParam],
        attachments: Sequence[CommentCreateAttachmentParam] | Omit = omit,
        display_name: CommentCreateDisplayNameParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment: ...

    @overload
    async def create(
        self,
        *,
        parent: CommentCreateParentParam,
        markdown: str,
        attachments: Sequence[CommentCreateAttachmentParam] | Omit = omit,
        display_name: CommentCreateDisplayNameParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment: ...

    @overload
    async def create(
        self,
        *,
        parent: CommentCreateParentParam,
        rich_text: Sequence[RichTextParam],
        attachments: Sequence[CommentCreateAttachmentParam] | Omit = omit,
        display_name: CommentCreateDisplayNameParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment: ...

    async def create(
        self,
        *,
        attachments: Sequence[CommentCreateAttachmentParam] | Omit = omit,
        display_name: CommentCreateDisplayNameParam | Omit = omit,
        parent: CommentCreateParentParam | Omit = omit,
        rich_text: Sequence[RichTextParam] | Omit = omit,
        markdown: str | Omit = omit,
        discussion_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment:
        """Add a comment.

        Starts a discussion on a page or block (`parent`) or replies to one (`discussion_id`):
        exactly one of the two, with a text in `rich_text` or `markdown`. Needs the capability
        to insert comments.

        Args:
            attachments: Uploaded files to attach, three at most.
            display_name: Whose name the comment is signed with; that of the connection if left out.
            parent: The page (as a whole) or block to comment on. It gets a new discussion.
            rich_text: What the comment says, with formatting, mentions and equations.
            markdown: What the comment says, in Markdown. Only inline marks are understood:
                emphasis, code, links, mentions, equations.
            discussion_id: The discussion to reply to, as found in any of its comments.

        Returns:
            The new comment. It is only a reference when the connection may not read comments.

        See https://developers.notion.com/reference/create-a-comment
        """
        return await self._client.request(
            _CREATE,
            options,
            body={
                "attachments": attachments,
                "display_name": display_name,
                "parent": parent,
                "rich_text": rich_text,
                "markdown": markdown,
                "discussion_id": discussion_id,
            },
        )

    async def delete(
        self,
        comment_id: str,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment:
        """Remove a comment.

        Deletes a comment for good. A connection can delete only comments that it
        has written itself.

        Args:
            comment_id: The comment to delete, one of the connection's own.

        Returns:
            The comment that has been deleted.

        See https://developers.notion.com/reference/delete-a-comment
        """
        return await self._client.request(_DELETE, options, path={"comment_id": comment_id})

    def list(
        self,
        *,
        block_id: str,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CommentListPage, Comment]:
        """List open comments.

        Returns the open comments on a page or block, those of all its discussions. Resolved ones
        are left out, and those on blocks inside it are listed with these blocks. Needs the
        capability to read comments.

        Args:
            block_id: The page or block whose comments are wanted. A page's id yields the comments
                on the page itself.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            One page of open comments, the oldest first. Await it for this page, or go through all
            items with `async for`.

        See https://developers.notion.com/reference/list-comments
        """
        return self._client.request_pages(
            _LIST,
            options,
            query={"block_id": block_id, "start_cursor": start_cursor, "page_size": page_size},
        )

    async def retrieve(
        self,
        comment_id: str,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment:
        """Read a comment.

        Returns a single comment by its id. Needs the capability to read comments.

        Args:
            comment_id: The comment to read, with or without dashes.

        Returns:
            The comment, or a bare reference to it where its text may not be read.

        See https://developers.notion.com/reference/retrieve-comment
        """
        return await self._client.request(_RETRIEVE, options, path={"comment_id": comment_id})

    @overload
    async def update(
        self,
        comment_id: str,
        *,
        markdown: str,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment: ...

    @overload
    async def update(
        self,
        comment_id: str,
        *,
        rich_text: Sequence[RichTextParam],
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment: ...

    async def update(
        self,
        comment_id: str,
        *,
        rich_text: Sequence[RichTextParam] | Omit = omit,
        markdown: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CommentOrPartialComment:
        """Change a comment.

        Replaces the text of a comment, by `rich_text` or by `markdown`. A connection can change
        only comments that it has written itself.

        Args:
            comment_id: The comment to change, one of the connection's own.
            rich_text: What the comment shall say from now on, as rich text.
            markdown: What the comment shall say from now on, in Markdown. Only inline marks are
                understood: emphasis, code, links, mentions, equations.

        Returns:
            The comment with its new text.

        See https://developers.notion.com/reference/update-a-comment
        """
        return await self._client.request(
            _UPDATE,
            options,
            path={"comment_id": comment_id},
            body={"rich_text": rich_text, "markdown": markdown},
        )
