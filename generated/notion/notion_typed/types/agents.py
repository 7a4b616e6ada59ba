"""Types of answers of `client.agents`."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from .._runtime.models import Model, Number, PageModel, UnknownVariant
from .._runtime.unions import ByTag, InOrder
from .creator import AgentVersion, Creator
from .custom_emoji_page_icon import CustomEmojiPageIcon
from .icon_page_icon import EmojiPageIcon, ExternalPageIcon, FilePageIcon, IconPageIcon


class AgentAvatarUrls(Model):
    """Addresses of the two forms of an avatar."""

    static_url: str
    """Address of the picture that stands still."""
    animated_url: str
    """Address of the picture that moves."""


class AutomaticToolUse(Model):
    """Which tools of a server run without a person confirming each call."""

    read: bool
    """Whether tools that only read run so."""
    write: bool
    """Whether tools that change something run so."""


HiddenValue: TypeAlias = Literal["hidden"]
"""Stands for a value that the caller may not see:
most of these are for editors of the agent only.
"""


class McpServerAccount(Model):
    """The server behind a connection to tools."""

    type: Literal["mcp_server"]
    """Kind of account."""
    server_host: str
    """Name of the host. The path is kept back, as it might hold secrets."""


McpServerAccountOrHiddenValue: TypeAlias = McpServerAccount | Literal["hidden"]
"""The server, None if none is linked; may be hidden."""


class McpTool(Model):
    """A tool of a server."""

    name: str
    """Name of the tool, for programs."""
    title: str | None
    """Name of the tool for people, or None."""


EnabledMcpTools: TypeAlias = list[McpTool] | Literal["hidden"]
"""Tools of a server that an agent may use; None for all, those that the server will add later
included. They are `hidden` from those who may not edit the agent.
"""


class CustomMcpServerConnection(Model):
    """A server of tools (MCP) that the workspace has added by its address."""

    type: Literal["custom_mcp_server"]
    """Tells this connection from the others."""
    name: str
    """Name of the connection, for people."""
    account: McpServerAccountOrHiddenValue | None
    """The server, None if none is linked; may be hidden."""
    enabled_tools: EnabledMcpTools | None
    """Tools that the agent may use."""
    run_tools_automatically: AutomaticToolUse
    """Which tools run without anybody being asked."""


class DiscordServer(Model):
    """A Discord server."""

    type: Literal["discord_server"]
    """Kind of account."""
    id: str
    """Id that Discord knows it by."""


DiscordServerOrHiddenValue: TypeAlias = DiscordServer | Literal["hidden"]
"""The Discord server, None if none is linked; may be hidden."""


class DiscordAllChannelsTarget(Model):
    """Each channel."""

    type: Literal["discord_all_channels"]
    """Tells what the target is."""


class DiscordChannelTarget(Model):
    """One channel."""

    type: Literal["discord_channel"]
    """Tells what the target is."""
    id: str
    """Id that Discord knows the channel by."""


class UnknownDiscordPermissionTarget(UnknownVariant, tag="type"):
    """A variant of `DiscordPermissionTarget` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


DiscordPermissionTarget: TypeAlias = Annotated[
    DiscordChannelTarget | DiscordAllChannelsTarget | UnknownDiscordPermissionTarget,
    ByTag(
        "type",
        {"discord_channel": DiscordChannelTarget, "discord_all_channels": DiscordAllChannelsTarget},
        unknown=UnknownDiscordPermissionTarget,
    ),
]
"""One channel of Discord, or all of them."""


class DiscordConnectionPermission(Model):
    """One or all channels, and what the agent may do there."""

    target: DiscordPermissionTarget
    """Where it may do that."""
    scopes: list[str]
    """Any of `read`, `write`, `reply_in_thread` and `react`."""


class DiscordConnection(Model):
    """A Discord server, and what an agent may do on it."""

    type: Literal["discord"]
    """Tells this connection from the others."""
    name: str
    """Name of the connection, for people."""
    account: DiscordServerOrHiddenValue | None
    """The Discord server, None if none is linked; may be hidden."""
    permissions: list[DiscordConnectionPermission]
    """What the agent may do, by channel."""


