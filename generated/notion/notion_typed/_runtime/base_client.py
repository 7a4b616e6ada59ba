"""What both clients have in common: their configuration, and the two ends of a call.

In: the settings of a package and what the caller wants otherwise. Out: the start of a call, and the
value of an answer. What is *not* decided here: how anything is sent (`client`, `transport`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Self, TypeVar

from .answers import Answer
from .arguments import Arguments
from .calls import Call, Config
from .credentials import Credential
from .endpoint import Endpoint
from .omit import NotGiven, Omit, not_given
from .options import RequestOptions
from .requests import check_base_url
from .resource import AsyncResource, SyncResource
from .responses import judge
from .settings import ClientSettings, env

if TYPE_CHECKING:
    from httpx2 import Timeout

__all__ = ["BaseClient"]

ResultT = TypeVar("ResultT")


class BaseClient:
    """What both clients have in common: their configuration, and the two ends of a call."""

    _config: Config
    _random: Callable[[], float]

    def _configure(
        self,
        settings: ClientSettings,
        *,
        credentials: Mapping[str, Credential],
        headers: Mapping[str, str],
        base_url: str | None,
        timeout: float | Timeout | NotGiven | None,
        max_retries: int,
        default_headers: Mapping[str, str | Omit] | None,
        default_query: Mapping[str, object] | None,
        strict: bool,
    ) -> None:
        if base_url is None and settings.base_url_env is not None:
            base_url = env(settings.base_url_env)
        self._config = Config(
            settings=settings,
            credentials=credentials,
            headers=headers,
            base_url=check_base_url(base_url or settings.base_url),
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers or {},
            default_query=default_query or {},
            strict=strict,
        )

    @property
    def base_url(self) -> str:
        """The address below which all requests go."""
        return self._config.base_url

    @property
    def max_retries(self) -> int:
        """How often a failed attempt is repeated."""
        return self._config.max_retries

    def with_options(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        strict: bool | None = None,
    ) -> Self:
        """Make a client that differs in these settings and shares the connections of this one.

        Headers and query parameters are added to those that this client sends already.
        """
        config = self._config
        clone = type(self).__new__(type(self))
        # Groups of methods hold on to their client, so the new one has to make its own.
        clone.__dict__.update(
            {
                name: value
                for name, value in vars(self).items()
                if not isinstance(value, SyncResource | AsyncResource)
            }
        )
        clone._config = replace(  # noqa: SLF001  # of the same class
            config,
            base_url=config.base_url if base_url is None else check_base_url(base_url),
            timeout=config.timeout if isinstance(timeout, NotGiven) else timeout,
            max_retries=config.max_retries if max_retries is None else max_retries,
            default_headers={**config.default_headers, **(default_headers or {})},
            default_query={**config.default_query, **(default_query or {})},
            strict=config.strict if strict is None else strict,
        )
        return clone

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def _start(
        self, endpoint: Endpoint[object], options: RequestOptions, arguments: Arguments
    ) -> Call:
        return Call(self._config, endpoint, arguments, options, self._random)

    def _finish(self, endpoint: Endpoint[ResultT], answer: Answer) -> ResultT:
        verdict = judge(endpoint, answer, self._config.knowledge)
        if verdict.complaint:
            self._config.logger.warning(
                "%s %s: the answer does not fit its type, and is left as it came at %s",
                endpoint.method,
                endpoint.path,
                verdict.complaint,
            )
        return verdict.value
