"""Types of arguments that `databases` and `pages` have in common."""

from typing import Literal, Required, TypeAlias, TypedDict
from .page_icon import IdObjectResponseParam
from .rich_text import ExternalPageCoverExternalParam


class ExternalPageCoverParam(TypedDict, total=False):
    """Uses an image on the web as cover."""

    type: Literal["external"]
    """Always `external`. May be left out, as the key of the cover tells it."""
    external: Required[ExternalPageCoverExternalParam]
    """Where the image is."""


class FileUploadPageCoverParam(TypedDict, total=False):
    """Uses an uploaded image as cover."""

    type: Literal["file_upload"]
    """Always `file_upload`. May be left out, as the key of the cover tells it."""
    file_upload: Required[IdObjectResponseParam]
    """The uploaded image, by the id of a file upload with the status `uploaded`."""


PageCoverParam: TypeAlias = FileUploadPageCoverParam | ExternalPageCoverParam
"""A cover image to set: an uploaded one or one on the web."""
