"""How a request body becomes arguments.

In: a request body and the table of types. Out: the media type that is sent and, where the body is
an object or a choice of objects, the objects whose fields become arguments of their own. Anything
else is one argument. Which names the arguments get is *not* decided here.
"""

from __future__ import annotations

from collections.abc import Iterable

from clientsmith.api.operations import Api, Media, MediaKind, RequestBody
from clientsmith.api.types import (
    AliasType,
    Named,
    ObjectType,
    TypeDecl,
    TypeExpr,
    TypeId,
    TypeTable,
    UnionType,
)

_PREFERENCE = (
    MediaKind.JSON,
    MediaKind.MULTIPART,
    MediaKind.FORM,
    MediaKind.TEXT,
    MediaKind.BINARY,
    MediaKind.EVENT_STREAM,
    MediaKind.OTHER,
)


def preferred(content: Iterable[Media]) -> Media | None:
    """The media type to use when there are several: the one that Python values fit best."""
    return min(
        content, key=lambda media: (_PREFERENCE.index(media.kind), media.media_type), default=None
    )


def declared(types: TypeTable, expr: TypeExpr) -> TypeDecl | None:
    """The declaration that an expression names, aliases followed; None for anything else."""
    seen: set[TypeId] = set()
    while isinstance(expr, Named) and expr.id not in seen:
        seen.add(expr.id)
        decl = types[expr.id]
        if not isinstance(decl, AliasType):
            return decl
        expr = decl.target
    return None


def objects_of(types: TypeTable, union: UnionType) -> tuple[ObjectType, ...]:
    """The objects among the variants of a union, those of unions within it included."""
    found: list[ObjectType] = []
    for variant in union.variants:
        decl = declared(types, variant.type)
        match decl:
            case ObjectType():
                found.append(decl)
            case UnionType():
                found.extend(objects_of(types, decl))
            case _:
                pass
    return tuple(found)


def alternatives(types: TypeTable, media: Media) -> tuple[ObjectType, ...]:
    """The objects that a body may be; empty when its fields cannot be arguments."""
    if media.kind not in (MediaKind.JSON, MediaKind.FORM, MediaKind.MULTIPART):
        return ()
    decl = declared(types, media.type)
    match decl:
        case ObjectType(fields=fields):
            return (decl,) if fields else ()
        case UnionType(variants=variants):
            members = [declared(types, variant.type) for variant in variants]
            objects = tuple(member for member in members if isinstance(member, ObjectType))
            return objects if len(objects) == len(members) else ()
        case _:
            return ()


def flattened_bodies(api: Api) -> frozenset[TypeId]:
    """The inline schemas that only say what the arguments of a method are."""
    found: set[TypeId] = set()
    for operation in api.operations:
        media = _sent(operation.body)
        if media is None:
            continue
        objects = alternatives(api.types, media)
        if objects and isinstance(media.type, Named):
            ids = [media.type.id, *(decl.id for decl in objects)]
            found.update(type_id for type_id in ids if not api.types[type_id].origin.component)
    return frozenset(found)


def _sent(body: RequestBody | None) -> Media | None:
    return None if body is None else preferred(body.content)
