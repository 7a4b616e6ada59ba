"""Which types of the lock have become part of another one, whose name then is a second name of that.

In: the lock, which types of it exist today and as what, and the traces of today. Out: for each type
that has become another one, that other one. It has, when the document declares it as another name
or as equal; or when another one is used where it was, which can do all that it could. What becomes
of the second name is *not* decided here (`names`, `succession`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from clientsmith.api.operations import Api
from clientsmith.api.types import Named, ObjectType, TypeId
from clientsmith.frozen import dataclass
from clientsmith.python.namelock import Locked, NameId, NameKind, NameLock
from clientsmith.python.traces import Traces, Use
from clientsmith.python.usage import UseKey, split_key, use_key, visible_fields

_SHAPE = re.compile(r"([a-z]+)([0-9]+)-")


@dataclass(frozen=True, slots=True)
class Joined:
    """What a type of the lock was called, and the type of today that it has become."""

    name: str
    key: UseKey


def find_joined(
    lock: NameLock,
    api: Api,
    traces: Traces,
    found: Mapping[UseKey, NameId],
    operations: Mapping[str, NameId],
) -> Mapping[NameId, Joined]:
    """The types of the lock that are another one now, and the unknown variants of those; `found` are
    the types that are still themselves, and `operations` the methods of the lock by those of today.
    """
    joined: dict[NameId, Joined] = {}
    for old, key in _Joining(lock, api, traces, found, operations).join().items():
        for each in (old, NameId(NameKind.UNKNOWN, old.owner)):
            if each in lock.entries:
                joined[each] = Joined(lock.entries[each].name, key)
    return joined


class _Joining:
    """The search for the types of one lock."""

    def __init__(
        self,
        lock: NameLock,
        api: Api,
        traces: Traces,
        found: Mapping[UseKey, NameId],
        operations: Mapping[str, NameId],
    ) -> None:
        self._api = api
        self._traces = traces
        self._found = found
        self._owners: dict[str, str] = {lock.entries[old].name: key for key, old in found.items()}
        self._owners |= {lock.entries[old].name: today for today, old in operations.items()}
        alive = set(found.values())
        self._lost = {
            key: entry
            for key, entry in lock.entries.items()
            if key.kind is NameKind.TYPE and key not in alive
        }
        self._fields: dict[str, set[str]] = {}
        lost = {key.owner for key in self._lost}
        for key in lock.entries:
            if key.kind is NameKind.FIELD and key.owner in lost:
                self._fields.setdefault(key.owner, set()).add(key.member)

    def join(self) -> Mapping[NameId, UseKey]:
        """Go on while what was found leads to more: a second name of a second name."""
        joined: dict[NameId, UseKey] = {}
        moved = bool(self._lost)
        while moved:
            moved = False
            for old, entry in self._lost.items():
                key = None if old in joined else self._now(old, entry)
                if key is not None:
                    joined[old] = key
                    self._owners[entry.name] = key
                    moved = True
        return joined

    def _now(self, old: NameId, entry: Locked) -> UseKey | None:
        if entry.became:
            key = UseKey(self._owners.get(entry.became, ""))
            return key if key in self._found else None
        same = (key for key in self._declared(old) if key in self._found)
        alike = [key for key in self._used(entry) if self._can_be(old, entry, key)]
        return next(same, alike[0] if len(alike) == 1 else None)

    def _declared(self, old: NameId) -> Iterator[UseKey]:
        """What the document says the schema is another name of, or equal to."""
        role, _, pointer = old.owner.partition(":")
        became = self._api.components.get(TypeId(pointer))
        if isinstance(became, Named):
            yield UseKey(f"{role}:{became.id}")
        for decl in self._api.types.values():
            if pointer in decl.origin.shared:
                yield UseKey(f"{role}:{decl.id}")

    def _used(self, entry: Locked) -> Iterator[UseKey]:
        owner, _, label = entry.use.partition("/")
        yield from dict.fromkeys(
            self._traces.targets.get(Use(self._owners.get(owner, ""), label), ())
        )

    def _can_be(self, old: NameId, entry: Locked, key: UseKey) -> bool:
        """Whether a type of today has everything that one of the lock had."""
        before = _SHAPE.match(entry.shape)
        now = _SHAPE.match(self._traces.shapes[key])
        if key not in self._found or before is None or now is None:
            return False
        type_id, role = split_key(key)
        if use_key(TypeId(old.owner.partition(":")[2]), role) != old.owner:
            return False
        decl = self._api.types[type_id]
        has = {f.name for f in visible_fields(decl, role)} if isinstance(decl, ObjectType) else None
        fields = self._fields.get(old.owner, set())
        return before[1] == now[1] and int(before[2]) <= int(now[2]) and fields <= (has or fields)
