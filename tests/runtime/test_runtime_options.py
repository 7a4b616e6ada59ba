"""Options: copies of a client that differ in some, and values that are none."""

# ruff: noqa: ANN401  # wrong values are tried

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from scripted_server import ScriptedServer, reply
from wiki.client import AsyncWiki, Wiki

from runtime.errors import ClientError, InvalidArgumentError
from runtime.middleware import AsyncNext, AttemptRequest, AttemptResponse, Next

# Copies of a client


class Stamp:
    """Middleware that adds a header."""

    def __init__(self, name: str) -> None:
        self._header = {name: "1"}

    def handle(self, request: AttemptRequest, call_next: Next) -> AttemptResponse:
        return call_next(request.with_headers(self._header))

    async def handle_async(self, request: AttemptRequest, call_next: AsyncNext) -> AttemptResponse:
        return await call_next(request.with_headers(self._header))


def test_a_copy_may_send_through_another_http_client(server: ScriptedServer) -> None:
    server.answers(reply({}))
    with (
        httpx2.Client(headers={"X-From": "theirs"}) as http_client,
        Wiki("t", base_url=server.url, default_headers={"X-A": "1"}) as client,
    ):
        with client.with_options(http_client=http_client) as other:
            other.get("/v1/x")
            assert server.received[0].headers["x-from"] == "theirs"
            assert server.received[0].headers["x-a"] == "1"
            with other.with_options(http_client=None) as own:
                own.get("/v1/x")
                assert "x-from" not in server.received[1].headers
        client.get("/v1/x")
        assert "x-from" not in server.received[2].headers
        assert not http_client.is_closed


def test_closing_a_client_leaves_open_what_its_copy_does_not_share(server: ScriptedServer) -> None:
    server.answers(reply({}))
    client = Wiki("t", base_url=server.url)
    sharing, apart = client.with_options(max_retries=0), client.with_options(http2=True)
    with apart:
        client.close()
        apart.get("/v1/x")
        with pytest.raises(ClientError, match="the client is closed"):
            sharing.get("/v1/x")
    assert apart.is_closed


def test_what_does_not_change_is_shared(server: ScriptedServer) -> None:
    server.answers(reply({}))
    with (
        httpx2.Client() as http_client,
        Wiki("t", base_url=server.url, http_client=http_client) as given,
        Wiki("t", base_url=server.url) as own,
    ):
        for client, copy in (
            (given, given.with_options(http_client=http_client)),
            (own, own.with_options(http2=False, http_client=None)),
        ):
            client.get("/v1/x")
            copy.get("/v1/x")
            first, second = server.received[-2:]
            assert first.port == second.port


def test_credentials_are_left_to_the_http_client_that_a_copy_has(server: ScriptedServer) -> None:
    server.answers(reply({}))
    with (
        httpx2.Client(headers={"Authorization": "Bearer theirs"}) as http_client,
        Wiki(base_url=server.url) as client,
        client.with_options(http_client=http_client) as other,
    ):
        other.pages.search()
        with pytest.raises(InvalidArgumentError):
            client.pages.search()
    assert [each.headers["authorization"] for each in server.received] == ["Bearer theirs"]


def test_a_copy_may_have_middleware_of_its_own(server: ScriptedServer) -> None:
    server.answers(reply({}))
    with Wiki("t", base_url=server.url, middleware=[Stamp("X-First")]) as client:
        client.with_options(middleware=[Stamp("X-Second")]).get("/v1/x")
        client.with_options(middleware=()).get("/v1/x")
        client.with_options(max_retries=1).get("/v1/x")
        client.get("/v1/x")
    stamps = [
        [name for name in ("x-first", "x-second") if name in each.headers]
        for each in server.received
    ]
    assert stamps == [["x-second"], [], ["x-first"], ["x-first"]]


@pytest.mark.anyio
async def test_copies_of_asynchronous_clients_differ_likewise(server: ScriptedServer) -> None:
    server.answers(reply({}))
    async with (
        httpx2.AsyncClient(headers={"X-From": "theirs"}) as http_client,
        AsyncWiki("t", base_url=server.url) as client,
        client.with_options(http_client=http_client, middleware=[Stamp("X-First")]) as other,
    ):
        await other.get("/v1/x")
        await client.get("/v1/x")
        assert not client.is_closed
    changed, unchanged = (each.headers for each in server.received)
    assert (changed["x-from"], changed["x-first"]) == ("theirs", "1")
    assert not {"x-from", "x-first"} & set(unchanged)


def test_a_copy_is_checked_like_a_client() -> None:
    wrong: Any = httpx2.AsyncClient()
    with Wiki("t") as client:
        with pytest.raises(InvalidArgumentError, match=r'"http_client" must be an httpx2\.Client'):
            client.with_options(http_client=wrong)
        wrong = [Stamp]
        with pytest.raises(InvalidArgumentError, match='"Stamp" is a class'):
            client.with_options(middleware=wrong)
    with (
        httpx2.Client() as http_client,
        Wiki("t", http_client=http_client) as client,
        pytest.raises(InvalidArgumentError, match='give it to your "http_client"'),
    ):
        client.with_options(http2=True)


# Values that are none

SECONDS = (0, -1, float("inf"), float("nan"), "5")
FOR_BOTH = [
    *(("max_retries", value) for value in (-1, None, "3", 2.5)),
    *(("timeout", value) for value in (*SECONDS, (1, 2), {"read": 3})),
    *(("total_timeout", value) for value in SECONDS),
]


@pytest.mark.parametrize(
    ("name", "value"), [*FOR_BOTH, ("retry_budget", True), ("base_url", 3), ("limiter", 3)]
)
def test_a_client_refuses_values_that_it_cannot_work_with(name: str, value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=f'"{name}"'):
        Wiki("t", **{name: value})


@pytest.mark.parametrize(("name", "value"), FOR_BOTH)
def test_a_call_refuses_them_before_anything_is_sent(
    server: ScriptedServer, name: str, value: Any
) -> None:
    options: Any = {name: value}
    with (
        Wiki("t", base_url=server.url) as client,
        pytest.raises(InvalidArgumentError, match=f'"{name}"'),
    ):
        client.get("/v1/x", **options)
    assert server.received == []


@pytest.mark.parametrize("value", [None, 3, b"x"])
def test_headers_that_are_no_text_are_refused(server: ScriptedServer, value: Any) -> None:
    """Such as the variable of the environment that is not set."""
    with Wiki("t", base_url=server.url) as client:
        with pytest.raises(InvalidArgumentError, match='"X-Team" must be text'):
            client.with_options(default_headers={"X-Team": value}).get("/v1/x")
        with pytest.raises(InvalidArgumentError, match='"X-Own" must be text'):
            client.get("/v1/x", extra_headers={"X-Own": value})
    assert server.received == []
