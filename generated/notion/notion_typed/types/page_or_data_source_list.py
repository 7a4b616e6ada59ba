"""Types of answers that `data_sources` and `search` have in common."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, PageModel, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .block_id_parent_for_block_based import PageIcon
from .database_parent import DatabaseParent
from .empty_object import EmptyObject
from .page_cover import PageCover
from .page_or_partial_page import PageOrPartialPage, RollupFunction, SelectColor
from .parent_for_block_based import DataSourceParent
from .parent_of_database import ParentOfDatabase
from .partial_user import PartialUser
from .request_status import RequestStatus
from .rich_text import ContentWithExpression, RichText

NumberFormat: TypeAlias = str
"""How numbers are shown, for instance `number`, `percent`, `euro` or `dollar`."""


class NumberDatabasePropertyConfigNumber(Model):
    """How the numbers are shown."""

    format: str
    """How the numbers are shown, such as `number`, `percent` or `euro`. The
    values stay as they are.
    """


PropertyDescription: TypeAlias = str
"""A note on a property, of 1 to 280 characters."""


class NumberDatabasePropertyConfig(Model):
    """A property that holds a number."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["number"]
    """Always `number`, which is also the key of the settings."""
    number: NumberDatabasePropertyConfigNumber
    """How the numbers are shown."""


class FormulaDatabasePropertyConfig(Model):
    """A property that is computed from others of the same row."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["formula"]
    """Always `formula`, which is also the key of the settings."""
    formula: ContentWithExpression
    """The formula that computes the values."""


class UrlDatabasePropertyConfig(Model):
    """A property that holds a web address."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["url"]
    """Always `url`, which is also the key of the settings."""
    url: EmptyObject
    """Empty: this type has no settings."""


class PeopleDatabasePropertyConfig(Model):
    """A property that names users and groups."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["people"]
    """Always `people`, which is also the key of the settings."""
    people: EmptyObject
    """Empty: this type has no settings."""


class FilesDatabasePropertyConfig(Model):
    """A property that holds files: stored by Notion, or on the web."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["files"]
    """Always `files`, which is also the key of the settings."""
    files: EmptyObject
    """Empty: this type has no settings."""


class EmailDatabasePropertyConfig(Model):
    """A property that holds an email address."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["email"]
    """Always `email`, which is also the key of the settings."""
    email: EmptyObject
    """Empty: this type has no settings."""


class PhoneNumberDatabasePropertyConfig(Model):
    """A property that holds a phone number, as text of any form."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["phone_number"]
    """Always `phone_number`, which is also the key of the settings."""
    phone_number: EmptyObject
    """Empty: this type has no settings."""


class DateDatabasePropertyConfig(Model):
    """A property that holds a day, a moment or a span of either."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["date"]
    """Always `date`, which is also the key of the settings."""
    date: EmptyObject
    """Empty: this type has no settings."""


class CheckboxDatabasePropertyConfig(Model):
    """A property that is ticked or not."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["checkbox"]
    """Always `checkbox`, which is also the key of the settings."""
    checkbox: EmptyObject
    """Empty: this type has no settings."""


class CreatedByDatabasePropertyConfig(Model):
    """A property that shows who made the row."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["created_by"]
    """Always `created_by`, which is also the key of the settings."""
    created_by: EmptyObject
    """Empty: this type has no settings."""


class CreatedTimeDatabasePropertyConfig(Model):
    """A property that shows when the row was made."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["created_time"]
    """Always `created_time`, which is also the key of the settings."""
    created_time: EmptyObject
    """Empty: this type has no settings."""