class McpServerConnection(Model):
    """A server that offers tools over the Model Context Protocol (MCP)."""

    type: Literal["mcp_server"]
    """Tells this connection from the others."""
    name: str
    """Name of the connection, for people."""
    account: McpServerAccountOrHiddenValue | None
    """The server, None if none is linked; may be hidden."""
    enabled_tools: EnabledMcpTools | None
    """Tools that the agent may use."""
    run_tools_automatically: AutomaticToolUse
    """Which tools run without anybody being asked."""


class AgentTarget(Model):
    """Another agent."""

    type: Literal["agent"]
    """Tells what the target is."""
    id: str
    """Id of that agent."""


class DatabasePropertyTarget(Model):
    """One property of a data source."""

    type: Literal["database_property"]
    """Tells what the target is."""
    data_source_id: str
    """The data source that has the property."""
    property_id: str
    """Id of the property within its data source."""


class NotionHelpDocsSearchTarget(Model):
    """Search in the help pages of Notion."""

    type: Literal["notion_help_docs_search"]
    """Tells what the target is."""


class OwnerPrivatePagesTarget(Model):
    """Private pages of the agent's owner."""

    type: Literal["owner_private_pages"]
    """Tells what the target is."""


class PageTarget(Model):
    """A page."""

    type: Literal["page"]
    """Tells what the target is."""
    id: str
    """Id of the page."""


class WebSearchTarget(Model):
    """Search on the web."""

    type: Literal["web_search"]
    """Tells what the target is."""
    allowed_domains: list[str] | None
    """The only domains to search, None for all."""


class WorkspaceTarget(Model):
    """All that is open to the whole workspace."""

    type: Literal["workspace"]
    """Tells what the target is."""


