"""Stable text for the stages that have no printer of their own.

`dump_nodes` shows what is written, `dump_value` any frozen value by its fields, `dump_surface`
which Python things will exist, `dump_package` which files are planned, `dump_changes` what would
happen to the disk. Pure text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import cast

from clientsmith.api.dump_types import expression
from clientsmith.diagnostics import Location
from clientsmith.emit.diff import diff_text
from clientsmith.emit.package import CopiedFile, FixedFile, Package, PlannedFile
from clientsmith.emit.reconcile import Changes
from clientsmith.python.methods import Method
from clientsmith.python.surface import Surface
from clientsmith.source.node import Map, Node, Scalar, Seq, escape_token

_INDENT = "  "


def dump_nodes(root: Node) -> Iterator[str]:
    """One line for each scalar and each empty container: JSON Pointer, value, place."""
    yield from _nodes(root, "#")


def dump_value(value: object) -> Iterator[str]:
    """A frozen value as an outline: one line for each field, defaults that are empty left out."""
    yield from _outline(value, "")


def dump_surface(surface: Surface) -> Iterator[str]:
    """Each method with its arguments and results, then each declaration with its wished names."""
    for resource in surface.resources:
        for method in sorted(resource.methods, key=lambda method: method.operation.id):
            yield from _method(method)
    for key, declaration in sorted(surface.declarations.items()):
        yield f"{declaration.form} {key}: {' < '.join(declaration.wishes)}"


def dump_package(package: Package) -> Iterator[str]:
    """Each planned file with what it is made from."""
    for file in package.files:
        match file:
            case PlannedFile(path=path, template=template, context=context, formatted=formatted):
                names = ", ".join(sorted(context))
                by_black = path.endswith(".py") and not formatted
                yield f"{path}  <- {template} ({names}){', then black' if by_black else ''}"
            case CopiedFile(path=path, source=source):
                yield f"{path}  <- {source}, as it is"
            case FixedFile(path=path):
                yield f"{path}  <- clientsmith"


def dump_changes(changes: Changes, there: Mapping[str, str]) -> Iterator[str]:
    """What would happen to each file, then the diffs; `there` has the texts on the disk."""
    for word, paths in (
        ("write", changes.write),
        ("delete", changes.delete),
        ("conflict", changes.conflict),
    ):
        yield from (f"{word} {path}" for path in paths)
    yield f"keep {len(changes.keep)} files"
    for path, text in changes.write.items():
        if path in there:
            yield diff_text(there[path], text, path).rstrip("\n")


def _method(method: Method) -> Iterator[str]:
    operation = method.operation
    name = ".".join((*method.resource, method.wishes[0]))
    yield f"method {name}: {operation.method.upper()} {operation.path}"
    for argument in method.arguments:
        types = " or ".join(expression(type_) for type_ in argument.types)
        yield f"  {argument.name}{'' if argument.required else '?'}: {types}  ({argument.id})"
    for overload in method.overloads:
        yield f"  overload {', '.join(argument.name for argument in overload)}"
    if method.body is not None:
        flat = "as arguments" if method.body.flat else "as one argument"
        yield f"  body {method.body.media.media_type} {flat}"
    for result in method.results:
        yield f"  {result.status} {result.kind} {expression(result.type)}"
    if method.pages is not None:
        pages = method.pages
        goes = f"{pages.next} goes to {pages.where} {pages.cursor}"
        match pages.by:
            case "link" | "url":
                goes = f"{pages.next or 'the header Link'} leads on"
            case "offset" | "page":
                counted = "items" if pages.by == "offset" else "pages"
                goes = f"{pages.where} {pages.cursor} counts {counted} from {pages.start}"
            case "cursor":
                if pages.further is not None:
                    goes = f"{pages.next} goes to {pages.further.operation.id}"
        kind = " at times" if pages.sometimes else " as an array" if pages.array else ""
        yield f"  pages of {pages.items}{kind}, {goes}"


def _nodes(node: Node, pointer: str) -> Iterator[str]:
    match node:
        case Map(items=items) if items:
            for key, child in items.items():
                yield from _nodes(child, f"{pointer}/{escape_token(key)}")
        case Seq(items=items) if items:
            for index, child in enumerate(items):
                yield from _nodes(child, f"{pointer}/{index}")
        case Map():
            yield f"{pointer} = {{}}  ({node.location})"
        case Seq():
            yield f"{pointer} = []  ({node.location})"
        case Scalar(value=value):
            yield f"{pointer} = {value!r}  ({node.location})"


def _outline(value: object, indent: str) -> Iterator[str]:
    """The lines of a value that does not fit behind its name."""
    for name, member in _members(value):
        short = _short(member)
        if short is None:
            kind = type(member).__name__ if is_dataclass(member) else ""
            yield f"{indent}{name}: {kind}".rstrip()
            yield from _outline(member, indent + _INDENT)
        elif short:
            yield f"{indent}{name}: {short}"


def _members(value: object) -> list[tuple[str, object]]:
    """The parts of a value with their names; items of a sequence are all called `-`."""
    if is_dataclass(value) and not isinstance(value, type):
        return [(field.name, getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, Mapping):
        mapping = cast("Mapping[object, object]", value)
        return [(str(key), member) for key, member in mapping.items()]
    if isinstance(value, AbstractSet):
        members = cast("AbstractSet[object]", value)
        return [("-", member) for member in sorted(members, key=str)]
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [("-", member) for member in cast("Sequence[object]", value)]
    return []


def _short(value: object) -> str | None:
    """A value that fits behind its name; empty when it says nothing, None when it does not fit."""
    match value:
        case None | "" | False:
            return ""
        case Location():
            return str(value)
        case Map() | Seq() | Scalar():
            return f"<{value.location}>"
        case Enum():
            return str(value.value)
        case str() | int() | float():
            return repr(value)
        case _ if any(_short(member) != "" for _, member in _members(value)):
            return None
        case _:
            return ""
