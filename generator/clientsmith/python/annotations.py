"""Python type syntax: the text of annotations, and what each needs to be imported.

In: type expressions, in a role, and the names of declarations. Out: an `Annotation` of each. This is
the only place that writes the Python syntax of types. Where a declaration is defined is *not*
decided here (`layout`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from typing import assert_never

from clientsmith.api.dispatch import (
    Dispatch,
    InOrder,
    JsonKindDispatch,
    Only,
    RequiredKeyDispatch,
    SubsetDispatch,
    TagDispatch,
    leaves,
)
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
    Primitive,
    TupleOf,
    TypeExpr,
    TypeId,
    TypeTable,
    UnionType,
)
from clientsmith.python.annotation import Annotation, join, literal, over
from clientsmith.python.graph import strongly_connected
from clientsmith.python.literals import scalar_literal, string_literal
from clientsmith.python.pretty import Expr, Group, Pair, call, subscript, tuple_expr
from clientsmith.python.reserved import BUILTINS
from clientsmith.python.usage import Role, UseKey, references, use_key


class Annotator:
    """Writes annotations for one API, once its declarations have names."""

    def __init__(
        self,
        types: TypeTable,
        names: Mapping[UseKey, str],
        unknown_names: Mapping[UseKey, str],
        formats: Mapping[str, str],
    ) -> None:
        self._types = types
        self._names = names
        self._unknown = unknown_names
        self._formats = formats
        self._shadowed: frozenset[str] = frozenset()
        self._others = {self._shadowed: self}
        self._recursive = _recursive_aliases(types)
        self._tags = _tags(types)

    def within(self, members: Iterable[str]) -> Annotator:
        """The same for annotations in a class whose members have these names: a built-in type that
        a member hides is written `builtins.list` there.
        """
        shadowed = BUILTINS.intersection(members)
        if shadowed not in self._others:
            other = self._others[shadowed] = copy(self)
            other._shadowed = shadowed  # noqa: SLF001  # a copy of our own kind
        return self._others[shadowed]

    def attribute(self, owner: TypeId, field: Field) -> Annotation:
        """The annotation of an attribute of a model, of optional ones without None.

        The tag of a variant admits its own values only, though other enums that are read are open:
        what the API adds is another variant, and type checkers can tell the known ones apart.
        """
        decl = self._types[field.type.id] if isinstance(field.type, Named) else None
        if isinstance(decl, EnumType) and (owner, field.name) in self._tags:
            return literal(decl.values)
        return self.annotate(field.type, Role.OUTPUT)

    def builtin(self, name: str) -> Annotation:
        """A built-in type."""
        if name in self._shadowed:
            return Annotation(f"builtins.{name}", frozenset(), frozenset({"builtins"}))
        return Annotation(name)

    def annotate(self, expr: TypeExpr, role: Role) -> Annotation:
        """The annotation of a use of a type."""
        match expr:
            case Named(type_id):
                return self._named(type_id, role)
            case Primitive():
                return self._primitive(expr, role)
            case LiteralOf(values):
                return literal(values)
            case ListOf(item):
                return self._list(self.annotate(item, role), role)
            case MapOf(value):
                inner = self.annotate(value, role)
                head = self.builtin("dict") if role is Role.OUTPUT else _MAPPING
                key = self.builtin("str")
                return over(subscript(head.text, key.expr, inner.expr), [head, key, inner])
            case TupleOf(items, None) if items:
                parts = [self.annotate(item, role) for item in items]
                head = self.builtin("tuple")
                made = subscript(head.text, *(part.expr for part in parts))
                return over(made, [head, *parts])
            case TupleOf(items, rest):
                members = [*items, rest] if rest is not None else list(items)
                inner = join(self.annotate(item, role) for item in members) if members else _ANY
                return self._list(inner, role)
            case Nullable(inner_expr):
                return join([self.annotate(inner_expr, role), Annotation("None")])
            case Anything() | Nothing():
                return _ANY if role is Role.OUTPUT else self.builtin("object")
            case Binary():
                if role is Role.INPUT:
                    return Annotation("FileInput", frozenset(), frozenset({"FileInput"}))
                return self.builtin("bytes")
        assert_never(expr)

    def _list(self, item: Annotation, role: Role) -> Annotation:
        head = self.builtin("list") if role is Role.OUTPUT else _SEQUENCE
        return over(subscript(head.text, item.expr), [head, item])

    def union(self, decl: UnionType, role: Role) -> Annotation:
        """The right-hand side of a union's declaration: its members, and how they are told apart."""
        if role is Role.INPUT:
            return join(self.annotate(variant.type, role) for variant in decl.variants)
        return self._decided(decl, decl.dispatch)

    def enum(self, decl: EnumType, role: Role) -> Annotation:
        """The right-hand side of an enum's declaration; what is read may hold values of tomorrow."""
        known = literal(decl.values)
        if role is Role.INPUT:
            return known
        kinds = {type(value) for value in decl.values}
        rest = [
            name for kind, name in ((str, "str"), (int, "int"), (float, "float")) if kind in kinds
        ]
        return join([known, *(Annotation(name) for name in rest)])

    def _named(self, type_id: TypeId, role: Role) -> Annotation:
        decl = self._types[type_id]
        if isinstance(decl, AliasType) and type_id not in self._recursive:
            return self.annotate(decl.target, role)
        key = use_key(type_id, role)
        return Annotation(self._names[key], frozenset({key}))

    def _primitive(self, expr: Primitive, role: Role) -> Annotation:
        match expr.kind:
            case Kind.STRING:
                name = self._formats.get(expr.format, "string")
                if name in ("datetime", "date"):
                    # Qualified, because `date` is a name that many a field has.
                    own = Annotation(f"dt.{name}", frozenset(), frozenset({"dt"}))
                    return own if role is Role.OUTPUT else join([self.builtin("str"), own])
                return self.builtin("bytes" if name == "bytes" else "str")
            case Kind.INTEGER:
                return self.builtin("int")
            case Kind.NUMBER:
                if role is Role.INPUT:
                    return self.builtin("float")
                return Annotation("Number", frozenset(), frozenset({"Number"}))
            case Kind.BOOLEAN:
                return self.builtin("bool")
            case Kind.NULL:
                return Annotation("None")
        assert_never(expr.kind)

    def _decided(self, decl: UnionType, dispatch: Dispatch) -> Annotation:
        match dispatch:
            case Only(index):
                return self.annotate(decl.variants[index].type, Role.OUTPUT)
            case JsonKindDispatch(arms):
                return join(self._decided(decl, arm) for _, arm in arms)
            case InOrder(arms) if all(self._is_scalar(decl, arm) for arm in arms):
                return join(self._decided(decl, arm) for arm in arms)
            case TagDispatch() | RequiredKeyDispatch() | SubsetDispatch() | InOrder():
                marker = self._marker(decl, dispatch)
                members = [
                    self.annotate(decl.variants[i].type, Role.OUTPUT) for i in leaves(dispatch)
                ]
                unknown = self._unknown.get(use_key(decl.id, Role.OUTPUT))
                if unknown:
                    members.append(Annotation(unknown))
                joined = join(members)
                return Annotation(
                    subscript("Annotated", joined.expr, marker.expr),
                    joined.uses | marker.uses,
                    joined.needs | marker.needs | {"Annotated"},
                )
        assert_never(dispatch)

    def _is_scalar(self, decl: UnionType, dispatch: Dispatch) -> bool:
        if not isinstance(dispatch, Only):
            return False
        expr = decl.variants[dispatch.index].type
        if isinstance(expr, Named):
            return isinstance(self._types[expr.id], EnumType)
        return isinstance(expr, Primitive | LiteralOf)

    def _marker(self, decl: UnionType, dispatch: Dispatch) -> Annotation:
        """The run-time instruction for a decision; nested decisions nest."""
        match dispatch:
            case Only(index):
                return self.annotate(decl.variants[index].type, Role.OUTPUT)
            case TagDispatch(tag, arms, required):
                entries = [
                    (scalar_literal(value), self._marker(decl, arm))
                    for values, arm in arms
                    for value in values
                ]
                items: list[Expr] = [string_literal(tag), _table(entries), *self._fallback(decl)]
                if not required:
                    items.append("by_key=True")
                return _gather("ByTag", items, [part for _, part in entries])
            case RequiredKeyDispatch(arms):
                keyed = [(string_literal(key), self._marker(decl, arm)) for key, arm in arms]
                items = [_table(keyed), *self._fallback(decl)]
                return _gather("ByKey", items, [part for _, part in keyed])
            case SubsetDispatch(full, markers, partial):
                parts = [self._marker(decl, full), self._marker(decl, partial)]
                marks = tuple_expr(string_literal(marker) for marker in markers)
                return _gather("FullOrPartial", [parts[0].expr, marks, parts[1].expr], parts)
            case InOrder(arms) | JsonKindDispatch(arms):
                inner = [arm if not isinstance(arm, tuple) else arm[1] for arm in arms]
                parts = [self._marker(decl, arm) for arm in inner]
                return _gather("InOrder", [part.expr for part in parts], parts)
        assert_never(dispatch)

    def _fallback(self, decl: UnionType) -> list[Expr]:
        unknown = self._unknown.get(use_key(decl.id, Role.OUTPUT))
        return [Pair("unknown=", unknown)] if unknown else []


