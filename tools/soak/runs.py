"""Runs: many calls in one thread, in several threads, or in several tasks.

In: an address, ids, and the marks of the calls to make. Out: a `Run` that says what became of each
call, and what the run left behind. What is *not* decided here: whether that is good (`verdict`).
"""

from __future__ import annotations

import random
import sys
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Final

import anyio

from notion_typed import APIError, AsyncNotion, Notion, NotionError, RetryBudget
from soak.calls import WrongAnswerError, kind_of
from soak.server import Ids
from soak.traces import Grown, count_files, count_threads, growing, overhearing

__all__ = [
    "CANCELLED",
    "OK",
    "OTHER_LIST",
    "STRANGE",
    "WAYS",
    "WORKERS",
    "WRONG",
    "Job",
    "Outcome",
    "Run",
]

WORKERS: Final = 8
OK: Final = "ok"
CANCELLED: Final = "cancelled"
STRANGE: Final = "outside the tree"
WRONG: Final = "wrong answer"
OTHER_LIST: Final = "another list"
_TIMEOUT: Final = 1.0
_CANCELLATIONS: Final = 0.01
_LONGEST_BEFORE_CANCELLATION: Final = 0.02
_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done; the calls of the warm-up come first."""

    url: str
    ids: Ids
    marks: range
    warm_up: int
    seed: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a call ended: ``ok``, one of the other words above, or the name of an error of the tree."""

    end: str
    retries_taken: int | None = None
    """What the error says of that."""


@dataclass(slots=True)
class Run:
    """What was done, and what the calls after the warm-up left behind."""

    outcomes: dict[int, Outcome | None] = field(default_factory=dict[int, Outcome | None])
    """By mark."""

    details: list[str] = field(default_factory=list[str])
    """Tracebacks of what should not have been raised."""

    heard: list[str] = field(default_factory=list[str])
    """What went wrong where no caller sees it."""

    grown: Grown = field(default_factory=Grown)
    files_open: int = 0
    """More than before, while the client was still open."""

    files_left: int = 0
    """More than before, after it was closed."""

    threads_left: int = 0
    tasks_left: int = 0


def run_sync(job: Job) -> Run:
    """Make one call after the other."""
    return _run_threads(job, workers=1)


def run_threads(job: Job) -> Run:
    """Make calls in several threads that share a client."""
    return _run_threads(job, workers=WORKERS)


def run_asyncio(job: Job) -> Run:
    """Make calls in several tasks of asyncio that share a client; some are cancelled."""
    return _run_loop(job, "asyncio")


def run_trio(job: Job) -> Run:
    """Make calls in several tasks of trio that share a client; some are cancelled."""
    return _run_loop(job, "trio")


WAYS: Final[dict[str, Callable[[Job], Run]]] = {
    "sync": run_sync,
    "threads": run_threads,
    "asyncio": run_asyncio,
    "trio": run_trio,
}


def _run_threads(job: Job, *, workers: int) -> Run:
    run = _prepared(job)
    with overhearing() as run.heard:
        threads, files = count_threads(), count_files()
        budget = _budget()
        with Notion("secret", base_url=job.url, timeout=_TIMEOUT, retry_budget=budget) as notion:
            with ThreadPoolExecutor(workers) as pool:
                one = partial(_call, run, notion, job.ids)
                _exhaust(pool.map(one, job.marks[: job.warm_up]))
                with growing() as run.grown:
                    _exhaust(pool.map(one, job.marks[job.warm_up :]))
            run.files_open = count_files() - files
        run.files_left = count_files() - files
        run.threads_left = count_threads() - threads
    return run


def _run_loop(job: Job, backend: str) -> Run:
    run = _prepared(job)
    with overhearing() as run.heard:
        threads = count_threads()
        anyio.run(_run_tasks, run, job, backend=backend)
        run.threads_left = count_threads() - threads
    return run


async def _run_tasks(run: Run, job: Job) -> None:
    files, tasks = count_files(), len(anyio.get_running_tasks())
    chance = random.Random(job.seed)  # noqa: S311  # nothing is kept secret
    budget = _budget()
    async with AsyncNotion(
        "secret", base_url=job.url, timeout=_TIMEOUT, retry_budget=budget
    ) as notion:
        await _share(run, notion, job.ids, iter(job.marks[: job.warm_up]), chance)
        with growing() as run.grown:
            await _share(run, notion, job.ids, iter(job.marks[job.warm_up :]), chance)
        run.files_open = count_files() - files
    run.files_left = count_files() - files
    run.tasks_left = len(anyio.get_running_tasks()) - tasks


async def _share(
    run: Run, notion: AsyncNotion, ids: Ids, marks: Iterator[int], chance: random.Random
) -> None:
    async def work() -> None:
        for mark in marks:
            patience: float | None = None
            if chance.random() < _CANCELLATIONS:
                patience = chance.random() * _LONGEST_BEFORE_CANCELLATION
            with anyio.move_on_after(patience) as scope:
                await _call_async(run, notion, ids, mark)
            if scope.cancelled_caught:
                run.outcomes[mark] = Outcome(CANCELLED)

    async with anyio.create_task_group() as tasks:
        for _ in range(WORKERS):
            tasks.start_soon(work)


def _call(run: Run, notion: Notion, ids: Ids, mark: int) -> None:
    try:
        kind_of(mark).make(notion, ids, mark)
    except Exception as error:  # noqa: BLE001  # which ones there are is what the run is to show
        run.outcomes[mark] = _ended(run, mark, error)
    else:
        run.outcomes[mark] = _WELL


async def _call_async(run: Run, notion: AsyncNotion, ids: Ids, mark: int) -> None:
    try:
        await kind_of(mark).make_async(notion, ids, mark)
    except Exception as error:  # noqa: BLE001  # which ones there are is what the run is to show
        run.outcomes[mark] = _ended(run, mark, error)
    else:
        run.outcomes[mark] = _WELL


_WELL: Final = Outcome(OK)


def _ended(run: Run, mark: int, error: Exception) -> Outcome:
    if isinstance(error, APIError):
        return Outcome(sys.intern(type(error).__name__), error.retries_taken)
    if isinstance(error, NotionError):
        return Outcome(sys.intern(type(error).__name__))
    if isinstance(error, WrongAnswerError) and kind_of(mark).listed:
        return Outcome(OTHER_LIST)
    end = WRONG if isinstance(error, WrongAnswerError) else STRANGE
    if len(run.details) < _SHOWN:
        run.details.append(f"call {mark} ({kind_of(mark).name})\n{traceback.format_exc()}")
    return Outcome(end)


def _prepared(job: Job) -> Run:
    # The book-keeping takes its memory now, so that what grows later is the client's.
    return Run(outcomes=dict.fromkeys(job.marks, None))


def _budget() -> RetryBudget:
    # Every retry that the policy allows can be afforded: one that is not made is a mistake.
    return RetryBudget(ratio=2.0)


def _exhaust(results: Iterator[None]) -> None:
    for _ in results:
        pass
