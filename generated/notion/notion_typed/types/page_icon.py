"""What the API returns: page icon."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag
from .database_parent import NoticonColor
from .rich_text import CustomEmojiPageIcon, InternalFile, LinkPreviewMention


class BlockIdParentForBlockBased(Model):
    """A block as parent."""

    type: Literal["block_id"]
    block_id: str
    """Id of the block above."""


class PageIdParentForBlockBased(Model):
    """A page as parent."""

    type: Literal["page_id"]
    page_id: str
    """Id of the page above."""


Emoji: TypeAlias = str
"""An emoji."""


class EmojiPageIcon(Model):
    """An emoji as icon."""

    type: Literal["emoji"]
    emoji: str
    """The emoji itself."""


class ExternalPageIcon(Model):
    """An image on the web as icon."""

    type: Literal["external"]
    external: LinkPreviewMention


class FilePageIcon(Model):
    """An image stored by Notion as icon."""

    type: Literal["file"]
    file: InternalFile
    """Where to download the file."""


NoticonName: TypeAlias = str
"""Name of one of Notion's own icons, as the icon picker spells it."""


class NoticonIcon(Model):
    """One of Notion's own icons."""

    name: str
    """Name of the icon."""
    color: NoticonColor
    """Colour of the icon."""


class IconPageIcon(Model):
    """One of Notion's own icons, in a colour."""

    type: Literal["icon"]
    icon: NoticonIcon


class UnknownPageIcon(UnknownVariant, tag="type"):
    """A variant of `PageIcon` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


PageIcon: TypeAlias = Annotated[
    EmojiPageIcon
    | FilePageIcon
    | ExternalPageIcon
    | CustomEmojiPageIcon
    | IconPageIcon
    | UnknownPageIcon,
    ByTag(
        "type",
        {
            "emoji": EmojiPageIcon,
            "file": FilePageIcon,
            "external": ExternalPageIcon,
            "custom_emoji": CustomEmojiPageIcon,
            "icon": IconPageIcon,
        },
        unknown=UnknownPageIcon,
    ),
]
"""An icon: an emoji, an emoji of the workspace, an icon of Notion's own, or an image."""
