"""The clients: `Pets` and `AsyncPets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient
from ._runtime.credentials import ApiKey, Basic, Bearer
from ._runtime.omit import not_given
from ._runtime.settings import ClientSettings, ErrorFields, env
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime.omit import NotGiven
    from .resources.pets import AsyncPetsResource, PetsResource

SETTINGS = ClientSettings(
    package="pets_client",
    version=__version__,
    user_agent="pets-client/" + __version__,
    base_url="https://eu.example.com/v1",
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
        id: The API key that is sent as header `X-Client-Id`. Without it, the environment
            variable `PETS_ID` is used.
        key: The API key that is sent as query `api_key`. Without it, the environment variable
            `PETS_KEY` is used.
        token: The bearer token. Without it, the environment variable `PETS_TOKEN` is used.
        username: The username for basic authentication. Without it, the environment variable
            `PETS_USERNAME` is used.
        password: The password for basic authentication. Without it, the environment variable
            `PETS_PASSWORD` is used.
        base_url: Another server. Without it, the environment variable `PETS_BASE_URL` or else
            https://eu.example.com/v1.
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
        id: str | None = None,
        *,
        key: str | None = None,
        token: str | None = None,
        username: str | None = None,
        password: str | None = None,
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
            credentials={
                "id": ApiKey("header", "X-Client-Id", id or env("PETS_ID")),
                "key": ApiKey("query", "api_key", key or env("PETS_KEY")),
                "token": Bearer(token or env("PETS_TOKEN")),
                "basic": Basic(username or env("PETS_USERNAME"), password or env("PETS_PASSWORD")),
            },
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
    def pets(self) -> PetsResource:
        """Pets: `create`, `list` and `replace`."""
        from .resources.pets import PetsResource

        return PetsResource(self)


class AsyncPets(AsyncClient):
    """A client for the Pets API, for `async` code.

    Args:
        id: The API key that is sent as header `X-Client-Id`. Without it, the environment
            variable `PETS_ID` is used.
        key: The API key that is sent as query `api_key`. Without it, the environment variable
            `PETS_KEY` is used.
        token: The bearer token. Without it, the environment variable `PETS_TOKEN` is used.
        username: The username for basic authentication. Without it, the environment variable
            `PETS_USERNAME` is used.
        password: The password for basic authentication. Without it, the environment variable
            `PETS_PASSWORD` is used.
        base_url: Another server. Without it, the environment variable `PETS_BASE_URL` or else
            https://eu.example.com/v1.
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
        id: str | None = None,
        *,
        key: str | None = None,
        token: str | None = None,
        username: str | None = None,
        password: str | None = None,
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
            credentials={
                "id": ApiKey("header", "X-Client-Id", id or env("PETS_ID")),
                "key": ApiKey("query", "api_key", key or env("PETS_KEY")),
                "token": Bearer(token or env("PETS_TOKEN")),
                "basic": Basic(username or env("PETS_USERNAME"), password or env("PETS_PASSWORD")),
            },
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
    def pets(self) -> AsyncPetsResource:
        """Pets: `create`, `list` and `replace`."""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)
