"""Wait until work that Notion does in the background is done.

In: an async task, or what a call with ``allow_async=True`` has returned. Out: the task with its
result. What is *not* decided here: what the result means, which depends on the operation.
"""

from __future__ import annotations

import math
import time
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, overload

from typing_extensions import Unpack

from .._runtime.base_model import Model, wire_value
from ..types import FailedAsyncTask, PendingAsyncTask, SucceededAsyncTask, UnknownAsyncTask
from ._flow import Flow, ask, pause, run
from .errors import AsyncTaskFailedError, WaitCancelledError, WaitTimeoutError

if TYPE_CHECKING:
    import threading

    from .._client import AsyncNotion, Notion
    from .._runtime.options import RequestOptions
    from ..types import AsyncTask

__all__ = ["wait_for_async_task"]

_Task: TypeAlias = PendingAsyncTask | SucceededAsyncTask | FailedAsyncTask | UnknownAsyncTask
DoneT = TypeVar("DoneT", bound=Model)

_SHORTEST_WAIT: Final = 0.05
_LONGEST_WAIT: Final = 60.0


@overload
def wait_for_async_task(
    client: Notion,
    task: str | _Task,
    *,
    max_wait: float | None = 600.0,
    poll_interval: float | None = None,
    cancel: threading.Event | None = None,
    **options: Unpack[RequestOptions],
) -> SucceededAsyncTask: ...
@overload
def wait_for_async_task(
    client: Notion,
    task: PendingAsyncTask | DoneT,
    *,
    max_wait: float | None = 600.0,
    poll_interval: float | None = None,
    cancel: threading.Event | None = None,
    **options: Unpack[RequestOptions],
) -> SucceededAsyncTask | DoneT: ...
@overload
def wait_for_async_task(
    client: AsyncNotion,
    task: str | _Task,
    *,
    max_wait: float | None = 600.0,
    poll_interval: float | None = None,
    **options: Unpack[RequestOptions],
) -> Coroutine[Any, Any, SucceededAsyncTask]: ...
@overload
def wait_for_async_task(
    client: AsyncNotion,
    task: PendingAsyncTask | DoneT,
    *,
    max_wait: float | None = 600.0,
    poll_interval: float | None = None,
    **options: Unpack[RequestOptions],
) -> Coroutine[Any, Any, SucceededAsyncTask | DoneT]: ...
def wait_for_async_task(
    client: Notion | AsyncNotion,
    task: str | Model,
    *,
    max_wait: float | None = 600.0,
    poll_interval: float | None = None,
    cancel: threading.Event | None = None,
    **options: Unpack[RequestOptions],
) -> Model | Coroutine[Any, Any, Model]:
    """Wait until an async task has succeeded, and give it with its `result`.

    Args:
        client: `Notion`, or `AsyncNotion`, with which the call is to be awaited.
        task: A task, its id, or what `pages.create` or `pages.update_markdown` returned with
            ``allow_async=True``. If that is no task, because the work was done at once, it is
            given back as it is.
        max_wait: How many seconds to wait in all; ``None`` waits for ever.
        poll_interval: Seconds between two looks at the task, instead of what the API asks for
            (`poll_after_seconds`).
        cancel: An event that ends the waiting. With `AsyncNotion`, cancel the waiting task or its
            scope.
        options: For every call, such as `timeout`.

    Raises `AsyncTaskFailedError` with the error of the task, `WaitTimeoutError` when the time is
    over, `WaitCancelledError` when `cancel` is set, and the errors of `async_tasks.retrieve`.

    Example:
        >>> started = client.pages.create(markdown="# A long text", allow_async=True)
        >>> done = lib.wait_for_async_task(client, started, max_wait=60)
        >>> done.status if isinstance(done, types.SucceededAsyncTask) else "done at once"
        'succeeded'
    """
    if isinstance(task, Model) and not isinstance(task, _TASKS):
        return run(client, _at_once(task))
    return run(client, _wait(task, max_wait, poll_interval, cancel, options))


_TASKS: Final = (PendingAsyncTask, SucceededAsyncTask, FailedAsyncTask, UnknownAsyncTask)


def _at_once(result: Model) -> Flow[Model]:
    yield from ()
    return result


def _wait(
    task: str | _Task,
    max_wait: float | None,
    poll_interval: float | None,
    cancel: threading.Event | None,
    options: RequestOptions,
) -> Flow[Model]:
    ends = math.inf if max_wait is None else time.monotonic() + max_wait
    known: _Task | None = None if isinstance(task, str) else task
    task_id = task if isinstance(task, str) else task.id
    while True:
        if known is not None:
            if isinstance(known, SucceededAsyncTask):
                return known
            asked = _poll_after(known)
            wait = asked if poll_interval is None else poll_interval
            yield from _pause(min(max(wait, _SHORTEST_WAIT), _LONGEST_WAIT), ends, task_id, cancel)
        known = yield from _retrieve(task_id, options)


def _pause(seconds: float, ends: float, task_id: str, cancel: threading.Event | None) -> Flow[None]:
    left = ends - time.monotonic()
    if cancel is None or not cancel.is_set():
        yield from pause(min(seconds, max(left, 0.0)), cancel)
    if cancel is not None and cancel.is_set():
        raise WaitCancelledError(f"waiting for the async task {task_id} was called off")
    if seconds > left:
        raise WaitTimeoutError(f"the async task {task_id} is not done in time")


def _retrieve(task_id: str, options: RequestOptions) -> Flow[AsyncTask]:
    return ask(
        lambda client: client.async_tasks.retrieve(task_id, **options),
        lambda client: client.async_tasks.retrieve(task_id, **options),
    )


def _poll_after(task: PendingAsyncTask | FailedAsyncTask | UnknownAsyncTask) -> float:
    """Give the seconds after which to ask again. Raises for a task that has come to an end."""
    if isinstance(task, FailedAsyncTask):
        code = wire_value(task, "error.code")
        message = wire_value(task, "error.message")
        raise AsyncTaskFailedError(f"the async task {task.id} has failed: {code}: {message}", task)
    seconds = wire_value(task, "poll_after_seconds")
    if isinstance(seconds, int | float):
        return seconds
    if isinstance(task, UnknownAsyncTask):
        # A state of which this version knows nothing, and after which nothing is to be expected.
        raise AsyncTaskFailedError(f'the async task {task.id} has ended as "{task.tag}"', task)
    return 1.0
