"""The methods of `client.file_uploads` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.file_uploads import AsyncFileUploadsResource, FileUploadsResource


class RawFileUploadsResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: FileUploadsResource) -> None:
        self.complete = raw(resource.complete)
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.retrieve = raw(resource.retrieve)
        self.send = raw(resource.send)


class StreamingFileUploadsResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: FileUploadsResource) -> None:
        self.complete = streaming(resource.complete)
        self.create = streaming(resource.create)
        self.list = streaming(resource.list)
        self.retrieve = streaming(resource.retrieve)
        self.send = streaming(resource.send)


class AsyncRawFileUploadsResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncFileUploadsResource) -> None:
        self.complete = raw_async(resource.complete)
        self.create = raw_async(resource.create)
        self.list = raw_async(resource.list)
        self.retrieve = raw_async(resource.retrieve)
        self.send = raw_async(resource.send)


class AsyncStreamingFileUploadsResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncFileUploadsResource) -> None:
        self.complete = streaming_async(resource.complete)
        self.create = streaming_async(resource.create)
        self.list = streaming_async(resource.list)
        self.retrieve = streaming_async(resource.retrieve)
        self.send = streaming_async(resource.send)
