"""From the bytes of an answer to a value of its type.

In: a type and JSON. Out: the value, and where it does not fit. A value that fits is parsed and
validated in one go by pydantic's core. One that does not is built part by part: every part that
fits is typed, what does not stays as it came, so nothing is lost and one surprise of the API costs
one place. What is *not* decided here: what a misfit leads to (`responses`).
"""

from __future__ import annotations

import codecs
import gc
import json
import types
from collections.abc import Generator, Hashable, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import (
    Annotated,
    Any,
    Final,
    TypeGuard,
    Union,
    cast,
    get_args,
    get_origin,
)

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.errors import PydanticUserError
from pydantic.fields import FieldInfo

from .base_model import BUILDING, array_property, build_model
from .narrow import is_list, is_mapping
from .unions import Marker

__all__ = ["Decoded", "Misfit", "NotJSONError", "decode", "rebuild"]

Place = tuple[str | int, ...]

_LARGE: Final = 64 * 1024
"""Bytes of an answer from which on the collector's runs are felt."""

_UNIONS: Final[frozenset[object]] = frozenset((Union, types.UnionType))
_LISTS: Final[frozenset[object]] = frozenset((list, Sequence, Iterable))
_MAPPINGS: Final[frozenset[object]] = frozenset((dict, Mapping))


@dataclass(frozen=True, slots=True)
class Misfit:
    """A part of an answer that is not of its type."""

    place: Place
    reason: str

    @property
    def path(self) -> str:
        """The place as text, such as ``results.3.properties.Name``; empty for the whole."""
        return ".".join(map(str, self.place))

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" if self.place else self.reason


@dataclass(frozen=True, slots=True)
class Decoded:
    """A value of its type, but for the parts named by `misfits`, which are as they came."""

    value: object
    misfits: tuple[Misfit, ...] = ()
    fits_at_all: bool = True
    """Whether anything of it is typed."""


class NotJSONError(ValueError):
    """The bytes are not JSON."""


def decode(kind: object, data: bytes) -> Decoded:
    """Parse and validate JSON. Raises `NotJSONError`."""
    data = data.removeprefix(codecs.BOM_UTF8)
    validator = _validator(kind)
    try:
        with _no_collection(len(data)):
            return Decoded(validator.validate_json(data))
    except ValidationError as error:
        core_error = error
    try:
        value: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotJSONError(str(error)) from None
    built = rebuild(kind, value)
    # Without misfits the two ways disagree (an odd number, half a surrogate pair): core is right.
    misfits = built.misfits or (Misfit((), _reason(core_error)),)
    fits_at_all = not built.misfits or built.value is not value
    return Decoded(built.value, misfits, fits_at_all)


@contextmanager
def _no_collection(size: int) -> Generator[None]:
    """Keep the garbage collector from looking at a large answer while it is being built.

    Thousands of new objects, none of which is garbage, make it run again and again: a third of the
    time goes there. The core holds the interpreter's lock meanwhile, so no other thread misses it.
    """
    pause = size > _LARGE and gc.isenabled()
    if pause:
        gc.disable()
    try:
        yield
    finally:
        if pause:
            gc.enable()


def rebuild(kind: object, value: object, place: Place = ()) -> Decoded:
    """Type every part of `value` that fits `kind`, an annotation; keep the rest as it is."""
    if isinstance(kind, Marker):
        return _rebuild_marked(kind, value, place)
    origin: object = get_origin(kind)
    args: tuple[object, ...] = get_args(kind)
    if origin is Annotated:
        marker = next((item for item in args[1:] if isinstance(item, Marker)), None)
        if marker is not None or (is_mapping(value) or is_list(value)):
            return rebuild(marker or args[0], value, place)
    elif _is_model(kind):
        return _rebuild_model(kind, value, place)
    elif origin in _UNIONS:
        return _rebuild_union(kind, args, value, place)
    elif origin in _LISTS and is_list(value):
        items = [rebuild(args[0], item, (*place, at)) for at, item in enumerate(value)]
        return _gather([item.value for item in items], items)
    elif origin in _MAPPINGS and is_mapping(value):
        values = {key: rebuild(args[1], item, (*place, key)) for key, item in value.items()}
        return _gather({key: item.value for key, item in values.items()}, values.values())
    return _leaf(kind, value, place)


