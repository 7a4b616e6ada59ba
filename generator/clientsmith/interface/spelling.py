"""Expressions of annotations and defaults, spelled so that they can be compared.

In: an expression, and a function that knows what a name stands for. Out: its text in one form: names
as paths, `Optional` and `Union` as `|`, strings that hold types as those types, no metadata of
`Annotated`. Whether two types are the same is *not* decided here (`relations`).
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Final

from clientsmith.frozen import dataclass

_BARE: Final = ("typing.", "typing_extensions.", "collections.abc.", "builtins.")
_WRAPPERS: Final = ("Required", "NotRequired", "ReadOnly", "Final")
"""What says something about a field and not about its type."""


@dataclass(frozen=True, slots=True)
class Speller:
    """Spells the expressions of one module."""

    resolve: Callable[[str], str]
    """The path that a name of the module stands for; the name itself for one of `builtins`."""

    def spell_type(self, node: ast.expr | None) -> str:
        """An annotation; empty for none."""
        match node:
            case None:
                return ""
            case ast.Constant(value=str(text)):
                return self._quoted(text)
            case ast.Constant(value=None):
                return "None"
            case ast.Name() | ast.Attribute():
                return self.spell_name(node)
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return f"{self.spell_type(left)} | {self.spell_type(right)}"
            case ast.Subscript(value=value, slice=inner):
                return self._subscript(self.spell_name(value), inner)
            case ast.List(elts=items):
                return f"[{self._all(items)}]"
            case ast.Tuple(elts=items):
                return self._all(items)
            case _:
                return ast.unparse(node)

    def spell_value(self, node: ast.expr | None) -> str:
        """A default; a call or a display that is too long to matter is shown as `...`."""
        match node:
            case None:
                return ""
            case ast.Name() | ast.Attribute():
                return self.spell_name(node)
            case ast.Constant():
                return ast.unparse(node)
            case _:
                text = ast.unparse(node)
                return text if len(text) <= 40 else "..."

    def spell_name(self, node: ast.expr) -> str:
        """What a name or a dotted name stands for."""
        if isinstance(node, ast.Name):
            path = self.resolve(node.id)
        elif isinstance(node, ast.Attribute):
            path = self.resolve(f"{self.spell_name(node.value)}.{node.attr}")
        else:
            return ast.unparse(node)
        for module in _BARE:
            if path.startswith(module):
                return path.removeprefix(module)
        return path

    def wrappers_of(self, node: ast.expr | None) -> tuple[frozenset[str], ast.expr | None]:
        """`Required`, `ClassVar` and the like around an annotation, and what is within."""
        found: set[str] = set()
        while isinstance(node, ast.Subscript):
            name = self.spell_name(node.value)
            if name not in (*_WRAPPERS, "ClassVar"):
                break
            found.add(name)
            node = node.slice
        return frozenset(found), node

    def _subscript(self, name: str, inner: ast.expr) -> str:
        match name, inner:
            case "Optional", _:
                return f"{self.spell_type(inner)} | None"
            case "Union", ast.Tuple(elts=items):
                return " | ".join(self.spell_type(item) for item in items)
            case "Annotated", ast.Tuple(elts=[first, *_]):
                return self.spell_type(first)
            case "Literal", _:
                return f"Literal[{ast.unparse(inner).removeprefix('(').removesuffix(')')}]"
            case _ if name in _WRAPPERS:
                return self.spell_type(inner)
            case _:
                return f"{name}[{self.spell_type(inner)}]"

    def _all(self, items: Sequence[ast.expr]) -> str:
        return ", ".join(self.spell_type(item) for item in items)

    def _quoted(self, text: str) -> str:
        """A type in quotes, for names that do not exist yet when it is read."""
        try:
            return self.spell_type(ast.parse(text, mode="eval").body)
        except SyntaxError:
            return repr(text)
