"""Uploads: what can be sent as a file, how it arrives, and what it costs."""

# ruff: noqa: ANN401, FBT001  # files of all kinds

from __future__ import annotations

import email
import email.message
import email.policy
import hashlib
import io
import os
import threading
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self

import anyio
import anyio.lowlevel
import pytest
from scripted_server import Answer, Received, ScriptedServer, reply
from wiki.client import AsyncWiki, Wiki

from runtime.endpoint import Endpoint
from runtime.errors import ClientError, InternalServerError, InvalidArgumentError, RateLimitError

MIB = 1024 * 1024
PUT: Endpoint[None] = Endpoint("PUT", "/blob", body="binary")


class Sink:
    """A server that keeps nothing of what it is sent but length, digest and framing."""

    def __init__(self) -> None:
        self.length = 0
        self.digest = ""
        self.announced: str | None = None
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
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
        sink = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_PUT(self) -> None:
                hashed = hashlib.sha256()
                sink.length = 0
                sink.announced = self.headers.get("content-length")
                for piece in self._pieces():
                    hashed.update(piece)
                    sink.length += len(piece)
                sink.digest = hashed.hexdigest()
                self.send_response(204)
                self.end_headers()

            do_POST = do_PUT

            def _pieces(self) -> Iterator[bytes]:
                if sink.announced is not None:
                    left = int(sink.announced)
                    while left and (piece := self.rfile.read(min(left, 65536))):
                        left -= len(piece)
                        yield piece
                    return
                while size := int(self.rfile.readline(), 16):
                    yield self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        return Handler


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as running:
        yield running


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "large.bin"
    with path.open("wb") as file:
        for number in range(50):
            file.write(bytes([number]) * MIB)
    return path


def parts(received: Received) -> list[email.message.EmailMessage]:
    """Read a multipart body with a parser that is not ours."""
    head = f"content-type: {received.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + received.body, policy=email.policy.HTTP)
    assert isinstance(message, email.message.EmailMessage)
    return [part for part in message.iter_parts() if isinstance(part, email.message.EmailMessage)]


def named(part: email.message.EmailMessage) -> tuple[object, str | None, str, object]:
    name = part.get_param("name", header="content-disposition")
    return name, part.get_filename(), part.get_content_type(), part.get_payload(decode=True)


async def pieces(*given: bytes) -> AsyncIterator[bytes]:
    for piece in given:
        await anyio.lowlevel.checkpoint()
        yield piece


def test_all_kinds_of_files_arrive(server: ScriptedServer, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"from disk")
    kinds: list[tuple[Any, tuple[str, str, bytes]]] = [
        (b"in memory", ("file", "application/octet-stream", b"in memory")),
        (path, ("notes.txt", "text/plain", b"from disk")),
        (io.BytesIO(b"open"), ("file", "application/octet-stream", b"open")),
        (iter([b"it", b"erated"]), ("file", "application/octet-stream", b"iterated")),
        (("a.png", b"named"), ("a.png", "image/png", b"named")),
        (("a", b"typed", "text/x-a"), ("a", "text/x-a", b"typed")),
        (("b", iter([b"--", b"\r\n--"]), "text/x-b"), ("b", "text/x-b", b"--\r\n--")),
    ]
    with Wiki("t", base_url=server.url) as client:
        for file, (filename, content_type, content) in kinds:
            client.pages.upload("f", file=file, part_number="1")
            sent, number = parts(server.received[-1])
            assert named(sent) == ("file", filename, content_type, content)
            assert named(number)[::3] == ("part_number", b"1")
        with path.open("rb") as opened:
            client.pages.upload("f", file=opened)
            assert named(parts(server.received[-1])[0])[1] == "notes.txt"


def test_a_part_can_have_headers(server: ScriptedServer) -> None:
    with Wiki("t", base_url=server.url) as client:
        client.pages.upload("f", file=("a", b"x", None, {"Content-ID": "<1>", "X-A": "é"}))
        [part] = parts(server.received[-1])
        assert (part["Content-ID"], part.get_content()) == ("<1>", b"x")
        for headers in ({"X\r\nY": "1"}, {"X": "1\r\nY: 2"}):
            with pytest.raises(InvalidArgumentError, match="no header of a part"):
                client.pages.upload("f", file=("a", b"x", None, headers))
    assert len(server.received) == 1


