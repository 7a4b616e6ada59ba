"""What the methods of `notion_typed` put on the wire, and what comes of the answers.

These are the cases that the tests of other clients of Notion have, as far as other tests here do
not have them already; `docs/parity.md` says which is which.
"""

from __future__ import annotations

import base64
import inspect
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from typing import cast

import pytest
from scripted_server import Answer, Received, ScriptedServer, reply
from wire import TIME, USER, failure, listed, page, text

from notion_typed import AsyncNotion, Notion, errors, types

UPLOAD: dict[str, object] = {
    "object": "file_upload",
    "id": "upload-1",
    "created_time": TIME,
    "created_by": {"id": "user-1", "type": "bot"},
    "last_edited_time": TIME,
    "in_trash": False,
    "expiry_time": TIME,
    "status": "pending",
    "filename": "plan.txt",
    "content_type": "text/plain",
    "content_length": None,
    "upload_url": "https://api.notion.com/v1/file_uploads/upload-1/send",
}
TASK: dict[str, object] = {
    "object": "async_task",
    "id": "task-1",
    "status_url": "https://api.notion.com/v1/async_tasks/task-1",
    "created_time": TIME,
    "operation": {"type": "page.create"},
    "status": "queued",
    "poll_after_seconds": 2,
}


@pytest.fixture
def notion(server: ScriptedServer) -> Iterator[Notion]:
    with Notion("secret", base_url=server.url, max_retries=0) as client:
        yield client


def _called(received: Received) -> tuple[str, str]:
    return received.method, received.target


def _parts(received: Received) -> dict[str, Message]:
    head = f"content-type: {received.headers['content-type']}\r\n\r\n".encode()
    parsed = BytesParser(policy=HTTP).parsebytes(head + received.body)
    named: dict[str, Message] = {}
    for part in parsed.walk():
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, str):
            named[name] = part
    return named


# Who asks


@pytest.mark.parametrize("operation", ["token", "introspect", "revoke"])
def test_the_application_itself_asks_for_tokens_and_takes_them_back(
    server: ScriptedServer, operation: str
) -> None:
    server.answers(reply({"request_id": "request-1"}))
    with Notion(
        "secret", client_id="app", client_secret="hush", base_url=server.url, max_retries=0
    ) as notion:
        calls: dict[str, Callable[[], object]] = {
            "token": lambda: notion.oauth.token(
                grant_type="authorization_code", code="c", redirect_uri="https://example.com"
            ),
            "introspect": lambda: notion.oauth.introspect(token="t"),
            "revoke": lambda: notion.oauth.revoke(token="t"),
        }
        with suppress(errors.ResponseValidationError):  # what is answered does not matter here
            calls[operation]()
    (received,) = server.received
    assert _called(received) == ("POST", f"/v1/oauth/{operation}")
    expected = base64.b64encode(b"app:hush").decode()
    assert received.headers["authorization"] == f"Basic {expected}"


