"""How a user of the client writes what is a method of some class: `client.pages.create`.

In: an interface, or changes. Out: the expression for each class that a client leads to by its
properties, and changes without repetitions: a client comes in several forms (asynchronous ones,
ones that give the raw or the streamed response), and what changes in all of them changes once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from clientsmith.frozen import replace
from clientsmith.interface.changes import Change
from clientsmith.interface.model import Class, Form, Function, Interface
from clientsmith.interface.rules import Kind

CLIENT: Final = "client"
_FORMS: Final = ("with_raw_response", "with_streaming_response")
_PREFIXES: Final = ("AsyncRaw", "AsyncStreaming", "Async", "Raw", "Streaming")
_AS_METHODS: Final = {
    Kind.FIELD_ADDED: Kind.METHOD_ADDED,
    Kind.REQUIRED_FIELD_ADDED: Kind.METHOD_ADDED,
    Kind.FIELD_REMOVED: Kind.METHOD_REMOVED,
    Kind.FIELD_RENAMED: Kind.METHOD_RENAMED,
}


def find_calls(interface: Interface) -> dict[str, str]:
    """The expression for an instance of each class that a client leads to."""
    calls: dict[str, str] = {}
    pending = [
        (path, CLIENT)
        for path, it in interface.public()
        if "." not in path and isinstance(it, Class) and _children(interface, it)
    ]
    while pending:
        path, call = pending.pop(0)
        definition = interface.definitions.get(path)
        if path in calls or not isinstance(definition, Class):
            continue
        calls[path] = call
        pending += [
            (child, f"{call}.{name}") for name, child in _children(interface, definition).items()
        ]
    return calls


def _children(interface: Interface, it: Class) -> dict[str, str]:
    """The classes of this package that properties of a class give, if they have methods."""
    found: dict[str, str] = {}
    for name, member in it.members.items():
        if isinstance(member, Function) and member.form is Form.PROPERTY and name not in _FORMS:
            path = member.signatures[-1].returns
            child = interface.definitions.get(path)
            if path.startswith("resources.") and isinstance(child, Class):
                found[name] = path
    return found


def merge_forms(changes: Iterable[Change], known: AbstractSet[str]) -> tuple[Change, ...]:
    """One change for each that is there in several forms, with the other owners in `also`.

    `known` has the paths of all definitions of both editions.
    """
    groups: dict[tuple[str, Kind, str, str], list[Change]] = {}
    for it in changes:
        main = _main_form(it.owner, known)
        # What is a method of a resource is an attribute of its other forms.
        kind = _AS_METHODS.get(it.kind, it.kind)
        groups.setdefault((main, kind, it.member, it.part), []).append(it)
    _fold_renamed(groups)
    return tuple(merged for group in groups.values() for merged in _merge(group, known))


def _fold_renamed(groups: dict[tuple[str, Kind, str, str], list[Change]]) -> None:
    """Take what forms have lost and gained for the renaming that their main form tells of."""
    for (main, kind, member, part), group in tuple(groups.items()):
        if kind is not Kind.METHOD_RENAMED:
            continue
        for other, name in (
            (Kind.METHOD_REMOVED, member),
            (Kind.METHOD_ADDED, group[0].what),
        ):
            key = (main, other, name, part)
            if all(it.owner != main for it in groups.get(key, ())):
                group.extend(groups.pop(key, ()))


def _merge(group: list[Change], known: AbstractSet[str]) -> Iterator[Change]:
    main = [it for it in group if _main_form(it.owner, known) == it.owner] or group[:1]
    also = tuple(dict.fromkeys(it.owner for it in group if it.owner != main[0].owner))
    yield replace(main[0], also=also)
    yield from main[1:]


def _main_form(path: str, known: AbstractSet[str]) -> str:
    """The class that this one gives in another form; itself if it is none of these."""
    module, _, name = path.rpartition(".")
    if module.partition(".")[0] not in ("", "resources", "responses", "_runtime"):
        return path
    for form in _PREFIXES:
        if name.startswith(form):
            bare = name.removeprefix(form)
            for place in (module, module.replace("responses", "resources", 1), ""):
                candidate = f"{place}.{bare}" if place else bare
                if candidate in known:
                    return candidate
    return path
