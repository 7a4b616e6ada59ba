"""A server on 127.0.0.1 that answers with nonsense: what it sends depends on the seed alone."""

from __future__ import annotations

import gzip
import json
import random
import socket
import struct
import threading
import zlib
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Self

__all__ = ["NonsenseServer", "nonsense"]

_STATUSES: Final = (
    *(200, 201, 202, 203, 204, 205, 206, 226, 299, 300, 301, 302, 303, 304, 305, 307, 308, 399),
    *(400, 401, 403, 404, 405, 406, 407, 408, 409, 410, 413, 415, 416, 418, 421, 422, 425, 426),
    *(428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 511, 520, 521, 524, 529, 530, 599),
)
_NO_STATUSES: Final = (b"600", b"999", b"000", b"100", b"101", b"103", b"99", b"1000", b"-1", b"")
_TYPES: Final = (
    *(b"application/json", b"application/json; charset=latin-1", b"text/html", b"text/plain"),
    *(b"text/event-stream", b"application/problem+json", b"text/html; charset=klingon", b""),
    *(b"application/json; charset=utf-16", b"text/plain; charset=hex", b"text/plain;charset=rot13"),
    *(
        b"text/plain; charset=idna",
        b"text/plain; charset=punycode",
        b"text/plain; charset=undefined",
    ),
    *(b"text/plain; charset=unicode_escape", b";;;", b"\xff\xfe", b"text/plain; charset=utf-7"),
)
_VALUES: Final = (
    *(b"0", b"1", b"-1", b"1e3", b"nan", b"inf", b"9" * 400, b"Wed, 21 Oct 2015 07:28:00 GMT"),
    *(b"Wed, 99 Oct 99999 99:99:99 +9999", b"\xc3\xa4", b"\xff", b"", b" ", b"," * 50, b"\x7f"),
    *(b"null", b"{}", b"a" * 5000, b"\x1b[31m"),
)
_HEADERS: Final = (
    *(b"Retry-After", b"retry-after-ms", b"Date", b"X-Request-Id", b"x-wiki-request-id", b"cf-ray"),
    *(b"Set-Cookie", b"Link", b"X-\xff", b"Content-Type", b"Content-Encoding", b"Content-Length"),
    *(b"Transfer-Encoding", b"Connection", b"Trailer", b"Upgrade", b"WWW-Authenticate", b":"),
)
_PLACES: Final = (
    *(b"/", b"//", b"http://", b"http://[", b"http://[::1", b"http://127.0.0.1:1/", b"\xff", b"?"),
    *(b"http://127.0.0.1:99999/", b"http://127.0.0.1:port/", b"ftp://127.0.0.1/", b"javascript:1"),
    *(b"http://xn--\xc3\xa9.example/", b"http://a b/", b"/a b", b"/\x00", b"/%", b"#", b"mailto:a"),
    *(b"http://user:pw@127.0.0.1:1/", b"http://127.0.0.1:0/", b"/" + b"a" * 70_000, b"http://:80"),
    *(b"http://." + b"/", b"http://\xe2\x80\xae/", b"https://127.0.0.1:1/", b"http://%31/"),
)
_ENCODINGS: Final = (b"gzip", b"deflate", b"br", b"zstd", b"identity", b"x-unknown", b"gzip, gzip")


def nonsense(chance: random.Random) -> bytes:
    """Give all that is sent on a connection before it is closed."""
    if chance.random() < 0.05:
        return chance.randbytes(chance.randrange(200))
    body, headers = _body(chance), [(b"Content-Type", chance.choice(_TYPES))]
    if chance.random() < 0.3:
        headers.append((b"Content-Encoding", chance.choice(_ENCODINGS)))
        body = _packed(chance, body, headers[-1][1])
    if chance.random() < 0.3:
        headers.append((b"Location", chance.choice(_PLACES)))
    for _ in range(chance.randrange(3)):
        headers.append((chance.choice(_HEADERS), chance.choice(_VALUES)))
    if chance.random() < 0.4:
        headers.append((b"Transfer-Encoding", b"chunked"))
        body = _chunked(chance, body)
    elif chance.random() < 0.8:
        length = len(body) + chance.choice((0, 0, 0, 0, 1, 100, -1, 10**9))
        headers.append((b"Content-Length", b"%d" % max(-1, length)))
    chance.shuffle(headers)
    end = chance.choice((b"\r\n",) * 19 + (b"\n", b"\r"))
    version = chance.choice((b"HTTP/1.1",) * 30 + (b"HTTP/1.0", b"HTTP/2", b"HTTP/9.9", b"ICY"))
    is_odd = chance.random() < 0.1
    status = chance.choice(_NO_STATUSES) if is_odd else b"%d" % chance.choice(_STATUSES)
    head = version + b" " + status + b" " + chance.choice((b"OK", b"", b"\xff"))
    lines = [head, *(name + b": " + value for name, value in headers)]
    whole = end.join(lines) + end + end + body
    cut = chance.random() < 0.2
    return whole[: chance.randrange(len(whole))] if cut else whole


