"""Colours of Notion's own icons, and of lines in charts."""

from typing import Literal, TypeAlias

NoticonColor: TypeAlias = (
    Literal[
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
    | str
)
"""Colours of Notion's own icons, and of lines in charts."""
