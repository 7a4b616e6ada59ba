"""Tests of `client.custom_emojis`."""

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


def test_custom_emojis_list(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["custom_emojis_list"]
    mock.answer("custom_emojis.list", answer)
    result = client.custom_emojis.list(start_cursor="start cursor", page_size=1, name="name")
    expect(
        mock,
        "GET",
        "/v1/custom_emojis",
        query=[["start_cursor", "start cursor"], ["page_size", "1"], ["name", "name"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_custom_emojis_list_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["custom_emojis_list"]
    mock.answer("custom_emojis.list", answer)
    result = await async_client.custom_emojis.list(
        start_cursor="start cursor",
        page_size=1,
        name="name",
    )
    expect(
        mock,
        "GET",
        "/v1/custom_emojis",
        query=[["start_cursor", "start cursor"], ["page_size", "1"], ["name", "name"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_custom_emojis_list_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("custom_emojis.list", examples["custom_emojis_list_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.custom_emojis.list(start_cursor="start cursor", page_size=1, name="name")
    assert caught.value.status == 400
