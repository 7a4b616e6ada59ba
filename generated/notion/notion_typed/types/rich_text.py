"""Types of answers that `blocks`, `comments`, `data_sources` and 3 more have in common."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .custom_emoji_page_icon import CustomEmojiPageIcon, LinkPreviewMention
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
    """Style of a piece of text. All of it is always there."""

    bold: bool
    """Whether the text is bold."""
    italic: bool
    """Whether the text is italic."""
    strikethrough: bool
    """Whether there is a line through the text."""
    underline: bool
    """Whether there is a line under the text."""
    code: bool
    """Whether the text is set as code, in a font of fixed width."""
    color: ApiColor
    """Colour of the text or of its background; `default` where none was chosen."""


class TextRichTextText(Model):
    """What is written, and where a click on it leads."""

    content: str
    """The text, at most 2,000 characters."""
    link: LinkPreviewMention | None
    """Link behind the text, None if there is none."""


class TextRichText(Model):
    """A piece of text, possibly with a link."""

    plain_text: str
    """The item as plain text. Join these to get the whole text without style."""
    href: str | None
    """Where the item leads to: a link or the address of what is mentioned, or None."""
    annotations: Annotation
    """Style of the item: bold, italic, colour and so on."""
    type: Literal["text"]
    """Always `text`, which is also the key of the content."""
    text: TextRichTextText
    """What is written, and where a click on it leads."""


UserValue: TypeAlias = Annotated[
    User | PartialUser,
    FullOrPartial(User, ("avatar_url", "name", "type"), PartialUser),
]
"""A user, in full or by id alone, depending on what the connection may read."""


class MentionRichTextMentionUser(Model):
    """A mention of a user."""

    type: Literal["user"]
    """Always `user`, which is also the key of the content."""
    user: UserValue
    """The user; by id alone if the connection may not read users."""


TimeZone: TypeAlias = str
"""A time zone by its IANA name, such as `Europe/Berlin`."""


class Date(Model):
    """A day, a moment or a span of time, in ISO 8601."""

    start: str
    """Day (`2026-03-11`) or moment (`2026-03-11T09:30:00+01:00`)
    at which it begins, in ISO 8601.
    """
    end: str | None
    """Day or moment at which a span ends, in the form of `start`; None without one."""
    time_zone: str | None
    """Time zone of both, None if the offset stands in them."""


class MentionRichTextMentionDate(Model):
    """A mention of a date or a span of dates."""

    type: Literal["date"]
    """Always `date`, which is also the key of the content."""
    date: Date
    """The day, the moment or the span."""


class MentionRichTextMentionLinkPreview(Model):
    """A mention of an item in another application, with a live preview."""

    type: Literal["link_preview"]
    """Always `link_preview`, which is also the key of the content."""
    link_preview: LinkPreviewMention
    """Address of the item."""


class LinkMention(Model):
    """What Notion knows about a web address that text mentions."""

    href: str
    """The web address."""
    title: str | None = None
    """Title of the web page."""
    description: str | None = None
    """What the web page says about itself in a sentence or two."""
    link_author: str | None = None
    """Who wrote the web page, if it says so."""
    link_provider: str | None = None
    """Site that the web page belongs to."""
    thumbnail_url: str | None = None
    """Address of a small picture that stands for the web page."""
    icon_url: str | None = None
    """Address of the site's icon."""
    iframe_url: str | None = None
    """Address to show the web page in a frame with."""
    height: int | None = None
    """Height of the embedded page, in pixels."""
    padding: int | None = None
    """Space around the embedded page."""
    padding_top: int | None = None
    """Space above the embedded page."""


class MentionRichTextMentionLinkMention(Model):
    """A mention of a web page, shown with its title and icon."""

    type: Literal["link_mention"]
    """Always `link_mention`, which is also the key of the content."""
    link_mention: LinkMention
    """The web page, with what it says about itself."""


class MentionRichTextMentionPagePage(Model):
    """A part of `MentionRichTextMentionDatabase` and `MentionRichTextMentionPage`."""

    id: str
    """Id of what is mentioned."""


class MentionRichTextMentionPage(Model):
    """A mention of a page."""

    type: Literal["page"]
    """Always `page`, which is also the key of the content."""
    page: MentionRichTextMentionPagePage
    """The page, by id."""


class MentionRichTextMentionDatabase(Model):
    """A mention of a database."""

    type: Literal["database"]
    """Always `database`, which is also the key of the content."""
    database: MentionRichTextMentionPagePage
    """The database, by id."""


TemplateMentionMoment: TypeAlias = Literal["today", "now"] | str
"""`today` for the day, `now` for the time of day as well."""


class TemplateMentionDate(Model):
    """The day or moment at which the template is used."""

    type: Literal["template_mention_date"]
    """Always `template_mention_date`, which is also the key of the placeholder."""
    template_mention_date: TemplateMentionMoment
    """`today` for the day, `now` for the time of day as well."""


class TemplateMentionUser(Model):
    """The user who uses the template."""

    type: Literal["template_mention_user"]
    """Always `template_mention_user`, which is also the key of the placeholder."""
    template_mention_user: Literal["me"]
    """Always `me`: whoever uses the template."""


class UnknownTemplateMention(UnknownVariant, tag="type"):
    """A variant of `TemplateMention` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


TemplateMention: TypeAlias = Annotated[
    TemplateMentionDate | TemplateMentionUser | UnknownTemplateMention,
    ByTag(
        "type",
        {
            "template_mention_date": TemplateMentionDate,
            "template_mention_user": TemplateMentionUser,
        },
        unknown=UnknownTemplateMention,
    ),
]
"""A placeholder that a template fills in when it is used."""


class MentionRichTextMentionTemplateMention(Model):
    """A placeholder that a template fills in when it is used."""

    type: Literal["template_mention"]
    """Always `template_mention`, which is also the key of the content."""
    template_mention: TemplateMention
    """What the template shall put here: a date or a user."""


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
    """Where the item leads to: a link or the address of what is mentioned, or None."""
    annotations: Annotation
    """Style of the item: bold, italic, colour and so on."""
    type: Literal["mention"]
    """Always `mention`, which is also the key of the content."""
    mention: MentionRichTextMention
    """What is mentioned."""


class ContentWithExpression(Model):
    """A formula: of an equation, or of a property that is computed."""

    expression: str
    """The formula: in KaTeX notation (at most 1,000 characters) for an equation, in Notion's
    formula language for a property.
    """


class EquationRichText(Model):
    """An equation within a line of text."""

    plain_text: str
    """The item as plain text. Join these to get the whole text without style."""
    href: str | None
    """Where the item leads to: a link or the address of what is mentioned, or None."""
    annotations: Annotation
    """Style of the item: bold, italic, colour and so on."""
    type: Literal["equation"]
    """Always `equation`, which is also the key of the content."""
    equation: ContentWithExpression
    """The formula to typeset."""


class UnknownRichText(UnknownVariant, tag="type"):
    """A variant of `RichText` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    plain_text: str
    """The item as plain text. Join these to get the whole text without style."""
    href: str | None
    """Where the item leads to: a link or the address of what is mentioned, or None."""


RichText: TypeAlias = Annotated[
    TextRichText | MentionRichText | EquationRichText | UnknownRichText,
    ByTag(
        "type",
        {"text": TextRichText, "mention": MentionRichText, "equation": EquationRichText},
        unknown=UnknownRichText,
    ),
]
"""One item of rich text: a piece of text, a mention or an equation, with its style."""