def _rebuild_model(model: type[BaseModel], value: object, place: Place) -> Decoded:
    fitting = _leaf(model, value, place)
    if fitting.misfits and is_list(value) and (name := array_property(model)) is not None:
        return _rebuild_around(model, name, value, place)
    if not fitting.misfits or not is_mapping(value):
        return fitting
    rest = dict(value)
    attributes: dict[str, object] = {}
    given: set[str] = set()
    misfits: list[Misfit] = []
    for name, field in model.model_fields.items():
        key = field.alias if field.alias is not None and field.alias in rest else name
        if key in rest:
            part = rebuild(_annotation(field), rest.pop(key), (*place, key))
            attributes[name] = part.value
            given.add(name)
            misfits += part.misfits
        else:
            if field.is_required():
                misfits.append(Misfit((*place, field.alias or name), "missing"))
            attributes[name] = (
                None if field.is_required() else field.get_default(call_default_factory=True)
            )
    instance = model.__new__(model)
    object.__setattr__(instance, "__dict__", attributes)
    object.__setattr__(instance, "__pydantic_fields_set__", given | rest.keys())
    object.__setattr__(instance, "__pydantic_extra__", rest)
    object.__setattr__(instance, "__pydantic_private__", None)
    return Decoded(instance, tuple(misfits) or fitting.misfits)


def _rebuild_around(
    model: type[BaseModel], name: str, array: list[object], place: Place
) -> Decoded:
    """Rebuild an object around an array that came in its place."""
    part = rebuild(_annotation(model.model_fields[name]), array, place)
    instance = model.model_construct(_fields_set={name}, **{name: part.value})
    return Decoded(instance, part.misfits)


def _rebuild_union(union: object, arms: tuple[object, ...], value: object, place: Place) -> Decoded:
    if value is None and types.NoneType in arms:
        return Decoded(None)
    arms = tuple(arm for arm in arms if arm is not types.NoneType)
    if len(arms) == 1:
        return rebuild(arms[0], value, place)
    fitting = _leaf(union, value, place)
    if not fitting.misfits or not (is_mapping(value) or is_list(value)):
        return fitting
    return _best(arms, value, place)


def _rebuild_marked(marker: Marker, value: object, place: Place) -> Decoded:
    arms = marker.candidates(value)
    unknown = marker.fallback()
    if arms or unknown is None or not is_mapping(value):
        return _best(arms, value, place)
    # What tells the variants apart is not there. An object with attributes still serves better
    # than a bare dict, whose place in the types nobody expects.
    built = rebuild(unknown, value, place)
    return Decoded(
        built.value, (Misfit(place, "nothing tells which variant it is"), *built.misfits)
    )


def _best(arms: Sequence[object], value: object, place: Place) -> Decoded:
    """Rebuild `value` as the arm that it fits best, the first one of equals."""
    best: Decoded | None = None
    for arm in arms:
        built = rebuild(arm, value, place)
        if not built.misfits:
            return built
        # An arm that leaves the value as it is fits worse than any that types a part of it.
        if best is None or _badness(built, value) < _badness(best, value):
            best = built
    return best or Decoded(value, (Misfit(place, "fits no variant of the union"),))


def _badness(built: Decoded, value: object) -> tuple[bool, int]:
    return built.value is value, len(built.misfits)


def _leaf(kind: object, value: object, place: Place) -> Decoded:
    try:
        return Decoded(_validator(kind).validate_python(value))
    except ValidationError as error:
        reason = _reason(error)
    except PydanticUserError:
        # A part of a recursive alias makes no type of its own.
        reason = "does not fit its type"
    return Decoded(value, (Misfit(place, reason),))


def _gather(value: object, parts: Iterable[Decoded]) -> Decoded:
    return Decoded(value, tuple(misfit for part in parts for misfit in part.misfits))


def _annotation(field: FieldInfo) -> object:
    annotation: object = field.annotation
    for item in field.metadata:
        annotation = Annotated[cast("Any", annotation), item]
    return annotation


def _reason(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return first["msg"][:1].lower() + first["msg"][1:]


@lru_cache(maxsize=4096)
def _validator(kind: Hashable) -> TypeAdapter[object]:
    with BUILDING:
        if _is_model(kind):
            build_model(kind)
        return TypeAdapter(cast("type[object]", kind))


def _is_model(kind: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
