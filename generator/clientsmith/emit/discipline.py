"""What in a template is logic: it belongs into a view, where it has a type, a name and a test.

In: the tree of a template, as Jinja alone reads it. Out: each place that decides or computes
something. A template may print a field, walk a tuple, ask a flag, and use macros, blocks and a few
filters. What its words mean, and whether the fields exist, is *not* looked at here (`render`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from jinja2 import nodes

from clientsmith.emit.dialect import WORDS
from clientsmith.frozen import dataclass

FILTERS: Final = frozenset({"indent", "join", "length", *WORDS})
"""What lays text out."""


@dataclass(frozen=True, slots=True)
class Offence:
    """A place in a template that holds logic, and which: `a comparison`."""

    line: int
    what: str


def find_logic(
    tree: nodes.Template,
    filters: AbstractSet[str] = FILTERS,
    tests: AbstractSet[str] = frozenset(),
    macros: AbstractSet[str] = frozenset(),
) -> tuple[Offence, ...]:
    """Each place in a template that holds logic, by line.

    `filters` and `tests` are those that are let pass, `macros` what may be called besides those that
    the template itself has: blocks see what the template that is extended takes in. The words of our
    dialect are to be in the tree as they are written, not as what they stand for.
    """
    walk = _Walk(called_in(tree) | macros, filters, tests)
    return tuple(sorted(set(walk.statements(tree.body)), key=lambda o: (o.line, o.what)))


def called_in(tree: nodes.Template) -> frozenset[str]:
    """The names that a template has for macros, and for templates that hold them."""
    return frozenset(_macros(tree))


@dataclass(frozen=True, slots=True)
class _Walk:
    """A walk over a tree: `macros` are what may be called."""

    macros: AbstractSet[str]
    filters: AbstractSet[str]
    tests: AbstractSet[str]

    def statements(self, body: Iterable[nodes.Node]) -> Iterator[Offence]:
        """Offences of statements and of what they hold."""
        for node in body:
            yield from self.statement(node)

    def statement(self, node: nodes.Node) -> Iterator[Offence]:
        match node:
            case nodes.Output():
                for each in node.nodes:
                    yield from self.printed(each)
            case nodes.If():
                yield from self.flag(node.test)
                yield from self.statements((*node.body, *node.elif_, *node.else_))
            case nodes.For():
                yield from self.walked(node)
                yield from self.statements((*node.body, *node.else_))
            case nodes.Macro():
                for default in node.defaults:
                    yield from self.plain(default)
                yield from self.statements(node.body)
            case nodes.Block():
                yield from self.statements(node.body)
            case nodes.With(body=[nodes.Include() as part]):  # how `docstring` is written out
                for value in node.values:
                    yield from self.plain(value)
                yield from self.statement(part)
            case nodes.Extends() | nodes.Include() | nodes.Import() | nodes.FromImport():
                if not isinstance(node.template, nodes.Const):
                    yield Offence(node.lineno, "a template whose name is computed")
            case _:
                yield Offence(node.lineno, _STATEMENTS.get(type(node), type(node).__name__.lower()))

    def walked(self, node: nodes.For) -> Iterator[Offence]:
        """Offences of the head of a loop."""
        yield from self.plain(node.iter)
        if node.test is not None:
            yield Offence(node.lineno, "a condition on what is walked")
        if node.recursive:
            yield Offence(node.lineno, "a recursive loop")

    def flag(self, node: nodes.Node) -> Iterator[Offence]:
        """Offences of a condition: one flag, a field that is tested by name, or the opposite."""
        asked = node.node if isinstance(node, nodes.Not) else node
        if isinstance(asked, nodes.Test) and asked.name in self.tests:
            for argument in (*asked.args, *(pair.value for pair in asked.kwargs)):
                yield from self.plain(argument)
            asked = asked.node
        yield from self.plain(asked)

    def printed(self, node: nodes.Expr) -> Iterator[Offence]:
        """Offences of what is printed: text, a field, either of them laid out, or a macro's text."""
        match node:
            case nodes.TemplateData():
                pass
            case nodes.Filter():
                yield from self.filtered(node)
            case nodes.Call() if self.is_macro(node.node):
                for argument in (*node.args, *(pair.value for pair in node.kwargs)):
                    yield from self.plain(argument)
            case _:
                yield from self.plain(node)

    def filtered(self, node: nodes.Filter) -> Iterator[Offence]:
        if node.name not in self.filters:
            yield Offence(node.lineno, f'the filter "{node.name}"')
        for argument in (*node.args, *(pair.value for pair in node.kwargs)):
            if not isinstance(argument, nodes.Const):
                yield Offence(node.lineno, "an argument of a filter that is computed")
        if node.node is not None:
            yield from self.printed(node.node)

    def plain(self, node: nodes.Node) -> Iterator[Offence]:
        """Offences of what must be a constant, a name, or fields of it."""
        match node:
            case nodes.Const() | nodes.Name():
                pass
            case nodes.Getattr():
                yield from self.plain(node.node)
            case _:
                yield Offence(node.lineno, _EXPRESSIONS.get(type(node), _kind(node)))

    def is_macro(self, node: nodes.Node) -> bool:
        match node:
            case nodes.Name(name=name):
                return name in self.macros or name == "super"
            case nodes.Getattr(node=nodes.Name(name=name)):
                return name in self.macros
            case _:
                return False


_STATEMENTS: Final[dict[type[nodes.Node], str]] = {
    nodes.Assign: "an assignment",
    nodes.AssignBlock: "an assignment",
    nodes.With: "an assignment",
    nodes.ExprStmt: "a statement",
    nodes.CallBlock: "a call",
    nodes.FilterBlock: "a filter around a block",
}
_EXPRESSIONS: Final[dict[type[nodes.Node], str]] = {
    nodes.Compare: "a comparison",
    nodes.Test: "a test",
    nodes.And: 'a chain of "and"',
    nodes.Or: 'a chain of "or"',
    nodes.Not: 'a "not" within an expression',
    nodes.CondExpr: "a choice",
    nodes.Getitem: "a subscript",
    nodes.Call: "a call",
    nodes.Filter: "a filter within an expression",
    nodes.Concat: "text put together",
}


def _kind(node: nodes.Node) -> str:
    if isinstance(node, nodes.BinExpr | nodes.UnaryExpr):
        return "arithmetic"
    return "a literal" if isinstance(node, nodes.Literal) else type(node).__name__.lower()


def _macros(tree: nodes.Template) -> Iterator[str]:
    for macro in tree.find_all(nodes.Macro):
        yield macro.name
    for imported in tree.find_all(nodes.Import):
        yield imported.target
    for taken in tree.find_all(nodes.FromImport):
        for name in taken.names:
            yield name if isinstance(name, str) else name[1]
