"""What the API returns: request status."""

from typing import Literal, TypeAlias

from .._runtime.models import Model

RequestStatusType: TypeAlias = Literal["complete", "incomplete"] | str
"""`complete`, or `incomplete` if there is more that no cursor leads to."""


class RequestStatus(Model):
    """Whether an answer is complete, or ends early because a limit was reached.

    See https://developers.notion.com/reference/post-database-query
    """

    type: RequestStatusType
    """`complete`, or `incomplete` if there is more that no cursor leads to."""
    incomplete_reason: Literal["query_result_limit_reached"] | None = None
    """Which limit ended the answer, only with `incomplete`. Narrow the filter to get at the
    rest.
    """