class UnknownNotionPermissionTarget(UnknownVariant, tag="type"):
    """A variant of `NotionPermissionTarget` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


NotionPermissionTarget: TypeAlias = Annotated[
    PageTarget
    | DatabasePropertyTarget
    | AgentTarget
    | WorkspaceTarget
    | OwnerPrivatePagesTarget
    | WebSearchTarget
    | NotionHelpDocsSearchTarget
    | UnknownNotionPermissionTarget,
    ByTag(
        "type",
        {
            "page": PageTarget,
            "database_property": DatabasePropertyTarget,
            "agent": AgentTarget,
            "workspace": WorkspaceTarget,
            "owner_private_pages": OwnerPrivatePagesTarget,
            "web_search": WebSearchTarget,
            "notion_help_docs_search": NotionHelpDocsSearchTarget,
        },
        unknown=UnknownNotionPermissionTarget,
    ),
]
"""A place in Notion, or a way to search, that an agent is let in to."""


class NotionConnectionPermission(Model):
    """A place, and what the agent may do there."""

    target: NotionPermissionTarget
    """Where it may do that."""
    scopes: list[str]
    """Roles with content (`reader`, `comment_only`, `read_and_write`, `editor`); `allow` or
    `disallow` where the target is a search.
    """


class NotionConnection(Model):
    """What an agent may do in Notion."""

    type: Literal["notion"]
    """Tells this connection from the others."""
    name: str
    """Name of the connection, for people."""
    account: None
    """Always None, since no account is needed."""
    permissions: list[NotionConnectionPermission]
    """What the agent may do, by place."""


class OtherConnectionPermissionTarget(Model):
    """Where it may do that."""

    type: str
    """Kind of place, in the words of the product."""
    id: str
    """Id that the product knows the place by."""


class OtherConnectionPermission(Model):
    """A place, and what the agent may do there."""

    target: OtherConnectionPermissionTarget
    """Where it may do that."""
    scopes: list[str]
    """What is allowed there, in the words of the product."""


OtherConnectionType: TypeAlias = (
    Literal[
        "asana",
        "box",
        "browser",
        "calendar",
        "computer",
        "confluence",
        "cursor",
        "files",
        "fs",
        "github",
        "gmail",
        "google_calendar",
        "google_drive",
        "google_drive_oauth",
        "gtm",
        "helpdocs",
        "images",
        "jira",
        "linear",
        "mail",
        "marketplace",
        "memory",
        "microsoft_teams",
        "outlook",
        "salesforce",
        "search",
        "security",
        "sharepoint",
        "skills",
        "system",
        "test",
        "web",
        "webhooks",
        "worker",
        "workers",
    ]
    | str
)
"""Name of the product or facility, for programs."""


class OtherConnection(Model):
    """One of the other products and facilities that an agent can be connected to;
    `type` is its name.
    """

    type: Literal[
        "asana",
        "box",
        "browser",
        "calendar",
        "computer",
        "confluence",
        "cursor",
        "files",
        "fs",
        "github",
        "gmail",
        "google_calendar",
        "google_drive",
        "google_drive_oauth",
        "gtm",
        "helpdocs",
        "images",
        "jira",
        "linear",
        "mail",
        "marketplace",
        "memory",
        "microsoft_teams",
        "outlook",
        "salesforce",
        "search",
        "security",
        "sharepoint",
        "skills",
        "system",
        "test",
        "web",
        "webhooks",
        "worker",
        "workers",
    ]
    """Name of the product or facility, for programs."""
    name: str
    """Name of the connection, for people."""
    account: str | None
    """The account by the id that its provider gave it, None if none is linked. `hidden` stands for
    an account that the caller may not see.
    """
    permissions: list[OtherConnectionPermission]
    """What the agent may do, by place."""


class SlackWorkspace(Model):
    """A Slack workspace."""

    type: Literal["slack_workspace"]
    """Kind of account."""
    team_id: str
    """Id that Slack knows it by."""


SlackWorkspaceOrHiddenValue: TypeAlias = SlackWorkspace | Literal["hidden"]
"""The Slack workspace, None if none is linked; may be hidden."""


class SlackAllChannelsTarget(Model):
    """Each channel."""

    type: Literal["slack_all_channels"]
    """Tells what the target is."""


class SlackAllPublicChannelsTarget(Model):
    """Each channel that is public."""

    type: Literal["slack_all_public_channels"]
    """Tells what the target is."""


class SlackChannelTarget(Model):
    """One channel."""

    type: Literal["slack_channel"]
    """Tells what the target is."""
    id: str
    """Id that Slack knows the channel by."""


class UnknownSlackPermissionTarget(UnknownVariant, tag="type"):
    """A variant of `SlackPermissionTarget` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


SlackPermissionTarget: TypeAlias = Annotated[
    SlackChannelTarget
    | SlackAllPublicChannelsTarget
    | SlackAllChannelsTarget
    | UnknownSlackPermissionTarget,
    ByTag(
        "type",
        {
            "slack_channel": SlackChannelTarget,
            "slack_all_public_channels": SlackAllPublicChannelsTarget,
            "slack_all_channels": SlackAllChannelsTarget,
        },
        unknown=UnknownSlackPermissionTarget,
    ),
]
"""One channel of Slack, or many."""


class SlackConnectionPermission(Model):
    """One or all channels, and what the agent may do there."""

    target: SlackPermissionTarget
    """Where it may do that."""
    scopes: list[str]
    """Any of `read`, `write`, `reply_in_thread` and `react`."""


class SlackConnection(Model):
    """A Slack workspace, and what an agent may do in it."""

    type: Literal["slack"]
    """Tells this connection from the others."""
    name: str
    """Name of the connection, for people."""
    account: SlackWorkspaceOrHiddenValue | None
    """The Slack workspace, None if none is linked; may be hidden."""
    permissions: list[SlackConnectionPermission]
    """What the agent may do, by channel."""


