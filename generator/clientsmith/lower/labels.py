"""What variants and decisions are called in reports and as material for names.

In go unions with their decisions, out come short texts. What is *not* decided here: names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
    ListOf,
    LiteralOf,
    MapOf,
    Named,
    ObjectType,
    Presence,
    Primitive,
    TypeDecl,
    TypeId,
    UnionType,
    Variant,
)
from clientsmith.lower.unions import walk
from clientsmith.openapi.model import SCHEMAS, is_component
from clientsmith.source.node import unescape_token

_FEW = 2


def variant_labels(union: UnionType, types: Mapping[TypeId, TypeDecl]) -> tuple[str, ...]:
    """A short text for each variant, the first of these that is there and its own.

    The value of its tag or its key, its title, its component, the keys that set it apart, its
    index.
    """
    told = dict(_told(union.dispatch))
    apart = _keys_apart(union, types)
    said = [told.get(index) or _label(variant) for index, variant in enumerate(union.variants)]
    return tuple(
        text if text and said.count(text) == 1 else apart[index] or str(index)
        for index, text in enumerate(said)
    )


def reason_of(dispatch: Dispatch) -> str:
    """A few words on how a decision is made."""
    return ", then ".join(dict.fromkeys(_step(part) for part in walk(dispatch) if _step(part)))


def _told(dispatch: Dispatch) -> Iterator[tuple[int, str]]:
    """The tag value or key that leads to one variant only."""
    for part in walk(dispatch):
        match part:
            case TagDispatch(arms=arms):
                for values, below in arms:
                    if isinstance(below, Only):
                        yield below.index, str(values[0])
            case RequiredKeyDispatch(arms=arms):
                for key, below in arms:
                    if isinstance(below, Only):
                        yield below.index, key
            case _:
                pass


def _keys_apart(union: UnionType, types: Mapping[TypeId, TypeDecl]) -> tuple[str, ...]:
    """For each object the keys that it demands and not all others do, else its few keys."""
    objects = [
        types[variant.type.id] if isinstance(variant.type, Named) else None
        for variant in union.variants
    ]
    demanded = {
        decl.id: {field.name for field in decl.fields if field.presence is Presence.REQUIRED}
        for decl in objects
        if isinstance(decl, ObjectType)
    }
    shared: set[str] = set[str].intersection(*demanded.values()) if demanded else set()
    texts: list[str] = []
    for decl in objects:
        own = demanded[decl.id] - shared if isinstance(decl, ObjectType) else set[str]()
        # By name, not in the document's order, so that no label depends on the order of keys.
        few = sorted(f.name for f in decl.fields)[:_FEW] if isinstance(decl, ObjectType) else []
        texts.append("_".join(sorted(own) or few))
    return tuple(text if texts.count(text) == 1 else "" for text in texts)


def _label(variant: Variant) -> str:
    if variant.title:
        return variant.title
    match variant.type:
        case Named(id=id_) if is_component(id_):
            return unescape_token(id_.removeprefix(SCHEMAS))
        case Primitive(kind=kind):
            return str(kind)
        case LiteralOf(values=values):
            return str(values[0])
        case ListOf():
            return "array"
        case MapOf():
            return "map"
        case _:
            return ""


def _step(dispatch: Dispatch) -> str:
    match dispatch:
        case Only():
            return ""
        case TagDispatch(property=name, required=True):
            return f'tag "{name}"'
        case TagDispatch(property=name):
            return f'optional tag "{name}"'
        case RequiredKeyDispatch():
            return "unique required key"
        case SubsetDispatch():
            return "full or partial"
        case JsonKindDispatch():
            return "JSON type"
        case InOrder():
            return "in order"
        case _:
            assert_never(dispatch)
