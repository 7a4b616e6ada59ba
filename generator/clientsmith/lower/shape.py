"""Schemas that hold together made one: kinds, values, properties and bounds.

In go the plain parts of a conjunction, out comes one `Shape`. Contradictions are reported with
both places and settled for the later part; `additionalProperties: false` of one part never forbids
what another part declares. What is *not* decided here: which schemas hold together (`allof`), and
which declaration a shape becomes (`schemas`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientsmith.diagnostics import Diagnostic, Note, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.lower.values import common, distinct, kinds_of_values
from clientsmith.openapi.model import Pointer, Property, Schema
from clientsmith.source.node import JsonScalar, JsonValue

_STRING_BOUNDS = frozenset(("maxLength", "minLength", "pattern"))
_ARRAY_BOUNDS = frozenset(("maxItems", "minItems", "uniqueItems"))
_OBJECT_BOUNDS = frozenset(("maxProperties", "minProperties"))
_NUMBER_FORMATS = frozenset(("int32", "int64", "float", "double", "decimal"))


@dataclass(frozen=True, slots=True)
class Shape:
    """Parts made one. `values` is None when any value of the kinds is admitted.

    `additional` has the schemas of further properties; `closed` is True when none may exist.
    """

    kinds: tuple[str, ...]
    nullable: bool
    format: str
    constraints: tuple[tuple[str, int | float | str | bool], ...]
    values: tuple[JsonScalar, ...] | None
    labels: tuple[str, ...]
    properties: Mapping[str, tuple[Property, ...]]
    required: frozenset[str]
    additional: tuple[Pointer, ...]
    closed: bool
    items: tuple[Pointer, ...]
    prefix_items: tuple[Pointer, ...]
    never: bool


def combine(
    schemas: Mapping[Pointer, Schema], parts: Iterable[Schema], found: list[Diagnostic]
) -> Shape:
    """One shape of several parts; contradictions are reported and settled for the later part."""
    parts = tuple(parts)
    if len(parts) == 1:
        return _shape_of_one(schemas, parts[0])
    properties: dict[str, tuple[Property, ...]] = {}
    for part in parts:
        for entry in part.properties:
            properties[entry.name] = (*properties.get(entry.name, ()), entry)
    stated = [part.additional for part in parts if part.additional is not None]
    with_keys = [part for part in parts if part.properties or part.additional is not None]
    return Shape(
        kinds=_kinds(parts, found),
        nullable=_nullable(parts),
        format=next((part.format for part in reversed(parts) if part.format), ""),
        constraints=tuple(sorted({k: v for part in parts for k, v in part.constraints}.items())),
        values=_values(parts, found),
        labels=next((part.labels for part in reversed(parts) if part.labels), ()),
        properties=properties,
        required=frozenset(name for part in parts for name in part.required),
        additional=tuple(at for at in stated if schemas[at].boolean is not False),
        closed=bool(with_keys) and all(_is_closed(schemas, part) for part in with_keys),
        items=tuple(part.items for part in parts if part.items is not None),
        prefix_items=next((part.prefix_items for part in parts if part.prefix_items), ()),
        never=any(part.boolean is False for part in parts),
    )


def _shape_of_one(schemas: Mapping[Pointer, Schema], part: Schema) -> Shape:
    closed = _is_closed(schemas, part)
    return Shape(
        kinds=_stated_kinds(part),
        nullable=_admits_null(part),
        format=part.format,
        constraints=part.constraints,
        values=_stated_values(part),
        labels=part.labels,
        properties={entry.name: (entry,) for entry in part.properties},
        required=frozenset(part.required),
        additional=() if part.additional is None or closed else (part.additional,),
        closed=closed,
        items=() if part.items is None else (part.items,),
        prefix_items=part.prefix_items,
        never=part.boolean is False,
    )


def _is_closed(schemas: Mapping[Pointer, Schema], part: Schema) -> bool:
    return part.additional is not None and schemas[part.additional].boolean is False


def _stated_kinds(part: Schema) -> tuple[str, ...]:
    """The types that a part states, or that its keywords let one conclude."""
    if part.types:
        return part.types
    values = (*(part.enum or ()), *part.const)
    if values:
        return tuple(k for k in kinds_of_values(values) if k != "null") or ("null",)
    if part.properties or part.required or part.additional is not None:
        return ("object",)
    if part.items is not None or part.prefix_items:
        return ("array",)
    bounds = frozenset(keyword for keyword, _ in part.constraints)
    if bounds & _OBJECT_BOUNDS:
        return ("object",)
    if bounds & _ARRAY_BOUNDS:
        return ("array",)
    if part.format in _NUMBER_FORMATS:
        return ("integer",) if part.format.startswith("int") else ("number",)
    if bounds & _STRING_BOUNDS or part.format:
        return ("string",)
    return ("number",) if bounds else ()


def _kinds(parts: tuple[Schema, ...], found: list[Diagnostic]) -> tuple[str, ...]:
    kinds: tuple[str, ...] = ()
    before: Schema | None = None
    for part in parts:
        stated = _stated_kinds(part)
        if not stated:
            continue
        both = _common_kinds(kinds, stated) if before is not None else stated
        if not both and before is not None:
            found.append(_conflict(before, part, _listed(kinds), _listed(stated)))
        kinds, before = both or stated, part
    return kinds


def _common_kinds(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """The types that both admit; of `integer` and `number` the narrower."""
    kinds = [kind for kind in first if kind in second]
    for one, other in ((first, second), (second, first)):
        if "integer" in one and "number" in other and "integer" not in kinds:
            kinds.append("integer")
    return tuple(kinds)


def _values(parts: tuple[Schema, ...], found: list[Diagnostic]) -> tuple[JsonScalar, ...] | None:
    values: tuple[JsonScalar, ...] | None = None
    before: Schema | None = None
    for part in parts:
        stated = _stated_values(part)
        if stated is None:
            continue
        both = stated if values is None else common(values, stated)
        if values and stated and not both and before is not None:
            found.append(_conflict(before, part, _listed(values), _listed(stated)))
        values, before = both or stated, part
    return values


def _stated_values(part: Schema) -> tuple[JsonScalar, ...] | None:
    listed = part.const or part.enum
    if listed is None or (not part.const and part.enum is None):
        return None
    scalars = [value for value in listed if not isinstance(value, (list, dict))]
    if len(scalars) < len(listed):
        return None
    return distinct(value for value in scalars if value is not None)


def _nullable(parts: tuple[Schema, ...]) -> bool:
    """Whether null is admitted: by every part that has a type, or by one that says just that."""
    typed = [part for part in parts if _stated_kinds(part) or part.properties]
    bare = any(part.nullable and not _stated_kinds(part) for part in parts)
    own = bool(parts) and parts[-1].nullable
    return own or bare or (bool(typed) and all(_admits_null(part) for part in typed))


def _admits_null(part: Schema) -> bool:
    listed = part.const or part.enum or ()
    return part.nullable or (None in listed and part.types != ("null",))


def _listed(values: Iterable[JsonValue]) -> str:
    return ", ".join(f'"{value}"' for value in values)


def _conflict(before: Schema, after: Schema, first: str, second: str) -> Diagnostic:
    return diagnostic(
        "allof-overridden",
        f"schemas that must hold together contradict each other: {second} against {first}",
        after.location,
        pointer=after.id,
        hint="the later one is taken; make them agree",
        notes=[Note(f"{first} is said here", before.location)],
    )
