"""What the API returns: page or data source list."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, PageModel, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .database_parent import DatabaseParent
from .empty_object import EmptyObject
from .page_cover import PageCover
from .page_icon import PageIcon
from .page_or_partial_page import PageOrPartialPage, RollupFunction, SelectColor
from .parent_for_block_based import DataSourceParent
from .parent_of_database import ParentOfDatabase
from .partial_user import PartialUser
from .rich_text import ContentWithExpression, RichText

NumberFormat: TypeAlias = str
"""How numbers are shown, for instance `number`, `percent`, `euro` or `dollar`."""


class NumberDatabasePropertyConfigNumber(Model):
    """Number database property config number."""

    format: str
    """How the numbers are shown."""


PropertyDescription: TypeAlias = str
"""A note on a property, of 1 to 280 characters."""


class NumberDatabasePropertyConfig(Model):
    """A property of numbers."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["number"]
    number: NumberDatabasePropertyConfigNumber


class FormulaDatabasePropertyConfig(Model):
    """A property that is computed from others."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["formula"]
    formula: ContentWithExpression


class UrlDatabasePropertyConfig(Model):
    """A property of web addresses."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["url"]
    url: EmptyObject


class PeopleDatabasePropertyConfig(Model):
    """A property that names users and groups."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["people"]
    people: EmptyObject


class FilesDatabasePropertyConfig(Model):
    """A property of files."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["files"]
    files: EmptyObject


class EmailDatabasePropertyConfig(Model):
    """A property of email addresses."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["email"]
    email: EmptyObject


class PhoneNumberDatabasePropertyConfig(Model):
    """A property of phone numbers."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["phone_number"]
    phone_number: EmptyObject


class DateDatabasePropertyConfig(Model):
    """A property of dates or spans of dates."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["date"]
    date: EmptyObject


class CheckboxDatabasePropertyConfig(Model):
    """A property with a tick."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["checkbox"]
    checkbox: EmptyObject


class CreatedByDatabasePropertyConfig(Model):
    """A property that shows who made the row."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["created_by"]
    created_by: EmptyObject


class CreatedTimeDatabasePropertyConfig(Model):
    """A property that shows when the row was made."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["created_time"]
    created_time: EmptyObject


class LastEditedByDatabasePropertyConfig(Model):
    """A property that shows who changed the row last."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["last_edited_by"]
    last_edited_by: EmptyObject


class SelectProperty(Model):
    """An option of a property."""

    id: str
    """Id of the option. It stays when the option is renamed."""
    name: str
    """Name of the option."""
    color: SelectColor
    """Colour of the option."""
    description: str | None
    """Note on the option, or null."""


class MultiSelectDatabasePropertyConfigMultiSelect(Model):
    """Multi select database property config multi select."""

    options: list[SelectProperty]
    """The options to choose from, in their order."""


class SelectDatabasePropertyConfig(Model):
    """A property with a choice of one option."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["select"]
    select: MultiSelectDatabasePropertyConfigMultiSelect


class LastEditedTimeDatabasePropertyConfig(Model):
    """A property that shows when the row was changed last."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["last_edited_time"]
    last_edited_time: EmptyObject


class MultiSelectDatabasePropertyConfig(Model):
    """A property with a choice of several options."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["multi_select"]
    multi_select: MultiSelectDatabasePropertyConfigMultiSelect


class StatusDatabasePropertyConfigStatusGroup(Model):
    """An item of `groups` of `StatusDatabasePropertyConfigStatus`."""

    id: str
    name: str
    """Name of the group."""
    color: SelectColor
    """Colour of the option."""
    option_ids: list[str]
    """Ids of the options of the group."""


class StatusProperty(Model):
    """An option of a status property."""

    id: str
    """Id of the option. It stays when the option is renamed."""
    name: str
    """Name of the option."""
    color: SelectColor
    """Colour of the option."""
    description: str | None
    """Note on the option, or null."""


class StatusDatabasePropertyConfigStatus(Model):
    """Status database property config status."""

    options: list[StatusProperty]
    """The options, in their order."""
    groups: list[StatusDatabasePropertyConfigStatusGroup]
    """The groups that the options fall into: to do, in progress, complete."""


