"""What a process holds at a moment, and what was said in passing.

In: the process itself. Out: counts of memory, open files, threads and objects, and complaints that
no call raises: errors in finalizers and threads, warnings of what was not closed, errors in logs.
"""

from __future__ import annotations

import gc
import logging
import sys
import threading
import tracemalloc
import warnings
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

__all__ = ["Grown", "count_files", "count_objects", "count_threads", "growing", "overhearing"]

_WATCHED: Final = frozenset(
    {"notion_typed", "httpx2", "httpcore2", "anyio", "asyncio", "trio", "socket", "ssl", "_socket"}
)
_SHOWN: Final = 3

_UNCOUNTED: Final = (tracemalloc.__file__, "*/trio/*")
"""Trio keeps up to a thousand deadlines, with their scopes, until it tidies them up."""

_FORGOTTEN_LAZILY: Final = frozenset({"trio.CancelScope"})

_NOT_OURS: Final = "'httpcore2._async.connection_pool.PoolByteStream.__aiter__'"
"""The generator that httpx2 leaves to the event loop whenever a body is not read to its end."""


class Grown:
    """What a part of a run left behind; known when that part is over."""

    def __init__(self) -> None:
        self.bytes = 0
        self.lines: list[str] = []
        """Where most of these bytes were allocated."""

        self.objects: Counter[str] = Counter()
        """More objects of these classes of the client and what is below it."""


@contextmanager
def growing() -> Generator[Grown]:
    """Compare what is there before and after."""
    grown = Grown()
    objects = count_objects()
    tracemalloc.start()
    before = tracemalloc.take_snapshot()
    yield grown
    gc.collect()
    after = tracemalloc.take_snapshot()
    tracemalloc.stop()
    unseen = [tracemalloc.Filter(inclusive=False, filename_pattern=name) for name in _UNCOUNTED]
    found = after.filter_traces(unseen).compare_to(before.filter_traces(unseen), "lineno")
    grown.bytes = sum(difference.size_diff for difference in found)
    grown.lines = [str(difference) for difference in found[:_SHOWN] if difference.size_diff > 0]
    grown.objects = count_objects() - objects


def count_objects() -> Counter[str]:
    """How many objects there are of each class of the client and of what is below it."""
    gc.collect()
    found: Counter[str] = Counter()
    for kind, count in Counter(map(type, gc.get_objects())).items():
        name = f"{kind.__module__}.{kind.__qualname__}"
        if name.partition(".")[0] in _WATCHED and name not in _FORGOTTEN_LAZILY:
            found[name] += count
    return found


def count_files() -> int:
    """How many files the process has open; sockets are files."""
    gc.collect()
    return len(list(Path("/proc/self/fd").iterdir()))


def count_threads() -> int:
    """How many threads the process has."""
    return threading.active_count()


@contextmanager
def overhearing() -> Generator[list[str]]:
    """Collect what goes wrong where no caller sees it."""
    heard: list[str] = []
    handler = _Heard(heard)
    hooks = sys.unraisablehook, threading.excepthook
    sys.unraisablehook = lambda what: heard.append(f"in a finalizer: {_named(what)}")
    threading.excepthook = lambda what: heard.append(f"in a thread: {what.exc_value!r}")
    logging.getLogger().addHandler(handler)
    try:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            yield heard
            gc.collect()
        said = (f"{warning.category.__name__}: {warning.message}" for warning in warned)
        heard.extend(what for what in said if _NOT_OURS not in what)
    finally:
        logging.getLogger().removeHandler(handler)
        sys.unraisablehook, threading.excepthook = hooks


class _Heard(logging.Handler):
    def __init__(self, heard: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(f"{record.name} logs: {record.getMessage()}")


def _named(what: UnraisableHookArgs) -> str:
    return f"{what.exc_type.__name__}: {what.exc_value}"
