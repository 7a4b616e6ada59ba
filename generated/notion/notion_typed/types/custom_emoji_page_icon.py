"""Types of answers that `agents`, `blocks`, `comments` and 4 more have in common."""

import datetime as dt
from typing import Literal

from .._runtime.models import Model
from .custom_emoji import CustomEmoji


class CustomEmojiPageIcon(Model):
    """An emoji that the workspace has added."""

    type: Literal["custom_emoji"]
    """Always `custom_emoji`, which is also the key of the content."""
    custom_emoji: CustomEmoji
    """The emoji with id, name and image."""


class LinkPreviewMention(Model):
    """Something on the web, by its address."""

    url: str
    """Web address of the item, file or link."""


class InternalFile(Model):
    """A file stored by Notion, with an address that works for an hour."""

    url: str
    """Address to download the file from. It is signed and expires."""
    expiry_time: dt.datetime
    """When the address stops working. Read the object again for a fresh one."""
