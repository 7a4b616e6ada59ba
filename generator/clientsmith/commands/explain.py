"""What `clientsmith explain` does, up to its exit code.

In: the terminal, an opened project and a thing: a name of Python, or a pointer into the document.
Out: the exit code. What is found is decided by `python/symbols` and `python/pointers`, why by
`python/whynames`, where by `python/whereabouts` and `emit/tracing`; the words are here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from clientsmith.api.types import EnumType, ObjectType
from clientsmith.commands.whole import Known, run_whole
from clientsmith.diagnostics import Location
from clientsmith.emit.package import File, FixedFile
from clientsmith.emit.tracing import trace
from clientsmith.freshness import shown
from clientsmith.project import Project
from clientsmith.python.errorviews import RUNTIME_ERRORS
from clientsmith.python.namelock import NameId, NameKind
from clientsmith.python.pointers import Found, find_at, place_of, say_folded
from clientsmith.python.symbols import find_closest, find_symbols, pointer_of
from clientsmith.python.usage import UseKey, split_key, visible_fields
from clientsmith.python.whereabouts import Spot, Whereabouts, find_line
from clientsmith.python.whynames import WhyNames
from clientsmith.source.files import display_name, parse_text
from clientsmith.source.node import Map, Node, Seq, Text, resolve_pointer
from clientsmith.terminal import Terminal

CLIENT: Final = NameId(NameKind.PACKAGE, "client")
_CHIEF: Final = {
    "client": "client",
    "distribution": "name to install",
    "env_prefix": "beginning of environment variables",
    "error": "root of all errors",
    "import_name": "package",
}
"""What the names of the package itself are for, by the keys of `package` in the configuration."""


def explain(terminal: Terminal, project: Project, thing: str) -> int:
    """Say where a thing comes from: its place, the rule of its name, its code and its template."""
    known = run_whole(terminal, project)
    if known is None:
        return 1
    lines = list(_explain(known, thing))
    for line in lines:
        terminal.print(line)
    if lines:
        return 0
    if thing.startswith("#") and resolve_pointer(known.bundle.root, thing[1:]) is not None:
        near: Sequence[str] = _above(known, thing)
    elif thing.startswith("#"):
        near = find_closest(known.names, thing)
    else:
        near = find_closest(known.names, thing, known.outer)
    text = ", ".join(f'"{each}"' for each in near)
    hint = f"; did you mean {text}?" if text else ""
    terminal.complain(f'nothing in the package is "{thing}"{hint}')
    return 1


def _explain(known: Known, thing: str) -> Iterator[str]:
    found = list(_find(known, thing))
    for number, each in enumerate(found):
        if number:
            yield ""
        yield from _say(known, each)
    if found:
        return
    value = _enum_value(known, thing)
    folded = say_folded(thing, known.named) if thing.startswith("#") else ""
    if value is not None:
        owner, text = value
        key = NameId(NameKind.TYPE, owner)
        spot = Whereabouts(known.named).value_of(owner, text)
        yield f"{spot.dotted}  (value of an enum)"
        yield from _document(known, key)
        yield _row("called", f'as the API spells it: "{text}"')
        yield from _code(known, spot)
    elif folded:
        yield f"{thing}  (no type of its own)"
        yield _row("became", folded)
        node = resolve_pointer(known.bundle.root, thing[1:])
        if node is not None:
            yield from _place(known, node.location)
    elif not thing.startswith("#"):
        yield from _of_the_runtime(known, thing)


def _find(known: Known, thing: str) -> Iterator[Found]:
    if thing.startswith("#"):
        yield from find_at(thing, known.named, known.names, known.bundle.root)
        return
    found = find_symbols(known.names, thing, known.outer)
    yield from map(Found, found)
    if found:
        return
    last = thing.rpartition(".")[2]
    identity = known.named.identity
    if last == f"Async{identity.client}" and thing in (last, f"{identity.module}.{last}"):
        yield Found(CLIENT, 'for asyncio, with "Async" in front')
    yield from _second_names(known, thing)
    owner, dot, member = thing.rpartition(".")
    for key in find_symbols(known.names, owner, known.outer) if dot else ():
        if key.kind is NameKind.TYPE and member in _keys(known, key):
            yield Found(NameId(NameKind.FIELD, key.owner, member), wire=member)
    for resource in known.named.surface.resources:
        for method in resource.methods:
            if method.operation.operation_id == thing:
                yield Found(NameId(NameKind.METHOD, method.operation.id), "by its operationId")


def _second_names(known: Known, thing: str) -> Iterator[Found]:
    """The types that something has become, by the name that it had."""
    names = known.named.names
    for key, aliases in names.aliases.items():
        for alias, name in aliases.items():
            if find_symbols({NameId(NameKind.TYPE, key): alias}, thing, known.outer):
                kind = NameKind.TYPE if name == names.types[key] else NameKind.UNKNOWN
                yield Found(
                    NameId(kind, key), f'"{alias}", which it was called too before it became this'
                )


def _keys(known: Known, key: NameId) -> frozenset[str]:
    """The wire names of a type's properties."""
    type_id, role = split_key(UseKey(key.owner))
    decl = known.named.api.types[type_id]
    fields = visible_fields(decl, role) if isinstance(decl, ObjectType) else ()
    return frozenset(field.name for field in fields)


