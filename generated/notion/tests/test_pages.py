"""Tests of `client.pages`."""

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


def test_pages_create(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_create"]
    mock.answer("pages.create", answer)
    result = client.pages.create(
        parent={"page_id": "page id", "type": "page_id"},
        properties={
            "key": {"title": [{"type": "text", "text": {"content": "content"}}], "type": "title"},
        },
        icon={"type": "file_upload", "file_upload": {"id": "id"}},
        cover={"type": "file_upload", "file_upload": {"id": "id"}},
        content=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
        children=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
        markdown="markdown",
        template={"type": "none"},
        position={"type": "after_block", "after_block": {"id": "id"}},
        allow_async=True,
        filter_properties=["filter properties"],
    )
    expect(
        mock,
        "POST",
        "/v1/pages",
        query=[["filter_properties", "filter properties"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "parent": {"page_id": "page id", "type": "page_id"},
            "properties": {
                "key": {
                    "title": [{"type": "text", "text": {"content": "content"}}],
                    "type": "title",
                },
            },
            "icon": {"type": "file_upload", "file_upload": {"id": "id"}},
            "cover": {"type": "file_upload", "file_upload": {"id": "id"}},
            "content": [{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
            "children": [{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
            "markdown": "markdown",
            "template": {"type": "none"},
            "position": {"type": "after_block", "after_block": {"id": "id"}},
            "allow_async": True,
        },
    )
    assert plain(result) == answer


async def test_pages_create_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_create"]
    mock.answer("pages.create", answer)
    result = await async_client.pages.create(
        parent={"page_id": "page id", "type": "page_id"},
        properties={
            "key": {"title": [{"type": "text", "text": {"content": "content"}}], "type": "title"},
        },
        icon={"type": "file_upload", "file_upload": {"id": "id"}},
        cover={"type": "file_upload", "file_upload": {"id": "id"}},
        content=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
        children=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
        markdown="markdown",
        template={"type": "none"},
        position={"type": "after_block", "after_block": {"id": "id"}},
        allow_async=True,
        filter_properties=["filter properties"],
    )
    expect(
        mock,
        "POST",
        "/v1/pages",
        query=[["filter_properties", "filter properties"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "parent": {"page_id": "page id", "type": "page_id"},
            "properties": {
                "key": {
                    "title": [{"type": "text", "text": {"content": "content"}}],
                    "type": "title",
                },
            },
            "icon": {"type": "file_upload", "file_upload": {"id": "id"}},
            "cover": {"type": "file_upload", "file_upload": {"id": "id"}},
            "content": [{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
            "children": [{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
            "markdown": "markdown",
            "template": {"type": "none"},
            "position": {"type": "after_block", "after_block": {"id": "id"}},
            "allow_async": True,
        },
    )
    assert plain(result) == answer


def test_pages_create_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("pages.create", examples["pages_create_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.pages.create(
            parent={"page_id": "page id", "type": "page_id"},
            properties={
                "key": {
                    "title": [{"type": "text", "text": {"content": "content"}}],
                    "type": "title",
                },
            },
            icon={"type": "file_upload", "file_upload": {"id": "id"}},
            cover={"type": "file_upload", "file_upload": {"id": "id"}},
            content=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
            children=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
            markdown="markdown",
            template={"type": "none"},
            position={"type": "after_block", "after_block": {"id": "id"}},
            allow_async=True,
            filter_properties=["filter properties"],
        )
    assert caught.value.status == 400


def test_pages_move(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_move"]
    mock.answer("pages.move", answer)
    result = client.pages.move("page id", parent={"page_id": "page id", "type": "page_id"})
    expect(
        mock,
        "POST",
        "/v1/pages/page%20id/move",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"parent": {"page_id": "page id", "type": "page_id"}},
    )
    assert plain(result) == answer


async def test_pages_move_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_move"]
    mock.answer("pages.move", answer)
    result = await async_client.pages.move(
        "page id",
        parent={"page_id": "page id", "type": "page_id"},
    )
    expect(
        mock,
        "POST",
        "/v1/pages/page%20id/move",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"parent": {"page_id": "page id", "type": "page_id"}},
    )
    assert plain(result) == answer


def test_pages_move_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("pages.move", examples["pages_move_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.pages.move("page id", parent={"page_id": "page id", "type": "page_id"})
    assert caught.value.status == 400


def test_pages_retrieve(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_retrieve"]
    mock.answer("pages.retrieve", answer)
    result = client.pages.retrieve("page id", filter_properties=["filter properties"])
    expect(
        mock,
        "GET",
        "/v1/pages/page%20id",
        query=[["filter_properties", "filter properties"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_pages_retrieve_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_retrieve"]
    mock.answer("pages.retrieve", answer)
    result = await async_client.pages.retrieve("page id", filter_properties=["filter properties"])
    expect(
        mock,
        "GET",
        "/v1/pages/page%20id",
        query=[["filter_properties", "filter properties"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_pages_retrieve_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("pages.retrieve", examples["pages_retrieve_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.pages.retrieve("page id", filter_properties=["filter properties"])
    assert caught.value.status == 400


def test_pages_retrieve_markdown(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_retrieve_markdown"]
    mock.answer("pages.retrieve_markdown", answer)
    result = client.pages.retrieve_markdown("page id", include_transcript=True)
    expect(
        mock,
        "GET",
        "/v1/pages/page%20id/markdown",
        query=[["include_transcript", "true"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_pages_retrieve_markdown_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_retrieve_markdown"]
    mock.answer("pages.retrieve_markdown", answer)
    result = await async_client.pages.retrieve_markdown("page id", include_transcript=True)
    expect(
        mock,
        "GET",
        "/v1/pages/page%20id/markdown",
        query=[["include_transcript", "true"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_pages_retrieve_markdown_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("pages.retrieve_markdown", examples["pages_retrieve_markdown_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.pages.retrieve_markdown("page id", include_transcript=True)
    assert caught.value.status == 400


def test_pages_update(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_update"]
    mock.answer("pages.update", answer)
    result = client.pages.update(
        "page id",
        properties={
            "key": {"title": [{"type": "text", "text": {"content": "content"}}], "type": "title"},
        },
        icon={"type": "file_upload", "file_upload": {"id": "id"}},
        cover={"type": "file_upload", "file_upload": {"id": "id"}},
        is_locked=True,
        template={"type": "default"},
        erase_content=True,
        in_trash=True,
        is_archived=True,
        filter_properties=["filter properties"],
    )
    expect(
        mock,
        "PATCH",
        "/v1/pages/page%20id",
        query=[["filter_properties", "filter properties"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "properties": {
                "key": {
                    "title": [{"type": "text", "text": {"content": "content"}}],
                    "type": "title",
                },
            },
            "icon": {"type": "file_upload", "file_upload": {"id": "id"}},
            "cover": {"type": "file_upload", "file_upload": {"id": "id"}},
            "is_locked": True,
            "template": {"type": "default"},
            "erase_content": True,
            "in_trash": True,
            "is_archived": True,
        },
    )
    assert plain(result) == answer


async def test_pages_update_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_update"]
    mock.answer("pages.update", answer)
    result = await async_client.pages.update(
        "page id",
        properties={
            "key": {"title": [{"type": "text", "text": {"content": "content"}}], "type": "title"},
        },
        icon={"type": "file_upload", "file_upload": {"id": "id"}},
        cover={"type": "file_upload", "file_upload": {"id": "id"}},
        is_locked=True,
        template={"type": "default"},
        erase_content=True,
        in_trash=True,
        is_archived=True,
        filter_properties=["filter properties"],
    )
    expect(
        mock,
        "PATCH",
        "/v1/pages/page%20id",
        query=[["filter_properties", "filter properties"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "properties": {
                "key": {
                    "title": [{"type": "text", "text": {"content": "content"}}],
                    "type": "title",
                },
            },
            "icon": {"type": "file_upload", "file_upload": {"id": "id"}},
            "cover": {"type": "file_upload", "file_upload": {"id": "id"}},
            "is_locked": True,
            "template": {"type": "default"},
            "erase_content": True,
            "in_trash": True,
            "is_archived": True,
        },
    )
    assert plain(result) == answer


def test_pages_update_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("pages.update", examples["pages_update_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.pages.update(
            "page id",
            properties={
                "key": {
                    "title": [{"type": "text", "text": {"content": "content"}}],
                    "type": "title",
                },
            },
            icon={"type": "file_upload", "file_upload": {"id": "id"}},
            cover={"type": "file_upload", "file_upload": {"id": "id"}},
            is_locked=True,
            template={"type": "default"},
            erase_content=True,
            in_trash=True,
            is_archived=True,
            filter_properties=["filter properties"],
        )
    assert caught.value.status == 400


def test_pages_update_markdown(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_update_markdown"]
    mock.answer("pages.update_markdown", answer)
    result = client.pages.update_markdown(
        "page id",
        type="insert_content",
        insert_content={"content": "content"},
        allow_async=True,
    )
    expect(
        mock,
        "PATCH",
        "/v1/pages/page%20id/markdown",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "type": "insert_content",
            "insert_content": {"content": "content"},
            "allow_async": True,
        },
    )
    assert plain(result) == answer


async def test_pages_update_markdown_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_update_markdown"]
    mock.answer("pages.update_markdown", answer)
    result = await async_client.pages.update_markdown(
        "page id",
        type="insert_content",
        insert_content={"content": "content"},
        allow_async=True,
    )
    expect(
        mock,
        "PATCH",
        "/v1/pages/page%20id/markdown",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "type": "insert_content",
            "insert_content": {"content": "content"},
            "allow_async": True,
        },
    )
    assert plain(result) == answer


def test_pages_update_markdown_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("pages.update_markdown", examples["pages_update_markdown_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.pages.update_markdown(
            "page id",
            type="insert_content",
            insert_content={"content": "content"},
            allow_async=True,
        )
    assert caught.value.status == 400
