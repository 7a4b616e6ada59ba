"""How a union of objects finds its arm: markers for ``Annotated[A | B, marker]``.

In: the arms of a union and what tells them apart. Out: a schema for pydantic's core, and, for a
value that fits no arm, the arms that it was meant for (`Marker.candidates`). On the happy path only
compiled code runs: guards are asked after every arm has failed, and keep a value of a *known* arm
from being taken for an unknown or a partial one. What is *not* decided here: what becomes of a
value that does not fit (`decode`), and unions of different JSON kinds, which need no marker.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError, core_schema

from .narrow import is_mapping

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

__all__ = ["ByKey", "ByTag", "FullOrPartial", "InOrder", "Marker"]


class Marker:
    """What the markers have in common. They are compared by identity, so they can be cached on."""

    __slots__ = ()

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        raise NotImplementedError

    def candidates(self, value: object) -> Sequence[object]:
        """Give the arms that `value` is meant for; several where nothing tells them apart."""
        raise NotImplementedError

    def fallback(self) -> type | None:
        """Give the arm for an object that is meant for none of the arms."""
        return None


class ByTag(Marker):
    """The value of one property names the arm.

    `arms` maps tag values (text, numbers, booleans) to arms. A value with another tag becomes
    `unknown`, where there is one; a known tag with content that does not fit never does. Nor does
    an object without a tag, unless `by_key` is set: then the one property that is named like a tag
    value chooses the arm.
    """

    __slots__ = ("_by_key", "_known", "arms", "tag", "unknown")

    def __init__(
        self,
        tag: str,
        arms: Mapping[Any, object],  # Any: keys are of one or several of str, int and bool
        *,
        unknown: type | None = None,
        by_key: bool = False,
    ) -> None:
        self.tag = tag
        self.arms = arms
        self.unknown = unknown
        self._by_key = by_key
        # Equal is not the same here: True == 1, but the tags `true` and `1` are two.
        self._known: dict[object, object] = {_exact(tag): arm for tag, arm in arms.items()}

    def __repr__(self) -> str:
        return f"ByTag({self.tag!r})"

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        schemas = {value: _arm_schema(arm, handler) for value, arm in self.arms.items()}
        choices = [core_schema.tagged_union_schema(schemas, discriminator=self.tag)]
        if self._by_key:
            choices.append(core_schema.tagged_union_schema(schemas, discriminator=self._key))
        if self.unknown is None:
            return _in_order(choices)
        unknown = _guarded(self._refuse_known, handler.generate_schema(self.unknown))
        return _in_order([*choices, unknown])

    def candidates(self, value: object) -> Sequence[object]:  # noqa: D102  # see Marker
        if not is_mapping(value):
            return ()
        if self._tag(value) is None:
            if self._by_key and (key := self._key(value)) is not None:
                return (self.arms[key],)
        elif (arm := self._arm(value)) is not None:
            return (arm,)
        return (self.unknown,) if self.unknown is not None and self._is_unknown(value) else ()

    def fallback(self) -> type | None:  # noqa: D102  # see Marker
        return self.unknown

    def _tag(self, value: Mapping[str, object]) -> object:
        return value.get(self.tag)

    def _arm(self, value: Mapping[str, object]) -> object | None:
        tag = self._tag(value)
        return self._known.get(_exact(tag)) if isinstance(tag, Hashable) else None

    def _keys(self, value: Mapping[str, object]) -> list[str]:
        return [key for key in value if key in self.arms]

    def _key(self, value: object) -> str | None:
        if not is_mapping(value) or self._tag(value) is not None:
            return None
        keys = self._keys(value)
        return keys[0] if len(keys) == 1 else None

    def _is_unknown(self, value: Mapping[str, object]) -> bool:
        if self._tag(value) is None:
            return self._by_key and not self._keys(value)
        return self._arm(value) is None

    def _refuse_known(self, value: object) -> object:
        if is_mapping(value) and not self._is_unknown(value):
            raise PydanticCustomError("not_unknown", "an arm is named and its content does not fit")
        return value


class ByKey(Marker):
    """A property that only one arm has, and requires, names the arm.

    An object with none of the keys becomes `unknown`, where there is one.
    """

    __slots__ = ("arms", "unknown")

    def __init__(self, arms: Mapping[str, object], *, unknown: type | None = None) -> None:
        self.arms = arms
        self.unknown = unknown

    def __repr__(self) -> str:
        return f"ByKey({', '.join(map(repr, self.arms))})"

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        choices = [_arm_schema(arm, handler) for arm in self.arms.values()]
        if self.unknown is None:
            return _in_order(choices)
        unknown = _guarded(self._refuse_known, handler.generate_schema(self.unknown))
        return _in_order([*choices, unknown])

    def candidates(self, value: object) -> Sequence[object]:  # noqa: D102  # see Marker
        if not is_mapping(value):
            return ()
        arms = [self.arms[key] for key in value if key in self.arms]
        return arms or ((self.unknown,) if self.unknown is not None else ())

    def fallback(self) -> type | None:  # noqa: D102  # see Marker
        return self.unknown

    def _refuse_known(self, value: object) -> object:
        if is_mapping(value) and any(key in self.arms for key in value):
            raise PydanticCustomError("not_unknown", "an arm is named and its content does not fit")
        return value


class FullOrPartial(Marker):
    """An object that comes whole or cut down; any of `markers` among its keys shows it is whole."""

    __slots__ = ("full", "markers", "partial")

    def __init__(self, full: object, markers: tuple[str, ...], partial: object) -> None:
        self.full = full
        self.markers = markers
        self.partial = partial

    def __repr__(self) -> str:
        return f"FullOrPartial(by {', '.join(map(repr, self.markers))})"

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        partial = _guarded(self._refuse_full, _arm_schema(self.partial, handler))
        return _in_order([_arm_schema(self.full, handler), partial])

    def candidates(self, value: object) -> Sequence[object]:  # noqa: D102  # see Marker
        if not is_mapping(value):
            return ()
        return (self.full if self._is_full(value) else self.partial,)

    def _is_full(self, value: Mapping[str, object]) -> bool:
        return any(marker in value for marker in self.markers)

    def _refuse_full(self, value: object) -> object:
        if is_mapping(value) and self._is_full(value):
            raise PydanticCustomError("not_partial", "the object is whole and does not fit")
        return value


class InOrder(Marker):
    """Nothing tells the arms apart: the first one that fits is taken."""

    __slots__ = ("arms",)

    def __init__(self, *arms: object) -> None:
        self.arms = arms

    def __repr__(self) -> str:
        return f"InOrder({len(self.arms)} arms)"

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return _in_order([_arm_schema(arm, handler) for arm in self.arms])

    def candidates(self, value: object) -> Sequence[object]:  # noqa: ARG002, D102  # see Marker
        return self.arms


def _arm_schema(arm: object, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
    if isinstance(arm, Marker):
        return arm.__get_pydantic_core_schema__(arm, handler)
    return handler.generate_schema(arm)


def _exact(tag: object) -> object:
    return type(tag), tag


def _in_order(choices: Sequence[core_schema.CoreSchema]) -> core_schema.CoreSchema:
    if len(choices) == 1:
        return choices[0]
    return core_schema.union_schema(list(choices), mode="left_to_right")


def _guarded(
    guard: Callable[[object], object], schema: core_schema.CoreSchema
) -> core_schema.CoreSchema:
    return core_schema.no_info_before_validator_function(guard, schema)
