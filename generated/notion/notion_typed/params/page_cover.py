"""What the API takes: page cover."""

from typing import Literal, Required, TypeAlias, TypedDict
from .page_icon import IdObjectResponseParam
from .rich_text import ExternalPageCoverExternalParam


class ExternalPageCoverParam(TypedDict, total=False):
    """An image on the web as cover."""

    type: Literal["external"]
    external: Required[ExternalPageCoverExternalParam]


class FileUploadPageCoverParam(TypedDict, total=False):
    """An uploaded image as cover."""

    type: Literal["file_upload"]
    file_upload: Required[IdObjectResponseParam]


PageCoverParam: TypeAlias = FileUploadPageCoverParam | ExternalPageCoverParam
"""A cover image to set: an uploaded one or one on the web."""
