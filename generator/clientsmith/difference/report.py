"""Changes as lines for people.

In: changes. Out: lines, grouped by what has come and what has gone, then by kind. What is a change
is *not* decided here (`news`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from clientsmith.difference.changes import Change, Kind

_MOST_LINES: Final = 12
_MOST_PLACES: Final = 1


def report_changes(changes: Sequence[Change], *, verbose: bool = False) -> Iterator[str]:
    """Lines about changes: a heading for each kind, then each thing with its places.

    Unless `verbose`, long lists end early and only the first place of each thing is named.
    """
    for is_new, word in ((True, "new"), (False, "gone")):
        for kind in Kind:
            wanted = [c for c in changes if c.kind is kind and c.is_new is is_new]
            if wanted:
                yield f"{count_kind(kind, len(wanted))} {word}"
                yield from _limit(list(_lines(wanted, verbose=verbose)), verbose=verbose)


def sum_up_changes(changes: Sequence[Change]) -> str:
    """How many of each kind have come and gone, in one line; "nothing" when there is none."""
    parts: list[str] = []
    for is_new, word in ((True, "new"), (False, "gone")):
        counts = [sum(c.kind is kind and c.is_new is is_new for c in changes) for kind in Kind]
        named = [count_kind(kind, n) for kind, n in zip(Kind, counts, strict=True) if n]
        if named:
            parts.append(f"{word}: {', '.join(named)}")
    return "; ".join(parts) or "nothing"


def count_kind(kind: Kind, number: int) -> str:
    """A number of things of a kind: `1 property`, `2 request bodies`."""
    if number == 1:
        return f"1 {kind.value}"
    plural = f"{kind.value[:-1]}ies" if kind.value.endswith("y") else f"{kind.value}s"
    return f"{number} {plural}"


def _lines(changes: Iterable[Change], *, verbose: bool) -> Iterator[str]:
    """What happened at the same places stands on one line."""
    by_places: dict[tuple[str, ...], list[str]] = {}
    for what, places in _by_what(changes).items():
        by_places.setdefault(places, []).append(what[0])
    for name in by_places.pop((), []):
        yield f"  {name}"
    for places, names in by_places.items():
        yield "  " + ", ".join(names) + _name_places(places, verbose=verbose)


def _by_what(changes: Iterable[Change]) -> dict[tuple[str, str], tuple[str, ...]]:
    """The places of each thing. Only responses of different operations are one thing, because a
    status means the same everywhere and a name does not.
    """
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for change in changes:
        places = tuple(place for place in (change.where, *change.also) if place)
        key = (change.what, "" if change.kind is Kind.RESPONSE else change.where)
        found[key] = (*found.get(key, ()), *places)
    return found


def _name_places(places: Sequence[str], *, verbose: bool) -> str:
    if not places:
        return ""
    if verbose:
        return "".join(f"\n      {place}" for place in places)
    rest = len(places) - _MOST_PLACES
    more = "" if rest <= 0 else f" and {rest} more place{'s' if rest > 1 else ''}"
    return f"  in {', '.join(places[:_MOST_PLACES])}{more}"


def _limit(lines: Sequence[str], *, verbose: bool) -> Iterator[str]:
    most = len(lines) if verbose or len(lines) <= _MOST_LINES + 1 else _MOST_LINES
    yield from lines[:most]
    if most < len(lines):
        yield f"  ... and {len(lines) - most} more lines (--verbose shows them)"
