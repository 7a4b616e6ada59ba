"""All rules, one after the other.

In: the root of a document, what the stages of the flow had to say about it, and the properties in
which its errors say their code. Out: the findings, by rule in the order in which rules matter, and
by place within a rule.

Not decided here: how they are shown (`text`, `machine`) and written as an overlay (`snippet`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from clientsmith.diagnostics import Diagnostic
from clientsmith.lint.closed import find_closed_responses
from clientsmith.lint.descriptions import find_missing_descriptions
from clientsmith.lint.drafts import draft_descriptions
from clientsmith.lint.findings import Finding, in_order
from clientsmith.lint.keywords import explain_unsupported_keywords
from clientsmith.lint.names import (
    explain_guessed_methods,
    explain_numbered_names,
    find_misleading_ids,
)
from clientsmith.lint.numbers import find_missing_types, find_numbers_for_integers
from clientsmith.lint.pages import find_inconsistent_pages
from clientsmith.lint.rules import RULES
from clientsmith.lint.subject import Subject, look_at
from clientsmith.lint.types import find_differing_types
from clientsmith.lint.unions import explain_ambiguous_unions
from clientsmith.lint.unused import find_unused_components
from clientsmith.source.node import Map


def lint(
    root: Map,
    said: Iterable[Diagnostic],
    error_codes: Collection[str],
    rules: Collection[str] = (),
) -> tuple[Finding, ...]:
    """What a maintainer should know about a document, by all rules or only some.

    `said` are the diagnostics of the stages up to the naming of things.
    """
    subject = look_at(root)
    found: dict[str, list[Finding]] = {code: [] for code in RULES}
    for finding in _find(subject, tuple(said), error_codes):
        if not rules or finding.rule in rules:
            found[finding.rule].append(finding)
    return tuple(finding for group in found.values() for finding in in_order(group))


def _find(
    subject: Subject, said: tuple[Diagnostic, ...], error_codes: Collection[str]
) -> Iterator[Finding]:
    yield from explain_ambiguous_unions(subject, said)
    yield from explain_numbered_names(subject, said)
    yield from explain_guessed_methods(subject, said)
    yield from explain_unsupported_keywords(subject, said)
    yield from find_misleading_ids(subject)
    yield from find_inconsistent_pages(subject)
    differing = tuple(find_differing_types(subject))
    yield from differing
    settled = {action.place for finding in differing for action in finding.actions}
    for finding in find_numbers_for_integers(subject):
        if not settled.issuperset(action.place for action in finding.actions):
            yield finding
    yield from find_missing_types(subject)
    yield from find_closed_responses(subject)
    yield from find_unused_components(subject)
    yield from draft_descriptions(subject, find_missing_descriptions(subject.root, error_codes))
