"""Types of arguments that `data_sources` and `views` have in common."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .empty_object import EmptyObjectParam
from .equals_checkbox_property_filter import EqualsCheckboxPropertyFilterParam
from .sort_direction import SortDirectionParam
from .timestamp_property import TimestampPropertyParam


class DoesNotEqualCheckboxPropertyFilterParam(TypedDict, total=False):
    """Holds when the box is in the other state than given."""

    does_not_equal: Required[bool]
    """True for unticked, false for ticked: it is what the box must not be."""


CheckboxPropertyFilterParam: TypeAlias = (
    EqualsCheckboxPropertyFilterParam | DoesNotEqualCheckboxPropertyFilterParam
)
"""A condition on a box that is ticked or not."""


class IsEmptyExistencePropertyFilterParam(TypedDict, total=False):
    """Holds when there is no value."""

    is_empty: Required[Literal[True]]
    """Always true. For the opposite there is `is_not_empty`."""


class IsNotEmptyExistencePropertyFilterParam(TypedDict, total=False):
    """Holds when there is a value."""

    is_not_empty: Required[Literal[True]]
    """Always true. For the opposite there is `is_empty`."""


class EqualsTextPropertyFilterParam(TypedDict, total=False):
    """Holds when the text is the one given."""

    equals: Required[str]
    """The whole text."""


class DoesNotEqualTextPropertyFilterParam(TypedDict, total=False):
    """Holds when the text is another one than given."""

    does_not_equal: Required[str]
    """The whole text that is not wanted."""


class ContainsTextPropertyFilterParam(TypedDict, total=False):
    """Holds when the text given occurs anywhere in it."""

    contains: Required[str]
    """The part to look for."""


class DoesNotContainTextPropertyFilterParam(TypedDict, total=False):
    """Holds when the text given occurs nowhere in it."""

    does_not_contain: Required[str]
    """The part that is not wanted."""


class StartsWithTextPropertyFilterParam(TypedDict, total=False):
    """Holds when it begins with the text given."""

    starts_with: Required[str]
    """The beginning to look for."""


class EndsWithTextPropertyFilterParam(TypedDict, total=False):
    """Holds when it ends with the text given."""

    ends_with: Required[str]
    """The end to look for."""


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
"""A condition on text."""


class ContainsRelationPropertyFilterParam(TypedDict, total=False):
    """Holds when the page given is among those linked."""

    contains: Required[str]
    """Id of that page."""


class DoesNotContainRelationPropertyFilterParam(TypedDict, total=False):
    """Holds when the page given is not among those linked."""

    does_not_contain: Required[str]
    """Id of that page."""


RelationPropertyFilterParam: TypeAlias = (
    ContainsRelationPropertyFilterParam
    | DoesNotContainRelationPropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on the pages that a row is linked to, by their ids."""


PersonIdOrMeParam: TypeAlias = Literal["me"] | str
"""A user by id, or `me` for the user of the token."""


class ContainsPeoplePropertyFilterParam(TypedDict, total=False):
    """Holds when the user given is among the people."""

    contains: Required[PersonIdOrMeParam]
    """Id of the user, or `me`."""


class DoesNotContainPeoplePropertyFilterParam(TypedDict, total=False):
    """Holds when the user given is not among the people."""

    does_not_contain: Required[PersonIdOrMeParam]
    """Id of the user, or `me`."""


