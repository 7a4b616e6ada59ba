"""Runs: many calls in one thread, in several threads, or in several tasks.

In: an address, ids, and the marks of the calls to make. Out: a `Run` that says what became of each
call, and what the run left behind. What is *not* decided here: whether that is good (`verdict`).
"""

from __future__ import annotations

import gc
import random
import sys
import traceback
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

import anyio

from notion_typed import AsyncNotion, Notion, NotionError
from soak.calls import kind_of
from soak.server import Ids

__all__ = ["WAYS", "Job", "Run"]

WORKERS: Final = 8
CANCELLED: Final = "cancelled"
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


@dataclass(slots=True)
class Run:
    """What was done. Bytes and sockets are those that the calls after the warm-up left behind."""

    outcomes: dict[int, str] = field(default_factory=dict[int, str])
    """By mark: ``ok``, the name of an error of the tree, or ``cancelled``."""

    strange: list[str] = field(default_factory=list[str])
    """Tracebacks of exceptions that are not of the tree."""

    bytes_more: int = 0
    bytes_at: list[str] = field(default_factory=list[str])
    """The lines that allocated most of them."""

    sockets_open: int = 0
    """While the client was still open."""

    sockets_left: int = 0
    """After it was closed."""


def run_sync(job: Job) -> Run:
    """Make one call after the other."""
    return _run_threads(job, workers=1)


def run_threads(job: Job) -> Run:
    """Make calls in several threads that share a client."""
    return _run_threads(job, workers=WORKERS)


def run_asyncio(job: Job) -> Run:
    """Make calls in several tasks of asyncio that share a client; some are cancelled."""
    return anyio.run(_run_tasks, job, backend="asyncio")


def run_trio(job: Job) -> Run:
    """Make calls in several tasks of trio that share a client; some are cancelled."""
    return anyio.run(_run_tasks, job, backend="trio")


WAYS: Final[dict[str, Callable[[Job], Run]]] = {
    "sync": run_sync,
    "threads": run_threads,
    "asyncio": run_asyncio,
    "trio": run_trio,
}


def _run_threads(job: Job, *, workers: int) -> Run:
    run = _prepared(job)
    sockets = _sockets()
    with Notion("secret", base_url=job.url, timeout=_TIMEOUT) as notion:
        with ThreadPoolExecutor(workers) as pool:
            one = partial(_call, run, notion, job.ids)
            _exhaust(pool.map(one, job.marks[: job.warm_up]))
            before = _begin()
            _exhaust(pool.map(one, job.marks[job.warm_up :]))
        _end(run, before)
        run.sockets_open = _sockets() - sockets
    run.sockets_left = _sockets() - sockets
    return run


async def _run_tasks(job: Job) -> Run:
    run = _prepared(job)
    sockets = _sockets()
    chance = random.Random(job.seed)  # noqa: S311  # nothing is kept secret
    async with AsyncNotion("secret", base_url=job.url, timeout=_TIMEOUT) as notion:
        await _share(run, notion, job.ids, iter(job.marks[: job.warm_up]), chance)
        before = _begin()
        await _share(run, notion, job.ids, iter(job.marks[job.warm_up :]), chance)
        _end(run, before)
        run.sockets_open = _sockets() - sockets
    run.sockets_left = _sockets() - sockets
    return run


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
                run.outcomes[mark] = CANCELLED

    async with anyio.create_task_group() as tasks:
        for _ in range(WORKERS):
            tasks.start_soon(work)


def _call(run: Run, notion: Notion, ids: Ids, mark: int) -> None:
    try:
        kind_of(mark).make(notion, ids, mark)
    except NotionError as error:
        run.outcomes[mark] = sys.intern(type(error).__name__)
    except Exception:  # noqa: BLE001  # that there is none is what the run is to show
        _note_strange(run, mark)
    else:
        run.outcomes[mark] = "ok"


async def _call_async(run: Run, notion: AsyncNotion, ids: Ids, mark: int) -> None:
    try:
        await kind_of(mark).make_async(notion, ids, mark)
    except NotionError as error:
        run.outcomes[mark] = sys.intern(type(error).__name__)
    except Exception:  # noqa: BLE001  # that there is none is what the run is to show
        _note_strange(run, mark)
    else:
        run.outcomes[mark] = "ok"


def _note_strange(run: Run, mark: int) -> None:
    run.outcomes[mark] = "outside the tree"
    if len(run.strange) < _SHOWN:
        run.strange.append(f"call {mark} ({kind_of(mark).name})\n{traceback.format_exc()}")


def _prepared(job: Job) -> Run:
    # The book-keeping takes its memory now, so that what grows later is the client's.
    return Run(outcomes=dict.fromkeys(job.marks, ""))


def _exhaust(results: Iterator[None]) -> None:
    for _ in results:
        pass


def _begin() -> tracemalloc.Snapshot:
    gc.collect()
    tracemalloc.start()
    return tracemalloc.take_snapshot()


def _end(run: Run, before: tracemalloc.Snapshot) -> None:
    gc.collect()
    after = tracemalloc.take_snapshot()
    tracemalloc.stop()
    unseen = (tracemalloc.Filter(inclusive=False, filename_pattern=tracemalloc.__file__),)
    grown = after.filter_traces(unseen).compare_to(before.filter_traces(unseen), "lineno")
    run.bytes_more = sum(difference.size_diff for difference in grown)
    run.bytes_at = [str(difference) for difference in grown[:_SHOWN] if difference.size_diff > 0]


def _sockets() -> int:
    gc.collect()
    count = 0
    for entry in Path("/proc/self/fd").iterdir():
        try:
            count += str(entry.readlink()).startswith("socket:")
        except OSError:
            continue  # the one that listed them
    return count
