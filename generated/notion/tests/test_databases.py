"""Tests of `client.databases`."""

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


def test_databases_create(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["databases_create"]
    mock.answer("databases.create", answer)
    result = client.databases.create(
        parent={"type": "page_id", "page_id": "page id"},
        title=[{"type": "text", "text": {"content": "content"}}],
        description=[{"type": "text", "text": {"content": "content"}}],
        is_inline=True,
        initial_data_source={
            "properties": {"key": {"type": "number", "number": {"format": "format"}}},
        },
        icon={"type": "file_upload", "file_upload": {"id": "id"}},
        cover={"type": "file_upload", "file_upload": {"id": "id"}},
    )
    expect(
        mock,
        "POST",
        "/v1/databases",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "parent": {"type": "page_id", "page_id": "page id"},
            "title": [{"type": "text", "text": {"content": "content"}}],
            "description": [{"type": "text", "text": {"content": "content"}}],
            "is_inline": True,
            "initial_data_source": {
                "properties": {"key": {"type": "number", "number": {"format": "format"}}},
            },
            "icon": {"type": "file_upload", "file_upload": {"id": "id"}},
            "cover": {"type": "file_upload", "file_upload": {"id": "id"}},
        },
    )
    assert plain(result) == answer


async def test_databases_create_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["databases_create"]
    mock.answer("databases.create", answer)
    result = await async_client.databases.create(
        parent={"type": "page_id", "page_id": "page id"},
        title=[{"type": "text", "text": {"content": "content"}}],
        description=[{"type": "text", "text": {"content": "content"}}],
        is_inline=True,
        initial_data_source={
            "properties": {"key": {"type": "number", "number": {"format": "format"}}},
        },
        icon={"type": "file_upload", "file_upload": {"id": "id"}},
        cover={"type": "file_upload", "file_upload": {"id": "id"}},
    )
    expect(
        mock,
        "POST",
        "/v1/databases",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "parent": {"type": "page_id", "page_id": "page id"},
            "title": [{"type": "text", "text": {"content": "content"}}],
            "description": [{"type": "text", "text": {"content": "content"}}],
            "is_inline": True,
            "initial_data_source": {
                "properties": {"key": {"type": "number", "number": {"format": "format"}}},
            },
            "icon": {"type": "file_upload", "file_upload": {"id": "id"}},
            "cover": {"type": "file_upload", "file_upload": {"id": "id"}},
        },
    )
    assert plain(result) == answer


def test_databases_create_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("databases.create", examples["databases_create_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.databases.create(
            parent={"type": "page_id", "page_id": "page id"},
            title=[{"type": "text", "text": {"content": "content"}}],
            description=[{"type": "text", "text": {"content": "content"}}],
            is_inline=True,
            initial_data_source={
                "properties": {"key": {"type": "number", "number": {"format": "format"}}},
            },
            icon={"type": "file_upload", "file_upload": {"id": "id"}},
            cover={"type": "file_upload", "file_upload": {"id": "id"}},
        )
    assert caught.value.status == 400


def test_databases_retrieve(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["databases_retrieve"]
    mock.answer("databases.retrieve", answer)
    result = client.databases.retrieve("database id")
    expect(
        mock,
        "GET",
        "/v1/databases/database%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_databases_retrieve_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["databases_retrieve"]
    mock.answer("databases.retrieve", answer)
    result = await async_client.databases.retrieve("database id")
    expect(
        mock,
        "GET",
        "/v1/databases/database%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_databases_retrieve_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("databases.retrieve", examples["databases_retrieve_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.databases.retrieve("database id")
    assert caught.value.status == 400


def test_databases_update(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["databases_update"]
    mock.answer("databases.update", answer)
    result = client.databases.update(
        "database id",
        parent={"type": "page_id", "page_id": "page id"},
        title=[{"type": "text", "text": {"content": "content"}}],
        description=[{"type": "text", "text": {"content": "content"}}],
        is_inline=True,
        icon={"type": "file_upload", "file_upload": {"id": "id"}},
        cover={"type": "file_upload", "file_upload": {"id": "id"}},
        in_trash=True,
        is_locked=True,
    )
    expect(
        mock,
        "PATCH",
        "/v1/databases/database%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "parent": {"type": "page_id", "page_id": "page id"},
            "title": [{"type": "text", "text": {"content": "content"}}],
            "description": [{"type": "text", "text": {"content": "content"}}],
            "is_inline": True,
            "icon": {"type": "file_upload", "file_upload": {"id": "id"}},
            "cover": {"type": "file_upload", "file_upload": {"id": "id"}},
            "in_trash": True,
            "is_locked": True,
        },
    )
    assert plain(result) == answer


async def test_databases_update_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["databases_update"]
    mock.answer("databases.update", answer)
    result = await async_client.databases.update(
        "database id",
        parent={"type": "page_id", "page_id": "page id"},
        title=[{"type": "text", "text": {"content": "content"}}],
        description=[{"type": "text", "text": {"content": "content"}}],
        is_inline=True,
        icon={"type": "file_upload", "file_upload": {"id": "id"}},
        cover={"type": "file_upload", "file_upload": {"id": "id"}},
        in_trash=True,
        is_locked=True,
    )
    expect(
        mock,
        "PATCH",
        "/v1/databases/database%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "parent": {"type": "page_id", "page_id": "page id"},
            "title": [{"type": "text", "text": {"content": "content"}}],
            "description": [{"type": "text", "text": {"content": "content"}}],
            "is_inline": True,
            "icon": {"type": "file_upload", "file_upload": {"id": "id"}},
            "cover": {"type": "file_upload", "file_upload": {"id": "id"}},
            "in_trash": True,
            "is_locked": True,
        },
    )
    assert plain(result) == answer


def test_databases_update_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("databases.update", examples["databases_update_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.databases.update(
            "database id",
            parent={"type": "page_id", "page_id": "page id"},
            title=[{"type": "text", "text": {"content": "content"}}],
            description=[{"type": "text", "text": {"content": "content"}}],
            is_inline=True,
            icon={"type": "file_upload", "file_upload": {"id": "id"}},
            cover={"type": "file_upload", "file_upload": {"id": "id"}},
            in_trash=True,
            is_locked=True,
        )
    assert caught.value.status == 400
