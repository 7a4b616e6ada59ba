"""The methods of `client.comments` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.comments import AsyncCommentsResource, CommentsResource


class RawCommentsResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: CommentsResource) -> None:
        self.create = raw(resource.create)
        self.delete = raw(resource.delete)
        self.list = raw(resource.list)
        self.retrieve = raw(resource.retrieve)
        self.update = raw(resource.update)


class StreamingCommentsResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: CommentsResource) -> None:
        self.create = streaming(resource.create)
        self.delete = streaming(resource.delete)
        self.list = streaming(resource.list)
        self.retrieve = streaming(resource.retrieve)
        self.update = streaming(resource.update)


class AsyncRawCommentsResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncCommentsResource) -> None:
        self.create = raw_async(resource.create)
        self.delete = raw_async(resource.delete)
        self.list = raw_async(resource.list)
        self.retrieve = raw_async(resource.retrieve)
        self.update = raw_async(resource.update)


class AsyncStreamingCommentsResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncCommentsResource) -> None:
        self.create = streaming_async(resource.create)
        self.delete = streaming_async(resource.delete)
        self.list = streaming_async(resource.list)
        self.retrieve = streaming_async(resource.retrieve)
        self.update = streaming_async(resource.update)
