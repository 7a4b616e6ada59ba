"""Schemas to types: each use an expression, each object, enum and union a declaration.

In goes the table of schemas, out come declarations by id, with unions still as they are written
(`RawUnion`): `settle` flattens them, `inline` lets equal ones share, `unions` finds out how
variants are told apart. What is *not* decided here: how schemas that hold together become one
shape (`allof`), and where a declaration comes from (`origins`).
"""

from __future__ import annotations

from clientsmith.api.types import (
    AliasType,
    Anything,
    Binary,
    EnumType,
    Field,
    Kind,
    ListOf,
    LiteralOf,
    MapOf,
    Named,
    Nothing,
    Nullable,
    ObjectType,
    Origin,
    Presence,
    Primitive,
    TupleOf,
    TypeExpr,
    TypeId,
)
from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.lower.allof import Choice, Conjunction, adds_nothing, conjoin, is_leaf, unwrap
from clientsmith.lower.facets import Said, access_of, bounds_of, doc_of, id_below, spoken_for
from clientsmith.lower.raw import RawDecl, RawMember, RawUnion
from clientsmith.lower.settle import or_null
from clientsmith.lower.shape import Shape, combine
from clientsmith.lower.values import identity
from clientsmith.openapi.model import Document, Pointer, Property, Schema
from clientsmith.source.node import escape_token

_DEEPEST = 80
_MOST_VARIANTS = 20_000
_NOWHERE = Origin()


