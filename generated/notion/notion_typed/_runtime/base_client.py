"""What both clients have in common: their configuration, and the two ends of a call.

In: the settings of a package and what the caller wants otherwise. Out: the start of a call, and the
value of an answer. What is *not* decided here: how anything is sent (`client`, `transport`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Literal, Self, TypeVar

from .answers import Answer
from .arguments import NO_ARGUMENTS, Arguments
from .calls import Call
from .client_config import Config, changed_config
from .credentials import Place
from .endpoint import Endpoint, Pages
from .errors import APIError
from .options import ClientOptions, RequestOptions
from .resource import AsyncResource, SyncResource
from .responses import judge, load

if TYPE_CHECKING:
    from .cursors import Origin
    from .raw import ResponseFacts
    from .sse import ServerSentEvent
    from .tokens import TokenRequest
    from .wrapping import Making

__all__ = ["BaseClient"]

ResultT = TypeVar("ResultT")


class BaseClient:
    """What both clients have in common: their configuration, and the two ends of a call."""

    _config: Config
    _random: Callable[[], float]
    _clock: Callable[[], float]

    @property
    def base_url(self) -> str:
        """The address below which all requests go."""
        return self._config.base_url

    @property
    def max_retries(self) -> int:
        """How often a failed attempt is repeated."""
        return self._config.max_retries

    def any_security(self) -> tuple[tuple[str, ...], ...]:
        """Give the credentials of the API as alternatives, for operations that it says nothing of."""
        return tuple((name,) for name in self._config.credentials)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def _clone(
        self, options: ClientOptions, is_carried: Callable[[Place, str], bool], **parts: object
    ) -> Self:
        """Make a client that differs in these options and parts. Raises `InvalidArgumentError`."""
        config = changed_config(self._config, options)
        clone = type(self).__new__(type(self))
        # Groups of methods hold on to their client, so the new one has to make its own.
        clone.__dict__.update(
            {
                name: value
                for name, value in vars(self).items()
                if not isinstance(value, SyncResource | AsyncResource)
            },
            **parts,
            _config=replace(config, is_carried=is_carried),
        )
        return clone

    def _start(
        self, endpoint: Endpoint[object], options: RequestOptions, arguments: Arguments
    ) -> Call:
        return Call(
            self._config, endpoint, arguments, options, chance=self._random, clock=self._clock
        )

    def _token_call(self, request: TokenRequest) -> tuple[Call, Endpoint[object]]:
        from .token_calls import token_call

        return token_call(self._config, request, chance=self._random, clock=self._clock)

    def _origin(
        self,
        call: Call,
        endpoint: Endpoint[object],
        pages: Pages,
        *,
        options: RequestOptions,
        arguments: Arguments,
        answer: Answer,
    ) -> Origin:
        from .cursors import Origin

        name: Literal["extra_query", "extra_body"]
        name = "extra_query" if pages.where == "query" else "extra_body"
        extra = options.get(name, NO_ARGUMENTS)
        find = partial(load, self._config.settings.package)
        return Origin(endpoint, pages, arguments, extra, find, answer.headers, call.secrets)

    def _finish(self, call: Call, endpoint: Endpoint[ResultT], answer: Answer) -> ResultT:
        try:
            verdict = judge(endpoint, answer, self._config.knowledge, call.sent_body)
        except APIError as error:
            call.note_on(error)
            raise
        if verdict.complaint:
            self._config.logger.warning(
                "%s %s: the answer does not fit its type, and is left as it came at %s",
                endpoint.method,
                endpoint.path,
                verdict.complaint,
            )
        return verdict.value

    def _check(self, call: Call, endpoint: Endpoint[object], answer: Answer) -> None:
        """Raise the error of an answer that is none, before its body is looked at."""
        if not 200 <= answer.status < 300:
            self._finish(call, endpoint, answer)

    def _making(
        self, endpoint: Endpoint[ResultT], conclude: Callable[[Answer], ResultT]
    ) -> Making[ResultT]:
        from .wrapping import Making

        return Making(endpoint, self._config.knowledge, conclude, partial(self._event, endpoint))

    def _event(
        self, endpoint: Endpoint[ResultT], response: ResponseFacts, event: ServerSentEvent
    ) -> ResultT:
        from .events import judge_event

        answer = Answer(response.status, response.headers, b"")
        try:
            verdict = judge_event(endpoint, answer, event, self._config.knowledge)
        except APIError as error:
            error.retries_taken = response.retries_taken
            raise
        if verdict.complaint:
            self._config.logger.warning(
                '%s %s: event "%s" does not fit its type, and is left as it came at %s',
                endpoint.method,
                endpoint.path,
                event.event,
                verdict.complaint,
            )
        return verdict.value
