"""Places for the descriptions that are missing.

In: the diagnostics of `descriptions`. Out: findings with an action each that puts a draft there,
which begins with "TODO": the text is the maintainer's to write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clientsmith.diagnostics import Diagnostic
from clientsmith.lint.findings import Finding, Update, place_of, text_of
from clientsmith.lint.subject import Subject
from clientsmith.source.node import JsonValue, resolve_pointer

_ENUM_TEXTS = "x-enumDescriptions"


def draft_descriptions(subject: Subject, found: Iterable[Diagnostic]) -> Iterator[Finding]:
    """A finding for each missing description."""
    for diagnostic in found:
        place = place_of(subject.root, diagnostic.pointer)
        if place is None:
            yield Finding(diagnostic)
            continue
        what = diagnostic.message.partition(" has no ")[0]
        text: JsonValue = f"TODO: say what {what} is"
        if len(place) > 1 and place[-2] == "enum":
            code = text_of(resolve_pointer(subject.root, diagnostic.pointer))
            yield Finding(diagnostic, (Update(place[:-2], {_ENUM_TEXTS: {code: text}}),))
            continue
        key = "summary" if diagnostic.message.endswith(" summary") else "description"
        yield Finding(diagnostic, (Update(place, {key: text}),))
