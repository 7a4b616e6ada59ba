"""What the API returns: custom emoji page icon."""

import datetime as dt
from typing import Literal

from .._runtime.models import Model
from .custom_emoji import CustomEmoji


class CustomEmojiPageIcon(Model):
    """An icon that is an emoji of the workspace.

    See https://developers.notion.com/reference/emoji-object
    """

    type: Literal["custom_emoji"]
    """Always `custom_emoji`, which is also the key that holds the rest."""
    custom_emoji: CustomEmoji
    """The emoji with id, name and image."""


class LinkPreviewMention(Model):
    """The address of an item in another application.

    See https://developers.notion.com/reference/rich-text
    """

    url: str
    """Address of the item in the other application."""


class InternalFile(Model):
    """A file stored by Notion, with an address that works for an hour.

    See https://developers.notion.com/reference/file-object
    """

    url: str
    """Address to download the file from. It is signed and expires."""
    expiry_time: dt.datetime
    """When the address stops working. Read the object again for a fresh one."""
