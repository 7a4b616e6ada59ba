"""The coverage ledger: everything that the document declares, and what became of it.

In: the document as nodes, the `Api`, the planned package and the diagnostics. Out: for each
operation, webhook, parameter, body, response and component schema whether it was generated,
merged into something else, or left out, with its place and the reason. The document's side is
counted here from the nodes alone, so that whatever a stage loses in between is seen.
Whether something left out matters is *not* decided here (`pipeline`, by the configuration).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from clientsmith.api.operations import Api
from clientsmith.diagnostics import Diagnostic, Location, Severity, diagnostic
from clientsmith.source.node import Map, Node, Scalar, Seq, escape_token, resolve_pointer

COVERAGE = "coverage.json"

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The fixed fields of a Path Item Object that are operations (OpenAPI 3.1, section 4.8.9.1)."""

_SET_BY_CLIENT = ("accept", "content-type", "authorization")
"""Header parameters that the specification says shall be ignored (section 4.8.12.1)."""


class Thing(StrEnum):
    """What the ledger counts, in the order of its report."""

    OPERATION = "operations"
    WEBHOOK = "webhooks"
    PARAMETER = "parameters"
    BODY = "bodies"
    RESPONSE = "responses"
    SCHEMA = "schemas"


class Fate(StrEnum):
    """What became of a declared thing."""

    GENERATED = "generated"
    MERGED = "merged"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Declared:
    """A thing that the document declares.

    `id` is its JSON Pointer; for a parameter that of the operation and `?place.name` behind it.
    """

    thing: Thing
    id: str
    location: Location


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
    merged = {str(gone): ", ".join(into) for gone, into in api.merged.items()}
    return Ledger(
        tuple(_line(declared, known, merged, reasons) for declared in declared_things(root))
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
        if line.declared.id not in explained and not line.declared.id.startswith(within)
    )


def declared_things(root: Map) -> Iterator[Declared]:
    """Everything that a document declares, read from the nodes alone."""
    paths = root.get("paths")
    if isinstance(paths, Map):
        for path, item in paths.items.items():
            if not path.startswith("x-"):
                yield from _path_item(root, item, f"#/paths/{escape_token(path)}", Thing.OPERATION)
    webhooks = root.get("webhooks")
    if isinstance(webhooks, Map):
        for name, item in webhooks.items.items():
            if not name.startswith("x-"):
                yield from _path_item(root, item, f"#/webhooks/{escape_token(name)}", Thing.WEBHOOK)
    schemas = resolve_pointer(root, "/components/schemas")
    if isinstance(schemas, Map):
        for name in schemas:
            pointer = f"#/components/schemas/{escape_token(name)}"
            yield Declared(Thing.SCHEMA, pointer, schemas.key_location(name))


def write_ledger(ledger: Ledger, document: str) -> str:
    """The text of `coverage.json`: counts of each kind, then what is not there under its own name.

    `document` is the name of the root file. Places are written from its folder, so that the text
    is the same wherever the generator runs.
    """
    folder = document.rpartition("/")[0]
    counts = {
        thing.value: {
            "declared": ledger.count(thing),
            **{fate.value.replace(" ", "_"): ledger.count(thing, fate) for fate in Fate},
        }
        for thing in Thing
    }
    value = {
        "about": "What the API's document declares, and what of it this package has.",
        "counts": counts,
        "left_out": [_entry(line, folder) for line in ledger.left_out],
        "merged": [_entry(line, folder) for line in ledger.lines if line.fate is Fate.MERGED],
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def sum_up(ledger: Ledger) -> str:
    """One line for a person: `46 of 46 operations, 31 of 31 webhooks, 503 of 503 schemas; nothing left out`."""
    parts: list[str] = []
    for thing in (Thing.OPERATION, Thing.WEBHOOK, Thing.SCHEMA):
        total = ledger.count(thing)
        there = total - ledger.count(thing, Fate.LEFT_OUT)
        if total:
            parts.append(f"{there} of {total} {thing.value}")
    missing = len(ledger.left_out)
    return f"{', '.join(parts) or 'no operations'}; {missing or 'nothing'} left out"


def _path_item(root: Map, item: Node, pointer: str, thing: Thing) -> Iterator[Declared]:
    item = _follow(root, item)
    if not isinstance(item, Map):
        return
    shared = _parameters(root, item)
    for method in METHODS:
        operation = item.get(method)
        if not isinstance(operation, Map):
            continue
        own = f"{pointer}/{method}"
        yield Declared(thing, own, item.key_location(method))
        if thing is Thing.OPERATION:
            for key, place in {**shared, **_parameters(root, operation)}.items():
                yield Declared(Thing.PARAMETER, f"{own}?{key}", place)
        if "requestBody" in operation:
            place = operation.key_location("requestBody")
            yield Declared(Thing.BODY, f"{own}/requestBody", place)
        responses = operation.get("responses")
        if thing is Thing.OPERATION and isinstance(responses, Map):
            for status in responses:
                if not status.startswith("x-"):
                    place = responses.key_location(status)
                    yield Declared(Thing.RESPONSE, f"{own}/responses/{status}", place)


def _parameters(root: Map, owner: Map) -> Mapping[str, Location]:
    """The parameters that an operation or path item declares, by `place.name`."""
    parameters = owner.get("parameters")
    found: dict[str, Location] = {}
    for node in parameters if isinstance(parameters, Seq) else ():
        parameter = _follow(root, node)
        match parameter:
            case Map(items={"in": Scalar(value=str(place)), "name": Scalar(value=str(name))}):
                if not (place == "header" and name.lower() in _SET_BY_CLIENT):
                    found[f"{place}.{name}"] = node.location
            case _:
                pass
    return found


def _follow(root: Map, node: Node) -> Node:
    """What a Reference Object leads to within the document; the node itself when it is none."""
    for _ in range(100):
        match node:
            case Map(items={"$ref": Scalar(value=str(reference))}) if reference.startswith("#"):
                target = resolve_pointer(root, reference[1:])
                if target is None:
                    return node
                node = target
            case _:
                break
    return node


def _known(api: Api, covers: frozenset[str]) -> frozenset[str]:
    """The ids of everything that the package has, as far as the `Api` still knows it."""
    known = set(covers)
    for operation in api.operations:
        if operation.id not in covers:
            continue
        known |= {f"{operation.id}?{p.place}.{p.name}" for p in operation.parameters}
        known |= {f"{operation.id}/responses/{r.status}" for r in operation.responses}
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
) -> Line:
    if declared.id in reasons:
        return Line(declared, Fate.LEFT_OUT, reasons[declared.id])
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
