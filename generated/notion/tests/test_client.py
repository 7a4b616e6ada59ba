"""Tests of `client`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_search(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["search"]
    server.answer(200, answer, "application/json")
    result = client.search(
        sort={"timestamp": "last_edited_time", "direction": "ascending"},
        query="query",
        start_cursor="start cursor",
        page_size=1,
        filter={"property": "object", "value": "page"},
    )
    server.expect(
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
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["search"]
    server.answer(200, answer, "application/json")
    result = await async_client.search(
        sort={"timestamp": "last_edited_time", "direction": "ascending"},
        query="query",
        start_cursor="start cursor",
        page_size=1,
        filter={"property": "object", "value": "page"},
    )
    server.expect(
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
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["search_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.search(
            sort={"timestamp": "last_edited_time", "direction": "ascending"},
            query="query",
            start_cursor="start cursor",
            page_size=1,
            filter={"property": "object", "value": "page"},
        )
    assert caught.value.status == 400
