"""Between the runtime and httpx2: it sends what the runtime has prepared.

In: a call with a prepared request. Out: the answer, or the error that stands for what httpx2 raised.
httpx2 is imported when the first request is sent. What is *not* decided here: when a request is sent,
and how often, and which error stands for what (`failures`).
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterator
from functools import partial
from typing import TYPE_CHECKING

from .answers import Answer
from .bodies import AsyncBody, SyncBody
from .calls import Call
from .chunks import Chunks
from .credentials import Place
from .errors import APIConnectionError, APITimeoutError
from .failures import failure, headers_of, is_of_the_wire, undecodable, unreadable
from .omit import NotGiven
from .outgoing import outgoing
from .pools import AsyncPool, SyncPool
from .refusals import read_refusal, read_refusal_async

if TYPE_CHECKING:
    import httpx2

__all__ = ["AsyncTransport", "SyncTransport"]


class SyncTransport:
    """Sends requests through an `httpx2.Client`."""

    def __init__(self, pool: SyncPool) -> None:
        self._pool = pool

    def changed(
        self, given: httpx2.Client | NotGiven | None, *, http2: bool | NotGiven
    ) -> SyncTransport:
        """Give a transport with these connections: this one, if they are the same."""
        pool = self._pool.changed(given, http2=http2)
        return self if pool is self._pool else SyncTransport(pool)

    def attempt(self, call: Call) -> Answer | APIConnectionError:
        """Send the request of the moment and read the answer to its end."""
        import httpx2

        client = self._pool.client()
        content = _sync_content(call)
        try:
            response = client.send(
                outgoing(client, call, content),
                stream=True,
                follow_redirects=False,
                auth=httpx2.USE_CLIENT_DEFAULT if call.request.trusted else None,
            )
            if call.streamed and response.is_success:
                return _answer(
                    response, unread=SyncBody(response, partial(unreadable, response, call))
                )
            flaw = ""
            try:
                if response.is_success:
                    content = _read(response, call)
                else:
                    content, flaw = read_refusal(response, call)
            except httpx2.DecodingError as error:
                raise undecodable(error, response, call) from error
            finally:
                response.close()
        except APITimeoutError as error:
            return error
        except Exception as error:
            if not is_of_the_wire(error):
                raise
            return failure(error, call)
        return _answer(response, content, flaw=flaw)

    def close(self) -> None:
        """Close the connections; a client that was given is left to who made it."""
        self._pool.close()

    def adds(self, place: Place, name: str) -> bool:
        """Tell whether the client that was given adds a header, query parameter or cookie."""
        return self._pool.adds(place, name)

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._pool.is_closed


class AsyncTransport:
    """Sends requests through an `httpx2.AsyncClient`."""

    def __init__(self, pool: AsyncPool) -> None:
        self._pool = pool

    def changed(
        self, given: httpx2.AsyncClient | NotGiven | None, *, http2: bool | NotGiven
    ) -> AsyncTransport:
        """Give a transport with these connections: this one, if they are the same."""
        pool = self._pool.changed(given, http2=http2)
        return self if pool is self._pool else AsyncTransport(pool)

    async def attempt(self, call: Call) -> Answer | APIConnectionError:
        """Send the request of the moment and read the answer to its end."""
        import httpx2

        client = self._pool.client()
        content = _async_content(call)
        try:
            response = await client.send(
                outgoing(client, call, content),
                stream=True,
                follow_redirects=False,
                auth=httpx2.USE_CLIENT_DEFAULT if call.request.trusted else None,
            )
            if call.streamed and response.is_success:
                return _answer(
                    response, unread=AsyncBody(response, partial(unreadable, response, call))
                )
            flaw = ""
            try:
                if response.is_success:
                    content = await _read_async(response, call)
                else:
                    content, flaw = await read_refusal_async(response, call)
            except httpx2.DecodingError as error:
                raise undecodable(error, response, call) from error
            finally:
                await response.aclose()
        except APITimeoutError as error:
            return error
        except Exception as error:
            if not is_of_the_wire(error):
                raise
            return failure(error, call)
        return _answer(response, content, flaw=flaw)

    async def close(self) -> None:
        """Close the connections; a client that was given is left to who made it."""
        await self._pool.close()

    def adds(self, place: Place, name: str) -> bool:
        """Tell whether the client that was given adds a header, query parameter or cookie."""
        return self._pool.adds(place, name)

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._pool.is_closed


def _read(response: httpx2.Response, call: Call) -> bytes:
    if call.time_left is None:
        return response.read()
    # A server that sends a little now and then keeps within the time-out of each read.
    chunks: list[bytes] = []
    for chunk in response.iter_bytes():
        call.check_time()
        chunks.append(chunk)
    return b"".join(chunks)


async def _read_async(response: httpx2.Response, call: Call) -> bytes:
    if call.time_left is None:
        return await response.aread()
    chunks: list[bytes] = []
    async for chunk in response.aiter_bytes():
        call.check_time()
        chunks.append(chunk)
    return b"".join(chunks)


def _answer(
    response: httpx2.Response,
    content: bytes = b"",
    *,
    unread: SyncBody | AsyncBody | None = None,
    flaw: str = "",
) -> Answer:
    headers = headers_of(response)
    return Answer(response.status_code, headers, content, response.http_version, unread, flaw)


def _sync_content(call: Call) -> bytes | Iterator[bytes] | None:
    content = call.request.content
    return _in_time(content.read(), call) if isinstance(content, Chunks) else content


def _async_content(call: Call) -> bytes | AsyncIterable[bytes] | None:
    content = call.request.content
    return _InTime(content.read_async(), call) if isinstance(content, Chunks) else content


def _in_time(chunks: Iterator[bytes], call: Call) -> Iterator[bytes]:
    for chunk in chunks:
        call.check_time()
        yield chunk


class _InTime(AsyncIterator[bytes]):
    def __init__(self, chunks: AsyncIterator[bytes], call: Call) -> None:
        self._chunks = chunks
        self._call = call

    async def __anext__(self) -> bytes:
        chunk = await anext(self._chunks)
        self._call.check_time()
        return chunk
