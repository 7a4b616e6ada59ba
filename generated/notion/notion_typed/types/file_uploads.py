"""Types of answers of `client.file_uploads`."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, PageModel, UnknownVariant
from .._runtime.unions import ByTag
from .empty_object import EmptyObject
from .file_import_error import FileImportError
from .request_status import RequestStatus

FileUploadCreatedByType: TypeAlias = Literal["person", "bot", "agent"] | str
"""Whether it was a person, a bot or an agent.

- `person`: A human being.
- `bot`: The bot of a connection.
- `agent`: An agent of the workspace.
"""


class FileUploadCreatedBy(Model):
    """Who started the upload, usually the bot of the connection."""

    id: str
    """Id of that person, bot or agent."""
    type: FileUploadCreatedByType
    """Whether it was a person, a bot or an agent."""


class FileImportSuccess(Model):
    """The file is there and can be attached."""

    imported_time: dt.datetime
    """When the import ended, in UTC."""
    type: Literal["success"]
    """Always `success`."""
    success: EmptyObject
    """Empty: there is nothing to add to a success."""


class FileImportFailure(Model):
    """The file could not be fetched or was not accepted."""

    imported_time: dt.datetime
    """When the import ended, in UTC."""
    type: Literal["error"]
    """Always `error`, which is also the key with the reason."""
    error: FileImportError
    """Why it failed."""


class UnknownFileImportResult(UnknownVariant, tag="type"):
    """A variant of `FileImportResult` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


FileImportResult: TypeAlias = Annotated[
    FileImportSuccess | FileImportFailure | UnknownFileImportResult,
    ByTag(
        "type",
        {"success": FileImportSuccess, "error": FileImportFailure},
        unknown=UnknownFileImportResult,
    ),
]
"""How the import from the web ended. Only for `external_url`."""


class FileUploadNumberOfParts(Model):
    """How far an upload of several parts has got; missing for a single part."""

    total: int
    """How many parts were announced."""
    sent: int
    """How many of them have arrived so far."""


FileUploadStatus: TypeAlias = Literal["pending", "uploaded", "expired", "failed"] | str
"""`pending` until the file is there, then `uploaded`; `expired` or `failed` if nothing came of it.

- `pending`: Started; the bytes, parts of them or the completion are still missing.
- `uploaded`: Complete; the file can be attached.
- `expired`: Too late: it was not sent or not attached in time.
- `failed`: The import from the web did not succeed.
"""


class FileUpload(Model):
    """A file on its way to Notion, or one that has arrived and can be attached.

    See https://developers.notion.com/reference/file-upload
    """

    object: Literal["file_upload"]
    """Always `file_upload`."""
    id: str
    """Id to send, complete and attach the file with."""
    created_time: dt.datetime
    """When the upload was started, in UTC."""
    created_by: FileUploadCreatedBy
    """Who started the upload, usually the bot of the connection."""
    last_edited_time: dt.datetime
    """When status or content changed last, in UTC."""
    in_trash: bool
    """True while the file is in the trash."""
    expiry_time: dt.datetime | None
    """When the upload expires unless the file is attached before; None once it is attached."""
    status: FileUploadStatus
    """`pending` until the file is there, then `uploaded`; `expired` or `failed` if
    nothing came of it.
    """
    filename: str | None
    """Name with extension, None as long as none is known."""
    content_type: str | None
    """Media type such as `application/pdf`, None as long as it is not known."""
    content_length: int | None
    """Size of the file in bytes, None before it has arrived."""
    upload_url: str | None = None
    """Where to send the file. Only while it is pending."""
    complete_url: str | None = None
    """Where to complete an upload of several parts. Only while it is pending."""
    file_import_result: FileImportResult | None = None
    """How the import from the web ended. Only for `external_url`."""
    number_of_parts: FileUploadNumberOfParts | None = None
    """How far an upload of several parts has got; missing for a single part."""


class FileUploadListPage(PageModel[FileUpload]):
    """One page of the connection's file uploads. Returned by `file_uploads.list`."""

    object: Literal["list"]
    """Always `list`: the answer is one page of entries."""
    next_cursor: str | None
    """Pass it as `start_cursor` to get the entries that follow; None when there are none."""
    has_more: bool
    """True as long as entries remain; call again with `next_cursor` to get them."""
    results: list[FileUpload]
    """File uploads, each with status and expiry."""
    type: Literal["file_upload"]
    """Kind of entry in `results`; the key of that name is there for no other reason."""
    file_upload: EmptyObject
    """Empty object under the key that `type` names. It tells nothing."""
    request_status: RequestStatus | None = None
    """Whether these are all results. Left out when nothing is to be said about it."""
