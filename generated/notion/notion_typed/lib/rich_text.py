"""Write rich text with few words, and read it as plain text.

In: text and how it shall look. Out: items of rich text as the API takes them; or, from those that
it gives, plain text. What is *not* decided here: what the text stands in (`blocks`, `properties`).

Example:
    >>> from notion_typed.lib import rich_text, text
    >>> said = rich_text.rich(
    ...     "Ask ",
    ...     rich_text.mention_user(user_id),
    ...     text(" before ", italic=True),
    ...     rich_text.mention_date("2026-03-11"),
    ...     " about ",
    ...     rich_text.mention_page(page_id),
    ...     rich_text.mention_database(database_id, bold=True),
    ...     rich_text.equation("x^2"),
    ... )
    >>> comment = client.comments.create(parent={"page_id": page_id}, rich_text=said)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, TypeAlias, TypeGuard

from typing_extensions import TypedDict, Unpack

from .._runtime.base_model import wire_value

if TYPE_CHECKING:
    from ..params import (
        ApiColorParam,
        DateParam,
        EquationRichTextParam,
        MentionRichTextMentionParam,
        MentionRichTextParam,
        RichTextParam,
        TextRichTextParam,
    )
    from ..types import RichText

__all__ = [
    "LONGEST_TEXT",
    "Content",
    "Style",
    "date_value",
    "equation",
    "mention_database",
    "mention_date",
    "mention_page",
    "mention_user",
    "plain_text",
    "rich",
    "split_long",
    "text",
]

LONGEST_TEXT: Final = 2000
"""How long the text of one item may be, in UTF-16 code units: an emoji counts for two or more."""

Content: TypeAlias = "str | RichTextParam"
"""A piece of text: plain, or an item of rich text."""


class Style(TypedDict, total=False):
    """How a piece of text looks."""

    bold: bool
    italic: bool
    strikethrough: bool
    underline: bool
    code: bool
    color: ApiColorParam


def text(content: str, *, link: str | None = None, **style: Unpack[Style]) -> TextRichTextParam:
    """Make a piece of text, maybe with a link behind it: ``text("soon", bold=True)``.

    Example:
        >>> lib.text("soon", bold=True)
        {'type': 'text', 'text': {'content': 'soon'}, 'annotations': {'bold': True}}
    """
    made: TextRichTextParam = {"type": "text", "text": {"content": content}}
    if link is not None:
        made["text"]["link"] = {"url": link}
    if style:
        made["annotations"] = {**style}
    return made


def mention_user(user_id: str, **style: Unpack[Style]) -> MentionRichTextParam:
    """Mention a user, who is told so by Notion."""
    return _mention({"type": "user", "user": {"id": user_id}}, style)


def mention_page(page_id: str, **style: Unpack[Style]) -> MentionRichTextParam:
    """Mention a page; readers see its title and icon."""
    return _mention({"type": "page", "page": {"id": page_id}}, style)


def mention_database(database_id: str, **style: Unpack[Style]) -> MentionRichTextParam:
    """Mention a database; readers see its title and icon."""
    return _mention({"type": "database", "database": {"id": database_id}}, style)


def mention_date(
    start: str | dt.date, end: str | dt.date | None = None, **style: Unpack[Style]
) -> MentionRichTextParam:
    """Mention a day, a moment or a span of time."""
    return _mention({"type": "date", "date": date_value(start, end)}, style)


def equation(expression: str, **style: Unpack[Style]) -> EquationRichTextParam:
    """Make an equation within a line, in KaTeX notation."""
    made: EquationRichTextParam = {"type": "equation", "equation": {"expression": expression}}
    if style:
        made["annotations"] = {**style}
    return made


def rich(*content: Content) -> list[RichTextParam]:
    """Make rich text of pieces, plain or not: ``rich("Due ", text("soon", bold=True))``.

    Text of more than 2,000 characters becomes several items, as the API wants it.
    """
    items: list[RichTextParam] = []
    for piece in content:
        items += split_long(text(piece) if isinstance(piece, str) else piece)
    return items


def split_long(item: RichTextParam) -> list[RichTextParam]:
    """Make items of at most 2,000 characters of one that may be longer, all of the same style."""
    if _is_text(item):
        content = item["text"]["content"]
        if _units(content) > LONGEST_TEXT:
            return [{**item, "text": {**item["text"], "content": part}} for part in _cut(content)]
    return [item]


def plain_text(items: Iterable[RichText]) -> str:
    """Give rich text that the API has returned as plain text.

    Example:
        >>> lib.plain_text(title)
        'Due soon'
    """
    texts = (wire_value(item, "plain_text") for item in items)
    return "".join(one for one in texts if isinstance(one, str))


def date_value(
    start: str | dt.date, end: str | dt.date | None = None, *, time_zone: str | None = None
) -> DateParam:
    """Write a day (`date`), a moment (`datetime`) or a span of time as the API takes it.

    A moment without an offset is one in `time_zone`, or else in UTC.
    """
    made: DateParam = {"start": _iso(start)}
    if end is not None:
        made["end"] = _iso(end)
    if time_zone is not None:
        made["time_zone"] = time_zone
    return made


def _mention(mention: MentionRichTextMentionParam, style: Style) -> MentionRichTextParam:
    made: MentionRichTextParam = {"type": "mention", "mention": mention}
    if style:
        made["annotations"] = {**style}
    return made


def _is_text(item: RichTextParam) -> TypeGuard[TextRichTextParam]:
    return "text" in item


def _iso(moment: str | dt.date) -> str:
    return moment if isinstance(moment, str) else moment.isoformat()


def _units(content: str) -> int:
    return len(content) + sum(character > "\uffff" for character in content)


def _cut(content: str) -> Iterator[str]:
    """Cut text into pieces that are as long as they may be."""
    start = units = 0
    for place, character in enumerate(content):
        width = 2 if character > "\uffff" else 1
        if units + width > LONGEST_TEXT:
            yield content[start:place]
            start, units = place, 0
        units += width
    yield content[start:]
