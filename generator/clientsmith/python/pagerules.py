"""The ways of pages that many APIs share, and which of them an operation may have.

In: the parameters of an operation, the headers of its answers, the rules of the configuration. Out:
rules in the order in which they are tried. Whether an answer has what a rule speaks of is *not*
decided here (`paging`, `arrays`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clientsmith.api.operations import Operation, Place
from clientsmith.api.types import Kind, Primitive, TypeExpr
from clientsmith.config import Config, PaginationRule
from clientsmith.frozen import dataclass

ARRAY = "."
"""Among the names of lists: the answer itself is one."""

ONLY = "*"
"""Among the names of lists: the only list that an answer has, whatever it is called."""

_LISTS = ("results", "data", "items", "entries", "values", "records", ARRAY)
_SIZES = frozenset(
    [
        "per_page",
        "page_size",
        "perPage",
        "pageSize",
        "page[size]",
        "limit",
        "size",
        "count",
        "max_results",
        "maxResults",
    ]
)
_CURSORS = tuple(
    PaginationRule(cursor, following, more, (*_LISTS, ONLY))
    for cursor, following, more in (
        ("start_cursor", "next_cursor", "has_more"),
        ("cursor", "next_cursor", "has_more"),
        ("cursor", "nextCursor", "hasMore"),
        ("page_token", "next_page_token", ""),
        ("pageToken", "nextPageToken", ""),
        ("marker", "next_marker", ""),
        ("after", "last_id", "has_more"),
        ("after_id", "last_id", "has_more"),
        ("cursor", "response_metadata.next_cursor", ""),
        ("offset", "next_page.offset", ""),
    )
)
_ADDRESSES = (
    *(PaginationRule(name, "next", "", ("results",), by="url") for name in ("page", "offset")),
    PaginationRule("PageToken", "meta.next_page_url", "", (*_LISTS, ONLY), by="url"),
)
_LINK = PaginationRule("", "", "", _LISTS, by="link")
_TOTALS = (
    *(
        PaginationRule("offset", "", "has_more", _LISTS, by="offset", total=total)
        for total in ("total", "total_count", "totalCount")
    ),
    *(
        PaginationRule("page", "", "", _LISTS, by="page", total=total)
        for total in ("total_pages", "totalPages", "page_count", "pageCount")
    ),
)
_COUNTS = (
    *(PaginationRule(n, "", "has_more", _LISTS, by="offset") for n in ("offset", "skip")),
    *(
        PaginationRule(n, "", "has_more", _LISTS, by="page")
        for n in ("page", "page_number", "pageNumber", "page[number]")
    ),
)


@dataclass(frozen=True, slots=True)
class Counter:
    """A parameter of the query that is a number, and what it is when it is left out."""

    name: str
    start: int | None


def page_rules(operation: Operation, config: Config) -> Iterator[PaginationRule]:
    """The rules to try for an operation: those of the configuration before those of everybody.

    That a list goes on by the header `Link` the document has to say, and that it goes on by numbers
    one believes if the size of a page is a parameter too.
    """
    yield from (rule for rule in config.pagination if isinstance(rule, PaginationRule))
    yield from (*_CURSORS, *_ADDRESSES)
    if _gives_links(operation):
        yield _LINK
    yield from _TOTALS
    counters = {counter.name for counter in _counters(operation)}
    if operation.method.lower() == "get" and not _SIZES.isdisjoint(counters):
        yield from (rule for rule in _COUNTS if rule.cursor in counters)


def first_number(operation: Operation, rule: PaginationRule) -> int:
    """The number of the first item or page: as the rule says, else the document, else as usual."""
    said = (counter.start for counter in _counters(operation) if counter.name == rule.cursor)
    start = rule.start if rule.start is not None else next(said, None)
    if start is not None:
        return start
    return 1 if rule.by == "page" else 0


def _gives_links(operation: Operation) -> bool:
    return any(
        header.name.lower() == "link"
        for response in operation.responses
        if response.status[:1] == "2"
        for header in response.headers
    )


def _counters(operation: Operation) -> Iterable[Counter]:
    for parameter in operation.parameters:
        if parameter.place is Place.QUERY and _is_number(parameter.type):
            start = next((v for v in parameter.default if isinstance(v, int)), None)
            yield Counter(parameter.name, _least(parameter.type) if start is None else start)


def _is_number(expr: TypeExpr) -> bool:
    return isinstance(expr, Primitive) and expr.kind in (Kind.INTEGER, Kind.NUMBER)


def _least(expr: TypeExpr) -> int | None:
    """The least value of a number, if that is one to begin to count with."""
    least = dict(expr.constraints).get("minimum") if isinstance(expr, Primitive) else None
    return int(least) if isinstance(least, int | float) and least in (0, 1) else None
