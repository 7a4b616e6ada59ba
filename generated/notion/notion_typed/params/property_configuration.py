"""Types of arguments that `data_sources` and `databases` have in common."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .empty_object import EmptyObjectParam
from .select_color import SelectColorParam


class FormulaPropertyConfigurationFormulaParam(TypedDict, total=False):
    """The formula to compute the values with."""

    expression: str
    """Expression in Notion's formula language; other properties are named as `prop("Name")`."""


NumberFormatParam: TypeAlias = str
"""How numbers are shown, for instance `number`, `percent`, `euro` or `dollar`."""


class NumberPropertyConfigurationNumberParam(TypedDict, total=False):
    """How the numbers are shown."""

    format: str
    """How the numbers are shown, such as `number`, `percent` or `euro`. The
    values stay as they are.
    """


PropertyDescriptionParam: TypeAlias = str
"""A note on a property, of 1 to 280 characters."""


class NumberPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds a number."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["number"]
    """Always `number`. May be left out, as the key of the settings tells it."""
    number: Required[NumberPropertyConfigurationNumberParam]
    """How the numbers are shown."""


class FormulaPropertyConfigurationParam(TypedDict, total=False):
    """A property that is computed from others of the same row."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["formula"]
    """Always `formula`. May be left out, as the key of the settings tells it."""
    formula: Required[FormulaPropertyConfigurationFormulaParam]
    """The formula to compute the values with."""


class UrlPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds a web address."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["url"]
    """Always `url`. May be left out, as the key of the settings tells it."""
    url: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class PeoplePropertyConfigurationParam(TypedDict, total=False):
    """A property that names users and groups."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["people"]
    """Always `people`. May be left out, as the key of the settings tells it."""
    people: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class FilesPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds files: stored by Notion, or on the web."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["files"]
    """Always `files`. May be left out, as the key of the settings tells it."""
    files: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class EmailPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds an email address."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["email"]
    """Always `email`. May be left out, as the key of the settings tells it."""
    email: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class PhoneNumberPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds a phone number, as text of any form."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
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

Keys:
    description: Note to show beside the property, 1 to 280 characters; None for none.
    type: Always `date`. May be left out, as the key of the settings tells it.
    date: Give `{}`: this type has no settings.
"""


class CheckboxPropertyConfigurationParam(TypedDict, total=False):
    """A property that is ticked or not."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["checkbox"]
    """Always `checkbox`. May be left out, as the key of the settings tells it."""
    checkbox: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class CreatedByPropertyConfigurationParam(TypedDict, total=False):
    """A property that shows who made the row."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["created_by"]
    """Always `created_by`. May be left out, as the key of the settings tells it."""
    created_by: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class CreatedTimePropertyConfigurationParam(TypedDict, total=False):
    """A property that shows when the row was made."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["created_time"]
    """Always `created_time`. May be left out, as the key of the settings tells it."""
    created_time: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class LastEditedByPropertyConfigurationParam(TypedDict, total=False):
    """A property that shows who changed the row last."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
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
    """Note on the option; None or left out for none."""


class StatusPropertyConfigParam(TypedDict, total=False):
    """The options of a property to create."""

    options: Sequence[StatusPropertyConfigOptionParam]
    """The options to offer, at most 100 in one request. A status without them gets
    Notion's own three.
    """


class SelectPropertyConfigurationParam(TypedDict, total=False):
    """A property with options of which a row has one at most."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["select"]
    """Always `select`. May be left out, as the key of the settings tells it."""
    select: Required[StatusPropertyConfigParam]
    """The options among which one can be chosen."""


class LastEditedTimePropertyConfigurationParam(TypedDict, total=False):
    """A property that shows when the row was changed last."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["last_edited_time"]
    """Always `last_edited_time`. May be left out, as the key of the settings tells it."""
    last_edited_time: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class ButtonPropertyConfigurationParam(TypedDict, total=False):
    """A property with a button to press."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["button"]
    """Always `button`. May be left out, as the key of the settings tells it."""
    button: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class LocationPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds a location."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["location"]
    """Always `location`. May be left out, as the key of the settings tells it."""
    location: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class VerificationPropertyConfigurationParam(TypedDict, total=False):
    """A property that tells whether a wiki page is verified."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["verification"]
    """Always `verification`. May be left out, as the key of the settings tells it."""
    verification: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class LastVisitedTimePropertyConfigurationParam(TypedDict, total=False):
    """A property that shows when the row was opened last."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["last_visited_time"]
    """Always `last_visited_time`. May be left out, as the key of the settings tells it."""
    last_visited_time: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class PlacePropertyConfigurationParam(TypedDict, total=False):
    """A property that holds a place on the map."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["place"]
    """Always `place`. May be left out, as the key of the settings tells it."""
    place: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class MultiSelectPropertyConfigurationParam(TypedDict, total=False):
    """A property with options of which a row has any number."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["multi_select"]
    """Always `multi_select`. May be left out, as the key of the settings tells it."""
    multi_select: Required[StatusPropertyConfigParam]
    """The options among which several can be chosen."""


