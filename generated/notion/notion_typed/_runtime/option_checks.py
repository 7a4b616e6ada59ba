"""Whether options have values that can be worked with.

In: an option as the caller gave it, whose types nobody has checked. Out: the same. Raises
`InvalidArgumentError`, which names the option. What is *not* decided here: any use of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .budget import RetryBudget
from .errors import InvalidArgumentError
from .omit import NotGiven

if TYPE_CHECKING:
    from httpx2 import Timeout

__all__ = ["check_max_retries", "check_retry_budget", "check_timeout", "check_total_timeout"]


def check_max_retries(count: object) -> int:
    """Give the number back if it is one. Raises `InvalidArgumentError`."""
    if not isinstance(count, int) or count < 0:
        raise InvalidArgumentError(f'"max_retries" must be 0 or a larger whole number: {count!r}')
    return count


def check_timeout(seconds: object) -> float | Timeout | NotGiven | None:
    """Give the time back if it is one. Raises `InvalidArgumentError`."""
    if seconds is None or isinstance(seconds, NotGiven):
        return seconds
    if isinstance(seconds, int | float):
        return _check_seconds("timeout", seconds)
    from httpx2 import Timeout

    if isinstance(seconds, Timeout):
        return seconds
    raise InvalidArgumentError(
        f'"timeout" must be seconds, an httpx2.Timeout or None, not "{type(seconds).__qualname__}"'
    )


def check_total_timeout(seconds: object) -> float | NotGiven | None:
    """Give the time back if it is one. Raises `InvalidArgumentError`."""
    if seconds is None or isinstance(seconds, NotGiven):
        return seconds
    return _check_seconds("total_timeout", seconds)


def check_retry_budget(budget: object) -> RetryBudget | NotGiven | None:
    """Give the budget back if it is one. Raises `InvalidArgumentError`."""
    if budget is None or isinstance(budget, RetryBudget | NotGiven):
        return budget
    raise InvalidArgumentError(
        f'"retry_budget" must be a RetryBudget or None, not "{type(budget).__qualname__}"'
    )


def _check_seconds(name: str, seconds: object) -> float:
    if isinstance(seconds, int | float) and 0 < seconds < float("inf"):
        return seconds
    raise InvalidArgumentError(
        f'"{name}" must be more than 0 seconds, or None to wait for ever: {seconds!r}'
    )
