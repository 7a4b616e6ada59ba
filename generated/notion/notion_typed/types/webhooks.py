"""Types of what webhooks bring."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag
from .empty_object import EmptyObject
from .file_import_error import FileImportError


class BaseEventAccessibleByItemPerson(Model):
    """A person, by id."""

    id: str
    """Id to read the person with, as a user."""
    type: Literal["person"]
    """Always `person`."""


class BaseEventAccessibleByItemBot(Model):
    """A bot, by id."""

    id: str
    """Id to read the bot with, as a user."""
    type: Literal["bot"]
    """Always `bot`."""


class UnknownBaseEventAccessibleByItem(UnknownVariant, tag="type"):
    """A variant of `BaseEventAccessibleByItem` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


BaseEventAccessibleByItem: TypeAlias = Annotated[
    BaseEventAccessibleByItemPerson
    | BaseEventAccessibleByItemBot
    | UnknownBaseEventAccessibleByItem,
    ByTag(
        "type",
        {"person": BaseEventAccessibleByItemPerson, "bot": BaseEventAccessibleByItemBot},
        unknown=UnknownBaseEventAccessibleByItem,
    ),
]
"""`BaseEventAccessibleByItemPerson` or `BaseEventAccessibleByItemBot`, told apart by `type`."""


BaseEventApiVersion: TypeAlias = Literal["2022-06-28", "2025-09-03", "2026-03-11"] | str
"""Version of the API whose shape the event has."""


WebhookExternalBlockType: TypeAlias = Literal["page", "database", "block"] | str
"""Whether it is a page, a database or any other block."""


class WebhookExternalBlock(Model):
    """A page, block or database that an event refers to."""

    id: str
    """Id of that page, block or database."""
    type: WebhookExternalBlockType
    """Whether it is a page, a database or any other block."""


class CommentCreatedEventData(Model):
    """Where the comment is."""

    parent: WebhookExternalBlock
    """The page or block that the comment was made on."""
    page_id: str
    """The page that holds the comment, also if a block on it was commented on."""


class WebhookCommentEntity(Model):
    """The comment that an event tells of, by id alone."""

    type: Literal["comment"]
    """Always `comment`."""
    id: str
    """Id to read the comment with."""


class CommentCreatedEvent(Model):
    """Reports a comment that was added.

    See https://developers.notion.com/reference/webhooks/comment-created
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["comment.created"]
    """Always `comment.created`, the name under which the event is subscribed to."""
    entity: WebhookCommentEntity
    """The comment in question, by its id."""
    data: CommentCreatedEventData
    """Where the comment is."""


class CommentDeletedEvent(Model):
    """Reports a comment that was removed.

    See https://developers.notion.com/reference/webhooks/comment-deleted
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["comment.deleted"]
    """Always `comment.deleted`, the name under which the event is subscribed to."""
    entity: WebhookCommentEntity
    """The comment in question, by its id."""
    data: CommentCreatedEventData
    """Where the comment is."""


class CommentUpdatedEvent(Model):
    """Reports a comment whose text was edited.

    See https://developers.notion.com/reference/webhooks/comment-updated
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["comment.updated"]
    """Always `comment.updated`, the name under which the event is subscribed to."""
    entity: WebhookCommentEntity
    """The comment in question, by its id."""
    data: CommentCreatedEventData
    """Where the comment is."""


WebhookParentBlockType: TypeAlias = (
    Literal["space", "block", "page", "database", "team", "agent"] | str
)
"""What the parent is; `space` is the workspace, `team` a teamspace."""


class WebhookParentBlock(Model):
    """Where the thing lives: a page, a block, a database, a teamspace, an agent or the
    workspace itself (`space`).
    """

    id: str
    """Id of that page, block, database, teamspace or workspace."""
    type: WebhookParentBlockType
    """What the parent is; `space` is the workspace, `team` a teamspace."""
    data_source_id: str | None = None
    """The data source within the database; only where there is one."""


class WebhookUpdatedBlock(Model):
    """A block, or a page or database among the blocks, that changed."""

    id: str
    """Id to read it with, unless it has been removed."""
    type: WebhookExternalBlockType
    """Whether it is a page, a database or any other block."""


class DataSourceContentUpdatedEventData(Model):
    """What changed, and where."""

    parent: WebhookParentBlock
    """Where the `entity` is after the event; for a deleted one, where it was."""
    updated_blocks: list[WebhookUpdatedBlock]
    """At most 100: blocks of the page that were added, changed or removed, or
    rows that came or went.
    """


WebhookDatabaseEventEntityType: TypeAlias = Literal["block", "database", "data_source"] | str
"""Whether it is a database, a data source, or (`block`) a linked database."""


class WebhookDatabaseEventEntity(Model):
    """What an event tells of, by id alone: a database or a data source."""

    id: str
    """Id to read the database or data source with."""
    type: WebhookDatabaseEventEntityType
    """Whether it is a database, a data source, or (`block`) a linked database."""


class DataSourceContentUpdatedEvent(Model):
    """Reports rows that a data source gained or lost.

    See https://developers.notion.com/reference/webhooks/data-source-content-updated
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["data_source.content_updated"]
    """Always `data_source.content_updated`, the name under which the event is subscribed to."""
    entity: WebhookDatabaseEventEntity
    """The data source in question, by its id."""
    data: DataSourceContentUpdatedEventData
    """What changed, and where."""


