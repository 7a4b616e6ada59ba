"""Unions as written to unions as meant: flat, without null, without repetitions.

In go the declarations of `schemas`, out come declarations in which a union's members are neither
unions nor nullable and differ from each other; a union that comes down to one member or to
literals is no union any more. Null moves to the uses. What is *not* decided here: how variants
are told apart (`unions`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from operator import is_
from typing import assert_never

from clientsmith.api.types import (
    AliasType,
    Anything,
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
    Origin,
    Primitive,
    TupleOf,
    TypeExpr,
    TypeId,
)
from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.frozen import dataclass, replace
from clientsmith.lower.raw import RawDecl, RawMember, RawUnion
from clientsmith.lower.structure import Structures
from clientsmith.lower.values import distinct


@dataclass(frozen=True, slots=True)
class Rewriting:
    """What a use of a declaration becomes: another expression, another id, with or without null."""

    folded: Mapping[TypeId, TypeExpr]
    renamed: Mapping[TypeId, TypeId]
    nullable: AbstractSet[TypeId]

    def of(self, type_: TypeExpr) -> TypeExpr:
        """The expression with every use inside it rewritten; itself when nothing changes."""
        match type_:
            case Named(id=id_):
                made: TypeExpr = type_
                if id_ in self.folded:
                    made = self.of(self.folded[id_])
                elif id_ in self.renamed:
                    made = Named(self.renamed[id_])
                return or_null(made) if id_ in self.nullable else made
            case Nullable(inner=inner):
                made = self.of(inner)
                return type_ if made is inner else or_null(made)
            case ListOf(item=item, constraints=bounds):
                made = self.of(item)
                return type_ if made is item else ListOf(made, bounds)
            case MapOf(value=value, constraints=bounds):
                made = self.of(value)
                return type_ if made is value else MapOf(made, bounds)
            case TupleOf(items=items, rest=rest):
                ending = None if rest is None else self.of(rest)
                return TupleOf(tuple(self.of(item) for item in items), ending)
            case _:
                return type_

    def declaration(self, declared: RawDecl) -> RawDecl:
        """The declaration with every use inside it rewritten."""
        match declared:
            case ObjectType(fields=fields, additional=additional):
                made = tuple(self._field(field) for field in fields)
                further = None if additional is None else self.of(additional)
                if further is additional and all(map(is_, made, fields)):
                    return declared
                return replace(declared, fields=made, additional=further)
            case AliasType(target=target):
                return replace(declared, target=not_null(self.of(target)))
            case RawUnion(members=members):
                return replace(declared, members=tuple(map(self._member, members)))
            case EnumType():
                return declared
            case _:
                assert_never(declared)

    def _field(self, field: Field) -> Field:
        type_ = self.of(field.type)
        return field if type_ is field.type else replace(field, type=type_)

    def _member(self, member: RawMember) -> RawMember:
        type_ = not_null(self.of(member.type))
        return member if type_ is member.type else replace(member, type=type_)


def or_null(type_: TypeExpr) -> TypeExpr:
    """The type or null; never nested, and not around what admits null already."""
    match type_:
        case Nullable() | Anything() | Primitive(kind=Kind.NULL):
            return type_
        case _:
            return Nullable(type_)


def not_null(type_: TypeExpr) -> TypeExpr:
    """The type without null."""
    return type_.inner if isinstance(type_, Nullable) else type_


def settle(
    declared: Mapping[TypeId, RawDecl],
    components: AbstractSet[TypeId],
    nullable: AbstractSet[TypeId],
) -> tuple[dict[TypeId, RawDecl], Rewriting, tuple[Diagnostic, ...]]:
    """The declarations with flat unions, and how uses of them outside read now."""
    flattener = _Flattener(declared, components, set(nullable))
    settled = {id_: flattener.settled(id_) for id_ in declared}
    _spread_null(settled, flattener.nullable)
    folded = {
        id_: made.target
        for id_, made in settled.items()
        if isinstance(made, AliasType) and id_ in flattener.vanished
    }
    rewriting = Rewriting(folded, {}, flattener.nullable)
    found = tuple(flattener.found)
    kept = {id_: rewriting.declaration(m) for id_, m in settled.items() if id_ not in folded}
    return kept, rewriting, found


class _Flattener:
    def __init__(
        self,
        declared: Mapping[TypeId, RawDecl],
        components: AbstractSet[TypeId],
        nullable: set[TypeId],
    ) -> None:
        self.nullable = nullable
        self.vanished: set[TypeId] = set()
        self.found: list[Diagnostic] = []
        self._declared = declared
        self._components = components
        self._structures = Structures(declared, components, frozenset(nullable))
        self._members: dict[TypeId, tuple[RawMember, ...]] = {}
        self._open: set[TypeId] = set()

    def settled(self, id_: TypeId) -> RawDecl:
        match self._declared[id_]:
            case RawUnion() as raw:
                return self._union(raw)
            case AliasType() as alias if self._is_circle(alias):
                self.found.append(
                    diagnostic(
                        "circular-reference",
                        f'"{id_}" is only another name for itself',
                        alias.location,
                        pointer=id_,
                        hint="say what it is",
                    )
                )
                return replace(alias, target=Anything())
            case other:
                return other

    def _union(self, raw: RawUnion) -> RawDecl:
        members = self.flat(raw.id)
        values = _literals(members, self._declared)
        match members:
            case _ if values is not None and len(values) > 1:
                titles = tuple(member.title for member in members)
                labels = titles if len({*titles, ""}) == len(values) + 1 else ()
                return EnumType(
                    raw.id, Origin(), raw.doc, raw.location, values, labels, raw.deprecated
                )
            case (only,):
                target = only.type
            case ():
                target = Primitive(Kind.NULL) if raw.id in self.nullable else Nothing()
            case _:
                return replace(raw, members=members)
        if raw.id not in self._components:
            self.vanished.add(raw.id)
        return AliasType(raw.id, Origin(), raw.doc, raw.location, target, raw.deprecated)

    def flat(self, id_: TypeId) -> tuple[RawMember, ...]:
        """The members of a union, those of unions inside it included; a union in itself adds none."""
        if id_ in self._members:
            return self._members[id_]
        if id_ in self._open:
            return ()
        self._open.add(id_)
        raw = self._declared[id_]
        assert isinstance(raw, RawUnion)  # noqa: S101  # only unions are spread
        different: dict[int, RawMember] = {}
        for member in raw.members:
            for flat in self._spread(id_, member):
                number = self._structures.of(flat.type)
                known = different.get(number)
                if known is None:
                    different[number] = flat
                else:
                    names = tuple(dict.fromkeys((*known.names, *flat.names)))
                    different[number] = replace(known, names=names)
        self._open.remove(id_)
        self._members[id_] = _without_subsumed(tuple(different.values()))
        return self._members[id_]

    def _spread(self, id_: TypeId, member: RawMember) -> Iterator[RawMember]:
        match member.type:
            case Nothing():
                return
            case Primitive(kind=Kind.NULL):
                self.nullable.add(id_)
            case Nullable(inner=inner):
                self.nullable.add(id_)
                yield from self._spread(id_, replace(member, type=inner))
            case Named(id=name):
                yield from self._spread_named(id_, member, name)
            case _:
                yield member

    def _spread_named(self, id_: TypeId, member: RawMember, name: TypeId) -> Iterator[RawMember]:
        if name in self.nullable:
            self.nullable.add(id_)
        match self._declared[name]:
            case RawUnion():
                for inner in self.flat(name):
                    yield replace(inner, names=(*inner.names, *member.names, name))
                if name in self.nullable:
                    self.nullable.add(id_)
            case AliasType(target=Named() | Primitive(kind=Kind.NULL) as target) as alias:
                if not self._is_circle(alias):
                    names = (*member.names, name)
                    yield from self._spread(id_, replace(member, type=target, names=names))
            case _:
                yield member

    def _is_circle(self, alias: AliasType) -> bool:
        trail: set[TypeId] = set()
        at: RawDecl | None = alias
        while isinstance(at, AliasType) and at.id not in trail:
            trail.add(at.id)
            at = self._declared[at.target.id] if isinstance(at.target, Named) else None
        return isinstance(at, AliasType)


def _literals(
    members: tuple[RawMember, ...], declared: Mapping[TypeId, RawDecl]
) -> tuple[str | int | float | bool | None, ...] | None:
    """The values of a union of nothing but literals."""
    values: list[str | int | float | bool | None] = []
    for member in members:
        match member.type:
            case LiteralOf(values=more):
                values.extend(more)
            case Named(id=id_):
                enum = declared[id_]
                if isinstance(enum, AliasType) and isinstance(enum.target, LiteralOf):
                    values.extend(enum.target.values)
                elif isinstance(enum, EnumType):
                    values.extend(enum.values)
                else:
                    return None
            case _:
                return None
    return distinct(values)


def _without_subsumed(members: tuple[RawMember, ...]) -> tuple[RawMember, ...]:
    """The members without whole numbers where any number is admitted."""
    if not any(member.type == Primitive(Kind.NUMBER) for member in members):
        return members
    return tuple(
        member
        for member in members
        if not (isinstance(member.type, Primitive) and member.type.kind is Kind.INTEGER)
    )


def _spread_null(settled: Mapping[TypeId, RawDecl], nullable: set[TypeId]) -> None:
    """Make nullable each alias of something nullable."""
    aliases = [made for made in settled.values() if isinstance(made, AliasType)]
    changed = True
    while changed:
        changed = False
        for alias in aliases:
            match alias.target:
                case Named(id=id_) if id_ in nullable and alias.id not in nullable:
                    nullable.add(alias.id)
                    changed = True
                case _:
                    pass
