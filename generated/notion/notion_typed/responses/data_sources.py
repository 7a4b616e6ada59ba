"""The methods of `client.data_sources` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.data_sources import AsyncDataSourcesResource, DataSourcesResource


class RawDataSourcesResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: DataSourcesResource) -> None:
        self.create = raw(resource.create)
        self.list_templates = raw(resource.list_templates)
        self.query = raw(resource.query)
        self.retrieve = raw(resource.retrieve)
        self.update = raw(resource.update)


class StreamingDataSourcesResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: DataSourcesResource) -> None:
        self.create = streaming(resource.create)
        self.list_templates = streaming(resource.list_templates)
        self.query = streaming(resource.query)
        self.retrieve = streaming(resource.retrieve)
        self.update = streaming(resource.update)


class AsyncRawDataSourcesResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncDataSourcesResource) -> None:
        self.create = raw_async(resource.create)
        self.list_templates = raw_async(resource.list_templates)
        self.query = raw_async(resource.query)
        self.retrieve = raw_async(resource.retrieve)
        self.update = raw_async(resource.update)


class AsyncStreamingDataSourcesResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncDataSourcesResource) -> None:
        self.create = streaming_async(resource.create)
        self.list_templates = streaming_async(resource.list_templates)
        self.query = streaming_async(resource.query)
        self.retrieve = streaming_async(resource.retrieve)
        self.update = streaming_async(resource.update)