class NonsenseServer:
    """Answers each request with the next nonsense, and closes the connection in some way."""

    def __init__(self, seed: int) -> None:
        self.sent: list[bytes] = []
        self._chance = random.Random(seed)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._serve)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, suppress(OSError):
                connection.settimeout(5)
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        asked = b""
        while b"\r\n\r\n" not in asked:
            piece = connection.recv(65536)
            if not piece:
                return
            asked += piece
        content = nonsense(self._chance)
        self.sent.append(content)
        connection.sendall(content)
        if self._chance.random() < 0.2:
            # A reset in place of an end.
            linger = struct.pack("ii", 1, 0)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def _body(chance: random.Random) -> bytes:
    make: Callable[[], bytes] = chance.choice(
        (
            lambda: b"",
            lambda: chance.randbytes(chance.randrange(300)),
            lambda: b"<html><head><title>Bad\ngateway</title>" + b"<p>" * chance.randrange(5000),
            lambda: json.dumps(_value(chance, 4)).encode(),
            lambda: json.dumps(_error(chance)).encode(
                chance.choice(("utf-8", "utf-16", "latin-1"))
            ),
            lambda: json.dumps(_error(chance), ensure_ascii=False).encode("utf-8", "surrogatepass"),
            lambda: b"[" * 100_000,
            lambda: b'{"a":' * 50_000,
            lambda: b"9" * 6000,
            lambda: b'{"message": NaN, "code": -Infinity, "status": 1e999}',
            lambda: b'\xef\xbb\xbf{"object": "page"}',
            lambda: b'{"object": "page", "id": "\\ud800"}',
            lambda: b"data: {}\n\nevent: error\ndata: \xff\n\nid: \0\nretry: 9e9\ndata",
        )
    )
    return make()


_KEYS: Final = (
    *("code", "message", "error", "errors", "details", "detail", "request_id", "object", "id"),
    *(
        "results",
        "has_more",
        "next_cursor",
        "type",
        "path",
        "loc",
        "",
        "\0",
        "ä",
        "in",
        "__class__",
    ),
    *("source", "title", "properties", "model_config", "retry_after"),
)
_LEAVES: Final = (
    *(None, True, False, 0, -1, 1e308, 10**30, "", "page", "error", "list", "a" * 3000, "\ud800"),
    *(
        "body failed validation. Fix one:\nbody.a should be b.\nbody.c[0] must be d, instead was `1`.",
    ),
    *("\x1b[31m\r\n", "%s %d {}", "\u202e"),
)


def _value(chance: random.Random, depth: int) -> object:
    kind = chance.random()
    if depth == 0 or kind < 0.4:
        return chance.choice(_LEAVES)
    if kind < 0.6:
        return [_value(chance, depth - 1) for _ in range(chance.randrange(4))]
    return {chance.choice(_KEYS): _value(chance, depth - 1) for _ in range(chance.randrange(6))}


def _error(chance: random.Random) -> dict[str, object]:
    names = chance.sample(_KEYS, chance.randrange(1, 8))
    return {name: _value(chance, 3) for name in names}


def _packed(chance: random.Random, body: bytes, encoding: bytes) -> bytes:
    if chance.random() < 0.3:
        return body
    packed = zlib.compress(body) if encoding == b"deflate" else gzip.compress(body)
    if chance.random() < 0.4:
        packed = packed[: chance.randrange(len(packed))]
    elif chance.random() < 0.4:
        at = chance.randrange(len(packed))
        packed = packed[:at] + chance.randbytes(1) + packed[at + 1 :]
    return packed


def _chunked(chance: random.Random, body: bytes) -> bytes:
    pieces: list[bytes] = []
    while body:
        size = chance.randrange(1, max(2, len(body)))
        piece, body = body[:size], body[size:]
        told = size + (chance.choice((0,) * 20 + (1, -1, 10**6)))
        pieces.append(b"%x" % max(told, 0) + chance.choice((b"",) * 9 + (b";a=b", b"g", b"-")))
        pieces += [b"\r\n", piece, chance.choice((b"\r\n",) * 20 + (b"\n", b""))]
    pieces.append(chance.choice((b"0\r\n\r\n",) * 9 + (b"0\r\n", b"0\r\nA: b\r\n\r\n", b"")))
    return b"".join(pieces)
