"""The synchronous client, which generated ones derive from.

In: an endpoint and the arguments of a call. Out: its result. A client only carries requests to the
transport and answers to their judge. What is *not* decided here: how a request is written
(`requests`), whether an attempt is repeated (`calls`), what an answer means (`responses`).
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from .answers import Answer
from .arguments import NO_ARGUMENTS, Arguments
from .base_client import BaseClient
from .calls import Call
from .client_config import make_config
from .credentials import Asked, Credential
from .endpoint import Endpoint
from .middleware import (
    Middleware,
    check_sync,
    run_sync,
)
from .omit import NotGiven, not_given, omit
from .options import ClientOptions, RequestOptions
from .pools import SyncPool
from .retries import Outcome
from .settings import ClientSettings
from .transport import SyncTransport
from .verbs import SyncVerbs
from .wishes import opening, wish, without_wish

if TYPE_CHECKING:
    import httpx2
    from typing_extensions import Unpack

    from .pagination import AnyPage
    from .streamed import StreamedResponse
    from .streaming import Stream
    from .tokens import TokenRequest

__all__ = ["SyncClient"]

ResultT = TypeVar("ResultT")
ItemT = TypeVar("ItemT")
NextT = TypeVar("NextT", bound="AnyPage[Any]")
PageT = TypeVar("PageT", bound="AnyPage[Any]")  # Any: the items of a page do not matter here


class SyncClient(BaseClient, SyncVerbs):
    """A client that blocks until the answer is there. It can be shared between threads."""

    def __init__(
        self,
        settings: ClientSettings,
        *,
        credentials: Mapping[str, Credential] | None = None,
        headers: Mapping[str, str | None] | None = None,
        http_client: httpx2.Client | None = None,
        middleware: Sequence[Middleware] = (),
        http2: bool = False,
        _sleep: Callable[[float], None] = time.sleep,
        _random: Callable[[], float] = random.random,
        _clock: Callable[[], float] = time.monotonic,
        **options: Unpack[ClientOptions],
    ) -> None:
        self._transport = SyncTransport(
            SyncPool(http_client, timeout=settings.timeout, http2=http2)
        )
        self._config = make_config(
            settings, credentials or {}, headers or {}, options, self._transport.adds
        )
        self._middleware = check_sync(middleware)
        self._sleep = _sleep
        self._random = _random
        self._clock = _clock

    def with_options(
        self,
        *,
        http_client: httpx2.Client | NotGiven | None = not_given,
        http2: bool | NotGiven = not_given,
        middleware: Sequence[Middleware] | NotGiven = not_given,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client that differs in these options and shares all else with this one.

        The limiter and the budget of retries are shared unless an option changes them. Headers and
        query parameters are added to those that this client sends already; `middleware` takes the
        place of all that there was. Connections are shared as well, and closing either client
        closes them for both; but with another `http_client` (``None`` for none) or `http2` the new
        client has connections of its own, and is to be closed on its own. Raises
        `InvalidArgumentError`.
        """
        transport = self._transport.changed(http_client, http2=http2)
        stack = self._middleware if isinstance(middleware, NotGiven) else check_sync(middleware)
        return self._clone(options, transport.adds, _transport=transport, _middleware=stack)

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

    def request_stream(
        self,
        endpoint: Endpoint[ResultT],
        options: RequestOptions | None = None,
        *,
        path: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        headers: Mapping[str, object] = NO_ARGUMENTS,
        cookies: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
    ) -> Stream[ResultT]:
        """Call an operation that answers with events, and give them as they arrive.

        Raises what `request` raises; the errors of reading are those of a `Stream`.
        """
        arguments = Arguments(path, query, headers, cookies, body)
        return cast("Stream[ResultT]", self._request(endpoint, options or {}, arguments))

    def _request(
        self, endpoint: Endpoint[ResultT], options: RequestOptions, arguments: Arguments
    ) -> ResultT:
        call = self._start(endpoint, options, arguments)
        answer = self._exchange(call)
        if call.streamed or wish(options) is not None:
            return self._wrapped(call, endpoint, options, arguments, answer)
        return self._conclude(call, endpoint, options, arguments, answer)

    def _conclude(
        self,
        call: Call,
        endpoint: Endpoint[ResultT],
        options: RequestOptions,
        arguments: Arguments,
        answer: Answer,
    ) -> ResultT:
        result = self._finish(call, endpoint, answer)
        if endpoint.pages is not None:
            from .pagination import SyncSource, bind

            origin = self._origin(
                call, endpoint, endpoint.pages, options=options, arguments=arguments, answer=answer
            )
            bind(result, SyncSource(origin, options, self._request))
        return result

    def _wrapped(
        self,
        call: Call,
        endpoint: Endpoint[ResultT],
        options: RequestOptions,
        arguments: Arguments,
        answer: Answer,
    ) -> ResultT:
        from .wrapping import wrap

        self._check(call, endpoint, answer)
        plain = without_wish(options)
        conclude = partial(self._conclude, call, endpoint, plain, arguments)
        reopen = partial(self._open, endpoint, plain, arguments)
        making = self._making(endpoint, conclude)
        # Who wishes for another form knows that it is not the result: see `forms`.
        return cast("ResultT", wrap(wish(options), call, answer, making, reopen))

    def _open(
        self,
        endpoint: Endpoint[object],
        options: RequestOptions,
        arguments: Arguments,
        last_event_id: str = "",
        delay: float = 0.0,
    ) -> StreamedResponse[object]:
        if delay > 0:
            self._sleep(delay)
        response = self._request(endpoint, opening(options, last_event_id), arguments)
        return cast("StreamedResponse[object]", response)

    def _authorize(self, call: Call, asked: Asked) -> None:
        token = asked.tokens.get(self._post_for_token, asked.token_url)
        call.authorize(asked, token)

    def _post_for_token(self, request: TokenRequest) -> object:
        call, endpoint = self._token_call(request)
        return self._finish(call, endpoint, self._exchange(call))

    def _exchange(self, call: Call) -> Answer:
        with call:
            while True:
                if call.asked is not None:
                    self._authorize(call, call.asked)
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
        """Close the connections, also for the clients that share them: see `with_options`."""
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
