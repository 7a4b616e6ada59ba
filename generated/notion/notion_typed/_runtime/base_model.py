"""The base class of response types, and of variants that this version does not know.

What comes is kept: properties that the type does not declare stay on the object, and `to_dict`
gives back what was received. What is *not* decided here: which arm of a union a value belongs to
(`unions`), what becomes of a value that does not fit (`decode`).
"""

from __future__ import annotations

import json
import threading
from typing import ClassVar, Final, Literal, Self

from pydantic import BaseModel, ConfigDict
from typing_extensions import Unpack

from .narrow import is_mapping

__all__ = [
    "BUILDING",
    "Model",
    "UnknownVariant",
    "array_property",
    "build_model",
    "set_request_id",
    "wire_value",
]

BUILDING: Final = threading.RLock()
"""Held while types are built: pydantic does not guard the building of one type by two threads."""


class Model(BaseModel):
    """An object of the API. Properties that this version does not know are kept."""

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        populate_by_name=True,
        protected_namespaces=(),
    )

    _array: ClassVar[str | None] = None
    """The property that a bare array is the value of, where one may come in place of an object."""

    # A slot and not a private attribute: for those pydantic runs Python code on every object.
    __slots__ = ("_answered",)

    _noted: ClassVar[tuple[str, ...]] = ("_answered",)
    """What else a copy has of the object that was received."""

    @property
    def _request_id(self) -> str | None:
        """The id of the request that this object answered.

        Results have one, and the items of a result that is a list; what is within them has none.
        """
        request_id: object = getattr(self, "_answered", None)
        return request_id if isinstance(request_id, str) else None

    def __copy__(self) -> Self:
        return self._with_notes(super().__copy__())

    def __deepcopy__(self, memo: dict[int, object] | None = None) -> Self:
        return self._with_notes(super().__deepcopy__(memo))

    def __getstate__(self) -> dict[object, object]:
        return {**super().__getstate__(), "_answered": self._request_id}

    def __setstate__(self, state: dict[object, object]) -> None:
        request_id = state.pop("_answered", None)
        super().__setstate__(state)
        set_request_id(self, request_id if isinstance(request_id, str) else None)

    def _with_notes(self, copied: Self) -> Self:
        for name in self._noted:
            if hasattr(self, name):
                object.__setattr__(copied, name, getattr(self, name))
        return copied

    def to_dict(
        self,
        *,
        exclude_unset: bool = True,
        by_alias: bool = True,
        mode: Literal["json", "python"] = "json",
    ) -> dict[str, object]:
        """Give the object as a dictionary, as it came unless told otherwise.

        With ``mode="python"`` values such as dates stay Python objects; `by_alias` off gives the
        names of the attributes instead of those of the API.
        """
        build_model(type(self))
        return self.model_dump(
            mode=mode, by_alias=by_alias, exclude_unset=exclude_unset, warnings=False
        )

    def to_json(
        self, *, indent: int | None = None, exclude_unset: bool = True, by_alias: bool = True
    ) -> str:
        """Give the object as JSON text, as it came unless told otherwise."""
        build_model(type(self))
        return self.model_dump_json(
            indent=indent, by_alias=by_alias, exclude_unset=exclude_unset, warnings=False
        )


class UnknownVariant(Model):
    """A variant of a union that this version of the client does not know, with all that came.

    A subclass says which property tells variants apart: ``class X(UnknownVariant, tag="type")``.
    """

    _tag_property: ClassVar[str | None] = None

    def __init_subclass__(cls, *, tag: str | None = None, **config: Unpack[ConfigDict]) -> None:
        super().__init_subclass__(**config)
        if tag is not None:
            cls._tag_property = tag

    @property
    def tag(self) -> str:
        """What the API calls this variant; empty where it does not name its variants."""
        value = None if self._tag_property is None else wire_value(self, self._tag_property)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value)


def build_model(model: type[BaseModel]) -> None:
    """Complete a model whose building was deferred; threads wait for each other."""
    if model.__pydantic_complete__:
        return
    with BUILDING:
        if not model.__pydantic_complete__:
            model.model_rebuild(raise_errors=True)


def array_property(model: type[BaseModel]) -> str | None:
    """Give the property of a model whose value may come in place of the whole, as a bare array."""
    found: object = getattr(model, "_array", None)
    return found if isinstance(found, str) else None


def set_request_id(model: Model, request_id: str | None) -> None:
    """Note on a received object which request it answered."""
    object.__setattr__(model, "_answered", request_id)


def wire_value(value: object, path: str) -> object:
    """Read a property by its name in the API; dots lead into objects. Absent ones are ``None``."""
    for name in path.split("."):
        if isinstance(value, Model):
            value = _property(value, name)
        elif is_mapping(value):
            value = value.get(name)
        else:
            return None
    return value


def _property(model: Model, name: str) -> object:
    for attribute, field in type(model).model_fields.items():
        if name == (field.alias or attribute):
            return model.__dict__.get(attribute)
    return (model.model_extra or {}).get(name)
