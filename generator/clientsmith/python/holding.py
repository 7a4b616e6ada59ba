"""Which thing of today each name of the lock belongs to, though things move within the document.

In: a lock, and the operations and types of today. Out: `Held`. A thing is recognised by its
pointer, where that cannot have shifted; else by where it is used, owners before what they own; else
by its shape. What a name means for others that wish for it is decided by `naming`, and what the
lock will say next by `succession`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Final

from clientsmith.api.operations import Api, Operation
from clientsmith.api.types import ObjectType, TypeTable
from clientsmith.frozen import dataclass
from clientsmith.python.joining import Joined, find_joined
from clientsmith.python.namelock import Locked, NameId, NameKind, NameLock, last_part, scope_of
from clientsmith.python.resources import Target
from clientsmith.python.surface import Surface
from clientsmith.python.traces import Traces, Use
from clientsmith.python.usage import Role, UseKey, split_key, visible_fields

_POSITION = re.compile(r"/(?:oneOf|anyOf|allOf|prefixItems)/[0-9]+(?:/|$)")
_PARAMETER = re.compile(r"\{[^}]*\}")
_FORM = re.compile(r"[a-z]+")
_TELLING = re.compile(r"[a-z]+(?:[3-9]|[1-9][0-9])[0-9]*-")
"""Shapes of three and more parts: smaller ones are alike by chance."""


@dataclass(frozen=True, slots=True)
class Held:
    """`names` has what the lock calls the things of today, `were` under which id it has each of
    them, and `gone` the names that it keeps for what is gone, by scope. `joined` are the types of
    the lock that are another one now.
    """

    names: Mapping[NameId, str] = field(default_factory=dict[NameId, str])
    were: Mapping[NameId, NameId] = field(default_factory=dict[NameId, NameId])
    gone: Mapping[tuple[str, str], frozenset[str]] = field(
        default_factory=dict[tuple[str, str], frozenset[str]]
    )
    joined: Mapping[NameId, Joined] = field(default_factory=dict[NameId, Joined])

    def name_of(self, kind: NameKind, owner: str, member: str = "") -> str:
        """The identifier that a thing keeps; empty when it is new."""
        return last_part(self.names.get(NameId(kind, owner, member), ""))

    def gone_in(self, kind: NameKind, owner: str = "") -> frozenset[str]:
        """The names of a scope that are kept for what is gone."""
        return self.gone.get((kind, owner), frozenset())


NOTHING_HELD: Final = Held()
"""Without a lock."""


def match_operations(
    lock: NameLock, operations: Iterable[Operation], targets: Mapping[str, Target]
) -> Mapping[str, NameId]:
    """For operations of today, by id, the methods of the lock that they are.

    An operation is its path and method, whatever the parameters are called; else its operationId;
    else the method that it is told to be, when no other operation is that any more.
    """
    locked = {key: entry for key, entry in lock.entries.items() if key.kind is NameKind.METHOD}
    known: dict[str, NameId] = {}

    def claim(by: Mapping[str, NameId], of: Mapping[str, str]) -> None:
        taken = set(known.values())
        for operation_id, text in of.items():
            key = by.get(text)
            if key is not None and key not in taken and operation_id not in known:
                known[operation_id] = key
                taken.add(key)

    today = {operation.id: operation for operation in operations}
    claim({key.owner: key for key in locked}, {each: each for each in today})
    claim(
        {_PARAMETER.sub("{}", key.owner): key for key in locked},
        {each: _PARAMETER.sub("{}", each) for each in today},
    )
    claim(
        {entry.use: key for key, entry in locked.items() if entry.use},
        {each: operation.operation_id for each, operation in today.items()},
    )
    claim(
        {entry.name: key for key, entry in locked.items()},
        {each: _dotted(targets[each]) for each in today if targets[each].told},
    )
    return known


def keep_places(
    lock: NameLock,
    targets: Mapping[str, Target],
    operations: Mapping[str, NameId],
) -> Mapping[str, Target]:
    """The places of methods, those that the lock knows as it has them."""
    kept = dict(targets)
    for operation, key in operations.items():
        *path, name = lock.entries[key].name.split(".")
        kept[operation] = Target(tuple(path), (name,), told=True)
    return kept


def hold_names(
    lock: NameLock,
    api: Api,
    surface: Surface,
    *,
    traces: Traces,
    operations: Mapping[str, NameId],
    codes: Iterable[str],
) -> Held:
    """What the things of a surface are called by the lock; `codes` are those of errors."""
    match = _TypeMatch(lock, surface, traces, operations)
    found = match.match()
    joined = find_joined(lock, api, traces, found, operations)
    while match.follow({each.name: each.key for each in joined.values()}):
        joined = find_joined(lock, api, traces, found, operations)
    were: dict[NameId, NameId] = {}
    for key, old in found.items():
        were[NameId(NameKind.TYPE, key)] = old
        if surface.declarations[key].open:
            were[NameId(NameKind.UNKNOWN, key)] = NameId(NameKind.UNKNOWN, old.owner)
        for wire in _fields(api.types, key):
            were[NameId(NameKind.FIELD, key, wire)] = NameId(NameKind.FIELD, old.owner, wire)
    for operation, old in operations.items():
        were[NameId(NameKind.METHOD, operation)] = old
    for resource in surface.resources:
        path = ".".join(resource.path)
        for kind in (NameKind.RESOURCE, NameKind.CLASS):
            were[NameId(kind, path)] = NameId(kind, path)
        for method in resource.methods:
            ids = [argument.id for argument in method.arguments]
            were.update(_arguments(lock, method.operation.id, ids, operations))
    were.update((NameId(NameKind.ERROR, code), NameId(NameKind.ERROR, code)) for code in codes)
    were.update((key, key) for key in lock.entries if key.kind is NameKind.PACKAGE)
    were = {key: old for key, old in were.items() if old in lock.entries}
    names = {key: lock.entries[old].name for key, old in were.items()}
    owners = {old.owner: today for today, old in (*found.items(), *operations.items())}
    return Held(names, were, _gone(lock, set(were.values()), owners), joined)


def _fields(types: TypeTable, key: UseKey) -> Iterator[str]:
    type_id, role = split_key(key)
    decl = types[type_id]
    if isinstance(decl, ObjectType) and role is Role.OUTPUT:
        yield from (each.name for each in visible_fields(decl, role))


def _arguments(
    lock: NameLock, operation: str, ids: list[str], operations: Mapping[str, NameId]
) -> Iterator[tuple[NameId, NameId]]:
    """Arguments keep their names when they move from the query to the body."""
    if operation not in operations:
        return
    old = operations[operation].owner
    for each in ids:
        same = NameId(NameKind.ARGUMENT, old, each)
        places = (f"{place}:{each.partition(':')[2]}" for place in ("path", "query", "body"))
        others = (NameId(NameKind.ARGUMENT, old, place) for place in places if place not in ids)
        known = next((key for key in (same, *others) if key in lock.entries), None)
        if known is not None:
            yield NameId(NameKind.ARGUMENT, operation, each), known


def _gone(
    lock: NameLock, alive: set[NameId], owners: Mapping[str, str]
) -> Mapping[tuple[str, str], frozenset[str]]:
    gone: dict[tuple[str, str], set[str]] = {}
    for key, entry in lock.entries.items():
        if key not in alive:
            kind, owner = scope_of(key, entry.name)
            gone.setdefault((kind, owners.get(owner, owner)), set()).add(last_part(entry.name))
    return {scope: frozenset(names) for scope, names in gone.items()}


def _dotted(target: Target) -> str:
    return ".".join((*target.resource, target.wishes[0]))


class _TypeMatch:
    """One matching of the types of a lock with those of today."""

    def __init__(
        self, lock: NameLock, surface: Surface, traces: Traces, operations: Mapping[str, NameId]
    ) -> None:
        self._lock = lock
        self._keys = surface.declarations.keys()
        self._traces = traces
        self._waiting = {k: e for k, e in lock.entries.items() if k.kind is NameKind.TYPE}
        self._owners = {lock.entries[old].name: today for today, old in operations.items()}
        self._paths = {old.owner: today for today, old in operations.items()}
        self._found: dict[UseKey, NameId] = {}

    def match(self) -> Mapping[UseKey, NameId]:
        """The type of the lock that each type of today is, as far as it is one."""
        for old in list(self._waiting):
            key = self._same_place(old)
            if key is not None and not _POSITION.search(f"{key}/"):
                self._claim(old, key)
        self._follow_uses()
        self._compare_shapes()
        self._follow_uses()
        for old, entry in list(self._waiting.items()):
            key = self._same_place(old)
            if key is not None and _form(self._traces.shapes[key]) == _form(entry.shape):
                self._claim(old, key)
        self._follow_uses()
        return self._found

    def follow(self, names: Mapping[str, UseKey]) -> bool:
        """Go on from types that have become others; whether that has led to more. What `match` gave has
        it.
        """
        before = len(self._found)
        self._owners |= names
        self._follow_uses()
        return len(self._found) > before

    def _same_place(self, old: NameId) -> UseKey | None:
        """The type of today at a pointer of the lock, below operations at the path of today."""
        text = old.owner
        if text not in self._keys:
            role, _, pointer = text.partition(":")
            above = "/".join(pointer.split("/")[:4])
            text = f"{role}:{self._paths.get(above, above)}{pointer[len(above) :]}"
        key = UseKey(text)
        return key if key in self._keys and key not in self._found else None

    def _follow_uses(self) -> None:
        """Go on while owners that were found lead to what they own."""
        moved = True
        while moved:
            moved = False
            for old, entry in list(self._waiting.items()):
                key = self._by_use(old, entry)
                if key is not None:
                    self._claim(old, key)
                    moved = True

    def _by_use(self, old: NameId, entry: Locked) -> UseKey | None:
        owner, _, label = entry.use.partition("/")
        used = self._traces.targets.get(Use(self._owners.get(owner, ""), label), ())
        there = [key for key in dict.fromkeys(used) if self._may_be(old, key)]
        alike = [key for key in there if self._traces.shapes[key] == entry.shape]
        same = self._same_place(old)
        if len(alike) == 1:
            return alike[0]
        if same is not None and self._traces.shapes[same] == entry.shape:
            return same
        return there[0] if len(there) == 1 else None

    def _compare_shapes(self) -> None:
        free: dict[tuple[str, str], list[UseKey]] = {}
        for key in self._keys:
            if key not in self._found:
                role = split_key(key)[1].value
                free.setdefault((role, self._traces.shapes[key]), []).append(key)
        lost: dict[tuple[str, str], list[NameId]] = {}
        for old, entry in self._waiting.items():
            role = old.owner.partition(":")[0]
            lost.setdefault((role, entry.shape), []).append(old)
        for shape, olds in lost.items():
            keys = free.get(shape, [])
            if len(keys) == len(olds) == 1 and _TELLING.match(shape[1]):
                self._claim(olds[0], keys[0])

    def _may_be(self, old: NameId, key: UseKey) -> bool:
        return key not in self._found and split_key(key)[1].value == old.owner.partition(":")[0]

    def _claim(self, old: NameId, key: UseKey) -> None:
        self._found[key] = old
        self._owners[self._waiting.pop(old).name] = key


def _form(shape: str) -> str:
    found = _FORM.match(shape)
    return "" if found is None else found[0]
