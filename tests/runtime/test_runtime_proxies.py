"""Calls through a proxy that really hands them on."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Iterator

import httpx2
import pytest
from certificates import Certificate
from http2_server import Http2Server
from proxy_server import ProxyServer
from scripted_server import ScriptedServer, reply
from wiki.client import AsyncWiki, Wiki

from runtime.errors import APIConnectionError, PermissionDeniedError

TOKEN = "wk_secret_0123456789"
PASSWORD = "pw_secret_0123456789"
PLAIN = "http://api.example.test/v0"


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def proxy(server: ScriptedServer) -> Iterator[ProxyServer]:
    server.answers(reply({"ok": True}))
    with ProxyServer(server.port) as running:
        yield running


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_the_environment_may_name_a_proxy(
    proxy: ProxyServer, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, proxy.url)
    with Wiki(TOKEN, base_url=PLAIN) as client:
        assert client.post("/v1/x", body={"a": 1}) == {"ok": True}
    assert [line for line, _ in proxy.asked] == [f"POST {PLAIN}/v1/x"]
    assert server.received[0].target == "/v0/v1/x"
    assert server.received[0].json == {"a": 1}


@pytest.mark.anyio
async def test_asynchronous_clients_go_through_it_too(
    proxy: ProxyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy.url)
    async with AsyncWiki(TOKEN, base_url=PLAIN) as client:
        assert await client.get("/v1/x") == {"ok": True}
    assert len(proxy.asked) == 1


def test_the_environment_may_name_hosts_that_need_none(
    proxy: ProxyServer, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with Wiki(TOKEN, base_url=server.url) as client:
        assert client.get("/v1/x") == {"ok": True}
    assert proxy.asked == []


def test_a_proxy_may_be_given(proxy: ProxyServer) -> None:
    with (
        httpx2.Client(proxy=proxy.url) as http_client,
        Wiki(TOKEN, base_url=PLAIN) as client,
        client.with_options(http_client=http_client) as through,
    ):
        assert through.get("/v1/x") == {"ok": True}
    assert len(proxy.asked) == 1


def test_a_proxy_of_an_encrypted_call_sees_nothing_of_it(
    certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.path))
    with ScriptedServer(certificate.for_server()) as server, ProxyServer(server.port) as proxy:
        server.answers(reply({"ok": True}))
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with Wiki(TOKEN, base_url=f"https://127.0.0.1:{server.port}") as client:
            assert client.get("/v1/x") == {"ok": True}
            assert client.get("/v1/y") == {"ok": True}
        assert server.received[0].headers["authorization"] == f"Bearer {TOKEN}"
    ((line, headers),) = proxy.asked
    assert line == f"CONNECT 127.0.0.1:{server.port}"
    assert "authorization" not in headers


@pytest.mark.parametrize("proxies", [0, 3])
def test_certificates_are_read_once_however_many_proxies_there_are(
    server: ScriptedServer,
    certificate: Certificate,
    monkeypatch: pytest.MonkeyPatch,
    proxies: int,
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.path))
    times: list[object] = []
    read = ssl.SSLContext.load_verify_locations

    def count(
        context: ssl.SSLContext, cafile: str | None, capath: str | None, cadata: str | None
    ) -> None:
        times.append(context)
        read(context, cafile, capath, cadata)

    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", count)
    for name in ("ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY")[:proxies]:
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    server.answers(reply({"ok": True}))
    with Wiki(TOKEN, base_url=server.url) as client:
        client.get("/v1/x")
    assert len(times) == 1


def test_http2_goes_through_a_tunnel(
    certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.path))
    with Http2Server(certificate.for_server("h2")) as server:
        with ProxyServer(int(server.url.rpartition(":")[2])) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            with Wiki(TOKEN, base_url=server.url, http2=True) as client:
                assert client.get("/v1/x") == {"path": "/v1/x"}
        assert len(proxy.asked) == 1


def test_the_password_of_a_proxy_is_for_the_proxy_alone(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.answers(reply({"message": "no"}, 403))
    with ProxyServer(server.port, user="me", password=PASSWORD) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url.replace("//", f"//me:{PASSWORD}@"))
        with Wiki(TOKEN, base_url=PLAIN) as client, pytest.raises(PermissionDeniedError) as caught:
            client.get("/v1/x")
    assert "proxy-authorization" in proxy.asked[0][1]
    assert "proxy-authorization" not in server.received[0].headers
    shown = [repr(caught.value), repr(client), *(record.getMessage() for record in caplog.records)]
    assert not [text for text in shown if PASSWORD in text or TOKEN in text]


def test_a_proxy_that_digs_no_tunnel_is_an_error_before_anything_was_sent(
    certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.path))
    with ScriptedServer(certificate.for_server()) as server:
        with ProxyServer(server.port, user="me", password=PASSWORD) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            with (
                Wiki(TOKEN, base_url=f"https://127.0.0.1:{server.port}", max_retries=0) as client,
                pytest.raises(APIConnectionError, match="ProxyError: 407") as caught,
            ):
                client.post("/v1/x", body={})
        assert not caught.value.was_sent
        assert server.received == []


def test_a_proxy_that_is_not_there_is_an_error_before_anything_was_sent(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ProxyServer(server.port) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
    with (
        Wiki(TOKEN, base_url=PLAIN, max_retries=0) as client,
        pytest.raises(APIConnectionError, match="ConnectError") as caught,
    ):
        client.post("/v1/x", body={})
    assert not caught.value.was_sent
