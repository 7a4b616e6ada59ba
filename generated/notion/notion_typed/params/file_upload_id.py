"""Names a file upload, which must have the status `uploaded`."""

from typing import Required, TypedDict


class FileUploadIdParam(TypedDict, total=False):
    """Names a file upload, which must have the status `uploaded`."""

    id: Required[str]
    """Id that the file upload was given when it was started."""
