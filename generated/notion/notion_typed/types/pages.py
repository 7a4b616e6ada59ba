"""Types of answers of `client.pages`."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, Number, PageModel, UnknownVariant
from .._runtime.unions import ByTag
from .empty_object import EmptyObject
from .page_or_partial_page import (
    DatePartialRollupValue,
    InternalOrExternalFileWithName,
    NumberPartialRollupValue,
    RollupFunction,
    SelectColor,
    VerificationPropertyValue,
)
from .rich_text import Date, RichText, UserValue


class BooleanFormulaProperty(Model):
    """A formula that gives true or false."""

    type: Literal["boolean"]
    """Always `boolean`, which is also the key of the result."""
    boolean: bool | None
    """The result, None if the formula gives none."""


class ButtonPropertyItem(Model):
    """A button; it has no value."""

    type: Literal["button"]
    """Always `button`, which is also the key of the value."""
    button: EmptyObject
    """Empty: buttons have no value."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class CheckboxPropertyItem(Model):
    """A check box, ticked or not."""

    type: Literal["checkbox"]
    """Always `checkbox`, which is also the key of the value."""
    checkbox: bool
    """Whether it is ticked."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class CreatedByPropertyItem(Model):
    """The user who made the page."""

    type: Literal["created_by"]
    """Always `created_by`, which is also the key of the value."""
    created_by: UserValue
    """The user, in full if the connection may read users, else by id alone."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class CreatedTimePropertyItem(Model):
    """When the page was made."""

    type: Literal["created_time"]
    """Always `created_time`, which is also the key of the value."""
    created_time: dt.datetime
    """The moment, in UTC."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class DateFormulaProperty(Model):
    """A formula that gives a date."""

    type: Literal["date"]
    """Always `date`, which is also the key of the result."""
    date: Date | None
    """The result, None if the formula gives none."""


class DatePropertyItem(Model):
    """The date, or span of dates, in a cell."""

    type: Literal["date"]
    """Always `date`, which is also the key of the value."""
    date: Date | None
    """The day, moment or span, None when the cell is empty."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class EmailPropertyItem(Model):
    """The email address in a cell."""

    type: Literal["email"]
    """Always `email`, which is also the key of the value."""
    email: str | None
    """The address, or None when the cell is empty."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class FilesPropertyItem(Model):
    """The files of a property."""

    type: Literal["files"]
    """Always `files`, which is also the key of the value."""
    files: list[InternalOrExternalFileWithName]
    """The files, in their order; empty if there are none."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class NumberFormulaProperty(Model):
    """A formula that gives a number."""

    type: Literal["number"]
    """Always `number`, which is also the key of the result."""
    number: Number | None
    """The result, None if the formula gives none."""


class StringFormulaProperty(Model):
    """A formula that gives a text."""

    type: Literal["string"]
    """Always `string`, which is also the key of the result."""
    string: str | None
    """The result, None if the formula gives none."""


class UnsupportedFormulaProperty(Model):
    """A formula whose result the API cannot give, as a property item."""

    type: Literal["unsupported"]
    """Always `unsupported`."""
    unsupported: EmptyObject
    """Nothing; the key alone says it."""


class UnknownFormulaProperty(UnknownVariant, tag="type"):
    """A variant of `FormulaProperty` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


FormulaProperty: TypeAlias = Annotated[
    StringFormulaProperty
    | DateFormulaProperty
    | NumberFormulaProperty
    | BooleanFormulaProperty
    | UnsupportedFormulaProperty
    | UnknownFormulaProperty,
    ByTag(
        "type",
        {
            "string": StringFormulaProperty,
            "date": DateFormulaProperty,
            "number": NumberFormulaProperty,
            "boolean": BooleanFormulaProperty,
            "unsupported": UnsupportedFormulaProperty,
        },
        unknown=UnknownFormulaProperty,
    ),
]
"""The result of a formula. `type` tells which it is."""


class FormulaPropertyItem(Model):
    """The result of a formula."""

    type: Literal["formula"]
    """Always `formula`, which is also the key of the value."""
    formula: FormulaProperty
    """The result, under its own type."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class LastEditedByPropertyItem(Model):
    """The user who changed the page last."""

    type: Literal["last_edited_by"]
    """Always `last_edited_by`, which is also the key of the value."""
    last_edited_by: UserValue
    """The user, in full if the connection may read users, else by id alone."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class LastEditedTimePropertyItem(Model):
    """When the page was changed last."""

    type: Literal["last_edited_time"]
    """Always `last_edited_time`, which is also the key of the value."""
    last_edited_time: dt.datetime
    """The moment, in UTC."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class PartialSelect(Model):
    """An option that a row has."""

    id: str
    """Id of the option. It stays when the option is renamed."""
    name: str
    """Name of the option when the value was read."""
    color: SelectColor
    """Colour of the option."""


