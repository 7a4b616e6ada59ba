"""An interface as a file: `surface.json`, one name a line, sorted, so that version control merges it.

In: an `Interface`, or the text of such a file. Out: the other one. A line is a name and what it
stands for; the members of a class follow it, a space further in. A field is as short as it can be,
since most names are fields: `"icon":"types.PageIcon"` is always there, `"icon":["types.PageIcon"]`
may be left out, `"icon":["types.PageIcon","None"]` has a default, and whatever else there is to say
makes the list longer. Where the file lies is *not* decided here (`release`).
"""

from __future__ import annotations

import json
from typing import Final

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.interface.model import (
    NOTHING,
    Alias,
    Class,
    Constant,
    Definition,
    Field,
    Form,
    Function,
    Interface,
    Member,
    Parameter,
    Place,
    Signature,
)
from clientsmith.source.node import JsonValue

SURFACE: Final = "surface.json"
_FORMAT: Final = 2
_ABOUT: Final = "What Python saw of the package when it was released. clientsmith compares with it."


class _MalformedError(ValueError):
    """A line says what no line of this format says."""


def write_interface(interface: Interface) -> str:
    """The text of `surface.json`."""
    head: dict[str, JsonValue] = {
        "about": _ABOUT,
        "format": _FORMAT,
        "package": interface.package,
        "version": interface.version,
    }
    lines = [f"{_json(key)}: {_json(value)}" for key, value in head.items()]
    names = ",\n".join(f"{_json(it)}:{_text(line)}" for it, line in interface.definitions.items())
    paths = ",\n".join(f"{_json(it)}:{_json([*more])}" for it, more in interface.paths.items())
    return (
        "{\n"
        + ",\n".join([*lines, f'"names": {{\n{names}\n}}', f'"paths": {{\n{paths}\n}}'])
        + "\n}\n"
    )


def read_interface(text: str, file: str) -> tuple[Interface | None, tuple[Diagnostic, ...]]:
    """What a file says; None when it is no such file. `file` is what messages call it."""
    try:
        value: JsonValue = json.loads(text)
        return _read(value), ()
    except ValueError as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        message = f'"{file}" is no {SURFACE} that can be read: {error}'
        hint = "restore it from version control, or write it anew with generate --release"
        return None, (diagnostic("not-surface", message, Location(file, line, 1), hint=hint),)


def _text(it: Definition) -> str:
    match it:
        case Class(bases=bases, members=members, deprecated=deprecated):
            lines = ",".join(f"\n {_json(name)}:{_json(_line(it))}" for name, it in members.items())
            parts = ('"class"', _json([*bases]), f"{{{lines}}}", *map(_json, _if(deprecated)))
            return f"[{','.join(parts)}]"
        case Function():
            return _json(_line(it))
        case Alias(target=target):
            return _json(["alias", target])
        case Constant(annotation=annotation, value=value):
            return _json(["constant", annotation, value])


def _line(it: Member) -> JsonValue:
    match it:
        case Function(form=form, signatures=signatures, deprecated=deprecated):
            return [form.value, [_signature(it) for it in signatures], *_if(deprecated)]
        case Field(annotation=annotation, default="", required=True, deprecated=""):
            return annotation
        case Field(annotation=annotation, default=default, required=False, deprecated=""):
            return [annotation, *_if(default)]
        case Field(annotation=annotation, default=default, required=required, deprecated=gone):
            return [annotation, default, required, *_if(gone)]


def _if(text: str) -> list[JsonValue]:
    return [text] if text else []


def _signature(signature: Signature) -> JsonValue:
    parameters: list[JsonValue] = [
        [it.place.value, it.name, it.annotation, *_if(it.default)] for it in signature.parameters
    ]
    return [signature.returns, *parameters]


def _json(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _read(value: JsonValue) -> Interface:
    match value:
        case {
            "format": 2,
            "package": str(package),
            "version": str(version),
            "names": dict(names),
            "paths": dict(paths),
        }:
            pass
        case _:
            raise _MalformedError("it lacks what such a file begins with")
    definitions = {path: _read_definition(line) for path, line in names.items()}
    also = {path: _strings(more) for path, more in paths.items()}
    return Interface(package, version, definitions, also)


def _read_definition(line: JsonValue) -> Definition:
    match line:
        case ["class", list(bases), dict(members), *rest]:
            known = {name: _read_member(it) for name, it in members.items()}
            return Class(_strings(bases), known, _last(rest))
        case ["alias", str(target)]:
            return Alias(target)
        case ["constant", str(annotation), str(text)]:
            return Constant(annotation, text)
        case _:
            member = _read_member(line)
            if isinstance(member, Field):
                raise _MalformedError(f"a line is a field of nothing: {line!r}")
            return member


def _read_member(line: JsonValue) -> Member:
    match line:
        case str(annotation):
            return Field(annotation, NOTHING, required=True)
        case [str(annotation)]:
            return Field(annotation, NOTHING, required=False)
        case [str(annotation), str(default)]:
            return Field(annotation, default, required=False)
        case [str(annotation), str(default), bool(required), *rest]:
            return Field(annotation, default, required, _last(rest))
        case [str(form), list(signatures), *rest]:
            return Function(Form(form), tuple(map(_read_signature, signatures)), _last(rest))
        case _:
            raise _MalformedError(f"a line cannot be read: {line!r}")


def _read_signature(value: JsonValue) -> Signature:
    match value:
        case [str(returns), *parameters]:
            return Signature(tuple(map(_read_parameter, parameters)), returns)
        case _:
            raise _MalformedError(f"a signature cannot be read: {value!r}")


def _read_parameter(value: JsonValue) -> Parameter:
    match value:
        case [str(place), str(name), str(annotation), *rest]:
            return Parameter(name, Place(place), annotation, _last(rest))
        case _:
            raise _MalformedError(f"a parameter cannot be read: {value!r}")


def _last(rest: list[JsonValue]) -> str:
    match rest:
        case []:
            return ""
        case [str(text)]:
            return text
        case _:
            raise _MalformedError(f"there is more than can be read: {rest!r}")


def _strings(value: JsonValue) -> tuple[str, ...]:
    if isinstance(value, list):
        texts = tuple(it for it in value if isinstance(it, str))
        if len(texts) == len(value):
            return texts
    raise _MalformedError(f"a list of names cannot be read: {value!r}")
