"""Streams of events, typed one by one while they arrive.

In: an open answer of type ``text/event-stream``. Out: its events, each of the type that the API
promises. However reading ends, the connection is given back. What is *not* decided here: how bytes
become server-sent events (`sse`), and what the data of one means (`events`).
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable
from contextlib import aclosing, closing, suppress
from types import TracebackType
from typing import Any, Final, Generic, Self, TypeAlias, TypeVar

from .errors import APIConnectionError, ClientError
from .raw import ResponseFacts
from .sse import EventDecoder, ServerSentEvent
from .streamed import AsyncStreamedResponse, StreamedResponse

__all__ = ["AsyncOpen", "AsyncStream", "Open", "Stream"]

EventT = TypeVar("EventT")
Open: TypeAlias = Callable[[str, float], StreamedResponse[object]]
AsyncOpen: TypeAlias = Callable[[str, float], Awaitable[AsyncStreamedResponse[object]]]
Decode: TypeAlias = Callable[[ResponseFacts, ServerSentEvent], EventT]

_DONE: Final = "[DONE]"
"""What some APIs send in place of JSON to say that nothing follows."""

_BARREN: Final = 3
"""How often a stream is taken up again without getting a single event further."""


class Stream(Generic[EventT]):
    """Events as they arrive: iterate over it. Leaving the loop closes the connection.

    While reading, what is not as promised raises a `ResponseDecodeError` (or, if the client is
    strict, a `ResponseValidationError`), an error that the API reports a `StreamError`, and a
    connection that breaks an `APIConnectionError`.
    """

    def __init__(
        self,
        response: StreamedResponse[object],
        open_: Open,
        decode: Decode[EventT],
        *,
        resumes: bool,
    ) -> None:
        self._state = _SyncState(response, open_, decode, resumes=resumes)
        self._events = _read(self._state)

    @property
    def response(self) -> StreamedResponse[object]:
        """The answer that the events are in, with its status and headers."""
        return self._state.response

    @property
    def last_event_id(self) -> str | None:
        """The last id that the stream has named, if it names any."""
        return self._state.decoder.last_event_id or None

    def resume_with(self, reopen: Callable[[EventT | None], Stream[EventT] | None]) -> Self:
        """Go on when the connection breaks, with the stream that this function opens; gives `self`.

        The function gets the last event that arrived. ``None`` from it gives up, as do several
        streams in a row that break before their first event: then the error is raised.
        """
        self._state.hook = reopen
        return self

    def __iter__(self) -> Generator[EventT]:
        self._state.check()
        with closing(self):
            yield from self._events

    def __next__(self) -> EventT:
        self._state.check()
        return next(self._events)

    @property
    def is_closed(self) -> bool:
        """Whether the connection was given back."""
        return self.response.is_closed

    def close(self) -> None:
        """Give the connection back; events that were not read are lost."""
        self._state.closed = True
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


# The base class is for type checkers: pyright looks for it in methods with overloads.
class AsyncStream(Awaitable["AsyncStream[EventT]"], Generic[EventT]):
    """Events as they arrive: iterate over it with ``async for``.

    The call is made by iterating, by ``async with`` or by ``await``, whichever comes first. Leave
    early only within ``async with``, for nothing else closes the connection at once. While reading,
    the same is raised as by a `Stream`.
    """

    def __init__(
        self,
        response: AsyncStreamedResponse[object] | None,
        open_: AsyncOpen,
        decode: Decode[EventT],
        *,
        resumes: bool,
    ) -> None:
        self._state = _AsyncState(response, open_, decode, resumes=resumes)
        self._events = _read_async(self._state)

    @property
    def response(self) -> AsyncStreamedResponse[object]:
        """The answer that the events are in, with its status and headers.

        Raises `ClientError` before the call is made.
        """
        if self._state.response is None:
            raise ClientError("the stream was not opened yet")
        return self._state.response

    @property
    def last_event_id(self) -> str | None:
        """The last id that the stream has named, if it names any."""
        return self._state.decoder.last_event_id or None

    def resume_with(self, reopen: Callable[[EventT | None], AsyncStream[EventT] | None]) -> Self:
        """Go on when the connection breaks, with the stream that this function makes; gives `self`.

        The function gets the last event that arrived. ``None`` from it gives up, as do several
        streams in a row that break before their first event: then the error is raised.
        """
        self._state.hook = reopen
        return self

    def __await__(self) -> Generator[Any, Any, Self]:
        return self._opened().__await__()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> EventT:
        self._state.check()
        return await anext(self._events)

    @property
    def is_closed(self) -> bool:
        """Whether the connection was given back."""
        return self._state.response is not None and self._state.response.is_closed

    async def close(self) -> None:
        """Give the connection back; events that were not read are lost."""
        self._state.closed = True
        # Another task may be waiting for an event: then it is that task's to see the end.
        with suppress(RuntimeError):
            await self._events.aclose()
        if self._state.response is not None:
            await self._state.response.close()

    async def __aenter__(self) -> Self:
        return await self._opened()

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _opened(self) -> Self:
        await self._state.opened()
        return self


# What reading needs is kept apart from the streams: an iterator that held on to its stream would
# keep a stream that is dropped from being closed at once.


class _State(Generic[EventT]):
    """How far a stream was read."""

    def __init__(self, decode: Decode[EventT], *, resumes: bool) -> None:
        self.resumes = resumes
        self.decoder = EventDecoder()
        self.ended = False
        self.closed = False
        self._decode = decode
        self._last: EventT | None = None
        self._barren = 0

    def check(self) -> None:
        if self.closed and not self.ended:
            raise ClientError("the stream was closed before its end")

    def typed(
        self, response: ResponseFacts, events: Iterable[ServerSentEvent]
    ) -> Generator[EventT]:
        for event in events:
            if event.data == _DONE:
                self.ended = True
                return
            self._barren = 0
            self._last = self._decode(response, event)
            yield self._last

    def broke(self, error: APIConnectionError) -> None:
        """Note that the connection broke. Raises the error if that happens too often."""
        self._barren += 1
        if self._barren > _BARREN or self.closed:
            raise error
        retry = self.decoder.retry
        self.decoder = EventDecoder(self.decoder.last_event_id)
        self.decoder.retry = retry


class _SyncState(_State[EventT]):
    def __init__(
        self,
        response: StreamedResponse[object],
        open_: Open,
        decode: Decode[EventT],
        *,
        resumes: bool,
    ) -> None:
        super().__init__(decode, resumes=resumes)
        self.response = response
        self.hook: Callable[[EventT | None], Stream[EventT] | None] | None = None
        self._open = open_

    def resume(self, error: APIConnectionError) -> None:
        """Open the stream again where it broke. Raises the error if there is no way to."""
        self.broke(error)
        decoder = self.decoder
        if self.hook is not None:
            following = self.hook(self._last)
            if following is None:
                raise error
            self.response = following.response
        elif self.resumes and decoder.last_event_id:
            self.response = self._open(decoder.last_event_id, decoder.retry or 0.0)
        else:
            raise error


class _AsyncState(_State[EventT]):
    def __init__(
        self,
        response: AsyncStreamedResponse[object] | None,
        open_: AsyncOpen,
        decode: Decode[EventT],
        *,
        resumes: bool,
    ) -> None:
        super().__init__(decode, resumes=resumes)
        self.response = response
        self.hook: Callable[[EventT | None], AsyncStream[EventT] | None] | None = None
        self._open = open_

    async def opened(self) -> AsyncStreamedResponse[object]:
        if self.response is None:
            self.response = await self._open("", 0.0)
        return self.response

    async def resume(self, error: APIConnectionError) -> None:
        """Open the stream again where it broke. Raises the error if there is no way to."""
        self.broke(error)
        decoder = self.decoder
        if self.hook is not None:
            following = self.hook(self._last)
            if following is None:
                raise error
            self.response = (await following).response
        elif self.resumes and decoder.last_event_id:
            self.response = await self._open(decoder.last_event_id, decoder.retry or 0.0)
        else:
            raise error


def _read(state: _SyncState[EventT]) -> Generator[EventT]:
    while not state.ended:
        response = state.response
        try:
            with closing(response.iter_bytes()) as chunks:
                for chunk in chunks:
                    yield from state.typed(response, state.decoder.feed(chunk))
                    if state.ended:
                        return
            yield from state.typed(response, state.decoder.flush())
            state.ended = True
        except APIConnectionError as error:
            state.resume(error)


async def _read_async(state: _AsyncState[EventT]) -> AsyncGenerator[EventT]:
    response = await state.opened()
    while not state.ended:
        try:
            async with aclosing(response.iter_bytes()) as chunks:
                async for chunk in chunks:
                    for event in state.typed(response, state.decoder.feed(chunk)):
                        yield event
                    if state.ended:
                        return
            for event in state.typed(response, state.decoder.flush()):
                yield event
            state.ended = True
        except APIConnectionError as error:
            await state.resume(error)
            response = await state.opened()
