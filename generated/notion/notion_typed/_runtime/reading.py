"""Reading a stream of events to its end, over connections that break.

In: an open answer, and a function that opens it again behind an event. Out: the events, typed. What
is *not* decided here: what users do with a stream (`streaming`), and what an event means (`events`).

A generator that reads knows the state of its stream, but not the stream: it would keep one that is
dropped from being closed at once.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Final, Generic, TypeAlias, TypeVar, cast

from .errors import APIConnectionError, ClientError
from .raw import ResponseFacts
from .sse import EventDecoder, ServerSentEvent
from .streamed import AsyncStreamedResponse, StreamedResponse

if TYPE_CHECKING:
    from .streaming import AsyncStream, Stream

__all__ = [
    "AsyncOpen",
    "AsyncState",
    "Decode",
    "Open",
    "State",
    "SyncState",
    "read",
    "read_async",
]

EventT = TypeVar("EventT")
Open: TypeAlias = Callable[[str, float], StreamedResponse[object]]
AsyncOpen: TypeAlias = Callable[[str, float], Awaitable[AsyncStreamedResponse[object]]]
Decode: TypeAlias = Callable[[ResponseFacts, ServerSentEvent], EventT]

_DONE: Final = "[DONE]"
"""What some APIs send in place of JSON to say that nothing follows."""

_BARREN: Final = 3
"""How often a stream is taken up again without getting a single event further."""

_LONGEST_WAIT: Final = 60.0
"""Seconds that a server can ask to be left alone before its stream is opened again."""


class State(Generic[EventT]):
    """How far a stream was read."""

    def __init__(self, decode: Decode[EventT], *, resumes: bool) -> None:
        self.resumes = resumes
        self.decoder = EventDecoder()
        self.ended = False
        self.closed = False
        self.handed_over = False
        self._decode = decode
        self._last: EventT | None = None
        self._barren = 0

    def check(self) -> None:
        """Raise `ClientError` if nothing can be read any more though the stream had not ended."""
        if self.closed and not self.ended:
            raise ClientError("the stream was closed before its end")

    def typed(
        self, response: ResponseFacts, events: Iterable[ServerSentEvent]
    ) -> Generator[EventT]:
        """Give the values of events, up to the one that ends the stream."""
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

    @property
    def delay(self) -> float:
        """The seconds to wait before the stream is opened again, as far as one heeds the server."""
        return min(self.decoder.retry or 0.0, _LONGEST_WAIT)


class SyncState(State[EventT]):
    """How far a stream of a synchronous client was read, and how it is taken up again."""

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

    def hand_over(self) -> StreamedResponse[object]:
        """Leave the answer to whoever asks for it."""
        self.closed = self.handed_over = True
        return self.response

    def resume(self, error: APIConnectionError) -> None:
        """Open the stream again where it broke. Raises the error if there is no way to."""
        self.broke(error)
        decoder = self.decoder
        if self.hook is not None:
            following = self.hook(self._last)
            if following is None:
                raise error
            self.response = following.hand_over()
        elif self.resumes and decoder.last_event_id:
            self.response = self._open(decoder.last_event_id, self.delay)
        else:
            raise error


class AsyncState(State[EventT]):
    """How far a stream of an asynchronous client was read, and how it is taken up again."""

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
        """Make the call, unless it was made."""
        if self.response is None:
            self.response = await self._open("", 0.0)
        return self.response

    async def hand_over(self) -> AsyncStreamedResponse[object]:
        """Leave the answer to whoever asks for it."""
        response = await self.opened()
        self.closed = self.handed_over = True
        return response

    async def resume(self, error: APIConnectionError) -> None:
        """Open the stream again where it broke. Raises the error if there is no way to."""
        self.broke(error)
        decoder = self.decoder
        if self.hook is not None:
            following = self.hook(self._last)
            if following is None:
                raise error
            self.response = await following.hand_over()
        elif self.resumes and decoder.last_event_id:
            self.response = await self._open(decoder.last_event_id, self.delay)
        else:
            raise error


def read(state: SyncState[EventT]) -> Generator[EventT]:
    """Give the events of a stream; the first value is none, and says that reading has begun."""
    try:
        yield cast("EventT", None)
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
    finally:
        state.closed = True
        if not state.handed_over:
            state.response.close()


async def read_async(state: AsyncState[EventT]) -> AsyncGenerator[EventT]:
    """Give the events of a stream; the first value is none, and says that reading has begun."""
    try:
        response = await state.opened()
        yield cast("EventT", None)
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
    finally:
        state.closed = True
        if state.response is not None and not state.handed_over:
            await state.response.close()
