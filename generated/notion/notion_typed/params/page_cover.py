"""What the API takes: page cover."""

from typing import Literal, Required, TypeAlias, TypedDict
from .page_icon import IdObjectResponseParam
from .rich_text import ExternalPageCoverExternalParam


class ExternalPageCoverParam(TypedDict, total=False):
    """Uses an image on the web as cover.

    See https://developers.notion.com/reference/file-object
    """

    type: Literal["external"]
    """Always `external`. May be left out, as the key of the cover tells it."""
    external: Required[ExternalPageCoverExternalParam]
    """Where the image is."""


class FileUploadPageCoverParam(TypedDict, total=False):
    """Uses an uploaded image as cover.

    See https://developers.notion.com/reference/file-object
    """

    type: Literal["file_upload"]
    """Always `file_upload`. May be left out, as the key of the cover tells it."""
    file_upload: Required[IdObjectResponseParam]
    """The uploaded image."""


PageCoverParam: TypeAlias = FileUploadPageCoverParam | ExternalPageCoverParam
"""A cover image to set: an uploaded one or one on the web.

See https://developers.notion.com/reference/file-object
"""
