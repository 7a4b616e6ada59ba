"""Tests of `client.async_tasks`."""

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


def test_async_tasks_retrieve(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["async_tasks_retrieve"]
    mock.answer("async_tasks.retrieve", answer)
    result = client.async_tasks.retrieve("task id")
    expect(
        mock,
        "GET",
        "/v1/async_tasks/task%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_async_tasks_retrieve_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["async_tasks_retrieve"]
    mock.answer("async_tasks.retrieve", answer)
    result = await async_client.async_tasks.retrieve("task id")
    expect(
        mock,
        "GET",
        "/v1/async_tasks/task%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_async_tasks_retrieve_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("async_tasks.retrieve", examples["async_tasks_retrieve_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.async_tasks.retrieve("task id")
    assert caught.value.status == 400
