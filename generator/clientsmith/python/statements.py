"""The statements that types are written as: classes, attributes, aliases.

In: names, annotations and finished docstrings. Out: `DeclarationView`s and `FieldView`s.
"""

from __future__ import annotations

from keyword import iskeyword

from clientsmith.api.types import Field, Presence
from clientsmith.python.annotation import Annotation, join
from clientsmith.python.literals import string_literal
from clientsmith.python.pretty import WIDTH, Expr, Pair, call, flat, lay_out
from clientsmith.python.reserved import TYPE_NAMES
from clientsmith.python.typedocs import TypeDocs
from clientsmith.python.usage import UseKey
from clientsmith.python.views import DeclarationView, FieldView


def model_field(
    docs: TypeDocs, field: Field, name: str, annotation: Annotation, later: set[UseKey]
) -> tuple[FieldView, Annotation]:
    """An attribute of a model, and what its annotation uses; names in `later` are quoted."""
    needs, text = annotation.needs, annotation.text
    optional = field.presence is Presence.OPTIONAL
    if optional and text not in ("None", "Any") and not text.endswith(" | None"):
        annotation = join([annotation, Annotation("None")])
    expr = quoted(annotation, later)
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
    doc = docs.of_field(field)
    return FieldView(name, lines, doc), Annotation("", annotation.uses, needs)


def class_view(
    name: str,
    header: tuple[str, ...],
    doc: tuple[str, ...],
    fields: tuple[FieldView, ...] = (),
    extra: tuple[str, ...] = (),
) -> DeclarationView:
    """A class; `extra` are further statements of its body."""
    return DeclarationView(
        name=name, is_class=True, header=header, lines=(), doc=doc, fields=fields, extra=extra
    )


def statement_view(name: str, lines: tuple[str, ...], doc: tuple[str, ...]) -> DeclarationView:
    """An alias with the docstring below it."""
    return DeclarationView(
        name=name, is_class=False, header=(), lines=lines, doc=doc, fields=(), extra=()
    )


def class_header(name: str, bases: str) -> tuple[str, ...]:
    """The lines that open a class."""
    line = f"class {name}({bases}):"
    return (line,) if len(line) <= WIDTH else (f"class {name}(", f"    {bases}", "):")


def quoted(annotation: Annotation, later: set[UseKey]) -> Expr:
    """The annotation, as a string when it names something that is defined further down."""
    if annotation.uses & later:
        return string_literal(annotation.text)
    return annotation.expr


def is_key(name: str) -> bool:
    """Whether a key can be an attribute of a class that is written as one."""
    usable = name.isidentifier() and not iskeyword(name) and not name.startswith("__")
    return usable and name not in TYPE_NAMES
