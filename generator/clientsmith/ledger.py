"""The coverage ledger: everything that the document declares, and what became of it.

In: the document as nodes, the `Api`, the planned package and the diagnostics. Out: for each
operation, webhook, parameter, body, response and component schema whether it was generated,
merged into something else, or left out, with its place and the reason. The document's side is
counted from the nodes alone (`inventory`), so that whatever a stage loses in between is seen.
Whether something left out matters is *not* decided here (`pipeline`, by the configuration).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from enum import StrEnum

from clientsmith.api.operations import Api
from clientsmith.diagnostics import Diagnostic, Severity, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.inventory import Declared, Thing, declared_things
from clientsmith.python.farewell import REMOVED
from clientsmith.source.node import Map

COVERAGE = "coverage.json"


class Fate(StrEnum):
    """What became of a declared thing."""

    GENERATED = "generated"
    MERGED = "merged"
    LEFT_OUT = "left out"
    KEPT = "kept"
    """Gone from the document since the last release, and still generated for a while."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the ledger; `reason` says into what it was merged or why it was left out."""

    declared: Declared
    fate: Fate
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All lines, in the order of the document."""

    lines: tuple[Line, ...]

    def count(self, thing: Thing, fate: Fate | None = None) -> int:
        """How many things of a kind there are, or how many had a fate."""
        return sum(
            line.declared.thing is thing and fate in (None, line.fate) for line in self.lines
        )

    @property
    def left_out(self) -> tuple[Line, ...]:
        """What the package lacks."""
        return tuple(line for line in self.lines if line.fate is Fate.LEFT_OUT)


def make_ledger(
    root: Map, api: Api, covers: frozenset[str], diagnostics: Iterable[Diagnostic]
) -> Ledger:
    """Compare what the document declares with what the package covers.

    `covers` has the ids of the operations, webhooks and schemas that the package expresses.
    """
    reasons = _reasons(diagnostics)
    known = _known(api, covers)
    kept = frozenset(it.id for it in api.operations if REMOVED in it.extensions)
    merged = {str(gone): ", ".join(into) for gone, into in api.merged.items()}
    return Ledger(
        tuple(_line(declared, known, merged, reasons, kept) for declared in declared_things(root))
    )


def explain_losses(ledger: Ledger, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """A diagnostic for everything that was left out and that no stage has said a word about."""
    explained = _reasons(diagnostics)
    within = _below(line.declared.id for line in ledger.left_out)
    return tuple(
        diagnostic(
            "lost",
            f'"{line.declared.id}" is in the document and not in the package',
            line.declared.location,
            pointer=line.declared.id,
            hint="this is a fault of clientsmith; please report it with the document",
        )
        for line in ledger.left_out
        if explained.keys().isdisjoint((line.declared.id, line.declared.shared))
        and not line.declared.id.startswith(within)
    )


def write_ledger(ledger: Ledger, document: str) -> str:
    """The text of `coverage.json`: counts of each kind, then what is not there under its own name.

    `document` is the name of the root file. Places are written from its folder, so that the text
    is the same wherever the generator runs.
    """
    folder = document.rpartition("/")[0]
    counts = {
        thing.value: {
            "declared": ledger.count(thing),
            **{
                fate.value.replace(" ", "_"): ledger.count(thing, fate)
                for fate in Fate
                if fate is not Fate.KEPT or ledger.count(thing, fate)
            },
        }
        for thing in Thing
    }
    kept = [_entry(line, folder) for line in ledger.lines if line.fate is Fate.KEPT]
    value = {
        "about": "What the API's document declares, and what of it this package has.",
        "counts": counts,
        "left_out": [_entry(line, folder) for line in ledger.left_out],
        "merged": [_entry(line, folder) for line in ledger.lines if line.fate is Fate.MERGED],
        **({"kept": kept} if kept else {}),
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def sum_up(ledger: Ledger) -> str:
    """One line for a person: `46 of 46 operations, 31 of 31 webhooks, 503 of 503 schemas; nothing
    left out`.
    """
    parts: list[str] = []
    for thing in (Thing.OPERATION, Thing.WEBHOOK, Thing.SCHEMA):
        total = ledger.count(thing)
        there = total - ledger.count(thing, Fate.LEFT_OUT)
        if total:
            parts.append(f"{there} of {total} {thing.value}")
    missing = len(ledger.left_out)
    return f"{', '.join(parts) or 'no operations'}; {missing or 'nothing'} left out"


def _known(api: Api, covers: frozenset[str]) -> frozenset[str]:
    """The ids of everything that the package has, as far as the `Api` still knows it."""
    known = set(covers)
    for operation in api.operations:
        if operation.id not in covers:
            continue
        known |= {f"{operation.id}?{p.place}.{p.name}" for p in operation.parameters}
        for response in operation.responses:
            # Ranges are written in capitals there, and as the author liked in the document.
            known.add(f"{operation.id}/responses/{response.status}")
            known.add(f"{operation.id}/responses/{response.status.lower()}")
        if operation.body is not None:
            known.add(f"{operation.id}/requestBody")
    for webhook in api.webhooks:
        if webhook.id in covers and webhook.body is not None:
            known.add(f"{webhook.id}/requestBody")
    return frozenset(known)


def _below(ids: Iterable[str]) -> tuple[str, ...]:
    """How the ids of everything that belongs to these operations begin."""
    return tuple(known + mark for known in ids for mark in "?/")


def _reasons(diagnostics: Iterable[Diagnostic]) -> Mapping[str, str]:
    return {d.pointer: d.message for d in diagnostics if d.severity is Severity.OMISSION}


def _line(
    declared: Declared,
    known: frozenset[str],
    merged: Mapping[str, str],
    reasons: Mapping[str, str],
    kept: frozenset[str],
) -> Line:
    reason = reasons.get(declared.id) or reasons.get(declared.shared)
    if reason:
        return Line(declared, Fate.LEFT_OUT, reason)
    if declared.id in known and declared.id in kept:
        return Line(declared, Fate.KEPT, "gone from the document since the last release")
    if declared.id in known:
        return Line(declared, Fate.GENERATED)
    if declared.id in merged:
        return Line(declared, Fate.MERGED, f"merged into {merged[declared.id]}")
    return Line(declared, Fate.LEFT_OUT, "not generated")


def _entry(line: Line, folder: str) -> dict[str, str]:
    where = str(line.declared.location)
    return {
        "what": line.declared.thing.value,
        "id": line.declared.id,
        "where": where.removeprefix(f"{folder}/") if folder else where,
        "reason": line.reason,
    }
