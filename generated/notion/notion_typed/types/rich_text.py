"""What the API returns: rich text."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .custom_emoji import CustomEmoji
from .partial_user import PartialUser
from .user import User

ApiColor: TypeAlias = (
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
        "default_background",
        "gray_background",
        "brown_background",
        "orange_background",
        "yellow_background",
        "green_background",
        "blue_background",
        "purple_background",
        "pink_background",
        "red_background",
    ]
    | str
)
"""A colour of text; those with `_background` colour what is behind it."""


class Annotation(Model):
    """Style of a piece of text."""

    bold: bool
    """Bold text."""
    italic: bool
    """Italic text."""
    strikethrough: bool
    """Text with a line through it."""
    underline: bool
    """Underlined text."""
    code: bool
    """Text in the style of code."""
    color: ApiColor
    """Colour of the text or of its background."""


class LinkPreviewMention(Model):
    """The address of an item in another application."""

    url: str
    """Address of the item."""


class TextRichTextText(Model):
    """Text rich text text."""

    content: str
    """The text, at most 2,000 characters."""
    link: LinkPreviewMention | None
    """Link behind the text, or null."""


class TextRichText(Model):
    """A piece of text, possibly with a link."""

    plain_text: str
    """The item as plain text. Join these to get the whole text without style."""
    href: str | None
    """Where the item leads to: a link or the address of what is mentioned, or null."""
    annotations: Annotation
    """Style of the item."""
    type: Literal["text"]
    text: TextRichTextText


class CustomEmojiPageIcon(Model):
    """An emoji of the workspace as icon."""

    type: Literal["custom_emoji"]
    custom_emoji: CustomEmoji


UserValue: TypeAlias = Annotated[
    User | PartialUser,
    FullOrPartial(User, ("avatar_url", "name", "type"), PartialUser),
]
"""A user, in full or by id alone, depending on what the connection may read."""


class MentionRichTextMentionUser(Model):
    """A user."""

    type: Literal["user"]
    user: UserValue


TimeZone: TypeAlias = str
"""A time zone by its IANA name, such as `Europe/Berlin`."""


class Date(Model):
    """A day, a moment or a span of time."""

    start: str
    """Day or moment at which it begins, in ISO 8601."""
    end: str | None
    """Day or moment at which a span ends, null without one."""
    time_zone: str | None
    """Time zone of both, null if the offset stands in them."""


class MentionRichTextMentionDate(Model):
    """A date or a span of dates."""

    type: Literal["date"]
    date: Date


class MentionRichTextMentionLinkPreview(Model):
    """A live preview of an item in another application."""

    type: Literal["link_preview"]
    link_preview: LinkPreviewMention


class LinkMention(Model):
    """What Notion knows about a web address that text mentions."""

    href: str
    """The web address."""
    title: str | None = None
    """Title of the web page."""
    description: str | None = None
    """Description of the web page."""
    link_author: str | None = None
    """Author of the web page."""
    link_provider: str | None = None
    """Site that the web page belongs to."""
    thumbnail_url: str | None = None
    """Address of a preview picture."""
    icon_url: str | None = None
    """Address of the site's icon."""
    iframe_url: str | None = None
    """Address to embed the web page with."""
    height: int | None = None
    """Height of the embedded page, in pixels."""
    padding: int | None = None
    padding_top: int | None = None


class MentionRichTextMentionLinkMention(Model):
    """A web address, shown with title and icon."""

    type: Literal["link_mention"]
    link_mention: LinkMention


class MentionRichTextMentionPagePage(Model):
    """`page` of `MentionRichTextMentionPage`."""

    id: str
    """Its id."""


class MentionRichTextMentionPage(Model):
    """A page."""

    type: Literal["page"]
    page: MentionRichTextMentionPagePage


class MentionRichTextMentionDatabase(Model):
    """A database."""

    type: Literal["database"]
    database: MentionRichTextMentionPagePage


TemplateMentionDateTemplateMentionTemplateMentionDate: TypeAlias = Literal["today", "now"] | str
"""`today` for the date, `now` for the time as well."""


