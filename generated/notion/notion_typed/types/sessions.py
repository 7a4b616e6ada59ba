"""Types of answers of `client.sessions`."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, Number, PageModel, UnknownVariant
from .._runtime.unions import ByTag
from .creator import AgentVersion, Creator
from .empty_object import EmptyObject


class SessionAgentToolResultEvent(Model):
    """How a call of a tool went."""

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    sequence: int
    """Place among the events of the session; it grows from one to the next."""
    created_at: dt.datetime
    """When it happened."""
    type: Literal["agent.tool_result"]
    """Kind of event."""
    tool_use_id: str
    """The call, by the id of its event."""
    tool_name: str
    """Name of the tool."""
    is_error: bool
    """Whether the call failed."""


class SessionAgentToolUseEvent(Model):
    """A call of a tool by the agent."""

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    sequence: int
    """Place among the events of the session; it grows from one to the next."""
    created_at: dt.datetime
    """When it happened."""
    type: Literal["agent.tool_use"]
    """Kind of event."""
    tool_name: str
    """Name of the tool."""


class SessionTextContent(Model):
    """A piece of text."""

    type: Literal["text"]
    """Kind of content."""
    text: str
    """The text itself."""


class StreamedAgentMessageEvent(Model):
    """A message of the agent, as a stream reports it."""

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    sequence: int
    """Place among the events of the session; it grows from one to the next."""
    created_at: dt.datetime
    """When it happened."""
    type: Literal["agent.message"]
    """Kind of event."""
    content: list[SessionTextContent]
    """The text, in pieces."""


class HtmlArtifact(Model):
    """A document in HTML that an agent has made and put on a page."""

    type: Literal["html_artifact"]
    """Kind of artifact."""
    url: str
    """Address of the document."""
    page_url: str
    """Address of the page that it is on."""


class PageArtifact(Model):
    """A page in Notion that an agent has made."""

    type: Literal["page"]
    """Kind of artifact."""
    url: str
    """Address of the page."""
    title: str
    """Title of the page."""


class UnknownSessionArtifact(UnknownVariant, tag="type"):
    """A variant of `SessionArtifact` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    url: str
    """Address of the page."""


SessionArtifact: TypeAlias = Annotated[
    PageArtifact | HtmlArtifact | UnknownSessionArtifact,
    ByTag(
        "type",
        {"page": PageArtifact, "html_artifact": HtmlArtifact},
        unknown=UnknownSessionArtifact,
    ),
]
"""Something that an agent has made."""


class SessionError(Model):
    """Why a session has failed."""

    code: str
    """What went wrong, as a word that programs can rely on."""
    message: str
    """What went wrong, in words for a person."""
    retryable: bool
    """Whether another try may succeed."""


SessionActionDecision: TypeAlias = Literal["approve", "reject"] | str
"""To let the agent do something (`approve`), or not (`reject`)."""


class SessionRequiredActionOption(Model):
    """A possible decision."""

    id: SessionActionDecision
    """What to send to decide so."""
    label: str
    """Label to offer it with."""


class SessionRequiredAction(Model):
    """Something that an agent may do only when somebody agrees."""

    action_id: str
    """Id of the action, to decide on it with."""
    title: str
    """What the agent wants to do, for people."""
    options: list[SessionRequiredActionOption]
    """The decisions that are possible."""


SessionStatus: TypeAlias = (
    Literal[
        "queued",
        "in_progress",
        "requires_action",
        "completed",
        "failed",
        "canceled",
        "terminated",
    ]
    | str
)
"""How far a session has got. It waits for the agent (`queued`) or for a decision
(`requires_action`), is at work, or has come to an end in one of four ways.
"""


class SessionUsage(Model):
    """Tokens that the language models have read and written."""

    input_tokens: int | None = None
    """Tokens read."""
    output_tokens: int | None = None
    """Tokens written."""
    total_tokens: int
    """Tokens read and written together."""


class StreamedSessionStatusEvent(Model):
    """A change of status, as a stream reports it."""

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    sequence: int
    """Place among the events of the session; it grows from one to the next."""
    created_at: dt.datetime
    """When it happened."""
    type: Literal["session.status"]
    """Kind of event."""
    status: SessionStatus
    """The new status."""
    required_actions: list[SessionRequiredAction] | None = None
    """What the agent waits for somebody to decide."""
    error: SessionError | None = None
    """What went wrong, if something did."""
    usage: SessionUsage | None = None
    """Tokens used."""
    artifacts: list[SessionArtifact] | None = None
    """What the agent has made."""


