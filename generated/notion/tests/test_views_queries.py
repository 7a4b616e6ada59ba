"""Tests of `client.views.queries`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_views_queries_create(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_queries_create"]
    server.answer(200, answer, "application/json")
    result = client.views.queries.create("view id", page_size=1)
    server.expect(
        "POST",
        "/v1/views/view%20id/queries",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"page_size": 1},
    )
    assert plain(result) == answer


async def test_views_queries_create_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_queries_create"]
    server.answer(200, answer, "application/json")
    result = await async_client.views.queries.create("view id", page_size=1)
    server.expect(
        "POST",
        "/v1/views/view%20id/queries",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"page_size": 1},
    )
    assert plain(result) == answer


def test_views_queries_create_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["views_queries_create_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.queries.create("view id", page_size=1)
    assert caught.value.status == 400


def test_views_queries_delete(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_queries_delete"]
    server.answer(200, answer, "application/json")
    result = client.views.queries.delete("view id", "query id")
    server.expect(
        "DELETE",
        "/v1/views/view%20id/queries/query%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_views_queries_delete_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_queries_delete"]
    server.answer(200, answer, "application/json")
    result = await async_client.views.queries.delete("view id", "query id")
    server.expect(
        "DELETE",
        "/v1/views/view%20id/queries/query%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_views_queries_delete_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["views_queries_delete_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.queries.delete("view id", "query id")
    assert caught.value.status == 400


def test_views_queries_results(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_queries_results"]
    server.answer(200, answer, "application/json")
    result = client.views.queries.results(
        "view id",
        "query id",
        start_cursor="start cursor",
        page_size=1,
    )
    server.expect(
        "GET",
        "/v1/views/view%20id/queries/query%20id",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_views_queries_results_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_queries_results"]
    server.answer(200, answer, "application/json")
    result = await async_client.views.queries.results(
        "view id",
        "query id",
        start_cursor="start cursor",
        page_size=1,
    )
    server.expect(
        "GET",
        "/v1/views/view%20id/queries/query%20id",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_views_queries_results_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["views_queries_results_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.queries.results(
            "view id",
            "query id",
            start_cursor="start cursor",
            page_size=1,
        )
    assert caught.value.status == 400
