"""Unions that nothing tells apart, with what would settle that.

In: the diagnostics of `lower`. Out: findings at the same places. Had one of the variants a property
that no other has, they would be told apart by it. So there is only one way without new words in the
API: the variants that are never reached are removed, and the first takes what they were for.

Not decided here: which unions these are (`lower/unions`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from clientsmith.diagnostics import Diagnostic, Location
from clientsmith.frozen import dataclass, replace
from clientsmith.lint.findings import Action, Finding, Remove, place_of, text_of
from clientsmith.lint.schemas import Property, members_of, properties_of
from clientsmith.lint.subject import Subject
from clientsmith.source.node import JsonValue, Map, Node, Seq, plain, resolve_pointer

_HINT = "give each variant a constant of its own in a property they all require, or make them one"


@dataclass(frozen=True, slots=True)
class _Variant:
    """A member of a union, the object that it means, and the properties that this has."""

    pointer: str
    target: str
    node: Node
    properties: Mapping[str, Property]
    required: tuple[str, ...]


def explain_ambiguous_unions(subject: Subject, found: Iterable[Diagnostic]) -> Iterator[Finding]:
    """The findings of `ambiguous-union`, with actions where the variants stand in the document.

    Equal unions become one type, of which only one is told; the actions are for all of them.
    """
    wanted = [diagnostic for diagnostic in found if diagnostic.code == "ambiguous-union"]
    members = _members_by_location(subject) if wanted else {}
    for diagnostic in wanted:
        pointers = [
            members[note.location]
            for note in diagnostic.notes
            if note.location is not None and note.location in members
        ]
        hinted = replace(diagnostic, hint=diagnostic.hint or _HINT)
        if not pointers or len(pointers) < len(diagnostic.notes):
            yield Finding(hinted)
            continue
        variants = _variants(subject, pointers)
        actions = [*_make_one(subject, variants)]
        for twin in _twins(subject, pointers):
            actions += _make_one(subject, _variants(subject, twin))
        yield Finding(hinted, tuple(actions), _reason(variants))


def _make_one(subject: Subject, variants: Sequence[_Variant]) -> Iterator[Action]:
    """Keep the first variant, without demands that the others do not make."""
    first, *others = variants
    doomed = [other.pointer for other in reversed(others)] if others else [first.pointer]
    if _are_alike(variants) and first.target == first.pointer:
        demands = [
            f"{first.target}/required/{index}"
            for index, name in enumerate(first.required)
            if not all(name in other.required for other in others)
        ]
        doomed = [*reversed(demands), *doomed]
    for pointer in doomed:
        place = place_of(subject.root, pointer)
        if place is not None:
            yield Remove(place)


def _reason(variants: Sequence[_Variant]) -> str:
    if len(variants) == 1:
        return "the other variants cover what is meant by this one"
    if _are_alike(variants):
        return "they are forms of one object"
    return "the first variant is all that is meant: the others are never reached"


def _are_alike(variants: Sequence[_Variant]) -> bool:
    """Whether several variants are objects with the same properties."""
    first, *others = variants
    names = set(first.properties)
    return bool(names and others) and all(set(other.properties) == names for other in others)


def _members_by_location(subject: Subject) -> dict[Location, str]:
    """The pointers of the members of all unions by their places."""
    return {
        member.location: at
        for pointer, visit in subject.visits.items()
        if visit.kind == "schema"
        for at, member in members_of(pointer, visit.node)
    }


def _twins(subject: Subject, pointers: Sequence[str]) -> Iterator[list[str]]:
    """The same members of other unions that are equal to theirs, when they are all of one union."""
    owner, key, _ = pointers[0].rsplit("/", 2)
    if any(pointer.rsplit("/", 2)[:2] != [owner, key] for pointer in pointers):
        return
    union = _union_at(subject, owner, key)
    for other, visit in subject.visits.items():
        if visit.kind == "schema" and key in visit.node and other != owner:
            candidate = _union_at(subject, other, key)
            if candidate == union:
                yield [f"{other}/{key}/{pointer.rpartition('/')[2]}" for pointer in pointers]


def _union_at(subject: Subject, owner: str, key: str) -> JsonValue:
    members = subject.visits[owner].node.get(key)
    return None if members is None else plain(members)


def _variants(subject: Subject, pointers: Iterable[str]) -> list[_Variant]:
    found: list[_Variant] = []
    for pointer in pointers:
        member = resolve_pointer(subject.root, pointer)
        if member is not None:
            found.append(_variant(subject, pointer, member))
    return found


def _variant(subject: Subject, pointer: str, member: Node) -> _Variant:
    target, node = subject.resolve(pointer, member)
    required = node.get("required") if isinstance(node, Map) else None
    names = tuple(text_of(item) for item in required) if isinstance(required, Seq) else ()
    return _Variant(pointer, target, node, properties_of(subject, pointer, member), names)
