"""The clients: `Zoo` and `AsyncZoo`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient
from ._runtime.credentials import bearer as _bearer
from ._runtime.omit import not_given
from ._runtime.settings import ClientSettings, ErrorFields
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx2

    from ._runtime.budget import RetryBudget
    from ._runtime.limiter import RateLimiter
    from ._runtime.middleware import AsyncMiddleware, Middleware
    from ._runtime.omit import NotGiven, Omit
    from ._runtime.tokens import TokenSource
    from ._runtime.tracing import TracerProvider
    from .resources.pets import AsyncPetsResource, PetsResource

SETTINGS = ClientSettings(
    package="pets_client",
    version=__version__,
    user_agent="pets-client/" + __version__,
    base_url="",
    base_url_env="ZOO_BASE_URL",
    env_prefix="ZOO",
    errors="errors:BY_CODE",
    error_fields=ErrorFields(
        code=("reason",),
        message=("text",),
        request_id=("trace",),
        request_id_headers=("x-trace",),
    ),
    rate_limit=(2.5, 7),
    retry_conflicts=True,
)


class Zoo(SyncClient):
    """A client for the Pets API.

    Args:
        key: The bearer token. It may be a callable that gives tokens, or a grant of OAuth 2.
            Without it, the environment variable `ZOO_KEY` or `OLD_ZOO_KEY` is used.
        base_url: Another server. Without it, the environment variable `ZOO_BASE_URL`.
        timeout: Seconds that each phase of an attempt may take (connecting, sending, waiting for
            more of the answer), or an `httpx2.Timeout`; None waits for ever. By default 60.
        total_timeout: Seconds that a call may take with all its attempts and waits.
        max_retries: How often a failed attempt is repeated where that does no harm.
        retry_unsafe: Repeat also a POST or PATCH that may have been carried out, at the
            risk of doing it twice.
        retry_budget: What may be spent on retries, shared by all calls; None sets no limit. By
            default a tenth of the calls and a few in reserve.
        limiter: A `RateLimiter`, shared by threads and tasks, that keeps calls to a rate. True is
            one of 2.5 requests per second.
        default_headers: Headers to send with every call; `omit` removes one.
        default_query: Query parameters to send with every call.
        http_client: An `httpx2.Client` of your own, for a proxy or certificates;
            closing it is up to you.
        http2: Speak HTTP/2 where the server does; needs `pip install "httpx2[http2]"`.
        middleware: What to run around each attempt; the first one is outermost.
        tracing: Make a span of OpenTelemetry for each call; True, or a `TracerProvider` of your
            own. Without it, the environment variable `ZOO_TRACING`.
        strict: Raise `ResponseValidationError` for an answer that contradicts its
            type; else only warn.
    """

    def __init__(
        self,
        key: str | TokenSource | None = None,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        total_timeout: float | None = None,
        max_retries: int = 2,
        retry_unsafe: bool = False,
        retry_budget: RetryBudget | None | NotGiven = not_given,
        limiter: RateLimiter | bool | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        http2: bool = False,
        middleware: Sequence[Middleware] = (),
        tracing: TracerProvider | bool | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            SETTINGS,
            credentials={"token": _bearer("key", key, "ZOO_KEY", "OLD_ZOO_KEY")},
            headers={},
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            retry_unsafe=retry_unsafe,
            retry_budget=retry_budget,
            limiter=limiter,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            http2=http2,
            middleware=middleware,
            tracing=tracing,
            strict=strict,
        )

    @cached_property
    def pets(self) -> PetsResource:
        """Pets: `list`."""
        from .resources.pets import PetsResource

        return PetsResource(self)


class AsyncZoo(AsyncClient):
    """A client for the Pets API, for `async` code.

    Args:
        key: The bearer token. It may be a callable that gives tokens, or a grant of OAuth 2.
            Without it, the environment variable `ZOO_KEY` or `OLD_ZOO_KEY` is used.
        base_url: Another server. Without it, the environment variable `ZOO_BASE_URL`.
        timeout: Seconds that each phase of an attempt may take (connecting, sending, waiting for
            more of the answer), or an `httpx2.Timeout`; None waits for ever. By default 60.
        total_timeout: Seconds that a call may take with all its attempts and waits.
        max_retries: How often a failed attempt is repeated where that does no harm.
        retry_unsafe: Repeat also a POST or PATCH that may have been carried out, at the
            risk of doing it twice.
        retry_budget: What may be spent on retries, shared by all calls; None sets no limit. By
            default a tenth of the calls and a few in reserve.
        limiter: A `RateLimiter`, shared by threads and tasks, that keeps calls to a rate. True is
            one of 2.5 requests per second.
        default_headers: Headers to send with every call; `omit` removes one.
        default_query: Query parameters to send with every call.
        http_client: An `httpx2.AsyncClient` of your own, for a proxy or certificates;
            closing it is up to you.
        http2: Speak HTTP/2 where the server does; needs `pip install "httpx2[http2]"`.
        middleware: What to run around each attempt; the first one is outermost.
        tracing: Make a span of OpenTelemetry for each call; True, or a `TracerProvider` of your
            own. Without it, the environment variable `ZOO_TRACING`.
        strict: Raise `ResponseValidationError` for an answer that contradicts its
            type; else only warn.
    """

    def __init__(
        self,
        key: str | TokenSource | None = None,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        total_timeout: float | None = None,
        max_retries: int = 2,
        retry_unsafe: bool = False,
        retry_budget: RetryBudget | None | NotGiven = not_given,
        limiter: RateLimiter | bool | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        http2: bool = False,
        middleware: Sequence[AsyncMiddleware] = (),
        tracing: TracerProvider | bool | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            SETTINGS,
            credentials={"token": _bearer("key", key, "ZOO_KEY", "OLD_ZOO_KEY")},
            headers={},
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            retry_unsafe=retry_unsafe,
            retry_budget=retry_budget,
            limiter=limiter,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            http2=http2,
            middleware=middleware,
            tracing=tracing,
            strict=strict,
        )

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """Pets: `list`."""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)
