"""What the API takes: data sources."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .page_icon import EmptyObjectParam
from .property_configuration import (
    FormulaPropertyConfigurationFormulaParam,
    NumberPropertyConfigurationNumberParam,
    RelationPropertyConfigurationRelationParam,
    RollupPropertyConfigurationRollupParam,
    UniqueIdPropertyConfigurationUniqueIdParam,
)
from .select_color import SelectColorParam
from .sort_direction import SortDirectionParam


class EqualsCheckboxPropertyFilterParam(TypedDict, total=False):
    """The variant `equals` of `CheckboxPropertyFilterParam`."""

    equals: Required[bool]
    """Matches what is equal to this."""


class DoesNotEqualCheckboxPropertyFilterParam(TypedDict, total=False):
    """The variant `does_not_equal` of `CheckboxPropertyFilterParam`."""

    does_not_equal: Required[bool]
    """Matches what is not equal to this."""


CheckboxPropertyFilterParam: TypeAlias = (
    EqualsCheckboxPropertyFilterParam | DoesNotEqualCheckboxPropertyFilterParam
)
"""A condition on a tick."""


RelativeDateValueParam: TypeAlias = Literal[
    "today",
    "tomorrow",
    "yesterday",
    "one_week_ago",
    "one_week_from_now",
    "one_month_ago",
    "one_month_from_now",
]
"""A day seen from today."""


DateOrRelativeDateParam: TypeAlias = RelativeDateValueParam | str
"""A date or moment in ISO 8601, or a word for a day seen from today."""


class EqualsDatePropertyFilterParam(TypedDict, total=False):
    """The variant `equals` of `DatePropertyFilterParam`."""

    equals: Required[DateOrRelativeDateParam]
    """Matches what is equal to this."""


class BeforeDatePropertyFilterParam(TypedDict, total=False):
    """The variant `before` of `DatePropertyFilterParam`."""

    before: Required[DateOrRelativeDateParam]
    """Matches dates before this one."""


class NextMonthDatePropertyFilterParam(TypedDict, total=False):
    """The variant `next_month` of `DatePropertyFilterParam`."""

    next_month: Required[EmptyObjectParam]
    """Matches the month from now on."""


class NextYearDatePropertyFilterParam(TypedDict, total=False):
    """The variant `next_year` of `DatePropertyFilterParam`."""

    next_year: Required[EmptyObjectParam]
    """Matches the year from now on."""


class AfterDatePropertyFilterParam(TypedDict, total=False):
    """The variant `after` of `DatePropertyFilterParam`."""

    after: Required[DateOrRelativeDateParam]
    """Matches dates after this one."""


class OnOrBeforeDatePropertyFilterParam(TypedDict, total=False):
    """The variant `on_or_before` of `DatePropertyFilterParam`."""

    on_or_before: Required[DateOrRelativeDateParam]
    """Matches this date and those before."""


class OnOrAfterDatePropertyFilterParam(TypedDict, total=False):
    """The variant `on_or_after` of `DatePropertyFilterParam`."""

    on_or_after: Required[DateOrRelativeDateParam]
    """Matches this date and those after."""


class ThisWeekDatePropertyFilterParam(TypedDict, total=False):
    """The variant `this_week` of `DatePropertyFilterParam`."""

    this_week: Required[EmptyObjectParam]
    """Matches dates of the current week."""


class PastWeekDatePropertyFilterParam(TypedDict, total=False):
    """The variant `past_week` of `DatePropertyFilterParam`."""

    past_week: Required[EmptyObjectParam]
    """Matches the seven days up to now."""


class PastMonthDatePropertyFilterParam(TypedDict, total=False):
    """The variant `past_month` of `DatePropertyFilterParam`."""

    past_month: Required[EmptyObjectParam]
    """Matches the month up to now."""


class PastYearDatePropertyFilterParam(TypedDict, total=False):
    """The variant `past_year` of `DatePropertyFilterParam`."""

    past_year: Required[EmptyObjectParam]
    """Matches the year up to now."""


class NextWeekDatePropertyFilterParam(TypedDict, total=False):
    """The variant `next_week` of `DatePropertyFilterParam`."""

    next_week: Required[EmptyObjectParam]
    """Matches the seven days from now on."""


class IsEmptyExistencePropertyFilterParam(TypedDict, total=False):
    """The variant `is_empty` of `ExistencePropertyFilterParam`."""

    is_empty: Required[Literal[True]]
    """Matches empty cells."""


class IsNotEmptyExistencePropertyFilterParam(TypedDict, total=False):
    """The variant `is_not_empty` of `ExistencePropertyFilterParam`."""

    is_not_empty: Required[Literal[True]]
    """Matches cells that are not empty."""


DatePropertyFilterParam: TypeAlias = (
    EqualsDatePropertyFilterParam
    | BeforeDatePropertyFilterParam
    | AfterDatePropertyFilterParam
    | OnOrBeforeDatePropertyFilterParam
    | OnOrAfterDatePropertyFilterParam
    | ThisWeekDatePropertyFilterParam
    | PastWeekDatePropertyFilterParam
    | PastMonthDatePropertyFilterParam
    | PastYearDatePropertyFilterParam
    | NextWeekDatePropertyFilterParam
    | NextMonthDatePropertyFilterParam
    | NextYearDatePropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on a date, against a date or a span that moves with the present day."""


