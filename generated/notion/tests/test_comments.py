"""Tests of `client.comments`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_comments_create(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_create"]
    server.answer(200, answer, "application/json")
    result = client.comments.create(
        parent={"page_id": "page id", "type": "page_id"},
        rich_text=[{"type": "text", "text": {"content": "content"}}],
        attachments=[{"file_upload_id": "file upload id", "type": "file_upload"}],
        display_name={"type": "integration"},
    )
    server.expect(
        "POST",
        "/v1/comments",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "parent": {"page_id": "page id", "type": "page_id"},
            "rich_text": [{"type": "text", "text": {"content": "content"}}],
            "attachments": [{"file_upload_id": "file upload id", "type": "file_upload"}],
            "display_name": {"type": "integration"},
        },
    )
    assert plain(result) == answer


async def test_comments_create_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_create"]
    server.answer(200, answer, "application/json")
    result = await async_client.comments.create(
        parent={"page_id": "page id", "type": "page_id"},
        rich_text=[{"type": "text", "text": {"content": "content"}}],
        attachments=[{"file_upload_id": "file upload id", "type": "file_upload"}],
        display_name={"type": "integration"},
    )
    server.expect(
        "POST",
        "/v1/comments",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "parent": {"page_id": "page id", "type": "page_id"},
            "rich_text": [{"type": "text", "text": {"content": "content"}}],
            "attachments": [{"file_upload_id": "file upload id", "type": "file_upload"}],
            "display_name": {"type": "integration"},
        },
    )
    assert plain(result) == answer


def test_comments_create_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["comments_create_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.comments.create(
            parent={"page_id": "page id", "type": "page_id"},
            rich_text=[{"type": "text", "text": {"content": "content"}}],
            attachments=[{"file_upload_id": "file upload id", "type": "file_upload"}],
            display_name={"type": "integration"},
        )
    assert caught.value.status == 400


def test_comments_delete(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_delete"]
    server.answer(200, answer, "application/json")
    result = client.comments.delete("comment id")
    server.expect(
        "DELETE",
        "/v1/comments/comment%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_comments_delete_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_delete"]
    server.answer(200, answer, "application/json")
    result = await async_client.comments.delete("comment id")
    server.expect(
        "DELETE",
        "/v1/comments/comment%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_comments_delete_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["comments_delete_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.comments.delete("comment id")
    assert caught.value.status == 400


def test_comments_list(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_list"]
    server.answer(200, answer, "application/json")
    result = client.comments.list(block_id="block id", start_cursor="start cursor", page_size=1)
    server.expect(
        "GET",
        "/v1/comments",
        query=[["block_id", "block id"], ["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_comments_list_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_list"]
    server.answer(200, answer, "application/json")
    result = await async_client.comments.list(
        block_id="block id",
        start_cursor="start cursor",
        page_size=1,
    )
    server.expect(
        "GET",
        "/v1/comments",
        query=[["block_id", "block id"], ["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_comments_list_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["comments_list_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.comments.list(block_id="block id", start_cursor="start cursor", page_size=1)
    assert caught.value.status == 400


def test_comments_retrieve(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_retrieve"]
    server.answer(200, answer, "application/json")
    result = client.comments.retrieve("comment id")
    server.expect(
        "GET",
        "/v1/comments/comment%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_comments_retrieve_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_retrieve"]
    server.answer(200, answer, "application/json")
    result = await async_client.comments.retrieve("comment id")
    server.expect(
        "GET",
        "/v1/comments/comment%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_comments_retrieve_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["comments_retrieve_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.comments.retrieve("comment id")
    assert caught.value.status == 400


def test_comments_update(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_update"]
    server.answer(200, answer, "application/json")
    result = client.comments.update(
        "comment id",
        rich_text=[{"type": "text", "text": {"content": "content"}}],
    )
    server.expect(
        "PATCH",
        "/v1/comments/comment%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"rich_text": [{"type": "text", "text": {"content": "content"}}]},
    )
    assert plain(result) == answer


async def test_comments_update_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_update"]
    server.answer(200, answer, "application/json")
    result = await async_client.comments.update(
        "comment id",
        rich_text=[{"type": "text", "text": {"content": "content"}}],
    )
    server.expect(
        "PATCH",
        "/v1/comments/comment%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"rich_text": [{"type": "text", "text": {"content": "content"}}]},
    )
    assert plain(result) == answer


def test_comments_update_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["comments_update_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.comments.update(
            "comment id",
            rich_text=[{"type": "text", "text": {"content": "content"}}],
        )
    assert caught.value.status == 400