class MultiSelectPropertyItem(Model):
    """The chosen options of a property that allows several."""

    type: Literal["multi_select"]
    """Always `multi_select`, which is also the key of the value."""
    multi_select: list[PartialSelect]
    """The options that were chosen; empty if there are none."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class NumberPropertyItem(Model):
    """The number in a cell."""

    type: Literal["number"]
    """Always `number`, which is also the key of the value."""
    number: Number | None
    """The number, or None when the cell is empty."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class PageMarkdown(Model):
    """The content of a page or block as Markdown.

    See https://developers.notion.com/reference/retrieve-page-markdown
    """

    object: Literal["page_markdown"]
    """Always `page_markdown`."""
    id: str
    """The page or block whose content it is."""
    markdown: str
    """The content, in Notion's dialect of Markdown."""
    truncated: bool
    """True if there was too much content, so that the rest is missing."""
    unknown_block_ids: list[str]
    """Blocks that stand as `<unknown>` in the Markdown. Ask for them by these ids."""


class PeoplePropertyItem(Model):
    """One user of a people property."""

    type: Literal["people"]
    """Always `people`, which is also the key of the value."""
    people: UserValue
    """The user, in full if the connection may read users, else by id alone."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class PhoneNumberPropertyItem(Model):
    """The phone number in a cell."""

    type: Literal["phone_number"]
    """Always `phone_number`, which is also the key of the value."""
    phone_number: str | None
    """The number as text, or None when the cell is empty."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class PlacePropertyItemPlace(Model):
    """The place, or None when the cell is empty."""

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


class PlacePropertyItem(Model):
    """The place on the map that a cell names."""

    type: Literal["place"]
    """Always `place`, which is also the key of the value."""
    place: PlacePropertyItemPlace | None
    """The place, or None when the cell is empty."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class RelationPropertyItemRelation(Model):
    """The linked page, by id."""

    id: str
    """Id of the linked page."""


class RelationPropertyItem(Model):
    """One linked page of a relation."""

    type: Literal["relation"]
    """Always `relation`, which is also the key of the value."""
    relation: RelationPropertyItemRelation
    """The linked page, by id."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class RichTextPropertyItem(Model):
    """One piece of a text."""

    type: Literal["rich_text"]
    """Always `rich_text`, which is also the key of the value."""
    rich_text: RichText
    """The piece, as an item of rich text."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class RollupPropertyItemRollupArray(Model):
    """A rollup that gives the values themselves, which come as items of the list."""

    type: Literal["array"]
    """Always `array`, which is also the key of the result."""
    array: list[EmptyObject]
    """Holds no values: they are items of the list."""
    function: RollupFunction
    """How the values were summed up."""


class RollupPropertyItemRollupUnsupported(Model):
    """A rollup that the API cannot compute."""

    type: Literal["unsupported"]
    """Always `unsupported`, which is also the key of the result."""
    unsupported: EmptyObject
    """Empty: there is no result."""
    function: RollupFunction
    """How the values were summed up."""


class RollupPropertyItemRollupIncomplete(Model):
    """A rollup that needs more pages: go on with the cursor until another type comes."""

    type: Literal["incomplete"]
    """Always `incomplete`, which is also the key of the result."""
    incomplete: EmptyObject
    """Empty: the result is not known before the last page."""
    function: RollupFunction
    """How the values were summed up."""


class UnknownRollupPropertyItemRollup(UnknownVariant, tag="type"):
    """A variant of `RollupPropertyItemRollup` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    function: RollupFunction
    """How the values were summed up."""


RollupPropertyItemRollup: TypeAlias = Annotated[
    NumberPartialRollupValue
    | DatePartialRollupValue
    | RollupPropertyItemRollupArray
    | RollupPropertyItemRollupUnsupported
    | RollupPropertyItemRollupIncomplete
    | UnknownRollupPropertyItemRollup,
    ByTag(
        "type",
        {
            "number": NumberPartialRollupValue,
            "date": DatePartialRollupValue,
            "array": RollupPropertyItemRollupArray,
            "unsupported": RollupPropertyItemRollupUnsupported,
            "incomplete": RollupPropertyItemRollupIncomplete,
        },
        unknown=UnknownRollupPropertyItemRollup,
    ),
]
"""One of 5 variants, told apart by `type`."""


