"""Changes as lines for people.

In: changes. Out: lines, the gravest changes first. What is a change is *not* decided here
(`compare`), nor how it is worded (`words`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from clientsmith.difference.changes import Change, Place
from clientsmith.difference.effects import Effect
from clientsmith.difference.words import Sentence, tell
from clientsmith.report import plural

_MOST_LINES: Final = 12
_MOST_PLACES: Final = 1


def report_changes(changes: Sequence[Change], *, verbose: bool = False) -> Iterator[str]:
    """Lines about changes: a heading for each effect, then each change with its places.

    Unless `verbose`, long lists end early and only the first place of each change is named.
    """
    sentences = tuple(tell(changes))
    for effect in Effect:
        wanted = [sentence for sentence in sentences if sentence.effect is effect]
        if not wanted:
            continue
        yield f"{effect}{_merged(wanted)}:"
        most = len(wanted) if verbose or len(wanted) <= _MOST_LINES + 1 else _MOST_LINES
        for sentence in wanted[:most]:
            yield from _lines(sentence, verbose=verbose)
        if most < len(wanted):
            yield f"  ... and {len(wanted) - most} more lines (--verbose shows them)"


def count_effects(changes: Iterable[Change]) -> str:
    """`2 breaking, 3 soft, 40 safe`; "nothing differs" when there is no change."""
    totals = Counter(change.effect for change in changes)
    counts = [f"{totals[effect]} {effect}" for effect in Effect if totals[effect]]
    return ", ".join(counts) or "nothing differs"


def count_changes(sentences: Sequence[Sentence]) -> str:
    """How many changes some lines tell of: `3`, or `54 changes in 31 lines` where that differs."""
    total = sum(len(sentence.changes) for sentence in sentences)
    if total == len(sentences):
        return str(total)
    return f"{total} changes in {plural(len(sentences), 'line')}"


def _merged(sentences: Sequence[Sentence]) -> str:
    count = count_changes(sentences)
    return "" if count.isdecimal() else f", {count}"


def _lines(sentence: Sentence, *, verbose: bool) -> Iterator[str]:
    text = printable(sentence.text)
    if verbose:
        yield f"  {text}"
        for place in _all_places(sentence):
            where = f"{place.where}  " if place.where else ""
            yield f"      {printable(where)}{_locations(place)}"
        return
    wheres = sentence.wheres
    rest = len(wheres) - _MOST_PLACES
    more = "" if rest <= 0 else f" and {rest} more place{'s' if rest > 1 else ''}"
    named = f"  in {printable(', '.join(wheres[:_MOST_PLACES]))}{more}" if wheres else ""
    yield f"  {text}{named}"


def _all_places(sentence: Sentence) -> Iterator[Place]:
    """Every place once; several values that have come stand at as many places."""
    yield from dict.fromkeys(place for change in sentence.changes for place in change.places)


def _locations(place: Place) -> str:
    return f"{place.old or 'nowhere'} -> {place.new or 'nowhere'}"


def printable(text: str) -> str:
    """The text without line breaks and escape sequences, which a document could forge output with."""
    return "".join(char if char.isprintable() else " " for char in text)
