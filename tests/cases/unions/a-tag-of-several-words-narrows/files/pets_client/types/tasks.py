"""Types of answers of `client.tasks`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag


class Done(Model):
    """Done."""

    status: Literal["done"]
    result: str | None = None


WaitingMood: TypeAlias = Literal["good", "bad"] | str
"""`mood` of `Waiting`."""


WaitingStatus: TypeAlias = Literal["queued", "running"] | str
"""`status` of `Waiting`."""


class Waiting(Model):
    """Waiting."""

    status: Literal["queued", "running"]
    mood: WaitingMood | None = None


class UnknownTask(UnknownVariant, tag="status"):
    """A variant of `Task` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `status`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        status: Literal["<unknown>"]


Task: TypeAlias = Annotated[
    Waiting | Done | UnknownTask,
    ByTag("status", {"queued": Waiting, "running": Waiting, "done": Done}, unknown=UnknownTask),
]
"""`Waiting` or `Done`, told apart by `status`."""
