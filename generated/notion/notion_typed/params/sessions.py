"""Types of arguments of `client.sessions`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .file_upload_id import FileUploadIdParam
from .sort_direction import SortDirectionParam


class ContinueSessionParam(TypedDict, total=False):
    """Takes up a session's stream again where an earlier one broke off."""

    session_id: Required[str]
    """The session whose events to follow."""
    continue_from: Required[str]
    """Place in the stream to go on from."""


SessionActionDecisionParam: TypeAlias = Literal["approve", "reject"]
"""To let the agent do something (`approve`), or not (`reject`)."""


class SessionActionParam(TypedDict, total=False):
    """A decision on one action."""

    action_id: Required[str]
    """The action, by its id among the `required_actions` of the session."""
    option_id: Required[SessionActionDecisionParam]
    """The decision."""


class DecideSessionActionsParam(TypedDict, total=False):
    """Decisions on actions that an agent has asked leave for."""

    session_id: Required[str]
    """The session that waits for the decisions."""
    actions: Required[Sequence[SessionActionParam]]
    """The decisions, one for each action."""
    metadata: Mapping[str, str]
    """Data of your own to keep with the decisions, texts by name."""


class SessionAttachmentParam(TypedDict, total=False):
    """An uploaded file that goes with a message."""

    file_upload: Required[FileUploadIdParam]
    """The upload."""
    type: Literal["file_upload"]
    """Kind of attachment; there is only this one."""
    name: str
    """Name to show for the file."""


class SendSessionMessageParam(TypedDict, total=False):
    """A message to an agent, which starts a session or goes on with one."""

    message: Required[str]
    """What to say to the agent."""
    agent_id: str
    """The agent to talk to."""
    session_id: str
    """The session to go on with; without it, the message starts a new one."""
    attachments: Sequence[SessionAttachmentParam]
    """Uploaded files that go with the message."""
    metadata: Mapping[str, str]
    """Data of your own to keep with the message, texts by name."""
    prompt_context: str
    """Background for the agent beside the message itself."""


class SessionAgentConditionParam(TypedDict, total=False):
    """Holds for sessions of one agent."""

    equals: Required[str]
    """Id of the agent."""


class SessionAgentFilterParam(TypedDict, total=False):
    """Sessions of one agent."""

    property: Required[Literal["agent_id"]]
    """What the condition is about."""
    string: Required[SessionAgentConditionParam]
    """Which agent."""


class SessionIdConditionParam(TypedDict, total=False):
    """Holds for one session."""

    equals: Required[str]
    """Id of the session."""


class SessionIdFilterParam(TypedDict, total=False):
    """The session that has an id."""

    property: Required[Literal["id"]]
    """What the condition is about."""
    string: Required[SessionIdConditionParam]
    """Which session."""


SessionStatusParam: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "completed",
    "failed",
    "canceled",
    "terminated",
]
"""How far a session has got. It waits for the agent (`queued`) or for a decision
(`requires_action`), is at work, or has come to an end in one of four ways.
"""


SessionStatusConditionParam = TypedDict(
    "SessionStatusConditionParam",
    {"equals": SessionStatusParam, "in": Sequence[SessionStatusParam]},
    total=False,
)
"""Holds for sessions with one status, or one of several.

Keys:
    equals: The one status to look for.
    in: Statuses of which the session must have one.
"""


class SessionStatusFilterParam(TypedDict, total=False):
    """Sessions by their status."""

    property: Required[Literal["status"]]
    """What the condition is about."""
    status: Required[SessionStatusConditionParam]
    """The statuses."""


SessionSortPropertyParam: TypeAlias = Literal["created_at", "updated_at"]
"""Whether the start of the session counts, or its last change."""


class SessionTimestampConditionParam(TypedDict, total=False):
    """A span of time, open at an end that is left out."""

    before: str | dt.datetime
    """Earlier than this moment."""
    after: str | dt.datetime
    """Later than this moment."""
    on_or_before: str | dt.datetime
    """No later than this moment."""
    on_or_after: str | dt.datetime
    """No earlier than this moment."""


class SessionTimestampFilterParam(TypedDict, total=False):
    """Sessions that were started, or changed last, in a span of time."""

    property: Required[SessionSortPropertyParam]
    """Whether the start of the session counts, or its last change."""
    timestamp: Required[SessionTimestampConditionParam]
    """The span."""