class StatusDatabasePropertyConfig(Model):
    """A property that tracks progress; its options fall into groups."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["status"]
    status: StatusDatabasePropertyConfigStatus


class SinglePropertyDatabasePropertyRelationConfig(Model):
    """A relation that only this data source shows."""

    database_id: str
    """The database around the linked data source."""
    data_source_id: str
    """The data source whose rows are linked."""
    type: Literal["single_property"]
    single_property: EmptyObject


class DualPropertyDatabasePropertyRelationConfigDualProperty(Model):
    """Dual property database property relation config dual property."""

    synced_property_id: str
    """Id of the property on the other side."""
    synced_property_name: str
    """Name of the property on the other side."""


class DualPropertyDatabasePropertyRelationConfig(Model):
    """A relation that both data sources show."""

    database_id: str
    """The database around the linked data source."""
    data_source_id: str
    """The data source whose rows are linked."""
    type: Literal["dual_property"] | None = None
    dual_property: DualPropertyDatabasePropertyRelationConfigDualProperty


class UnknownDatabasePropertyRelationConfig(UnknownVariant, tag="type"):
    """A variant of `DatabasePropertyRelationConfig` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


DatabasePropertyRelationConfig: TypeAlias = Annotated[
    SinglePropertyDatabasePropertyRelationConfig
    | DualPropertyDatabasePropertyRelationConfig
    | UnknownDatabasePropertyRelationConfig,
    ByTag(
        "type",
        {
            "single_property": SinglePropertyDatabasePropertyRelationConfig,
            "dual_property": DualPropertyDatabasePropertyRelationConfig,
        },
        unknown=UnknownDatabasePropertyRelationConfig,
        by_key=True,
    ),
]
"""Which data source a relation links with, and whether that one shows the links as well."""


class RelationDatabasePropertyConfig(Model):
    """A property that links rows with those of a data source."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["relation"]
    relation: DatabasePropertyRelationConfig


class RollupDatabasePropertyConfigRollup(Model):
    """Rollup database property config rollup."""

    function: RollupFunction
    """How the values are summed up."""
    rollup_property_name: str
    """Name of the property of the related rows."""
    relation_property_name: str
    """Name of the relation that is followed."""
    rollup_property_id: str
    """Id of the property of the related rows."""
    relation_property_id: str
    """Id of the relation that is followed."""


class RollupDatabasePropertyConfig(Model):
    """A property that sums up a property of related rows."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["rollup"]
    rollup: RollupDatabasePropertyConfigRollup


class UniqueIdDatabasePropertyConfigUniqueId(Model):
    """Unique id database property config unique id."""

    prefix: str | None
    """What stands before the number, or null."""


class UniqueIdDatabasePropertyConfig(Model):
    """A property that numbers the rows."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["unique_id"]
    unique_id: UniqueIdDatabasePropertyConfigUniqueId


class TitleDatabasePropertyConfig(Model):
    """The property that holds the names of the rows; there is exactly one."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["title"]
    title: EmptyObject


class RichTextDatabasePropertyConfig(Model):
    """A property of formatted text."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""
    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["rich_text"]
    rich_text: EmptyObject


class UnknownDatabasePropertyConfig(UnknownVariant, tag="type"):
    """A variant of `DatabasePropertyConfig` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property."""


DatabasePropertyConfig: TypeAlias = Annotated[
    NumberDatabasePropertyConfig
    | FormulaDatabasePropertyConfig
    | SelectDatabasePropertyConfig
    | MultiSelectDatabasePropertyConfig
    | StatusDatabasePropertyConfig
    | RelationDatabasePropertyConfig
    | RollupDatabasePropertyConfig
    | UniqueIdDatabasePropertyConfig
    | TitleDatabasePropertyConfig
    | RichTextDatabasePropertyConfig
    | UrlDatabasePropertyConfig
    | PeopleDatabasePropertyConfig
    | FilesDatabasePropertyConfig
    | EmailDatabasePropertyConfig
    | PhoneNumberDatabasePropertyConfig
    | DateDatabasePropertyConfig
    | CheckboxDatabasePropertyConfig
    | CreatedByDatabasePropertyConfig
    | CreatedTimeDatabasePropertyConfig
    | LastEditedByDatabasePropertyConfig
    | LastEditedTimeDatabasePropertyConfig
    | UnknownDatabasePropertyConfig,
    ByTag(
        "type",
        {
            "number": NumberDatabasePropertyConfig,
            "formula": FormulaDatabasePropertyConfig,
            "select": SelectDatabasePropertyConfig,
            "multi_select": MultiSelectDatabasePropertyConfig,
            "status": StatusDatabasePropertyConfig,
            "relation": RelationDatabasePropertyConfig,
            "rollup": RollupDatabasePropertyConfig,
            "unique_id": UniqueIdDatabasePropertyConfig,
            "title": TitleDatabasePropertyConfig,
            "rich_text": RichTextDatabasePropertyConfig,
            "url": UrlDatabasePropertyConfig,
            "people": PeopleDatabasePropertyConfig,
            "files": FilesDatabasePropertyConfig,
            "email": EmailDatabasePropertyConfig,
            "phone_number": PhoneNumberDatabasePropertyConfig,
            "date": DateDatabasePropertyConfig,
            "checkbox": CheckboxDatabasePropertyConfig,
            "created_by": CreatedByDatabasePropertyConfig,
            "created_time": CreatedTimeDatabasePropertyConfig,
            "last_edited_by": LastEditedByDatabasePropertyConfig,
            "last_edited_time": LastEditedTimeDatabasePropertyConfig,
        },
        unknown=UnknownDatabasePropertyConfig,
    ),
]
"""A property (column) of a data source: its type, and the settings of that type under the same
name.
"""


class UnknownParentOfDataSource(UnknownVariant, tag="type"):
    """A variant of `ParentOfDataSource` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


