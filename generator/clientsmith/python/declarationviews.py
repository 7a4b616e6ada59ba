"""The views of types: modules of models and of typed dicts, and the index over a folder of them.

They are a part of the contract with template authors, as are those in `views`.
"""

from __future__ import annotations

from clientsmith.frozen import dataclass
from clientsmith.python.doors import Name, Python
from clientsmith.python.readmeviews import ExportView


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a model or a key of a typed dict."""

    name: Name
    """The Python name; for a typed dict the name on the wire."""
    lines: tuple[Python, ...]
    """The whole statement: `title: str | None = None`."""
    doc: tuple[Python, ...]
    """The docstring below it, finished; empty when the document says nothing."""


@dataclass(frozen=True, slots=True)
class DeclarationView:
    """A type: a model, a typed dict, or an alias (enum, union, list, map, scalar)."""

    name: Name
    """The public name: `Page`."""
    is_class: bool
    """Whether it is written as a class: a model, an unknown variant, or a typed dict whose keys are
    identifiers.
    """
    header: tuple[Python, ...]
    """The lines that open a class: `class Page(Model):`; empty for an alias."""
    lines: tuple[Python, ...]
    """The whole statement of an alias: `Block: TypeAlias = ...`; empty for a class."""
    doc: tuple[Python, ...]
    """The docstring, finished; for a class always there."""
    fields: tuple[FieldView, ...]
    """The fields of a class in the order of the document; empty for an alias."""
    extra: tuple[Python, ...]
    """Further statements of a class body."""
    gap: tuple[Python, ...] = ("", "")
    """The empty lines before it."""


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module of types (`types/pages.py`) or of typed dicts for requests (`params/pages.py`)."""

    folder: Name
    """The folder that the module is in: `types` or `params`."""
    name: Name
    """The name of the module: `pages`."""
    doc: tuple[Python, ...]
    """The docstring of the module, finished."""
    imports: tuple[Python, ...]
    """The lines that import what the declarations use, in order, groups apart."""
    declarations: tuple[DeclarationView, ...]
    """The types, each after those that its statement needs when it is run."""


@dataclass(frozen=True, slots=True)
class IndexView:
    """The lazy index of a folder of modules: `types/__init__.py`."""

    folder: Name
    """The folder: `types` or `params`."""
    doc: tuple[Python, ...]
    """The docstring of the index, finished."""
    imports: tuple[Python, ...]
    """The imports that type checkers see."""
    homes: tuple[Python, ...]
    """The statement that says which module defines which name."""
    exports: tuple[ExportView, ...]
    """The public names of all modules of the folder, in order."""
