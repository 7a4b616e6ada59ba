"""Whatever a server sends, what comes of it is a result or an error of the tree that can be shown."""

from __future__ import annotations

import gzip
import pickle
import traceback
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Final

import anyio
import pytest
from nonsense_server import NonsenseServer
from scripted_server import Answer, ScriptedServer, reply
from wiki.client import AsyncWiki, Wiki

from runtime import errors
from runtime.endpoint import Endpoint
from runtime.omit import omit

TOKEN: Final = "wk_secret_0123456789"
ROUNDS: Final = 40
ENDPOINTS: Final = (
    Endpoint[object]("GET", "/json", result="json"),
    Endpoint[object]("GET", "/text", result="text"),
    Endpoint[object]("GET", "/bytes", result="bytes"),
    Endpoint[object]("DELETE", "/none"),
    Endpoint[object](
        "POST", "/typed", result="types:Page", body="json", errors={"default": "types:Problem"}
    ),
)


def calls(client: Wiki) -> list[Callable[[], object]]:
    def lines() -> object:
        with client.pages.with_streaming_response.retrieve("p") as response:
            return list(response.iter_lines())

    def raw() -> object:
        response = client.pages.with_raw_response.retrieve("p")
        assert (repr(response), response.text) is not None
        return response.parse()

    def call(endpoint: Endpoint[object]) -> Callable[[], object]:
        body = {"a": [{"b": 1}], "c": [1]} if endpoint.body else omit
        return lambda: client.request(endpoint, body=body)

    return [
        lambda: client.pages.search(query="a").collect(limit=3),
        *(call(endpoint) for endpoint in ENDPOINTS),
        lines,
        raw,
    ]


def calls_async(client: AsyncWiki) -> list[Callable[[], Awaitable[object]]]:
    async def lines() -> object:
        async with client.pages.with_streaming_response.retrieve("p") as response:
            return [line async for line in response.iter_lines()]

    async def items() -> object:
        return [item async for item in client.pages.search(query="a")]

    async def raw() -> object:
        return (await client.pages.with_raw_response.retrieve("p")).parse()

    return [items, lines, raw, lambda: client.request(ENDPOINTS[0])]


def can_be_shown(error: errors.ClientError) -> None:
    told = "".join(traceback.format_exception(error))
    shown = f"{error} {error!r}"
    assert TOKEN not in told + shown
    assert shown.encode(), "no halves of characters"
    assert "\x1b" not in shown
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301  # our own
    known = (error.status, error.code, error.headers, error.body, error.retry_after)
    assert len(known) == len(vars(errors.ClientError).keys() & set(FIELDS))
    assert getattr(error, "data", None) is not error


FIELDS: Final = ("status", "code", "headers", "body", "retry_after")


@pytest.mark.parametrize("seed", range(3))
def test_nothing_that_a_server_sends_leaves_the_tree(seed: int) -> None:
    seen: Counter[str] = Counter()
    with (
        NonsenseServer(seed) as server,
        Wiki(TOKEN, base_url=server.url, max_retries=1, timeout=2, _sleep=nap) as client,
    ):
        for call in calls(client) * ROUNDS:
            try:
                call()
            except errors.ClientError as error:
                can_be_shown(error)
                seen[type(error).__name__] += 1
            else:
                seen["results"] += 1
    assert seen["results"] > 0
    for kind in ("APIConnectionError", "ResponseDecodeError", "NotFoundError"):
        assert seen[kind] > 0, seen


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_nothing_that_a_server_sends_leaves_the_tree_of_tasks(backend: str) -> None:
    async def run(url: str) -> Counter[str]:
        seen: Counter[str] = Counter()
        async with AsyncWiki(TOKEN, base_url=url, max_retries=0, timeout=2) as client:
            for call in calls_async(client) * ROUNDS:
                try:
                    await call()
                except errors.ClientError as error:
                    can_be_shown(error)
                    seen[type(error).__name__] += 1
        return seen

    with NonsenseServer(7) as server:
        assert len(anyio.run(run, server.url, backend=backend)) > 5


def nap(seconds: float) -> None:
    """Do not wait."""


def refused(server: ScriptedServer, *script: Answer, retries: int = 0) -> errors.APIError:
    server.answers(*script)
    with (
        Wiki(TOKEN, base_url=server.url, max_retries=retries, _sleep=nap) as client,
        pytest.raises(errors.APIError) as caught,
    ):
        client.request(ENDPOINTS[4], body={})
    can_be_shown(caught.value)
    return caught.value


def test_a_refusal_whose_body_breaks_off_says_by_its_status_what_happened(
    server: ScriptedServer,
) -> None:
    error = refused(server, Answer(401, b'{"message": "expi', missing_bytes=10))
    assert type(error) is errors.AuthenticationError
    assert str(error) == (
        '401: the answer has no message: "{"message": "expi" (no content type, broken off)'
    )
    assert error.content == b'{"message": "expi'


