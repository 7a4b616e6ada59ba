"""Tests of `client.custom_emojis`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_custom_emojis_list(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["custom_emojis_list"]
    server.answer(200, answer, "application/json")
    result = client.custom_emojis.list(start_cursor="start cursor", page_size=1, name="name")
    server.expect(
        "GET",
        "/v1/custom_emojis",
        query=[["start_cursor", "start cursor"], ["page_size", "1"], ["name", "name"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_custom_emojis_list_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["custom_emojis_list"]
    server.answer(200, answer, "application/json")
    result = await async_client.custom_emojis.list(
        start_cursor="start cursor",
        page_size=1,
        name="name",
    )
    server.expect(
        "GET",
        "/v1/custom_emojis",
        query=[["start_cursor", "start cursor"], ["page_size", "1"], ["name", "name"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_custom_emojis_list_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["custom_emojis_list_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.custom_emojis.list(start_cursor="start cursor", page_size=1, name="name")
    assert caught.value.status == 400
