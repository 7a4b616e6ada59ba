"""The methods of `client.async_tasks` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.async_tasks import AsyncAsyncTasksResource, AsyncTasksResource


class RawAsyncTasksResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncTasksResource) -> None:
        self.retrieve = raw(resource.retrieve)


class StreamingAsyncTasksResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncTasksResource) -> None:
        self.retrieve = streaming(resource.retrieve)


class AsyncRawAsyncTasksResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncAsyncTasksResource) -> None:
        self.retrieve = raw_async(resource.retrieve)


class AsyncStreamingAsyncTasksResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncAsyncTasksResource) -> None:
        self.retrieve = streaming_async(resource.retrieve)
