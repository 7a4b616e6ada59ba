"""Lists, page by page.

In: all items of a list and what a page of it was asked for with. Out: the items of that page and
the cursor of the next. Raises `RefusedError` for a cursor that nobody was given. What is *not*
decided here: which items there are (`state`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from .decode import Decoded
from .document import Document, Pages
from .faults import REPEATED_CURSOR
from .problems import RefusedError
from .schemas import settle
from .values import MISSING, Json, Missing, child

__all__ = ["Page", "cut_page"]

_SIZES: Final = (
    "page_size",
    "limit",
    "per_page",
    "pageSize",
    "perPage",
    "PageSize",
    "max_results",
    "maxResults",
    "size",
    "count",
)
_CURSOR: Final = "00000000-0000-4000-8000-"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """The items of a page; `next` is null on the last one."""

    items: list[T]
    next: Json


def cut_page(
    document: Document, pages: Pages | None, decoded: Decoded, items: list[T], default: int
) -> Page[T]:
    """The page that a call asks for; all items when the operation knows no pages."""
    size = next((n for name in _SIZES if isinstance(n := _given(decoded, name), int)), None)
    if pages is None:
        return Page(items if size is None else items[: max(0, size)], None)
    cursor = _given(decoded, pages.cursor)
    start = 0 if isinstance(cursor, Missing) or cursor in (None, "") else _offset(cursor, pages)
    end = start + (default if size is None or size < 1 else min(size, default))
    following = _cursor(document, pages, decoded, end) if end < len(items) else None
    return Page(items[start:end], following)


def _given(decoded: Decoded, name: str) -> Json | Missing:
    found = child(decoded.body, name)
    return decoded.parameters.get(("query", name), MISSING) if isinstance(found, Missing) else found


def _offset(cursor: Json, pages: Pages) -> int:
    if isinstance(cursor, int):
        return cursor
    if cursor == REPEATED_CURSOR:
        return 0
    text = str(cursor)
    if text.startswith(_CURSOR) and text[len(_CURSOR) :].isdecimal():
        return int(text[len(_CURSOR) :])
    raise RefusedError(400, f"{pages.cursor}: no list has this cursor", "validation invalid cursor")


def _cursor(document: Document, pages: Pages, decoded: Decoded, offset: int) -> Json:
    for parameter in decoded.operation.parameters:
        if (parameter.place, parameter.name) == (pages.where, pages.cursor):
            schema = settle(document, parameter.schema, MISSING).schema
            if schema.get("type") == "integer":
                return offset
    return f"{_CURSOR}{offset:012d}"
