"""Calls of operations that the package has no method for."""

from __future__ import annotations

from typing import Any, assert_type

import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki import types
from wiki.client import SETTINGS, AsyncWiki, Wiki
from wiki.errors import ValidationError

from runtime.client import SyncClient
from runtime.errors import InvalidArgumentError, ResponseDecodeError, ResponseValidationError

TASK: dict[str, object] = {"task_id": "t", "new": 1}


def test_the_answer_is_cast_to_the_type_that_was_asked_for(server: ScriptedServer) -> None:
    with Wiki("t", base_url=server.url) as client:
        server.answers(reply(TASK))
        task = client.get("/v1/tasks/1", cast_to=types.AsyncTask)
        assert_type(task, types.AsyncTask)
        assert task.task_id == "t"
        assert task.to_dict() == TASK
        assert client.get("/v1/tasks/1", cast_to=dict[str, object]) == TASK
        assert client.get("/v1/tasks/1", cast_to=dict) == TASK
        assert_type(client.get("/v1/tasks/1"), object)
        assert client.get("/v1/tasks/1") == TASK
        assert client.get("/v1/tasks/1", cast_to=bytes) == b'{"task_id": "t", "new": 1}'
        assert client.get("/v1/tasks/1", cast_to=str) == '{"task_id": "t", "new": 1}'
        client.get("/v1/tasks/1", cast_to=None)
        server.answers(reply([TASK, TASK]))
        tasks = client.get("/v1/tasks", cast_to=list[types.AsyncTask])
        assert_type(tasks, list[types.AsyncTask])
        assert [type(item) for item in tasks] == [types.AsyncTask] * 2


def test_nothing_comes_back_if_nothing_is_wanted(server: ScriptedServer) -> None:
    server.answers(Answer(204, b""))
    with Wiki("t", base_url=server.url) as client:
        delete: Any = client.delete
        assert delete("/v1/x", cast_to=None) is None


def test_the_request_is_like_those_of_methods(server: ScriptedServer) -> None:
    with Wiki("secret-token", base_url=f"{server.url}/base") as client:
        client.post(
            "/v1/pages/{id}/x",
            path_params={"id": "a/b%20c"},
            query={"a": [1, 2], "none": None},
            body={"k": None},
            extra_headers={"X-A": "1"},
            extra_query={"z": True},
            extra_body={"more": 1},
        )
    [received] = server.received
    assert (received.method, received.target) == (
        "POST",
        "/base/v1/pages/a%2Fb%20c/x?a=1&a=2&z=true",
    )
    assert received.json == {"k": None, "more": 1}
    assert received.headers["authorization"] == "Bearer secret-token"
    assert received.headers["wiki-version"] == "2026-03-11"
    assert received.headers["x-a"] == "1"


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
def test_there_is_one_for_each_method(server: ScriptedServer, method: str) -> None:
    with Wiki("t", base_url=server.url) as client:
        getattr(client, method)("/v1/x")
    assert server.received[0].method == method.upper()


def test_bodies_may_be_of_any_kind(server: ScriptedServer) -> None:
    with Wiki("t", base_url=server.url) as client:
        client.put("/v1/x", body=b"raw", body_kind="binary")
        client.post("/v1/x", body={"a": 1}, body_kind="form")
        client.post("/v1/x", body={"f": ("a.txt", b"content")}, body_kind="multipart")
    assert [received.body for received in server.received[:2]] == [b"raw", b"a=1"]
    assert b'filename="a.txt"' in server.received[2].body


def test_failures_are_those_of_methods(server: ScriptedServer) -> None:
    slept: list[float] = []
    with Wiki("t", base_url=server.url, _sleep=slept.append, _random=lambda: 1.0) as client:
        server.answers(reply({}, 503), reply({"code": "validation_error", "message": "no"}, 400))
        with pytest.raises(ValidationError, match="no") as caught:
            client.get("/v1/x", cast_to=types.AsyncTask)
        assert caught.value.retries_taken == 1
        server.answers(Answer(200, b"<html>"))
        with pytest.raises(ResponseDecodeError, match="GET /v1/x: expected JSON"):
            client.get("/v1/x")
        server.answers(reply([1]))
        with pytest.raises(ResponseValidationError):
            client.get("/v1/x", cast_to=types.AsyncTask)
    assert slept == [0.5]


@pytest.mark.parametrize(
    "path", ["v1/x", "https://evil.example/v1", "@evil.example/", "", "/v1/x?y=1", "/v1/x#y"]
)
def test_what_is_no_path_is_refused(server: ScriptedServer, path: str) -> None:
    with (
        Wiki("t", base_url=server.url) as client,
        pytest.raises(InvalidArgumentError, match="path"),
    ):
        client.get(path)
    assert server.received == []


@pytest.mark.parametrize("path", ["/v1/../x", "/v1/%2e%2E/x", "/v1/{id}", "/.", "/v1/%252e%252e"])
def test_a_path_that_leads_elsewhere_is_refused(server: ScriptedServer, path: str) -> None:
    with Wiki("t", base_url=server.url) as client, pytest.raises(InvalidArgumentError):
        client.get(path)
    assert server.received == []


def test_a_path_of_two_slashes_stays_on_the_host(server: ScriptedServer) -> None:
    with Wiki("t", base_url=server.url) as client:
        client.get("//evil.example/x")
    assert server.received[0].target.endswith("/evil.example/x")


def test_a_client_without_credentials_sends_none(server: ScriptedServer) -> None:
    with SyncClient(SETTINGS, base_url=server.url) as client:
        client.get("/v1/x")
    assert "authorization" not in server.received[0].headers


@pytest.mark.anyio
async def test_asynchronous_clients_have_them_too(server: ScriptedServer) -> None:
    server.answers(reply(TASK))
    async with AsyncWiki("t", base_url=server.url) as client:
        task = await client.post("/v1/tasks", cast_to=types.AsyncTask, body={"a": 1})
        assert_type(task, types.AsyncTask)
        anything = await client.get("/v1/tasks")
        assert_type(anything, object)
        assert anything == TASK
        for name in ("put", "patch", "delete"):
            verb: Any = getattr(client, name)
            await verb("/v1/x", cast_to=None)
    assert [received.method for received in server.received] == [
        *("POST", "GET", "PUT", "PATCH", "DELETE")
    ]
