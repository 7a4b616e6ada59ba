"""What a type is recognised by when it has moved in the document: where it is used, and its shape.

In: the `Api` and its surface. Out: `Traces`. A place of use is an owner (a type in its role, or an
operation) and a label within it that does not depend on positions: a property, an argument, the
value of a tag. Which type is which is *not* decided here (`holding`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import NamedTuple, TypeAlias, assert_never

from clientsmith.api.operations import Api
from clientsmith.api.types import (
    AliasType,
    Anything,
    Binary,
    EnumType,
    ListOf,
    LiteralOf,
    MapOf,
    Named,
    Nothing,
    Nullable,
    ObjectType,
    Primitive,
    TupleOf,
    TypeDecl,
    TypeExpr,
    TypeId,
    UnionType,
)
from clientsmith.frozen import dataclass
from clientsmith.lower.labels import variant_labels
from clientsmith.python.surface import Form, Surface
from clientsmith.python.usage import (
    Role,
    UseKey,
    body_types,
    named_in,
    split_key,
    use_key,
    visible_fields,
)


class Use(NamedTuple):
    """One place where a type is used."""

    owner: str
    label: str


Targets: TypeAlias = Mapping[Use, tuple[UseKey, ...]]
"""The types that are used at a place, from left to right."""


@dataclass(frozen=True, slots=True)
class Traces:
    """The places where types are used, both ways, and the shapes of types.

    A shape is the form, the number of its parts, and a digest of what they are on the surface:
    `model4-0a1b2c3d`. Names of types are no part of it.
    """

    targets: Targets
    uses: Mapping[UseKey, tuple[Use, ...]]
    shapes: Mapping[UseKey, str]


def find_traces(api: Api, surface: Surface) -> Traces:
    """The traces of all declarations of a surface."""
    parts = {key: tuple(_parts(api.types, *split_key(key))) for key in surface.declarations}
    targets: dict[Use, tuple[UseKey, ...]] = {}
    uses: dict[UseKey, list[Use]] = {}
    for use, expr, role in _all_uses(api, surface, parts):
        keys = tuple(use_key(name, role) for name in named_in(expr))
        if not keys:
            continue
        targets[use] = (*targets.get(use, ()), *(k for k in keys if k in surface.declarations))
        for key in keys:
            uses.setdefault(key, []).append(use)
    shapes = {
        key: _shape(api.types[split_key(key)[0]], declaration.form, parts[key])
        for key, declaration in surface.declarations.items()
    }
    return Traces(targets, {key: tuple(found) for key, found in uses.items()}, shapes)


def _all_uses(
    api: Api, surface: Surface, parts: Mapping[UseKey, tuple[tuple[str, TypeExpr], ...]]
) -> Iterator[tuple[Use, TypeExpr, Role]]:
    for resource in surface.resources:
        for method in resource.methods:
            owner = method.operation.id
            for argument in method.arguments:
                for expr in argument.types:
                    yield Use(owner, argument.id), expr, Role.INPUT
            for response in method.operation.responses:
                for media in response.content:
                    yield Use(owner, f"response:{response.status}"), media.type, Role.OUTPUT
    for webhook in api.webhooks:
        for expr in body_types(webhook.body):
            yield Use(webhook.id, "body:"), expr, Role.OUTPUT
    for key, found in parts.items():
        role = split_key(key)[1]
        for label, expr in found:
            yield Use(key, label), expr, role


def _parts(
    types: Mapping[TypeId, TypeDecl], type_id: TypeId, role: Role
) -> Iterator[tuple[str, TypeExpr]]:
    decl = types[type_id]
    match decl:
        case ObjectType():
            yield from ((field.name, field.type) for field in visible_fields(decl, role))
            if decl.additional is not None:
                yield "*", decl.additional
        case UnionType(variants=variants):
            for label, variant in zip(variant_labels(decl, types), variants, strict=True):
                yield f"|{label}", variant.type
        case AliasType(target=target):
            yield "=", target
        case EnumType():
            pass
        case _:
            assert_never(decl)


def _shape(decl: TypeDecl, form: Form, parts: tuple[tuple[str, TypeExpr], ...]) -> str:
    if isinstance(decl, EnumType):
        said = sorted(map(repr, decl.values))
    else:
        said = sorted(f"{label} {_describe(expr)}" for label, expr in parts)
    digest = sha256("\n".join(said).encode()).hexdigest()[:8]
    return f"{form.value.replace(' ', '')}{len(said)}-{digest}"


def _describe(expr: TypeExpr) -> str:
    """A type expression without the names in it and without its bounds."""
    match expr:
        case Primitive(kind=kind, format=format_):
            return f"{kind}:{format_}"
        case LiteralOf(values=values):
            return f"literal {values!r}"
        case ListOf(item=item):
            return f"[{_describe(item)}]"
        case MapOf(value=value):
            return f"{{{_describe(value)}}}"
        case Nullable(inner=inner):
            return f"{_describe(inner)}?"
        case TupleOf(items, rest):
            inside = ", ".join(map(_describe, items))
            return f"({inside}, {'' if rest is None else _describe(rest)})"
        case Named():
            return "type"
        case Anything() | Nothing() | Binary():
            return type(expr).__name__
        case _:
            assert_never(expr)
