"""What the API returns: pages."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, Number, UnknownVariant
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
    boolean: bool | None
    """The result, or null if there is none."""


class ButtonPropertyItem(Model):
    """A button; it has no value."""

    type: Literal["button"]
    button: EmptyObject
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class CheckboxPropertyItem(Model):
    """A check box, ticked or not."""

    type: Literal["checkbox"]
    checkbox: bool
    """Whether it is ticked."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class CreatedByPropertyItem(Model):
    """The user who made the page."""

    type: Literal["created_by"]
    created_by: UserValue
    """The user."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class CreatedTimePropertyItem(Model):
    """When the page was made."""

    type: Literal["created_time"]
    created_time: dt.datetime
    """The moment, in ISO 8601."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class DateFormulaProperty(Model):
    """A formula that gives a date."""

    type: Literal["date"]
    date: Date | None
    """The result, or null if there is none."""


class DatePropertyItem(Model):
    """A date or a span of dates."""

    type: Literal["date"]
    date: Date | None
    """The date, or null when the cell is empty."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class EmailPropertyItem(Model):
    """An email address."""

    type: Literal["email"]
    email: str | None
    """The address, or null when the cell is empty."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class FilesPropertyItem(Model):
    """Files that were added to the page's property."""

    type: Literal["files"]
    files: list[InternalOrExternalFileWithName]
    """The files."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class NumberFormulaProperty(Model):
    """A formula that gives a number."""

    type: Literal["number"]
    number: Number | None
    """The result, or null if there is none."""


class StringFormulaProperty(Model):
    """A formula that gives a text."""

    type: Literal["string"]
    string: str | None
    """The result, or null if there is none."""


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
    | UnknownFormulaProperty,
    ByTag(
        "type",
        {
            "string": StringFormulaProperty,
            "date": DateFormulaProperty,
            "number": NumberFormulaProperty,
            "boolean": BooleanFormulaProperty,
        },
        unknown=UnknownFormulaProperty,
    ),
]
"""The result of a formula. `type` tells which it is."""


class FormulaPropertyItem(Model):
    """The result of a formula."""

    type: Literal["formula"]
    formula: FormulaProperty
    """The result, under its own type."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class LastEditedByPropertyItem(Model):
    """The user who changed the page last."""

    type: Literal["last_edited_by"]
    last_edited_by: UserValue
    """The user."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class LastEditedTimePropertyItem(Model):
    """When the page was changed last."""

    type: Literal["last_edited_time"]
    last_edited_time: dt.datetime
    """The moment, in ISO 8601."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class PartialSelect(Model):
    """An option that was chosen."""

    id: str
    """Id of the option. It stays when the option is renamed."""
    name: str
    """Name of the option."""
    color: SelectColor
    """Colour of the option."""


class MultiSelectPropertyItem(Model):
    """Several options."""

    type: Literal["multi_select"]
    multi_select: list[PartialSelect]
    """The chosen options."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class NumberPropertyItem(Model):
    """A number."""

    type: Literal["number"]
    number: Number | None
    """The number, or null when the cell is empty."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class PageMarkdown(Model):
    """The content of a page or block as Markdown."""

    object: Literal["page_markdown"]
    id: str
    """The page or block that the Markdown was made from."""
    markdown: str
    """The content, in Notion's dialect of Markdown."""
    truncated: bool
    """Whether content is missing at the end because there is too much of it."""
    unknown_block_ids: list[str]
    """Blocks that stand as `<unknown>` in the Markdown. Ask for them by these ids."""


class PeoplePropertyItem(Model):
    """One user of a people property."""

    type: Literal["people"]
    people: UserValue
    """The user."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class PhoneNumberPropertyItem(Model):
    """A phone number."""

    type: Literal["phone_number"]
    phone_number: str | None
    """The number as text, or null when the cell is empty."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class PlacePropertyItemPlace(Model):
    """The place, or null when the cell is empty."""

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


class PlacePropertyItem(Model):
    """A place on the map."""

    type: Literal["place"]
    place: PlacePropertyItemPlace | None
    """The place, or null when the cell is empty."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class RelationPropertyItemRelation(Model):
    """The linked page, by id."""

    id: str


class RelationPropertyItem(Model):
    """One linked page of a relation."""

    type: Literal["relation"]
    relation: RelationPropertyItemRelation
    """The linked page, by id."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class RichTextPropertyItem(Model):
    """One piece of a text."""

    type: Literal["rich_text"]
    rich_text: RichText
    """The piece, as an item of rich text."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class RollupPropertyItemRollupArray(Model):
    """A rollup that gives the values themselves, which come as items of the list."""

    type: Literal["array"]
    array: list[EmptyObject]
    function: RollupFunction
    """How the values are summed up."""


class RollupPropertyItemRollupUnsupported(Model):
    """A rollup that the API cannot compute."""

    type: Literal["unsupported"]
    unsupported: EmptyObject
    function: RollupFunction
    """How the values are summed up."""


class RollupPropertyItemRollupIncomplete(Model):
    """A rollup that needs more pages: go on with the cursor until another type comes."""

    type: Literal["incomplete"]
    incomplete: EmptyObject
    function: RollupFunction
    """How the values are summed up."""


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


class RollupPropertyItem(Model):
    """What a rollup draws from related pages."""

    type: Literal["rollup"]
    rollup: RollupPropertyItemRollup
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class SelectPropertyItem(Model):
    """One option."""

    type: Literal["select"]
    select: PartialSelect | None
    """The chosen option, or null when none is."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class StatusPropertyItem(Model):
    """A status."""

    type: Literal["status"]
    status: PartialSelect | None
    """The chosen option, or null when none is."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class TitlePropertyItem(Model):
    """One piece of a title."""

    type: Literal["title"]
    title: RichText
    """The piece, as an item of rich text."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class UniqueIdPropertyItemUniqueId(Model):
    """Number and prefix."""

    prefix: str | None
    """What stands before the number, or null."""
    number: Number | None
    """The number, or null."""


