"""Types of arguments of `client.data_sources`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .empty_object import EmptyObjectParam
from .property_configuration import (
    FormulaPropertyConfigurationFormulaParam,
    NumberPropertyConfigurationNumberParam,
    RelationPropertyConfigurationRelationParam,
    RollupPropertyConfigurationRollupParam,
    UniqueIdPropertyConfigurationUniqueIdParam,
)
from .select_color import SelectColorParam


class ParentOfDataSourceParam(TypedDict, total=False):
    """The database that a data source shall belong to."""

    type: Literal["database_id"]
    """Always `database_id`; may be left out."""
    database_id: Required[str]
    """The database that shall hold the data source, with or without dashes."""


class StatusPropertyConfigUpdateOptionNameParam(TypedDict, total=False):
    """An option by name; a name that is not there yet adds one."""

    color: SelectColorParam
    """Colour that the option is shown in."""
    description: str | None
    """Note on the option; None for none."""
    name: Required[str]
    """What the option is called. Names are unique within the property."""
    id: str
    """Id of an option that exists; leave it out for a new one."""


class StatusPropertyConfigUpdateOptionIdParam(TypedDict, total=False):
    """An existing option by id."""

    color: SelectColorParam
    """Colour that the option is shown in."""
    description: str | None
    """Note on the option; None for none."""
    id: Required[str]
    """Id that the API returned for the option."""
    name: str
    """What the option is called."""


StatusPropertyConfigUpdateOptionParam: TypeAlias = (
    StatusPropertyConfigUpdateOptionNameParam | StatusPropertyConfigUpdateOptionIdParam
)
"""Look of the option, and the note on it."""


class StatusPropertyConfigUpdateParam(TypedDict, total=False):
    """Options to add to a property, or to change there."""

    options: Sequence[StatusPropertyConfigUpdateOptionParam]
    """The options, at most 100, each told by its name or, if it exists, by its id. New ones of a
    status join the group of what is to do.
    """


class DataSourceUpdatePropertyNumberParam(TypedDict, total=False):
    """A property of numbers, shown as plain figures, percentages or money."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["number"]
    """Always `number`. May be left out, as the key of the settings tells it."""
    number: Required[NumberPropertyConfigurationNumberParam]
    """How the numbers are shown."""


class DataSourceUpdatePropertyFormulaParam(TypedDict, total=False):
    """A property whose values are computed from others of the same row."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["formula"]
    """Always `formula`. May be left out, as the key of the settings tells it."""
    formula: Required[FormulaPropertyConfigurationFormulaParam]
    """The formula to compute the values with."""


class DataSourceUpdatePropertyUrlParam(TypedDict, total=False):
    """A property of web addresses."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["url"]
    """Always `url`. May be left out, as the key of the settings tells it."""
    url: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


class DataSourceUpdatePropertyPeopleParam(TypedDict, total=False):
    """A property that names users and groups."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["people"]
    """Always `people`. May be left out, as the key of the settings tells it."""
    people: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


class DataSourceUpdatePropertyFilesParam(TypedDict, total=False):
    """A property of uploaded and linked files."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["files"]
    """Always `files`. May be left out, as the key of the settings tells it."""
    files: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


class DataSourceUpdatePropertyEmailParam(TypedDict, total=False):
    """A property of email addresses."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["email"]
    """Always `email`. May be left out, as the key of the settings tells it."""
    email: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


class DataSourceUpdatePropertyPhoneNumberParam(TypedDict, total=False):
    """A property of phone numbers."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["phone_number"]
    """Always `phone_number`. May be left out, as the key of the settings tells it."""
    phone_number: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


DataSourceUpdatePropertyDateParam = TypedDict(
    "DataSourceUpdatePropertyDateParam",
    {
        "name": str,
        "description": str | None,
        "type": Literal["date"],
        "date": Required[EmptyObjectParam],
    },
    total=False,
)
"""A property of dates or spans of dates.

Keys:
    name: What the property shall be called from now on.
    description: Note shown beside the property, or None for none.
    type: Always `date`. May be left out, as the key of the settings tells it.
    date: Empty: the type has no settings, its key is enough to choose it.
"""


class DataSourceUpdatePropertyCheckboxParam(TypedDict, total=False):
    """A property that is either ticked or not."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["checkbox"]
    """Always `checkbox`. May be left out, as the key of the settings tells it."""
    checkbox: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


class DataSourceUpdatePropertyCreatedByParam(TypedDict, total=False):
    """A property that shows who made the row."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["created_by"]
    """Always `created_by`. May be left out, as the key of the settings tells it."""
    created_by: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


class DataSourceUpdatePropertyCreatedTimeParam(TypedDict, total=False):
    """A property that shows when the row was made."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["created_time"]
    """Always `created_time`. May be left out, as the key of the settings tells it."""
    created_time: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


class DataSourceUpdatePropertyLastEditedByParam(TypedDict, total=False):
    """A property that shows who changed the row last."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["last_edited_by"]
    """Always `last_edited_by`. May be left out, as the key of the settings tells it."""
    last_edited_by: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


