"""Objects that an API sends and that its document closes by `additionalProperties: false`."""

from __future__ import annotations

from collections.abc import Iterator

from clientsmith.diagnostics import diagnostic
from clientsmith.lint.findings import Finding, Remove, place_of
from clientsmith.lint.subject import Subject
from clientsmith.source.node import Scalar

_KEY = "additionalProperties"


def find_closed_responses(subject: Subject) -> Iterator[Finding]:
    """Each `additionalProperties: false` that a response or the payload of a webhook leads to."""
    for pointer, visit in subject.visits.items():
        match visit.node.get(_KEY):
            case Scalar(value=False) if visit.kind == "schema" and pointer in subject.received:
                also = " and is also sent" if pointer in subject.sent else ""
                message = (
                    f"this object is received{also}, yet it is closed: the API may add no property"
                )
                found = diagnostic(
                    "closed-response",
                    message,
                    visit.node.key_location(_KEY),
                    pointer=f"{pointer}/{_KEY}",
                    hint=f'remove "{_KEY}: false"',
                )
                place = place_of(subject.root, f"{pointer}/{_KEY}")
                yield Finding(found, () if place is None else (Remove(place),))
            case _:
                pass
