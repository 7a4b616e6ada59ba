"""What a pack adds to its templates in Python.

    filters = {"shout": lambda text: text.upper()}      # {{ resource.name | shout }}
    tests = {"short": lambda text: len(text) < 9}       # {% if resource.name is short %}
    values = {"team": "Integrations"}                   # {{ values.team }}

In: the files that packs name as `plugin`, in the order in which they go before each other. Out: a
`Plugin`, or what is wrong with a module, at its line. A module is run each time, so that one that
has just been changed counts, and is never written down as bytecode. What templates do with it is
*not* decided here (`render`).
"""

from __future__ import annotations

import ast
import sys
import traceback
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Final, TypeGuard

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.emit.dialect import WORDS
from clientsmith.emit.pack import PluginFile
from clientsmith.emit.package import NO_PLUGIN, Plugin
from clientsmith.source.files import read_text

_TABLES: Final = ("filters", "tests", "values")


def load_plugins(files: Sequence[PluginFile]) -> tuple[Plugin, tuple[Diagnostic, ...]]:
    """What all modules add together; a later one goes before an earlier one."""
    plugin = NO_PLUGIN
    found: tuple[Diagnostic, ...] = ()
    for file in files:
        added, problems = _load(file)
        found = (*found, *problems)
        plugin = Plugin(
            {**plugin.filters, **added.filters},
            {**plugin.tests, **added.tests},
            {**plugin.values, **added.values},
        )
    return plugin, found


def _load(file: PluginFile) -> tuple[Plugin, tuple[Diagnostic, ...]]:
    name = file.path.as_posix()
    text, found = read_text(file.path, name)
    if text is None:
        return NO_PLUGIN, found
    module = ModuleType(f"clientsmith_plugin_{file.path.stem}")
    module.__file__ = str(file.path)
    sys.modules[module.__name__] = module  # dataclasses look their own module up
    try:
        exec(compile(text.content, name, "exec", dont_inherit=True), vars(module))  # noqa: S102
    except (Exception, SystemExit) as error:  # noqa: BLE001  # a module can raise anything
        return NO_PLUGIN, (_explain(error, name),)
    finally:
        del sys.modules[module.__name__]
    return _read(module, text.content, name)


def _read(module: ModuleType, source: str, name: str) -> tuple[Plugin, tuple[Diagnostic, ...]]:
    found: list[Diagnostic] = []
    tables: dict[str, dict[str, object]] = {}
    for table in _TABLES:
        held: object = getattr(module, table, {})
        tables[table] = {}
        if not _is_table(held):
            problem = f'"{table}" must be a dictionary, not {_kind(held)}'
            found.append(_refuse(problem, _place(source, name, table)))
            continue
        for key, value in held.items():
            problem = _problem(table, key, value)
            if problem:
                found.append(_refuse(problem, _place(source, name, table, key)))
            else:
                tables[table][str(key)] = value
    plugin = Plugin(_callables(tables["filters"]), _callables(tables["tests"]), tables["values"])
    return plugin, tuple(found)


def _problem(table: str, key: object, value: object) -> str:
    if not isinstance(key, str) or not key.isidentifier():
        return f'{key!r} in "{table}" is no name that a template can write'
    if table == "values":
        return ""
    if table == "filters" and key in WORDS:
        return f'"{key}" is a part of the language of templates and cannot be replaced'
    if not callable(value):
        return f'"{key}" in "{table}" must be a function, not {_kind(value)}'
    return ""


def _explain(error: BaseException, name: str) -> Diagnostic:
    if isinstance(error, SyntaxError) and error.filename == name:
        place = Location(name, error.lineno or 1, error.offset or 1)
        return _refuse(f"the plugin is not Python: {error.msg}", place)
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == name and frame.lineno is not None
    ]
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return _refuse(
        f"the plugin cannot be imported: {reason}", Location(name, (lines or [1])[-1], 1)
    )


def _place(source: str, name: str, table: str, key: object = None) -> Location:
    """Where a module sets a table, or a key of it; its first line when it cannot be told."""
    for node in ast.parse(source).body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
        if not any(isinstance(target, ast.Name) and target.id == table for target in targets):
            continue
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        for written in value.keys if isinstance(value, ast.Dict) else ():
            if isinstance(written, ast.Constant) and key is not None and written.value == key:
                return Location(name, written.lineno, written.col_offset + 1)
        return Location(name, node.lineno, node.col_offset + 1)
    return Location(name, 1, 1)


def _refuse(problem: str, place: Location) -> Diagnostic:
    return diagnostic("plugin-failed", problem, place)


def _callables(held: dict[str, object]) -> dict[str, Callable[..., object]]:
    return {key: value for key, value in held.items() if _is_callable(value)}


def _is_table(value: object) -> TypeGuard[dict[object, object]]:
    return isinstance(value, dict)


def _is_callable(value: object) -> TypeGuard[Callable[..., object]]:
    return callable(value)


def _kind(value: object) -> str:
    return f"a {type(value).__name__}"
