"""What a client sends, to whom, and what it tells of it."""

# ruff: noqa: ANN401  # parts of answers are looked at freely
# ruff: noqa: S301  # the pickles are our own
# ruff: noqa: SLF001  # `_request_id` is public, but no name of the API can be like it

from __future__ import annotations

import base64
import gc
import logging
import pickle
import warnings
from typing import Any

import httpx2
import pytest
from realistic import page_list
from scripted_server import Answer, Received, ScriptedServer, reply
from wiki import types
from wiki.client import SETTINGS, AsyncWiki, Wiki

from runtime.client import AsyncClient, SyncClient
from runtime.credentials import ApiKey, Basic, bearer, secret
from runtime.endpoint import Endpoint, ParamStyle
from runtime.errors import APIStatusError, ClientError, InvalidArgumentError
from runtime.omit import not_given, omit
from runtime.settings import ClientSettings, env

TOKEN = "wk_secret_0123456789"
JSON: Endpoint[object] = Endpoint("GET", "/v1/any", result="json", security=(("bearerAuth",),))


def sent(
    server: ScriptedServer, client: Wiki, endpoint: Endpoint[Any] = JSON, **rest: Any
) -> Received:
    with client:
        client.request(endpoint, **rest)
    return server.received[-1]


def test_a_request_carries_what_the_api_wants(server: ScriptedServer) -> None:
    server.answers(Answer(200, page_list(1)))
    with Wiki(TOKEN, base_url=server.url) as client:
        page = client.pages.search(query="a", start_cursor="c")
    [received] = server.received
    assert (received.method, received.target) == ("POST", "/v1/search")
    assert received.json == {"query": "a", "start_cursor": "c"}
    assert received.headers["authorization"] == f"Bearer {TOKEN}"
    assert received.headers["wiki-version"] == "2026-03-11"
    assert received.headers["user-agent"] == "wiki/0.1.0"
    assert received.headers["accept"] == "application/json"
    assert received.headers["content-type"] == "application/json"
    assert type(page.results[0]) is types.Page


def test_paths_and_queries_reach_the_server_as_they_were_written(server: ScriptedServer) -> None:
    server.answers(Answer(200, b'{"object": "page"}'))
    with Wiki(TOKEN, base_url=f"{server.url}/proxy/") as client:
        client.pages.retrieve("%3AUPp/é", filter_properties=["a%3Ab", "c d"])
    assert server.received[0].target == (
        "/proxy/v1/pages/%3AUPp%2F%C3%A9?filter_properties=a%3Ab&filter_properties=c%20d"
    )


def test_every_style_reaches_the_server_unchanged(server: ScriptedServer) -> None:
    endpoint: Endpoint[object] = Endpoint(
        "GET",
        "/v1/{m}/{l}",
        result="json",
        path_styles={"m": ParamStyle("matrix", explode=True), "l": ParamStyle("label")},
        query={"p": ParamStyle("pipeDelimited"), "r": ParamStyle(allow_reserved=True)},
        headers={"X-Obj": ParamStyle(explode=True)},
    )
    received = sent(
        server,
        Wiki(base_url=server.url),
        endpoint,
        path={"m": ["a", "b c"], "l": [1, 2]},
        query={"p": ["x", "y"], "r": "a/b?c:d", "star": "*'()~"},
        headers={"X-Obj": {"a": 1}, "X-None": None, "X-Omit": omit},
        cookies={"c": "1;2"},
    )
    assert received.target == ("/v1/;m=a;m=b%20c/.1,2?p=x%7Cy&r=a/b?c:d&star=%2A%27%28%29~")
    assert received.headers["x-obj"] == "a=1"
    assert received.headers["cookie"] == "c=1%3B2"
    assert not {"x-none", "x-omit"} & set(received.headers)


def test_headers_of_a_call_win_over_those_of_the_client(server: ScriptedServer) -> None:
    client = Wiki(TOKEN, base_url=server.url, default_headers={"X-A": "1", "wiki-version": "2"})
    received = sent(
        server,
        client,
        options={"extra_headers": {"x-a": "3", "USER-AGENT": omit, "Accept": "text/x"}},
    )
    assert received.headers["x-a"] == "3"
    assert received.headers["wiki-version"] == "2"
    assert received.headers["accept"] == "text/x"
    assert received.headers["user-agent"] != "wiki/0.1.0"


