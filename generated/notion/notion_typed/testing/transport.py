"""The mock as a transport of httpx2: requests reach it without a socket.

In: requests of httpx2. Out: its responses, and its errors where a fault is one of the way. What is
*not* decided here: what is answered (`mock`).
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, cast

import httpx2

from .messages import Answer, Request

if TYPE_CHECKING:
    from .mock import Mock

__all__ = ["AsyncMockTransport", "MockTransport"]

_CUT = "peer closed connection without sending complete message body"
_CLOSED = "Server disconnected without sending a response."


class MockTransport(httpx2.BaseTransport):
    """For `httpx2.Client`: ``httpx2.Client(transport=MockTransport(mock))``."""

    def __init__(self, mock: Mock) -> None:
        self._mock = mock

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request."""
        request.read()
        answer = self._mock.handle(_request(request))
        if answer.journey.closed:
            raise httpx2.RemoteProtocolError(_CLOSED, request=request)
        return httpx2.Response(
            answer.status, headers=_headers(answer), stream=_Body(answer, _limit(request))
        )


class AsyncMockTransport(httpx2.AsyncBaseTransport):
    """For `httpx2.AsyncClient`, on asyncio and on trio."""

    def __init__(self, mock: Mock) -> None:
        self._mock = mock

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request."""
        await request.aread()
        answer = self._mock.handle(_request(request))
        if answer.journey.closed:
            raise httpx2.RemoteProtocolError(_CLOSED, request=request)
        return httpx2.Response(
            answer.status, headers=_headers(answer), stream=_AsyncBody(answer, _limit(request))
        )


class _Body(httpx2.SyncByteStream):
    def __init__(self, answer: Answer, limit: float | None) -> None:
        self._answer = answer
        self._limit = limit

    def __iter__(self) -> Iterator[bytes]:
        delay = self._answer.journey.delay
        if delay:
            time.sleep(delay if self._limit is None else min(delay, self._limit))
        yield from _chunks(self._answer, self._limit)


class _AsyncBody(httpx2.AsyncByteStream):
    def __init__(self, answer: Answer, limit: float | None) -> None:
        self._answer = answer
        self._limit = limit

    async def __aiter__(self) -> AsyncIterator[bytes]:
        delay = self._answer.journey.delay
        if delay:
            from anyio import sleep

            await sleep(delay if self._limit is None else min(delay, self._limit))
        for chunk in _chunks(self._answer, self._limit):
            yield chunk


def _chunks(answer: Answer, limit: float | None) -> Iterator[bytes]:
    if limit is not None and answer.journey.delay > limit:
        raise httpx2.ReadTimeout("The read operation timed out")
    yield from answer.pieces()
    if answer.journey.cut_after is not None:
        raise httpx2.RemoteProtocolError(_CUT)


def _limit(request: httpx2.Request) -> float | None:
    """How long a client waits for the next bytes."""
    timeout = cast("Mapping[str, float | None]", request.extensions.get("timeout", {}))
    return timeout.get("read")


def _request(request: httpx2.Request) -> Request:
    target = request.url.raw_path.decode("ascii")
    origin = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
    headers = request.headers.multi_items()
    return Request.of(request.method, target, headers, request.content, origin)


def _headers(answer: Answer) -> list[tuple[str, str]]:
    has_length = answer.status != 204 and not answer.is_stream
    length = [("content-length", str(len(answer.content)))] if has_length else []
    return [*answer.headers.items(), *length]