PeoplePropertyFilterParam: TypeAlias = (
    ContainsPeoplePropertyFilterParam
    | DoesNotContainPeoplePropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on people: those that a property names, or the one who made or last changed a row."""


RelativeDateValueParam: TypeAlias = Literal[
    "today",
    "tomorrow",
    "yesterday",
    "one_week_ago",
    "one_week_from_now",
    "one_month_ago",
    "one_month_from_now",
]
"""A day as seen from today, so that a stored filter moves along with time."""


DateOrRelativeDateParam: TypeAlias = RelativeDateValueParam | str
"""A day or moment in ISO 8601, or a word for a day seen from today."""


class EqualsDatePropertyFilterParam(TypedDict, total=False):
    """Holds on the date given."""

    equals: Required[DateOrRelativeDateParam]
    """A fixed date, or a word for one as seen from today."""


class BeforeDatePropertyFilterParam(TypedDict, total=False):
    """Holds before the date given, but not on it."""

    before: Required[DateOrRelativeDateParam]
    """A fixed date, or a word for one as seen from today."""


class NextMonthDatePropertyFilterParam(TypedDict, total=False):
    """Holds in the month from now on."""

    next_month: Required[EmptyObjectParam]
    """An empty object, `{}`: the key says it all."""


class NextYearDatePropertyFilterParam(TypedDict, total=False):
    """Holds in the year from now on."""

    next_year: Required[EmptyObjectParam]
    """An empty object, `{}`: the key says it all."""


class AfterDatePropertyFilterParam(TypedDict, total=False):
    """Holds after the date given, but not on it."""

    after: Required[DateOrRelativeDateParam]
    """A fixed date, or a word for one as seen from today."""


class OnOrBeforeDatePropertyFilterParam(TypedDict, total=False):
    """Holds on the date given and before it."""

    on_or_before: Required[DateOrRelativeDateParam]
    """A fixed date, or a word for one as seen from today."""


class OnOrAfterDatePropertyFilterParam(TypedDict, total=False):
    """Holds on the date given and after it."""

    on_or_after: Required[DateOrRelativeDateParam]
    """A fixed date, or a word for one as seen from today."""


class ThisWeekDatePropertyFilterParam(TypedDict, total=False):
    """Holds in the current week."""

    this_week: Required[EmptyObjectParam]
    """An empty object, `{}`: the key says it all."""


class PastWeekDatePropertyFilterParam(TypedDict, total=False):
    """Holds in the seven days up to now."""

    past_week: Required[EmptyObjectParam]
    """An empty object, `{}`: the key says it all."""


class PastMonthDatePropertyFilterParam(TypedDict, total=False):
    """Holds in the month up to now."""

    past_month: Required[EmptyObjectParam]
    """An empty object, `{}`: the key says it all."""


class PastYearDatePropertyFilterParam(TypedDict, total=False):
    """Holds in the year up to now."""

    past_year: Required[EmptyObjectParam]
    """An empty object, `{}`: the key says it all."""


class NextWeekDatePropertyFilterParam(TypedDict, total=False):
    """Holds in the seven days from now on."""

    next_week: Required[EmptyObjectParam]
    """An empty object, `{}`: the key says it all."""


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
"""A condition on a date or time: compared with one that is given, or within a span that moves along
with the present day.
"""


class StringFormulaPropertyFilterParam(TypedDict, total=False):
    """For values that are texts."""

    string: Required[TextPropertyFilterParam]
    """What the text has to be."""


class CheckboxFormulaPropertyFilterParam(TypedDict, total=False):
    """For values that are true or false."""

    checkbox: Required[CheckboxPropertyFilterParam]
    """Whether the value has to be true (ticked) or false (unticked)."""


class EqualsNumberPropertyFilterParam(TypedDict, total=False):
    """Holds for the number given."""

    equals: Required[float]
    """The number to look for."""


class DoesNotEqualNumberPropertyFilterParam(TypedDict, total=False):
    """Holds for all numbers but the one given."""

    does_not_equal: Required[float]
    """The number that is not wanted."""


class GreaterThanNumberPropertyFilterParam(TypedDict, total=False):
    """Holds for numbers above the one given."""

    greater_than: Required[float]
    """The bound, which is not let through itself."""


class LessThanNumberPropertyFilterParam(TypedDict, total=False):
    """Holds for numbers below the one given."""

    less_than: Required[float]
    """The bound, which is not let through itself."""


class GreaterThanOrEqualToNumberPropertyFilterParam(TypedDict, total=False):
    """Holds for the number given and those above it."""

    greater_than_or_equal_to: Required[float]
    """The least number that is let through."""


class LessThanOrEqualToNumberPropertyFilterParam(TypedDict, total=False):
    """Holds for the number given and those below it."""

    less_than_or_equal_to: Required[float]
    """The largest number that is let through."""


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
    """For values that are numbers."""

    number: Required[NumberPropertyFilterParam]
    """What the number has to be."""


DateFormulaPropertyFilterParam = TypedDict(
    "DateFormulaPropertyFilterParam",
    {"date": Required[DatePropertyFilterParam]},
    total=False,
)
"""For values that are dates.

Keys:
    date: When the date has to be.
"""


FormulaPropertyFilterParam: TypeAlias = (
    StringFormulaPropertyFilterParam
    | CheckboxFormulaPropertyFilterParam
    | NumberFormulaPropertyFilterParam
    | DateFormulaPropertyFilterParam
)
"""A condition on the result of a formula. It stands under the type of the result."""


class RichTextRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """For values that are texts."""

    rich_text: Required[TextPropertyFilterParam]
    """What the text has to be."""


StringOrStringArrayParam: TypeAlias = Sequence[str] | str
"""One text, or a list of texts."""


class EqualsSelectPropertyFilterParam(TypedDict, total=False):
    """Holds when the option given is chosen."""

    equals: Required[StringOrStringArrayParam]
    """A name of an option, or several of which any will do."""


class DoesNotEqualSelectPropertyFilterParam(TypedDict, total=False):
    """Holds when another option than given is chosen."""

    does_not_equal: Required[StringOrStringArrayParam]
    """A name of an option, or several of which none is wanted."""


SelectPropertyFilterParam: TypeAlias = (
    EqualsSelectPropertyFilterParam
    | DoesNotEqualSelectPropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on the one option chosen, by its name."""


class SelectRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """For values that are options of a select property."""

    select: Required[SelectPropertyFilterParam]
    """Which option it has to be, or must not be."""


class ContainsMultiSelectPropertyFilterParam(TypedDict, total=False):
    """Holds when the option given is among those chosen."""

    contains: Required[StringOrStringArrayParam]
    """A name of an option, or several of which any will do."""


class DoesNotContainMultiSelectPropertyFilterParam(TypedDict, total=False):
    """Holds when the option given is not among those chosen."""

    does_not_contain: Required[StringOrStringArrayParam]
    """A name of an option, or several of which none is wanted."""


MultiSelectPropertyFilterParam: TypeAlias = (
    ContainsMultiSelectPropertyFilterParam
    | DoesNotContainMultiSelectPropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on the options chosen, by their names."""


class MultiSelectRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """For values that are options of a multi-select property."""

    multi_select: Required[MultiSelectPropertyFilterParam]
    """Which option has to be among them, or must not be."""


class RelationRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """For values that are linked pages."""

    relation: Required[RelationPropertyFilterParam]
    """Which page has to be among them, or must not be."""


class PeopleRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """For values that are people."""

    people: Required[PeoplePropertyFilterParam]
    """Who has to be among them, or must not be."""


ExistencePropertyFilterParam: TypeAlias = (
    IsEmptyExistencePropertyFilterParam | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on whether a property has a value at all."""


class FilesRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """For values that are files."""

    files: Required[ExistencePropertyFilterParam]
    """Some file or none."""


StatusPropertyFilterParam: TypeAlias = (
    EqualsSelectPropertyFilterParam
    | DoesNotEqualSelectPropertyFilterParam
    | IsEmptyExistencePropertyFilterParam
    | IsNotEmptyExistencePropertyFilterParam
)
"""A condition on the status, by the name of its option."""


class StatusRollupSubfilterPropertyFilterParam(TypedDict, total=False):
    """For values that are statuses."""

    status: Required[StatusPropertyFilterParam]
    """Which status it has to be, or must not be."""


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
"""A condition on one of the values that a rollup
collects. It stands under the type of the values.
"""


class AnyRollupPropertyFilterParam(TypedDict, total=False):
    """Holds when at least one of the values meets the condition."""

    any: Required[RollupSubfilterPropertyFilterParam]
    """The condition, under the type of the values."""


class NoneRollupPropertyFilterParam(TypedDict, total=False):
    """Holds when not one of the values meets the condition."""

    none: Required[RollupSubfilterPropertyFilterParam]
    """The condition, under the type of the values."""


class EveryRollupPropertyFilterParam(TypedDict, total=False):
    """Holds when all values meet the condition."""

    every: Required[RollupSubfilterPropertyFilterParam]
    """The condition, under the type of the values."""


RollupPropertyFilterParam: TypeAlias = (
    AnyRollupPropertyFilterParam
    | NoneRollupPropertyFilterParam
    | EveryRollupPropertyFilterParam
    | DateFormulaPropertyFilterParam
    | NumberFormulaPropertyFilterParam
)
"""A condition on a rollup: on the values that it collects, or on the number or date that
it computes from them.
"""


VerificationStateParam: TypeAlias = Literal["verified", "expired", "none"]
"""A part of `VerificationPropertyDoesNotEqualFilterParam` and
`VerificationPropertyStatusFilterParam`.
"""


class VerificationPropertyDoesNotEqualFilterParam(TypedDict, total=False):
    """A condition on the verification of wiki pages that keeps all states but one."""

    does_not_equal: Required[VerificationStateParam]
    """The state to leave out."""


class VerificationPropertyStatusFilterParam(TypedDict, total=False):
    """A condition on the verification that pages of a wiki can have."""

    status: Required[VerificationStateParam]
    """The state that pages have to be in: verified, verified once but no longer
    (`expired`), or never (`none`).
    """


VerificationPropertyFilterParam: TypeAlias = (
    VerificationPropertyStatusFilterParam | VerificationPropertyDoesNotEqualFilterParam
)
"""A condition on the verification of wiki pages, by the state they have or lack."""


class TitlePropertyFilterParam(TypedDict, total=False):
    """A condition on the title of rows."""

    title: Required[TextPropertyFilterParam]
    """What the title has to be."""
    property: Required[str]
    """The property, by name or id. Its type must be `title`."""
    type: Literal["title"]
    """Always `title`. May be left out, as the key of the condition tells it."""


class RichTextPropertyFilterParam(TypedDict, total=False):
    """A condition on a text."""

    rich_text: Required[TextPropertyFilterParam]
    """What the text has to be."""
    property: Required[str]
    """The property, by name or id. Its type must be `rich_text`."""
    type: Literal["rich_text"]
    """Always `rich_text`. May be left out, as the key of the condition tells it."""


class UrlPropertyFilterParam(TypedDict, total=False):
    """A condition on a web address."""

    url: Required[TextPropertyFilterParam]
    """What the address has to be, as text."""
    property: Required[str]
    """The property, by name or id. Its type must be `url`."""
    type: Literal["url"]
    """Always `url`. May be left out, as the key of the condition tells it."""


class EmailPropertyFilterParam(TypedDict, total=False):
    """A condition on an email address."""

    email: Required[TextPropertyFilterParam]
    """What the address has to be, as text."""
    property: Required[str]
    """The property, by name or id. Its type must be `email`."""
    type: Literal["email"]
    """Always `email`. May be left out, as the key of the condition tells it."""


class PhoneNumberPropertyFilterParam(TypedDict, total=False):
    """A condition on a phone number."""

    phone_number: Required[TextPropertyFilterParam]
    """What the phone number has to be, as text."""
    property: Required[str]
    """The property, by name or id. Its type must be `phone_number`."""
    type: Literal["phone_number"]
    """Always `phone_number`. May be left out, as the key of the condition tells it."""


class PropertyFilterRelationParam(TypedDict, total=False):
    """A condition on the linked pages."""

    relation: Required[RelationPropertyFilterParam]
    """Which page has to be among those linked, or must not be."""
    property: Required[str]
    """The property, by name or id. Its type must be `relation`."""
    type: Literal["relation"]
    """Always `relation`. May be left out, as the key of the condition tells it."""


class CreatedByPropertyFilterParam(TypedDict, total=False):
    """A condition on who made the row."""

    created_by: Required[PeoplePropertyFilterParam]
    """Who has to have made it, or must not have."""
    property: Required[str]
    """The property, by name or id. Its type must be `created_by`."""
    type: Literal["created_by"]
    """Always `created_by`. May be left out, as the key of the condition tells it."""


class CreatedTimePropertyFilterParam(TypedDict, total=False):
    """A condition on when the row was made."""

    created_time: Required[DatePropertyFilterParam]
    """When it has to have been made."""
    property: Required[str]
    """The property, by name or id. Its type must be `created_time`."""
    type: Literal["created_time"]
    """Always `created_time`. May be left out, as the key of the condition tells it."""


class LastEditedByPropertyFilterParam(TypedDict, total=False):
    """A condition on who changed the row last."""

    last_edited_by: Required[PeoplePropertyFilterParam]
    """Who has to have changed it last, or must not have."""
    property: Required[str]
    """The property, by name or id. Its type must be `last_edited_by`."""
    type: Literal["last_edited_by"]
    """Always `last_edited_by`. May be left out, as the key of the condition tells it."""


class LastEditedTimePropertyFilterParam(TypedDict, total=False):
    """A condition on when the row was last changed."""

    last_edited_time: Required[DatePropertyFilterParam]
    """When it has to have been changed last."""
    property: Required[str]
    """The property, by name or id. Its type must be `last_edited_time`."""
    type: Literal["last_edited_time"]
    """Always `last_edited_time`. May be left out, as the key of the condition tells it."""


class PropertyFilterFormulaParam(TypedDict, total=False):
    """A condition on the result of a formula."""

    formula: Required[FormulaPropertyFilterParam]
    """What the result has to be, under its type."""
    property: Required[str]
    """The property, by name or id. Its type must be `formula`."""
    type: Literal["formula"]
    """Always `formula`. May be left out, as the key of the condition tells it."""


class UniqueIdPropertyFilterParam(TypedDict, total=False):
    """A condition on the number that Notion gives a row."""

    unique_id: Required[NumberPropertyFilterParam]
    """What the number has to be. The prefix does not count."""
    property: Required[str]
    """The property, by name or id. Its type must be `unique_id`."""
    type: Literal["unique_id"]
    """Always `unique_id`. May be left out, as the key of the condition tells it."""


class PropertyFilterNumberParam(TypedDict, total=False):
    """A condition on a number."""

    number: Required[NumberPropertyFilterParam]
    """What the number has to be."""
    property: Required[str]
    """The property, by name or id. Its type must be `number`."""
    type: Literal["number"]
    """Always `number`. May be left out, as the key of the condition tells it."""


class PropertyFilterRollupParam(TypedDict, total=False):
    """A condition on the result of a rollup."""

    rollup: Required[RollupPropertyFilterParam]
    """What the rollup has to give."""
    property: Required[str]
    """The property, by name or id. Its type must be `rollup`."""
    type: Literal["rollup"]
    """Always `rollup`. May be left out, as the key of the condition tells it."""


class PropertyFilterVerificationParam(TypedDict, total=False):
    """A condition on whether a page is verified."""

    verification: Required[VerificationPropertyFilterParam]
    """Which state the verification has to be in."""
    property: Required[str]
    """The property, by name or id. Its type must be `verification`."""
    type: Literal["verification"]
    """Always `verification`. May be left out, as the key of the condition tells it."""


class PropertyFilterCheckboxParam(TypedDict, total=False):
    """A condition on whether a box is ticked."""

    checkbox: Required[CheckboxPropertyFilterParam]
    """Whether the value has to be true (ticked) or false (unticked)."""
    property: Required[str]
    """The property, by name or id. Its type must be `checkbox`."""
    type: Literal["checkbox"]
    """Always `checkbox`. May be left out, as the key of the condition tells it."""


class PropertyFilterSelectParam(TypedDict, total=False):
    """A condition on the one option chosen."""

    select: Required[SelectPropertyFilterParam]
    """Which option has to be chosen, or must not be."""
    property: Required[str]
    """The property, by name or id. Its type must be `select`."""
    type: Literal["select"]
    """Always `select`. May be left out, as the key of the condition tells it."""


class PropertyFilterMultiSelectParam(TypedDict, total=False):
    """A condition on the options chosen."""

    multi_select: Required[MultiSelectPropertyFilterParam]
    """Which options have to be among those chosen, or must not be."""
    property: Required[str]
    """The property, by name or id. Its type must be `multi_select`."""
    type: Literal["multi_select"]
    """Always `multi_select`. May be left out, as the key of the condition tells it."""


class PropertyFilterStatusParam(TypedDict, total=False):
    """A condition on the status."""

    status: Required[StatusPropertyFilterParam]
    """Which status a row has to have, or must not have."""
    property: Required[str]
    """The property, by name or id. Its type must be `status`."""
    type: Literal["status"]
    """Always `status`. May be left out, as the key of the condition tells it."""


PropertyFilterDateParam = TypedDict(
    "PropertyFilterDateParam",
    {"date": Required[DatePropertyFilterParam], "property": Required[str], "type": Literal["date"]},
    total=False,
)
"""A condition on a date.

Keys:
    date: When the date has to be.
    property: The property, by name or id. Its type must be `date`.
    type: Always `date`. May be left out, as the key of the condition tells it.
"""


class PropertyFilterPeopleParam(TypedDict, total=False):
    """A condition on the people named."""

    people: Required[PeoplePropertyFilterParam]
    """Who has to be among the people named, or must not be."""
    property: Required[str]
    """The property, by name or id. Its type must be `people`."""
    type: Literal["people"]
    """Always `people`. May be left out, as the key of the condition tells it."""


class FilesPropertyFilterParam(TypedDict, total=False):
    """A condition on whether there are files."""

    files: Required[ExistencePropertyFilterParam]
    """Some file or none."""
    property: Required[str]
    """The property, by name or id. Its type must be `files`."""
    type: Literal["files"]
    """Always `files`. May be left out, as the key of the condition tells it."""


class TimestampCreatedTimeFilterParam(TypedDict, total=False):
    """A condition on when the row was made."""

    created_time: Required[DatePropertyFilterParam]
    """When it has to have been made."""
    timestamp: Required[Literal["created_time"]]
    """Always `created_time`: the time that the condition is on."""
    type: Literal["created_time"]
    """Always `created_time`. May be left out, as `timestamp` tells it."""


class TimestampLastEditedTimeFilterParam(TypedDict, total=False):
    """A condition on when the row was last changed."""

    last_edited_time: Required[DatePropertyFilterParam]
    """When it has to have been changed last."""
    timestamp: Required[Literal["last_edited_time"]]
    """Always `last_edited_time`: the time that the condition is on."""
    type: Literal["last_edited_time"]
    """Always `last_edited_time`. May be left out, as `timestamp` tells it."""


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
    | PropertyFilterVerificationParam
)
"""A single condition: on a property, or on the time at which rows were made or last changed."""


PropertyOrTimestampFilterArrayParam: TypeAlias = Sequence[PropertyOrTimestampFilterParam]
"""Conditions on the inner level of a combined filter, at most 100."""


GroupFilterOperatorArrayItemOrParam = TypedDict(
    "GroupFilterOperatorArrayItemOrParam",
    {"or": Required[Sequence[PropertyOrTimestampFilterParam]]},
    total=False,
)
"""Conditions of which at least one must hold.

Keys:
    or: The conditions. One that holds is enough.
"""


GroupFilterOperatorArrayItemAndParam = TypedDict(
    "GroupFilterOperatorArrayItemAndParam",
    {"and": Required[Sequence[PropertyOrTimestampFilterParam]]},
    total=False,
)
"""Conditions that must all hold.

Keys:
    and: The conditions. One that does not hold is enough to leave a row out.
"""


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
    | PropertyFilterVerificationParam
)
"""A condition on a property, which `property` names. It stands under the type of that property."""


