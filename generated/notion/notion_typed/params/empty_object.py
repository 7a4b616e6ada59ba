"""What the API takes: empty object."""

from typing import Literal, TypeAlias, TypedDict


class EmptyObjectParam(TypedDict, total=False):
    """An object with nothing in it. It stands where a type has no settings.

    See https://developers.notion.com/reference/property-object
    """


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
"""Colours that Notion's own icons come in.

See https://developers.notion.com/reference/emoji-object
"""
