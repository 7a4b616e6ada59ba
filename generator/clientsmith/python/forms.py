"""The forms that a call may have, where a body has alternatives.

In: the arguments of each alternative. Out: all of them as one list in the order in which people
read them, and the overloads that are worth telling apart. What is said of an argument that several
forms have is *not* decided here (`methoddocs`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from clientsmith.api.types import ListOf, MapOf, Nullable, Primitive, TypeExpr
from clientsmith.frozen import replace
from clientsmith.python.arguments import BODY, Argument
from clientsmith.source.prose import first_text

MOST_OVERLOADS = 8
"""More alternatives than a person reads in a tooltip become one signature with optional arguments."""


def merge(forms: Sequence[Sequence[Argument]]) -> list[Argument]:
    """The arguments of all alternatives as one list: required only where every alternative agrees.

    Each has the text of the first alternative that has one.
    """
    merged: dict[str, Argument] = {}
    for form in forms:
        for argument in form:
            known = merged.get(argument.id)
            if known is None:
                merged[argument.id] = argument
            else:
                types = known.types + tuple(t for t in argument.types if t not in known.types)
                doc = replace(known.doc, text=first_text((known.doc.text, argument.doc.text)))
                merged[argument.id] = replace(known, types=types, doc=doc)
    everywhere = [{argument.id for argument in form if argument.required} for form in forms]
    needed: set[str] = everywhere[0].intersection(*everywhere) if everywhere else set()
    return [replace(argument, required=argument.id in needed) for argument in merged.values()]


def in_order(
    arguments: Iterable[Argument], forms: Sequence[Sequence[Argument]]
) -> tuple[Argument, ...]:
    """Arguments as people look for them: from the path, then what must be given, then the body
    before the rest, and what several alternatives have before what only one has.
    """
    times = Counter(argument.id for form in forms for argument in form)
    rare = {id_ for id_, count in times.items() if count == 1} if len(forms) > 1 else set[str]()
    return tuple(
        sorted(
            arguments,
            key=lambda a: a.place != "path"
            and (1 + 4 * (not a.required) + 2 * (a.place != BODY) + (a.id in rare)),
        )
    )


def distinct(forms: list[list[Argument]]) -> tuple[tuple[Argument, ...], ...]:
    """The alternatives as overloads, most demanding first, without those that another one covers."""
    if len(forms) > MOST_OVERLOADS:
        return ()
    ordered = sorted(
        forms,
        key=lambda form: (
            -sum(argument.required for argument in form),
            sorted(argument.id for argument in form),
        ),
    )
    kept: list[list[Argument]] = []
    for form in ordered:
        if not any(_covers(other, form) for other in kept):
            kept.append(form)
    kept = [
        form
        for form in kept
        if not any(form is not other and _covers(other, form) for other in kept)
    ]
    return tuple(tuple(form) for form in kept)


def _covers(wide: list[Argument], narrow: list[Argument]) -> bool:
    """Whether every call that fits `narrow` fits `wide` too."""
    known = {argument.id: argument for argument in wide}
    given = {argument.id: argument for argument in narrow}
    return all(
        argument.id in given and given[argument.id].required
        for argument in wide
        if argument.required
    ) and all(
        argument.id in known and _bare(argument.types) <= _bare(known[argument.id].types)
        for argument in narrow
    )


def _bare(exprs: Iterable[TypeExpr]) -> set[TypeExpr]:
    """Types without their bounds, which no annotation shows."""
    return {_without_bounds(expr) for expr in exprs}


def _without_bounds(expr: TypeExpr) -> TypeExpr:
    match expr:
        case Primitive(kind, form):
            return Primitive(kind, form)
        case ListOf(item):
            return ListOf(_without_bounds(item))
        case MapOf(value):
            return MapOf(_without_bounds(value))
        case Nullable(inner):
            return Nullable(_without_bounds(inner))
        case _:
            return expr
