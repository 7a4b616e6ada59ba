"""From Python values to JSON and to the text of parameters.

In: what a caller passed. Out: JSON bytes, or text of a single value. Raises `InvalidArgumentError`
for what cannot be written, with its place. What is *not* decided here: how lists and objects are
written outside of JSON (`urls`, `multipart`).
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import math
import uuid
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import Enum
from typing import Protocol, runtime_checkable

from .errors import InvalidArgumentError
from .narrow import is_iterable, is_mapping
from .omit import Omit

__all__ = ["encode_json", "is_scalar", "json_value", "list_items", "scalar_text"]


@runtime_checkable
class _Dumps(Protocol):
    """A pydantic model; known by what it can, so that pydantic need not be imported."""

    def model_dump(
        self, *, mode: str, by_alias: bool, exclude_unset: bool, warnings: bool
    ) -> dict[str, object]: ...


def encode_json(value: object, place: str = "body") -> bytes:
    """Write `value` as compact JSON in UTF-8."""
    try:
        text = json.dumps(json_value(value, place), ensure_ascii=False, separators=(",", ":"))
        return text.encode()
    except RecursionError:
        raise InvalidArgumentError(f"{place}: nested too deeply, or contains itself") from None
    except UnicodeEncodeError:
        raise _half_a_pair(place) from None


def json_value(value: object, place: str) -> object:
    """Give `value` in terms of the types that JSON has; what is omitted is left out."""
    match value:
        case Enum():
            return json_value(value.value, place)
        case str() | bool() | int() | None:
            return value
        case float():
            if not math.isfinite(value):
                raise InvalidArgumentError(f"{place}: JSON cannot write {value}")
            return value
        case _ if is_mapping(value):
            return {
                _key(key, place): json_value(item, f"{place}.{key}")
                for key, item in value.items()
                if not isinstance(item, Omit)
            }
        case Decimal():
            if not value.is_finite():
                raise InvalidArgumentError(f"{place}: JSON cannot write {value}")
            return int(value) if value == value.to_integral_value() else float(value)
        case bytes() | bytearray() | dt.date() | dt.time() | uuid.UUID():
            return scalar_text(value, place)
        case _Dumps():
            return value.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
        case _ if (items := list_items(value)) is not None:
            return [
                json_value(item, f"{place}.{index}")
                for index, item in enumerate(items)
                if not isinstance(item, Omit)
            ]
        case _:
            raise InvalidArgumentError(
                f'{place}: a value of type "{type(value).__name__}" cannot be written as JSON'
            )


def is_scalar(value: object) -> bool:
    """Tell whether `scalar_text` can write `value`."""
    return isinstance(
        value,
        str | int | float | Decimal | bytes | bytearray | dt.date | dt.time | uuid.UUID,
    ) or (isinstance(value, Enum) and is_scalar(value.value))


def list_items(value: object) -> Iterable[object] | None:
    """Give the items of what is written as a list: any iterable, but no text, object or model."""
    if isinstance(value, str | bytes | bytearray | Mapping | _Dumps):
        return None
    return value if is_iterable(value) else None


def scalar_text(value: object, place: str) -> str:
    """Write a single value as text: booleans as in JSON, dates by ISO 8601, bytes as base64."""
    match value:
        case Enum():
            return scalar_text(value.value, place)
        case str():
            try:
                value.encode()
            except UnicodeEncodeError:
                raise _half_a_pair(place) from None
            return value
        case bool():
            return "true" if value else "false"
        case int() | float() | Decimal() | uuid.UUID():
            return str(value)
        case dt.date() | dt.time():
            return value.isoformat()
        case bytes() | bytearray():
            return base64.b64encode(value).decode("ascii")
        case _:
            raise InvalidArgumentError(
                f'{place}: a value of type "{type(value).__name__}" cannot be written here'
            )


def _half_a_pair(place: str) -> InvalidArgumentError:
    return InvalidArgumentError(f"{place}: text with half of a surrogate pair")


def _key(key: object, place: str) -> str:
    return key if type(key) is str else scalar_text(key, f"a key of {place}")
