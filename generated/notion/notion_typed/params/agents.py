"""Types of arguments of `client.agents`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .equals_checkbox_property_filter import EqualsCheckboxPropertyFilterParam
from .sort_direction import SortDirectionParam


class AgentConnectionsConditionParam(TypedDict, total=False):
    """Holds where a server is among the connections."""

    contains: Required[str]
    """The server."""


class AgentConnectionsFilterParam(TypedDict, total=False):
    """Agents that are connected to a server of tools (MCP)."""

    property: Required[Literal["connections"]]
    """What the condition is about."""
    mcp_server: Required[AgentConnectionsConditionParam]
    """Which server."""


class AgentCreatedByConditionParam(TypedDict, total=False):
    """Holds for what one user has made."""

    contains: Required[str]
    """Id of that user."""


class AgentCreatedByFilterParam(TypedDict, total=False):
    """Agents that somebody has set up."""

    property: Required[Literal["created_by"]]
    """What the condition is about."""
    people: Required[AgentCreatedByConditionParam]
    """Who has set it up."""


class AgentDateRangeParam(TypedDict, total=False):
    """A span of time, open at an end that is left out."""

    after: str
    """Later than this day or moment, in ISO 8601."""
    before: str
    """Earlier than this day or moment, in ISO 8601."""


AgentCreatedTimeFilterParam = TypedDict(
    "AgentCreatedTimeFilterParam",
    {"property": Required[Literal["created_time"]], "date": Required[AgentDateRangeParam]},
    total=False,
)
"""Agents that were set up in a span of time.

Keys:
    property: What the condition is about.
    date: The span.
"""


class AgentIdConditionParam(TypedDict, total=False):
    """Holds for one agent."""

    equals: Required[str]
    """Id of the agent."""


class AgentIdFilterParam(TypedDict, total=False):
    """The agent that has an id."""

    property: Required[Literal["id"]]
    """What the condition is about."""
    id: Required[AgentIdConditionParam]
    """Which agent."""


AgentLastRunAtFilterParam = TypedDict(
    "AgentLastRunAtFilterParam",
    {"property": Required[Literal["last_run_at"]], "date": Required[AgentDateRangeParam]},
    total=False,
)
"""Agents that ran last in a span of time.

Keys:
    property: What the condition is about.
    date: The span.
"""


AgentModelModeParam: TypeAlias = Literal["auto", "pinned"]
"""Chosen by Notion (`auto`), or set to one model (`pinned`)."""


class AgentModelModeConditionParam(TypedDict, total=False):
    """Holds where the language model is chosen in one way."""

    equals: Required[AgentModelModeParam]
    """How the model must be chosen."""


class AgentModelModeFilterParam(TypedDict, total=False):
    """Agents whose language model is chosen in a certain way."""

    property: Required[Literal["model_mode"]]
    """What the condition is about."""
    select: Required[AgentModelModeConditionParam]
    """Which way of choosing."""


AgentStatusParam: TypeAlias = Literal["active", "disabled", "deleted"]
"""Whether an agent can run (`active`), is paused (`disabled`; `pause_reason` tells why) or has been
removed (`deleted`).
"""


AgentStatusConditionParam = TypedDict(
    "AgentStatusConditionParam",
    {"in": Required[Sequence[AgentStatusParam]]},
    total=False,
)
"""Holds for agents with one of several statuses.

Keys:
    in: Statuses of which the agent must have one.
"""


class AgentStatusFilterParam(TypedDict, total=False):
    """Agents that are active, disabled or deleted."""

    property: Required[Literal["status"]]
    """What the condition is about."""
    status: Required[AgentStatusConditionParam]
    """The statuses."""


AgentTypeFilterValueParam: TypeAlias = Literal["notion_ai", "custom_agent", "autofill_custom_agent"]
"""Kind of agent to look for. Those of outside providers cannot be asked for."""


class AgentTypeConditionParam(TypedDict, total=False):
    """Holds for agents of one kind."""

    equals: Required[AgentTypeFilterValueParam]
    """The kind of agent."""


class AgentTypeFilterParam(TypedDict, total=False):
    """Agents of a kind."""

    property: Required[Literal["agent_type"]]
    """What the condition is about."""
    string: Required[AgentTypeConditionParam]
    """The kind."""


class AgentVersionConditionParam(TypedDict, total=False):
    """Holds for agents with one number of version."""

    equals: Required[int]
    """Number of the version."""


class AgentVersionFilterParam(TypedDict, total=False):
    """Agents whose published version has a number."""

    property: Required[Literal["agent_version"]]
    """What the condition is about."""
    number: Required[AgentVersionConditionParam]
    """The number."""


class FavoritedAgentFilterParam(TypedDict, total=False):
    """Agents that are among the favourites (ticked), or those that are not (unticked)."""

    property: Required[Literal["favorited"]]
    """What the condition is about."""
    checkbox: Required[EqualsCheckboxPropertyFilterParam]
    """Holds when the box is in the state given."""


AgentPropertyFilterParam: TypeAlias = (
    AgentIdFilterParam
    | AgentTypeFilterParam
    | AgentCreatedByFilterParam
    | AgentCreatedTimeFilterParam
    | FavoritedAgentFilterParam
    | AgentConnectionsFilterParam
    | AgentStatusFilterParam
    | AgentModelModeFilterParam
    | AgentVersionFilterParam
    | AgentLastRunAtFilterParam
)
"""A single condition on an agent, as `property` tells."""


AgentNestedAndFilterParam = TypedDict(
    "AgentNestedAndFilterParam",
    {"and": Required[Sequence[AgentPropertyFilterParam]]},
    total=False,
)
"""Agents that fulfil all of several conditions, within another combination.