def test_queries_of_a_call_are_added_to_those_of_the_client(server: ScriptedServer) -> None:
    client = Wiki(TOKEN, base_url=server.url, default_query={"a": 1, "b": 2, "c": 3})
    received = sent(
        server, client, query={"d": 4}, options={"extra_query": {"b": [5, 6], "c": omit}}
    )
    assert received.target == "/v1/any?a=1&b=5&b=6&d=4"


@pytest.mark.parametrize("value", ["a\r\nX: 1", "a\nb", "a\0b", "é", "\x7f"])
def test_header_values_that_headers_cannot_carry_are_refused(
    server: ScriptedServer, value: str
) -> None:
    with Wiki(TOKEN, base_url=server.url) as client:
        with pytest.raises(InvalidArgumentError, match='"X-A"') as caught:
            client.request(JSON, {"extra_headers": {"X-A": value}})
        with pytest.raises(InvalidArgumentError, match="name of a header"):
            client.request(JSON, {"extra_headers": {value: "a"}})
    assert value not in str(caught.value)
    assert server.received == []


def test_a_token_with_a_line_break_is_refused_and_not_shown() -> None:
    with (
        Wiki(f"{TOKEN}\nX: 1", base_url="http://127.0.0.1:1") as client,
        pytest.raises(InvalidArgumentError, match='"Authorization"') as caught,
    ):
        client.pages.retrieve("x")
    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize(
    ("security", "configured", "headers"),
    [
        ((("bearerAuth",),), {"auth": "t"}, {"authorization": "Bearer t"}),
        (
            (("basicAuth",),),
            {"user": "u", "password": "p:é"},
            {"authorization": "Basic " + base64.b64encode("u:p:é".encode()).decode()},
        ),
        (
            (("basicAuth",),),
            {"user": "sk_live_1", "password": ""},
            {"authorization": "Basic " + base64.b64encode(b"sk_live_1:").decode()},
        ),
        ((("keyAuth",),), {"key": "k"}, {"x-api-key": "k"}),
        ((("cookieAuth",),), {"key": "k"}, {"cookie": "session=k"}),
        ((("basicAuth",), ("bearerAuth",)), {"auth": "t"}, {"authorization": "Bearer t"}),
        (
            (("bearerAuth", "basicAuth"), ("bearerAuth", "keyAuth")),
            {"auth": "t", "key": "k", "user": "u"},
            {"authorization": "Bearer t", "x-api-key": "k"},
        ),
        (((), ("bearerAuth",)), {"auth": "t"}, {"authorization": "Bearer t"}),
        (((), ("bearerAuth",)), {"auth": ""}, {}),
        ((("unheardOf",),), {"auth": "t"}, {}),
        ((), {"auth": "t", "key": "k"}, {}),
    ],
)
def test_the_first_alternative_that_is_configured_is_sent(
    server: ScriptedServer, security: Any, configured: dict[str, str], headers: dict[str, str]
) -> None:
    endpoint: Endpoint[object] = Endpoint("GET", "/", result="json", security=security)
    received = sent(server, Wiki(base_url=server.url, **configured), endpoint)
    names = ("authorization", "x-api-key", "cookie")
    assert {name: received.headers[name] for name in names if name in received.headers} == headers


def test_a_key_may_be_sent_in_the_query(server: ScriptedServer) -> None:
    endpoint: Endpoint[object] = Endpoint("GET", "/", result="json", security=(("queryAuth",),))
    received = sent(server, Wiki(base_url=server.url, key="a&b"), endpoint, query={"x": 1})
    assert received.target == "/?api_key=a%26b&x=1"


def test_nothing_shows_credentials() -> None:
    client = Wiki(TOKEN, user=TOKEN, password=TOKEN, key=TOKEN)
    part = secret("auth", TOKEN)
    for shown in (client, bearer("auth", TOKEN), Basic(part, part), ApiKey("query", "k", part)):
        assert TOKEN not in repr(shown)
    assert TOKEN not in repr(vars(client))


ALL_KEYS = (("bearerAuth", "keyAuth", "cookieAuth", "queryAuth"),)


