"""Lists, page by page.

In: all items of a list and what a page of it was asked for with. Out: the items of that page and
what leads to the next: a cursor, an address, or a number to count on from. Raises `RefusedError`
for a cursor that nobody was given. What is *not* decided here: which items there are (`lists`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar
from urllib.parse import urlencode

from .decode import Decoded
from .document import Document, Operation, Pages
from .faults import REPEATED_CURSOR
from .messages import Request
from .problems import RefusedError
from .schemas import settle
from .values import MISSING, Json, Missing, child

__all__ = ["SIZES", "Page", "cut_page", "find_way", "repeat_cursor"]

SIZES: Final = (
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
_OFFSETS: Final = ("offset", "skip", "start_index", "startIndex")
_NUMBERS: Final = ("page", "page_number", "pageNumber", "page[number]", "Page")
_CURSOR: Final = "00000000-0000-4000-8000-"
_REPEATED: Final = 0xC0DE
"""The same as `REPEATED_CURSOR`, for cursors that are numbers."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """The items of a page, what of its envelope says how to go on, and headers that do."""

    items: list[T]
    says: dict[str, Json] = field(default_factory=dict[str, Json])
    headers: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Way:
    """What a page is asked for with: a parameter, and what it counts: nothing, items or pages."""

    name: str
    counts: str = ""
    start: int = 0


def find_way(operation: Operation) -> Way | None:
    """How an operation is asked for a page; None when it has only one.

    That is what the client goes by, or else a parameter that has the name of an offset or a page.
    """
    pages = operation.pages
    if pages is not None and pages.by in ("offset", "page"):
        return Way(pages.cursor, "items" if pages.by == "offset" else "pages", pages.start)
    query = [p.name for p in operation.parameters if p.place == "query"]
    name = pages.cursor if pages is not None else ""
    if pages is not None and pages.by == "cursor":
        return Way(name)
    name = name or next((n for n in (*_OFFSETS, *_NUMBERS) if n in query), "")
    if pages is not None and pages.by in ("url", "link"):
        name = name or _NUMBERS[0]
    if name in _NUMBERS:
        return Way(name, "pages", 1)
    if name in _OFFSETS:
        return Way(name, "items")
    return Way(name) if pages is not None else None


def cut_page(
    document: Document, decoded: Decoded, request: Request, items: list[T], default: int
) -> Page[T]:
    """The page that a call asks for; all items when the operation knows no pages."""
    operation = decoded.operation
    size = next((n for name in SIZES if isinstance(n := _given(decoded, name), int)), None)
    way = find_way(operation)
    if way is None:
        return Page(items if size is None else items[: max(0, size)])
    length = default if size is None or size < 1 else min(size, default)
    start = _position(way, _given(decoded, way.name), length)
    end = start + length
    pages = operation.pages
    if pages is None:
        return Page(items[start:end])
    following: Json = None
    if end < len(items):
        following = _token(document, operation, way, end, length)
    page = Page(items[start:end], *_guide(pages, way, following, request))
    if pages.total:
        page.says[pages.total] = (
            math.ceil(len(items) / length) if way.counts == "pages" else len(items)
        )
    return page


def repeat_cursor(
    document: Document, operation: Operation, request: Request
) -> tuple[dict[str, Json], dict[str, str]]:
    """What the envelope and the headers of a list say that never ends; nothing if it counts."""
    way, pages = find_way(operation), operation.pages
    if way is None or pages is None or pages.by in ("offset", "page"):
        return {}, {}
    is_number = way.counts or _is_number(document, operation, way.name)
    return _guide(pages, way, _REPEATED if is_number else REPEATED_CURSOR, request)


def _guide(
    pages: Pages, way: Way, following: Json, request: Request
) -> tuple[dict[str, Json], dict[str, str]]:
    says: dict[str, Json] = {}
    headers: dict[str, str] = {}
    if pages.more:
        says[pages.more] = following is not None
    match pages.by:
        case "url":
            says[pages.next] = None if following is None else _address(request, way, following)
        case "link":
            if following is not None:
                headers["link"] = f'<{_address(request, way, following)}>; rel="next"'
        case "cursor":
            says[pages.next] = following
        case _:
            pass
    return says, headers


def _address(request: Request, way: Way, following: Json) -> str:
    kept = [(name, value) for name, value in request.query if name != way.name]
    return f"{request.origin}{request.path}?{urlencode([*kept, (way.name, str(following))])}"


def _given(decoded: Decoded, name: str) -> Json | Missing:
    found = child(decoded.body, name)
    return decoded.parameters.get(("query", name), MISSING) if isinstance(found, Missing) else found


def _position(way: Way, given: Json | Missing, length: int) -> int:
    """The index of the first item of a page."""
    if isinstance(given, Missing) or given in (None, ""):
        return 0
    if given in (REPEATED_CURSOR, _REPEATED):
        return 0
    text = str(given)
    if way.counts and text.isdecimal():
        number = int(text)
        return max(0, number - way.start) * length if way.counts == "pages" else number
    if isinstance(given, int) and given >= 0:
        return given
    if text.startswith(_CURSOR) and text[len(_CURSOR) :].isdecimal():
        return int(text[len(_CURSOR) :])
    raise RefusedError(400, f"{way.name}: no list has this cursor", "validation invalid cursor")


def _token(document: Document, operation: Operation, way: Way, end: int, length: int) -> Json:
    if way.counts == "pages":
        return end // length + way.start
    if way.counts or _is_number(document, operation, way.name):
        return end
    return f"{_CURSOR}{end:012d}"


def _is_number(document: Document, operation: Operation, name: str) -> bool:
    schemas = [p.schema for p in operation.parameters if (p.place, p.name) == ("query", name)]
    for body in operation.body.values():
        properties = settle(document, body, MISSING).schema.get("properties")
        found = child({} if properties is None else properties, name)
        schemas += [] if isinstance(found, Missing) else [found]
    kinds = [settle(document, schema, MISSING).schema.get("type") for schema in schemas[:1]]
    return "integer" in kinds
