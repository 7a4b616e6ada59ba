"""Types of answers that `data_sources`, `pages` and `search` have in common."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, Number, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .block_id_parent_for_block_based import PageIcon
from .custom_emoji_page_icon import InternalFile, LinkPreviewMention
from .empty_object import EmptyObject
from .page_cover import PageCover
from .parent_for_block_based import ParentForBlockBased
from .partial_page import PartialPage
from .partial_user import PartialUser
from .rich_text import Date, RichText, UserValue


class BooleanFormulaPropertyValue(Model):
    """A formula that gives true or false."""

    type: Literal["boolean"]
    """Always `boolean`, which is also the key of the result."""
    boolean: bool | None
    """The result, None if the formula gives none."""


class ButtonSimplePropertyValue(Model):
    """A button; it has no value."""

    type: Literal["button"]
    """Always `button`, which is also the key of the value."""
    button: EmptyObject
    """Empty: buttons have no value."""


class CheckboxSimplePropertyValue(Model):
    """A check box, ticked or not."""

    type: Literal["checkbox"]
    """Always `checkbox`, which is also the key of the value."""
    checkbox: bool
    """Whether it is ticked."""


class CreatedBySimplePropertyValue(Model):
    """The user who made the page."""

    type: Literal["created_by"]
    """Always `created_by`, which is also the key of the value."""
    created_by: UserValue
    """The user, in full if the connection may read users, else by id alone."""


class CreatedTimeSimplePropertyValue(Model):
    """When the page was made."""

    type: Literal["created_time"]
    """Always `created_time`, which is also the key of the value."""
    created_time: dt.datetime
    """The moment, in UTC."""


SelectColor: TypeAlias = (
    Literal[
        "default",
        "gray",
        "brown",
        "orange",
        "yellow",
        "green",
        "blue",
        "purple",
        "pink",
        "red",
    ]
    | str
)
"""Colour that an option of a select, multi-select or status is shown in."""


RollupFunction: TypeAlias = (
    Literal[
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
    | str
)
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


class DateFormulaPropertyValue(Model):
    """A formula that gives a date."""

    type: Literal["date"]
    """Always `date`, which is also the key of the result."""
    date: Date | None
    """The result, None if the formula gives none."""


class DateSimplePropertyValue(Model):
    """The date, or span of dates, in a cell."""

    type: Literal["date"]
    """Always `date`, which is also the key of the value."""
    date: Date | None
    """The day, moment or span, None when the cell is empty."""


class EmailSimplePropertyValue(Model):
    """The email address in a cell."""

    type: Literal["email"]
    """Always `email`, which is also the key of the value."""
    email: str | None
    """The address, or None when the cell is empty."""


class FileInternalOrExternalFileWithName(Model):
    """A file stored by Notion, whose address expires."""

    name: str
    """Name that Notion shows for the file."""
    type: Literal["file"]
    """Always `file`, which is also the key with the address."""
    file: InternalFile
    """Where to download the file, for as long as the address holds."""


class ExternalInternalOrExternalFileWithName(Model):
    """A file on the web, to which Notion only links."""

    name: str
    """Name that Notion shows for the file."""
    type: Literal["external"]
    """Always `external`, which is also the key with the address."""
    external: LinkPreviewMention
    """Where the file is."""


class UnknownInternalOrExternalFileWithName(UnknownVariant, tag="type"):
    """A variant of `InternalOrExternalFileWithName` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    name: str
    """Name that Notion shows for the file."""


InternalOrExternalFileWithName: TypeAlias = Annotated[
    FileInternalOrExternalFileWithName
    | ExternalInternalOrExternalFileWithName
    | UnknownInternalOrExternalFileWithName,
    ByTag(
        "type",
        {
            "file": FileInternalOrExternalFileWithName,
            "external": ExternalInternalOrExternalFileWithName,
        },
        unknown=UnknownInternalOrExternalFileWithName,
    ),
]
"""A file with its name: stored by Notion, or on the web."""


