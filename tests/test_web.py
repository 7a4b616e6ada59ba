"""Documents from the web: what is read, what is refused, and how both are told."""

from __future__ import annotations

import gzip
import os
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from clientsmith import __version__
from clientsmith.source.addresses import join_address, normalise_address
from clientsmith.source.web import Fetched, FetchError, Limits, NotModified, fetch
from web_server import Answer, WebServer, free_port, serving

GENERATOR = str(Path(__file__).parents[1] / "generator")
SHORT = Limits(size=1000, read=0.3, whole=0.6)


@pytest.fixture(name="site")
def _site() -> Iterator[WebServer]:
    with serving() as site:
        yield site


def fails(url: str, limits: Limits = SHORT, etag: str = "") -> FetchError:
    with pytest.raises(FetchError) as caught:
        fetch(url, limits=limits, etag=etag)
    return caught.value


def test_an_answer_comes_with_what_is_needed_to_ask_again(site: WebServer) -> None:
    site.pages["/a.json"] = Answer(
        '{"a": 1}', media_type="Application/JSON; charset=utf-8", etag='"1"'
    )
    found = fetch(site.url("/a.json"))
    assert found == Fetched(site.url("/a.json"), b'{"a": 1}', '"1"', "application/json")


def test_a_request_says_who_asks_and_what_for(site: WebServer) -> None:
    site.pages["/"] = Answer("{}")
    fetch(site.url())
    headers = site.asked[0][1]
    assert headers["User-Agent"] == f"clientsmith/{__version__}"
    assert "application/json" in headers["Accept"] and "markdown" in headers["Accept"]
    assert headers["If-None-Match"] is None


def test_what_has_not_changed_is_not_sent_again(site: WebServer) -> None:
    site.pages["/a"] = Answer("{}", etag='"1"')
    assert fetch(site.url("/a"), etag='"1"') == NotModified(site.url("/a"), '"1"')
    found = fetch(site.url("/a"), etag='"0"')
    assert isinstance(found, Fetched) and found.etag == '"1"'


def test_nothing_new_is_no_answer_to_one_who_has_nothing(site: WebServer) -> None:
    site.pages["/a"] = Answer(status=304)
    assert "status 304" in fails(site.url("/a")).message


def test_a_body_that_breaks_off_is_no_document(site: WebServer) -> None:
    site.pages["/a"] = Answer('{"a": 1}', claims=100)
    error = fails(site.url("/a"))
    assert error.code == "fetch-failed"
    assert error.message == f'"{site.url("/a")}" breaks off before its answer is complete'


def test_a_body_in_chunks_that_breaks_off_is_no_document(site: WebServer) -> None:
    chunks = {"Transfer-Encoding": "chunked"}
    site.pages["/a"] = Answer(b"2\r\n{}\r\n", without_length=True, headers=chunks)
    assert "breaks off" in fails(site.url("/a")).message


def test_an_announced_size_is_refused_before_the_body_comes(site: WebServer) -> None:
    site.pages["/a"] = Answer(b" " * 1001, drip=0.1)
    started = time.monotonic()
    error = fails(site.url("/a"), Limits(size=1000))
    assert (error.code, error.message) == (
        "fetch-refused",
        f'"{site.url("/a")}" has more than 1,000 bytes',
    )
    assert time.monotonic() - started < 5


def test_a_size_that_nobody_announced_is_refused_too(site: WebServer) -> None:
    site.pages["/a"] = Answer(b" " * 100_000, without_length=True)
    assert "more than 1,000 bytes" in fails(site.url("/a")).message
    site.pages["/b"] = Answer(b" " * 1000, without_length=True)
    assert isinstance(fetch(site.url("/b"), limits=SHORT), Fetched)


def test_size_counts_after_unpacking(site: WebServer) -> None:
    packed = gzip.compress(b" " * 100_000)
    assert len(packed) < 1000
    site.pages["/a"] = Answer(packed, headers={"Content-Encoding": "gzip"})
    assert "more than 1,000 bytes" in fails(site.url("/a")).message


def test_what_cannot_be_unpacked_is_no_document(site: WebServer) -> None:
    site.pages["/a"] = Answer("{}", headers={"Content-Encoding": "gzip"})
    assert "cannot be unpacked" in fails(site.url("/a")).message