def test_a_redirect_on_the_same_host_keeps_everything(server: ScriptedServer) -> None:
    server.answers(Answer(307, b"", {"location": "/v2/any?x=1"}), reply({"a": 1}))
    endpoint: Endpoint[object] = Endpoint(
        "POST", "/v1/any", result="json", body="json", security=ALL_KEYS
    )
    with Wiki(TOKEN, key="k", base_url=server.url) as client:
        assert client.request(endpoint, body={"b": 2}) == {"a": 1}
    first, second = server.received
    assert (second.method, second.target, second.json) == ("POST", "/v2/any?x=1", {"b": 2})
    for name in ("authorization", "x-api-key", "wiki-version", "cookie", "content-type"):
        assert second.headers[name] == first.headers[name]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_host_loses_all_that_is_for_the_api_alone(
    server: ScriptedServer, status: int
) -> None:
    with ScriptedServer() as other:
        server.answers(Answer(status, b"", {"location": f"{other.url}/elsewhere"}))
        other.answers(Answer(307, b"", {"location": "/further"}), reply({"a": 1}))
        endpoint: Endpoint[object] = Endpoint("GET", "/", result="json", security=ALL_KEYS)
        with (
            httpx2.Client(
                headers={"X-Own": TOKEN}, auth=("user", TOKEN), cookies={"own": TOKEN}
            ) as http_client,
            Wiki(
                TOKEN,
                key="k",
                base_url=server.url,
                http_client=http_client,
                default_headers={"X-Default": TOKEN},
            ) as client,
        ):
            assert client.request(endpoint, {"extra_headers": {"X-Extra": TOKEN}}) == {"a": 1}
        assert [received.target for received in other.received] == ["/elsewhere", "/further"]
        for received in other.received:
            assert set(received.headers) <= {"host", "accept", "user-agent"}
        assert server.received[0].headers["x-own"] == TOKEN


def test_a_body_is_not_carried_to_another_host(server: ScriptedServer) -> None:
    with ScriptedServer() as other, Wiki(TOKEN, base_url=server.url) as client:
        server.answers(Answer(307, b"", {"location": f"{other.url}/elsewhere"}))
        with pytest.raises(APIStatusError) as caught:
            client.pages.search(query="secret")
        assert caught.value.status == 307
        assert other.received == []


@pytest.mark.parametrize(
    ("status", "method", "expected"),
    [
        (303, "PUT", "GET"),
        (302, "POST", "GET"),
        (301, "POST", "GET"),
        (301, "DELETE", "DELETE"),
        (303, "HEAD", "HEAD"),
    ],
)
def test_a_redirect_may_turn_a_request_into_a_get(
    server: ScriptedServer, status: int, method: str, expected: str
) -> None:
    server.answers(Answer(status, b"", {"location": "/there"}), Answer(200, b"{}"))
    endpoint: Endpoint[None] = Endpoint(method, "/here")
    with Wiki(TOKEN, base_url=server.url) as client:
        client.request(endpoint, body={"a": 1} if method in ("PUT", "POST") else omit)
    second = server.received[1]
    assert (second.method, second.target, second.body) == (expected, "/there", b"")
    assert "content-type" not in second.headers


def test_redirects_in_a_circle_end(server: ScriptedServer) -> None:
    server.answers(Answer(302, b"", {"location": "/again"}))
    with Wiki(TOKEN, base_url=server.url) as client, pytest.raises(APIStatusError, match="302"):
        client.pages.retrieve("x")
    assert len(server.received) == 11


@pytest.mark.parametrize("location", ["file:///etc/passwd", "http://[bad", ""])
def test_a_redirect_to_no_place_is_not_followed(server: ScriptedServer, location: str) -> None:
    server.answers(Answer(302, b"", {"location": location}))
    with Wiki(TOKEN, base_url=server.url) as client, pytest.raises(APIStatusError, match="302"):
        client.pages.retrieve("x")
    assert len(server.received) == 1


def test_the_status_may_choose_the_type_of_the_result(server: ScriptedServer) -> None:
    with Wiki(TOKEN, base_url=server.url) as client:
        server.answers(reply({"task_id": "t"}, 202))
        assert isinstance(client.pages.move("p"), types.AsyncTask)
        assert server.received[0].body == b"{}"
        ranged: Endpoint[object] = Endpoint(
            "GET", "/", result="json", results={"2XX": "text", "204": "none"}
        )
        server.answers(Answer(201, b"[1]"))
        assert client.request(ranged) == "[1]"
        server.answers(Answer(204, b""))
        assert client.request(ranged) is None


@pytest.mark.parametrize(
    ("result", "expected"),
    [("json", {"a": 1}), ("text", '{"a": 1}'), ("bytes", b'{"a": 1}'), ("none", None)],
)
def test_results_without_a_type(server: ScriptedServer, result: str, expected: object) -> None:
    server.answers(reply({"a": 1}))
    with Wiki(TOKEN, base_url=server.url) as client:
        assert client.request(Endpoint[object]("GET", "/", result=result)) == expected


