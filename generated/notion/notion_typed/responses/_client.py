"""The methods of `client` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from .._client import AsyncNotion, Notion


class RawNotion:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: Notion) -> None:
        self.search = raw(resource.search)


class StreamingNotion:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: Notion) -> None:
        self.search = streaming(resource.search)


class AsyncRawNotion:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncNotion) -> None:
        self.search = raw_async(resource.search)


class AsyncStreamingNotion:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncNotion) -> None:
        self.search = streaming_async(resource.search)
