"""What the texts of views are ready for: the door of `literals` that each has come through.

A field of a view says by its type where a template may print it as it stands. To Python all of
these are `str`; `clientsmith templates lint` holds templates against them. What makes a text
ready is *not* decided here (`literals`, `pretty`).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias


class Door(StrEnum):
    """What a text is ready for."""

    NAME = "Name"
    PYTHON = "Python"
    MARKDOWN = "Markdown"
    TOML = "Toml"
    JSON = "Json"


Name: TypeAlias = Annotated[str, Door.NAME]
"""Letters, digits and the signs between the words of a name: `blocks.children`. Harmless anywhere."""

Python: TypeAlias = Annotated[str, Door.PYTHON]
"""Python source, laid out as black lays it out: a line, or an expression."""

Markdown: TypeAlias = Annotated[str, Door.MARKDOWN]
"""A part of one line of Markdown; it opens nothing that reaches beyond it."""

Toml: TypeAlias = Annotated[str, Door.TOML]
"""A string of TOML, with its quotes."""

Json: TypeAlias = Annotated[str, Door.JSON]
"""A whole text of JSON."""