ParentOfDataSource: TypeAlias = Annotated[
    DatabaseParent | DataSourceParent | UnknownParentOfDataSource,
    ByTag(
        "type",
        {"database_id": DatabaseParent, "data_source_id": DataSourceParent},
        unknown=UnknownParentOfDataSource,
    ),
]
"""What a data source belongs to: its database, or another data source."""


class DataSource(Model):
    """A data source in full: one table of a database, with its properties."""

    object: Literal["data_source"]
    id: str
    """Id of the data source."""
    title: list[RichText]
    """Name of the data source, as rich text."""
    description: list[RichText]
    """Text that describes the data source, as rich text."""
    parent: ParentOfDataSource
    """The database that it belongs to, or the data source that it is linked from."""
    database_parent: ParentOfDatabase
    """Where that database lives: the grandparent, so to speak."""
    is_inline: bool
    """Whether its database is shown within a page."""
    in_trash: bool
    """True while the data source lies in the trash."""
    created_time: dt.datetime
    """When the data source was made."""
    last_edited_time: dt.datetime
    """When the data source was changed last."""
    created_by: PartialUser
    """Who made the data source."""
    last_edited_by: PartialUser
    """Who changed the data source last."""
    properties: dict[str, DatabasePropertyConfig]
    """Properties (columns) by name, each with its type and settings."""
    icon: PageIcon | None
    """Icon of the data source, or null."""
    cover: PageCover | None
    """Cover image of the data source, or null."""
    url: str
    """Address of the data source in Notion."""
    public_url: str | None
    """Address of the data source on the web, null unless it is published."""


class PartialDataSource(Model):
    """A data source with its properties, but without title and place, for connections that may not
    read more.
    """

    object: Literal["data_source"]
    id: str
    """Id of the data source."""
    properties: dict[str, DatabasePropertyConfig]
    """Properties (columns) by name, each with its type and settings."""


DataSourceOrPartialDataSource: TypeAlias = Annotated[
    DataSource | PartialDataSource,
    FullOrPartial(
        DataSource,
        (
            "cover",
            "created_by",
            "created_time",
            "database_parent",
            "description",
            "icon",
            "in_trash",
            "is_inline",
            "last_edited_by",
            "last_edited_time",
            "parent",
            "public_url",
            "title",
            "url",
        ),
        PartialDataSource,
    ),
]


class UnknownPageOrDataSource(UnknownVariant, tag="object"):
    """A variant of `PageOrDataSource` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `object`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        object: Literal["<unknown>"]


PageOrDataSource: TypeAlias = Annotated[
    PageOrPartialPage | DataSourceOrPartialDataSource | UnknownPageOrDataSource,
    ByTag(
        "object",
        {"page": PageOrPartialPage, "data_source": DataSourceOrPartialDataSource},
        unknown=UnknownPageOrDataSource,
    ),
]


class PageOrDataSourceList(PageModel[PageOrDataSource]):
    """Page or data source."""

    type: Literal["page_or_data_source"]
    page_or_data_source: EmptyObject
    object: Literal["list"]
    next_cursor: str | None
    """Cursor of the next page, null on the last one."""
    has_more: bool
    """Whether there is another page."""
    results: list[PageOrDataSource]
    """Rows in the order asked for: pages, in a wiki also data sources."""
