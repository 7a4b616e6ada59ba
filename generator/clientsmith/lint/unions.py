"""Unions that nothing tells apart, with what would settle that.

In: the diagnostics of `lower`. Out: findings at the same places. Had one of the variants a property
that no other has, they would be told apart by it. So there is only one way without new words in the
API: the variants that are never reached are removed, and the first takes what they were for.

Not decided here: which unions these are (`lower/unions`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from clientsmith.diagnostics import Diagnostic, Location
from clientsmith.lint.findings import Action, Finding, Remove, place_of, text_of
from clientsmith.lint.schemas import ALTERNATIVES, Property, members_of, properties_of
from clientsmith.lint.subject import Subject
from clientsmith.source.node import Map, Node, Seq

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
    """The findings of `ambiguous-union`, with actions where the variants stand in the document."""
    wanted = [diagnostic for diagnostic in found if diagnostic.code == "ambiguous-union"]
    if not wanted:
        return
    members = _members_by_location(subject)
    for diagnostic in wanted:
        variants = [
            _variant(subject, *members[note.location])
            for note in diagnostic.notes
            if note.location is not None and note.location in members
        ]
        hinted = replace(diagnostic, hint=diagnostic.hint or _HINT)
        if len(variants) < len(diagnostic.notes):
            yield Finding(hinted)
            continue
        yield _make_one(subject, variants, hinted)


def _make_one(subject: Subject, variants: Sequence[_Variant], diagnostic: Diagnostic) -> Finding:
    """Keep the first variant, without demands that the others do not make."""
    if not variants:
        return Finding(diagnostic)
    first, *others = variants
    if not others:
        place = place_of(subject.root, first.pointer)
        given = "the other variants cover what is meant by this one"
        return Finding(diagnostic, () if place is None else (Remove(place),), given)
    same = all(set(other.properties) == set(first.properties) for other in others)
    actions: list[Action] = []
    if same and first.target == first.pointer:
        for index, name in reversed(list(enumerate(first.required))):
            if not all(name in other.required for other in others):
                place = place_of(subject.root, f"{first.target}/required/{index}")
                actions += [] if place is None else [Remove(place)]
    for other in reversed(others):
        place = place_of(subject.root, other.pointer)
        actions += [] if place is None else [Remove(place)]
    given = (
        "they are forms of one object"
        if same and first.properties
        else "the first variant is all that is meant: the others are never reached"
    )
    return Finding(diagnostic, tuple(actions), given)


def _members_by_location(subject: Subject) -> dict[Location, tuple[str, Node]]:
    """The members of all unions, by their own places and by those of what they refer to."""
    members: dict[Location, tuple[str, Node]] = {}
    for pointer, visit in subject.visits.items():
        if visit.kind != "schema" or not any(key in visit.node for key in ALTERNATIVES):
            continue
        for at, member in members_of(pointer, visit.node):
            members.setdefault(member.location, (at, member))
            _, target = subject.resolve(at, member)
            members.setdefault(target.location, (at, member))
    return members


def _variant(subject: Subject, pointer: str, member: Node) -> _Variant:
    target, node = subject.resolve(pointer, member)
    required = node.get("required") if isinstance(node, Map) else None
    names = tuple(text_of(item) for item in required) if isinstance(required, Seq) else ()
    return _Variant(pointer, target, node, properties_of(subject, pointer, member), names)
