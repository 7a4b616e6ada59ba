"""Tests of `client.views`."""

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


def test_views_create(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_create"]
    mock.answer("views.create", answer)
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
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_create"]
    mock.answer("views.create", answer)
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
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("views.create", examples["views_create_error"], status=400)
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_delete"]
    mock.answer("views.delete", answer)
    result = client.views.delete("view id")
    expect(
        mock,
        "DELETE",
        "/v1/views/view%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_views_delete_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_delete"]
    mock.answer("views.delete", answer)
    result = await async_client.views.delete("view id")
    expect(
        mock,
        "DELETE",
        "/v1/views/view%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_views_delete_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("views.delete", examples["views_delete_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.delete("view id")
    assert caught.value.status == 400


def test_views_list(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_list"]
    mock.answer("views.list", answer)
    result = client.views.list(
        database_id="database id",
        data_source_id="data source id",
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_list"]
    mock.answer("views.list", answer)
    result = await async_client.views.list(
        database_id="database id",
        data_source_id="data source id",
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("views.list", examples["views_list_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.list(
            database_id="database id",
            data_source_id="data source id",
            start_cursor="start cursor",
            page_size=1,
        )
    assert caught.value.status == 400


def test_views_retrieve(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_retrieve"]
    mock.answer("views.retrieve", answer)
    result = client.views.retrieve("view id")
    expect(
        mock,
        "GET",
        "/v1/views/view%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_views_retrieve_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_retrieve"]
    mock.answer("views.retrieve", answer)
    result = await async_client.views.retrieve("view id")
    expect(
        mock,
        "GET",
        "/v1/views/view%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_views_retrieve_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("views.retrieve", examples["views_retrieve_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.views.retrieve("view id")
    assert caught.value.status == 400


def test_views_update(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_update"]
    mock.answer("views.update", answer)
    result = client.views.update(
        "view id",
        name="name",
        filter={"or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}]},
        sorts=[{"property": "property", "direction": "ascending"}],
        quick_filters={"key": {"title": {"equals": "equals"}, "type": "title"}},
        configuration={"type": "table"},
    )
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["views_update"]
    mock.answer("views.update", answer)
    result = await async_client.views.update(
        "view id",
        name="name",
        filter={"or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}]},
        sorts=[{"property": "property", "direction": "ascending"}],
        quick_filters={"key": {"title": {"equals": "equals"}, "type": "title"}},
        configuration={"type": "table"},
    )
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("views.update", examples["views_update_error"], status=400)
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
