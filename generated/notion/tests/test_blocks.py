"""Tests of `client.blocks`."""

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


def test_blocks_delete(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_delete"]
    mock.answer("blocks.delete", answer)
    result = client.blocks.delete("block id")
    expect(
        mock,
        "DELETE",
        "/v1/blocks/block%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_blocks_delete_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_delete"]
    mock.answer("blocks.delete", answer)
    result = await async_client.blocks.delete("block id")
    expect(
        mock,
        "DELETE",
        "/v1/blocks/block%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_blocks_delete_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("blocks.delete", examples["blocks_delete_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.blocks.delete("block id")
    assert caught.value.status == 400


def test_blocks_retrieve(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_retrieve"]
    mock.answer("blocks.retrieve", answer)
    result = client.blocks.retrieve("block id")
    expect(
        mock,
        "GET",
        "/v1/blocks/block%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_blocks_retrieve_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_retrieve"]
    mock.answer("blocks.retrieve", answer)
    result = await async_client.blocks.retrieve("block id")
    expect(
        mock,
        "GET",
        "/v1/blocks/block%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_blocks_retrieve_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("blocks.retrieve", examples["blocks_retrieve_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.blocks.retrieve("block id")
    assert caught.value.status == 400


def test_blocks_update(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_update"]
    mock.answer("blocks.update", answer)
    result = client.blocks.update("block id", embed={"url": "url"}, type="embed", in_trash=True)
    expect(
        mock,
        "PATCH",
        "/v1/blocks/block%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"embed": {"url": "url"}, "type": "embed", "in_trash": True},
    )
    assert plain(result) == answer


async def test_blocks_update_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["blocks_update"]
    mock.answer("blocks.update", answer)
    result = await async_client.blocks.update(
        "block id",
        embed={"url": "url"},
        type="embed",
        in_trash=True,
    )
    expect(
        mock,
        "PATCH",
        "/v1/blocks/block%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"embed": {"url": "url"}, "type": "embed", "in_trash": True},
    )
    assert plain(result) == answer


def test_blocks_update_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("blocks.update", examples["blocks_update_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.blocks.update("block id", embed={"url": "url"}, type="embed", in_trash=True)
    assert caught.value.status == 400
