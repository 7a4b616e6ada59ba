"""All names of a surface: the scopes, and what each symbol in them is called.

In: a `Surface`. Out: `Names`: types, unknown variants, fields, methods, child resources,
arguments. Only here are scopes put together; how a scope is resolved is decided by `naming`.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from clientsmith.api.types import Field, ObjectType, TypeTable
from clientsmith.diagnostics import Diagnostic
from clientsmith.python.arguments import Argument
from clientsmith.python.methods import Method
from clientsmith.python.naming import Scope, Symbol, resolve
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


@dataclass(frozen=True, slots=True)
class SurfaceNames:
    """`types` and `unknown` by declaration; `fields` by declaration and wire name; `methods` and
    `arguments` by operation id; `resources` (attribute names) and `classes` by resource path.
    """

    types: Mapping[UseKey, str]
    unknown: Mapping[UseKey, str]
    fields: Mapping[UseKey, Mapping[str, str]]
    methods: Mapping[str, str]
    arguments: Mapping[str, Mapping[str, str]]
    resources: Mapping[tuple[str, ...], str]
    classes: Mapping[tuple[str, ...], str]


def name_surface(surface: Surface, types: TypeTable) -> tuple[SurfaceNames, tuple[Diagnostic, ...]]:
    """Name everything that a surface has."""
    found: list[Diagnostic] = []
    type_names, notes = resolve(_type_scope(surface, types))
    found.extend(notes)
    fields: dict[UseKey, Mapping[str, str]] = {}
    for key in surface.declarations:
        type_id, role = split_key(key)
        decl = types[type_id]
        if isinstance(decl, ObjectType) and role is Role.OUTPUT:
            fields[key], notes = resolve(_field_scope(decl, role))
            found.extend(notes)
    methods: dict[str, str] = {}
    resources: dict[tuple[str, ...], str] = {}
    arguments: dict[str, Mapping[str, str]] = {}
    for resource in surface.resources:
        members, notes = resolve(_member_scope(resource))
        found.extend(notes)
        for child in resource.children:
            resources[child] = members[_child_id(child)]
        for method in resource.methods:
            methods[method.operation.id] = members[method.operation.id]
            arguments[method.operation.id], notes = resolve(_argument_scope(method))
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
            classes=_class_names(surface),
        ),
        tuple(found),
    )


def dump_names(names: SurfaceNames) -> str:
    """All names as stable text: what it is, an arrow, what it is called."""
    lines = [f"type {key} -> {name}" for key, name in sorted(names.types.items())]
    lines += [f"unknown {key} -> {name}" for key, name in sorted(names.unknown.items())]
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


def _unknown_id(key: UseKey) -> str:
    return f"unknown:{key}"


def _child_id(path: tuple[str, ...]) -> str:
    return "resource:" + ".".join(path)


def _type_scope(surface: Surface, types: TypeTable) -> Scope:
    symbols: list[Symbol] = []
    for key, declaration in surface.declarations.items():
        location = types[split_key(key)[0]].location
        symbols.append(
            Symbol(key, declaration.wishes, declaration.spelled, declaration.pinned, location)
        )
        if declaration.open:
            wishes = tuple(f"Unknown{wish}" for wish in declaration.wishes)
            symbols.append(Symbol(_unknown_id(key), wishes, location=location))
    classes = frozenset(
        f"{side}{form}{name}"
        for name in _class_names(surface).values()
        for side in ("", "Async")
        for form in ("", "Raw", "Streaming")
    )
    return Scope("types", tuple(symbols), TYPE_NAMES | classes, underscore=False)


def _field_scope(decl: ObjectType, role: Role) -> Scope:
    symbols = tuple(_field_symbol(field) for field in visible_fields(decl, role))
    return Scope(f'"{decl.id}"', symbols, FIELD_NAMES)


def _field_symbol(field: Field) -> Symbol:
    spelled = field.name if field.name.isidentifier() and not field.name.startswith("_") else ""
    plain = snake(field.name) or "field"
    wishes = (plain, spelled, f"{plain}_field") if spelled else (plain, f"{plain}_field")
    return Symbol(field.name, wishes, field.name, location=field.location)


def _member_scope(resource: Resource) -> Scope:
    symbols = [
        # A resource is an attribute that others hang on: its name is not up for discussion.
        Symbol(_child_id(child), (child[-1], f"{child[-1]}_resource"), spelled=child[-1])
        for child in resource.children
    ]
    symbols += [
        Symbol(
            method.operation.id,
            method.wishes,
            spelled=method.wishes[0] if method.told else "",
            location=method.operation.location,
        )
        for method in resource.methods
    ]
    if resource.path:
        return Scope(".".join(resource.path), tuple(symbols), RESOURCE_NAMES)
    return Scope("the client", tuple(symbols), RESOURCE_NAMES | CLIENT_MEMBER_NAMES)


def _argument_scope(method: Method) -> Scope:
    in_path = {argument.name for argument in method.arguments if argument.place == "path"}
    symbols = tuple(_argument_symbol(argument, in_path) for argument in method.arguments)
    return Scope(method.operation.operation_id or method.operation.id, symbols, ARGUMENT_NAMES)


def _argument_symbol(argument: Argument, in_path: AbstractSet[str]) -> Symbol:
    plain = snake(argument.name) or "argument"
    spelled = argument.name if argument.place == "path" or argument.name not in in_path else ""
    wishes = (plain, f"{argument.place}_{plain}", f"{plain}_in_{argument.place}")
    return Symbol(argument.id, wishes, spelled, location=argument.location)


def _class_names(surface: Surface) -> Mapping[tuple[str, ...], str]:
    symbols = tuple(
        Symbol(".".join(resource.path), (pascal(*resource.path) + "Resource",))
        for resource in surface.resources
        if resource.path
    )
    names, _ = resolve(Scope("resources", symbols))
    return {tuple(path.split(".")): name for path, name in names.items()}
