"""The contract with template authors, read off the classes of the views.

In: the classes, and the docstrings below their fields. Out: a `Contract`, which the page for
template authors, the command line and the check of templates go by. Which version it has is
decided in `emit/pack`, what a change of it means in `promises`.
"""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache
from itertools import pairwise
from typing import Final, get_type_hints

from clientsmith.emit.pack import CONTRACT
from clientsmith.frozen import dataclass
from clientsmith.python.decodingviews import DecodingView
from clientsmith.python.mocktests import MockTestView
from clientsmith.python.referenceviews import ChapterView, OperationView
from clientsmith.python.siteviews import SiteView, WebhookView
from clientsmith.python.typepageviews import TypeModuleView, TypeView
from clientsmith.python.views import (
    IndexView,
    MockView,
    ModuleView,
    PackageView,
    ResourceView,
    ResponsesView,
    TestModuleView,
)
from clientsmith.templates.kinds import Kind, Many, Row, View, kind_of

EACH: Final[Mapping[str, type]] = {
    "package": PackageView,
    "resource": ResourceView,
    "module": ModuleView,
    "index": IndexView,
    "response": ResponsesView,
    "decoding": DecodingView,
    "operation": OperationView,
    "chapter": ChapterView,
    "type": TypeView,
    "type_module": TypeModuleView,
    "webhook": WebhookView,
    "site": SiteView,
    "test": TestModuleView,
    "mock_test": MockTestView,
    "mock": MockView,
}
"""What an entry of a pack can ask for with `each`, and the class of the views that it is given; what
tells most of a thing comes first.
"""


@dataclass(frozen=True, slots=True)
class FieldContract:
    """A field of a view: its name, its kind, and what its docstring says."""

    name: str
    kind: Kind
    doc: str


@dataclass(frozen=True, slots=True)
class ViewContract:
    """A class of views and its fields in their order."""

    name: str
    doc: str
    fields: tuple[FieldContract, ...]

    def field(self, name: str) -> FieldContract | None:
        """The field of a name."""
        return next((field for field in self.fields if field.name == name), None)


@dataclass(frozen=True, slots=True)
class Contract:
    """`each` has the name of the view for each word, `views` all views that can be reached from
    there, in the order in which a reader comes upon them.
    """

    version: str
    each: Mapping[str, str]
    views: Mapping[str, ViewContract]


@cache
def read_contract() -> Contract:
    """The contract of this version of clientsmith."""
    views: dict[str, ViewContract] = {}
    for root in EACH.values():
        _read(root, views)
    return Contract(CONTRACT, {word: cls.__name__ for word, cls in EACH.items()}, views)


def views_in(kind: Kind) -> Iterator[str]:
    """The names of the views that a kind has in it."""
    match kind:
        case View(name=name):
            yield name
        case Many(item=item):
            yield from views_in(item)
        case Row(items=items):
            for item in items:
                yield from views_in(item)
        case _:
            pass


def _read(cls: type, views: dict[str, ViewContract]) -> None:
    if cls.__name__ in views:
        return
    names = vars(sys.modules[cls.__module__])
    hints = get_type_hints(cls, dict(names), include_extras=True)
    docs = _docs(cls)
    found = [
        FieldContract(field.name, kind_of(hints[field.name]), docs.get(field.name, ""))
        for field in fields(cls)
    ]
    for name, value in vars(cls).items():
        if isinstance(value, property) and value.fget is not None:
            returned = get_type_hints(value.fget, dict(names), include_extras=True)["return"]
            found.append(FieldContract(name, kind_of(returned), inspect.getdoc(value) or ""))
    view = ViewContract(cls.__name__, inspect.getdoc(cls) or "", tuple(found))
    views[view.name] = view
    for field in fields(cls):
        for inner in _classes(hints[field.name]):
            _read(inner, views)


def _classes(annotation: object) -> Iterator[type]:
    """The classes of views in an annotation."""
    if isinstance(annotation, type) and hasattr(annotation, "__dataclass_fields__"):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _classes(argument)


def _docs(cls: type) -> Mapping[str, str]:
    """The docstring below each field of a class."""
    tree = _tree(cls.__module__)
    body = next(n.body for n in tree.body if isinstance(n, ast.ClassDef) and n.name == cls.__name__)
    docs: dict[str, str] = {}
    for field, below in pairwise(body):
        match field, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                docs[name] = inspect.cleandoc(text)
            case _:
                pass
    return docs


@cache
def _tree(module: str) -> ast.Module:
    return ast.parse(inspect.getsource(sys.modules[module]))
