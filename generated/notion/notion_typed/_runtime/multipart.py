"""Bodies of ``multipart/form-data`` (RFC 7578).

In: the properties of a body. Out: a content type and content that streams its files. Text and
other single values become text parts, lists become one part for each item, objects become JSON
parts, what is a file becomes a file part. What is *not* decided here: the boundary.
"""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeGuard, cast

from .chunks import Chunks
from .encode import encode_json, is_scalar, list_items, scalar_text
from .errors import InvalidArgumentError
from .files import FileContent, Memory, Source, file_name, is_file, open_source
from .headers import NO_HEADERS
from .omit import Omit

__all__ = ["multipart_chunks"]


def multipart_chunks(
    values: Mapping[str, object],
    declared: Mapping[str, str],
    boundary: str,
    files: Collection[str] = (),
) -> Chunks:
    """Write the parts one after another; `declared` are the content types of the document.

    Raises `InvalidArgumentError` for text in place of one of the `files`.
    """
    parts = [
        part
        for name, value in values.items()
        if value is not None and not isinstance(value, Omit)
        for part in _parts(name, value, declared.get(name), wants=name in files)
    ]
    edge = boundary.encode("ascii")
    sources: list[Source] = []
    for head, content in parts:
        sources += (Memory(b"--" + edge + b"\r\n" + head), content, Memory(b"\r\n"))
    sources.append(Memory(b"--" + edge + b"--\r\n"))
    return Chunks.of(sources)


def _parts(
    name: str, value: object, declared: str | None, *, wants: bool
) -> Iterator[tuple[bytes, Source]]:
    """Write the parts of one property; `wants` says that it has to be a file."""
    file = _file(value)
    if file is not None:
        yield _file_part(name, file, declared)
    elif wants and (is_scalar(value) or _names_a_file(value)):
        # Sent as text it would arrive, and nobody would find a file there.
        open_source(value[1] if _names_a_file(value) else value, name)
    elif is_scalar(value):
        yield _head(name, None, declared), Memory(scalar_text(value, name).encode())
    elif (items := list_items(value)) is not None:
        for item in items:
            yield from _parts(name, item, declared, wants=wants)
    else:
        yield _head(name, None, declared or "application/json"), Memory(encode_json(value, name))


@dataclass(frozen=True, slots=True)
class _File:
    """A file with what the caller says of it."""

    name: str | None
    content: FileContent
    content_type: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def _file(value: object) -> _File | None:
    """Take a file apart; ``None`` for plain data."""
    if is_file(value):
        return _File(None, value)
    if _names_a_file(value):
        name, content, content_type, headers = (*value, None, None)[:4]
        if (
            isinstance(name, str | None)
            and isinstance(content_type, str | None)
            and isinstance(headers, Mapping | None)
            and is_file(content)
        ):
            more = cast("Mapping[str, str] | None", headers)
            return _File(name, content, content_type, more or {})
    return None


def _names_a_file(value: object) -> TypeGuard[tuple[object, ...]]:
    """Tell whether a value is a name and what should be the content of a file."""
    if not isinstance(value, tuple):
        return False
    parts = cast("tuple[object, ...]", value)
    return len(parts) in (2, 3, 4) and isinstance(parts[0], str | None)


def _file_part(name: str, file: _File, declared: str | None) -> tuple[bytes, Source]:
    filename = file.name or file_name(file.content) or name
    content_type = file.content_type
    if content_type is None and declared is not None and not set(declared) & set("*,"):
        # A single type; a range or a list of types would only repeat what is allowed.
        content_type = declared
    if content_type is None:
        content_type = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    head = _head(name, filename, content_type, file.headers)
    return head, open_source(file.content, name)


def _head(
    name: str,
    filename: str | None,
    content_type: str | None,
    headers: Mapping[str, str] = NO_HEADERS,
) -> bytes:
    if content_type is not None and not content_type.isprintable():
        raise InvalidArgumentError(f"{name}: a content type has no control characters")
    head = f'Content-Disposition: form-data; name="{_escaped(name)}"'
    if filename is not None:
        head += f'; filename="{_escaped(filename)}"'
    if content_type is not None:
        head += f"\r\nContent-Type: {content_type}"
    for header, text in headers.items():
        if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", header) or not text.isprintable():
            raise InvalidArgumentError(f"{name}: {header!r} is no header of a part, or its value")
        head += f"\r\n{header}: {text}"
    # A name from the disk may have bytes that are no text.
    return f"{head}\r\n\r\n".encode("utf-8", "replace")


def _escaped(text: str) -> str:
    # As browsers do (HTML, "multipart/form-data encoding algorithm"), and servers expect.
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
