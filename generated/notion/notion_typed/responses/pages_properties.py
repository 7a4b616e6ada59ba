"""The methods of `client.pages.properties` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.pages_properties import AsyncPagesPropertiesResource, PagesPropertiesResource


class RawPagesPropertiesResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: PagesPropertiesResource) -> None:
        self.retrieve = raw(resource.retrieve)


class StreamingPagesPropertiesResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: PagesPropertiesResource) -> None:
        self.retrieve = streaming(resource.retrieve)


class AsyncRawPagesPropertiesResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncPagesPropertiesResource) -> None:
        self.retrieve = raw_async(resource.retrieve)


class AsyncStreamingPagesPropertiesResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncPagesPropertiesResource) -> None:
        self.retrieve = streaming_async(resource.retrieve)