class FilesSimplePropertyValue(Model):
    """The files of a property."""

    type: Literal["files"]
    """Always `files`, which is also the key of the value."""
    files: list[InternalOrExternalFileWithName]
    """The files, in their order; empty if there are none."""


class NumberFormulaPropertyValue(Model):
    """A formula that gives a number."""

    type: Literal["number"]
    """Always `number`, which is also the key of the result."""
    number: Number | None
    """The result, None if the formula gives none."""


class StringFormulaPropertyValue(Model):
    """A formula that gives a text."""

    type: Literal["string"]
    """Always `string`, which is also the key of the result."""
    string: str | None
    """The result, None if the formula gives none."""


class UnsupportedFormulaPropertyValue(Model):
    """A formula whose result the API cannot give, as the value of a page's property."""

    type: Literal["unsupported"]
    """Always `unsupported`."""
    unsupported: EmptyObject
    """Nothing; the key alone says it."""


class UnknownFormulaPropertyValue(UnknownVariant, tag="type"):
    """A variant of `FormulaPropertyValue` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


FormulaPropertyValue: TypeAlias = Annotated[
    BooleanFormulaPropertyValue
    | DateFormulaPropertyValue
    | NumberFormulaPropertyValue
    | StringFormulaPropertyValue
    | UnsupportedFormulaPropertyValue
    | UnknownFormulaPropertyValue,
    ByTag(
        "type",
        {
            "boolean": BooleanFormulaPropertyValue,
            "date": DateFormulaPropertyValue,
            "number": NumberFormulaPropertyValue,
            "string": StringFormulaPropertyValue,
            "unsupported": UnsupportedFormulaPropertyValue,
        },
        unknown=UnknownFormulaPropertyValue,
    ),
]
"""The result of a formula. `type` tells which it is."""


class FormulaSimplePropertyValue(Model):
    """The result of a formula."""

    type: Literal["formula"]
    """Always `formula`, which is also the key of the value."""
    formula: FormulaPropertyValue
    """The result, under its own type."""


class Group(Model):
    """A group of users, such as those in a property of people."""

    id: str
    """Id by which the group can be named in requests."""
    object: Literal["group"]
    """Always `group`, which tells groups from users."""
    name: str | None
    """What the group is called, or None."""


class LastEditedBySimplePropertyValue(Model):
    """The user who changed the page last."""

    type: Literal["last_edited_by"]
    """Always `last_edited_by`, which is also the key of the value."""
    last_edited_by: UserValue
    """The user, in full if the connection may read users, else by id alone."""


class LastEditedTimeSimplePropertyValue(Model):
    """When the page was changed last."""

    type: Literal["last_edited_time"]
    """Always `last_edited_time`, which is also the key of the value."""
    last_edited_time: dt.datetime
    """The moment, in UTC."""


class PartialSelectPropertyValue(Model):
    """An option that a row has."""

    id: str
    """Id of the option. It stays when the option is renamed."""
    name: str
    """Name of the option when the value was read."""
    color: SelectColor
    """Colour of the option."""


class MultiSelectSimplePropertyValue(Model):
    """The chosen options of a property that allows several."""

    type: Literal["multi_select"]
    """Always `multi_select`, which is also the key of the value."""
    multi_select: list[PartialSelectPropertyValue]
    """The options that were chosen; empty if there are none."""


class NumberSimplePropertyValue(Model):
    """The number in a cell."""

    type: Literal["number"]
    """Always `number`, which is also the key of the value."""
    number: Number | None
    """The number, or None when the cell is empty."""


class NumberPagePropertyValue(Model):
    """The number in a cell."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["number"]
    """Always `number`, which is also the key of the value."""
    number: Number | None
    """The number, or None when the cell is empty."""


class UrlPagePropertyValue(Model):
    """The web address in a cell."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["url"]
    """Always `url`, which is also the key of the value."""
    url: str | None
    """The address, or None when the cell is empty."""


class CreatedByPagePropertyValue(Model):
    """The user who made the page."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["created_by"]
    """Always `created_by`, which is also the key of the value."""
    created_by: UserValue
    """The user, in full if the connection may read users, else by id alone."""


