"""How two editions of a function differ for whoever calls it.

In: two `Function`s and what compares types. Out: kinds of change with the parameter and the lines
of code. Overloads are compared when both editions have as many; else those are told apart that only
one edition has, since any call that one of the new ones takes is right.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from clientsmith.difference.effects import Effect
from clientsmith.interface.changes import RETURN, Finding
from clientsmith.interface.model import Form, Function, Parameter, Place, Signature
from clientsmith.interface.pairing import similar
from clientsmith.interface.relations import Types
from clientsmith.interface.rules import Kind, Use
from clientsmith.interface.words import declare, declare_parameter

_BY_POSITION: Final = (Place.POSITIONAL, Place.ANY)
_BY_NAME: Final = (Place.ANY, Place.KEYWORD)


def compare_functions(name: str, old: Function, new: Function, types: Types) -> Iterator[Finding]:
    """Every difference, once, however many overloads have it."""
    if old.form is not new.form:
        yield Finding(
            Kind.FORM_CHANGED, Use.BOTH, "", "", declare(name, old)[0], declare(name, new)[0]
        )
        return
    if not old.deprecated and new.deprecated:
        yield Finding(Kind.DEPRECATED, Use.BOTH, "", new.deprecated, "", declare(name, new)[0])
    if old.deprecated and not new.deprecated:
        yield Finding(Kind.NO_LONGER_DEPRECATED, Use.BOTH, "", "", "", declare(name, new)[0])
    if len(old.signatures) == len(new.signatures):
        found = (
            finding
            for pair in zip(old.signatures, new.signatures, strict=True)
            for finding in _compare(name, old.form, *pair, types)
        )
        yield from dict.fromkeys(found)
        return
    yield from _compare_overloads(name, old, new, types)


def _compare_overloads(name: str, old: Function, new: Function, types: Types) -> Iterator[Finding]:
    """An old overload is still there when a new one takes all of its calls and gives the same."""
    used: set[int] = set()
    lost: list[str] = []
    for line, before in zip(declare(name, old), old.signatures, strict=True):
        findings = [
            (index, tuple(_compare(name, old.form, before, after, types)))
            for index, after in enumerate(new.signatures)
        ]
        kept = next((it for it in findings if not any(map(_is_breaking, it[1]))), None)
        if kept is not None:
            used.add(kept[0])
        elif len(old.signatures) == 1:
            nearest = min(findings, key=lambda it: sum(map(_is_breaking, it[1])))
            used.add(nearest[0])
            yield from nearest[1]
        else:
            lost.append(line)
    gained = [line for index, line in enumerate(declare(name, new)) if index not in used]
    # One change, however many there are: a report would repeat itself.
    if lost:
        what = "one way" if len(lost) == 1 else f"{len(lost)} ways"
        yield Finding(Kind.OVERLOAD_REMOVED, Use.BOTH, "", what, "\n".join(lost))
    if gained:
        what = "one more way" if len(gained) == 1 else f"{len(gained)} more ways"
        yield Finding(Kind.OVERLOAD_ADDED, Use.BOTH, "", what, "", "\n".join(gained))


def _is_breaking(finding: Finding) -> bool:
    return finding.effect is Effect.BREAKING


def _compare(
    name: str, form: Form, old: Signature, new: Signature, types: Types
) -> Iterator[Finding]:
    if old == new:
        return
    yield from _compare_parameters(old, new, types)
    before = declare(name, Function(form, (Signature((), old.returns),)))[0]
    after = declare(name, Function(form, (Signature((), new.returns),)))[0]
    for relation in types.compare(old.returns, new.returns):
        what = ", ".join(relation.what)
        yield Finding(relation.kind, Use.READ, RETURN, what, before, after)


def _compare_parameters(old: Signature, new: Signature, types: Types) -> Iterator[Finding]:
    before = {it.name: it for it in old.parameters}
    after = {it.name: it for it in new.parameters}
    gone = [it for name, it in before.items() if name not in after]
    come = [it for name, it in after.items() if name not in before]
    for one in gone:
        other = next((it for it in come if _is_renamed(one, it)), None)
        if other is not None:
            come.remove(other)
            yield _finding(Kind.PARAMETER_RENAMED, one, other)
        else:
            yield _finding(Kind.PARAMETER_REMOVED, one, None)
    for other in come:
        kind = Kind.REQUIRED_PARAMETER_ADDED if other.required else Kind.PARAMETER_ADDED
        yield _finding(kind, None, other)
    for name, one in before.items():
        if name in after:
            yield from _compare_parameter(one, after[name], types)
    yield from _compare_positions(old, new)


def _compare_parameter(old: Parameter, new: Parameter, types: Types) -> Iterator[Finding]:
    if old.place in _BY_POSITION and new.place not in _BY_POSITION:
        yield _finding(Kind.BECAME_KEYWORD, old, new)
    elif old.place in _BY_NAME and new.place not in _BY_NAME:
        yield _finding(Kind.PARAMETER_REMOVED, old, new)
    elif old.place is not new.place:
        yield _finding(Kind.BECAME_POSITIONAL, old, new)
    if old.required and not new.required:
        yield _finding(Kind.PARAMETER_BECAME_OPTIONAL, old, new)
    elif new.required and not old.required:
        yield _finding(Kind.PARAMETER_BECAME_REQUIRED, old, new)
    elif old.default != new.default:
        yield _finding(Kind.DEFAULT_CHANGED, old, new)
    for relation in types.compare(old.annotation, new.annotation):
        yield Finding(
            relation.kind,
            Use.WRITTEN,
            old.name,
            ", ".join(relation.what),
            declare_parameter(old),
            declare_parameter(new),
        )


def _compare_positions(old: Signature, new: Signature) -> Iterator[Finding]:
    """Positional parameters that stand elsewhere, though the same are there."""
    before = [it for it in old.parameters if it.place in _BY_POSITION]
    after = [it for it in new.parameters if it.place in _BY_POSITION]
    places = {it.name: index for index, it in enumerate(after)}
    names = {it.name for it in before}
    for index, one in enumerate(before):
        at = places.get(one.name)
        if at is not None and at != index and (len(names & places.keys()) == len(names)):
            yield Finding(
                Kind.POSITION_CHANGED,
                Use.WRITTEN,
                one.name,
                "",
                ", ".join(it.name for it in before),
                ", ".join(it.name for it in after),
            )
            return


def _is_renamed(old: Parameter, new: Parameter) -> bool:
    same = (old.place, old.annotation, old.required) == (new.place, new.annotation, new.required)
    nameless = (Place.POSITIONAL, Place.MORE, Place.MORE_KEYWORDS)
    return same and (old.place in nameless or similar(old.name, new.name))


def _finding(kind: Kind, old: Parameter | None, new: Parameter | None) -> Finding:
    named = old or new
    return Finding(
        kind,
        Use.WRITTEN,
        named.name if named else "",
        new.name if old and new and new.name != old.name else "",
        declare_parameter(old) if old else "",
        declare_parameter(new) if new else "",
    )
