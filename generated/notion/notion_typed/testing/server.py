"""The mock as a real HTTP server on the loopback.

In: a mock. Out: an address that any client can be pointed at. Faults of the way happen to real
sockets here. What is *not* decided here: what is answered (`mock`).
"""

from __future__ import annotations

import socket
import sys
import time
import traceback
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING, Self

from .messages import Answer, Request

if TYPE_CHECKING:
    from .mock import Mock

__all__ = ["MockServer"]


class MockServer:
    """Serves a mock on 127.0.0.1; port 0 takes any that is free."""

    def __init__(self, mock: Mock, port: int = 0) -> None:
        self.mock = mock
        self._server = _Server(("127.0.0.1", port), partial(_Handler, mock))
        self.port: int = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread: Thread | None = None

    def serve_forever(self) -> None:
        """Serve until the process is interrupted."""
        try:
            self._server.serve_forever()
        finally:
            self._server.server_close()

    def __enter__(self) -> Self:
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        if self._thread is not None:
            self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # Many connections may come at once; the usual backlog of 5 would refuse some.
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002
        """Print what is wrong with the mock; that a client has gone away is no news."""
        if not isinstance(sys.exception(), ConnectionError):
            traceback.print_exc()


class _Handler(BaseHTTPRequestHandler):
    """Answers the requests of one connection."""

    protocol_version = "HTTP/1.1"
    # Head and body are one packet; Nagle's algorithm would hold back the second of two.
    wbufsize = -1
    disable_nagle_algorithm = True

    def __init__(
        self, mock: Mock, connection: socket.socket, address: tuple[str, int], server: _Server
    ) -> None:
        self._mock = mock  # before the base class, whose constructor answers the requests
        super().__init__(connection, address, server)

    def handle_any(self) -> None:
        content = self._content()
        request = Request.of(
            self.command,
            self.path,
            self.headers.items(),
            content,
            f"http://{self.headers.get('host', '127.0.0.1')}",
        )
        answer = self._mock.handle(request)
        if answer.journey.closed:
            self._hang_up()
        else:
            self._send(answer)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = handle_any
    do_TRACE = do_QUERY = handle_any

    def _content(self) -> bytes:
        length = self.headers.get("content-length")
        if length is not None:
            return self._read(int(length))
        if "chunked" not in self.headers.get("transfer-encoding", ""):
            return b""
        chunks: list[bytes] = []
        while size := int(self._line().partition(b";")[0], 16):
            chunks.append(self._read(size))
            self._line()
        self._line()
        return b"".join(chunks)

    def _read(self, size: int) -> bytes:
        content = self.rfile.read(size)
        if len(content) < size:
            # Half a request is none: nobody waits for its answer, and it must have no effect.
            raise ConnectionAbortedError("the client went away in the middle of its request")
        return content

    def _line(self) -> bytes:
        line = self.rfile.readline()
        if not line:
            raise ConnectionAbortedError("the client went away in the middle of its request")
        return line

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.is_stream:
            self.send_header("transfer-encoding", "chunked")
        elif answer.status != 204:
            self.send_header("content-length", str(len(answer.content)))
        self.end_headers()
        if self.command == "HEAD" or answer.status == 204:
            return
        if answer.journey.delay:
            self.wfile.flush()
            time.sleep(answer.journey.delay)
        for piece in answer.pieces():
            self.wfile.write(_chunk(piece) if answer.is_stream else piece)
        if answer.journey.cut_after is not None:
            self._hang_up()
        elif answer.is_stream:
            self.wfile.write(_chunk(b""))

    def _hang_up(self) -> None:
        self.wfile.flush()
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing; `Mock.calls` tells what came."""


def _chunk(piece: bytes) -> bytes:
    """A chunk of a body without a length (RFC 9112, 7.1); an empty one is the last."""
    return f"{len(piece):x}\r\n".encode() + piece + b"\r\n"
