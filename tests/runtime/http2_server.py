"""A real server on 127.0.0.1 that speaks HTTP/2 over TLS, and breaks it where a test says so."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Self

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import DataReceived, Event, RequestReceived, StreamEnded
from h2.exceptions import ProtocolError
from h2.settings import SettingCodes, Settings

_PIECE: Final = 16_384


@dataclass
class Asked:
    """A request, as far as it has come."""

    connection: int
    """Which connection it came by, from 0."""

    stream: int
    headers: dict[str, str]
    body: bytes = b""

    @property
    def method(self) -> str:
        return self.headers[":method"]

    @property
    def path(self) -> str:
        return self.headers[":path"]


@dataclass
class Peer:
    """The server's side of a connection."""

    socket: socket.socket
    h2: H2Connection
    number: int
    waiting: list[Asked] = field(default_factory=list[Asked])
    """What is complete and has no answer yet."""

    coming: dict[int, Asked] = field(default_factory=dict[int, Asked])

    def answer(self, asked: Asked, status: int = 200, body: bytes = b"{}", **headers: str) -> None:
        """Send a whole answer."""
        self.begin(asked, status, **headers)
        self.send(asked, body, end=True)

    def begin(self, asked: Asked, status: int = 200, **headers: str) -> None:
        """Send the headers of an answer."""
        named = [(name.replace("_", "-"), value) for name, value in headers.items()]
        usual = [(":status", str(status)), ("content-type", "application/json")]
        self.h2.send_headers(asked.stream, [*usual, *named])
        self.flush()

    def send(self, asked: Asked, piece: bytes, *, end: bool = False) -> None:
        """Send a part of a body."""
        for start in range(0, len(piece), _PIECE):
            self.h2.send_data(asked.stream, piece[start : start + _PIECE])
        if end:
            self.h2.end_stream(asked.stream)
        self.flush()

    def reset(self, asked: Asked, code: ErrorCodes) -> None:
        """Give up on one request."""
        self.h2.reset_stream(asked.stream, code)
        self.flush()

    def go_away(self, last: int) -> None:
        """Take no more requests on this connection; those after `last` were not looked at."""
        self.h2.close_connection(last_stream_id=last)
        self.flush()

    def hang_up(self) -> None:
        """Cut the connection."""
        self.socket.shutdown(socket.SHUT_RDWR)

    def flush(self) -> None:
        self.socket.sendall(self.h2.data_to_send())


Handler = Callable[[Peer, Asked], None]
"""What is done about a request that has come in full."""


def always(peer: Peer, asked: Asked) -> None:
    peer.answer(asked, body=json.dumps({"path": asked.path}).encode())


class Http2Server:
    """Gives each request to the next handler; the last one is for all that follow."""

    def __init__(self, context: ssl.SSLContext, *, streams: int = 100) -> None:
        self.asked: list[Asked] = []
        self.handlers: list[Handler] = [always]
        self._streams = streams
        self._context = context
        self._lock = threading.Lock()
        self._peers: list[Peer] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept)

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def connections(self) -> int:
        """How many there were."""
        return len(self._peers)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()
        for peer in self._peers:
            peer.socket.close()

    def _accept(self) -> None:
        while True:
            try:
                raw, _ = self._listener.accept()
            except OSError:
                return
            try:
                wrapped = self._context.wrap_socket(raw, server_side=True)
            except OSError:
                raw.close()
                continue
            settings = H2Configuration(client_side=False, header_encoding="utf-8")
            peer = Peer(wrapped, H2Connection(settings), len(self._peers))
            self._peers.append(peer)
            threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer: Peer) -> None:
        try:
            limit = {SettingCodes.MAX_CONCURRENT_STREAMS: self._streams}
            peer.h2.local_settings = Settings(client=False, initial_values=limit)
            peer.h2.initiate_connection()
            peer.flush()
            while data := peer.socket.recv(65_536):
                for event in peer.h2.receive_data(data):
                    self._handle(peer, event)
                peer.flush()
        except (OSError, ProtocolError):
            pass  # the client has gone, or was sent away
        finally:
            peer.socket.close()

    def _handle(self, peer: Peer, event: Event) -> None:
        match event:
            case RequestReceived(stream_id=int(stream)):
                pairs = [(str(name), str(value)) for name, value in event.headers or ()]
                peer.coming[stream] = Asked(peer.number, stream, dict(pairs))
            case DataReceived(stream_id=int(stream), data=bytes(data)):
                peer.coming[stream].body += data
                peer.h2.acknowledge_received_data(event.flow_controlled_length or 0, stream)
            case StreamEnded(stream_id=int(stream)):
                asked = peer.coming.pop(stream)
                with self._lock:
                    self.asked.append(asked)
                    more = len(self.handlers) > 1
                    handler = self.handlers.pop(0) if more else self.handlers[0]
                peer.waiting.append(asked)
                handler(peer, asked)
            case _:
                pass
