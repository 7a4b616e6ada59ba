"""The methods of `client.blocks.children` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.blocks_children import AsyncBlocksChildrenResource, BlocksChildrenResource


class RawBlocksChildrenResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: BlocksChildrenResource) -> None:
        self.append = raw(resource.append)
        self.list = raw(resource.list)


class StreamingBlocksChildrenResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: BlocksChildrenResource) -> None:
        self.append = streaming(resource.append)
        self.list = streaming(resource.list)


class AsyncRawBlocksChildrenResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncBlocksChildrenResource) -> None:
        self.append = raw_async(resource.append)
        self.list = raw_async(resource.list)


class AsyncStreamingBlocksChildrenResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncBlocksChildrenResource) -> None:
        self.append = streaming_async(resource.append)
        self.list = streaming_async(resource.list)
