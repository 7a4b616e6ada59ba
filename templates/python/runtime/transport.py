"""Between the runtime and httpx2: clients, requests, and the errors that httpx2 raises.

In: a call with a prepared request. Out: the answer, or the error of the tree that stands for what
httpx2 raised; no exception of httpx2 gets past this module. httpx2 is imported when the first
request is sent. What is *not* decided here: when a request is sent, and how often.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import AsyncIterable, AsyncIterator, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from .answers import Answer, hidden
from .bodies import AsyncBody, SyncBody
from .calls import Call
from .errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ClientError,
    InvalidArgumentError,
    ResponseDecodeError,
)
from .files import Chunks
from .headers import Headers
from .omit import NotGiven
from .requests import Content

if TYPE_CHECKING:
    import httpx2

__all__ = ["AsyncTransport", "SyncTransport"]

_CONNECT: Final = 5.0


class SyncTransport:
    """Sends requests through an `httpx2.Client`, its own one unless one is given."""

    def __init__(self, given: httpx2.Client | None, timeout: float | None) -> None:
        if given is not None:
            _check_kind(given, "Client")
        self._given = given
        self._timeout = timeout
        self._own: httpx2.Client | None = None
        self._closed = False
        self._lock = threading.Lock()

    def attempt(self, call: Call) -> Answer | APIConnectionError:
        """Send the request of the moment and read the answer to its end."""
        import httpx2

        client = self._client()
        content = _sync_content(call.request.content)
        try:
            response = client.send(
                _request(client, call, content),
                stream=True,
                follow_redirects=False,
                auth=httpx2.USE_CLIENT_DEFAULT if call.request.trusted else None,
            )
            if call.streamed and response.is_success:
                return _answer(
                    response, unread=SyncBody(response, partial(_unreadable, response, call))
                )
            try:
                content = response.read()
            except httpx2.DecodingError as error:
                raise _undecodable(error, response, call) from error
            finally:
                response.close()
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
            return _failure(error, call)
        return _answer(response, content)

    def close(self) -> None:
        """Close the connections; a client that was given is left to who made it."""
        with self._lock:
            self._closed = True
            if self._own is not None:
                self._own.close()

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def _client(self) -> httpx2.Client:
        import httpx2

        with self._lock:
            if self._closed or (self._given is not None and self._given.is_closed):
                raise ClientError("the client is closed")
            if self._given is not None:
                return self._given
            if self._own is None:
                self._own = httpx2.Client(timeout=_own_timeout(self._timeout))
                weakref.finalize(self, self._own.close)
            return self._own


class AsyncTransport:
    """Sends requests through an `httpx2.AsyncClient`, its own one unless one is given."""

    def __init__(self, given: httpx2.AsyncClient | None, timeout: float | None) -> None:
        if given is not None:
            _check_kind(given, "AsyncClient")
        self._given = given
        self._timeout = timeout
        self._own: httpx2.AsyncClient | None = None
        self._closed = False

    async def attempt(self, call: Call) -> Answer | APIConnectionError:
        """Send the request of the moment and read the answer to its end."""
        import httpx2

        client = self._client()
        content = _async_content(call.request.content)
        try:
            response = await client.send(
                _request(client, call, content),
                stream=True,
                follow_redirects=False,
                auth=httpx2.USE_CLIENT_DEFAULT if call.request.trusted else None,
            )
            if call.streamed and response.is_success:
                return _answer(
                    response, unread=AsyncBody(response, partial(_unreadable, response, call))
                )
            try:
                content = await response.aread()
            except httpx2.DecodingError as error:
                raise _undecodable(error, response, call) from error
            finally:
                await response.aclose()
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
            return _failure(error, call)
        return _answer(response, content)

    async def close(self) -> None:
        """Close the connections; a client that was given is left to who made it."""
        self._closed = True
        if self._own is not None:
            await self._own.aclose()

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def _client(self) -> httpx2.AsyncClient:
        import httpx2

        if self._closed or (self._given is not None and self._given.is_closed):
            raise ClientError("the client is closed")
        if self._given is not None:
            return self._given
        if self._own is None:
            self._own = httpx2.AsyncClient(timeout=_own_timeout(self._timeout))
        return self._own


def _check_kind(given: object, name: Literal["Client", "AsyncClient"]) -> None:
    import httpx2

    if not isinstance(given, getattr(httpx2, name)):
        raise InvalidArgumentError(
            f'"http_client" must be an httpx2.{name}, not "{type(given).__qualname__}"'
            f' of "{type(given).__module__}"'
        )


def _own_timeout(seconds: float | None) -> httpx2.Timeout:
    import httpx2

    # A host that is there accepts a connection at once, however long its answers take.
    return httpx2.Timeout(seconds, connect=None if seconds is None else min(seconds, _CONNECT))


def _request(
    client: httpx2.Client | httpx2.AsyncClient,
    call: Call,
    content: bytes | Iterator[bytes] | AsyncIterable[bytes] | None,
) -> httpx2.Request:
    import httpx2

    prepared, timeout = call.request, call.timeout
    if prepared.trusted:
        return client.build_request(
            prepared.method,
            prepared.url,
            headers=prepared.headers,
            content=content,
            timeout=httpx2.USE_CLIENT_DEFAULT if isinstance(timeout, NotGiven) else timeout,
        )
    # Another host must not get what a client that was given adds to each of its requests.
    limits = client.timeout if isinstance(timeout, NotGiven) else httpx2.Timeout(timeout)
    return httpx2.Request(
        prepared.method,
        prepared.url,
        headers=prepared.headers,
        content=content,
        extensions={"timeout": limits.as_dict()},
    )


def _answer(
    response: httpx2.Response, content: bytes = b"", unread: SyncBody | AsyncBody | None = None
) -> Answer:
    return Answer(response.status_code, _headers(response), content, response.http_version, unread)


def _headers(response: httpx2.Response) -> Headers:
    return Headers(response.headers.multi_items())


def _unreadable(response: httpx2.Response, call: Call, error: Exception) -> APIError:
    """Give the error of the tree for one that was raised while a body was read."""
    import httpx2

    if isinstance(error, httpx2.DecodingError):
        return _undecodable(error, response, call)
    return _failure(error, call)


def _failure(error: Exception, call: Call) -> APIConnectionError:
    import httpx2

    reason = hidden(str(error), call.secrets)
    if isinstance(error, httpx2.InvalidURL):
        raise InvalidArgumentError(f"{call.request.label}: not a valid URL: {reason}") from error
    what = f"{type(error).__name__}: {reason}" if reason else type(error).__name__
    failure: APIConnectionError
    if isinstance(error, httpx2.TimeoutException):
        failure = APITimeoutError(f"{call.request.label}: no answer in time ({what})")
    else:
        failure = APIConnectionError(f"{call.request.label}: no complete answer ({what})")
    failure.__cause__ = error
    return failure


def _undecodable(error: Exception, response: httpx2.Response, call: Call) -> ResponseDecodeError:
    encoding = response.headers.get("content-encoding", "")
    return ResponseDecodeError(
        f'{call.request.label}: the body is not encoded as "{encoding}", as it says ({error})',
        status=response.status_code,
        headers=_headers(response),
    )


def _sync_content(content: Content) -> bytes | Iterator[bytes] | None:
    match content:
        case bytes() | None:
            return content
        case Chunks():
            return content.read()
        case _:
            raise InvalidArgumentError("body: asynchronous content needs the asynchronous client")


def _async_content(content: Content) -> bytes | AsyncIterable[bytes] | None:
    return _AsyncChunks(content.read()) if isinstance(content, Chunks) else content


class _AsyncChunks(AsyncIterator[bytes]):
    """Reads files in a thread, so that the event loop goes on."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    async def __anext__(self) -> bytes:
        from anyio import to_thread

        chunk = await to_thread.run_sync(next, self._chunks, None)
        if chunk is None:
            raise StopAsyncIteration
        return chunk