class CreatedTimePagePropertyValue(Model):
    """When the page was made."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["created_time"]
    """Always `created_time`, which is also the key of the value."""
    created_time: dt.datetime
    """The moment, in UTC."""


class LastEditedByPagePropertyValue(Model):
    """The user who changed the page last."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["last_edited_by"]
    """Always `last_edited_by`, which is also the key of the value."""
    last_edited_by: UserValue
    """The user, in full if the connection may read users, else by id alone."""


class LastEditedTimePagePropertyValue(Model):
    """When the page was changed last."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["last_edited_time"]
    """Always `last_edited_time`, which is also the key of the value."""
    last_edited_time: dt.datetime
    """The moment, in UTC."""


class FormulaPagePropertyValue(Model):
    """The result of a formula."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["formula"]
    """Always `formula`, which is also the key of the value."""
    formula: FormulaPropertyValue
    """The result, under its own type."""


class ButtonPagePropertyValue(Model):
    """A button; it has no value."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["button"]
    """Always `button`, which is also the key of the value."""
    button: EmptyObject
    """Empty: buttons have no value."""


class UniqueIdPropertyValue(Model):
    """A number that Notion gave to a row, as in `TASK-42`."""

    prefix: str | None
    """What stands before the number, as `TASK` in `TASK-42`; None for nothing."""
    number: int | None
    """The number itself, as `42` in `TASK-42`, or None."""


class UniqueIdPagePropertyValue(Model):
    """The number that Notion gave to a row, as in `TASK-42`."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["unique_id"]
    """Always `unique_id`, which is also the key of the value."""
    unique_id: UniqueIdPropertyValue
    """The number, and the prefix that all rows share."""


VerificationPropertyState: TypeAlias = Literal["verified", "expired"] | str
"""`verified`, or `expired` when the span is over."""


class VerificationProperty(Model):
    """A page that is verified, or was until the verification ran out."""

    state: Literal["verified", "expired"]
    """`verified`, or `expired` when the span is over."""
    date: Date | None
    """From when to when the verification holds; `end` is None if it has no end."""
    verified_by: UserValue | None
    """Who verified the page, or None."""


class VerificationPropertyUnverified(Model):
    """A page that nobody has verified."""

    state: Literal["unverified"]
    """Always `unverified`."""
    date: None
    """Always None, as there is nothing that could run out."""
    verified_by: None
    """Always None, as nobody has verified the page."""


class UnknownVerificationPropertyValue(UnknownVariant, tag="state"):
    """A variant of `VerificationPropertyValue` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `state`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        state: Literal["<unknown>"]


VerificationPropertyValue: TypeAlias = Annotated[
    VerificationPropertyUnverified | VerificationProperty | UnknownVerificationPropertyValue,
    ByTag(
        "state",
        {
            "unverified": VerificationPropertyUnverified,
            "verified": VerificationProperty,
            "expired": VerificationProperty,
        },
        unknown=UnknownVerificationPropertyValue,
    ),
]
"""Whether a page is verified; `state` tells."""


class VerificationPagePropertyValue(Model):
    """Whether the page of a wiki is verified."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["verification"]
    """Always `verification`, which is also the key of the value."""
    verification: VerificationPropertyValue | None
    """State, span and author of the verification, or None."""


class PlacePropertyValue(Model):
    """A place on the map."""

    lat: Number
    """Latitude in degrees, positive to the north."""
    lon: Number
    """Longitude in degrees, positive to the east."""
    name: str | None = None
    """Name of the place; None for none."""
    address: str | None = None
    """Postal address in one line; None for none."""
    aws_place_id: str | None = None
    """Id of the place with Amazon's location service; None for none."""
    google_place_id: str | None = None
    """Id of the place with Google Maps; None for none."""


