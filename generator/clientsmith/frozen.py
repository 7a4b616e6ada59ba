"""`dataclass` as everybody knows it, for values that are made by the hundred thousand.

The standard library makes a frozen class in a millisecond and one of its instances five times as
slowly as an ordinary one: a fifth of a whole run. Type checkers hold what is frozen against every
assignment anyway. So they are shown the one of the standard library, and what runs is an ordinary
class with the same constructor, comparison and hash. Where CLIENTSMITH_FROZEN is set, as it is in
the tests, it is really frozen, in case something goes past the type checkers.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable
from functools import cache
from operator import attrgetter
from reprlib import recursive_repr
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Final, TypeGuard, cast

__all__ = ["IS_REALLY_FROZEN", "REALLY", "dataclass", "replace"]

REALLY: Final = "CLIENTSMITH_FROZEN"
"""The variable of the environment that has classes really frozen."""
IS_REALLY_FROZEN: Final = bool(os.environ.get(REALLY))
"""Whether it was set when this process began: values look otherwise inside."""

if TYPE_CHECKING or IS_REALLY_FROZEN:
    from dataclasses import dataclass, replace
else:

    def dataclass(cls: type | None = None, /, **options: bool) -> object:
        """As `dataclasses.dataclass`; `frozen` is a promise that type checkers keep."""
        return (lambda it: _make(it, options)) if cls is None else _make(cls, options)

    def replace(value: object, /, **changes: object) -> object:
        """As `dataclasses.replace`, for classes all of whose fields are arguments by position."""
        cls = type(value)
        for name in cls.__match_args__:
            if name not in changes:
                changes[name] = getattr(value, name)
        return cls(**changes)


def _make(cls: type, options: dict[str, bool]) -> type:
    if not options.get("frozen"):
        return _standard(cls, options)
    options = {**options, "frozen": False}
    if options.get("order"):
        return _standard(cls, {**options, "unsafe_hash": True})
    made = (
        _plain(cls)
        if _is_plain(cls, options)
        else _standard(cls, {**options, "eq": False, "repr": False})
    )
    if "__repr__" not in vars(cls):
        setattr(made, "__repr__", _show)  # noqa: B010  # no attribute of every class
    if options.get("eq", True) and "__eq__" not in vars(cls):
        _compare_by_fields(made)
    return made


def _is_plain(cls: type, options: dict[str, bool]) -> bool:
    """Whether it is a class as nearly all are: with slots, no bases, and no field that has another
    option than what makes its default.
    """
    members = vars(cls)
    names = members.get("__annotations__", {})
    return (
        cls.__bases__ == (object,)
        and options.keys() <= {"frozen", "slots", "eq"}
        and options.get("slots", False)
        and all(_only_has_default(members.get(name)) for name in names)
        and "__post_init__" not in members
    )


def _is_made(default: object) -> TypeGuard[dataclasses.Field[object]]:
    return isinstance(default, dataclasses.Field)


def _only_has_default(value: object) -> bool:
    if not _is_made(value):
        return True
    made = value.default_factory is not dataclasses.MISSING
    everywhere = (value.init, value.repr, value.compare, value.hash) == (True, True, True, None)
    return made and everywhere and value.kw_only is dataclasses.MISSING


def _plain(cls: type) -> type:
    """What the standard library would make of a plain class, in a third of its time."""
    names = tuple(cls.__annotations__)
    members = dict(vars(cls))
    defaults = tuple(members.pop(name) for name in names if name in members)
    for name in ("__dict__", "__weakref__"):
        members.pop(name, None)
    init = _constructor(names, defaults)
    members |= {"__slots__": names, "__match_args__": names, "__init__": init}
    members["__dataclass_fields__"] = _Fields(cls)
    return type(cls)(cls.__name__, cls.__bases__, members)


def _constructor(names: tuple[str, ...], defaults: tuple[object, ...]) -> FunctionType:
    """The constructor of a class: that for as many fields, with their names and defaults."""
    makers = {
        f"make_{number}": cast("object", default.default_factory)
        for number, default in enumerate(defaults, len(names) - len(defaults))
        if _is_made(default)
    }
    code = _compile_constructor(len(names), tuple(makers))
    called = dict(zip(code.co_varnames[1:], names, strict=True))
    code = code.replace(
        co_names=tuple(called.get(name, name) for name in code.co_names),
        co_varnames=("self", *names),
    )
    absent = object()
    given = tuple(absent if _is_made(default) else default for default in defaults)
    return FunctionType(code, {"absent": absent, **makers}, "__init__", given)


@cache
def _compile_constructor(count: int, makers: tuple[str, ...]) -> CodeType:
    """The code of a constructor for so many fields, whose names do not matter yet; `makers` make the
    defaults of some.
    """
    names = [f"field_{number}" for number in range(count)]
    values = {
        name: f"make_{number}() if {name} is absent else {name}"
        for number, name in enumerate(names)
        if f"make_{number}" in makers
    }
    body = "\n".join(f" self.{name}={values.get(name, name)}" for name in names) or " pass"
    there: dict[str, FunctionType] = {}
    exec(f"def __init__(self,{','.join(names)}):\n{body}", there)  # noqa: S102  # names of ours
    return there["__init__"].__code__


class _Fields:
    """What `dataclasses.fields` asks a class for, made when it asks, which is seldom."""

    def __init__(self, cls: type) -> None:
        self._cls = cls
        self._fields: object = None

    def __get__(self, *_: object) -> object:
        if self._fields is None:
            self._fields = getattr(_standard(self._cls, {}), "__dataclass_fields__")  # noqa: B009
        return self._fields


def _standard(cls: type, options: dict[str, bool]) -> type:
    return cast("Callable[[type], type]", dataclasses.dataclass(**options))(cls)


def _compare_by_fields(cls: type) -> None:
    """Give a class equality and hash without compiling a line for it."""
    values = _values(_fields_for(cls, "compare"))

    def equals(self: object, other: object) -> object:
        if other.__class__ is self.__class__:
            return values(self) == values(other)
        return NotImplemented

    def digest(self: object) -> int:
        return hash(values(self))

    setattr(cls, "__eq__", equals)  # noqa: B010
    setattr(cls, "__hash__", digest)  # noqa: B010


def _values(names: tuple[str, ...]) -> Callable[[object], object]:
    """What a value is compared by: its only field, or a tuple of all."""
    return attrgetter(*names) if names else lambda _: ()


@recursive_repr()
def _show(self: object) -> str:
    names = _fields_for(type(self), "repr")
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
    return f"{type(self).__qualname__}({shown})"


def _fields_for(cls: type, what: str) -> tuple[str, ...]:
    """The fields that have a part in comparing or showing: in a plain class all of them."""
    if isinstance(vars(cls).get("__dataclass_fields__"), _Fields):
        return cast("tuple[str, ...]", getattr(cls, "__slots__"))  # noqa: B009
    return tuple(field.name for field in dataclasses.fields(cls) if getattr(field, what))
