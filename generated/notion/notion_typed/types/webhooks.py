"""What the API returns: webhooks."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag
from .empty_object import EmptyObject
from .file_upload_file_import_result_error_error import FileUploadFileImportResultErrorError


class BaseEventAccessibleByItemPerson(Model):
    """The variant `person` of `BaseEventAccessibleByItem`."""

    id: str
    type: Literal["person"]


class BaseEventAccessibleByItemBot(Model):
    """The variant `bot` of `BaseEventAccessibleByItem`."""

    id: str
    type: Literal["bot"]


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


BaseEventApiVersion: TypeAlias = Literal["2022-06-28", "2025-09-03", "2026-03-11"] | str
"""Version of the API that the event was written for."""


WebhookExternalBlockType: TypeAlias = Literal["page", "database", "block"] | str
"""Which of them it is."""


class WebhookExternalBlock(Model):
    """A page, block or database that the event refers to."""

    id: str
    """Its id."""
    type: WebhookExternalBlockType
    """Which of them it is."""


class CommentCreatedEventData(Model):
    """Details of the event."""

    parent: WebhookExternalBlock
    """Where it lives."""
    page_id: str
    """The page that the comment is found on."""


class WebhookCommentEntity(Model):
    """The comment that an event is about."""

    type: Literal["comment"]
    id: str
    """Id of the comment."""


class CommentCreatedEvent(Model):
    """A comment was added."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["comment.created"]
    """Name of the event."""
    entity: WebhookCommentEntity
    """The comment."""
    data: CommentCreatedEventData
    """Details of the event."""


class CommentDeletedEvent(Model):
    """A comment was removed."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["comment.deleted"]
    """Name of the event."""
    entity: WebhookCommentEntity
    """The comment."""
    data: CommentCreatedEventData
    """Details of the event."""


class CommentUpdatedEvent(Model):
    """A comment was changed."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["comment.updated"]
    """Name of the event."""
    entity: WebhookCommentEntity
    """The comment."""
    data: CommentCreatedEventData
    """Details of the event."""


WebhookParentBlockType: TypeAlias = Literal["space", "block", "page", "database", "team"] | str
"""Kind of parent."""


class WebhookParentBlock(Model):
    """Where the thing lives: a page, a block, a database, a teamspace or the workspace itself
    (`space`).
    """

    id: str
    """Id of the parent."""
    type: WebhookParentBlockType
    """Kind of parent."""
    data_source_id: str | None = None
    """The data source of a row, in place of its database."""


class WebhookUpdatedBlock(Model):
    """A block, page or database that changed."""

    id: str
    """Its id."""
    type: WebhookExternalBlockType
    """Which of them it is."""


class DataSourceContentUpdatedEventData(Model):
    """Details of the event."""

    parent: WebhookParentBlock
    """Where it lives."""
    updated_blocks: list[WebhookUpdatedBlock]
    """Blocks, or rows, that changed."""


WebhookDatabaseEventEntityType: TypeAlias = Literal["block", "database", "data_source"] | str
"""Which of them it is."""


class WebhookDatabaseEventEntity(Model):
    """What an event is about: a database or one of its data sources."""

    id: str
    """Its id."""
    type: WebhookDatabaseEventEntityType
    """Which of them it is."""


class DataSourceContentUpdatedEvent(Model):
    """Rows of a data source came or went."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["data_source.content_updated"]
    """Name of the event."""
    entity: WebhookDatabaseEventEntity
    """What the event is about."""
    data: DataSourceContentUpdatedEventData
    """Details of the event."""


class DataSourceCreatedEventData(Model):
    """Details of the event."""

    parent: WebhookParentBlock
    """Where it lives."""


class DataSourceCreatedEvent(Model):
    """A data source was created."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["data_source.created"]
    """Name of the event."""
    entity: WebhookDatabaseEventEntity
    """What the event is about."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class DataSourceDeletedEvent(Model):
    """A data source went to the trash."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["data_source.deleted"]
    """Name of the event."""
    entity: WebhookDatabaseEventEntity
    """What the event is about."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class DataSourceMovedEvent(Model):
    """A data source went to another database."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["data_source.moved"]
    """Name of the event."""
    entity: WebhookDatabaseEventEntity
    """What the event is about."""
    data: DataSourceCreatedEventData
    """Details of the event."""


DataSourceSchemaUpdatedEventDataUpdatedPropertyAction: TypeAlias = (
    Literal["created", "updated", "deleted"] | str
)


