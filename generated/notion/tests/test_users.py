"""Tests of `client.users`."""

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


def test_users_list(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["users_list"]
    mock.answer("users.list", answer)
    result = client.users.list(start_cursor="start cursor", page_size=1)
    expect(
        mock,
        "GET",
        "/v1/users",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_users_list_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["users_list"]
    mock.answer("users.list", answer)
    result = await async_client.users.list(start_cursor="start cursor", page_size=1)
    expect(
        mock,
        "GET",
        "/v1/users",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_users_list_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("users.list", examples["users_list_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.users.list(start_cursor="start cursor", page_size=1)
    assert caught.value.status == 400


def test_users_me(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["users_me"]
    mock.answer("users.me", answer)
    result = client.users.me()
    expect(
        mock,
        "GET",
        "/v1/users/me",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_users_me_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["users_me"]
    mock.answer("users.me", answer)
    result = await async_client.users.me()
    expect(
        mock,
        "GET",
        "/v1/users/me",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_users_me_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("users.me", examples["users_me_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.users.me()
    assert caught.value.status == 400


def test_users_retrieve(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["users_retrieve"]
    mock.answer("users.retrieve", answer)
    result = client.users.retrieve("user id")
    expect(
        mock,
        "GET",
        "/v1/users/user%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_users_retrieve_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["users_retrieve"]
    mock.answer("users.retrieve", answer)
    result = await async_client.users.retrieve("user id")
    expect(
        mock,
        "GET",
        "/v1/users/user%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_users_retrieve_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("users.retrieve", examples["users_retrieve_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.users.retrieve("user id")
    assert caught.value.status == 400
