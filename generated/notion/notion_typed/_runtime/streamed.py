"""Answers that are read piece by piece, so that they need not fit into memory.

In: an answer with an unread body, and the call that it answers. Out: a `StreamedResponse`, once for
threads and once for tasks. What is *not* decided here: what an answer means (`responses`), and how
bytes arrive (`bodies`).
"""

from __future__ import annotations

import codecs
import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import aclosing, closing, suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Generic, Self, TypeVar

from .answers import Answer, charset_of
from .bodies import AsyncBody, SyncBody
from .calls import Call
from .lines import LineSplitter
from .raw import ResponseFacts
from .settings import ClientSettings

__all__ = ["AsyncStreamedResponse", "StreamedResponse"]

PieceT = TypeVar("PieceT")
ResultT_co = TypeVar("ResultT_co", covariant=True)


class StreamedResponse(ResponseFacts, Generic[ResultT_co]):
    """An answer of which only the head was read. Close it, or use it in a ``with`` block."""

    def __init__(
        self,
        answer: Answer,
        call: Call,
        settings: ClientSettings,
        parse: Callable[[StreamedResponse[ResultT_co]], ResultT_co],
    ) -> None:
        super().__init__(answer, call, settings)
        self._answer = answer
        self._parse = parse
        self._body = answer.unread if isinstance(answer.unread, SyncBody) else None

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """Read the body in pieces of this size, or as they come; decompressed.

        The body is there once, unless `read` has kept it. Raises an `APIConnectionError` if it
        breaks off, and `ClientError` if it was read or closed before.
        """
        if self._body is None:
            yield from _pieces(self._answer.content, chunk_size)
        else:
            with closing(self._body.chunks(chunk_size)) as chunks:
                yield from chunks

    def iter_text(self, chunk_size: int | None = None) -> Generator[str]:
        """Read the body as text, in the encoding that the content type names."""
        decoder = _Decoder(self._answer)
        with closing(self.iter_bytes(chunk_size)) as chunks:
            for chunk in chunks:
                if text := decoder.decode(chunk):
                    yield text
        if rest := decoder.decode(b"", final=True):
            yield rest

    def iter_lines(self) -> Generator[str]:
        """Read the body line by line, without the ends of the lines."""
        splitter = LineSplitter()
        with closing(self.iter_text()) as texts:
            for text in texts:
                yield from splitter.feed(text)
        yield from splitter.flush()

    def read(self) -> bytes:
        """Read the whole body, and keep it."""
        if self._body is not None:
            content = b"".join(self._body.chunks())
            self._answer, self._body = replace(self._answer, content=content, unread=None), None
        return self._answer.content

    def stream_to_file(
        self, path: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the body to a file, which is replaced if it is there. Raises `OSError`."""
        with Path(path).open("wb") as file, closing(self.iter_bytes(chunk_size)) as chunks:
            file.writelines(chunks)

    def parse(self) -> ResultT_co:
        """Read the whole body and give the result of the call; a stream of events stays unread."""
        return self._parse(self)

    def whole(self) -> Answer:
        """Read the whole body and give the answer."""
        self.read()
        return self._answer

    @property
    def is_closed(self) -> bool:
        """Whether the connection was given back, because all was read or `close` was called."""
        return self._body is None or self._body.is_closed

    def close(self) -> None:
        """Give the connection back; what was not read is lost."""
        if self._body is not None:
            self._body.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStreamedResponse(ResponseFacts, Generic[ResultT_co]):
    """An answer of which only the head was read. Close it, or use it in an ``async with`` block."""

    def __init__(
        self,
        answer: Answer,
        call: Call,
        settings: ClientSettings,
        parse: Callable[[AsyncStreamedResponse[ResultT_co]], Awaitable[ResultT_co]],
    ) -> None:
        super().__init__(answer, call, settings)
        self._answer = answer
        self._parse = parse
        self._body = answer.unread if isinstance(answer.unread, AsyncBody) else None
        self._given: list[AsyncGenerator[object]] = []

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes]:
        """Read the body in pieces of this size, or as they come; decompressed.

        The body is there once, unless `read` has kept it. Raises an `APIConnectionError` if it
        breaks off, and `ClientError` if it was read or closed before.
        """
        return self._kept(self._bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncGenerator[str]:
        """Read the body as text, in the encoding that the content type names."""
        return self._kept(self._text(chunk_size))

    def iter_lines(self) -> AsyncGenerator[str]:
        """Read the body line by line, without the ends of the lines."""
        return self._kept(self._lines())

    async def read(self) -> bytes:
        """Read the whole body, and keep it."""
        if self._body is not None:
            content = b"".join([chunk async for chunk in self._body.chunks()])
            self._answer, self._body = replace(self._answer, content=content, unread=None), None
        return self._answer.content

    async def stream_to_file(
        self, path: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the body to a file, which is replaced if it is there. Raises `OSError`."""
        import anyio

        async with (
            await anyio.open_file(path, "wb") as file,
            aclosing(self._bytes(chunk_size)) as chunks,
        ):
            async for chunk in chunks:
                await file.write(chunk)

    async def parse(self) -> ResultT_co:
        """Read the whole body and give the result of the call; a stream of events stays unread."""
        return await self._parse(self)

    async def whole(self) -> Answer:
        """Read the whole body and give the answer."""
        await self.read()
        return self._answer

    @property
    def is_closed(self) -> bool:
        """Whether the connection was given back, because all was read or `close` was called."""
        return self._body is None or self._body.is_closed

    async def close(self) -> None:
        """Give the connection back; what was not read is lost."""
        while self._given:
            with suppress(RuntimeError):  # another task is just reading; it gets to know
                await self._given.pop().aclose()
        if self._body is not None:
            await self._body.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _bytes(self, chunk_size: int | None) -> AsyncGenerator[bytes]:
        if self._body is None:
            for chunk in _pieces(self._answer.content, chunk_size):
                yield chunk
        else:
            async with aclosing(self._body.chunks(chunk_size)) as chunks:
                async for chunk in chunks:
                    yield chunk

    async def _text(self, chunk_size: int | None) -> AsyncGenerator[str]:
        decoder = _Decoder(self._answer)
        async with aclosing(self._bytes(chunk_size)) as chunks:
            async for chunk in chunks:
                if text := decoder.decode(chunk):
                    yield text
        if rest := decoder.decode(b"", final=True):
            yield rest

    async def _lines(self) -> AsyncGenerator[str]:
        splitter = LineSplitter()
        async with aclosing(self._text(None)) as texts:
            async for text in texts:
                for line in splitter.feed(text):
                    yield line
        for line in splitter.flush():
            yield line

    def _kept(self, pieces: AsyncGenerator[PieceT]) -> AsyncGenerator[PieceT]:
        # Who breaks off a loop leaves a generator behind that only its event loop could end.
        self._given.append(pieces)
        return pieces


def _pieces(content: bytes, size: int | None) -> Generator[bytes]:
    step = size or len(content) or 1
    for start in range(0, len(content), step):
        yield content[start : start + step]


class _Decoder:
    """Makes text of bytes that come piece by piece."""

    def __init__(self, answer: Answer) -> None:
        self._charset = charset_of(answer.headers)
        self._decoder = codecs.getincrementaldecoder(self._charset)("replace")

    def decode(self, chunk: bytes, *, final: bool = False) -> str:
        try:
            return self._decoder.decode(chunk, final)
        except (
            UnicodeError
        ):  # UTF-16 and UTF-32 without a mark of their order, read as a whole body is
            begun, _ = self._decoder.getstate()
            self._decoder = codecs.getincrementaldecoder(f"{self._charset}-le")("replace")
            return self._decoder.decode(begun + chunk, final)
