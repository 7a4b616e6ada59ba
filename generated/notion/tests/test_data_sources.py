"""Tests of `client.data_sources`."""

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


def test_data_sources_create(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["data_sources_create"]
    mock.answer("data_sources.create", answer)
    result = client.data_sources.create(
        parent={"type": "database_id", "database_id": "database id"},
        properties={"key": {"type": "number", "number": {"format": "format"}}},
        title=[{"type": "text", "text": {"content": "content"}}],
        icon={"type": "file_upload", "file_upload": {"id": "id"}},
    )
    expect(
        mock,
        "POST",
        "/v1/data_sources",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "parent": {"type": "database_id", "database_id": "database id"},
            "properties": {"key": {"type": "number", "number": {"format": "format"}}},
            "title": [{"type": "text", "text": {"content": "content"}}],
            "icon": {"type": "file_upload", "file_upload": {"id": "id"}},
        },
    )
    assert plain(result) == answer


async def test_data_sources_create_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["data_sources_create"]
    mock.answer("data_sources.create", answer)
    result = await async_client.data_sources.create(
        parent={"type": "database_id", "database_id": "database id"},
        properties={"key": {"type": "number", "number": {"format": "format"}}},
        title=[{"type": "text", "text": {"content": "content"}}],
        icon={"type": "file_upload", "file_upload": {"id": "id"}},
    )
    expect(
        mock,
        "POST",
        "/v1/data_sources",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "parent": {"type": "database_id", "database_id": "database id"},
            "properties": {"key": {"type": "number", "number": {"format": "format"}}},
            "title": [{"type": "text", "text": {"content": "content"}}],
            "icon": {"type": "file_upload", "file_upload": {"id": "id"}},
        },
    )
    assert plain(result) == answer


