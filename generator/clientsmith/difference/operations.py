"""Operations, their callbacks, and webhooks of two documents, compared part by part.

In: both `Sides`. Out: findings with where they are met and which way the value travels. Operations
are found by method and path, in which variables count by their place; one that is not there any
more, but under the same id elsewhere, has moved. Callbacks are found by name, method and
expression. What a webhook or a callback is answered with is not compared.

Not decided here: what differs in the parts of an operation (`parameters`, `content`,
`surroundings`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientsmith.diagnostics import Location
from clientsmith.difference.changes import Finding
from clientsmith.difference.content import compare_bodies, compare_responses
from clientsmith.difference.edition import Edition
from clientsmith.difference.effects import Direction, Kind
from clientsmith.difference.parameters import compare_parameters, find_variables, parameters_of
from clientsmith.difference.sides import Met, Sides
from clientsmith.difference.surroundings import compare_security, compare_servers
from clientsmith.frozen import dataclass, replace
from clientsmith.openapi.model import Operation, PathItem


@dataclass(frozen=True, slots=True)
class _Call:
    """An operation with its path item; `label` is what people call it."""

    label: str
    item: PathItem
    operation: Operation
    location: Location


def compare_operations(sides: Sides) -> Iterator[Met]:
    """All differences in operations."""
    old = _calls(sides.old, sides.old.document.paths)
    new = _calls(sides.new, sides.new.document.paths)
    paths = sides.old.locate("#/paths", "#"), sides.new.locate("#/paths", "#")
    moved = _find_moved(old, new)
    for key, call in new.items():
        before = old.get(key) or moved.get(key)
        if before is None:
            found = Finding(Kind.OPERATION_ADDED, paths[0], call.location, call.label)
            yield "", Direction.REQUEST, found
            continue
        if key in moved:
            places = before.location, call.location
            found = Finding(Kind.OPERATION_MOVED, *places, "", before.label, call.label)
            yield call.label, Direction.REQUEST, found
        yield from _compare(sides, before, call)
    elsewhere = {id(call) for call in moved.values()}
    for key, call in old.items():
        if key not in new and id(call) not in elsewhere:
            found = Finding(Kind.OPERATION_REMOVED, call.location, paths[1], call.label)
            yield "", Direction.REQUEST, found


def compare_webhooks(sides: Sides) -> Iterator[Met]:
    """All differences in what the API sends by itself."""
    old = _calls(sides.old, sides.old.document.webhooks, are_paths=False)
    new = _calls(sides.new, sides.new.document.webhooks, are_paths=False)
    sections = sides.old.locate("#/webhooks", "#"), sides.new.locate("#/webhooks", "#")
    for key, call in new.items():
        if key in old:
            yield from _compare_requests(sides, old[key], call, Direction.WEBHOOK)
        else:
            found = Finding(Kind.WEBHOOK_ADDED, sections[0], call.location, call.label)
            yield "", Direction.WEBHOOK, found
    for key, call in old.items():
        if key not in new:
            found = Finding(Kind.WEBHOOK_REMOVED, call.location, sections[1], call.label)
            yield "", Direction.WEBHOOK, found


def _compare(sides: Sides, old: _Call, new: _Call) -> Iterator[Met]:
    places, label = (old.location, new.location), new.label
    ids = old.operation.operation_id, new.operation.operation_id
    if all(ids) and ids[0] != ids[1]:
        found = Finding(Kind.OPERATION_RENAMED, *places, "", *ids)
        yield label, Direction.REQUEST, found
    for found in compare_security(sides.old, sides.new, old.operation, new.operation):
        yield label, Direction.REQUEST, found
    pair = (old.item, old.operation), (new.item, new.operation)
    for found in compare_servers(sides.old, sides.new, *pair):
        yield label, Direction.REQUEST, found
    yield from _compare_requests(sides, old, new, Direction.REQUEST)
    responses = old.operation.responses, new.operation.responses
    yield from compare_responses(sides, *responses, places, label)
    yield from _compare_callbacks(sides, old, new)


def _compare_callbacks(sides: Sides, old: _Call, new: _Call) -> Iterator[Met]:
    before, after = _callbacks(sides.old, old), _callbacks(sides.new, new)
    for key, call in after.items():
        if key in before:
            named = replace(call, label=f"{new.label} callback {call.label}")
            yield from _compare_requests(sides, before[key], named, Direction.WEBHOOK)
        else:
            found = Finding(Kind.CALLBACK_ADDED, old.location, call.location, " ".join(key))
            yield new.label, Direction.WEBHOOK, found
    for key, call in before.items():
        if key not in after:
            found = Finding(Kind.CALLBACK_REMOVED, call.location, new.location, " ".join(key))
            yield new.label, Direction.WEBHOOK, found


def _compare_requests(sides: Sides, old: _Call, new: _Call, direction: Direction) -> Iterator[Met]:
    before, after, label = old.operation, new.operation, new.label
    places = old.location, new.location
    if before.deprecated != after.deprecated:
        kind = Kind.DEPRECATED if after.deprecated else Kind.NO_LONGER_DEPRECATED
        yield label, direction, Finding(kind, *places)
    if sides.prose and _prose(before) != _prose(after):
        yield label, direction, Finding(Kind.PROSE_CHANGED, *places)
    parameters = parameters_of(old.item, before), parameters_of(new.item, after)
    yield from compare_parameters(sides, parameters, places, label, direction)
    where = f"{label} {'request' if direction is Direction.REQUEST else 'body'}"
    yield from compare_bodies(sides, (before.body, after.body), places, where, direction)


def _prose(operation: Operation) -> tuple[str, str, frozenset[str]]:
    return operation.summary, operation.description, frozenset(operation.tags)


def _calls(
    edition: Edition, items: tuple[PathItem, ...], *, are_paths: bool = True
) -> dict[str, _Call]:
    """Operations by method and path, in which variables count by place and not by name."""
    found: dict[str, _Call] = {}
    for item in items:
        name = find_variables.sub("{}", item.key) if are_paths else item.key
        for operation in item.operations:
            label = f"{operation.method.upper()} {item.key}" if are_paths else item.key
            place = edition.locate_key(operation.pointer)
            found[f"{operation.method} {name}"] = _Call(label, item, operation, place)
    return found


def _callbacks(edition: Edition, call: _Call) -> dict[tuple[str, str, str], _Call]:
    """What the API calls on behalf of an operation, by name of the callback, method and expression;
    the label says of these what tells them apart.
    """
    found: dict[tuple[str, str, str], _Call] = {}
    for callback in call.operation.callbacks:
        pairs = [(item, it) for item in callback.items for it in item.operations]
        for item, operation in pairs:
            key = (callback.name, operation.method.upper(), item.key)
            label = callback.name if len(pairs) == 1 else " ".join(key)
            place = edition.locate_key(operation.pointer)
            found[key] = _Call(label, item, operation, place)
    return found


def _find_moved(old: Mapping[str, _Call], new: Mapping[str, _Call]) -> dict[str, _Call]:
    """Old operations by the new key that their id is found under now."""
    gone = {
        call.operation.operation_id: call
        for key, call in old.items()
        if key not in new and call.operation.operation_id
    }
    come = {call.operation.operation_id: key for key, call in new.items() if key not in old}
    return {come[id_]: call for id_, call in gone.items() if id_ in come}
