"""The report of what has changed since the last release: for a terminal, a pull request, a changelog.

In: a `Proposal`. Out: lines. What changed and which version is next is *not* decided here
(`proposal`), nor how one change reads (`interface/words`, `difference/words`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from clientsmith.difference.effects import Effect
from clientsmith.difference.formats import write_markdown as write_document_markdown
from clientsmith.difference.report import count_effects as count_document_effects
from clientsmith.difference.report import printable
from clientsmith.interface.changes import Change
from clientsmith.interface.report import count_effects, report_changes, write_markdown
from clientsmith.interface.rules import Kind
from clientsmith.interface.words import tell
from clientsmith.release.proposal import Decodings, Proposal
from clientsmith.report import plural

_MOST_NAMES: Final = 20
_MOST_RULES: Final = 40
_ADDED: Final = (Kind.NAME_ADDED, Kind.METHOD_ADDED, Kind.FIELD_ADDED, Kind.PARAMETER_ADDED)


def say_briefly(proposal: Proposal, how: str) -> Iterator[str]:
    """A few lines for a terminal. `how` tells how to make the release."""
    if proposal.nothing_new:
        return
    yield f"since {proposal.version}: {count_effects(proposal.changes)}, for code that uses the package"
    grave = [it for it in proposal.changes if it.effect is not Effect.SAFE]
    yield from (f"  {line}" for line in report_changes(grave))
    if proposal.document:
        yield f"  in the API: {count_document_effects(proposal.document)}"
    if proposal.decodings.gone:
        yield f"  decoded otherwise: {plural(len(proposal.decodings.gone), 'rule')} of unions"
    yield from (
        f"  kept for now: {_going(it.name, it.since, it.announced)}" for it in proposal.kept
    )
    if proposal.proposed:
        yield f"next version: {proposal.proposed} ({proposal.step}); {how}"
    else:
        yield f'"{proposal.version}" is not of the form 1.2.3, so choose the next one: --as VERSION'


def write_report(proposal: Proposal, distribution: str) -> Iterator[str]:
    """The whole report as lines of Markdown."""
    previous = ""
    for line in _report(proposal, distribution):
        if line or previous:
            yield line
        previous = line


def _report(proposal: Proposal, distribution: str) -> Iterator[str]:
    version, proposed = proposal.version, proposal.proposed or "?"
    if proposal.nothing_new:
        yield f"## {distribution}: nothing has changed since {version}"
        return
    yield f"## {distribution} {version} → {proposed}"
    yield ""
    yield f"Suggested: a {proposal.step} version, {_why(proposal)}."
    yield ""
    yield f"### For code that uses the package: {count_effects(proposal.changes)}"
    yield ""
    yield from write_markdown(proposal.changes)
    if proposal.kept:
        yield ""
        yield "### Methods that go"
        yield ""
        yield from (f"- {_going(it.name, it.since, it.announced)}" for it in proposal.kept)
    yield ""
    yield from write_document_markdown(proposal.document, version, "now").rstrip("\n").split("\n")
    yield ""
    yield "### How unions are decoded"
    yield ""
    yield from _decodings(proposal.decodings, version)
    yield ""
    yield "### Entry of CHANGELOG.md"
    yield ""
    yield "```markdown"
    yield f"## {proposed}"
    yield ""
    yield from write_entry(proposal)
    yield "```"


def write_entry(proposal: Proposal) -> Iterator[str]:
    """The entry of the changelog without its heading, by the sections of keepachangelog.com.

    What people have added by hand is theirs to tell.
    """
    changes = [it for it in proposal.changes if not _is_added_by_hand(it, proposal.by_hand)]
    sections = (
        ("Breaking", [it for it in changes if it.effect is Effect.BREAKING]),
        ("Deprecated", [it for it in changes if it.kind is Kind.DEPRECATED]),
        ("Added", [it for it in changes if it.kind in _ADDED]),
        ("Changed", [it for it in changes if _is_other(it)]),
    )
    written = False
    for heading, wanted in sections:
        lines = _entries(wanted)
        if lines:
            if written:
                yield ""
            yield f"### {heading}"
            yield ""
            yield from (f"- {line}." for line in lines)
            written = True
    if not written:
        yield "Nothing that is generated has changed for code that uses the package."


def _is_added_by_hand(change: Change, modules: Iterable[str]) -> bool:
    return change.kind in _ADDED and any(change.owner.startswith(f"{it}.") for it in modules)


def _is_other(change: Change) -> bool:
    if change.effect is Effect.BREAKING or change.kind in (
        *_ADDED,
        Kind.DEPRECATED,
        Kind.NAME_MOVED,
    ):
        return False
    return change.effect is Effect.SOFT or bool(change.call)


def _entries(changes: Sequence[Change]) -> list[str]:
    """A line for each change; types that are new are counted when there are many."""
    types = [it for it in changes if it.kind is Kind.NAME_ADDED]
    others = [it for it in changes if it.kind is not Kind.NAME_ADDED]
    lines = list(dict.fromkeys(printable(tell(it)) for it in others))
    if len(types) > _MOST_NAMES:
        modules = sorted({it.owner.rpartition(".")[0] for it in types} - {""})
        return [*lines, f"{len(types)} new names in {', '.join(f'`{it}`' for it in modules)}"]
    return [*lines, *(printable(tell(it)) for it in types)]


def _decodings(decodings: Decodings, version: str) -> Iterator[str]:
    unions = plural(decodings.unions, "union")
    if not decodings.gone and not decodings.come:
        yield f"{unions}, all decoded as in {version}."
        return
    if not decodings.gone:
        new = plural(len(decodings.come), "rule")
        yield f"{unions}; {new} new, and what was decoded in {version} is decoded as it was."
        yield ""
        yield f"<details><summary>New rules ({len(decodings.come)})</summary>"
        yield ""
        yield "```text"
        yield from _cut(printable(rule) for rule in decodings.come)
        yield "```"
        yield ""
        yield "</details>"
        return
    yield f"{unions}; some are decoded otherwise than in {version}:"
    yield ""
    yield "```diff"
    yield from _cut(f"- {printable(rule)}" for rule in decodings.gone)
    yield from _cut(f"+ {printable(rule)}" for rule in decodings.come)
    yield "```"


def _cut(lines: Iterable[str]) -> Iterator[str]:
    lines = list(lines)
    yield from lines[:_MOST_RULES]
    if len(lines) > _MOST_RULES:
        yield f"  ... and {len(lines) - _MOST_RULES} more"


def _going(name: str, since: str, announced: bool) -> str:  # noqa: FBT001  # as the value has it
    if announced:
        return f"{name}, deprecated since {since}; the next minor version is without it"
    return f"{name} is gone from the API; its method is deprecated for one minor version"


def _why(proposal: Proposal) -> str:
    breaking = sum(it.effect is Effect.BREAKING for it in proposal.changes)
    if breaking:
        return f"because {plural(breaking, 'change')} may break code"
    if any(it.effect is Effect.BREAKING for it in proposal.document) or proposal.kept:
        return "because the API takes back something that it promised"
    if proposal.changes:
        return "because something is new, and nothing breaks"
    return "because no code needs to be touched"