@pytest.mark.parametrize(
    ("file", "is_known"), [(b"x" * 9, True), (io.BytesIO(b"x" * 9), True), (iter([b"x"]), False)]
)
def test_the_length_is_announced_where_it_is_known(
    server: ScriptedServer, file: Any, is_known: bool
) -> None:
    with Wiki("t", base_url=server.url) as client:
        client.pages.upload("f", file=file)
    [received] = server.received
    assert ("content-length" in received.headers) is is_known
    assert ("transfer-encoding" in received.headers) is not is_known
    if is_known:
        assert int(received.headers["content-length"]) == len(received.body)


def test_a_large_file_is_not_held_in_memory(sink: Sink, large: Path) -> None:
    with Wiki("t", base_url=sink.url) as client, large.open("rb") as opened:
        client.request(PUT, body=b"warm")
        uploads: list[Callable[[], object]] = [
            lambda: client.request(PUT, body=large),
            lambda: client.pages.upload("f", file=opened),
            lambda: client.request(PUT, body=(b"x" * MIB for _ in range(50))),
        ]
        for upload in uploads:
            tracemalloc.start()
            upload()
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            assert sink.length >= 50 * MIB
            assert peak < 6 * MIB, peak


def test_what_arrives_is_what_was_sent(sink: Sink, large: Path) -> None:
    data = large.read_bytes()
    with Wiki("t", base_url=sink.url) as client:
        for body in (large, data):
            client.request(PUT, body=body)
            assert sink.announced == str(50 * MIB)
            assert sink.digest == hashlib.sha256(data).hexdigest()


@pytest.mark.anyio
async def test_an_event_loop_goes_on_while_a_file_is_sent(sink: Sink, large: Path) -> None:
    digest = hashlib.sha256(large.read_bytes()).hexdigest()  # noqa: ASYNC240  # before the loop
    read_by: set[str] = set()

    class Slow(io.FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            read_by.add(threading.current_thread().name)
            return super().read(-1 if size is None else size)

    turns, peak = 0, 0
    async with AsyncWiki("t", base_url=sink.url) as client, anyio.create_task_group() as tasks:

        async def tick() -> None:
            nonlocal turns
            while True:
                turns += 1
                await anyio.lowlevel.checkpoint()

        tasks.start_soon(tick)
        with Slow(large) as file:
            tracemalloc.start()
            await client.request(PUT, body=file)
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
        tasks.cancel_scope.cancel()
    assert sink.digest == digest
    assert peak < 6 * MIB, peak
    assert turns > 100
    assert threading.main_thread().name not in read_by


@pytest.mark.anyio
async def test_what_is_read_asynchronously_is_sent(server: ScriptedServer, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"on disk")
    async with AsyncWiki("t", base_url=server.url) as client:
        await client.request(PUT, body=pieces(b"a", b"b"))
        assert server.received[-1].body == b"ab"
        await client.pages.upload("f", file=("n", pieces(b"a", b"b")), part_number="1")
        assert named(parts(server.received[-1])[0]) == (
            "file",
            "n",
            "application/octet-stream",
            b"ab",
        )
        async with await anyio.open_file(path, "rb") as file:
            await client.pages.upload("f", file=file)
        assert named(parts(server.received[-1])[0])[1:] == ("a.txt", "text/plain", b"on disk")
        await client.pages.upload("f", file=path)
        assert named(parts(server.received[-1])[0])[3] == b"on disk"


def test_what_is_read_asynchronously_needs_the_asynchronous_client(server: ScriptedServer) -> None:
    with Wiki("t", base_url=server.url) as client:
        for body in (pieces(b"a"), pieces(b"b")):
            with pytest.raises(InvalidArgumentError, match="needs the asynchronous client"):
                client.pages.upload("f", file=body)
    assert server.received == []


def test_progress_is_told_in_bytes_of_the_body(sink: Sink, large: Path) -> None:
    told: list[tuple[int, int | None]] = []

    def note(sent: int, total: int | None) -> None:
        told.append((sent, total))

    with Wiki("t", base_url=sink.url) as client:
        client.pages.upload("f", file=large, on_progress=note)
        assert sink.announced == str(told[0][1])
        assert [sent for sent, _ in told] == sorted(sent for sent, _ in told)
        assert told[-1] == (sink.length, sink.length)
        assert len(told) > 100
        told.clear()
        client.request(
            PUT,
            {"on_progress": note},
            body=iter([b"a" * 3, b"b" * 4]),
        )
    assert told == [(3, None), (7, None)]


@pytest.mark.anyio
async def test_progress_is_told_asynchronously_and_anew_for_each_attempt(
    server: ScriptedServer,
) -> None:
    told: list[tuple[int, int | None]] = []

    def note(sent: int, total: int | None) -> None:
        told.append((sent, total))

    server.answers(reply({}, 429, retry_after="0"), Answer(204, b""))
    async with AsyncWiki("t", base_url=server.url) as client:
        await client.request(PUT, {"on_progress": note}, body=io.BytesIO(b"x" * 300_000))
    assert told == [(262_144, 300_000), (300_000, 300_000)] * 2


def test_what_can_be_read_again_is_sent_again(server: ScriptedServer, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"data")
    for body in (path, io.BytesIO(b"data"), b"data", [b"da", b"ta"]):
        server.answers(reply({}, 503, retry_after="0"), Answer(204, b""))
        with Wiki("t", base_url=server.url) as client:
            client.request(PUT, body=body)
    assert [received.body for received in server.received] == [b"data"] * 8


@pytest.mark.parametrize("status", [429, 503])
def test_what_is_used_up_is_not_sent_again(server: ScriptedServer, status: int) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"data")
    os.close(writing)
    with Wiki("t", base_url=server.url) as client, os.fdopen(reading, "rb") as pipe:
        for body in (iter([b"data"]), pipe):
            server.answers(reply({}, status, retry_after="0"), Answer(204, b""))
            with pytest.raises((InternalServerError, RateLimitError)):
                client.request(PUT, body=body)
    assert [received.body for received in server.received] == [b"data"] * 2


