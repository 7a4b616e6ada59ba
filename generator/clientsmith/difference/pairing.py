"""Which alternatives of two forms are the same thing, older and newer.

In: alternatives of one JSON type, old and new. Out: pairs, and what is left over on both sides.
Constants tell objects apart first (`type: "paragraph"`), then the properties that they have; their
order and the names of components count only when nothing else does.

Not decided here: what differs within a pair (`values`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from clientsmith.difference.forms import Alternative
from clientsmith.frozen import dataclass

_LEAST_LIKENESS: Final = 0.3
"""Two objects with less in common are different things, not two editions of one."""

_SAME_TAG: Final = 1.0
_SAME_NAME: Final = 0.25


@dataclass(frozen=True, slots=True)
class Pairs:
    """`gone` are the old ones without a counterpart, `come` the new ones."""

    both: tuple[tuple[Alternative, Alternative], ...]
    gone: tuple[Alternative, ...]
    come: tuple[Alternative, ...]


def pair(old: Sequence[Alternative], new: Sequence[Alternative]) -> Pairs:
    """Pair alternatives by likeness, the most alike first; one of each are always a pair."""
    if len(old) == len(new) == 1:
        return Pairs(((old[0], new[0]),), (), ())
    scored = [
        (-likeness, abs(i - j), i, j)
        for i, before in enumerate(old)
        for j, after in enumerate(new)
        if (likeness := _likeness(before, after)) >= _LEAST_LIKENESS
    ]
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in sorted(scored):
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    both = tuple((old[i], new[j]) for i, j in sorted(partner.items()))
    gone = tuple(one for i, one in enumerate(old) if i not in partner)
    come = tuple(one for j, one in enumerate(new) if j not in taken)
    return Pairs(both, gone, come)


def tag_of(alternatives: Sequence[Alternative]) -> str:
    """The property whose constants tell most of the alternatives apart; empty when none does."""
    names = dict.fromkeys(name for one in alternatives for name in one.tags)
    best, most = "", 1
    for name in names:
        values = {tags for one in alternatives if (tags := one.tags.get(name))}
        if len(values) > most:
            best, most = name, len(values)
    return best


def _likeness(old: Alternative, new: Alternative) -> float:
    if any(old.tags[name].isdisjoint(new.tags[name]) for name in old.tags.keys() & new.tags.keys()):
        return 0.0
    if old.kind != "object":
        return 1.0 + _same(old, new)
    names = old.properties.keys() | new.properties.keys()
    common = old.properties.keys() & new.properties.keys()
    required = sum(old.properties[n].required == new.properties[n].required for n in common)
    shared = (len(common) + required) / (2 * len(names)) if names else 1.0
    same_tag = any(old.tags[name] == new.tags.get(name) for name in old.tags)
    return shared + _SAME_TAG * same_tag + _same(old, new)


def _same(old: Alternative, new: Alternative) -> float:
    return _SAME_NAME if old.name == new.name else 0.0
