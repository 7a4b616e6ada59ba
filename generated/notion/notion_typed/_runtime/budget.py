"""How many retries a client can afford.

In: calls and retries as they happen. Out: whether one more retry is allowed. Retries help against
single failures; when everything fails they only multiply the load, most of all where a caller
repeats calls that repeat attempts. So retries are paid for: every call earns a part of one, a few are
in reserve. What is *not* decided here: whether an attempt is worth repeating (`retries`).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from .errors import InvalidArgumentError
from .forks import renew_after_fork

__all__ = ["RetryBudget"]


class RetryBudget:
    """What a client, and all clients that share this object, may spend on retries.

    Every call earns `ratio` of a retry, and time earns `per_second`; up to `reserve` is kept, which
    is also what there is at the beginning. One object serves threads and tasks alike.
    """

    def __init__(
        self,
        ratio: float = 0.1,
        *,
        reserve: float = 20.0,
        per_second: float = 1.0,
        _clock: Callable[[], float] = time.monotonic,
    ) -> None:
        for name, value in (("ratio", ratio), ("reserve", reserve), ("per_second", per_second)):
            if not 0 <= value < float("inf"):
                raise InvalidArgumentError(f'"{name}" must be a number that is not negative')
        self._ratio = ratio
        self._reserve = reserve
        self._per_second = per_second
        self._clock = _clock
        self._balance = reserve
        self._at = _clock()
        self._lock = threading.Lock()
        renew_after_fork(self)

    def earn(self) -> None:
        """Note that a call begins."""
        with self._lock:
            self._balance = min(self._reserve, self._balance + self._ratio)

    def spend(self) -> bool:
        """Pay for a retry; false if there is not enough left, and the attempt is to be the last."""
        with self._lock:
            now = self._clock()
            earned = (now - self._at) * self._per_second
            self._at = now
            self._balance = min(self._reserve, self._balance + earned)
            if self._balance < 1:
                return False
            self._balance -= 1
            return True

    def renew(self) -> None:
        """Go on in a forked process, where nobody would open a lock that was closed by a thread."""
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} with {self._balance:.1f} of {self._reserve:g} retries left>"
