"""The templates of a run while they are looked at: their trees, and what is wrong with them.

In: a shelf, an environment and the contract. Out: trees on demand, and the complaints so far. What
is looked for in a tree is *not* decided here (`walk`, `expressions`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from jinja2 import Environment, TemplateSyntaxError, nodes

from clientsmith.templates.complaints import Complaint, closest
from clientsmith.templates.contract import Contract
from clientsmith.templates.shelf import Shelf, Template

_QUOTED: Final = re.compile(r"'([^']+)'")
DEEPEST: Final = 20
"""Includes and macros within each other; a template that goes deeper does not come back."""


@dataclass(slots=True)
class Reading:
    """One look at all templates of a run. `seen` has the names of those that were come upon."""

    shelf: Shelf
    environment: Environment
    contract: Contract
    complaints: dict[Complaint, None] = field(default_factory=dict[Complaint, None])
    seen: set[str] = field(default_factory=set[str])
    _trees: dict[int, nodes.Template | None] = field(
        default_factory=dict[int, nodes.Template | None]
    )

    def tree(self, template: Template) -> nodes.Template | None:
        """The tree of a template; None when it breaks the grammar, which is complained of."""
        key = id(template)
        if key not in self._trees:
            try:
                self._trees[key] = self.environment.parse(template.text)
            except TemplateSyntaxError as error:
                self._refuse(template, error)
                self._trees[key] = None
        return self._trees[key]

    def find(self, name: str, user: Template, line: int) -> Template | None:
        """A template by name, for another one; complains when there is none."""
        found = self.shelf.find(self.shelf.resolve(name, user))
        if found is None:
            self.complain(
                user,
                line,
                name,
                "template-unknown-name",
                f'template "{name}" does not exist',
                closest(name, self.shelf.names),
            )
        else:
            self.seen.add(name)
        return found

    def _refuse(self, template: Template, error: TemplateSyntaxError) -> None:
        """Say where a template breaks the grammar: Jinja names last what it stumbled over."""
        problem, _, more = (error.message or "this is no template").rstrip(".").partition(". ")
        word = (_QUOTED.findall(problem) or [""])[-1]
        self.complain(
            template,
            error.lineno,
            word,
            "template-syntax",
            problem[:1].lower() + problem[1:],
            more[:1].lower() + more[1:],
        )

    def complain(  # noqa: PLR0917  # in the order in which they are read
        self, template: Template, line: int, word: str, code: str, message: str, hint: str = ""
    ) -> None:
        """Note something, once."""
        self.complaints[Complaint(template, line, word, code, message, hint)] = None
