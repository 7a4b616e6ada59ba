"""The methods of `client.blocks.meeting_notes` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.blocks_meeting_notes import (
        AsyncBlocksMeetingNotesResource,
        BlocksMeetingNotesResource,
    )


class RawBlocksMeetingNotesResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: BlocksMeetingNotesResource) -> None:
        self.create = raw(resource.create)
        self.query = raw(resource.query)


class StreamingBlocksMeetingNotesResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: BlocksMeetingNotesResource) -> None:
        self.create = streaming(resource.create)
        self.query = streaming(resource.query)


class AsyncRawBlocksMeetingNotesResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncBlocksMeetingNotesResource) -> None:
        self.create = raw_async(resource.create)
        self.query = raw_async(resource.query)


class AsyncStreamingBlocksMeetingNotesResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncBlocksMeetingNotesResource) -> None:
        self.create = streaming_async(resource.create)
        self.query = streaming_async(resource.query)