SessionPropertyFilterParam: TypeAlias = (
    SessionIdFilterParam
    | SessionAgentFilterParam
    | SessionStatusFilterParam
    | SessionTimestampFilterParam
)
"""A single condition on a session, as `property` tells."""


SessionNestedAndFilterParam = TypedDict(
    "SessionNestedAndFilterParam",
    {"and": Required[Sequence[SessionPropertyFilterParam]]},
    total=False,
)
"""Sessions that fulfil all of several conditions, within another combination.

Keys:
    and: Conditions that must all hold.
"""


SessionNestedOrFilterParam = TypedDict(
    "SessionNestedOrFilterParam",
    {"or": Required[Sequence[SessionPropertyFilterParam]]},
    total=False,
)
"""Sessions that fulfil one of several conditions, within another combination.

Keys:
    or: Conditions of which at least one must hold.
"""


SessionNestedFilterParam: TypeAlias = (
    SessionPropertyFilterParam | SessionNestedAndFilterParam | SessionNestedOrFilterParam
)
"""A condition, or conditions combined on the second and last level."""


SessionAndFilterParam = TypedDict(
    "SessionAndFilterParam",
    {"and": Required[Sequence[SessionNestedFilterParam]]},
    total=False,
)
"""Sessions that fulfil all of several conditions.

Keys:
    and: Conditions that must all hold.
"""


class SessionEventTimestampConditionParam(TypedDict, total=False):
    """A moment, or a span of time that is open at an end that is left out."""

    equals: str | dt.datetime
    """Exactly this moment."""
    before: str | dt.datetime
    """Earlier than this moment."""
    after: str | dt.datetime
    """Later than this moment."""
    on_or_before: str | dt.datetime
    """No later than this moment."""
    on_or_after: str | dt.datetime
    """No earlier than this moment."""


class SessionEventCreatedAtFilterParam(TypedDict, total=False):
    """Events by their time."""

    property: Required[Literal["created_at"]]
    """What the condition is about."""
    timestamp: Required[SessionEventTimestampConditionParam]
    """The span."""


class SessionEventIdConditionParam(TypedDict, total=False):
    """Holds for one event."""

    equals: Required[str]
    """Id of the event."""


class SessionEventIdFilterParam(TypedDict, total=False):
    """The event that has an id."""

    property: Required[Literal["id"]]
    """What the condition is about."""
    string: Required[SessionEventIdConditionParam]
    """Which event."""


class SessionEventSequenceConditionParam(TypedDict, total=False):
    """A range of sequence numbers, open at an end that is left out."""

    greater_than: int
    """Behind the event of this sequence number."""
    greater_than_or_equal_to: int
    """The event of this sequence number, and what is behind it."""
    less_than: int
    """Before the event of this sequence number."""
    less_than_or_equal_to: int
    """The event of this sequence number, and what is before it."""


class SessionEventSequenceFilterParam(TypedDict, total=False):
    """Events by their place in the session."""

    property: Required[Literal["sequence"]]
    """What the condition is about."""
    number: Required[SessionEventSequenceConditionParam]
    """The range."""


SessionEventTypeParam: TypeAlias = Literal[
    "user.message",
    "agent.message",
    "agent.thinking",
    "agent.tool_use",
    "agent.tool_result",
    "session.status",
]
"""Kind of event: a message to or from the agent, a thought of the agent, a call of a tool or its
result, a change of status.
"""


SessionEventTypeConditionParam = TypedDict(
    "SessionEventTypeConditionParam",
    {"equals": SessionEventTypeParam, "in": Sequence[SessionEventTypeParam]},
    total=False,
)
"""Holds for events of one kind, or one of several.

Keys:
    equals: The one kind to look for.
    in: Kinds of which the event must have one.
"""


class SessionEventTypeFilterParam(TypedDict, total=False):
    """Events of one or several kinds."""

    property: Required[Literal["type"]]
    """What the condition is about."""
    event_type: Required[SessionEventTypeConditionParam]
    """The kinds."""


SessionEventPropertyFilterParam: TypeAlias = (
    SessionEventIdFilterParam
    | SessionEventTypeFilterParam
    | SessionEventSequenceFilterParam
    | SessionEventCreatedAtFilterParam
)
"""A single condition on an event, as `property` tells."""


