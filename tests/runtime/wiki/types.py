"""Response types in the form of generated ones: unions of all kinds, recursion, open enums."""

# ruff: noqa: PYI051  # the literals of an open enum are for editors and readers

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from typing_extensions import TypeAliasType

from runtime.models import (
    Base64,
    ByKey,
    ByTag,
    Field,
    FullOrPartial,
    InOrder,
    Model,
    Number,
    PageModel,
    UnknownVariant,
)


class PartialUser(Model):
    object: Literal["user"]
    id: str


class PersonDetails(Model):
    email: str | None = None


class Person(Model):
    object: Literal["user"]
    id: str
    type: Literal["person"]
    name: str | None = None
    avatar_url: str | None = None
    person: PersonDetails


class BotDetails(Model):
    workspace_name: str | None = None


class Bot(Model):
    object: Literal["user"]
    id: str
    type: Literal["bot"]
    name: str | None = None
    bot: BotDetails


class UnknownUser(UnknownVariant, tag="type"):
    if TYPE_CHECKING:
        type: Literal["<unknown>"]


User = Annotated[
    Person | Bot | UnknownUser, ByTag("type", {"person": Person, "bot": Bot}, unknown=UnknownUser)
]
UserOrPartial = Annotated[User | PartialUser, FullOrPartial(User, ("type",), PartialUser)]


class Annotations(Model):
    bold: bool
    italic: bool
    strikethrough: bool
    underline: bool
    code: bool
    color: Literal["default", "gray", "brown", "red", "blue"] | str


class Link(Model):
    url: str


class TextContent(Model):
    content: str
    link: Link | None


class Text(Model):
    type: Literal["text"]
    text: TextContent
    annotations: Annotations
    plain_text: str
    href: str | None


class DateValue(Model):
    start: str
    end: str | None
    time_zone: str | None


class DateMention(Model):
    type: Literal["date"]
    date: DateValue


class UserMention(Model):
    type: Literal["user"]
    user: UserOrPartial


class UnknownMention(UnknownVariant, tag="type"):
    if TYPE_CHECKING:
        type: Literal["<unknown>"]


MentionContent = Annotated[
    DateMention | UserMention | UnknownMention,
    ByTag("type", {"date": DateMention, "user": UserMention}, unknown=UnknownMention),
]


class Mention(Model):
    type: Literal["mention"]
    mention: MentionContent
    annotations: Annotations
    plain_text: str
    href: str | None


class UnknownRichText(UnknownVariant, tag="type"):
    if TYPE_CHECKING:
        type: Literal["<unknown>"]


RichText = Annotated[
    Text | Mention | UnknownRichText,
    ByTag("type", {"text": Text, "mention": Mention}, unknown=UnknownRichText),
]


class Option(Model):
    id: str
    name: str
    color: Literal["default", "gray", "red"] | str


class UniqueId(Model):
    prefix: str | None
    number: int | None


class TitleProperty(Model):
    id: str
    type: Literal["title"]
    title: list[RichText]


class RichTextProperty(Model):
    id: str
    type: Literal["rich_text"]
    rich_text: list[RichText]


class NumberProperty(Model):
    id: str
    type: Literal["number"]
    number: Number | None


class SelectProperty(Model):
    id: str
    type: Literal["select"]
    select: Option | None


class MultiSelectProperty(Model):
    id: str
    type: Literal["multi_select"]
    multi_select: list[Option]


class DateProperty(Model):
    id: str
    type: Literal["date"]
    date: DateValue | None


class PeopleProperty(Model):
    id: str
    type: Literal["people"]
    people: list[UserOrPartial]


class CheckboxProperty(Model):
    id: str
    type: Literal["checkbox"]
    checkbox: bool


class UrlProperty(Model):
    id: str
    type: Literal["url"]
    url: str | None


class UniqueIdProperty(Model):
    id: str
    type: Literal["unique_id"]
    unique_id: UniqueId


class CreatedTimeProperty(Model):
    id: str
    type: Literal["created_time"]
    created_time: dt.datetime


class UnknownProperty(UnknownVariant, tag="type"):
    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Property = Annotated[
    TitleProperty
    | RichTextProperty
    | NumberProperty
    | SelectProperty
    | MultiSelectProperty
    | DateProperty
    | PeopleProperty
    | CheckboxProperty
    | UrlProperty
    | UniqueIdProperty
    | CreatedTimeProperty
    | UnknownProperty,
    ByTag(
        "type",
        {
            "title": TitleProperty,
            "rich_text": RichTextProperty,
            "number": NumberProperty,
            "select": SelectProperty,
            "multi_select": MultiSelectProperty,
            "date": DateProperty,
            "people": PeopleProperty,
            "checkbox": CheckboxProperty,
            "url": UrlProperty,
            "unique_id": UniqueIdProperty,
            "created_time": CreatedTimeProperty,
        },
        unknown=UnknownProperty,
    ),
]


class PageParent(Model):
    type: Literal["page_id"]
    page_id: str


