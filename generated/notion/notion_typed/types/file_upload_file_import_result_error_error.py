"""What the API returns: file upload file import result error error."""

from typing import Literal, TypeAlias

from .._runtime.models import Model

FileUploadFileImportResultErrorErrorType: TypeAlias = (
    Literal["validation_error", "internal_system_error", "download_error", "upload_error"] | str
)
"""Where it failed: the request was not valid, the file could not be downloaded or stored, or Notion
itself is at fault.

- `validation_error`: The request for the import breaks a rule.
- `internal_system_error`: Notion itself is at fault.
- `download_error`: The file could not be fetched from its address.
- `upload_error`: The file was fetched but could not be stored.
"""


class FileUploadFileImportResultErrorError(Model):
    """Why it failed."""

    type: FileUploadFileImportResultErrorErrorType
    """Where it failed: the request was not valid, the file could not be downloaded or stored, or
    Notion itself is at fault.

    - `validation_error`: The request for the import breaks a rule.
    - `internal_system_error`: Notion itself is at fault.
    - `download_error`: The file could not be fetched from its address.
    - `upload_error`: The file was fetched but could not be stored.
    """
    code: str
    """The reason as a word for programs."""
    message: str
    """The reason in words for people."""
    parameter: str | None
    """The parameter to blame, null if there is none."""
    status_code: int | None
    """Status that the other server answered with, null if it gave none."""
