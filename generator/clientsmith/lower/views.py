"""What the recognisers of unions see of a variant.

In goes an expression with the declarations, out comes a `View`: the JSON types of its values and,
for objects, what each key says about the variant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import assert_never

from clientsmith.api.types import (
    AliasType,
    Anything,
    Binary,
    EnumType,
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
)
from clientsmith.frozen import dataclass
from clientsmith.lower.raw import RawDecl, RawUnion
from clientsmith.lower.values import kinds_of_values
from clientsmith.source.node import JsonScalar

_ALL = frozenset(("object", "array", "string", "number", "boolean", "null"))


@dataclass(frozen=True, slots=True)
class Key:
    """One key of an object: the only values it may have, or (), and whether it must be there."""

    constants: tuple[JsonScalar, ...]
    required: bool


@dataclass(frozen=True, slots=True)
class View:
    """One variant. `scalar_rank` orders scalars from fixed values (0) to a plain type (2)."""

    kinds: frozenset[str]
    keys: Mapping[str, Key] = field(default_factory=dict[str, Key])
    required: frozenset[str] = frozenset()
    scalar_rank: int | None = None

    @property
    def anything(self) -> bool:
        """Whether any JSON value is one of this variant's."""
        return self.kinds == _ALL

    @property
    def is_object(self) -> bool:
        """Whether only objects are this variant's values."""
        return self.kinds == frozenset(("object",))


def view(type_: TypeExpr, declared: Mapping[TypeId, RawDecl]) -> View:
    """What can be seen of a variant from outside."""
    match type_:
        case Named(id=id_):
            return _view_declared(declared[id_], declared)
        case LiteralOf(values=values):
            return _view_values(values)
        case Primitive(kind=kind, format=format_, constraints=bounds):
            name = "number" if kind is Kind.INTEGER else str(kind)
            return View(frozenset((name,)), scalar_rank=1 if format_ or bounds else 2)
        case ListOf() | TupleOf():
            return View(frozenset(("array",)))
        case MapOf():
            return View(frozenset(("object",)))
        case Binary():
            return View(frozenset(("string",)), scalar_rank=1)
        case Anything():
            return View(_ALL)
        case Nothing():
            return View(frozenset())
        case Nullable(inner=inner):
            return view(inner, declared)
        case _:
            assert_never(type_)


def constants_of(type_: TypeExpr, declared: Mapping[TypeId, RawDecl]) -> tuple[JsonScalar, ...]:
    """The only values that a type admits, or ()."""
    match type_:
        case LiteralOf(values=values):
            return values
        case Named(id=id_):
            match declared[id_]:
                case EnumType(values=values):
                    return values
                case AliasType(target=target) if target != type_:
                    return constants_of(target, declared)
                case _:
                    return ()
        case _:
            return ()


def _view_declared(declaration: RawDecl, declared: Mapping[TypeId, RawDecl]) -> View:
    match declaration:
        case ObjectType(fields=fields):
            required = frozenset(f.name for f in fields if f.presence is Presence.REQUIRED)
            keys = {f.name: Key(constants_of(f.type, declared), f.name in required) for f in fields}
            return View(frozenset(("object",)), keys, required)
        case EnumType(values=values):
            return _view_values(values)
        case AliasType(target=target):
            return view(target, declared)
        case RawUnion():
            return View(_ALL)
        case _:
            assert_never(declaration)


def _view_values(values: tuple[JsonScalar, ...]) -> View:
    kinds = ("number" if kind == "integer" else kind for kind in kinds_of_values(values))
    return View(frozenset(kinds), scalar_rank=0)
