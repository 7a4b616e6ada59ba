"""A walk over a template that knows what everything is, without rendering it.

In: a template, and the kinds of what it receives. Out: complaints: names that do not exist, values
used as what they are not, texts printed where they are not ready for it. Loops, includes, macros
and blocks are followed, so that a part is looked at with what its template hands to it.
What is logic and should be in a view is *not* looked at here (`emit/discipline`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from jinja2 import nodes

from clientsmith.templates.expressions import Expressions
from clientsmith.templates.kinds import (
    LOOSE,
    Kind,
    Loop,
    Loose,
    Macro,
    Macros,
    Many,
    Row,
    Text,
    a,
    spell,
)
from clientsmith.templates.printing import Printing
from clientsmith.templates.reading import DEEPEST, Reading
from clientsmith.templates.shelf import Template


def walk(reading: Reading, template: Template, scope: Mapping[str, Kind], language: str) -> None:
    """Look at a template as if it were rendered; `language` is the ending of the file it makes."""
    reading.seen.add(template.name)
    _Rendering(reading, language, scope).layout(template, dict(scope))


@dataclass(slots=True)
class _Rendering:
    """The rendering of one template and of all that it leads to; `context` is what it receives."""

    reading: Reading
    language: str
    context: Mapping[str, Kind]
    blocks: dict[str, list[tuple[Template, nodes.Block]]] = field(
        default_factory=dict[str, list[tuple[Template, nodes.Block]]]
    )
    depth: int = 0
    macros: set[tuple[Macro, tuple[Kind, ...]]] = field(
        default_factory=set[tuple[Macro, tuple[Kind, ...]]]
    )

    def layout(self, template: Template, scope: dict[str, Kind]) -> None:
        """A template from the top: blocks that are known already stand in for its own."""
        tree = self.reading.tree(template)
        if tree is None or self.depth > DEEPEST:
            return
        for block in tree.find_all(nodes.Block):
            self.blocks.setdefault(block.name, []).append((template, block))
        base = next(tree.find_all(nodes.Extends), None)
        if base is None:
            self.body(tree.body, template, scope)
            return
        rest = [node for node in tree.body if not isinstance(node, nodes.Block | nodes.Output)]
        self.body(rest, template, scope)
        name = _constant(base.template)
        parent = self.reading.find(name, template, base.lineno) if name else None
        if parent is not None:
            self.depth += 1
            self.layout(parent, scope)
            self.depth -= 1

    def body(self, body: Sequence[nodes.Node], template: Template, scope: dict[str, Kind]) -> None:
        """Statements one after the other; `scope` takes up what they define."""
        for node in body:
            self.statement(node, template, scope)

    def statement(self, node: nodes.Node, template: Template, scope: dict[str, Kind]) -> None:
        see = Expressions(self.reading, template, self.call)
        match node:
            case nodes.Output():
                Printing(see, self.language).printed(node.nodes, scope)
            case nodes.For():
                self.loop(node, template, scope)
            case nodes.If():
                see.kind(node.test, scope)
                for part in (node.body, node.elif_, node.else_):
                    self.body(part, template, dict(scope))
            case nodes.Block():
                self.block(node.name, scope, 0)
            case nodes.Include():
                self.include(node, template, scope)
            case nodes.Import():
                name = _constant(node.template)
                found = self.reading.find(name, template, node.lineno) if name else None
                resolved = self.reading.shelf.resolve(name, template)
                scope[node.target] = LOOSE if found is None else Macros(resolved, node.with_context)
            case nodes.FromImport():
                self.from_import(node, template, scope)
            case nodes.Macro():
                scope[node.name] = Macro(
                    self.reading.shelf.name_of(template), node.name, in_context=True
                )
            case nodes.Assign():
                kind = see.kind(node.node, scope)
                see.assign(node.target, kind, scope)
            case nodes.With():
                inner = dict(scope)
                for target, value in zip(node.targets, node.values, strict=True):
                    see.assign(target, see.kind(value, scope), inner)
                self.body(node.body, template, inner)
            case nodes.CallBlock():
                see.kind(node.call, scope)
                inner = scope | {name.name: LOOSE for name in node.args}
                self.body(node.body, template, inner)
            case nodes.AssignBlock():
                self.body(node.body, template, dict(scope))
                see.assign(node.target, Text(), scope)
            case nodes.FilterBlock() | nodes.Scope() | nodes.ScopedEvalContextModifier():
                self.body(node.body, template, dict(scope))
            case nodes.ExprStmt():
                see.kind(node.node, scope)
            case _:
                pass

    def loop(self, node: nodes.For, template: Template, scope: dict[str, Kind]) -> None:
        see = Expressions(self.reading, template, self.call)
        walked = see.kind(node.iter, scope)
        item: Kind = LOOSE
        match walked:
            case Many(item=inside):
                item = inside
            case Row() | Loose():
                pass
            case _:
                see.complain(
                    node.iter,
                    "template-type",
                    f'"{see.word(node.iter)}" is no tuple to walk over but {a("text" if isinstance(walked, Text) else spell(walked))}',
                )
        inner = {**scope, "loop": Loop(item)}
        see.assign(node.target, item, inner)
        if node.test is not None:
            see.kind(node.test, inner)
        self.body(node.body, template, inner)
        self.body(node.else_, template, dict(scope))

    def block(self, name: str, scope: dict[str, Kind], level: int) -> None:
        """A block as the innermost template has it; `level` counts how often `super()` was asked."""
        chain = self.blocks.get(name, [])
        if level >= len(chain):
            return
        template, block = chain[level]
        above: Kind = Text() if level + 1 < len(chain) else LOOSE
        inner = {**scope, "super": above}
        self.body(block.body, template, inner)
        if any(_calls_super(node) for node in block.body):
            self.block(name, scope, level + 1)

    def include(self, node: nodes.Include, template: Template, scope: dict[str, Kind]) -> None:
        name = _constant(node.template)
        if not name or self.depth > DEEPEST:
            return
        shelf = self.reading.shelf
        if node.ignore_missing and shelf.find(shelf.resolve(name, template)) is None:
            return
        found = self.reading.find(name, template, node.lineno)
        if found is not None:
            inner = _Rendering(
                self.reading, self.language, self.context, {}, self.depth + 1, self.macros
            )
            inner.layout(found, dict(scope))

    def from_import(
        self, node: nodes.FromImport, template: Template, scope: dict[str, Kind]
    ) -> None:
        name = _constant(node.template)
        found = self.reading.find(name, template, node.lineno) if name else None
        name = self.reading.shelf.resolve(name, template)
        for each in node.names:
            old, new = (each, each) if isinstance(each, str) else each
            scope[new] = LOOSE
            if found is not None and self.macro_of(name, old) is not None:
                scope[new] = Macro(name, old, node.with_context)

    def macro_of(self, template: str, name: str) -> tuple[Template, nodes.Macro] | None:
        """A macro of a template."""
        found = self.reading.shelf.find(template)
        tree = None if found is None else self.reading.tree(found)
        if found is None or tree is None:
            return None
        macros = (node for node in tree.body if isinstance(node, nodes.Macro) and node.name == name)
        macro = next(macros, None)
        return None if macro is None else (found, macro)

    def call(
        self,
        called: Macro,
        arguments: Sequence[Kind],
        named: Mapping[str, Kind],
        template: Template,
        line: int,
    ) -> None:
        """Look into a macro with what it is called with."""
        found = self.macro_of(called.template, called.name)
        if found is None:
            return
        home, macro = found
        names = [argument.name for argument in macro.args]
        given = dict(zip(names, arguments, strict=False)) | dict(named)
        needed = names[: len(names) - len(macro.defaults)]
        missing = [name for name in needed if name not in given]
        extra = [name for name in named if name not in names]
        problem = ""
        if missing:
            problem = f'macro "{called.name}" is not given "{missing[0]}"'
        elif extra:
            problem = f'macro "{called.name}" takes no "{extra[0]}"'
        elif len(arguments) > len(names):
            problem = f'macro "{called.name}" takes {len(names)} arguments, not {len(arguments)}'
        if problem:
            hint = f"it is {called.name}({', '.join(names)})"
            self.reading.complain(template, line, called.name, "template-type", problem, hint)
        key = (called, tuple(given.get(name, LOOSE) for name in names))
        if key in self.macros or self.depth > DEEPEST:
            return
        self.macros.add(key)
        self.depth += 1
        scope = dict(self.context) if called.in_context else {}
        tree = self.reading.tree(home)
        for node in tree.body if tree else ():
            if isinstance(node, nodes.Import | nodes.FromImport | nodes.Macro):
                self.statement(node, home, scope)
        for name, default in zip(reversed(names), reversed(macro.defaults), strict=False):
            see = Expressions(self.reading, home, self.call)
            scope[name] = see.kind(default, scope)
        scope |= dict(zip(names, key[1], strict=True))
        scope |= dict.fromkeys(("caller", "varargs", "kwargs"), LOOSE)
        self.body(macro.body, home, scope)
        self.depth -= 1


def _constant(node: nodes.Node) -> str:
    """The name of a template that is written down; empty when it is computed."""
    return node.value if isinstance(node, nodes.Const) and isinstance(node.value, str) else ""


def _calls_super(node: nodes.Node) -> bool:
    calls = [node] if isinstance(node, nodes.Call) else []
    return any(
        isinstance(call.node, nodes.Name) and call.node.name == "super"
        for call in (*calls, *node.find_all(nodes.Call))
    )
