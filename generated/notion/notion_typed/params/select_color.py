"""Colour that an option of a select, multi-select or status is shown in."""

from typing import Literal, TypeAlias

SelectColorParam: TypeAlias = Literal[
    "default",
    "gray",
    "brown",
    "orange",
    "yellow",
    "green",
    "blue",
    "purple",
    "pink",
    "red",
]
"""Colour that an option of a select, multi-select or status is shown in."""