class DataSourceSchemaUpdatedEventDataUpdatedProperty(Model):
    """An item of `updated_properties` of `DataSourceSchemaUpdatedEventData`."""

    id: str
    name: str | None
    action: DataSourceSchemaUpdatedEventDataUpdatedPropertyAction


class DataSourceSchemaUpdatedEventData(Model):
    """Details of the event."""

    parent: WebhookParentBlock
    """Where it lives."""
    updated_properties: list[DataSourceSchemaUpdatedEventDataUpdatedProperty] | None = None
    """Properties that were added, changed or removed."""


class DataSourceSchemaUpdatedEvent(Model):
    """Properties (columns) of a data source changed."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["data_source.schema_updated"]
    """Name of the event."""
    entity: WebhookDatabaseEventEntity
    """What the event is about."""
    data: DataSourceSchemaUpdatedEventData
    """Details of the event."""


class DataSourceUndeletedEvent(Model):
    """A data source came back from the trash."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["data_source.undeleted"]
    """Name of the event."""
    entity: WebhookDatabaseEventEntity
    """What the event is about."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class DatabaseContentUpdatedEvent(Model):
    """Rows of a database came or went."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["database.content_updated"]
    """Name of the event."""
    entity: WebhookDatabaseEventEntity
    """What the event is about."""
    data: DataSourceContentUpdatedEventData
    """Details of the event."""


class DatabaseCreatedEvent(Model):
    """A database was created."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["database.created"]
    """Name of the event."""
    entity: WebhookDatabaseEventEntity
    """What the event is about."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class DatabaseDeletedEvent(Model):
    """A database went to the trash."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["database.deleted"]
    """Name of the event."""
    entity: WebhookDatabaseEventEntity
    """What the event is about."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class DatabaseMovedEvent(Model):
    """A database has a new parent."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["database.moved"]
    """Name of the event."""
    entity: WebhookDatabaseEventEntity
    """What the event is about."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class DatabaseSchemaUpdatedEvent(Model):
    """Properties (columns) of a database changed."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["database.schema_updated"]
    """Name of the event."""
    entity: WebhookDatabaseEventEntity
    """What the event is about."""
    data: DataSourceSchemaUpdatedEventData
    """Details of the event."""


class DatabaseUndeletedEvent(Model):
    """A database came back from the trash."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["database.undeleted"]
    """Name of the event."""
    entity: WebhookDatabaseEventEntity
    """What the event is about."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class WebhookFileUploadEntity(Model):
    """The file upload that an event is about."""

    type: Literal["file_upload"]
    id: str
    """Id of the file upload."""


class FileUploadCompletedEvent(Model):
    """A file has arrived in full."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["file_upload.completed"]
    """Name of the event."""
    entity: WebhookFileUploadEntity
    """The file upload."""


class FileUploadCreatedEvent(Model):
    """A file upload was started."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["file_upload.created"]
    """Name of the event."""
    entity: WebhookFileUploadEntity
    """The file upload."""


class FileUploadExpiredEvent(Model):
    """A file upload expired."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["file_upload.expired"]
    """Name of the event."""
    entity: WebhookFileUploadEntity
    """The file upload."""


class FileUploadUploadFailedEventDataFileImportResultSuccess(Model):
    """The variant `success` of `FileUploadUploadFailedEventDataFileImportResult`."""

    type: Literal["success"]
    imported_time: str
    success: EmptyObject


class FileUploadUploadFailedEventDataFileImportResultError(Model):
    """The variant `error` of `FileUploadUploadFailedEventDataFileImportResult`."""

    type: Literal["error"]
    imported_time: str
    error: FileUploadFileImportResultErrorError


class UnknownFileUploadUploadFailedEventDataFileImportResult(UnknownVariant, tag="type"):
    """A variant of `FileUploadUploadFailedEventDataFileImportResult` that this version of the package
    does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    imported_time: str


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
"""How the import ended, with the error."""


class FileUploadUploadFailedEventData(Model):
    """Details of the event."""

    file_import_result: FileUploadUploadFailedEventDataFileImportResult
    """How the import ended, with the error."""


class FileUploadUploadFailedEvent(Model):
    """A file could not be imported."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["file_upload.upload_failed"]
    """Name of the event."""
    entity: WebhookFileUploadEntity
    """The file upload."""
    data: FileUploadUploadFailedEventData
    """Details of the event."""


class WebhookPageEntity(Model):
    """The page that an event is about."""

    type: Literal["page"]
    id: str
    """Id of the page."""


