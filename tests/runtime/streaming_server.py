"""A real HTTP server on 127.0.0.1 that sends its answers piece by piece, and sees who hangs up."""

from __future__ import annotations

import json
import select
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

EVENTS = {"content-type": "text/event-stream; charset=utf-8", "x-wiki-request-id": "r-1"}


@dataclass(frozen=True)
class Plan:
    """The pieces of an answer, and what becomes of it after the last one."""

    pieces: tuple[bytes, ...] = ()
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: EVENTS)
    breaks: bool = False
    """Cut the connection in place of an end."""

    stays: bool = False
    """Send nothing more, and wait until the client hangs up."""


def event(value: object, name: str = "", id: str = "") -> bytes:
    head = (f"event: {name}\n" if name else "") + (f"id: {id}\n" if id else "")
    return f"{head}data: {json.dumps(value)}\n\n".encode()


@dataclass(frozen=True)
class Asked:
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401  # looked at freely
        return json.loads(self.body)


class StreamingServer:
    """Answers in order, each request in a thread of its own."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.hung_up = threading.Event()
        """Set when a client closed the connection of an answer that stays."""
        self._plans: list[Plan] = []
        self._stopped = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._stopped.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def plans(self, *plans: Plan) -> None:
        self._plans += plans

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                server.asked.append(Asked(self.command, self.path, headers, body))
                plan = server._plans.pop(0)
                try:
                    self.carry_out(plan)
                except ConnectionError:
                    # The client was gone before everything was written.
                    server.hung_up.set()
                    self.close_connection = True

            def carry_out(self, plan: Plan) -> None:
                self.send_response(plan.status)
                for name, value in plan.headers.items():
                    self.send_header(name, value)
                self.send_header("transfer-encoding", "chunked")
                self.end_headers()
                for piece in plan.pieces:
                    self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
                    self.wfile.flush()
                if plan.stays:
                    self.wait_for_end()
                if plan.stays or plan.breaks:
                    self.close_connection = True
                else:
                    self.wfile.write(b"0\r\n\r\n")

            def wait_for_end(self) -> None:
                while not server._stopped.is_set():
                    if select.select([self.connection], [], [], 0.02)[0]:
                        server.hung_up.set()
                        return

            # The names under which `http.server` looks for what answers a method.
            do_GET = do_POST = answer

            def log_message(self, format: str, *args: object) -> None:  # as there
                """Say nothing."""

        return Handler
