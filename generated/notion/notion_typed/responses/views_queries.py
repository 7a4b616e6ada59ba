"""The methods of `client.views.queries` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.views_queries import AsyncViewsQueriesResource, ViewsQueriesResource


class RawViewsQueriesResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: ViewsQueriesResource) -> None:
        self.create = raw(resource.create)
        self.delete = raw(resource.delete)
        self.results = raw(resource.results)


class StreamingViewsQueriesResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: ViewsQueriesResource) -> None:
        self.create = streaming(resource.create)
        self.delete = streaming(resource.delete)
        self.results = streaming(resource.results)


class AsyncRawViewsQueriesResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncViewsQueriesResource) -> None:
        self.create = raw_async(resource.create)
        self.delete = raw_async(resource.delete)
        self.results = raw_async(resource.results)


class AsyncStreamingViewsQueriesResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncViewsQueriesResource) -> None:
        self.create = streaming_async(resource.create)
        self.delete = streaming_async(resource.delete)
        self.results = streaming_async(resource.results)
