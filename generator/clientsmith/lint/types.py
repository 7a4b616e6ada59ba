"""Properties and parameters of one name that are of one type here and of another there.

In: a `Subject`. Out: one finding a name, at the first place of the minority, with its other places
as notes. Only scalars are compared: a name for an object here and a string there is rarely a
mistake. A name without a clear majority means many things, so nothing is said of it.

Not decided here: whether the one type is right in itself (`numbers`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from clientsmith.diagnostics import Location, Note, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.lint.findings import (
    Action,
    Finding,
    Remove,
    Update,
    key_location,
    place_of,
    text_of,
)
from clientsmith.lint.numbers import counts_things
from clientsmith.lint.paging import is_cursor, is_next
from clientsmith.lint.schemas import ScalarType, scalar_type
from clientsmith.lint.subject import Subject
from clientsmith.source.node import JsonValue, Map, Node, Seq, escape_token, resolve_pointer

_WHOLE: Final = ("integer", "number")
_LEAST_SHARE: Final = 0.75
_LEAST_USES: Final = 4
_MOST_NOTES: Final = 8
_GENERIC: Final = frozenset(
    ("id", "type", "value", "name", "code", "status", "state", "style", "default", "key", "data")
)
"""Names that mean something else in each object."""
_FORMATS: Final = ("uuid", "date", "date-time", "byte", "binary")
"""Formats that make a value of another kind; others only say more of the same."""


@dataclass(frozen=True, slots=True)
class _Use:
    """A property or parameter: its schema, the schema with its `type`, and where its name stands."""

    pointer: str
    typed: str
    type: ScalarType
    location: Location


def find_differing_types(subject: Subject) -> Iterator[Finding]:
    """A finding for each name with a clear type and some uses of another one."""
    for name, uses in _by_name(subject).items():
        usual = _usual(name, uses)
        if usual is None:
            continue
        others = [use for use in uses if use.type != usual]
        first, *rest = others
        count = sum(use.type == usual for use in uses)
        found = diagnostic(
            "differing-types",
            f'"{name}" is {_described(first.type)} here, and {_described(usual)} in {count} of '
            f"{len(uses)} places",
            first.location,
            pointer=first.pointer,
            hint=f"write {_written(usual)} here, if the API makes no difference",
            notes=[
                Note(f"{_described(use.type)} here too", use.location) for use in rest[:_MOST_NOTES]
            ],
        )
        # Components that several objects take in have their properties at one place.
        places = {use.pointer: use for use in reversed(others)}
        actions = [a for use in reversed(places.values()) for a in _correct(subject, use, usual)]
        yield Finding(found, tuple(actions), "the API makes no difference")


def _by_name(subject: Subject) -> dict[str, list[_Use]]:
    """The uses of each name, where they are scalars of any value."""
    uses: dict[str, list[_Use]] = {}
    for name, pointer, schema, location in _named(subject):
        read = scalar_type(subject, pointer, schema)
        if read is None:
            continue
        kind, typed, node = read
        if "enum" in node or "const" in node:
            continue
        narrow = kind.format if kind.kind == "string" and kind.format in _FORMATS else ""
        use = _Use(pointer, typed, ScalarType(kind.kind, narrow), location)
        uses.setdefault(name, []).append(use)
    return uses


def _named(subject: Subject) -> Iterator[tuple[str, str, Node, Location]]:
    """The schemas of all parameters and properties, with their names and the places of these."""
    for pointer, visit in subject.visits.items():
        if pointer not in subject.reached:
            continue
        if visit.kind == "parameter":
            schema = visit.node.get("schema")
            name = text_of(visit.node.get("name"))
            if schema is not None and name:
                yield name, f"{pointer}/schema", schema, visit.node.location
        elif visit.kind == "schema":
            properties = visit.node.get("properties")
            for name, schema in properties.items.items() if isinstance(properties, Map) else ():
                at = f"{pointer}/properties/{escape_token(name)}"
                yield name, at, schema, key_location(properties, name, schema)


def _usual(name: str, uses: Sequence[_Use]) -> ScalarType | None:
    """The type that a name has nearly everywhere, when it has another one somewhere."""
    counts = Counter(use.type for use in uses)
    kinds = {kind.kind for kind in counts}
    if len(counts) < 2 or name in _GENERIC:
        return None
    if kinds == set(_WHOLE) and counts_things(name):
        return ScalarType("integer")
    if kinds == {"string"} and (is_cursor(name) or is_next(name)) and "after" not in name:
        return ScalarType("string")  # whatever a cursor looks like, it is opaque
    usual, count = counts.most_common(1)[0]
    if kinds == set(_WHOLE) and usual.kind == "number":
        return None  # a number may well be whole here and there
    clear = count >= _LEAST_SHARE * len(uses) and len(uses) >= _LEAST_USES
    return usual if clear else None


def _correct(subject: Subject, use: _Use, usual: ScalarType) -> Iterator[Action]:
    """Give a use the usual type."""
    place = place_of(subject.root, use.pointer)
    node = resolve_pointer(subject.root, use.typed)
    if place is None or not isinstance(node, Map):
        return
    if not use.typed.startswith(use.pointer):
        # The type stands in a component that others refer to as well.
        above = resolve_pointer(subject.root, use.pointer)
        for key in above if isinstance(above, Map) else ():
            if key != "description":
                yield Remove((*place, key))
        yield Update(place, _type_of(usual))
        return
    here = place_of(subject.root, use.typed) or place
    written = node.get("type")
    if isinstance(written, Seq) and use.type.kind != usual.kind:
        index = [text_of(item) for item in written].index(use.type.kind)
        yield Update((*here, "type", index), usual.kind)
    if "format" in node and not usual.format:
        yield Remove((*here, "format"))
    new = _type_of(usual)
    if isinstance(written, Seq) or use.type.kind == usual.kind:
        del new["type"]
    if new:
        yield Update(here, new)


def _type_of(kind: ScalarType) -> dict[str, JsonValue]:
    written: dict[str, JsonValue] = {"type": kind.kind}
    return written | {"format": kind.format} if kind.format else written


def _written(kind: ScalarType) -> str:
    return f'"type: {kind.kind}"' + (f' and "format: {kind.format}"' if kind.format else "")


def _described(kind: ScalarType) -> str:
    article = "an" if kind.kind[0] in "aeiou" else "a"
    return f"{article} {kind.kind}" + (f' of format "{kind.format}"' if kind.format else "")
