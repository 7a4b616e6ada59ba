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
        id: The API key that is sent as header `X-Client-Id`; else the environment variable
            PETS_ID.
        key: The API key that is sent as query `api_key`; else the environment variable
            PETS_KEY.
        token: The bearer token; else the environment variable PETS_TOKEN.
        username: The username for basic authentication; else the environment variable
            PETS_USERNAME.
        password: The password for basic authentication; else the environment variable
            PETS_PASSWORD.
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
        """Methods of `pets`."""
        from .resources.pets import PetsResource

        return PetsResource(self)


class AsyncPets(AsyncClient):
    """A client for the Pets API, for `async` code.

    Args:
        id: The API key that is sent as header `X-Client-Id`; else the environment variable
            PETS_ID.
        key: The API key that is sent as query `api_key`; else the environment variable
            PETS_KEY.
        token: The bearer token; else the environment variable PETS_TOKEN.
        username: The username for basic authentication; else the environment variable
            PETS_USERNAME.
        password: The password for basic authentication; else the environment variable
            PETS_PASSWORD.
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
        """Methods of `pets`."""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)
