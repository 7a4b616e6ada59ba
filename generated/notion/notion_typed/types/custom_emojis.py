"""What the API returns: custom emojis."""

from typing import Literal

from .._runtime.models import PageModel
from .custom_emoji import CustomEmoji


class CustomEmojiListPage(PageModel[CustomEmoji]):
    """Custom emoji list page."""

    object: Literal["list"]
    type: Literal["custom_emoji"]
    results: list[CustomEmoji]
    """Custom emojis."""
    has_more: bool
    """Whether there is another page."""
    next_cursor: str | None
    """Cursor of the next page, null on the last one."""
