"""Keywords that the types of the client do not express.

In: the diagnostics of `lower`. Out: findings at the same places, with the removal of the keyword.

Not decided here: which keywords these are (`lower/notes`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from clientsmith.diagnostics import Diagnostic
from clientsmith.frozen import replace
from clientsmith.lint.findings import Finding, Remove, place_of, text_of
from clientsmith.lint.schemas import properties_of
from clientsmith.lint.subject import Subject
from clientsmith.source.node import Map, Seq, resolve_pointer

_HINT = "say it in a way that types can express, or in the description"


def explain_unsupported_keywords(
    subject: Subject, found: Iterable[Diagnostic]
) -> Iterator[Finding]:
    """The findings of `unsupported-keyword`, with actions."""
    told: Counter[str] = Counter()
    for diagnostic in found:
        if diagnostic.code != "unsupported-keyword":
            continue
        pointer = diagnostic.pointer
        if not pointer.endswith("/required"):
            yield _finding(subject, diagnostic, pointer, _HINT, "the description says it as well")
            continue
        # The n-th diagnostic at this place is about the n-th name that is no property.
        strangers = _strangers(subject, pointer)[told[pointer] :]
        told[pointer] += 1
        index, name = strangers[0] if strangers else ("", "")
        if name not in _properties_around(subject, pointer):
            hint = "correct the name, or remove it from the list"
            given = "there is no such property"
            yield _finding(subject, diagnostic, f"{pointer}/{index}", hint, given)


def _finding(
    subject: Subject, diagnostic: Diagnostic, pointer: str, hint: str, given: str
) -> Finding:
    place = place_of(subject.root, pointer)
    actions = () if place is None else (Remove(place),)
    return Finding(replace(diagnostic, hint=hint), actions, given)


def _properties_around(subject: Subject, pointer: str) -> Collection[str]:
    """The properties that the other members of an `allOf` bring in, if the schema is one of them."""
    above = pointer.rpartition("/allOf/")[0]
    node = resolve_pointer(subject.root, above) if above else None
    return () if node is None else properties_of(subject, above, node)


def _strangers(subject: Subject, pointer: str) -> list[tuple[int, str]]:
    """The required names that are no properties, with their indexes."""
    schema = resolve_pointer(subject.root, pointer.rpartition("/")[0])
    properties = schema.get("properties") if isinstance(schema, Map) else None
    required = schema.get("required") if isinstance(schema, Map) else None
    if not isinstance(properties, Map) or not isinstance(required, Seq):
        return []
    names = [(index, text_of(item)) for index, item in enumerate(required)]
    return [(index, name) for index, name in names if name not in properties]
