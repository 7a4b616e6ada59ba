"""Type guards for values of which nothing is known yet, such as parsed JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeGuard

__all__ = ["is_iterable", "is_list", "is_mapping"]


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Tell whether `value` is a mapping; its keys are taken for text, as in JSON."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Tell whether `value` is a list, of whatever."""
    return isinstance(value, list)


def is_iterable(value: object) -> TypeGuard[Iterable[object]]:
    """Tell whether `value` can be iterated over."""
    return isinstance(value, Iterable)
