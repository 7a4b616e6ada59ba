"""A real proxy on 127.0.0.1: it hands on what is asked of it, and digs tunnels (RFC 9110, 9.3.6)."""

from __future__ import annotations

import select
import socket
import threading
from base64 import b64encode
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import urlsplit

_OF_THE_HOP = frozenset({"connection", "keep-alive", "proxy-connection", "transfer-encoding"})


class ProxyServer:
    """Sends everything to `target`, whichever host is asked for, so that names can be made up."""

    def __init__(self, target: int, *, user: str = "", password: str = "") -> None:
        self.asked: list[tuple[str, dict[str, str]]] = []
        """Request lines without the version, and headers in lower case."""
        self._target = target
        self._wanted = f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}" if user else ""
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

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def hand_on(self) -> None:
                headers = {name.lower(): value for name, value in self.headers.items()}
                proxy.asked.append((f"{self.command} {self.path}", dict(headers)))
                body = self.rfile.read(int(headers.get("content-length", 0)))
                if headers.pop("proxy-authorization", "") != proxy._wanted:
                    self.send_response(407)
                    self.send_header("content-length", "0")
                    self.end_headers()
                elif self.command == "CONNECT":
                    self.dig()
                else:
                    self.forward(headers, body)

            do_GET = do_POST = do_DELETE = do_CONNECT = hand_on

            def forward(self, headers: dict[str, str], body: bytes) -> None:
                there = HTTPConnection("127.0.0.1", proxy._target, timeout=10)
                path = urlsplit(self.path)._replace(scheme="", netloc="").geturl()
                there.request(self.command, path, body, headers)
                answer = there.getresponse()
                content = answer.read()
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in _OF_THE_HOP:
                        self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)
                there.close()

            def dig(self) -> None:
                self.close_connection = True
                with socket.create_connection(("127.0.0.1", proxy._target)) as there:
                    self.send_response(200)
                    self.end_headers()
                    ends = {self.connection: there, there: self.connection}
                    while True:
                        for end in select.select(list(ends), [], [], 10)[0]:
                            if not (data := end.recv(65_536)):
                                return
                            ends[end].sendall(data)

            def log_message(self, format: str, *args: object) -> None:  # as there
                """Say nothing."""

        return Handler
