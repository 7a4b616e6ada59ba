"""What the API takes: noticon color."""

from typing import Literal, TypeAlias

NoticonColorParam: TypeAlias = Literal[
    "gray",
    "lightgray",
    "brown",
    "yellow",
    "orange",
    "green",
    "blue",
    "purple",
    "pink",
    "red",
]
"""Colours that Notion's own icons come in."""
