"""`client.blocks.meeting_notes`: `create` and `query`."""

from __future__ import annotations

from functools import cached_property
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
    from ..responses.blocks_meeting_notes import (
        AsyncRawBlocksMeetingNotesResource,
        AsyncStreamingBlocksMeetingNotesResource,
        RawBlocksMeetingNotesResource,
        StreamingBlocksMeetingNotesResource,
    )
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
    safe=True,
    body="json",
    security=(("bearerAuth",),),
)


class BlocksMeetingNotesResource(SyncResource):
    """Blocks that hold transcript and summary of a meeting: made from a recording, and found by who
    was there and when.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawBlocksMeetingNotesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.blocks_meeting_notes import RawBlocksMeetingNotesResource

        return RawBlocksMeetingNotesResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingBlocksMeetingNotesResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.blocks_meeting_notes import StreamingBlocksMeetingNotesResource

        return StreamingBlocksMeetingNotesResource(self)

    @overload
    def create(
        self,
        *,
        source: MeetingNotesFileSourceParam,
        parent: PageParentParam,
        title: str | Omit = omit,
        language: MeetingNotesLanguageParam | Omit = omit,
        options: MeetingNotesOptionsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> MeetingNotesOrPartialBlock: ...

    @overload
    def create(
        self,
        *,
        source: MeetingNotesBlockSourceParam,
        title: str | Omit = omit,
        language: MeetingNotesLanguageParam | Omit = omit,
        options: MeetingNotesOptionsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> MeetingNotesOrPartialBlock: ...

    def create(
        self,
        *,
        source: MeetingNotesFileSourceParam | MeetingNotesBlockSourceParam,
        title: str | Omit = omit,
        language: MeetingNotesLanguageParam | Omit = omit,
        options: MeetingNotesOptionsParam | Omit = omit,
        parent: PageParentParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> MeetingNotesOrPartialBlock:
        """Create meeting notes.

        Has a recording transcribed and, if asked for, summed up. The recording is an uploaded file,
        and `parent` says where the notes go, or it is in a block that exists already.

        Args:
            source: The recording.
            title: Title of the notes.
            language: The language that is spoken; Notion finds it out if this is left out.
            options: What to do beyond transcribing.
            parent: The page that the notes go on; only for an uploaded file.

        Returns:
            The block of meeting notes, in full or by its id alone.

        See https://developers.notion.com/reference/create-meeting-note
        """
        return self._client.request(
            _CREATE,
            request_options,
            body={
                "source": source,
                "title": title,
                "language": language,
                "options": options,
                "parent": parent,
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
    """Blocks that hold transcript and summary of a meeting: made from a recording, and found by who
    was there and when.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawBlocksMeetingNotesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.blocks_meeting_notes import AsyncRawBlocksMeetingNotesResource

        return AsyncRawBlocksMeetingNotesResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingBlocksMeetingNotesResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.blocks_meeting_notes import AsyncStreamingBlocksMeetingNotesResource

        return AsyncStreamingBlocksMeetingNotesResource(self)

    @overload
    async def create(
        self,
        *,
        source: MeetingNotesFileSourceParam,
        parent: PageParentParam,
        title: str | Omit = omit,
        language: MeetingNotesLanguageParam | Omit = omit,
        options: MeetingNotesOptionsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> MeetingNotesOrPartialBlock: ...

    @overload
    async def create(
        self,
        *,
        source: MeetingNotesBlockSourceParam,
        title: str | Omit = omit,
        language: MeetingNotesLanguageParam | Omit = omit,
        options: MeetingNotesOptionsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> MeetingNotesOrPartialBlock: ...

    async def create(
        self,
        *,
        source: MeetingNotesFileSourceParam | MeetingNotesBlockSourceParam,
        title: str | Omit = omit,
        language: MeetingNotesLanguageParam | Omit = omit,
        options: MeetingNotesOptionsParam | Omit = omit,
        parent: PageParentParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> MeetingNotesOrPartialBlock:
        """Create meeting notes.

        Has a recording transcribed and, if asked for, summed up. The recording is an uploaded file,
        and `parent` says where the notes go, or it is in a block that exists already.

        Args:
            source: The recording.
            title: Title of the notes.
            language: The language that is spoken; Notion finds it out if this is left out.
            options: What to do beyond transcribing.
            parent: The page that the notes go on; only for an uploaded file.

        Returns:
            The block of meeting notes, in full or by its id alone.

        See https://developers.notion.com/reference/create-meeting-note
        """
        return await self._client.request(
            _CREATE,
            request_options,
            body={
                "source": source,
                "title": title,
                "language": language,
                "options": options,
                "parent": parent,
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