@pytest.mark.parametrize("path", ["/openapi.json", "/page.md"])
def test_a_web_page_is_told_from_a_document(site: WebServer, path: str) -> None:
    site.pages[path] = Answer("\ufeff\n<!DOCTYPE html><html></html>", media_type="text/html")
    error = fails(site.url(path))
    assert "answers with a web page" in error.message
    assert "browser" in error.hint


def test_prose_may_begin_with_a_tag(site: WebServer) -> None:
    site.pages["/page.md"] = Answer("<Note>Read this.</Note>", media_type="text/plain")
    assert isinstance(fetch(site.url("/page.md")), Fetched)


@pytest.mark.parametrize(
    ("status", "hint"),
    [
        (401, "by hand"),
        (403, "by hand"),
        (404, "address"),
        (429, "wait"),
        (500, "later"),
        (503, "later"),
        (204, "address"),
        (418, "address"),
    ],
)
def test_other_statuses_say_what_to_do(site: WebServer, status: int, hint: str) -> None:
    site.pages["/a"] = Answer(status=status)
    error = fails(site.url("/a"))
    assert error.code == "fetch-failed"
    assert f"status {status}" in error.message
    assert hint in error.hint


def test_redirects_on_the_same_host_are_followed(site: WebServer) -> None:
    site.pages["/a"] = Answer(status=302, headers={"Location": "/b/../c"})
    site.pages["/c"] = Answer(status=308, headers={"Location": site.url("/d")})
    site.pages["/d"] = Answer("{}", etag='"d"')
    assert fetch(site.url("/a")) == Fetched(site.url("/d"), b"{}", '"d"', "application/json")


def test_redirects_to_another_host_are_not_followed(site: WebServer) -> None:
    with serving({"/b": Answer("{}")}) as other:
        for onward in (other.url("/b"), site.url("/b", "localhost"), "http://127.0.0.1:1/b"):
            site.pages["/a"] = Answer(status=302, headers={"Location": onward})
            error = fails(site.url("/a"))
            assert error.code == "fetch-refused"
            assert f'redirects to another host: "{normalise_address(onward)}"' in error.message
        assert other.asked == []
    assert "/b" not in site.paths