class LastEditedByDatabasePropertyConfig(Model):
    """A property that shows who changed the row last."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["last_edited_by"]
    """Always `last_edited_by`, which is also the key of the settings."""
    last_edited_by: EmptyObject
    """Empty: this type has no settings."""


class SelectProperty(Model):
    """An option that a select or multi-select property offers."""

    id: str
    """Id of the option. It stays when the option is renamed."""
    name: str
    """Name of the option."""
    color: SelectColor
    """Colour of the option."""
    description: str | None
    """Note on the option, None if there is none."""


class MultiSelectDatabasePropertyConfigMultiSelect(Model):
    """A part of `MultiSelectDatabasePropertyConfig` and `SelectDatabasePropertyConfig`."""

    options: list[SelectProperty]
    """The options on offer, in their order."""


class SelectDatabasePropertyConfig(Model):
    """A property with options of which a row has one at most."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["select"]
    """Always `select`, which is also the key of the settings."""
    select: MultiSelectDatabasePropertyConfigMultiSelect
    """The options among which one can be chosen."""


class LastEditedTimeDatabasePropertyConfig(Model):
    """A property that shows when the row was changed last."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["last_edited_time"]
    """Always `last_edited_time`, which is also the key of the settings."""
    last_edited_time: EmptyObject
    """Empty: this type has no settings."""


class MultiSelectDatabasePropertyConfig(Model):
    """A property with options of which a row has any number."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["multi_select"]
    """Always `multi_select`, which is also the key of the settings."""
    multi_select: MultiSelectDatabasePropertyConfigMultiSelect
    """The options among which several can be chosen."""


class StatusDatabasePropertyConfigStatusGroup(Model):
    """A group of options that mean the same stage."""

    id: str
    """Id of the group within the property."""
    name: str
    """Name of the group."""
    color: SelectColor
    """Colour of the group."""
    option_ids: list[str]
    """Ids of the options that belong to the group, in their order."""


class StatusProperty(Model):
    """An option that a status property offers."""

    id: str
    """Id of the option. It stays when the option is renamed."""
    name: str
    """Name of the option."""
    color: SelectColor
    """Colour of the option."""
    description: str | None
    """Note on the option, None if there is none."""


class StatusDatabasePropertyConfigStatus(Model):
    """The options, and the groups that they fall into."""

    options: list[StatusProperty]
    """The options, in their order."""
    groups: list[StatusDatabasePropertyConfigStatusGroup]
    """The groups that the options fall into: to do, in progress, complete."""


class StatusDatabasePropertyConfig(Model):
    """A property that tracks progress; its options fall into groups."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["status"]
    """Always `status`, which is also the key of the settings."""
    status: StatusDatabasePropertyConfigStatus
    """The options, and the groups that they fall into."""


class SinglePropertyDatabasePropertyRelationConfig(Model):
    """A relation that only this data source shows."""

    database_id: str
    """Id of the database that the linked data source belongs to."""
    data_source_id: str
    """Id of the data source whose rows can be linked."""
    type: Literal["single_property"]
    """Always `single_property`, which is also the key of the settings."""
    single_property: EmptyObject
    """Empty: this type has no settings."""


class DualPropertyDatabasePropertyRelationConfigDualProperty(Model):
    """The property of the other data source that mirrors the links."""

    synced_property_id: str
    """Id of the mirroring property."""
    synced_property_name: str
    """Name of the mirroring property."""


class DualPropertyDatabasePropertyRelationConfig(Model):
    """A relation that both data sources show."""

    database_id: str
    """Id of the database that the linked data source belongs to."""
    data_source_id: str
    """Id of the data source whose rows can be linked."""
    type: Literal["dual_property"] | None = None
    """Always `dual_property`. May be left out, as the key of the settings tells it."""
    dual_property: DualPropertyDatabasePropertyRelationConfigDualProperty
    """The property of the other data source that mirrors the links."""


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
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["relation"]
    """Always `relation`, which is also the key of the settings."""
    relation: DatabasePropertyRelationConfig
    """The data source that is linked, and how."""


class RollupDatabasePropertyConfigRollup(Model):
    """The relation that is followed, the property that is looked at there, and the function."""

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
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["rollup"]
    """Always `rollup`, which is also the key of the settings."""
    rollup: RollupDatabasePropertyConfigRollup
    """The relation that is followed, the property that is looked at there, and the function."""


class UniqueIdDatabasePropertyConfigUniqueId(Model):
    """How the numbers are written."""

    prefix: str | None
    """What stands before each number, as `TASK` in `TASK-42`; None for nothing."""


class UniqueIdDatabasePropertyConfig(Model):
    """A property that numbers the rows. Notion counts, and nobody can change the numbers."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["unique_id"]
    """Always `unique_id`, which is also the key of the settings."""
    unique_id: UniqueIdDatabasePropertyConfigUniqueId
    """How the numbers are written."""