class UnknownAgentConnection(UnknownVariant, tag="type"):
    """A variant of `AgentConnection` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    name: str
    """Name of the connection, for people."""


AgentConnection: TypeAlias = Annotated[
    NotionConnection
    | SlackConnection
    | DiscordConnection
    | McpServerConnection
    | CustomMcpServerConnection
    | OtherConnection
    | UnknownAgentConnection,
    ByTag(
        "type",
        {
            "notion": NotionConnection,
            "slack": SlackConnection,
            "discord": DiscordConnection,
            "mcp_server": McpServerConnection,
            "custom_mcp_server": CustomMcpServerConnection,
            "asana": OtherConnection,
            "box": OtherConnection,
            "browser": OtherConnection,
            "calendar": OtherConnection,
            "computer": OtherConnection,
            "confluence": OtherConnection,
            "cursor": OtherConnection,
            "files": OtherConnection,
            "fs": OtherConnection,
            "github": OtherConnection,
            "gmail": OtherConnection,
            "google_calendar": OtherConnection,
            "google_drive": OtherConnection,
            "google_drive_oauth": OtherConnection,
            "gtm": OtherConnection,
            "helpdocs": OtherConnection,
            "images": OtherConnection,
            "jira": OtherConnection,
            "linear": OtherConnection,
            "mail": OtherConnection,
            "marketplace": OtherConnection,
            "memory": OtherConnection,
            "microsoft_teams": OtherConnection,
            "outlook": OtherConnection,
            "salesforce": OtherConnection,
            "search": OtherConnection,
            "security": OtherConnection,
            "sharepoint": OtherConnection,
            "skills": OtherConnection,
            "system": OtherConnection,
            "test": OtherConnection,
            "web": OtherConnection,
            "webhooks": OtherConnection,
            "worker": OtherConnection,
            "workers": OtherConnection,
        },
        unknown=UnknownAgentConnection,
    ),
]
"""Something that an agent is connected to, as `type` tells: Notion itself, a chat, a server of
tools (MCP), or one of many other products.
"""


class AgentCreator(Model):
    """The user who has set up an agent."""

    object: Literal["user"]
    """Kind of object."""
    type: Literal["user"]
    """A person, never a bot."""
    id: str
    """Id of that user."""


AgentCreditLimit: TypeAlias = int | Literal["hidden"]
"""A number of credits, None for no limit, or `hidden`
from those without full access to the agent.
"""


class CustomAgentAvatar(Model):
    """A picture that was made for an agent, in two forms."""

    type: Literal["custom_agent_avatar"]
    """Tells an avatar from other icons."""
    custom_agent_avatar: AgentAvatarUrls
    """Where the two forms of the picture are."""


class UnknownAgentIcon(UnknownVariant, tag="type"):
    """A variant of `AgentIcon` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


AgentIcon: TypeAlias = Annotated[
    EmojiPageIcon
    | FilePageIcon
    | ExternalPageIcon
    | CustomEmojiPageIcon
    | IconPageIcon
    | CustomAgentAvatar
    | UnknownAgentIcon,
    ByTag(
        "type",
        {
            "emoji": EmojiPageIcon,
            "file": FilePageIcon,
            "external": ExternalPageIcon,
            "custom_emoji": CustomEmojiPageIcon,
            "icon": IconPageIcon,
            "custom_agent_avatar": CustomAgentAvatar,
        },
        unknown=UnknownAgentIcon,
    ),
]
"""Picture of an agent: an icon like that of a page, or an avatar."""


AgentPauseReason: TypeAlias = (
    Literal[
        "run_limit",
        "credit_limit",
        "runaway_credit_usage",
        "workspace_credit_limit",
        "failure_limit",
        "mark_session_failed_autopause",
        "disabled_from_workspace_settings",
        "disabled_from_api",
        "disabled_from_agent_settings",
        "disabled_due_to_no_members_with_access",
        "disabled_due_to_lack_of_editors",
        "disabled_by_notion",
        "internal_error",
        "needs_user_review",
        "tool_unavailable",
    ]
    | str
)
"""Why an agent does not run: it has met a limit or failed, or somebody, a rule of the workspace or
Notion has turned it off.
"""


