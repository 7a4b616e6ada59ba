"""Schemas that hold together: `allOf`, siblings of `$ref`, and what a union is distributed over.

In go the pointers of schemas that one value must satisfy, out comes a `Conjunction`: plain parts
in the order in which later ones refine earlier ones, and the choices among them; `combine` makes
one `Shape` of the parts. `additionalProperties: false` of one part never forbids what another
part declares: that is how documents are written. What is *not* decided here: which declaration a
shape becomes (`schemas`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clientsmith.diagnostics import Diagnostic, Note, diagnostic
from clientsmith.lower.values import common, distinct, kinds_of_values
from clientsmith.openapi.model import Pointer, Property, Schema, is_component
from clientsmith.source.node import JsonScalar, JsonValue

_STRING_BOUNDS = frozenset(("maxLength", "minLength", "pattern"))
_ARRAY_BOUNDS = frozenset(("maxItems", "minItems", "uniqueItems"))
_OBJECT_BOUNDS = frozenset(("maxProperties", "minProperties"))
_LONGEST_CHAIN = 100
_NUMBER_FORMATS = frozenset(("int32", "int64", "float", "double", "decimal"))


@dataclass(frozen=True, slots=True)
class Choice:
    """One `anyOf` or `oneOf` and the schema that has it."""

    owner: Schema
    members: tuple[Pointer, ...]


@dataclass(frozen=True, slots=True)
class Conjunction:
    """What one value must satisfy: all parts, and one member of each choice.

    `merged` has the component schemas among the parts that came in by reference.
    """

    parts: tuple[Schema, ...]
    choices: tuple[Choice, ...]
    merged: tuple[Pointer, ...]

    def joined(self, other: Conjunction) -> Conjunction:
        """This and another one together, what is in both once."""
        parts = {part.id: part for part in (*self.parts, *other.parts)}
        choices = {(one.owner.id, one.members): one for one in (*self.choices, *other.choices)}
        merged = tuple(dict.fromkeys((*self.merged, *other.merged)))
        return Conjunction(tuple(parts.values()), tuple(choices.values()), merged)


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


def unwrap(schemas: Mapping[Pointer, Schema], pointer: Pointer) -> tuple[Pointer, bool] | None:
    """The one schema that a schema merely refers to, and whether it adds null; None otherwise.

    So `{$ref}`, `{allOf: [{$ref}], description}` and `{type: object, allOf: [{$ref}, {nullable}]}`
    are uses of the schema that they name.
    """
    schema = schemas[pointer]
    if schema.any_of or schema.one_of or not adds_nothing(schemas, schema):
        return None
    nullable = schema.nullable
    targets = [] if schema.ref is None else [schema.ref]
    for at in schema.all_of:
        member = schemas[at]
        inner = unwrap(schemas, at)
        if inner is not None:
            targets.append(inner[0])
            nullable = nullable or inner[1]
        elif adds_nothing(schemas, member) and not (
            member.all_of or member.any_of or member.one_of
        ):
            nullable = nullable or member.nullable
        else:
            return None
    return (targets[0], nullable) if len(set(targets)) == 1 else None


def adds_nothing(schemas: Mapping[Pointer, Schema], schema: Schema) -> bool:
    """Whether a schema, apart from the schemas it names, says only prose and "an object"."""
    return schema.types in ((), ("object",)) and not (
        schema.boolean is False
        or schema.format
        or schema.enum is not None
        or schema.const
        or schema.constraints
        or schema.properties
        or schema.required
        or (schema.additional is not None and schemas[schema.additional].boolean is None)
        or schema.items is not None
        or schema.prefix_items
    )


def conjoin(
    schemas: Mapping[Pointer, Schema], roots: Iterable[Pointer], found: list[Diagnostic]
) -> Conjunction:
    """All that the roots, their references and their `allOf` members demand together."""
    parts: dict[Pointer, Schema] = {}
    choices: list[Choice] = []
    merged: dict[Pointer, None] = {}
    open_: set[Pointer] = set()

    def visit(pointer: Pointer, referred: bool) -> None:
        if pointer in open_:
            found.append(_circular(schemas[pointer]))
            return
        if pointer in parts:
            return
        schema = schemas[pointer]
        if len(open_) > _LONGEST_CHAIN:
            found.append(_too_long(schema))
            return
        if referred and is_component(pointer):
            merged[pointer] = None
        open_.add(pointer)
        if schema.ref is not None:
            visit(schema.ref, True)
        for member in schema.all_of:
            visit(member, False)
        open_.remove(pointer)
        parts[pointer] = schema
        for members in (schema.any_of, schema.one_of):
            if members and not _only_demands_keys(schemas, members):
                choices.append(Choice(schema, members))

    for root in roots:
        visit(root, False)
    return Conjunction(tuple(parts.values()), tuple(choices), tuple(merged))


def combine(
    schemas: Mapping[Pointer, Schema], parts: Iterable[Schema], found: list[Diagnostic]
) -> Shape:
    """One shape of several parts; contradictions are reported and settled for the later part."""
    parts = tuple(parts)
    kinds = _kinds(parts, found)
    values = _values(parts, found)
    properties: dict[str, tuple[Property, ...]] = {}
    for part in parts:
        for entry in part.properties:
            properties[entry.name] = (*properties.get(entry.name, ()), entry)
    stated = [part.additional for part in parts if part.additional is not None]
    further = [at for at in stated if schemas[at].boolean is not False]
    with_keys = [part for part in parts if part.properties or part.additional is not None]
    return Shape(
        kinds=kinds,
        nullable=_nullable(parts),
        format=next((part.format for part in reversed(parts) if part.format), ""),
        constraints=tuple(sorted({k: v for part in parts for k, v in part.constraints}.items())),
        values=values,
        labels=next((part.labels for part in reversed(parts) if part.labels), ()),
        properties=properties,
        required=frozenset(name for part in parts for name in part.required),
        additional=tuple(further),
        closed=bool(with_keys)
        and all(p.additional and schemas[p.additional].boolean is False for p in with_keys),
        items=tuple(part.items for part in parts if part.items is not None),
        prefix_items=next((part.prefix_items for part in parts if part.prefix_items), ()),
        never=any(part.boolean is False for part in parts),
    )


def _only_demands_keys(schemas: Mapping[Pointer, Schema], members: tuple[Pointer, ...]) -> bool:
    """Whether alternatives only say which keys must be there: a rule about one object."""
    return all(
        schemas[at].required
        and schemas[at].ref is None
        and schemas[at].types in ((), ("object",))
        and not (schemas[at].properties or schemas[at].all_of)
        and not (schemas[at].any_of or schemas[at].one_of)
        for at in members
    )


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


def _too_long(schema: Schema) -> Diagnostic:
    message = f"more than {_LONGEST_CHAIN} schemas extend each other in a row"
    return diagnostic("nesting", message, schema.location, pointer=schema.id)


def _circular(schema: Schema) -> Diagnostic:
    return diagnostic(
        "circular-reference",
        f'"{schema.id}" is an "allOf" member of itself',
        schema.location,
        pointer=schema.id,
        hint="a schema can refer to itself only below a property or an item",
    )