class UniqueIdPropertyItem(Model):
    """A number that Notion gave to the row."""

    type: Literal["unique_id"]
    unique_id: UniqueIdPropertyItemUniqueId
    """Number and prefix."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class UrlPropertyItem(Model):
    """A web address."""

    type: Literal["url"]
    url: str | None
    """The address, or null when the cell is empty."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class VerificationPropertyItem(Model):
    """Whether the page of a wiki is verified."""

    type: Literal["verification"]
    verification: VerificationPropertyValue | None
    """State, span and author of the verification, or null."""
    object: Literal["property_item"]
    id: str
    """Id of the property."""


class UnknownPropertyItem(UnknownVariant, tag="type"):
    """A variant of `PropertyItem` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    object: Literal["property_item"]
    id: str
    """Id of the property."""


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
"""The value of a property, or one entry of it where it is a list."""


class PropertyItemPropertyItemListPropertyItemTitle(Model):
    """Entries are pieces of the title."""

    type: Literal["title"]
    title: EmptyObject
    next_url: str | None
    """Address of the next page, or null."""
    id: str
    """Id of the property."""


class PropertyItemPropertyItemListPropertyItemRichText(Model):
    """Entries are pieces of the text."""

    type: Literal["rich_text"]
    rich_text: EmptyObject
    next_url: str | None
    """Address of the next page, or null."""
    id: str
    """Id of the property."""


class PropertyItemPropertyItemListPropertyItemPeople(Model):
    """Entries are users."""

    type: Literal["people"]
    people: EmptyObject
    next_url: str | None
    """Address of the next page, or null."""
    id: str
    """Id of the property."""


class PropertyItemPropertyItemListPropertyItemRelation(Model):
    """Entries are linked pages."""

    type: Literal["relation"]
    relation: EmptyObject
    next_url: str | None
    """Address of the next page, or null."""
    id: str
    """Id of the property."""


class PropertyItemPropertyItemListPropertyItemRollup(Model):
    """Entries are values of related pages."""

    type: Literal["rollup"]
    rollup: RollupPropertyItemRollup
    next_url: str | None
    """Address of the next page, or null."""
    id: str
    """Id of the property."""


class UnknownPropertyItemPropertyItemListPropertyItem(UnknownVariant, tag="type"):
    """A variant of `PropertyItemPropertyItemListPropertyItem` that this version of the package does
    not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    next_url: str | None
    """Address of the next page, or null."""
    id: str
    """Id of the property."""


PropertyItemPropertyItemListPropertyItem: TypeAlias = Annotated[
    PropertyItemPropertyItemListPropertyItemTitle
    | PropertyItemPropertyItemListPropertyItemRichText
    | PropertyItemPropertyItemListPropertyItemPeople
    | PropertyItemPropertyItemListPropertyItemRelation
    | PropertyItemPropertyItemListPropertyItemRollup
    | UnknownPropertyItemPropertyItemListPropertyItem,
    ByTag(
        "type",
        {
            "title": PropertyItemPropertyItemListPropertyItemTitle,
            "rich_text": PropertyItemPropertyItemListPropertyItemRichText,
            "people": PropertyItemPropertyItemListPropertyItemPeople,
            "relation": PropertyItemPropertyItemListPropertyItemRelation,
            "rollup": PropertyItemPropertyItemListPropertyItemRollup,
        },
        unknown=UnknownPropertyItemPropertyItemListPropertyItem,
    ),
]
"""Which property the entries belong to; for a rollup also its result so far."""


class PropertyItemPropertyItemList(Model):
    """A page of the entries of a property."""

    type: Literal["property_item"]
    property_item: PropertyItemPropertyItemListPropertyItem
    """Which property the entries belong to; for a rollup also its result so far."""
    object: Literal["list"]
    next_cursor: str | None
    """Cursor of the next page, null on the last one."""
    has_more: bool
    """Whether there is another page."""
    results: list[PropertyItem]
    """The entries of this page."""


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
