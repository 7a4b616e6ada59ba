"""What the API returns: page or partial page."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, Number, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .empty_object import EmptyObject
from .page_cover import PageCover
from .page_icon import PageIcon
from .parent_for_block_based import ParentForBlockBased
from .partial_page import PartialPage
from .partial_user import PartialUser
from .rich_text import Date, InternalFile, LinkPreviewMention, RichText, UserValue


class BooleanFormulaPropertyValue(Model):
    """A formula that gives true or false."""

    type: Literal["boolean"]
    boolean: bool | None
    """The result, or null if there is none."""


class ButtonSimplePropertyValue(Model):
    """A button; it has no value."""

    type: Literal["button"]
    button: EmptyObject


class CheckboxSimplePropertyValue(Model):
    """A check box, ticked or not."""

    type: Literal["checkbox"]
    checkbox: bool
    """Whether it is ticked."""


class CreatedBySimplePropertyValue(Model):
    """The user who made the page."""

    type: Literal["created_by"]
    created_by: UserValue
    """The user."""


class CreatedTimeSimplePropertyValue(Model):
    """When the page was made."""

    type: Literal["created_time"]
    created_time: dt.datetime
    """The moment, in ISO 8601."""


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
"""A colour of an option."""


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
"""How a rollup sums up the values of related rows."""


class DateFormulaPropertyValue(Model):
    """A formula that gives a date."""

    type: Literal["date"]
    date: Date | None
    """The result, or null if there is none."""


class DateSimplePropertyValue(Model):
    """A date or a span of dates."""

    type: Literal["date"]
    date: Date | None
    """The date, or null when the cell is empty."""


class EmailSimplePropertyValue(Model):
    """An email address."""

    type: Literal["email"]
    email: str | None
    """The address, or null when the cell is empty."""


class FileInternalOrExternalFileWithName(Model):
    """A file stored by Notion."""

    name: str
    """Name of the file."""
    type: Literal["file"]
    file: InternalFile
    """Where to download the file."""


class ExternalInternalOrExternalFileWithName(Model):
    """A file on the web."""

    name: str
    """Name of the file."""
    type: Literal["external"]
    external: LinkPreviewMention


class UnknownInternalOrExternalFileWithName(UnknownVariant, tag="type"):
    """A variant of `InternalOrExternalFileWithName` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    name: str
    """Name of the file."""


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
    """Files that were added to the page's property."""

    type: Literal["files"]
    files: list[InternalOrExternalFileWithName]
    """The files."""


class NumberFormulaPropertyValue(Model):
    """A formula that gives a number."""

    type: Literal["number"]
    number: Number | None
    """The result, or null if there is none."""


class StringFormulaPropertyValue(Model):
    """A formula that gives a text."""

    type: Literal["string"]
    string: str | None
    """The result, or null if there is none."""


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
    | UnknownFormulaPropertyValue,
    ByTag(
        "type",
        {
            "boolean": BooleanFormulaPropertyValue,
            "date": DateFormulaPropertyValue,
            "number": NumberFormulaPropertyValue,
            "string": StringFormulaPropertyValue,
        },
        unknown=UnknownFormulaPropertyValue,
    ),
]
"""The result of a formula. `type` tells which it is."""


class FormulaSimplePropertyValue(Model):
    """The result of a formula."""

    type: Literal["formula"]
    formula: FormulaPropertyValue
    """The result, under its own type."""


class Group(Model):
    """A group of users."""

    id: str
    """Id of the group."""
    object: Literal["group"]
    name: str | None
    """Name of the group, or null."""


class LastEditedBySimplePropertyValue(Model):
    """The user who changed the page last."""

    type: Literal["last_edited_by"]
    last_edited_by: UserValue
    """The user."""


class LastEditedTimeSimplePropertyValue(Model):
    """When the page was changed last."""

    type: Literal["last_edited_time"]
    last_edited_time: dt.datetime
    """The moment, in ISO 8601."""


class PartialSelectPropertyValue(Model):
    """An option that was chosen."""

    id: str
    """Id of the option. It stays when the option is renamed."""
    name: str
    """Name of the option."""
    color: SelectColor
    """Colour of the option."""


class MultiSelectSimplePropertyValue(Model):
    """Several options."""

    type: Literal["multi_select"]
    multi_select: list[PartialSelectPropertyValue]
    """The chosen options."""


class NumberSimplePropertyValue(Model):
    """A number."""

    type: Literal["number"]
    number: Number | None
    """The number, or null when the cell is empty."""


class NumberPagePropertyValue(Model):
    """A number."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["number"]
    number: Number | None
    """The number, or null when the cell is empty."""


class UrlPagePropertyValue(Model):
    """A web address."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["url"]
    url: str | None
    """The address, or null when the cell is empty."""


