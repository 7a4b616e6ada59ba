"""Uploading files, in one piece and in parts, and having them imported."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from either_client import Api
from fault_server import Fault
from notion_answers import error
from notion_server import NotionServer

from notion_typed import AsyncNotion, Notion, errors, lib
from notion_typed.lib.uploads import LARGEST_PART, SMALLEST_PART

LARGE = os.urandom(1024) * (21 * 1024)  # 21.5 MB, in three parts of 10 MiB


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    path.write_bytes(LARGE)
    return path


class Pipe(io.RawIOBase):
    """A file that can be read once, from the beginning to the end."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        return self._data.read(size)


def test_a_small_file_goes_in_one_piece(api: Api, server: NotionServer, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("notes", encoding="utf-8")
    upload = api.call(lambda client: lib.upload_file(client, path))
    assert upload.status == "uploaded"
    assert server.file(upload.id) == b"notes"
    assert [key for key, _ in server.requests] == [
        "POST /v1/file_uploads",
        f"POST /v1/file_uploads/{upload.id}/send",
    ]
    created, sent = (body for _, body in server.requests)
    assert created == {"mode": "single_part", "filename": "notes.txt", "content_type": "text/plain"}
    assert (sent["file name"], sent["file type"]) == ("notes.txt", "text/plain")


def test_a_large_file_goes_in_parts(api: Api, server: NotionServer, large: Path) -> None:
    server.delay = 0.05
    seen: list[lib.UploadProgress] = []
    upload = api.call(
        lambda client: lib.upload_file(client, large, concurrency=2, progress=seen.append)
    )
    assert upload.status == "uploaded"
    assert server.file(upload.id) == LARGE
    assert server.requests[0][1] == {
        "mode": "multi_part",
        "filename": "film.mp4",
        "content_type": "video/mp4",
        "number_of_parts": 3,
    }
    assert server.most_at_once == 2
    assert [one.sent_parts for one in seen] == [1, 2, 3]
    assert seen[-1] == lib.UploadProgress(len(LARGE), len(LARGE), 3, 3)


@pytest.mark.parametrize("size", [LARGEST_PART, LARGEST_PART + 1])
def test_the_limit_of_a_single_part_is_kept(server: NotionServer, size: int) -> None:
    data = bytes(size)
    upload = Api("sync", server.url).call(
        lambda client: lib.upload_file(client, data, filename="zeros.bin")
    )
    assert server.requests[0][1]["mode"] == (
        "single_part" if size == LARGEST_PART else "multi_part"
    )
    assert len(server.file(upload.id)) == size


@pytest.mark.parametrize("kind", ["bytes", "str", "file", "pipe", "pieces"])
def test_a_file_comes_in_many_forms(
    api: Api, server: NotionServer, kind: str, tmp_path: Path
) -> None:
    path = tmp_path / "small.bin"
    path.write_bytes(b"some bytes")
    with path.open("rb") as opened:
        opened.seek(5)
        given: Any = {
            "bytes": b"some bytes",
            "str": str(path),
            "file": opened,
            "pipe": Pipe(b"some bytes"),
            "pieces": iter([b"some ", b"bytes"]),
        }[kind]
        upload = api.call(lambda client: lib.upload_file(client, given, filename="x.bin"))
        assert not opened.closed
    assert server.file(upload.id) == (b"bytes" if kind == "file" else b"some bytes")


def test_a_large_file_of_unknown_size_goes_in_parts(api: Api, server: NotionServer) -> None:
    pieces = (LARGE[start : start + 1_000_000] for start in range(0, len(LARGE), 1_000_000))
    upload = api.call(lambda client: lib.upload_file(client, pieces, filename="film.mp4"))
    assert server.file(upload.id) == LARGE
    assert server.requests[0][1]["number_of_parts"] == 3


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_asynchronous_iterator_is_a_file(server: NotionServer, backend: str) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"some "
        yield b"bytes"

    given: Any = pieces()
    upload = Api(backend, server.url).call(lambda client: lib.upload_file(client, given))
    assert server.file(upload.id) == b"some bytes"
    with pytest.raises(errors.InvalidArgumentError, match="needs AsyncNotion"):
        Api("sync", server.url).call(lambda client: lib.upload_file(client, given))


def test_a_part_that_fails_ends_the_upload(api: Api, server: NotionServer, large: Path) -> None:
    refused = Fault(400, body=error(400, "validation_error", "bad part"))
    server.fail("POST .*/send", refused)
    with pytest.raises(errors.ValidationError, match="bad part"):
        api.call(lambda client: lib.upload_file(client, large, concurrency=1))
    assert server.count("POST .*/send") == 1
    assert server.count("POST .*/complete") == 0


def test_a_lost_connection_is_an_error_of_the_package(
    api: Api, server: NotionServer, large: Path
) -> None:
    server.fail("POST .*/send", Fault(None), Fault(None), Fault(None))
    with pytest.raises(errors.APIConnectionError):
        api.call(lambda client: lib.upload_file(client, large))


def test_a_limit_for_now_delays_a_part(server: NotionServer, large: Path) -> None:
    limited = Fault(429, {"retry-after": "0"}, error(429, "rate_limited", "slow down"))
    server.fail("POST .*/send", limited, limited)
    upload = Api("sync", server.url, max_retries=2).call(
        lambda client: lib.upload_file(client, large)
    )
    assert server.file(upload.id) == LARGE


@pytest.mark.parametrize("step", ["", "/[^/]+/send", "/[^/]+/complete"])
@pytest.mark.parametrize("fault", [Fault(None), Fault(503, {"retry-after": "0"}, b"<html>")])
def test_each_step_is_repeated_when_it_breaks(
    api: Api, server: NotionServer, large: Path, step: str, fault: Fault
) -> None:
    server.fail(f"POST /v1/file_uploads{step}", fault)
    patient = replace(api, max_retries=1)
    upload = patient.call(lambda client: lib.upload_file(client, large))
    assert (upload.status, server.file(upload.id)) == ("uploaded", LARGE)


@pytest.mark.parametrize(("data", "step"), [(b"small", "send"), (LARGE, "complete")])
def test_what_was_refused_because_it_is_done_already_is_done(
    api: Api, server: NotionServer, data: bytes, step: str
) -> None:
    given = replace(api, max_retries=1)
    server.losing = {f"POST /v1/file_uploads/upload-1/{step}"}
    upload = given.call(lambda client: lib.upload_file(client, data, filename="film.mp4"))
    assert (upload.status, server.file(upload.id)) == ("uploaded", data)
    assert server.count(f"POST .*/{step}") == 2


@pytest.mark.parametrize("part_size", [SMALLEST_PART - 1, LARGEST_PART + 1])
def test_parts_have_a_size_that_the_api_takes(server: NotionServer, part_size: int) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="part_size"):
        Api("sync", server.url).call(
            lambda client: lib.upload_file(client, b"x", part_size=part_size)
        )
    assert server.requests == []


