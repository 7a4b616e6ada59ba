"""Tests of `client.comments`."""

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


def test_comments_create(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_create"]
    mock.answer("comments.create", answer)
    result = client.comments.create(
        parent={"page_id": "page id", "type": "page_id"},
        rich_text=[{"type": "text", "text": {"content": "content"}}],
        attachments=[{"file_upload_id": "file upload id", "type": "file_upload"}],
        display_name={"type": "integration"},
    )
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_create"]
    mock.answer("comments.create", answer)
    result = await async_client.comments.create(
        parent={"page_id": "page id", "type": "page_id"},
        rich_text=[{"type": "text", "text": {"content": "content"}}],
        attachments=[{"file_upload_id": "file upload id", "type": "file_upload"}],
        display_name={"type": "integration"},
    )
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("comments.create", examples["comments_create_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.comments.create(
            parent={"page_id": "page id", "type": "page_id"},
            rich_text=[{"type": "text", "text": {"content": "content"}}],
            attachments=[{"file_upload_id": "file upload id", "type": "file_upload"}],
            display_name={"type": "integration"},
        )
    assert caught.value.status == 400


def test_comments_delete(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_delete"]
    mock.answer("comments.delete", answer)
    result = client.comments.delete("comment id")
    expect(
        mock,
        "DELETE",
        "/v1/comments/comment%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_comments_delete_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_delete"]
    mock.answer("comments.delete", answer)
    result = await async_client.comments.delete("comment id")
    expect(
        mock,
        "DELETE",
        "/v1/comments/comment%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_comments_delete_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("comments.delete", examples["comments_delete_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.comments.delete("comment id")
    assert caught.value.status == 400


def test_comments_list(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_list"]
    mock.answer("comments.list", answer)
    result = client.comments.list(block_id="block id", start_cursor="start cursor", page_size=1)
    expect(
        mock,
        "GET",
        "/v1/comments",
        query=[["block_id", "block id"], ["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_comments_list_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_list"]
    mock.answer("comments.list", answer)
    result = await async_client.comments.list(
        block_id="block id",
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
        "GET",
        "/v1/comments",
        query=[["block_id", "block id"], ["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_comments_list_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("comments.list", examples["comments_list_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.comments.list(block_id="block id", start_cursor="start cursor", page_size=1)
    assert caught.value.status == 400


def test_comments_retrieve(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_retrieve"]
    mock.answer("comments.retrieve", answer)
    result = client.comments.retrieve("comment id")
    expect(
        mock,
        "GET",
        "/v1/comments/comment%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_comments_retrieve_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_retrieve"]
    mock.answer("comments.retrieve", answer)
    result = await async_client.comments.retrieve("comment id")
    expect(
        mock,
        "GET",
        "/v1/comments/comment%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_comments_retrieve_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("comments.retrieve", examples["comments_retrieve_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.comments.retrieve("comment id")
    assert caught.value.status == 400


def test_comments_update(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_update"]
    mock.answer("comments.update", answer)
    result = client.comments.update(
        "comment id",
        rich_text=[{"type": "text", "text": {"content": "content"}}],
    )
    expect(
        mock,
        "PATCH",
        "/v1/comments/comment%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"rich_text": [{"type": "text", "text": {"content": "content"}}]},
    )
    assert plain(result) == answer


async def test_comments_update_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["comments_update"]
    mock.answer("comments.update", answer)
    result = await async_client.comments.update(
        "comment id",
        rich_text=[{"type": "text", "text": {"content": "content"}}],
    )
    expect(
        mock,
        "PATCH",
        "/v1/comments/comment%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"rich_text": [{"type": "text", "text": {"content": "content"}}]},
    )
    assert plain(result) == answer


def test_comments_update_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("comments.update", examples["comments_update_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.comments.update(
            "comment id",
            rich_text=[{"type": "text", "text": {"content": "content"}}],
        )
    assert caught.value.status == 400
