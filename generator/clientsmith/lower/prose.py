"""What is said of a declaration that stands for others, too.

In goes a declaration with those that it stands for, out comes the declaration with the texts that
are true of all of them, and what was said of each. What is *not* decided here: which declarations
are equal (`inline`).
"""

from __future__ import annotations

from collections.abc import Sequence

from clientsmith.api.prose import agreed
from clientsmith.api.types import ObjectType, Said
from clientsmith.frozen import replace
from clientsmith.lower.raw import RawDecl


def speak_for(stays: RawDecl, others: Sequence[RawDecl]) -> RawDecl:
    """The declaration with texts that hold for the others too."""
    said = [said_of(one) for one in (stays, *others)]
    doc = agreed([texts[""] for texts in said])
    if not isinstance(stays, ObjectType):
        return replace(stays, doc=doc)
    fields = tuple(
        replace(field, doc=agreed([texts[field.name] for texts in said])) for field in stays.fields
    )
    return replace(stays, doc=doc, fields=fields)


def said_of(declared: RawDecl) -> Said:
    """What is said of a declaration, under the empty name, and of its properties."""
    fields = declared.fields if isinstance(declared, ObjectType) else ()
    return {**{field.name: field.doc for field in fields}, "": declared.doc}
