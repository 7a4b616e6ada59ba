"""`client.pets`: `count`, `feed`, `feed_stream`, `hear` and `watch_births`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from typing_extensions import deprecated

from .._runtime.endpoint import Endpoint
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.streaming import AsyncStream, Stream
    from ..responses.pets import (
        AsyncRawPetsResource,
        AsyncStreamingPetsResource,
        RawPetsResource,
        StreamingPetsResource,
    )
    from ..types.pets import Mood, Pet

_COUNT: Endpoint[list[int]] = Endpoint(
    "GET",
    "/pets/counted",
    result="types.pets:PetCountEvent",
    stream="events",
)
_FEED: Endpoint[Pet] = Endpoint("POST", "/pets", result="types.pets:Pet", body="json")
_FEED_STREAM: Endpoint[Mood] = Endpoint(
    "POST",
    "/pets",
    result="types.pets:Mood",
    stream="events",
    body="json",
)
_HEAR: Endpoint[str] = Endpoint("GET", "/pets/noises", result="text", stream="events")
_WATCH_BIRTHS: Endpoint[Pet] = Endpoint(
    "GET",
    "/pets/born",
    result="types.pets:Pet",
    stream="events",
)


class PetsResource(SyncResource):
    """Pets: `count`, `feed`, `feed_stream`, `hear` and `watch_births`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawPetsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pets import RawPetsResource

        return RawPetsResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingPetsResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.pets import StreamingPetsResource

        return StreamingPetsResource(self)

    def count(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[list[int]]:
        """Count.

        `GET /pets/counted`

        Returns:
            Numbers. Iterate over it to get the events as they arrive.
        """
        return self._client.request_stream(_COUNT, options)

    @overload
    def feed(
        self,
        *,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    @overload
    def feed(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    def feed(
        self,
        *,
        name: str | Omit = omit,
        id: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """Feed a pet.

        Returns:
            How the pet is.
        """
        return self._client.request(_FEED, options, body={"name": name, "id": id})

    @overload
    def feed_stream(
        self,
        *,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> Stream[Mood]: ...

    @overload
    def feed_stream(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Stream[Mood]: ...

    def feed_stream(
        self,
        *,
        name: str | Omit = omit,
        id: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[Mood]:
        """Feed a pet.

        Returns:
            A stream of events. Iterate over it to get the events as they arrive.
        """
        return self._client.request_stream(_FEED_STREAM, options, body={"name": name, "id": id})

    def hear(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[str]:
        """Hear.

        `GET /pets/noises`

        Returns:
            Noises. Iterate over it to get the events as they arrive.
        """
        return self._client.request_stream(_HEAR, options)

    @deprecated("`watch_births` is deprecated by the API.")
    def watch_births(
        self,
        *,
        kind: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[Pet]:
        """Watch births.

        `GET /pets/born`

        Returns:
            Pets as they are born. Iterate over it to get the events as they arrive.
        """
        return self._client.request_stream(_WATCH_BIRTHS, options, query={"kind": kind})


class AsyncPetsResource(AsyncResource):
    """Pets: `count`, `feed`, `feed_stream`, `hear` and `watch_births`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawPetsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pets import AsyncRawPetsResource

        return AsyncRawPetsResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingPetsResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.pets import AsyncStreamingPetsResource

        return AsyncStreamingPetsResource(self)

    def count(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[list[int]]:
        """Count.

        `GET /pets/counted`

        Returns:
            Numbers. Get the events with `async for` as they arrive.
        """
        return self._client.request_stream(_COUNT, options)

    @overload
    async def feed(
        self,
        *,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    @overload
    async def feed(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    async def feed(
        self,
        *,
        name: str | Omit = omit,
        id: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """Feed a pet.

        Returns:
            How the pet is.
        """
        return await self._client.request(_FEED, options, body={"name": name, "id": id})

    @overload
    def feed_stream(
        self,
        *,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Mood]: ...

    @overload
    def feed_stream(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Mood]: ...

    def feed_stream(
        self,
        *,
        name: str | Omit = omit,
        id: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Mood]:
        """Feed a pet.

        Returns:
            A stream of events. Get the events with `async for` as they arrive.
        """
        return self._client.request_stream(_FEED_STREAM, options, body={"name": name, "id": id})

    def hear(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[str]:
        """Hear.

        `GET /pets/noises`

        Returns:
            Noises. Get the events with `async for` as they arrive.
        """
        return self._client.request_stream(_HEAR, options)

    @deprecated("`watch_births` is deprecated by the API.")
    def watch_births(
        self,
        *,
        kind: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Pet]:
        """Watch births.

        `GET /pets/born`

        Returns:
            Pets as they are born. Get the events with `async for` as they arrive.
        """
        return self._client.request_stream(_WATCH_BIRTHS, options, query={"kind": kind})
