"""Tests of `client`."""

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


def test_search(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["search"]
    mock.answer("search", answer)
    result = client.search(
        sort={"timestamp": "last_edited_time", "direction": "ascending"},
        query="query",
        start_cursor="start cursor",
        page_size=1,
        filter={"property": "object", "value": "page"},
    )
    expect(
        mock,
        "POST",
        "/v1/search",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "sort": {"timestamp": "last_edited_time", "direction": "ascending"},
            "query": "query",
            "start_cursor": "start cursor",
            "page_size": 1,
            "filter": {"property": "object", "value": "page"},
        },
    )
    assert plain(result) == answer


async def test_search_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["search"]
    mock.answer("search", answer)
    result = await async_client.search(
        sort={"timestamp": "last_edited_time", "direction": "ascending"},
        query="query",
        start_cursor="start cursor",
        page_size=1,
        filter={"property": "object", "value": "page"},
    )
    expect(
        mock,
        "POST",
        "/v1/search",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "sort": {"timestamp": "last_edited_time", "direction": "ascending"},
            "query": "query",
            "start_cursor": "start cursor",
            "page_size": 1,
            "filter": {"property": "object", "value": "page"},
        },
    )
    assert plain(result) == answer


def test_search_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("search", examples["search_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.search(
            sort={"timestamp": "last_edited_time", "direction": "ascending"},
            query="query",
            start_cursor="start cursor",
            page_size=1,
            filter={"property": "object", "value": "page"},
        )
    assert caught.value.status == 400
