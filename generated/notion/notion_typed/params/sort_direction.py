"""What the API takes: sort direction."""

from typing import Literal, TypeAlias

SortDirectionParam: TypeAlias = Literal["ascending", "descending"]
"""Direction of a sort."""
