"""What the API takes: end content position schema."""

from typing import Literal, Required, TypedDict


class StartContentPositionSchemaParam(TypedDict, total=False):
    """The variant `start` of `ContentPositionSchemaParam`."""

    type: Required[Literal["start"]]


class EndContentPositionSchemaParam(TypedDict, total=False):
    """The variant `end` of `ContentPositionSchemaParam`."""

    type: Required[Literal["end"]]
