"""What the API takes: property configuration."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .empty_object import EmptyObjectParam
from .select_color import SelectColorParam


class FormulaPropertyConfigurationFormulaParam(TypedDict, total=False):
    """Formula property configuration formula param."""

    expression: str


NumberFormatParam: TypeAlias = str
"""How numbers are shown, for instance `number`, `percent`, `euro` or `dollar`.

See https://developers.notion.com/reference/property-object
"""


class NumberPropertyConfigurationNumberParam(TypedDict, total=False):
    """How the numbers are shown."""

    format: str


PropertyDescriptionParam: TypeAlias = str
"""A note on a property, of 1 to 280 characters.

See https://developers.notion.com/reference/property-object
"""


class NumberPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds a number.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["number"]
    """Always `number`. May be left out, as the key of the settings tells it."""
    number: Required[NumberPropertyConfigurationNumberParam]
    """How the numbers are shown."""


class FormulaPropertyConfigurationParam(TypedDict, total=False):
    """A property that is computed from others of the same row.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["formula"]
    """Always `formula`. May be left out, as the key of the settings tells it."""
    formula: Required[FormulaPropertyConfigurationFormulaParam]
    """The formula to compute the values with."""


class UrlPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds a web address.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["url"]
    """Always `url`. May be left out, as the key of the settings tells it."""
    url: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class PeoplePropertyConfigurationParam(TypedDict, total=False):
    """A property that names users and groups.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["people"]
    """Always `people`. May be left out, as the key of the settings tells it."""
    people: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class FilesPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds files: stored by Notion, or on the web.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["files"]
    """Always `files`. May be left out, as the key of the settings tells it."""
    files: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class EmailPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds an email address.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["email"]
    """Always `email`. May be left out, as the key of the settings tells it."""
    email: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class PhoneNumberPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds a phone number, as text of any form.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["phone_number"]
    """Always `phone_number`. May be left out, as the key of the settings tells it."""
    phone_number: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


DatePropertyConfigurationParam = TypedDict(
    "DatePropertyConfigurationParam",
    {"description": str | None, "type": Literal["date"], "date": Required[EmptyObjectParam]},
    total=False,
)
"""A property that holds a day, a moment or a span of either.

See https://developers.notion.com/reference/property-object
"""


class CheckboxPropertyConfigurationParam(TypedDict, total=False):
    """A property that is ticked or not.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["checkbox"]
    """Always `checkbox`. May be left out, as the key of the settings tells it."""
    checkbox: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class CreatedByPropertyConfigurationParam(TypedDict, total=False):
    """A property that shows who made the row.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["created_by"]
    """Always `created_by`. May be left out, as the key of the settings tells it."""
    created_by: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class CreatedTimePropertyConfigurationParam(TypedDict, total=False):
    """A property that shows when the row was made.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["created_time"]
    """Always `created_time`. May be left out, as the key of the settings tells it."""
    created_time: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class LastEditedByPropertyConfigurationParam(TypedDict, total=False):
    """A property that shows who changed the row last.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["last_edited_by"]
    """Always `last_edited_by`. May be left out, as the key of the settings tells it."""
    last_edited_by: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class StatusPropertyConfigOptionParam(TypedDict, total=False):
    """An option to offer."""

    name: Required[str]
    """Name of the option, which no other option of the property may have."""
    color: SelectColorParam
    """Colour of the option; Notion picks one if left out."""
    description: str | None
    """Note on the option; null or left out for none."""


class StatusPropertyConfigParam(TypedDict, total=False):
    """Options of a status property to create. Notion's own three come without them.

    See https://developers.notion.com/reference/property-object
    """

    options: Sequence[StatusPropertyConfigOptionParam]
    """The options, at most 100. Left out, Notion makes its own."""


class SelectPropertyConfigurationParam(TypedDict, total=False):
    """A property with options of which a row has one at most.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["select"]
    """Always `select`. May be left out, as the key of the settings tells it."""
    select: Required[StatusPropertyConfigParam]
    """The options among which one can be chosen."""


