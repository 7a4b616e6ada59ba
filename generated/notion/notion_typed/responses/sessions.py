"""The methods of `client.sessions` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.sessions import AsyncSessionsResource, SessionsResource


class RawSessionsResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: SessionsResource) -> None:
        self.cancel = raw(resource.cancel)
        self.query = raw(resource.query)
        self.query_events = raw(resource.query_events)
        self.retrieve = raw(resource.retrieve)
        self.stream = raw(resource.stream)
        self.update = raw(resource.update)


class StreamingSessionsResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: SessionsResource) -> None:
        self.cancel = streaming(resource.cancel)
        self.query = streaming(resource.query)
        self.query_events = streaming(resource.query_events)
        self.retrieve = streaming(resource.retrieve)
        self.stream = streaming(resource.stream)
        self.update = streaming(resource.update)


class AsyncRawSessionsResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncSessionsResource) -> None:
        self.cancel = raw_async(resource.cancel)
        self.query = raw_async(resource.query)
        self.query_events = raw_async(resource.query_events)
        self.retrieve = raw_async(resource.retrieve)
        self.stream = raw_async(resource.stream)
        self.update = raw_async(resource.update)


class AsyncStreamingSessionsResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncSessionsResource) -> None:
        self.cancel = streaming_async(resource.cancel)
        self.query = streaming_async(resource.query)
        self.query_events = streaming_async(resource.query_events)
        self.retrieve = streaming_async(resource.retrieve)
        self.stream = streaming_async(resource.stream)
        self.update = streaming_async(resource.update)
