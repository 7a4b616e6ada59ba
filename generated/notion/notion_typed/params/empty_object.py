"""Types of arguments that `blocks`, `data_sources`, `databases` and 2 more have in common."""

from typing import Literal, TypeAlias, TypedDict


class EmptyObjectParam(TypedDict, total=False):
    """An object with nothing in it. It stands where a type has no settings."""


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
"""Colours of Notion's own icons, and of lines in charts."""
