"""Types of answers that `data_sources`, `databases`, `pages` and `search` have in common."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag
from .custom_emoji_page_icon import InternalFile, LinkPreviewMention


class ExternalPageCover(Model):
    """A cover that is an image on the web."""

    type: Literal["external"]
    """Always `external`, which is also the key that holds the rest."""
    external: LinkPreviewMention
    """Where the image is."""


class FilePageCover(Model):
    """A cover that is stored by Notion."""

    type: Literal["file"]
    """Always `file`, which is also the key that holds the rest."""
    file: InternalFile
    """Where to download the image, for as long as the address holds."""


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
