"""Discriminated bases: a component with a `discriminator` that other components extend by `allOf`.

A use of such a base means any of its children (OpenAPI 3.1, section 4.8.25), so the base's
declaration becomes a union of them. What is *not* decided here: what the children are made of
(`allof`), and how they are told apart (`unions`).
"""

from __future__ import annotations

from collections.abc import Mapping

from clientsmith.api.types import Named, ObjectType, TypeId
from clientsmith.frozen import replace
from clientsmith.lower.raw import RawDecl, RawMember, RawUnion
from clientsmith.openapi.model import SCHEMAS, Discriminator, Document, Pointer, Schema
from clientsmith.source.node import unescape_token


def open_bases(document: Document, declared: Mapping[TypeId, RawDecl]) -> dict[TypeId, RawDecl]:
    """The declarations with each discriminated base as a union of its children.

    A base that is named by its own mapping is one of the variants, under an id of its own.
    """
    children: dict[TypeId, list[Pointer]] = {}
    for pointer in document.components:
        child = declared[TypeId(pointer)]
        if isinstance(child, ObjectType):
            for extended in child.merged:
                children.setdefault(extended, []).append(pointer)
    opened = dict(declared)
    for pointer in document.components:
        id_, schema = TypeId(pointer), document.schemas[pointer]
        base = declared[id_]
        if schema.discriminator is None or not isinstance(base, ObjectType) or id_ not in children:
            continue
        tags = _tags(schema.discriminator, pointer, children[id_])
        members: list[RawMember] = []
        for target in dict.fromkeys(target for _, target in tags):
            variant = TypeId(target)
            if target == pointer:
                variant = TypeId(f"{pointer}/discriminator")
                opened[variant] = replace(base, id=variant)
            members.append(_member(variant, document.schemas[target]))
        if members:
            discriminator = Discriminator(schema.discriminator.property, tags)
            opened[id_] = RawUnion(
                id_, base.doc, base.location, tuple(members), discriminator, base.deprecated
            )
    return opened


def _tags(
    discriminator: Discriminator, base: Pointer, children: list[Pointer]
) -> tuple[tuple[str, Pointer], ...]:
    """The values of the tag and what each leads to; a child without one has its own name."""
    mapped = {target for _, target in discriminator.mapping}
    relatives = {base, *children}
    said = [(value, target) for value, target in discriminator.mapping if target in relatives]
    named = [
        (unescape_token(child.removeprefix(SCHEMAS)), child)
        for child in children
        if child not in mapped
    ]
    return tuple(sorted((*said, *named)))


def _member(id_: TypeId, schema: Schema) -> RawMember:
    return RawMember(Named(id_), (id_, schema.id), schema.title, schema.location)
