"""Content of files: what can be given as one, and what it is read from.

In: bytes, a path, an open binary file or an iterator of bytes. Out: a `Source`. Nothing is read
before it is sent. What is *not* decided here: how sources become the body of a request (`chunks`),
and what surrounds the content there (`multipart`).
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Final, Protocol, TypeAlias, TypeGuard, cast, runtime_checkable

from .errors import ClientError, InvalidArgumentError

__all__ = [
    "PIECE",
    "Arriving",
    "BinaryBody",
    "FileContent",
    "FileInput",
    "Memory",
    "Readable",
    "Source",
    "Stored",
    "file_name",
    "is_file",
    "open_source",
]

PIECE: Final = 256 * 1024
"""How many bytes are read at once."""


class Readable(Protocol):
    """A binary file, or anything that is read like one."""

    def read(self, size: int, /) -> bytes | None:
        """Read up to `size` bytes; nothing at the end."""
        ...


class AsyncReadable(Protocol):
    """A binary file that is read asynchronously."""

    async def read(self, size: int, /) -> bytes:
        """Read up to `size` bytes; nothing at the end."""
        ...


FileContent: TypeAlias = (
    bytes | os.PathLike[str] | Readable | AsyncReadable | Iterator[bytes] | AsyncIterable[bytes]
)
"""The content of a file: bytes, where it is, an open binary file, or what gives it piece by piece.

Only an asynchronous client can send what is read asynchronously.
"""

FileInput: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file to upload: its content, or a tuple of name, content and maybe content type and headers."""

BinaryBody: TypeAlias = FileContent | Iterable[bytes]
"""A body of bytes."""


@runtime_checkable
class _Seekable(Readable, Protocol):
    def seekable(self) -> bool: ...
    def tell(self) -> int: ...
    def seek(self, offset: int, whence: int = 0, /) -> int: ...


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes that are there already."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Stored:
    """Bytes whose reading may take a while."""

    read: Callable[[], Iterator[bytes]]
    length: int | None
    """How many bytes there are, where that is known beforehand."""

    replayable: bool
    """Whether `read` gives the same bytes a second time."""


@dataclass(frozen=True, slots=True)
class Arriving:
    """Bytes that are read asynchronously, once."""

    read: Callable[[], AsyncIterator[bytes]]


Source: TypeAlias = Memory | Stored | Arriving


def is_file(value: object) -> TypeGuard[FileContent]:
    """Tell whether a value is the content of a file, and not plain data."""
    return (
        _is_bytes(value)
        or _is_path(value)
        or _is_open(value)
        or isinstance(value, Iterator | AsyncIterable)
    )


def file_name(content: FileContent) -> str | None:
    """Give the name that a file has on disk."""
    name: object = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
    return Path(os.fspath(name)).name or None if _is_name(name) else None


def open_source(content: object, place: str) -> Source:
    """Prepare content for reading. Raises `InvalidArgumentError` for what cannot be read."""
    if _is_bytes(content):
        return Memory(bytes(content))
    if _is_path(content):
        return _on_disk(Path(content), place)
    if isinstance(content, io.TextIOBase):
        raise InvalidArgumentError(f"{place}: the file must be opened in binary mode")
    if _is_open(content):
        if iscoroutinefunction(content.read):
            file = cast("AsyncReadable", content)
            return Arriving(lambda: _AsyncReader(file))
        return _open_file(content, place)
    if isinstance(content, AsyncIterable):
        arriving = cast("AsyncIterable[bytes]", content)
        return Arriving(lambda: aiter(arriving))
    if isinstance(content, Iterable) and not isinstance(content, str):
        pieces = cast("Iterable[bytes]", content)
        # An iterator is used up by the first attempt, a list is not.
        return Stored(lambda: iter(pieces), None, replayable=not isinstance(content, Iterator))
    hint = ': for the path of a file use "pathlib.Path"' if isinstance(content, str) else ""
    raise InvalidArgumentError(
        f'{place}: expected bytes, a path or a binary file, not "{type(content).__name__}"{hint}'
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


def _on_disk(path: Path, place: str) -> Stored:
    try:
        status = path.stat()
    except OSError as error:
        raise InvalidArgumentError(f"{place}: {_unreadable(error)}") from error
    if stat.S_ISDIR(status.st_mode):
        raise InvalidArgumentError(f"{place}: the path is that of a folder")

    def read() -> Iterator[bytes]:
        try:
            with path.open("rb") as file:
                yield from _pieces(file, length, place)
        except OSError as error:
            raise ClientError(f"{place}: {_unreadable(error)}") from error

    # What is no plain file, such as a pipe, can be read once and to an end that nobody knows.
    is_plain = stat.S_ISREG(status.st_mode)
    length = status.st_size if is_plain else None
    return Stored(read, length, replayable=is_plain)


def _open_file(file: Readable, place: str) -> Stored:
    if getattr(file, "closed", False) is True:
        raise InvalidArgumentError(f"{place}: the file is closed")
    if _is_written(file):
        raise InvalidArgumentError(f"{place}: the file is not open for reading")
    if not isinstance(file, _Seekable) or not file.seekable():
        return Stored(lambda: _pieces(file, None, place), None, replayable=False)
    start = file.tell()
    length = file.seek(0, os.SEEK_END) - start
    file.seek(start)
    if start and not length:
        hint = '"seek(0)" goes back to its start'
        raise InvalidArgumentError(f"{place}: the file was read or written to its end: {hint}")

    def read() -> Iterator[bytes]:
        file.seek(start)
        return _pieces(file, length, place)

    return Stored(read, length, replayable=True)


def _is_written(file: object) -> bool:
    # Classes of one's own that can be read say that they cannot, unless they were told to.
    return isinstance(file, io.BufferedWriter | io.FileIO) and not file.readable()


def _pieces(file: Readable, length: int | None, place: str) -> Iterator[bytes]:
    """Read to the end, or as much as was announced: more would be taken for another request."""
    left = length
    while left is None or left > 0:
        try:
            piece = file.read(PIECE if left is None else min(PIECE, left))
        except OSError as error:
            raise ClientError(f"{place}: {_unreadable(error)}") from error
        if not piece:
            break
        if left is not None:
            left -= len(piece)
        yield piece
    if left:
        raise ClientError(f"{place}: the file became shorter while it was sent")


def _unreadable(error: OSError) -> str:
    return f"the file cannot be read: {error.strerror or type(error).__name__}"


class _AsyncReader(AsyncIterator[bytes]):
    def __init__(self, file: AsyncReadable) -> None:
        self._file = file

    async def __anext__(self) -> bytes:
        piece = await self._file.read(PIECE)
        if not piece:
            raise StopAsyncIteration
        return piece
