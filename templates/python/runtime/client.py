"""The two clients, which generated ones derive from.

In: an endpoint and the arguments of a call. Out: its result. A client only carries requests to the
transport and answers to their judge. What is *not* decided here: how a request is written
(`requests`), whether an attempt is repeated (`calls`), what an answer means (`responses`).
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .answers import Answer
from .arguments import NO_ARGUMENTS, Arguments
from .calls import Call, Config
from .credentials import Credential
from .endpoint import Endpoint
from .omit import NotGiven, Omit, not_given, omit
from .options import RequestOptions
from .requests import check_base_url
from .resource import AsyncResource, SyncResource
from .responses import judge
from .settings import ClientSettings, env
from .transport import AsyncTransport, SyncTransport

if TYPE_CHECKING:
    import httpx2
    from httpx2 import Timeout

    from .pagination import AsyncPaginator, PageModel

__all__ = ["AsyncClient", "SyncClient"]

ResultT = TypeVar("ResultT")
ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="PageModel[Any]")  # Any: the items of a page do not matter here


async def _async_sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


class _Client:
    """What both clients have in common: their configuration, and the two ends of a call."""

    _config: Config
    _random: Callable[[], float]

    def _configure(
        self,
        settings: ClientSettings,
        *,
        credentials: Mapping[str, Credential],
        headers: Mapping[str, str],
        base_url: str | None,
        timeout: float | Timeout | NotGiven | None,
        max_retries: int,
        default_headers: Mapping[str, str | Omit] | None,
        default_query: Mapping[str, object] | None,
        strict: bool,
    ) -> None:
        if base_url is None and settings.base_url_env is not None:
            base_url = env(settings.base_url_env)
        self._config = Config(
            settings=settings,
            credentials=credentials,
            headers=headers,
            base_url=check_base_url(base_url or settings.base_url),
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers or {},
            default_query=default_query or {},
            strict=strict,
        )

    @property
    def base_url(self) -> str:
        """The address below which all requests go."""
        return self._config.base_url

    @property
    def max_retries(self) -> int:
        """How often a failed attempt is repeated."""
        return self._config.max_retries

    def with_options(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        strict: bool | None = None,
    ) -> Self:
        """Make a client that differs in these settings and shares the connections of this one.

        Headers and query parameters are added to those that this client sends already.
        """
        config = self._config
        clone = type(self).__new__(type(self))
        # Groups of methods hold on to their client, so the new one has to make its own.
        clone.__dict__.update(
            {
                name: value
                for name, value in vars(self).items()
                if not isinstance(value, SyncResource | AsyncResource)
            }
        )
        clone._config = replace(
            config,
            base_url=config.base_url if base_url is None else check_base_url(base_url),
            timeout=config.timeout if isinstance(timeout, NotGiven) else timeout,
            max_retries=config.max_retries if max_retries is None else max_retries,
            default_headers={**config.default_headers, **(default_headers or {})},
            default_query={**config.default_query, **(default_query or {})},
            strict=config.strict if strict is None else strict,
        )
        return clone

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def _start(
        self, endpoint: Endpoint[object], options: RequestOptions, arguments: Arguments
    ) -> Call:
        return Call(self._config, endpoint, arguments, options, self._random)

    def _finish(self, endpoint: Endpoint[ResultT], answer: Answer) -> ResultT:
        verdict = judge(endpoint, answer, self._config.knowledge)
        if verdict.complaint:
            self._config.logger.warning(
                "%s %s: the answer does not fit its type, and is left as it came at %s",
                endpoint.method,
                endpoint.path,
                verdict.complaint,
            )
        return verdict.value


class SyncClient(_Client):
    """A client that blocks until the answer is there. It can be shared between threads."""

    def __init__(
        self,
        settings: ClientSettings,
        *,
        credentials: Mapping[str, Credential] | None = None,
        headers: Mapping[str, str] | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        max_retries: int = 2,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
        _sleep: Callable[[float], None] = time.sleep,
        _random: Callable[[], float] = random.random,
    ) -> None:
        self._configure(
            settings,
            credentials=credentials or {},
            headers=headers or {},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            strict=strict,
        )
        self._transport = SyncTransport(http_client, settings.timeout)
        self._sleep = _sleep
        self._random = _random

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
        result = self._finish(endpoint, self._exchange(self._start(endpoint, options, arguments)))
        if endpoint.pages is not None:
            from .pagination import SyncSource, bind

            fetch = partial(self._request, endpoint, options)
            bind(result, SyncSource(endpoint.pages, arguments, fetch))
        return result

    def _exchange(self, call: Call) -> Answer:
        while True:
            started = time.perf_counter()
            outcome = self._transport.attempt(call)
            step = call.proceed(outcome, time.perf_counter() - started)
            if isinstance(step, Answer):
                return step
            if step > 0:
                self._sleep(step)

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


class AsyncClient(_Client):
    """A client for asyncio and trio."""

    def __init__(
        self,
        settings: ClientSettings,
        *,
        credentials: Mapping[str, Credential] | None = None,
        headers: Mapping[str, str] | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        max_retries: int = 2,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
        _sleep: Callable[[float], Awaitable[None]] = _async_sleep,
        _random: Callable[[], float] = random.random,
    ) -> None:
        self._configure(
            settings,
            credentials=credentials or {},
            headers=headers or {},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            strict=strict,
        )
        self._transport = AsyncTransport(http_client, settings.timeout)
        self._sleep = _sleep
        self._random = _random

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
        result = self._finish(endpoint, await self._exchange(call))
        if endpoint.pages is not None:
            from .pagination import AsyncSource, bind

            fetch = partial(self._request, endpoint, options)
            bind(result, AsyncSource(endpoint.pages, arguments, fetch))
        return result

    async def _exchange(self, call: Call) -> Answer:
        while True:
            started = time.perf_counter()
            outcome = await self._transport.attempt(call)
            step = call.proceed(outcome, time.perf_counter() - started)
            if isinstance(step, Answer):
                return step
            if step > 0:
                await self._sleep(step)

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
