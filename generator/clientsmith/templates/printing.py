"""What a template may print where: a text that is ready for Python into Python, and so on.

In: what is written out, and the language of the file. Out: complaints, told to the reading. What a
text is ready for is said by the type of its field (`python/doors`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from jinja2 import nodes

from clientsmith.python.doors import Door
from clientsmith.templates.expressions import Expressions
from clientsmith.templates.kinds import (
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

LANGUAGES: Final[Mapping[str, frozenset[Door]]] = {
    "py": frozenset({Door.NAME, Door.PYTHON}),
    "pyi": frozenset({Door.NAME, Door.PYTHON}),
    "toml": frozenset({Door.NAME, Door.TOML}),
    "json": frozenset({Door.NAME, Door.JSON}),
    "md": frozenset({Door.NAME, Door.PYTHON, Door.MARKDOWN, Door.JSON}),
}
"""What a text must be ready for to be printed into a file of an ending; others take anything."""

_INDENT: Final = "{{ indent }}"
"""What stands before the lines of a part that is indented."""

_COMMENTS: Final = {"py": "#", "pyi": "#", "toml": "#"}
_INSTEAD: Final = {
    "py": "print finished lines, such as a field called doc with `| lines`",
    "pyi": "print finished lines, such as a field called doc with `| lines`",
    "toml": "print a field that is ready for Toml, such as package.summary_toml",
    "json": "print a field that is ready for Json",
    "md": "print a field that is ready for Markdown",
}


@dataclass(frozen=True, slots=True)
class Printing:
    """Looks at what a template writes into a file of a language."""

    see: Expressions
    language: str

    def printed(self, parts: Sequence[nodes.Node], scope: Mapping[str, Kind]) -> None:
        """What is written out, text of the template and expressions by turns."""
        before = ""
        for part in parts:
            if isinstance(part, nodes.TemplateData):
                before = part.data
            else:
                self.one(part, scope, before)
                before = ""

    def one(self, node: nodes.Node, scope: Mapping[str, Kind], before: str) -> None:
        """An expression that is written out behind some text."""
        match node:
            case nodes.CondExpr():
                self.see.kind(node.test, scope)
                for choice in (node.expr1, node.expr2):
                    if choice is not None:
                        self.one(choice, scope, before)
            case nodes.Or() | nodes.And():
                self.one(node.left, scope, before)
                self.one(node.right, scope, before)
            case nodes.Concat():
                for each in node.nodes:
                    self.one(each, scope, before)
            case _:
                self.allow(node, self.see.kind(node, scope), before)

    def allow(self, node: nodes.Node, kind: Kind, before: str) -> None:
        """Complain of a kind that cannot be written out here."""
        word = self.see.word(node)
        match kind:
            case Text(door=Door() as door):
                self.pass_door(node, word, door, before)
            case Many() | Row():
                self.see.complain(
                    node, "template-type", f'"{word}" is a tuple', "walk it, or write `| lines`"
                )
            case View() | Variables() | Values() | Loop() | Macro() | Macros():
                self.see.complain(
                    node,
                    "template-type",
                    f'"{word}" is no text but {a(spell(kind))}',
                    self.parts(kind),
                )
            case Text() | Flag() | Number() | Loose():
                pass

    def pass_door(self, node: nodes.Node, word: str, door: Door, before: str) -> None:
        """Complain of a text that is not ready for the language."""
        allowed = LANGUAGES.get(self.language)
        if allowed is None or door is Door.NAME:
            return
        if door not in allowed:
            if door is Door.MARKDOWN and self.in_comment(node.lineno):
                return
            self.see.complain(
                node,
                "template-raw-text",
                f'"{word}" is ready for {door.value}, and this is written into a .{self.language} file',
                _INSTEAD[self.language],
            )
        elif door is Door.PYTHON and self.language != "md" and before.endswith(('"', "'")):
            self.see.complain(
                node,
                "template-raw-text",
                f'"{word}" is Python and stands within quotes, which it can end',
                "print it without quotes: it has those that it needs",
            )

    def in_comment(self, line: int) -> bool:
        """Whether what a line of the template writes is a comment; a Markdown text stays in it."""
        text = self.see.template.text.split("\n")[line - 1].lstrip()
        text = text.removeprefix(_INDENT).lstrip()
        return text.startswith(_COMMENTS.get(self.language, "\0"))

    def parts(self, kind: Kind) -> str:
        """What of a kind could be meant instead."""
        if not isinstance(kind, View):
            return ""
        names = (field.name for field in self.see.reading.contract.views[kind.name].fields)
        return f"print one of its fields: {', '.join(names)}"