class TemplateMentionDateTemplateMention(Model):
    """The day or moment at which the template is used."""

    type: Literal["template_mention_date"]
    template_mention_date: TemplateMentionDateTemplateMentionTemplateMentionDate
    """`today` for the date, `now` for the time as well."""


class TemplateMentionUserTemplateMention(Model):
    """The user who uses the template."""

    type: Literal["template_mention_user"]
    template_mention_user: Literal["me"]


class UnknownTemplateMention(UnknownVariant, tag="type"):
    """A variant of `TemplateMention` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


TemplateMention: TypeAlias = Annotated[
    TemplateMentionDateTemplateMention
    | TemplateMentionUserTemplateMention
    | UnknownTemplateMention,
    ByTag(
        "type",
        {
            "template_mention_date": TemplateMentionDateTemplateMention,
            "template_mention_user": TemplateMentionUserTemplateMention,
        },
        unknown=UnknownTemplateMention,
    ),
]
"""A placeholder that a template fills in when it is used."""


class MentionRichTextMentionTemplateMention(Model):
    """A placeholder that a template fills in."""

    type: Literal["template_mention"]
    template_mention: TemplateMention


class UnknownMentionRichTextMention(UnknownVariant, tag="type"):
    """A variant of `MentionRichTextMention` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


MentionRichTextMention: TypeAlias = Annotated[
    MentionRichTextMentionUser
    | MentionRichTextMentionDate
    | MentionRichTextMentionLinkPreview
    | MentionRichTextMentionLinkMention
    | MentionRichTextMentionPage
    | MentionRichTextMentionDatabase
    | MentionRichTextMentionTemplateMention
    | CustomEmojiPageIcon
    | UnknownMentionRichTextMention,
    ByTag(
        "type",
        {
            "user": MentionRichTextMentionUser,
            "date": MentionRichTextMentionDate,
            "link_preview": MentionRichTextMentionLinkPreview,
            "link_mention": MentionRichTextMentionLinkMention,
            "page": MentionRichTextMentionPage,
            "database": MentionRichTextMentionDatabase,
            "template_mention": MentionRichTextMentionTemplateMention,
            "custom_emoji": CustomEmojiPageIcon,
        },
        unknown=UnknownMentionRichTextMention,
    ),
]
"""What is mentioned."""


class MentionRichText(Model):
    """A mention of a user, page, date or the like within text."""

    plain_text: str
    """The item as plain text. Join these to get the whole text without style."""
    href: str | None
    """Where the item leads to: a link or the address of what is mentioned, or null."""
    annotations: Annotation
    """Style of the item."""
    type: Literal["mention"]
    mention: MentionRichTextMention
    """What is mentioned."""


class ContentWithExpression(Model):
    """An equation to write."""

    expression: str
    """The formula, in KaTeX notation."""


class EquationRichText(Model):
    """An equation within a line of text."""

    plain_text: str
    """The item as plain text. Join these to get the whole text without style."""
    href: str | None
    """Where the item leads to: a link or the address of what is mentioned, or null."""
    annotations: Annotation
    """Style of the item."""
    type: Literal["equation"]
    equation: ContentWithExpression


class UnknownRichText(UnknownVariant, tag="type"):
    """A variant of `RichText` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    plain_text: str
    """The item as plain text. Join these to get the whole text without style."""
    href: str | None
    """Where the item leads to: a link or the address of what is mentioned, or null."""


RichText: TypeAlias = Annotated[
    TextRichText | MentionRichText | EquationRichText | UnknownRichText,
    ByTag(
        "type",
        {"text": TextRichText, "mention": MentionRichText, "equation": EquationRichText},
        unknown=UnknownRichText,
    ),
]
"""One item of rich text: a piece of text, a mention or an equation, with its style."""


class InternalFile(Model):
    """A file stored by Notion, with an address that works for an hour."""

    url: str
    """Address to download the file from. It is signed and expires."""
    expiry_time: dt.datetime
    """When the address stops working. Read the object again for a fresh one."""
