"""The clients: `Pets` and `AsyncPets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient
from ._runtime.omit import not_given
from ._runtime.settings import ClientSettings, ErrorFields
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime.omit import NotGiven
    from .resources.oauth import AsyncOAuthResource, OAuthResource
    from .resources.pets import AsyncPetsResource, PetsResource

SETTINGS = ClientSettings(
    package="pets_client",
    version=__version__,
    user_agent="pets-client/" + __version__,
    base_url="",
    base_url_env="PETS_BASE_URL",
    errors="errors:BY_CODE",
    error_fields=ErrorFields(
        code=("code", "error"),
        message=("message", "error_description", "detail"),
        request_id=("request_id",),
        request_id_headers=("x-request-id",),
    ),
)


class Pets(SyncClient):
    """A client for the Pets API.

    Args:
        base_url: Another server. Without it, the environment variable `PETS_BASE_URL`.
        timeout: Seconds that a call may take, or an `httpx2.Timeout`; None waits for ever.
        max_retries: How often a failed attempt is repeated where that does no harm.
        default_headers: Headers to send with every call.
        default_query: Query parameters to send with every call.
        http_client: An `httpx2.Client` of your own, for a proxy or certificates;
            closing it is up to you.
        strict: Raise `ResponseValidationError` for an answer that contradicts its
            type; else only warn.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            SETTINGS,
            credentials={},
            headers={},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def oauth(self) -> OAuthResource:
        """Tokens and what they are good for."""
        from .resources.oauth import OAuthResource

        return OAuthResource(self)

    @cached_property
    def pets(self) -> PetsResource:
        """Animals."""
        from .resources.pets import PetsResource

        return PetsResource(self)


class AsyncPets(AsyncClient):
    """A client for the Pets API, for `async` code.

    Args:
        base_url: Another server. Without it, the environment variable `PETS_BASE_URL`.
        timeout: Seconds that a call may take, or an `httpx2.Timeout`; None waits for ever.
        max_retries: How often a failed attempt is repeated where that does no harm.
        default_headers: Headers to send with every call.
        default_query: Query parameters to send with every call.
        http_client: An `httpx2.AsyncClient` of your own, for a proxy or certificates;
            closing it is up to you.
        strict: Raise `ResponseValidationError` for an answer that contradicts its
            type; else only warn.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            SETTINGS,
            credentials={},
            headers={},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def oauth(self) -> AsyncOAuthResource:
        """Tokens and what they are good for."""
        from .resources.oauth import AsyncOAuthResource

        return AsyncOAuthResource(self)

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """Animals."""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)
