"""What the lock of names will say after this run, and what a reader should know of it.

In: the lock as it was, what it holds of today, and the names of today. Out: the next lock, and a
diagnostic for each thing whose name has changed, has moved or is gone. When the lock is written is
*not* decided here (`commands`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientsmith.config import Config
from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.python.holding import Held
from clientsmith.python.namelock import (
    Locked,
    NameId,
    NameKind,
    NameLock,
    slot_of,
)
from clientsmith.python.names import SurfaceNames
from clientsmith.python.naming import identifier
from clientsmith.python.surface import Surface
from clientsmith.python.traces import Traces
from clientsmith.python.usage import UseKey, split_key

_PARTS = (NameKind.FIELD, NameKind.ARGUMENT, NameKind.UNKNOWN)
_OWNERS = (NameKind.TYPE, NameKind.METHOD)


@dataclass(frozen=True, slots=True)
class Today:
    """What has names today: the surface, the classes of errors by their codes, the package itself;
    `titled` is what the package would be called without a lock.
    """

    surface: Surface
    names: SurfaceNames
    errors: Mapping[str, str]
    package: Mapping[NameId, str]
    titled: Mapping[NameId, str]


def succeed(
    lock: NameLock, held: Held, traces: Traces, today: Today, config: Config
) -> tuple[Mapping[NameId, Locked], tuple[Diagnostic, ...]]:
    """The entries of the next lock: every name of today, and those of what is gone."""
    names = dict(_names_of(today))
    called = {key.owner: name for key, name in names.items() if key.kind in _OWNERS}
    operation_ids = {
        method.operation.id: method.operation.operation_id
        for resource in today.surface.resources
        for method in resource.methods
    }
    entries: dict[NameId, Locked] = {}
    for key, name in names.items():
        match key.kind:
            case NameKind.TYPE:
                old = lock.entries.get(held.were.get(key, key))
                use = _use(key.owner, "" if old is None else old.use, traces, called)
                entries[key] = Locked(name, traces.shapes[UseKey(key.owner)], use)
            case NameKind.METHOD:
                entries[key] = Locked(name, use=operation_ids[key.owner])
            case _:
                entries[key] = Locked(name)
    known = set(held.were.values())
    lost = [key for key in lock.entries if key not in known and key not in entries]
    taken: set[tuple[str, str, str]] = set()
    if lost:
        taken = {slot_of(key, entry.name) for key, entry in entries.items()}
    for key in lost:
        entry = lock.entries[key]
        if slot_of(key, entry.name) in taken:
            continue
        shape, use = entry.shape, entry.use
        if key.kind is NameKind.TYPE and key in held.joined:
            now = held.joined[key].key
            shape, use = shape or traces.shapes[now], today.names.types[now]
        entries[key] = Locked(entry.name, shape, use)
    return entries, tuple(_report(lock, held, names, today, config))


def _names_of(today: Today) -> Iterator[tuple[NameId, str]]:
    names = today.names
    yield from today.package.items()
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
    for resource in today.surface.resources:
        for method in resource.methods:
            owner = method.operation.id
            dotted = ".".join((*resource.path, names.methods[owner]))
            yield NameId(NameKind.METHOD, owner), dotted
            for argument, name in names.arguments[owner].items():
                yield NameId(NameKind.ARGUMENT, owner, argument), name
    for code, name in today.errors.items():
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
    lock: NameLock, held: Held, names: Mapping[NameId, str], today: Today, config: Config
) -> Iterator[Diagnostic]:
    text = lock.text
    if text is None:
        return
    moved = [
        (key, old)
        for key, old in held.were.items()
        if old.owner != key.owner or names.get(key) != lock.entries[old].name
    ]
    for key, old in sorted(moved):
        entry, name = lock.entries[old], names.get(key)
        place = Location(text.name, entry.line, 1)
        if name is not None and name != entry.name:
            yield diagnostic(
                "name-changed",
                f'"{entry.name}" is now called "{name}"; code that uses the old name breaks',
                place,
                pointer=key.owner,
                hint=_way_back(key, entry, name, config),
            )
        elif old.owner != key.owner and key.kind in _OWNERS:
            yield diagnostic(
                "name-kept",
                f'"{entry.name}" keeps its name, though it has moved',
                place,
                pointer=key.owner,
                notes=(Note(f'it was "{old.owner}"'), Note(f'it is "{key.owner}"')),
            )
    yield from _other_title(lock, today)
    yield from _late_pins(lock, held, names, today, config)
    yield from _gone(lock, held, names, today)


def _other_title(lock: NameLock, today: Today) -> Iterator[Diagnostic]:
    """What the package would be called if its names had not been given away under another title."""
    changes = {
        key: name
        for key, name in sorted(today.titled.items())
        if key in lock.entries and today.package.get(key) == lock.entries[key].name != name
    }
    if changes and lock.text is not None:
        key, *_ = changes
        yield diagnostic(
            "name-kept",
            f'"{lock.entries[key].name}" keeps its name, though the document has another title',
            Location(lock.text.name, lock.entries[key].line, 1),
            hint="to change it, say what it is called under package of the configuration",
            notes=[
                Note(f'"{lock.entries[key].name}" would be called "{name}"')
                for key, name in changes.items()
            ],
        )


def _late_pins(
    lock: NameLock, held: Held, names: Mapping[NameId, str], today: Today, config: Config
) -> Iterator[Diagnostic]:
    """What the configuration names otherwise than the lock."""
    for key, (wanted, place) in _pins(today, config):
        old, name = held.were.get(key), names.get(key)
        if old is not None and lock.text is not None and name not in (None, wanted):
            given = Location(lock.text.name, lock.entries[old].line, 1)
            yield diagnostic(
                "pin-too-late",
                f'"{name}" keeps its name, though the configuration calls it "{wanted}" now',
                place,
                pointer=key.owner,
                hint=f"clientsmith names pin {name} {wanted} renames it, and code that uses it breaks; "
                "else remove the pin",
                notes=(Note("it was given away here", given),),
            )


def _pins(today: Today, config: Config) -> Iterator[tuple[NameId, tuple[str, Location | None]]]:
    """What the configuration calls types and methods, and where it does."""
    for key, declared in today.surface.declarations.items():
        if declared.pinned:
            place = config.where("types", "names", split_key(key)[0])
            yield NameId(NameKind.TYPE, key), (identifier(declared.wishes[0]), place)
    for resource in today.surface.resources:
        for method in resource.methods:
            name = method.operation.operation_id
            if name in config.resources.methods:
                place = config.where("resources", "methods", name)
                wanted = (config.resources.methods[name], place)
                yield NameId(NameKind.METHOD, method.operation.id), wanted


def _gone(
    lock: NameLock, held: Held, names: Mapping[NameId, str], today: Today
) -> Iterator[Diagnostic]:
    alive = {old for key, old in held.were.items() if key in names}
    owners = {old.owner for old in alive}
    file = "" if lock.text is None else lock.text.name
    gone = (
        old
        for old in lock.entries
        if old not in alive and not (old.kind in _PARTS and old.owner not in owners)
    )
    for old in sorted(gone):
        entry = lock.entries[old]
        place, joined = Location(file, entry.line, 1), held.joined.get(old)
        now = "" if joined is None else today.names.types[joined.key]
        if joined is not None and entry.name in today.names.aliases.get(joined.key, {}):
            if not entry.became:
                yield diagnostic(
                    "name-joined",
                    f'"{entry.name}" has become "{now}", and is another name of it from now on',
                    place,
                    pointer=joined.key,
                    hint=f"clientsmith names release {entry.name} ends that",
                )
            continue
        yield diagnostic(
            "name-gone",
            f'"{entry.name}" names nothing any more; the name is kept for it',
            place,
            pointer=old.owner,
            hint=f"clientsmith names release {entry.name} lets others have it",
        )


def _way_back(key: NameId, old: Locked, name: str, config: Config) -> str:
    if key.kind is NameKind.PACKAGE and config.where("package", key.owner) is not None:
        return f"to keep it, correct package.{key.owner} of the configuration"
    return f'to keep it, free the name, and run clientsmith names pin "{name}" "{old.name}"'