class DataSourceUpdatePropertySelectParam(TypedDict, total=False):
    """A property with a choice of one option."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["select"]
    """Always `select`. May be left out, as the key of the settings tells it."""
    select: Required[StatusPropertyConfigUpdateParam]
    """The options to choose from."""


class DataSourceUpdatePropertyLastEditedTimeParam(TypedDict, total=False):
    """A property that shows when the row was changed last."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["last_edited_time"]
    """Always `last_edited_time`. May be left out, as the key of the settings tells it."""
    last_edited_time: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


class DataSourceUpdatePropertyPlaceParam(TypedDict, total=False):
    """A property of places on the map."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["place"]
    """Always `place`. May be left out, as the key of the settings tells it."""
    place: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


class DataSourceUpdatePropertyMultiSelectParam(TypedDict, total=False):
    """A property with a choice of several options."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["multi_select"]
    """Always `multi_select`. May be left out, as the key of the settings tells it."""
    multi_select: Required[StatusPropertyConfigUpdateParam]
    """The options to choose from."""


class DataSourceUpdatePropertyStatusParam(TypedDict, total=False):
    """A property that tracks progress; its options fall into groups."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["status"]
    """Always `status`. May be left out, as the key of the settings tells it."""
    status: Required[StatusPropertyConfigUpdateParam]
    """The options to add or to change."""


class DataSourceUpdatePropertyRelationParam(TypedDict, total=False):
    """A property that links rows with those of a data source."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["relation"]
    """Always `relation`. May be left out, as the key of the settings tells it."""
    relation: Required[RelationPropertyConfigurationRelationParam]
    """The data source to link with, and whether that one shows the links as well."""


class DataSourceUpdatePropertyRollupParam(TypedDict, total=False):
    """A property that sums up a property of related rows."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["rollup"]
    """Always `rollup`. May be left out, as the key of the settings tells it."""
    rollup: Required[RollupPropertyConfigurationRollupParam]
    """The relation to follow, the property to collect
    (each by name or id), and how to sum it up.
    """


class DataSourceUpdatePropertyUniqueIdParam(TypedDict, total=False):
    """A property that gives each row a number of its own."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["unique_id"]
    """Always `unique_id`. May be left out, as the key of the settings tells it."""
    unique_id: Required[UniqueIdPropertyConfigurationUniqueIdParam]
    """How the numbers are written."""


class DataSourceUpdatePropertyTitleParam(TypedDict, total=False):
    """The property that holds the names of the rows; there is exactly one."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["title"]
    """Always `title`. May be left out, as the key of the settings tells it."""
    title: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


class DataSourceUpdatePropertyRichTextParam(TypedDict, total=False):
    """A property of text with formatting, links and mentions."""

    name: str
    """What the property shall be called from now on."""
    description: str | None
    """Note shown beside the property, or None for none."""
    type: Literal["rich_text"]
    """Always `rich_text`. May be left out, as the key of the settings tells it."""
    rich_text: Required[EmptyObjectParam]
    """Empty: the type has no settings, its key is enough to choose it."""


class DataSourceUpdatePropertyNameParam(TypedDict, total=False):
    """A rename without other changes."""

    name: Required[str]
    """What the property shall be called; its type and values stay."""


DataSourceUpdatePropertyParam: TypeAlias = (
    DataSourceUpdatePropertyNumberParam
    | DataSourceUpdatePropertyFormulaParam
    | DataSourceUpdatePropertySelectParam
    | DataSourceUpdatePropertyMultiSelectParam
    | DataSourceUpdatePropertyStatusParam
    | DataSourceUpdatePropertyRelationParam
    | DataSourceUpdatePropertyRollupParam
    | DataSourceUpdatePropertyUniqueIdParam
    | DataSourceUpdatePropertyTitleParam
    | DataSourceUpdatePropertyRichTextParam
    | DataSourceUpdatePropertyUrlParam
    | DataSourceUpdatePropertyPeopleParam
    | DataSourceUpdatePropertyFilesParam
    | DataSourceUpdatePropertyEmailParam
    | DataSourceUpdatePropertyPhoneNumberParam
    | DataSourceUpdatePropertyDateParam
    | DataSourceUpdatePropertyCheckboxParam
    | DataSourceUpdatePropertyCreatedByParam
    | DataSourceUpdatePropertyCreatedTimeParam
    | DataSourceUpdatePropertyLastEditedByParam
    | DataSourceUpdatePropertyLastEditedTimeParam
    | DataSourceUpdatePropertyPlaceParam
    | DataSourceUpdatePropertyNameParam
)
"""One of 23 variants."""
