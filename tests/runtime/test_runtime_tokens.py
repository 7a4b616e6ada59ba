"""Credentials: which are sent, what is said when they are missing, and tokens that are fetched."""

# ruff: noqa: ANN401  # arguments of all kinds

from __future__ import annotations

import base64
import json
import pickle
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl

import anyio
import anyio.lowlevel
import httpx2
import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki.client import AsyncWiki, Wiki

from runtime.endpoint import Endpoint
from runtime.errors import (
    AuthenticationError,
    BadRequestError,
    ClientError,
    InvalidArgumentError,
    TokenError,
)
from runtime.grants import OAuth2ClientCredentials, OAuth2RefreshToken
from runtime.omit import omit
from runtime.tokens import AccessToken

SECRET = "s3cret-of-the-application"
ME: Endpoint[object] = Endpoint("GET", "/me", result="json", security=(("bearerAuth",),))
POST: Endpoint[object] = Endpoint(
    "POST", "/me", result="json", body="json", security=(("bearerAuth",),)
)


class TokenServer:
    """An API that accepts the last token that it gave, and counts how many it gave."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, dict[str, str], dict[str, str]]] = []
        self.calls: list[str | None] = []
        self.valid = ""
        self.expires_in: object = 3600
        self.refusal: tuple[int, dict[str, object]] | None = None
        self.more: dict[str, object] = {}
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _give(self, headers: dict[str, str], body: bytes) -> tuple[int, dict[str, object]]:
        form = headers.get("content-type") == "application/x-www-form-urlencoded"
        fields = dict(parse_qsl(body.decode())) if form else json.loads(body)
        with self._lock:
            self.requests.append((headers["host"], headers, fields))
            if self.refusal is not None:
                return self.refusal
            self.valid = f"token-{len(self.requests)}"
        threading.Event().wait(0.05)  # so that others come meanwhile
        return 200, {
            "access_token": self.valid,
            "token_type": "Bearer",
            "expires_in": self.expires_in,
            **self.more,
        }

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                if self.path.startswith("/oauth/token"):
                    headers = {name.lower(): value for name, value in self.headers.items()}
                    self.answer(*outer._give(headers, body))
                else:
                    self.do_GET()

            def do_GET(self) -> None:
                given = self.headers.get("authorization")
                outer.calls.append(given)
                if given == f"Bearer {outer.valid}":
                    self.answer(200, {"ok": True})
                else:
                    self.answer(401, {"code": "unauthorized", "message": "token is not good"})

            def answer(self, status: int, body: dict[str, object]) -> None:
                data = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        return Handler


@pytest.fixture
def api() -> Iterator[TokenServer]:
    with TokenServer() as running:
        yield running


def application(**options: Any) -> OAuth2ClientCredentials:
    return OAuth2ClientCredentials("app", SECRET, **options)


@pytest.mark.parametrize(
    ("security", "message"),
    [
        ((("bearerAuth",),), 'the argument "auth" of the client or WIKI_TOKEN$'),
        (
            (("basicAuth",),),
            'argument "user" of the client or WIKI_USER and the argument "password" .*WIKI_PASSWORD',
        ),
        (
            (("bearerAuth", "keyAuth"), ("basicAuth",)),
            '"auth" .* WIKI_TOKEN and the argument "key" .* WIKI_KEY; or else the argument "user"',
        ),
    ],
)
def test_missing_credentials_are_named_before_anything_is_sent(
    server: ScriptedServer, security: Any, message: str
) -> None:
    endpoint: Endpoint[object] = Endpoint("GET", "/a/{b}", result="json", security=security)
    with (
        Wiki(base_url=server.url) as client,
        pytest.raises(InvalidArgumentError, match=message) as caught,
    ):
        client.request(endpoint, path={"b": "c"})
    assert str(caught.value).startswith("GET /a/{b} needs credentials: give the argument")
    assert server.received == []


def test_only_what_is_missing_of_an_alternative_is_named(server: ScriptedServer) -> None:
    endpoint: Endpoint[object] = Endpoint("GET", "/", security=(("bearerAuth", "keyAuth"),))
    with (
        Wiki("t", base_url=server.url) as client,
        pytest.raises(InvalidArgumentError, match='give the argument "key" of the client'),
    ):
        client.request(endpoint)


def test_an_operation_that_asks_for_nothing_needs_nothing(server: ScriptedServer) -> None:
    for security in ((), ((),), (("bearerAuth",), ())):
        endpoint: Endpoint[object] = Endpoint("GET", "/", result="json", security=security)
        with Wiki(base_url=server.url) as client:
            assert client.request(endpoint) == {}
        assert "authorization" not in server.received[-1].headers


def test_what_the_caller_sends_counts_as_a_credential(server: ScriptedServer) -> None:
    def called(security: str, options: Any = None, **client_options: Any) -> ScriptedServer:
        endpoint: Endpoint[object] = Endpoint("GET", "/", result="json", security=((security,),))
        with Wiki(base_url=server.url, **client_options) as client:
            client.request(endpoint, options)
        return server

    called("bearerAuth", default_headers={"authorization": "Custom x"})
    assert server.received[-1].headers["authorization"] == "Custom x"
    called("basicAuth", {"extra_headers": {"Authorization": "Custom y"}})
    assert server.received[-1].headers["authorization"] == "Custom y"
    called("keyAuth", default_headers={"x-api-key": "k"})
    assert server.received[-1].headers["x-api-key"] == "k"
    called("queryAuth", {"extra_query": {"api_key": "k"}})
    assert server.received[-1].target == "/?api_key=k"
    called("cookieAuth", default_headers={"Cookie": "session=1"})
    assert server.received[-1].headers["cookie"] == "session=1"
    called("bearerAuth", {"extra_headers": {"Authorization": omit}})
    assert "authorization" not in server.received[-1].headers
    clients: dict[str, dict[str, Any]] = {
        "bearerAuth": {"auth": ("u", "p")},
        "basicAuth": {"headers": {"Authorization": "Custom z"}},
        "queryAuth": {"params": {"api_key": "k"}},
        "cookieAuth": {"cookies": {"session": "k"}},
    }
    for name, options in clients.items():
        with httpx2.Client(**options) as http_client:
            called(name, http_client=http_client)


def test_all_schemes_of_an_alternative_are_sent_even_if_the_caller_sends_one(
    server: ScriptedServer,
) -> None:
    endpoint: Endpoint[object] = Endpoint(
        "GET", "/", result="json", security=(("bearerAuth", "keyAuth"),)
    )
    with Wiki("t", base_url=server.url, default_headers={"X-Api-Key": "mine"}) as client:
        client.request(endpoint)
    headers = server.received[-1].headers
    assert (headers["authorization"], headers["x-api-key"]) == ("Bearer t", "mine")


def test_a_token_is_fetched_when_it_is_needed_and_kept(api: TokenServer) -> None:
    with Wiki(application(scopes=("read", "write")), base_url=api.url) as client:
        assert api.requests == []
        for _ in range(3):
            assert client.request(ME) == {"ok": True}
    [(_, headers, fields)] = api.requests
    assert fields == {"grant_type": "client_credentials", "scope": "read write"}
    pair = base64.b64encode(f"app:{SECRET}".encode()).decode()
    assert headers["authorization"] == f"Basic {pair}"
    assert "wiki-version" not in headers, "headers of the API are for the API alone"
    assert headers["user-agent"] == "wiki/0.1.0"


def test_how_a_token_is_asked_for_can_be_told(api: TokenServer) -> None:
    grant = application(
        token_url=f"{api.url}/oauth/token?tenant=1",
        authentication="body",
        encoding="json",
        parameters={"audience": "wiki"},
    )
    with Wiki(grant, base_url=api.url) as client:
        client.request(ME)
    [(_, headers, fields)] = api.requests
    assert "authorization" not in headers
    assert headers["content-type"] == "application/json"
    assert fields == {
        "grant_type": "client_credentials",
        "audience": "wiki",
        "client_id": "app",
        "client_secret": SECRET,
    }


def test_a_token_is_renewed_before_it_ends(api: TokenServer) -> None:
    api.expires_in = "1"
    with Wiki(application(), base_url=api.url) as client:
        client.request(ME)
        threading.Event().wait(0.92)
        client.request(ME)
    assert len(api.requests) == 2
    assert api.calls == ["Bearer token-1", "Bearer token-2"]


def test_a_refused_token_is_renewed_once(api: TokenServer) -> None:
    with Wiki(application(), base_url=api.url, max_retries=0) as client:
        client.request(ME)
        api.valid = "something else"
        assert client.request(POST, body={"a": 1}) == {"ok": True}
    assert api.calls == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def test_a_call_renews_a_token_no_second_time(server: ScriptedServer) -> None:
    server.answers(reply({"access_token": "one"}), reply({"message": "no"}, 401))
    answers = [reply({"access_token": "one"}), reply({}, 401), reply({"access_token": "two"})]
    server.answers(*answers, reply({"message": "no"}, 401))
    with (
        Wiki(application(), base_url=server.url) as client,
        pytest.raises(AuthenticationError, match="no"),
    ):
        client.request(ME)
    assert [received.target for received in server.received] == [
        "/oauth/token",
        "/me",
        "/oauth/token",
        "/me",
    ]


def test_many_threads_cause_one_request_for_a_token(api: TokenServer) -> None:
    with (
        Wiki(application(), base_url=api.url) as client,
        ThreadPoolExecutor(8) as pool,
    ):

        def call(_: int) -> object:
            return client.request(ME)

        assert list(pool.map(call, range(16))) == [{"ok": True}] * 16
        assert len(api.requests) == 1
        api.valid = "something else"
        assert list(pool.map(call, range(16))) == [{"ok": True}] * 16
    assert len(api.requests) == 2


@pytest.mark.anyio
async def test_many_tasks_cause_one_request_for_a_token(api: TokenServer) -> None:
    found: list[object] = []
    async with AsyncWiki(application(), base_url=api.url) as client:

        async def call() -> None:
            found.append(await client.request(ME))

        for expected in (1, 2):
            async with anyio.create_task_group() as tasks:
                for _ in range(16):
                    tasks.start_soon(call)
            assert len(api.requests) == expected
            api.valid = "something else"
    assert found == [{"ok": True}] * 32


def test_a_grant_serves_several_clients(api: TokenServer) -> None:
    grant = application()
    with Wiki(grant, base_url=api.url) as one, Wiki(grant, base_url=api.url) as other:
        one.request(ME)
        other.with_options(max_retries=1).request(ME)
    assert len(api.requests) == 1


def test_a_refresh_token_is_replaced_by_the_next(api: TokenServer) -> None:
    api.more = {"refresh_token": "second"}
    kept: list[AccessToken] = []
    grant = OAuth2RefreshToken(
        "first", client_id="app", client_secret=SECRET, access_token="old", on_refresh=kept.append
    )
    with Wiki(grant, base_url=api.url) as client:
        client.request(ME)
        api.valid = "something else"
        client.request(ME)
    assert [fields for _, _, fields in api.requests] == [
        {"grant_type": "refresh_token", "refresh_token": "first"},
        {"grant_type": "refresh_token", "refresh_token": "second"},
    ]
    assert [(token.value, token.refresh_token, token.expires_in) for token in kept] == [
        ("token-1", "second", 3600.0),
        ("token-2", "second", 3600.0),
    ]
    assert api.calls[0] == "Bearer old"


def test_public_applications_have_no_secret(api: TokenServer) -> None:
    with Wiki(OAuth2RefreshToken("first", client_id="app"), base_url=api.url) as client:
        client.request(ME)
    [(_, headers, fields)] = api.requests
    assert "authorization" not in headers
    assert fields["client_id"] == "app"


@pytest.mark.anyio
async def test_a_new_token_can_be_kept_asynchronously(api: TokenServer) -> None:
    kept: list[str] = []

    async def keep(token: AccessToken) -> None:
        await anyio.lowlevel.checkpoint()
        kept.append(token.value)

    async with AsyncWiki(OAuth2RefreshToken("r", on_refresh=keep), base_url=api.url) as client:
        await client.request(ME)
    assert kept == ["token-1"]
    with (
        Wiki(OAuth2RefreshToken("r", on_refresh=keep), base_url=api.url) as sync_client,
        pytest.raises(InvalidArgumentError, match='"on_refresh" needs the asynchronous client'),
    ):
        sync_client.request(ME)


@pytest.mark.parametrize(
    ("refusal", "message"),
    [
        ((400, {"error": "invalid_grant", "error_description": "gone"}), "invalid_grant: gone"),
        ((200, {"token_type": "bearer"}), 'no "access_token"'),
        ((200, {"access_token": "x", "token_type": "mac"}), 'of type "mac"'),
        ((500, {"message": "down"}), "down"),
    ],
)
def test_a_token_that_is_not_to_be_had_is_an_error_of_its_own(
    api: TokenServer, refusal: tuple[int, dict[str, object]], message: str
) -> None:
    api.refusal = refusal
    with (
        Wiki(application(), base_url=api.url, max_retries=0) as client,
        pytest.raises(TokenError, match=message) as caught,
    ):
        client.request(ME)
    assert api.calls == []
    assert SECRET not in str(caught.value)
    if refusal[0] == 400:
        assert isinstance(caught.value.__cause__, BadRequestError)


def test_where_tokens_come_from_must_be_an_address(api: TokenServer) -> None:
    with (
        Wiki(application(token_url="ftp://x/token"), base_url=api.url) as client,
        pytest.raises(ClientError, match='"token_url" must start with http'),
    ):
        client.request(ME)


def test_an_http_client_adds_nothing_to_the_request_for_a_token(
    api: TokenServer, server: ScriptedServer
) -> None:
    with (
        httpx2.Client(headers={"X-Mine": "1"}) as http_client,
        Wiki(
            application(token_url=f"{api.url}/oauth/token"),
            base_url=server.url,
            http_client=http_client,
        ) as client,
    ):
        client.request(ME, {"extra_headers": {"X-Other": "1"}})
    [(_, headers, _)] = api.requests
    assert not {"x-mine", "x-other"} & set(headers)
    assert server.received[0].headers["x-mine"] == "1"


def test_a_callable_is_asked_for_each_call(server: ScriptedServer) -> None:
    tokens = iter(["one", "two"])
    server.answers(Answer())
    with Wiki(lambda: next(tokens), base_url=server.url) as client:
        client.request(ME)
        client.request(ME)
    assert [received.headers["authorization"] for received in server.received] == [
        "Bearer one",
        "Bearer two",
    ]


def test_what_a_callable_gives_is_kept_as_long_as_it_is_good(server: ScriptedServer) -> None:
    asked: list[int] = []

    class Store:
        def __call__(self) -> AccessToken:
            asked.append(1)
            return AccessToken(f"token-{len(asked)}", 3600)

    server.answers(reply({}), reply({}), reply({}, 401), reply({"a": 1}))
    with Wiki(Store(), base_url=server.url) as client:
        assert [client.request(ME) for _ in range(3)] == [{}, {}, {"a": 1}]
    assert len(asked) == 2
    assert [received.headers["authorization"][-1] for received in server.received] == list("1112")


@pytest.mark.parametrize("given", ["", None, 3, b"token"])
def test_what_is_no_token_is_refused(server: ScriptedServer, given: Any) -> None:
    with (
        Wiki(lambda: given, base_url=server.url) as client,
        pytest.raises(InvalidArgumentError, match="a token must be text or an AccessToken"),
    ):
        client.request(ME)


def test_a_fetched_token_cannot_break_out_of_its_header(server: ScriptedServer) -> None:
    with (
        Wiki(lambda: "t\r\nX: 1", base_url=server.url) as client,
        pytest.raises(InvalidArgumentError, match='"Authorization"'),
    ):
        client.request(ME)
    assert server.received == []


@pytest.mark.anyio
async def test_an_asynchronous_client_awaits_or_asks_in_a_thread(server: ScriptedServer) -> None:
    async def slow() -> str:
        await anyio.lowlevel.checkpoint()
        return "awaited"

    def blocking() -> str:
        assert threading.current_thread() is not threading.main_thread()
        return "blocking"

    class Store:
        async def __call__(self) -> AccessToken:
            return AccessToken("stored")

    for source in (slow, blocking, Store()):
        async with AsyncWiki(source, base_url=server.url) as client:
            await client.request(ME)
    assert [received.headers["authorization"] for received in server.received] == [
        "Bearer awaited",
        "Bearer blocking",
        "Bearer stored",
    ]
    with (
        Wiki(slow, base_url=server.url) as sync_client,
        pytest.raises(InvalidArgumentError, match="awaited needs the asynchronous client"),
    ):
        sync_client.request(ME)


def test_no_secret_of_a_grant_is_shown(server: ScriptedServer) -> None:
    grant = OAuth2RefreshToken("refresh-me", client_id="app", client_secret=SECRET)
    quoted = "fetched-1 refresh-me again-1 " + SECRET
    server.answers(
        reply({"access_token": "fetched-1", "refresh_token": "again-1"}),
        reply({"message": quoted}, 400),
    )
    client = Wiki(grant, base_url=server.url)
    with client, pytest.raises(BadRequestError) as caught:
        client.request(ME)
    shown = f"{caught.value} {grant!r} {client!r} {vars(client)!r} {AccessToken('fetched-1', 1)!r}"
    for text in ("fetched-1", "again-1", SECRET):
        assert text not in shown, text


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"access_token=fresh-and-unknown&token_type=bearer", "application/x-www-form-urlencoded"),
        (b'{"token_type": "bearer", "access_token": "fresh-and-unknown', "application/json"),
        (b'["x", {"refresh_token" : "fresh-and-unknown"}]x', "application/json"),
    ],
)
def test_a_token_that_cannot_be_read_is_not_shown(
    server: ScriptedServer, body: bytes, content_type: str
) -> None:
    server.answers(Answer(200, body, {"content-type": content_type}))
    with (
        Wiki(application(), base_url=server.url, max_retries=0) as client,
        pytest.raises(TokenError, match=r"\*\*\*") as caught,
    ):
        client.request(ME)
    assert "unknown" not in str(caught.value)


def test_an_error_of_tokens_knows_what_its_cause_knows(api: TokenServer) -> None:
    api.refusal = 503, {"error": "temporarily_unavailable", "request_id": "r"}
    with (
        Wiki(application(), base_url=api.url, max_retries=0) as client,
        pytest.raises(TokenError) as caught,
    ):
        client.request(ME)
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  # our own
    assert (error.status, error.code, error.request_id) == (503, "temporarily_unavailable", "r")
    assert error.is_retryable
    assert error.body == api.refusal[1]
    assert error.content == caught.value.content != b""
