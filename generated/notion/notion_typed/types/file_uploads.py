"""What the API returns: file uploads."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, PageModel, UnknownVariant
from .._runtime.unions import ByTag
from .empty_object import EmptyObject
from .file_upload_file_import_result_error_error import FileUploadFileImportResultErrorError

FileUploadCreatedByType: TypeAlias = Literal["person", "bot", "agent"] | str


class FileUploadCreatedBy(Model):
    """Who started the upload."""

    id: str
    type: FileUploadCreatedByType


class FileUploadFileImportResultSuccess(Model):
    """The file was imported."""

    imported_time: dt.datetime
    type: Literal["success"]
    success: EmptyObject


class FileUploadFileImportResultError(Model):
    """The file could not be imported."""

    imported_time: dt.datetime
    type: Literal["error"]
    error: FileUploadFileImportResultErrorError


class UnknownFileUploadFileImportResult(UnknownVariant, tag="type"):
    """A variant of `FileUploadFileImportResult` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


FileUploadFileImportResult: TypeAlias = Annotated[
    FileUploadFileImportResultSuccess
    | FileUploadFileImportResultError
    | UnknownFileUploadFileImportResult,
    ByTag(
        "type",
        {"success": FileUploadFileImportResultSuccess, "error": FileUploadFileImportResultError},
        unknown=UnknownFileUploadFileImportResult,
    ),
]
"""How the import from the web ended. Only for `external_url`."""


class FileUploadNumberOfParts(Model):
    """Progress of an upload of several parts."""

    total: int
    """How many parts there will be."""
    sent: int
    """How many parts have arrived."""


FileUploadStatus: TypeAlias = Literal["pending", "uploaded", "expired", "failed"] | str
"""`pending` until the file is there, then `uploaded`; `expired` or `failed` if nothing came of
it.
"""


class FileUpload(Model):
    """A file on its way to Notion, or one that has arrived and can be attached."""

    object: Literal["file_upload"]
    id: str
    """Id to send, complete and attach the file with."""
    created_time: dt.datetime
    """When the upload was started."""
    created_by: FileUploadCreatedBy
    """Who started the upload."""
    last_edited_time: dt.datetime
    """When the upload changed last."""
    in_trash: bool
    """True while the file lies in the trash."""
    expiry_time: dt.datetime | None
    """When the upload expires unless the file is attached before; null once it is attached."""
    status: FileUploadStatus
    """`pending` until the file is there, then `uploaded`; `expired` or `failed` if nothing
    came of it.
    """
    filename: str | None
    """Name of the file, or null."""
    content_type: str | None
    """Media type of the file, or null."""
    content_length: int | None
    """Size of the file in bytes, null before it has arrived."""
    upload_url: str | None = None
    """Where to send the file. Only while it is pending."""
    complete_url: str | None = None
    """Where to complete an upload of several parts. Only while it is pending."""
    file_import_result: FileUploadFileImportResult | None = None
    """How the import from the web ended. Only for `external_url`."""
    number_of_parts: FileUploadNumberOfParts | None = None
    """Progress of an upload of several parts."""


class FileUploadListPage(PageModel[FileUpload]):
    """File upload list page."""

    object: Literal["list"]
    next_cursor: str | None
    """Cursor of the next page, null on the last one."""
    has_more: bool
    """Whether there is another page."""
    results: list[FileUpload]
    """File uploads."""
    type: Literal["file_upload"]
    file_upload: EmptyObject
