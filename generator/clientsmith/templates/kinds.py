"""What a value in a template can be, as far as that is known before anything is rendered.

In: the annotations of views. Out: kinds, which are spelled as the page for template authors has
them. What a template may do with a kind is *not* decided here (`typing`).
"""

from __future__ import annotations

from types import UnionType
from typing import Annotated, Final, TypeAlias, Union, get_args, get_origin

from clientsmith.frozen import dataclass
from clientsmith.python.doors import Door


@dataclass(frozen=True, slots=True)
class Text:
    """A text, and what it is ready for; None when the template itself, or the user, has made it."""

    door: Door | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number."""


@dataclass(frozen=True, slots=True)
class Many:
    """A tuple of any length."""

    item: Kind


@dataclass(frozen=True, slots=True)
class Row:
    """A tuple with a kind for each place."""

    items: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class View:
    """A view, by the name of its class."""

    name: str


@dataclass(frozen=True, slots=True)
class Variables:
    """The variables of the configuration; None when it is not known which there are."""

    names: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Values:
    """What the plugins of the packs have in `values`, by name."""

    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Loop:
    """What Jinja calls `loop` within a loop over items of a kind."""

    item: Kind


@dataclass(frozen=True, slots=True)
class Macros:
    """A template that was imported, by its name; its macros are what it has.

    `in_context` says whether they see what the importing template receives.
    """

    template: str
    in_context: bool = False


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro of a template; `in_context` as for all that were imported with it."""

    template: str
    name: str
    in_context: bool = False


@dataclass(frozen=True, slots=True)
class Loose:
    """Anything: nothing is known of it."""


Kind: TypeAlias = (
    Text | Flag | Number | Many | Row | View | Variables | Values | Loop | Macros | Macro | Loose
)

LOOSE: Final = Loose()


def kind_of(annotation: object) -> Kind:
    """The kind of a field of a view, from its annotation as `get_type_hints` has it."""
    if get_origin(annotation) is Annotated:
        _, *marks = get_args(annotation)
        return Text(next((mark for mark in marks if isinstance(mark, Door)), None))
    arguments = get_args(annotation)
    if get_origin(annotation) is tuple:
        if arguments[1:] == (...,):
            return Many(kind_of(arguments[0]))
        return Row(tuple(map(kind_of, arguments)))
    if get_origin(annotation) in (Union, UnionType):
        kinds = [kind_of(each) for each in arguments if each is not type(None)]
        return kinds[0] if len(kinds) == 1 else LOOSE
    if annotation is bool:
        return Flag()
    if annotation is int:
        return Number()
    if annotation is str:
        return Text()
    return View(annotation.__name__) if isinstance(annotation, type) else LOOSE


def spell(kind: Kind) -> str:
    """A kind as people read it: `tuple of MethodView`."""
    match kind:
        case Text(door=door):
            return "text" if door is None else door.value
        case Flag():
            return "flag"
        case Number():
            return "number"
        case Many(item=item):
            return f"tuple of {spell(item)}"
        case Row(items=items):
            return f"({', '.join(map(spell, items))})"
        case View(name=name):
            return name
        case Variables():
            return "variables"
        case Values():
            return "values"
        case Loop():
            return "loop"
        case Macros(template=template):
            return f'macros of "{template}"'
        case Macro(name=name):
            return f'macro "{name}"'
        case Loose():
            return "anything"


def a(words: str) -> str:
    """The words with the article that they need."""
    return f"{'an' if words[0].lower() in 'aeiou' else 'a'} {words}"
