"""Tests of `client.blocks.children`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_blocks_children_append(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_children_append"]
    server.answer(200, answer, "application/json")
    result = client.blocks.children.append(
        "block id",
        children=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
        position={"type": "after_block", "after_block": {"id": "id"}},
    )
    server.expect(
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
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_children_append"]
    server.answer(200, answer, "application/json")
    result = await async_client.blocks.children.append(
        "block id",
        children=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
        position={"type": "after_block", "after_block": {"id": "id"}},
    )
    server.expect(
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
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["blocks_children_append_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.blocks.children.append(
            "block id",
            children=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
            position={"type": "after_block", "after_block": {"id": "id"}},
        )
    assert caught.value.status == 400


def test_blocks_children_list(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_children_list"]
    server.answer(200, answer, "application/json")
    result = client.blocks.children.list("block id", start_cursor="start cursor", page_size=1)
    server.expect(
        "GET",
        "/v1/blocks/block%20id/children",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_blocks_children_list_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_children_list"]
    server.answer(200, answer, "application/json")
    result = await async_client.blocks.children.list(
        "block id",
        start_cursor="start cursor",
        page_size=1,
    )
    server.expect(
        "GET",
        "/v1/blocks/block%20id/children",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_blocks_children_list_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["blocks_children_list_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.blocks.children.list("block id", start_cursor="start cursor", page_size=1)
    assert caught.value.status == 400
