"""Questions about JSON values: their kinds, and when two are the same value.

Python takes `True` for 1 and `1.0` for 1; JSON takes only the second pair for the same. What is
*not* decided here: which values a type admits.
"""

from __future__ import annotations

from collections.abc import Iterable

from clientsmith.source.node import JsonScalar, JsonValue


def kind_of_value(value: JsonValue) -> str:
    """The JSON Schema type of a value, `integer` for whole numbers."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case str():
            return "string"
        case int():
            return "integer"
        case float():
            return "number"
        case list():
            return "array"
        case dict():
            return "object"


def kinds_of_values(values: Iterable[JsonValue]) -> tuple[str, ...]:
    """The types of several values in order of first appearance."""
    return tuple(dict.fromkeys(kind_of_value(value) for value in values))


def identity(value: JsonScalar) -> tuple[str, JsonScalar]:
    """A scalar as something that is equal and hashes equal only for the same JSON value."""
    return ("boolean" if isinstance(value, bool) else "", value)


def distinct(values: Iterable[JsonScalar]) -> tuple[JsonScalar, ...]:
    """The values without repetitions, in their order."""
    found: dict[tuple[str, JsonScalar], JsonScalar] = {}
    for value in values:
        found.setdefault(identity(value), value)
    return tuple(found.values())


def common(first: Iterable[JsonScalar], second: Iterable[JsonScalar]) -> tuple[JsonScalar, ...]:
    """The values that are in both, in the order of the first."""
    wanted = {identity(value) for value in second}
    return tuple(value for value in first if identity(value) in wanted)
