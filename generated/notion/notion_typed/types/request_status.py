"""Types of answers that `comments`, `data_sources`, `file_uploads` and 2 more have in common."""

from typing import Literal, TypeAlias

from .._runtime.models import Model

RequestStatusType: TypeAlias = Literal["complete", "incomplete"] | str
"""`complete`, or `incomplete` if there is more that no cursor leads to."""


class RequestStatus(Model):
    """Whether an answer is complete, or ends early because a limit was reached."""

    type: RequestStatusType
    """`complete`, or `incomplete` if there is more that no cursor leads to."""
    incomplete_reason: Literal["query_result_limit_reached"] | None = None
    """Which limit ended the answer, only with
    `incomplete`. Narrow the filter to get at the rest.
    """
