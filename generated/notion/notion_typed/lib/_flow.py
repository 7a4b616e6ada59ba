"""One description of several calls in a row, carried out by either client.

In: a flow, which is a generator that asks for calls and pauses and receives their results. Out: for
`Notion` its result, for `AsyncNotion` a coroutine that gives it. So what is said of a helper holds
for both clients, because it is written once. What is *not* decided here: which calls to make.
"""

from __future__ import annotations

import contextvars
import time
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
    Generator,
    Iterator,
    Sequence,
)
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

from .._runtime.client import SyncClient
from ..errors import InvalidArgumentError

if TYPE_CHECKING:
    import threading

    from .._client import AsyncNotion, Notion

__all__ = ["Call", "Flow", "ask", "ask_all", "iterate", "pause", "run"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Call(Generic[T]):
    """A call, as each of the clients makes it."""

    sync: Callable[[Notion], T]
    asynchronous: Callable[[AsyncNotion], Awaitable[T]]


@dataclass(frozen=True, slots=True)
class _All:
    calls: Sequence[Call[Any]]  # Any: of all types, as a group may be of any one
    limit: int
    stop_at_error: bool


@dataclass(frozen=True, slots=True)
class _Pause:
    seconds: float
    cancel: threading.Event | None


_Step: TypeAlias = Call[Any] | _All | _Pause  # Any: see _All
Flow: TypeAlias = Generator[_Step, object, T]


def ask(
    sync: Callable[[Notion], T], asynchronous: Callable[[AsyncNotion], Awaitable[T]]
) -> Flow[T]:
    """Make one call; its error is raised here."""
    return cast("T", (yield Call(sync, asynchronous)))


def ask_all(
    calls: Sequence[Call[T]], *, limit: int, stop_at_error: bool = False
) -> Flow[list[T | Exception]]:
    """Make calls, at most `limit` at the same time; give results and errors in their order.

    With `stop_at_error` the first error is raised, calls that wait for their turn are not made,
    and asynchronous ones that are under way are cancelled.
    """
    return cast("list[T | Exception]", (yield _All(calls, limit, stop_at_error)))


def pause(seconds: float, cancel: threading.Event | None = None) -> Flow[None]:
    """Wait; `cancel` ends it early in a synchronous client."""
    yield _Pause(seconds, cancel)


def run(client: Notion | AsyncNotion, flow: Flow[T]) -> T | Coroutine[Any, Any, T]:
    """Carry out a flow, or give the coroutine that does so."""
    if isinstance(client, SyncClient):
        return _run(client, flow)
    return _run_async(_asynchronous(client), flow)


def iterate(
    client: Notion | AsyncNotion, advance: Callable[[], Flow[T | None]]
) -> Iterator[T] | AsyncIterator[T]:
    """Walk what `advance` gives, a flow for each item; ``None`` is the end."""
    if isinstance(client, SyncClient):
        return _items(client, advance)
    return _AsyncItems(_asynchronous(client), advance)


def _asynchronous(client: object) -> AsyncNotion:
    """Refuse what is no client before it becomes a coroutine that nobody awaits."""
    from .._client import AsyncNotion

    if not isinstance(client, AsyncNotion):
        given = client.__name__ if isinstance(client, type) else type(client).__name__
        raise InvalidArgumentError(
            f'client: expected an instance of "Notion" or "AsyncNotion", not "{given}"'
        )
    return client


def _items(client: Notion, advance: Callable[[], Flow[T | None]]) -> Iterator[T]:
    while (item := _run(client, advance())) is not None:
        yield item


# A class and not an asynchronous generator, which trio wants closed when a loop ends early.
class _AsyncItems(AsyncIterator[T]):
    def __init__(self, client: AsyncNotion, advance: Callable[[], Flow[T | None]]) -> None:
        self._client = client
        self._advance = advance

    async def __anext__(self) -> T:
        item = await _run_async(self._client, self._advance())
        if item is None:
            raise StopAsyncIteration
        return item


def _run(client: Notion, flow: Flow[T]) -> T:
    try:
        step = next(flow)
        while True:
            try:
                reply = _do(client, step)
            except Exception as error:  # noqa: BLE001  # a flow sees every failure of its calls
                step = flow.throw(error)
            else:
                step = flow.send(reply)
    except StopIteration as end:
        return cast("T", end.value)
    finally:
        flow.close()


async def _run_async(client: AsyncNotion, flow: Flow[T]) -> T:
    try:
        step = next(flow)
        while True:
            try:
                reply = await _do_async(client, step)
            except Exception as error:  # noqa: BLE001  # see _run
                step = flow.throw(error)
            else:
                step = flow.send(reply)
    except StopIteration as end:
        return cast("T", end.value)
    finally:
        flow.close()


def _do(client: Notion, step: _Step) -> object:
    match step:
        case Call(sync=call):
            return cast("object", call(client))
        case _Pause(seconds=seconds, cancel=cancel):
            _sleep(seconds, cancel)
            return None
        case _All():
            return _do_all(client, step)


def _sleep(seconds: float, cancel: threading.Event | None) -> None:
    if cancel is None:
        time.sleep(seconds)
    else:
        cancel.wait(seconds)


async def _do_async(client: AsyncNotion, step: _Step) -> object:
    import anyio

    match step:
        case Call(asynchronous=call):
            return cast("object", await call(client))
        case _Pause(seconds=seconds):
            await anyio.sleep(seconds)
            return None
        case _All():
            return await _do_all_async(client, step)


def _do_all(client: Notion, group: _All) -> list[object]:
    from concurrent.futures import ThreadPoolExecutor, as_completed

    results: list[object] = [None] * len(group.calls)
    if len(group.calls) <= 1 or group.limit <= 1:
        for place, call in enumerate(group.calls):
            results[place] = _outcome(partial(call.sync, client), group)
        return results
    workers = min(group.limit, len(group.calls))
    with ThreadPoolExecutor(workers, thread_name_prefix="notion_typed") as pool:
        # Spans of tracing and the like are bound to the context of the calling thread.
        places = {
            pool.submit(contextvars.copy_context().run, call.sync, client): place
            for place, call in enumerate(group.calls)
        }
        try:
            for future in as_completed(places):
                results[places[future]] = _outcome(future.result, group)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
    return results


async def _do_all_async(client: AsyncNotion, group: _All) -> list[object]:
    import anyio

    results: list[object] = [None] * len(group.calls)
    failed: list[Exception] = []
    slots = anyio.Semaphore(max(1, group.limit))

    async with anyio.create_task_group() as tasks:

        async def make(place: int, call: Call[object]) -> None:
            async with slots:
                try:
                    results[place] = await call.asynchronous(client)
                except Exception as error:  # noqa: BLE001  # a result, and never a group of errors
                    results[place] = error
                    if group.stop_at_error:
                        failed.append(error)
                        tasks.cancel_scope.cancel()

        for place, call in enumerate(group.calls):
            tasks.start_soon(make, place, call)
    if failed:
        raise failed[0]
    return results


def _outcome(call: Callable[[], object], group: _All) -> object:
    try:
        return call()
    except Exception as error:
        if group.stop_at_error:
            raise
        return error
