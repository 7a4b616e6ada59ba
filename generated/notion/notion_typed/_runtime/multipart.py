"""Bodies of ``multipart/form-data`` (RFC 7578).

In: the properties of a body. Out: a content type and content that streams its files. Text and
other single values become text parts, lists become one part for each item, objects become JSON
parts, what is a file becomes a file part. What is *not* decided here: the boundary.
"""

from __future__ import annotations

import itertools
import mimetypes
from collections.abc import Iterator, Mapping
from typing import cast

from .encode import encode_json, is_scalar, list_items, scalar_text
from .errors import InvalidArgumentError
from .files import Chunks, FileContent, file_name, is_file, open_chunks
from .omit import Omit

__all__ = ["multipart_chunks"]


def multipart_chunks(
    values: Mapping[str, object], declared: Mapping[str, str], boundary: str
) -> Chunks:
    """Write the parts one after another; `declared` are the content types of the document."""
    parts = [
        part
        for name, value in values.items()
        if value is not None and not isinstance(value, Omit)
        for part in _parts(name, value, declared.get(name))
    ]
    edge = boundary.encode("ascii")
    pieces: list[Chunks] = []
    for head, content in parts:
        pieces += (_in_memory(b"--" + edge + b"\r\n" + head), content, _in_memory(b"\r\n"))
    pieces.append(_in_memory(b"--" + edge + b"--\r\n"))
    return _joined(pieces)


def _parts(name: str, value: object, declared: str | None) -> Iterator[tuple[bytes, Chunks]]:
    file = _named_file(value)
    if file is not None:
        yield _file_part(name, *file, declared=declared)
    elif is_scalar(value):
        yield _head(name, None, declared), _in_memory(scalar_text(value, name).encode())
    elif (items := list_items(value)) is not None:
        for item in items:
            yield from _parts(name, item, declared)
    else:
        yield _head(name, None, declared or "application/json"), _in_memory(
            encode_json(value, name)
        )


def _named_file(value: object) -> tuple[str | None, FileContent, str | None] | None:
    """Take a file apart into name, content and content type; ``None`` for plain data."""
    if is_file(value):
        return None, value, None
    if isinstance(value, tuple) and len(parts := cast("tuple[object, ...]", value)) in (2, 3):
        name, content, content_type = (*parts, None)[:3]
        if (
            isinstance(name, str | None)
            and isinstance(content_type, str | None)
            and is_file(content)
        ):
            return name, content, content_type
    return None


def _file_part(
    name: str,
    filename: str | None,
    content: FileContent,
    content_type: str | None,
    *,
    declared: str | None,
) -> tuple[bytes, Chunks]:
    filename = filename or file_name(content) or name
    if content_type is None and declared is not None and not set(declared) & set("*,"):
        # A single type; a range or a list of types would only repeat what is allowed.
        content_type = declared
    if content_type is None:
        content_type = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    return _head(name, filename, content_type), open_chunks(content, name)


def _head(name: str, filename: str | None, content_type: str | None) -> bytes:
    if content_type is not None and not content_type.isprintable():
        raise InvalidArgumentError(f"{name}: a content type has no control characters")
    head = f'Content-Disposition: form-data; name="{_escaped(name)}"'
    if filename is not None:
        head += f'; filename="{_escaped(filename)}"'
    if content_type is not None:
        head += f"\r\nContent-Type: {content_type}"
    # A name from the disk may have bytes that are no text.
    return f"{head}\r\n\r\n".encode("utf-8", "replace")


def _escaped(text: str) -> str:
    # As browsers do (HTML, "multipart/form-data encoding algorithm"), and servers expect.
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _in_memory(data: bytes) -> Chunks:
    return Chunks(lambda: iter((data,)), len(data), replayable=True)


def _joined(pieces: list[Chunks]) -> Chunks:
    lengths = [piece.length for piece in pieces if piece.length is not None]
    return Chunks(
        lambda: itertools.chain.from_iterable(piece.read() for piece in pieces),
        sum(lengths) if len(lengths) == len(pieces) else None,
        replayable=all(piece.replayable for piece in pieces),
    )
