"""Two forms of a value compared: what differs at the value itself, and the parts below it.

In: the forms of a value in both documents, and whether a client writes or reads it. Out: `Finding`s
and the pairs of parts that are to be compared next, each with the step that leads to it: `.name`,
`[]` for items, `.*` for properties without a name of their own, after `(label)` where an object is
one of several.

Not decided here: which alternatives belong together (`pairing`), how pairs are walked (`graph`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from clientsmith.difference.changes import Finding
from clientsmith.difference.effects import Kind
from clientsmith.difference.forms import ANYTHING, Alternative, Form, Forms, Roots, Slot
from clientsmith.difference.labels import label_all
from clientsmith.difference.pairing import pair, tag_of
from clientsmith.difference.scalars import ScalarComparison, compare_bounds, compare_rules
from clientsmith.frozen import dataclass

_SCALARS: Final = ("string", "integer", "number", "boolean")


@dataclass(frozen=True, slots=True)
class Below:
    """Two parts of a value that belong together."""

    step: str
    old: Roots
    new: Roots


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs at a value, each with the step to it, and what is to be compared next."""

    findings: tuple[tuple[str, Finding], ...]
    below: tuple[Below, ...]


@dataclass(frozen=True, slots=True)
class _Match:
    """Two editions of an array or object; `step` names it when it is one of several."""

    old: Alternative
    new: Alternative
    step: str


_Slots: TypeAlias = tuple[Mapping[str, Slot], Mapping[str, Slot]]
"""Properties of the same object, old and new."""


class ValueComparison:
    """Compares values of two documents, one level at a time."""

    def __init__(self, old: Forms, new: Forms, *, prose: bool = False) -> None:
        self._old = old
        self._new = new
        self._prose = prose
        self._scalars = ScalarComparison(old, new)

    def compare(self, old: Roots, new: Roots, *, is_read: bool) -> Compared:
        """What differs at a value, and its parts."""
        before, after = self._old.of(old), self._new.of(new)
        findings = [("", finding) for finding in _compare_use(before, after)]
        if self._prose and before.prose != after.prose:
            findings.append(("", Finding(Kind.PROSE_CHANGED, before.location, after.location)))
        below: list[Below] = []
        if _is_anything(before) or _is_anything(after):
            findings += (("", finding) for finding in _compare_anything(before, after))
            return Compared(tuple(findings), ())
        findings += (("", finding) for finding in _compare_kinds(before, after))
        for kind in dict.fromkeys(one.kind for one in before.alternatives):
            old_ones, new_ones = before.of_kind(kind), after.of_kind(kind)
            if not new_ones:
                continue
            if kind in _SCALARS:
                found = self._scalars.compare(old_ones, new_ones)
                findings += (("", finding) for finding in found)
                continue
            for one in _match(old_ones, new_ones, was_union=len(before.alternatives) > 1):
                if isinstance(one, Finding):
                    findings.append(("", one))
                else:
                    slots = self._slots(one, is_read=is_read)
                    whole = (*_compare_whole(one), *_compare_presence(one, slots))
                    findings += ((one.step, finding) for finding in whole)
                    findings += _compare_requiredness(one, slots)
                    below += _parts(one, slots)
        return Compared(tuple(findings), tuple(below))

    def _slots(self, match: _Match, *, is_read: bool) -> _Slots:
        """The properties that travel in the direction in question."""
        before, after = (
            {n: s for n, s in one.properties.items() if forms.travels(s, is_read=is_read)}
            for forms, one in ((self._old, match.old), (self._new, match.new))
        )
        return before, after


def _compare_presence(match: _Match, slots: _Slots) -> Iterator[Finding]:
    """The properties that have come and gone."""
    before, after = slots
    for name, slot in after.items():
        if name not in before:
            kind = Kind.REQUIRED_PROPERTY_ADDED if slot.required else Kind.PROPERTY_ADDED
            yield Finding(kind, match.old.home, slot.location, name)
    for name, slot in before.items():
        if name not in after:
            kind = Kind.REQUIRED_PROPERTY_REMOVED if slot.required else Kind.PROPERTY_REMOVED
            yield Finding(kind, slot.location, match.new.home, name)


def _compare_requiredness(match: _Match, slots: _Slots) -> Iterator[tuple[str, Finding]]:
    before, after = slots
    for name, slot in before.items():
        if name in after and after[name].required != slot.required:
            kind = Kind.BECAME_REQUIRED if after[name].required else Kind.BECAME_OPTIONAL
            yield f"{match.step}.{name}", Finding(kind, slot.location, after[name].location)


def _parts(match: _Match, slots: _Slots) -> Iterator[Below]:
    """What both editions of an array or object have inside."""
    old, new, step = match.old, match.new, match.step
    if old.kind == "array":
        for index in range(max(len(old.prefix), len(new.prefix))):
            yield Below(f"{step}[{index}]", _item(old, index), _item(new, index))
        yield Below(f"{step}[]", old.items, new.items)
        return
    before, after = slots
    for name, slot in before.items():
        if name in after:
            yield Below(f"{step}.{name}", slot.roots, after[name].roots)
    if old.others is not None and new.others is not None and (old.others or new.others):
        yield Below(f"{step}.*", old.others, new.others)