def test_no_token_is_sent_that_was_not_given(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NOTION_API_KEY", raising=False)
    monkeypatch.delenv("NOTION_TOKEN", raising=False)
    with (
        Notion("", base_url=server.url) as notion,
        pytest.raises(errors.InvalidArgumentError, match="auth"),
    ):
        notion.users.me()
    assert server.received == []


def test_a_call_can_be_made_with_another_token(notion: Notion, server: ScriptedServer) -> None:
    server.answers(reply(page()))
    notion.pages.retrieve("p", extra_headers={"Authorization": "Bearer other"})
    assert server.received[0].headers["authorization"] == "Bearer other"


# Bodies, queries and forms


def test_a_search_for_nothing_has_an_empty_body(notion: Notion, server: ScriptedServer) -> None:
    server.answers(listed("page_or_data_source"))
    notion.search()
    assert server.received[0].json == {}
    assert server.received[0].headers["content-type"] == "application/json"


def test_the_cursor_of_a_last_page_can_be_handed_on(notion: Notion, server: ScriptedServer) -> None:
    server.answers(listed("user"), listed("user"), listed("page_or_data_source"))
    last = notion.users.list()
    notion.users.list(start_cursor=last.next_cursor)
    notion.search(start_cursor=last.next_cursor)
    assert [received.target for received in server.received] == ["/v1/users"] * 2 + ["/v1/search"]
    assert server.received[2].json == {}


def test_templates_are_a_list_like_any_other(notion: Notion, server: ScriptedServer) -> None:
    first = {"id": "t-1", "name": "Plan", "is_default": True}
    second = {"id": "t-2", "name": "Review", "is_default": False}
    server.answers(
        reply({"templates": [first], "has_more": True, "next_cursor": "2"}),
        reply({"templates": [second], "has_more": False, "next_cursor": None}),
    )
    found = notion.data_sources.list_templates("d", name="e")
    assert [template.name for template in found] == ["Plan", "Review"]
    assert [received.target for received in server.received] == [
        "/v1/data_sources/d/templates?name=e",
        "/v1/data_sources/d/templates?name=e&start_cursor=2",
    ]


def test_misspelt_arguments_are_refused(notion: Notion, server: ScriptedServer) -> None:
    retrieve = cast("Callable[..., object]", notion.pages.retrieve)
    with pytest.raises(TypeError, match="filter_propertys"):
        retrieve("p", filter_propertys=["title"])
    assert server.received == []


def test_a_file_is_announced_sent_in_parts_and_completed(
    notion: Notion, server: ScriptedServer
) -> None:
    server.answers(reply(UPLOAD))
    made = notion.file_uploads.create(mode="multi_part", filename="plan.txt", number_of_parts=2)
    notion.file_uploads.send(made.id, file=("plan.txt", b"first"), part_number=1)
    notion.file_uploads.send(made.id, file=("plan.txt", b"second", "text/plain"), part_number=2)
    notion.file_uploads.complete(made.id)
    create, first, second, complete = server.received
    assert _called(create) == ("POST", "/v1/file_uploads")
    assert create.json == {"mode": "multi_part", "filename": "plan.txt", "number_of_parts": 2}
    for received, number, content in ((first, b"1", b"first"), (second, b"2", b"second")):
        assert _called(received) == ("POST", "/v1/file_uploads/upload-1/send")
        assert received.headers["content-type"].startswith("multipart/form-data; boundary=")
        parts = _parts(received)
        assert parts["part_number"].get_payload(decode=True) == number
        assert parts["file"].get_payload(decode=True) == content
        assert parts["file"].get_filename() == "plan.txt"
    assert _parts(second)["file"].get_content_type() == "text/plain"
    assert _called(complete) == ("POST", "/v1/file_uploads/upload-1/complete")
    assert complete.body == b""
    assert "content-type" not in complete.headers


def test_a_file_without_parts_has_no_number(notion: Notion, server: ScriptedServer) -> None:
    server.answers(reply(UPLOAD))
    notion.file_uploads.send("upload-1", file=b"all of it")
    assert set(_parts(server.received[0])) == {"file"}


def test_meeting_notes_are_queried(notion: Notion, server: ScriptedServer) -> None:
    answer: dict[str, object] = {"results": [], "has_more": True}
    server.answers(reply(answer))
    found = notion.blocks.meeting_notes.query(
        filter={
            "operator": "and",
            "filters": [
                {
                    "property": "title",
                    "filter": {
                        "operator": "string_contains",
                        "value": {"type": "exact", "value": "plan"},
                    },
                }
            ],
        },
        sort=[{"property": "created_time", "direction": "descending"}],
        limit=5,
    )
    (received,) = server.received
    assert _called(received) == ("POST", "/v1/blocks/meeting_notes/query")
    assert received.json["limit"] == 5
    assert received.json["sort"] == [{"property": "created_time", "direction": "descending"}]
    assert found.results == []
    assert found.has_more


def test_a_page_is_read_and_written_as_markdown(notion: Notion, server: ScriptedServer) -> None:
    markdown: dict[str, object] = {
        "object": "page_markdown",
        "id": "p",
        "markdown": "# Plan",
        "truncated": False,
        "unknown_block_ids": [],
    }
    server.answers(reply(markdown))
    found = notion.pages.retrieve_markdown("p", include_transcript=True)
    assert found.markdown == "# Plan"
    notion.pages.update_markdown(
        "p", type="replace_content", replace_content={"new_str": "# Other plan"}
    )
    read, written = server.received
    assert _called(read) == ("GET", "/v1/pages/p/markdown?include_transcript=true")
    assert _called(written) == ("PATCH", "/v1/pages/p/markdown")
    assert written.json == {
        "type": "replace_content",
        "replace_content": {"new_str": "# Other plan"},
    }


def test_what_is_done_later_is_a_task(notion: Notion, server: ScriptedServer) -> None:
    server.answers(reply(TASK, 202), reply(TASK))
    made = notion.pages.create(markdown="# Plan", allow_async=True)
    assert isinstance(made, types.PendingAsyncTask)
    notion.async_tasks.retrieve(made.id)
    create, retrieve = server.received
    assert create.json == {"markdown": "# Plan", "allow_async": True}
    assert _called(retrieve) == ("GET", "/v1/async_tasks/task-1")


def test_agents_and_sessions_are_where_they_should_be(
    notion: Notion, server: ScriptedServer
) -> None:
    server.answers(reply(None))
    calls: tuple[tuple[Callable[[], object], str, str], ...] = (
        (lambda: notion.agents.retrieve("a"), "GET", "/v1/agents/a"),
        (lambda: notion.agents.retrieve("a", verbose=True), "GET", "/v1/agents/a?verbose=true"),
        (notion.agents.query, "POST", "/v1/agents/query"),
        (
            lambda: notion.agents.update_status("a", status="disabled"),
            "PATCH",
            "/v1/agents/a/status",
        ),
        (lambda: notion.agents.delete("a"), "DELETE", "/v1/agents/a"),
        (lambda: notion.agents.batch(operations=[]), "POST", "/v1/agents/batch"),
        (lambda: notion.sessions.retrieve("s"), "GET", "/v1/sessions/s"),
        (notion.sessions.query, "POST", "/v1/sessions/query"),
        (lambda: notion.sessions.query_events("s"), "POST", "/v1/sessions/s/events/query"),
        (lambda: notion.sessions.cancel("s"), "POST", "/v1/sessions/s/cancel"),
    )
    for call, method, target in calls:
        with pytest.raises(errors.ResponseValidationError):
            call()
        assert _called(server.received[-1]) == (method, target)


# Errors


def test_additional_data_of_an_error_is_kept(notion: Notion, server: ScriptedServer) -> None:
    told = {"missing": ["a", "b"], "hint": "c"}
    answer = failure(400, "validation_error")
    body = {**json.loads(answer.body), "additional_data": told}
    server.answers(reply(body, 400))
    with pytest.raises(errors.ValidationError) as caught:
        notion.users.me()
    assert cast("dict[str, object]", caught.value.body)["additional_data"] == told


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "missing_version"),
        (400, "invalid_grant"),
        (401, "invalid_client"),
        (403, "test_env_error"),
        (409, "row_limit_exceeded"),
        (503, "database_connection_unavailable"),
        (529, "service_overload"),
    ],
)
def test_the_message_of_a_code_that_few_know_is_not_lost(
    notion: Notion, server: ScriptedServer, status: int, code: str
) -> None:
    server.answers(failure(status, code, "So it is."))
    with pytest.raises(errors.APIStatusError) as caught:
        notion.users.me()
    assert (caught.value.status, caught.value.code) == (status, code)
    assert caught.value.message == "So it is."


