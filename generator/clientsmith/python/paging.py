"""How a list that comes in pages is walked.

In: the arguments and results of an operation, and the rules of the configuration. Out: a
`PagePlan`, when a rule knows the answer. What a page is called is *not* decided here (`wishes`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientsmith.api.operations import Operation
from clientsmith.api.types import (
    Field,
    Nullable,
    ObjectType,
    TypeDecl,
    TypeExpr,
    TypeId,
    TypeTable,
    UnionType,
)
from clientsmith.config import By, Config, PaginationRule
from clientsmith.frozen import dataclass, replace
from clientsmith.python.arguments import BODY, Argument
from clientsmith.python.arrays import ITEMS, array_rule, is_array_page, list_of
from clientsmith.python.bodies import declared, objects_of
from clientsmith.python.pagerules import ONLY, first_number, page_rules


@dataclass(frozen=True, slots=True)
class PagePlan:
    """How a list is walked: where the cursor goes and where items and next cursor are found.

    `array` says that a page is nothing but its items on the wire, `sometimes` that the answer may
    be something else than a page.
    """

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
    array: bool = False
    sometimes: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether there always is a page, with a cursor for the next one of the same operation."""
        return self.by == "cursor" and self.further is None and not self.sometimes

    @property
    def place(self) -> str:
        """Where a page has its items on the wire; empty if it is nothing else."""
        return "" if self.array else self.items


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
    operation: Operation,
    arguments: Iterable[Argument],
    answer: TypeExpr | None,
    config: Config,
) -> tuple[PagePlan | None, TypeId | None]:
    """How the answer is continued and the id of its type, when it is an envelope that a rule of the
    configuration knows; `answer` is None when there is no JSON, or more than one kind of it. A rule
    that names no parameter is only for operations that read. Of several kinds of answer just one
    may be an envelope.
    """
    decl = declared(types, answer) if answer is not None else None
    if is_array_page(decl):
        return _array_pages(types, operation, decl, config)
    arguments = tuple(arguments)
    if isinstance(decl, ObjectType):
        plan = _pages_of(types, operation, arguments, decl, config)
        return plan, (decl.id if plan is not None else None)
    if not isinstance(decl, UnionType):
        return None, None
    plans = [
        (replace(plan, sometimes=True), arm.id)
        for arm in objects_of(types, decl)
        if (plan := _pages_of(types, operation, arguments, arm, config)) is not None and plan.next
    ]
    return plans[0] if len(plans) == 1 else (None, None)


def _pages_of(
    types: TypeTable,
    operation: Operation,
    arguments: Iterable[Argument],
    decl: ObjectType,
    config: Config,
) -> PagePlan | None:
    is_read = operation.method.lower() == "get"
    fields = {field.name: field for field in decl.fields}
    for rule in page_rules(operation, config):
        cursor = next(
            (a for a in arguments if a.name == rule.cursor and a.place in ("query", BODY)), None
        )
        if cursor is None and (rule.cursor or not is_read):
            continue
        if not all(_has(types, decl, place) for place in (rule.next, rule.total) if place):
            continue
        listed = _items(types, fields, rule.items)
        if listed is not None:
            name, item = listed
            return PagePlan(
                item=item,
                items=name,
                next=rule.next,
                more=_known(rule.more, fields),
                cursor=rule.cursor,
                where=cursor.place if cursor is not None else "query",
                by=rule.by,
                total=rule.total,
                start=_start(operation, rule),
                incomplete=_known(rule.incomplete, fields),
            )
    return None


def _array_pages(
    types: TypeTable, operation: Operation, decl: TypeDecl | None, config: Config
) -> tuple[PagePlan | None, TypeId | None]:
    rule = array_rule(operation, config)
    if rule is None or not isinstance(decl, ObjectType):
        return None, None
    listed = _items(types, {field.name: field for field in decl.fields}, (ITEMS,))
    if listed is None:
        return None, None
    start = _start(operation, rule)
    by, cursor = rule.by, rule.cursor
    plan = PagePlan(listed[1], ITEMS, "", "", cursor, "query", by=by, start=start, array=True)
    return plan, decl.id


def _start(operation: Operation, rule: PaginationRule) -> int:
    return first_number(operation, rule) if rule.by in ("offset", "page") else 0


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
    more = _known(plan.more, fields)
    incomplete = _known(plan.incomplete, fields)
    first = PagePlan(
        item, name, plan.next, more, "", "query", further=further, incomplete=incomplete
    )
    return first, decl.id


def _has(types: TypeTable, decl: TypeDecl | None, place: str) -> bool:
    """Whether an answer can have something at a place; dots lead into objects."""
    for name in place.split("."):
        fields = decl.fields if isinstance(decl, ObjectType) else ()
        field = next((field for field in fields if field.name == name), None)
        if field is None:
            return False
        inner = field.type.inner if isinstance(field.type, Nullable) else field.type
        decl = declared(types, inner)
    return True


def _known(sign: str, fields: Mapping[str, Field]) -> str:
    """The place where an answer says something of the list, if it can have it."""
    return sign if sign.partition("=")[0].partition(".")[0] in fields else ""


def _items(
    types: TypeTable, fields: Mapping[str, Field], names: Iterable[str]
) -> tuple[str, TypeExpr] | None:
    for name in names:
        if name == ONLY:
            lists = [n for n, field in fields.items() if list_of(types, field.type) is not None]
            return _items(types, fields, lists) if len(lists) == 1 else None
        listed = list_of(types, fields[name].type) if name in fields else None
        if listed is not None:
            return name, listed.item
    return None