AgentStatus: TypeAlias = Literal["active", "disabled", "deleted"] | str
"""Whether an agent can run (`active`), is paused (`disabled`; `pause_reason` tells why) or has been
removed (`deleted`).
"""


CustomAgentType: TypeAlias = Literal["custom_agent", "autofill_custom_agent"] | str
"""Kind of agent that people have set up: it stands on its own (`custom_agent`) or fills a property
of a database (`autofill_custom_agent`).
"""


class AgentInsights(Model):
    """What an agent has done and used in a span of time.

    See https://developers.notion.com/guides/notion-agent-apis/overview
    """

    object: Literal["agent_insights"]
    """Kind of object."""
    id: str
    """Id of the agent."""
    name: str
    """Name that the workspace knows the agent by."""
    agent_type: CustomAgentType
    """Kind of agent. Only those that people have set up have insights."""
    status: AgentStatus
    """Whether the agent can run at present."""
    pause_reason: AgentPauseReason | None
    """Why it is disabled, None while it is active."""
    created_by: Creator | None
    """Who has set up the agent, or None."""
    total_credits_used: Number
    """Credits that it used within the span."""
    credit_limit: AgentCreditLimit | None
    """The limit that is enforced for this agent."""
    runs_completed: int
    """How often it ran within the span."""


class AutoAgentModel(Model):
    """Notion chooses the model."""

    mode: Literal["auto"]
    """How the model is chosen."""


class PinnedAgentModel(Model):
    """One model is set."""

    mode: Literal["pinned"]
    """How the model is chosen."""
    id: str | None
    """The model by its public name, None for one that is not public yet."""


class UnknownAgentModel(UnknownVariant, tag="mode"):
    """A variant of `AgentModel` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `mode`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        mode: Literal["<unknown>"]


AgentModel: TypeAlias = Annotated[
    AutoAgentModel | PinnedAgentModel | UnknownAgentModel,
    ByTag("mode", {"auto": AutoAgentModel, "pinned": PinnedAgentModel}, unknown=UnknownAgentModel),
]
"""How the language model of an agent is chosen."""


AgentHasUnpublishedChanges: TypeAlias = bool | Literal["hidden"]
"""Whether the draft is ahead of the published version; may be hidden."""


class AgentScheduleEndDate(Model):
    """The schedule ends at a moment."""

    type: Literal["date"]
    """Tells how the end is given."""
    end_at: dt.datetime
    """Moment of the end."""


class AgentScheduleEndCount(Model):
    """The schedule ends after a number of runs."""

    type: Literal["count"]
    """Tells how the end is given."""
    occurrences: int
    """Number of runs."""


class UnknownAgentScheduleEnd(UnknownVariant, tag="type"):
    """A variant of `AgentScheduleEnd` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


AgentScheduleEnd: TypeAlias = Annotated[
    AgentScheduleEndDate | AgentScheduleEndCount | UnknownAgentScheduleEnd,
    ByTag(
        "type",
        {"date": AgentScheduleEndDate, "count": AgentScheduleEndCount},
        unknown=UnknownAgentScheduleEnd,
    ),
]
"""When the schedule ends; left out if it does not."""


class AgentSchedule(Model):
    """When an agent runs again and again."""

    frequency: str
    """Unit of the rhythm: `hour`, `day`, `week`, `month` or `year`."""
    interval: int
    """How many of these units lie between two runs."""
    weekdays: list[str] | None = None
    """Days of the week, such as `monday`, for weekly and some monthly rhythms."""
    monthdays: list[int] | None = None
    """Days of the month, for monthly rhythms that go by date."""
    week_numbers: list[int] | None = None
    """Which of these weekdays within a month, for monthly rhythms: 2 is the second, -1 the last."""
    hour: int | None = None
    """Hour of the day, 0 to 23."""
    minute: int | None = None
    """Minute of the hour, 0 to 59."""
    timezone: str | None = None
    """Time zone of hour and minute by its IANA name, such as `Europe/Berlin`."""
    start_date: dt.datetime | None = None
    """Moment from which the schedule holds."""
    end: AgentScheduleEnd | None = None
    """When the schedule ends; left out if it does not."""


