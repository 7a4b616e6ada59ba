"""Read lists as they came, also where an answer does not fit its type.

In: a page of a list. Out: its entries, and where the next page begins. What does not fit its type
is left as it came by the client, so nothing is relied upon here that the API may leave out. What is
*not* decided here: when pages are read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from .._runtime.base_model import wire_value
from .._runtime.cursors import MAX_EMPTY_PAGES
from .._runtime.pagination import PageModel
from ..errors import PaginationError

__all__ = ["Cursors", "items_of"]

ItemT = TypeVar("ItemT")


def items_of(page: PageModel[ItemT]) -> list[ItemT]:
    """Give the entries of a page."""
    items = wire_value(page, "results")
    # The type of the page says what its entries are; this is where that is believed.
    return cast("list[ItemT]", items) if isinstance(items, list) else []


@dataclass(slots=True)
class Cursors:
    """Where a list has led so far."""

    _seen: set[str] = field(default_factory=set[str])
    _empty: int = 0

    def after(self, page: PageModel[Any]) -> str | None:  # Any: entries don't matter here
        """Give the cursor of the page that follows, if the API says that one does.

        Raises `PaginationError` for a cursor that comes again, and for the last of 100 pages in a
        row that are empty and promise another.
        """
        cursor = _next_cursor(page)
        if cursor is None:
            return None
        self._empty = 0 if items_of(page) else self._empty + 1
        if self._empty >= MAX_EMPTY_PAGES:
            raise PaginationError(
                f"{MAX_EMPTY_PAGES} pages in a row had no items, and each promised another"
            )
        if cursor in self._seen:
            raise PaginationError(f"the API gave the same cursor twice: {cursor!r}")
        self._seen.add(cursor)
        return cursor


def _next_cursor(page: PageModel[Any]) -> str | None:  # Any: see above
    if wire_value(page, "has_more") is False:
        return None
    cursor = wire_value(page, "next_cursor")
    return cursor if isinstance(cursor, str) and cursor else None