def test_the_id_of_the_request_is_on_the_result(server: ScriptedServer) -> None:
    body: dict[str, object] = {
        "object": "list",
        "results": [],
        "has_more": False,
        "next_cursor": None,
    }
    with Wiki(TOKEN, base_url=server.url) as client:
        server.answers(reply(body, x_wiki_request_id="from-header"))
        page = client.pages.search()
        assert page._request_id == "from-header"  # pyright: ignore[reportPrivateUsage]
        server.answers(reply(body | {"request_id": "from-body"}))
        page = client.pages.search()
        assert page._request_id == "from-body"  # pyright: ignore[reportPrivateUsage]
        assert page.to_dict()["request_id"] == "from-body"
        assert pickle.loads(pickle.dumps(page)) == page


def test_the_log_has_a_line_for_each_attempt_and_no_secrets(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="wiki")
    server.answers(reply({"secret": TOKEN}, 503), Answer(hang_up=True), Answer(204, b""))
    with Wiki(TOKEN, base_url=server.url, _random=lambda: 0.0) as client:
        client.pages.delete("private-page", extra_query={"q": "private-query"})
    records = [record for record in caplog.records if record.name == "wiki"]
    lines = [text for record in records if " after " in (text := record.getMessage())]
    assert [line.split(" after ")[0] for line in lines] == [
        "DELETE /v1/pages/{page_id}: 503",
        "DELETE /v1/pages/{page_id}: APIConnectionError",
        "DELETE /v1/pages/{page_id}: 204",
    ]
    assert [line.split(" s ")[1] for line in lines] == [
        "(attempt 1)",
        "(attempt 2)",
        "(attempt 3)",
    ]
    assert not any(word in caplog.text for word in (TOKEN, "private"))


@pytest.mark.parametrize(
    "url",
    [
        "wiki.example.org",
        "ftp://a",
        "https://",
        "https://a?b=c",
        "https://a#b",
        "https://a:port",
        "https://user:pass@a",
        "",
    ],
)
def test_an_address_below_which_nothing_can_be_sent_is_refused(url: str) -> None:
    settings = ClientSettings("wiki", "1", "wiki/1", base_url=None)
    with pytest.raises(InvalidArgumentError, match="base_url"):
        SyncClient(settings, base_url=url)


