"""Whether a failed attempt is repeated, and after how long.

In: what came of an attempt, the method, and how often it was tried. Out: a `Delay`, or ``None`` to
give up. What is *not* decided here: how to wait, and whether the client can afford it (`budget`).
There is no clock and no random source in here.

=============================  ==========================================================
what came of the attempt       repeated
=============================  ==========================================================
refused (425, 429, 529)        always: the server did not begin to work on it
no connection was made         always: nothing was sent
middleware says so             always, by raising a `RetryableError`
failed (408, 500, 502, 503,    where repeating does no harm (GET, HEAD, OPTIONS, PUT,
504, 520 to 524), connection   DELETE), and with `unsafe` for every method
broke, no answer
409                            likewise, if the API means by it that one should try again
anything else                  never
=============================  ==========================================================

That a DELETE does no harm twice does not mean that it answers twice the same: if the first one was
carried out and its answer lost, the next one finds nothing to delete. The error of that carries a
note (`calls`).
"""

from __future__ import annotations

import datetime as dt
import email.utils
import re
from dataclasses import dataclass
from typing import Final, TypeAlias

from .answers import Answer
from .errors import APIConnectionError, RetryableError
from .headers import Headers
from .statuses import CONFLICT, FAILED, REFUSED

__all__ = ["Delay", "Outcome", "RetryPolicy", "asked_delay", "may_have_been_done"]

Outcome: TypeAlias = Answer | APIConnectionError | RetryableError
"""What comes of an attempt, unless an error ends the call at once."""

_IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_NUMBER: Final = re.compile(r"\d+(\.\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Delay:
    """How many seconds to wait before the next attempt."""

    seconds: float
    asked_for: bool = False
    """Whether the server named the time, so that coming back then adds nothing to its troubles."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """The limits of repeating; times are in seconds."""

    max_retries: int = 2
    unsafe: bool = False
    """Repeat also what is not idempotent and may have been carried out."""

    conflicts: bool = False
    """Whether status 409 may be gone the next time."""

    first_delay: float = 0.5
    longest_delay: float = 8.0
    longest_wait: float = 60.0
    """How much of a ``Retry-After`` is obeyed."""

    def delay(
        self,
        outcome: Outcome,
        *,
        method: str,
        retries_done: int,
        chance: float,
        now: dt.datetime,
    ) -> Delay | None:
        """Decide on the next attempt; `chance` is a random number from 0 to 1."""
        if retries_done >= self.max_retries or not self._is_worth_it(outcome, method):
            return None
        asked = outcome.retry_after if isinstance(outcome, RetryableError) else None
        if isinstance(outcome, Answer):
            asked = asked_delay(outcome.headers, now)
        if asked is not None:
            return Delay(min(asked, self.longest_wait), asked_for=True)
        # Full jitter: clients that failed together do not come back together.
        return Delay(
            chance * min(self.longest_delay, self.first_delay * 2.0 ** min(retries_done, 9))
        )

    def _is_worth_it(self, outcome: Outcome, method: str) -> bool:
        if isinstance(outcome, RetryableError):
            return True
        harmless = self.unsafe or method in _IDEMPOTENT
        if isinstance(outcome, APIConnectionError):
            return harmless or not outcome.was_sent
        if outcome.status == CONFLICT:
            return harmless and self.conflicts
        return outcome.status in REFUSED or (harmless and outcome.status in FAILED)


def may_have_been_done(outcome: Outcome) -> bool:
    """Tell whether a failed attempt may have had its effect all the same."""
    if isinstance(outcome, Answer):
        return outcome.status in FAILED
    return isinstance(outcome, APIConnectionError) and outcome.was_sent


def asked_delay(headers: Headers, now: dt.datetime) -> float | None:
    """Give the seconds that the server asks to wait; ``None`` if it does not say so readably.

    ``retry-after-ms`` counts before ``Retry-After`` (RFC 9110, 10.2.3), which is seconds or a date.
    A date is compared with the server's own clock, if the answer tells the time. Anything else, such
    as ``-5``, ``5s`` or ``1e3``, is passed over rather than guessed at.
    """
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after", "")
    seconds = _number(value)
    if seconds is not None:
        return seconds
    date = _date(value)
    if date is None:
        return None
    return max(0.0, (date - (_date(headers.get("date", "")) or now)).total_seconds())


def _number(text: str) -> float | None:
    text = text.strip()
    return float(text) if _NUMBER.fullmatch(text) else None


def _date(text: str) -> dt.datetime | None:
    try:
        date = email.utils.parsedate_to_datetime(text)
        return date if date.tzinfo is not None else date.replace(tzinfo=dt.UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        # The parser of the standard library is not sure of how to refuse.
        return None
