"""What schemas say that types do not express: one note at each place.

In goes the document, out come notes; the types are as good as they can be without. What is *not*
decided here: what the types are (`schemas`).
"""

from __future__ import annotations

from collections.abc import Iterator

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.lower.allof import only_demands_keys
from clientsmith.openapi.model import Document, Pointer, Schema


def unexpressed(document: Document) -> Iterator[Diagnostic]:
    """A note for each keyword that the types leave out."""
    for schema in document.schemas.values():
        for keyword in schema.unread:
            what = f'"{keyword.name}" is not expressed in the types'
            yield _note(what, keyword.location, f"{schema.id}/{keyword.name}")
        for key, members in (("anyOf", schema.any_of), ("oneOf", schema.one_of)):
            if members and only_demands_keys(document.schemas, members):
                what = f'"{key}" only says which keys must come together: each of them is optional'
                yield _note(what, schema.location, f"{schema.id}/{key}")
        for key, values in (("const", schema.const), ("enum", schema.enum)):
            if values and any(isinstance(value, (list, dict)) for value in values):
                what = f'"{key}" has arrays or objects: any value is admitted'
                yield _note(what, schema.location, f"{schema.id}/{key}")
        if schema.required:
            yield from _required_strangers(schema)


def _required_strangers(schema: Schema) -> Iterator[Diagnostic]:
    """Required names that no property has, where the properties are all in one place."""
    if not schema.properties or schema.all_of or schema.any_of or schema.one_of or schema.ref:
        return
    known = {entry.name for entry in schema.properties}
    for name in schema.required:
        if name not in known:
            what = f'"{name}" is required but is not among the properties'
            yield _note(what, schema.location, f"{schema.id}/required")


def _note(message: str, location: Location, pointer: Pointer) -> Diagnostic:
    return diagnostic("unsupported-keyword", message, location, pointer=pointer)
