"""The methods of `client.pages` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.pages import AsyncPagesResource, PagesResource


class RawPagesResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: PagesResource) -> None:
        self.create = raw(resource.create)
        self.move = raw(resource.move)
        self.retrieve = raw(resource.retrieve)
        self.retrieve_markdown = raw(resource.retrieve_markdown)
        self.update = raw(resource.update)
        self.update_markdown = raw(resource.update_markdown)


class StreamingPagesResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: PagesResource) -> None:
        self.create = streaming(resource.create)
        self.move = streaming(resource.move)
        self.retrieve = streaming(resource.retrieve)
        self.retrieve_markdown = streaming(resource.retrieve_markdown)
        self.update = streaming(resource.update)
        self.update_markdown = streaming(resource.update_markdown)


class AsyncRawPagesResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncPagesResource) -> None:
        self.create = raw_async(resource.create)
        self.move = raw_async(resource.move)
        self.retrieve = raw_async(resource.retrieve)
        self.retrieve_markdown = raw_async(resource.retrieve_markdown)
        self.update = raw_async(resource.update)
        self.update_markdown = raw_async(resource.update_markdown)


class AsyncStreamingPagesResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncPagesResource) -> None:
        self.create = streaming_async(resource.create)
        self.move = streaming_async(resource.move)
        self.retrieve = streaming_async(resource.retrieve)
        self.retrieve_markdown = streaming_async(resource.retrieve_markdown)
        self.update = streaming_async(resource.update)
        self.update_markdown = streaming_async(resource.update_markdown)