class AgentTrigger(Model):
    """Something that makes an agent run by itself."""

    type: str
    """Kind of trigger, such as `recurrence`, `notion.agent.mentioned` or `slack.reaction.added`."""
    enabled: bool
    """Whether the trigger works at present."""
    schedule: AgentSchedule | None = None
    """When to run, for `recurrence` only."""
    config: dict[str, Any] | None = None
    """Further settings of the trigger, which depend on its kind: the channels to watch, for
    instance. Left out if there are none.
    """


AgentType: TypeAlias = (
    Literal["notion_ai", "custom_agent", "autofill_custom_agent", "external"] | str
)
"""Kind of agent: the personal one (`notion_ai`), one that stands on its own (`custom_agent`),
one that fills a property of a database (`autofill_custom_agent`), or one that an outside
provider runs (`external`).
"""


HideableTime: TypeAlias = Annotated[
    Literal["hidden"] | dt.datetime,
    InOrder(Literal["hidden"], dt.datetime),
]
"""A moment, or `hidden` from those who may not edit the agent."""


class Agent(Model):
    """An agent in full.

    See https://developers.notion.com/reference/notion-agent-apis/retrieve-agent
    """

    object: Literal["agent"]
    """Kind of object."""
    id: str
    """Id of the agent."""
    agent_type: AgentType
    """What kind of agent it is."""
    name: str
    """Name that the workspace knows the agent by."""
    description: str | None
    """What the agent is for, as its maker puts it; None without such a text."""
    instructions_page_id: str | None
    """The page that tells the agent what to do; None if it has none."""
    icon: AgentIcon | None
    """Picture of the agent, or None."""
    model: AgentModel
    """The language model that it runs on."""
    connections: list[AgentConnection]
    """What the agent is connected to, and what it may do there."""
    status: AgentStatus
    """Whether the agent can run."""
    pause_reason: AgentPauseReason | None
    """Why it is disabled, None while it is active."""
    created_by: AgentCreator | None
    """Who has set up the agent, or None."""
    version: AgentVersion | None
    """The published version, None before the first; the same as `agent_version`."""
    agent_version: AgentVersion | None
    """The published version, None before the first."""
    has_unpublished_changes: AgentHasUnpublishedChanges
    """Whether the draft is ahead of the published version; may be hidden."""
    last_run_time: HideableTime | None
    """The same as `last_run_at`."""
    last_run_at: HideableTime | None
    """When the agent ran last, None if it never did; may be hidden."""
    credit_limit: AgentCreditLimit | None
    """How many credits it may use, with the workspace's defaults taken into account."""
    triggers: list[AgentTrigger]
    """What makes the agent run by itself."""
    created_time: dt.datetime | None = None
    """When the agent was set up."""
    last_edited_time: dt.datetime | None = None
    """When its settings were changed last."""
    instructions: str | None = None
    """What it is told to do, with `verbose` only; None if that stands on a page
    (`instructions_page_id`).
    """


class CustomAgent(Model):
    """An agent that people of the workspace have set up."""

    object: Literal["agent"]
    """Kind of object."""
    id: str
    """Id of the agent."""
    agent_type: Literal["custom_agent", "autofill_custom_agent"]
    """Kind of agent; it is never that of Notion's own."""
    name: str
    """Name that the workspace knows the agent by."""
    description: str | None
    """What the agent is for, as its maker puts it; None without such a text."""
    instructions_page_id: str | None
    """The page that tells the agent what to do; None if it has none."""
    icon: AgentIcon | None
    """Picture of the agent, or None."""
    model: AgentModel
    """The language model that it runs on."""
    connections: list[AgentConnection]
    """What the agent is connected to, and what it may do there."""
    status: AgentStatus
    """Whether the agent can run."""
    pause_reason: AgentPauseReason | None
    """Why it is disabled, None while it is active."""
    created_by: Creator | None
    """Who has set up the agent, or None."""
    agent_version: AgentVersion | None
    """The published version, None before the first."""
    created_time: dt.datetime
    """When the agent was set up."""
    last_edited_time: dt.datetime
    """When its settings were changed last."""
    last_run_at: HideableTime | None
    """When the agent ran last, None if it never did; may be hidden."""
    credit_limit: AgentCreditLimit | None
    """How many credits it may use, with the workspace's defaults taken into account."""
    triggers: list[AgentTrigger]
    """What makes the agent run by itself."""
    instructions: str | None = None
    """What it is told to do, with `verbose` only; None if that stands on a page
    (`instructions_page_id`).
    """