class PlacePagePropertyValue(Model):
    """The place on the map that a cell names."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["place"]
    """Always `place`, which is also the key of the value."""
    place: PlacePropertyValue | None
    """The place, or None when the cell is empty."""


class SelectPagePropertyValue(Model):
    """The chosen option of a property that allows one."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["select"]
    """Always `select`, which is also the key of the value."""
    select: PartialSelectPropertyValue | None
    """The chosen option, or None when none is."""


class MultiSelectPagePropertyValue(Model):
    """The chosen options of a property that allows several."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["multi_select"]
    """Always `multi_select`, which is also the key of the value."""
    multi_select: list[PartialSelectPropertyValue]
    """The options that were chosen; empty if there are none."""


class StatusPagePropertyValue(Model):
    """The status that a row has reached."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["status"]
    """Always `status`, which is also the key of the value."""
    status: PartialSelectPropertyValue | None
    """The chosen option, or None when none is."""


class DatePagePropertyValue(Model):
    """The date, or span of dates, in a cell."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["date"]
    """Always `date`, which is also the key of the value."""
    date: Date | None
    """The day, moment or span, None when the cell is empty."""


class EmailPagePropertyValue(Model):
    """The email address in a cell."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["email"]
    """Always `email`, which is also the key of the value."""
    email: str | None
    """The address, or None when the cell is empty."""


class PhoneNumberPagePropertyValue(Model):
    """The phone number in a cell."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["phone_number"]
    """Always `phone_number`, which is also the key of the value."""
    phone_number: str | None
    """The number as text, or None when the cell is empty."""


class CheckboxPagePropertyValue(Model):
    """A check box, ticked or not."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["checkbox"]
    """Always `checkbox`, which is also the key of the value."""
    checkbox: bool
    """Whether it is ticked."""


class FilesPagePropertyValue(Model):
    """The files of a property."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["files"]
    """Always `files`, which is also the key of the value."""
    files: list[InternalOrExternalFileWithName]
    """The files, in their order; empty if there are none."""


class TitlePagePropertyValue(Model):
    """The title of a page, as rich text."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["title"]
    """Always `title`, which is also the key of the value."""
    title: list[RichText]
    """The title, cut into items wherever the style changes. Of pages and people that it mentions,
    at most 25 are returned with a page.
    """


class RichTextPagePropertyValue(Model):
    """A text, as rich text."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["rich_text"]
    """Always `rich_text`, which is also the key of the value."""
    rich_text: list[RichText]
    """The text, cut into items wherever the style changes. Of pages and people that it mentions, at
    most 25 are returned with a page.
    """


class UnknownUserValueOrGroup(UnknownVariant, tag="object"):
    """A variant of `UserValueOrGroup` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `object`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        object: Literal["<unknown>"]


UserValueOrGroup: TypeAlias = Annotated[
    UserValue | Group | UnknownUserValueOrGroup,
    ByTag("object", {"user": UserValue, "group": Group}, unknown=UnknownUserValueOrGroup),
]
"""`UserValue` or `Group`, told apart by `object`."""


class PeoplePagePropertyValue(Model):
    """Users and groups that the page names."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["people"]
    """Always `people`, which is also the key of the value."""
    people: list[UserValueOrGroup]
    """The users and groups. A page returns at most 25; read the property on its own for all."""


class RelationItemPropertyValue(Model):
    """A page that is linked or mentioned, or another object, by id."""

    id: str
    """Id of the page, database or block, with which it can be read."""


class RelationPagePropertyValue(Model):
    """Pages that this page is linked with."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["relation"]
    """Always `relation`, which is also the key of the value."""
    relation: list[RelationItemPropertyValue]
    """The linked pages. A page returns at most 25; read the property on its own for all."""


class NumberPartialRollupValue(Model):
    """A rollup that gives a number."""

    function: RollupFunction
    """How the values were summed up."""
    type: Literal["number"]
    """Always `number`, which is also the key of the result."""
    number: Number | None
    """The result, None if there is none."""


