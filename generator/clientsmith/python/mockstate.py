"""What the operations of an API do to its objects, as far as their shape tells.

In: methods. Out: for each operation a `Role`, and the kinds of objects that the mock keeps: those of
collections (`mockpaths`), as results show them (`mockshapes`). What the mock makes of
roles is *not* decided here (the templates).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from clientsmith.api.types import TypeExpr, TypeId, TypeTable
from clientsmith.frozen import dataclass
from clientsmith.python.methods import Method
from clientsmith.python.mockpaths import id_property, item_prefixes, name_kinds, split_item
from clientsmith.python.mockshapes import Shapes


class Does(StrEnum):
    """What an operation does to the objects that the mock keeps."""

    CREATE = "create"
    APPEND = "append"
    RETRIEVE = "retrieve"
    UPDATE = "update"
    DELETE = "delete"
    LIST = "list"
    ACTION = "action"
    KEEP = "keep"
    """Reads or changes a thing that exists once under its path."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Role:
    """`kinds` are collections; `items` is where a list has its items, `""` for the list itself;
    `given` is the property of the body that holds new items.
    """

    does: Does
    kinds: tuple[str, ...] = ()
    items: str = ""
    given: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """The objects of a collection: `name` for people, `id` the property that tells them apart.

    `made` says that an operation creates them, so that no others exist.
    """

    name: str
    id: str
    made: bool


@dataclass(frozen=True, slots=True)
class MockState:
    """Roles by the id of the operation, kinds by the path of the collection."""

    roles: Mapping[str, Role]
    kinds: Mapping[str, Kind]


def infer_state(types: TypeTable, methods: Sequence[Method]) -> MockState:
    """What the operations do, from their methods, paths and results."""
    return _Inference(types, methods).infer()


class _Inference:
    """One look at an API. `_objects` has the object types of each collection."""

    def __init__(self, types: TypeTable, methods: Sequence[Method]) -> None:
        self._shapes = Shapes(types)
        self._methods = methods
        self._objects: dict[str, set[TypeId]] = {}
        self._ids: dict[str, str] = {}
        self._lists = {m.operation.path for m in methods if _is(m, "get") and self._shapes.items(m)}

    def infer(self) -> MockState:
        self._find_kinds()
        roles = {method.operation.id: self._role(method) for method in self._methods}
        made = {
            kind
            for role in roles.values()
            if role.does in (Does.CREATE, Does.APPEND)
            for kind in role.kinds[:1]
        }
        names = name_kinds(self._objects)
        kinds = {
            path: Kind(names[path], self._ids.get(path, "id"), path in made)
            for path in self._objects
        }
        return MockState(roles, kinds)

    def _find_kinds(self) -> None:
        for method in self._methods:
            path = method.operation.path
            collection, parameter = split_item(path)
            if not parameter or not _is(method, "get") or self._shapes.items(method):
                continue
            objects = self._shapes.result_objects(method)
            name = id_property(objects, parameter, collection)
            if objects and name:
                self._objects.setdefault(collection, set()).update(o.id for o in objects)
                self._ids.setdefault(collection, name)
        for method in self._methods:
            path = method.operation.path
            objects = self._shapes.result_objects(method)
            if not _is(method, "post") or self._shapes.items(method) or not objects:
                continue
            name = id_property(objects, "", path)
            if path in self._objects:
                self._objects[path].update(o.id for o in objects)
            elif name and path in self._lists:
                self._objects[path] = {o.id for o in objects}
                self._ids[path] = name

    def _role(self, method: Method) -> Role:
        path = method.operation.path
        collection, parameter = split_item(path)
        listed = self._shapes.items(method)
        if listed is not None:
            return self._list_role(method, *listed)
        objects = {o.id for o in self._shapes.result_objects(method)}
        if parameter and collection in self._objects:
            return Role(
                _ITEM_ROLES.get(method.operation.method.lower(), Does.NOTHING), (collection,)
            )
        if path in self._objects and _is(method, "post", "put"):
            return Role(Does.CREATE, (path,))
        owner = next((p for p in item_prefixes(path) if p in self._objects), "")
        if owner and _is(method, "post", "put", "patch") and objects & self._objects[owner]:
            return Role(Does.ACTION, (owner,))
        if not owner and _is(method, "post") and objects:
            kinds = self._kinds_of(objects)
            return Role(Does.CREATE, kinds[:1]) if kinds else Role(Does.NOTHING)
        if _is(method, "get", "put", "patch") and self._shapes.is_object(method):
            return Role(Does.KEEP, self._kinds_of(objects)[:1])
        return Role(Does.NOTHING)

    def _list_role(self, method: Method, items: str, item: TypeExpr) -> Role:
        path = method.operation.path
        objects = {o.id for o in self._shapes.objects_in(item)}
        kinds = (path,) if path in self._objects else self._kinds_of(objects)
        if not kinds and method.pages is not None and method.pages.further is not None:
            further = self._shapes.objects_in(method.pages.further.item)
            kinds = self._kinds_of({o.id for o in further})
        if not _is(method, "get") and path in self._lists:
            given = self._shapes.given(method)
            return (
                Role(Does.APPEND, kinds[:1], items, given)
                if given and kinds
                else Role(Does.NOTHING)
            )
        reads = _is(method, "get") or method.pages is not None
        return Role(Does.LIST, kinds, items) if reads else Role(Does.NOTHING)

    def _kinds_of(self, objects: set[TypeId]) -> tuple[str, ...]:
        return tuple(path for path, known in self._objects.items() if known & objects)


_ITEM_ROLES = {
    "get": Does.RETRIEVE,
    "put": Does.UPDATE,
    "patch": Does.UPDATE,
    "post": Does.UPDATE,
    "delete": Does.DELETE,
}


def _is(method: Method, *verbs: str) -> bool:
    return method.operation.method.lower() in verbs
