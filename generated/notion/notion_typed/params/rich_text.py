"""What the API takes: rich text."""

from typing import Literal, Required, TypeAlias, TypedDict

ApiColorParam: TypeAlias = Literal[
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
"""A colour of text; those with `_background` colour what is behind it."""


class AnnotationParam(TypedDict, total=False):
    """Style of a piece of text. What is left out is off."""

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
    color: ApiColorParam
    """Colour of the text or of its background."""


class ExternalPageCoverExternalParam(TypedDict, total=False):
    """`external` of `ExternalPageCoverParam`."""

    url: Required[str]
    """Address of the image."""


class TextRichTextTextParam(TypedDict, total=False):
    """Text rich text text param."""

    content: Required[str]
    """The text, at most 2,000 characters."""
    link: ExternalPageCoverExternalParam | None
    """Link behind the text, or null."""


class TextRichTextParam(TypedDict, total=False):
    """A piece of text, possibly with a link."""

    annotations: AnnotationParam
    """Style of the item; plain if left out."""
    type: Literal["text"]
    text: Required[TextRichTextTextParam]


class CustomEmojiPageIconCustomEmojiParam(TypedDict, total=False):
    """`custom_emoji` of `CustomEmojiPageIconParam`."""

    id: Required[str]
    """Id of the emoji. Name and address need not be given."""
    name: str
    url: str


class CustomEmojiPageIconParam(TypedDict, total=False):
    """An emoji of the workspace as icon."""

    type: Literal["custom_emoji"]
    custom_emoji: Required[CustomEmojiPageIconCustomEmojiParam]


class PartialUserParam(TypedDict, total=False):
    """A user by id."""

    id: Required[str]
    """Id of the user."""
    object: Literal["user"]


class MentionRichTextMentionUserParam(TypedDict, total=False):
    """A user."""

    type: Literal["user"]
    user: Required[PartialUserParam]


TimeZoneParam: TypeAlias = str
"""A time zone by its IANA name, such as `Europe/Berlin`."""


class DateParam(TypedDict, total=False):
    """A day, a moment or a span of time to write."""

    start: Required[str]
    """Day (`2026-03-11`) or moment (`2026-03-11T09:30:00+01:00`) at which it begins."""
    end: str | None
    """Day or moment at which a span ends, null or left out without one. It has the same form as
    `start`.
    """
    time_zone: str | None
    """Time zone for moments without an offset."""


MentionRichTextMentionDateParam = TypedDict(
    "MentionRichTextMentionDateParam",
    {"type": Literal["date"], "date": Required[DateParam]},
    total=False,
)
"""A date or a span of dates."""


class RelationItemPropertyValueParam(TypedDict, total=False):
    """A linked page."""

    id: Required[str]
    """Id of the linked page."""


class MentionRichTextMentionPageParam(TypedDict, total=False):
    """A page."""

    type: Literal["page"]
    page: Required[RelationItemPropertyValueParam]


class MentionRichTextMentionDatabaseParam(TypedDict, total=False):
    """A database."""

    type: Literal["database"]
    database: Required[RelationItemPropertyValueParam]


TemplateMentionDateTemplateMentionTemplateMentionDateParam: TypeAlias = Literal["today", "now"]
"""`today` for the date, `now` for the time as well."""


class TemplateMentionDateTemplateMentionParam(TypedDict, total=False):
    """The day or moment at which the template is used."""

    type: Literal["template_mention_date"]
    template_mention_date: Required[TemplateMentionDateTemplateMentionTemplateMentionDateParam]
    """`today` for the date, `now` for the time as well."""


class TemplateMentionUserTemplateMentionParam(TypedDict, total=False):
    """The user who uses the template."""

    type: Literal["template_mention_user"]
    template_mention_user: Required[Literal["me"]]


TemplateMentionParam: TypeAlias = (
    TemplateMentionDateTemplateMentionParam | TemplateMentionUserTemplateMentionParam
)
"""A placeholder that a template fills in when it is used."""


class MentionRichTextMentionTemplateMentionParam(TypedDict, total=False):
    """A placeholder that a template fills in."""

    type: Literal["template_mention"]
    template_mention: Required[TemplateMentionParam]


MentionRichTextMentionParam: TypeAlias = (
    MentionRichTextMentionUserParam
    | MentionRichTextMentionDateParam
    | MentionRichTextMentionPageParam
    | MentionRichTextMentionDatabaseParam
    | MentionRichTextMentionTemplateMentionParam
    | CustomEmojiPageIconParam
)
"""What is mentioned."""


class MentionRichTextParam(TypedDict, total=False):
    """A mention of a user, page, date or the like within text."""

    annotations: AnnotationParam
    """Style of the item; plain if left out."""
    type: Literal["mention"]
    mention: Required[MentionRichTextMentionParam]
    """What is mentioned."""


class ExpressionParam(TypedDict, total=False):
    """An equation."""

    expression: Required[str]
    """The formula, in KaTeX notation."""


class EquationRichTextParam(TypedDict, total=False):
    """An equation within a line of text."""

    annotations: AnnotationParam
    """Style of the item; plain if left out."""
    type: Literal["equation"]
    equation: Required[ExpressionParam]


RichTextParam: TypeAlias = TextRichTextParam | MentionRichTextParam | EquationRichTextParam
"""One item of rich text to write: a piece of text, a mention or an equation, with its style."""
