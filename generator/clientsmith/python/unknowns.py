"""Classes for variants that the document does not know.

In: unions that can meet such a variant. Out: for each a class with what every variant has. How a
variant is recognised is *not* decided here (`surface`).
"""

from __future__ import annotations

from collections.abc import Mapping

from clientsmith.api.types import (
    EnumType,
    Field,
    LiteralOf,
    Named,
    Nullable,
    ObjectType,
    Presence,
    Primitive,
    TypeExpr,
    TypeTable,
    UnionType,
)
from clientsmith.frozen import dataclass
from clientsmith.python.annotation import Annotation
from clientsmith.python.annotations import Annotator
from clientsmith.python.bodies import objects_of
from clientsmith.python.literals import docstring, string_literal
from clientsmith.python.names import SurfaceNames
from clientsmith.python.statements import class_header, class_view, is_key, model_field
from clientsmith.python.surface import Declaration
from clientsmith.python.typedocs import TypeDocs
from clientsmith.python.usage import Role, UseKey, use_key, visible_fields
from clientsmith.python.views import DeclarationView, FieldView

UNKNOWN_TAG = "<unknown>"


@dataclass(frozen=True, slots=True)
class UnknownViews:
    """Builds the classes of unknown variants of one API."""

    types: TypeTable
    declarations: Mapping[UseKey, Declaration]
    names: SurfaceNames
    annotator: Annotator
    docs: TypeDocs

    def declare(
        self, key: UseKey, union: str, decl: UnionType, later: set[UseKey]
    ) -> list[tuple[DeclarationView, list[Annotation]]]:
        """The class beside a union, and what it uses; none when the union is closed."""
        name = self.names.unknown.get(key)
        if name is None:
            return []
        tag = self.declarations[key].unknown_tag
        arguments = f", tag={string_literal(tag)}" if tag else ""
        extra: tuple[str, ...] = ()
        needs = {"UnknownVariant"}
        if tag.isidentifier() and is_key(tag):
            extra = (
                "if TYPE_CHECKING:",
                f"    {tag}: Literal[{string_literal(UNKNOWN_TAG)}]",
            )
            needs |= {"TYPE_CHECKING", "Literal"}
        shared = self._shared_fields(decl, tag, later)
        said = f"A variant of `{union}` that this version of the package does not know."
        more = (
            f"It keeps everything that came: `tag` is the real value of `{tag}`, `to_dict()` the whole."
            if tag
            else "It keeps everything that came: `to_dict()` gives it back."
        )
        view = class_view(
            name,
            class_header(name, f"UnknownVariant{arguments}"),
            docstring((said, more), 4),
            tuple(view for view, _ in shared),
            extra,
        )
        used = [annotation for _, annotation in shared]
        return [(view, [Annotation("", frozenset(), frozenset(needs)), *used])]

    def _shared_fields(
        self, decl: UnionType, tag: str, later: set[UseKey]
    ) -> list[tuple[FieldView, Annotation]]:
        """The fields that every known variant demands in the same way: a new one will have them too.

        Only scalars that are given back as they came; a date-time, once read, is spelt anew.
        """
        objects = objects_of(self.types, decl)
        if len(objects) < 2:
            return []
        names = self.names.fields[use_key(objects[0].id, Role.OUTPUT)]
        kept = [
            field
            for field in visible_fields(objects[0], Role.OUTPUT)
            if field.name not in (tag, "tag")
            and field.presence is Presence.REQUIRED
            and self._stays_as_it_came(field.type)
            and all(_demands(other, field) for other in objects[1:])
        ]
        annotator = self.annotator.within(names[field.name] for field in kept)
        return [
            model_field(
                self.docs,
                field,
                names[field.name],
                annotator.annotate(field.type, Role.OUTPUT),
                later,
            )
            for field in kept
        ]

    def _stays_as_it_came(self, expr: TypeExpr) -> bool:
        match expr:
            case Nullable(inner):
                return self._stays_as_it_came(inner)
            case Named(type_id):
                return isinstance(self.types[type_id], EnumType)
            case Primitive() | LiteralOf():
                return "dt" not in self.annotator.annotate(expr, Role.OUTPUT).needs
            case _:
                return False


def _demands(decl: ObjectType, field: Field) -> bool:
    return any(
        other.name == field.name
        and other.type == field.type
        and other.presence is Presence.REQUIRED
        for other in visible_fields(decl, Role.OUTPUT)
    )