SessionEventInnermostAndFilterParam = TypedDict(
    "SessionEventInnermostAndFilterParam",
    {"and": Required[Sequence[SessionEventPropertyFilterParam]]},
    total=False,
)
"""Events that fulfil all of several conditions, within two other combinations.

Keys:
    and: Conditions that must all hold.
"""


SessionEventInnermostOrFilterParam = TypedDict(
    "SessionEventInnermostOrFilterParam",
    {"or": Required[Sequence[SessionEventPropertyFilterParam]]},
    total=False,
)
"""Events that fulfil one of several conditions, within two other combinations.

Keys:
    or: Conditions of which at least one must hold.
"""


SessionEventInnermostFilterParam: TypeAlias = (
    SessionEventIdFilterParam
    | SessionEventTypeFilterParam
    | SessionEventSequenceFilterParam
    | SessionEventCreatedAtFilterParam
    | SessionEventInnermostAndFilterParam
    | SessionEventInnermostOrFilterParam
)
"""A condition, or conditions combined on the third and last level."""


SessionEventNestedAndFilterParam = TypedDict(
    "SessionEventNestedAndFilterParam",
    {"and": Required[Sequence[SessionEventInnermostFilterParam]]},
    total=False,
)
"""Events that fulfil all of several conditions, within another combination.

Keys:
    and: Conditions that must all hold.
"""


SessionEventNestedOrFilterParam = TypedDict(
    "SessionEventNestedOrFilterParam",
    {"or": Required[Sequence[SessionEventInnermostFilterParam]]},
    total=False,
)
"""Events that fulfil one of several conditions, within another combination.

Keys:
    or: Conditions of which at least one must hold.
"""


SessionEventNestedFilterParam: TypeAlias = (
    SessionEventIdFilterParam
    | SessionEventTypeFilterParam
    | SessionEventSequenceFilterParam
    | SessionEventCreatedAtFilterParam
    | SessionEventNestedAndFilterParam
    | SessionEventNestedOrFilterParam
)
"""A condition, or conditions combined on the second level."""


SessionEventAndFilterParam = TypedDict(
    "SessionEventAndFilterParam",
    {"and": Required[Sequence[SessionEventNestedFilterParam]]},
    total=False,
)
"""Events that fulfil all of several conditions.

Keys:
    and: Conditions that must all hold.
"""


SessionEventOrFilterParam = TypedDict(
    "SessionEventOrFilterParam",
    {"or": Required[Sequence[SessionEventNestedFilterParam]]},
    total=False,
)
"""Events that fulfil at least one of several conditions.

Keys:
    or: Conditions of which at least one must hold.
"""


SessionEventFilterParam: TypeAlias = (
    SessionEventIdFilterParam
    | SessionEventTypeFilterParam
    | SessionEventSequenceFilterParam
    | SessionEventCreatedAtFilterParam
    | SessionEventAndFilterParam
    | SessionEventOrFilterParam
)
"""Which events to find, by a condition or several combined."""


SessionEventSortPropertyParam: TypeAlias = Literal["sequence", "created_at"]
"""Place in the session, or time."""


class SessionEventSortParam(TypedDict, total=False):
    """A key to sort events by."""

    property: Required[SessionEventSortPropertyParam]
    """Place in the session, or time."""
    direction: Required[SortDirectionParam]
    """Oldest first (`ascending`) or latest first (`descending`)."""


SessionOrFilterParam = TypedDict(
    "SessionOrFilterParam",
    {"or": Required[Sequence[SessionNestedFilterParam]]},
    total=False,
)
"""Sessions that fulfil at least one of several conditions.

Keys:
    or: Conditions of which at least one must hold.
"""


SessionFilterParam: TypeAlias = (
    SessionPropertyFilterParam | SessionAndFilterParam | SessionOrFilterParam
)
"""Which sessions to find, by a condition or several combined."""


class SessionSortParam(TypedDict, total=False):
    """A key to sort sessions by."""

    property: Required[SessionSortPropertyParam]
    """Whether the start of the session counts, or its last change."""
    direction: Required[SortDirectionParam]
    """Oldest first (`ascending`) or latest first (`descending`)."""
