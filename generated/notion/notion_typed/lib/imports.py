"""Have Notion fetch a file from the web, and wait until a file has arrived.

In: the address of a file, or an upload that is under way. Out: a `FileUpload` whose status is
`uploaded`. What is *not* decided here: how files are sent (`uploads`).
"""

from __future__ import annotations

import math
import time
from collections.abc import Coroutine
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final, overload
from urllib.parse import unquote, urlsplit

from typing_extensions import Unpack

from .._runtime.base_model import wire_value
from .._runtime.omit import omit
from ..errors import InvalidArgumentError
from ._flow import Flow, ask, pause, run
from .errors import FileUploadFailedError, WaitTimeoutError

if TYPE_CHECKING:
    from .._client import AsyncNotion, Notion
    from .._runtime.options import RequestOptions
    from ..types import FileUpload

__all__ = ["import_file", "until_uploaded"]

_FIRST_POLL: Final = 0.2
_LONGEST_POLL: Final = 5.0


@overload
def import_file(
    client: Notion,
    url: str,
    *,
    filename: str | None = None,
    content_type: str | None = None,
    max_wait: float | None = 300.0,
    **options: Unpack[RequestOptions],
) -> FileUpload: ...
@overload
def import_file(
    client: AsyncNotion,
    url: str,
    *,
    filename: str | None = None,
    content_type: str | None = None,
    max_wait: float | None = 300.0,
    **options: Unpack[RequestOptions],
) -> Coroutine[Any, Any, FileUpload]: ...
def import_file(
    client: Notion | AsyncNotion,
    url: str,
    *,
    filename: str | None = None,
    content_type: str | None = None,
    max_wait: float | None = 300.0,
    **options: Unpack[RequestOptions],
) -> FileUpload | Coroutine[Any, Any, FileUpload]:
    """Have Notion fetch a file from the web, and give it when it can be attached.

    Args:
        client: `Notion`, or `AsyncNotion`, with which the call is to be awaited.
        url: A public address that begins with ``https://``.
        filename: Name with extension; by default the end of the address.
        content_type: Media type; by default it follows from the name.
        max_wait: How many seconds to wait; ``None`` waits for ever.
        options: For every call, such as `timeout`.

    Raises `FileUploadFailedError` with the reason when the import fails, `WaitTimeoutError` when
    the time is over, `InvalidArgumentError` for what is no address, and the errors of the calls.

    Example:
        >>> picture = lib.import_file(client, "https://example.com/picture.png")
        >>> created = lib.append_blocks(client, page_id, [blocks.image(picture)])
    """
    if urlsplit(url).scheme not in ("https", "http"):
        raise InvalidArgumentError(
            'url: expected an address that begins with "https://"; upload_file sends files'
        )
    name = filename or PurePosixPath(unquote(urlsplit(url).path)).name or None

    def flow() -> Flow[FileUpload]:
        upload = yield from ask(
            lambda client: client.file_uploads.create(
                mode="external_url",
                external_url=url,
                filename=name or omit,
                content_type=content_type or omit,
                **options,
            ),
            lambda client: client.file_uploads.create(
                mode="external_url",
                external_url=url,
                filename=name or omit,
                content_type=content_type or omit,
                **options,
            ),
        )
        return (yield from until_uploaded(upload, max_wait, options))

    return run(client, flow())


def until_uploaded(
    upload: FileUpload, max_wait: float | None, options: RequestOptions
) -> Flow[FileUpload]:
    """Look at an upload until the file is there."""
    ends = math.inf if max_wait is None else time.monotonic() + max_wait
    wait = _FIRST_POLL
    upload_id = upload.id
    while upload.status != "uploaded":
        if upload.status in ("failed", "expired"):
            reason = wire_value(upload, "file_import_result.error.message")
            tail = f": {reason}" if isinstance(reason, str) else ""
            raise FileUploadFailedError(
                f"the file upload {upload_id} {upload.status}{tail}", upload
            )
        left = ends - time.monotonic()
        if left <= 0:
            raise WaitTimeoutError(f"the file upload {upload_id} is still {upload.status}")
        yield from pause(min(wait, left))
        wait = min(wait * 2, _LONGEST_POLL)
        upload = yield from ask(
            lambda client: client.file_uploads.retrieve(upload_id, **options),
            lambda client: client.file_uploads.retrieve(upload_id, **options),
        )
    return upload
