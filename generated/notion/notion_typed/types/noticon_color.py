"""What the API returns: noticon color."""

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
"""Colours that Notion's own icons come in.

See https://developers.notion.com/reference/emoji-object
"""
