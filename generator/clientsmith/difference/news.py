"""What a new edition of a document has that the old one has not, in few words.

In: two bundled documents. Out: `Change`s, and a sentence that counts them by what they are about.

Not decided here: what differs (`compare`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from clientsmith.difference.changes import Change
from clientsmith.difference.compare import compare
from clientsmith.difference.edition import read_edition
from clientsmith.difference.effects import Kind
from clientsmith.source.node import Map

_NOUNS: Final = (
    ("operation", "operation"),
    ("webhook", "webhook"),
    ("server", "server"),
    ("security", "way to sign in"),
    ("parameter", "parameter"),
    ("body", "request body"),
    ("media-type", "media type"),
    ("response", "response"),
    ("error", "response"),
    ("header", "header"),
    ("property", "property"),
    ("variant", "variant"),
    ("value", "enum value"),
)
"""What kinds of change are about, by the noun in their names, in the order of a sentence."""


def news(old: Map, new: Map) -> tuple[Change, ...]:
    """All changes from one bundled document to another; none when one of them is no document."""
    (before, _), (after, _) = read_edition(old), read_edition(new)
    return () if before is None or after is None else compare(before, after)


def has_come(change: Change) -> bool:
    """Whether the change is something that only the new edition has."""
    return change.kind is Kind.TYPE_WIDENED or change.kind.endswith("-added")


def sum_up_changes(changes: Iterable[Change]) -> str:
    """How many of each kind have come and gone, in one line; "nothing" when there is none.

    Such as `new: 2 operations, 1 property; gone: 1 enum value; changed: 3`.
    """
    come: Counter[str] = Counter()
    gone: Counter[str] = Counter()
    changed = 0
    for change in changes:
        noun = _noun_of(change.kind)
        if noun and change.kind.endswith("-added"):
            come[noun] += 1
        elif noun and change.kind.endswith("-removed"):
            gone[noun] += 1
        else:
            changed += 1
    parts = [
        f"{word}: {', '.join(_count(counts[noun], noun) for noun in _all_nouns() if counts[noun])}"
        for word, counts in (("new", come), ("gone", gone))
        if counts
    ]
    return "; ".join([*parts, *([f"changed: {changed}"] if changed else [])]) or "nothing"


def _noun_of(kind: Kind) -> str:
    name = kind.removesuffix("-added").removesuffix("-removed").removeprefix("required-")
    return dict(_NOUNS).get(name, "")


def _all_nouns() -> tuple[str, ...]:
    return tuple(dict.fromkeys(noun for _, noun in _NOUNS))


def _count(number: int, noun: str) -> str:
    """A number of things: `1 property`, `2 request bodies`, `2 ways to sign in`."""
    if number == 1:
        return f"1 {noun}"
    if noun.startswith("way "):
        return f"{number} ways{noun.removeprefix('way')}"
    return f"{number} {noun[:-1]}ies" if noun.endswith("y") else f"{number} {noun}s"
