"""What a caller may set, for a client and for one call. The same thing has the same name in both.

What is *not* decided here: how options are merged (`calls`, `requests`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, TypedDict

from .omit import NotGiven, Omit

if TYPE_CHECKING:
    from httpx2 import Timeout

    from .budget import RetryBudget
    from .chunks import Progress
    from .limiter import RateLimiter
    from .tracing import TracerProvider

__all__ = ["ClientOptions", "RequestOptions", "check_names"]


class RequestOptions(TypedDict, total=False):
    """Options of a single call; each overrides the setting of the client."""

    extra_headers: Mapping[str, str | Omit]
    """Headers to add or replace; `omit` removes one that would be sent otherwise."""

    extra_query: Mapping[str, object]
    """Query parameters to add or replace; `omit` removes one that would be sent otherwise."""

    extra_body: Mapping[str, object]
    """Top-level properties to add to a JSON, form or multipart body, or to replace in it."""

    timeout: float | Timeout | NotGiven | None
    """Seconds that each phase of an attempt may take (to connect, to send, to get more of the
    answer, to wait for a free connection), or a `Timeout` by phase; ``None`` waits for ever."""

    total_timeout: float | NotGiven | None
    """Seconds that the call may take with all its attempts and waits; ``None`` sets no limit."""

    max_retries: int
    """How often a failed attempt is repeated; 0 turns retries off."""

    on_progress: Progress
    """Called while a file is sent, with the bytes of the body that were sent and with their number if
    that is known; each attempt begins anew."""

    retry_unsafe: bool
    """Repeat also a POST or PATCH that may have been carried out, at the risk of doing it twice."""


class ClientOptions(TypedDict, total=False):
    """Options of a client, which `with_options` can change."""

    base_url: str | None
    """The address below which all requests go; ``None`` is that of the API."""

    timeout: float | Timeout | NotGiven | None
    """As in `RequestOptions`."""

    total_timeout: float | NotGiven | None
    """As in `RequestOptions`."""

    max_retries: int
    """As in `RequestOptions`."""

    retry_unsafe: bool
    """As in `RequestOptions`."""

    retry_budget: RetryBudget | NotGiven | None
    """What may be spent on retries; ``None`` sets no limit, by default a client has its own."""

    limiter: RateLimiter | bool | None
    """How many requests are sent; ``True`` keeps to the rate of the API, ``None`` to none."""

    default_headers: Mapping[str, str | Omit] | None
    """Headers to send with every call; `omit` removes one that would be sent otherwise."""

    default_query: Mapping[str, object] | None
    """Query parameters to send with every call."""

    tracing: TracerProvider | bool | None
    """Make a span of OpenTelemetry for each call, by the provider of the application or another one;
    ``None`` leaves it to the environment variable ``<PREFIX>_TRACING``."""

    strict: bool
    """Raise an error for an answer that contradicts its type, instead of a warning."""


def check_names(where: str, options: Mapping[str, object], known: Collection[str]) -> None:
    """Raise `TypeError` for an option that there is not, as Python does for arguments."""
    for name in options:
        if name not in known:
            from difflib import get_close_matches

            close = get_close_matches(name, known, 1)
            hint = f'; did you mean "{close[0]}"?' if close else ""
            raise TypeError(f'{where}: there is no argument or option "{name}"{hint}')
