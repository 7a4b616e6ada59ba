"""What the API takes: file upload id."""

from typing import Required, TypedDict


class FileUploadIdParam(TypedDict, total=False):
    """Names a file upload, which must have the status `uploaded`.

    See https://developers.notion.com/reference/file-upload
    """

    id: Required[str]
    """Id that the file upload was given when it was started."""
