"""A real HTTP server on the loopback that plays the API: it answers what a test tells it to and
keeps what was sent.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, Mapping, Sequence
from datetime import date, datetime
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Self, cast
from urllib.parse import parse_qsl, urlsplit


def plain(result: object) -> object:
    """A result as the JSON that it was read from: models become dicts."""
    if isinstance(result, list):
        return [plain(item) for item in cast(list[object], result)]
    if isinstance(result, dict):
        return {name: plain(item) for name, item in cast(dict[str, object], result).items()}
    if isinstance(result, datetime):
        return result.isoformat().replace("+00:00", "Z")
    if isinstance(result, date):
        return result.isoformat()
    convert = getattr(result, "to_dict", None)
    return result if convert is None else convert()


async def collect(items: AsyncIterable[object]) -> list[object]:
    """All items of an asynchronous iterator."""
    return [item async for item in items]


def event(data: object) -> bytes:
    """A server-sent event: text as it is, anything else as JSON."""
    text = data if isinstance(data, str) else json.dumps(data)
    return "".join(f"data: {line}\n" for line in text.split("\n")).encode() + b"\n"


class Received:
    """One request as it arrived."""

    def __init__(self, method: str, target: str, headers: Message, body: bytes) -> None:
        parts = urlsplit(target)
        self.method = method
        self.path = parts.path
        self.query = parse_qsl(parts.query, keep_blank_values=True)
        self.headers = headers
        self.body = body

    def parts(self) -> dict[str, bytes]:
        """The parts of a multipart body by name."""
        head = b"content-type: " + self.headers["content-type"].encode() + b"\r\n\r\n"
        message = BytesParser(policy=HTTP).parsebytes(head + self.body)
        found: dict[str, bytes] = {}
        for part in message.iter_parts():
            name = part.get_param("name", header="content-disposition")
            content = part.get_payload(decode=True)
            found[str(name)] = content if isinstance(content, bytes) else b""
        return found


class Server:
    """Answers each request with the next answer that a test has given."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.answers: list[tuple[int, str, bytes]] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self) -> None:
                length = self.headers.get("content-length")
                if length is not None:
                    body = self.rfile.read(int(length))
                elif "chunked" in self.headers.get("transfer-encoding", ""):
                    body = self.read_chunks()
                else:
                    body = b""
                server.received.append(Received(self.command, self.path, self.headers, body))
                status, content_type, content = server.answers.pop(0)
                self.send_response(status)
                self.send_header("content-type", content_type)
                if status != 204:
                    self.send_header("content-length", str(len(content)))
                self.end_headers()
                if self.command != "HEAD" and status != 204:
                    self.wfile.write(content)

            do_GET = do_PUT = do_POST = do_PATCH = do_DELETE = handle_any
            do_OPTIONS = do_HEAD = do_TRACE = handle_any

            def read_chunks(self) -> bytes:
                body = b""
                while size := int(self.rfile.readline().strip() or b"0", 16):
                    body += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return body

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def reset(self) -> None:
        """Forget what was sent and what was to be answered."""
        self.received.clear()
        self.answers.clear()

    def answer(self, status: int, content: object, content_type: str = "application/json") -> None:
        """Answer the next request: bytes as they are, a list as events if they are wanted,
        anything else as JSON.
        """
        if isinstance(content, bytes):
            body = content
        elif content_type == "text/event-stream":
            body = b"".join(map(event, cast(list[object], content)))
        else:
            body = json.dumps(content).encode()
        self.answers.append((status, content_type, body))

    def expect(
        self,
        method: str,
        path: str,
        *,
        query: Sequence[Sequence[str]] = (),
        headers: Mapping[str, str] | None = None,
        **body: object,
    ) -> None:
        """Check the one request that arrived, to the letter.

        `body` is one of `json=`, `form=`, `parts=` (text parts of a multipart body by name) and
        `content=` (bytes); without it nothing may have been sent.
        """
        (request,) = self.received
        assert (method, path) == (request.method, request.path)
        assert sorted(tuple(pair) for pair in query) == sorted(request.query)
        for name, value in (headers or {}).items():
            assert value == request.headers[name], name
        if not body:
            assert request.body == b""
            assert request.headers["content-type"] is None
        for kind, expected in body.items():
            sent: object
            if kind == "json":
                assert "json" in request.headers["content-type"]
                sent = json.loads(request.body)
            elif kind == "form":
                assert request.headers["content-type"] == "application/x-www-form-urlencoded"
                pairs = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
                sent = {name: pairs.get(name) for name in cast(dict[str, str], expected)}
            elif kind == "parts":
                assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
                found = request.parts()
                sent = {name: found[name].decode() for name in cast(dict[str, str], expected)}
            else:
                sent = request.body
            assert expected == sent