class DataSourceCreatedEventData(Model):
    """`data` of `DataSourceCreatedEvent`, `DataSourceDeletedEvent` and 13 more."""

    parent: WebhookParentBlock
    """Where the `entity` is after the event; for a deleted one, where it was."""


class DataSourceCreatedEvent(Model):
    """Reports a data source that was added to a database.

    See https://developers.notion.com/reference/webhooks/data-source-created
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["data_source.created"]
    """Always `data_source.created`, the name under which the event is subscribed to."""
    entity: WebhookDatabaseEventEntity
    """The data source in question, by its id."""
    data: DataSourceCreatedEventData
    """Where the data source was put."""


class DataSourceDeletedEvent(Model):
    """Reports a data source that went to the trash.

    See https://developers.notion.com/reference/webhooks/data-source-deleted
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["data_source.deleted"]
    """Always `data_source.deleted`, the name under which the event is subscribed to."""
    entity: WebhookDatabaseEventEntity
    """The data source in question, by its id."""
    data: DataSourceCreatedEventData
    """Where the data source was."""


class DataSourceMovedEvent(Model):
    """Reports a data source that went to another database.

    See https://developers.notion.com/reference/webhooks/data-source-moved
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["data_source.moved"]
    """Always `data_source.moved`, the name under which the event is subscribed to."""
    entity: WebhookDatabaseEventEntity
    """The data source in question, by its id."""
    data: DataSourceCreatedEventData
    """Where the data source is now."""


DataSourceSchemaUpdatedEventDataUpdatedPropertyAction: TypeAlias = (
    Literal["created", "updated", "deleted"] | str
)
"""What happened: it was added, changed or removed.

- `created`: The property was added.
- `updated`: Name, type or settings of the property changed.
- `deleted`: The property was removed.
"""


class DataSourceSchemaUpdatedEventDataUpdatedProperty(Model):
    """One property and what happened to it."""

    id: str
    """Id of the property, which stays when it is renamed."""
    name: str | None
    """What the property is called now, None once it is removed."""
    action: DataSourceSchemaUpdatedEventDataUpdatedPropertyAction
    """What happened: it was added, changed or removed."""


class DataSourceSchemaUpdatedEventData(Model):
    """What changed, and where."""

    parent: WebhookParentBlock
    """Where the `entity` is after the event; for a deleted one, where it was."""
    updated_properties: list[DataSourceSchemaUpdatedEventDataUpdatedProperty] | None = None
    """Properties that were added, changed or removed, at most 100."""


class DataSourceSchemaUpdatedEvent(Model):
    """Reports properties of a data source that were added, changed or removed.

    See https://developers.notion.com/reference/webhooks/data-source-schema-updated
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["data_source.schema_updated"]
    """Always `data_source.schema_updated`, the name under which the event is subscribed to."""
    entity: WebhookDatabaseEventEntity
    """The data source in question, by its id."""
    data: DataSourceSchemaUpdatedEventData
    """What changed, and where."""


