"""What the API takes: property configuration."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .page_icon import EmptyObjectParam
from .select_color import SelectColorParam


class FormulaPropertyConfigurationFormulaParam(TypedDict, total=False):
    """Formula property configuration formula param."""

    expression: str
    """The formula, in Notion's formula language."""


NumberFormatParam: TypeAlias = str
"""How numbers are shown, for instance `number`, `percent`, `euro` or `dollar`."""


class NumberPropertyConfigurationNumberParam(TypedDict, total=False):
    """Number property configuration number param."""

    format: str
    """How the numbers are shown."""


PropertyDescriptionParam: TypeAlias = str
"""A note on a property, of 1 to 280 characters."""


class NumberPropertyConfigurationParam(TypedDict, total=False):
    """A property of numbers."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["number"]
    number: Required[NumberPropertyConfigurationNumberParam]


class FormulaPropertyConfigurationParam(TypedDict, total=False):
    """A property that is computed from others."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["formula"]
    formula: Required[FormulaPropertyConfigurationFormulaParam]


class UrlPropertyConfigurationParam(TypedDict, total=False):
    """A property of web addresses."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["url"]
    url: Required[EmptyObjectParam]


class PeoplePropertyConfigurationParam(TypedDict, total=False):
    """A property that names users and groups."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["people"]
    people: Required[EmptyObjectParam]


class FilesPropertyConfigurationParam(TypedDict, total=False):
    """A property of files."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["files"]
    files: Required[EmptyObjectParam]


class EmailPropertyConfigurationParam(TypedDict, total=False):
    """A property of email addresses."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["email"]
    email: Required[EmptyObjectParam]


class PhoneNumberPropertyConfigurationParam(TypedDict, total=False):
    """A property of phone numbers."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["phone_number"]
    phone_number: Required[EmptyObjectParam]


DatePropertyConfigurationParam = TypedDict(
    "DatePropertyConfigurationParam",
    {"description": str | None, "type": Literal["date"], "date": Required[EmptyObjectParam]},
    total=False,
)
"""A property of dates or spans of dates."""


class CheckboxPropertyConfigurationParam(TypedDict, total=False):
    """A property with a tick."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["checkbox"]
    checkbox: Required[EmptyObjectParam]


class CreatedByPropertyConfigurationParam(TypedDict, total=False):
    """A property that shows who made the row."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["created_by"]
    created_by: Required[EmptyObjectParam]


class CreatedTimePropertyConfigurationParam(TypedDict, total=False):
    """A property that shows when the row was made."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["created_time"]
    created_time: Required[EmptyObjectParam]


class LastEditedByPropertyConfigurationParam(TypedDict, total=False):
    """A property that shows who changed the row last."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["last_edited_by"]
    last_edited_by: Required[EmptyObjectParam]


class StatusPropertyConfigOptionParam(TypedDict, total=False):
    """An item of `options` of `StatusPropertyConfigParam`."""

    name: Required[str]
    """Name of the option."""
    color: SelectColorParam
    """Colour of the option; Notion picks one if left out."""
    description: str | None
    """Note on the option, or null."""


class StatusPropertyConfigParam(TypedDict, total=False):
    """Options of a status property to create. Notion's own three come without them."""

    options: Sequence[StatusPropertyConfigOptionParam]
    """The options, at most 100."""


class SelectPropertyConfigurationParam(TypedDict, total=False):
    """A property with a choice of one option."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["select"]
    select: Required[StatusPropertyConfigParam]


class LastEditedTimePropertyConfigurationParam(TypedDict, total=False):
    """A property that shows when the row was changed last."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["last_edited_time"]
    last_edited_time: Required[EmptyObjectParam]


class ButtonPropertyConfigurationParam(TypedDict, total=False):
    """A property with a button to press."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["button"]
    button: Required[EmptyObjectParam]


class LocationPropertyConfigurationParam(TypedDict, total=False):
    """A property of locations."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["location"]
    location: Required[EmptyObjectParam]


class VerificationPropertyConfigurationParam(TypedDict, total=False):
    """A property that tells whether a wiki page is verified."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["verification"]
    verification: Required[EmptyObjectParam]


class LastVisitedTimePropertyConfigurationParam(TypedDict, total=False):
    """A property that shows when the row was opened last."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["last_visited_time"]
    last_visited_time: Required[EmptyObjectParam]


class PlacePropertyConfigurationParam(TypedDict, total=False):
    """A property of places on the map."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["place"]
    place: Required[EmptyObjectParam]


class MultiSelectPropertyConfigurationParam(TypedDict, total=False):
    """A property with a choice of several options."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["multi_select"]
    multi_select: Required[StatusPropertyConfigParam]


class StatusPropertyConfigurationParam(TypedDict, total=False):
    """A property that tracks progress; its options fall into groups."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["status"]
    status: Required[StatusPropertyConfigParam]


class RelationPropertyConfigurationRelationSinglePropertyParam(TypedDict, total=False):
    """Links that only this data source shows."""

    data_source_id: Required[str]
    """The data source whose rows can be linked. It must be shared with the connection."""
    type: Literal["single_property"]
    single_property: Required[EmptyObjectParam]


class RelationPropertyConfigurationRelationDualPropertyDualPropertyParam(TypedDict, total=False):
    """`dual_property` of `RelationPropertyConfigurationRelationDualPropertyParam`."""

    synced_property_id: str
    """Id of the property on the other side."""
    synced_property_name: str
    """Name of the property on the other side."""


class RelationPropertyConfigurationRelationDualPropertyParam(TypedDict, total=False):
    """Links that both data sources show."""

    data_source_id: Required[str]
    """The data source whose rows can be linked. It must be shared with the connection."""
    type: Literal["dual_property"]
    dual_property: Required[RelationPropertyConfigurationRelationDualPropertyDualPropertyParam]


RelationPropertyConfigurationRelationParam: TypeAlias = (
    RelationPropertyConfigurationRelationSinglePropertyParam
    | RelationPropertyConfigurationRelationDualPropertyParam
)
"""The data source to link with, and whether that one shows the links as well."""


class RelationPropertyConfigurationParam(TypedDict, total=False):
    """A property that links rows with those of a data source."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["relation"]
    relation: Required[RelationPropertyConfigurationRelationParam]
    """The data source to link with, and whether that one shows the links as well."""


