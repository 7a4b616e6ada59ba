"""Who has, takes and gives each type: the way back from a type to where it is met.

In: an API with its names and pages. Out: for each type in its direction the places that name it.
What a place is called on a page is decided here; how it is linked to is not (the templates).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from clientsmith.api.operations import Api
from clientsmith.api.types import AliasType, ObjectType, TypeExpr, TypeId, TypeTable, UnionType
from clientsmith.frozen import dataclass
from clientsmith.python.links import Links, page_of_resource
from clientsmith.python.markdown import escape
from clientsmith.python.methods import Method
from clientsmith.python.names import SurfaceNames
from clientsmith.python.referenceviews import PlaceView
from clientsmith.python.surface import Surface
from clientsmith.python.usage import (
    Role,
    UseKey,
    body_types,
    is_error,
    named_in,
    references,
    response_types,
    split_key,
    use_key,
    visible_fields,
)


@dataclass(frozen=True, slots=True)
class Uses:
    """The places where one type is met, each kind of them sorted."""

    taken_by: tuple[PlaceView, ...] = ()
    returned_by: tuple[PlaceView, ...] = ()
    part_of: tuple[PlaceView, ...] = ()
    brought_by: tuple[PlaceView, ...] = ()
    is_error: bool = False


_NONE: Final = Uses()


@dataclass(frozen=True, slots=True)
class Backlinks:
    """The uses of all types."""

    uses: Mapping[UseKey, Uses]

    def of(self, key: UseKey) -> Uses:
        """The uses of a type; none for one that nothing uses."""
        return self.uses.get(key, _NONE)


def find_backlinks(api: Api, surface: Surface, names: SurfaceNames, links: Links) -> Backlinks:
    """The uses of all types of an API."""
    taken, returned, brought, part = (_Places(api.types) for _ in range(4))
    errors: set[UseKey] = set()
    for resource in surface.resources:
        above = [names.resources[resource.path[: n + 1]] for n in range(len(resource.path))]
        for method in resource.methods:
            name = names.methods[method.operation.id]
            place = PlaceView(".".join((*above, name)), page_of_resource(resource.path), name)
            for expr in _sent(method):
                taken.add(expr, Role.INPUT, place)
            for expr in _given(method):
                returned.add(expr, Role.OUTPUT, place)
            for response in filter(is_error, method.operation.responses):
                for expr in response_types(response):
                    errors.update(use_key(it, Role.OUTPUT) for it in _choices(api.types, expr))
    for webhook in api.webhooks:
        place = PlaceView(escape(webhook.name), links.webhooks[webhook.id], "")
        for expr in body_types(webhook.body):
            brought.add(expr, Role.OUTPUT, place)
    for key in surface.declarations:
        for named, member in _parts(api.types, key):
            text = ".".join(filter(None, (names.types[key], _attribute(names, key, member))))
            part.put(use_key(named, split_key(key)[1]), PlaceView(text, links.types[key], ""))
    return Backlinks(
        {
            key: Uses(taken.of(key), returned.of(key), part.of(key), brought.of(key), key in errors)
            for key in surface.declarations
        }
    )


class _Places:
    """Places by the types that they name."""

    def __init__(self, types: TypeTable) -> None:
        self._types = types
        self._found: dict[UseKey, set[PlaceView]] = {}

    def add(self, expr: TypeExpr, role: Role, place: PlaceView) -> None:
        for named in _choices(self._types, expr):
            self.put(use_key(named, role), place)

    def put(self, key: UseKey, place: PlaceView) -> None:
        self._found.setdefault(key, set()).add(place)

    def of(self, key: UseKey) -> tuple[PlaceView, ...]:
        return tuple(sorted(self._found.get(key, ()), key=lambda it: (it.text, it.page)))


def _choices(types: TypeTable, expr: TypeExpr) -> Iterable[TypeId]:
    """What an expression names, with the alternatives of unions and what other names stand for."""
    seen: set[TypeId] = set()
    pending = [*named_in(expr)]
    while pending:
        type_id = pending.pop()
        if type_id in seen:
            continue
        seen.add(type_id)
        yield type_id
        decl = types[type_id]
        if isinstance(decl, UnionType | AliasType):
            pending.extend(references(decl, Role.OUTPUT))


def _sent(method: Method) -> Iterable[TypeExpr]:
    forms = (*method.forms, *method.overloads, method.arguments)
    return (expr for form in forms for argument in form for expr in argument.types)


def _given(method: Method) -> Iterable[TypeExpr]:
    yield from (result.type for result in method.results)
    if method.pages is not None:
        yield method.pages.item
        if method.pages.further is not None:
            yield method.pages.further.item


def _parts(types: TypeTable, key: UseKey) -> Iterable[tuple[TypeId, str]]:
    """What a declaration names, each with the member that does."""
    type_id, role = split_key(key)
    decl = types[type_id]
    match decl:
        case ObjectType():
            for field in visible_fields(decl, role):
                yield from ((named, field.name) for named in named_in(field.type))
            if decl.additional is not None:
                yield from ((named, "") for named in named_in(decl.additional))
        case _:
            yield from ((named, "") for named in references(decl, role))


def _attribute(names: SurfaceNames, key: UseKey, member: str) -> str:
    return escape(names.fields.get(key, {}).get(member, member))