ASK_WITH_TLS = """
import sys
from clientsmith.source.web import FetchError, fetch
for url in sys.argv[1:]:
    try:
        print(fetch(url).body.decode())
    except FetchError as error:
        print(error.code, error.message)
"""


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")
def test_encryption_is_checked_and_never_given_up(site: WebServer, tmp_path: Path) -> None:
    site.pages["/b"] = Answer("not encrypted")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    make = f"openssl req -x509 -newkey rsa:2048 -nodes -keyout {key} -out {certificate} -days 2"
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([*make.split(), *names], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    pages = {
        "/a": Answer("encrypted"),
        "/r": Answer(status=302, headers={"Location": site.url("/b")}),
    }
    with serving(pages, context) as secret:
        base = f"https://127.0.0.1:{secret.port}"

        def ask(**environment: str) -> list[str]:
            return subprocess.run(
                [sys.executable, "-c", ASK_WITH_TLS, f"{base}/a", f"{base}/r"],
                env={**os.environ, "PYTHONPATH": GENERATOR, **environment},
                check=True,
                capture_output=True,
                text=True,
            ).stdout.splitlines()

        assert ask(SSL_CERT_FILE=str(certificate)) == [
            "encrypted",
            f'fetch-refused "{base}/r" redirects from https to http',
        ]
        assert ask()[0] == f'fetch-failed "{base}/a" shows a certificate that is not to be trusted'
    assert site.asked == []


def test_redirects_to_no_web_address_are_refused(site: WebServer) -> None:
    site.pages["/a"] = Answer(status=302, headers={"Location": "file:///etc/hostname"})
    assert fails(site.url("/a")).code == "fetch-refused"


def test_redirects_without_end_are_given_up(site: WebServer) -> None:
    site.pages["/a"] = Answer(status=302, headers={"Location": "/a"})
    assert "more than 5 times" in fails(site.url("/a")).message
    assert len(site.asked) == 6


def test_an_answer_that_does_not_begin_is_not_waited_for(site: WebServer) -> None:
    site.pages["/a"] = Answer("{}", pause=5)
    started = time.monotonic()
    assert "does not answer in time" in fails(site.url("/a")).message
    assert time.monotonic() - started < 3


def test_an_answer_that_drips_is_bounded_as_a_whole(site: WebServer) -> None:
    site.pages["/a"] = Answer(b" " * 500, drip=0.05)
    started = time.monotonic()
    assert "does not answer in time" in fails(site.url("/a")).message
    assert time.monotonic() - started < 3


def test_headers_that_drip_are_bounded_as_a_whole() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = Thread(target=_drip_headers, args=(listener,), daemon=True)
        thread.start()
        started = time.monotonic()
        error = fails(f"http://127.0.0.1:{listener.getsockname()[1]}/a")
        assert "does not answer in time" in error.message
        assert time.monotonic() - started < 3
        thread.join()


def _drip_headers(listener: socket.socket) -> None:
    client, _ = listener.accept()
    with client:
        for byte in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 200:
            try:
                client.sendall(bytes([byte]))
            except OSError:
                return
            time.sleep(0.05)


def test_what_does_not_speak_http_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = Thread(target=_greet, args=(listener,), daemon=True)
        thread.start()
        assert fails(f"http://127.0.0.1:{listener.getsockname()[1]}/a").code == "fetch-failed"
        thread.join()


def _greet(listener: socket.socket) -> None:
    client, _ = listener.accept()
    with client:
        client.recv(1000)
        client.sendall(b"220 mail.example.com ESMTP\r\n")


def test_being_offline_is_told() -> None:
    url = f"http://127.0.0.1:{free_port()}/a"
    error = fails(url)
    assert (error.code, error.message) == ("fetch-failed", f'"{url}" cannot be reached')
    assert "network" in error.hint


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/a",
        "http://127.0.0.1.example.com/a",
        "ftp://127.0.0.1/a",
        "file:///etc/hostname",
        "a.json",
        "https:///a",
        "https://[::1/a",
        "https://example.com:port/",
    ],
)
def test_only_https_is_spoken_except_to_this_machine(url: str) -> None:
    assert fails(url).code == "fetch-refused"


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    error = fails("https://me:geheim@127.0.0.1/a")
    assert error.code == "fetch-refused"
    assert "geheim" not in error.message + error.hint


def test_no_proxy_stands_between_this_machine_and_itself(
    site: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{free_port()}")
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{free_port()}")
    site.pages["/"] = Answer("{}")
    assert isinstance(fetch(site.url()), Fetched)


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("HTTPS://API.Example.COM:443/a", "https://api.example.com/a"),
        ("http://localhost:80", "http://localhost/"),
        ("https://h:8443/a/./b/../c.yaml#/x", "https://h:8443/a/c.yaml"),
        ("https://h/../../a/b/..", "https://h/a/"),
        ("https://h/%61%7e%2f%c3%a9", "https://h/a~%2F%C3%A9"),
        ("https://h/é a", "https://h/%C3%A9%20a"),
        ("https://h/100%", "https://h/100%25"),
        ("https://h/a?x=%41&y=é", "https://h/a?x=A&y=%C3%A9"),
        ("https://[::1]:443/a", "https://[::1]/a"),
        ("https://bücher.example/a", "https://xn--bcher-kva.example/a"),
    ],
)
def test_addresses_of_one_place_have_one_spelling(written: str, spelled: str) -> None:
    assert normalise_address(written) == spelled
    assert normalise_address(spelled) == spelled


@pytest.mark.parametrize(
    ("reference", "address"),
    [
        ("b.yaml", "https://h/dir/b.yaml"),
        ("./%62.yaml#/x", "https://h/dir/b.yaml"),
        ("/b.yaml", "https://h/b.yaml"),
        ("../../../b.yaml", "https://h/b.yaml"),
        ("?v=2", "https://h/dir/a.yaml?v=2"),
        ("//other/b.yaml", "https://other/b.yaml"),
        ("HTTPS://H/b.yaml", "https://h/b.yaml"),
    ],
)
def test_references_are_resolved_against_an_address(reference: str, address: str) -> None:
    assert join_address("https://h/dir/a.yaml", reference) == address
