"""Read lists as they came, also where an answer does not fit its type.

In: a page of a list. Out: its entries, and where the next page begins. What does not fit its type
is left as it came by the client, so nothing is relied upon here that the API may leave out.
"""

from __future__ import annotations

from typing import TypeVar, cast

from .._runtime.base_model import wire_value
from .._runtime.pagination import PageModel

__all__ = ["items_of", "next_cursor"]

ItemT = TypeVar("ItemT")


def items_of(page: PageModel[ItemT]) -> list[ItemT]:
    """Give the entries of a page."""
    items = wire_value(page, "results")
    # The type of the page says what its entries are; this is where that is believed.
    return cast("list[ItemT]", items) if isinstance(items, list) else []


def next_cursor(page: PageModel[ItemT]) -> str | None:
    """Give the cursor of the page that follows, if the API says that one does."""
    if wire_value(page, "has_more") is False:
        return None
    cursor = wire_value(page, "next_cursor")
    return cursor if isinstance(cursor, str) and cursor else None
