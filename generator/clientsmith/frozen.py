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
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Final, cast

__all__ = ["REALLY", "dataclass", "replace"]

REALLY: Final = "CLIENTSMITH_FROZEN"
"""The variable of the environment that has classes really frozen."""

if TYPE_CHECKING or os.environ.get(REALLY):
    from dataclasses import dataclass, replace
else:

    def dataclass(cls: type | None = None, /, **options: bool) -> object:
        """As `dataclasses.dataclass`; `frozen` is a promise that type checkers keep."""
        return (lambda it: _make(it, options)) if cls is None else _make(cls, options)

    def replace(value: object, /, **changes: object) -> object:
        """As `dataclasses.replace`, for classes all of whose fields are arguments by position."""
        cls = type(value)
        kept = {name: getattr(value, name) for name in cls.__match_args__}
        return cls(**(kept | changes))


def _make(cls: type, options: dict[str, bool]) -> type:
    if not options.get("frozen"):
        return _standard(cls, options)
    options = {**options, "frozen": False}
    if options.get("order"):
        return _standard(cls, {**options, "unsafe_hash": True})
    made = _standard(cls, {**options, "eq": False, "repr": False})
    if "__repr__" not in vars(cls):
        setattr(made, "__repr__", _show)  # noqa: B010  # no attribute of every class
    if options.get("eq", True) and "__eq__" not in vars(cls):
        _compare_by_fields(made)
    return made


def _standard(cls: type, options: dict[str, bool]) -> type:
    return cast("Callable[[type], type]", dataclasses.dataclass(**options))(cls)


def _compare_by_fields(cls: type) -> None:
    """Give a class equality and hash without compiling a line for it."""
    names = tuple(field.name for field in dataclasses.fields(cls) if field.compare)
    values = _values(names)

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
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in _shown(type(self)))
    return f"{type(self).__qualname__}({shown})"


def _shown(cls: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cls) if field.repr)