def test_parts_need_a_name(api: Api, server: NotionServer) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="filename"):
        api.call(lambda client: lib.upload_file(client, LARGE))
    assert server.requests == []


def test_pieces_of_text_are_no_file(api: Api, server: NotionServer) -> None:
    given: Any = ["some", "text"]
    with pytest.raises(errors.InvalidArgumentError, match='expected pieces of bytes, not of "str"'):
        api.call(lambda client: lib.upload_file(client, given))
    assert server.requests == []


def test_a_path_is_nothing_to_import(api: Api, server: NotionServer) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="upload_file sends files"):
        api.call(lambda client: lib.import_file(client, "notes.txt"))
    assert server.requests == []


@pytest.mark.parametrize("given", [Notion, AsyncNotion, None, "secret"])
def test_what_is_no_client_is_refused_at_once(given: Any) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="client: expected an instance"):
        lib.upload_file(given, b"bytes")
    with pytest.raises(errors.InvalidArgumentError, match="client: expected an instance"):
        lib.walk_blocks(given, "page")


def test_text_is_no_file(server: NotionServer) -> None:
    given: Any = io.StringIO("text")
    with pytest.raises(errors.InvalidArgumentError, match="binary mode"):
        Api("sync", server.url).call(lambda client: lib.upload_file(client, given))


def test_an_import_is_waited_for(api: Api, server: NotionServer) -> None:
    server.fail(
        "GET /v1/file_uploads/upload-1",
        Fault(200, body=_imported("pending")),
        Fault(200, body=_imported("uploaded")),
    )
    upload = api.call(lambda client: lib.import_file(client, "https://example.com/a%20b.png?x=1"))
    assert upload.status == "uploaded"
    assert server.requests[0][1] == {
        "mode": "external_url",
        "external_url": "https://example.com/a%20b.png?x=1",
        "filename": "a b.png",
    }


def test_an_import_that_fails_says_why(api: Api, server: NotionServer) -> None:
    result = {
        "type": "error",
        "imported_time": "2026-01-02T03:04:05.000Z",
        "error": {"type": "validation_error", "code": "x", "message": "no such file"},
    }
    failed = {**_imported("failed"), "file_import_result": result}
    server.fail("GET .*", Fault(200, body=failed))
    with pytest.raises(lib.FileUploadFailedError, match="upload-1 failed: no such file") as caught:
        api.call(lambda client: lib.import_file(client, "https://example.com/a.png"))
    assert caught.value.upload.status == "failed"
    assert isinstance(caught.value, errors.NotionError)


def test_an_import_is_not_waited_for_for_ever(api: Api, server: NotionServer) -> None:
    with pytest.raises(lib.WaitTimeoutError, match="still pending"):
        api.call(lambda client: lib.import_file(client, "https://example.com/a", max_wait=0.3))
    assert server.count("GET .*") == 2


def _imported(status: str) -> dict[str, Any]:
    return {
        "object": "file_upload",
        "id": "upload-1",
        "created_time": "2026-01-02T03:04:05.000Z",
        "created_by": {"id": "bot-1", "type": "bot"},
        "last_edited_time": "2026-01-02T03:04:05.000Z",
        "in_trash": False,
        "expiry_time": None,
        "status": status,
        "filename": "a.png",
        "content_type": "image/png",
        "content_length": None,
    }
