"""What the API returns: page cover."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag
from .rich_text import InternalFile, LinkPreviewMention


class ExternalPageCover(Model):
    """An image on the web as cover."""

    type: Literal["external"]
    external: LinkPreviewMention


class FilePageCover(Model):
    """An image stored by Notion as cover."""

    type: Literal["file"]
    file: InternalFile
    """Where to download the file."""


class UnknownPageCover(UnknownVariant, tag="type"):
    """A variant of `PageCover` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


PageCover: TypeAlias = Annotated[
    FilePageCover | ExternalPageCover | UnknownPageCover,
    ByTag("type", {"file": FilePageCover, "external": ExternalPageCover}, unknown=UnknownPageCover),
]
"""A cover image: one stored by Notion or one on the web."""
