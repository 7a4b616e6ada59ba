"""What another process computes while this one goes on: a run has two halves that need no other.

In: a function whose result can be pickled, and that changes nothing. Out: its result. The other
process is a fork of this one, so it has everything that this one has, and nothing has to be sent
there. Where no process can be had, or where it does not come to its end, the function is called
here: the result is the same, only later. What is worth a process is *not* decided here.
"""

from __future__ import annotations

import os
import pickle
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, NoReturn, TypeVar

_T = TypeVar("_T")

_AT_ONCE = 1 << 20


class Meanwhile(Generic[_T]):
    """The result of `work`, which has been begun. Use it as a context: leaving ends the process."""

    def __init__(self, work: Callable[[], _T]) -> None:
        self._work = work
        self._process = 0
        self._results = -1
        if _has_processors():
            with suppress(OSError):  # no process or no pipe to be had
                self._begin()

    def __enter__(self) -> Meanwhile[_T]:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process:
            with suppress(ProcessLookupError):
                os.kill(self._process, signal.SIGKILL)
            self._end()

    def result(self) -> _T:
        """What the function returns; waits for it. May be called once.

        Raises whatever the function raises.
        """
        if not self._process:
            return self._work()
        pieces: list[bytes] = []
        while piece := os.read(self._results, _AT_ONCE):
            pieces.append(piece)
        if self._end():
            return self._work()
        result: _T = pickle.loads(b"".join(pieces))  # noqa: S301  # this program has written it
        return result

    def _begin(self) -> None:
        results, into = os.pipe()
        try:
            process = os.fork()
        except OSError:
            os.close(results)
            os.close(into)
            raise
        if process == 0:
            _work_and_exit(self._work, into)
        os.close(into)
        self._process, self._results = process, results

    def _end(self) -> int:
        """Wait for the process; 0 when it has said all."""
        status = 1
        # Who has started this program may have told it to forget how other processes end.
        with suppress(ChildProcessError):
            _, status = os.waitpid(self._process, 0)
        os.close(self._results)
        self._process = 0
        return status


def _work_and_exit(work: Callable[[], object], into: int) -> NoReturn:
    """What the other process does. It leaves files, locks and output of this program alone."""
    code = 1
    try:
        with open(into, "wb") as file:
            pickle.dump(work(), file, protocol=pickle.HIGHEST_PROTOCOL)
        code = 0
    finally:
        os._exit(code)  # also after an exception: the first process will meet it too, and say so


def _has_processors() -> bool:
    """Whether a fork would run at the same time, and is safe: no other thread may hold a lock."""
    if not hasattr(os, "fork") or threading.active_count() > 1:
        return False
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) > 1
    return (os.cpu_count() or 1) > 1
