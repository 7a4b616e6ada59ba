"""What the API takes: select color."""

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
"""A colour of an option."""
