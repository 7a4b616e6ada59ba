"""Streams of events, typed one by one while they arrive.

In: an open answer of type ``text/event-stream``. Out: its events, each of the type that the API
promises. However reading ends, the connection is given back. What is *not* decided here: how bytes
become server-sent events (`sse`), what the data of one means (`events`), and how a stream is taken
up again (`reading`).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from contextlib import closing, suppress
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .errors import ClientError
from .reading import AsyncOpen, AsyncState, Decode, Open, SyncState, read, read_async
from .streamed import AsyncStreamedResponse, StreamedResponse

__all__ = ["AsyncOpen", "AsyncStream", "Open", "Stream"]

EventT = TypeVar("EventT")


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
        self._state = SyncState(response, open_, decode, resumes=resumes)
        self._events = read(self._state)
        # Begun, it gives the connection back when the stream is dropped, be it unread.
        next(self._events)

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

    def hand_over(self) -> StreamedResponse[object]:
        """Give the answer to another stream, which reads it and closes it in place of this one."""
        return self._state.hand_over()

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
        self._state = AsyncState(response, open_, decode, resumes=resumes)
        self._events = read_async(self._state)
        self._begun = False

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

    async def hand_over(self) -> AsyncStreamedResponse[object]:
        """Give the answer to another stream, which reads it and closes it in place of this one."""
        return await self._state.hand_over()

    def __await__(self) -> Generator[Any, Any, Self]:
        return self._opened().__await__()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> EventT:
        self._state.check()
        if not self._begun:
            await self._opened()
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
        if not self._begun:
            self._begun = True
            # As for a `Stream`; here it is the event loop that sees it dropped.
            await anext(self._events)
        return self
