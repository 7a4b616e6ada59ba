"""The clients of the wiki in the form of generated ones."""

# ruff: noqa: ANN401, PLC0415  # shorter than a generated one, and as lazy

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from runtime.client import AsyncClient, SyncClient
from runtime.credentials import ApiKey, Basic, Credential, bearer, secret
from runtime.settings import ClientSettings, ErrorFields

if TYPE_CHECKING:
    from runtime.tokens import TokenSource

    from .resources import AsyncPagesResource, PagesResource

SETTINGS = ClientSettings(
    package="wiki",
    version="0.1.0",
    user_agent="wiki/0.1.0",
    base_url="https://wiki.example.org",
    base_url_env="WIKI_BASE_URL",
    env_prefix="WIKI",
    errors="errors:BY_CODE",
    error_fields=ErrorFields(
        code=("code", "error"),
        message=("message", "error_description"),
        request_id=("request_id",),
        request_id_headers=("x-wiki-request-id", "x-request-id"),
    ),
)


def _credentials(
    auth: str | TokenSource | None, user: str | None, password: str | None, key: str | None
) -> Mapping[str, Credential]:
    return {
        "bearerAuth": bearer("auth", auth, "WIKI_TOKEN", token_url="/oauth/token"),
        "basicAuth": Basic(
            secret("user", user, "WIKI_USER"), secret("password", password, "WIKI_PASSWORD")
        ),
        "keyAuth": ApiKey("header", "X-Api-Key", secret("key", key, "WIKI_KEY")),
        "queryAuth": ApiKey("query", "api_key", secret("key", key, "WIKI_KEY")),
        "cookieAuth": ApiKey("cookie", "session", secret("key", key, "WIKI_KEY")),
    }


class Wiki(SyncClient):
    def __init__(
        self,
        auth: str | TokenSource | None = None,
        *,
        user: str | None = None,
        password: str | None = None,
        key: str | None = None,
        wiki_version: str = "2026-03-11",
        **options: Any,
    ) -> None:
        super().__init__(
            SETTINGS,
            credentials=_credentials(auth, user, password, key),
            headers={"Wiki-Version": wiki_version},
            **options,
        )

    @cached_property
    def pages(self) -> PagesResource:
        from .resources import PagesResource

        return PagesResource(self)


class AsyncWiki(AsyncClient):
    def __init__(
        self,
        auth: str | TokenSource | None = None,
        *,
        user: str | None = None,
        password: str | None = None,
        key: str | None = None,
        wiki_version: str = "2026-03-11",
        **options: Any,
    ) -> None:
        super().__init__(
            SETTINGS,
            credentials=_credentials(auth, user, password, key),
            headers={"Wiki-Version": wiki_version},
            **options,
        )

    @cached_property
    def pages(self) -> AsyncPagesResource:
        from .resources import AsyncPagesResource

        return AsyncPagesResource(self)