def test_the_environment_may_name_the_address(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIKI_BASE_URL", server.url)
    assert Wiki(TOKEN).base_url == server.url
    assert Wiki(TOKEN, base_url="https://given.example").base_url == "https://given.example"
    monkeypatch.setenv("WIKI_BASE_URL", " ")
    assert Wiki(TOKEN).base_url == SETTINGS.base_url


def test_the_first_variable_that_is_not_blank_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("A_TOKEN", raising=False)
    monkeypatch.setenv("B_TOKEN", "")
    monkeypatch.setenv("C_TOKEN", "c\n")
    assert env("A_TOKEN", "B_TOKEN", "C_TOKEN") == "c"
    assert env("A_TOKEN", "B_TOKEN") is None


def test_other_settings_share_the_connections(server: ScriptedServer) -> None:
    with Wiki(TOKEN, base_url=server.url, default_headers={"X-A": "1"}) as client:
        pages = client.pages
        other = client.with_options(
            default_headers={"X-B": "2"}, default_query={"q": 1}, max_retries=0, strict=True
        )
        assert type(other) is Wiki
        assert other.pages is not pages
        assert (client.max_retries, other.max_retries) == (2, 0)
        other.request(JSON)
        client.request(JSON)
    changed, unchanged = server.received
    assert (changed.headers["x-a"], changed.headers["x-b"]) == ("1", "2")
    assert changed.target == "/v1/any?q=1"
    assert "x-b" not in unchanged.headers
    assert unchanged.target == "/v1/any"
    assert other.is_closed


def test_a_closed_client_says_so(server: ScriptedServer) -> None:
    client = Wiki(TOKEN, base_url=server.url)
    client.request(JSON)
    client.close()
    assert client.is_closed
    with pytest.raises(ClientError, match="the client is closed"):
        client.request(JSON)
    client.close()


def test_a_client_that_was_given_is_left_open(server: ScriptedServer) -> None:
    with httpx2.Client() as http_client:
        with Wiki(TOKEN, base_url=server.url, http_client=http_client) as client:
            client.request(JSON)
        assert not http_client.is_closed
        with pytest.raises(ClientError, match="the client is closed"):
            client.request(JSON)
        other = Wiki(TOKEN, base_url=server.url, http_client=http_client)
    with pytest.raises(ClientError, match="the client is closed"):
        other.request(JSON)


def test_what_a_client_that_was_given_adds_is_sent(server: ScriptedServer) -> None:
    class Own(httpx2.Client):
        def build_request(self, *args: Any, **kwargs: Any) -> httpx2.Request:
            request = super().build_request(*args, **kwargs)
            request.headers["X-Own"] = "yes"
            return request

    server.answers(Answer(200, b"{}", {"set-cookie": "seen=1; Path=/"}))
    added: Any = {"headers": {"X-Team": "wiki", "ACCEPT": "text/html"}, "cookies": {"c": "1"}}
    with httpx2.Client(**added) as plain, httpx2.Client(**added, params={"p": "1"}) as other:
        received = sent(server, Wiki(TOKEN, base_url=server.url, http_client=plain))
        again = sent(server, Wiki(TOKEN, base_url=server.url, http_client=plain))
        asked = sent(server, Wiki(TOKEN, base_url=server.url, http_client=other))
    with Own() as own:
        special = sent(server, Wiki(TOKEN, base_url=server.url, http_client=own))
    for request in (received, again, asked):
        assert request.headers["x-team"] == "wiki"
        assert request.headers["accept"] == "application/json"
        assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert (received.target, asked.target) == ("/v1/any", "/v1/any?p=1")
    assert (received.headers["cookie"], again.headers["cookie"]) == ("c=1", "c=1; seen=1")
    assert special.headers["x-own"] == "yes"


def test_a_client_of_the_wrong_kind_is_refused() -> None:
    wrong: Any = httpx2.AsyncClient()
    with pytest.raises(InvalidArgumentError, match=r"httpx2\.Client"):
        Wiki(TOKEN, http_client=wrong)
    with httpx2.Client() as sync_client:
        wrong = sync_client
        with pytest.raises(InvalidArgumentError, match=r"httpx2\.AsyncClient"):
            AsyncWiki(TOKEN, http_client=wrong)


def test_a_client_that_is_forgotten_closes_its_connections(server: ScriptedServer) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        Wiki(TOKEN, base_url=server.url).request(JSON)
        gc.collect()
    assert [str(warning.message) for warning in caught] == []


def timeouts(options: Any, given: Any = not_given) -> Any:
    seen: list[Any] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.extensions["timeout"])
        return httpx2.Response(200, json={})

    with (
        httpx2.Client(transport=httpx2.MockTransport(answer), timeout=7) as http_client,
        Wiki(TOKEN, timeout=given, http_client=http_client) as client,
    ):
        client.request(JSON, options)
    return seen[0]["read"], seen[0]["connect"]


def test_the_most_special_timeout_counts() -> None:
    assert timeouts({}) == (7, 7)
    assert timeouts({}, given=3) == (3, 3)
    assert timeouts({}, given=None) == (None, None)
    assert timeouts({"timeout": 2}, given=3) == (2, 2)
    assert timeouts({"timeout": None}, given=3) == (None, None)
    assert timeouts({"timeout": not_given}, given=3) == (3, 3)
    assert timeouts({"timeout": httpx2.Timeout(5, connect=1)}) == (5, 1)


def test_an_option_that_there_is_not_is_refused_and_another_proposed(
    server: ScriptedServer,
) -> None:
    retrieve: Any
    with Wiki(TOKEN, base_url=server.url) as client:
        retrieve = client.pages.retrieve
        with pytest.raises(TypeError, match=r'GET /v1/pages/.*"tiemout"; did you mean "timeout"\?'):
            retrieve("p", tiemout=3)
        with pytest.raises(TypeError, match=r'no argument or option "colour"$'):
            retrieve("p", colour="red")
        with_options: Any = client.with_options
        with pytest.raises(TypeError, match='"max_retry"; did you mean "max_retries"'):
            with_options(max_retry=3)
    assert server.received == []


def test_clients_of_both_kinds_take_the_same_options() -> None:
    for client in (SyncClient(SETTINGS), AsyncClient(SETTINGS)):
        assert client.base_url == SETTINGS.base_url
        with pytest.raises(InvalidArgumentError):
            type(client)(SETTINGS, max_retries=-1)