class RollupPropertyItem(Model):
    """What a rollup draws from related pages."""

    type: Literal["rollup"]
    """Always `rollup`, which is also the key of the value."""
    rollup: RollupPropertyItemRollup
    """The result, under its own type."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class SelectPropertyItem(Model):
    """The chosen option of a property that allows one."""

    type: Literal["select"]
    """Always `select`, which is also the key of the value."""
    select: PartialSelect | None
    """The chosen option, or None when none is."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class StatusPropertyItem(Model):
    """The status that a row has reached."""

    type: Literal["status"]
    """Always `status`, which is also the key of the value."""
    status: PartialSelect | None
    """The chosen option, or None when none is."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class TitlePropertyItem(Model):
    """One piece of a title."""

    type: Literal["title"]
    """Always `title`, which is also the key of the value."""
    title: RichText
    """The piece, as an item of rich text."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class UniqueIdPropertyItemUniqueId(Model):
    """The number, and the prefix that all rows share."""

    prefix: str | None
    """What stands before the number, as `TASK` in `TASK-42`; None for nothing."""
    number: int | None
    """The number itself, as `42` in `TASK-42`, or None."""


class UniqueIdPropertyItem(Model):
    """The number that Notion gave to a row, as in `TASK-42`."""

    type: Literal["unique_id"]
    """Always `unique_id`, which is also the key of the value."""
    unique_id: UniqueIdPropertyItemUniqueId
    """The number, and the prefix that all rows share."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class UrlPropertyItem(Model):
    """The web address in a cell."""

    type: Literal["url"]
    """Always `url`, which is also the key of the value."""
    url: str | None
    """The address, or None when the cell is empty."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class VerificationPropertyItem(Model):
    """Whether the page of a wiki is verified."""

    type: Literal["verification"]
    """Always `verification`, which is also the key of the value."""
    verification: VerificationPropertyValue | None
    """State, span and author of the verification, or None."""
    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class UnknownPropertyItem(UnknownVariant, tag="type"):
    """A variant of `PropertyItem` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    object: Literal["property_item"]
    """Always `property_item`: a single value or entry, not a `list`."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


PropertyItem: TypeAlias = Annotated[
    NumberPropertyItem
    | UrlPropertyItem
    | SelectPropertyItem
    | MultiSelectPropertyItem
    | StatusPropertyItem
    | DatePropertyItem
    | EmailPropertyItem
    | PhoneNumberPropertyItem
    | CheckboxPropertyItem
    | FilesPropertyItem
    | CreatedByPropertyItem
    | CreatedTimePropertyItem
    | LastEditedByPropertyItem
    | LastEditedTimePropertyItem
    | FormulaPropertyItem
    | ButtonPropertyItem
    | UniqueIdPropertyItem
    | VerificationPropertyItem
    | PlacePropertyItem
    | TitlePropertyItem
    | RichTextPropertyItem
    | PeoplePropertyItem
    | RelationPropertyItem
    | RollupPropertyItem
    | UnknownPropertyItem,
    ByTag(
        "type",
        {
            "number": NumberPropertyItem,
            "url": UrlPropertyItem,
            "select": SelectPropertyItem,
            "multi_select": MultiSelectPropertyItem,
            "status": StatusPropertyItem,
            "date": DatePropertyItem,
            "email": EmailPropertyItem,
            "phone_number": PhoneNumberPropertyItem,
            "checkbox": CheckboxPropertyItem,
            "files": FilesPropertyItem,
            "created_by": CreatedByPropertyItem,
            "created_time": CreatedTimePropertyItem,
            "last_edited_by": LastEditedByPropertyItem,
            "last_edited_time": LastEditedTimePropertyItem,
            "formula": FormulaPropertyItem,
            "button": ButtonPropertyItem,
            "unique_id": UniqueIdPropertyItem,
            "verification": VerificationPropertyItem,
            "place": PlacePropertyItem,
            "title": TitlePropertyItem,
            "rich_text": RichTextPropertyItem,
            "people": PeoplePropertyItem,
            "relation": RelationPropertyItem,
            "rollup": RollupPropertyItem,
        },
        unknown=UnknownPropertyItem,
    ),
]
"""The value of a property, or one entry of it where it is a list.

See https://developers.notion.com/reference/property-item-object
"""


