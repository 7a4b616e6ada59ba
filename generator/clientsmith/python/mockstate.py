"""What the operations of an API do to its objects, as far as their shape tells.

In: methods. Out: for each operation a `Role`, and the kinds of objects that the mock keeps. A
collection is a path, and its items are the paths with one parameter more. What the mock makes of
roles is *not* decided here (the templates).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from clientsmith.api.types import (
    AliasType,
    ListOf,
    Named,
    Nullable,
    ObjectType,
    Primitive,
    TypeExpr,
    TypeId,
    TypeTable,
    UnionType,
)
from clientsmith.python.bodies import declared, objects_of
from clientsmith.python.methods import Method, ResultKind

_PARAMETER = re.compile(r"\{([^{}]+)\}")
_USUAL_IDS = ("id", "uuid", "sid", "uid", "key", "name")


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
        self._types = types
        self._methods = methods
        self._objects: dict[str, set[TypeId]] = {}
        self._ids: dict[str, str] = {}
        self._lists = {m.operation.path for m in methods if _is(m, "get") and self._items(m)}

    def infer(self) -> MockState:
        self._find_kinds()
        roles = {method.operation.id: self._role(method) for method in self._methods}
        made = {
            kind
            for role in roles.values()
            if role.does in (Does.CREATE, Does.APPEND)
            for kind in role.kinds[:1]
        }
        names = _name_kinds(self._objects)
        kinds = {
            path: Kind(names[path], self._ids.get(path, "id"), path in made)
            for path in self._objects
        }
        return MockState(roles, kinds)

    def _find_kinds(self) -> None:
        for method in self._methods:
            path = method.operation.path
            collection, parameter = _split_item(path)
            if not parameter or not _is(method, "get") or self._items(method):
                continue
            objects = self._result_objects(method)
            name = _id_property(objects, parameter, collection)
            if objects and name:
                self._objects.setdefault(collection, set()).update(o.id for o in objects)
                self._ids.setdefault(collection, name)
        for method in self._methods:
            path = method.operation.path
            objects = self._result_objects(method)
            if not _is(method, "post") or self._items(method) or not objects:
                continue
            name = _id_property(objects, "", path)
            if path in self._objects:
                self._objects[path].update(o.id for o in objects)
            elif name and path in self._lists:
                self._objects[path] = {o.id for o in objects}
                self._ids[path] = name

    def _role(self, method: Method) -> Role:
        path = method.operation.path
        collection, parameter = _split_item(path)
        listed = self._items(method)
        if listed is not None:
            return self._list_role(method, *listed)
        objects = {o.id for o in self._result_objects(method)}
        if parameter and collection in self._objects:
            return Role(
                _ITEM_ROLES.get(method.operation.method.lower(), Does.NOTHING), (collection,)
            )
        if path in self._objects and _is(method, "post", "put"):
            return Role(Does.CREATE, (path,))
        owner = next((p for p in _item_prefixes(path) if p in self._objects), "")
        if owner and _is(method, "post", "put", "patch") and objects & self._objects[owner]:
            return Role(Does.ACTION, (owner,))
        if not owner and _is(method, "post") and objects:
            kinds = self._kinds_of(objects)
            return Role(Does.CREATE, kinds[:1]) if kinds else Role(Does.NOTHING)
        if _is(method, "get", "put", "patch") and self._is_object(method):
            return Role(Does.KEEP, self._kinds_of(objects)[:1])
        return Role(Does.NOTHING)

    def _list_role(self, method: Method, items: str, item: TypeExpr) -> Role:
        path = method.operation.path
        objects = {o.id for o in self._objects_of(item)}
        kinds = (path,) if path in self._objects else self._kinds_of(objects)
        if not _is(method, "get") and path in self._lists:
            given = self._given(method)
            return (
                Role(Does.APPEND, kinds[:1], items, given)
                if given and kinds
                else Role(Does.NOTHING)
            )
        reads = _is(method, "get") or method.pages is not None
        return Role(Does.LIST, kinds, items) if reads else Role(Does.NOTHING)

    def _kinds_of(self, objects: set[TypeId]) -> tuple[str, ...]:
        return tuple(path for path, known in self._objects.items() if known & objects)

    def _items(self, method: Method) -> tuple[str, TypeExpr] | None:
        """Where a result has its items, and their type; None if it is no list."""
        if method.pages is not None:
            return method.pages.items, method.pages.item
        result = _json_result(method)
        if result is None:
            return None
        if (listed := self._list_of(result)) is not None:
            return "", listed
        decl = declared(self._types, result)
        if not isinstance(decl, ObjectType) or any(f.name in ("id", "sid") for f in decl.fields):
            return None
        lists = [
            (field.name, item)
            for field in decl.fields
            if (item := self._list_of(field.type)) is not None and self._objects_of(item)
        ]
        return lists[0] if len(lists) == 1 and len(decl.fields) <= _ENVELOPE else None

    def _given(self, method: Method) -> str:
        for argument in method.arguments:
            for expr in argument.types if argument.place == "body" else ():
                item = self._list_of(expr)
                if item is not None and self._objects_of(item):
                    return argument.name
        return ""

    def _list_of(self, expr: TypeExpr) -> TypeExpr | None:
        """The items of a list, aliases and null left aside."""
        for _ in range(_LONGEST_CHAIN):
            match expr:
                case ListOf(item):
                    return item
                case Nullable(inner):
                    expr = inner
                case Named(type_id) if isinstance(alias := self._types[type_id], AliasType):
                    expr = alias.target
                case _:
                    return None
        return None

    def _is_object(self, method: Method) -> bool:
        result = _json_result(method)
        return result is not None and bool(self._objects_of(result))

    def _result_objects(self, method: Method) -> tuple[ObjectType, ...]:
        result = _json_result(method)
        return () if result is None else self._objects_of(result)

    def _objects_of(self, expr: TypeExpr) -> tuple[ObjectType, ...]:
        while isinstance(expr, Nullable):
            expr = expr.inner
        match declared(self._types, expr):
            case ObjectType() as decl:
                return (decl,)
            case UnionType() as decl:
                return objects_of(self._types, decl)
            case _:
                return ()


_ENVELOPE = 12
_LONGEST_CHAIN = 20
_ITEM_ROLES = {
    "get": Does.RETRIEVE,
    "put": Does.UPDATE,
    "patch": Does.UPDATE,
    "post": Does.UPDATE,
    "delete": Does.DELETE,
}


def _is(method: Method, *verbs: str) -> bool:
    return method.operation.method.lower() in verbs


def _json_result(method: Method) -> TypeExpr | None:
    result = method.results[0] if method.results else None
    return result.type if result is not None and result.kind is ResultKind.JSON else None


def _split_item(path: str) -> tuple[str, str]:
    """The collection of an item's path and the parameter that names the item, or empty texts."""
    collection, _, last = path.partition("#")[0].rpartition("/")
    names = _PARAMETER.findall(last)
    return (collection, str(names[0])) if len(names) == 1 and last.startswith("{") else ("", "")


def _item_prefixes(path: str) -> Iterable[str]:
    """The collections of the items that a path is below, the innermost first."""
    above = path
    while "/" in above:
        above = above.rpartition("/")[0]
        collection, parameter = _split_item(above)
        if parameter:
            yield collection


def _id_property(objects: Iterable[ObjectType], parameter: str, collection: str) -> str:
    """The property that a path's parameter holds; empty when no property looks like it."""
    fields = {
        _bare(field.name): field.name
        for decl in objects
        for field in decl.fields
        if isinstance(field.type, Primitive | Named)
    }
    wanted = _bare(parameter)
    noun = _bare(collection.rpartition("/")[2])
    shorter = [wanted.removeprefix(word) for word in (noun, noun.removesuffix("s")) if word]
    for name in (wanted, *shorter, *(n for n in _USUAL_IDS if parameter or n != "name")):
        if name in fields:
            return fields[name]
    return ""


def _bare(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _name_kinds(paths: Iterable[str]) -> Mapping[str, str]:
    """A name for each collection: its last word, unless another has the same."""
    lasts = {path: _last_word(path) for path in paths}
    taken = list(lasts.values())
    return {path: last if taken.count(last) == 1 else path for path, last in lasts.items()}


def _last_word(path: str) -> str:
    words = [part for part in path.split("/") if part and "{" not in part]
    return words[-1] if words else path
