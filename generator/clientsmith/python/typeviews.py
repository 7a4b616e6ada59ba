"""Views of types: models, typed dicts, unions, enums and aliases, module by module.

In: declarations, names, modules. Out: `ModuleView`s and the lazy indexes over them. What a type
means and what it is called are *not* decided here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from keyword import iskeyword
from typing import assert_never

from clientsmith.api.types import (
    AliasType,
    Doc,
    EnumType,
    Field,
    LiteralOf,
    Named,
    Nullable,
    ObjectType,
    Presence,
    Primitive,
    TypeDecl,
    TypeExpr,
    TypeId,
    TypeTable,
    UnionType,
)
from clientsmith.python.annotations import Annotation, Annotator, join
from clientsmith.python.bodies import objects_of
from clientsmith.python.imports import import_lines, library_imports
from clientsmith.python.layout import FOLDERS, Module
from clientsmith.python.literals import docstring, string_literal
from clientsmith.python.names import SurfaceNames
from clientsmith.python.pretty import (
    WIDTH,
    Expr,
    Group,
    Pair,
    call,
    flat,
    lay_out,
    subscript,
    value_expr,
)
from clientsmith.python.reserved import TYPE_NAMES
from clientsmith.python.surface import Declaration
from clientsmith.python.usage import Role, UseKey, split_key, use_key, visible_fields
from clientsmith.python.views import (
    DeclarationView,
    ExportView,
    FieldView,
    IndexView,
    ModuleView,
)
from clientsmith.python.words import words_of
from clientsmith.source.node import JsonValue

UNKNOWN_TAG = "<unknown>"
_GAP = ("", "")


@dataclass(frozen=True, slots=True)
class TypeViews:
    """Builds the views of types for one API."""

    types: TypeTable
    declarations: Mapping[UseKey, Declaration]
    names: SurfaceNames
    annotator: Annotator
    homes: Mapping[UseKey, Module]

    def module(self, module: Module) -> ModuleView:
        """One module; a name that is defined further down is quoted."""
        needs: set[str] = set()
        uses: set[UseKey] = set()
        views: list[DeclarationView] = []
        later = set(module.keys)
        for key in module.keys:
            for view, used in self._declare(key, later):
                views.append(view)
                for annotation in used:
                    needs |= annotation.needs
                    uses |= annotation.uses
            later.discard(key)
        own = set(module.keys)
        siblings: dict[str, set[str]] = {}
        for key in uses - own:
            siblings.setdefault(self.homes[key].name, set()).add(self.names.types[key])
        imports = [*library_imports(needs, depth=2)]
        imports += [
            line for name in sorted(siblings) for line in import_lines(f".{name}", siblings[name])
        ]
        topic = " ".join(words_of(module.name))
        said = (
            "What the API returns"
            if module.folder == FOLDERS[Role.OUTPUT]
            else "What the API takes"
        )
        ordered = [
            replace(view, gap=_GAP if n or view.is_class else ("",)) for n, view in enumerate(views)
        ]
        return ModuleView(
            folder=module.folder,
            name=module.name,
            doc=docstring((f"{said}: {topic}.",), 0),
            imports=tuple(imports),
            declarations=tuple(ordered),
        )

    def index(self, folder: str, modules: Iterable[Module]) -> IndexView:
        """The lazy index over the modules of a folder."""
        found: list[tuple[str, str]] = []
        for module in modules:
            for key in module.keys:
                found.append((self.names.types[key], module.name))
                if key in self.names.unknown:
                    found.append((self.names.unknown[key], module.name))
        homes: dict[str, JsonValue] = dict(sorted(found))
        by_module: dict[str, set[str]] = {}
        for name, home in found:
            by_module.setdefault(home, set()).add(name)
        said = (
            "Models of what the API returns."
            if folder == FOLDERS[Role.OUTPUT]
            else "Typed dicts for what the API takes."
        )
        more = "Each name is loaded from its module when it is first used."
        return IndexView(
            folder=folder,
            doc=docstring((said, more), 0),
            imports=tuple(
                line
                for home in sorted(by_module)
                for line in import_lines(f".{home}", by_module[home], indent=4, again=True)
            ),
            homes=lay_out(value_expr(homes), indent=0, prefix="_HOMES: dict[str, str] = "),
            exports=tuple(ExportView(name, home) for name, home in sorted(found)),
        )

    def _declare(
        self, key: UseKey, later: set[UseKey]
    ) -> list[tuple[DeclarationView, list[Annotation]]]:
        type_id, role = split_key(key)
        decl = self.types[type_id]
        name = self.names.types[key]
        match decl:
            case ObjectType() if role is Role.OUTPUT:
                return [self._model(key, name, decl, later)]
            case ObjectType():
                return [self._typed_dict(name, decl, later)]
            case EnumType():
                return [_alias(name, self.annotator.enum(decl, role), decl.doc, later)]
            case AliasType():
                return [_alias(name, self.annotator.annotate(decl.target, role), decl.doc, later)]
            case UnionType():
                alias = _alias(name, self.annotator.union(decl, role), decl.doc, later)
                return [*self._unknown(key, name, decl, later), alias]
        assert_never(decl)

    def _model(
        self, key: UseKey, name: str, decl: ObjectType, later: set[UseKey]
    ) -> tuple[DeclarationView, list[Annotation]]:
        used: list[Annotation] = [Annotation("Model", frozenset(), frozenset({"Model"}))]
        base = "Model"
        item = self.declarations[key].page_item
        if item is not None:
            listed = self.annotator.annotate(item, Role.OUTPUT)
            used = [Annotation("", listed.uses, listed.needs | {"PageModel"})]
            base = flat(subscript("PageModel", _quoted(listed, later)))
        fields: list[FieldView] = []
        names = self.names.fields[key]
        annotator = self.annotator.within(names.values())
        for field in visible_fields(decl, Role.OUTPUT):
            view, annotation = _model_field(annotator, field, names[field.name], later)
            fields.append(view)
            used.append(annotation)
        return (
            _class(
                name,
                _header(name, base),
                self._class_doc(name, decl, Role.OUTPUT),
                tuple(fields),
            ),
            used,
        )

    def _typed_dict(
        self, name: str, decl: ObjectType, later: set[UseKey]
    ) -> tuple[DeclarationView, list[Annotation]]:
        fields = visible_fields(decl, Role.INPUT)
        used: list[Annotation] = [Annotation("", frozenset(), frozenset({"TypedDict"}))]
        plain = all(_is_key(field.name) for field in fields)
        annotator = self.annotator.within(field.name for field in fields if plain)
        views: list[FieldView] = []
        entries: list[Pair] = []
        for field in fields:
            annotation = annotator.annotate(field.type, Role.INPUT)
            if field.presence is Presence.REQUIRED:
                expr = subscript("Required", annotation.expr)
                annotation = Annotation(expr, annotation.uses, annotation.needs | {"Required"})
            used.append(annotation)
            value = _quoted(annotation, later)
            doc = docstring(_field_texts(field), 4)
            views.append(
                FieldView(field.name, lay_out(value, indent=4, prefix=f"{field.name}: "), doc)
            )
            entries.append(Pair(string_literal(field.name) + ": ", value))
        if plain:
            header = _header(name, "TypedDict, total=False")
            doc = self._class_doc(name, decl, Role.INPUT)
            return _class(name, header, doc, tuple(views)), used
        made = call(
            "TypedDict", string_literal(name), Group("{", tuple(entries), "}"), "total=False"
        )
        lines = lay_out(made, indent=0, prefix=f"{name} = ")
        return _statement(name, lines, self._class_doc(name, decl, Role.INPUT)), used

    def _unknown(
        self, key: UseKey, union: str, decl: UnionType, later: set[UseKey]
    ) -> list[tuple[DeclarationView, list[Annotation]]]:
        name = self.names.unknown.get(key)
        if name is None:
            return []
        tag = self.declarations[key].unknown_tag
        arguments = f", tag={string_literal(tag)}" if tag else ""
        extra: tuple[str, ...] = ()
        needs = {"UnknownVariant"}
        if tag.isidentifier() and _is_key(tag):
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
        view = _class(
            name,
            _header(name, f"UnknownVariant{arguments}"),
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
        return [_model_field(annotator, field, names[field.name], later) for field in kept]

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

    def _class_doc(self, name: str, decl: TypeDecl, role: Role) -> tuple[str, ...]:
        said = docstring(_texts(decl.doc), 4)
        return said or docstring((self._whereabouts(name, decl, role),), 4)

    def _whereabouts(self, name: str, decl: TypeDecl, role: Role) -> str:
        """What a type is by where it stands, for want of a description."""
        parent = self.names.types.get(use_key(TypeId(decl.origin.parent), role))
        match decl.origin.role:
            case ("variant", label) if parent:
                return f"The variant `{label}` of `{parent}`."
            case (*_, "properties", member) if parent:
                return f"`{member}` of `{parent}`."
            case (*_, "properties", member, "items") if parent:
                return f"An item of `{member}` of `{parent}`."
            case ("body", "properties", member, *_):
                return f"For the argument `{member}`."
            case _:
                return _spoken(name, decl.doc)


def _model_field(
    annotator: Annotator, field: Field, name: str, later: set[UseKey]
) -> tuple[FieldView, Annotation]:
    annotation = annotator.annotate(field.type, Role.OUTPUT)
    needs = annotation.needs
    optional = field.presence is Presence.OPTIONAL
    if (
        optional
        and annotation.text not in ("None", "Any")
        and not annotation.text.endswith(" | None")
    ):
        annotation = join([annotation, Annotation("None")])
    expr = _quoted(annotation, later)
    lines: tuple[str, ...]
    if name != field.name:
        needs = needs | {"Field"}
        alias = Pair("alias=", string_literal(field.name))
        value = call("Field", Pair("default=", "None"), alias) if optional else call("Field", alias)
        lines = lay_out(value, indent=4, prefix=f"{name}: {flat(expr)} = ")
    else:
        lines = lay_out(
            expr,
            indent=4,
            prefix=f"{name}: ",
            suffix=" = None" if optional else "",
            parens=not optional,
        )
    doc = docstring(_field_texts(field), 4)
    return FieldView(name, lines, doc), Annotation("", annotation.uses, needs)


def _alias(
    name: str, annotation: Annotation, doc: Doc, later: set[UseKey]
) -> tuple[DeclarationView, list[Annotation]]:
    if annotation.uses & later:
        # It leads back to itself: only an alias with a name of its own can.
        value = call("TypeAliasType", string_literal(name), string_literal(annotation.text))
        lines = lay_out(value, indent=0, prefix=f"{name} = ")
        needs = annotation.needs | {"TypeAliasType"}
    else:
        lines = lay_out(annotation.expr, indent=0, prefix=f"{name}: TypeAlias = ")
        needs = annotation.needs | {"TypeAlias"}
    view = _statement(name, lines, docstring(_texts(doc), 0))
    return view, [Annotation("", annotation.uses, needs)]


def _quoted(annotation: Annotation, later: set[UseKey]) -> Expr:
    """The annotation, as a string when it names something that is defined further down."""
    if annotation.uses & later:
        return string_literal(annotation.text)
    return annotation.expr


def _class(
    name: str,
    header: tuple[str, ...],
    doc: tuple[str, ...],
    fields: tuple[FieldView, ...] = (),
    extra: tuple[str, ...] = (),
) -> DeclarationView:
    return DeclarationView(
        name=name, is_class=True, header=header, lines=(), doc=doc, fields=fields, extra=extra
    )


def _statement(name: str, lines: tuple[str, ...], doc: tuple[str, ...]) -> DeclarationView:
    return DeclarationView(
        name=name, is_class=False, header=(), lines=lines, doc=doc, fields=(), extra=()
    )


def _header(name: str, bases: str) -> tuple[str, ...]:
    line = f"class {name}({bases}):"
    return (line,) if len(line) <= WIDTH else (f"class {name}(", f"    {bases}", "):")


def _is_key(name: str) -> bool:
    usable = name.isidentifier() and not iskeyword(name) and not name.startswith("__")
    return usable and name not in TYPE_NAMES


def _texts(doc: Doc) -> tuple[str, ...]:
    parts = [doc.text]
    if doc.url:
        parts.append(f"See {doc.url}")
    parts.append("\n".join(f"- `{value}`: {text}" for value, text in doc.values))
    return tuple(part for part in parts if part)


def _demands(decl: ObjectType, field: Field) -> bool:
    return any(
        other.name == field.name
        and other.type == field.type
        and other.presence is Presence.REQUIRED
        for other in visible_fields(decl, Role.OUTPUT)
    )


def _field_texts(field: Field) -> tuple[str, ...]:
    texts = _texts(field.doc)
    if field.default and not isinstance(field.default[0], dict | list):
        texts = (*texts, f"Left out, it is `{json.dumps(field.default[0])}`.")
    return (*texts, "Deprecated.") if field.deprecated else texts


def _spoken(name: str, doc: Doc) -> str:
    words = " ".join(words_of(doc.title or name))
    return f"{words[:1].upper()}{words[1:]}."
