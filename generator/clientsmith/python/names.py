"""All names of a surface: the scopes, and what each symbol in them is called.

In: a `Surface`. Out: `Names`: types, unknown variants, fields, methods, child resources,
arguments. Only here are scopes put together; how a scope is resolved is decided by `naming`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from clientsmith.api.types import Field, ObjectType, TypeTable
from clientsmith.diagnostics import Diagnostic
from clientsmith.frozen import dataclass
from clientsmith.python.arguments import Argument
from clientsmith.python.holding import NOTHING_HELD, Held
from clientsmith.python.methods import Method
from clientsmith.python.namelock import NameId, NameKind
from clientsmith.python.naming import Names, Scope, Symbol, identifier, resolve
from clientsmith.python.reserved import (
    ARGUMENT_NAMES,
    CLIENT_MEMBER_NAMES,
    FIELD_NAMES,
    RESOURCE_NAMES,
    TYPE_NAMES,
)
from clientsmith.python.surface import Resource, Surface
from clientsmith.python.usage import Role, UseKey, split_key, visible_fields
from clientsmith.python.words import pascal, snake

_UNKNOWN: Final = "unknown:"
_CHILD: Final = "resource:"


@dataclass(frozen=True, slots=True)
class SurfaceNames:
    """`types` and `unknown` by declaration; `fields` by declaration and wire name; `methods` and
    `arguments` by operation id; `resources` (attribute names) and `classes` by resource path.
    `aliases` has second names by declaration, each with the name of today that it stands for.
    """

    types: Mapping[UseKey, str]
    unknown: Mapping[UseKey, str]
    fields: Mapping[UseKey, Mapping[str, str]]
    methods: Mapping[str, str]
    arguments: Mapping[str, Mapping[str, str]]
    resources: Mapping[tuple[str, ...], str]
    classes: Mapping[tuple[str, ...], str]
    aliases: Mapping[UseKey, Mapping[str, str]]


def name_surface(
    surface: Surface, types: TypeTable, held: Held = NOTHING_HELD
) -> tuple[SurfaceNames, tuple[Diagnostic, ...]]:
    """Name everything that a surface has; what the lock holds keeps its name."""
    found: list[Diagnostic] = []
    classes = _class_names(surface, held)
    type_names, notes = resolve(_type_scope(surface, types, classes, held))
    found.extend(notes)
    fields: dict[UseKey, Mapping[str, str]] = {}
    for key in surface.declarations:
        type_id, role = split_key(key)
        decl = types[type_id]
        if isinstance(decl, ObjectType) and role is Role.OUTPUT:
            fields[key], notes = resolve(_field_scope(decl, key, held))
            found.extend(notes)
    methods: dict[str, str] = {}
    resources: dict[tuple[str, ...], str] = {}
    arguments: dict[str, Mapping[str, str]] = {}
    for resource in surface.resources:
        members, notes = resolve(_member_scope(resource, held))
        found.extend(notes)
        for child in resource.children:
            resources[child] = members[_child_id(child)]
        for method in resource.methods:
            methods[method.operation.id] = members[method.operation.id]
            arguments[method.operation.id], notes = resolve(_argument_scope(method, held))
            found.extend(notes)
    return (
        SurfaceNames(
            types={key: type_names[key] for key in surface.declarations},
            unknown={
                key: type_names[_unknown_id(key)]
                for key, declaration in surface.declarations.items()
                if declaration.open
            },
            fields=fields,
            methods=methods,
            arguments=arguments,
            resources=resources,
            classes=classes,
            aliases=_aliases(held, type_names),
        ),
        tuple(found),
    )


def find_symbols_of(
    surface: Surface, types: TypeTable, held: Held = NOTHING_HELD
) -> Mapping[NameId, tuple[Symbol, Scope]]:
    """For everything that `name_surface` names, the symbol that it was and the scope it was in."""
    found: dict[NameId, tuple[Symbol, Scope]] = {}

    def add(kind: NameKind, scope: Scope, owner: str = "") -> None:
        for symbol in scope.symbols:
            key = NameId(kind, owner, symbol.id) if owner else NameId(kind, symbol.id)
            found[key] = (symbol, scope)

    classes = _class_scope(surface, held)
    add(NameKind.CLASS, classes)
    scope = _type_scope(surface, types, _class_names(surface, held), held)
    for symbol in scope.symbols:
        unknown = symbol.id.removeprefix(_UNKNOWN)
        kind = NameKind.TYPE if unknown == symbol.id else NameKind.UNKNOWN
        found[NameId(kind, unknown)] = (symbol, scope)
    for key in surface.declarations:
        type_id, role = split_key(key)
        decl = types[type_id]
        if isinstance(decl, ObjectType) and role is Role.OUTPUT:
            add(NameKind.FIELD, _field_scope(decl, key, held), key)
    for resource in surface.resources:
        scope = _member_scope(resource, held)
        for symbol in scope.symbols:
            child = symbol.id.removeprefix(_CHILD)
            kind = NameKind.METHOD if child == symbol.id else NameKind.RESOURCE
            found[NameId(kind, child)] = (symbol, scope)
        for method in resource.methods:
            add(NameKind.ARGUMENT, _argument_scope(method, held), method.operation.id)
    return found


def dump_names(names: SurfaceNames) -> str:
    """All names as stable text: what it is, an arrow, what it is called."""
    lines = [f"type {key} -> {name}" for key, name in sorted(names.types.items())]
    lines += [f"unknown {key} -> {name}" for key, name in sorted(names.unknown.items())]
    lines += [
        f"alias {key} {alias} -> {name}"
        for key, aliases in sorted(names.aliases.items())
        for alias, name in aliases.items()
    ]
    lines += [
        f"field {key} {wire} -> {name}"
        for key, fields in sorted(names.fields.items())
        for wire, name in sorted(fields.items())
        if wire != name
    ]
    lines += [
        f"resource {'.'.join(path)} -> {name}" for path, name in sorted(names.resources.items())
    ]
    lines += [f"method {op} -> {name}" for op, name in sorted(names.methods.items())]
    lines += [
        f"argument {op} {argument} -> {name}"
        for op, arguments in sorted(names.arguments.items())
        for argument, name in sorted(arguments.items())
        if argument.partition(":")[2] != name
    ]
    return "\n".join(lines) + "\n"


def _aliases(held: Held, names: Names) -> Mapping[UseKey, Mapping[str, str]]:
    """What types have become others by, where nothing else was given that name."""
    taken = frozenset(names.values())
    aliases: dict[UseKey, dict[str, str]] = {}
    for old, joined in sorted(held.joined.items()):
        symbol = _unknown_id(joined.key) if old.kind is NameKind.UNKNOWN else joined.key
        if symbol in names and joined.name not in taken:
            aliases.setdefault(joined.key, {})[joined.name] = names[symbol]
    return aliases


def _unknown_id(key: UseKey) -> str:
    return f"{_UNKNOWN}{key}"


def _child_id(path: tuple[str, ...]) -> str:
    return _CHILD + ".".join(path)


def _type_scope(
    surface: Surface, types: TypeTable, classes: Mapping[tuple[str, ...], str], held: Held
) -> Scope:
    symbols: list[Symbol] = []
    for key, declaration in surface.declarations.items():
        location = types[split_key(key)[0]].location
        wishes, locked = declaration.wishes, held.name_of(NameKind.TYPE, key)
        pinned = declaration.pinned and locked in ("", identifier(wishes[0]))
        symbols.append(Symbol(key, wishes, declaration.spelled, pinned, location, locked))
        if declaration.open:
            unknown = tuple(f"Unknown{wish}" for wish in (locked, *wishes) if wish)
            locked = held.name_of(NameKind.UNKNOWN, key)
            symbols.append(Symbol(_unknown_id(key), unknown, location=location, locked=locked))
    resources = frozenset(
        f"{side}{form}{name}"
        for name in classes.values()
        for side in ("", "Async")
        for form in ("", "Raw", "Streaming")
    )
    return _scope(
        "types", symbols, TYPE_NAMES | resources, held.gone_in(NameKind.TYPE), underscore=False
    )


def _scope(
    name: str,
    symbols: Iterable[Symbol],
    reserved: frozenset[str],
    gone: frozenset[str],
    *,
    underscore: bool = True,
) -> Scope:
    """A scope that keeps the names of what is gone from all but those that are told to have them.

    Told is what the configuration pins; and a field, argument or method that is spelled so.
    """
    symbols = tuple(symbols)
    told = {
        symbol.wishes[0]
        for symbol in symbols
        if symbol.pinned or (underscore and symbol.spelled == symbol.wishes[0])
    }
    return Scope(name, symbols, reserved, underscore, gone - told)


def _field_scope(decl: ObjectType, key: UseKey, held: Held) -> Scope:
    symbols = (
        _field_symbol(field, held.name_of(NameKind.FIELD, key, field.name))
        for field in visible_fields(decl, Role.OUTPUT)
    )
    return _scope(f'"{decl.id}"', symbols, FIELD_NAMES, held.gone_in(NameKind.FIELD, key))


def _field_symbol(field: Field, locked: str) -> Symbol:
    spelled = field.name if field.name.isidentifier() and not field.name.startswith("_") else ""
    plain = snake(field.name) or "field"
    wishes = (plain, spelled, f"{plain}_field") if spelled else (plain, f"{plain}_field")
    return Symbol(field.name, wishes, field.name, location=field.location, locked=locked)


def _member_scope(resource: Resource, held: Held) -> Scope:
    symbols = [
        # A resource is an attribute that others hang on: its name is not up for discussion.
        Symbol(
            _child_id(child),
            (child[-1], f"{child[-1]}_resource"),
            spelled=child[-1],
            locked=held.name_of(NameKind.RESOURCE, ".".join(child)),
        )
        for child in resource.children
    ]
    symbols += [
        Symbol(
            method.operation.id,
            method.wishes,
            spelled=method.wishes[0] if method.told else "",
            location=method.operation.location,
            locked=held.name_of(NameKind.METHOD, method.operation.id),
        )
        for method in resource.methods
    ]
    path = ".".join(resource.path)
    gone = held.gone_in(NameKind.RESOURCE, path)
    reserved = RESOURCE_NAMES if path else RESOURCE_NAMES | CLIENT_MEMBER_NAMES
    return _scope(path or "the client", symbols, reserved, gone)


def _argument_scope(method: Method, held: Held) -> Scope:
    owner = method.operation.id
    in_path = {argument.name for argument in method.arguments if argument.place == "path"}
    symbols = (
        _argument_symbol(argument, in_path, held.name_of(NameKind.ARGUMENT, owner, argument.id))
        for argument in method.arguments
    )
    gone = held.gone_in(NameKind.ARGUMENT, owner)
    return _scope(method.operation.operation_id or owner, symbols, ARGUMENT_NAMES, gone)


def _argument_symbol(argument: Argument, in_path: AbstractSet[str], locked: str) -> Symbol:
    plain = snake(argument.name) or "argument"
    spelled = argument.name if argument.place == "path" or argument.name not in in_path else ""
    wishes = (plain, f"{argument.place}_{plain}", f"{plain}_in_{argument.place}")
    return Symbol(argument.id, wishes, spelled, location=argument.location, locked=locked)


def _class_names(surface: Surface, held: Held) -> Mapping[tuple[str, ...], str]:
    names, _ = resolve(_class_scope(surface, held))
    return {tuple(dotted.split(".")): name for dotted, name in names.items()}


def _class_scope(surface: Surface, held: Held) -> Scope:
    paths = {".".join(resource.path): resource.path for resource in surface.resources}
    symbols = (
        Symbol(dotted, (pascal(*path) + "Resource",), locked=held.name_of(NameKind.CLASS, dotted))
        for dotted, path in paths.items()
        if path
    )
    return _scope("resources", symbols, frozenset(), held.gone_in(NameKind.CLASS))
