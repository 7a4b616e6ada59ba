"""Types of answers that `agents`, `blocks`, `data_sources` and 3 more have in common."""

from typing import Literal, TypeAlias

from .._runtime.models import Model
from .custom_emoji_page_icon import InternalFile, LinkPreviewMention
from .noticon_color import NoticonColor

Emoji: TypeAlias = str
"""One emoji, as the Unicode character itself."""


class EmojiPageIcon(Model):
    """A standard emoji as icon."""

    type: Literal["emoji"]
    """Always `emoji`, which is also the key that holds the rest."""
    emoji: str
    """The emoji as a character, such as `🥑`."""


class ExternalPageIcon(Model):
    """An icon that is an image on the web."""

    type: Literal["external"]
    """Always `external`, which is also the key that holds the rest."""
    external: LinkPreviewMention
    """Where the image is."""


class FilePageIcon(Model):
    """An icon that is an image stored by Notion."""

    type: Literal["file"]
    """Always `file`, which is also the key that holds the rest."""
    file: InternalFile
    """Where to download the image, for as long as the address holds."""


NoticonName: TypeAlias = str
"""Name of one of Notion's own icons, as the icon picker spells it."""


class NoticonIcon(Model):
    """One of Notion's own icons, by name and colour."""

    name: str
    """Name in Notion's icon picker, such as `pizza`."""
    color: NoticonColor
    """Colour that the icon is drawn in."""


class IconPageIcon(Model):
    """An icon from Notion's own collection."""

    type: Literal["icon"]
    """Always `icon`, which is also the key that holds the rest."""
    icon: NoticonIcon
    """Which icon it is, and its colour."""