class DataSourceUndeletedEvent(Model):
    """Reports a data source that came back from the trash.

    See https://developers.notion.com/reference/webhooks/data-source-undeleted
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["data_source.undeleted"]
    """Always `data_source.undeleted`, the name under which the event is subscribed to."""
    entity: WebhookDatabaseEventEntity
    """The data source in question, by its id."""
    data: DataSourceCreatedEventData
    """Where the data source returned to."""


class DatabaseContentUpdatedEvent(Model):
    """Reports rows that a database gained or lost.

    See https://developers.notion.com/reference/webhooks/database-content-updated
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["database.content_updated"]
    """Always `database.content_updated`, the name under which the event is subscribed to."""
    entity: WebhookDatabaseEventEntity
    """The database in question, by its id. A linked database shows as `block`."""
    data: DataSourceContentUpdatedEventData
    """What changed, and where."""


class DatabaseCreatedEvent(Model):
    """Reports a database that was made.

    See https://developers.notion.com/reference/webhooks/database-created
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["database.created"]
    """Always `database.created`, the name under which the event is subscribed to."""
    entity: WebhookDatabaseEventEntity
    """The database in question, by its id. A linked database shows as `block`."""
    data: DataSourceCreatedEventData
    """Where the database was put."""


class DatabaseDeletedEvent(Model):
    """Reports a database that went to the trash.

    See https://developers.notion.com/reference/webhooks/database-deleted
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["database.deleted"]
    """Always `database.deleted`, the name under which the event is subscribed to."""
    entity: WebhookDatabaseEventEntity
    """The database in question, by its id. A linked database shows as `block`."""
    data: DataSourceCreatedEventData
    """Where the database was."""


class DatabaseMovedEvent(Model):
    """Reports a database that has a new parent.

    See https://developers.notion.com/reference/webhooks/database-moved
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["database.moved"]
    """Always `database.moved`, the name under which the event is subscribed to."""
    entity: WebhookDatabaseEventEntity
    """The database in question, by its id. A linked database shows as `block`."""
    data: DataSourceCreatedEventData
    """Where the database is now."""


class DatabaseSchemaUpdatedEvent(Model):
    """Reports properties of a database that were added, changed or removed.

    See https://developers.notion.com/reference/webhooks/database-schema-updated
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["database.schema_updated"]
    """Always `database.schema_updated`, the name under which the event is subscribed to."""
    entity: WebhookDatabaseEventEntity
    """The database in question, by its id. A linked database shows as `block`."""
    data: DataSourceSchemaUpdatedEventData
    """What changed, and where."""


class DatabaseUndeletedEvent(Model):
    """Reports a database that came back from the trash.

    See https://developers.notion.com/reference/webhooks/database-undeleted
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["database.undeleted"]
    """Always `database.undeleted`, the name under which the event is subscribed to."""
    entity: WebhookDatabaseEventEntity
    """The database in question, by its id. A linked database shows as `block`."""
    data: DataSourceCreatedEventData
    """Where the database returned to."""


class WebhookFileUploadEntity(Model):
    """The file upload that an event tells of, by id alone."""

    type: Literal["file_upload"]
    """Always `file_upload`."""
    id: str
    """Id to read the file upload with."""


class FileUploadCompletedEvent(Model):
    """Reports a file that has arrived in full.

    See https://developers.notion.com/reference/webhooks/file-upload-completed
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["file_upload.completed"]
    """Always `file_upload.completed`, the name under which the event is subscribed to."""
    entity: WebhookFileUploadEntity
    """The file upload in question, by its id."""


class FileUploadCreatedEvent(Model):
    """Reports a file upload that was started.

    See https://developers.notion.com/reference/webhooks/file-upload-created
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["file_upload.created"]
    """Always `file_upload.created`, the name under which the event is subscribed to."""
    entity: WebhookFileUploadEntity
    """The file upload in question, by its id."""


class FileUploadExpiredEvent(Model):
    """Reports a file upload whose time has run out.

    See https://developers.notion.com/reference/webhooks/file-upload-expired
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["file_upload.expired"]
    """Always `file_upload.expired`, the name under which the event is subscribed to."""
    entity: WebhookFileUploadEntity
    """The file upload in question, by its id."""


