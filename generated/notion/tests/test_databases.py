"""Tests of `client.databases`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_databases_create(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["databases_create"]
    server.answer(200, answer, "application/json")
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
    server.expect(
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
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["databases_create"]
    server.answer(200, answer, "application/json")
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
    server.expect(
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
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["databases_create_error"])
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
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["databases_retrieve"]
    server.answer(200, answer, "application/json")
    result = client.databases.retrieve("database id")
    server.expect(
        "GET",
        "/v1/databases/database%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_databases_retrieve_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["databases_retrieve"]
    server.answer(200, answer, "application/json")
    result = await async_client.databases.retrieve("database id")
    server.expect(
        "GET",
        "/v1/databases/database%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_databases_retrieve_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["databases_retrieve_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.databases.retrieve("database id")
    assert caught.value.status == 400


def test_databases_update(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["databases_update"]
    server.answer(200, answer, "application/json")
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
    server.expect(
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
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["databases_update"]
    server.answer(200, answer, "application/json")
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
    server.expect(
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
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["databases_update_error"])
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