class StreamedFileContent(Model):
    """A file in a stream, by its id alone."""

    type: Literal["file"]
    """Kind of content."""
    file_id: str
    """Id of the file."""


class UnknownStreamedContent(UnknownVariant, tag="type"):
    """A variant of `StreamedContent` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


StreamedContent: TypeAlias = Annotated[
    SessionTextContent | StreamedFileContent | UnknownStreamedContent,
    ByTag(
        "type",
        {"text": SessionTextContent, "file": StreamedFileContent},
        unknown=UnknownStreamedContent,
    ),
]
"""Part of a message in a stream, a text or a file."""


class StreamedUserMessageEvent(Model):
    """A message to the agent, as a stream reports it."""

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    sequence: int
    """Place among the events of the session; it grows from one to the next."""
    created_at: dt.datetime
    """When it happened."""
    type: Literal["user.message"]
    """Kind of event."""
    content: list[StreamedContent]
    """Texts and files of the message."""
    metadata: dict[str, str] | None = None
    """Data that the sender has put with the message, texts by name."""


class UnknownCommittedSessionEvent(UnknownVariant, tag="type"):
    """A variant of `CommittedSessionEvent` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    sequence: int
    """Place among the events of the session; it grows from one to the next."""


CommittedSessionEvent: TypeAlias = Annotated[
    StreamedUserMessageEvent
    | StreamedAgentMessageEvent
    | SessionAgentToolUseEvent
    | SessionAgentToolResultEvent
    | StreamedSessionStatusEvent
    | UnknownCommittedSessionEvent,
    ByTag(
        "type",
        {
            "user.message": StreamedUserMessageEvent,
            "agent.message": StreamedAgentMessageEvent,
            "agent.tool_use": SessionAgentToolUseEvent,
            "agent.tool_result": SessionAgentToolResultEvent,
            "session.status": StreamedSessionStatusEvent,
        },
        unknown=UnknownCommittedSessionEvent,
    ),
]
"""An event as a stream reports it, as `type` tells."""


class ProvisionalAgentMessageEvent(Model):
    """What the agent has said so far."""

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    created_at: dt.datetime
    """When it happened."""
    type: Literal["agent.message"]
    """Kind of event."""
    content: list[SessionTextContent]
    """The text, in pieces."""


class ProvisionalAgentToolUseEvent(Model):
    """A tool that the agent is about to call."""

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    created_at: dt.datetime
    """When it happened."""
    type: Literal["agent.tool_use"]
    """Kind of event."""
    tool_name: str
    """Name of the tool."""


class UnknownProvisionalSessionEvent(UnknownVariant, tag="type"):
    """A variant of `ProvisionalSessionEvent` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""


ProvisionalSessionEvent: TypeAlias = Annotated[
    ProvisionalAgentMessageEvent | ProvisionalAgentToolUseEvent | UnknownProvisionalSessionEvent,
    ByTag(
        "type",
        {
            "agent.message": ProvisionalAgentMessageEvent,
            "agent.tool_use": ProvisionalAgentToolUseEvent,
        },
        unknown=UnknownProvisionalSessionEvent,
    ),
]
"""An event in the making: a message of the agent or a call of a tool."""


class SessionAgentMessageEventMetadata(Model):
    """How a message of an agent came about."""

    model: str
    """The language model that wrote it."""


class SessionFileContent(Model):
    """A file, with an address to load it from."""

    type: Literal["file"]
    """Kind of content."""
    name: str
    """Name of the file."""
    content_type: str
    """Media type of the file, such as `image/png`."""
    url: str
    """Where to load the file from."""
    expiry_time: dt.datetime | None = None
    """Until when that address is good."""


class UnknownSessionContent(UnknownVariant, tag="type"):
    """A variant of `SessionContent` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


SessionContent: TypeAlias = Annotated[
    SessionTextContent | SessionFileContent | UnknownSessionContent,
    ByTag(
        "type",
        {"text": SessionTextContent, "file": SessionFileContent},
        unknown=UnknownSessionContent,
    ),
]
"""Part of a message, a text or a file."""


class SessionAgentMessageEvent(Model):
    """A message of the agent."""

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    sequence: int
    """Place among the events of the session; it grows from one to the next."""
    created_at: dt.datetime
    """When it happened."""
    type: Literal["agent.message"]
    """Kind of event."""
    content: list[SessionContent]
    """Texts and files of the message."""
    created_by: Creator | None
    """Who stands behind it, or None."""
    metadata: SessionAgentMessageEventMetadata | None
    """How the message came about, or None."""


