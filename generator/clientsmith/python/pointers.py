"""What of the package a place of the document is for.

In: a JSON Pointer, and the package. Out: the ids of what has names there, and why, where it is not
simply declared there: merged, folded, one of several equal schemas, or a reference. Text is *not*
written here, besides those reasons.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clientsmith.api.dump_types import expression
from clientsmith.api.types import Named, ObjectType, TypeId
from clientsmith.diagnostics import Location
from clientsmith.frozen import dataclass
from clientsmith.python.named import NamedPackage
from clientsmith.python.namelock import NameId, NameKind
from clientsmith.python.symbols import pointer_of
from clientsmith.python.usage import UseKey, split_key, visible_fields
from clientsmith.source.node import Map, Node, Scalar, resolve_pointer, unescape_token


@dataclass(frozen=True, slots=True)
class Found:
    """What is meant; `wire` is the key of a typed dict, which has no name of its own, and `how` says
    in which way the place leads there.
    """

    key: NameId
    how: str = ""
    wire: str = ""


def find_at(
    pointer: str, named: NamedPackage, names: Iterable[NameId], root: Map
) -> tuple[Found, ...]:
    """What a pointer is for; empty when nothing in the package is."""
    known = tuple(names)
    direct = [key for key in known if pointer_of(key) == pointer and not key.member]
    if direct:
        return tuple(Found(key) for key in sorted(direct))
    found = [*_part_of(pointer, named, known, root), *_elsewhere(pointer, named, known)]
    node = resolve_pointer(root, pointer[1:])
    target = node.get("$ref") if isinstance(node, Map) else None
    if isinstance(target, Scalar) and isinstance(target.value, str) and target.value != pointer:
        leads = f'a reference to "{target.value}"'
        found += [
            Found(key, leads)
            for key in sorted(known)
            if pointer_of(key) == target.value and not key.member
        ]
    return tuple(dict.fromkeys(found))


def _part_of(
    pointer: str, named: NamedPackage, known: tuple[NameId, ...], root: Map
) -> Iterator[Found]:
    """Properties, parameters and parts of bodies, which are told by where their keys stand."""
    above, _, last = pointer.rpartition("/")
    owner = resolve_pointer(root, above[1:])
    node = resolve_pointer(root, pointer[1:])
    places = {place for place in (_key_of(owner, last), node and node.location) if place}
    if not places:
        return
    for resource in named.surface.resources:
        for method in resource.methods:
            for argument in method.arguments:
                if argument.location in places:
                    yield Found(NameId(NameKind.ARGUMENT, method.operation.id, argument.id))
    present = set(known)
    for key in named.surface.declarations:
        type_id, role = split_key(key)
        decl = named.api.types[type_id]
        if isinstance(decl, ObjectType):
            for field in visible_fields(decl, role):
                if field.location in places:
                    id_ = NameId(NameKind.FIELD, key, field.name)
                    yield Found(id_, wire="" if id_ in present else field.name)


def _elsewhere(pointer: str, named: NamedPackage, known: tuple[NameId, ...]) -> Iterator[Found]:
    """Schemas that live on in others."""
    api, type_id = named.api, TypeId(pointer)
    into: list[tuple[TypeId, str]] = [
        (owner, "merged into it") for owner in api.merged.get(type_id, ())
    ]
    for decl in api.types.values():
        if type_id in decl.origin.shared:
            into.append((decl.id, "one of several equal schemas, which it stands for"))
    became = api.components.get(type_id)
    if isinstance(became, Named) and became.id != type_id:
        into.append((became.id, "only another name for it"))
    for owner, how in into:
        yield from (Found(key, how) for key in sorted(known) if _is_type(key, owner))


def say_folded(pointer: str, named: NamedPackage) -> str:
    """What a component became that is no type of its own; empty when it is one or is none."""
    became = named.api.components.get(TypeId(pointer))
    return "" if became is None or isinstance(became, Named) else expression(became)


def place_of(key: NameId, named: NamedPackage) -> Location | None:
    """Where in the document something stands."""
    match key.kind:
        case NameKind.TYPE | NameKind.UNKNOWN:
            return named.api.types[split_key(UseKey(key.owner))[0]].location
        case NameKind.FIELD:
            type_id, role = split_key(UseKey(key.owner))
            decl = named.api.types[type_id]
            fields = visible_fields(decl, role) if isinstance(decl, ObjectType) else ()
            return next((field.location for field in fields if field.name == key.member), None)
        case NameKind.METHOD | NameKind.ARGUMENT:
            for resource in named.surface.resources:
                for method in resource.methods:
                    if method.operation.id == key.owner:
                        if key.kind is NameKind.METHOD:
                            return method.operation.location
                        return next(a.location for a in method.arguments if a.id == key.member)
            return None
        case NameKind.CLASS | NameKind.RESOURCE | NameKind.ERROR | NameKind.PACKAGE:
            return None


def _is_type(key: NameId, type_id: TypeId) -> bool:
    return key.kind is NameKind.TYPE and pointer_of(key) == type_id


def _key_of(node: Node | None, key: str) -> Location | None:
    name = unescape_token(key)
    return node.key_location(name) if isinstance(node, Map) and name in node else None
