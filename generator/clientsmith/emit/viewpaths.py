"""Where in its views a template stands: `method.sync.doc` is `resource.methods[3].sync.doc`.

In: the tree of a template, a line of it, the names that had values there and the views that the
template was given. Out: what the line asks for, by the path from a view on, with its value. How a
mistake is told is *not* decided here (`failures`).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from reprlib import Repr
from typing import Final, TypeAlias, cast

from jinja2 import nodes

from clientsmith.emit.absent import Absent
from clientsmith.frozen import dataclass

Chain: TypeAlias = tuple[str, ...]
"""A name and the fields that are asked for: `method.sync.doc` word by word."""

_DEEPEST: Final = 8
_SHORT: Final = Repr()
_SHORT.maxstring = 60


@dataclass(frozen=True, slots=True)
class Standpoint:
    """A line of a template while it is rendered: `names` are all that have values there, `roots` those
    that the template was given.
    """

    tree: nodes.Template
    line: int
    names: Mapping[str, object]
    roots: Mapping[str, object]

    def chains(self) -> Iterator[Chain]:
        """What the line asks for, in its order."""
        whole = [
            chain
            for node in self.tree.find_all((nodes.Name, nodes.Getattr))
            if node.lineno == self.line and (chain := chain_of(node)) and self._is_known(chain)
        ]
        for chain in dict.fromkeys(whole):
            if not any(other[: len(chain)] == chain and other != chain for other in whole):
                yield chain

    def value(self, chain: Chain) -> object:
        """What a chain gives; an `Absent` from where on it gives nothing."""
        value = self.names.get(chain[0], Absent(name=chain[0]))
        for field in chain[1:]:
            if isinstance(value, Absent):
                return value
            value = _field(value, field)
        return value

    def path(self, chain: Chain) -> str:
        """The path from a view on; the chain as the template has it when that is not to be found."""
        return ".".join((self._place(chain[0]), *chain[1:]))

    def path_to(self, value: object) -> str:
        """The path to a view or a tuple; empty if it is not among what the template was given."""
        return next((path for path, each in _walk(self.roots) if each is value), "")

    def _is_known(self, chain: Chain) -> bool:
        return chain[0] in self.names and chain[0] != "loop"

    def _place(self, name: str) -> str:
        value = self.names.get(name)
        if self.roots.get(name) is value and value is not None:
            return name
        for loop in self._loops(name):
            chain = chain_of(loop.iter)
            walked = self.value(chain) if chain else ()
            for index, item in enumerate(_items(walked)):
                if item is value:
                    return f"{self.path(chain)}[{index}]"
        return self.path_to(value) or name

    def _loops(self, name: str) -> list[nodes.For]:
        """The loops around the line that give a name its values, the innermost first."""
        return [
            loop
            for loop in reversed(list(self.tree.find_all(nodes.For)))
            if isinstance(loop.target, nodes.Name)
            and loop.target.name == name
            and chain_of(loop.iter)[:1] != (name,)
            and loop.lineno <= self.line <= _last_line(loop)
        ]


def chain_of(node: nodes.Node) -> Chain:
    """The words of `a.b.c`; none for any other expression, and for a name that is being given."""
    match node:
        case nodes.Name(name=name, ctx="load"):
            return (name,)
        case nodes.Getattr(node=inner, attr=attr):
            chain = chain_of(inner)
            return (*chain, attr) if chain else ()
        case _:
            return ()


def describe(value: object) -> str:
    """A value in a few words, to be put behind `is`: `a MethodView, "create"`, `7`, `empty`."""
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        kinds = " or ".join(dict.fromkeys(type(item).__name__ for item in items))
        return f"a tuple of {len(items)} {kinds}" if items else "an empty tuple"
    if dataclasses.is_dataclass(value):
        name = getattr(value, "name", None)
        return with_article(type(value).__name__) + (f', "{name}"' if name else "")
    if isinstance(value, Mapping):
        keys = ", ".join(f'"{key}"' for key in list(cast("Mapping[object, object]", value))[:5])
        return f"a mapping of {keys}" if keys else "an empty mapping"
    if isinstance(value, str | int | float | None):
        return _SHORT.repr(value)
    return with_article(type(value).__name__)


def fields_of(value: object) -> tuple[str, ...]:
    """What a template can ask a value for."""
    if isinstance(value, Mapping):
        return tuple(str(key) for key in cast("Mapping[object, object]", value))
    if dataclasses.is_dataclass(value):
        kind = type(value)
        more = (name for name in dir(kind) if isinstance(getattr(kind, name), property))
        return (*(field.name for field in dataclasses.fields(value)), *more)
    if isinstance(value, str | int | float | tuple | None):
        return ()
    names = (name for name in dir(value) if not name.startswith("_"))
    return tuple(name for name in names if not callable(getattr(type(value), name, None)))


def with_article(word: str) -> str:
    """`a MethodView`, `an ErrorView`."""
    return f"{'an' if word[:1] in 'AEIOUaeio' else 'a'} {word}"


def _field(value: object, name: str) -> object:
    """What Jinja finds under a name: an attribute, or what a mapping has there."""
    absent = Absent(obj=value, name=name)
    if isinstance(value, Mapping):
        held = cast("Mapping[str, object]", value)
        return getattr(held, name, held.get(name, absent))
    return getattr(value, name, absent)


def _walk(roots: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Each view and each tuple that holds something, with its path, the nearest first."""
    seen: set[int] = set()
    level = list(roots.items())
    for _ in range(_DEEPEST):
        below: list[tuple[str, object]] = []
        for path, value in level:
            if id(value) in seen:
                continue
            seen.add(id(value))
            items = _items(value)
            if items:
                yield path, items
                below += ((f"{path}[{index}]", item) for index, item in enumerate(items))
            elif dataclasses.is_dataclass(value):
                yield path, value
                names = [field.name for field in dataclasses.fields(value)]
                below += ((f"{path}.{name}", getattr(value, name)) for name in names)
        level = below


def _items(value: object) -> tuple[object, ...]:
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()


def _last_line(node: nodes.Node) -> int:
    return max([node.lineno, *(each.lineno or 0 for each in node.find_all(nodes.Node))])
