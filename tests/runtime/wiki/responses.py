"""The resources in the forms that give the response, as generated ones are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from .events import AsyncEventsResource, EventsResource
    from .resources import AsyncPagesResource, PagesResource


class RawPagesResource:
    def __init__(self, pages: PagesResource) -> None:
        self.retrieve = raw(pages.retrieve)
        self.search = raw(pages.search)
        self.delete = raw(pages.delete)


class StreamingPagesResource:
    def __init__(self, pages: PagesResource) -> None:
        self.retrieve = streaming(pages.retrieve)
        self.search = streaming(pages.search)
        self.delete = streaming(pages.delete)


class AsyncRawPagesResource:
    def __init__(self, pages: AsyncPagesResource) -> None:
        self.retrieve = raw_async(pages.retrieve)
        self.search = raw_async(pages.search)
        self.delete = raw_async(pages.delete)


class AsyncStreamingPagesResource:
    def __init__(self, pages: AsyncPagesResource) -> None:
        self.retrieve = streaming_async(pages.retrieve)
        self.search = streaming_async(pages.search)
        self.delete = streaming_async(pages.delete)


class RawEventsResource:
    def __init__(self, events: EventsResource) -> None:
        self.follow = raw(events.follow)


class StreamingEventsResource:
    def __init__(self, events: EventsResource) -> None:
        self.follow = streaming(events.follow)


class AsyncRawEventsResource:
    def __init__(self, events: AsyncEventsResource) -> None:
        self.follow = raw_async(events.follow)


class AsyncStreamingEventsResource:
    def __init__(self, events: AsyncEventsResource) -> None:
        self.follow = streaming_async(events.follow)
