"""What is sent as a body: JSON, forms, multipart, text, bytes."""

# ruff: noqa: ANN401  # parts of answers are looked at freely
# ruff: noqa: FBT001  # cases of a table have no names

from __future__ import annotations

import datetime as dt
import email.message
import email.parser
import email.policy
import enum
import io
import json
import math
import types
import uuid
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from wiki import types as wiki

from runtime.arguments import Arguments
from runtime.chunks import Chunks
from runtime.encode import encode_json
from runtime.endpoint import Endpoint
from runtime.errors import InvalidArgumentError
from runtime.files import open_source
from runtime.multipart import multipart_chunks
from runtime.omit import omit
from runtime.options import RequestOptions
from runtime.requests import Defaults, Prepared, prepare


def prepared(
    endpoint: Endpoint[Any], body: object = omit, options: RequestOptions | None = None
) -> Prepared:
    defaults = Defaults("https://a.example", {}, {}, {}, "agent/1", lambda _place, _name: False)
    return prepare(endpoint, Arguments(body=body), options or {}, defaults)


def read(chunks: Chunks) -> bytes:
    return b"".join(chunks.read())


def parts(values: Mapping[str, object], declared: Mapping[str, str] | None = None) -> Any:
    chunks = multipart_chunks(values, declared or {}, "edge")
    data = read(chunks)
    assert chunks.length is None or chunks.length == len(data)
    head = b"content-type: multipart/form-data; boundary=edge\r\n\r\n"
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + data)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
        if isinstance(part, email.message.EmailMessage)
    ]


class Color(enum.StrEnum):
    RED = "red"


class Level(enum.Enum):
    HIGH = 3


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": None, "b": omit, "c": [omit, 1]}, {"a": None, "c": [1]}),
        ({}, {}),
        ([True, 1, 1.5, "é"], [True, 1, 1.5, "é"]),
        (dt.date(2026, 4, 23), "2026-04-23"),
        (
            dt.datetime(2026, 4, 23, 8, tzinfo=dt.UTC),
            "2026-04-23T08:00:00+00:00",
        ),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ([Decimal("1.5"), Decimal(10)], [1.5, 10]),
        ([Color.RED, Level.HIGH], ["red", 3]),
        (b"\xfb\xff", "+/8="),
        (types.MappingProxyType({"a": (1, 2)}), {"a": [1, 2]}),
        (iter([1, 2]), [1, 2]),
        ({"a": range(2)}, {"a": [0, 1]}),
        ({1: "a", Color.RED: "b"}, {"1": "a", "red": "b"}),
    ],
)
def test_python_values_become_json(value: object, expected: object) -> None:
    assert json.loads(encode_json(value)) == expected


def test_models_are_written_as_they_came() -> None:
    page = wiki.Bundle.model_validate({"shapes": [{"radius": 1, "x": 2}]})
    assert json.loads(encode_json({"page": page})) == {"page": {"shapes": [{"radius": 1, "x": 2}]}}


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [object()]}, 'body.a.0: a value of type "object"'),
        ({"a": math.nan}, "body.a: JSON cannot write nan"),
        ({"a": Decimal("Infinity")}, "body.a: JSON cannot write"),
        ({"a": "\ud800"}, "surrogate"),
        ({(1, 2): "a"}, "a key of body"),
    ],
)
def test_what_json_cannot_write_is_named(value: object, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        encode_json(value)


def test_a_value_that_contains_itself_is_refused() -> None:
    value: list[object] = []
    value.append(value)
    with pytest.raises(InvalidArgumentError, match="contains itself"):
        encode_json(value)


def test_a_body_of_which_everything_is_omitted_is_an_empty_object() -> None:
    request = prepared(Endpoint("POST", "/x", body="json"), {"a": omit})
    assert request.content == b"{}"
    assert request.headers["Content-Type"] == "application/json"


def test_no_body_has_no_content_type() -> None:
    request = prepared(Endpoint("POST", "/x", body="json"))
    assert request.content is None
    assert "Content-Type" not in request.headers


def test_extra_body_adds_and_replaces_top_level_properties() -> None:
    endpoint: Endpoint[None] = Endpoint("POST", "/x", body="json")
    request = prepared(endpoint, {"a": 1, "b": 2}, {"extra_body": {"b": 3, "c": None}})
    assert request.content == b'{"a":1,"b":3,"c":null}'
    with pytest.raises(InvalidArgumentError, match="extra_body"):
        prepared(endpoint, [1], {"extra_body": {"a": 1}})


def test_a_vendor_type_of_json_is_declared() -> None:
    endpoint: Endpoint[None] = Endpoint(
        "PATCH", "/x", body="json", content_type="application/merge-patch+json"
    )
    assert prepared(endpoint, {"a": None}).headers["Content-Type"] == "application/merge-patch+json"


def test_forms_repeat_lists_and_write_objects_as_json() -> None:
    request = prepared(
        Endpoint("POST", "/x", body="form"),
        {"a": "x y&", "b": [1, True], "c": None, "d": omit, "e": {"f": 1}},
    )
    assert request.content == b"a=x+y%26&b=1&b=true&e=%7B%22f%22%3A1%7D"
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"


def test_text_is_sent_as_utf_8() -> None:
    request = prepared(Endpoint("POST", "/x", body="text"), "é")
    assert request.content == "é".encode()
    assert request.headers["Content-Type"] == "text/plain; charset=utf-8"


def test_binary_bodies_are_sent_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"abc")
    request = prepared(Endpoint("PUT", "/x", body="binary", content_type="application/zip"), path)
    assert isinstance(request.content, Chunks)
    assert read(request.content) == b"abc"
    assert request.headers["Content-Length"] == "3"
    assert request.headers["Content-Type"] == "application/zip"


