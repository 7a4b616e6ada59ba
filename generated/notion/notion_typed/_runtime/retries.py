"""Whether a failed attempt is repeated, and after how long.

In: a request, how often it was tried, and what came of it. Out: a delay in seconds, or ``None`` to
give up. What is *not* decided here: how to wait. There is no clock and no random source in here.
"""

from __future__ import annotations

import datetime as dt
import email.utils
import re
from dataclasses import dataclass
from typing import Final

from .answers import Answer
from .errors import APIConnectionError

__all__ = ["RetryPolicy"]

_IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
# The server did not begin to work on these, so that repeating them is safe for every method.
_REFUSED: Final = frozenset({429, 529})
_FAILED: Final = frozenset({500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """The limits of repeating; times are in seconds."""

    max_retries: int = 2
    first_delay: float = 0.5
    longest_delay: float = 8.0
    longest_wait: float = 60.0
    """How much of a ``Retry-After`` is obeyed."""

    def delay(
        self,
        outcome: Answer | APIConnectionError,
        *,
        method: str,
        retries_done: int,
        chance: float,
        now: dt.datetime,
    ) -> float | None:
        """Decide on the next attempt; `chance` is a random number from 0 to 1."""
        if retries_done >= self.max_retries or not _is_worth_it(outcome, method):
            return None
        if isinstance(outcome, Answer):
            asked = _retry_after(outcome.headers.get("retry-after", ""), now)
            if asked is not None:
                return min(asked, self.longest_wait)
        # Full jitter: clients that failed together do not come back together.
        return chance * min(self.longest_delay, self.first_delay * 2.0**retries_done)


def _is_worth_it(outcome: Answer | APIConnectionError, method: str) -> bool:
    if isinstance(outcome, APIConnectionError):
        return method in _IDEMPOTENT
    return outcome.status in _REFUSED or (outcome.status in _FAILED and method in _IDEMPOTENT)


def _retry_after(value: str, now: dt.datetime) -> float | None:
    """Read seconds or an HTTP date (RFC 9110, 10.2.3); ``None`` for anything else."""
    value = value.strip()
    if re.fullmatch(r"\d+(\.\d+)?", value, re.ASCII):
        return float(value)
    try:
        date = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=dt.UTC)
    return max(0.0, (date - now).total_seconds())
