"""Tests of `client.sessions`."""

from __future__ import annotations

from typing import Any

import pytest
from checks import collect, expect, plain

from notion_typed import AsyncNotion, Notion, errors
from notion_typed.testing import Mock

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_sessions_cancel(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_cancel"]
    mock.answer("sessions.cancel", answer)
    result = client.sessions.cancel("session id", event_id="event id")
    expect(
        mock,
        "POST",
        "/v1/sessions/session%20id/cancel",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"event_id": "event id"},
    )
    assert plain(result) == answer


async def test_sessions_cancel_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_cancel"]
    mock.answer("sessions.cancel", answer)
    result = await async_client.sessions.cancel("session id", event_id="event id")
    expect(
        mock,
        "POST",
        "/v1/sessions/session%20id/cancel",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={"event_id": "event id"},
    )
    assert plain(result) == answer


def test_sessions_cancel_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("sessions.cancel", examples["sessions_cancel_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.sessions.cancel("session id", event_id="event id")
    assert caught.value.status == 400


def test_sessions_query(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_query"]
    mock.answer("sessions.query", answer)
    result = client.sessions.query(
        query="query",
        filter={"property": "id", "string": {"equals": "equals"}},
        sorts=[{"property": "created_at", "direction": "ascending"}],
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_query"]
    mock.answer("sessions.query", answer)
    result = await async_client.sessions.query(
        query="query",
        filter={"property": "id", "string": {"equals": "equals"}},
        sorts=[{"property": "created_at", "direction": "ascending"}],
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("sessions.query", examples["sessions_query_error"], status=400)
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_query_events"]
    mock.answer("sessions.query_events", answer)
    result = client.sessions.query_events(
        "session id",
        filter={"property": "id", "string": {"equals": "equals"}},
        sorts=[{"property": "sequence", "direction": "ascending"}],
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_query_events"]
    mock.answer("sessions.query_events", answer)
    result = await async_client.sessions.query_events(
        "session id",
        filter={"property": "id", "string": {"equals": "equals"}},
        sorts=[{"property": "sequence", "direction": "ascending"}],
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("sessions.query_events", examples["sessions_query_events_error"], status=400)
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_retrieve"]
    mock.answer("sessions.retrieve", answer)
    result = client.sessions.retrieve("session id")
    expect(
        mock,
        "GET",
        "/v1/sessions/session%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_sessions_retrieve_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_retrieve"]
    mock.answer("sessions.retrieve", answer)
    result = await async_client.sessions.retrieve("session id")
    expect(
        mock,
        "GET",
        "/v1/sessions/session%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_sessions_retrieve_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("sessions.retrieve", examples["sessions_retrieve_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.sessions.retrieve("session id")
    assert caught.value.status == 400


def test_sessions_stream(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = [examples["sessions_stream"]] * 2
    mock.answer("sessions.stream", answer)
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
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = [examples["sessions_stream"]] * 2
    mock.answer("sessions.stream", answer)
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
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("sessions.stream", examples["sessions_stream_error"], status=400)
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_update"]
    mock.answer("sessions.update", answer)
    result = client.sessions.update(
        message="message",
        session_id="session id",
        metadata={"key": "metadata"},
        agent_id="agent id",
        attachments=[{"file_upload": {"id": "id"}, "type": "file_upload"}],
        prompt_context="prompt context",
    )
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["sessions_update"]
    mock.answer("sessions.update", answer)
    result = await async_client.sessions.update(
        message="message",
        session_id="session id",
        metadata={"key": "metadata"},
        agent_id="agent id",
        attachments=[{"file_upload": {"id": "id"}, "type": "file_upload"}],
        prompt_context="prompt context",
    )
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("sessions.update", examples["sessions_update_error"], status=400)
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