class FileUploadUploadFailedEventDataFileImportResultSuccess(Model):
    """The file is there and can be attached."""

    type: Literal["success"]
    """Always `success`."""
    imported_time: str
    """When the import was done, in ISO 8601."""
    success: EmptyObject
    """Empty: there is nothing to add to a success."""


class FileUploadUploadFailedEventDataFileImportResultError(Model):
    """The file could not be fetched or was not accepted."""

    type: Literal["error"]
    """Always `error`, which is also the key with the reason."""
    imported_time: str
    """When the import was tried, in ISO 8601."""
    error: FileImportError
    """Why it failed."""


class UnknownFileUploadUploadFailedEventDataFileImportResult(UnknownVariant, tag="type"):
    """A variant of `FileUploadUploadFailedEventDataFileImportResult` that this version of the
    package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    imported_time: str
    """When the import was done, in ISO 8601."""


FileUploadUploadFailedEventDataFileImportResult: TypeAlias = Annotated[
    FileUploadUploadFailedEventDataFileImportResultSuccess
    | FileUploadUploadFailedEventDataFileImportResultError
    | UnknownFileUploadUploadFailedEventDataFileImportResult,
    ByTag(
        "type",
        {
            "success": FileUploadUploadFailedEventDataFileImportResultSuccess,
            "error": FileUploadUploadFailedEventDataFileImportResultError,
        },
        unknown=UnknownFileUploadUploadFailedEventDataFileImportResult,
    ),
]
"""The outcome of the import; in this event, an error."""


class FileUploadUploadFailedEventData(Model):
    """How the import went."""

    file_import_result: FileUploadUploadFailedEventDataFileImportResult
    """The outcome of the import; in this event, an error."""


class FileUploadUploadFailedEvent(Model):
    """Reports a file that could not be imported from the web.

    See https://developers.notion.com/reference/webhooks-events-delivery
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["file_upload.upload_failed"]
    """Always `file_upload.upload_failed`, the name under which the event is subscribed to."""
    entity: WebhookFileUploadEntity
    """The file upload in question, by its id."""
    data: FileUploadUploadFailedEventData
    """How the import went."""


class WebhookPageEntity(Model):
    """The page that an event tells of, by id alone."""

    type: Literal["page"]
    """Always `page`."""
    id: str
    """Id to read the page with."""


class PageContentUpdatedEvent(Model):
    """Reports blocks of a page that were added, changed or removed.

    See https://developers.notion.com/reference/webhooks/page-content-updated
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["page.content_updated"]
    """Always `page.content_updated`, the name under which the event is subscribed to."""
    entity: WebhookPageEntity
    """The page in question, by its id."""
    data: DataSourceContentUpdatedEventData
    """What changed, and where."""


class PageCreatedEvent(Model):
    """Reports a page that was made.

    See https://developers.notion.com/reference/webhooks/page-created
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["page.created"]
    """Always `page.created`, the name under which the event is subscribed to."""
    entity: WebhookPageEntity
    """The page in question, by its id."""
    data: DataSourceCreatedEventData
    """Where the page was put."""


class PageDeletedEvent(Model):
    """Reports a page that went to the trash.

    See https://developers.notion.com/reference/webhooks/page-deleted
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["page.deleted"]
    """Always `page.deleted`, the name under which the event is subscribed to."""
    entity: WebhookPageEntity
    """The page in question, by its id."""
    data: DataSourceCreatedEventData
    """Where the page was."""


class PageLockedEvent(Model):
    """Reports a page that was locked.

    See https://developers.notion.com/reference/webhooks/page-locked
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["page.locked"]
    """Always `page.locked`, the name under which the event is subscribed to."""
    entity: WebhookPageEntity
    """The page in question, by its id."""
    data: DataSourceCreatedEventData
    """Where the page is."""


