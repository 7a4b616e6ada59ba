"""The two clients, which generated ones derive from.

In: an endpoint and the arguments of a call. Out: its result. A client only carries requests to the
transport and answers to their judge. What is *not* decided here: how a request is written
(`requests`), whether an attempt is repeated (`calls`), what an answer means (`responses`).
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .answers import Answer
from .arguments import NO_ARGUMENTS, Arguments
from .base_client import BaseClient
from .calls import Call
from .client_config import make_config
from .credentials import Credential
from .endpoint import Endpoint
from .middleware import (
    AsyncMiddleware,
    Middleware,
    check_async,
    check_sync,
    run_async,
    run_sync,
)
from .omit import omit
from .options import ClientOptions, RequestOptions
from .retries import Outcome
from .settings import ClientSettings
from .transport import AsyncTransport, SyncTransport

if TYPE_CHECKING:
    import httpx2
    from typing_extensions import Unpack

    from .pagination import AsyncPaginator, PageModel

__all__ = ["AsyncClient", "SyncClient"]

ResultT = TypeVar("ResultT")
ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="PageModel[Any]")  # Any: the items of a page do not matter here


async def _async_sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


class SyncClient(BaseClient):
    """A client that blocks until the answer is there. It can be shared between threads."""

    def __init__(
        self,
        settings: ClientSettings,
        *,
        credentials: Mapping[str, Credential] | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        middleware: Sequence[Middleware] = (),
        http2: bool = False,
        _sleep: Callable[[float], None] = time.sleep,
        _random: Callable[[], float] = random.random,
        _clock: Callable[[], float] = time.monotonic,
        **options: Unpack[ClientOptions],
    ) -> None:
        self._config = make_config(settings, credentials or {}, headers or {}, options)
        self._middleware = check_sync(middleware)
        self._transport = SyncTransport(http_client, timeout=settings.timeout, http2=http2)
        self._sleep = _sleep
        self._random = _random
        self._clock = _clock

    def request(
        self,
        endpoint: Endpoint[ResultT],
        options: RequestOptions | None = None,
        *,
        path: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        headers: Mapping[str, object] = NO_ARGUMENTS,
        cookies: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
    ) -> ResultT:
        """Call an operation of the API and give its result.

        Raises `InvalidArgumentError` before anything is sent, and an `APIError` afterwards.
        """
        arguments = Arguments(path, query, headers, cookies, body)
        return self._request(endpoint, options or {}, arguments)

    def _request(
        self, endpoint: Endpoint[ResultT], options: RequestOptions, arguments: Arguments
    ) -> ResultT:
        call = self._start(endpoint, options, arguments)
        answer = self._exchange(call)
        result = self._finish(call, endpoint, answer)
        if endpoint.pages is not None:
            from .pagination import SyncSource, bind

            origin = self._origin(endpoint, endpoint.pages, arguments, answer)
            bind(result, SyncSource(origin, options, self._request))
        return result

    def _exchange(self, call: Call) -> Answer:
        with call:
            while True:
                while (delay := call.wait()) > 0:
                    self._sleep(delay)
                answer = call.proceed(self._attempt(call))
                if answer is not None:
                    return answer

    def _attempt(self, call: Call) -> Outcome:
        if not self._middleware:
            return self._transport.attempt(call)
        return run_sync(self._middleware, call, self._transport.attempt)

    def close(self) -> None:
        """Close the connections, also those of clients made by `with_options`."""
        self._transport.close()

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._transport.is_closed

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(BaseClient):
    """A client for asyncio and trio."""

    def __init__(
        self,
        settings: ClientSettings,
        *,
        credentials: Mapping[str, Credential] | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        middleware: Sequence[AsyncMiddleware] = (),
        http2: bool = False,
        _sleep: Callable[[float], Awaitable[None]] = _async_sleep,
        _random: Callable[[], float] = random.random,
        _clock: Callable[[], float] = time.monotonic,
        **options: Unpack[ClientOptions],
    ) -> None:
        self._config = make_config(settings, credentials or {}, headers or {}, options)
        self._middleware = check_async(middleware)
        self._transport = AsyncTransport(http_client, timeout=settings.timeout, http2=http2)
        self._sleep = _sleep
        self._random = _random
        self._clock = _clock

    async def request(
        self,
        endpoint: Endpoint[ResultT],
        options: RequestOptions | None = None,
        *,
        path: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        headers: Mapping[str, object] = NO_ARGUMENTS,
        cookies: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
    ) -> ResultT:
        """Call an operation of the API and give its result.

        Raises `InvalidArgumentError` before anything is sent, and an `APIError` afterwards.
        """
        arguments = Arguments(path, query, headers, cookies, body)
        return await self._request(endpoint, options or {}, arguments)

    def request_pages(
        self,
        endpoint: Endpoint[PageT],
        options: RequestOptions | None = None,
        *,
        path: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        headers: Mapping[str, object] = NO_ARGUMENTS,
        cookies: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
    ) -> AsyncPaginator[PageT, ItemT]:
        """Give a list that is read when it is awaited (its first page) or iterated over."""
        from .pagination import AsyncPaginator

        arguments = Arguments(path, query, headers, cookies, body)
        return AsyncPaginator(partial(self._request, endpoint, options or {}, arguments))

    async def _request(
        self, endpoint: Endpoint[ResultT], options: RequestOptions, arguments: Arguments
    ) -> ResultT:
        call = self._start(endpoint, options, arguments)
        answer = await self._exchange(call)
        result = self._finish(call, endpoint, answer)
        if endpoint.pages is not None:
            from .pagination import AsyncSource, bind

            origin = self._origin(endpoint, endpoint.pages, arguments, answer)
            bind(result, AsyncSource(origin, options, self._request))
        return result

    async def _exchange(self, call: Call) -> Answer:
        with call:
            while True:
                while (delay := call.wait()) > 0:
                    await self._sleep(delay)
                answer = call.proceed(await self._attempt(call))
                if answer is not None:
                    return answer

    async def _attempt(self, call: Call) -> Outcome:
        if not self._middleware:
            return await self._transport.attempt(call)
        return await run_async(self._middleware, call, self._transport.attempt)

    async def close(self) -> None:
        """Close the connections, also those of clients made by `with_options`."""
        await self._transport.close()

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._transport.is_closed

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