def test_a_refusal_that_is_not_compressed_as_it_says_can_still_be_read(
    server: ScriptedServer,
) -> None:
    packed = {"content-encoding": "gzip"}
    error = refused(server, Answer(502, b"<title>Bad gateway</title>", packed))
    assert type(error) is errors.InternalServerError
    assert '"Bad gateway" (no content type, not encoded as "gzip", as it says)' in str(error)
    whole = gzip.compress(b'{"message": "no such page"}')
    assert refused(server, Answer(404, whole, packed)).message == "no such page"
    assert type(refused(server, Answer(404, whole[:-4], packed))) is errors.NotFoundError


@pytest.mark.parametrize(
    "broken", [Answer(429, b"{", missing_bytes=9), Answer(529, b"x", {"content-encoding": "gzip"})]
)
def test_a_refusal_is_repeated_by_its_status_however_its_body_looks(
    server: ScriptedServer, broken: Answer
) -> None:
    server.answers(broken, reply({"object": "page", "id": "p"}))
    with Wiki(TOKEN, base_url=server.url, max_retries=1, _sleep=nap) as client:
        client.request(ENDPOINTS[4], body={})
    assert [one.method for one in server.received] == ["POST", "POST"]


@pytest.mark.parametrize("value", ["\xe4=1", "a=\xff", "a=\x1b[31m"])
@pytest.mark.parametrize("status", [200, 302, 503])
def test_a_cookie_that_cannot_be_sent_back_does_no_harm_to_later_calls(
    server: ScriptedServer, status: int, value: str
) -> None:
    cookies = {"set-cookie": value, "location": "/there"}
    server.answers(Answer(status, b"{}", cookies), Answer(200, b"{}", {"set-cookie": "b=2"}))
    with Wiki(TOKEN, base_url=server.url, max_retries=1, _sleep=nap) as client:
        for _ in range(3):
            assert client.request(ENDPOINTS[0]) == {}
    assert server.received[-1].headers["cookie"] == "b=2"


CHARSETS = ("idna", "punycode", "undefined", "unicode_escape", "utf-7", "U16", "hex", "klingon")


@pytest.mark.parametrize("charset", CHARSETS)
@pytest.mark.parametrize("body", [b"\xe4+2AA-\\ud800", b"", b"abc"])
def test_encodings_that_are_none_of_the_wire_are_read_all_the_same(
    server: ScriptedServer, charset: str, body: bytes
) -> None:
    headers = {"content-type": f"text/plain; charset={charset}"}
    error = refused(server, Answer(500, body, headers))
    assert isinstance(error.body, str) or not body
    server.answers(Answer(200, body, headers))
    with Wiki(TOKEN, base_url=server.url) as client:
        text = client.request(ENDPOINTS[1])
        with client.pages.with_streaming_response.retrieve("p") as response:
            assert "".join(response.iter_text(1)) == text
    assert text == body.decode("utf-16" if charset == "U16" else "utf-8", "replace")


def test_an_error_in_another_encoding_keeps_its_code_and_message(server: ScriptedServer) -> None:
    body = '{"code": "object_not_found", "message": "für Ä nicht da"}'.encode("latin-1")
    named = {"content-type": "application/json; charset=latin-1"}
    assert str(refused(server, Answer(404, body, named))) == "404 object_not_found: für Ä nicht da"
    error = refused(server, Answer(404, body))
    assert (error.code, error.message) == ("object_not_found", "f\ufffdr \ufffd nicht da")


def test_a_message_has_nothing_that_a_terminal_would_obey(server: ScriptedServer) -> None:
    error = refused(
        server, reply({"code": "\ud800", "message": "a\x1b[31m\rb\n\tc\u202e", "more": "\x07"}, 400)
    )
    assert str(error) == "400 \ufffd: a\ufffd[31m\ufffdb\n\tc\ufffd"
    assert error.body == {"code": "\ud800", "message": "a\x1b[31m\rb\n\tc\u202e", "more": "\x07"}


def test_a_flag_is_no_code(server: ScriptedServer) -> None:
    assert str(refused(server, reply({"error": True, "message": "no"}, 400))) == "400: no"


@pytest.mark.parametrize("host", [".", "a..b", "a" * 64])
def test_a_host_that_cannot_be_looked_up_is_refused(server: ScriptedServer, host: str) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="name a host"):
        Wiki(TOKEN, base_url=f"http://{host}/")
    server.answers(Answer(302, b"", {"location": f"http://{host}/"}))
    assert refused(server, Answer(302, b"", {"location": f"http://{host}/"})).status == 302


def test_a_redirect_to_what_is_no_address_is_the_fault_of_the_server(
    server: ScriptedServer,
) -> None:
    error = refused(server, Answer(303, b"", {"location": "/" + "a" * 70_000}))
    assert type(error) is errors.APIConnectionError
    assert "InvalidURL" in str(error)


def test_json_that_is_nested_beyond_reason_is_none(server: ScriptedServer) -> None:
    server.answers(Answer(200, b'{"a":' * 50_000))
    with Wiki(TOKEN, base_url=server.url) as client:
        response = client.pages.with_raw_response.retrieve("p")
        with pytest.raises(ValueError, match="too deep"):
            response.json()
        with pytest.raises(errors.ResponseDecodeError):
            response.parse()