class PropertyItemKindTitle(Model):
    """The property is a title: each entry is a piece of it."""

    type: Literal["title"]
    """Always `title`: the type of all entries."""
    title: EmptyObject
    """Empty: the values are the entries of `results`."""
    next_url: str | None
    """Address of the next page, None on the last one."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class PropertyItemKindRichText(Model):
    """The property is a text: each entry is a piece of it."""

    type: Literal["rich_text"]
    """Always `rich_text`: the type of all entries."""
    rich_text: EmptyObject
    """Empty: the values are the entries of `results`."""
    next_url: str | None
    """Address of the next page, None on the last one."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class PropertyItemKindPeople(Model):
    """The property names people: each entry is a user."""

    type: Literal["people"]
    """Always `people`: the type of all entries."""
    people: EmptyObject
    """Empty: the values are the entries of `results`."""
    next_url: str | None
    """Address of the next page, None on the last one."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class PropertyItemKindRelation(Model):
    """The property is a relation: each entry is a linked page."""

    type: Literal["relation"]
    """Always `relation`: the type of all entries."""
    relation: EmptyObject
    """Empty: the values are the entries of `results`."""
    next_url: str | None
    """Address of the next page, None on the last one."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class PropertyItemKindRollup(Model):
    """The property is a rollup: each entry is a value of a related page."""

    type: Literal["rollup"]
    """Always `rollup`; the entries have the type of the property that it looks at."""
    rollup: RollupPropertyItemRollup
    """The result, under its own type; `incomplete` while there are pages to come."""
    next_url: str | None
    """Address of the next page, None on the last one."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class UnknownPropertyItemKind(UnknownVariant, tag="type"):
    """A variant of `PropertyItemKind` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    next_url: str | None
    """Address of the next page, None on the last one."""
    id: str
    """Id of the property, percent-encoded. It stays when the property is renamed."""


PropertyItemKind: TypeAlias = Annotated[
    PropertyItemKindTitle
    | PropertyItemKindRichText
    | PropertyItemKindPeople
    | PropertyItemKindRelation
    | PropertyItemKindRollup
    | UnknownPropertyItemKind,
    ByTag(
        "type",
        {
            "title": PropertyItemKindTitle,
            "rich_text": PropertyItemKindRichText,
            "people": PropertyItemKindPeople,
            "relation": PropertyItemKindRelation,
            "rollup": PropertyItemKindRollup,
        },
        unknown=UnknownPropertyItemKind,
    ),
]
"""Which property the entries belong to; for a rollup also its result so far."""


class PropertyItemPropertyItemList(PageModel[PropertyItem]):
    """A page of the entries of a property: 100 at most, with a cursor for those that follow."""

    type: Literal["property_item"]
    """Always `property_item`, the key that tells which property it is."""
    property_item: PropertyItemKind
    """Which property the entries belong to; for a rollup also its result so far."""
    object: Literal["list"]
    """Always `list`; a property with just one value returns a `property_item` instead."""
    next_cursor: str | None
    """What to pass as `start_cursor` to get the next page; None on the last one."""
    has_more: bool
    """Whether there is another page after this one."""
    results: list[PropertyItem]
    """The entries of this page, at most 100."""


class UnknownPagePropertyRetrieveResponse(UnknownVariant, tag="type"):
    """A variant of `PagePropertyRetrieveResponse` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


PagePropertyRetrieveResponse: TypeAlias = Annotated[
    NumberPropertyItem
    | UrlPropertyItem
    | SelectPropertyItem
    | MultiSelectPropertyItem
    | StatusPropertyItem
    | DatePropertyItem
    | EmailPropertyItem
    | PhoneNumberPropertyItem
    | CheckboxPropertyItem
    | FilesPropertyItem
    | CreatedByPropertyItem
    | CreatedTimePropertyItem
    | LastEditedByPropertyItem
    | LastEditedTimePropertyItem
    | FormulaPropertyItem
    | ButtonPropertyItem
    | UniqueIdPropertyItem
    | VerificationPropertyItem
    | PlacePropertyItem
    | TitlePropertyItem
    | RichTextPropertyItem
    | PeoplePropertyItem
    | RelationPropertyItem
    | RollupPropertyItem
    | PropertyItemPropertyItemList
    | UnknownPagePropertyRetrieveResponse,
    ByTag(
        "type",
        {
            "number": NumberPropertyItem,
            "url": UrlPropertyItem,
            "select": SelectPropertyItem,
            "multi_select": MultiSelectPropertyItem,
            "status": StatusPropertyItem,
            "date": DatePropertyItem,
            "email": EmailPropertyItem,
            "phone_number": PhoneNumberPropertyItem,
            "checkbox": CheckboxPropertyItem,
            "files": FilesPropertyItem,
            "created_by": CreatedByPropertyItem,
            "created_time": CreatedTimePropertyItem,
            "last_edited_by": LastEditedByPropertyItem,
            "last_edited_time": LastEditedTimePropertyItem,
            "formula": FormulaPropertyItem,
            "button": ButtonPropertyItem,
            "unique_id": UniqueIdPropertyItem,
            "verification": VerificationPropertyItem,
            "place": PlacePropertyItem,
            "title": TitlePropertyItem,
            "rich_text": RichTextPropertyItem,
            "people": PeoplePropertyItem,
            "relation": RelationPropertyItem,
            "rollup": RollupPropertyItem,
            "property_item": PropertyItemPropertyItemList,
        },
        unknown=UnknownPagePropertyRetrieveResponse,
    ),
]
"""One of 25 variants, told apart by `type`."""
