"""How the variants of a union are told apart: a decision tree over their indexes.

The tree is data, so that it can be printed, compared and locked. How it is found is *not* decided
here (`lower/unions`), nor how a client decides by it (`python/decoding`).
"""

from __future__ import annotations

from typing import TypeAlias, assert_never

from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonScalar


@dataclass(frozen=True, slots=True)
class Only:
    """The decision is made: the variant at this index."""

    index: int


@dataclass(frozen=True, slots=True)
class TagDispatch:
    """Decide by the constant that a property holds: (values, what follows) for each arm.

    `required` is False when a variant does not demand the property; then the value of the tag is
    also the name of a property that only this variant has, or nothing else tells.
    """

    property: str
    arms: tuple[tuple[tuple[JsonScalar, ...], Dispatch], ...]
    required: bool


@dataclass(frozen=True, slots=True)
class RequiredKeyDispatch:
    """Decide by a key that one variant requires and the others do not have: (key, what follows)."""

    arms: tuple[tuple[str, Dispatch], ...]


@dataclass(frozen=True, slots=True)
class SubsetDispatch:
    """A full and a partial form of one object: the full one is recognised by any of `markers`,
    keys that it requires and the partial one lacks.
    """

    full: Dispatch
    markers: tuple[str, ...]
    partial: Dispatch


@dataclass(frozen=True, slots=True)
class JsonKindDispatch:
    """Decide by the JSON type of the value: `object`, `array`, `string`, `number`, `boolean`,
    `null`.
    """

    arms: tuple[tuple[str, Dispatch], ...]


@dataclass(frozen=True, slots=True)
class InOrder:
    """Nothing tells the variants apart: try them in this order."""

    arms: tuple[Dispatch, ...]


Dispatch: TypeAlias = (
    Only | TagDispatch | RequiredKeyDispatch | SubsetDispatch | JsonKindDispatch | InOrder
)


def leaves(dispatch: Dispatch) -> tuple[int, ...]:
    """The indexes of the variants that a decision can lead to, in its order."""
    match dispatch:
        case Only(index):
            return (index,)
        case TagDispatch(arms=arms) | RequiredKeyDispatch(arms=arms) | JsonKindDispatch(arms=arms):
            return tuple(leaf for _, arm in arms for leaf in leaves(arm))
        case SubsetDispatch(full, _, partial):
            return (*leaves(full), *leaves(partial))
        case InOrder(options):
            return tuple(leaf for arm in options for leaf in leaves(arm))
    assert_never(dispatch)
