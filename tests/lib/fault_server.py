"""A real HTTP server on 127.0.0.1 whose answers can be made to fail.

In: routes. Out: their answers, or those that a test has put in their place. What is *not* decided
here: what a route does (`notion_server`).
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from notion_answers import error, read_form
from notion_limits import Refused


@dataclass(frozen=True)
class Fault:
    """An answer in place of the real one; without a status the connection is cut, 0 is no fault."""

    status: int | None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = None


class FaultServer:
    """Answers by its routes; what it has received is in `requests`, as ("METHOD /path", body)."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, Any]] = []
        self.faults: dict[str, list[Fault]] = {}
        self.losing: set[str] = set()
        """Requests whose first answer is lost after they were carried out."""
        self.most_at_once = 0
        self.delay = 0.0
        self.lock = threading.Lock()
        self.routes: list[tuple[re.Pattern[str], Callable[..., Any]]] = []
        self._at_once = 0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
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

    def count(self, pattern: str) -> int:
        """Count the requests whose method and path look so."""
        return sum(re.fullmatch(pattern, key) is not None for key, _ in self.requests)

    def fail(self, key: str, *faults: Fault) -> None:
        """Give these answers first to requests of a method and path."""
        self.faults[key] = list(faults)

    def _answer(self, method: str, target: str, body: Any) -> tuple[int, Mapping[str, str], Any]:
        parts = urlsplit(target)
        key = f"{method} {parts.path}"
        with self.lock:
            self.requests.append((key, body))
            waiting = next(
                (self.faults[name] for name in self.faults if re.fullmatch(name, key)), None
            )
            fault = waiting.pop(0) if waiting else None
        if fault is not None and fault.status != 0:
            if fault.status is None:
                raise ConnectionError
            return fault.status, fault.headers, fault.body
        for pattern, handle in self.routes:
            if match := pattern.fullmatch(key):
                try:
                    answer = handle(dict(parse_qsl(parts.query)), body, *match.groups())
                except Refused as refused:
                    return refused.status, {}, error(refused.status, refused.code, refused.message)
                if key in self.losing:
                    self.losing.remove(key)
                    raise ConnectionError
                return 200, {}, answer
        return 404, {}, error(404, "object_not_found", key)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                try:
                    super().handle_one_request()
                except (ConnectionError, TimeoutError):
                    self.close_connection = True

            def answer(self) -> None:
                body = self._body()
                with server.lock:
                    server._at_once += 1
                    server.most_at_once = max(server.most_at_once, server._at_once)
                try:
                    threading.Event().wait(server.delay)
                    status, headers, value = server._answer(self.command, self.path, body)
                finally:
                    with server.lock:
                        server._at_once -= 1
                content = value if isinstance(value, bytes) else json.dumps(value).encode()
                self.send_response(status)
                for name, text in {"content-type": "application/json", **headers}.items():
                    self.send_header(name, text)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PATCH = do_DELETE = answer

            def _body(self) -> Any:
                data = self._bytes()
                kind = self.headers.get("content-type", "")
                if kind.startswith("multipart/form-data"):
                    return read_form(kind, data)
                return json.loads(data) if data else None

            def _bytes(self) -> bytes:
                if self.headers.get("transfer-encoding") != "chunked":
                    return self.rfile.read(int(self.headers.get("content-length", 0)))
                data = b""
                while size := int(self.rfile.readline(), 16):
                    data += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return data

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        return Handler
