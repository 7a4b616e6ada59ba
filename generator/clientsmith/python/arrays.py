"""Lists that come page by page, and each page as a bare array.

In: an `Api` and the configuration. Out: the same, but each operation that gives such pages gives an
object of its own that has the array in it, so that there is something to hold on to the list by.
On the wire nothing changes. How these lists go on is *not* decided here (`paging`).
"""

from __future__ import annotations

from clientsmith.api.operations import Api, Media, MediaKind, Operation, Response
from clientsmith.api.types import (
    AliasType,
    Doc,
    Field,
    ListOf,
    Named,
    ObjectType,
    Origin,
    Presence,
    TypeDecl,
    TypeExpr,
    TypeId,
    TypeTable,
)
from clientsmith.config import Config, PaginationRule
from clientsmith.frozen import replace
from clientsmith.python.pagerules import ARRAY, page_rules

ITEMS = "items"
"""Where the object has its array."""

_ROLE = "page"


def wrap_arrays(api: Api, config: Config) -> Api:
    """The API with an object for each answer that is a page, but only an array."""
    added: dict[TypeId, TypeDecl] = {}
    operations = tuple(_wrapped(api.types, each, config, added) for each in api.operations)
    return replace(api, operations=operations, types={**api.types, **added})


def is_array_page(decl: TypeDecl | None) -> bool:
    """Whether a type is an object that was put around an array."""
    return isinstance(decl, ObjectType) and decl.origin.role[-1:] == (_ROLE,)


def array_rule(operation: Operation, config: Config) -> PaginationRule | None:
    """The rule by which an operation that gives an array goes on."""
    if operation.method.lower() != "get":
        return None
    given = {parameter.name for parameter in operation.parameters if parameter.place == "query"}
    # An array has no room for a cursor, an address or a total.
    fitting = (r for r in page_rules(operation, config) if ARRAY in r.items)
    bare = (r for r in fitting if not r.next and not r.total)
    return next((r for r in bare if r.by == "link" or r.cursor in given), None)


def list_of(types: TypeTable, expr: TypeExpr) -> ListOf | None:
    """The list that a type is, aliases left aside."""
    while isinstance(expr, Named):
        decl = types[expr.id]
        if not isinstance(decl, AliasType):
            return None
        expr = decl.target
    return expr if isinstance(expr, ListOf) else None


def _wrapped(
    types: TypeTable, operation: Operation, config: Config, added: dict[TypeId, TypeDecl]
) -> Operation:
    success = [response for response in operation.responses if response.status[:1] == "2"]
    if len(success) != 1 or len(success[0].content) != 1 or array_rule(operation, config) is None:
        return operation
    [response] = success
    [media] = response.content
    listed = list_of(types, media.type)
    if media.kind is not MediaKind.JSON or listed is None:
        return operation
    page = _page(operation, response, media, listed)
    added[page.id] = page
    given = replace(response, content=(replace(media, type=Named(page.id)),))
    return replace(
        operation,
        responses=tuple(given if each is response else each for each in operation.responses),
    )


def _page(operation: Operation, response: Response, media: Media, listed: ListOf) -> ObjectType:
    return ObjectType(
        id=TypeId(f"{operation.id}/responses/{response.status}/page"),
        origin=Origin(parent=operation.id, role=("response", response.status, _ROLE)),
        doc=Doc(),
        location=media.location,
        fields=(
            Field(
                ITEMS,
                # How many there may be holds for the array, and is said of what comes only.
                ListOf(listed.item),
                Presence.REQUIRED,
                Doc(text="The items of this page."),
                media.location,
            ),
        ),
    )
