"""The methods of `client.custom_emojis` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.custom_emojis import AsyncCustomEmojisResource, CustomEmojisResource


class RawCustomEmojisResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: CustomEmojisResource) -> None:
        self.list = raw(resource.list)


class StreamingCustomEmojisResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: CustomEmojisResource) -> None:
        self.list = streaming(resource.list)


class AsyncRawCustomEmojisResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncCustomEmojisResource) -> None:
        self.list = raw_async(resource.list)


class AsyncStreamingCustomEmojisResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncCustomEmojisResource) -> None:
        self.list = streaming_async(resource.list)
