"""Values of frozen classes whose costly fields are made when somebody asks for them.

In: the class, the fields that are known, and what makes the others. Out: a value of that class. It
lets a file be planned by the name of its view without the view being made, so that whoever renders
the file, perhaps another process, pays for it. What is worth deferring is *not* decided here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar, cast

_T = TypeVar("_T")

_CLASSES: Final[dict[type[object], type[object]]] = {}


def defer(cls: type[_T], make: Callable[[], _T], **known: object) -> _T:
    """A value whose `known` fields are there; the others are those of what `make` gives, once."""
    if cls not in _CLASSES:
        _CLASSES[cls] = _deferring(cls)
    value = cast("_T", object.__new__(_CLASSES[cls]))
    for name, field in (*known.items(), ("_make", make)):
        object.__setattr__(value, name, field)
    return value


def _deferring(cls: type[object]) -> type[object]:
    """A class that is as `cls`, and fills its empty slots when one of them is read."""
    fields = cast("tuple[str, ...]", getattr(cls, "__match_args__", ()))

    def fill(self: object, name: str) -> object:
        if name not in fields:
            raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}")
        made = cast("Callable[[], object]", object.__getattribute__(self, "_make"))()
        for field in fields:
            object.__setattr__(self, field, getattr(made, field))
        return getattr(made, name)

    members = {"__slots__": ("_make",), "__getattr__": fill, "__doc__": cls.__doc__}
    return type(cls.__name__, (cls,), members)
