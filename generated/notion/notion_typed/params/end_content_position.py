"""Types of arguments that `blocks` and `views` have in common."""

from typing import Literal, Required, TypedDict


class StartContentPositionParam(TypedDict, total=False):
    """The first place, before all that is there already."""

    type: Required[Literal["start"]]
    """Always `start`."""


class EndContentPositionParam(TypedDict, total=False):
    """The last place, behind all that is there already, which is the default."""

    type: Required[Literal["end"]]
    """Always `end`."""