def test_a_file_that_cannot_be_read_is_said_before_anything_is_sent(
    server: ScriptedServer, tmp_path: Path
) -> None:
    with Wiki("t", base_url=server.url) as client:
        with pytest.raises(InvalidArgumentError, match="file: the file cannot be read: No such"):
            client.pages.upload("f", file=tmp_path / "missing")
        with pytest.raises(InvalidArgumentError, match="file: the path is that of a folder"):
            client.pages.upload("f", file=tmp_path)
        with pytest.raises(InvalidArgumentError, match=r'use "pathlib\.Path"'):
            client.request(PUT, body="a.txt")
    assert server.received == []


class Growing(io.BytesIO):
    """Has more, or less, than it said at first."""

    def __init__(self, change: int) -> None:
        super().__init__(b"x" * 100)
        self.change = change

    def read(self, size: int | None = -1, /) -> bytes:
        if self.change < 0:
            self.truncate(100 + self.change)
        elif self.tell() == 0:
            self.seek(0, os.SEEK_END)
            self.write(b"y" * self.change)
            self.seek(0)
        return super().read(size)


def test_a_file_that_grows_is_sent_as_it_was_announced(server: ScriptedServer) -> None:
    with Wiki("t", base_url=server.url) as client:
        client.request(PUT, body=Growing(50))
    assert server.received[0].body == b"x" * 100


def test_a_file_that_shrinks_is_an_error_that_says_so(server: ScriptedServer) -> None:
    with (
        Wiki("t", base_url=server.url) as client,
        pytest.raises(ClientError, match="body: the file became shorter while it was sent"),
    ):
        client.request(PUT, body=Growing(-10))


def test_text_in_place_of_a_file_is_refused(server: ScriptedServer) -> None:
    given: list[Any] = ["photo.png", ("photo.png", "text"), ("photo.png", None, "image/png"), 7]
    with Wiki("t", base_url=server.url) as client:
        for file in given:
            with pytest.raises(InvalidArgumentError, match="file: expected bytes, a path"):
                client.pages.upload("f", file=file)
        two: Any = (b"two", b"files")
        client.pages.upload("f", file=two, part_number="text")
    assert [named(part)[3] for part in parts(server.received[-1])] == [b"two", b"files", b"text"]
    assert len(server.received) == 1


