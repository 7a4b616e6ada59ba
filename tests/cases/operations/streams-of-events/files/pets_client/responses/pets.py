"""The methods of `client.pets` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.pets import AsyncPetsResource, PetsResource


class RawPetsResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: PetsResource) -> None:
        self.count = raw(resource.count)
        self.feed = raw(resource.feed)
        self.feed_stream = raw(resource.feed_stream)
        self.hear = raw(resource.hear)
        self.watch_births = raw(resource.watch_births)  # pyright: ignore[reportDeprecated]


class StreamingPetsResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: PetsResource) -> None:
        self.count = streaming(resource.count)
        self.feed = streaming(resource.feed)
        self.feed_stream = streaming(resource.feed_stream)
        self.hear = streaming(resource.hear)
        self.watch_births = streaming(resource.watch_births)  # pyright: ignore[reportDeprecated]


class AsyncRawPetsResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncPetsResource) -> None:
        self.count = raw_async(resource.count)
        self.feed = raw_async(resource.feed)
        self.feed_stream = raw_async(resource.feed_stream)
        self.hear = raw_async(resource.hear)
        self.watch_births = raw_async(resource.watch_births)  # pyright: ignore[reportDeprecated]


class AsyncStreamingPetsResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncPetsResource) -> None:
        self.count = streaming_async(resource.count)
        self.feed = streaming_async(resource.feed)
        self.feed_stream = streaming_async(resource.feed_stream)
        self.hear = streaming_async(resource.hear)
        self.watch_births = streaming_async(
            resource.watch_births,
        )  # pyright: ignore[reportDeprecated]
