"""One run at a time in an output folder."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from clientsmith.emit.cache import make_cache

_LOCK = "lock"


class BusyError(Exception):
    """Another run is writing to the folder."""


@contextmanager
def alone(output: Path) -> Generator[None]:
    """Hold the lock of an output folder. The system lets go of it when the process is killed.

    Raises BusyError when another run has it, and OSError when the folder cannot be written.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415  # a run with nothing to do needs none

    lock = FileLock(make_cache(output) / _LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise BusyError from None
    try:
        yield
    finally:
        lock.release()