class SessionAgentThinkingEvent(Model):
    """What the agent thought before it spoke or acted. Streams do not report it."""

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    sequence: int
    """Place among the events of the session; it grows from one to the next."""
    created_at: dt.datetime
    """When it happened."""
    type: Literal["agent.thinking"]
    """Kind of event."""
    content: list[SessionTextContent]
    """The text, in pieces."""


class AutoSessionModels(Model):
    """Notion chose the models."""

    type: Literal["auto"]
    """How the models were chosen."""


class PinnedSessionModels(Model):
    """The agent had fixed models."""

    type: Literal["pinned"]
    """How the models were chosen."""
    ids: list[str | None]
    """The models by their public names, None for one that is not public yet."""


class UnknownSessionModels(UnknownVariant, tag="type"):
    """A variant of `SessionModels` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


SessionModels: TypeAlias = Annotated[
    AutoSessionModels | PinnedSessionModels | UnknownSessionModels,
    ByTag(
        "type",
        {"auto": AutoSessionModels, "pinned": PinnedSessionModels},
        unknown=UnknownSessionModels,
    ),
]
"""How the language models of a session were chosen."""


class SessionDetails(Model):
    """A session with who started it, the models behind it, and what was counted.
    A count may be None.

    See https://developers.notion.com/reference/notion-agent-apis/retrieve-session
    """

    object: Literal["session"]
    """Kind of object."""
    id: str
    """Id of the session."""
    agent_id: str
    """The agent that takes part."""
    title: str
    """Title that the session is listed under."""
    status: SessionStatus
    """How far the agent has got."""
    created_at: dt.datetime
    """When the session was started."""
    updated_at: dt.datetime
    """When something happened in it last."""
    required_actions: list[SessionRequiredAction] | None = None
    """What the agent waits for somebody to decide."""
    error: SessionError | None = None
    """What went wrong, if something did."""
    created_by: Creator
    """Who has started the session."""
    agent_version: AgentVersion | None
    """Version of the agent that takes part, or None."""
    models: SessionModels
    """The language models that were used."""
    trigger_type: str | None = None
    """Kind of trigger that made the agent run."""
    type_labels: list[str] | None = None
    """Labels that tell what kind of session it is, or None."""
    chat_user_emails: list[str] | None = None
    """Email addresses of those who took part in the conversation, or None."""
    tool_types: list[str] | None = None
    """Kinds of tools that the agent called, or None."""
    tool_call_count: int | None = None
    """How often the agent called a tool."""
    credits_used: Number | None = None
    """Credits that the session has used."""
    runs_completed: int | None = None
    """How many runs have come to their end."""
    message_count: int | None = None
    """How many messages there are."""


SessionStopStatus: TypeAlias = (
    Literal["requires_action", "completed", "failed", "canceled", "terminated"] | str
)
"""How a turn stopped, be it at its end or to wait for a decision."""


class SessionStatusEvent(Model):
    """A turn of the agent that stopped."""

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    sequence: int
    """Place among the events of the session; it grows from one to the next."""
    created_at: dt.datetime
    """When it happened."""
    type: Literal["session.status"]
    """Kind of event."""
    status: SessionStopStatus
    """How it stopped."""
    required_actions: list[SessionRequiredAction] | None = None
    """What the agent waits for somebody to decide."""
    error: SessionError | None = None
    """What went wrong, if something did."""


class SessionUserMessageEvent(Model):
    """A message to the agent."""

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    sequence: int
    """Place among the events of the session; it grows from one to the next."""
    created_at: dt.datetime
    """When it happened."""
    type: Literal["user.message"]
    """Kind of event."""
    content: list[SessionContent]
    """Texts and files of the message."""
    created_by: Creator | None
    """Who has sent it, or None."""
    metadata: dict[str, str] | None
    """Data that the sender has put with the message, texts by name, or None."""


class UnknownSessionEvent(UnknownVariant, tag="type"):
    """A variant of `SessionEvent` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    object: Literal["session_event"]
    """Kind of object."""
    id: str
    """Id of the event."""
    session_id: str
    """The session that it belongs to."""
    sequence: int
    """Place among the events of the session; it grows from one to the next."""


SessionEvent: TypeAlias = Annotated[
    SessionUserMessageEvent
    | SessionAgentMessageEvent
    | SessionAgentThinkingEvent
    | SessionAgentToolUseEvent
    | SessionAgentToolResultEvent
    | SessionStatusEvent
    | UnknownSessionEvent,
    ByTag(
        "type",
        {
            "user.message": SessionUserMessageEvent,
            "agent.message": SessionAgentMessageEvent,
            "agent.thinking": SessionAgentThinkingEvent,
            "agent.tool_use": SessionAgentToolUseEvent,
            "agent.tool_result": SessionAgentToolResultEvent,
            "session.status": SessionStatusEvent,
        },
        unknown=UnknownSessionEvent,
    ),
]
"""Something that was said or done in a session, as `type` tells.

See https://developers.notion.com/reference/notion-agent-apis/query-session-events
"""


