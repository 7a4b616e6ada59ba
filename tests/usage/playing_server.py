"""A real HTTP server on 127.0.0.1 that plays the whole API of a generated package.

Which operations there are is read from the package's `api.md`, what they answer from the examples
of its own tests. So a use that reaches no answer here is one that the reference does not know.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

_METHOD = re.compile(r"^### (?P<dotted>[\w.]+)$")
# What is waited for has happened already, and nothing is cut off: nothing changes here while
# somebody waits.
_SETTLED: dict[str, dict[str, object]] = {
    "async_tasks_retrieve": {"status": "succeeded", "result": {}},
    "file_uploads_complete": {"status": "uploaded"},
    "file_uploads_retrieve": {"status": "uploaded"},
    "file_uploads_send": {"status": "uploaded"},
    "pages_retrieve_markdown": {"truncated": False},
}
_HTTP = re.compile(r"^- `(?P<verb>[A-Z]+) (?P<path>/\S*)`")


def routes(package: Path) -> Iterator[tuple[str, re.Pattern[str], str]]:
    """Every operation: its HTTP method, a pattern of its path, the key of its example."""
    key = ""
    for line in (package / "api.md").read_text(encoding="utf-8").splitlines():
        if match := _METHOD.match(line):
            key = match["dotted"].replace(".", "_")
        elif match := _HTTP.match(line):
            pattern = re.sub(r"\\\{.+?\\\}", "[^/]+", re.escape(match["path"]))
            yield match["verb"], re.compile(pattern), key


def streaming_keys(package: Path) -> Iterator[str]:
    """The keys of the operations that stream events."""
    key = ""
    for line in (package / "api.md").read_text(encoding="utf-8").splitlines():
        if match := _METHOD.match(line):
            key = match["dotted"].replace(".", "_")
        elif " -> Stream[" in line:
            yield key


class PlayingServer:
    """Answers what the API answers; `missed` has the requests that no operation is for."""

    def __init__(self, package: Path) -> None:
        examples = json.loads((package / "tests" / "examples.json").read_text(encoding="utf-8"))
        for key, settled in _SETTLED.items():
            if key in examples:
                examples[key] |= settled
        known = list(routes(package))
        streams = set(streaming_keys(package))
        self.answered: list[str] = []
        self.missed: list[str] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def play(self) -> None:
                self._read()
                path = urlsplit(self.path).path
                is_stream = self.headers["accept"] == "text/event-stream"
                found = [
                    key
                    for verb, pattern, key in known
                    if verb == self.command
                    and pattern.fullmatch(path)
                    and (key in streams) == is_stream
                ]
                (server.answered if found else server.missed).append(f"{self.command} {path}")
                content = json.dumps(examples.get(found[0]) if found else {}).encode()
                if is_stream:
                    content = b"data: %b\n\n" % content
                self.send_response(200 if found else 404)
                kind = "text/event-stream" if is_stream else "application/json"
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            # The base class calls methods by these names.
            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = play

            def _read(self) -> None:
                if self.headers.get("transfer-encoding") == "chunked":
                    while size := int(self.rfile.readline(), 16):
                        self.rfile.read(size + 2)
                    self.rfile.readline()
                else:
                    self.rfile.read(int(self.headers.get("content-length", 0)))

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
