"""Tests of `client.users`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_users_list(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["users_list"]
    server.answer(200, answer, "application/json")
    result = client.users.list(start_cursor="start cursor", page_size=1)
    server.expect(
        "GET",
        "/v1/users",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_users_list_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["users_list"]
    server.answer(200, answer, "application/json")
    result = await async_client.users.list(start_cursor="start cursor", page_size=1)
    server.expect(
        "GET",
        "/v1/users",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_users_list_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["users_list_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.users.list(start_cursor="start cursor", page_size=1)
    assert caught.value.status == 400


def test_users_me(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["users_me"]
    server.answer(200, answer, "application/json")
    result = client.users.me()
    server.expect(
        "GET",
        "/v1/users/me",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_users_me_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["users_me"]
    server.answer(200, answer, "application/json")
    result = await async_client.users.me()
    server.expect(
        "GET",
        "/v1/users/me",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_users_me_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["users_me_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.users.me()
    assert caught.value.status == 400


def test_users_retrieve(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["users_retrieve"]
    server.answer(200, answer, "application/json")
    result = client.users.retrieve("user id")
    server.expect(
        "GET",
        "/v1/users/user%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_users_retrieve_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["users_retrieve"]
    server.answer(200, answer, "application/json")
    result = await async_client.users.retrieve("user id")
    server.expect(
        "GET",
        "/v1/users/user%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_users_retrieve_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["users_retrieve_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.users.retrieve("user id")
    assert caught.value.status == 400