def test_an_edge_that_refuses_says_who_it_is(notion: Notion, server: ScriptedServer) -> None:
    html = b"<html><head><title>Attention Required!</title></head><body>blocked</body></html>"
    headers = {"content-type": "text/html; charset=UTF-8", "cf-ray": "8f00-FRA"}
    server.answers(Answer(403, html, headers))
    with pytest.raises(errors.PermissionDeniedError) as caught:
        notion.users.me()
    for shown in ("403", "Attention Required!", "text/html", "8f00-FRA"):
        assert shown in str(caught.value)
    assert caught.value.code is None


def test_the_id_of_a_request_is_found_in_headers(notion: Notion, server: ScriptedServer) -> None:
    server.answers(
        Answer(500, b"", {"x-notion-request-id": "request-7"}),
        reply({"code": "internal_server_error"}, 500, X_Notion_Request_Id="request-8"),
    )
    for expected in ("request-7", "request-8"):
        with pytest.raises(errors.InternalServerError) as caught:
            notion.users.me()
        assert caught.value.request_id == expected
        assert expected in str(caught.value)


# Events of a session

SNAPSHOT = {"type": "session.snapshot", "session": {"object": "session", "id": "s"}}
END = {"type": "stream.end", "reason": "completed"}


def _events(*events: Mapping[str, object]) -> Answer:
    frames = [f"event: {event['type']}\r\ndata: {json.dumps(event)}\r\n\r\n" for event in events]
    body = ": keep alive\r\n\r\n" + "".join(frames)
    return Answer(200, body.encode(), {"content-type": "text/event-stream"})


