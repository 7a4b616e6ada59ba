"""Types of answers that `blocks`, `data_sources`, `databases` and 2 more have in common."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag
from .custom_emoji_page_icon import CustomEmojiPageIcon
from .icon_page_icon import EmojiPageIcon, ExternalPageIcon, FilePageIcon, IconPageIcon


class BlockIdParentForBlockBased(Model):
    """Says that something lies inside a block, such as a toggle or column."""

    type: Literal["block_id"]
    """Always `block_id`, which is also the key of the id."""
    block_id: str
    """The block one level up."""


class PageIdParentForBlockBased(Model):
    """Says that something lies on a page."""

    type: Literal["page_id"]
    """Always `page_id`, which is also the key of the id."""
    page_id: str
    """The page one level up."""


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