Keys:
    and: Conditions that must all hold.
"""


AgentNestedOrFilterParam = TypedDict(
    "AgentNestedOrFilterParam",
    {"or": Required[Sequence[AgentPropertyFilterParam]]},
    total=False,
)
"""Agents that fulfil one of several conditions, within another combination.

Keys:
    or: Conditions of which at least one must hold.
"""


AgentNestedFilterParam: TypeAlias = (
    AgentPropertyFilterParam | AgentNestedAndFilterParam | AgentNestedOrFilterParam
)
"""A condition, or conditions combined on the second and last level."""


AgentAndFilterParam = TypedDict(
    "AgentAndFilterParam",
    {"and": Required[Sequence[AgentNestedFilterParam]]},
    total=False,
)
"""Agents that fulfil all of several conditions.

Keys:
    and: Conditions that must all hold.
"""


class AgentCreditLimitUpdateParam(TypedDict, total=False):
    """How many credits an agent may use.

    See https://developers.notion.com/reference/notion-agent-apis/update-agent-credit-limit
    """

    credit_limit: Required[int | None]
    """Number of credits, 0 or more; None for no limit of its own."""


AgentOrFilterParam = TypedDict(
    "AgentOrFilterParam",
    {"or": Required[Sequence[AgentNestedFilterParam]]},
    total=False,
)
"""Agents that fulfil at least one of several conditions.

Keys:
    or: Conditions of which at least one must hold.
"""


AgentFilterParam: TypeAlias = AgentPropertyFilterParam | AgentAndFilterParam | AgentOrFilterParam
"""Which agents to find, by a condition or several combined."""


class DeleteAgentOperationParam(TypedDict, total=False):
    """Marks an agent as deleted, as the call for one agent does."""

    action: Required[Literal["delete"]]
    """What to do."""
    agent_id: Required[str]
    """The agent to delete."""


class UpdateAgentCreditLimitOperationParam(TypedDict, total=False):
    """Sets or clears the limit of an agent, as the call for one agent does. Needs full
    access to that agent.
    """

    action: Required[Literal["update_credit_limit"]]
    """What to do."""
    agent_id: Required[str]
    """The agent to limit."""
    fields: Required[AgentCreditLimitUpdateParam]
    """The new limit."""


SettableAgentStatusParam: TypeAlias = Literal["active", "disabled"]
"""A status that an agent can be given."""


class AgentStatusUpdateParam(TypedDict, total=False):
    """Whether an agent shall run.

    See https://developers.notion.com/reference/notion-agent-apis/batch-manage-agent
    """

    status: Required[SettableAgentStatusParam]
    """`active` to resume an agent that the API had paused, `disabled` to pause it."""


class UpdateAgentStatusOperationParam(TypedDict, total=False):
    """Pauses or resumes an agent, as the call for one agent does."""

    action: Required[Literal["update_status"]]
    """What to do."""
    agent_id: Required[str]
    """The agent to pause or resume."""
    fields: Required[AgentStatusUpdateParam]
    """The new status."""


AgentOperationParam: TypeAlias = (
    UpdateAgentStatusOperationParam
    | UpdateAgentCreditLimitOperationParam
    | DeleteAgentOperationParam
)
"""Something to do with one agent in a batch, as `action` tells."""


AgentSortPropertyParam: TypeAlias = Literal["created_time", "last_run_at"]
"""When the agent was set up, or when it ran last."""


class AgentSortParam(TypedDict, total=False):
    """A key to sort agents by."""

    property: Required[AgentSortPropertyParam]
    """When the agent was set up, or when it ran last."""
    direction: Required[SortDirectionParam]
    """Oldest first (`ascending`) or latest first (`descending`)."""
