"""Tests of `client.blocks.children`."""

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


def test_blocks_children_append(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_children_append"]
    mock.answer("blocks.children.append", answer)
    result = client.blocks.children.append(
        "block id",
        children=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
        position={"type": "after_block", "after_block": {"id": "id"}},
    )
    expect(
        mock,
        "PATCH",
        "/v1/blocks/block%20id/children",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "children": [{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
            "position": {"type": "after_block", "after_block": {"id": "id"}},
        },
    )
    assert plain(result) == answer


async def test_blocks_children_append_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_children_append"]
    mock.answer("blocks.children.append", answer)
    result = await async_client.blocks.children.append(
        "block id",
        children=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
        position={"type": "after_block", "after_block": {"id": "id"}},
    )
    expect(
        mock,
        "PATCH",
        "/v1/blocks/block%20id/children",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "children": [{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
            "position": {"type": "after_block", "after_block": {"id": "id"}},
        },
    )
    assert plain(result) == answer


def test_blocks_children_append_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("blocks.children.append", examples["blocks_children_append_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.blocks.children.append(
            "block id",
            children=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
            position={"type": "after_block", "after_block": {"id": "id"}},
        )
    assert caught.value.status == 400


def test_blocks_children_list(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_children_list"]
    mock.answer("blocks.children.list", answer)
    result = client.blocks.children.list("block id", start_cursor="start cursor", page_size=1)
    expect(
        mock,
        "GET",
        "/v1/blocks/block%20id/children",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_blocks_children_list_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_children_list"]
    mock.answer("blocks.children.list", answer)
    result = await async_client.blocks.children.list(
        "block id",
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
        "GET",
        "/v1/blocks/block%20id/children",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_blocks_children_list_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("blocks.children.list", examples["blocks_children_list_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.blocks.children.list("block id", start_cursor="start cursor", page_size=1)
    assert caught.value.status == 400
