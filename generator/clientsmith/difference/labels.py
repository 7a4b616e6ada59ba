"""What a variant is called in a path: `paragraph`, `date range`.

In: the objects that a value may be, and the property that tells them apart, if one does. Out: a
label for each. Labels are for people: nothing is compared by them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from clientsmith.difference.forms import Alternative

_MOST_KEYS: Final = 3


def label_all(alternatives: Sequence[Alternative], tag: str) -> Mapping[int, str]:
    """A label for each of the alternatives, by its `id()`; they differ where anything tells them
    apart.
    """
    wishes = [_wishes(one, tag, alternatives) for one in alternatives]
    chosen = [wish[0] for wish in wishes]
    for step in range(1, max((len(wish) for wish in wishes), default=0)):
        shared = Counter(chosen)
        chosen = [
            wish[min(step, len(wish) - 1)] if shared[label] > 1 else label
            for label, wish in zip(chosen, wishes, strict=True)
        ]
    return {id(one): label for one, label in zip(alternatives, chosen, strict=True)}


def _wishes(one: Alternative, tag: str, all_: Sequence[Alternative]) -> list[str]:
    """Labels from the best to the last resort."""
    values = sorted(one.tags.get(tag, ()))
    told = "/".join(str(json.loads(value)) for value in values)
    others = [other for other in all_ if other is not one]
    own = [
        name
        for name, slot in one.properties.items()
        if slot.required and not all(name in other.properties for other in others)
    ]
    wishes = [told, one.name, f"{told} {one.name}".strip(), " ".join(own[:_MOST_KEYS]), one.kind]
    return [wish for wish in wishes if wish]
