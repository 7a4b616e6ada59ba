"""Tests of `client.blocks.meeting_notes`."""

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


def test_blocks_meeting_notes_create(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_meeting_notes_create"]
    mock.answer("blocks.meeting_notes.create", answer)
    result = client.blocks.meeting_notes.create(
        source={"type": "file_upload", "file_upload_id": "file upload id"},
        parent={"type": "page_id", "page_id": "page id"},
        title="title",
        language="auto",
        options={"kickoff_summary": True},
    )
    expect(
        mock,
        "POST",
        "/v1/blocks/meeting_notes",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "source": {"type": "file_upload", "file_upload_id": "file upload id"},
            "parent": {"type": "page_id", "page_id": "page id"},
            "title": "title",
            "language": "auto",
            "options": {"kickoff_summary": True},
        },
    )
    assert plain(result) == answer


async def test_blocks_meeting_notes_create_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_meeting_notes_create"]
    mock.answer("blocks.meeting_notes.create", answer)
    result = await async_client.blocks.meeting_notes.create(
        source={"type": "file_upload", "file_upload_id": "file upload id"},
        parent={"type": "page_id", "page_id": "page id"},
        title="title",
        language="auto",
        options={"kickoff_summary": True},
    )
    expect(
        mock,
        "POST",
        "/v1/blocks/meeting_notes",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "source": {"type": "file_upload", "file_upload_id": "file upload id"},
            "parent": {"type": "page_id", "page_id": "page id"},
            "title": "title",
            "language": "auto",
            "options": {"kickoff_summary": True},
        },
    )
    assert plain(result) == answer


def test_blocks_meeting_notes_create_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer(
        "blocks.meeting_notes.create",
        examples["blocks_meeting_notes_create_error"],
        status=400,
    )
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.blocks.meeting_notes.create(
            source={"type": "file_upload", "file_upload_id": "file upload id"},
            parent={"type": "page_id", "page_id": "page id"},
            title="title",
            language="auto",
            options={"kickoff_summary": True},
        )
    assert caught.value.status == 400


def test_blocks_meeting_notes_query(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_meeting_notes_query"]
    mock.answer("blocks.meeting_notes.query", answer)
    result = client.blocks.meeting_notes.query(
        filter={"operator": "and"},
        sort=[{"property": "title", "direction": "ascending"}],
        limit=1,
    )
    expect(
        mock,
        "POST",
        "/v1/blocks/meeting_notes/query",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "filter": {"operator": "and"},
            "sort": [{"property": "title", "direction": "ascending"}],
            "limit": 1,
        },
    )
    assert plain(result) == answer


async def test_blocks_meeting_notes_query_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_meeting_notes_query"]
    mock.answer("blocks.meeting_notes.query", answer)
    result = await async_client.blocks.meeting_notes.query(
        filter={"operator": "and"},
        sort=[{"property": "title", "direction": "ascending"}],
        limit=1,
    )
    expect(
        mock,
        "POST",
        "/v1/blocks/meeting_notes/query",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "filter": {"operator": "and"},
            "sort": [{"property": "title", "direction": "ascending"}],
            "limit": 1,
        },
    )
    assert plain(result) == answer


def test_blocks_meeting_notes_query_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer(
        "blocks.meeting_notes.query",
        examples["blocks_meeting_notes_query_error"],
        status=400,
    )
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.blocks.meeting_notes.query(
            filter={"operator": "and"},
            sort=[{"property": "title", "direction": "ascending"}],
            limit=1,
        )
    assert caught.value.status == 400
