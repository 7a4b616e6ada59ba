"""The bytes of a file, read piece by piece in whatever order.

In: bytes, a path, an open file, or an iterable of bytes. Out: its size, and any piece of it. What
cannot be read from the middle (a pipe, an iterator) is copied to a temporary file once it is
larger than a single part may be. What is *not* decided here: how large a piece is.
"""

from __future__ import annotations

import io
import os
import tempfile
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Protocol, Self, TypeAlias, runtime_checkable

from typing_extensions import TypeIs

from .._runtime.files import Readable
from ..errors import InvalidArgumentError

__all__ = ["Content", "Spool", "Uploadable", "is_path", "name_of", "open_content"]

Uploadable: TypeAlias = bytes | str | os.PathLike[str] | Readable | Iterable[bytes]
"""A file: its bytes, where it is (text is a path), an open binary file, or its bytes in pieces."""

_IN_MEMORY: Final = 20_000_000
_CHUNK: Final = 256 * 1024


@runtime_checkable
class _Readable(Readable, Protocol): ...


@runtime_checkable
class _Seekable(Protocol):
    def read(self, size: int, /) -> bytes | None: ...
    def seekable(self) -> bool: ...
    def tell(self) -> int: ...
    def seek(self, offset: int, whence: int = 0, /) -> int: ...


class Content:
    """Bytes that can be read from anywhere, by several threads. Closing it leaves a given file open."""

    def __init__(
        self, file: _Seekable, size: int, start: int = 0, own: IO[bytes] | None = None
    ) -> None:
        self.size = size
        self._file = file
        self._start = start
        self._own = own
        self._lock = threading.Lock()

    def read(self, offset: int, length: int) -> bytes:
        """Read a piece. Raises `InvalidArgumentError` if the file has become shorter."""
        pieces: list[bytes] = []
        left = min(length, self.size - offset)
        with self._lock:
            self._file.seek(self._start + offset)
            while left > 0:
                piece = self._file.read(left)
                if not piece:
                    raise InvalidArgumentError("file: it has become shorter while it was sent")
                pieces.append(piece)
                left -= len(piece)
        return b"".join(pieces)

    def close(self) -> None:
        """Close what was opened for reading."""
        if self._own is not None:
            self._own.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class Spool:
    """Collects bytes whose number is not known beforehand: few in memory, many on disk."""

    def __init__(self) -> None:
        # Closed by whoever reads it.
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115
        self._size = 0

    def add(self, piece: bytes) -> None:
        """Take the next bytes. Raises `InvalidArgumentError` for what is none."""
        try:
            self._size += self._file.write(piece)
        except TypeError:
            raise InvalidArgumentError(
                f'file: expected pieces of bytes, not of "{type(piece).__name__}"'
            ) from None

    def content(self) -> Content:
        """Give all that was collected; closing it throws it away."""
        return Content(self._file, self._size, own=self._file)

    def close(self) -> None:
        """Throw away what was collected."""
        self._file.close()


def open_content(file: Uploadable) -> Content:
    """Open a file for reading. Raises `OSError` for a path that cannot be read."""
    if isinstance(file, bytes | bytearray | memoryview):
        return Content(io.BytesIO(file), len(file))
    if is_path(file):
        opened = Path(file).open("rb")  # noqa: SIM115  # Content closes it
        return Content(opened, os.fstat(opened.fileno()).st_size, own=opened)
    if isinstance(file, io.TextIOBase):
        raise InvalidArgumentError("file: it must be opened in binary mode")
    if isinstance(file, _Seekable) and file.seekable():
        start = file.tell()
        size = file.seek(0, os.SEEK_END) - start
        return Content(file, size, start)
    spool = Spool()
    try:
        for piece in _pieces(file):
            spool.add(piece)
    except BaseException:
        spool.close()
        raise
    return spool.content()


def is_path(file: object) -> TypeIs[str | os.PathLike[str]]:
    """Tell whether a file is given by where it is."""
    return isinstance(file, str | os.PathLike)


def name_of(file: object) -> str | None:
    """Give the name that a file has on disk."""
    name: object = file if is_path(file) else getattr(file, "name", None)
    return Path(name).name or None if is_path(name) else None


def _pieces(file: Readable | Iterable[bytes]) -> Iterator[bytes]:
    if isinstance(file, _Readable):
        while piece := file.read(_CHUNK):
            yield piece
    elif isinstance(file, Iterable):
        yield from file
    else:
        raise InvalidArgumentError(f'file: expected bytes, not "{type(file).__name__}"')