class Session(Model):
    """A session as it stands.

    See https://developers.notion.com/reference/notion-agent-apis/retrieve-session
    """

    object: Literal["session"]
    """Kind of object."""
    id: str
    """Id of the session."""
    agent_id: str
    """The agent that takes part."""
    title: str
    """Title that the session is listed under."""
    status: SessionStatus
    """How far the agent has got."""
    created_at: dt.datetime
    """When the session was started."""
    updated_at: dt.datetime
    """When something happened in it last."""
    required_actions: list[SessionRequiredAction] | None = None
    """What the agent waits for somebody to decide."""
    error: SessionError | None = None
    """What went wrong, if something did."""


class SessionStreamCommittedEvent(Model):
    """An event that is final, with its place in the session."""

    type: Literal["event.committed"]
    """Tells this message from the others of the stream."""
    event: CommittedSessionEvent
    """The event."""


class SessionStreamEnd(Model):
    """The stream ends because the agent has stopped."""

    type: Literal["stream.end"]
    """Tells this message from the others of the stream."""
    session_id: str
    """The session that was followed."""
    status: SessionStopStatus
    """How the agent stopped."""
    last_sequence: int
    """Sequence number of the last event."""


class SessionStreamError(Model):
    """Something went wrong while the stream was open."""

    type: Literal["stream.error"]
    """Tells this message from the others of the stream."""
    error: SessionError
    """What went wrong."""
    session_id: str | None = None
    """The session that was followed, if it had got as far as that."""


class SessionStreamProvisionalEvent(Model):
    """A message or a call of a tool that is not final yet, and so has no sequence number."""

    type: Literal["event.provisional"]
    """Tells this message from the others of the stream."""
    event: ProvisionalSessionEvent
    """The event so far."""


class SessionStreamSnapshot(Model):
    """The session as it stands at this point of the stream."""

    type: Literal["session.snapshot"]
    """Tells this message from the others of the stream."""
    session: Session
    """The session."""


class SessionStreamTimeout(Model):
    """The stream has run out of time before the agent stopped."""

    type: Literal["stream.timeout"]
    """Tells this message from the others of the stream."""
    session_id: str
    """The session that was followed."""
    message: str
    """What happened, in words for a person."""


class UnknownSessionStreamEvent(UnknownVariant, tag="type"):
    """A variant of `SessionStreamEvent` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


SessionStreamEvent: TypeAlias = Annotated[
    SessionStreamSnapshot
    | SessionStreamProvisionalEvent
    | SessionStreamCommittedEvent
    | SessionStreamTimeout
    | SessionStreamEnd
    | SessionStreamError
    | UnknownSessionStreamEvent,
    ByTag(
        "type",
        {
            "session.snapshot": SessionStreamSnapshot,
            "event.provisional": SessionStreamProvisionalEvent,
            "event.committed": SessionStreamCommittedEvent,
            "stream.timeout": SessionStreamTimeout,
            "stream.end": SessionStreamEnd,
            "stream.error": SessionStreamError,
        },
        unknown=UnknownSessionStreamEvent,
    ),
]
"""One message of a session's stream, as `type` tells. The name of the server-sent event is the same
word. Errors come as messages of the stream, too.

See https://developers.notion.com/reference/notion-agent-apis/update-session
"""


class SessionQueryPage(PageModel[SessionDetails]):
    """A page of sessions."""

    object: Literal["list"]
    """Kind of object."""
    type: Literal["session"]
    """What the list holds."""
    session: EmptyObject
    """Empty; there is nothing more to say about the list."""
    results: list[SessionDetails]
    """The sessions found."""
    has_more: bool
    """Whether there is another page."""
    next_cursor: str | None
    """Cursor of the next page, None on the last one."""


class SessionQueryEventsPage(PageModel[SessionEvent]):
    """A page of events of one session."""

    object: Literal["list"]
    """Kind of object."""
    type: Literal["session_event"]
    """What the list holds."""
    session_event: EmptyObject
    """Empty; there is nothing more to say about the list."""
    results: list[SessionEvent]
    """The events found."""
    has_more: bool
    """Whether there is another page."""
    next_cursor: str | None
    """Cursor of the next page, None on the last one."""
