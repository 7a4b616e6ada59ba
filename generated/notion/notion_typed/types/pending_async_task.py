"""Types of answers that `agents`, `async_tasks` and `pages` have in common."""

import datetime as dt
from typing import Literal, TypeAlias

from .._runtime.models import Model

AsyncTaskOperationSurface: TypeAlias = Literal["rest", "mcp"] | str
"""Whether it came over the REST API (`rest`) or from an MCP client (`mcp`)."""


class AsyncTaskOperation(Model):
    """The call that a task belongs to."""

    surface: AsyncTaskOperationSurface
    """Whether it came over the REST API (`rest`) or from an MCP client (`mcp`)."""
    name: str
    """Name of the operation."""


PendingAsyncTaskStatus: TypeAlias = Literal["queued", "running", "retrying"] | str
"""Waiting for its turn (`queued`), at work (`running`), or trying anew after a
failure (`retrying`).
"""


class PendingAsyncTask(Model):
    """A task that is not done yet.

    See https://developers.notion.com/reference/retrieve-async-task
    """

    object: Literal["async_task"]
    """Kind of object."""
    id: str
    """Id of the task, to ask for its state with."""
    status_url: str
    """Address at which the state of the task can be read."""
    created_time: dt.datetime
    """When the task was started."""
    operation: AsyncTaskOperation
    """The call that started the task."""
    status: Literal["queued", "running", "retrying"]
    """Waiting for its turn (`queued`), at work (`running`), or trying anew after a
    failure (`retrying`).
    """
    poll_after_seconds: int
    """How many seconds to wait before asking again."""
