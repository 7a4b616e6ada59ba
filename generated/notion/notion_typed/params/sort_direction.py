"""Smallest or oldest first (`ascending`), or largest or latest first (`descending`)."""

from typing import Literal, TypeAlias

SortDirectionParam: TypeAlias = Literal["ascending", "descending"]
"""Smallest or oldest first (`ascending`), or largest or latest first (`descending`).

- `ascending`: Smallest, oldest or first in the alphabet on top.
- `descending`: Largest, latest or last in the alphabet on top.
"""
