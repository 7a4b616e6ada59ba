"""The kinds of expressions in a template.

In: an expression, and the kinds of the names in sight. Out: its kind; what is wrong with it is told
to the reading. What may be printed where is *not* decided here (`printing`), nor what statements
do (`walk`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from jinja2 import nodes

from clientsmith.emit.dialect import WORDS
from clientsmith.templates.complaints import closest, nearest
from clientsmith.templates.kinds import (
    LOOSE,
    Flag,
    Kind,
    Loop,
    Loose,
    Macro,
    Macros,
    Many,
    Number,
    Row,
    Text,
    Values,
    Variables,
    View,
    a,
    spell,
)
from clientsmith.templates.reading import Reading
from clientsmith.templates.shelf import Template

_LOOP: Final[Mapping[str, Kind]] = {
    **dict.fromkeys(
        ("index", "index0", "revindex", "revindex0", "length", "depth", "depth0"), Number()
    ),
    **dict.fromkeys(("first", "last"), Flag()),
    **dict.fromkeys(("cycle", "changed"), LOOSE),
}
_NEIGHBOURS: Final = ("previtem", "nextitem")

_MORE_TESTS: Final = "others than those of Jinja come from the plugin of a pack"

Call: TypeAlias = Callable[[Macro, Sequence[Kind], Mapping[str, Kind], Template, int], None]


@dataclass(frozen=True, slots=True)
class Expressions:
    """The expressions of one template; `call` looks into a macro."""

    reading: Reading
    template: Template
    call: Call

    def kind(self, node: nodes.Node, scope: Mapping[str, Kind]) -> Kind:
        """What an expression is."""
        match node:
            case nodes.Const(value=value):
                return _constant(value)
            case nodes.Name():
                return self.name(node, scope)
            case nodes.Getattr():
                return self.field(node, self.kind(node.node, scope), node.attr)
            case nodes.Getitem():
                return self.item(node, scope)
            case nodes.Filter():
                return self.filter(node, scope)
            case nodes.Call():
                return self.called(node, scope)
            case nodes.CondExpr():
                self.kind(node.test, scope)
                kinds = [self.kind(n, scope) for n in (node.expr1, node.expr2) if n is not None]
                return kinds[0] if all(kind == kinds[0] for kind in kinds) else LOOSE
            case nodes.Test():
                return self.test(node, scope)
            case nodes.Compare() | nodes.Not():
                for child in node.iter_child_nodes():
                    self.kind(child, scope)
                return Flag()
            case nodes.Operand():
                return self.kind(node.expr, scope)
            case _:
                for child in node.iter_child_nodes():
                    self.kind(child, scope)
                return LOOSE

    def assign(self, target: nodes.Node, kind: Kind, scope: dict[str, Kind]) -> None:
        """Give the names of a target their kinds."""
        match target:
            case nodes.Name(name=name):
                scope[name] = kind
            case nodes.Tuple(items=targets):
                items = kind.items if isinstance(kind, Row) else ()
                if isinstance(kind, View) or (isinstance(kind, Row) and len(items) != len(targets)):
                    self.complain(
                        target,
                        "template-type",
                        f"{spell(kind)} has not {len(targets)} parts to be named",
                    )
                for at, each in enumerate(targets):
                    self.assign(each, items[at] if at < len(items) else LOOSE, scope)
            case _:
                pass

    def name(self, node: nodes.Name, scope: Mapping[str, Kind]) -> Kind:
        """What a name stands for."""
        if node.name in scope:
            return scope[node.name]
        self.complain(
            node,
            "template-unknown-name",
            f'there is no "{node.name}" here',
            closest(node.name, scope),
        )
        return LOOSE

    def field(self, node: nodes.Node, kind: Kind, name: str) -> Kind:
        """What a field of something is."""
        match kind:
            case View(name=view):
                found = self.reading.contract.views[view].field(name)
                if found is not None:
                    return found.kind
                names = [each.name for each in self.reading.contract.views[view].fields]
                self.unknown(node, name, a(view), closest(name, names))
            case Variables(names=known):
                if known is not None and name not in known:
                    self.complain(
                        node,
                        "template-unknown-name",
                        f'the configuration has no variable "{name}"',
                        (
                            f'add it: "variables: {{{name}: ...}}"'
                            if not known
                            else closest(name, known)
                        ),
                        name,
                    )
                return Text()
            case Values(names=known):
                if name not in known:
                    hint = closest(name, known) or "a plugin has them in its dictionary `values`"
                    self.unknown(node, name, '"values"', hint)
            case Loop(item=item):
                if name in _NEIGHBOURS:
                    return item
                if name in _LOOP:
                    return _LOOP[name]
                self.unknown(node, name, '"loop"', closest(name, (*_LOOP, *_NEIGHBOURS)))
            case Macros(template=template, in_context=in_context):
                return self.macro(node, template, name, in_context=in_context)
            case Text() | Number() | Flag() | Many() | Row():
                if not hasattr(_LIKE[type(kind)], name):
                    self.unknown(node, name, a(spell(kind)))
            case Macro() | Loose():
                pass
        return LOOSE

    def macro(self, node: nodes.Node, template: str, name: str, *, in_context: bool) -> Kind:
        """A macro of an imported template."""
        home = self.reading.shelf.find(template)
        tree = None if home is None else self.reading.tree(home)
        if tree is None:
            return LOOSE
        names = [each.name for each in tree.body if isinstance(each, nodes.Macro)]
        if name in names:
            return Macro(template, name, in_context)
        self.unknown(node, name, f'"{template}"', closest(name, names))
        return LOOSE

    def item(self, node: nodes.Getitem, scope: Mapping[str, Kind]) -> Kind:
        """What stands in brackets behind something."""
        owner = self.kind(node.node, scope)
        match owner, node.arg:
            case Many(), nodes.Slice():
                return owner
            case Many(item=item), _:
                return item
            case Row(items=items), nodes.Const(value=int(at)) if -len(items) <= at < len(items):
                return items[at]
            case View() | Variables() | Values(), nodes.Const(value=str(name)):
                return self.field(node, owner, name)
            case _:
                return LOOSE

    def filter(self, node: nodes.Filter, scope: Mapping[str, Kind]) -> Kind:
        """What a filter makes."""
        for argument in (*node.args, *(pair.value for pair in node.kwargs)):
            self.kind(argument, scope)
        value = LOOSE if node.node is None else self.kind(node.node, scope)
        filters = self.reading.environment.filters
        if node.name not in filters:
            self.complain(
                node,
                "template-unknown-name",
                f'there is no filter "{node.name}"',
                closest(node.name, (*filters, *WORDS)),
                node.name,
            )
        match node.name, value:
            case "indent", Text():
                return value
            case "join", Many(item=Text() as item):
                return item
            case "length", _:
                return Number()
            case _:
                return LOOSE

    def test(self, node: nodes.Test, scope: Mapping[str, Kind]) -> Kind:
        """What a test says: true or false."""
        if node.name not in self.reading.environment.tests:
            self.complain(
                node,
                "template-unknown-name",
                f'there is no test "{node.name}"',
                nearest(node.name, self.reading.environment.tests, _MORE_TESTS),
                node.name,
            )
        for child in node.iter_child_nodes():
            self.kind(child, scope)
        return Flag()

    def called(self, node: nodes.Call, scope: Mapping[str, Kind]) -> Kind:
        """What a call gives."""
        arguments = [self.kind(argument, scope) for argument in node.args]
        named = {pair.key: self.kind(pair.value, scope) for pair in node.kwargs}
        if isinstance(node.node, nodes.Name) and node.node.name == "super" and "super" in scope:
            if scope["super"] == LOOSE:
                self.complain(
                    node, "template-unknown-name", "nothing is above this block for super()"
                )
            return Text()
        called = self.kind(node.node, scope)
        if isinstance(called, Macro):
            self.call(called, arguments, named, self.template, node.lineno)
            return Text()
        return LOOSE

    def unknown(self, node: nodes.Node, name: str, owner: str, hint: str = "") -> None:
        """Complain of a field that something does not have."""
        problem = f'{owner} has no "{name}"'
        self.complain(node, "template-unknown-name", problem, hint, name)

    def complain(
        self, node: nodes.Node, code: str, message: str, hint: str = "", word: str = ""
    ) -> None:
        """Complain of an expression; `word` is what the column is looked up by."""
        word = word or self.word(node)
        self.reading.complain(self.template, node.lineno, word, code, message, hint)

    def word(self, node: nodes.Node) -> str:
        """An expression as its template has it, as far as it is made of names."""
        match node:
            case nodes.Name(name=name):
                return name
            case nodes.Getattr():
                return f"{self.word(node.node)}.{node.attr}"
            case nodes.Filter() if node.node is not None:
                return self.word(node.node)
            case nodes.Call() | nodes.Getitem():
                return self.word(node.node)
            case _:
                return "this"


_LIKE: Final[Mapping[type, type]] = {Text: str, Number: int, Flag: bool, Many: tuple, Row: tuple}
"""What a template would find if it asked: methods of Python are there, though they are logic."""


def _constant(value: object) -> Kind:
    if isinstance(value, bool):
        return Flag()
    if isinstance(value, int):
        return Number()
    return Text() if isinstance(value, str) else LOOSE
