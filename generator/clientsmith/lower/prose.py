"""What can be said of several equal declarations at once.

In go a declaration and those that it stands for, out comes the declaration with the texts that are
true of all of them: where two say different things, nothing is said. What is *not* decided here:
which declarations are equal (`inline`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from clientsmith.api.types import Doc, Field, ObjectType
from clientsmith.lower.raw import RawDecl


def speak_for(stays: RawDecl, others: Sequence[RawDecl]) -> RawDecl:
    """The declaration with texts that hold for the others too; titles, which are names, stay."""
    doc = _agreed(stays.doc, (other.doc for other in others))
    if not isinstance(stays, ObjectType):
        return replace(stays, doc=doc)
    objects = [other for other in others if isinstance(other, ObjectType)]
    said = [{field.name: field.doc for field in other.fields} for other in objects]
    fields = tuple(_field(field, [texts[field.name] for texts in said]) for field in stays.fields)
    return replace(stays, doc=doc, fields=fields)


def _field(field: Field, others: list[Doc]) -> Field:
    return replace(field, doc=_agreed(field.doc, others))


def _agreed(doc: Doc, others: Iterable[Doc]) -> Doc:
    docs = [doc, *others]
    return Doc(
        doc.title,
        _same(each.text for each in docs),
        _same(each.url for each in docs),
        next(iter(found), ()) if len(found := {d.values for d in docs if d.values}) == 1 else (),
    )


def _same(texts: Iterable[str]) -> str:
    """The one text that is there; empty when there are several."""
    different = {text for text in texts if text}
    return different.pop() if len(different) == 1 else ""