class LastEditedTimePropertyConfigurationParam(TypedDict, total=False):
    """A property that shows when the row was changed last.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["last_edited_time"]
    """Always `last_edited_time`. May be left out, as the key of the settings tells it."""
    last_edited_time: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class ButtonPropertyConfigurationParam(TypedDict, total=False):
    """A property with a button to press.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["button"]
    """Always `button`. May be left out, as the key of the settings tells it."""
    button: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class LocationPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds a location.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["location"]
    """Always `location`. May be left out, as the key of the settings tells it."""
    location: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class VerificationPropertyConfigurationParam(TypedDict, total=False):
    """A property that tells whether a wiki page is verified.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["verification"]
    """Always `verification`. May be left out, as the key of the settings tells it."""
    verification: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class LastVisitedTimePropertyConfigurationParam(TypedDict, total=False):
    """A property that shows when the row was opened last.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["last_visited_time"]
    """Always `last_visited_time`. May be left out, as the key of the settings tells it."""
    last_visited_time: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class PlacePropertyConfigurationParam(TypedDict, total=False):
    """A property that holds a place on the map.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["place"]
    """Always `place`. May be left out, as the key of the settings tells it."""
    place: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class MultiSelectPropertyConfigurationParam(TypedDict, total=False):
    """A property with options of which a row has any number.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["multi_select"]
    """Always `multi_select`. May be left out, as the key of the settings tells it."""
    multi_select: Required[StatusPropertyConfigParam]
    """The options among which several can be chosen."""


class StatusPropertyConfigurationParam(TypedDict, total=False):
    """A property that tracks progress; its options fall into groups.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["status"]
    """Always `status`. May be left out, as the key of the settings tells it."""
    status: Required[StatusPropertyConfigParam]
    """The options. With `{}`, Notion makes its own three."""


class RelationPropertyConfigurationRelationSinglePropertyParam(TypedDict, total=False):
    """The variant `single_property` of `RelationPropertyConfigurationRelationParam`."""

    data_source_id: Required[str]
    type: Literal["single_property"]
    """Always `single_property`. May be left out, as the key of the settings tells it."""
    single_property: Required[EmptyObjectParam]


class RelationPropertyConfigurationRelationDualPropertyDualPropertyParam(TypedDict, total=False):
    """`dual_property` of `RelationPropertyConfigurationRelationDualPropertyParam`."""

    synced_property_id: str
    synced_property_name: str


class RelationPropertyConfigurationRelationDualPropertyParam(TypedDict, total=False):
    """The variant `dual_property` of `RelationPropertyConfigurationRelationParam`."""

    data_source_id: Required[str]
    type: Literal["dual_property"]
    """Always `dual_property`. May be left out, as the key of the settings tells it."""
    dual_property: Required[RelationPropertyConfigurationRelationDualPropertyDualPropertyParam]


RelationPropertyConfigurationRelationParam: TypeAlias = (
    RelationPropertyConfigurationRelationSinglePropertyParam
    | RelationPropertyConfigurationRelationDualPropertyParam
)


class RelationPropertyConfigurationParam(TypedDict, total=False):
    """A property that links rows with those of a data source.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["relation"]
    """Always `relation`. May be left out, as the key of the settings tells it."""
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
"""How a rollup turns the values of related rows into one, or (`show_original`) lists them.

See https://developers.notion.com/reference/property-object

- `count`: How many related rows there are.
- `count_values`: How many values they have together.
- `empty`: How many rows have no value.
- `not_empty`: How many rows have a value.
- `unique`: How many different values there are.
- `show_unique`: The different values, each once.
- `percent_empty`: Share of rows without a value.
- `percent_not_empty`: Share of rows with a value.
- `sum`: All numbers added up.
- `average`: Arithmetic mean of the numbers.
- `median`: Number in the middle.
- `min`: Smallest number.
- `max`: Largest number.
- `range`: Difference between the largest and the smallest number.
- `earliest_date`: Date that comes first.
- `latest_date`: Date that comes last.
- `date_range`: Span from the first date to the last.
- `checked`: How many boxes are ticked.
- `unchecked`: How many boxes are not ticked.
- `percent_checked`: Share of boxes that are ticked.
- `percent_unchecked`: Share of boxes that are not ticked.
- `count_per_group`: How many rows have a status of the chosen group.
- `percent_per_group`: Share of rows with a status of the chosen group.
- `show_original`: All values as they are.
"""


