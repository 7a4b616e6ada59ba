"""Answers every request with one object, and prints where. A process of its own.

A page of Notion below /v1/pages, a response of openai of about the same size below /v1/responses.
"""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from bench.pages import as_json, page
from bench.responses import response

_PAGE = as_json(page(1))
_RESPONSE = as_json(response(len(_PAGE)))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body are one packet; Nagle's algorithm would hold back the second of two.
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        body = _RESPONSE if self.path.startswith("/v1/responses/") else _PAGE
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name is given)
        """Say nothing: the address is all that is printed."""


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()
