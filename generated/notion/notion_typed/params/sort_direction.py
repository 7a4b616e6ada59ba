"""What the API takes: sort direction."""

from typing import Literal, TypeAlias

SortDirectionParam: TypeAlias = Literal["ascending", "descending"]
"""Smallest or oldest first (`ascending`), or largest or latest first (`descending`).

See https://developers.notion.com/reference/post-database-query

- `ascending`: Smallest, oldest or first in the alphabet on top.
- `descending`: Largest, latest or last in the alphabet on top.
"""
