"""What the API returns: database parent."""

from typing import Literal, TypeAlias

from .._runtime.models import Model


class DatabaseParent(Model):
    """A database as parent."""

    type: Literal["database_id"]
    database_id: str
    """Id of the database."""


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
"""Colours that Notion's own icons come in."""