def test_data_sources_create_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("data_sources.create", examples["data_sources_create_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.data_sources.create(
            parent={"type": "database_id", "database_id": "database id"},
            properties={"key": {"type": "number", "number": {"format": "format"}}},
            title=[{"type": "text", "text": {"content": "content"}}],
            icon={"type": "file_upload", "file_upload": {"id": "id"}},
        )
    assert caught.value.status == 400


def test_data_sources_list_templates(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["data_sources_list_templates"]
    mock.answer("data_sources.list_templates", answer)
    result = client.data_sources.list_templates(
        "data source id",
        name="name",
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
        "GET",
        "/v1/data_sources/data%20source%20id/templates",
        query=[["name", "name"], ["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_data_sources_list_templates_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["data_sources_list_templates"]
    mock.answer("data_sources.list_templates", answer)
    result = await async_client.data_sources.list_templates(
        "data source id",
        name="name",
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
        "GET",
        "/v1/data_sources/data%20source%20id/templates",
        query=[["name", "name"], ["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_data_sources_list_templates_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer(
        "data_sources.list_templates",
        examples["data_sources_list_templates_error"],
        status=400,
    )
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.data_sources.list_templates(
            "data source id",
            name="name",
            start_cursor="start cursor",
            page_size=1,
        )
    assert caught.value.status == 400


def test_data_sources_query(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["data_sources_query"]
    mock.answer("data_sources.query", answer)
    result = client.data_sources.query(
        "data source id",
        sorts=[{"property": "property", "direction": "ascending"}],
        filter={"or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}]},
        start_cursor="start cursor",
        page_size=1,
        in_trash=True,
        result_type="page",
        filter_properties=["filter properties"],
    )
    expect(
        mock,
        "POST",
        "/v1/data_sources/data%20source%20id/query",
        query=[["filter_properties", "filter properties"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "sorts": [{"property": "property", "direction": "ascending"}],
            "filter": {
                "or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}],
            },
            "start_cursor": "start cursor",
            "page_size": 1,
            "in_trash": True,
            "result_type": "page",
        },
    )
    assert plain(result) == answer


async def test_data_sources_query_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["data_sources_query"]
    mock.answer("data_sources.query", answer)
    result = await async_client.data_sources.query(
        "data source id",
        sorts=[{"property": "property", "direction": "ascending"}],
        filter={"or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}]},
        start_cursor="start cursor",
        page_size=1,
        in_trash=True,
        result_type="page",
        filter_properties=["filter properties"],
    )
    expect(
        mock,
        "POST",
        "/v1/data_sources/data%20source%20id/query",
        query=[["filter_properties", "filter properties"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "sorts": [{"property": "property", "direction": "ascending"}],
            "filter": {
                "or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}],
            },
            "start_cursor": "start cursor",
            "page_size": 1,
            "in_trash": True,
            "result_type": "page",
        },
    )
    assert plain(result) == answer


def test_data_sources_query_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("data_sources.query", examples["data_sources_query_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.data_sources.query(
            "data source id",
            sorts=[{"property": "property", "direction": "ascending"}],
            filter={
                "or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}],
            },
            start_cursor="start cursor",
            page_size=1,
            in_trash=True,
            result_type="page",
            filter_properties=["filter properties"],
        )
    assert caught.value.status == 400


def test_data_sources_retrieve(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["data_sources_retrieve"]
    mock.answer("data_sources.retrieve", answer)
    result = client.data_sources.retrieve("data source id")
    expect(
        mock,
        "GET",
        "/v1/data_sources/data%20source%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_data_sources_retrieve_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["data_sources_retrieve"]
    mock.answer("data_sources.retrieve", answer)
    result = await async_client.data_sources.retrieve("data source id")
    expect(
        mock,
        "GET",
        "/v1/data_sources/data%20source%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_data_sources_retrieve_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("data_sources.retrieve", examples["data_sources_retrieve_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.data_sources.retrieve("data source id")
    assert caught.value.status == 400


def test_data_sources_update(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["data_sources_update"]
    mock.answer("data_sources.update", answer)
    result = client.data_sources.update(
        "data source id",
        title=[{"type": "text", "text": {"content": "content"}}],
        icon={"type": "file_upload", "file_upload": {"id": "id"}},
        properties={"key": {"type": "number", "number": {"format": "format"}}},
        in_trash=True,
        parent={"type": "database_id", "database_id": "database id"},
    )
    expect(
        mock,
        "PATCH",
        "/v1/data_sources/data%20source%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "title": [{"type": "text", "text": {"content": "content"}}],
            "icon": {"type": "file_upload", "file_upload": {"id": "id"}},
            "properties": {"key": {"type": "number", "number": {"format": "format"}}},
            "in_trash": True,
            "parent": {"type": "database_id", "database_id": "database id"},
        },
    )
    assert plain(result) == answer


async def test_data_sources_update_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["data_sources_update"]
    mock.answer("data_sources.update", answer)
    result = await async_client.data_sources.update(
        "data source id",
        title=[{"type": "text", "text": {"content": "content"}}],
        icon={"type": "file_upload", "file_upload": {"id": "id"}},
        properties={"key": {"type": "number", "number": {"format": "format"}}},
        in_trash=True,
        parent={"type": "database_id", "database_id": "database id"},
    )
    expect(
        mock,
        "PATCH",
        "/v1/data_sources/data%20source%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "title": [{"type": "text", "text": {"content": "content"}}],
            "icon": {"type": "file_upload", "file_upload": {"id": "id"}},
            "properties": {"key": {"type": "number", "number": {"format": "format"}}},
            "in_trash": True,
            "parent": {"type": "database_id", "database_id": "database id"},
        },
    )
    assert plain(result) == answer


def test_data_sources_update_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("data_sources.update", examples["data_sources_update_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.data_sources.update(
            "data source id",
            title=[{"type": "text", "text": {"content": "content"}}],
            icon={"type": "file_upload", "file_upload": {"id": "id"}},
            properties={"key": {"type": "number", "number": {"format": "format"}}},
            in_trash=True,
            parent={"type": "database_id", "database_id": "database id"},
        )
    assert caught.value.status == 400