_ANY = Annotation("Any", frozenset(), frozenset({"Any"}))
_SEQUENCE = Annotation("Sequence", frozenset(), frozenset({"Sequence"}))
_MAPPING = Annotation("Mapping", frozenset(), frozenset({"Mapping"}))


def _table(entries: Iterable[tuple[str, Annotation]]) -> Expr:
    return Group("{", tuple(Pair(f"{key}: ", part.expr) for key, part in entries), "}")


def _gather(head: str, items: Iterable[Expr], parts: Iterable[Annotation]) -> Annotation:
    return over(call(head, *items), parts, head)


def _tags(types: TypeTable) -> frozenset[tuple[TypeId, str]]:
    """The properties by which variants of unions are told apart, each with its object."""
    found: set[tuple[TypeId, str]] = set()
    for decl in types.values():
        match decl:
            case UnionType(variants=variants, dispatch=TagDispatch(tag, arms, required=True)):
                chosen = (variants[index].type for _, arm in arms for index in leaves(arm))
                found |= {(variant.id, tag) for variant in chosen if isinstance(variant, Named)}
            case _:
                pass
    return frozenset(found)


def _recursive_aliases(types: TypeTable) -> frozenset[TypeId]:
    """The aliases that lead back to themselves through aliases and unions only."""

    def successors(type_id: TypeId) -> Iterable[TypeId]:
        decl = types[type_id]
        if isinstance(decl, AliasType | UnionType):
            return [
                t
                for t in references(decl, Role.OUTPUT)
                if isinstance(types[t], AliasType | UnionType)
            ]
        return ()

    aliases = [type_id for type_id, decl in types.items() if isinstance(decl, AliasType)]
    components = strongly_connected(aliases, successors)
    return frozenset(
        type_id
        for component in components
        for type_id in component
        if len(component) > 1 or type_id in successors(type_id)
    )
