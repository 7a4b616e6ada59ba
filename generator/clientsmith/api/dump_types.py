"""A type as text for people, for `dump`, for messages and for reasons.

In goes a declaration or an expression of the model, out comes text. What is *not* decided here:
anything; it only prints.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import assert_never

from clientsmith.api.dispatch import (
    Dispatch,
    InOrder,
    JsonKindDispatch,
    Only,
    RequiredKeyDispatch,
    SubsetDispatch,
    TagDispatch,
)
from clientsmith.api.types import (
    Access,
    AliasType,
    Anything,
    Binary,
    Constraints,
    Doc,
    EnumType,
    Field,
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
    TypeDecl,
    TypeExpr,
    UnionType,
)
from clientsmith.diagnostics import Location
from clientsmith.source.node import JsonValue

_SHORT = "#/components/schemas/"


def dump_type(declared: TypeDecl, *, positions: bool = False) -> str:
    """One declaration as a block of text."""
    lines = list(_declaration(declared))
    lines[1:1] = _about(declared.origin, declared.doc, declared.location if positions else None)
    return "".join(f"{line}\n" for line in lines)


def expression(type_: TypeExpr) -> str:
    """A use of a type in one line: `string(uuid)?`, `list[page]`, `"a" | "b"`."""
    match type_:
        case Primitive(kind=kind, format=format_, constraints=bounds):
            return str(kind) + (f"({format_})" if format_ else "") + _bounds(bounds)
        case LiteralOf(values=values):
            return " | ".join(map(quote, values))
        case ListOf(item=item, constraints=bounds):
            return f"list[{expression(item)}]{_bounds(bounds)}"
        case MapOf(value=value, constraints=bounds):
            return f"map[{expression(value)}]{_bounds(bounds)}"
        case TupleOf(items=items, rest=rest):
            parts = [expression(item) for item in items]
            return f"tuple[{', '.join(parts + ([] if rest is None else [f'*{expression(rest)}']))}]"
        case Nullable(inner=inner):
            return f"{expression(inner)}?"
        case Named(id=id_):
            return short_id(id_)
        case Anything():
            return "anything"
        case Nothing():
            return "nothing"
        case Binary():
            return "binary"
        case _:
            assert_never(type_)


def decision(dispatch: Dispatch, indent: str = "  ") -> Iterator[str]:
    """A decision tree as indented lines."""
    match dispatch:
        case Only(index=index):
            yield f"{indent}-> {index}"
        case TagDispatch(property=name, arms=arms, required=required):
            yield f"{indent}by tag {quote(name)}{'' if required else ' (optional)'}"
            for values, below in sorted(arms, key=lambda arm: list(map(quote, arm[0]))):
                yield from _arm(", ".join(map(quote, values)), below, indent)
        case RequiredKeyDispatch(arms=arms):
            yield f"{indent}by required key"
            for key, below in sorted(arms, key=lambda arm: arm[0]):
                yield from _arm(key, below, indent)
        case JsonKindDispatch(arms=arms):
            yield f"{indent}by JSON type"
            for kind, below in sorted(arms, key=lambda arm: arm[0]):
                yield from _arm(kind, below, indent)
        case SubsetDispatch(full=full, markers=markers, partial=partial):
            yield f"{indent}by any of {', '.join(markers)}"
            yield from _arm("with", full, indent)
            yield from _arm("without", partial, indent)
        case InOrder(arms=trees):
            yield f"{indent}in order"
            for tree in trees:
                yield from decision(tree, f"{indent}  ")
        case _:
            assert_never(dispatch)


def prose(doc: Doc) -> str:
    """What a document says of something, as the comment behind it; empty if it says nothing."""
    parts = [f"title {quote(doc.title)}"] if doc.title else []
    parts += [quote(doc.text)] if doc.text else []
    parts += [f"see {doc.url}"] if doc.url else []
    parts += [f"{quote(value)}: {quote(text)}" for value, text in doc.values]
    return f"  # {' '.join(parts)}" if parts else ""


def quote(value: JsonValue) -> str:
    """A value as JSON, on one line."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def short_id(id_: str) -> str:
    """The id of a type as people write it: without where components stand."""
    return id_.removeprefix(_SHORT)


def _arm(label: str, below: Dispatch, indent: str) -> Iterator[str]:
    if isinstance(below, Only):
        yield f"{indent}  {label} -> {below.index}"
    else:
        yield f"{indent}  {label}:"
        yield from decision(below, f"{indent}    ")


def _declaration(declared: TypeDecl) -> Iterator[str]:
    gone = " deprecated" if declared.deprecated else ""
    match declared:
        case ObjectType():
            yield f"object {short_id(declared.id)}{' closed' if declared.closed else ''}{gone}"
            if declared.merged:
                yield f"  merged {', '.join(map(short_id, declared.merged))}"
            for field in sorted(declared.fields, key=lambda field: field.name):
                yield from _field(field)
            if declared.additional is not None:
                yield f"  ...: {expression(declared.additional)}"
            yield from (f"  example {quote(example)}" for example in declared.examples)
        case EnumType(values=values, labels=labels):
            yield f"enum {short_id(declared.id)}{gone}"
            names = labels or ("",) * len(values)
            for value, label in zip(values, names, strict=True):
                yield f"  {quote(value)}{f' as {label}' if label else ''}"
        case UnionType():
            yield f"union {short_id(declared.id)}{gone}"
            for index, variant in enumerate(declared.variants):
                title = f" {quote(variant.title)}" if variant.title else ""
                yield f"  {index}: {expression(variant.type)}{title}"
            yield f"  told apart: {declared.reason}"
            yield from decision(declared.dispatch)
        case AliasType(target=target):
            yield f"alias {short_id(declared.id)} = {expression(target)}{gone}"
        case _:
            assert_never(declared)


def _field(field: Field) -> Iterator[str]:
    words = [f"  {field.name}{'' if field.presence is Presence.REQUIRED else '?'}:"]
    words.append(expression(field.type))
    if field.default:
        words.append(f"= {quote(field.default[0])}")
    if field.access is not Access.BOTH:
        words.append(f"{field.access}-only")
    if field.deprecated:
        words.append("deprecated")
    yield " ".join(words) + prose(field.doc)


def _about(origin: Origin, doc: Doc, location: Location | None) -> Iterator[str]:
    if location is not None:
        yield f"  at {location}"
    if origin.parent:
        yield f"  in {short_id(origin.parent)} as {' '.join(origin.role)}"
    if origin.shared:
        yield f"  also {', '.join(map(short_id, origin.shared))}"
    if doc != Doc():
        yield prose(doc)


def _bounds(bounds: Constraints) -> str:
    said = ", ".join(f"{keyword}={quote(value)}" for keyword, value in bounds)
    return f"{{{said}}}" if said else ""