class TypeBuilder:
    """Makes the types of one document.

    `declared` fills as schemas are used. `nullable` has the ids of declarations whose every use
    admits null: a use of them is still a bare `Named` until `settle` wraps it.
    """

    def __init__(self, document: Document) -> None:
        self.declared: dict[TypeId, RawDecl] = {}
        self.nullable: set[TypeId] = set()
        self.found: list[Diagnostic] = []
        self._schemas = document.schemas
        self._components = frozenset(document.components)
        self._uses: dict[Pointer, TypeExpr] = {}
        self._open: dict[tuple[object, ...], TypeId] = {}
        self._awaited: set[TypeId] = set()
        self._variants = 0

    def declare(self, pointer: Pointer) -> None:
        """Declare a component schema, whatever it is."""
        id_ = TypeId(pointer)
        made = self._meaning(id_, (pointer,))
        if id_ not in self.declared:
            self._alias(id_, made)

    def use(self, pointer: Pointer | None) -> TypeExpr:
        """What a schema is where it stands; None, no schema, is anything."""
        if pointer is None:
            return Anything()
        if pointer in self._components:
            return Named(TypeId(pointer))
        if pointer not in self._uses:
            self._uses[pointer] = self._meaning(TypeId(pointer), (pointer,))
        return self._uses[pointer]

    def _meaning(self, id_: TypeId, roots: tuple[Pointer, ...]) -> TypeExpr:
        """What satisfies all roots; declared under the id when it needs a declaration."""
        alone = self._schemas[roots[0]]
        if len(roots) == 1 and is_leaf(alone) and len(self._open) <= _DEEPEST:
            # Most schemas are: they hold together with nothing, and lead nowhere.
            return self._build(id_, Conjunction((alone,), (), ()), (alone,))
        single = self._single(roots)
        if single is not None:
            used = self.use(single[0])
            return or_null(used) if single[1] else used
        all_ = conjoin(self._schemas, roots, self.found)
        return self._settle(id_, all_, spoken_for(all_, roots))

    def _single(self, roots: tuple[Pointer, ...]) -> tuple[Pointer, bool] | None:
        """The one schema that the roots merely refer to, when it is one, and whether or null."""
        followed = [self._follow(root) for root in roots]
        if len({target for target, _ in followed}) > 1 or followed[0][0] == roots[0]:
            return None
        return followed[0][0], all(nullable for _, nullable in followed)

    def _follow(self, pointer: Pointer) -> tuple[Pointer, bool]:
        at, nullable, trail = pointer, False, {pointer}
        while (target := unwrap(self._schemas, at)) is not None:
            at, nullable = target[0], nullable or target[1]
            if at in trail:
                return pointer, False
            if at in self._components:
                break
            trail.add(at)
        return at, nullable

    def _settle(self, id_: TypeId, all_: Conjunction, said: Said) -> TypeExpr:
        key = (
            tuple(part.id for part in all_.parts),
            tuple((choice.owner.id, choice.members) for choice in all_.choices),
        )
        if key in self._open:
            self._awaited.add(self._open[key])
            return Named(self._open[key])
        if len(self._open) > _DEEPEST:
            message = f"schemas nest or combine more than {_DEEPEST} levels deep"
            self._report("nesting", message, all_.parts[-1])
            return Anything()
        self._open[key] = id_
        made = self._choose(id_, all_, said) if all_.choices else self._build(id_, all_, said)
        del self._open[key]
        if id_ in self._awaited and id_ not in self.declared and made != Named(id_):
            self._alias(id_, made)
            made = Named(id_)
        return made

    def _alias(self, id_: TypeId, target: TypeExpr) -> None:
        schema = self._schema_at(id_)
        if isinstance(target, Nullable):
            self.nullable.add(id_)
            target = target.inner
        self.declared[id_] = AliasType(
            id_, _NOWHERE, doc_of((schema,)), schema.location, target, schema.deprecated
        )

    def _choose(self, id_: TypeId, all_: Conjunction, said: Said) -> TypeExpr:
        """One member of the first choice, together with everything else that holds."""
        choice, others = all_.choices[0], all_.choices[1:]
        rest = Conjunction(all_.parts, others, all_.merged)
        alone = not others and all(adds_nothing(self._schemas, part) for part in all_.parts)
        shape = combine(self._schemas, all_.parts, [])
        nullable = shape.nullable
        members: list[RawMember] = []
        for at in choice.members if alone else self._possible(choice, rest):
            if self._schemas[at].types == ("null",):
                nullable = True
                continue
            target = unwrap(self._schemas, at)
            named = self._schemas[at] if target is None else self._schemas[target[0]]
            if alone:
                made = self.use(at)
            else:
                made = self._distribute(id_below(id_, at), rest, at)
            nullable = nullable or (target is not None and target[1])
            title = self._schemas[at].title or named.title
            members.append(RawMember(made, (at, named.id), title, self._schemas[at].location))
        if not members:
            return Primitive(Kind.NULL) if nullable else Nothing()
        made = members[0].type
        if all(other.type == made and repr(other.type) == repr(made) for other in members[1:]):
            return or_null(made) if nullable else made
        if nullable:
            self.nullable.add(id_)
        own = said[0]
        self.declared[id_] = RawUnion(
            id_,
            doc_of(said),
            own.location,
            tuple(members),
            choice.owner.discriminator,
            own.deprecated,
        )
        return Named(id_)

    def _possible(self, choice: Choice, rest: Conjunction) -> tuple[Pointer, ...]:
        """The members that do not contradict the rest, or all when none is left."""
        possible: list[Pointer] = []
        for at in choice.members:
            conflicts: list[Diagnostic] = []
            own = conjoin(self._schemas, (at,), [])
            combine(self._schemas, rest.joined(own).parts, conflicts)
            if not conflicts or self._schemas[at].types == ("null",):
                possible.append(at)
        return tuple(possible) or choice.members

    def _distribute(self, id_: TypeId, rest: Conjunction, member: Pointer) -> TypeExpr:
        self._variants += 1
        if self._variants > _MOST_VARIANTS:
            message = f"unions that hold together have more than {_MOST_VARIANTS} combinations"
            self._report("nesting", message, self._schemas[member])
            return Anything()
        own = conjoin(self._schemas, (member,), self.found)
        return self._settle(id_, rest.joined(own), own.parts[::-1])

    def _build(self, id_: TypeId, all_: Conjunction, said: Said) -> TypeExpr:
        shape = combine(self._schemas, all_.parts, self.found)
        if shape.never:
            return Nothing()
        if shape.kinds == ("null",):
            return Primitive(Kind.NULL)
        made = self._of_values(id_, said, shape)
        if made is None:
            made = self._of_kinds(id_, all_, said, shape)
        if not shape.nullable or isinstance(made, Anything):
            return made
        if made == Named(id_):
            self.nullable.add(id_)
            return made
        return or_null(made)

    def _of_values(self, id_: TypeId, said: Said, shape: Shape) -> TypeExpr | None:
        values = shape.values
        if values is None:
            return None
        own = said[0]
        if not values:
            self._report("empty-enum", "the enum has no value", own, hint="list at least one")
            return Nothing()
        if len(values) == 1:
            return LiteralOf(values)
        if set(map(identity, values)) == set(map(identity, (True, False))):
            return Primitive(Kind.BOOLEAN)
        labels = shape.labels if len(shape.labels) == len(values) else ()
        doc = doc_of(said)
        self.declared[id_] = EnumType(
            id_, _NOWHERE, doc, own.location, values, labels, own.deprecated
        )
        return Named(id_)

    def _of_kinds(self, id_: TypeId, all_: Conjunction, said: Said, shape: Shape) -> TypeExpr:
        kinds = tuple(k for k in shape.kinds if not (k == "integer" and "number" in shape.kinds))
        if not kinds:
            return Anything()
        if len(kinds) == 1:
            return self._of_kind(id_, kinds[0], all_, said, shape)
        own = said[0]
        members = (
            RawMember(
                self._of_kind(TypeId(f"{id_}/type/{index}"), kind, all_, said, shape),
                (),
                "",
                own.location,
            )
            for index, kind in enumerate(kinds)
        )
        doc = doc_of(said)
        self.declared[id_] = RawUnion(
            id_, doc, own.location, tuple(members), deprecated=own.deprecated
        )
        return Named(id_)

    def _of_kind(
        self, id_: TypeId, kind: str, all_: Conjunction, said: Said, shape: Shape
    ) -> TypeExpr:
        match kind:
            case "object":
                return self._of_object(id_, all_, said, shape)
            case "array":
                return self._of_array(id_, shape)
            case "string" if shape.format == "binary":
                return Binary()
            case _:
                bounds = bounds_of(shape, kind)
                return Primitive(Kind(kind), shape.format, bounds)

    def _of_array(self, id_: TypeId, shape: Shape) -> TypeExpr:
        items = self._all_of(TypeId(f"{id_}/items"), shape.items)
        if shape.prefix_items:
            rest = None if isinstance(items, Nothing) else items
            return TupleOf(tuple(self.use(at) for at in shape.prefix_items), rest)
        return ListOf(items, bounds_of(shape, "array"))

    def _of_object(self, id_: TypeId, all_: Conjunction, said: Said, shape: Shape) -> TypeExpr:
        additional: TypeExpr | None = None
        if shape.additional:
            at = TypeId(f"{id_}/additionalProperties")
            additional = self._all_of(at, shape.additional)
        if not shape.properties and not shape.closed:
            return MapOf(additional or Anything(), bounds_of(shape, "object"))
        own = said[0]
        self.declared[id_] = ObjectType(
            id_,
            _NOWHERE,
            doc_of(said),
            own.location,
            tuple(
                self._field(id_, name, uses, required=name in shape.required)
                for name, uses in shape.properties.items()
            ),
            additional,
            closed=shape.closed,
            merged=tuple(TypeId(at) for at in all_.merged if at != id_),
            deprecated=own.deprecated,
            examples=own.examples,
        )
        return Named(id_)

    def _field(
        self, id_: TypeId, name: str, uses: tuple[Property, ...], *, required: bool
    ) -> Field:
        pointers = tuple(dict.fromkeys(use.schema for use in reversed(uses)))
        at = next((pointer for pointer in pointers if pointer.startswith(f"{id_}/")), None)
        merged_id = TypeId(at or f"{id_}/properties/{escape_token(name)}")
        own = [self._schemas[pointer] for pointer in pointers]
        said = own + [self._schemas[schema.ref] for schema in own if schema.ref is not None]
        return Field(
            name,
            self._all_of(merged_id, pointers[::-1]),
            Presence.REQUIRED if required else Presence.OPTIONAL,
            doc_of(own),
            uses[-1].location,
            access_of(said),
            deprecated=True in [schema.deprecated for schema in said],
            default=next((schema.default for schema in said if schema.default), ()),
        )

    def _all_of(self, id_: TypeId, pointers: tuple[Pointer, ...]) -> TypeExpr:
        match pointers:
            case ():
                return Anything()
            case (pointer,):
                return self.use(pointer)
            case _:
                return self._meaning(id_, pointers)

    def _schema_at(self, id_: TypeId) -> Schema:
        """The schema at an id, or the nearest one around it when the id is a composed one."""
        at = str(id_)
        while at not in self._schemas:
            at = at.rpartition("/")[0]
        return self._schemas[at]

    def _report(self, code: str, message: str, schema: Schema, hint: str = "") -> None:
        self.found.append(diagnostic(code, message, schema.location, pointer=schema.id, hint=hint))
