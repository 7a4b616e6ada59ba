"""One call from its first attempt to its answer, without sending anything.

In: what the caller and the client say. Out: the request to send now, how long to wait before that,
and after each attempt whether its answer is the one. What is *not* decided here: how bytes travel
(`client`, `transport`), and what the answer means (`responses`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import Final, Self

from .answers import Answer
from .arguments import Arguments
from .client_config import Config
from .credentials import Asked
from .endpoint import Endpoint
from .errors import APIError, APITimeoutError
from .header_draft import check_headers
from .logs import log_attempt, log_retry
from .omit import NotGiven, not_given
from .option_checks import check_max_retries, check_timeout, check_total_timeout
from .options import RequestOptions
from .redirects import MAX_REDIRECTS, redirected
from .requests import Prepared, prepare
from .responses import request_id_of
from .retries import Outcome, RetryPolicy, asked_delay, may_have_been_done
from .statuses import REFUSED
from .tracing import Span
from .wishes import check_options, wish

__all__ = ["Call"]

_UNAUTHORIZED = 401
_FIRST_FAILURE: Final = 400
_DONE_BEFORE: Final = frozenset({404, 409, 410, 412})
"""What an attempt is answered if an earlier one was carried out after all."""


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
        if options:
            check_options(f"{endpoint.method} {endpoint.path}", options)
        self.request = prepare(endpoint, arguments, options, config.defaults)
        """What to send now."""
        self.sent: Prepared | None = None
        """What middleware sent in its place."""
        self.state: dict[str, object] = {}
        """The notes of middleware."""
        self.outcome: Outcome | None = None
        """What came of the last attempt."""
        timeout = check_timeout(options.get("timeout", not_given))
        self.timeout = config.timeout if isinstance(timeout, NotGiven) else timeout
        self.secrets = config.secrets
        self.retries_taken = 0
        self.streamed = endpoint.stream is not None or wish(options) == "streaming"
        """Whether the body of a success is left to be read piece by piece."""
        self._policy = RetryPolicy(
            check_max_retries(options.get("max_retries", config.max_retries)),
            unsafe=endpoint.safe or options.get("retry_unsafe", config.retry_unsafe),
            conflicts=config.settings.retry_conflicts,
        )
        self._config = config
        self._chance = chance
        self._clock = clock
        self._span: Span | None = None
        self._redirects_done = 0
        self._in_doubt = False
        self._delay = 0.0
        self._token: float | None = None
        self._started = self._attempted = clock()
        total = check_total_timeout(options.get("total_timeout", config.total_timeout))
        if isinstance(total, NotGiven):
            total = config.total_timeout
        self._total = total
        if config.retry_budget is not None:
            config.retry_budget.earn()
        self._token_sent: tuple[Asked, str] | None = None
        self._token_refused = False

    @property
    def url(self) -> str:
        """Where the request goes, or went last."""
        return (self.sent or self.request).url

    @property
    def is_redirected(self) -> bool:
        """Whether the server has sent the request to where it goes now."""
        return self._redirects_done > 0

    @property
    def sent_body(self) -> bytes | None:
        """The body that was sent last, if it was not read piece by piece."""
        content = (self.sent or self.request).content
        return content if isinstance(content, bytes) else None

    @property
    def elapsed(self) -> float:
        """Seconds since the call began, with all attempts and waits."""
        return self._clock() - self._started

    @property
    def time_left(self) -> float | None:
        """Seconds until the call must have ended; ``None`` if there is no limit."""
        return None if self._total is None else self._total - self.elapsed

    @property
    def asked(self) -> Asked | None:
        """The token that the request has to be given before it is sent."""
        return self.request.asked

    def authorize(self, asked: Asked, token: str) -> None:
        """Give the request its token. Raises `InvalidArgumentError` for what no header can carry."""
        header = {"Authorization": f"Bearer {token}"}
        check_headers(header)
        headers = {**self.request.headers, **header}
        self.request = replace(self.request, headers=headers, asked=None)
        self.secrets = (*self.secrets, token)
        self._token_sent = asked, token

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

    def proceed(self, outcome: Outcome) -> Answer | None:
        """Decide after an attempt: give its answer, or ``None`` if another attempt is to be made.

        Raises the error that the attempt came to, if it is not repeated.
        """
        self.outcome = outcome
        log_attempt(self._config.logger, self, outcome, self._clock() - self._attempted)
        self._tell_limiter(outcome)
        if isinstance(outcome, Answer) and self._redirects_done < MAX_REDIRECTS:
            following = redirected(self.sent or self.request, outcome)
            if following is not None:
                self._redirects_done += 1
                self.request = following
                return None
        if self._asks_again(outcome):
            return None
        delay = self._delay_after(outcome)
        if delay is not None:
            log_retry(self._config.logger, self, delay)
            self.retries_taken += 1
            self._in_doubt = self._in_doubt or may_have_been_done(outcome)
            self._delay = delay
            return None
        if not isinstance(outcome, Answer):
            self.note_on(outcome)
            raise outcome
        return outcome

    @property
    def attempt(self) -> int:
        """Which attempt it is, 1 for the first."""
        return self.retries_taken + 1

    def request_id_of(self, answer: Answer) -> str | None:
        """Give the id by which the API knows the request, as far as headers tell."""
        return request_id_of(answer, None, self._config.settings)

    def note_on(self, error: APIError) -> None:
        """Write on an error how the call got to it."""
        error.retries_taken = self.retries_taken
        if self._in_doubt and error.status in _DONE_BEFORE:
            error.add_note(
                "An earlier attempt of this call failed after it was sent: "
                "it may have been carried out, and be the reason for this answer."
            )

    def __enter__(self) -> Self:
        if self._config.tracing is not None:
            self._span = self._config.tracing.begin(self)
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
        if self._span is not None:
            self._span.end(self, exc)

    def _asks_again(self, outcome: Outcome) -> bool:
        """Tell whether another token may help; a call asks for one once."""
        if not isinstance(outcome, Answer) or outcome.status != _UNAUTHORIZED:
            return False
        if self._token_sent is None or self._token_refused:
            return False
        asked, token = self._token_sent
        asked.tokens.refuse(token)
        self._token_refused = True
        if not self.request.trusted or not self.request.replayable:
            return False
        self.sent = None
        self.request = replace(self.request, asked=asked)
        return True

    def _delay_after(self, outcome: Outcome) -> float | None:
        """Give the seconds to wait for the next attempt; ``None`` if there is to be none."""
        if isinstance(outcome, Answer) and outcome.status < _FIRST_FAILURE:
            return None
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

    def _tell_limiter(self, outcome: Outcome) -> None:
        limiter, token, self._token = self._config.limiter, self._token, None
        if limiter is None or token is None or not isinstance(outcome, Answer):
            return
        if outcome.status in REFUSED:
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
