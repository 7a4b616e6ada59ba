"""One call from its first attempt to its answer, without sending anything.

In: what the caller and the client say. Out: the request to send now, and after each attempt the
decision: the answer, or how long to wait before the next attempt. What is *not* decided here: how
bytes travel (`client`), and what the answer means (`responses`).
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .answers import Answer
from .arguments import Arguments
from .credentials import Credential, secrets
from .endpoint import Endpoint
from .errors import APIConnectionError, InvalidArgumentError
from .omit import NotGiven, Omit
from .options import RequestOptions
from .redirects import MAX_REDIRECTS, redirected
from .requests import Defaults, prepare
from .responses import Knowledge
from .retries import RetryPolicy
from .settings import ClientSettings

if TYPE_CHECKING:
    from httpx2 import Timeout

__all__ = ["Call", "Config"]


@dataclass(frozen=True, slots=True)
class Config:
    """What a client was made with."""

    settings: ClientSettings
    credentials: Mapping[str, Credential]
    headers: Mapping[str, str]
    base_url: str
    timeout: float | Timeout | NotGiven | None
    max_retries: int
    default_headers: Mapping[str, str | Omit]
    default_query: Mapping[str, object]
    strict: bool

    def __post_init__(self) -> None:
        check_max_retries(self.max_retries)

    @property
    def defaults(self) -> Defaults:
        """What every request of the client carries."""
        return Defaults(
            base_url=self.base_url,
            headers={**self.headers, **self.default_headers},
            query=self.default_query,
            credentials=self.credentials,
            user_agent=self.settings.user_agent,
        )

    @property
    def knowledge(self) -> Knowledge:
        """What the answers to the client are judged by."""
        return Knowledge(self.settings, tuple(secrets(self.credentials)), self.strict)

    @property
    def logger(self) -> logging.Logger:
        """The logger of the package."""
        return logging.getLogger(self.settings.package)


class Call:
    """The state of one call between its attempts."""

    def __init__(
        self,
        config: Config,
        endpoint: Endpoint[object],
        arguments: Arguments,
        options: RequestOptions,
        chance: Callable[[], float],
    ) -> None:
        self.request = prepare(endpoint, arguments, options, config.defaults)
        """What to send now."""
        timeout = options.get("timeout", config.timeout)
        self.timeout = config.timeout if isinstance(timeout, NotGiven) else timeout
        self.secrets = tuple(secrets(config.credentials))
        self._policy = RetryPolicy(
            check_max_retries(options.get("max_retries", config.max_retries))
        )
        self._chance = chance
        self._logger = config.logger
        self._retries_done = 0
        self._redirects_done = 0

    def proceed(self, outcome: Answer | APIConnectionError, seconds: float) -> Answer | float:
        """Decide after an attempt that took `seconds`: an answer, or how long to wait.

        Raises the error that the attempt came to, if it is not repeated.
        """
        self._log(outcome, seconds)
        if isinstance(outcome, Answer) and self._redirects_done < MAX_REDIRECTS:
            following = redirected(self.request, outcome)
            if following is not None:
                self._redirects_done += 1
                self.request = following
                return 0.0
        delay: float | None = None
        if self.request.replayable:
            delay = self._policy.delay(
                outcome,
                method=self.request.method,
                retries_done=self._retries_done,
                chance=self._chance(),
                now=dt.datetime.now(dt.UTC),
            )
        if delay is not None:
            self._retries_done += 1
            return delay
        if isinstance(outcome, APIConnectionError):
            raise outcome
        return outcome

    def _log(self, outcome: Answer | APIConnectionError, seconds: float) -> None:
        # Neither URLs nor headers nor bodies: any of them may hold what must not be in a log.
        result = outcome.status if isinstance(outcome, Answer) else type(outcome).__name__
        attempt = self._retries_done + 1
        self._logger.debug(
            "%s: %s after %.3f s (attempt %d)", self.request.label, result, seconds, attempt
        )


def check_max_retries(count: int) -> int:
    """Give the number back if it is one. Raises `InvalidArgumentError`."""
    if count < 0:
        raise InvalidArgumentError(f'"max_retries" must not be negative: {count}')
    return count
