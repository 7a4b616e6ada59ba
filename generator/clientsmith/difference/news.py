"""What a new edition of a document has that the old one has not, and the reverse, by meaning.

In: two bundled documents. Out: `Change`s. References are followed, so that a schema which only
moved into a component, or out of one, is no change; what hangs below something new is not listed
again. A difference that many operations share is one change with many places.

Not decided here: whether a change breaks a client, and how changes are shown (`report`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from clientsmith.diagnostics import Location
from clientsmith.difference.changes import Change, Kind
from clientsmith.difference.compare import Comparison, Finding
from clientsmith.difference.shapes import Nodes, members, resolve
from clientsmith.source.node import Map, Node, Scalar, Seq

_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_find_variables: Final = re.compile(r"\{([^{}]*)\}")

_Found: TypeAlias = tuple[str, Finding]
"""Where, and what."""


def news(old: Map, new: Map) -> tuple[Change, ...]:
    """All changes from one bundled document to another: by kind, then in document order."""
    kinds = list(Kind)
    merged = _merge(_News(old, new).find())
    return tuple(sorted(merged, key=lambda change: kinds.index(change.kind)))


def _merge(found: Iterator[_Found]) -> Iterator[Change]:
    """One change for each thing of a document, with all places that it is met at."""
    changes: dict[Finding, Change] = {}
    for where, finding in found:
        known = changes.get(finding)
        if known is None:
            known = Change(finding.kind, where, finding.what, finding.old, finding.new)
        elif where != known.where and where not in known.also:
            known = replace(known, also=(*known.also, where))
        changes[finding] = known
    yield from changes.values()


@dataclass(frozen=True, slots=True)
class _Operation:
    """An operation or webhook with what its path item adds, and its place."""

    label: str
    node: Map
    item: Map
    path: str
    location: Location


class _News:
    """One comparison of two documents."""

    def __init__(self, old: Map, new: Map) -> None:
        self._old = old
        self._new = new
        self._comparison = Comparison(old, new)

    def find(self) -> Iterator[_Found]:
        for section, kind in (("paths", Kind.OPERATION), ("webhooks", Kind.WEBHOOK)):
            before = _operations(self._old, section)
            after = _operations(self._new, section)
            for key, operation in after.items():
                if key in before:
                    yield from self._operation(before[key], operation)
                else:
                    yield "", Finding(kind, operation.label, None, operation.location)
            for key, operation in before.items():
                if key not in after:
                    yield "", Finding(kind, operation.label, operation.location, None)

    def _operation(self, old: _Operation, new: _Operation) -> Iterator[_Found]:
        before, after = _parameters(old, self._old), _parameters(new, self._new)
        yield from _one_sided(before, after, Kind.PARAMETER, new.label)
        for key in after:
            if key in before:
                where = f"{new.label} {key}"
                yield from self._values(before[key], after[key], where)
        yield from self._bodies(old, new)
        before, after = _responses(old, self._old), _responses(new, self._new)
        yield from _one_sided(before, after, Kind.RESPONSE, new.label)
        for status in after:
            if status in before:
                where = f"{new.label} response {status}"
                yield from self._values(before[status], after[status], where)

    def _bodies(self, old: _Operation, new: _Operation) -> Iterator[_Found]:
        before = resolve(old.node.get("requestBody"), self._old)
        after = resolve(new.node.get("requestBody"), self._new)
        if before is not None and after is not None:
            yield from self._values(before, after, f"{new.label} request")
        elif before is not None:
            place = old.node.key_location("requestBody")
            yield new.label, Finding(Kind.BODY, "request", place, None)
        elif after is not None:
            place = new.node.key_location("requestBody")
            yield new.label, Finding(Kind.BODY, "request", None, place)

    def _values(self, old: Map, new: Map, where: str) -> Iterator[_Found]:
        """The differences between what two parameters, bodies or responses carry."""
        before, after = _schemas(old, self._old), _schemas(new, self._new)
        for path, finding in self._comparison.find(before, after):
            yield f"{where} {path}".rstrip(), finding


def _one_sided(
    old: Mapping[str, Map], new: Mapping[str, Map], kind: Kind, where: str
) -> Iterator[_Found]:
    for key, node in new.items():
        if key not in old:
            yield where, Finding(kind, key, None, node.location)
    for key, node in old.items():
        if key not in new:
            yield where, Finding(kind, key, node.location, None)


def _operations(document: Map, section: str) -> dict[str, _Operation]:
    """Operations by method and path, in which variables count by place and not by name."""
    found: dict[str, _Operation] = {}
    for path, node in members(document, section).items():
        item = resolve(node, document)
        if item is None:
            continue
        for method in _METHODS:
            operation = item.get(method)
            if isinstance(operation, Map):
                label = path if section == "webhooks" else f"{method.upper()} {path}"
                key = f"{method} {_find_variables.sub('{}', path)}"
                place = item.key_location(method)
                found[key] = _Operation(label, operation, item, path, place)
    return found


def _parameters(operation: _Operation, document: Map) -> dict[str, Map]:
    """Parameters by place and name; those of the path by their position in it."""
    variables = _find_variables.findall(operation.path)
    found: dict[str, Map] = {}
    for owner in (operation.item, operation.node):
        listed = owner.get("parameters")
        for node in listed if isinstance(listed, Seq) else ():
            parameter = resolve(node, document)
            if parameter is None:
                continue
            place, name = _text(parameter.get("in")), _text(parameter.get("name"))
            if place == "path":
                name = f"{variables.index(name) + 1}" if name in variables else name
            elif place == "header":
                name = name.lower()
            found[f"{place} {name}"] = parameter
    return found


def _responses(operation: _Operation, document: Map) -> dict[str, Map]:
    found: dict[str, Map] = {}
    for status, node in members(operation.node, "responses").items():
        response = resolve(node, document)
        if response is not None:
            found[status] = response
    return found


def _schemas(owner: Map, document: Map) -> Nodes:
    """The schemas of a parameter, body or response, of all its media types together."""
    own = owner.get("schema")
    media = [resolve(node, document) for node in members(owner, "content").values()]
    schemas = [None if node is None else node.get("schema") for node in media]
    return tuple(node for node in (own, *schemas) if node is not None)


def _text(node: Node | None) -> str:
    return str(node.value) if isinstance(node, Scalar) else ""
