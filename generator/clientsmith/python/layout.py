"""Which module each type stands in, and the order of types in it.

In: declarations with their entry points and names. Out: modules. Types that the same resources
lead to share a module, so loading a resource loads what it needs and little else. What a type
refers to is reached by at least the same resources, so modules never import each other in a
circle, and a group of types that refer to each other is never torn apart.
"""

from __future__ import annotations

from collections.abc import Mapping

from clientsmith.api.types import TypeTable
from clientsmith.frozen import dataclass
from clientsmith.python.graph import reached_by, strongly_connected
from clientsmith.python.naming import Scope, Symbol, resolve
from clientsmith.python.surface import Declaration, Form
from clientsmith.python.usage import Role, UseKey, references, split_key, use_key
from clientsmith.python.words import snake

FOLDERS = {Role.OUTPUT: "types", Role.INPUT: "params"}


@dataclass(frozen=True, slots=True)
class Module:
    """A module of types: its folder and name, and its declarations in an order that defines before
    use.
    """

    folder: str
    name: str
    keys: tuple[UseKey, ...]


def lay_out_modules(
    types: TypeTable, declarations: Mapping[UseKey, Declaration], names: Mapping[UseKey, str]
) -> tuple[Module, ...]:
    """The modules of all declarations, sorted by folder and name."""
    edges = {key: _successors(types, key) for key in declarations}
    order = {
        key: position
        for position, key in enumerate(
            key
            for component in strongly_connected(declarations, edges.__getitem__)
            for key in sorted(component, key=lambda k: (_stage(declarations[k]), names[k]))
        )
    }
    groups: dict[tuple[str, frozenset[str]], list[UseKey]] = {}
    for key, declaration in declarations.items():
        folder = FOLDERS[split_key(key)[1]]
        groups.setdefault((folder, declaration.entries), []).append(key)
    modules: list[Module] = []
    for folder in FOLDERS.values():
        owned = {entries: keys for (place, entries), keys in groups.items() if place == folder}
        titles = _titles(owned, names, edges)
        for entries, keys in owned.items():
            modules.append(
                Module(folder, titles[entries], tuple(sorted(keys, key=order.__getitem__)))
            )
    return tuple(sorted(modules, key=lambda module: (module.folder, module.name)))


def _successors(types: TypeTable, key: UseKey) -> tuple[UseKey, ...]:
    type_id, role = split_key(key)
    return tuple({use_key(target, role) for target in references(types[type_id], role)})


def _stage(declaration: Declaration) -> int:
    """Within a circle, classes come first: their annotations can be quoted, decisions cannot."""
    return 0 if declaration.form in (Form.MODEL, Form.TYPED_DICT) else 1


def _titles(
    groups: Mapping[frozenset[str], list[UseKey]],
    names: Mapping[UseKey, str],
    edges: Mapping[UseKey, tuple[UseKey, ...]],
) -> Mapping[frozenset[str], str]:
    """A name for each group: its one entry point, else the type that most of the group is for."""
    symbols: list[Symbol] = []
    for entries, keys in groups.items():
        mark = ",".join(sorted(entries))
        if len(entries) == 1:
            symbols.append(Symbol(mark, (mark,), spelled=mark))
            continue
        own = set(keys)
        inside = {key: [target for target in edges[key] if target in own] for key in keys}
        size = {key: len(reached_by({key: [key]}, inside.__getitem__)) for key in keys}
        ranked = sorted(keys, key=lambda key: (-size[key], names[key]))
        wishes = [snake(names[key].removesuffix("Param")) for key in ranked]
        symbols.append(Symbol(mark, (*wishes, f"shared_by_{len(entries)}")))
    resolved, _ = resolve(Scope("modules", tuple(symbols), underscore=True))
    return {entries: resolved[",".join(sorted(entries))] for entries in groups}
