"""Types of answers that `file_uploads` and `webhooks` have in common."""

from typing import Literal, TypeAlias

from .._runtime.models import Model

FileImportErrorType: TypeAlias = (
    Literal["validation_error", "internal_system_error", "download_error", "upload_error"] | str
)
"""Where it failed: the request was not valid, the file could not be downloaded or stored, or
Notion itself is at fault.

- `validation_error`: The request for the import breaks a rule.
- `internal_system_error`: Notion itself is at fault.
- `download_error`: The file could not be fetched from its address.
- `upload_error`: The file was fetched but could not be stored.
"""


class FileImportError(Model):
    """Why it failed."""

    type: FileImportErrorType
    """Where it failed: the request was not valid, the file could not be downloaded or stored, or
    Notion itself is at fault.
    """
    code: str
    """The reason as a word for programs."""
    message: str
    """The reason in words for people."""
    parameter: str | None
    """The parameter to blame, None if there is none."""
    status_code: int | None
    """Status that the other server answered with, None if it gave none."""
