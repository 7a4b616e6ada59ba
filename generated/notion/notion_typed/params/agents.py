"""What the API takes: agents."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .equals_checkbox_property_filter import EqualsCheckboxPropertyFilterParam
from .sort_direction import SortDirectionParam


class AgentConnectionsConditionParam(TypedDict, total=False):
    """Holds where a server is among the connections.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    contains: Required[str]
    """The server."""


class AgentConnectionsFilterParam(TypedDict, total=False):
    """Agents that are connected to a server of tools (MCP).

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    property: Required[Literal["connections"]]
    """What the condition is about."""
    mcp_server: Required[AgentConnectionsConditionParam]
    """Which server."""


class AgentCreatedByConditionParam(TypedDict, total=False):
    """Holds for what one user has made.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    contains: Required[str]
    """Id of that user."""


class AgentCreatedByFilterParam(TypedDict, total=False):
    """Agents that somebody has set up.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    property: Required[Literal["created_by"]]
    """What the condition is about."""
    people: Required[AgentCreatedByConditionParam]
    """Who has set it up."""


class AgentDateRangeParam(TypedDict, total=False):
    """A span of time, open at an end that is left out.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

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

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


class AgentIdConditionParam(TypedDict, total=False):
    """Holds for one agent.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    equals: Required[str]
    """Id of the agent."""


class AgentIdFilterParam(TypedDict, total=False):
    """The agent that has an id.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

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

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


AgentModelModeParam: TypeAlias = Literal["auto", "pinned"]
"""Chosen by Notion (`auto`), or set to one model (`pinned`).

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


class AgentModelModeConditionParam(TypedDict, total=False):
    """Holds where the language model is chosen in one way.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    equals: Required[AgentModelModeParam]
    """How the model must be chosen."""


class AgentModelModeFilterParam(TypedDict, total=False):
    """Agents whose language model is chosen in a certain way.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    property: Required[Literal["model_mode"]]
    """What the condition is about."""
    select: Required[AgentModelModeConditionParam]
    """Which way of choosing."""


AgentStatusParam: TypeAlias = Literal["active", "disabled", "deleted"]
"""Whether an agent can run (`active`), is paused (`disabled`; `pause_reason` tells why) or has been
removed (`deleted`).

See https://developers.notion.com/reference/notion-agent-apis/retrieve-agent
"""


AgentStatusConditionParam = TypedDict(
    "AgentStatusConditionParam",
    {"in": Required[Sequence[AgentStatusParam]]},
    total=False,
)
"""Holds for agents with one of several statuses.

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


class AgentStatusFilterParam(TypedDict, total=False):
    """Agents that are active, disabled or deleted.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    property: Required[Literal["status"]]
    """What the condition is about."""
    status: Required[AgentStatusConditionParam]
    """The statuses."""


AgentTypeFilterValueParam: TypeAlias = Literal["notion_ai", "custom_agent", "autofill_custom_agent"]
"""Kind of agent to look for. Those of outside providers cannot be asked for.

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


class AgentTypeConditionParam(TypedDict, total=False):
    """Holds for agents of one kind.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    equals: Required[AgentTypeFilterValueParam]
    """The kind of agent."""


class AgentTypeFilterParam(TypedDict, total=False):
    """Agents of a kind.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    property: Required[Literal["agent_type"]]
    """What the condition is about."""
    string: Required[AgentTypeConditionParam]
    """The kind."""


class AgentVersionConditionParam(TypedDict, total=False):
    """Holds for agents with one number of version.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    equals: Required[int]
    """Number of the version."""


class AgentVersionFilterParam(TypedDict, total=False):
    """Agents whose published version has a number.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    property: Required[Literal["agent_version"]]
    """What the condition is about."""
    number: Required[AgentVersionConditionParam]
    """The number."""


class FavoritedAgentFilterParam(TypedDict, total=False):
    """Agents that are among the favourites, or those that are not.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    property: Required[Literal["favorited"]]
    """What the condition is about."""
    checkbox: Required[EqualsCheckboxPropertyFilterParam]
    """Whether it must be one."""


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
"""A single condition on an agent, as `property` tells.

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