class DatePartialRollupValue(Model):
    """A rollup that gives a date."""

    function: RollupFunction
    """How the values were summed up."""
    type: Literal["date"]
    """Always `date`, which is also the key of the result."""
    date: Date | None
    """The result, None if there is none."""


class PeopleArrayBasedPropertyValue(Model):
    """Users and groups that the page names."""

    type: Literal["people"]
    """Always `people`, which is also the key of the value."""
    people: list[UserValueOrGroup]
    """The users and groups. A page returns at most 25; read the property on its own for all."""


class PhoneNumberSimplePropertyValue(Model):
    """The phone number in a cell."""

    type: Literal["phone_number"]
    """Always `phone_number`, which is also the key of the value."""
    phone_number: str | None
    """The number as text, or None when the cell is empty."""


class PlaceSimplePropertyValue(Model):
    """The place on the map that a cell names."""

    type: Literal["place"]
    """Always `place`, which is also the key of the value."""
    place: PlacePropertyValue | None
    """The place, or None when the cell is empty."""


class RelationArrayBasedPropertyValue(Model):
    """Pages that this page is linked with."""

    type: Literal["relation"]
    """Always `relation`, which is also the key of the value."""
    relation: list[RelationItemPropertyValue]
    """The linked pages. A page returns at most 25; read the property on its own for all."""


class RichTextArrayBasedPropertyValue(Model):
    """A text, as rich text."""

    type: Literal["rich_text"]
    """Always `rich_text`, which is also the key of the value."""
    rich_text: list[RichText]
    """The text, cut into items wherever the style changes. Of pages and people that it mentions, at
    most 25 are returned with a page.
    """


class SelectSimplePropertyValue(Model):
    """The chosen option of a property that allows one."""

    type: Literal["select"]
    """Always `select`, which is also the key of the value."""
    select: PartialSelectPropertyValue | None
    """The chosen option, or None when none is."""


class StatusSimplePropertyValue(Model):
    """The status that a row has reached."""

    type: Literal["status"]
    """Always `status`, which is also the key of the value."""
    status: PartialSelectPropertyValue | None
    """The chosen option, or None when none is."""


class TitleArrayBasedPropertyValue(Model):
    """The title of a page, as rich text."""

    type: Literal["title"]
    """Always `title`, which is also the key of the value."""
    title: list[RichText]
    """The title, cut into items wherever the style changes. Of pages and people that it mentions,
    at most 25 are returned with a page.
    """


class UniqueIdSimplePropertyValue(Model):
    """The number that Notion gave to a row, as in `TASK-42`."""

    type: Literal["unique_id"]
    """Always `unique_id`, which is also the key of the value."""
    unique_id: UniqueIdPropertyValue
    """The number, and the prefix that all rows share."""


class UrlSimplePropertyValue(Model):
    """The web address in a cell."""

    type: Literal["url"]
    """Always `url`, which is also the key of the value."""
    url: str | None
    """The address, or None when the cell is empty."""


class VerificationSimplePropertyValue(Model):
    """Whether the page of a wiki is verified."""

    type: Literal["verification"]
    """Always `verification`, which is also the key of the value."""
    verification: VerificationPropertyValue | None
    """State, span and author of the verification, or None."""