class PageMovedEvent(Model):
    """Reports a page that has a new parent.

    See https://developers.notion.com/reference/webhooks/page-moved
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["page.moved"]
    """Always `page.moved`, the name under which the event is subscribed to."""
    entity: WebhookPageEntity
    """The page in question, by its id."""
    data: DataSourceCreatedEventData
    """Where the page is now."""


class PagePropertiesUpdatedEventData(Model):
    """What changed, and where."""

    parent: WebhookParentBlock
    """Where the `entity` is after the event; for a deleted one, where it was."""
    updated_properties: list[str]
    """Ids of the properties that have new values, at most 100."""


class PagePropertiesUpdatedEvent(Model):
    """Reports properties of a page that have new values.

    See https://developers.notion.com/reference/webhooks/page-properties-updated
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["page.properties_updated"]
    """Always `page.properties_updated`, the name under which the event is subscribed to."""
    entity: WebhookPageEntity
    """The page in question, by its id."""
    data: PagePropertiesUpdatedEventData
    """What changed, and where."""


class PageTranscriptionBlockTranscriptDeletedEventData(Model):
    """The block and its former transcript."""

    target: WebhookExternalBlock
    """The block of meeting notes that lost its transcript."""
    transcript_id: str | None
    """Id that the transcript had, None if it is not known."""


class PageTranscriptionBlockTranscriptDeletedEvent(Model):
    """Reports meeting notes that lost their transcript.

    See https://developers.notion.com/reference/webhooks-events-delivery
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["page.transcription_block.transcript_deleted"]
    """This event is subscribed to as `page.transcription_block.transcript_deleted`; the value
    is always that name.
    """
    entity: WebhookPageEntity
    """The page in question, by its id."""
    data: PageTranscriptionBlockTranscriptDeletedEventData
    """The block and its former transcript."""


class PageUndeletedEvent(Model):
    """Reports a page that came back from the trash.

    See https://developers.notion.com/reference/webhooks/page-undeleted
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["page.undeleted"]
    """Always `page.undeleted`, the name under which the event is subscribed to."""
    entity: WebhookPageEntity
    """The page in question, by its id."""
    data: DataSourceCreatedEventData
    """Where the page returned to."""


class PageUnlockedEvent(Model):
    """Reports a page whose lock was lifted.

    See https://developers.notion.com/reference/webhooks/page-unlocked
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["page.unlocked"]
    """Always `page.unlocked`, the name under which the event is subscribed to."""
    entity: WebhookPageEntity
    """The page in question, by its id."""
    data: DataSourceCreatedEventData
    """Where the page is."""


class ViewCreatedEventData(Model):
    """Kind of the view, and what it belongs to."""

    parent: WebhookParentBlock
    """What the view was added to."""
    view_type: str
    """Layout of the view, such as `table`, `board` or `calendar`."""


class WebhookViewEntity(Model):
    """The view that an event tells of, by id alone."""

    id: str
    """Id to read the view with."""
    type: Literal["view"]
    """Always `view`."""


class ViewCreatedEvent(Model):
    """Reports a view that was added.

    See https://developers.notion.com/reference/webhooks/view-created
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["view.created"]
    """Always `view.created`, the name under which the event is subscribed to."""
    entity: WebhookViewEntity
    """The view in question, by its id."""
    data: ViewCreatedEventData
    """Kind of the view, and what it belongs to."""


class ViewDeletedEvent(Model):
    """Reports a view that was removed.

    See https://developers.notion.com/reference/webhooks/view-deleted
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["view.deleted"]
    """Always `view.deleted`, the name under which the event is subscribed to."""
    entity: WebhookViewEntity
    """The view in question, by its id."""
    data: DataSourceCreatedEventData
    """What the view belonged to."""


ViewUpdatedEventDataUpdatedField: TypeAlias = (
    Literal["name", "filter", "sorts", "configuration"] | str
)
"""An item of `updated_fields` of `ViewUpdatedEventData`.