class DataSourceParent(Model):
    type: Literal["data_source_id"]
    data_source_id: str
    database_id: str


class UnknownParent(UnknownVariant, tag="type"):
    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Parent = Annotated[
    PageParent | DataSourceParent | UnknownParent,
    ByTag(
        "type", {"page_id": PageParent, "data_source_id": DataSourceParent}, unknown=UnknownParent
    ),
]


class EmojiIcon(Model):
    type: Literal["emoji"]
    emoji: str


class ExternalFile(Model):
    type: Literal["external"]
    external: Link


class UnknownIcon(UnknownVariant, tag="type"):
    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Icon = Annotated[
    EmojiIcon | ExternalFile | UnknownIcon,
    ByTag("type", {"emoji": EmojiIcon, "external": ExternalFile}, unknown=UnknownIcon),
]


class PartialPage(Model):
    object: Literal["page"]
    id: str


class Page(Model):
    """A page with its properties."""

    object: Literal["page"]
    id: str
    created_time: dt.datetime
    last_edited_time: dt.datetime
    created_by: PartialUser
    last_edited_by: PartialUser
    cover: ExternalFile | None
    icon: Icon | None
    parent: Parent
    in_trash: bool
    in_: bool | None = Field(default=None, alias="in")
    properties: dict[str, Property]
    url: str
    public_url: str | None


class DataSource(Model):
    object: Literal["data_source"]
    id: str
    title: list[RichText]


class PartialDataSource(Model):
    object: Literal["data_source"]
    id: str


class UnknownSearchResult(UnknownVariant, tag="object"):
    if TYPE_CHECKING:
        object: Literal["<unknown>"]


PageOrDataSource = Annotated[
    Page | PartialPage | DataSource | PartialDataSource | UnknownSearchResult,
    ByTag(
        "object",
        {
            "page": FullOrPartial(Page, ("url",), PartialPage),
            "data_source": FullOrPartial(DataSource, ("title",), PartialDataSource),
        },
        unknown=UnknownSearchResult,
    ),
]


class SearchPage(PageModel[PageOrDataSource]):
    object: Literal["list"]
    results: list[PageOrDataSource]
    has_more: bool
    next_cursor: str | None


class ParagraphContent(Model):
    rich_text: list[RichText]
    children: "list[Block] | None" = None


class ParagraphBlock(Model):
    type: Literal["paragraph"]
    paragraph: ParagraphContent


class TableBlock(Model):
    type: Literal["table"]
    rows: "list[list[Block]]"


class UnknownBlock(UnknownVariant, tag="type"):
    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Block = Annotated[
    ParagraphBlock | TableBlock | UnknownBlock,
    ByTag("type", {"paragraph": ParagraphBlock, "table": TableBlock}, unknown=UnknownBlock),
]


class BlockPage(PageModel[Block]):
    object: Literal["list"]
    results: list[Block]
    has_more: bool
    next_cursor: str | None


class TextFilter(Model):
    rich_text: str


class FlagFilter(Model):
    checkbox: bool


class UnknownFilter(UnknownVariant):
    """A filter of a kind that this version does not know."""


Filter = Annotated[
    TextFilter | FlagFilter | UnknownFilter,
    ByKey({"rich_text": TextFilter, "checkbox": FlagFilter}, unknown=UnknownFilter),
]


class Small(Model):
    size: Literal[1]
    width: int


class Large(Model):
    size: Literal[True]
    width: int


class UnknownSize(UnknownVariant, tag="size"):
    pass


class Narrow(Model):
    kind: Literal["narrow"] | None = None
    narrow: int


class Wide(Model):
    kind: Literal["wide"] | None = None
    wide: int


class UnknownWidth(UnknownVariant, tag="kind"):
    pass


Width = Annotated[
    Narrow | Wide | UnknownWidth,
    ByTag("kind", {"narrow": Narrow, "wide": Wide}, unknown=UnknownWidth, by_key=True),
]


class Circle(Model):
    radius: Number


class Square(Model):
    side: Number
    label: str | None = None


Shape = Annotated[Circle | Square, InOrder(Circle, Square)]


class Attachment(Model):
    name: str
    content: Base64


class Problem(Model):
    object: Literal["error"]
    code: Literal["validation_error", "not_found"] | str
    message: str
    additional_data: dict[str, str | list[str]] | None = None


class AsyncTask(Model):
    task_id: str


# Type checkers and pydantic want an alias that contains itself written in different ways.
if TYPE_CHECKING:
    JsonValue: TypeAlias = (
        "dict[str, JsonValue] | list[JsonValue] | str | int | float | bool | None"
    )
else:
    JsonValue = TypeAliasType(
        "JsonValue",
        dict[str, "JsonValue"] | list["JsonValue"] | str | int | float | bool | None,
    )


class Bundle(Model):
    """One of each kind of union."""

    filters: list[Filter] | None = None
    widths: list[Width] | None = None
    shapes: list[Shape] | None = None
    loose: str | list[str] | Link | None = None
    attachment: Attachment | None = None
    anything: JsonValue = None
