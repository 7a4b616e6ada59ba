"""What differs between two editions of a document: the values that all of `difference` speaks of."""

from __future__ import annotations

from clientsmith.diagnostics import Location
from clientsmith.difference.effects import Direction, Effect, Kind, effect_of
from clientsmith.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference, apart from where it is met.

    `what` names the thing: a property, a parameter, the JSON text of a value, a bound; it is empty
    when the value itself is meant. `before` and `after` say what it was and is, where that can be
    said. `old` and `new` are the places in both documents; for something that only one of them has,
    the other place is that of what it belongs to, None when there is no such thing.
    """

    kind: Kind
    old: Location | None
    new: Location | None
    what: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a difference is met: `PATCH /v1/pages/{page_id} request icon`, and in the documents."""

    where: str
    old: Location | None
    new: Location | None


@dataclass(frozen=True, slots=True)
class Change:
    """One difference with all places that it is met at; there is at least one."""

    kind: Kind
    direction: Direction
    what: str
    before: str
    after: str
    places: tuple[Place, ...]

    @property
    def effect(self) -> Effect:
        """What it does to a client that was written for the old edition."""
        return effect_of(self.kind, self.direction)

    @property
    def where(self) -> str:
        """The first place that it is met at; empty for what belongs to the whole API."""
        return self.places[0].where
