"""Declarations and changes as lines of code and sentences.

In: definitions, members and changes. Out: text, with the names of classes as they are called after
`from package.types import ...`. How much is shown is *not* decided here (`report`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from clientsmith.interface.changes import RETURN, Change
from clientsmith.interface.model import (
    Alias,
    Class,
    Constant,
    Definition,
    Field,
    Form,
    Function,
    Member,
    Parameter,
    Place,
)
from clientsmith.interface.rules import Kind

_find_paths = re.compile(r"""('[^']*'|"[^"]*")|\b(?:[A-Za-z_]\w*\.)+(\w+)""")
_find_again = re.compile(r"`[\w.]+` is deprecated\b").match
"""How what a method says of itself begins: the sentence about it has said so."""
_MARKS: Final = {Place.MORE: "*", Place.MORE_KEYWORDS: "**"}


def shorten(text: str) -> str:
    """The text with `types.Page` as `Page`; what stands in quotes stays."""
    return _find_paths.sub(lambda found: found[1] or found[2], text)


def declare(name: str, it: Definition | Member) -> tuple[str, ...]:
    """The lines that declare something, several for overloads."""
    match it:
        case Function(form=Form.PROPERTY, signatures=signatures):
            return (f"{name}: {shorten(signatures[-1].returns)}",)
        case Function(form=form, signatures=signatures):
            kind = form.value if form in (Form.FUNCTION, Form.ASYNC) else Form.FUNCTION.value
            return tuple(
                f"{kind} {name}({_parameters(it.parameters)}) -> {shorten(it.returns or '...')}"
                for it in signatures
            )
        case Field(annotation=annotation, default=default):
            given = f" = {shorten(default)}" if default else ""
            return (f"{name}: {shorten(annotation)}{given}" if annotation else f"{name}{given}",)
        case Class(bases=bases):
            inner = ", ".join(map(shorten, bases))
            return (f"class {name}({inner})" if inner else f"class {name}",)
        case Alias(target=target):
            return (f"{name} = {shorten(target)}",)
        case Constant(annotation=annotation, value=value):
            return (f"{name}{f': {shorten(annotation)}' if annotation else ''} = {value or '...'}",)


def declare_parameter(it: Parameter) -> str:
    """A parameter as it stands in a signature."""
    text = f"{_MARKS.get(it.place, '')}{it.name}"
    annotation = shorten(it.annotation)
    if annotation:
        text += f": {annotation}"
    if it.default:
        text += f" = {shorten(it.default)}" if annotation else f"={shorten(it.default)}"
    return text


def _parameters(parameters: Sequence[Parameter]) -> str:
    parts: list[str] = []
    for index, it in enumerate(parameters):
        previous = parameters[index - 1].place if index else None
        if previous is Place.POSITIONAL and it.place is not Place.POSITIONAL:
            parts.append("/")
        if it.place is Place.KEYWORD and previous not in (Place.KEYWORD, Place.MORE):
            parts.append("*")
        if it.name != "options":  # every method has them, and they say nothing of it
            parts.append(declare_parameter(it))
    return ", ".join(parts)


_PHRASES: Final[Mapping[Kind, str]] = {
    Kind.NAME_ADDED: "`{where}` is new",
    Kind.NAME_REMOVED: "`{where}` is gone",
    Kind.NAME_RENAMED: "`{where}` is called `{what}` now",
    Kind.NAME_MOVED: "`{where}` is not in `{what}` any more, and still exported",
    Kind.NAME_CHANGED_KIND: "`{where}` is something else now",
    Kind.BASE_ADDED: "`{where}` is also a `{what}`",
    Kind.BASE_REMOVED: "`{where}` is no `{what}` any more",
    Kind.METHOD_ADDED: "`{where}` is new",
    Kind.METHOD_REMOVED: "`{where}` is gone",
    Kind.METHOD_RENAMED: "`{where}` is called `{what}` now",
    Kind.FORM_CHANGED: "`{where}` is used in another way",
    Kind.OVERLOAD_ADDED: "`{where}` can be called in {what}",
    Kind.OVERLOAD_REMOVED: "`{where}` can be called in {what} less",
    Kind.PARAMETER_ADDED: "`{where}` takes `{part}`",
    Kind.REQUIRED_PARAMETER_ADDED: "`{where}` needs `{part}`",
    Kind.PARAMETER_REMOVED: "`{where}` does not take `{part}` any more",
    Kind.PARAMETER_RENAMED: "`{where}` calls `{part}` now `{what}`",
    Kind.POSITION_CHANGED: "`{where}` takes its arguments in another order",
    Kind.BECAME_KEYWORD: "`{where}` takes `{part}` by name only",
    Kind.BECAME_POSITIONAL: "`{where}` takes `{part}` without its name too",
    Kind.PARAMETER_BECAME_REQUIRED: "`{where}` needs `{part}` now",
    Kind.PARAMETER_BECAME_OPTIONAL: "`{where}` does not need `{part}` any more",
    Kind.DEFAULT_CHANGED: "`{where}` has another default for `{part}`",
    Kind.FIELD_ADDED: "`{where}` is new",
    Kind.REQUIRED_FIELD_ADDED: "`{where}` is new and needed",
    Kind.FIELD_REMOVED: "`{where}` is gone",
    Kind.FIELD_RENAMED: "`{where}` is called `{what}` now",
    Kind.FIELD_BECAME_REQUIRED: "`{where}` is always there now",
    Kind.FIELD_BECAME_OPTIONAL: "`{where}` may be left out",
    Kind.MAY_BE_NONE: "{place} may be None",
    Kind.NO_LONGER_NONE: "{place} is never None",
    Kind.VALUE_ADDED: "{place} may also be {what}",
    Kind.VALUE_REMOVED: "{place} is never {what} any more",
    Kind.VARIANT_ADDED: "{place} may also be {what}",
    Kind.VARIANT_REMOVED: "{place} is never {what} any more",
    Kind.CLASS_REPLACED: "{place} is another class with the same attributes: {what}",
    Kind.TYPE_WIDENED: "{place} may also be {what}",
    Kind.TYPE_NARROWED: "{place} is never {what} any more",
    Kind.TYPE_CHANGED: "{place} has another type",
    Kind.CONSTANT_CHANGED: "`{where}` has another value",
    Kind.DEPRECATED: "`{where}` is deprecated{what}",
    Kind.NO_LONGER_DEPRECATED: "`{where}` is not deprecated any more",
}


def tell(change: Change) -> str:
    """A change as a sentence, without its end."""
    place = f"`{change.where}`"
    if change.part == RETURN:
        place = f"what {place} gives"
    elif change.part:
        place = f"`{change.part}` of {place}"
    filled = {
        "where": change.where,
        "part": change.part,
        "what": _advice(change.what) if change.kind is Kind.DEPRECATED else shorten(change.what),
        "place": place,
    }
    # Not `format`: what the package says may hold braces of its own.
    phrase = _PHRASES[change.kind]
    return "".join(filled.get(it, it) for it in phrase.replace("}", "{").split("{"))


def _advice(text: str) -> str:
    """What the author says of something deprecated, to follow the word."""
    again = _find_again(text)
    return (text[again.end() :] if again else f": {text}").rstrip(".")
