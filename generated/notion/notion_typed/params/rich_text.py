"""Types of arguments that `blocks`, `comments`, `data_sources` and 2 more have in common."""

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
    """Whether the text is bold."""
    italic: bool
    """Whether the text is italic."""
    strikethrough: bool
    """Whether there is a line through the text."""
    underline: bool
    """Whether there is a line under the text."""
    code: bool
    """Whether the text is set as code, in a font of fixed width."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""


class ExternalPageCoverExternalParam(TypedDict, total=False):
    """A part of `ExternalPageCoverParam`, `ExternalPageIconParam` and `TextRichTextTextParam`."""

    url: Required[str]
    """Web address, at most 2,000 characters. Notion keeps no copy of what is there."""


class TextRichTextTextParam(TypedDict, total=False):
    """What to write, and where a click on it leads."""

    content: Required[str]
    """The text, at most 2,000 characters. Spread a longer one over several items."""
    link: ExternalPageCoverExternalParam | None
    """Link behind the text; None or left out for none."""


class TextRichTextParam(TypedDict, total=False):
    """A piece of text, possibly with a link."""

    annotations: AnnotationParam
    """Style of the item. Left out, the item is plain."""
    type: Literal["text"]
    """Always `text`. May be left out, as the key of the content tells it."""
    text: Required[TextRichTextTextParam]
    """What to write, and where a click on it leads."""


class CustomEmojiPageIconCustomEmojiParam(TypedDict, total=False):
    """The emoji, for which the id is enough."""

    id: Required[str]
    """Id of the emoji, from the list of the workspace's emojis."""
    name: str
    """What the emoji is called; not needed beside the id."""
    url: str
    """Web address of the image; not needed beside the id."""


class CustomEmojiPageIconParam(TypedDict, total=False):
    """An emoji that the workspace has added."""

    type: Literal["custom_emoji"]
    """Always `custom_emoji`. May be left out, as the key of the content tells it."""
    custom_emoji: Required[CustomEmojiPageIconCustomEmojiParam]
    """The emoji, for which the id is enough."""


class PartialUserParam(TypedDict, total=False):
    """Names a user, person or bot."""

    id: Required[str]
    """Id of the person or bot, with or without dashes."""
    object: Literal["user"]
    """Always `user`; may be left out."""


class MentionRichTextMentionUserParam(TypedDict, total=False):
    """A mention of a user."""

    type: Literal["user"]
    """Always `user`. May be left out, as the key of the content tells it."""
    user: Required[PartialUserParam]
    """The user, by id."""


TimeZoneParam: TypeAlias = str
"""A time zone by its IANA name, such as `Europe/Berlin`."""


class DateParam(TypedDict, total=False):
    """A day, a moment or a span of time to write."""

    start: Required[str]
    """Day (`2026-03-11`) or moment (`2026-03-11T09:30:00+01:00`)
    at which it begins, in ISO 8601.
    """
    end: str | None
    """Day or moment at which a span ends, in the form of `start`; None without one."""
    time_zone: str | None
    """Time zone for moments that have no offset themselves; None or nothing for none."""


MentionRichTextMentionDateParam = TypedDict(
    "MentionRichTextMentionDateParam",
    {"type": Literal["date"], "date": Required[DateParam]},
    total=False,
)
"""A mention of a date or a span of dates.

Keys:
    type: Always `date`. May be left out, as the key of the content tells it.
    date: The day, the moment or the span.
"""


class RelationItemPropertyValueParam(TypedDict, total=False):
    """A page that is linked or mentioned, or another object, by id."""

    id: Required[str]
    """Id of the page, database or block, with which it can be read."""


class MentionRichTextMentionPageParam(TypedDict, total=False):
    """A mention of a page."""

    type: Literal["page"]
    """Always `page`. May be left out, as the key of the content tells it."""
    page: Required[RelationItemPropertyValueParam]
    """The page, by id."""


class MentionRichTextMentionDatabaseParam(TypedDict, total=False):
    """A mention of a database."""

    type: Literal["database"]
    """Always `database`. May be left out, as the key of the content tells it."""
    database: Required[RelationItemPropertyValueParam]
    """The database, by id."""


TemplateMentionMomentParam: TypeAlias = Literal["today", "now"]
"""`today` for the day, `now` for the time of day as well."""


class TemplateMentionDateParam(TypedDict, total=False):
    """The day or moment at which the template is used."""

    type: Literal["template_mention_date"]
    """Always `template_mention_date`. May be left out, as the key of the placeholder tells it."""
    template_mention_date: Required[TemplateMentionMomentParam]
    """`today` for the day, `now` for the time of day as well."""


class TemplateMentionUserParam(TypedDict, total=False):
    """The user who uses the template."""

    type: Literal["template_mention_user"]
    """Always `template_mention_user`. May be left out, as the key of the placeholder tells it."""
    template_mention_user: Required[Literal["me"]]
    """Always `me`: whoever uses the template."""


TemplateMentionParam: TypeAlias = TemplateMentionDateParam | TemplateMentionUserParam
"""A placeholder that a template fills in when it is used."""


class MentionRichTextMentionTemplateMentionParam(TypedDict, total=False):
    """A placeholder that a template fills in when it is used."""

    type: Literal["template_mention"]
    """Always `template_mention`. May be left out, as the key of the content tells it."""
    template_mention: Required[TemplateMentionParam]
    """What the template shall put here: a date or a user."""


MentionRichTextMentionParam: TypeAlias = (
    MentionRichTextMentionUserParam
    | MentionRichTextMentionDateParam
    | MentionRichTextMentionPageParam
    | MentionRichTextMentionDatabaseParam
    | MentionRichTextMentionTemplateMentionParam
    | CustomEmojiPageIconParam
)
"""What to mention."""


class MentionRichTextParam(TypedDict, total=False):
    """A mention of a user, page, date or the like within text."""

    annotations: AnnotationParam
    """Style of the item. Left out, the item is plain."""
    type: Literal["mention"]
    """Always `mention`. May be left out, as the key of the content tells it."""
    mention: Required[MentionRichTextMentionParam]
    """What to mention."""


class ExpressionParam(TypedDict, total=False):
    """A formula to typeset."""

    expression: Required[str]
    """The formula, in KaTeX notation."""


class EquationRichTextParam(TypedDict, total=False):
    """An equation within a line of text."""

    annotations: AnnotationParam
    """Style of the item. Left out, the item is plain."""
    type: Literal["equation"]
    """Always `equation`. May be left out, as the key of the content tells it."""
    equation: Required[ExpressionParam]
    """The formula to typeset."""


RichTextParam: TypeAlias = TextRichTextParam | MentionRichTextParam | EquationRichTextParam
"""One item of rich text to write: a piece of text, a mention or an equation, with its style."""
