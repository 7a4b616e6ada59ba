"""Schemas that hold together: `allOf`, siblings of `$ref`, and what a union is distributed over.

In go the pointers of schemas that one value must satisfy, out comes a `Conjunction`: plain parts
in the order in which later ones refine earlier ones, and the choices among them; `combine` makes
one `Shape` of the parts. `additionalProperties: false` of one part never forbids what another
part declares: that is how documents are written. What is *not* decided here: which declaration a
shape becomes (`schemas`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.openapi.model import Pointer, Schema, is_component

_LONGEST_CHAIN = 100


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
        """The conjunction with another one, what is in both once."""
        parts = {part.id: part for part in (*self.parts, *other.parts)}
        choices = {(one.owner.id, one.members): one for one in (*self.choices, *other.choices)}
        merged = tuple(dict.fromkeys((*self.merged, *other.merged)))
        return Conjunction(tuple(parts.values()), tuple(choices.values()), merged)


def unwrap(schemas: Mapping[Pointer, Schema], pointer: Pointer) -> tuple[Pointer, bool] | None:
    """The one schema that a schema merely refers to, and whether it adds null; None otherwise.

    So `{$ref}`, `{allOf: [{$ref}], description}` and `{type: object, allOf: [{$ref}, {nullable}]}`
    are uses of the schema that they name.
    """
    schema = schemas[pointer]
    if schema.ref is None and not schema.all_of:
        return None
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


def is_leaf(schema: Schema) -> bool:
    """Whether a schema names no other one."""
    return not (
        schema.ref is not None
        or schema.all_of
        or schema.any_of
        or schema.one_of
        or schema.properties
        or schema.items is not None
        or schema.additional is not None
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

    def visit(pointer: Pointer, *, referred: bool) -> None:
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
            visit(schema.ref, referred=True)
        for member in schema.all_of:
            visit(member, referred=False)
        open_.remove(pointer)
        parts[pointer] = schema
        for members in (schema.any_of, schema.one_of):
            if members and not only_demands_keys(schemas, members):
                choices.append(Choice(schema, members))

    for root in roots:
        visit(root, referred=False)
    return Conjunction(tuple(parts.values()), tuple(choices), tuple(merged))


def only_demands_keys(schemas: Mapping[Pointer, Schema], members: tuple[Pointer, ...]) -> bool:
    """Whether alternatives only say which keys must be there: a rule about one object."""
    return all(
        schemas[at].required
        and schemas[at].ref is None
        and schemas[at].types in ((), ("object",))
        and not (schemas[at].properties or schemas[at].all_of)
        and not (schemas[at].any_of or schemas[at].one_of)
        for at in members
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