class PageContentUpdatedEvent(Model):
    """Blocks of a page changed."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["page.content_updated"]
    """Name of the event."""
    entity: WebhookPageEntity
    """The page."""
    data: DataSourceContentUpdatedEventData
    """Details of the event."""


class PageCreatedEvent(Model):
    """A page was created."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["page.created"]
    """Name of the event."""
    entity: WebhookPageEntity
    """The page."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class PageDeletedEvent(Model):
    """A page went to the trash."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["page.deleted"]
    """Name of the event."""
    entity: WebhookPageEntity
    """The page."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class PageLockedEvent(Model):
    """A page was locked."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["page.locked"]
    """Name of the event."""
    entity: WebhookPageEntity
    """The page."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class PageMovedEvent(Model):
    """A page has a new parent."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["page.moved"]
    """Name of the event."""
    entity: WebhookPageEntity
    """The page."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class PagePropertiesUpdatedEventData(Model):
    """Details of the event."""

    parent: WebhookParentBlock
    """Where it lives."""
    updated_properties: list[str]
    """Which properties changed, by their ids."""


class PagePropertiesUpdatedEvent(Model):
    """Properties of a page changed."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["page.properties_updated"]
    """Name of the event."""
    entity: WebhookPageEntity
    """The page."""
    data: PagePropertiesUpdatedEventData
    """Details of the event."""


class PageTranscriptionBlockTranscriptDeletedEventData(Model):
    """Details of the event."""

    target: WebhookExternalBlock
    """The block whose transcript it was."""
    transcript_id: str | None
    """Id of the transcript, or null."""


class PageTranscriptionBlockTranscriptDeletedEvent(Model):
    """The transcript of meeting notes was deleted."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["page.transcription_block.transcript_deleted"]
    """Name of the event."""
    entity: WebhookPageEntity
    """The page."""
    data: PageTranscriptionBlockTranscriptDeletedEventData
    """Details of the event."""


class PageUndeletedEvent(Model):
    """A page came back from the trash."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["page.undeleted"]
    """Name of the event."""
    entity: WebhookPageEntity
    """The page."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class PageUnlockedEvent(Model):
    """The lock of a page was lifted."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["page.unlocked"]
    """Name of the event."""
    entity: WebhookPageEntity
    """The page."""
    data: DataSourceCreatedEventData
    """Details of the event."""


class ViewCreatedEventData(Model):
    """Details of the event."""

    parent: WebhookParentBlock
    """Where it lives."""
    view_type: str
    """Kind of view."""


class WebhookViewEntity(Model):
    """The view that an event is about."""

    id: str
    """Id of the view."""
    type: Literal["view"]


class ViewCreatedEvent(Model):
    """A view was created."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["view.created"]
    """Name of the event."""
    entity: WebhookViewEntity
    """The view."""
    data: ViewCreatedEventData
    """Details of the event."""


class ViewDeletedEvent(Model):
    """A view was removed."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["view.deleted"]
    """Name of the event."""
    entity: WebhookViewEntity
    """The view."""
    data: DataSourceCreatedEventData
    """Details of the event."""


ViewUpdatedEventDataUpdatedField: TypeAlias = (
    Literal["name", "filter", "sorts", "configuration"] | str
)


class ViewUpdatedEventData(Model):
    """Details of the event."""

    parent: WebhookParentBlock
    """Where it lives."""
    updated_fields: list[ViewUpdatedEventDataUpdatedField]
    """Which parts of the view changed."""


class ViewUpdatedEvent(Model):
    """A view was changed."""

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_id: str
    """Id of the workspace."""
    workspace_name: str
    """Name of the workspace."""
    subscription_id: str
    """The webhook subscription, by its id."""
    integration_id: str
    """Id of the connection that subscribed."""
    authors: list[BaseEventAccessibleByItem]
    """Who did it. Events that sum up several changes can have several authors."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""
    accessible_by: list[BaseEventAccessibleByItem] | None = None
    """Users and bots of the connection who can see what the event is about. Only for public
    connections.
    """
    type: Literal["view.updated"]
    """Name of the event."""
    entity: WebhookViewEntity
    """The view."""
    data: ViewUpdatedEventData
    """Details of the event."""


class UnknownWebhookEvent(UnknownVariant, tag="type"):
    """A variant of `WebhookEvent` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    id: str
    """Id of the event. It stays the same when the event is delivered again."""
    timestamp: str
    """When it happened, in ISO 8601."""
    workspace_name: str
    """Name of the workspace."""
    attempt_number: int
    """Which attempt to deliver the event this is, from 1 to 8."""
    api_version: BaseEventApiVersion
    """Version of the API that the event was written for."""


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