def _enum_value(known: Known, thing: str) -> tuple[str, str] | None:
    owner, _, member = thing.rpartition(".")
    for key in find_symbols(known.names, owner, known.outer):
        if key.kind is NameKind.TYPE:
            decl = known.named.api.types[split_key(UseKey(key.owner))[0]]
            if isinstance(decl, EnumType) and member in decl.values:
                return key.owner, member
    return None


def _say(known: Known, found: Found) -> Iterator[str]:
    whereabouts = Whereabouts(known.named)
    key = found.key
    if found.wire:
        spot = whereabouts.key_of(key.owner, found.wire)
        yield f"{spot.dotted}  (key)"
    else:
        name = f"Async{known.names[key]}" if key == CLIENT and found.how else known.names[key]
        spot = whereabouts.find(key, name)
        yield f"{spot.dotted}  ({_CHIEF[key.owner] if key.kind is NameKind.PACKAGE else key.kind.value})"
    if found.how:
        yield _row("by", found.how)
    yield from _document(known, key)
    if found.wire:
        yield _row("called", "as the API spells it: keys of what is sent keep their names")
    else:
        whys = WhyNames(known.named, known.project.config, known.lock)
        label = "called"
        for why in whys.of(key, known.names[key], known.names):
            place = f" ({why.location})" if why.location else ""
            yield _row(label, f"{why.text}{place}")
            label = ""
    yield from _code(known, spot)


def _document(known: Known, key: NameId) -> Iterator[str]:
    if key.kind is NameKind.PACKAGE:
        title = resolve_pointer(known.bundle.root, "/info/title")
        if title is not None and known.project.config.where("package", key.owner) is None:
            yield _row("is", "#/info/title")
            yield from _place(known, title.location)
        return
    place = place_of(key, known.named)
    pointer = pointer_of(key)
    if pointer:
        yield _row("is", " ".join(filter(None, (pointer, key.member))))
    elif key.kind is NameKind.ERROR:
        yield _row("is", f'the error code "{key.owner}"')
    if place is None:
        return
    yield from _place(known, place)
    node = resolve_pointer(known.bundle.root, pointer[1:]) if not key.member else None
    for name, where in sorted(_from_overlays(known, node, place).items()):
        yield _row("changed", f"by the overlay {name} ({where})")


def _place(known: Known, place: Location) -> Iterator[str]:
    yield _row("from", str(place))
    if place.file in known.overlays:
        target = _target(known.bundle.texts[place.file], place)
        yield _row("", f"an overlay made it{target}")


def _target(text: Text, place: Location) -> str:
    """The query of the action of an overlay that a place is in."""
    root, _ = parse_text(text)
    actions = root.get("actions") if isinstance(root, Map) else None
    told = ""
    for action in actions if isinstance(actions, Seq) else ():
        if (action.location.line, action.location.column) <= (place.line, place.column):
            target = action.get("target") if isinstance(action, Map) else None
            told = f', the action on "{getattr(target, "value", "")}"'
    return told


def _from_overlays(known: Known, node: Node | None, place: Location) -> dict[str, Location]:
    """The first place in each overlay that something below a node comes from."""
    found: dict[str, Location] = {}
    waiting = [node] if node is not None else []
    while waiting:
        each = waiting.pop()
        if each.text.name in known.overlays and each.text.name != place.file:
            where = each.location
            found[each.text.name] = min(where, found.get(each.text.name, where))
        if isinstance(each, Map):
            waiting.extend(each.items.values())
        elif isinstance(each, Seq):
            waiting.extend(each.items)
    return found


def _code(known: Known, spot: Spot) -> Iterator[str]:
    file = known.files.at(spot.path)
    if file is not None:
        yield from _code_in(known, file, spot)


def _code_in(known: Known, file: File, spot: Spot) -> Iterator[str]:
    text = known.files.text(file)
    if text is None:
        return
    line = find_line(text.split("\n"), spot.patterns)
    folder = f"{shown(known.project.output)}/" if known.project.output is not None else ""
    yield _row("code", f"{folder}{spot.path}:{line or 1}")
    if isinstance(file, FixedFile):
        return
    traced = trace(file, known.files.folders, known.files.plugin)
    line = find_line(traced.lines, spot.patterns)
    origin = traced.origins[line - 1] if line is not None else None
    if origin is not None:
        yield _row("made by", f"{display_name(origin.path.resolve())}:{origin.line}")


def _of_the_runtime(known: Known, thing: str) -> Iterator[str]:
    """What every package has: classes and functions of the run time, by their names alone."""
    name = thing.rpartition(".")[2]
    if not name.isidentifier():
        return
    pattern = rf"^(?:class|def|async def) {name}\b"
    for file in known.files.copied("_runtime"):
        text = known.files.text(file) or ""
        if re.search(pattern, text, re.MULTILINE):
            room = ".errors" if name in RUNTIME_ERRORS else ""
            yield f"{known.named.identity.module}{room}.{name}  (of the run time)"
            yield _row("is", "not from the document; every package has it")
            yield from _code_in(known, file, Spot(file.path, (pattern,), name))
            return


def _above(known: Known, pointer: str) -> list[str]:
    """The nearest place above that is something in the package."""
    pointers = {pointer_of(key) for key in known.names}
    while "/" in pointer:
        pointer = pointer.rpartition("/")[0]
        if pointer in pointers:
            return [pointer]
    return []


def _row(label: str, text: str) -> str:
    return f"  {label:<8} {text}"
