"""How a list that comes in pages is walked.

In: the arguments and results of an operation, and the rules of the configuration. Out: a
`PagePlan`, when a rule knows the answer. What a page is called is *not* decided here (`wishes`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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
from clientsmith.config import Config, PaginationRule
from clientsmith.python.arguments import BODY, Argument
from clientsmith.python.bodies import declared

_LISTS = ("results", "data", "items", "entries", "values", "records")
_USUAL_PAGES = tuple(
    PaginationRule(cursor, following, more, _LISTS)
    for cursor, following, more in (
        ("start_cursor", "next_cursor", "has_more"),
        ("cursor", "next_cursor", "has_more"),
        ("cursor", "nextCursor", "hasMore"),
        ("page_token", "next_page_token", ""),
        ("pageToken", "nextPageToken", ""),
        ("marker", "next_marker", ""),
    )
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


def find_pages(
    types: TypeTable, arguments: Iterable[Argument], answer: TypeExpr | None, config: Config
) -> tuple[PagePlan | None, TypeId | None]:
    """How the answer is continued and the id of its type, when it is an envelope that a rule of the
    configuration knows; `answer` is None when there is no JSON, or more than one kind of it.
    """
    decl = declared(types, answer) if answer is not None else None
    if not isinstance(decl, ObjectType):
        return None, None
    fields = {field.name: field for field in decl.fields}
    for rule in (*config.pagination, *_USUAL_PAGES):
        cursor = next(
            (a for a in arguments if a.name == rule.cursor and a.place in ("query", BODY)), None
        )
        if cursor is None or rule.next not in fields:
            continue
        listed = _items(types, fields, rule)
        if listed is not None:
            name, item = listed
            more = rule.more if rule.more in fields else ""
            return PagePlan(item, name, rule.next, more, rule.cursor, cursor.place), decl.id
    return None, None


def _items(
    types: TypeTable, fields: Mapping[str, Field], rule: PaginationRule
) -> tuple[str, TypeExpr] | None:
    for name in rule.items:
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