- `name`: The view was renamed.
- `filter`: It keeps other rows.
- `sorts`: It puts the rows into another order.
- `configuration`: It shows the rows in another way.
"""


class ViewUpdatedEventData(Model):
    """What changed, and what the view belongs to."""

    parent: WebhookParentBlock
    """What the view belongs to."""
    updated_fields: list[ViewUpdatedEventDataUpdatedField]
    """Parts of the view that are new: its name, filter, sorts or configuration."""


class ViewUpdatedEvent(Model):
    """Reports a view whose settings changed.

    See https://developers.notion.com/reference/webhooks/view-updated
    """

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_id: str
    """The workspace in which it happened."""
    workspace_name: str
    """What that workspace is called."""
    subscription_id: str
    """The subscription that the event was sent for."""
    integration_id: str
    """The connection that has the subscription."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for
    public connections.
    """
    type: Literal["view.updated"]
    """Always `view.updated`, the name under which the event is subscribed to."""
    entity: WebhookViewEntity
    """The view in question, by its id."""
    data: ViewUpdatedEventData
    """What changed, and what the view belongs to."""


class UnknownWebhookEvent(UnknownVariant, tag="type"):
    """A variant of `WebhookEvent` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    id: str
    """Id of the event. It stays when the event is delivered again, so it serves
    to spot repetitions.
    """
    timestamp: str
    """When it happened, in ISO 8601. Events may arrive in another order; sort them by this."""
    workspace_name: str
    """What that workspace is called."""
    attempt_number: int
    """Which attempt to deliver the event this is: 1 for the first, 8 for the last."""
    api_version: BaseEventApiVersion
    """Version of the API whose shape the event has."""


WebhookEvent: TypeAlias = Annotated[
    CommentCreatedEvent
    | CommentDeletedEvent
    | CommentUpdatedEvent
    | DataSourceContentUpdatedEvent
    | DataSourceCreatedEvent
    | DataSourceDeletedEvent
    | DataSourceMovedEvent
    | DataSourceSchemaUpdatedEvent
    | DataSourceUndeletedEvent
    | DatabaseContentUpdatedEvent
    | DatabaseCreatedEvent
    | DatabaseDeletedEvent
    | DatabaseMovedEvent
    | DatabaseSchemaUpdatedEvent
    | DatabaseUndeletedEvent
    | FileUploadCompletedEvent
    | FileUploadCreatedEvent
    | FileUploadExpiredEvent
    | FileUploadUploadFailedEvent
    | PageContentUpdatedEvent
    | PageCreatedEvent
    | PageDeletedEvent
    | PageLockedEvent
    | PageMovedEvent
    | PagePropertiesUpdatedEvent
    | PageTranscriptionBlockTranscriptDeletedEvent
    | PageUndeletedEvent
    | PageUnlockedEvent
    | ViewCreatedEvent
    | ViewDeletedEvent
    | ViewUpdatedEvent
    | UnknownWebhookEvent,
    ByTag(
        "type",
        {
            "comment.created": CommentCreatedEvent,
            "comment.deleted": CommentDeletedEvent,
            "comment.updated": CommentUpdatedEvent,
            "data_source.content_updated": DataSourceContentUpdatedEvent,
            "data_source.created": DataSourceCreatedEvent,
            "data_source.deleted": DataSourceDeletedEvent,
            "data_source.moved": DataSourceMovedEvent,
            "data_source.schema_updated": DataSourceSchemaUpdatedEvent,
            "data_source.undeleted": DataSourceUndeletedEvent,
            "database.content_updated": DatabaseContentUpdatedEvent,
            "database.created": DatabaseCreatedEvent,
            "database.deleted": DatabaseDeletedEvent,
            "database.moved": DatabaseMovedEvent,
            "database.schema_updated": DatabaseSchemaUpdatedEvent,
            "database.undeleted": DatabaseUndeletedEvent,
            "file_upload.completed": FileUploadCompletedEvent,
            "file_upload.created": FileUploadCreatedEvent,
            "file_upload.expired": FileUploadExpiredEvent,
            "file_upload.upload_failed": FileUploadUploadFailedEvent,
            "page.content_updated": PageContentUpdatedEvent,
            "page.created": PageCreatedEvent,
            "page.deleted": PageDeletedEvent,
            "page.locked": PageLockedEvent,
            "page.moved": PageMovedEvent,
            "page.properties_updated": PagePropertiesUpdatedEvent,
            "page.transcription_block.transcript_deleted": PageTranscriptionBlockTranscriptDeletedEvent,
            "page.undeleted": PageUndeletedEvent,
            "page.unlocked": PageUnlockedEvent,
            "view.created": ViewCreatedEvent,
            "view.deleted": ViewDeletedEvent,
            "view.updated": ViewUpdatedEvent,
        },
        unknown=UnknownWebhookEvent,
    ),
]
"""Whatever the API sends to a webhook."""