RollupFunctionParam: TypeAlias = Literal[
    "count",
    "count_values",
    "empty",
    "not_empty",
    "unique",
    "show_unique",
    "percent_empty",
    "percent_not_empty",
    "sum",
    "average",
    "median",
    "min",
    "max",
    "range",
    "earliest_date",
    "latest_date",
    "date_range",
    "checked",
    "unchecked",
    "percent_checked",
    "percent_unchecked",
    "count_per_group",
    "percent_per_group",
    "show_original",
]
"""How a rollup sums up the values of related rows."""


class RollupPropertyConfigurationRollupRelationPropertyNameRollupPropertyNameParam(
    TypedDict, total=False
):
    """The variant `relation_property_name_rollup_property_name` of
    `RollupPropertyConfigurationRollupParam`.
    """

    function: Required[RollupFunctionParam]
    """How to sum up the values."""
    relation_property_name: Required[str]
    rollup_property_name: Required[str]


class RollupPropertyConfigurationRollupRelationPropertyIdRollupPropertyNameParam(
    TypedDict, total=False
):
    """The variant `relation_property_id_rollup_property_name` of
    `RollupPropertyConfigurationRollupParam`.
    """

    function: Required[RollupFunctionParam]
    """How to sum up the values."""
    relation_property_id: Required[str]
    rollup_property_name: Required[str]


class RollupPropertyConfigurationRollupRelationPropertyNameRollupPropertyIdParam(
    TypedDict, total=False
):
    """The variant `relation_property_name_rollup_property_id` of
    `RollupPropertyConfigurationRollupParam`.
    """

    function: Required[RollupFunctionParam]
    """How to sum up the values."""
    relation_property_name: Required[str]
    rollup_property_id: Required[str]


class RollupPropertyConfigurationRollupRelationPropertyIdRollupPropertyIdParam(
    TypedDict, total=False
):
    """The variant `relation_property_id_rollup_property_id` of
    `RollupPropertyConfigurationRollupParam`.
    """

    function: Required[RollupFunctionParam]
    """How to sum up the values."""
    relation_property_id: Required[str]
    rollup_property_id: Required[str]


RollupPropertyConfigurationRollupParam: TypeAlias = (
    RollupPropertyConfigurationRollupRelationPropertyNameRollupPropertyNameParam
    | RollupPropertyConfigurationRollupRelationPropertyIdRollupPropertyNameParam
    | RollupPropertyConfigurationRollupRelationPropertyNameRollupPropertyIdParam
    | RollupPropertyConfigurationRollupRelationPropertyIdRollupPropertyIdParam
)
"""The relation to follow, the property to look at (each by name or id), and how to sum it up."""


class RollupPropertyConfigurationParam(TypedDict, total=False):
    """A property that sums up a property of related rows."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["rollup"]
    rollup: Required[RollupPropertyConfigurationRollupParam]
    """The relation to follow, the property to look at (each by name or id), and how to sum it
    up.
    """


class UniqueIdPropertyConfigurationUniqueIdParam(TypedDict, total=False):
    """Unique id property configuration unique id param."""

    prefix: str | None
    """What stands before the number, or null for nothing. It must be unique in the workspace."""


class UniqueIdPropertyConfigurationParam(TypedDict, total=False):
    """A property that numbers the rows."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["unique_id"]
    unique_id: Required[UniqueIdPropertyConfigurationUniqueIdParam]


class TitlePropertyConfigurationParam(TypedDict, total=False):
    """The property that holds the names of the rows; there is exactly one."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["title"]
    title: Required[EmptyObjectParam]


class RichTextPropertyConfigurationParam(TypedDict, total=False):
    """A property of formatted text."""

    description: str | None
    """Note shown beside the property, or null."""
    type: Literal["rich_text"]
    rich_text: Required[EmptyObjectParam]


PropertyConfigurationParam: TypeAlias = (
    NumberPropertyConfigurationParam
    | FormulaPropertyConfigurationParam
    | SelectPropertyConfigurationParam
    | MultiSelectPropertyConfigurationParam
    | StatusPropertyConfigurationParam
    | RelationPropertyConfigurationParam
    | RollupPropertyConfigurationParam
    | UniqueIdPropertyConfigurationParam
    | TitlePropertyConfigurationParam
    | RichTextPropertyConfigurationParam
    | UrlPropertyConfigurationParam
    | PeoplePropertyConfigurationParam
    | FilesPropertyConfigurationParam
    | EmailPropertyConfigurationParam
    | PhoneNumberPropertyConfigurationParam
    | DatePropertyConfigurationParam
    | CheckboxPropertyConfigurationParam
    | CreatedByPropertyConfigurationParam
    | CreatedTimePropertyConfigurationParam
    | LastEditedByPropertyConfigurationParam
    | LastEditedTimePropertyConfigurationParam
    | ButtonPropertyConfigurationParam
    | LocationPropertyConfigurationParam
    | VerificationPropertyConfigurationParam
    | LastVisitedTimePropertyConfigurationParam
    | PlacePropertyConfigurationParam
)
"""A property (column) to create: its type, and the settings of that type under the same name."""
