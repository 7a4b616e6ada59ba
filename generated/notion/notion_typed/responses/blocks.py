"""The methods of `client.blocks` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.blocks import AsyncBlocksResource, BlocksResource


class RawBlocksResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: BlocksResource) -> None:
        self.delete = raw(resource.delete)
        self.retrieve = raw(resource.retrieve)
        self.update = raw(resource.update)


class StreamingBlocksResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: BlocksResource) -> None:
        self.delete = streaming(resource.delete)
        self.retrieve = streaming(resource.retrieve)
        self.update = streaming(resource.update)


class AsyncRawBlocksResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncBlocksResource) -> None:
        self.delete = raw_async(resource.delete)
        self.retrieve = raw_async(resource.retrieve)
        self.update = raw_async(resource.update)


class AsyncStreamingBlocksResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncBlocksResource) -> None:
        self.delete = streaming_async(resource.delete)
        self.retrieve = streaming_async(resource.retrieve)
        self.update = streaming_async(resource.update)