def test_a_session_streams_its_events(notion: Notion, server: ScriptedServer) -> None:
    server.answers(_events(SNAPSHOT, {"type": "event.of_tomorrow", "n": 1}, END))
    with notion.sessions.stream(message="Hello", agent_id="a") as stream:
        kinds = [event.to_dict()["type"] for event in stream]
    assert kinds == ["session.snapshot", "event.of_tomorrow", "stream.end"]
    (received,) = server.received
    assert _called(received) == ("POST", "/v1/sessions")
    assert received.headers["accept"] == "text/event-stream"
    assert received.json == {"message": "Hello", "agent_id": "a"}


def test_a_session_can_be_left_early(notion: Notion, server: ScriptedServer) -> None:
    server.answers(_events(SNAPSHOT, END), reply(page()))
    with notion.sessions.stream(message="Hello") as stream:
        for event in stream:
            assert event.to_dict()["type"] == "session.snapshot"
            break
    assert isinstance(notion.pages.retrieve("p"), types.Page)


@pytest.mark.anyio
async def test_a_session_streams_its_events_asynchronously(server: ScriptedServer) -> None:
    server.answers(_events(SNAPSHOT, END))
    async with AsyncNotion("secret", base_url=server.url) as notion:
        stream = notion.sessions.stream(session_id="s", continue_from="e-1")
        kinds = [event.to_dict()["type"] async for event in stream]
    assert kinds == ["session.snapshot", "stream.end"]
    assert server.received[0].json == {"session_id": "s", "continue_from": "e-1"}


def test_without_a_stream_a_session_is_an_object(notion: Notion, server: ScriptedServer) -> None:
    server.answers(reply({"object": "session", "id": "s"}))
    with suppress(errors.ResponseValidationError):  # what is answered does not matter here
        notion.sessions.update(message="Hello")
    assert server.received[0].headers["accept"] == "application/json"


# Comments, as an answer of another shape than a list


def test_a_comment_is_made_from_rich_text_or_markdown(
    notion: Notion, server: ScriptedServer
) -> None:
    comment = {
        "object": "comment",
        "id": "c",
        "parent": {"type": "page_id", "page_id": "p"},
        "discussion_id": "d",
        "created_time": TIME,
        "last_edited_time": TIME,
        "created_by": USER,
        "rich_text": [text("Hello")],
        "display_name": {"type": "integration", "resolved_name": "Bot"},
    }
    server.answers(reply(comment))
    notion.comments.create(parent={"page_id": "p"}, rich_text=[{"text": {"content": "Hello"}}])
    notion.comments.create(discussion_id="d", markdown="**Hello**")
    assert [received.json for received in server.received] == [
        {"parent": {"page_id": "p"}, "rich_text": [{"text": {"content": "Hello"}}]},
        {"discussion_id": "d", "markdown": "**Hello**"},
    ]


def test_every_method_has_an_asynchronous_twin() -> None:
    for name, member in inspect.getmembers(Notion):
        if not name.startswith("_") and callable(member):
            assert callable(getattr(AsyncNotion, name)), name
