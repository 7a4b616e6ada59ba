"""A real HTTP server on the loopback that answers as a test says, and remembers what it was asked."""

from __future__ import annotations

import ssl
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import cast


@dataclass(frozen=True)
class Answer:
    """What stands at a path. `claims` is a false Content-Length; `drip` sends one byte at a time
    with so many seconds between them; `pause` passes before anything is sent.
    """

    body: bytes | str = b""
    status: int = 200
    media_type: str = "application/json"
    etag: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    claims: int | None = None
    without_length: bool = False
    drip: float = 0.0
    pause: float = 0.0

    @property
    def content(self) -> bytes:
        return self.body.encode() if isinstance(self.body, str) else self.body


class WebServer:
    """The pages by path, which may change while it runs, and what was asked for in order."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.pages: dict[str, Answer] = {}
        self.asked: list[tuple[str, Message]] = []

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64
    site: WebServer

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that does not trust the certificate goes away, which is its right."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        site = cast("_Listener", self.server).site
        site.asked.append((self.path, self.headers))
        self.close_connection = True
        with suppress(OSError):  # the client has had enough, which is what many tests want
            self._send(site.pages.get(self.path, Answer("nothing here", 404)))

    def _send(self, answer: Answer) -> None:
        time.sleep(answer.pause)
        if answer.etag and self.headers["If-None-Match"] == answer.etag:
            answer = Answer(status=304, etag=answer.etag)
        content = answer.content
        self.send_response(answer.status)
        self.send_header("Connection", "close")
        self.send_header("Content-Type", answer.media_type)
        if answer.etag:
            self.send_header("ETag", answer.etag)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if not answer.without_length:
            length = len(content) if answer.claims is None else answer.claims
            self.send_header("Content-Length", str(length))
        self.end_headers()
        if not answer.drip:
            self.wfile.write(content)
            return
        for byte in content:
            self.wfile.write(bytes([byte]))
            self.wfile.flush()
            time.sleep(answer.drip)

    def log_message(self, format: str, *args: object) -> None:
        """Tests look at what was asked, not at a log."""


@contextmanager
def serving(
    pages: Mapping[str, Answer] | None = None, context: ssl.SSLContext | None = None
) -> Generator[WebServer]:
    """A server on a free port, while the block runs; with a context it speaks https."""
    listener = _Listener(("127.0.0.1", 0), _Handler)
    if context is not None:
        listener.socket = context.wrap_socket(listener.socket, server_side=True)
    listener.site = WebServer(listener.server_address[1])
    listener.site.pages.update(pages or {})
    thread = Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield listener.site
    finally:
        listener.shutdown()
        listener.server_close()
        thread.join()


def free_port() -> int:
    """A port of the loopback at which nobody listens."""
    with serving() as site:
        return site.port
