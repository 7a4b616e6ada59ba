"""Bodies that are read while they are sent.

In: sources of bytes, one after another. Out: `Chunks`, which can be read once per attempt if they
can be read again at all. What is *not* decided here: where the bytes come from (`files`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias, assert_never, cast

from .errors import InvalidArgumentError
from .files import PIECE, Arriving, Memory, Source, Stored

__all__ = ["Chunks", "Progress"]

Progress: TypeAlias = Callable[[int, int | None], object]
"""Is told how many bytes of a body were sent, and how many there are, if that is known."""

_SMALL: Final = 64 * 1024
"""Bytes up to which pieces in memory are put together, to be sent at once."""


@dataclass(frozen=True, slots=True)
class Chunks:
    """A body in pieces."""

    sources: tuple[Source, ...]
    length: int | None
    """How many bytes there are, where that is known beforehand."""

    replayable: bool
    """Whether the same bytes can be read a second time."""

    progress: Progress | None = None

    @classmethod
    def of(cls, sources: Iterable[Source]) -> Chunks:
        """Put sources one after another."""
        joined: list[Source] = []
        for source in sources:
            last = joined[-1] if joined else None
            if (
                isinstance(last, Memory)
                and isinstance(source, Memory)
                and len(last.data) + len(source.data) <= _SMALL
            ):
                joined[-1] = Memory(last.data + source.data)
            else:
                joined.append(source)
        lengths = [length for source in joined if (length := _length(source)) is not None]
        return cls(
            tuple(joined),
            sum(lengths) if len(lengths) == len(joined) else None,
            replayable=all(_is_replayable(source) for source in joined),
        )

    def read(self) -> Iterator[bytes]:
        """Read from the start. Raises `InvalidArgumentError` for what is read asynchronously."""
        if any(isinstance(source, Arriving) for source in self.sources):
            raise InvalidArgumentError("body: asynchronous content needs the asynchronous client")
        return self._read()

    def read_async(self) -> AsyncIterator[bytes]:
        """Read from the start, and what may block in a thread."""
        return _AsyncChunks(self)

    def _read(self) -> Iterator[bytes]:
        sent = 0
        for source in self.sources:
            if isinstance(source, Arriving):
                continue
            for piece in _pieces(source):
                yield checked(piece)
                # Whoever asks for more has got rid of what there was.
                sent += len(piece)
                self.report(sent)

    def report(self, sent: int) -> None:
        """Tell how far the sending is."""
        if self.progress is not None:
            self.progress(sent, self.length)


class _AsyncChunks(AsyncIterator[bytes]):
    """Goes from source to source. No generator, which trio wants closed when sending fails."""

    def __init__(self, chunks: Chunks) -> None:
        self._chunks = chunks
        self._left = iter(chunks.sources)
        self._reading: Iterator[bytes] | AsyncIterator[bytes] = iter(())
        self._blocks = False
        self._sent = 0
        self._given = 0

    async def __anext__(self) -> bytes:
        if self._given:
            self._sent += self._given
            self._given = 0
            self._chunks.report(self._sent)
        while (piece := await self._next()) is None:
            source = next(self._left, None)
            if source is None:
                raise StopAsyncIteration
            self._blocks = isinstance(source, Stored)
            self._reading = source.read() if isinstance(source, Arriving) else _pieces(source)
        self._given = len(checked(piece))
        return piece

    async def _next(self) -> bytes | None:
        if isinstance(self._reading, AsyncIterator):
            return await anext(self._reading, None)
        if not self._blocks:
            return next(self._reading, None)
        from anyio import to_thread

        return await to_thread.run_sync(next, self._reading, None)


def checked(piece: object) -> bytes:
    """Give back a piece that an iterator of the caller gave. Raises `InvalidArgumentError`."""
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, bytearray | memoryview):
        return bytes(cast("bytearray", piece))
    raise InvalidArgumentError(f'body: pieces must be bytes, not "{type(piece).__name__}"')


def _pieces(source: Memory | Stored) -> Iterator[bytes]:
    match source:
        case Memory(data) if len(data) <= PIECE:
            return iter((data,))
        case Memory(data):
            return (data[start : start + PIECE] for start in range(0, len(data), PIECE))
        case Stored():
            return source.read()
        case _:
            assert_never(source)


def _length(source: Source) -> int | None:
    match source:
        case Memory():
            return len(source.data)
        case Stored():
            return source.length
        case Arriving():
            return None
        case _:
            assert_never(source)


def _is_replayable(source: Source) -> bool:
    match source:
        case Memory():
            return True
        case Stored():
            return source.replayable
        case Arriving():
            return False
        case _:
            assert_never(source)
