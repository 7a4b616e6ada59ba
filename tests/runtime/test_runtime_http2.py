"""Calls over HTTP/2, to a server that really speaks it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import anyio
import httpx2
import pytest
from certificates import Certificate
from h2.errors import ErrorCodes
from http2_server import Asked, Handler, Http2Server, Peer, always
from hyperframe.frame import DataFrame, HeadersFrame
from scripted_server import ScriptedServer, reply
from wiki.client import SETTINGS, AsyncWiki, Wiki

from runtime.client import AsyncClient, SyncClient
from runtime.endpoint import Endpoint
from runtime.errors import APIConnectionError, InvalidArgumentError

GET = Endpoint[object]("GET", "/v1/x", result="json")
POST = Endpoint[object]("POST", "/v1/x", result="json", body="json")


@pytest.fixture(autouse=True)
def trusted(certificate: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.path))


@pytest.fixture
def speaking(certificate: Certificate) -> Iterator[Http2Server]:
    with Http2Server(certificate.for_server("h2")) as running:
        yield running


def wiki(server: Http2Server) -> Wiki:
    return Wiki("t", base_url=server.url, http2=True, timeout=10, _random=lambda: 0.0)


def async_wiki(server: Http2Server) -> AsyncWiki:
    return AsyncWiki("t", base_url=server.url, http2=True, timeout=10, _random=lambda: 0.0)


# What it is good for


def test_threads_share_one_connection(speaking: Http2Server) -> None:
    found: list[object] = []
    with wiki(speaking) as client:
        client.get("/v1/first")

        def work(name: int) -> None:
            found.append(client.get(f"/v1/{name}"))

        threads = [threading.Thread(target=work, args=(name,)) for name in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    paths = sorted(str(each) for each in found)
    assert paths == sorted(str({"path": f"/v1/{name}"}) for name in range(20))
    assert speaking.connections == 1


@pytest.mark.anyio
async def test_tasks_share_one_connection_within_the_limit_of_the_server(
    certificate: Certificate,
) -> None:
    found: dict[int, object] = {}
    with Http2Server(certificate.for_server("h2"), streams=4) as server:
        async with async_wiki(server) as client:

            async def work(name: int) -> None:
                body = {"text": "x" * 30_000}
                found[name] = await client.post(f"/v1/{name}", body=body)

            async with anyio.create_task_group() as tasks:
                for name in range(40):
                    tasks.start_soon(work, name)
        assert found == {name: {"path": f"/v1/{name}"} for name in range(40)}
        assert server.connections == 1
        assert {len(asked.body) for asked in server.asked} == {30_011}


def test_headers_and_bodies_are_those_of_any_call(speaking: Http2Server) -> None:
    content = bytes(range(256)) * 4000  # more than the window of a stream
    with wiki(speaking) as client:
        client.put("/v1/x", body=content, body_kind="binary", extra_headers={"X-Own": "1"})
    (asked,) = speaking.asked
    assert (asked.method, asked.path, asked.body) == ("PUT", "/v1/x", content)
    assert asked.headers["authorization"] == "Bearer t"
    assert asked.headers["x-own"] == "1"
    assert asked.headers["content-length"] == str(len(content))


def test_bodies_are_read_piece_by_piece(speaking: Http2Server) -> None:
    pieces = [b"%06d" % number * 5000 for number in range(3)]
    read = threading.Event()

    def answer(peer: Peer, asked: Asked) -> None:
        peer.begin(asked)
        for piece in pieces[:-1]:
            peer.send(asked, piece)
        read.wait(10)
        peer.send(asked, pieces[-1], end=True)

    speaking.handlers = [answer]
    with (
        wiki(speaking) as client,
        client.pages.with_streaming_response.retrieve("p") as response,
    ):
        assert response.http_version == "HTTP/2"
        content = b""
        for chunk in response.iter_bytes():
            content += chunk
            if len(content) >= sum(map(len, pieces[:-1])):
                read.set()
        assert content == b"".join(pieces)


def test_a_server_that_does_not_speak_it_is_spoken_to_as_ever(certificate: Certificate) -> None:
    with ScriptedServer(certificate.for_server("http/1.1")) as server:
        server.answers(reply({"ok": True}))
        with Wiki("t", base_url=server.url.replace("http:", "https:"), http2=True) as client:
            assert client.get("/v1/x") == {"ok": True}


# What may go wrong


def refuse(peer: Peer, asked: Asked) -> None:
    peer.reset(asked, ErrorCodes.REFUSED_STREAM)


def reset(peer: Peer, asked: Asked) -> None:
    peer.reset(asked, ErrorCodes.INTERNAL_ERROR)


def hang_up(peer: Peer, _: Asked) -> None:
    peer.hang_up()


def begin_and_reset(peer: Peer, asked: Asked) -> None:
    peer.begin(asked)
    peer.send(asked, b"{")
    reset(peer, asked)


def begin_and_hang_up(peer: Peer, asked: Asked) -> None:
    peer.begin(asked)
    peer.send(asked, b"{")
    peer.hang_up()


def send_to_nobody(peer: Peer, asked: Asked) -> None:
    """Send a part of an answer that nobody asked for, amid one that somebody did."""
    peer.begin(asked)
    peer.send(asked, b"{")
    peer.socket.sendall(DataFrame(asked.stream + 2, b"x").serialize())


def answer_without_status(peer: Peer, asked: Asked) -> None:
    headers = peer.h2.encoder.encode([(":status", "fine")])
    peer.socket.sendall(HeadersFrame(asked.stream, headers, flags=["END_HEADERS"]).serialize())


BROKEN = [
    *(reset, hang_up, begin_and_reset, begin_and_hang_up),
    *(send_to_nobody, answer_without_status),
]


@pytest.mark.parametrize("broken", BROKEN)
def test_what_breaks_is_repeated_if_that_does_no_harm(
    speaking: Http2Server, broken: Handler
) -> None:
    speaking.handlers = [broken, always]
    with wiki(speaking) as client:
        assert client.request(GET) == {"path": "/v1/x"}
    assert len(speaking.asked) == 2


@pytest.mark.parametrize("broken", BROKEN)
def test_what_may_have_been_carried_out_is_not_repeated(
    speaking: Http2Server, broken: Handler
) -> None:
    speaking.handlers = [broken, always]
    with wiki(speaking) as client:
        with pytest.raises(APIConnectionError, match="POST /v1/x: no complete answer") as caught:
            client.request(POST, body={})
        assert caught.value.was_sent
        assert len(speaking.asked) == 1
        assert client.request(GET) == {"path": "/v1/x"}


@pytest.mark.anyio
@pytest.mark.parametrize("broken", BROKEN)
async def test_asynchronous_clients_repeat_the_same(speaking: Http2Server, broken: Handler) -> None:
    speaking.handlers = [broken, always]
    async with async_wiki(speaking) as client:
        assert await client.request(GET) == {"path": "/v1/x"}
    assert len(speaking.asked) == 2
    speaking.handlers = [broken, always]
    async with async_wiki(speaking) as client:
        with pytest.raises(APIConnectionError, match="no complete answer"):
            await client.request(POST, body={})
    assert len(speaking.asked) == 3


def test_what_the_server_did_not_look_at_is_repeated_for_every_method(
    speaking: Http2Server,
) -> None:
    """RFC 9113, 8.7."""
    speaking.handlers = [refuse, always]
    with wiki(speaking) as client:
        assert client.request(POST, body={}) == {"path": "/v1/x"}
    assert len(speaking.asked) == 2
    assert speaking.connections == 1


def test_what_comes_too_late_for_a_connection_is_sent_by_another(speaking: Http2Server) -> None:
    """RFC 9113, 6.8: the server names the last request that it has looked at."""

    def leave(peer: Peer, asked: Asked) -> None:
        peer.go_away(asked.stream - 2)

    speaking.handlers = [always, leave, always]
    with wiki(speaking) as client:
        client.request(POST, body={})
        assert client.request(POST, body={}) == {"path": "/v1/x"}
    assert [asked.connection for asked in speaking.asked] == [0, 0, 1]


def test_a_stream_that_breaks_while_it_is_read_is_an_error_of_the_tree(
    speaking: Http2Server,
) -> None:
    speaking.handlers = [send_to_nobody]
    with (
        wiki(speaking) as client,
        client.pages.with_streaming_response.retrieve("p") as response,
        pytest.raises(APIConnectionError),
    ):
        response.read()


# How it is switched on


def test_it_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "h2", None)
    for kind in (SyncClient, AsyncClient):
        with pytest.raises(InvalidArgumentError, match=r'pip install "httpx2\[http2\]"'):
            kind(SETTINGS, http2=True)


def test_it_is_not_for_a_client_that_is_given() -> None:
    with (
        httpx2.Client() as http_client,
        pytest.raises(InvalidArgumentError, match="http_client"),
    ):
        SyncClient(SETTINGS, http_client=http_client, http2=True)
