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
        api_level: The header `Api-Level` of every request.
        pets_version: The header `Pets-Version` of every request.
    """

    def __init__(
        self,
        *,
        api_level: str = "3",
        pets_version: str = "2026-01-01",
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
            headers={"Api-Level": api_level, "Pets-Version": pets_version},
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
        api_level: The header `Api-Level` of every request.
        pets_version: The header `Pets-Version` of every request.
    """

    def __init__(
        self,
        *,
        api_level: str = "3",
        pets_version: str = "2026-01-01",
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
            headers={"Api-Level": api_level, "Pets-Version": pets_version},
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
