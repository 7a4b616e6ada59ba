"""The methods of `client.databases` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.databases import AsyncDatabasesResource, DatabasesResource


class RawDatabasesResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: DatabasesResource) -> None:
        self.create = raw(resource.create)
        self.retrieve = raw(resource.retrieve)
        self.update = raw(resource.update)


class StreamingDatabasesResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: DatabasesResource) -> None:
        self.create = streaming(resource.create)
        self.retrieve = streaming(resource.retrieve)
        self.update = streaming(resource.update)


class AsyncRawDatabasesResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncDatabasesResource) -> None:
        self.create = raw_async(resource.create)
        self.retrieve = raw_async(resource.retrieve)
        self.update = raw_async(resource.update)


class AsyncStreamingDatabasesResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncDatabasesResource) -> None:
        self.create = streaming_async(resource.create)
        self.retrieve = streaming_async(resource.retrieve)
        self.update = streaming_async(resource.update)
