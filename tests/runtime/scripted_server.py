"""A real HTTP server on 127.0.0.1 that gives the answers it was told to, one after another."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass(frozen=True)
class Answer:
    """What the server sends, or how it fails to."""

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    missing_bytes: int = 0
    """How many bytes the server promises more than it sends."""

    delay: float = 0.0
    """Seconds before anything is sent."""

    pause: float = 0.0
    """Seconds after each byte of the body."""

    hang_up: bool = False
    raw: bytes | None = None
    """Written to the socket in place of an answer."""


@dataclass(frozen=True)
class Received:
    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    port: int = 0
    """The port that it came from: one for each connection."""

    @property
    def json(self) -> Any:  # noqa: ANN401  # looked at freely
        return json.loads(self.body)


def reply(value: object, status: int = 200, **headers: str) -> Answer:
    """Give an answer with a JSON body; underscores in the names of headers are hyphens."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Answer(status, json.dumps(value).encode(), {"content-type": "application/json", **named})


class ScriptedServer:
    """Answers in order; the last answer is given for ever."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.received: list[Received] = []
        self._script: list[Answer] = [Answer()]
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        if context is not None:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def port(self) -> int:
        return self._server.server_port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def answers(self, *script: Answer) -> None:
        self._script = list(script)

    def _next(self, received: Received) -> Answer:
        with self._lock:
            self.received.append(received)
            return self._script.pop(0) if len(self._script) > 1 else self._script[0]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        take = self._next

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # headers and body are written apart

            def handle_one_request(self) -> None:
                try:
                    super().handle_one_request()
                except (ConnectionError, TimeoutError):
                    self.close_connection = True

            def answer(self) -> None:
                answer = take(
                    Received(
                        self.command,
                        self.path,
                        dict(self._lower()),
                        self._body(),
                        self.client_address[1],
                    )
                )
                if answer.delay:
                    threading.Event().wait(answer.delay)
                if answer.raw is not None:
                    self.wfile.write(answer.raw)
                if answer.raw is not None or answer.hang_up:
                    self.close_connection = True
                    return
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(answer.body) + answer.missing_bytes))
                self.end_headers()
                if self.command != "HEAD":
                    self._write(answer)
                if answer.missing_bytes:
                    self.close_connection = True

            # The names under which `http.server` looks for what answers a method.
            for _method in ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"):
                locals()[f"do_{_method}"] = answer

            def _write(self, answer: Answer) -> None:
                if not answer.pause:
                    self.wfile.write(answer.body)
                    return
                for byte in answer.body:
                    self.wfile.write(bytes((byte,)))
                    threading.Event().wait(answer.pause)

            def _lower(self) -> list[tuple[str, str]]:
                return [(name.lower(), value) for name, value in self.headers.items()]

            def _body(self) -> bytes:
                if self.headers.get("transfer-encoding") == "chunked":
                    body = b""
                    while size := self._size():
                        body += self.rfile.read(size)
                        self.rfile.readline()
                    self.rfile.readline()
                    return body
                return self.rfile.read(int(self.headers.get("content-length", 0)))

            def _size(self) -> int:
                line = self.rfile.readline()
                if not line:
                    raise ConnectionResetError
                return int(line, 16)

            def log_message(self, format: str, *args: object) -> None:  # as there
                """Say nothing."""

        return Handler
