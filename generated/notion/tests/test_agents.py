"""Tests of `client.agents`."""

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


def test_agents_batch(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_batch"]
    mock.answer("agents.batch", answer)
    result = client.agents.batch(
        operations=[
            {"action": "update_status", "agent_id": "agent id", "fields": {"status": "active"}},
        ],
    )
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_batch"]
    mock.answer("agents.batch", answer)
    result = await async_client.agents.batch(
        operations=[
            {"action": "update_status", "agent_id": "agent id", "fields": {"status": "active"}},
        ],
    )
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("agents.batch", examples["agents_batch_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.batch(
            operations=[
                {"action": "update_status", "agent_id": "agent id", "fields": {"status": "active"}},
            ],
        )
    assert caught.value.status == 400


def test_agents_delete(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_delete"]
    mock.answer("agents.delete", answer)
    result = client.agents.delete("agent id")
    expect(
        mock,
        "DELETE",
        "/v1/agents/agent%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_agents_delete_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_delete"]
    mock.answer("agents.delete", answer)
    result = await async_client.agents.delete("agent id")
    expect(
        mock,
        "DELETE",
        "/v1/agents/agent%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_agents_delete_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("agents.delete", examples["agents_delete_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.delete("agent id")
    assert caught.value.status == 400


def test_agents_query(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_query"]
    mock.answer("agents.query", answer)
    result = client.agents.query(
        query="query",
        filter={"property": "id", "id": {"equals": "equals"}},
        sorts=[{"property": "created_time", "direction": "ascending"}],
        start_cursor="start cursor",
        page_size=1,
        verbose=True,
        include_deleted=True,
    )
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_query"]
    mock.answer("agents.query", answer)
    result = await async_client.agents.query(
        query="query",
        filter={"property": "id", "id": {"equals": "equals"}},
        sorts=[{"property": "created_time", "direction": "ascending"}],
        start_cursor="start cursor",
        page_size=1,
        verbose=True,
        include_deleted=True,
    )
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("agents.query", examples["agents_query_error"], status=400)
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_retrieve"]
    mock.answer("agents.retrieve", answer)
    result = client.agents.retrieve("agent id", verbose=True)
    expect(
        mock,
        "GET",
        "/v1/agents/agent%20id",
        query=[["verbose", "true"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_agents_retrieve_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_retrieve"]
    mock.answer("agents.retrieve", answer)
    result = await async_client.agents.retrieve("agent id", verbose=True)
    expect(
        mock,
        "GET",
        "/v1/agents/agent%20id",
        query=[["verbose", "true"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_agents_retrieve_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("agents.retrieve", examples["agents_retrieve_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.retrieve("agent id", verbose=True)
    assert caught.value.status == 400


def test_agents_retrieve_insights(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_retrieve_insights"]
    mock.answer("agents.retrieve_insights", answer)
    result = client.agents.retrieve_insights("agent id", start_time=1, end_time=1)
    expect(
        mock,
        "GET",
        "/v1/agents/agent%20id/insights",
        query=[["start_time", "1"], ["end_time", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_agents_retrieve_insights_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_retrieve_insights"]
    mock.answer("agents.retrieve_insights", answer)
    result = await async_client.agents.retrieve_insights("agent id", start_time=1, end_time=1)
    expect(
        mock,
        "GET",
        "/v1/agents/agent%20id/insights",
        query=[["start_time", "1"], ["end_time", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_agents_retrieve_insights_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("agents.retrieve_insights", examples["agents_retrieve_insights_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.retrieve_insights("agent id", start_time=1, end_time=1)
    assert caught.value.status == 400


def test_agents_update_credit_limit(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_update_credit_limit"]
    mock.answer("agents.update_credit_limit", answer)
    result = client.agents.update_credit_limit("agent id", credit_limit=1)
    expect(
        mock,
        "PATCH",
        "/v1/agents/agent%20id/credit_limit",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"credit_limit": 1},
    )
    assert plain(result) == answer


async def test_agents_update_credit_limit_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_update_credit_limit"]
    mock.answer("agents.update_credit_limit", answer)
    result = await async_client.agents.update_credit_limit("agent id", credit_limit=1)
    expect(
        mock,
        "PATCH",
        "/v1/agents/agent%20id/credit_limit",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"credit_limit": 1},
    )
    assert plain(result) == answer


def test_agents_update_credit_limit_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer(
        "agents.update_credit_limit",
        examples["agents_update_credit_limit_error"],
        status=400,
    )
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.update_credit_limit("agent id", credit_limit=1)
    assert caught.value.status == 400


def test_agents_update_status(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_update_status"]
    mock.answer("agents.update_status", answer)
    result = client.agents.update_status("agent id", status="active")
    expect(
        mock,
        "PATCH",
        "/v1/agents/agent%20id/status",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"status": "active"},
    )
    assert plain(result) == answer


async def test_agents_update_status_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["agents_update_status"]
    mock.answer("agents.update_status", answer)
    result = await async_client.agents.update_status("agent id", status="active")
    expect(
        mock,
        "PATCH",
        "/v1/agents/agent%20id/status",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"status": "active"},
    )
    assert plain(result) == answer


def test_agents_update_status_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("agents.update_status", examples["agents_update_status_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.agents.update_status("agent id", status="active")
    assert caught.value.status == 400
