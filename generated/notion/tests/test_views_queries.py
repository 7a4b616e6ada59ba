"""Tests of `client.views.queries`."""

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


def test_views_queries_create(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_queries_create"]
    mock.answer("views.queries.create", answer)
    result = client.views.queries.create("view id", page_size=1)
    expect(
        mock,
        "POST",
        "/v1/views/view%20id/queries",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"page_size": 1},
    )
    assert plain(result) == answer


async def test_views_queries_create_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_queries_create"]
    mock.answer("views.queries.create", answer)
    result = await async_client.views.queries.create("view id", page_size=1)
    expect(
        mock,
        "POST",
        "/v1/views/view%20id/queries",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"page_size": 1},
    )
    assert plain(result) == answer


def test_views_queries_create_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("views.queries.create", examples["views_queries_create_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.queries.create("view id", page_size=1)
    assert caught.value.status == 400


def test_views_queries_delete(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_queries_delete"]
    mock.answer("views.queries.delete", answer)
    result = client.views.queries.delete("view id", "query id")
    expect(
        mock,
        "DELETE",
        "/v1/views/view%20id/queries/query%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_views_queries_delete_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_queries_delete"]
    mock.answer("views.queries.delete", answer)
    result = await async_client.views.queries.delete("view id", "query id")
    expect(
        mock,
        "DELETE",
        "/v1/views/view%20id/queries/query%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_views_queries_delete_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("views.queries.delete", examples["views_queries_delete_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.queries.delete("view id", "query id")
    assert caught.value.status == 400


def test_views_queries_results(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_queries_results"]
    mock.answer("views.queries.results", answer)
    result = client.views.queries.results(
        "view id",
        "query id",
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
        "GET",
        "/v1/views/view%20id/queries/query%20id",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_views_queries_results_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_queries_results"]
    mock.answer("views.queries.results", answer)
    result = await async_client.views.queries.results(
        "view id",
        "query id",
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
        "GET",
        "/v1/views/view%20id/queries/query%20id",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_views_queries_results_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("views.queries.results", examples["views_queries_results_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.queries.results(
            "view id",
            "query id",
            start_cursor="start cursor",
            page_size=1,
        )
    assert caught.value.status == 400
