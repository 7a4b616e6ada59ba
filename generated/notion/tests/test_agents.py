"""Tests of `client.agents`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_agents_batch(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_batch"]
    server.answer(200, answer, "application/json")
    result = client.agents.batch(
        operations=[
            {"action": "update_status", "agent_id": "agent id", "fields": {"status": "active"}},
        ],
    )
    server.expect(
        "POST",
        "/v1/agents/batch",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "operations": [
                {"action": "update_status", "agent_id": "agent id", "fields": {"status": "active"}},
            ],
        },
    )
    assert plain(result) == answer


async def test_agents_batch_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_batch"]
    server.answer(200, answer, "application/json")
    result = await async_client.agents.batch(
        operations=[
            {"action": "update_status", "agent_id": "agent id", "fields": {"status": "active"}},
        ],
    )
    server.expect(
        "POST",
        "/v1/agents/batch",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "operations": [
                {"action": "update_status", "agent_id": "agent id", "fields": {"status": "active"}},
            ],
        },
    )
    assert plain(result) == answer


def test_agents_batch_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["agents_batch_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.batch(
            operations=[
                {"action": "update_status", "agent_id": "agent id", "fields": {"status": "active"}},
            ],
        )
    assert caught.value.status == 400


def test_agents_delete(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_delete"]
    server.answer(200, answer, "application/json")
    result = client.agents.delete("agent id")
    server.expect(
        "DELETE",
        "/v1/agents/agent%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_agents_delete_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_delete"]
    server.answer(200, answer, "application/json")
    result = await async_client.agents.delete("agent id")
    server.expect(
        "DELETE",
        "/v1/agents/agent%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_agents_delete_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["agents_delete_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.delete("agent id")
    assert caught.value.status == 400


def test_agents_query(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_query"]
    server.answer(200, answer, "application/json")
    result = client.agents.query(
        query="query",
        filter={"property": "id", "id": {"equals": "equals"}},
        sorts=[{"property": "created_time", "direction": "ascending"}],
        start_cursor="start cursor",
        page_size=1,
        verbose=True,
        include_deleted=True,
    )
    server.expect(
        "POST",
        "/v1/agents/query",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "query": "query",
            "filter": {"property": "id", "id": {"equals": "equals"}},
            "sorts": [{"property": "created_time", "direction": "ascending"}],
            "start_cursor": "start cursor",
            "page_size": 1,
            "verbose": True,
            "include_deleted": True,
        },
    )
    assert plain(result) == answer


async def test_agents_query_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_query"]
    server.answer(200, answer, "application/json")
    result = await async_client.agents.query(
        query="query",
        filter={"property": "id", "id": {"equals": "equals"}},
        sorts=[{"property": "created_time", "direction": "ascending"}],
        start_cursor="start cursor",
        page_size=1,
        verbose=True,
        include_deleted=True,
    )
    server.expect(
        "POST",
        "/v1/agents/query",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "query": "query",
            "filter": {"property": "id", "id": {"equals": "equals"}},
            "sorts": [{"property": "created_time", "direction": "ascending"}],
            "start_cursor": "start cursor",
            "page_size": 1,
            "verbose": True,
            "include_deleted": True,
        },
    )
    assert plain(result) == answer


def test_agents_query_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["agents_query_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.query(
            query="query",
            filter={"property": "id", "id": {"equals": "equals"}},
            sorts=[{"property": "created_time", "direction": "ascending"}],
            start_cursor="start cursor",
            page_size=1,
            verbose=True,
            include_deleted=True,
        )
    assert caught.value.status == 400


def test_agents_retrieve(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_retrieve"]
    server.answer(200, answer, "application/json")
    result = client.agents.retrieve("agent id", verbose=True)
    server.expect(
        "GET",
        "/v1/agents/agent%20id",
        query=[["verbose", "true"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_agents_retrieve_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_retrieve"]
    server.answer(200, answer, "application/json")
    result = await async_client.agents.retrieve("agent id", verbose=True)
    server.expect(
        "GET",
        "/v1/agents/agent%20id",
        query=[["verbose", "true"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_agents_retrieve_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["agents_retrieve_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.retrieve("agent id", verbose=True)
    assert caught.value.status == 400


def test_agents_retrieve_insights(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_retrieve_insights"]
    server.answer(200, answer, "application/json")
    result = client.agents.retrieve_insights("agent id", start_time=1, end_time=1)
    server.expect(
        "GET",
        "/v1/agents/agent%20id/insights",
        query=[["start_time", "1"], ["end_time", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_agents_retrieve_insights_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_retrieve_insights"]
    server.answer(200, answer, "application/json")
    result = await async_client.agents.retrieve_insights("agent id", start_time=1, end_time=1)
    server.expect(
        "GET",
        "/v1/agents/agent%20id/insights",
        query=[["start_time", "1"], ["end_time", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_agents_retrieve_insights_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["agents_retrieve_insights_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.retrieve_insights("agent id", start_time=1, end_time=1)
    assert caught.value.status == 400


def test_agents_update_credit_limit(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_update_credit_limit"]
    server.answer(200, answer, "application/json")
    result = client.agents.update_credit_limit("agent id", credit_limit=1)
    server.expect(
        "PATCH",
        "/v1/agents/agent%20id/credit_limit",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"credit_limit": 1},
    )
    assert plain(result) == answer


async def test_agents_update_credit_limit_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_update_credit_limit"]
    server.answer(200, answer, "application/json")
    result = await async_client.agents.update_credit_limit("agent id", credit_limit=1)
    server.expect(
        "PATCH",
        "/v1/agents/agent%20id/credit_limit",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"credit_limit": 1},
    )
    assert plain(result) == answer


def test_agents_update_credit_limit_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["agents_update_credit_limit_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.update_credit_limit("agent id", credit_limit=1)
    assert caught.value.status == 400


def test_agents_update_status(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_update_status"]
    server.answer(200, answer, "application/json")
    result = client.agents.update_status("agent id", status="active")
    server.expect(
        "PATCH",
        "/v1/agents/agent%20id/status",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"status": "active"},
    )
    assert plain(result) == answer


async def test_agents_update_status_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_update_status"]
    server.answer(200, answer, "application/json")
    result = await async_client.agents.update_status("agent id", status="active")
    server.expect(
        "PATCH",
        "/v1/agents/agent%20id/status",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"status": "active"},
    )
    assert plain(result) == answer


def test_agents_update_status_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["agents_update_status_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.update_status("agent id", status="active")
    assert caught.value.status == 400
