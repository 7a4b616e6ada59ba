"""How a list that comes in pages is walked.

In: the arguments and results of an operation, and the rules of the configuration. Out: a
`PagePlan`, when a rule knows the answer. What a page is called is *not* decided here (`wishes`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clientsmith.api.operations import Operation
from clientsmith.api.types import (
    AliasType,
    Field,
    ListOf,
    Named,
    ObjectType,
    TypeExpr,
    TypeId,
    TypeTable,
)
from clientsmith.config import By, Config, PaginationRule
from clientsmith.python.arguments import BODY, Argument
from clientsmith.python.bodies import declared

_LISTS = ("results", "data", "items", "entries", "values", "records")
_USUAL_PAGES = (
    *(
        PaginationRule(cursor, following, more, _LISTS)
        for cursor, following, more in (
            ("start_cursor", "next_cursor", "has_more"),
            ("cursor", "next_cursor", "has_more"),
            ("cursor", "nextCursor", "hasMore"),
            ("page_token", "next_page_token", ""),
            ("pageToken", "nextPageToken", ""),
            ("marker", "next_marker", ""),
        )
    ),
    *(PaginationRule(cursor, "next", "", ("results",), by="url") for cursor in ("page", "offset")),
    *(
        PaginationRule("offset", "", "has_more", _LISTS, by="offset", total=total)
        for total in ("total", "total_count", "totalCount")
    ),
    *(
        PaginationRule("page", "", "", _LISTS, by="page", total=total)
        for total in ("total_pages", "totalPages", "page_count", "pageCount")
    ),
)
"""The ways of pages that many APIs share; the configuration's go first."""


@dataclass(frozen=True, slots=True)
class PagePlan:
    """How a list is walked: where the cursor goes and where items and next cursor are found."""

    item: TypeExpr
    items: str
    next: str
    more: str
    cursor: str
    where: str
    by: By = "cursor"
    total: str = ""
    start: int = 0
    further: FurtherPages | None = None
    incomplete: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether a cursor in the page leads to a page of the same operation."""
        return self.by == "cursor" and self.further is None


@dataclass(frozen=True, slots=True)
class FurtherPages:
    """The operation that gives the pages after the first, and what they are.

    `parameters` are found in the first page, `kept` in the call that it answered.
    """

    operation: Operation
    resource: tuple[str, ...]
    page: TypeExpr
    item: TypeExpr
    parameters: Mapping[str, str]
    kept: tuple[str, ...]


def find_pages(
    types: TypeTable,
    arguments: Iterable[Argument],
    answer: TypeExpr | None,
    config: Config,
    *,
    is_read: bool,
) -> tuple[PagePlan | None, TypeId | None]:
    """How the answer is continued and the id of its type, when it is an envelope that a rule of the
    configuration knows; `answer` is None when there is no JSON, or more than one kind of it. A rule
    that names no parameter is only for operations that read.
    """
    decl = declared(types, answer) if answer is not None else None
    if not isinstance(decl, ObjectType):
        return None, None
    fields = {field.name: field for field in decl.fields}
    rules = [rule for rule in config.pagination if isinstance(rule, PaginationRule)]
    for rule in (*rules, *_USUAL_PAGES):
        cursor = next(
            (a for a in arguments if a.name == rule.cursor and a.place in ("query", BODY)), None
        )
        if cursor is None and (rule.cursor or not is_read):
            continue
        if any(name and name not in fields for name in (rule.next, rule.total)):
            continue
        listed = _items(types, fields, rule.items)
        if listed is not None:
            name, item = listed
            more = rule.more if rule.more in fields else ""
            place = cursor.place if cursor is not None else "query"
            usual = 1 if rule.by == "page" else 0
            start = usual if rule.start is None else rule.start
            plan = PagePlan(
                item=item,
                items=name,
                next=rule.next,
                more=more,
                cursor=rule.cursor,
                where=place,
                by=rule.by,
                total=rule.total,
                start=start,
                incomplete=_known(rule.incomplete, fields),
            )
            return plan, decl.id
    return None, None


def continue_pages(
    types: TypeTable, answer: TypeExpr | None, further: FurtherPages, plan: PagePlan
) -> tuple[PagePlan | None, TypeId | None]:
    """How an answer is continued by another operation, whose own pages go on by `plan`; the answer
    has items and cursor where these pages have them.
    """
    decl = declared(types, answer) if answer is not None else None
    if not isinstance(decl, ObjectType):
        return None, None
    fields = {field.name: field for field in decl.fields}
    listed = _items(types, fields, (plan.items,))
    if listed is None or plan.next not in fields:
        return None, None
    name, item = listed
    more = plan.more if plan.more in fields else ""
    incomplete = _known(plan.incomplete, fields)
    first = PagePlan(
        item, name, plan.next, more, "", "query", further=further, incomplete=incomplete
    )
    return first, decl.id


def _known(incomplete: str, fields: Mapping[str, Field]) -> str:
    """Give the sign of an incomplete list if an answer can have it."""
    return incomplete if incomplete.partition("=")[0].partition(".")[0] in fields else ""


def _items(
    types: TypeTable, fields: Mapping[str, Field], names: Iterable[str]
) -> tuple[str, TypeExpr] | None:
    for name in names:
        if name in fields:
            expr = _list_of(types, fields[name].type)
            if expr is not None:
                return name, expr
    return None


def _list_of(types: TypeTable, expr: TypeExpr) -> TypeExpr | None:
    while isinstance(expr, Named):
        decl = types[expr.id]
        if not isinstance(decl, AliasType):
            return None
        expr = decl.target
    return expr.item if isinstance(expr, ListOf) else None