ExistencePropertyFilterParam: TypeAlias = (
    IsEmptyExistencePropertyFilterParam | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on whether there is a value at all."""


class EqualsTextPropertyFilterParam(TypedDict, total=False):
    """The variant `equals` of `TextPropertyFilterParam`."""

    equals: Required[str]
    """Matches what is equal to this."""


class DoesNotEqualTextPropertyFilterParam(TypedDict, total=False):
    """The variant `does_not_equal` of `TextPropertyFilterParam`."""

    does_not_equal: Required[str]
    """Matches what is not equal to this."""


class ContainsTextPropertyFilterParam(TypedDict, total=False):
    """The variant `contains` of `TextPropertyFilterParam`."""

    contains: Required[str]
    """Matches what contains this."""


class DoesNotContainTextPropertyFilterParam(TypedDict, total=False):
    """The variant `does_not_contain` of `TextPropertyFilterParam`."""

    does_not_contain: Required[str]
    """Matches what does not contain this."""


class StartsWithTextPropertyFilterParam(TypedDict, total=False):
    """The variant `starts_with` of `TextPropertyFilterParam`."""

    starts_with: Required[str]
    """Matches what begins with this."""


class EndsWithTextPropertyFilterParam(TypedDict, total=False):
    """The variant `ends_with` of `TextPropertyFilterParam`."""

    ends_with: Required[str]
    """Matches what ends with this."""


TextPropertyFilterParam: TypeAlias = (
    EqualsTextPropertyFilterParam
    | DoesNotEqualTextPropertyFilterParam
    | ContainsTextPropertyFilterParam
    | DoesNotContainTextPropertyFilterParam
    | StartsWithTextPropertyFilterParam
    | EndsWithTextPropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on text. Case does not matter."""


class StringFormulaPropertyFilterParam(TypedDict, total=False):
    """The variant `string` of `FormulaPropertyFilterParam`."""

    string: Required[TextPropertyFilterParam]
    """The result is a text."""


class CheckboxFormulaPropertyFilterParam(TypedDict, total=False):
    """The variant `checkbox` of `FormulaPropertyFilterParam`."""

    checkbox: Required[CheckboxPropertyFilterParam]
    """The result is true or false."""


class EqualsNumberPropertyFilterParam(TypedDict, total=False):
    """The variant `equals` of `NumberPropertyFilterParam`."""

    equals: Required[float]
    """Matches what is equal to this."""


class DoesNotEqualNumberPropertyFilterParam(TypedDict, total=False):
    """The variant `does_not_equal` of `NumberPropertyFilterParam`."""

    does_not_equal: Required[float]
    """Matches what is not equal to this."""


class GreaterThanNumberPropertyFilterParam(TypedDict, total=False):
    """The variant `greater_than` of `NumberPropertyFilterParam`."""

    greater_than: Required[float]
    """Matches what is greater."""


class LessThanNumberPropertyFilterParam(TypedDict, total=False):
    """The variant `less_than` of `NumberPropertyFilterParam`."""

    less_than: Required[float]
    """Matches what is less."""


class GreaterThanOrEqualToNumberPropertyFilterParam(TypedDict, total=False):
    """The variant `greater_than_or_equal_to` of `NumberPropertyFilterParam`."""

    greater_than_or_equal_to: Required[float]
    """Matches what is greater or equal."""


class LessThanOrEqualToNumberPropertyFilterParam(TypedDict, total=False):
    """The variant `less_than_or_equal_to` of `NumberPropertyFilterParam`."""

    less_than_or_equal_to: Required[float]
    """Matches what is less or equal."""


NumberPropertyFilterParam: TypeAlias = (
    EqualsNumberPropertyFilterParam
    | DoesNotEqualNumberPropertyFilterParam
    | GreaterThanNumberPropertyFilterParam
    | LessThanNumberPropertyFilterParam
    | GreaterThanOrEqualToNumberPropertyFilterParam
    | LessThanOrEqualToNumberPropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on a number."""


class NumberFormulaPropertyFilterParam(TypedDict, total=False):
    """The variant `number` of `FormulaPropertyFilterParam`."""

    number: Required[NumberPropertyFilterParam]
    """The result is a number."""


DateFormulaPropertyFilterParam = TypedDict(
    "DateFormulaPropertyFilterParam",
    {"date": Required[DatePropertyFilterParam]},
    total=False,
)
"""The variant `date` of `FormulaPropertyFilterParam`."""


FormulaPropertyFilterParam: TypeAlias = (
    StringFormulaPropertyFilterParam
    | CheckboxFormulaPropertyFilterParam
    | NumberFormulaPropertyFilterParam
    | DateFormulaPropertyFilterParam
)
"""A condition on the result of a formula, under the type of the result."""


class TitlePropertyFilterParam(TypedDict, total=False):
    """A condition on the title."""

    title: Required[TextPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["title"]


class RichTextPropertyFilterParam(TypedDict, total=False):
    """A condition on a text."""

    rich_text: Required[TextPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["rich_text"]


class UrlPropertyFilterParam(TypedDict, total=False):
    """A condition on a web address."""

    url: Required[TextPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["url"]


class EmailPropertyFilterParam(TypedDict, total=False):
    """A condition on an email address."""

    email: Required[TextPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["email"]


class PhoneNumberPropertyFilterParam(TypedDict, total=False):
    """A condition on a phone number."""

    phone_number: Required[TextPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["phone_number"]


class ContainsRelationPropertyFilterParam(TypedDict, total=False):
    """The variant `contains` of `RelationPropertyFilterParam`."""

    contains: Required[str]
    """Matches what contains this."""


class DoesNotContainRelationPropertyFilterParam(TypedDict, total=False):
    """The variant `does_not_contain` of `RelationPropertyFilterParam`."""

    does_not_contain: Required[str]
    """Matches what does not contain this."""


RelationPropertyFilterParam: TypeAlias = (
    ContainsRelationPropertyFilterParam
    | DoesNotContainRelationPropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on linked pages, by id."""


class PropertyFilterRelationParam(TypedDict, total=False):
    """A condition on linked pages."""

    relation: Required[RelationPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["relation"]


PersonIdOrMeParam: TypeAlias = Literal["me"] | str
"""A user by id, or `me` for the user of the token."""


class ContainsPeoplePropertyFilterParam(TypedDict, total=False):
    """The variant `contains` of `PeoplePropertyFilterParam`."""

    contains: Required[PersonIdOrMeParam]
    """Matches what contains this."""


class DoesNotContainPeoplePropertyFilterParam(TypedDict, total=False):
    """The variant `does_not_contain` of `PeoplePropertyFilterParam`."""

    does_not_contain: Required[PersonIdOrMeParam]
    """Matches what does not contain this."""


PeoplePropertyFilterParam: TypeAlias = (
    ContainsPeoplePropertyFilterParam
    | DoesNotContainPeoplePropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on the people that a property names."""


class CreatedByPropertyFilterParam(TypedDict, total=False):
    """A condition on who made the row."""

    created_by: Required[PeoplePropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["created_by"]


class CreatedTimePropertyFilterParam(TypedDict, total=False):
    """A condition on when the row was made."""

    created_time: Required[DatePropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["created_time"]


class LastEditedByPropertyFilterParam(TypedDict, total=False):
    """A condition on who changed the row last."""

    last_edited_by: Required[PeoplePropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["last_edited_by"]


class LastEditedTimePropertyFilterParam(TypedDict, total=False):
    """A condition on when the row was changed last."""

    last_edited_time: Required[DatePropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["last_edited_time"]


class PropertyFilterFormulaParam(TypedDict, total=False):
    """A condition on the result of a formula."""

    formula: Required[FormulaPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["formula"]


class UniqueIdPropertyFilterParam(TypedDict, total=False):
    """A condition on the number of the row."""

    unique_id: Required[NumberPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["unique_id"]


class PropertyFilterNumberParam(TypedDict, total=False):
    """A condition on a number."""

    number: Required[NumberPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["number"]


class RichTextRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """The variant `rich_text` of `RollupSubfilterPropertyFilterParam`."""

    rich_text: Required[TextPropertyFilterParam]


StringOrStringArrayParam: TypeAlias = Sequence[str] | str
"""One name, or several of which any may match."""


class EqualsSelectPropertyFilterParam(TypedDict, total=False):
    """The variant `equals` of `SelectPropertyFilterParam`."""

    equals: Required[StringOrStringArrayParam]
    """Matches what is equal to this."""


class DoesNotEqualSelectPropertyFilterParam(TypedDict, total=False):
    """The variant `does_not_equal` of `SelectPropertyFilterParam`."""

    does_not_equal: Required[StringOrStringArrayParam]
    """Matches what is not equal to this."""


SelectPropertyFilterParam: TypeAlias = (
    EqualsSelectPropertyFilterParam
    | DoesNotEqualSelectPropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on the one chosen option, by name."""


class SelectRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """The variant `select` of `RollupSubfilterPropertyFilterParam`."""

    select: Required[SelectPropertyFilterParam]


class ContainsMultiSelectPropertyFilterParam(TypedDict, total=False):
    """The variant `contains` of `MultiSelectPropertyFilterParam`."""

    contains: Required[StringOrStringArrayParam]
    """Matches what contains this."""


class DoesNotContainMultiSelectPropertyFilterParam(TypedDict, total=False):
    """The variant `does_not_contain` of `MultiSelectPropertyFilterParam`."""

    does_not_contain: Required[StringOrStringArrayParam]
    """Matches what does not contain this."""


MultiSelectPropertyFilterParam: TypeAlias = (
    ContainsMultiSelectPropertyFilterParam
    | DoesNotContainMultiSelectPropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on the chosen options, by name."""


class MultiSelectRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """The variant `multi_select` of `RollupSubfilterPropertyFilterParam`."""

    multi_select: Required[MultiSelectPropertyFilterParam]


class RelationRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """The variant `relation` of `RollupSubfilterPropertyFilterParam`."""

    relation: Required[RelationPropertyFilterParam]


class PeopleRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """The variant `people` of `RollupSubfilterPropertyFilterParam`."""

    people: Required[PeoplePropertyFilterParam]


class FilesRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """The variant `files` of `RollupSubfilterPropertyFilterParam`."""

    files: Required[ExistencePropertyFilterParam]


StatusPropertyFilterParam: TypeAlias = (
    EqualsSelectPropertyFilterParam
    | DoesNotEqualSelectPropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on the status, by name of the option."""


class StatusRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """The variant `status` of `RollupSubfilterPropertyFilterParam`."""

    status: Required[StatusPropertyFilterParam]


RollupSubfilterPropertyFilterParam: TypeAlias = (
    RichTextRollupSubfilterPropertyFilterParam
    | NumberFormulaPropertyFilterParam
    | CheckboxFormulaPropertyFilterParam
    | SelectRollupSubfilterPropertyFilterParam
    | MultiSelectRollupSubfilterPropertyFilterParam
    | RelationRollupSubfilterPropertyFilterParam
    | DateFormulaPropertyFilterParam
    | PeopleRollupSubfilterPropertyFilterParam
    | FilesRollupSubfilterPropertyFilterParam
    | StatusRollupSubfilterPropertyFilterParam
)
"""A condition on the values that a rollup collects, under their type."""


class AnyRollupPropertyFilterParam(TypedDict, total=False):
    """The variant `any` of `RollupPropertyFilterParam`."""

    any: Required[RollupSubfilterPropertyFilterParam]
    """Matches if at least one related row does."""


class NoneRollupPropertyFilterParam(TypedDict, total=False):
    """The variant `none` of `RollupPropertyFilterParam`."""

    none: Required[RollupSubfilterPropertyFilterParam]
    """Matches if no related row does."""


class EveryRollupPropertyFilterParam(TypedDict, total=False):
    """The variant `every` of `RollupPropertyFilterParam`."""

    every: Required[RollupSubfilterPropertyFilterParam]
    """Matches if all related rows do."""


RollupPropertyFilterParam: TypeAlias = (
    AnyRollupPropertyFilterParam
    | NoneRollupPropertyFilterParam
    | EveryRollupPropertyFilterParam
    | DateFormulaPropertyFilterParam
    | NumberFormulaPropertyFilterParam
)
"""A condition on a rollup: on its figure, or on the values of the related rows."""


class PropertyFilterRollupParam(TypedDict, total=False):
    """A condition on the result of a rollup."""

    rollup: Required[RollupPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["rollup"]


VerificationPropertyStatusFilterStatusParam: TypeAlias = Literal["verified", "expired", "none"]
"""The state to match."""


class VerificationPropertyStatusFilterParam(TypedDict, total=False):
    """A condition on the verification of wiki pages."""

    status: Required[VerificationPropertyStatusFilterStatusParam]
    """The state to match."""


class VerificationPropertyFilterParam(TypedDict, total=False):
    """A condition on the state of the verification."""

    verification: Required[VerificationPropertyStatusFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["verification"]


class PropertyFilterCheckboxParam(TypedDict, total=False):
    """A condition on a tick."""

    checkbox: Required[CheckboxPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["checkbox"]


class PropertyFilterSelectParam(TypedDict, total=False):
    """A condition on the chosen option."""

    select: Required[SelectPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["select"]


class PropertyFilterMultiSelectParam(TypedDict, total=False):
    """A condition on the chosen options."""

    multi_select: Required[MultiSelectPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["multi_select"]


class PropertyFilterStatusParam(TypedDict, total=False):
    """A condition on the status."""

    status: Required[StatusPropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["status"]


PropertyFilterDateParam = TypedDict(
    "PropertyFilterDateParam",
    {"date": Required[DatePropertyFilterParam], "property": Required[str], "type": Literal["date"]},
    total=False,
)
"""A condition on a date."""


class PropertyFilterPeopleParam(TypedDict, total=False):
    """A condition on the people named."""

    people: Required[PeoplePropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["people"]


class FilesPropertyFilterParam(TypedDict, total=False):
    """A condition on whether there are files."""

    files: Required[ExistencePropertyFilterParam]
    property: Required[str]
    """The property, by name or id."""
    type: Literal["files"]


class TimestampCreatedTimeFilterParam(TypedDict, total=False):
    """A condition on when the row was made."""

    created_time: Required[DatePropertyFilterParam]
    """The condition."""
    timestamp: Required[Literal["created_time"]]
    """Names the time that the condition is on."""
    type: Literal["created_time"]


class TimestampLastEditedTimeFilterParam(TypedDict, total=False):
    """A condition on when the row was changed last."""

    last_edited_time: Required[DatePropertyFilterParam]
    """The condition."""
    timestamp: Required[Literal["last_edited_time"]]
    """Names the time that the condition is on."""
    type: Literal["last_edited_time"]


PropertyOrTimestampFilterParam: TypeAlias = (
    TitlePropertyFilterParam
    | RichTextPropertyFilterParam
    | PropertyFilterNumberParam
    | PropertyFilterCheckboxParam
    | PropertyFilterSelectParam
    | PropertyFilterMultiSelectParam
    | PropertyFilterStatusParam
    | PropertyFilterDateParam
    | PropertyFilterPeopleParam
    | FilesPropertyFilterParam
    | UrlPropertyFilterParam
    | EmailPropertyFilterParam
    | PhoneNumberPropertyFilterParam
    | PropertyFilterRelationParam
    | CreatedByPropertyFilterParam
    | CreatedTimePropertyFilterParam
    | TimestampCreatedTimeFilterParam
    | LastEditedByPropertyFilterParam
    | LastEditedTimePropertyFilterParam
    | TimestampLastEditedTimeFilterParam
    | PropertyFilterFormulaParam
    | UniqueIdPropertyFilterParam
    | PropertyFilterRollupParam
    | VerificationPropertyFilterParam
)
"""A single condition: on a property, or on the time of creation or last change."""


PropertyOrTimestampFilterArrayParam: TypeAlias = Sequence[PropertyOrTimestampFilterParam]
"""Conditions of the inner level of a combined filter, at most 100."""


GroupFilterOperatorArrayItemOrParam = TypedDict(
    "GroupFilterOperatorArrayItemOrParam",
    {"or": Required[Sequence[PropertyOrTimestampFilterParam]]},
    total=False,
)
"""The variant `or` of `GroupFilterOperatorArrayItemParam`."""


GroupFilterOperatorArrayItemAndParam = TypedDict(
    "GroupFilterOperatorArrayItemAndParam",
    {"and": Required[Sequence[PropertyOrTimestampFilterParam]]},
    total=False,
)
"""The variant `and` of `GroupFilterOperatorArrayItemParam`."""


PropertyFilterParam: TypeAlias = (
    TitlePropertyFilterParam
    | RichTextPropertyFilterParam
    | PropertyFilterNumberParam
    | PropertyFilterCheckboxParam
    | PropertyFilterSelectParam
    | PropertyFilterMultiSelectParam
    | PropertyFilterStatusParam
    | PropertyFilterDateParam
    | PropertyFilterPeopleParam
    | FilesPropertyFilterParam
    | UrlPropertyFilterParam
    | EmailPropertyFilterParam
    | PhoneNumberPropertyFilterParam
    | PropertyFilterRelationParam
    | CreatedByPropertyFilterParam
    | CreatedTimePropertyFilterParam
    | LastEditedByPropertyFilterParam
    | LastEditedTimePropertyFilterParam
    | PropertyFilterFormulaParam
    | UniqueIdPropertyFilterParam
    | PropertyFilterRollupParam
    | VerificationPropertyFilterParam
)
"""A condition on a property, named by `property`. The condition stands under the type of the
property.
"""


TimestampFilterParam: TypeAlias = (
    TimestampCreatedTimeFilterParam | TimestampLastEditedTimeFilterParam
)
"""A condition on the time of creation or last change, which needs no property for it."""


GroupFilterOperatorArrayItemParam: TypeAlias = (
    PropertyFilterParam
    | TimestampFilterParam
    | GroupFilterOperatorArrayItemOrParam
    | GroupFilterOperatorArrayItemAndParam
)


GroupFilterOperatorArrayParam: TypeAlias = Sequence[GroupFilterOperatorArrayItemParam]
"""Conditions of the outer level of a combined filter, at most 100, which may themselves be combined
once more.
"""


class ParentOfDataSourceParam(TypedDict, total=False):
    """The database that a data source shall belong to."""

    type: Literal["database_id"]
    database_id: Required[str]
    """Id of the database."""


class StatusPropertyConfigUpdateOptionNameParam(TypedDict, total=False):
    """The variant `name` of `StatusPropertyConfigUpdateOptionParam`."""

    color: SelectColorParam
    """Colour of the option."""
    description: str | None
    """Note on the option, or null."""
    name: Required[str]
    """Name of the option."""
    id: str
    """Id of the option."""


class StatusPropertyConfigUpdateOptionIdParam(TypedDict, total=False):
    """The variant `id` of `StatusPropertyConfigUpdateOptionParam`."""

    color: SelectColorParam
    """Colour of the option."""
    description: str | None
    """Note on the option, or null."""
    id: Required[str]
    """Id of the option."""
    name: str
    """Name of the option."""


StatusPropertyConfigUpdateOptionParam: TypeAlias = (
    StatusPropertyConfigUpdateOptionNameParam | StatusPropertyConfigUpdateOptionIdParam
)


class StatusPropertyConfigUpdateParam(TypedDict, total=False):
    """New options of a status property."""

    options: Sequence[StatusPropertyConfigUpdateOptionParam]
    """Options to add or change, each told by name or id."""


TimestampSortTimestampParam: TypeAlias = Literal["created_time", "last_edited_time"]
"""Which of the two times."""


class DataSourceUpdatePropertyNumberParam(TypedDict, total=False):
    """A property of numbers."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["number"]
    number: Required[NumberPropertyConfigurationNumberParam]


class DataSourceUpdatePropertyFormulaParam(TypedDict, total=False):
    """A property that is computed from others."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["formula"]
    formula: Required[FormulaPropertyConfigurationFormulaParam]


class DataSourceUpdatePropertyUrlParam(TypedDict, total=False):
    """A property of web addresses."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["url"]
    url: Required[EmptyObjectParam]


class DataSourceUpdatePropertyPeopleParam(TypedDict, total=False):
    """A property that names users and groups."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["people"]
    people: Required[EmptyObjectParam]


class DataSourceUpdatePropertyFilesParam(TypedDict, total=False):
    """A property of files."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["files"]
    files: Required[EmptyObjectParam]


class DataSourceUpdatePropertyEmailParam(TypedDict, total=False):
    """A property of email addresses."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["email"]
    email: Required[EmptyObjectParam]


class DataSourceUpdatePropertyPhoneNumberParam(TypedDict, total=False):
    """A property of phone numbers."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["phone_number"]
    phone_number: Required[EmptyObjectParam]


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
"""A property of dates or spans of dates."""


class DataSourceUpdatePropertyCheckboxParam(TypedDict, total=False):
    """A property with a tick."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["checkbox"]
    checkbox: Required[EmptyObjectParam]


class DataSourceUpdatePropertyCreatedByParam(TypedDict, total=False):
    """A property that shows who made the row."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["created_by"]
    created_by: Required[EmptyObjectParam]


class DataSourceUpdatePropertyCreatedTimeParam(TypedDict, total=False):
    """A property that shows when the row was made."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["created_time"]
    created_time: Required[EmptyObjectParam]


class DataSourceUpdatePropertyLastEditedByParam(TypedDict, total=False):
    """A property that shows who changed the row last."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["last_edited_by"]
    last_edited_by: Required[EmptyObjectParam]


class DataSourceUpdatePropertySelectParam(TypedDict, total=False):
    """A property with a choice of one option."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["select"]
    select: Required[StatusPropertyConfigUpdateParam]


class DataSourceUpdatePropertyLastEditedTimeParam(TypedDict, total=False):
    """A property that shows when the row was changed last."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["last_edited_time"]
    last_edited_time: Required[EmptyObjectParam]


class DataSourceUpdatePropertyPlaceParam(TypedDict, total=False):
    """A property of places on the map."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["place"]
    place: Required[EmptyObjectParam]


class DataSourceUpdatePropertyMultiSelectParam(TypedDict, total=False):
    """A property with a choice of several options."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["multi_select"]
    multi_select: Required[StatusPropertyConfigUpdateParam]


class DataSourceUpdatePropertyStatusParam(TypedDict, total=False):
    """A property that tracks progress; its options fall into groups."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["status"]
    status: Required[StatusPropertyConfigUpdateParam]


class DataSourceUpdatePropertyRelationParam(TypedDict, total=False):
    """A property that links rows with those of a data source."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["relation"]
    relation: Required[RelationPropertyConfigurationRelationParam]


class DataSourceUpdatePropertyRollupParam(TypedDict, total=False):
    """A property that sums up a property of related rows."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["rollup"]
    rollup: Required[RollupPropertyConfigurationRollupParam]


class DataSourceUpdatePropertyUniqueIdParam(TypedDict, total=False):
    """A property that numbers the rows."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["unique_id"]
    unique_id: Required[UniqueIdPropertyConfigurationUniqueIdParam]


class DataSourceUpdatePropertyTitleParam(TypedDict, total=False):
    """The property that holds the names of the rows; there is exactly one."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["title"]
    title: Required[EmptyObjectParam]


class DataSourceUpdatePropertyRichTextParam(TypedDict, total=False):
    """A property of formatted text."""

    name: str
    """New name of the property."""
    description: str | None
    """Note shown beside the property, or null for none."""
    type: Literal["rich_text"]
    rich_text: Required[EmptyObjectParam]


class DataSourceUpdatePropertyNameParam(TypedDict, total=False):
    """A new name and nothing else."""

    name: Required[str]


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


DataSourceQueryFilterOrParam = TypedDict(
    "DataSourceQueryFilterOrParam",
    {"or": Required[Sequence[GroupFilterOperatorArrayItemParam]]},
    total=False,
)
"""The variant `or` of `DataSourceQueryFilterParam`."""


DataSourceQueryFilterAndParam = TypedDict(
    "DataSourceQueryFilterAndParam",
    {"and": Required[Sequence[GroupFilterOperatorArrayItemParam]]},
    total=False,
)
"""The variant `and` of `DataSourceQueryFilterParam`."""


DataSourceQueryFilterParam: TypeAlias = (
    DataSourceQueryFilterOrParam
    | DataSourceQueryFilterAndParam
    | PropertyFilterParam
    | TimestampFilterParam
)
"""Which rows to return: one condition, or several joined by `and` or `or`, which may be nested
twice.
"""


class DataSourceQuerySortPropertyParam(TypedDict, total=False):
    """A sort by a property."""

    property: Required[str]
    """The property, by name or id."""
    direction: Required[SortDirectionParam]
    """Smallest or oldest first (`ascending`), or the other way round."""


class DataSourceQuerySortTimestampParam(TypedDict, total=False):
    """A sort by the time of creation or last change."""

    timestamp: Required[TimestampSortTimestampParam]
    """Which of the two times."""
    direction: Required[SortDirectionParam]
    """Smallest or oldest first (`ascending`), or the other way round."""


DataSourceQuerySortParam: TypeAlias = (
    DataSourceQuerySortPropertyParam | DataSourceQuerySortTimestampParam
)