def _match(
    old: Sequence[Alternative], new: Sequence[Alternative], *, was_union: bool
) -> Iterator[_Match | Finding]:
    """The arrays or objects that belong together, and those that have come or gone."""
    tag = tag_of((*old, *new))
    labels = {**label_all(old, tag), **label_all(new, tag)}
    is_alone = len(old) == len(new) == 1
    pairs = pair(old, new)
    for before, after in pairs.both:
        yield _Match(before, after, "" if is_alone else f"({labels[id(after)]})")
    added = Kind.VARIANT_ADDED if was_union else Kind.TYPE_WIDENED
    newer = {id(before): after for before, after in pairs.both}
    older = {id(after): before for before, after in pairs.both}
    for one in pairs.come:
        yield _at(added, _beside(one, new, older, old), one, labels[id(one)])
    for one in pairs.gone:
        yield _at(Kind.VARIANT_REMOVED, one, _beside(one, old, newer, new), labels[id(one)])


def _beside(
    one: Alternative,
    all_: Sequence[Alternative],
    partners: Mapping[int, Alternative],
    others: Sequence[Alternative],
) -> Alternative:
    """Where a variant would stand in the other document: after the partner of the one before it."""
    index = next(index for index, other in enumerate(all_) if other is one)
    before = (partners.get(id(other)) for other in reversed(all_[:index]))
    return next((partner for partner in before if partner is not None), others[0])


def _compare_whole(match: _Match) -> Iterator[Finding]:
    """What is said of an array or object as a whole."""
    old, new = match.old, match.new
    if old.is_deprecated != new.is_deprecated:
        kind = Kind.DEPRECATED if new.is_deprecated else Kind.NO_LONGER_DEPRECATED
        yield _at(kind, old, new)
    yield from compare_bounds(old, new)
    yield from compare_rules(old, new)
    if (old.others is None) != (new.others is None):
        yield _at(Kind.KEYS_CLOSED if new.others is None else Kind.KEYS_OPENED, old, new)


def _compare_use(old: Form, new: Form) -> Iterator[Finding]:
    """What is said of the value as a whole: null, deprecation, default."""
    is_said = not _is_anything(old) and not _is_anything(new)
    if old.is_nullable != new.is_nullable and is_said and old.alternatives and new.alternatives:
        kind = Kind.BECAME_NULLABLE if new.is_nullable else Kind.NO_LONGER_NULLABLE
        yield Finding(kind, old.location, new.location)
    if old.is_deprecated != new.is_deprecated:
        kind = Kind.DEPRECATED if new.is_deprecated else Kind.NO_LONGER_DEPRECATED
        yield Finding(kind, old.location, new.location)
    if old.discriminator and new.discriminator and old.discriminator != new.discriminator:
        yield Finding(
            Kind.TAG_CHANGED, old.location, new.location, "", old.discriminator, new.discriminator
        )
    if old.default != new.default:
        kind = Kind.DEFAULT_CHANGED
        if not old.default:
            kind = Kind.DEFAULT_ADDED
        elif not new.default:
            kind = Kind.DEFAULT_REMOVED
        yield Finding(kind, old.location, new.location, "", old.default, new.default)


def _compare_anything(old: Form, new: Form) -> Iterator[Finding]:
    if _is_anything(old) and _is_anything(new):
        for before, after in zip(old.of_kind(ANYTHING), new.of_kind(ANYTHING), strict=False):
            yield from compare_bounds(before, after)
            yield from compare_rules(before, after)
        return
    kind = Kind.TYPE_WIDENED if _is_anything(new) else Kind.TYPE_NARROWED
    yield Finding(kind, old.location, new.location, "", name_types(old), name_types(new))


def _compare_kinds(old: Form, new: Form) -> Iterator[Finding]:
    """The JSON types that have come and gone; a whole number is a number too."""
    before = list(dict.fromkeys(one.kind for one in old.alternatives))
    after = list(dict.fromkeys(one.kind for one in new.alternatives))
    gone = [kind for kind in before if kind not in after]
    come = [kind for kind in after if kind not in before]
    if not gone and not come:
        return
    texts = name_types(old), name_types(new)
    is_wider = gone == ["integer"] and "number" in after and not come[1:]
    is_narrower = come == ["integer"] and "number" in before and not gone[1:]
    if is_wider:
        yield Finding(Kind.TYPE_WIDENED, old.location, new.location, "", *texts)
    elif is_narrower:
        yield Finding(Kind.TYPE_NARROWED, old.location, new.location, "", *texts)
    elif not before and new.is_nullable:
        yield Finding(Kind.TYPE_WIDENED, old.location, new.location, "", *texts)
    elif not after and old.is_nullable and new.is_nullable:
        yield Finding(Kind.TYPE_NARROWED, old.location, new.location, "", *texts)
    elif len(gone) == len(before):
        yield Finding(Kind.TYPE_CHANGED, old.location, new.location, "", *texts)
    else:
        if come and len(old.alternatives) == 1:
            yield Finding(Kind.TYPE_WIDENED, old.location, new.location, "", *texts)
        elif come:
            yield from (
                Finding(Kind.VARIANT_ADDED, old.location, new.location, kind) for kind in come
            )
        if gone and len(new.alternatives) == 1:
            yield Finding(Kind.TYPE_NARROWED, old.location, new.location, "", *texts)
        elif gone:
            yield from (
                Finding(Kind.VARIANT_REMOVED, old.location, new.location, kind) for kind in gone
            )


def name_types(form: Form) -> str:
    """The JSON types of a form in words: `string or array`; `null` or `nothing` when it has none."""
    kinds = dict.fromkeys(one.kind for one in form.alternatives)
    return " or ".join(kinds) or ("null" if form.is_nullable else "nothing")


def _is_anything(form: Form) -> bool:
    return any(one.kind == ANYTHING for one in form.alternatives)


def _item(array: Alternative, index: int) -> Roots:
    return array.prefix[index] if index < len(array.prefix) else array.items


def _at(kind: Kind, old: Alternative, new: Alternative, what: str = "") -> Finding:
    return Finding(kind, old.location, new.location, what)
