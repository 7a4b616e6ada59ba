"""What the API returns: file upload file import result error error."""

from typing import Literal, TypeAlias

from .._runtime.models import Model

FileUploadFileImportResultErrorErrorType: TypeAlias = (
    Literal["validation_error", "internal_system_error", "download_error", "upload_error"] | str
)


class FileUploadFileImportResultErrorError(Model):
    """`error` of `FileUploadFileImportResultError`."""

    type: FileUploadFileImportResultErrorErrorType
    code: str
    """What went wrong, as a short code."""
    message: str
    """What went wrong, in words."""
    parameter: str | None
    status_code: int | None
    """Status that the other server answered with, or null."""
