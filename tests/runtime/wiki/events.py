"""A resource with streams of events in the form of generated ones, and the types of the events."""

# ruff: noqa: PLC0415  # as lazy as generated ones

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from runtime.endpoint import Endpoint
from runtime.omit import Omit, omit
from runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from runtime.options import RequestOptions
    from runtime.streaming import AsyncStream, Stream

    from .event_types import Change, Event
    from .responses import (
        AsyncRawEventsResource,
        AsyncStreamingEventsResource,
        RawEventsResource,
        StreamingEventsResource,
    )

_FOLLOW: Endpoint[Event] = Endpoint(
    "POST", "/v1/follow", result="event_types:Event", stream="events", body="json"
)
_CHANGES: Endpoint[Change] = Endpoint(
    "GET", "/v1/changes", result="event_types:Change", stream="events"
)
_WORDS: Endpoint[str] = Endpoint("GET", "/v1/words", result="text", stream="events")


class EventsResource(SyncResource):
    @cached_property
    def with_raw_response(self) -> RawEventsResource:
        from .responses import RawEventsResource

        return RawEventsResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingEventsResource:
        from .responses import StreamingEventsResource

        return StreamingEventsResource(self)

    @overload
    def follow(self, *, page_id: str, **options: Unpack[RequestOptions]) -> Stream[Event]: ...

    @overload
    def follow(self, *, space: int, **options: Unpack[RequestOptions]) -> Stream[Event]: ...

    def follow(
        self,
        *,
        page_id: str | Omit = omit,
        space: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[Event]:
        return self._client.request_stream(
            _FOLLOW, options, body={"page_id": page_id, "space": space}
        )

    def changes(
        self, *, kind: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[Change]:
        return self._client.request_stream(_CHANGES, options, query={"kind": kind})

    def words(self, **options: Unpack[RequestOptions]) -> Stream[str]:
        return self._client.request_stream(_WORDS, options)


class AsyncEventsResource(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncRawEventsResource:
        from .responses import AsyncRawEventsResource

        return AsyncRawEventsResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingEventsResource:
        from .responses import AsyncStreamingEventsResource

        return AsyncStreamingEventsResource(self)

    @overload
    def follow(self, *, page_id: str, **options: Unpack[RequestOptions]) -> AsyncStream[Event]: ...

    @overload
    def follow(self, *, space: int, **options: Unpack[RequestOptions]) -> AsyncStream[Event]: ...

    def follow(
        self,
        *,
        page_id: str | Omit = omit,
        space: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Event]:
        return self._client.request_stream(
            _FOLLOW, options, body={"page_id": page_id, "space": space}
        )

    def changes(
        self, *, kind: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncStream[Change]:
        return self._client.request_stream(_CHANGES, options, query={"kind": kind})

    def words(self, **options: Unpack[RequestOptions]) -> AsyncStream[str]:
        return self._client.request_stream(_WORDS, options)
