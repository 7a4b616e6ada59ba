"""What the lock of names will say after this run, and what a reader should know of it.

In: the lock as it was, what it holds of today, and the names of today. Out: the next lock, and a
diagnostic for each thing whose name has changed, has moved or is gone. When the lock is written is
*not* decided here (`commands`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.python.holding import Held
from clientsmith.python.namelock import (
    Locked,
    NameId,
    NameKind,
    NameLock,
    slot_of,
)
from clientsmith.python.names import SurfaceNames
from clientsmith.python.surface import Surface
from clientsmith.python.traces import Traces
from clientsmith.python.usage import UseKey

_PARTS = (NameKind.FIELD, NameKind.ARGUMENT, NameKind.UNKNOWN)
_OWNERS = (NameKind.TYPE, NameKind.METHOD)


def succeed(
    lock: NameLock,
    held: Held,
    surface: Surface,
    traces: Traces,
    *,
    names: SurfaceNames,
    errors: Mapping[str, str],
) -> tuple[Mapping[NameId, Locked], tuple[Diagnostic, ...]]:
    """The entries of the next lock: every name of today, and those of what is gone."""
    today = dict(_today(surface, names, errors))
    called = {key.owner: name for key, name in today.items() if key.kind in _OWNERS}
    operation_ids = {
        method.operation.id: method.operation.operation_id
        for resource in surface.resources
        for method in resource.methods
    }
    entries: dict[NameId, Locked] = {}
    for key, name in today.items():
        old = lock.entries.get(held.were.get(key, key), Locked(name))
        match key.kind:
            case NameKind.TYPE:
                use = _use(key.owner, old.use, traces, called)
                entries[key] = Locked(name, traces.shapes[UseKey(key.owner)], use)
            case NameKind.METHOD:
                entries[key] = Locked(name, use=operation_ids[key.owner])
            case _:
                entries[key] = Locked(name)
    taken = {slot_of(key, entry.name) for key, entry in entries.items()}
    known = set(held.were.values())
    for key, entry in lock.entries.items():
        free = slot_of(key, entry.name) not in taken
        if key not in known and key not in entries and free:
            entries[key] = Locked(entry.name, entry.shape, entry.use)
    pinned = frozenset(key for key, declared in surface.declarations.items() if declared.pinned)
    return entries, tuple(_report(lock, held, today, pinned))


def _today(
    surface: Surface, names: SurfaceNames, errors: Mapping[str, str]
) -> Iterator[tuple[NameId, str]]:
    for key, name in names.types.items():
        yield NameId(NameKind.TYPE, key), name
    for key, name in names.unknown.items():
        yield NameId(NameKind.UNKNOWN, key), name
    for key, fields in names.fields.items():
        yield from ((NameId(NameKind.FIELD, key, wire), name) for wire, name in fields.items())
    for path, name in names.resources.items():
        yield NameId(NameKind.RESOURCE, ".".join(path)), name
    for path, name in names.classes.items():
        yield NameId(NameKind.CLASS, ".".join(path)), name
    for resource in surface.resources:
        for method in resource.methods:
            owner = method.operation.id
            dotted = ".".join((*resource.path, names.methods[owner]))
            yield NameId(NameKind.METHOD, owner), dotted
            for argument, name in names.arguments[owner].items():
                yield NameId(NameKind.ARGUMENT, owner, argument), name
    for code, name in errors.items():
        yield NameId(NameKind.ERROR, code), name


def _use(key: str, before: str, traces: Traces, called: Mapping[str, str]) -> str:
    """Where a type is used, as names that stay; as before, as long as that holds."""
    uses = {
        f"{called[owner]}/{label}"
        for owner, label in traces.uses.get(UseKey(key), ())
        if owner in called and owner != key
    }
    # A property or an argument says more of what it leads to than the variant of a union does.
    first = min(uses, key=lambda use: ("/|" in use, use), default="")
    return before if before in uses else first


def _report(
    lock: NameLock, held: Held, today: Mapping[NameId, str], pinned: AbstractSet[str]
) -> Iterator[Diagnostic]:
    text = lock.text
    if text is None:
        return
    for key, old in sorted(held.were.items()):
        entry, name = lock.entries[old], today.get(key)
        place = Location(text.name, entry.line, 1)
        if name is not None and name != entry.name:
            yield diagnostic(
                "name-changed",
                f'"{entry.name}" is now called "{name}"; code that uses the old name breaks',
                place,
                pointer=key.owner,
                hint=_way_back(entry.name, name, pinned=key.owner in pinned),
            )
        elif old.owner != key.owner and key.kind in _OWNERS:
            yield diagnostic(
                "name-kept",
                f'"{entry.name}" keeps its name, though it has moved',
                place,
                pointer=key.owner,
                notes=(Note(f'it was "{old.owner}"'), Note(f'it is "{key.owner}"')),
            )
    alive = {old for key, old in held.were.items() if key in today}
    owners = {old.owner for old in alive}
    for old, entry in sorted(lock.entries.items()):
        of_what_is_gone = old.kind in _PARTS and old.owner not in owners
        if old not in alive and not of_what_is_gone:
            yield diagnostic(
                "name-gone",
                f'"{entry.name}" names nothing any more; the name is kept for it',
                Location(text.name, entry.line, 1),
                pointer=old.owner,
                hint=f"clientsmith names release {entry.name} lets others have it",
            )


def _way_back(old: str, new: str, *, pinned: bool) -> str:
    if pinned:
        return "to keep it, remove its pin from types.names of the configuration"
    return f'to keep it, free the name, and run clientsmith names pin "{new}" "{old}"'
