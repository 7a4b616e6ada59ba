"""Bring a file to Notion, from creating the upload to the moment at which it can be attached.

In: a file in whatever form. Out: a `FileUpload` whose status is `uploaded`.
Small files go in one piece; large ones in parts, several at the same time. What is *not* decided
here: how bytes are read (`_content`), when a file has arrived (`imports`), what it is attached to.
"""

from __future__ import annotations

import math
import mimetypes
from collections.abc import AsyncIterable, Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, overload

from typing_extensions import Unpack

from .._runtime.omit import omit
from ..errors import InvalidArgumentError, NotionError
from ._content import Content, Spool, Uploadable, name_of, open_content
from ._flow import Call, Flow, ask, ask_all, run
from ._progress import Report, UploadProgress
from .imports import until_uploaded

if TYPE_CHECKING:
    from .._client import AsyncNotion, Notion
    from .._runtime.options import RequestOptions
    from ..types import FileUpload

__all__ = [
    "LARGEST_PART",
    "SMALLEST_PART",
    "UploadProgress",
    "upload_file",
]

LARGEST_PART: Final = 20_000_000
"""How many bytes may go in one piece. Notion says 20 MB; this is the stricter way to read it."""

SMALLEST_PART: Final = 5 * 1024 * 1024
"""How many bytes a part must have at least, unless it is the last one."""

_USUAL_PART: Final = 10 * 1024 * 1024
_MOST_PARTS: Final = 1000


@overload
def upload_file(
    client: Notion,
    file: Uploadable,
    *,
    filename: str | None = None,
    content_type: str | None = None,
    part_size: int = _USUAL_PART,
    concurrency: int = 3,
    progress: Callable[[UploadProgress], None] | None = None,
    max_wait: float | None = 300.0,
    **options: Unpack[RequestOptions],
) -> FileUpload: ...
@overload
def upload_file(
    client: AsyncNotion,
    file: Uploadable | AsyncIterable[bytes],
    *,
    filename: str | None = None,
    content_type: str | None = None,
    part_size: int = _USUAL_PART,
    concurrency: int = 3,
    progress: Callable[[UploadProgress], None] | None = None,
    max_wait: float | None = 300.0,
    **options: Unpack[RequestOptions],
) -> Coroutine[Any, Any, FileUpload]: ...
def upload_file(
    client: Notion | AsyncNotion,
    file: Uploadable | AsyncIterable[bytes],
    *,
    filename: str | None = None,
    content_type: str | None = None,
    part_size: int = _USUAL_PART,
    concurrency: int = 3,
    progress: Callable[[UploadProgress], None] | None = None,
    max_wait: float | None = 300.0,
    **options: Unpack[RequestOptions],
) -> FileUpload | Coroutine[Any, Any, FileUpload]:
    """Upload a file and give it when it can be attached.

    Args:
        client: `Notion`, or `AsyncNotion`, with which the call is to be awaited.
        file: Bytes, a path, an open binary file (read from where it stands), or an iterator of
            bytes; with `AsyncNotion` an asynchronous iterator as well. A file without a known
            size goes through a temporary file.
        filename: Name with extension; by default the one on disk.
        content_type: Media type; by default it follows from the name.
        part_size: Bytes of a part, from `SMALLEST_PART` to `LARGEST_PART`. A file of up to
            `LARGEST_PART` bytes goes in one piece.
        concurrency: How many parts to send at the same time; as many are held in memory.
        progress: Called after each part that has arrived, never twice at the same time, maybe from
            another thread.
        max_wait: How many seconds to wait after the last part until Notion says that the file is
            there; ``None`` waits for ever.
        options: For every call, such as `timeout`.

    An attempt that fails is repeated even if it may have been carried out: a part that arrives
    twice is the same part, and an upload that nothing is sent to expires.

    Raises `FileUploadFailedError` when the upload fails or expires, `WaitTimeoutError` when the
    time is over, `InvalidArgumentError`, `OSError` for a file that cannot be read, and the errors
    of the calls; what was sent before them is of no use then, and expires.

    Example:
        >>> upload = lib.upload_file(client, b"some notes", filename="notes.txt")
        >>> upload.status
        'uploaded'
        >>> created = lib.append_blocks(client, page_id, [blocks.file(upload)])
    """
    if not SMALLEST_PART <= part_size <= LARGEST_PART:
        raise InvalidArgumentError(f"part_size: {SMALLEST_PART} to {LARGEST_PART} bytes")
    if concurrency < 1:
        raise InvalidArgumentError("concurrency: at least 1")
    name = filename or name_of(file)
    upload = _Upload(
        name=name,
        content_type=content_type or (mimetypes.guess_type(name)[0] if name else None),
        part_size=part_size,
        concurrency=concurrency,
        progress=progress,
        max_wait=max_wait,
        options={"retry_unsafe": True, **options},
    )
    return run(client, upload.carry_out(file))