class CreatedByPagePropertyValue(Model):
    """The user who made the page."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["created_by"]
    created_by: UserValue
    """The user."""


class CreatedTimePagePropertyValue(Model):
    """When the page was made."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["created_time"]
    created_time: dt.datetime
    """The moment, in ISO 8601."""


class LastEditedByPagePropertyValue(Model):
    """The user who changed the page last."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["last_edited_by"]
    last_edited_by: UserValue
    """The user."""


class LastEditedTimePagePropertyValue(Model):
    """When the page was changed last."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["last_edited_time"]
    last_edited_time: dt.datetime
    """The moment, in ISO 8601."""


class FormulaPagePropertyValue(Model):
    """The result of a formula."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["formula"]
    formula: FormulaPropertyValue
    """The result, under its own type."""


class ButtonPagePropertyValue(Model):
    """A button; it has no value."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["button"]
    button: EmptyObject


class UniqueIdPropertyValue(Model):
    """A number that Notion gave to a row, as in `TASK-42`."""

    prefix: str | None
    """What stands before the number, or null."""
    number: Number | None
    """The number, or null."""


class UniqueIdPagePropertyValue(Model):
    """A number that Notion gave to the row."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["unique_id"]
    unique_id: UniqueIdPropertyValue
    """Number and prefix."""


VerificationPropertyState: TypeAlias = Literal["verified", "expired"] | str
"""`verified`, or `expired` when the span is over."""


class VerificationProperty(Model):
    """A page that is verified, or was until the verification ran out."""

    state: VerificationPropertyState
    """`verified`, or `expired` when the span is over."""
    date: Date | None
    """Span of the verification, null if it has no end."""
    verified_by: UserValue | None
    """Who verified the page, or null."""


class VerificationPropertyUnverified(Model):
    """A page that nobody has verified."""

    state: Literal["unverified"]
    date: None
    verified_by: None


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
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["verification"]
    verification: VerificationPropertyValue | None
    """State, span and author of the verification, or null."""


class PlacePropertyValue(Model):
    """A place on the map."""

    lat: Number
    """Latitude in degrees."""
    lon: Number
    """Longitude in degrees."""
    name: str | None = None
    """Name of the place, or null."""
    address: str | None = None
    """Address of the place, or null."""
    aws_place_id: str | None = None
    """Id of the place at Amazon, or null."""
    google_place_id: str | None = None
    """Id of the place at Google, or null."""


class PlacePagePropertyValue(Model):
    """A place on the map."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["place"]
    place: PlacePropertyValue | None
    """The place, or null when the cell is empty."""


class SelectPagePropertyValue(Model):
    """One option."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["select"]
    select: PartialSelectPropertyValue | None
    """The chosen option, or null when none is."""


class MultiSelectPagePropertyValue(Model):
    """Several options."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["multi_select"]
    multi_select: list[PartialSelectPropertyValue]
    """The chosen options."""


class StatusPagePropertyValue(Model):
    """A status."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["status"]
    status: PartialSelectPropertyValue | None
    """The chosen option, or null when none is."""


class DatePagePropertyValue(Model):
    """A date or a span of dates."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["date"]
    date: Date | None
    """The date, or null when the cell is empty."""


class EmailPagePropertyValue(Model):
    """An email address."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["email"]
    email: str | None
    """The address, or null when the cell is empty."""


class PhoneNumberPagePropertyValue(Model):
    """A phone number."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["phone_number"]
    phone_number: str | None
    """The number as text, or null when the cell is empty."""


class CheckboxPagePropertyValue(Model):
    """A check box, ticked or not."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["checkbox"]
    checkbox: bool
    """Whether it is ticked."""


class FilesPagePropertyValue(Model):
    """Files that were added to the page's property."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["files"]
    files: list[InternalOrExternalFileWithName]
    """The files."""


class TitlePagePropertyValue(Model):
    """The title of a page, as rich text."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["title"]
    title: list[RichText]
    """The title."""


class RichTextPagePropertyValue(Model):
    """A text, as rich text."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["rich_text"]
    rich_text: list[RichText]
    """The text."""


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


class PeoplePagePropertyValue(Model):
    """Users and groups that the page names."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["people"]
    people: list[UserValueOrGroup]
    """The users and groups."""


class RelationItemPropertyValue(Model):
    """A linked page."""

    id: str
    """Id of the linked page."""


class RelationPagePropertyValue(Model):
    """Pages that this page is linked with."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["relation"]
    relation: list[RelationItemPropertyValue]
    """The linked pages. A page returns at most 25; read the property on its own for all."""