def test_an_open_file_that_has_nothing_to_give_is_refused(
    server: ScriptedServer, tmp_path: Path
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"data")
    closed, written = io.BytesIO(b"data"), io.BytesIO()
    closed.close()
    written.write(b"data")
    with Wiki("t", base_url=server.url) as client, path.open("ab") as appended:
        for file, message in (
            (closed, "file: the file is closed"),
            (appended, "file: the file is not open for reading"),
            (written, r'file: the file was read or written to its end: "seek\(0\)"'),
        ):
            with pytest.raises(InvalidArgumentError, match=message):
                client.pages.upload("f", file=file)
        assert server.received == []
        written.seek(1)
        client.pages.upload("f", file=(None, written))
        client.pages.upload("f", file=io.BytesIO())
    sent = [named(parts(received)[0])[3] for received in server.received]
    assert sent == [b"ata", b""]


def test_a_disk_that_fails_is_an_error_of_the_tree(server: ScriptedServer) -> None:
    class Broken(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    with (
        Wiki("t", base_url=server.url) as client,
        pytest.raises(ClientError, match="file: the file cannot be read: Input/output error"),
    ):
        client.pages.upload("f", file=Broken(b"data"))


@pytest.mark.parametrize(
    ("name", "arrives"),
    [
        ("naïve ☃.txt", 'filename="naïve ☃.txt"'),
        ('a"b\r\nX: y.txt', 'filename="a%22b%0D%0AX: y.txt"'),
        ("\udcff.txt", 'filename="?.txt"'),
    ],
)
def test_names_of_files_are_written_as_browsers_do(
    server: ScriptedServer, name: str, arrives: str
) -> None:
    with Wiki("t", base_url=server.url) as client:
        client.pages.upload("f", file=(name, b"x"))
    assert server.received[0].body.split(b"\r\n")[1].decode().endswith(f"; {arrives}")


def test_content_may_look_like_what_surrounds_it(server: ScriptedServer) -> None:
    with Wiki("t", base_url=server.url) as client:
        client.pages.upload("f", file=b"x")
        content = server.received[0].body
        client.pages.upload("f", file=content)
    assert named(parts(server.received[1])[0])[3] == content


def test_what_progress_raises_ends_the_upload_and_leaves_the_client_as_it_was(
    server: ScriptedServer, large: Path
) -> None:
    def stop(sent: int, _: int | None) -> None:
        if sent > MIB:
            raise LookupError("mine")

    with Wiki("t", base_url=server.url) as client:
        with pytest.raises(LookupError, match="mine"):
            client.pages.upload("f", file=large, on_progress=stop)
        client.pages.upload("f", file=b"x", on_progress=stop)
    assert b"x" in [named(part)[3] for received in server.received for part in parts(received)]


@pytest.mark.anyio
async def test_what_progress_raises_ends_an_asynchronous_upload(
    server: ScriptedServer, large: Path
) -> None:
    def stop(_sent: int, _total: int | None) -> None:
        raise LookupError("mine")

    async with AsyncWiki("t", base_url=server.url) as client:
        with pytest.raises(LookupError, match="mine"):
            await client.pages.upload("f", file=large, on_progress=stop)
        await client.pages.upload("f", file=b"x")
    assert b"x" in [named(part)[3] for received in server.received for part in parts(received)]


def test_pieces_may_be_views_of_bytes(server: ScriptedServer) -> None:
    views: Any = iter([bytearray(b"a"), memoryview(b"b"), b"c"])
    with Wiki("t", base_url=server.url) as client:
        client.request(PUT, body=views)
    assert server.received[0].body == b"abc"


def test_pieces_must_be_bytes(server: ScriptedServer) -> None:
    body: Any = iter([b"a", "b"])
    with (
        Wiki("t", base_url=server.url) as client,
        pytest.raises(ClientError, match='pieces must be bytes, not "str"'),
    ):
        client.request(PUT, body=body)
