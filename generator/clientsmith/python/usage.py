"""Which types are used in which direction, and from where.

In: an `Api` and the resource that each operation belongs to. Out: for each (type, role) the entry
points that lead to it. A type that is both sent and received has two roles, because what a client
may send and what it must be able to read differ. Names and files are *not* decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import NewType, assert_never

from clientsmith.api.operations import Api, Operation, RequestBody, Response
from clientsmith.api.types import (
    Access,
    AliasType,
    Anything,
    Binary,
    EnumType,
    Field,
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
from clientsmith.python.graph import reached_by

SENT = re.compile(r"(Param|Params|Request|Input|Body)$", re.IGNORECASE)
"""How documents call schemas that are sent."""


EVENTS = TypeId("#/webhooks")
"""The id of the union of all payloads of webhooks: the place that declares them."""


class Role(StrEnum):
    """Whether a declaration is for what the client reads or for what it sends."""

    OUTPUT = "output"
    INPUT = "input"


UseKey = NewType("UseKey", str)
"""A type in a role, as text that sorts: `input:#/components/schemas/page`."""


def use_key(type_id: TypeId, role: Role) -> UseKey:
    """The key of a type in a role."""
    return UseKey(role + ":" + type_id)  # in half the time of an f-string, as roles are enums


@lru_cache(maxsize=32768)
def split_key(key: UseKey) -> tuple[TypeId, Role]:
    """The type and the role of a key."""
    role, _, type_id = key.partition(":")
    return TypeId(type_id), Role(role)


@dataclass(frozen=True, slots=True)
class Usage:
    """`entries` has the entry points of every declaration that will exist."""

    entries: Mapping[UseKey, frozenset[str]]


def find_usage(api: Api, entry_of: Mapping[str, str], flattened: frozenset[TypeId]) -> Usage:
    """The use of all types of an API.

    `entry_of` maps an operation's id to its entry point. `flattened` has the inline request
    bodies that become arguments and so need no declaration of their own. Component schemas that
    nothing uses are kept under the entry point `other`, as input when they are called so.
    """
    roots: dict[str, list[UseKey]] = {}
    for operation in api.operations:
        entry = entry_of[operation.id]
        sent = roots.setdefault(entry, [])
        sent.extend(_sent_by(api, operation, flattened))
        for response in operation.responses:
            name = "errors" if is_error(response) else entry
            roots.setdefault(name, []).extend(_uses(response_types(response), Role.OUTPUT))
    for webhook in api.webhooks:
        received = body_types(webhook.body)
        roots.setdefault("webhooks", []).extend(_uses(received, Role.OUTPUT))
    if EVENTS in api.types:
        roots.setdefault("webhooks", []).append(use_key(EVENTS, Role.OUTPUT))

    def successors(key: UseKey) -> Iterable[UseKey]:
        type_id, role = split_key(key)
        return [use_key(target, role) for target in references(api.types[type_id], role)]

    entries = reached_by(roots, successors)
    used = {split_key(key)[0] for key in entries}
    idle = [
        use_key(type_id, Role.INPUT if SENT.search(decl.origin.component) else Role.OUTPUT)
        for type_id, decl in api.types.items()
        if decl.origin.component and type_id not in used and type_id not in api.merged
    ]
    return Usage({**reached_by({"other": idle}, successors), **entries})


def is_error(response: Response) -> bool:
    """Whether a response is one that a method raises: a 4xx or 5xx status, or `default`."""
    return response.status[:1] in "45" or response.status == "default"


def response_types(response: Response) -> tuple[TypeExpr, ...]:
    """The types of a response's media types."""
    return tuple(media.type for media in response.content)


def body_types(body: RequestBody | None) -> tuple[TypeExpr, ...]:
    """The types of a body's media types."""
    return () if body is None else tuple(media.type for media in body.content)


def named_in(expr: TypeExpr) -> tuple[TypeId, ...]:
    """The ids that a type expression names, left to right."""
    match expr:
        case Named(type_id):
            return (type_id,)
        case ListOf(item) | MapOf(item) | Nullable(item):
            return named_in(item)
        case TupleOf(items, rest):
            inner = [*items, rest] if rest is not None else items
            return tuple(name for item in inner for name in named_in(item))
        case Primitive() | LiteralOf() | Anything() | Nothing() | Binary():
            return ()
    assert_never(expr)


def references(decl: TypeDecl, role: Role) -> tuple[TypeId, ...]:
    """The ids that a declaration names when it is used in a role."""
    match decl:
        case ObjectType():
            named = [n for field in visible_fields(decl, role) for n in named_in(field.type)]
            if decl.additional is not None:
                named.extend(named_in(decl.additional))
            return tuple(named)
        case UnionType(variants=variants):
            return tuple(name for variant in variants for name in named_in(variant.type))
        case AliasType(target=target):
            return named_in(target)
        case EnumType():
            return ()
    assert_never(decl)


def visible_fields(decl: ObjectType, role: Role) -> tuple[Field, ...]:
    """The fields of an object that travel in a direction (`readOnly` and `writeOnly` respected)."""
    hidden = Access.WRITE if role is Role.OUTPUT else Access.READ
    return tuple([field for field in decl.fields if field.access is not hidden])


def _uses(exprs: Iterable[TypeExpr], role: Role) -> list[UseKey]:
    return [use_key(name, role) for expr in exprs for name in named_in(expr)]


def _sent_by(api: Api, operation: Operation, flattened: frozenset[TypeId]) -> list[UseKey]:
    exprs: list[TypeExpr] = [parameter.type for parameter in operation.parameters]
    pending = list(body_types(operation.body))
    while pending:
        expr = pending.pop()
        match expr:
            case Named(type_id) if type_id in flattened:
                decl = api.types[type_id]
                match decl:
                    case ObjectType():
                        exprs.extend(f.type for f in visible_fields(decl, Role.INPUT))
                    case UnionType(variants=variants):
                        pending.extend(variant.type for variant in variants)
                    case AliasType(target=target):
                        pending.append(target)
                    case EnumType():
                        exprs.append(expr)
                    case _:
                        assert_never(decl)
            case _:
                exprs.append(expr)
    return _uses(exprs, Role.INPUT)
