"""Content that is read while it is sent.

In: bytes, a path, an open binary file or an iterable of bytes. Out: `Chunks`, which can be read
once per attempt if it can be read again at all. What is *not* decided here: what surrounds the
content in a request (`multipart`, `requests`).
"""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, TypeAlias, TypeGuard, cast, runtime_checkable

from .errors import InvalidArgumentError

__all__ = [
    "BinaryBody",
    "Chunks",
    "FileContent",
    "FileInput",
    "Readable",
    "file_name",
    "is_file",
    "open_chunks",
]


class Readable(Protocol):
    """A binary file, or anything that is read like one."""

    def read(self, size: int, /) -> bytes | None:
        """Read up to `size` bytes; nothing at the end."""
        ...


FileContent: TypeAlias = bytes | os.PathLike[str] | Readable
"""The content of a file: bytes, where it is, or an open binary file."""

FileInput: TypeAlias = (
    FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str | None]
)
"""A file to upload: its content, or a tuple of name, content and maybe content type."""

BinaryBody: TypeAlias = FileContent | Iterable[bytes] | AsyncIterable[bytes]
"""A body of bytes; only an asynchronous client can send an asynchronous iterable."""

_CHUNK: Final = 256 * 1024


@runtime_checkable
class _Seekable(Readable, Protocol):
    def seekable(self) -> bool: ...
    def tell(self) -> int: ...
    def seek(self, offset: int, whence: int = 0, /) -> int: ...


@dataclass(frozen=True, slots=True)
class Chunks:
    """Bytes in pieces."""

    read: Callable[[], Iterator[bytes]]
    length: int | None
    """How many bytes there are, where that is known beforehand."""

    replayable: bool
    """Whether `read` gives the same bytes a second time."""


def is_file(value: object) -> TypeGuard[FileContent]:
    """Tell whether a value is the content of a file, and not plain data."""
    return _is_bytes(value) or _is_path(value) or _is_open(value)


def file_name(content: FileContent) -> str | None:
    """Give the name that a file has on disk."""
    name: object = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
    return Path(os.fspath(name)).name or None if _is_name(name) else None


def open_chunks(content: object, place: str) -> Chunks:
    """Prepare content for reading. Raises `OSError` for a path that cannot be read."""
    if _is_bytes(content):
        data = bytes(content)
        return Chunks(lambda: iter((data,)), len(data), replayable=True)
    if _is_path(content):
        path = Path(content)
        return Chunks(lambda: _read_path(path), path.stat().st_size, replayable=True)
    if isinstance(content, io.TextIOBase):
        raise InvalidArgumentError(f"{place}: the file must be opened in binary mode")
    if _is_open(content):
        return _file_chunks(content)
    if isinstance(content, Iterable) and not isinstance(content, str):
        pieces = cast("Iterable[bytes]", content)
        # An iterator is used up by the first attempt, a list is not.
        return Chunks(lambda: iter(pieces), None, replayable=not isinstance(content, Iterator))
    raise InvalidArgumentError(
        f'{place}: expected bytes, a path or a binary file, not "{type(content).__name__}"'
    )


def _is_bytes(value: object) -> TypeGuard[bytes]:
    return isinstance(value, bytes | bytearray | memoryview)


def _is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def _is_name(value: object) -> TypeGuard[str | os.PathLike[str]]:
    # Files that were opened by number have a number for a name.
    return isinstance(value, str | os.PathLike)


def _is_open(value: object) -> TypeGuard[Readable]:
    return hasattr(value, "read")


def _file_chunks(file: Readable) -> Chunks:
    if not isinstance(file, _Seekable) or not file.seekable():
        return Chunks(lambda: _read_file(file), None, replayable=False)
    start = file.tell()
    end = file.seek(0, os.SEEK_END)
    file.seek(start)

    def read() -> Iterator[bytes]:
        file.seek(start)
        return _read_file(file)

    return Chunks(read, end - start, replayable=True)


def _read_path(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from _read_file(file)


def _read_file(file: Readable) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk
