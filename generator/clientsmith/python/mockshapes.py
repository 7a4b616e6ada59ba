"""What results and bodies look like to the mock: one object, a list of objects, or neither.

In: methods and their types. Out: the objects that they speak of. What the operations do to these is
*not* decided here (`mockstate`).
"""

from __future__ import annotations

from clientsmith.api.types import (
    AliasType,
    ListOf,
    Named,
    Nullable,
    ObjectType,
    TypeExpr,
    TypeTable,
    UnionType,
)
from clientsmith.frozen import dataclass
from clientsmith.python.bodies import declared, objects_of
from clientsmith.python.methods import Method, ResultKind

_ENVELOPE = 12
"""What has more properties than that is a thing with a list, not a list."""

_LONGEST_CHAIN = 20


@dataclass(frozen=True, slots=True)
class Shapes:
    """Looks at methods with the types of their API."""

    types: TypeTable

    def items(self, method: Method) -> tuple[str, TypeExpr] | None:
        """Where a result has its items, and their type; None if it is no list."""
        if method.pages is not None and not method.pages.sometimes:
            return method.pages.place, method.pages.item
        result = _json_result(method)
        if result is None:
            return None
        if (listed := self._list_of(result)) is not None:
            return "", listed
        decl = declared(self.types, result)
        if not isinstance(decl, ObjectType) or any(f.name in ("id", "sid") for f in decl.fields):
            return None
        lists = [
            (field.name, item)
            for field in decl.fields
            if (item := self._list_of(field.type)) is not None and self.objects_in(item)
        ]
        return lists[0] if len(lists) == 1 and len(decl.fields) <= _ENVELOPE else None

    def given(self, method: Method) -> str:
        """The property of a body that holds a list of objects; empty if none does."""
        for argument in method.arguments:
            for expr in argument.types if argument.place == "body" else ():
                item = self._list_of(expr)
                if item is not None and self.objects_in(item):
                    return argument.name
        return ""

    def is_object(self, method: Method) -> bool:
        """Whether a result is one object, or one of several kinds of it."""
        result = _json_result(method)
        return result is not None and bool(self.objects_in(result))

    def result_objects(self, method: Method) -> tuple[ObjectType, ...]:
        """The types of the object that a method gives."""
        result = _json_result(method)
        return () if result is None else self.objects_in(result)

    def objects_in(self, expr: TypeExpr) -> tuple[ObjectType, ...]:
        """The types of object that a type stands for."""
        while isinstance(expr, Nullable):
            expr = expr.inner
        match declared(self.types, expr):
            case ObjectType() as decl:
                return (decl,)
            case UnionType() as decl:
                return objects_of(self.types, decl)
            case _:
                return ()

    def _list_of(self, expr: TypeExpr) -> TypeExpr | None:
        """The items of a list, aliases and null left aside."""
        for _ in range(_LONGEST_CHAIN):
            match expr:
                case ListOf(item):
                    return item
                case Nullable(inner):
                    expr = inner
                case Named(type_id) if isinstance(alias := self.types[type_id], AliasType):
                    expr = alias.target
                case _:
                    return None
        return None


def _json_result(method: Method) -> TypeExpr | None:
    result = method.results[0] if method.results else None
    return result.type if result is not None and result.kind is ResultKind.JSON else None
