"""Tests of `client.blocks`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_blocks_delete(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_delete"]
    server.answer(200, answer, "application/json")
    result = client.blocks.delete("block id")
    server.expect(
        "DELETE",
        "/v1/blocks/block%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_blocks_delete_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_delete"]
    server.answer(200, answer, "application/json")
    result = await async_client.blocks.delete("block id")
    server.expect(
        "DELETE",
        "/v1/blocks/block%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_blocks_delete_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["blocks_delete_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.blocks.delete("block id")
    assert caught.value.status == 400


def test_blocks_retrieve(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_retrieve"]
    server.answer(200, answer, "application/json")
    result = client.blocks.retrieve("block id")
    server.expect(
        "GET",
        "/v1/blocks/block%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_blocks_retrieve_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_retrieve"]
    server.answer(200, answer, "application/json")
    result = await async_client.blocks.retrieve("block id")
    server.expect(
        "GET",
        "/v1/blocks/block%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_blocks_retrieve_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["blocks_retrieve_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.blocks.retrieve("block id")
    assert caught.value.status == 400


def test_blocks_update(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_update"]
    server.answer(200, answer, "application/json")
    result = client.blocks.update("block id", embed={"url": "url"}, type="embed", in_trash=True)
    server.expect(
        "PATCH",
        "/v1/blocks/block%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"embed": {"url": "url"}, "type": "embed", "in_trash": True},
    )
    assert plain(result) == answer


async def test_blocks_update_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_update"]
    server.answer(200, answer, "application/json")
    result = await async_client.blocks.update(
        "block id",
        embed={"url": "url"},
        type="embed",
        in_trash=True,
    )
    server.expect(
        "PATCH",
        "/v1/blocks/block%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"embed": {"url": "url"}, "type": "embed", "in_trash": True},
    )
    assert plain(result) == answer


def test_blocks_update_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["blocks_update_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.blocks.update("block id", embed={"url": "url"}, type="embed", in_trash=True)
    assert caught.value.status == 400
