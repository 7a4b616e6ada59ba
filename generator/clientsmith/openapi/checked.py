"""A document and everything that is wrong with it, told once.

In: the root of a document. Out: the `Document`, or None, with what its structure, the rules of the
specification and the reader have to say. What each of them looks at is *not* decided here
(`structure`, `rules`, `parse`).
"""

from __future__ import annotations

from clientsmith.diagnostics import Diagnostic, Severity
from clientsmith.meanwhile import Meanwhile
from clientsmith.openapi.model import Document
from clientsmith.openapi.parse import parse_document
from clientsmith.openapi.rules import check_rules
from clientsmith.openapi.structure import check_structure
from clientsmith.source.node import Map


def read_checked(root: Map) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """The document, and what is wrong with it; its structure is checked at the same time."""
    with Meanwhile(lambda: (check_structure(root), check_rules(root))) as checking:
        document, found = parse_document(root)
        structural, ruled = checking.result()
    return document, tuple(dict.fromkeys((*_without_repeats(structural, found), *ruled, *found)))


def _without_repeats(
    structural: tuple[Diagnostic, ...], read: tuple[Diagnostic, ...]
) -> tuple[Diagnostic, ...]:
    """What the structure says and reading has not said, in better words, about the same thing."""
    said = {d.pointer: d.severity for d in read}
    return tuple(
        d
        for d in structural
        if d.pointer not in said
        or (d.severity, said[d.pointer]) == (Severity.ERROR, Severity.WARNING)
    )
