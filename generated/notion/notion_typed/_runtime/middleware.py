"""Code of the user around each attempt of a call.

A middleware gets what is about to be sent and a function that sends it. It may change the request,
answer without sending, send more than once, look at the response (one with an error status is a
response too) or raise. It runs inside of the retries: once for every attempt, and for every step of
a redirect. What is *not* decided here: whether an attempt is repeated (`retries`), and what the
response means (`responses`).
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Protocol, TypeAlias

from .answers import Answer
from .bodies import AsyncBody, SyncBody
from .calls import Call
from .errors import APIConnectionError, ClientError, InvalidArgumentError, RetryableError
from .header_draft import check_headers
from .headers import Headers
from .requests import Prepared
from .retries import Outcome

__all__ = [
    "AsyncMiddleware",
    "AsyncNext",
    "AttemptRequest",
    "AttemptResponse",
    "Middleware",
    "Next",
    "check_async",
    "check_sync",
    "run_async",
    "run_sync",
]

_OF_THE_BODY: Final = frozenset({"content-length", "transfer-encoding"})


@dataclass(frozen=True, slots=True)
class AttemptRequest:
    """What is about to be sent. `dataclasses.replace` makes another one to send instead.

    Its headers hold the credentials, so neither they nor the URL nor the body are in its repr.
    """

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    """By names whose case does not matter."""

    content: bytes | None = field(repr=False)
    """The body; ``None`` if there is none, or if it is read from a file while it is sent."""

    label: str
    """Method and path template, such as ``GET /pages/{page_id}``."""

    attempt: int
    """1 for the first attempt of the call."""

    state: dict[str, object] = field(repr=False, compare=False)
    """For notes of the middleware; all attempts of a call share it."""

    def with_headers(self, headers: Mapping[str, str]) -> AttemptRequest:
        """Add headers, or replace those that are there."""
        return replace(self, headers=Headers({**self._lower(), **_lower(headers)}.items()))

    def _lower(self) -> dict[str, str]:
        return _lower(self.headers)


@dataclass(frozen=True, slots=True)
class AttemptResponse:
    """What came of an attempt, or what a middleware answers in its place."""

    status: int
    headers: Mapping[str, str] = field(default_factory=Headers)
    """By names whose case does not matter."""

    content: bytes = field(default=b"", repr=False)
    is_streamed: bool = False
    """Whether the body is left for the caller to read; then `content` is empty."""

    def json(self) -> object:
        """Read the body. Raises `ValueError` if it is not JSON."""
        value: object = json.loads(self.content)
        return value


Next: TypeAlias = Callable[[AttemptRequest], AttemptResponse]
AsyncNext: TypeAlias = Callable[[AttemptRequest], Awaitable[AttemptResponse]]


class Middleware(Protocol):
    """Runs around each attempt of a synchronous client."""

    def handle(self, request: AttemptRequest, call_next: Next, /) -> AttemptResponse:
        """Answer `request`, by `call_next` or without.

        `call_next` raises an `APIConnectionError` if no complete answer comes. A `RetryableError`
        that leaves this method makes the attempt one to be repeated, other errors end the call.
        """
        ...


class AsyncMiddleware(Protocol):
    """Runs around each attempt of an asynchronous client."""

    async def handle_async(
        self, request: AttemptRequest, call_next: AsyncNext, /
    ) -> AttemptResponse:
        """Answer `request`, by `call_next` or without; see `Middleware.handle`."""
        ...


def check_sync(stack: Sequence[Middleware]) -> tuple[Middleware, ...]:
    """Give the middleware back if a synchronous client can run it.

    Raises `InvalidArgumentError`.
    """
    for item in stack:
        _check_object(item)
        method: object = getattr(item, "handle", None)
        if not callable(method) or inspect.iscoroutinefunction(method):
            raise InvalidArgumentError(
                f'middleware "{_name(item)}" has no synchronous method "handle",'
                " which a synchronous client needs"
            )
    return tuple(stack)


def check_async(stack: Sequence[AsyncMiddleware]) -> tuple[AsyncMiddleware, ...]:
    """Give the middleware back if an asynchronous client can run it.

    Raises `InvalidArgumentError`.
    """
    for item in stack:
        _check_object(item)
        method: object = getattr(item, "handle_async", None)
        if not callable(method):
            raise InvalidArgumentError(
                f'middleware "{_name(item)}" has no method "handle_async",'
                " which an asynchronous client needs"
            )
    return tuple(stack)


def run_sync(stack: Sequence[Middleware], call: Call, send: Callable[[Call], Outcome]) -> Outcome:
    """Make one attempt through all middleware, the first one outermost."""
    attempt = _Attempt(call)

    def innermost(request: AttemptRequest) -> AttemptResponse:
        attempt.begin(request)
        return attempt.end(send(call))

    following: Next = innermost
    for item in reversed(stack):
        following = _bound(item, following)
    try:
        return attempt.outcome(following(attempt.request))
    except (APIConnectionError, RetryableError) as error:
        return error
    finally:
        for body in attempt.finish():
            if isinstance(body, SyncBody):
                body.close()


async def run_async(
    stack: Sequence[AsyncMiddleware], call: Call, send: Callable[[Call], Awaitable[Outcome]]
) -> Outcome:
    """Make one attempt through all middleware, the first one outermost."""
    attempt = _Attempt(call)

    async def innermost(request: AttemptRequest) -> AttemptResponse:
        attempt.begin(request)
        return attempt.end(await send(call))

    following: AsyncNext = innermost
    for item in reversed(stack):
        following = _async_bound(item, following)
    try:
        return attempt.outcome(await following(attempt.request))
    except (APIConnectionError, RetryableError) as error:
        return error
    finally:
        for body in attempt.finish():
            if isinstance(body, AsyncBody):
                await body.close()


def _bound(item: Middleware, following: Next) -> Next:
    return lambda request: _checked(item, item.handle(request, following))


def _async_bound(item: AsyncMiddleware, following: AsyncNext) -> AsyncNext:
    async def handle(request: AttemptRequest) -> AttemptResponse:
        return _checked(item, await item.handle_async(request, following))

    return handle


def _checked(item: object, response: object) -> AttemptResponse:
    if isinstance(response, AttemptResponse):
        return response
    raise ClientError(
        f'middleware "{_name(item)}" must return an AttemptResponse,'
        f' not "{type(response).__qualname__}"'
    )


class _Attempt:
    """The two sides of an attempt: what middleware sees, and what a call and transport do."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._prepared = prepared = call.request
        self._answers: list[tuple[AttemptResponse, Answer]] = []
        self._chosen: Answer | None = None
        call.sent = None
        content = prepared.content
        self.request = AttemptRequest(
            method=prepared.method,
            url=prepared.url,
            headers=Headers(prepared.headers.items()),
            content=content if isinstance(content, bytes) else None,
            label=prepared.label,
            attempt=call.attempt,
            state=call.state,
        )

    def begin(self, request: object) -> None:
        """Have the transport send `request`."""
        if not isinstance(request, AttemptRequest):
            raise ClientError(
                f'middleware must send an AttemptRequest, not "{type(request).__qualname__}"'
            )
        if self._call.sent is not None and not self._prepared.replayable:
            raise ClientError(f"{request.label}: the body cannot be sent a second time")
        self._call.request = self._call.sent = self._changed(request)

    def end(self, outcome: Outcome) -> AttemptResponse:
        """Show to middleware what came."""
        if not isinstance(outcome, Answer):
            raise outcome
        response = AttemptResponse(
            outcome.status, outcome.headers, outcome.content, outcome.unread is not None
        )
        self._answers.append((response, outcome))
        return response

    def outcome(self, response: AttemptResponse) -> Answer:
        """Give the answer that middleware decided for."""
        for seen, answer in self._answers:
            if seen is response:
                self._chosen = answer
                return answer
        return Answer(response.status, Headers(response.headers.items()), response.content)

    def finish(self) -> Iterator[SyncBody | AsyncBody]:
        """Let the next attempt begin with the request as it was; give the bodies to be closed."""
        self._call.request = self._prepared
        for _, answer in self._answers:
            if answer.unread is not None and answer is not self._chosen:
                yield answer.unread

    def _changed(self, request: AttemptRequest) -> Prepared:
        prepared, original = self._prepared, self.request
        if request is original:
            return prepared
        headers = prepared.headers
        if request.headers is not original.headers:
            headers = check_headers(request.headers)
        content = prepared.content
        if request.content is not original.content:
            content = request.content
            headers = {
                name: value for name, value in headers.items() if name.lower() not in _OF_THE_BODY
            }
        return replace(
            prepared, method=request.method, url=request.url, headers=headers, content=content
        )


def _check_object(item: object) -> None:
    if isinstance(item, type):
        raise InvalidArgumentError(
            f'middleware "{item.__qualname__}" is a class: an object of it is needed'
        )


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _name(item: object) -> str:
    return type(item).__qualname__
