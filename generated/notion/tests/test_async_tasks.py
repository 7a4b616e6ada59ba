"""Tests of `client.async_tasks`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_async_tasks_retrieve(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["async_tasks_retrieve"]
    server.answer(200, answer, "application/json")
    result = client.async_tasks.retrieve("task id")
    server.expect(
        "GET",
        "/v1/async_tasks/task%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_async_tasks_retrieve_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["async_tasks_retrieve"]
    server.answer(200, answer, "application/json")
    result = await async_client.async_tasks.retrieve("task id")
    server.expect(
        "GET",
        "/v1/async_tasks/task%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_async_tasks_retrieve_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["async_tasks_retrieve_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.async_tasks.retrieve("task id")
    assert caught.value.status == 400
