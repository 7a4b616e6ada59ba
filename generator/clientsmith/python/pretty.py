"""Python expressions as small trees, printed the way black prints them.

In: an expression and the column it starts at. Out: its lines. Because these lines are what black
would write, generated files need not be formatted again; tests hold every case against black.
What the expression says is *not* decided here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from clientsmith.frozen import dataclass
from clientsmith.python.literals import scalar_literal, string_literal
from clientsmith.source.node import JsonValue

WIDTH = 100


@dataclass(frozen=True, slots=True)
class Group:
    """`head` items `tail`, such as `Literal[`...`]`; one item a line with a trailing comma when it
    is long.

    `comma` is False for a subscript of one item, where a comma would make a tuple.
    """

    head: str
    items: tuple[Expr, ...]
    tail: str
    comma: bool = True


@dataclass(frozen=True, slots=True)
class Chain:
    """Operands joined by `|`; one operand a line when it is long."""

    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """`label` and a value, such as `"key": value` or `name=value`."""

    label: str
    value: Expr


Expr: TypeAlias = str | Group | Chain | Pair


def flat(expr: Expr) -> str:
    """The expression on one line."""
    # Every expression comes through here many times; a `match` takes twice as long.
    if isinstance(expr, str):
        return expr
    if isinstance(expr, Pair):
        return expr.label + flat(expr.value)
    items = [item if isinstance(item, str) else flat(item) for item in expr.items]
    if isinstance(expr, Chain):
        return " | ".join(items)
    return expr.head + ", ".join(items) + expr.tail


def subscript(head: str, *items: Expr) -> Expr:
    """`head[items]`."""
    return Group(head + "[", items, "]", comma=len(items) > 1)


def call(head: str, *items: Expr) -> Expr:
    """`head(items)`."""
    return Group(head + "(", items, ")")


def tuple_expr(items: Iterable[Expr]) -> Expr:
    """A tuple; one of a single item is written on one line."""
    items = tuple(items)
    if len(items) == 1:
        return "(" + flat(items[0]) + ",)"
    return Group("(", items, ")")


def value_expr(value: JsonValue) -> Expr:
    """A JSON value as an expression of Python literals."""
    match value:
        case dict():
            pairs = (
                Pair(string_literal(key) + ": ", value_expr(item)) for key, item in value.items()
            )
            return Group("{", tuple(pairs), "}")
        case list():
            return Group("[", tuple(value_expr(item) for item in value), "]")
        case _:
            return scalar_literal(value)


def lay_out(
    expr: Expr, *, indent: int, prefix: str = "", suffix: str = "", parens: bool = True
) -> tuple[str, ...]:
    """`prefix`, the expression and `suffix` as lines; the first line has no indentation, the others
    are indented relative to it. `indent` is the column that the statement starts at.

    A long union gets parentheses unless `parens` is False; then it stays one line, which is too
    long, and so left to black.
    """
    whole = prefix + flat(expr) + suffix
    if indent + len(whole) <= WIDTH:
        return (whole,)
    if isinstance(expr, Chain):
        if not parens:
            return (whole,)
        expr = Group("(", (expr,), ")", comma=False)
    first, *rest = _lines(expr, indent, len(prefix), len(suffix))
    lines = [prefix + first, *rest]
    lines[-1] += suffix
    return tuple(lines)


def _lines(expr: Expr, indent: int, before: int, after: int) -> list[str]:
    line = flat(expr)
    if indent + before + len(line) + after <= WIDTH:
        return [line]
    match expr:
        case str():
            return [line]
        case Group(head, items, tail, comma):
            if not items:
                return [line]
            out = [head]
            for item in items:
                inner = _lines(item, indent + 4, 0, 1 if comma else 0)
                out.extend("    " + part for part in inner)
                if comma:
                    out[-1] += ","
            return [*out, tail]
        case Chain(items):
            out = _lines(items[0], indent, before, 0)
            for item in items[1:]:
                first, *rest = _lines(item, indent, 2, after)
                out.extend(["| " + first, *rest])
            return out
        case Pair(label, value):
            first, *rest = _lines(value, indent, before + len(label), after)
            return [label + first, *rest]
