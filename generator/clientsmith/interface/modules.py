"""One module as text: which names it has, and where those that it imports come from.

In: a text. Out: a `Module`. Code is parsed and never imported: what is compared may be older than
the Python that compares it, or need what is not installed. Where type checkers and Python see
different things (`if TYPE_CHECKING`), type checkers are believed, for they see names that are
loaded when they are first used.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping

from clientsmith.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Module:
    """A module by its full name; `imports` says what each imported name stands for."""

    name: str
    imports: Mapping[str, str]
    exports: tuple[str, ...]
    statements: Mapping[str, tuple[ast.stmt, ...]]
    """Those that define a name, in order; functions with overloads have several."""

    def resolve(self, name: str) -> str:
        """The full path of a name of this module; the name itself for one that Python brings."""
        if name in self.statements:
            return f"{self.name}.{name}"
        return self.imports.get(name, name)


def parse_module(name: str, text: str, *, is_package: bool) -> Module:
    """Read a module. Raises SyntaxError, or ValueError for a null byte, when it is no Python."""
    tree = ast.parse(text)
    imports: dict[str, str] = {}
    shown: list[str] = []
    listed: list[str] | None = None
    statements: dict[str, tuple[ast.stmt, ...]] = {}
    for statement in _flatten(tree.body):
        match statement:
            case ast.Import(names=names):
                for alias in names:
                    full = alias.name if alias.asname else alias.name.partition(".")[0]
                    imports[alias.asname or full] = full
            case ast.ImportFrom(module=module, names=names, level=level):
                base = _base(name, level, module or "", is_package=is_package)
                for alias in names:
                    imports[alias.asname or alias.name] = f"{base}.{alias.name}"
                    if alias.asname == alias.name:  # says that it is meant to be imported from here
                        shown.append(alias.name)
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                listed = list(_strings(value))
            case _:
                for defined in _names(statement):
                    statements[defined] = (*statements.get(defined, ()), statement)
    own = (it for it in (*shown, *statements) if not it.startswith("_") or it == "__version__")
    exports = tuple(dict.fromkeys(own if listed is None else (*listed, *shown)))
    return Module(name, imports, exports, statements)


def _flatten(statements: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    for statement in statements:
        match statement:
            case ast.If(test=ast.UnaryOp(op=ast.Not()), orelse=[_, *_] as other):
                yield from _flatten(other)
            case ast.If(body=body):
                yield from _flatten(body)
            case ast.Try(body=body):
                yield from _flatten(body)
            case _:
                yield statement


def _names(statement: ast.stmt) -> Iterator[str]:
    match statement:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            yield name
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name
        case ast.Assign(targets=targets):
            yield from (target.id for target in targets if isinstance(target, ast.Name))
        case _:
            pass


def _base(name: str, level: int, module: str, *, is_package: bool) -> str:
    """The module that an import is from."""
    if not level:
        return module
    above = name.split(".")
    parts = above[: len(above) - level + is_package]
    return ".".join([*parts, module] if module else parts)


def _strings(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.List | ast.Tuple):
        for item in node.elts:
            if isinstance(item, ast.Constant) and isinstance(item.value, str):
                yield item.value