class UnknownSimpleOrArrayPropertyValue(UnknownVariant, tag="type"):
    """A variant of `SimpleOrArrayPropertyValue` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


SimpleOrArrayPropertyValue: TypeAlias = Annotated[
    NumberSimplePropertyValue
    | UrlSimplePropertyValue
    | SelectSimplePropertyValue
    | MultiSelectSimplePropertyValue
    | StatusSimplePropertyValue
    | DateSimplePropertyValue
    | EmailSimplePropertyValue
    | PhoneNumberSimplePropertyValue
    | CheckboxSimplePropertyValue
    | FilesSimplePropertyValue
    | CreatedBySimplePropertyValue
    | CreatedTimeSimplePropertyValue
    | LastEditedBySimplePropertyValue
    | LastEditedTimeSimplePropertyValue
    | FormulaSimplePropertyValue
    | ButtonSimplePropertyValue
    | UniqueIdSimplePropertyValue
    | VerificationSimplePropertyValue
    | PlaceSimplePropertyValue
    | TitleArrayBasedPropertyValue
    | RichTextArrayBasedPropertyValue
    | PeopleArrayBasedPropertyValue
    | RelationArrayBasedPropertyValue
    | UnknownSimpleOrArrayPropertyValue,
    ByTag(
        "type",
        {
            "number": NumberSimplePropertyValue,
            "url": UrlSimplePropertyValue,
            "select": SelectSimplePropertyValue,
            "multi_select": MultiSelectSimplePropertyValue,
            "status": StatusSimplePropertyValue,
            "date": DateSimplePropertyValue,
            "email": EmailSimplePropertyValue,
            "phone_number": PhoneNumberSimplePropertyValue,
            "checkbox": CheckboxSimplePropertyValue,
            "files": FilesSimplePropertyValue,
            "created_by": CreatedBySimplePropertyValue,
            "created_time": CreatedTimeSimplePropertyValue,
            "last_edited_by": LastEditedBySimplePropertyValue,
            "last_edited_time": LastEditedTimeSimplePropertyValue,
            "formula": FormulaSimplePropertyValue,
            "button": ButtonSimplePropertyValue,
            "unique_id": UniqueIdSimplePropertyValue,
            "verification": VerificationSimplePropertyValue,
            "place": PlaceSimplePropertyValue,
            "title": TitleArrayBasedPropertyValue,
            "rich_text": RichTextArrayBasedPropertyValue,
            "people": PeopleArrayBasedPropertyValue,
            "relation": RelationArrayBasedPropertyValue,
        },
        unknown=UnknownSimpleOrArrayPropertyValue,
    ),
]
"""A value of any type but a rollup. The list of a rollup is made of these."""


class ArrayPartialRollupValue(Model):
    """A rollup that gives the values themselves."""

    function: RollupFunction
    """How the values were summed up."""
    type: Literal["array"]
    """Always `array`, which is also the key of the result."""
    array: list[SimpleOrArrayPropertyValue]
    """One value for each related page, of whatever type the property there has."""


class UnsupportedPartialRollupValue(Model):
    """A rollup whose result the API cannot give."""

    function: RollupFunction
    """How the values were summed up."""
    type: Literal["unsupported"]
    """Always `unsupported`."""
    unsupported: EmptyObject
    """Nothing; the key alone says it."""


class UnknownPartialRollupValue(UnknownVariant, tag="type"):
    """A variant of `PartialRollupValue` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    function: RollupFunction
    """How the values were summed up."""


PartialRollupValue: TypeAlias = Annotated[
    NumberPartialRollupValue
    | DatePartialRollupValue
    | ArrayPartialRollupValue
    | UnsupportedPartialRollupValue
    | UnknownPartialRollupValue,
    ByTag(
        "type",
        {
            "number": NumberPartialRollupValue,
            "date": DatePartialRollupValue,
            "array": ArrayPartialRollupValue,
            "unsupported": UnsupportedPartialRollupValue,
        },
        unknown=UnknownPartialRollupValue,
    ),
]
"""The result of a rollup: a number, a date or a list of values. It is cut when there are more
than 25 related pages.
"""


class PartialRollupProperty(Model):
    """What a rollup draws from related pages."""

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""
    type: Literal["rollup"]
    """Always `rollup`, which is also the key of the value."""
    rollup: PartialRollupValue
    """The result, under its own type. It is cut when there are more than 25 related pages."""


