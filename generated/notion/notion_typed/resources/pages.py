"""`client.pages`."""

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
        PagePositionSchemaParam,
        PageUpdateMarkdownInsertContentParam,
        PageUpdateMarkdownReplaceContentParam,
        PageUpdateMarkdownReplaceContentRangeParam,
        PageUpdateMarkdownUpdateContentParam,
        PageUpdateTemplateParam,
    )
    from ..types.page_or_partial_page import PageOrPartialPage
    from ..types.pages import PageMarkdown
    from .pages_properties import AsyncPagesPropertiesResource, PagesPropertiesResource

_CREATE: Endpoint[PageOrPartialPage] = Endpoint(
    "POST",
    "/v1/pages",
    result="types.page_or_partial_page:PageOrPartialPage",
    body="json",
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
    security=(("bearerAuth",),),
)
_UPDATE_MARKDOWN: Endpoint[PageMarkdown] = Endpoint(
    "PATCH",
    "/v1/pages/{page_id}/markdown",
    result="types.pages:PageMarkdown",
    body="json",
    security=(("bearerAuth",),),
)


class PagesResource(SyncResource):
    """Pages, whether they stand alone or are rows of a data source: properties, icon, cover, place and
    Markdown.
    """

    @cached_property
    def properties(self) -> PagesPropertiesResource:
        """Methods of `pages.properties`."""
        from .pages_properties import PagesPropertiesResource

        return PagesPropertiesResource(self._client)

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
        position: PagePositionSchemaParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage:
        """Add a page.

        Creates a page below another page, as a row of a data source, or on its own in the
        workspace. The content comes either as blocks (`children`), as `markdown`, or from a
        `template`: these exclude each other.

        Args:
            parent: Where the page goes. Without it, the page becomes a private page of the user;
                only connections that act for a user can do that.
            properties: Values, keyed by name or id of a property. A row takes those of its data
                source; any other page takes `title` alone.
            icon: Icon of the page.
            cover: Cover image of the page.
            content: Blocks of the page. The same as `children`, which is the name to prefer.
            children: Blocks of the page, at most 100, which may hold two levels of blocks below
                them. Append the rest afterwards.
            markdown: Content of the page in Notion's Markdown, as an alternative to `children`.
            template: Fills the page from a template of the data source. The page comes back at
                once, its content follows a moment later. Not together with `children` or
                `markdown`.
            position: Where the page goes among the content of its parent page; at the end if left
                out.

        See https://developers.notion.com/reference/post-page
        """
        return self._client.request(
            _CREATE,
            options,
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

        Gives a page a new parent: another page, or a data source whose row it becomes. Only pages
        move this way; a database moves by an update.

        Args:
            page_id: The page to move, by its id.
            parent: The new parent.

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
        read such a property on its own to get the rest.

        Args:
            page_id: Id of the page, with or without dashes.
            filter_properties: Ids of the properties to return, as the API gave them (that is,
                percent-encoded). All properties come without it.

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
        that can be asked for one by one.

        Args:
            page_id: Id of the page, or of a block within it.
            include_transcript: True to include the transcripts of meeting notes; otherwise a link
                stands in their place.

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
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage:
        """Change a page.

        Changes properties, icon, cover, lock or template of a page, or moves it to the trash and
        back. Only what is named changes. Values of rollups, formulas and other computed properties
        cannot be set.

        Args:
            page_id: Id of the page to change.
            properties: New values, keyed by name or id of a property. What is left out stays as it
                is.
            icon: New icon, or null to remove it.
            cover: New cover image, or null to remove it.
            is_locked: True to keep people from editing the page in Notion. The API may still change
                it.
            template: Applies a template to the page. Its content is added to what is there, a
                moment after the answer.
            erase_content: True to delete the whole content of the page, or to put that of the
                template in its place. The API cannot bring it back.
            in_trash: True moves the page to the trash, false takes it out again.
            is_archived: True archives the page, false takes it back.

        See https://developers.notion.com/reference/patch-page
        """
        return self._client.request(
            _UPDATE,
            options,
            path={"page_id": page_id},
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
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["replace_content"],
        replace_content: PageUpdateMarkdownReplaceContentParam,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["replace_content_range"],
        replace_content_range: PageUpdateMarkdownReplaceContentRangeParam,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["update_content"],
        update_content: PageUpdateMarkdownUpdateContentParam,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

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
        insert_content: PageUpdateMarkdownInsertContentParam | Omit = omit,
        replace_content_range: PageUpdateMarkdownReplaceContentRangeParam | Omit = omit,
        update_content: PageUpdateMarkdownUpdateContentParam | Omit = omit,
        replace_content: PageUpdateMarkdownReplaceContentParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown:
        """Change a page through Markdown.

        Changes the content of a page with Markdown: replaces passages by others (`update_content`)
        or replaces everything (`replace_content`). Child pages and databases are not deleted unless
        `allow_deleting_content` is true; the older two commands should no longer be used.

        Args:
            page_id: Id of the page to change.

        See https://developers.notion.com/reference/update-page-markdown
        """
        return self._client.request(
            _UPDATE_MARKDOWN,
            options,
            path={"page_id": page_id},
            body={
                "type": type,
                "insert_content": insert_content,
                "replace_content_range": replace_content_range,
                "update_content": update_content,
                "replace_content": replace_content,
            },
        )


class AsyncPagesResource(AsyncResource):
    """Pages, whether they stand alone or are rows of a data source: properties, icon, cover, place and
    Markdown.

    Every method is to be awaited.
    """

    @cached_property
    def properties(self) -> AsyncPagesPropertiesResource:
        """Methods of `pages.properties`."""
        from .pages_properties import AsyncPagesPropertiesResource

        return AsyncPagesPropertiesResource(self._client)

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
        position: PagePositionSchemaParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage:
        """Add a page.

        Creates a page below another page, as a row of a data source, or on its own in the
        workspace. The content comes either as blocks (`children`), as `markdown`, or from a
        `template`: these exclude each other.

        Args:
            parent: Where the page goes. Without it, the page becomes a private page of the user;
                only connections that act for a user can do that.
            properties: Values, keyed by name or id of a property. A row takes those of its data
                source; any other page takes `title` alone.
            icon: Icon of the page.
            cover: Cover image of the page.
            content: Blocks of the page. The same as `children`, which is the name to prefer.
            children: Blocks of the page, at most 100, which may hold two levels of blocks below
                them. Append the rest afterwards.
            markdown: Content of the page in Notion's Markdown, as an alternative to `children`.
            template: Fills the page from a template of the data source. The page comes back at
                once, its content follows a moment later. Not together with `children` or
                `markdown`.
            position: Where the page goes among the content of its parent page; at the end if left
                out.

        See https://developers.notion.com/reference/post-page
        """
        return await self._client.request(
            _CREATE,
            options,
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

        Gives a page a new parent: another page, or a data source whose row it becomes. Only pages
        move this way; a database moves by an update.

        Args:
            page_id: The page to move, by its id.
            parent: The new parent.

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
        read such a property on its own to get the rest.

        Args:
            page_id: Id of the page, with or without dashes.
            filter_properties: Ids of the properties to return, as the API gave them (that is,
                percent-encoded). All properties come without it.

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
        that can be asked for one by one.

        Args:
            page_id: Id of the page, or of a block within it.
            include_transcript: True to include the transcripts of meeting notes; otherwise a link
                stands in their place.

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
        **options: Unpack[RequestOptions],
    ) -> PageOrPartialPage:
        """Change a page.

        Changes properties, icon, cover, lock or template of a page, or moves it to the trash and
        back. Only what is named changes. Values of rollups, formulas and other computed properties
        cannot be set.

        Args:
            page_id: Id of the page to change.
            properties: New values, keyed by name or id of a property. What is left out stays as it
                is.
            icon: New icon, or null to remove it.
            cover: New cover image, or null to remove it.
            is_locked: True to keep people from editing the page in Notion. The API may still change
                it.
            template: Applies a template to the page. Its content is added to what is there, a
                moment after the answer.
            erase_content: True to delete the whole content of the page, or to put that of the
                template in its place. The API cannot bring it back.
            in_trash: True moves the page to the trash, false takes it out again.
            is_archived: True archives the page, false takes it back.

        See https://developers.notion.com/reference/patch-page
        """
        return await self._client.request(
            _UPDATE,
            options,
            path={"page_id": page_id},
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
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    async def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["replace_content"],
        replace_content: PageUpdateMarkdownReplaceContentParam,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    async def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["replace_content_range"],
        replace_content_range: PageUpdateMarkdownReplaceContentRangeParam,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

    @overload
    async def update_markdown(
        self,
        page_id: str,
        *,
        type: Literal["update_content"],
        update_content: PageUpdateMarkdownUpdateContentParam,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown: ...

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
        insert_content: PageUpdateMarkdownInsertContentParam | Omit = omit,
        replace_content_range: PageUpdateMarkdownReplaceContentRangeParam | Omit = omit,
        update_content: PageUpdateMarkdownUpdateContentParam | Omit = omit,
        replace_content: PageUpdateMarkdownReplaceContentParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageMarkdown:
        """Change a page through Markdown.

        Changes the content of a page with Markdown: replaces passages by others (`update_content`)
        or replaces everything (`replace_content`). Child pages and databases are not deleted unless
        `allow_deleting_content` is true; the older two commands should no longer be used.

        Args:
            page_id: Id of the page to change.

        See https://developers.notion.com/reference/update-page-markdown
        """
        return await self._client.request(
            _UPDATE_MARKDOWN,
            options,
            path={"page_id": page_id},
            body={
                "type": type,
                "insert_content": insert_content,
                "replace_content_range": replace_content_range,
                "update_content": update_content,
                "replace_content": replace_content,
            },
        )