TimestampFilterParam: TypeAlias = (
    TimestampCreatedTimeFilterParam | TimestampLastEditedTimeFilterParam
)
"""A condition on the time at which rows were made or last changed. It needs no property
that shows that time.
"""


GroupFilterOperatorArrayItemParam: TypeAlias = (
    PropertyFilterParam
    | TimestampFilterParam
    | GroupFilterOperatorArrayItemOrParam
    | GroupFilterOperatorArrayItemAndParam
)
"""A condition, or several that are combined once more."""


GroupFilterOperatorArrayParam: TypeAlias = Sequence[GroupFilterOperatorArrayItemParam]
"""Conditions on the outer level of a combined filter, at most 100. Each may itself be
several, combined once more.
"""


OrDataSourceQueryFilterParam = TypedDict(
    "OrDataSourceQueryFilterParam",
    {"or": Required[Sequence[GroupFilterOperatorArrayItemParam]]},
    total=False,
)
"""Conditions of which one is enough.

Keys:
    or: At least one of these holds.
"""


AndDataSourceQueryFilterParam = TypedDict(
    "AndDataSourceQueryFilterParam",
    {"and": Required[Sequence[GroupFilterOperatorArrayItemParam]]},
    total=False,
)
"""Conditions that must be met together.

Keys:
    and: All of these hold.
"""


DataSourceQueryFilterParam: TypeAlias = (
    OrDataSourceQueryFilterParam
    | AndDataSourceQueryFilterParam
    | PropertyFilterParam
    | TimestampFilterParam
)
"""Which rows to keep: a condition on a property or a time, or several of them joined by `and` or
`or`. Such groups may stand within a group once more, but no deeper.
"""


class PropertyDataSourceQuerySortParam(TypedDict, total=False):
    """A sort by a property."""

    property: Required[str]
    """The property, by name or id."""
    direction: Required[SortDirectionParam]
    """Smallest or oldest first (`ascending`), or the other way round."""


class TimestampDataSourceQuerySortParam(TypedDict, total=False):
    """A sort by the time of creation or last change."""

    timestamp: Required[TimestampPropertyParam]
    """Which of the two times."""
    direction: Required[SortDirectionParam]
    """Smallest or oldest first (`ascending`), or the other way round."""


DataSourceQuerySortParam: TypeAlias = (
    PropertyDataSourceQuerySortParam | TimestampDataSourceQuerySortParam
)
"""A key to sort rows by, a property or a time, and in which direction."""
