"""Where it shall have been born."""

from typing import TypedDict


class PetPutBornParam(TypedDict, total=False):
    """Where it shall have been born."""

    town: str
    """The town to note down."""
