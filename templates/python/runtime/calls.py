"""One call from its first attempt to its answer, without sending anything.

In: what the caller and the client say. Out: the request to send now, how long to wait before that,
and after each attempt whether its answer is the one. What is *not* decided here: how bytes travel
(`client`, `transport`), and what the answer means (`responses`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from types import TracebackType
from typing import Self

from .answers import Answer
from .arguments import Arguments
from .client_config import Config, check_max_retries, check_total_timeout
from .credentials import secrets
from .endpoint import Endpoint
from .errors import APIConnectionError, APIError, APITimeoutError
from .omit import NotGiven
from .options import RequestOptions
from .redirects import MAX_REDIRECTS, redirected
from .requests import prepare
from .retries import RetryPolicy, asked_delay

__all__ = ["Call"]

_TOO_MANY = 429


class Call:
    """The state of one call between its attempts; a context, so that nothing is left behind."""

    def __init__(
        self,
        config: Config,
        endpoint: Endpoint[object],
        arguments: Arguments,
        options: RequestOptions,
        *,
        chance: Callable[[], float],
        clock: Callable[[], float],
    ) -> None:
        self.request = prepare(endpoint, arguments, options, config.defaults)
        """What to send now."""
        timeout = options.get("timeout", config.timeout)
        self.timeout = config.timeout if isinstance(timeout, NotGiven) else timeout
        self.secrets = tuple(secrets(config.credentials))
        self.retries_taken = 0
        self.streamed = False
        """Whether the body of a success is left to be read piece by piece."""
        self._policy = RetryPolicy(
            check_max_retries(options.get("max_retries", config.max_retries)),
            unsafe=options.get("retry_unsafe", config.retry_unsafe),
            conflicts=config.settings.retry_conflicts,
        )
        self._config = config
        self._chance = chance
        self._clock = clock
        self._redirects_done = 0
        self._delay = 0.0
        self._token: float | None = None
        self._started = self._attempted = clock()
        total = check_total_timeout(options.get("total_timeout", config.total_timeout))
        if isinstance(total, NotGiven):
            total = config.total_timeout
        self._total = total
        if config.retry_budget is not None:
            config.retry_budget.earn()

    @property
    def url(self) -> str:
        """Where the request goes, or went last."""
        return self.request.url

    @property
    def elapsed(self) -> float:
        """Seconds since the call began, with all attempts and waits."""
        return self._clock() - self._started

    @property
    def time_left(self) -> float | None:
        """Seconds until the call must have ended; ``None`` if there is no limit."""
        return None if self._total is None else self._total - self.elapsed

    def check_time(self) -> None:
        """Raise `APITimeoutError` if the time of the whole call is over."""
        if self._total is not None and self.elapsed >= self._total:
            raise self._out_of_time()

    def wait(self) -> float:
        """Give the seconds to wait before the request is sent; ask again after waiting.

        Raises `APITimeoutError` if the time of the whole call would be over before that.
        """
        if self._delay > 0:
            delay, self._delay = self._delay, 0.0
            return delay
        self.check_time()
        self._attempted = self._clock()
        limiter = self._config.limiter
        if limiter is None or not self.request.trusted:
            return 0.0
        if self._token is None:
            self._token = limiter.take(self.time_left)
            if self._token is None:
                raise self._out_of_time()
        delay = limiter.wait(self._token)
        left = self.time_left
        if left is not None and delay > left:
            raise self._out_of_time()
        return delay

    def proceed(self, outcome: Answer | APIConnectionError) -> Answer | None:
        """Decide after an attempt: give its answer, or ``None`` if another attempt is to be made.

        Raises the error that the attempt came to, if it is not repeated.
        """
        self._log(outcome, self._clock() - self._attempted)
        self._tell_limiter(outcome)
        if isinstance(outcome, Answer) and self._redirects_done < MAX_REDIRECTS:
            following = redirected(self.request, outcome)
            if following is not None:
                self._redirects_done += 1
                self.request = following
                return None
        delay = self._delay_after(outcome)
        if delay is not None:
            self.retries_taken += 1
            self._delay = delay
            return None
        if isinstance(outcome, APIConnectionError):
            self.note_on(outcome)
            raise outcome
        return outcome

    def note_on(self, error: APIError) -> None:
        """Write on an error how the call got to it."""
        error.retries_taken = self.retries_taken

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # A call that is cancelled while it waits for its turn leaves the turn to others.
        if self._token is not None and self._config.limiter is not None:
            self._config.limiter.give_back(self._token)
            self._token = None

    def _delay_after(self, outcome: Answer | APIConnectionError) -> float | None:
        """Give the seconds to wait for the next attempt; ``None`` if there is to be none."""
        if not self.request.replayable:
            return None
        delay = self._policy.delay(
            outcome,
            method=self.request.method,
            retries_done=self.retries_taken,
            chance=self._chance(),
            now=dt.datetime.now(dt.UTC),
        )
        if delay is None:
            return None
        left = self.time_left
        if left is not None and delay.seconds >= left:
            return None
        budget = self._config.retry_budget
        if budget is not None and not delay.asked_for and not budget.spend():
            self._config.logger.debug("%s: no more retries can be afforded", self.request.label)
            return None
        return delay.seconds

    def _tell_limiter(self, outcome: Answer | APIConnectionError) -> None:
        limiter, token, self._token = self._config.limiter, self._token, None
        if limiter is None or token is None or not isinstance(outcome, Answer):
            return
        if outcome.status == _TOO_MANY:
            asked = asked_delay(outcome.headers, dt.datetime.now(dt.UTC)) or 0.0
            limiter.refused(token, min(asked, self._policy.longest_wait))
        else:
            limiter.accepted()

    def _out_of_time(self) -> APITimeoutError:
        error = APITimeoutError(
            f"{self.request.label}: not done within {self._total:g} s, the time for the whole call"
        )
        self.note_on(error)
        return error

    def _log(self, outcome: Answer | APIConnectionError, seconds: float) -> None:
        # Neither URLs nor headers nor bodies: any of them may hold what must not be in a log.
        result = outcome.status if isinstance(outcome, Answer) else type(outcome).__name__
        self._config.logger.debug(
            "%s: %s after %.3f s (attempt %d)",
            self.request.label,
            result,
            seconds,
            self.retries_taken + 1,
        )
