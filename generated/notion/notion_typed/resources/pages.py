"""`client.pages`: `create`, `move`, `retrieve`, `retrieve_markdown`, `update`
and `update_markdown`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.endpoint import Endpoint, ParamStyle
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from ..params.block import BlockParam
    from ..params.page_cover import PageCoverParam
    from ..params.page_icon import PageIconParam
    from ..params.pages import (
        PageCreateParentParam,
        PageCreatePropertyParam,
        PageCreateTemplateParam,
        PageMoveParentParam,
        PagePositionParam,
        PageUpdateMarkdownInsertContentParam,
        PageUpdateMarkdownReplaceContentParam,
        PageUpdateMarkdownReplaceContentRangeParam,
        PageUpdateMarkdownUpdateContentParam,
        PageUpdateTemplateParam,
    )
    from ..responses.pages import (
        AsyncRawPagesResource,
        AsyncStreamingPagesResource,
        RawPagesResource,
        StreamingPagesResource,
    )
    from ..types.page_or_partial_page import PageOrPartialPage
    from ..types.pages import PageMarkdown
    from ..types.pending_async_task import PendingAsyncTask
    from .pages_properties import AsyncPagesPropertiesResource, PagesPropertiesResource

_CREATE: Endpoint[PageOrPartialPage | PendingAsyncTask] = Endpoint(
    "POST",
    "/v1/pages",
    result="types.page_or_partial_page:PageOrPartialPage",
    results={"202": "types.pending_async_task:PendingAsyncTask"},
    body="json",
    query={"filter_properties": ParamStyle(allow_encoded=True)},
    security=(("bearerAuth",),),
)
_MOVE: Endpoint[PageOrPartialPage] = Endpoint(
    "POST",
    "/v1/pages/{page_id}/move",
    result="types.page_or_partial_page:PageOrPartialPage",
    body="json",
    security=(("bearerAuth",),),
)
_RETRIEVE: Endpoint[PageOrPartialPage] = Endpoint(
    "GET",
    "/v1/pages/{page_id}",
    result="types.page_or_partial_page:PageOrPartialPage",
    query={"filter_properties": ParamStyle(allow_encoded=True)},
    security=(("bearerAuth",),),
)
_RETRIEVE_MARKDOWN: Endpoint[PageMarkdown] = Endpoint(
    "GET",
    "/v1/pages/{page_id}/markdown",
    result="types.pages:PageMarkdown",
    security=(("bearerAuth",),),
)
_UPDATE: Endpoint[PageOrPartialPage] = Endpoint(
    "PATCH",
    "/v1/pages/{page_id}",
    result="types.page_or_partial_page:PageOrPartialPage",
    body="json",
    query={"filter_properties": ParamStyle(allow_encoded=True)},
    security=(("bearerAuth",),),
)
_UPDATE_MARKDOWN: Endpoint[PageMarkdown | PendingAsyncTask] = Endpoint(
    "PATCH",
    "/v1/pages/{page_id}/markdown",
    result="types.pages:PageMarkdown",
    results={"202": "types.pending_async_task:PendingAsyncTask"},
    body="json",
    security=(("bearerAuth",),),
)


class PagesResource(SyncResource):
    """Pages, whether they stand alone or are rows of a data source: properties, icon, cover,
    place and Markdown.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def properties(self) -> PagesPropertiesResource:
        """Properties of `pages`: `retrieve`."""
        from .pages_properties import PagesPropertiesResource

        return PagesPropertiesResource(self._client)

    @cached_property
    def with_raw_response(self) -> RawPagesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pages import RawPagesResource

        return RawPagesResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingPagesResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.pages import StreamingPagesResource

        return StreamingPagesResource(self)

    @overload
    def create(
        self,
        *,
        parent: PageCreateParentParam | Omit = omit,
        properties: Mapping[str, PageCreatePropertyParam] | Omit = omit,
        icon: PageIconParam | None | Omit = omit,
        cover: PageCoverParam | None | Omit = omit,
        content: Sequence[BlockParam] | Omit = omit,
        children: Sequence[BlockParam] | Omit = omit,
        markdown: str | Omit = omit,
        template: PageCreateTemplateParam | Omit = omit,
        position: PagePositionParam | Omit = omit,
        allow_async: Literal[False] | Omit = omit,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage: ...

    @overload
    def create(
        self,
        *,
        allow_async: bool,
        parent: PageCreateParentParam | Omit = omit,
        properties: Mapping[str, PageCreatePropertyParam] | Omit = omit,
        icon: PageIconParam | None | Omit = omit,
        cover: PageCoverParam | None | Omit = omit,
        content: Sequence[BlockParam] | Omit = omit,
        children: Sequence[BlockParam] | Omit = omit,
        markdown: str | Omit = omit,
        template: PageCreateTemplateParam | Omit = omit,
        position: PagePositionParam | Omit = omit,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage | PendingAsyncTask: ...

    def create(
        self,
        *,
        parent: PageCreateParentParam | Omit = omit,
        properties: Mapping[str, PageCreatePropertyParam] | Omit = omit,
        icon: PageIconParam | None | Omit = omit,
        cover: PageCoverParam | None | Omit = omit,
        content: Sequence[BlockParam] | Omit = omit,
        children: Sequence[BlockParam] | Omit = omit,
        markdown: str | Omit = omit,
        template: PageCreateTemplateParam | Omit = omit,
        position: PagePositionParam | Omit = omit,
        allow_async: bool | Omit = omit,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage | PendingAsyncTask:
        """Add a page.

        Creates a page below another page, as a row of a data source, or on its own in the
        workspace. The content comes either as blocks (`children`), as `markdown`, or from a
        `template`: these exclude each other. Needs the capability to insert content.

        Args:
            parent: Where the page goes: into another page, or into a data source, which makes it
                a row. A database can be named instead of its data source if it has but one.
                Without it, the page becomes a private page of the user; only connections that
                act for a user can do that.
            properties: Values, keyed by name or id of a property. A row takes those of its data
                source; any other page takes `title` alone.
            icon: Icon beside the title; without it, or with None, the title stands alone.
            cover: Image across the top of the page; without it, or with None, there is none.
            content: Blocks of the page. The same as `children`, which is the name to prefer.
            children: Blocks of the page, at most 100, which may hold two levels of blocks below
                them. Append the rest afterwards.
            markdown: Content of the page in Notion's Markdown, as an alternative to `children`.
            template: Fills the page from a template of the data source. The answer does not
                wait for the content, which follows a moment later. Not together with
                `children` or `markdown`.
            position: Where the page goes among the content of its parent page; at
                the end if left out.
            allow_async: True to let Notion answer before the work is done: with status 202
                and a task to ask about it. Goes with `markdown` only. Without it, the answer
                comes when all is done.
            filter_properties: Ids of the properties to return, as the API gave them (that is,
                percent-encoded). All properties come without it.

        Returns:
            200: The new page. It is only a reference when the connection may not read content.
            202: An async task instead, if `allow_async` is true: ask for it until it has
                succeeded or failed.

        See https://developers.notion.com/reference/post-page
        """
        return self._client.request(
            _CREATE,
            options,
            query={"filter_properties": filter_properties},
            body={
                "parent": parent,
                "properties": properties,
                "icon": icon,
                "cover": cover,
                "content": content,
                "children": children,
                "markdown": markdown,
                "template": template,
                "position": position,
                "allow_async": allow_async,
            },
        )

    def move(
        self,
        page_id: str,
        *,
        parent: PageMoveParentParam,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage:
        """Move a page to a new parent.

        Gives a page a new parent: another page, or a data source whose row it becomes. A database
        is moved by changing its `parent` instead.

        Args:
            page_id: The page to move, which must not be a database.
            parent: Where the page shall go: into another page, or into a data source.

        Returns:
            The page with its new parent.

        See https://developers.notion.com/reference/move-page
        """
        return self._client.request(
            _MOVE,
            options,
            path={"page_id": page_id},
            body={"parent": parent},
        )

    def retrieve(
        self,
        page_id: str,
        *,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage:
        """Read a page.

        Returns a page with its properties, but not its content: blocks and Markdown are read
        separately. Values that can grow long (people, relations, rich text) are cut at 25 entries;
        read such a property on its own to get the rest. Needs the capability to read content.

        Args:
            page_id: Id of the page, with or without dashes.
            filter_properties: Ids of the properties to return, as the API gave them (that is,
                percent-encoded). All properties come without it.

        Returns:
            The page. It is only a reference when the connection may not read content.

        See https://developers.notion.com/reference/retrieve-a-page
        """
        return self._client.request(
            _RETRIEVE,
            options,
            path={"page_id": page_id},
            query={"filter_properties": filter_properties},
        )

    def retrieve_markdown(
        self,
        page_id: str,
        *,
        include_transcript: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown:
        """Read a page as Markdown.

        Returns the content of a page, or of any other block by its id, as Markdown in Notion's
        dialect. Long content is cut: `truncated` tells, and `unknown_block_ids` names the blocks
        that can be asked for one by one. Needs the capability to read content.

        Args:
            page_id: Id of the page, or of a block within it.
            include_transcript: True to include the transcripts of meeting notes; otherwise a link
                stands in their place.

        Returns:
            The content as Markdown.

        See https://developers.notion.com/reference/retrieve-page-markdown
        """
        return self._client.request(
            _RETRIEVE_MARKDOWN,
            options,
            path={"page_id": page_id},
            query={"include_transcript": include_transcript},
        )

    def update(
        self,
        page_id: str,
        *,
        properties: Mapping[str, PageCreatePropertyParam] | Omit = omit,
        icon: PageIconParam | None | Omit = omit,
        cover: PageCoverParam | None | Omit = omit,
        is_locked: bool | Omit = omit,
        template: PageUpdateTemplateParam | Omit = omit,
        erase_content: bool | Omit = omit,
        in_trash: bool | Omit = omit,
        is_archived: bool | Omit = omit,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage:
        """Change a page.

        Changes properties, icon, cover, lock or template of a page, or moves it to the trash and
        back. Only what is named changes. Values of rollups, formulas and other computed properties
        cannot be set. Needs the capability to update content.

        Args:
            page_id: The page to change, with or without dashes.
            properties: New values, keyed by name or id of a property. What is left
                out stays as it is.
            icon: Icon to put beside the title, None to remove the present one.
            cover: Image to put across the top, None to remove the present one.
            is_locked: True to keep people from editing the page in Notion. The API
                may still change it.
            template: Applies a template to the page. Its content is added to what is there, a
                moment after the answer.
            erase_content: True to delete the whole content of the page, which the API cannot undo.
                With `template`, the content of the template takes its place.
            in_trash: True moves the page to the trash, false takes it out again.
            is_archived: True archives the page, false takes it out of the archive. The trash is
                another matter: see `in_trash`.
            filter_properties: Ids of the properties to return, as the API gave them (that is,
                percent-encoded). All properties come without it.

        Returns:
            The page after the change, or a reference where content may not be read.

        See https://developers.notion.com/reference/patch-page
        """
        return self._client.request(
            _UPDATE,
            options,
            path={"page_id": page_id},
            query={"filter_properties": filter_properties},
            body={
                "properties": properties,
                "icon": icon,
                "cover": cover,
                "is_locked": is_locked,
                "template": template,
                "erase_content": erase_content,
                "in_trash": in_trash,
                "is_archived": is_archived,
            },
        )

    @overload
    def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["insert_content"],
        insert_content: PageUpdateMarkdownInsertContentParam,
        allow_async: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["insert_content"],
        insert_content: PageUpdateMarkdownInsertContentParam,
        allow_async: bool,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown | PendingAsyncTask: ...

    @overload
    def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["replace_content"],
        replace_content: PageUpdateMarkdownReplaceContentParam,
        allow_async: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["replace_content"],
        replace_content: PageUpdateMarkdownReplaceContentParam,
        allow_async: bool,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown | PendingAsyncTask: ...

    @overload
    def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["replace_content_range"],
        replace_content_range: PageUpdateMarkdownReplaceContentRangeParam,
        allow_async: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["replace_content_range"],
        replace_content_range: PageUpdateMarkdownReplaceContentRangeParam,
        allow_async: bool,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown | PendingAsyncTask: ...

    @overload
    def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["update_content"],
        update_content: PageUpdateMarkdownUpdateContentParam,
        allow_async: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["update_content"],
        update_content: PageUpdateMarkdownUpdateContentParam,
        allow_async: bool,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown | PendingAsyncTask: ...

    def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal[
            "insert_content",
            "replace_content_range",
            "update_content",
            "replace_content",
        ],
        allow_async: bool | Omit = omit,
        insert_content: PageUpdateMarkdownInsertContentParam | Omit = omit,
        replace_content_range: PageUpdateMarkdownReplaceContentRangeParam | Omit = omit,
        update_content: PageUpdateMarkdownUpdateContentParam | Omit = omit,
        replace_content: PageUpdateMarkdownReplaceContentParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown | PendingAsyncTask:
        """Change a page through Markdown.

        Changes the content of a page with Markdown: replaces passages by others (`update_content`)
        or replaces everything (`replace_content`). These two take the place of the older commands.
        Child pages and databases are deleted only if `allow_deleting_content` is true. Needs the
        capability to update content.

        Args:
            page_id: The page whose content shall change.
            type: The command; its arguments stand under the key of the same name.
            allow_async: True to let Notion answer before the work is done: with status 202 and a
                task to ask about it. Without it, the answer comes when all is done.
            insert_content: What to add, and behind which passage.
            replace_content_range: What to replace, and by what.
            update_content: The replacements to make, and what they may delete.
            replace_content: The new content, and what it may delete.

        Returns:
            200: The content after the change, as Markdown.
            202: An async task instead, if `allow_async` is true: ask for it until it has
                succeeded or failed.

        See https://developers.notion.com/reference/update-page-markdown
        """
        return self._client.request(
            _UPDATE_MARKDOWN,
            options,
            path={"page_id": page_id},
            body={
                "type": type,
                "allow_async": allow_async,
                "insert_content": insert_content,
                "replace_content_range": replace_content_range,
                "update_content": update_content,
                "replace_content": replace_content,
            },
        )


class AsyncPagesResource(AsyncResource):
    """Pages, whether they stand alone or are rows of a data source: properties, icon, cover,
    place and Markdown.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def properties(self) -> AsyncPagesPropertiesResource:
        """Properties of `pages`: `retrieve`."""
        from .pages_properties import AsyncPagesPropertiesResource

        return AsyncPagesPropertiesResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRawPagesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pages import AsyncRawPagesResource

        return AsyncRawPagesResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingPagesResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.pages import AsyncStreamingPagesResource

        return AsyncStreamingPagesResource(self)

    @overload
    async def create(
        self,
        *,
        parent: PageCreateParentParam | Omit = omit,
        properties: Mapping[str, PageCreatePropertyParam] | Omit = omit,
        icon: PageIconParam | None | Omit = omit,
        cover: PageCoverParam | None | Omit = omit,
        content: Sequence[BlockParam] | Omit = omit,
        children: Sequence[BlockParam] | Omit = omit,
        markdown: str | Omit = omit,
        template: PageCreateTemplateParam | Omit = omit,
        position: PagePositionParam | Omit = omit,
        allow_async: Literal[False] | Omit = omit,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage: ...

    @overload
    async def create(
        self,
        *,
        allow_async: bool,
        parent: PageCreateParentParam | Omit = omit,
        properties: Mapping[str, PageCreatePropertyParam] | Omit = omit,
        icon: PageIconParam | None | Omit = omit,
        cover: PageCoverParam | None | Omit = omit,
        content: Sequence[BlockParam] | Omit = omit,
        children: Sequence[BlockParam] | Omit = omit,
        markdown: str | Omit = omit,
        template: PageCreateTemplateParam | Omit = omit,
        position: PagePositionParam | Omit = omit,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage | PendingAsyncTask: ...

    async def create(
        self,
        *,
        parent: PageCreateParentParam | Omit = omit,
        properties: Mapping[str, PageCreatePropertyParam] | Omit = omit,
        icon: PageIconParam | None | Omit = omit,
        cover: PageCoverParam | None | Omit = omit,
        content: Sequence[BlockParam] | Omit = omit,
        children: Sequence[BlockParam] | Omit = omit,
        markdown: str | Omit = omit,
        template: PageCreateTemplateParam | Omit = omit,
        position: PagePositionParam | Omit = omit,
        allow_async: bool | Omit = omit,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage | PendingAsyncTask:
        """Add a page.

        Creates a page below another page, as a row of a data source, or on its own in the
        workspace. The content comes either as blocks (`children`), as `markdown`, or from a
        `template`: these exclude each other. Needs the capability to insert content.

        Args:
            parent: Where the page goes: into another page, or into a data source, which makes it
                a row. A database can be named instead of its data source if it has but one.
                Without it, the page becomes a private page of the user; only connections that
                act for a user can do that.
            properties: Values, keyed by name or id of a property. A row takes those of its data
                source; any other page takes `title` alone.
            icon: Icon beside the title; without it, or with None, the title stands alone.
            cover: Image across the top of the page; without it, or with None, there is none.
            content: Blocks of the page. The same as `children`, which is the name to prefer.
            children: Blocks of the page, at most 100, which may hold two levels of blocks below
                them. Append the rest afterwards.
            markdown: Content of the page in Notion's Markdown, as an alternative to `children`.
            template: Fills the page from a template of the data source. The answer does not
                wait for the content, which follows a moment later. Not together with
                `children` or `markdown`.
            position: Where the page goes among the content of its parent page; at
                the end if left out.
            allow_async: True to let Notion answer before the work is done: with status 202
                and a task to ask about it. Goes with `markdown` only. Without it, the answer
                comes when all is done.
            filter_properties: Ids of the properties to return, as the API gave them (that is,
                percent-encoded). All properties come without it.

        Returns:
            200: The new page. It is only a reference when the connection may not read content.
            202: An async task instead, if `allow_async` is true: ask for it until it has
                succeeded or failed.

        See https://developers.notion.com/reference/post-page
        """
        return await self._client.request(
            _CREATE,
            options,
            query={"filter_properties": filter_properties},
            body={
                "parent": parent,
                "properties": properties,
                "icon": icon,
                "cover": cover,
                "content": content,
                "children": children,
                "markdown": markdown,
                "template": template,
                "position": position,
                "allow_async": allow_async,
            },
        )

    async def move(
        self,
        page_id: str,
        *,
        parent: PageMoveParentParam,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage:
        """Move a page to a new parent.

        Gives a page a new parent: another page, or a data source whose row it becomes. A database
        is moved by changing its `parent` instead.

        Args:
            page_id: The page to move, which must not be a database.
            parent: Where the page shall go: into another page, or into a data source.

        Returns:
            The page with its new parent.

        See https://developers.notion.com/reference/move-page
        """
        return await self._client.request(
            _MOVE,
            options,
            path={"page_id": page_id},
            body={"parent": parent},
        )

    async def retrieve(
        self,
        page_id: str,
        *,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage:
        """Read a page.

        Returns a page with its properties, but not its content: blocks and Markdown are read
        separately. Values that can grow long (people, relations, rich text) are cut at 25 entries;
        read such a property on its own to get the rest. Needs the capability to read content.

        Args:
            page_id: Id of the page, with or without dashes.
            filter_properties: Ids of the properties to return, as the API gave them (that is,
                percent-encoded). All properties come without it.

        Returns:
            The page. It is only a reference when the connection may not read content.

        See https://developers.notion.com/reference/retrieve-a-page
        """
        return await self._client.request(
            _RETRIEVE,
            options,
            path={"page_id": page_id},
            query={"filter_properties": filter_properties},
        )

    async def retrieve_markdown(
        self,
        page_id: str,
        *,
        include_transcript: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown:
        """Read a page as Markdown.

        Returns the content of a page, or of any other block by its id, as Markdown in Notion's
        dialect. Long content is cut: `truncated` tells, and `unknown_block_ids` names the blocks
        that can be asked for one by one. Needs the capability to read content.

        Args:
            page_id: Id of the page, or of a block within it.
            include_transcript: True to include the transcripts of meeting notes; otherwise a link
                stands in their place.

        Returns:
            The content as Markdown.

        See https://developers.notion.com/reference/retrieve-page-markdown
        """
        return await self._client.request(
            _RETRIEVE_MARKDOWN,
            options,
            path={"page_id": page_id},
            query={"include_transcript": include_transcript},
        )

    async def update(
        self,
        page_id: str,
        *,
        properties: Mapping[str, PageCreatePropertyParam] | Omit = omit,
        icon: PageIconParam | None | Omit = omit,
        cover: PageCoverParam | None | Omit = omit,
        is_locked: bool | Omit = omit,
        template: PageUpdateTemplateParam | Omit = omit,
        erase_content: bool | Omit = omit,
        in_trash: bool | Omit = omit,
        is_archived: bool | Omit = omit,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage:
        """Change a page.

        Changes properties, icon, cover, lock or template of a page, or moves it to the trash and
        back. Only what is named changes. Values of rollups, formulas and other computed properties
        cannot be set. Needs the capability to update content.

        Args:
            page_id: The page to change, with or without dashes.
            properties: New values, keyed by name or id of a property. What is left
                out stays as it is.
            icon: Icon to put beside the title, None to remove the present one.
            cover: Image to put across the top, None to remove the present one.
            is_locked: True to keep people from editing the page in Notion. The API
                may still change it.
            template: Applies a template to the page. Its content is added to what is there, a
                moment after the answer.
            erase_content: True to delete the whole content of the page, which the API cannot undo.
                With `template`, the content of the template takes its place.
            in_trash: True moves the page to the trash, false takes it out again.
            is_archived: True archives the page, false takes it out of the archive. The trash is
                another matter: see `in_trash`.
            filter_properties: Ids of the properties to return, as the API gave them (that is,
                percent-encoded). All properties come without it.

        Returns:
            The page after the change, or a reference where content may not be read.

        See https://developers.notion.com/reference/patch-page
        """
        return await self._client.request(
            _UPDATE,
            options,
            path={"page_id": page_id},
            query={"filter_properties": filter_properties},
            body={
                "properties": properties,
                "icon": icon,
                "cover": cover,
                "is_locked": is_locked,
                "template": template,
                "erase_content": erase_content,
                "in_trash": in_trash,
                "is_archived": is_archived,
            },
        )

    @overload
    async def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["insert_content"],
        insert_content: PageUpdateMarkdownInsertContentParam,
        allow_async: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    async def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["insert_content"],
        insert_content: PageUpdateMarkdownInsertContentParam,
        allow_async: bool,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown | PendingAsyncTask: ...

    @overload
    async def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["replace_content"],
        replace_content: PageUpdateMarkdownReplaceContentParam,
        allow_async: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    async def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["replace_content"],
        replace_content: PageUpdateMarkdownReplaceContentParam,
        allow_async: bool,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown | PendingAsyncTask: ...

    @overload
    async def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["replace_content_range"],
        replace_content_range: PageUpdateMarkdownReplaceContentRangeParam,
        allow_async: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    async def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["replace_content_range"],
        replace_content_range: PageUpdateMarkdownReplaceContentRangeParam,
        allow_async: bool,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown | PendingAsyncTask: ...

    @overload
    async def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["update_content"],
        update_content: PageUpdateMarkdownUpdateContentParam,
        allow_async: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    async def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["update_content"],
        update_content: PageUpdateMarkdownUpdateContentParam,
        allow_async: bool,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown | PendingAsyncTask: ...

    async def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal[
            "insert_content",
            "replace_content_range",
            "update_content",
            "replace_content",
        ],
        allow_async: bool | Omit = omit,
        insert_content: PageUpdateMarkdownInsertContentParam | Omit = omit,
        replace_content_range: PageUpdateMarkdownReplaceContentRangeParam | Omit = omit,
        update_content: PageUpdateMarkdownUpdateContentParam | Omit = omit,
        replace_content: PageUpdateMarkdownReplaceContentParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown | PendingAsyncTask:
        """Change a page through Markdown.

        Changes the content of a page with Markdown: replaces passages by others (`update_content`)
        or replaces everything (`replace_content`). These two take the place of the older commands.
        Child pages and databases are deleted only if `allow_deleting_content` is true. Needs the
        capability to update content.

        Args:
            page_id: The page whose content shall change.
            type: The command; its arguments stand under the key of the same name.
            allow_async: True to let Notion answer before the work is done: with status 202 and a
                task to ask about it. Without it, the answer comes when all is done.
            insert_content: What to add, and behind which passage.
            replace_content_range: What to replace, and by what.
            update_content: The replacements to make, and what they may delete.
            replace_content: The new content, and what it may delete.

        Returns:
            200: The content after the change, as Markdown.
            202: An async task instead, if `allow_async` is true: ask for it until it has
                succeeded or failed.

        See https://developers.notion.com/reference/update-page-markdown
        """
        return await self._client.request(
            _UPDATE_MARKDOWN,
            options,
            path={"page_id": page_id},
            body={
                "type": type,
                "allow_async": allow_async,
                "insert_content": insert_content,
                "replace_content_range": replace_content_range,
                "update_content": update_content,
                "replace_content": replace_content,
            },
        )
