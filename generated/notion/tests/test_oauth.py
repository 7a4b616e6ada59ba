"""Tests of `client.oauth`."""

from __future__ import annotations

from typing import Any

import pytest
from checks import expect, plain

from notion_typed import AsyncNotion, Notion, errors
from notion_typed.testing import Mock

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_oauth_introspect(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["oauth_introspect"]
    mock.answer("oauth.introspect", answer)
    result = client.oauth.introspect(token="token")
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["oauth_introspect"]
    mock.answer("oauth.introspect", answer)
    result = await async_client.oauth.introspect(token="token")
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("oauth.introspect", examples["oauth_introspect_error"], status=400)
    with pytest.raises(errors.InvalidRequestError) as caught:
        client.oauth.introspect(token="token")
    assert caught.value.status == 400


def test_oauth_revoke(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["oauth_revoke"]
    mock.answer("oauth.revoke", answer)
    result = client.oauth.revoke(token="token")
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["oauth_revoke"]
    mock.answer("oauth.revoke", answer)
    result = await async_client.oauth.revoke(token="token")
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("oauth.revoke", examples["oauth_revoke_error"], status=400)
    with pytest.raises(errors.InvalidRequestError) as caught:
        client.oauth.revoke(token="token")
    assert caught.value.status == 400


def test_oauth_token(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["oauth_token"]
    mock.answer("oauth.token", answer)
    result = client.oauth.token(
        grant_type="authorization_code",
        code="code",
        redirect_uri="redirect uri",
        external_account={"key": "key", "name": "name"},
    )
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["oauth_token"]
    mock.answer("oauth.token", answer)
    result = await async_client.oauth.token(
        grant_type="authorization_code",
        code="code",
        redirect_uri="redirect uri",
        external_account={"key": "key", "name": "name"},
    )
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("oauth.token", examples["oauth_token_error"], status=400)
    with pytest.raises(errors.InvalidRequestError) as caught:
        client.oauth.token(
            grant_type="authorization_code",
            code="code",
            redirect_uri="redirect uri",
            external_account={"key": "key", "name": "name"},
        )
    assert caught.value.status == 400
