"""Structural equality of types: one number for all types that admit the same values.

In go declarations, out come numbers that are equal when two expressions or inline declarations
say the same, whatever their prose, titles and places. A component schema is equal only to itself
when it is used, but can be asked for its structure. What is *not* decided here: which of several
equal declarations stays (`inline`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import assert_never

from clientsmith.api.types import (
    AliasType,
    Anything,
    Binary,
    EnumType,
    ListOf,
    LiteralOf,
    MapOf,
    Named,
    Nothing,
    Nullable,
    ObjectType,
    Primitive,
    TupleOf,
    TypeExpr,
    TypeId,
)
from clientsmith.lower.raw import RawDecl, RawUnion
from clientsmith.lower.values import identity


class Structures:
    """Numbers the structures of one set of declarations; each is looked at once."""

    def __init__(
        self,
        declared: Mapping[TypeId, RawDecl],
        components: AbstractSet[TypeId],
        nullable: AbstractSet[TypeId],
    ) -> None:
        self._declared = declared
        self._components = components
        self._nullable = nullable
        self._numbers: dict[object, int] = {}
        self._known: dict[TypeId, int] = {}
        self._open: set[TypeId] = set()

    def of_declaration(self, id_: TypeId) -> int:
        """The number of a declaration's own structure; one that contains itself is like no other."""
        if id_ in self._known:
            return self._known[id_]
        if id_ in self._open:
            return self._number(("cycle", id_))
        self._open.add(id_)
        self._known[id_] = self._number(self._declaration(self._declared[id_]))
        self._open.remove(id_)
        return self._known[id_]

    def of(self, type_: TypeExpr) -> int:
        """The number of an expression."""
        return self._number(self._expression(type_))

    def _number(self, key: object) -> int:
        return self._numbers.setdefault(key, len(self._numbers))

    def _expression(self, type_: TypeExpr) -> object:
        match type_:
            case Named(id=id_) if id_ in self._components:
                return ("component", id_)
            case Named(id=id_):
                return ("inline", self.of_declaration(id_), id_ in self._nullable)
            case LiteralOf(values=values):
                return ("literal", tuple(identity(value) for value in values))
            case ListOf(item=item, constraints=bounds):
                return ("list", self.of(item), bounds)
            case MapOf(value=value, constraints=bounds):
                return ("map", self.of(value), bounds)
            case TupleOf(items=items, rest=rest):
                ending = -1 if rest is None else self.of(rest)
                return ("tuple", tuple(self.of(item) for item in items), ending)
            case Nullable(inner=inner):
                return ("nullable", self.of(inner))
            case Primitive() | Anything() | Nothing() | Binary():
                return type_
            case _:
                assert_never(type_)

    def _declaration(self, declared: RawDecl) -> object:
        match declared:
            case ObjectType(fields=fields, additional=additional, closed=closed):
                return (
                    "object",
                    frozenset(
                        (
                            field.name,
                            self.of(field.type),
                            field.presence,
                            field.access,
                            field.deprecated,
                            json.dumps(field.default, sort_keys=True) if field.default else "",
                        )
                        for field in fields
                    ),
                    None if additional is None else self.of(additional),
                    closed,
                    declared.deprecated,
                )
            case EnumType(values=values, labels=labels):
                return ("enum", tuple(map(identity, values)), labels, declared.deprecated)
            case AliasType(target=target):
                return ("alias", self.of(target))
            case RawUnion(members=members):
                # `anyOf: [a, b]` and `oneOf: [b, a]` admit the same values.
                numbers = frozenset(self.of(member.type) for member in members)
                return ("union", numbers, declared.deprecated)
            case _:
                assert_never(declared)
