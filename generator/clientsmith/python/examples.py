"""Example values made from types: what tests send and what their server answers.

In: a type expression in a role. Out: a JSON value that fits it, always the same. An answer has
every property, a request only what must be there. Examples of the document itself are not used:
they often do not fit their own schema.
"""

from __future__ import annotations

from typing import assert_never

from clientsmith.api.dispatch import Dispatch, leaves
from clientsmith.api.types import (
    AliasType,
    Anything,
    Binary,
    EnumType,
    Field,
    Kind,
    ListOf,
    LiteralOf,
    MapOf,
    Named,
    Nothing,
    Nullable,
    ObjectType,
    Presence,
    Primitive,
    TupleOf,
    TypeExpr,
    TypeId,
    TypeTable,
    UnionType,
)
from clientsmith.python.usage import Role, visible_fields
from clientsmith.source.node import JsonValue

_DEEPEST = 7
# An object that must hold another of its own kind has no finite value: it is cut after so many.
_ROUNDS = 2
_STRINGS = {
    "uuid": "0f1e2d3c-4b5a-4697-8899-aabbccddeeff",
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "time": "03:04:05",
    "duration": "P1D",
    "email": "ada@example.com",
    "uri": "https://example.com/a",
    "url": "https://example.com/a",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "YQ==",
    "binary": "a",
}


class Examples:
    """Makes examples for the types of one API."""

    def __init__(self, types: TypeTable) -> None:
        self._types = types

    def of(self, expr: TypeExpr, role: Role, hint: str = "") -> JsonValue:
        """An example of a type; `hint` is the name of what it is for and shows in strings."""
        return self._expr(expr, role, hint, ())

    def _expr(self, expr: TypeExpr, role: Role, hint: str, above: tuple[TypeId, ...]) -> JsonValue:
        match expr:
            case Primitive():
                return _scalar(expr, hint)
            case LiteralOf(values):
                return values[0]
            case ListOf(item, constraints):
                least = next((v for k, v in constraints if k == "minItems"), 0)
                if self._too_deep(item, above) and not least:
                    return []
                return [self._expr(item, role, hint, above)] * max(1, int(least))
            case MapOf(value):
                return (
                    {}
                    if self._too_deep(value, above)
                    else {"key": self._expr(value, role, hint, above)}
                )
            case TupleOf(items, _):
                return [self._expr(item, role, hint, above) for item in items]
            case Nullable(inner):
                return (
                    None if self._too_deep(inner, above) else self._expr(inner, role, hint, above)
                )
            case Named(type_id):
                return self._named(type_id, role, hint, above)
            case Anything():
                return "anything"
            case Nothing():
                return None
            case Binary():
                return "binary"
        assert_never(expr)

    def _named(
        self, type_id: TypeId, role: Role, hint: str, above: tuple[TypeId, ...]
    ) -> JsonValue:
        decl = self._types[type_id]
        below = (*above, type_id)
        match decl:
            case ObjectType():
                if above.count(type_id) > _ROUNDS:
                    return {}
                return {
                    field.name: self._expr(field.type, role, field.name, below)
                    for field in self._shown(decl, role, below)
                }
            case EnumType(values=values):
                return values[0]
            case AliasType(target=target):
                return self._expr(target, role, hint, below)
            case UnionType(dispatch=dispatch):
                index = self._best(decl, dispatch, above)
                return self._expr(decl.variants[index].type, role, hint, below)
        assert_never(decl)

    def _shown(self, decl: ObjectType, role: Role, above: tuple[TypeId, ...]) -> list[Field]:
        fields = visible_fields(decl, role)
        required = [field for field in fields if field.presence is Presence.REQUIRED]
        optional = [field for field in fields if field.presence is Presence.OPTIONAL]
        if role is Role.INPUT:
            constants = [f for f in optional if isinstance(f.type, LiteralOf)]
            chosen = [*required, *constants]
            if not required and len(chosen) < 2:
                # An object in which nothing is required still says something.
                tag = next(
                    (f.type.values[0] for f in constants if isinstance(f.type, LiteralOf)), None
                )
                named = [f for f in optional if f.name == tag]
                ends = [f for f in optional if not self._too_deep(f.type, above)]
                chosen += named or [f for f in ends if f not in chosen][:1]
        else:
            chosen = [*required, *(f for f in optional if not self._too_deep(f.type, above))]
        return [field for field in fields if field in chosen]

    def _best(self, decl: UnionType, dispatch: Dispatch, above: tuple[TypeId, ...]) -> int:
        """The first variant that does not lead back to where we are."""
        order = leaves(dispatch)
        for index in order:
            if not self._too_deep(decl.variants[index].type, above):
                return index
        return order[0]

    def _too_deep(self, expr: TypeExpr, above: tuple[TypeId, ...]) -> bool:
        match expr:
            case Named(type_id):
                if type_id in above:
                    return True
                if len(above) < _DEEPEST:
                    return False
                return not isinstance(self._types[type_id], EnumType | AliasType)
            case ListOf(inner) | MapOf(inner) | Nullable(inner):
                return self._too_deep(inner, above)
            case _:
                return False


def _scalar(expr: Primitive, hint: str) -> JsonValue:
    bounds = dict(expr.constraints)
    match expr.kind:
        case Kind.STRING:
            text = _STRINGS.get(expr.format, hint.replace("_", " ").strip() or "text")
            least, most = bounds.get("minLength", 0), bounds.get("maxLength", 1 << 30)
            return text.ljust(int(least), "x")[: max(int(most), 1)]
        case Kind.INTEGER | Kind.NUMBER:
            return _number(bounds, whole=expr.kind is Kind.INTEGER)
        case Kind.BOOLEAN:
            return True
        case Kind.NULL:
            return None
    assert_never(expr.kind)


def _number(bounds: dict[str, int | float | str | bool], *, whole: bool) -> int | float:
    value: int | float = 1
    for word in ("minimum", "exclusiveMinimum"):
        least = bounds.get(word)
        if isinstance(least, int | float) and value <= least:
            value = least + (1 if word.startswith("ex") else 0)
    for word in ("maximum", "exclusiveMaximum"):
        most = bounds.get(word)
        if isinstance(most, int | float) and value >= most:
            value = most - (1 if word.startswith("ex") and whole else 0)
            if word.startswith("ex") and not whole:
                value = most / 2
    return int(value) if whole or value == int(value) else value
