"""`client.blocks.meeting_notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.endpoint import Endpoint
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from ..params.blocks import (
        MeetingNotesBlockSourceParam,
        MeetingNotesFileSourceParam,
        MeetingNotesFilterParam,
        MeetingNotesLanguageParam,
        MeetingNotesOptionsParam,
        MeetingNotesSortParam,
    )
    from ..params.page_parent import PageParentParam
    from ..types.blocks import MeetingNotesOrPartialBlock, MeetingNotesResults

_CREATE: Endpoint[MeetingNotesOrPartialBlock] = Endpoint(
    "POST",
    "/v1/blocks/meeting_notes",
    result="types.blocks:MeetingNotesOrPartialBlock",
    body="json",
    security=(("bearerAuth",),),
)
_QUERY: Endpoint[MeetingNotesResults] = Endpoint(
    "POST",
    "/v1/blocks/meeting_notes/query",
    result="types.blocks:MeetingNotesResults",
    body="json",
    security=(("bearerAuth",),),
)


class BlocksMeetingNotesResource(SyncResource):
    """Methods of `blocks.meeting_notes`."""

    @overload
    def create(
        self,
        *,
        source: MeetingNotesFileSourceParam,
        parent: PageParentParam,
        title: str | Omit = omit,
        language: MeetingNotesLanguageParam | Omit = omit,
        options_: MeetingNotesOptionsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> MeetingNotesOrPartialBlock: ...

    @overload
    def create(
        self,
        *,
        source: MeetingNotesBlockSourceParam,
        title: str | Omit = omit,
        language: MeetingNotesLanguageParam | Omit = omit,
        options_: MeetingNotesOptionsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> MeetingNotesOrPartialBlock: ...

    def create(
        self,
        *,
        source: MeetingNotesFileSourceParam | MeetingNotesBlockSourceParam,
        parent: PageParentParam | Omit = omit,
        title: str | Omit = omit,
        language: MeetingNotesLanguageParam | Omit = omit,
        options_: MeetingNotesOptionsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> MeetingNotesOrPartialBlock:
        """Create meeting notes.

        Has a recording transcribed and, if asked for, summed up. The recording is an uploaded file,
        and `parent` says where the notes go, or it is in a block that exists already.

        Args:
            source: The recording.
            parent: The page that the notes go on; only for an uploaded file.
            title: Title of the notes.
            language: The language that is spoken; Notion finds it out if this is left out.
            options_: What to do beyond transcribing.

        Returns:
            The block of meeting notes, in full or by its id alone.

        See https://developers.notion.com/reference/create-meeting-note
        """
        return self._client.request(
            _CREATE,
            options,
            body={
                "source": source,
                "parent": parent,
                "title": title,
                "language": language,
                "options": options_,
            },
        )

    def query(
        self,
        *,
        filter: MeetingNotesFilterParam | Omit = omit,
        sort: Sequence[MeetingNotesSortParam] | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> MeetingNotesResults:
        """Query meeting notes.

        Returns the blocks of meeting notes that a filter selects. They do not come page by page:
        what goes beyond `limit` is cut off, and `has_more` tells so.

        Args:
            filter: Which notes to return; all of them without it.
            sort: Keys to sort the results by, the most important one first.
            limit: How many notes to return at most, 50 by default.

        Returns:
            The notes found, up to the limit.

        See https://developers.notion.com/reference/block
        """
        return self._client.request(
            _QUERY,
            options,
            body={"filter": filter, "sort": sort, "limit": limit},
        )


class AsyncBlocksMeetingNotesResource(AsyncResource):
    """Methods of `blocks.meeting_notes`.

    Every method is to be awaited.
    """

    @overload
    async def create(
        self,
        *,
        source: MeetingNotesFileSourceParam,
        parent: PageParentParam,
        title: str | Omit = omit,
        language: MeetingNotesLanguageParam | Omit = omit,
        options_: MeetingNotesOptionsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> MeetingNotesOrPartialBlock: ...

    @overload
    async def create(
        self,
        *,
        source: MeetingNotesBlockSourceParam,
        title: str | Omit = omit,
        language: MeetingNotesLanguageParam | Omit = omit,
        options_: MeetingNotesOptionsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> MeetingNotesOrPartialBlock: ...

    async def create(
        self,
        *,
        source: MeetingNotesFileSourceParam | MeetingNotesBlockSourceParam,
        parent: PageParentParam | Omit = omit,
        title: str | Omit = omit,
        language: MeetingNotesLanguageParam | Omit = omit,
        options_: MeetingNotesOptionsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> MeetingNotesOrPartialBlock:
        """Create meeting notes.

        Has a recording transcribed and, if asked for, summed up. The recording is an uploaded file,
        and `parent` says where the notes go, or it is in a block that exists already.

        Args:
            source: The recording.
            parent: The page that the notes go on; only for an uploaded file.
            title: Title of the notes.
            language: The language that is spoken; Notion finds it out if this is left out.
            options_: What to do beyond transcribing.

        Returns:
            The block of meeting notes, in full or by its id alone.

        See https://developers.notion.com/reference/create-meeting-note
        """
        return await self._client.request(
            _CREATE,
            options,
            body={
                "source": source,
                "parent": parent,
                "title": title,
                "language": language,
                "options": options_,
            },
        )

    async def query(
        self,
        *,
        filter: MeetingNotesFilterParam | Omit = omit,
        sort: Sequence[MeetingNotesSortParam] | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> MeetingNotesResults:
        """Query meeting notes.

        Returns the blocks of meeting notes that a filter selects. They do not come page by page:
        what goes beyond `limit` is cut off, and `has_more` tells so.

        Args:
            filter: Which notes to return; all of them without it.
            sort: Keys to sort the results by, the most important one first.
            limit: How many notes to return at most, 50 by default.

        Returns:
            The notes found, up to the limit.

        See https://developers.notion.com/reference/block
        """
        return await self._client.request(
            _QUERY,
            options,
            body={"filter": filter, "sort": sort, "limit": limit},
        )