class RollupPropertyConfigurationRollupRelationPropertyNameRollupPropertyNameParam(
    TypedDict, total=False
):
    """The variant `relation_property_name_rollup_property_name` of
    `RollupPropertyConfigurationRollupParam`.
    """

    function: Required[RollupFunctionParam]
    relation_property_name: Required[str]
    rollup_property_name: Required[str]


class RollupPropertyConfigurationRollupRelationPropertyIdRollupPropertyNameParam(
    TypedDict, total=False
):
    """The variant `relation_property_id_rollup_property_name` of
    `RollupPropertyConfigurationRollupParam`.
    """

    function: Required[RollupFunctionParam]
    relation_property_id: Required[str]
    rollup_property_name: Required[str]


class RollupPropertyConfigurationRollupRelationPropertyNameRollupPropertyIdParam(
    TypedDict, total=False
):
    """The variant `relation_property_name_rollup_property_id` of
    `RollupPropertyConfigurationRollupParam`.
    """

    function: Required[RollupFunctionParam]
    relation_property_name: Required[str]
    rollup_property_id: Required[str]


class RollupPropertyConfigurationRollupRelationPropertyIdRollupPropertyIdParam(
    TypedDict, total=False
):
    """The variant `relation_property_id_rollup_property_id` of
    `RollupPropertyConfigurationRollupParam`.
    """

    function: Required[RollupFunctionParam]
    relation_property_id: Required[str]
    rollup_property_id: Required[str]


RollupPropertyConfigurationRollupParam: TypeAlias = (
    RollupPropertyConfigurationRollupRelationPropertyNameRollupPropertyNameParam
    | RollupPropertyConfigurationRollupRelationPropertyIdRollupPropertyNameParam
    | RollupPropertyConfigurationRollupRelationPropertyNameRollupPropertyIdParam
    | RollupPropertyConfigurationRollupRelationPropertyIdRollupPropertyIdParam
)


class RollupPropertyConfigurationParam(TypedDict, total=False):
    """A property that sums up a property of related rows.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["rollup"]
    """Always `rollup`. May be left out, as the key of the settings tells it."""
    rollup: Required[RollupPropertyConfigurationRollupParam]
    """The relation to follow, the property to look at (each by name or id), and how to sum it
    up.
    """


class UniqueIdPropertyConfigurationUniqueIdParam(TypedDict, total=False):
    """Unique id property configuration unique id param."""

    prefix: str | None


class UniqueIdPropertyConfigurationParam(TypedDict, total=False):
    """A property that numbers the rows. Notion counts, and nobody can change the numbers.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["unique_id"]
    """Always `unique_id`. May be left out, as the key of the settings tells it."""
    unique_id: Required[UniqueIdPropertyConfigurationUniqueIdParam]
    """What the numbers begin with."""


class TitlePropertyConfigurationParam(TypedDict, total=False):
    """The property that holds the names of the rows; there is exactly one.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["title"]
    """Always `title`. May be left out, as the key of the settings tells it."""
    title: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class RichTextPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds formatted text.

    See https://developers.notion.com/reference/property-object
    """

    description: str | None
    """Note to show beside the property, 1 to 280 characters; null for none."""
    type: Literal["rich_text"]
    """Always `rich_text`. May be left out, as the key of the settings tells it."""
    rich_text: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


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
"""A property (column) to create: its type, and the settings of that type under the same name.

See https://developers.notion.com/reference/property-object
"""
