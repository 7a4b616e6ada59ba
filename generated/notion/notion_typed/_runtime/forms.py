"""Methods that give the answer in another form, made from those that give the result.

In: a method of a resource. Out: one with the same arguments that returns the `RawResponse`, or that
opens a `StreamedResponse`; type checkers carry arguments and overloads over. What is *not* decided
here: what a client does to fulfil the wish (`client`).
"""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Generic, ParamSpec, TypeVar, cast

from .wishes import WISH

if TYPE_CHECKING:
    from .raw import RawResponse
    from .streamed import AsyncStreamedResponse, StreamedResponse

__all__ = [
    "AsyncOpening",
    "Opening",
    "raw",
    "raw_async",
    "streaming",
    "streaming_async",
]

P = ParamSpec("P")
ResultT = TypeVar("ResultT")


def raw(method: Callable[P, ResultT]) -> Callable[P, RawResponse[ResultT]]:
    """Make a method return its `RawResponse` from one that returns the result."""
    return cast("Callable[P, RawResponse[ResultT]]", _wishing_for_raw(method))


def raw_async(
    method: Callable[P, Awaitable[ResultT]],
) -> Callable[P, Awaitable[RawResponse[ResultT]]]:
    """Make a method return its `RawResponse` from one that returns the result."""
    return cast("Callable[P, Awaitable[RawResponse[ResultT]]]", _wishing_for_raw(method))


def streaming(method: Callable[P, ResultT]) -> Callable[P, Opening[ResultT]]:
    """Make a method that opens a `StreamedResponse` from one that returns the result."""
    wishing = cast("Callable[P, StreamedResponse[ResultT]]", _wishing_for_stream(method))

    @functools.wraps(method)
    def opening(*args: P.args, **kwargs: P.kwargs) -> Opening[ResultT]:
        return Opening(functools.partial(wishing, *args, **kwargs))

    return opening


def streaming_async(
    method: Callable[P, Awaitable[ResultT]],
) -> Callable[P, AsyncOpening[ResultT]]:
    """Make a method that opens an `AsyncStreamedResponse` from one that returns the result."""
    wishing = cast(
        "Callable[P, Awaitable[AsyncStreamedResponse[ResultT]]]", _wishing_for_stream(method)
    )

    @functools.wraps(method)
    def opening(*args: P.args, **kwargs: P.kwargs) -> AsyncOpening[ResultT]:
        return AsyncOpening(functools.partial(wishing, *args, **kwargs))

    return opening


class Opening(Generic[ResultT]):
    """A call that is made by entering its ``with`` block, and closed by leaving it."""

    def __init__(self, call: Callable[[], StreamedResponse[ResultT]]) -> None:
        self._call = call
        self._opened: list[StreamedResponse[ResultT]] = []

    def __enter__(self) -> StreamedResponse[ResultT]:
        response = self._call()
        self._opened.append(response)
        return response

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._opened.pop().close()


class AsyncOpening(Generic[ResultT]):
    """A call that is made by entering its ``async with`` block, and closed by leaving it."""

    def __init__(self, call: Callable[[], Awaitable[AsyncStreamedResponse[ResultT]]]) -> None:
        self._call = call
        self._opened: list[AsyncStreamedResponse[ResultT]] = []

    async def __aenter__(self) -> AsyncStreamedResponse[ResultT]:
        response = await self._call()
        self._opened.append(response)
        return response

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._opened.pop().close()


def _wishing_for_raw(method: Callable[..., object]) -> Callable[..., object]:
    return functools.update_wrapper(functools.partial(method, **{WISH: "raw"}), method)


def _wishing_for_stream(method: Callable[..., object]) -> Callable[..., object]:
    return functools.partial(method, **{WISH: "streaming"})
