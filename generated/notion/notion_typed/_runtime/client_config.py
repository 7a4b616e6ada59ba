"""What a client was made with.

In: the settings of a package, and the options of whoever makes a client, or another one from it.
Out: a `Config`, complete and checked. What is *not* decided here: any use of it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from .addresses import check_base_url
from .budget import RetryBudget
from .confidential import secrets
from .credentials import Bearer, Credential, Place
from .errors import InvalidArgumentError
from .limiter import RateLimiter
from .logs import set_level
from .omit import NotGiven, Omit, not_given
from .option_checks import (
    check_max_retries,
    check_retry_budget,
    check_timeout,
    check_total_timeout,
)
from .options import ClientOptions, check_names
from .requests import Defaults
from .responses import Knowledge
from .settings import ClientSettings, env
from .tracing import Tracing, make_tracing

if TYPE_CHECKING:
    from httpx2 import Timeout

__all__ = ["Config", "changed_config", "make_config"]

_MAX_RETRIES = 2


@dataclass(frozen=True, slots=True)
class Config:
    """What a client was made with; `ClientOptions` says what the fields mean."""

    settings: ClientSettings
    credentials: Mapping[str, Credential]
    headers: Mapping[str, str]
    """The headers of the API itself, such as the one that names its version."""

    base_url: str
    timeout: float | Timeout | NotGiven | None
    total_timeout: float | None
    max_retries: int
    retry_unsafe: bool
    retry_budget: RetryBudget | None
    limiter: RateLimiter | None
    default_headers: Mapping[str, str | Omit]
    default_query: Mapping[str, object]
    tracing: Tracing | None
    strict: bool
    is_carried: Callable[[Place, str], bool]
    """Tells whether the HTTP client adds a header, query parameter or cookie itself."""

    fixed_secrets: tuple[str, ...] | None = field(init=False, repr=False)
    """What must not be shown; ``None`` if that changes, as with tokens that are fetched."""

    def __post_init__(self) -> None:
        changes = any(
            isinstance(item, Bearer) and item.source is not None
            for item in self.credentials.values()
        )
        fixed = None if changes else secrets(self.credentials)
        object.__setattr__(self, "fixed_secrets", fixed)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must not be shown, as things stand."""
        return secrets(self.credentials) if self.fixed_secrets is None else self.fixed_secrets

    @property
    def defaults(self) -> Defaults:
        """What every request of the client carries."""
        return Defaults(
            base_url=self.base_url,
            headers={**self.headers, **self.default_headers},
            query=self.default_query,
            credentials=self.credentials,
            user_agent=self.settings.user_agent,
            is_carried=self.is_carried,
        )

    @property
    def knowledge(self) -> Knowledge:
        """What the answers to the client are judged by."""
        return Knowledge(self.settings, self.secrets, self.strict)

    @property
    def logger(self) -> logging.Logger:
        """The logger of the package."""
        return logging.getLogger(self.settings.package)


def make_config(
    settings: ClientSettings,
    credentials: Mapping[str, Credential],
    headers: Mapping[str, str | None],
    options: ClientOptions,
    is_carried: Callable[[Place, str], bool],
) -> Config:
    """Complete the options of a new client. Raises `InvalidArgumentError`."""
    untouched = Config(
        settings=settings,
        credentials=credentials,
        headers={name: value for name, value in headers.items() if value is not None},
        base_url="",
        timeout=not_given,
        total_timeout=None,
        max_retries=_MAX_RETRIES,
        retry_unsafe=False,
        retry_budget=RetryBudget(),
        limiter=None,
        default_headers={},
        default_query={},
        tracing=None,
        strict=False,
        is_carried=is_carried,
    )
    set_level(settings)
    return changed_config(untouched, {"base_url": None, "tracing": None, **options})


def changed_config(config: Config, options: ClientOptions) -> Config:
    """Change what `options` name; headers and query parameters are added to those that are there.

    Raises `InvalidArgumentError`, and `TypeError` for what is no option.
    """
    check_names("options of the client", options, ClientOptions.__optional_keys__)
    settings = config.settings
    base_url, timeout = config.base_url, check_timeout(options.get("timeout", not_given))
    if "base_url" in options:
        base_url = check_base_url(options["base_url"] or _usual_base_url(settings))
    total = check_total_timeout(options.get("total_timeout", not_given))
    budget = check_retry_budget(options.get("retry_budget", not_given))
    limiter = config.limiter
    if "limiter" in options:
        limiter = _limiter(settings, options["limiter"])
    tracing = config.tracing
    if "tracing" in options:
        tracing = make_tracing(settings, wanted=options["tracing"])
    return replace(
        config,
        base_url=base_url,
        timeout=config.timeout if isinstance(timeout, NotGiven) else timeout,
        total_timeout=config.total_timeout if isinstance(total, NotGiven) else total,
        max_retries=check_max_retries(options.get("max_retries", config.max_retries)),
        retry_unsafe=options.get("retry_unsafe", config.retry_unsafe),
        retry_budget=config.retry_budget if isinstance(budget, NotGiven) else budget,
        limiter=limiter,
        default_headers={**config.default_headers, **(options.get("default_headers") or {})},
        default_query={**config.default_query, **(options.get("default_query") or {})},
        tracing=tracing,
        strict=options.get("strict", config.strict),
    )


def _usual_base_url(settings: ClientSettings) -> str | None:
    named = None if settings.base_url_env is None else env(settings.base_url_env)
    return named or settings.base_url


def _limiter(settings: ClientSettings, given: object) -> RateLimiter | None:
    if given is None or given is False:
        return None
    if isinstance(given, RateLimiter):
        return given
    if given is True and settings.rate_limit is not None:
        return RateLimiter(*settings.rate_limit)
    wish = "the rate of the API is not known" if given is True else "no limiter"
    raise InvalidArgumentError(f'{wish}: "limiter" must be a RateLimiter with a rate')
