"""Parts of declarations that are read off the schemas: prose, access, bounds, ids.

In go the schemas that speak for a declaration, out come the plain values that it holds. What is
*not* decided here: what is declared (`schemas`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from clientsmith.api.types import Access, Constraints, Doc, TypeId
from clientsmith.lower.allof import Conjunction
from clientsmith.lower.shape import Shape
from clientsmith.openapi.model import Pointer, Schema

Said: TypeAlias = tuple[Schema, ...]
"""The schemas whose prose and place a declaration has, the first one first."""


def id_below(owner: TypeId, member: Pointer) -> TypeId:
    """An id for what becomes of a union's member below an owner that it may not stand in."""
    if member.startswith(f"{owner}/"):
        return TypeId(member)
    ours, theirs = owner.split("/"), member.split("/")
    shared = 0
    while shared < min(len(ours), len(theirs)) and ours[shared] == theirs[shared]:
        shared += 1
    return TypeId("/".join((owner, *theirs[shared:])))


_BOUNDS_OF = {
    "string": ("maxLength", "minLength", "pattern"),
    "array": ("maxItems", "minItems", "uniqueItems"),
    "object": ("maxProperties", "minProperties"),
    "boolean": (),
}
_NUMBER_BOUNDS = ("exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf")


def bounds_of(shape: Shape, kind: str) -> Constraints:
    """The bounds of a shape that speak about values of one kind."""
    wanted = _BOUNDS_OF.get(kind, _NUMBER_BOUNDS)
    return tuple(bound for bound in shape.constraints if bound[0] in wanted)


def spoken_for(all_: Conjunction, roots: tuple[Pointer, ...]) -> Said:
    """The parts that speak for the whole: not what came in from components, but the roots."""
    if not all_.merged:
        return all_.parts[::-1]
    merged = frozenset(all_.merged) - frozenset(roots)
    own = tuple(part for part in all_.parts[::-1] if part.id not in merged)
    return own or all_.parts[::-1]


def doc_of(said: Iterable[Schema]) -> Doc:
    """The prose of several schemas: of each part the first that is not empty."""
    title = text = url = ""
    values: tuple[tuple[str, str], ...] = ()
    for schema in said:
        title = title or schema.title
        text = text or schema.description
        url = url or schema.docs_url
        values = values or schema.value_texts
    return Doc(title, text, url, values)


def access_of(said: Iterable[Schema]) -> Access:
    """In which direction a property travels that these schemas describe."""
    access = Access.BOTH
    for schema in said:
        if schema.read_only:
            return Access.READ
        if schema.write_only:
            access = Access.WRITE
    return access
