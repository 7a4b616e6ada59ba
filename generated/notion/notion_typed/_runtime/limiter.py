"""A limit on how many requests a client sends.

In: who wants to send a request, and what became of earlier ones. Out: how long to wait. What is
*not* decided here: how to wait, which is why one limiter serves threads and tasks alike.

A limiter is a bucket of tokens that are numbered as they are made. Who wants to send takes the next
number, and waits until the token with that number is made. When the API says that it is too much,
tokens are made more slowly, or not at all for a while: that holds up everybody who waits, in order.
"""

from __future__ import annotations

import heapq
import threading
import time
from collections.abc import Callable
from typing import Final

from .errors import InvalidArgumentError
from .forks import renew_after_fork

__all__ = ["RateLimiter"]

_SLOWEST: Final = 1 / 16
_RECOVERY: Final = 1 / 32
"""How much of the full rate is won back with each answer that is no refusal."""

_ROUNDING: Final = 1e-6
"""How much of a token may be missing, as sums of fractions are not exact."""


class RateLimiter:
    """At most `rate` requests per second, of which `burst` may come at once after a pause.

    After a refusal (429, or 529 of an overloaded server) the rate is halved, and nothing is sent before the
    time that the API named; with every other answer a part of the rate is won back. The same object
    may be given to several clients, which then share the rate.
    """

    def __init__(
        self, rate: float, burst: int = 1, *, _clock: Callable[[], float] = time.monotonic
    ) -> None:
        if not 0 < rate < float("inf"):
            raise InvalidArgumentError('"rate" must be a number of requests per second above 0')
        if burst < 1:
            raise InvalidArgumentError('"burst" must be at least 1')
        self._full_rate = rate
        self._burst = burst
        self._clock = _clock
        self._at = _clock()
        self._rate = rate
        self._made = float(burst)
        self._taken = 0.0
        self._returned: list[float] = []
        self._slowed_at = 0.0
        self._lock = threading.Lock()
        renew_after_fork(self)

    @property
    def rate(self) -> float:
        """How many requests per second are sent at present."""
        return self._rate

    def take(self, longest: float | None = None) -> float | None:
        """Take the number of a token; ``None`` if its turn would come after `longest` seconds."""
        with self._lock:
            self._make()
            oldest = self._made - self._burst + 1  # what is older has gone unused
            while self._returned and self._returned[0] < oldest:
                heapq.heappop(self._returned)
            number = self._returned[0] if self._returned else max(self._taken + 1, oldest)
            if longest is not None and self._wait(number) > longest:
                return None
            if self._returned:
                return heapq.heappop(self._returned)
            self._taken = number
            return number

    def wait(self, number: float) -> float:
        """Give the seconds until the token is made, as things stand now; ask again after them."""
        with self._lock:
            self._make()
            return self._wait(number)

    def give_back(self, number: float) -> None:
        """Leave the token to somebody else, because the request is not sent after all."""
        with self._lock:
            heapq.heappush(self._returned, number)

    def refused(self, number: float, seconds: float) -> None:
        """Note that the request with this token was one too many; send none for `seconds`."""
        with self._lock:
            self._make()
            self._at = max(self._at, self._clock() + seconds)
            # Requests that were on their way together and are refused together slow down once.
            if number > self._slowed_at:
                self._slowed_at = self._made
                self._rate = max(self._full_rate * _SLOWEST, self._rate / 2)
                # One request may be sent when the pause ends, but not all that was saved up.
                self._made += min(1.0, seconds * self._rate)
                self._taken = max(self._taken, self._made - 1)
                self._returned = [item for item in self._returned if item > self._taken]

    def accepted(self) -> None:
        """Note that a request was not one too many."""
        if self._rate < self._full_rate:
            with self._lock:
                self._make()
                self._rate = min(self._full_rate, self._rate + self._full_rate * _RECOVERY)

    def renew(self) -> None:
        """Go on in a forked process, where nobody would open a lock that was closed by a thread."""
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._full_rate:g}, burst={self._burst})"

    def _make(self) -> None:
        """Make the tokens of the time that has passed; during a pause `_at` lies ahead."""
        passed = self._clock() - self._at
        if passed > 0:
            self._made += passed * self._rate
            self._at += passed

    def _wait(self, number: float) -> float:
        missing = number - self._made
        pause = max(0.0, self._at - self._clock())
        if missing <= _ROUNDING:
            return pause
        return pause + missing / self._rate
