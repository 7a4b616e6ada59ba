"""Middleware stands around each attempt, with power over what is sent and what comes of it."""

# ruff: noqa: ANN401, ARG001, ARG005  # wrong things are tried; handlers need not use what they get

from __future__ import annotations

import io
import pickle
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki.client import AsyncWiki, Wiki

from runtime.endpoint import Endpoint
from runtime.errors import (
    APIConnectionError,
    APIStatusError,
    ClientError,
    InvalidArgumentError,
    RetryableError,
)
from runtime.middleware import (
    AsyncNext,
    AttemptRequest,
    AttemptResponse,
    Next,
)

TOKEN = "wk_secret_0123456789"
ANY = Endpoint[object]("GET", "/v1/things/{id}", result="json", security=(("bearerAuth",),))
POST = Endpoint[object]("POST", "/v1/things", result="json", body="json")
BINARY = Endpoint[object]("POST", "/v1/binary", result="json", body="binary")

Handler = Callable[[AttemptRequest, Next], AttemptResponse]


class Around:
    """A middleware of one function."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler

    def handle(self, request: AttemptRequest, call_next: Next) -> AttemptResponse:
        return self._handler(request, call_next)


class Recorder:
    """A middleware for both kinds of clients that notes what passes by."""

    def __init__(self, name: str = "", log: list[str] | None = None) -> None:
        self.name = name
        self.log: list[str] = [] if log is None else log

    def handle(self, request: AttemptRequest, call_next: Next) -> AttemptResponse:
        self._before(request)
        response = call_next(request)
        self._after(response)
        return response

    async def handle_async(self, request: AttemptRequest, call_next: AsyncNext) -> AttemptResponse:
        self._before(request)
        response = await call_next(request)
        self._after(response)
        return response

    def _before(self, request: AttemptRequest) -> None:
        self.log.append(f"{self.name}{request.attempt} {request.label}")

    def _after(self, response: AttemptResponse) -> None:
        self.log.append(f"{self.name}{response.status}")


def call(server: ScriptedServer, *handlers: Handler, **options: Any) -> object:
    middleware = [Around(handler) for handler in handlers]
    with Wiki(
        TOKEN, base_url=server.url, middleware=middleware, _random=lambda: 0.0, **options
    ) as client:
        return client.request(ANY, path={"id": "1"})


def test_it_runs_around_each_attempt_and_sees_what_failed(server: ScriptedServer) -> None:
    server.answers(reply({}, 503), reply({}, 429), reply({"ok": True}))
    recorder = Recorder()
    with Wiki(TOKEN, base_url=server.url, middleware=[recorder], _random=lambda: 0.0) as client:
        assert client.request(ANY, path={"id": "1"}) == {"ok": True}
    label = "GET /v1/things/{id}"
    assert recorder.log == [f"1 {label}", "503", f"2 {label}", "429", f"3 {label}", "200"]


@pytest.mark.anyio
async def test_an_asynchronous_client_runs_it_as_well(server: ScriptedServer) -> None:
    server.answers(reply({}, 503), reply({"ok": True}))
    recorder = Recorder()
    async with AsyncWiki(
        TOKEN, base_url=server.url, middleware=[recorder], _random=lambda: 0.0
    ) as client:
        assert await client.request(ANY, path={"id": "1"}) == {"ok": True}
    assert recorder.log == ["1 GET /v1/things/{id}", "503", "2 GET /v1/things/{id}", "200"]


def test_the_first_one_is_outermost(server: ScriptedServer) -> None:
    log: list[str] = []
    stack = [Recorder("a", log), Recorder("b", log)]
    with Wiki(TOKEN, base_url=server.url, middleware=stack) as client:
        client.request(ANY, path={"id": "1"})
    assert log == ["a1 GET /v1/things/{id}", "b1 GET /v1/things/{id}", "b200", "a200"]


def test_it_may_change_everything_of_a_request(server: ScriptedServer) -> None:
    def rewrite(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        assert request.content == b'{"a":1}'
        changed = request.with_headers({"x-new": "1", "user-agent": "mine"})
        url = request.url.replace("things", "other") + "?q=1"
        return call_next(replace(changed, method="PUT", url=url, content=b'{"longer": true}'))

    with Wiki(TOKEN, base_url=server.url, middleware=[Around(rewrite)]) as client:
        client.request(POST, body={"a": 1})
    [received] = server.received
    assert (received.method, received.target) == ("PUT", "/v1/other?q=1")
    assert received.body == b'{"longer": true}'
    assert received.headers["content-length"] == "16"
    assert received.headers["content-type"] == "application/json"
    assert (received.headers["x-new"], received.headers["user-agent"]) == ("1", "mine")


def test_each_attempt_begins_with_the_request_as_it_was(server: ScriptedServer) -> None:
    server.answers(reply({}, 503), reply({}))
    seen: list[str] = []

    def add(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        seen.append(request.headers.get("X-Count", ""))
        return call_next(request.with_headers({"X-Count": str(request.attempt)}))

    call(server, add)
    assert seen == ["", ""]
    assert [received.headers["x-count"] for received in server.received] == ["1", "2"]


def test_headers_of_middleware_are_checked(server: ScriptedServer) -> None:
    with pytest.raises(InvalidArgumentError, match="line break") as caught:
        call(server, lambda request, send: send(request.with_headers({"X": f"{TOKEN}\r\nY: 1"})))
    assert TOKEN not in str(caught.value)
    assert server.received == []


def test_it_may_answer_without_sending(server: ScriptedServer) -> None:
    answer = AttemptResponse(200, {"X-Request-Id": "r"}, b'{"cached": true}')
    assert call(server, lambda request, send: answer) == {"cached": True}
    assert server.received == []


def test_an_error_status_that_it_answers_is_an_error_like_any_other(
    server: ScriptedServer,
) -> None:
    answer = AttemptResponse(404, {"X-Request-Id": "r"}, b'{"code": "c", "message": "m"}')
    with pytest.raises(APIStatusError, match="404 c: m") as caught:
        call(server, lambda request, send: answer)
    assert caught.value.request_id == "r"


def test_it_may_replace_a_response(server: ScriptedServer) -> None:
    server.answers(reply({}, 404))

    def soothe(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        response = call_next(request)
        assert response.json() == {}
        return replace(response, status=200, content=b'{"absent": true}')

    assert call(server, soothe) == {"absent": True}


def test_it_may_send_more_than_once(server: ScriptedServer) -> None:
    server.answers(reply({}, 401), reply({"ok": True}))

    def refresh(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        response = call_next(request)
        if response.status == 401:
            response = call_next(request.with_headers({"Authorization": "Bearer new"}))
        return response

    assert call(server, refresh, max_retries=0) == {"ok": True}
    assert [received.headers["authorization"] for received in server.received] == [
        f"Bearer {TOKEN}",
        "Bearer new",
    ]


def test_a_body_that_can_be_read_only_once_is_sent_only_once(server: ScriptedServer) -> None:
    def twice(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        assert request.content is None
        call_next(request)
        return call_next(request)

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    with (
        Wiki(TOKEN, base_url=server.url, middleware=[Around(twice)]) as client,
        pytest.raises(ClientError, match="cannot be sent a second time"),
    ):
        client.request(BINARY, body=Pipe(b"data"))
    assert [received.body for received in server.received] == [b"data"]


def test_it_may_handle_that_no_answer_comes(server: ScriptedServer) -> None:
    server.answers(Answer(hang_up=True), reply({"ok": True}))

    def insist(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        try:
            return call_next(request)
        except APIConnectionError:
            return call_next(request)

    assert call(server, insist, max_retries=0) == {"ok": True}


def test_a_connection_error_that_passes_through_is_retried(server: ScriptedServer) -> None:
    server.answers(Answer(hang_up=True), reply({"ok": True}))
    assert call(server, lambda request, send: send(request)) == {"ok": True}


def test_an_error_that_it_raises_ends_the_call_as_it_is(server: ScriptedServer) -> None:
    def refuse(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        raise PermissionError(request.label)

    with pytest.raises(PermissionError, match="GET /v1/things"):
        call(server, refuse)


def test_an_error_that_is_marked_so_is_retried_whatever_the_method(server: ScriptedServer) -> None:
    waits: list[float] = []

    def judge(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        response = call_next(request)
        if response.json() == {"state": "busy"}:
            raise RetryableError("the index is being built", retry_after=7)
        return response

    server.answers(reply({"state": "busy"}), reply({"state": "ready"}))
    with Wiki(
        TOKEN, base_url=server.url, middleware=[Around(judge)], _sleep=waits.append
    ) as client:
        assert client.request(POST, body={}) == {"state": "ready"}
        assert waits == [7]
        server.answers(reply({"state": "busy"}))
        with pytest.raises(RetryableError, match="being built") as caught:
            client.request(POST, body={})
    assert caught.value.is_retryable
    assert (caught.value.retry_after, caught.value.retries_taken) == (7, 2)
    assert pickle.loads(pickle.dumps(caught.value)).retry_after == 7  # noqa: S301  # our own


def test_the_attempts_of_a_call_share_their_notes_and_calls_do_not(server: ScriptedServer) -> None:
    server.answers(reply({}, 503), reply({}))
    seen: list[object] = []

    def note(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        seen.append(request.state.get("last"))
        request.state["last"] = request.attempt
        return call_next(request)

    call(server, note)
    call(server, note)
    assert seen == [None, 1, None]


def test_it_sees_each_step_of_a_redirect(server: ScriptedServer) -> None:
    server.answers(reply({}, 307, location="/v2/things/1"), reply({"ok": True}))
    urls: list[str] = []

    def note(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        urls.append(request.url.removeprefix(server.url))
        return call_next(request)

    assert call(server, note) == {"ok": True}
    assert urls == ["/v1/things/1", "/v2/things/1"]


@pytest.mark.parametrize("wrong", [None, {}, 200])
def test_anything_but_a_response_is_refused(server: ScriptedServer, wrong: Any) -> None:
    with pytest.raises(ClientError, match='middleware "Around" must return an AttemptResponse'):
        call(server, lambda request, send: wrong)
    with pytest.raises(ClientError, match="middleware must send an AttemptRequest"):
        call(server, lambda request, send: send(wrong))


class OnlySync:
    def handle(self, request: AttemptRequest, call_next: Next) -> AttemptResponse:
        return call_next(request)


class OnlyAsync:
    async def handle_async(self, request: AttemptRequest, call_next: AsyncNext) -> AttemptResponse:
        return await call_next(request)


class Confused:
    async def handle(self, request: AttemptRequest, call_next: AsyncNext) -> AttemptResponse:
        return await call_next(request)


@pytest.mark.parametrize("wrong", [OnlyAsync(), Confused(), object(), OnlySync])
def test_a_synchronous_client_refuses_middleware_that_it_cannot_run(wrong: object) -> None:
    with pytest.raises(InvalidArgumentError, match=r'"handle"|is a class'):
        Wiki(TOKEN, middleware=[wrong])


@pytest.mark.parametrize("wrong", [OnlySync(), object(), OnlyAsync])
def test_an_asynchronous_client_refuses_middleware_that_it_cannot_run(wrong: object) -> None:
    with pytest.raises(InvalidArgumentError, match=r'"handle_async"|is a class'):
        AsyncWiki(TOKEN, middleware=[wrong])


def test_what_is_printed_of_a_request_holds_no_secrets(server: ScriptedServer) -> None:
    shown: list[str] = []

    def show(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        assert request.headers["AUTHORIZATION"] == f"Bearer {TOKEN}"
        shown.append(repr(request))
        return call_next(request)

    call(server, show)
    assert shown == [
        "AttemptRequest(method='GET', label='GET /v1/things/{id}', attempt=1)",
    ]


@pytest.mark.anyio
async def test_asynchronous_middleware_has_the_same_power(server: ScriptedServer) -> None:
    server.answers(reply({}, 401), reply({"ok": True}))

    class Refresh:
        async def handle_async(
            self, request: AttemptRequest, call_next: AsyncNext
        ) -> AttemptResponse:
            response = await call_next(request)
            if response.status == 401:
                response = await call_next(request.with_headers({"X-Again": "1"}))
            if response.status == 200:
                raise RetryableError("once more") if "x" not in request.state else KeyError("x")
            return response

    class Remember:
        async def handle_async(
            self, request: AttemptRequest, call_next: AsyncNext
        ) -> AttemptResponse:
            try:
                return await call_next(request)
            except RetryableError:
                request.state["x"] = 1
                raise
            except KeyError:
                return AttemptResponse(200, content=b'"from middleware"')

    async with AsyncWiki(
        TOKEN, base_url=server.url, middleware=[Remember(), Refresh()], _random=lambda: 0.0
    ) as client:
        assert await client.request(ANY, path={"id": "1"}) == "from middleware"
    assert ["x-again" in received.headers for received in server.received] == [False, True, False]


@pytest.mark.anyio
async def test_a_body_of_an_asynchronous_iterator_is_not_sent_twice(server: ScriptedServer) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"data"

    class Twice:
        async def handle_async(
            self, request: AttemptRequest, call_next: AsyncNext
        ) -> AttemptResponse:
            await call_next(request)
            return await call_next(request)

    async with AsyncWiki(TOKEN, base_url=server.url, middleware=[Twice()]) as client:
        with pytest.raises(ClientError, match="cannot be sent a second time"):
            await client.request(BINARY, body=chunks())


def test_it_sees_that_a_body_is_left_to_the_caller(server: ScriptedServer) -> None:
    server.answers(reply({"n": 1}), reply({"n": 2}))
    seen: list[AttemptResponse] = []

    def twice(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        seen.extend((call_next(request), call_next(request)))
        return seen[1]

    with (
        Wiki(TOKEN, base_url=server.url, middleware=[Around(twice)]) as client,
        client.pages.with_streaming_response.retrieve("p") as response,
    ):
        assert [(part.is_streamed, part.content) for part in seen] == [(True, b"")] * 2
        assert response.read() == b'{"n": 2}'


def test_an_answer_of_its_own_can_be_read_piece_by_piece_too(server: ScriptedServer) -> None:
    def answer(request: AttemptRequest, call_next: Next) -> AttemptResponse:
        return replace(call_next(request), content=b'{"own": 1}', is_streamed=False)

    with (
        Wiki(TOKEN, base_url=server.url, middleware=[Around(answer)]) as client,
        client.pages.with_streaming_response.retrieve("p") as response,
    ):
        assert b"".join(response.iter_bytes()) == b'{"own": 1}'


@pytest.mark.anyio
async def test_a_body_that_it_drops_gives_its_connection_back(server: ScriptedServer) -> None:
    class Drop:
        async def handle_async(
            self, request: AttemptRequest, call_next: AsyncNext
        ) -> AttemptResponse:
            await call_next(request)
            return AttemptResponse(200, content=b"own")

    limits = httpx2.Limits(max_connections=1)
    async with (
        httpx2.AsyncClient(limits=limits, timeout=2) as http_client,
        AsyncWiki(
            TOKEN, base_url=server.url, middleware=[Drop()], http_client=http_client, max_retries=0
        ) as client,
    ):
        for _ in range(3):
            async with client.pages.with_streaming_response.retrieve("p") as response:
                assert await response.read() == b"own"
    assert len(server.received) == 3
