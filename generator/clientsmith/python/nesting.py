"""Unions within unions: what lowering took apart, put together again for people.

In: an `Api` whose unions are flat. Out: the same, where a part of a decision that another union
makes in the same way is that union: `Block | PartialBlock` instead of thirty-seven variants. Two
unions that decide alike become one. What is accepted and how it is decided does not change.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
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
from clientsmith.api.operations import Api
from clientsmith.api.types import AliasType, Named, TypeDecl, TypeId, UnionType, Variant
from clientsmith.frozen import replace


def nest_unions(api: Api) -> Api:
    """The API with each union written in terms of other unions where it can be."""
    unions = [decl for decl in api.types.values() if isinstance(decl, UnionType)]
    homes: dict[Hashable, TypeId] = {}
    for union in sorted(unions, key=_rank):
        homes.setdefault(_shape(union, union.dispatch), union.id)
    types: dict[TypeId, TypeDecl] = {}
    for type_id, decl in api.types.items():
        types[type_id] = _nest(decl, homes) if isinstance(decl, UnionType) else decl
    return replace(api, types=types)


def _rank(decl: UnionType) -> tuple[bool, int, str]:
    """Components before inline unions, then the one nearest to the root of the document."""
    return not decl.origin.component, decl.id.count("/"), decl.id


def _nest(decl: UnionType, homes: Mapping[Hashable, TypeId]) -> TypeDecl:
    same = homes[_shape(decl, decl.dispatch)]
    if same != decl.id and not decl.origin.component:
        return AliasType(
            decl.id, decl.origin, decl.doc, decl.location, Named(same), decl.deprecated
        )
    builder = _Builder(decl, homes)
    dispatch = builder.rebuild(decl.dispatch, root=True)
    return replace(decl, variants=tuple(builder.variants), dispatch=dispatch)


@dataclass
class _Builder:
    """One union being rewritten: the variants of the new one as they are found."""

    decl: UnionType
    homes: Mapping[Hashable, TypeId]
    variants: list[Variant] = field(default_factory=list[Variant])

    def rebuild(self, dispatch: Dispatch, *, root: bool = False) -> Dispatch:
        if not root and len(leaves(dispatch)) > 1:
            home = self.homes.get(_shape(self.decl, dispatch))
            if home is not None and home != self.decl.id:
                return self._add(Variant(Named(home)))
        match dispatch:
            case Only(index):
                return self._add(self.decl.variants[index])
            case TagDispatch(tag, arms, required):
                return TagDispatch(tag, tuple((v, self.rebuild(a)) for v, a in arms), required)
            case RequiredKeyDispatch(arms):
                return RequiredKeyDispatch(tuple((k, self.rebuild(a)) for k, a in arms))
            case JsonKindDispatch(arms):
                return JsonKindDispatch(tuple((k, self.rebuild(a)) for k, a in arms))
            case SubsetDispatch(full, markers, partial):
                return SubsetDispatch(self.rebuild(full), markers, self.rebuild(partial))
            case InOrder(options):
                return InOrder(tuple(self.rebuild(a) for a in options))
        assert_never(dispatch)

    def _add(self, variant: Variant) -> Only:
        for index, known in enumerate(self.variants):
            if known.type == variant.type:
                return Only(index)
        self.variants.append(variant)
        return Only(len(self.variants) - 1)


def _shape(decl: UnionType, dispatch: Dispatch) -> Hashable:
    """A decision as a value that is equal for equal decisions, whatever the order of their arms."""
    match dispatch:
        case Only(index):
            return decl.variants[index].type
        case TagDispatch(tag, arms, required):
            inner = frozenset((tuple(map(repr, v)), _shape(decl, a)) for v, a in arms)
            return "tag", tag, required, inner
        case RequiredKeyDispatch(arms):
            return "key", frozenset((k, _shape(decl, a)) for k, a in arms)
        case JsonKindDispatch(arms):
            return "kind", frozenset((k, _shape(decl, a)) for k, a in arms)
        case SubsetDispatch(full, markers, partial):
            return "subset", _shape(decl, full), frozenset(markers), _shape(decl, partial)
        case InOrder(options):
            return "order", tuple(_shape(decl, a) for a in options)
    assert_never(dispatch)