class StatusPropertyConfigurationParam(TypedDict, total=False):
    """A property that tracks progress; its options fall into groups."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["status"]
    """Always `status`. May be left out, as the key of the settings tells it."""
    status: Required[StatusPropertyConfigParam]
    """The options. With `{}`, Notion makes its own three."""


class SinglePropertyRelationParam(TypedDict, total=False):
    """A relation that shows on this side only."""

    data_source_id: Required[str]
    """Id of the data source whose rows can be linked. It must be shared with the connection."""
    type: Literal["single_property"]
    """Always `single_property`. May be left out, as the key of the settings tells it."""
    single_property: Required[EmptyObjectParam]
    """Give `{}`: a one-sided relation has no settings."""


class DualPropertyRelationSettingsParam(TypedDict, total=False):
    """The property of the other data source that mirrors the links."""

    synced_property_id: str
    """Id of the mirroring property."""
    synced_property_name: str
    """Name of the mirroring property."""


class DualPropertyRelationParam(TypedDict, total=False):
    """A relation that also appears as a property of the other data source."""

    data_source_id: Required[str]
    """Id of the data source whose rows can be linked. It must be shared with the connection."""
    type: Literal["dual_property"]
    """Always `dual_property`. May be left out, as the key of the settings tells it."""
    dual_property: Required[DualPropertyRelationSettingsParam]
    """The property of the other data source that mirrors the links."""


RelationPropertyConfigurationRelationParam: TypeAlias = (
    SinglePropertyRelationParam | DualPropertyRelationParam
)
"""The data source to link with, and whether that one shows the links as well."""


class RelationPropertyConfigurationParam(TypedDict, total=False):
    """A property that links rows with those of a data source."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
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


class RollupByNamesParam(TypedDict, total=False):
    """The relation and the property to collect, both by name."""

    function: Required[RollupFunctionParam]
    """How the collected values become one, for instance `count`, `sum` or `latest_date`."""
    relation_property_name: Required[str]
    """Name of the relation to follow, a property of the same data source."""
    rollup_property_name: Required[str]
    """Name of the property to collect from the related rows."""


class RollupByRelationIdParam(TypedDict, total=False):
    """The relation by id, the property to collect by name."""

    function: Required[RollupFunctionParam]
    """How the collected values become one, for instance `count`, `sum` or `latest_date`."""
    relation_property_id: Required[str]
    """Id of the relation to follow, a property of the same data source."""
    rollup_property_name: Required[str]
    """Name of the property to collect from the related rows."""


class RollupByPropertyIdParam(TypedDict, total=False):
    """The relation by name, the property to collect by id."""

    function: Required[RollupFunctionParam]
    """How the collected values become one, for instance `count`, `sum` or `latest_date`."""
    relation_property_name: Required[str]
    """Name of the relation to follow, a property of the same data source."""
    rollup_property_id: Required[str]
    """Id of the property to collect from the related rows."""


class RollupByIdsParam(TypedDict, total=False):
    """The relation and the property to collect, both by id."""

    function: Required[RollupFunctionParam]
    """How the collected values become one, for instance `count`, `sum` or `latest_date`."""
    relation_property_id: Required[str]
    """Id of the relation to follow, a property of the same data source."""
    rollup_property_id: Required[str]
    """Id of the property to collect from the related rows."""


RollupPropertyConfigurationRollupParam: TypeAlias = (
    RollupByNamesParam | RollupByRelationIdParam | RollupByPropertyIdParam | RollupByIdsParam
)
"""The relation to follow, the property to collect (each by name or id), and how to sum it up."""


class RollupPropertyConfigurationParam(TypedDict, total=False):
    """A property that sums up a property of related rows."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["rollup"]
    """Always `rollup`. May be left out, as the key of the settings tells it."""
    rollup: Required[RollupPropertyConfigurationRollupParam]
    """The relation to follow, the property to collect
    (each by name or id), and how to sum it up.
    """


class UniqueIdPropertyConfigurationUniqueIdParam(TypedDict, total=False):
    """How the numbers are written."""

    prefix: str | None
    """What stands before each number, as `TASK` in `TASK-42`; None for nothing. No other data
    source of the workspace may use it.
    """


class UniqueIdPropertyConfigurationParam(TypedDict, total=False):
    """A property that numbers the rows. Notion counts, and nobody can change the numbers."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["unique_id"]
    """Always `unique_id`. May be left out, as the key of the settings tells it."""
    unique_id: Required[UniqueIdPropertyConfigurationUniqueIdParam]
    """How the numbers are written."""


class TitlePropertyConfigurationParam(TypedDict, total=False):
    """The property that holds the names of the rows; there is exactly one."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
    type: Literal["title"]
    """Always `title`. May be left out, as the key of the settings tells it."""
    title: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""


class RichTextPropertyConfigurationParam(TypedDict, total=False):
    """A property that holds formatted text."""

    description: str | None
    """Note to show beside the property, 1 to 280 characters; None for none."""
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
"""A property (column) to create: its type, and the settings of that type under the same name."""