@dataclass(slots=True)
class _Upload:
    """One file on its way."""

    name: str | None
    content_type: str | None
    part_size: int
    concurrency: int
    progress: Callable[[UploadProgress], None] | None
    max_wait: float | None
    options: RequestOptions

    def carry_out(self, file: Uploadable | AsyncIterable[bytes]) -> Flow[FileUpload]:
        with (yield from _open(file)) as content:
            if content.size <= LARGEST_PART:
                upload = yield from self._send_whole(content)
            else:
                upload = yield from self._send_parts(content)
        return (yield from until_uploaded(upload, self.max_wait, self.options))

    def _send_whole(self, content: Content) -> Flow[FileUpload]:
        upload = yield from self._create(None)
        report = Report(self.progress, content.size, 1)
        send = self._part(upload.id, content, None, content.size, report)
        return (yield from self._finish(upload.id, send))

    def _send_parts(self, content: Content) -> Flow[FileUpload]:
        if self.name is None:
            raise InvalidArgumentError("filename: needed for a file that is sent in parts")
        size = max(self.part_size, math.ceil(content.size / _MOST_PARTS))
        if size > LARGEST_PART:
            raise InvalidArgumentError(f"file: at most {_MOST_PARTS} parts of {LARGEST_PART} bytes")
        number = math.ceil(content.size / size)
        upload = yield from self._create(number)
        report = Report(self.progress, content.size, number)
        yield from ask_all(
            [self._part(upload.id, content, part, size, report) for part in range(1, number + 1)],
            limit=self.concurrency,
            stop_at_error=True,
        )
        complete: Call[FileUpload] = Call(
            lambda client: client.file_uploads.complete(upload.id, **self.options),
            lambda client: client.file_uploads.complete(upload.id, **self.options),
        )
        return (yield from self._finish(upload.id, complete))

    def _finish(self, upload_id: str, last: Call[FileUpload]) -> Flow[FileUpload]:
        try:
            return (yield from ask(last.sync, last.asynchronous))
        except NotionError as error:
            if not error.retries_taken:
                raise
            # What was refused as done may have been done by an attempt before, which broke.
            upload = yield from ask(
                lambda client: client.file_uploads.retrieve(upload_id, **self.options),
                lambda client: client.file_uploads.retrieve(upload_id, **self.options),
            )
            if upload.status != "uploaded":
                raise
            return upload

    def _create(self, parts: int | None) -> Flow[FileUpload]:
        name, content_type = self.name or omit, self.content_type or omit
        number = omit if parts is None else parts
        return ask(
            lambda client: client.file_uploads.create(
                mode="single_part" if parts is None else "multi_part",
                filename=name,
                content_type=content_type,
                number_of_parts=number,
                **self.options,
            ),
            lambda client: client.file_uploads.create(
                mode="single_part" if parts is None else "multi_part",
                filename=name,
                content_type=content_type,
                number_of_parts=number,
                **self.options,
            ),
        )

    def _part(
        self, upload_id: str, content: Content, part: int | None, size: int, report: Report
    ) -> Call[FileUpload]:
        offset = 0 if part is None else (part - 1) * size
        number = omit if part is None else part

        def send(client: Notion) -> FileUpload:
            data = content.read(offset, size)
            sent = client.file_uploads.send(
                upload_id,
                file=(self.name, data, self.content_type),
                part_number=number,
                **self.options,
            )
            report.add(len(data))
            return sent

        async def send_async(client: AsyncNotion) -> FileUpload:
            import anyio.to_thread

            data = await anyio.to_thread.run_sync(content.read, offset, size)
            sent = await client.file_uploads.send(
                upload_id,
                file=(self.name, data, self.content_type),
                part_number=number,
                **self.options,
            )
            report.add(len(data))
            return sent

        return Call(send, send_async)


def _open(file: Uploadable | AsyncIterable[bytes]) -> Flow[Content]:
    def open_now(_: Notion) -> Content:
        if isinstance(file, AsyncIterable):
            raise InvalidArgumentError("file: an asynchronous iterator needs AsyncNotion")
        return open_content(file)

    async def open_async(_: AsyncNotion) -> Content:
        import anyio.to_thread

        if not isinstance(file, AsyncIterable):
            return await anyio.to_thread.run_sync(open_content, file)
        spool = Spool()
        try:
            async for piece in file:
                await anyio.to_thread.run_sync(spool.add, piece)
        except BaseException:
            spool.close()
            raise
        return spool.content()

    return ask(open_now, open_async)