AgentNestedAndFilterParam = TypedDict(
    "AgentNestedAndFilterParam",
    {"and": Required[Sequence[AgentPropertyFilterParam]]},
    total=False,
)
"""Agents that fulfil all of several conditions, within another combination.

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


AgentNestedOrFilterParam = TypedDict(
    "AgentNestedOrFilterParam",
    {"or": Required[Sequence[AgentPropertyFilterParam]]},
    total=False,
)
"""Agents that fulfil one of several conditions, within another combination.

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


AgentNestedFilterParam: TypeAlias = (
    AgentPropertyFilterParam | AgentNestedAndFilterParam | AgentNestedOrFilterParam
)
"""A condition, or conditions combined on the second and last level.

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


AgentAndFilterParam = TypedDict(
    "AgentAndFilterParam",
    {"and": Required[Sequence[AgentNestedFilterParam]]},
    total=False,
)
"""Agents that fulfil all of several conditions.

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


class AgentCreditLimitUpdateParam(TypedDict, total=False):
    """How many credits an agent may use.

    See https://developers.notion.com/reference/notion-agent-apis/update-agent-credit-limit
    """

    credit_limit: Required[int | None]
    """Number of credits, 0 or more; null for no limit of its own."""


AgentOrFilterParam = TypedDict(
    "AgentOrFilterParam",
    {"or": Required[Sequence[AgentNestedFilterParam]]},
    total=False,
)
"""Agents that fulfil at least one of several conditions.

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


AgentFilterParam: TypeAlias = AgentPropertyFilterParam | AgentAndFilterParam | AgentOrFilterParam
"""Which agents to find, by a condition or several combined.

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


class DeleteAgentOperationParam(TypedDict, total=False):
    """Marks an agent as deleted, as the call for one agent does.

    See https://developers.notion.com/reference/notion-agent-apis/batch-manage-agent
    """

    action: Required[Literal["delete"]]
    """What to do."""
    agent_id: Required[str]
    """The agent to delete."""


class UpdateAgentCreditLimitOperationParam(TypedDict, total=False):
    """Sets or clears the limit of an agent, as the call for one agent does. Needs full access to that
    agent.

    See https://developers.notion.com/reference/notion-agent-apis/batch-manage-agent
    """

    action: Required[Literal["update_credit_limit"]]
    """What to do."""
    agent_id: Required[str]
    """The agent to limit."""
    fields: Required[AgentCreditLimitUpdateParam]
    """The new limit."""


SettableAgentStatusParam: TypeAlias = Literal["active", "disabled"]
"""A status that an agent can be given.

See https://developers.notion.com/reference/notion-agent-apis/batch-manage-agent
"""


class AgentStatusUpdateParam(TypedDict, total=False):
    """Whether an agent shall run.

    See https://developers.notion.com/reference/notion-agent-apis/batch-manage-agent
    """

    status: Required[SettableAgentStatusParam]
    """`active` to resume an agent that the API had paused, `disabled` to pause it."""


class UpdateAgentStatusOperationParam(TypedDict, total=False):
    """Pauses or resumes an agent, as the call for one agent does.

    See https://developers.notion.com/reference/notion-agent-apis/batch-manage-agent
    """

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
"""Something to do with one agent in a batch, as `action` tells.

See https://developers.notion.com/reference/notion-agent-apis/batch-manage-agent
"""


AgentSortPropertyParam: TypeAlias = Literal["created_time", "last_run_at"]
"""When the agent was set up, or when it ran last."""


class AgentSortParam(TypedDict, total=False):
    """A key to sort agents by.

    See https://developers.notion.com/reference/notion-agent-apis/query-agents
    """

    property: Required[AgentSortPropertyParam]
    """When the agent was set up, or when it ran last."""
    direction: Required[SortDirectionParam]
    """Oldest first (`ascending`) or latest first (`descending`)."""
