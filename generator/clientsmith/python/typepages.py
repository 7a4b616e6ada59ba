"""Pages about types: fields, alternatives, values, and who has, takes or gives each type.

In: declarations with their names, texts and pages. Out: `TypeView`s and the modules that list them.
What a type means is *not* decided here, nor what its annotation is (`annotations`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from clientsmith.api.dispatch import (
    Dispatch,
    InOrder,
    JsonKindDispatch,
    Only,
    RequiredKeyDispatch,
    SubsetDispatch,
    TagDispatch,
)
from clientsmith.api.operations import Api
from clientsmith.api.types import (
    AliasType,
    EnumType,
    Field,
    Named,
    ObjectType,
    Presence,
    TypeExpr,
    UnionType,
)
from clientsmith.frozen import dataclass
from clientsmith.python.annotation import Annotation, join
from clientsmith.python.annotations import Annotator
from clientsmith.python.backlinks import Backlinks
from clientsmith.python.examples import Examples
from clientsmith.python.layout import FOLDERS, Module
from clientsmith.python.links import Links, page_of_module
from clientsmith.python.literals import scalar_literal
from clientsmith.python.markdown import address, blocks, code, inline
from clientsmith.python.names import SurfaceNames
from clientsmith.python.referenceviews import PieceView, PlaceView
from clientsmith.python.surface import Declaration
from clientsmith.python.typedocs import TypeDocs
from clientsmith.python.typepageviews import (
    ArmView,
    MemberView,
    TypeEntryView,
    TypeModuleView,
    TypeView,
    ValueView,
)
from clientsmith.python.typeviews import TypeViews
from clientsmith.python.usage import Role, UseKey, split_key, use_key, visible_fields
from clientsmith.source.node import JsonScalar

_LONGEST: Final = 40
"""An example of more lines explains nothing."""


@dataclass(frozen=True, slots=True)
class TypePages:
    """Builds the pages about types of one API."""

    api: Api
    views: TypeViews
    links: Links
    backlinks: Backlinks

    @property
    def names(self) -> SurfaceNames:
        """What everything is called."""
        return self.views.names

    @property
    def annotator(self) -> Annotator:
        """What writes annotations."""
        return self.views.annotator

    @property
    def docs(self) -> TypeDocs:
        """What is said of types."""
        return self.views.docs

    def module(self, module: Module) -> TypeModuleView:
        """The list of the types of a module."""
        keys = sorted(module.keys, key=lambda key: (self.names.types[key], key))
        return TypeModuleView(
            folder=module.folder,
            name=module.name,
            page=page_of_module(module),
            about=inline(self.views.about(module)),
            types=tuple(
                TypeEntryView(
                    self.names.types[key], self.links.types[key], inline(self.docs.sentence(key))
                )
                for key in keys
            ),
        )

    def type(self, key: UseKey) -> TypeView:
        """The page about a type in its direction."""
        type_id, role = split_key(key)
        decl = self.views.types[type_id]
        doc = self.docs.doc(key)
        declaration = self.views.declarations[key]
        backlinks = self.backlinks.of(key)
        unknown = self.names.unknown.get(key, "")
        return TypeView(
            name=self.names.types[key],
            folder=FOLDERS[role],
            module=self.views.homes[key].name,
            page=self.links.types[key],
            about=blocks(doc.text),
            is_sent=role is Role.INPUT,
            is_object=isinstance(decl, ObjectType),
            is_union=isinstance(decl, UnionType),
            is_enum=isinstance(decl, EnumType),
            is_alias=isinstance(decl, AliasType),
            is_open=bool(unknown) or (role is Role.OUTPUT and isinstance(decl, EnumType)),
            is_deprecated=decl.deprecated,
            members=self.members(key) if isinstance(decl, ObjectType) else (),
            others=self._others(decl, role) if isinstance(decl, ObjectType) else (),
            arms=tuple(self._arms(decl, role)) if isinstance(decl, UnionType) else (),
            tag=code(_tag(decl, declaration)),
            unknown=unknown,
            values=_values(decl, dict(doc.values)) if isinstance(decl, EnumType) else (),
            target=self._target(decl, role) if isinstance(decl, AliasType) else (),
            counterpart=self._counterpart(key),
            taken_by=backlinks.taken_by,
            returned_by=backlinks.returned_by,
            part_of=backlinks.part_of,
            brought_by=backlinks.brought_by,
            is_error=backlinks.is_error,
            example=self.example(Named(type_id), role),
            schema=code(decl.origin.component),
            url=address(doc.url or decl.doc.url),
        )

    def members(self, key: UseKey) -> tuple[MemberView, ...]:
        """The fields of an object as rows; none of anything else."""
        type_id, role = split_key(key)
        decl = self.views.types[type_id]
        if not isinstance(decl, ObjectType):
            return ()
        fields = self.docs.fields(key, visible_fields(decl, role))
        names = self.names.fields.get(key, {})
        return tuple(
            self._member(decl, field, names.get(field.name, field.name), role) for field in fields
        )

    def example(self, expr: TypeExpr, role: Role) -> str:
        """A value by example as JSON; empty when it would be long."""
        value = Examples(self.views.types).of(expr, role)
        text = json.dumps(value, indent=2, ensure_ascii=False)
        return text if text.count("\n") < _LONGEST else ""

    def _member(self, decl: ObjectType, field: Field, name: str, role: Role) -> MemberView:
        if role is Role.OUTPUT:
            annotation = self.annotator.attribute(decl.id, field)
            if field.presence is Presence.OPTIONAL:
                annotation = join([annotation, Annotation("None")])
        else:
            annotation = self.annotator.annotate(field.type, role)
        return MemberView(
            name=code(name),
            wire_name=code(field.name) if field.name != name else "",
            type=self.links.pieces(annotation),
            required=field.presence is Presence.REQUIRED,
            is_deprecated=field.deprecated,
            default=_default(field),
            about=self._said(field),
        )

    def _said(self, field: Field) -> str:
        """What is said of a field, with its values when no type of its own lists them."""
        values = () if self.docs.lists_values(field) else field.doc.values
        listed = "; ".join(f"{code(value)}: {inline(said)}" for value, said in values)
        return " ".join(text for text in (inline(field.doc.text), listed) if text)

    def _others(self, decl: ObjectType, role: Role) -> tuple[PieceView, ...]:
        if decl.additional is None:
            return ()
        return self.links.pieces(self.annotator.annotate(decl.additional, role))

    def _target(self, decl: AliasType, role: Role) -> tuple[PieceView, ...]:
        return self.links.pieces(self.annotator.annotate(decl.target, role))

    def _arms(self, decl: UnionType, role: Role) -> Iterator[ArmView]:
        signs: dict[int, list[str]] = {}
        for index, sign in _signs(decl.dispatch):
            signs.setdefault(index, []).append(sign)
        for index, variant in enumerate(decl.variants):
            about = variant.title
            if isinstance(variant.type, Named):
                key = use_key(variant.type.id, role)
                about = self.docs.own_sentence(key) if key in self.names.types else about
            yield ArmView(
                type=self.links.pieces(self.annotator.annotate(variant.type, role)),
                tags=tuple(map(code, dict.fromkeys(signs.get(index, ())))),
                about=inline(about),
            )

    def _counterpart(self, key: UseKey) -> tuple[PlaceView, ...]:
        type_id, role = split_key(key)
        other = use_key(type_id, Role.INPUT if role is Role.OUTPUT else Role.OUTPUT)
        if other not in self.links.types:
            return ()
        return (PlaceView(self.names.types[other], self.links.types[other], ""),)


def _tag(decl: object, declaration: Declaration) -> str:
    """The property that tells the alternatives of a union apart; empty when there is none."""
    return declaration.unknown_tag if isinstance(decl, UnionType) else ""


def _values(decl: EnumType, said: dict[str, str]) -> tuple[ValueView, ...]:
    return tuple(
        ValueView(code(scalar_literal(value)), inline(said.get(_spelled(value), "")))
        for value in decl.values
    )


def _spelled(value: JsonScalar) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _default(field: Field) -> str:
    if not field.default or isinstance(field.default[0], dict | list):
        return ""
    return code(scalar_literal(field.default[0]))


def _signs(dispatch: Dispatch, above: tuple[str, ...] = ()) -> Iterator[tuple[int, str]]:
    """What each alternative is recognised by: the values of a tag, or a key."""
    match dispatch:
        case Only(index):
            for sign in above:
                yield index, sign
        case TagDispatch(arms=arms):
            for values, arm in arms:
                yield from _signs(arm, tuple(map(_spelled, values)))
        case RequiredKeyDispatch(arms):
            for key, arm in arms:
                yield from _signs(arm, (key,))
        case JsonKindDispatch(arms):
            for _, arm in arms:
                yield from _signs(arm, above)
        case SubsetDispatch(full, markers, partial):
            yield from _signs(full, above or markers)
            yield from _signs(partial, above)
        case InOrder(options):
            for arm in options:
                yield from _signs(arm, above)
