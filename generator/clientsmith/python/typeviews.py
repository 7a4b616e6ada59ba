"""Views of types: models, typed dicts, unions, enums and aliases, module by module.

In: declarations, names, modules. Out: `ModuleView`s and the lazy indexes over them. What a type
means and what it is called are *not* decided here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import assert_never

from clientsmith.api.types import (
    AliasType,
    EnumType,
    ObjectType,
    Presence,
    TypeTable,
    UnionType,
)
from clientsmith.deferred import defer
from clientsmith.frozen import dataclass, replace
from clientsmith.python.annotation import Annotation
from clientsmith.python.annotations import Annotator
from clientsmith.python.docs import listed
from clientsmith.python.imports import import_lines, library_imports
from clientsmith.python.layout import FOLDERS, Module
from clientsmith.python.literals import docstring, string_literal
from clientsmith.python.names import SurfaceNames
from clientsmith.python.pretty import (
    Group,
    Pair,
    call,
    flat,
    lay_out,
    subscript,
)
from clientsmith.python.sides import page_item
from clientsmith.python.statements import (
    class_header,
    class_view,
    is_key,
    model_field,
    quoted,
    statement_view,
)
from clientsmith.python.surface import Declaration
from clientsmith.python.typedocs import TypeDocs
from clientsmith.python.unknowns import UnknownViews
from clientsmith.python.usage import Role, UseKey, split_key, visible_fields
from clientsmith.python.views import (
    DeclarationView,
    FieldView,
    ModuleView,
)

_GAP = ("", "")
_NO_RESOURCES = {
    "errors": "Types of errors.",
    "webhooks": "Types of what webhooks bring.",
    "other": "Types that no operation names.",
}
"""What is said of the types of entry points that are no resources."""


@dataclass(frozen=True, slots=True)
class TypeViews:
    """Builds the views of types for one API."""

    types: TypeTable
    declarations: Mapping[UseKey, Declaration]
    names: SurfaceNames
    annotator: Annotator
    homes: Mapping[UseKey, Module]
    docs: TypeDocs

    def deferred(self, module: Module) -> ModuleView:
        """One module, made when somebody asks for more than its place."""
        return defer(
            ModuleView, partial(self.module, module), folder=module.folder, name=module.name
        )

    def module(self, module: Module) -> ModuleView:
        """One module; a name that is defined further down is quoted."""
        needs: set[str] = set()
        uses: set[UseKey] = set()
        views: list[DeclarationView] = []
        later = set(module.keys)
        for key in module.keys:
            for view, used in (*self._declare(key, later), *self._aliases(key)):
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
        ordered = [
            replace(view, gap=_GAP if n or view.is_class else ("",)) for n, view in enumerate(views)
        ]
        return ModuleView(
            folder=module.folder,
            name=module.name,
            doc=docstring((self.about(module),), 0),
            imports=tuple(imports),
            declarations=tuple(ordered),
        )

    def _aliases(self, key: UseKey) -> Iterator[tuple[DeclarationView, list[Annotation]]]:
        """The names of what has become a type."""
        needs = Annotation("", frozenset(), frozenset({"TypeAlias"}))
        for alias, name in self.names.aliases.get(key, {}).items():
            lines = lay_out(name, indent=0, prefix=f"{alias}: TypeAlias = ", parens=True)
            said = f"Deprecated: this is `{name}` now, and goes on working under its old name."
            yield statement_view(alias, lines, docstring((said,), 0)), [needs]

    def about(self, module: Module) -> str:
        """What a module is for: its one type, or who needs its types."""
        if len(module.keys) == 1 and (text := self.docs.own_sentence(module.keys[0])):
            return text
        entries = sorted(self.declarations[module.keys[0]].entries)
        output = module.folder == FOLDERS[Role.OUTPUT]
        match entries:
            case [entry] if entry in _NO_RESOURCES:
                return _NO_RESOURCES[entry]
            case [entry]:
                what = "Types of answers" if output else "Types of arguments"
                return f"{what} of `client.{entry}`."
            case _:
                what = "Types of answers" if output else "Types of arguments"
                return f"{what} that {listed(entries, 4)} have in common."

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
                return [self._typed_dict(key, name, decl, later)]
            case EnumType():
                return [self._alias(key, name, self.annotator.enum(decl, role), later)]
            case AliasType():
                target = self.annotator.annotate(decl.target, role)
                return [self._alias(key, name, target, later)]
            case UnionType():
                alias = self._alias(key, name, self.annotator.union(decl, role), later)
                unknown = UnknownViews(
                    self.types, self.declarations, self.names, self.annotator, self.docs
                )
                return [*unknown.declare(key, name, decl, later), alias]
        assert_never(decl)

    def _model(
        self, key: UseKey, name: str, decl: ObjectType, later: set[UseKey]
    ) -> tuple[DeclarationView, list[Annotation]]:
        used: list[Annotation] = [Annotation("Model", frozenset(), frozenset({"Model"}))]
        base = "Model"
        pages = self.declarations[key].pages
        if pages is not None:
            walked = [page_item(pages, self.annotator)]
            if pages.further is not None:
                walked.append(self.annotator.annotate(pages.further.page, Role.OUTPUT))
            kind = "ArrayPageModel" if pages.array else "PageModel"
            kind = kind if pages.further is None else "FirstPageModel"
            used = [*walked, Annotation("", frozenset(), frozenset({kind}))]
            base = flat(subscript(kind, *(quoted(each, later) for each in walked)))
        fields: list[FieldView] = []
        names = self.names.fields[key]
        annotator = self.annotator.within(names.values())
        for field in self.docs.fields(key, visible_fields(decl, Role.OUTPUT)):
            view, annotation = model_field(
                self.docs, field, names[field.name], annotator.attribute(decl.id, field), later
            )
            fields.append(view)
            used.append(annotation)
        return (
            class_view(
                name,
                class_header(name, base),
                self.docs.of_class(key),
                tuple(fields),
            ),
            used,
        )

    def _typed_dict(
        self, key: UseKey, name: str, decl: ObjectType, later: set[UseKey]
    ) -> tuple[DeclarationView, list[Annotation]]:
        fields = self.docs.fields(key, visible_fields(decl, Role.INPUT))
        used: list[Annotation] = [Annotation("", frozenset(), frozenset({"TypedDict"}))]
        plain = all(is_key(field.name) for field in fields)
        annotator = self.annotator.within(field.name for field in fields if plain)
        views: list[FieldView] = []
        entries: list[Pair] = []
        for field in fields:
            annotation = annotator.annotate(field.type, Role.INPUT)
            if field.presence is Presence.REQUIRED:
                expr = subscript("Required", annotation.expr)
                annotation = Annotation(expr, annotation.uses, annotation.needs | {"Required"})
            used.append(annotation)
            value = quoted(annotation, later)
            doc = self.docs.of_field(field)
            views.append(
                FieldView(field.name, lay_out(value, indent=4, prefix=f"{field.name}: "), doc)
            )
            entries.append(Pair(string_literal(field.name) + ": ", value))
        if plain:
            header = class_header(name, "TypedDict, total=False")
            return class_view(name, header, self.docs.of_class(key), tuple(views)), used
        made = call(
            "TypedDict", string_literal(name), Group("{", tuple(entries), "}"), "total=False"
        )
        lines = lay_out(made, indent=0, prefix=f"{name} = ")
        return statement_view(name, lines, self.docs.of_keys(key, fields)), used

    def _alias(
        self, key: UseKey, name: str, annotation: Annotation, later: set[UseKey]
    ) -> tuple[DeclarationView, list[Annotation]]:
        if annotation.uses & later:
            # It leads back to itself. At run time only an alias with a name of its own can; type
            # checkers know them, but not all in every order of files.
            text = string_literal(annotation.text)
            value = call("TypeAliasType", string_literal(name), text)
            lines = (
                "if TYPE_CHECKING:",
                *_indented(lay_out(text, indent=4, prefix=f"{name}: TypeAlias = ", parens=True)),
                "else:",
                *_indented(lay_out(value, indent=4, prefix=f"{name} = ")),
            )
            needs = annotation.needs | {"TypeAliasType", "TypeAlias", "TYPE_CHECKING"}
        else:
            lines = lay_out(annotation.expr, indent=0, prefix=f"{name}: TypeAlias = ")
            needs = annotation.needs | {"TypeAlias"}
        view = statement_view(name, lines, self.docs.of_alias(key))
        return view, [Annotation("", annotation.uses, needs)]


def _indented(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"    {line}" for line in lines)
