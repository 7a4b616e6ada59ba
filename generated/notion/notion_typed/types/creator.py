"""Types of answers that `agents` and `sessions` have in common."""

import datetime as dt
from typing import Literal, TypeAlias

from .._runtime.models import Model

CreatorType: TypeAlias = Literal["user", "bot"] | str
"""Whether it is a person (`user`) or a connection (`bot`)."""


class Creator(Model):
    """The user or bot that something goes back to."""

    id: str
    """Id of that person or bot."""
    type: CreatorType
    """Whether it is a person (`user`) or a connection (`bot`)."""


class AgentVersion(Model):
    """A published version of an agent."""

    id: str
    """Id of what was published."""
    number: int
    """Number of the version, which counts up."""
    published_at: dt.datetime
    """When it was published."""