class NumberPartialRollupValue(Model):
    """A rollup that gives a number."""

    function: RollupFunction
    """How the values were summed up."""
    type: Literal["number"]
    number: Number | None
    """The number, or null if there is none."""


class DatePartialRollupValue(Model):
    """A rollup that gives a date."""

    function: RollupFunction
    """How the values were summed up."""
    type: Literal["date"]
    date: Date | None
    """The date, or null if there is none."""


class PeopleArrayBasedPropertyValue(Model):
    """Users and groups that the page names."""

    type: Literal["people"]
    people: list[UserValueOrGroup]
    """The users and groups."""


class PhoneNumberSimplePropertyValue(Model):
    """A phone number."""

    type: Literal["phone_number"]
    phone_number: str | None
    """The number as text, or null when the cell is empty."""


class PlaceSimplePropertyValue(Model):
    """A place on the map."""

    type: Literal["place"]
    place: PlacePropertyValue | None
    """The place, or null when the cell is empty."""


class RelationArrayBasedPropertyValue(Model):
    """Pages that this page is linked with."""

    type: Literal["relation"]
    relation: list[RelationItemPropertyValue]
    """The linked pages. A page returns at most 25; read the property on its own for all."""


class RichTextArrayBasedPropertyValue(Model):
    """A text, as rich text."""

    type: Literal["rich_text"]
    rich_text: list[RichText]
    """The text."""


class SelectSimplePropertyValue(Model):
    """One option."""

    type: Literal["select"]
    select: PartialSelectPropertyValue | None
    """The chosen option, or null when none is."""


class StatusSimplePropertyValue(Model):
    """A status."""

    type: Literal["status"]
    status: PartialSelectPropertyValue | None
    """The chosen option, or null when none is."""


class TitleArrayBasedPropertyValue(Model):
    """The title of a page, as rich text."""

    type: Literal["title"]
    title: list[RichText]
    """The title."""


class UniqueIdSimplePropertyValue(Model):
    """A number that Notion gave to the row."""

    type: Literal["unique_id"]
    unique_id: UniqueIdPropertyValue
    """Number and prefix."""


class UrlSimplePropertyValue(Model):
    """A web address."""

    type: Literal["url"]
    url: str | None
    """The address, or null when the cell is empty."""


class VerificationSimplePropertyValue(Model):
    """Whether the page of a wiki is verified."""

    type: Literal["verification"]
    verification: VerificationPropertyValue | None
    """State, span and author of the verification, or null."""


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
"""A value of any type but a rollup."""


class ArrayPartialRollupValue(Model):
    """A rollup that gives the values themselves."""

    function: RollupFunction
    """How the values were summed up."""
    type: Literal["array"]
    array: list[SimpleOrArrayPropertyValue]
    """The values of the related pages."""


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
    | UnknownPartialRollupValue,
    ByTag(
        "type",
        {
            "number": NumberPartialRollupValue,
            "date": DatePartialRollupValue,
            "array": ArrayPartialRollupValue,
        },
        unknown=UnknownPartialRollupValue,
    ),
]
"""The result of a rollup: a number, a date or a list of values. It is cut when there are more than 25
related pages.
"""


class PartialRollupProperty(Model):
    """What a rollup draws from related pages."""

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""
    type: Literal["rollup"]
    rollup: PartialRollupValue
    """The result, under its own type."""


class UnknownPagePropertyValue(UnknownVariant, tag="type"):
    """A variant of `PagePropertyValue` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


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
"""The value of one property of a page. `type` names its type, and the value stands under that same
name.
"""


class Page(Model):
    """A page in full: properties and settings, but not its content."""

    object: Literal["page"]
    id: str
    """Id of the page, and of its outermost block."""
    created_time: dt.datetime
    """When the page was made."""
    last_edited_time: dt.datetime
    """When the page was changed last, to the minute."""
    in_trash: bool
    """True while the page lies in the trash."""
    is_archived: bool
    """Whether the page is archived. The trash is another matter: see `in_trash`."""
    is_locked: bool
    """Whether people are kept from editing the page in Notion."""
    url: str
    """Address of the page in Notion."""
    public_url: str | None
    """Address of the page on the web, null unless it is published."""
    parent: ParentForBlockBased
    """Where the page lives; for a row, its data source."""
    properties: dict[str, PagePropertyValue]
    """Values by name of the property. A page outside a data source has only `title`. Long values are
    cut at 25 entries.
    """
    icon: PageIcon | None
    """Icon of the page, or null."""
    cover: PageCover | None
    """Cover image of the page, or null."""
    created_by: PartialUser
    """Who made the page."""
    last_edited_by: PartialUser
    """Who changed the page last."""


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
