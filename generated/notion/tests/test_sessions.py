"""Tests of `client.sessions`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, collect, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_sessions_cancel(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_cancel"]
    server.answer(200, answer, "application/json")
    result = client.sessions.cancel("session id", event_id="event id")
    server.expect(
        "POST",
        "/v1/sessions/session%20id/cancel",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"event_id": "event id"},
    )
    assert plain(result) == answer


async def test_sessions_cancel_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_cancel"]
    server.answer(200, answer, "application/json")
    result = await async_client.sessions.cancel("session id", event_id="event id")
    server.expect(
        "POST",
        "/v1/sessions/session%20id/cancel",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"event_id": "event id"},
    )
    assert plain(result) == answer


def test_sessions_cancel_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["sessions_cancel_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.sessions.cancel("session id", event_id="event id")
    assert caught.value.status == 400


def test_sessions_query(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_query"]
    server.answer(200, answer, "application/json")
    result = client.sessions.query(
        query="query",
        filter={"property": "id", "string": {"equals": "equals"}},
        sorts=[{"property": "created_at", "direction": "ascending"}],
        start_cursor="start cursor",
        page_size=1,
    )
    server.expect(
        "POST",
        "/v1/sessions/query",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "query": "query",
            "filter": {"property": "id", "string": {"equals": "equals"}},
            "sorts": [{"property": "created_at", "direction": "ascending"}],
            "start_cursor": "start cursor",
            "page_size": 1,
        },
    )
    assert plain(result) == answer


async def test_sessions_query_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_query"]
    server.answer(200, answer, "application/json")
    result = await async_client.sessions.query(
        query="query",
        filter={"property": "id", "string": {"equals": "equals"}},
        sorts=[{"property": "created_at", "direction": "ascending"}],
        start_cursor="start cursor",
        page_size=1,
    )
    server.expect(
        "POST",
        "/v1/sessions/query",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "query": "query",
            "filter": {"property": "id", "string": {"equals": "equals"}},
            "sorts": [{"property": "created_at", "direction": "ascending"}],
            "start_cursor": "start cursor",
            "page_size": 1,
        },
    )
    assert plain(result) == answer


def test_sessions_query_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["sessions_query_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.sessions.query(
            query="query",
            filter={"property": "id", "string": {"equals": "equals"}},
            sorts=[{"property": "created_at", "direction": "ascending"}],
            start_cursor="start cursor",
            page_size=1,
        )
    assert caught.value.status == 400


def test_sessions_query_events(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_query_events"]
    server.answer(200, answer, "application/json")
    result = client.sessions.query_events(
        "session id",
        filter={"property": "id", "string": {"equals": "equals"}},
        sorts=[{"property": "sequence", "direction": "ascending"}],
        start_cursor="start cursor",
        page_size=1,
    )
    server.expect(
        "POST",
        "/v1/sessions/session%20id/events/query",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "filter": {"property": "id", "string": {"equals": "equals"}},
            "sorts": [{"property": "sequence", "direction": "ascending"}],
            "start_cursor": "start cursor",
            "page_size": 1,
        },
    )
    assert plain(result) == answer


async def test_sessions_query_events_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_query_events"]
    server.answer(200, answer, "application/json")
    result = await async_client.sessions.query_events(
        "session id",
        filter={"property": "id", "string": {"equals": "equals"}},
        sorts=[{"property": "sequence", "direction": "ascending"}],
        start_cursor="start cursor",
        page_size=1,
    )
    server.expect(
        "POST",
        "/v1/sessions/session%20id/events/query",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "filter": {"property": "id", "string": {"equals": "equals"}},
            "sorts": [{"property": "sequence", "direction": "ascending"}],
            "start_cursor": "start cursor",
            "page_size": 1,
        },
    )
    assert plain(result) == answer


def test_sessions_query_events_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["sessions_query_events_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.sessions.query_events(
            "session id",
            filter={"property": "id", "string": {"equals": "equals"}},
            sorts=[{"property": "sequence", "direction": "ascending"}],
            start_cursor="start cursor",
            page_size=1,
        )
    assert caught.value.status == 400


def test_sessions_retrieve(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_retrieve"]
    server.answer(200, answer, "application/json")
    result = client.sessions.retrieve("session id")
    server.expect(
        "GET",
        "/v1/sessions/session%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_sessions_retrieve_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_retrieve"]
    server.answer(200, answer, "application/json")
    result = await async_client.sessions.retrieve("session id")
    server.expect(
        "GET",
        "/v1/sessions/session%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_sessions_retrieve_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["sessions_retrieve_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.sessions.retrieve("session id")
    assert caught.value.status == 400


def test_sessions_stream(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = [examples["sessions_stream"]] * 2
    server.answer(200, answer, "text/event-stream")
    result = list(
        client.sessions.stream(
            message="message",
            session_id="session id",
            metadata={"key": "metadata"},
            agent_id="agent id",
            attachments=[{"file_upload": {"id": "id"}, "type": "file_upload"}],
            prompt_context="prompt context",
        ),
    )
    server.expect(
        "POST",
        "/v1/sessions",
        headers={
            "Accept": "text/event-stream",
            "Authorization": "Bearer test-secret",
            "Notion-Version": "2026-03-11",
        },
        json={
            "message": "message",
            "session_id": "session id",
            "metadata": {"key": "metadata"},
            "agent_id": "agent id",
            "attachments": [{"file_upload": {"id": "id"}, "type": "file_upload"}],
            "prompt_context": "prompt context",
        },
    )
    assert plain(result) == answer


async def test_sessions_stream_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = [examples["sessions_stream"]] * 2
    server.answer(200, answer, "text/event-stream")
    result = await collect(
        async_client.sessions.stream(
            message="message",
            session_id="session id",
            metadata={"key": "metadata"},
            agent_id="agent id",
            attachments=[{"file_upload": {"id": "id"}, "type": "file_upload"}],
            prompt_context="prompt context",
        ),
    )
    server.expect(
        "POST",
        "/v1/sessions",
        headers={
            "Accept": "text/event-stream",
            "Authorization": "Bearer test-secret",
            "Notion-Version": "2026-03-11",
        },
        json={
            "message": "message",
            "session_id": "session id",
            "metadata": {"key": "metadata"},
            "agent_id": "agent id",
            "attachments": [{"file_upload": {"id": "id"}, "type": "file_upload"}],
            "prompt_context": "prompt context",
        },
    )
    assert plain(result) == answer


def test_sessions_stream_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["sessions_stream_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.sessions.stream(
            message="message",
            session_id="session id",
            metadata={"key": "metadata"},
            agent_id="agent id",
            attachments=[{"file_upload": {"id": "id"}, "type": "file_upload"}],
            prompt_context="prompt context",
        )
    assert caught.value.status == 400


def test_sessions_update(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_update"]
    server.answer(200, answer, "application/json")
    result = client.sessions.update(
        message="message",
        session_id="session id",
        metadata={"key": "metadata"},
        agent_id="agent id",
        attachments=[{"file_upload": {"id": "id"}, "type": "file_upload"}],
        prompt_context="prompt context",
    )
    server.expect(
        "POST",
        "/v1/sessions",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "message": "message",
            "session_id": "session id",
            "metadata": {"key": "metadata"},
            "agent_id": "agent id",
            "attachments": [{"file_upload": {"id": "id"}, "type": "file_upload"}],
            "prompt_context": "prompt context",
        },
    )
    assert plain(result) == answer


async def test_sessions_update_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_update"]
    server.answer(200, answer, "application/json")
    result = await async_client.sessions.update(
        message="message",
        session_id="session id",
        metadata={"key": "metadata"},
        agent_id="agent id",
        attachments=[{"file_upload": {"id": "id"}, "type": "file_upload"}],
        prompt_context="prompt context",
    )
    server.expect(
        "POST",
        "/v1/sessions",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "message": "message",
            "session_id": "session id",
            "metadata": {"key": "metadata"},
            "agent_id": "agent id",
            "attachments": [{"file_upload": {"id": "id"}, "type": "file_upload"}],
            "prompt_context": "prompt context",
        },
    )
    assert plain(result) == answer


def test_sessions_update_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["sessions_update_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.sessions.update(
            message="message",
            session_id="session id",
            metadata={"key": "metadata"},
            agent_id="agent id",
            attachments=[{"file_upload": {"id": "id"}, "type": "file_upload"}],
            prompt_context="prompt context",
        )
    assert caught.value.status == 400
