"""What the API returns: custom emojis."""

from typing import Literal

from .._runtime.models import PageModel
from .custom_emoji import CustomEmoji


class CustomEmojiListPage(PageModel[CustomEmoji]):
    """Custom emoji list page."""

    object: Literal["list"]
    """Always `list`: the answer is one page of entries."""
    type: Literal["custom_emoji"]
    """Kind of entry in `results`, always `custom_emoji`."""
    results: list[CustomEmoji]
    """Emojis with their ids; an empty list if none has the `name` asked for."""
    has_more: bool
    """True as long as entries remain; call again with `next_cursor` to get them."""
    next_cursor: str | None
    """Pass it as `start_cursor` to get the entries that follow; null when there are none."""
