"""What the API takes: end content position schema."""

from typing import Literal, Required, TypedDict


class StartContentPositionSchemaParam(TypedDict, total=False):
    """Puts the blocks before the first child."""

    type: Required[Literal["start"]]


class EndContentPositionSchemaParam(TypedDict, total=False):
    """Puts the blocks behind the last child, which is the default."""

    type: Required[Literal["end"]]