def test_parts_are_written_by_what_they_are(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"png")
    written = parts(
        {
            "text": "é",
            "count": 3,
            "flag": True,
            "when": dt.date(2026, 4, 23),
            "none": None,
            "omitted": omit,
            "object": {"a": [1]},
            "list": ["x", "y"],
            "bytes": b"raw",
            "path": path,
            "named": ("report.pdf", b"pdf"),
            "typed": ("a.bin", io.BytesIO(b"io"), "application/x-a"),
            "files": [("1.txt", b"1"), ("2.txt", b"2")],
        }
    )
    assert written == [
        ("text", None, None, "é".encode()),
        ("count", None, None, b"3"),
        ("flag", None, None, b"true"),
        ("when", None, None, b"2026-04-23"),
        ("object", None, "application/json", b'{"a":[1]}'),
        ("list", None, None, b"x"),
        ("list", None, None, b"y"),
        ("bytes", "bytes", "application/octet-stream", b"raw"),
        ("path", "photo.png", "image/png", b"png"),
        ("named", "report.pdf", "application/pdf", b"pdf"),
        ("typed", "a.bin", "application/x-a", b"io"),
        ("files", "1.txt", "text/plain", b"1"),
        ("files", "2.txt", "text/plain", b"2"),
    ]


def test_the_document_declares_content_types_of_parts() -> None:
    declared = {"file": "application/pdf", "image": "image/png, image/jpeg", "meta": "text/xml"}
    written = parts({"file": b"a", "image": ("x.jpg", b"b"), "meta": "<a/>"}, declared)
    assert [part[2] for part in written] == ["application/pdf", "image/jpeg", "text/xml"]


def test_names_cannot_break_out_of_their_header() -> None:
    data = read(multipart_chunks({'a"\r\nX: 1': ('b"\r\nY: 2', b"")}, {}, "edge"))
    assert b"\r\nX: 1" not in data
    assert b"\r\nY: 2" not in data
    assert b'name="a%22%0D%0AX: 1"; filename="b%22%0D%0AY: 2"' in data
    with pytest.raises(InvalidArgumentError):
        multipart_chunks({"a": ("b", b"", "text/plain\r\nX: 1")}, {}, "edge")


class Endless(io.RawIOBase):
    """A source that cannot be rewound and counts what is taken from it."""

    def __init__(self) -> None:
        self.taken = 0

    def read(self, size: int = -1) -> bytes:
        assert 0 < size < 10_000_000
        self.taken += size
        return b"x" * size


def test_files_are_read_in_pieces_and_not_before_they_are_sent() -> None:
    source = Endless()
    chunks = multipart_chunks({"file": ("big", source)}, {}, "edge")
    assert source.taken == 0
    assert chunks.length is None
    assert not chunks.replayable
    reader = chunks.read()
    for _ in range(4):
        next(reader)
    assert 0 < source.taken < 4_000_000


def test_open_files_start_again_where_they_were() -> None:
    file = io.BytesIO(b"skipped:data")
    file.seek(8)
    chunks = Chunks.of([open_source(file, "body")])
    assert (chunks.length, chunks.replayable) == (4, True)
    assert read(chunks) == read(chunks) == b"data"


@pytest.mark.parametrize(("content", "replayable"), [([b"a", b"b"], True), (iter([b"a"]), False)])
def test_iterators_are_used_up_by_the_first_attempt(content: object, replayable: bool) -> None:
    assert Chunks.of([open_source(content, "body")]).replayable is replayable


@pytest.mark.parametrize("content", [io.StringIO("text"), "text", 3, None])
def test_what_is_no_binary_content_is_refused(content: object) -> None:
    with pytest.raises(InvalidArgumentError, match="body: "):
        open_source(content, "body")


@pytest.mark.parametrize("kind", ["form", "multipart"])
def test_bodies_of_properties_need_properties(kind: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="expected a mapping"):
        prepared(Endpoint("POST", "/x", body=kind), "text")