class UnknownPagePropertyValue(UnknownVariant, tag="type"):
    """A variant of `PagePropertyValue` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    id: str
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""


PagePropertyValue: TypeAlias = Annotated[
    NumberPagePropertyValue
    | UrlPagePropertyValue
    | SelectPagePropertyValue
    | MultiSelectPagePropertyValue
    | StatusPagePropertyValue
    | DatePagePropertyValue
    | EmailPagePropertyValue
    | PhoneNumberPagePropertyValue
    | CheckboxPagePropertyValue
    | FilesPagePropertyValue
    | CreatedByPagePropertyValue
    | CreatedTimePagePropertyValue
    | LastEditedByPagePropertyValue
    | LastEditedTimePagePropertyValue
    | FormulaPagePropertyValue
    | ButtonPagePropertyValue
    | UniqueIdPagePropertyValue
    | VerificationPagePropertyValue
    | PlacePagePropertyValue
    | TitlePagePropertyValue
    | RichTextPagePropertyValue
    | PeoplePagePropertyValue
    | RelationPagePropertyValue
    | PartialRollupProperty
    | UnknownPagePropertyValue,
    ByTag(
        "type",
        {
            "number": NumberPagePropertyValue,
            "url": UrlPagePropertyValue,
            "select": SelectPagePropertyValue,
            "multi_select": MultiSelectPagePropertyValue,
            "status": StatusPagePropertyValue,
            "date": DatePagePropertyValue,
            "email": EmailPagePropertyValue,
            "phone_number": PhoneNumberPagePropertyValue,
            "checkbox": CheckboxPagePropertyValue,
            "files": FilesPagePropertyValue,
            "created_by": CreatedByPagePropertyValue,
            "created_time": CreatedTimePagePropertyValue,
            "last_edited_by": LastEditedByPagePropertyValue,
            "last_edited_time": LastEditedTimePagePropertyValue,
            "formula": FormulaPagePropertyValue,
            "button": ButtonPagePropertyValue,
            "unique_id": UniqueIdPagePropertyValue,
            "verification": VerificationPagePropertyValue,
            "place": PlacePagePropertyValue,
            "title": TitlePagePropertyValue,
            "rich_text": RichTextPagePropertyValue,
            "people": PeoplePagePropertyValue,
            "relation": RelationPagePropertyValue,
            "rollup": PartialRollupProperty,
        },
        unknown=UnknownPagePropertyValue,
    ),
]
"""The value of one property of a page. `type` names its type, and the value stands
under that same name.
"""


class Page(Model):
    """A page in full: properties and settings, but not its content.

    See https://developers.notion.com/reference/page
    """

    object: Literal["page"]
    """Always `page`."""
    id: str
    """Id of the page, and of its outermost block."""
    created_time: dt.datetime
    """When the page was made, in UTC."""
    last_edited_time: dt.datetime
    """When the page was changed last, in UTC and to the minute."""
    in_trash: bool
    """True once the page has been moved to the trash, from where it can be restored."""
    is_archived: bool
    """Whether the page is archived. The trash is another matter: see `in_trash`."""
    is_locked: bool
    """True if people cannot edit the page in Notion. The API still can."""
    url: str
    """Web address that opens the page in Notion, for those who have access."""
    public_url: str | None
    """Web address that anybody can open, None unless the page is published."""
    parent: ParentForBlockBased
    """Where the page lives; for a row, its data source."""
    properties: dict[str, PagePropertyValue]
    """Values by name of the property. A page outside a data source has only `title`. Long values
    are cut at 25 entries.
    """
    icon: PageIcon | None
    """Icon beside the title, None without one."""
    cover: PageCover | None
    """Image across the top, None without one."""
    created_by: PartialUser
    """The person or bot who made the page."""
    last_edited_by: PartialUser
    """The person or bot who changed the page last."""


PageOrPartialPage: TypeAlias = Annotated[
    Page | PartialPage,
    FullOrPartial(
        Page,
        (
            "cover",
            "created_by",
            "created_time",
            "icon",
            "in_trash",
            "is_archived",
            "is_locked",
            "last_edited_by",
            "last_edited_time",
            "parent",
            "properties",
            "public_url",
            "url",
        ),
        PartialPage,
    ),
]
"""`Page`, or `PartialPage` with less in it: `isinstance` tells them apart."""
