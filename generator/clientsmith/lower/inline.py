"""Inline declarations that are equal become one.

In go settled declarations, out come those that are used, with one of each set of equal inline
ones, and for each declaration that gave way the id of the one that stands for it. A component is
never given up for another component; it stands for inline ones when it alone is equal to them,
and keeps its texts. What is *not* decided here: what equal means (`structure`), and what is said
of inline ones whose texts differ (`prose`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from clientsmith.api.types import (
    AliasType,
    EnumType,
    ListOf,
    MapOf,
    Named,
    Nullable,
    ObjectType,
    Said,
    TupleOf,
    TypeExpr,
    TypeId,
    UnionType,
)
from clientsmith.lower.prose import said_of, speak_for
from clientsmith.lower.raw import RawDecl, RawUnion
from clientsmith.lower.settle import Rewriting
from clientsmith.lower.structure import Structures


def share(
    declared: Mapping[TypeId, RawDecl],
    components: AbstractSet[TypeId],
    used: Iterable[TypeId],
    owners: Mapping[TypeId, str],
) -> tuple[dict[TypeId, RawDecl], dict[TypeId, TypeId], dict[TypeId, Said]]:
    """The declarations that stay, the stand-in of each one that does not, and what was said of each
    of several, whether or not they say the same. One that belongs to an owner only gives way to
    another one of that owner.
    """
    kept = reachable(declared, (*sorted(components), *used))
    structures = Structures(declared, components, frozenset())
    equal: dict[tuple[int, str], list[TypeId]] = {}
    for id_ in sorted(kept):
        key = structures.of_declaration(id_), owners.get(id_, "")
        equal.setdefault(key, []).append(id_)
    renamed: dict[TypeId, TypeId] = {}
    spoken: dict[TypeId, RawDecl] = {}
    said: dict[TypeId, Said] = {}
    for ids in equal.values():
        inline = [id_ for id_ in ids if id_ not in components]
        own = [id_ for id_ in ids if id_ in components]
        if inline:
            first = own[0] if len(own) == 1 else min(inline, key=_rank)
            others = [id_ for id_ in inline if id_ != first]
            renamed.update((id_, first) for id_ in others)
            if others and first not in components:
                spoken[first] = speak_for(declared[first], [declared[id_] for id_ in others])
                said.update((id_, said_of(declared[id_])) for id_ in inline)
    rewriting = Rewriting({}, renamed, frozenset())
    shared = {
        id_: rewriting.declaration(spoken.get(id_, declared[id_]))
        for id_ in declared
        if id_ in kept and id_ not in renamed
    }
    return shared, renamed, said


def reachable(declared: Mapping[TypeId, RawDecl], roots: Iterable[TypeId]) -> set[TypeId]:
    """The ids that can be reached from the roots, these included."""
    reached: set[TypeId] = set()
    waiting = list(roots)
    while waiting:
        id_ = waiting.pop()
        if id_ not in reached:
            reached.add(id_)
            waiting.extend(declared_uses(declared[id_]))
    return reached


def declared_uses(declared: RawDecl | UnionType) -> Iterator[TypeId]:
    """The ids that a declaration names."""
    match declared:
        case ObjectType(fields=fields, additional=additional):
            for field in fields:
                yield from uses_in(field.type)
            if additional is not None:
                yield from uses_in(additional)
        case AliasType(target=target):
            yield from uses_in(target)
        case RawUnion(members=members):
            for member in members:
                yield from uses_in(member.type)
        case UnionType(variants=variants):
            for variant in variants:
                yield from uses_in(variant.type)
        case EnumType():
            return


def uses_in(type_: TypeExpr) -> Iterator[TypeId]:
    """The ids that an expression names."""
    match type_:
        case Named(id=id_):
            yield id_
        case Nullable(inner=inner):
            yield from uses_in(inner)
        case ListOf(item=item):
            yield from uses_in(item)
        case MapOf(value=value):
            yield from uses_in(value)
        case TupleOf(items=items, rest=rest):
            for item in items if rest is None else (*items, rest):
                yield from uses_in(item)
        case _:
            return


def _rank(id_: TypeId) -> tuple[int, list[str]]:
    tokens = id_.split("/")
    return len(tokens), tokens
