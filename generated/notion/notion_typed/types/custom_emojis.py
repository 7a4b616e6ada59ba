"""Types of answers of `client.custom_emojis`."""

from typing import Literal

from .._runtime.models import PageModel
from .custom_emoji import CustomEmoji


class CustomEmojiListPage(PageModel[CustomEmoji]):
    """One page of the workspace's emojis. Returned by `custom_emojis.list`."""

    object: Literal["list"]
    """Always `list`: the answer is one page of entries."""
    type: Literal["custom_emoji"]
    """Kind of entry in `results`, always `custom_emoji`."""
    results: list[CustomEmoji]
    """Emojis with their ids; an empty list if none has the `name` asked for."""
    has_more: bool
    """True as long as entries remain; call again with `next_cursor` to get them."""
    next_cursor: str | None
    """Pass it as `start_cursor` to get the entries that follow; None when there are none."""