class TitleDatabasePropertyConfig(Model):
    """The property that holds the names of the rows; there is exactly one."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["title"]
    """Always `title`, which is also the key of the settings."""
    title: EmptyObject
    """Empty: this type has no settings."""


class RichTextDatabasePropertyConfig(Model):
    """A property that holds formatted text."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""
    description: str | None
    """Note shown beside the property, None if there is none."""
    type: Literal["rich_text"]
    """Always `rich_text`, which is also the key of the settings."""
    rich_text: EmptyObject
    """Empty: this type has no settings."""


class UnknownDatabasePropertyConfig(UnknownVariant, tag="type"):
    """A variant of `DatabasePropertyConfig` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    name: str
    """Name of the property, which no other property of the data source has."""


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
"""A property (column) of a data source: its type, and the settings of that type
under the same name.
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
    """A data source in full: one table of a database, with its properties.

    See https://developers.notion.com/reference/data-source
    """

    object: Literal["data_source"]
    """Always `data_source`."""
    id: str
    """Id to query and to change the data source with; that of its database is another."""
    title: list[RichText]
    """What the data source is called, as rich text; an empty list if untitled."""
    description: list[RichText]
    """Text that explains the data source, as rich text; an empty list without one."""
    parent: ParentOfDataSource
    """The database that it belongs to; another data
    source if its rows are synced from elsewhere.
    """
    database_parent: ParentOfDatabase
    """Where that database lives: the grandparent, so to speak."""
    is_inline: bool
    """True if its database is shown within a page, false if it is a page of its own."""
    in_trash: bool
    """True once the data source has been moved to the trash, from where it can be restored."""
    created_time: dt.datetime
    """When the data source was made, in UTC."""
    last_edited_time: dt.datetime
    """When the data source itself was changed last, in UTC."""
    created_by: PartialUser
    """The person or bot who made the data source."""
    last_edited_by: PartialUser
    """The person or bot who changed the data source last."""
    properties: dict[str, DatabasePropertyConfig]
    """Properties (columns) by name, each with its type and settings."""
    icon: PageIcon | None
    """Icon beside the title, None without one."""
    cover: PageCover | None
    """Image across the top, None without one."""
    url: str
    """Web address that opens the data source in Notion, for those who have access."""
    public_url: str | None
    """Web address that anybody can open, None unless the data source is published."""


class PartialDataSource(Model):
    """A data source with its properties, but without title and place, for connections
    that may not read more.

    See https://developers.notion.com/reference/data-source
    """

    object: Literal["data_source"]
    """Always `data_source`, as in full data sources;
    it is the missing keys that tell them apart.
    """
    id: str
    """Id of the data source that may not be read in full."""
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
"""`DataSource`, or `PartialDataSource` with less in it: `isinstance` tells them apart."""


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
"""What a query or a search finds: a page, or a data source. Either is only a reference when the
connection may not read content.

See https://developers.notion.com/reference/post-search
"""


class PageOrDataSourceList(PageModel[PageOrDataSource]):
    """Returned by `data_sources.query` and `search`."""

    type: Literal["page_or_data_source"]
    """Kind of entry in `results`; the key of that name is there for no other reason."""
    page_or_data_source: EmptyObject
    """Empty object under the key that `type` names. It tells nothing."""
    object: Literal["list"]
    """Always `list`: the answer is one page of entries."""
    next_cursor: str | None
    """Pass it as `start_cursor` to get the entries that follow; None when there are none."""
    has_more: bool
    """True as long as entries remain; call again with `next_cursor` to get them."""
    results: list[PageOrDataSource]
    """Pages and, from a search or a wiki, data sources, in the order asked for."""
    request_status: RequestStatus | None = None
    """Whether these are all results. Left out when nothing is to be said about it."""
