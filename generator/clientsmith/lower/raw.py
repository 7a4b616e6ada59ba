"""Unions as they are written, between `schemas`, which makes them, and `settle`, which flattens
them.
"""

from __future__ import annotations

from typing import TypeAlias

from clientsmith.api.types import AliasType, Doc, EnumType, ObjectType, TypeExpr, TypeId
from clientsmith.diagnostics import Location
from clientsmith.frozen import dataclass
from clientsmith.openapi.model import Discriminator, Pointer


@dataclass(frozen=True, slots=True)
class RawMember:
    """One member of a union as written; `names` has the places that it is known by."""

    type: TypeExpr
    names: tuple[Pointer, ...]
    title: str
    location: Location


@dataclass(frozen=True, slots=True)
class RawUnion:
    """A union as written: members may be unions, nullable, or the same."""

    id: TypeId
    doc: Doc
    location: Location
    members: tuple[RawMember, ...]
    discriminator: Discriminator | None = None
    deprecated: bool = False


RawDecl: TypeAlias = ObjectType | EnumType | AliasType | RawUnion