class DeletedAgent(Model):
    """An agent that has been deleted.

    See https://developers.notion.com/guides/notion-agent-apis/overview
    """

    agent_id: str
    """Id of the agent."""
    status: Literal["deleted"]
    """Confirms the deletion."""
    deleted_at: dt.datetime
    """When it was deleted."""


class NotionAgent(Model):
    """Notion's own agent. It has a fixed id and name, is always active, and has
    neither maker nor limit.
    """

    object: Literal["agent"]
    """Kind of object."""
    id: Literal["33333333-3333-3333-3333-333333333333"]
    """The one id that stands for Notion's agent in each workspace."""
    agent_type: Literal["notion_ai"]
    """Tells this agent from those that people have set up."""
    name: Literal["Notion Agent"]
    """Its fixed name."""
    description: None
    """Always None."""
    instructions_page_id: None
    """Always None."""
    icon: AgentIcon
    """Picture of the agent."""
    model: AgentModel
    """The language model that it runs on."""
    connections: list[AgentConnection]
    """What the agent is connected to, and what it may do there."""
    status: Literal["active"]
    """It cannot be paused."""
    pause_reason: None
    """Always None."""
    created_by: None
    """Always None."""
    agent_version: None
    """Always None."""
    created_time: None
    """Always None."""
    last_edited_time: None
    """Always None."""
    last_run_at: None
    """Always None."""
    credit_limit: None
    """Always None."""
    triggers: list[AgentTrigger]
    """What makes the agent run by itself."""


class UnknownQueriedAgent(UnknownVariant, tag="agent_type"):
    """A variant of `QueriedAgent` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `agent_type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        agent_type: Literal["<unknown>"]

    object: Literal["agent"]
    """Kind of object."""


QueriedAgent: TypeAlias = Annotated[
    CustomAgent | NotionAgent | UnknownQueriedAgent,
    ByTag(
        "agent_type",
        {
            "custom_agent": CustomAgent,
            "autofill_custom_agent": CustomAgent,
            "notion_ai": NotionAgent,
        },
        unknown=UnknownQueriedAgent,
    ),
]
"""An agent as a query finds it: one that people have set up, or Notion's own,
as `agent_type` tells.

See https://developers.notion.com/reference/notion-agent-apis/query-agents
"""


class UpdatedAgentCreditLimit(Model):
    """The limit of an agent after a change.

    See https://developers.notion.com/reference/notion-agent-apis/update-agent-credit-limit
    """

    agent_id: str
    """Id of the agent."""
    credit_limit: int | None
    """How many credits it may use now, None for no limit of its own."""
    last_edited_time: dt.datetime
    """When the change was made."""


class UpdatedAgentStatus(Model):
    """The status of an agent after a change.

    See https://developers.notion.com/guides/notion-agent-apis/overview
    """

    agent_id: str
    """Id of the agent."""
    status: AgentStatus
    """Whether the agent can run now."""
    pause_reason: AgentPauseReason | None
    """Why it is disabled, None while it is active."""
    last_edited_time: dt.datetime
    """When the change was made."""


class AgentQueryPage(PageModel[QueriedAgent]):
    """A page of agents."""

    object: Literal["list"]
    """Kind of object."""
    type: Literal["agent"]
    """What the list holds."""
    results: list[QueriedAgent]
    """The agents found."""
    has_more: bool
    """Whether there is another page."""
    next_cursor: str | None
    """Cursor of the next page, None on the last one."""
