"""Tests of `client.oauth`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_oauth_introspect(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["oauth_introspect"]
    server.answer(200, answer, "application/json")
    result = client.oauth.introspect(token="token")
    server.expect(
        "POST",
        "/v1/oauth/introspect",
        headers={
            "Authorization": "Basic dGVzdC1zZWNyZXQ6dGVzdC1zZWNyZXQ=",
            "Notion-Version": "2026-03-11",
        },
        json={"token": "token"},
    )
    assert plain(result) == answer


async def test_oauth_introspect_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["oauth_introspect"]
    server.answer(200, answer, "application/json")
    result = await async_client.oauth.introspect(token="token")
    server.expect(
        "POST",
        "/v1/oauth/introspect",
        headers={
            "Authorization": "Basic dGVzdC1zZWNyZXQ6dGVzdC1zZWNyZXQ=",
            "Notion-Version": "2026-03-11",
        },
        json={"token": "token"},
    )
    assert plain(result) == answer


def test_oauth_introspect_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["oauth_introspect_error"])
    with pytest.raises(errors.InvalidRequestError) as caught:
        client.oauth.introspect(token="token")
    assert caught.value.status == 400


def test_oauth_revoke(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["oauth_revoke"]
    server.answer(200, answer, "application/json")
    result = client.oauth.revoke(token="token")
    server.expect(
        "POST",
        "/v1/oauth/revoke",
        headers={
            "Authorization": "Basic dGVzdC1zZWNyZXQ6dGVzdC1zZWNyZXQ=",
            "Notion-Version": "2026-03-11",
        },
        json={"token": "token"},
    )
    assert plain(result) == answer


async def test_oauth_revoke_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["oauth_revoke"]
    server.answer(200, answer, "application/json")
    result = await async_client.oauth.revoke(token="token")
    server.expect(
        "POST",
        "/v1/oauth/revoke",
        headers={
            "Authorization": "Basic dGVzdC1zZWNyZXQ6dGVzdC1zZWNyZXQ=",
            "Notion-Version": "2026-03-11",
        },
        json={"token": "token"},
    )
    assert plain(result) == answer


def test_oauth_revoke_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["oauth_revoke_error"])
    with pytest.raises(errors.InvalidRequestError) as caught:
        client.oauth.revoke(token="token")
    assert caught.value.status == 400


def test_oauth_token(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["oauth_token"]
    server.answer(200, answer, "application/json")
    result = client.oauth.token(
        grant_type="authorization_code",
        code="code",
        redirect_uri="redirect uri",
        external_account={"key": "key", "name": "name"},
    )
    server.expect(
        "POST",
        "/v1/oauth/token",
        headers={
            "Authorization": "Basic dGVzdC1zZWNyZXQ6dGVzdC1zZWNyZXQ=",
            "Notion-Version": "2026-03-11",
        },
        json={
            "grant_type": "authorization_code",
            "code": "code",
            "redirect_uri": "redirect uri",
            "external_account": {"key": "key", "name": "name"},
        },
    )
    assert plain(result) == answer


async def test_oauth_token_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["oauth_token"]
    server.answer(200, answer, "application/json")
    result = await async_client.oauth.token(
        grant_type="authorization_code",
        code="code",
        redirect_uri="redirect uri",
        external_account={"key": "key", "name": "name"},
    )
    server.expect(
        "POST",
        "/v1/oauth/token",
        headers={
            "Authorization": "Basic dGVzdC1zZWNyZXQ6dGVzdC1zZWNyZXQ=",
            "Notion-Version": "2026-03-11",
        },
        json={
            "grant_type": "authorization_code",
            "code": "code",
            "redirect_uri": "redirect uri",
            "external_account": {"key": "key", "name": "name"},
        },
    )
    assert plain(result) == answer


def test_oauth_token_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["oauth_token_error"])
    with pytest.raises(errors.InvalidRequestError) as caught:
        client.oauth.token(
            grant_type="authorization_code",
            code="code",
            redirect_uri="redirect uri",
            external_account={"key": "key", "name": "name"},
        )
    assert caught.value.status == 400
