"""Two descriptions of a string, number or boolean, compared: values, formats, bounds.

In: the alternatives of one JSON type, old and new. Out: `Finding`s. Bounds of arrays and objects
are compared here too, because they are numbers like the others.

Not decided here: other types (`values`), and which way the value travels.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from clientsmith.difference.changes import Finding
from clientsmith.difference.effects import Kind
from clientsmith.difference.forms import Alternative, Forms

_Bound: TypeAlias = int | float | str | bool

_UPPER: Final = frozenset(
    ("exclusiveMaximum", "maximum", "maxItems", "maxLength", "maxProperties", "uniqueItems")
)
_LOWER: Final = frozenset(("exclusiveMinimum", "minimum", "minItems", "minLength", "minProperties"))
_WIDER_FORMATS: Final = (("int32", "int64"), ("float", "double"))


class ScalarComparison:
    """Compares alternatives that have no parts; `old` and `new` are all those of one JSON type."""

    def __init__(self, old_forms: Forms, new_forms: Forms) -> None:
        self._old_forms = old_forms
        self._new_forms = new_forms

    def compare(self, old: Sequence[Alternative], new: Sequence[Alternative]) -> Iterator[Finding]:
        """The differences in the values that are listed, and in what is allowed besides."""
        listed_before, free_before = _listed(old), _free(old)
        listed_after, free_after = _listed(new), _free(new)
        if free_before and not free_after:
            values = ", ".join(listed_after)
            yield Finding(
                Kind.VALUES_CLOSED, free_before[0].location, new[0].location, after=values
            )
        elif free_after and not free_before:
            values = ", ".join(listed_before)
            yield Finding(
                Kind.VALUES_OPENED, old[0].location, free_after[0].location, before=values
            )
        else:
            yield from _compare_free(free_before, free_after)
        if listed_before or free_after or not free_before:
            yield from self._added(listed_before, listed_after, old[0])
        if listed_after or free_before or not free_after:
            yield from self._removed(listed_before, listed_after, new[0])

    def _added(
        self, old: Mapping[str, Alternative], new: Mapping[str, Alternative], beside: Alternative
    ) -> Iterator[Finding]:
        for value, one in new.items():
            if value not in old:
                place = self._new_forms.value_location(one, value)
                yield Finding(Kind.VALUE_ADDED, beside.location, place, value)

    def _removed(
        self, old: Mapping[str, Alternative], new: Mapping[str, Alternative], beside: Alternative
    ) -> Iterator[Finding]:
        for value, one in old.items():
            if value not in new:
                place = self._old_forms.value_location(one, value)
                yield Finding(Kind.VALUE_REMOVED, place, beside.location, value)


def compare_bounds(old: Alternative, new: Alternative) -> Iterator[Finding]:
    """The differences in bounds and patterns; a pattern is a bound that nobody can compare."""
    for name in sorted(old.bounds.keys() | new.bounds.keys()):
        before, after = old.bounds.get(name), new.bounds.get(name)
        if before != after:
            kind = _kind_of_bound(name, before, after)
            texts = ["" if bound is None else json.dumps(bound) for bound in (before, after)]
            yield Finding(kind, old.location, new.location, name, *texts)


def compare_rules(old: Alternative, new: Alternative) -> Iterator[Finding]:
    """The keywords that say something else, such as `not`: which values that admits, nobody asks."""
    for keyword in sorted(old.rules.keys() | new.rules.keys()):
        if old.rules.get(keyword) != new.rules.get(keyword):
            yield Finding(Kind.RULE_CHANGED, old.location, new.location, keyword)


def _kind_of_bound(name: str, before: _Bound | None, after: _Bound | None) -> Kind:
    if before is None:
        return Kind.BOUND_TIGHTENED
    if after is None:
        return Kind.BOUND_LOOSENED
    if isinstance(before, str) or isinstance(after, str) or name not in (_UPPER | _LOWER):
        return Kind.BOUND_CHANGED
    is_tighter = after < before if name in _UPPER else after > before
    return Kind.BOUND_TIGHTENED if is_tighter else Kind.BOUND_LOOSENED


def _compare_free(old: Sequence[Alternative], new: Sequence[Alternative]) -> Iterator[Finding]:
    if len(old) == len(new) == 1:
        yield from _compare_format(old[0], new[0])
        yield from compare_bounds(old[0], new[0])
        yield from compare_rules(old[0], new[0])
        return
    left = list(new)
    for before in old:
        after = next((one for one in left if one.format == before.format), None)
        if after is None:
            places = before.location, new[0].location
            yield Finding(Kind.VARIANT_REMOVED, *places, describe(before))
        else:
            left.remove(after)
            yield from compare_bounds(before, after)
            yield from compare_rules(before, after)
    for after in left:
        places = old[0].location, after.location
        yield Finding(Kind.VARIANT_ADDED, *places, describe(after))


def _compare_format(old: Alternative, new: Alternative) -> Iterator[Finding]:
    if old.format == new.format:
        return
    formats = old.format, new.format
    if not old.format:
        kind = Kind.FORMAT_ADDED
    elif not new.format:
        kind = Kind.FORMAT_REMOVED
    elif formats in _WIDER_FORMATS:
        kind = Kind.TYPE_WIDENED
    elif formats[::-1] in _WIDER_FORMATS:
        kind = Kind.TYPE_NARROWED
    else:
        kind = Kind.FORMAT_CHANGED
    yield Finding(kind, old.location, new.location, "", *formats)


def describe(alternative: Alternative) -> str:
    """A scalar in words: `string (date)`, `integer`."""
    return f"{alternative.kind} ({alternative.format})" if alternative.format else alternative.kind


def _listed(alternatives: Iterable[Alternative]) -> dict[str, Alternative]:
    return {value: one for one in alternatives for value in one.values or ()}


def _free(alternatives: Iterable[Alternative]) -> list[Alternative]:
    return [one for one in alternatives if one.values is None]
