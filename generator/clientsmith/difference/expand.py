"""The branches that a value has once references are followed and `allOf` is merged.

In: the schemas of a document and the pointers that describe one value. Out: `Branch`es: each a set
of schemas that hold together, with no choice left among them. An `allOf` over a `oneOf` is
distributed, a union inside a union is flattened, null is a branch like any other.

Not decided here: what a branch admits (`forms`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from clientsmith.frozen import dataclass
from clientsmith.lower.allof import Choice, adds_nothing, conjoin
from clientsmith.openapi.model import Pointer, Schema, is_component

_MOST_BRANCHES: Final = 400
"""Choices that multiply to more are added up instead: no branch is lost, only combinations are."""


_MOST_MEMBERS: Final = 5000
"""Unions that contain each other could be unfolded for ever; no real one has so many members."""


@dataclass(frozen=True, slots=True)
class Branch:
    """Schemas that hold together; `at` is where the branch is declared, `name` what it is called.

    `tag` is the property and the value by which a discriminator says that this branch is meant.
    """

    parts: tuple[Schema, ...]
    at: Pointer
    name: str = ""
    tag: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Expansion:
    """The branches of a value; `common` are the schemas that hold for all of them."""

    branches: tuple[Branch, ...]
    common: tuple[Schema, ...]
    discriminator: str = ""


def expand(schemas: Mapping[Pointer, Schema], roots: tuple[Pointer, ...]) -> Expansion:
    """All branches of what several schemas say together about one value."""
    return _Expander(schemas).expand(roots, frozenset(roots))


class _Expander:
    """One expansion; it ends, however often unions contain each other."""

    def __init__(self, schemas: Mapping[Pointer, Schema]) -> None:
        self._schemas = schemas
        self._left = _MOST_MEMBERS

    def expand(self, roots: tuple[Pointer, ...], passed: frozenset[Pointer]) -> Expansion:
        base = conjoin(self._schemas, roots, [])
        at = roots[0]
        branches = [Branch(base.parts, at, _name(self._schemas, base.parts, at))]
        for choice in base.choices:
            below = self._members(choice, passed)
            if below:
                branches = _combine(branches, below)
        told = (c.owner.discriminator.property for c in base.choices if c.owner.discriminator)
        return Expansion(tuple(branches), base.parts, next(told, ""))

    def _members(self, choice: Choice, passed: frozenset[Pointer]) -> list[Branch]:
        """The branches of all members; unions among them are unfolded in place, each once."""
        found: list[Branch] = []
        seen = set(passed)
        pending = [(choice.owner, member) for member in reversed(choice.members)]
        while pending and self._left > 0:
            self._left -= 1
            owner, member = pending.pop()
            target = self._schemas[member].ref or member
            if target in seen:
                continue
            seen.add(target)
            inner = self._mere_union(member)
            if inner is not None:
                pending += ((inner.owner, below) for below in reversed(inner.members))
                continue
            expansion = self.expand((member,), passed | {member, target})
            tag = _tag(self._schemas, owner, member)
            alone = len(expansion.branches) == 1
            found += (
                Branch(one.parts, member if alone else one.at, one.name, one.tag or tag)
                for one in expansion.branches
            )
        return found

    def _mere_union(self, member: Pointer) -> Choice | None:
        """The one choice that a schema consists of; None when it says anything besides."""
        inner = conjoin(self._schemas, (member,), [])
        if len(inner.choices) != 1:
            return None
        says_more = any(
            not adds_nothing(self._schemas, part)
            or (part.nullable or part.deprecated or part.unread or part.default)
            for part in inner.parts
        )
        return None if says_more else inner.choices[0]


def _combine(branches: list[Branch], members: list[Branch]) -> list[Branch]:
    if len(branches) * len(members) <= _MOST_BRANCHES:
        return [_join(branch, member) for branch in branches for member in members]
    return [
        *(_join(branch, members[0]) for branch in branches),
        *(_join(branches[0], member) for member in members[1:]),
    ]


def _join(branch: Branch, member: Branch) -> Branch:
    parts = {part.id: part for part in (*branch.parts, *member.parts)}
    tag = member.tag or branch.tag
    return Branch(tuple(parts.values()), member.at, member.name or branch.name, tag)


def _name(schemas: Mapping[Pointer, Schema], parts: Iterable[Schema], at: Pointer) -> str:
    """What a person calls a branch: its title, or the component that it refers to."""
    schema = schemas[at]
    if schema.title:
        return schema.title
    names = [part.id.rpartition("/")[2] for part in parts if is_component(part.id)]
    return names[-1] if names else ""


def _tag(
    schemas: Mapping[Pointer, Schema], owner: Schema, member: Pointer
) -> tuple[str, str] | None:
    """The value that a discriminator gives to a member: mapped, or the name of the component
    (OpenAPI 3.1, section 4.8.25).
    """
    discriminator = owner.discriminator
    target = schemas[member].ref
    if discriminator is None or target is None:
        return None
    mapped = [value for value, pointer in discriminator.mapping if pointer == target]
    value = mapped[0] if mapped else target.rpartition("/")[2]
    return discriminator.property, f'"{value}"'
