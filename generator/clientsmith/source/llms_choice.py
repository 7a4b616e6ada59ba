"""Which of the whole documents of an index is meant.

In: the index and the configured choice. Out: one entry, or an error that lists all.

Not decided here: whether the document can be read (`llms`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from clientsmith.diagnostics import Diagnostic, Note, diagnostic
from clientsmith.source.llms_index import Entry, Index


def choose_document(index: Index, choice: str) -> tuple[Entry | None, tuple[Diagnostic, ...]]:
    """The document whose link ends with `choice` or whose title it is; the only one without."""
    documents = index.documents
    if not choice and len(documents) == 1:
        return documents[0], ()
    matching = _best(choice, documents) if choice else documents
    if len(matching) == 1:
        return matching[0], ()
    if not documents:
        message = f'the index names no whole document, so "{choice}" cannot be taken'
        hint = "leave the choice away, and the pages are read"
        place = index.text.locate(0)
        return None, (diagnostic("document-choice", message, place, hint=hint),)
    if matching:
        what = f'"{choice}" fits' if choice else "the index names"
        message = f"{what} {len(matching)} documents, and it is not said which is meant"
    else:
        message = f'the index names no document "{choice}"'
    listed = matching or documents
    notes = [Note(f'"{entry.title}" at "{entry.link}"', entry.location) for entry in listed]
    hint = 'set "upstream.document" in the configuration to the end of one link, or to a title'
    place = listed[0].location
    return None, (diagnostic("document-choice", message, place, hint=hint, notes=notes),)


def _best(choice: str, documents: Iterable[Entry]) -> tuple[Entry, ...]:
    """The documents that fit a choice in the strictest way that any does."""
    end = choice.strip().lstrip("/")
    ways: tuple[Callable[[Entry], bool], ...] = (
        lambda entry: choice in (entry.link, entry.title),
        lambda entry: entry.link.lstrip("/") == end,
        lambda entry: entry.link.endswith(f"/{end}"),
        lambda entry: entry.link.endswith(end),
    )
    found = (tuple(entry for entry in documents if fits(entry)) for fits in ways)
    return next((entries for entries in found if entries), ())
