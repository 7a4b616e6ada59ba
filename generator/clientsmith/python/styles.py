"""How a query parameter is written where the specification leaves it open.

The styles of OpenAPI say nothing of lists of objects (3.1, section 4.8.12.4: the behaviour is
undefined). APIs that have such parameters take JSON text, so that is what is sent.
"""

from __future__ import annotations

from clientsmith.api.operations import Parameter, Place
from clientsmith.api.types import (
    AliasType,
    ListOf,
    MapOf,
    Named,
    Nullable,
    ObjectType,
    TypeExpr,
    TypeTable,
)
from clientsmith.python.bodies import declared


def sent_as_json(types: TypeTable, parameter: Parameter) -> bool:
    """Whether a parameter is sent as JSON text: it is declared so, or a list of what has parts."""
    if parameter.json_content:
        return True
    if parameter.place is not Place.QUERY or parameter.style == "deepObject":
        return False
    listed = _bare(types, parameter.type)
    return isinstance(listed, ListOf) and _has_parts(types, listed.item)


def _has_parts(types: TypeTable, expr: TypeExpr) -> bool:
    bare = _bare(types, expr)
    if isinstance(bare, Named):
        decl = declared(types, bare)
        return isinstance(decl, ObjectType)
    return isinstance(bare, ListOf | MapOf)


def _bare(types: TypeTable, expr: TypeExpr) -> TypeExpr:
    """The expression without null and without the aliases around it."""
    for _ in types:
        match expr:
            case Nullable(inner):
                expr = inner
            case Named(type_id) if isinstance(decl := types[type_id], AliasType):
                expr = decl.target
            case _:
                return expr
    return expr
