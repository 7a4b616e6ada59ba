"""Tests of `client.views`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_views_create(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_create"]
    server.answer(200, answer, "application/json")
    result = client.views.create(
        data_source_id="data source id",
        name="name",
        type="table",
        database_id="database id",
        view_id="view id",
        filter={"or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}]},
        sorts=[{"property": "property", "direction": "ascending"}],
        quick_filters={"key": {"title": {"equals": "equals"}, "type": "title"}},
        create_database={"parent": {"type": "page_id", "page_id": "page id"}},
        configuration={"type": "table"},
        position={"type": "start"},
        placement={"type": "new_row"},
    )
    server.expect(
        "POST",
        "/v1/views",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "data_source_id": "data source id",
            "name": "name",
            "type": "table",
            "database_id": "database id",
            "view_id": "view id",
            "filter": {
                "or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}],
            },
            "sorts": [{"property": "property", "direction": "ascending"}],
            "quick_filters": {"key": {"title": {"equals": "equals"}, "type": "title"}},
            "create_database": {"parent": {"type": "page_id", "page_id": "page id"}},
            "configuration": {"type": "table"},
            "position": {"type": "start"},
            "placement": {"type": "new_row"},
        },
    )
    assert plain(result) == answer


async def test_views_create_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_create"]
    server.answer(200, answer, "application/json")
    result = await async_client.views.create(
        data_source_id="data source id",
        name="name",
        type="table",
        database_id="database id",
        view_id="view id",
        filter={"or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}]},
        sorts=[{"property": "property", "direction": "ascending"}],
        quick_filters={"key": {"title": {"equals": "equals"}, "type": "title"}},
        create_database={"parent": {"type": "page_id", "page_id": "page id"}},
        configuration={"type": "table"},
        position={"type": "start"},
        placement={"type": "new_row"},
    )
    server.expect(
        "POST",
        "/v1/views",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "data_source_id": "data source id",
            "name": "name",
            "type": "table",
            "database_id": "database id",
            "view_id": "view id",
            "filter": {
                "or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}],
            },
            "sorts": [{"property": "property", "direction": "ascending"}],
            "quick_filters": {"key": {"title": {"equals": "equals"}, "type": "title"}},
            "create_database": {"parent": {"type": "page_id", "page_id": "page id"}},
            "configuration": {"type": "table"},
            "position": {"type": "start"},
            "placement": {"type": "new_row"},
        },
    )
    assert plain(result) == answer


def test_views_create_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["views_create_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.create(
            data_source_id="data source id",
            name="name",
            type="table",
            database_id="database id",
            view_id="view id",
            filter={
                "or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}],
            },
            sorts=[{"property": "property", "direction": "ascending"}],
            quick_filters={"key": {"title": {"equals": "equals"}, "type": "title"}},
            create_database={"parent": {"type": "page_id", "page_id": "page id"}},
            configuration={"type": "table"},
            position={"type": "start"},
            placement={"type": "new_row"},
        )
    assert caught.value.status == 400


def test_views_delete(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_delete"]
    server.answer(200, answer, "application/json")
    result = client.views.delete("view id")
    server.expect(
        "DELETE",
        "/v1/views/view%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_views_delete_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_delete"]
    server.answer(200, answer, "application/json")
    result = await async_client.views.delete("view id")
    server.expect(
        "DELETE",
        "/v1/views/view%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_views_delete_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["views_delete_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.delete("view id")
    assert caught.value.status == 400


def test_views_list(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_list"]
    server.answer(200, answer, "application/json")
    result = client.views.list(
        database_id="database id",
        data_source_id="data source id",
        start_cursor="start cursor",
        page_size=1,
    )
    server.expect(
        "GET",
        "/v1/views",
        query=[
            ["database_id", "database id"],
            ["data_source_id", "data source id"],
            ["start_cursor", "start cursor"],
            ["page_size", "1"],
        ],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_views_list_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_list"]
    server.answer(200, answer, "application/json")
    result = await async_client.views.list(
        database_id="database id",
        data_source_id="data source id",
        start_cursor="start cursor",
        page_size=1,
    )
    server.expect(
        "GET",
        "/v1/views",
        query=[
            ["database_id", "database id"],
            ["data_source_id", "data source id"],
            ["start_cursor", "start cursor"],
            ["page_size", "1"],
        ],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_views_list_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["views_list_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.list(
            database_id="database id",
            data_source_id="data source id",
            start_cursor="start cursor",
            page_size=1,
        )
    assert caught.value.status == 400


def test_views_retrieve(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_retrieve"]
    server.answer(200, answer, "application/json")
    result = client.views.retrieve("view id")
    server.expect(
        "GET",
        "/v1/views/view%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_views_retrieve_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_retrieve"]
    server.answer(200, answer, "application/json")
    result = await async_client.views.retrieve("view id")
    server.expect(
        "GET",
        "/v1/views/view%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_views_retrieve_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["views_retrieve_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.retrieve("view id")
    assert caught.value.status == 400


def test_views_update(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_update"]
    server.answer(200, answer, "application/json")
    result = client.views.update(
        "view id",
        name="name",
        filter={"or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}]},
        sorts=[{"property": "property", "direction": "ascending"}],
        quick_filters={"key": {"title": {"equals": "equals"}, "type": "title"}},
        configuration={"type": "table"},
    )
    server.expect(
        "PATCH",
        "/v1/views/view%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "name": "name",
            "filter": {
                "or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}],
            },
            "sorts": [{"property": "property", "direction": "ascending"}],
            "quick_filters": {"key": {"title": {"equals": "equals"}, "type": "title"}},
            "configuration": {"type": "table"},
        },
    )
    assert plain(result) == answer


async def test_views_update_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_update"]
    server.answer(200, answer, "application/json")
    result = await async_client.views.update(
        "view id",
        name="name",
        filter={"or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}]},
        sorts=[{"property": "property", "direction": "ascending"}],
        quick_filters={"key": {"title": {"equals": "equals"}, "type": "title"}},
        configuration={"type": "table"},
    )
    server.expect(
        "PATCH",
        "/v1/views/view%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "name": "name",
            "filter": {
                "or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}],
            },
            "sorts": [{"property": "property", "direction": "ascending"}],
            "quick_filters": {"key": {"title": {"equals": "equals"}, "type": "title"}},
            "configuration": {"type": "table"},
        },
    )
    assert plain(result) == answer


def test_views_update_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["views_update_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.update(
            "view id",
            name="name",
            filter={
                "or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}],
            },
            sorts=[{"property": "property", "direction": "ascending"}],
            quick_filters={"key": {"title": {"equals": "equals"}, "type": "title"}},
            configuration={"type": "table"},
        )
    assert caught.value.status == 400
