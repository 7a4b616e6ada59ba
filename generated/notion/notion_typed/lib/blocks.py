"""Write blocks with few words.

In: text (plain or rich) and what belongs into a block. Out: blocks as `append_blocks` and
`pages.create` take them. Blocks may be nested as deep as you like: `append_blocks` sends them in as
many requests as that takes, while `pages.create` itself takes two levels of children. What is *not*
decided here: the limits of a request.

Example:
    >>> from notion_typed.lib import append_blocks, blocks, text
    >>> written = [
    ...     blocks.heading(2, "Plan", children=[blocks.paragraph("folded away")]),
    ...     blocks.paragraph("Due ", text("soon", bold=True), color="red"),
    ...     blocks.to_do("Read it", checked=True),
    ...     blocks.bulleted_list_item("one", children=[blocks.numbered_list_item("first")]),
    ...     blocks.toggle("More", children=[blocks.quote("A word"), blocks.callout("!", icon="💡")]),
    ...     blocks.code("print(1)", "python", caption=["Prints"]),
    ...     blocks.table([["Who", "What"], ["Ada", "Review"]], column_header=True),
    ...     blocks.column_list([blocks.equation("x^2")], [blocks.link_to_page(page_id)]),
    ...     *(blocks.divider(), blocks.breadcrumb(), blocks.table_of_contents("gray")),
    ...     *(make("https://example.com/a") for make in (blocks.bookmark, blocks.embed)),
    ...     *(make("https://example.com/a") for make in (blocks.image, blocks.video)),
    ...     *(make("https://example.com/a") for make in (blocks.audio, blocks.pdf, blocks.file)),
    ... ]
    >>> len(append_blocks(client, page_id, written))
    18
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from ..errors import InvalidArgumentError
from .rich_text import Content, rich

if TYPE_CHECKING:
    from ..params import ApiColorParam, BlockParam, LanguageParam, PageIconParam
    from ..types import FileUpload

__all__ = [
    "audio",
    "bookmark",
    "breadcrumb",
    "bulleted_list_item",
    "callout",
    "code",
    "column_list",
    "divider",
    "embed",
    "equation",
    "file",
    "heading",
    "image",
    "link_to_page",
    "numbered_list_item",
    "paragraph",
    "pdf",
    "quote",
    "table",
    "table_of_contents",
    "to_do",
    "toggle",
    "video",
]

Media: TypeAlias = "str | FileUpload"
"""A file: the address of one on the web, or one that was uploaded (`upload_file`)."""


def paragraph(
    *content: Content, color: ApiColorParam | None = None, children: Sequence[BlockParam] = ()
) -> BlockParam:
    """A paragraph: ``paragraph("Due ", text("soon", bold=True))``."""
    return _text_block("paragraph", content, color, children)


def heading(
    level: Literal[1, 2, 3, 4],
    *content: Content,
    color: ApiColorParam | None = None,
    children: Sequence[BlockParam] | None = None,
) -> BlockParam:
    """A heading; with `children`, even none of them, one that folds them away."""
    more = {} if children is None else {"is_toggleable": True}
    return _text_block(f"heading_{level}", content, color, children or (), more)


def bulleted_list_item(
    *content: Content, color: ApiColorParam | None = None, children: Sequence[BlockParam] = ()
) -> BlockParam:
    """An item of a list with bullets."""
    return _text_block("bulleted_list_item", content, color, children)


def numbered_list_item(
    *content: Content, color: ApiColorParam | None = None, children: Sequence[BlockParam] = ()
) -> BlockParam:
    """An item of a list with numbers."""
    return _text_block("numbered_list_item", content, color, children)


def to_do(
    *content: Content,
    checked: bool = False,
    color: ApiColorParam | None = None,
    children: Sequence[BlockParam] = (),
) -> BlockParam:
    """A line with a box to tick."""
    return _text_block("to_do", content, color, children, {"checked": checked})


def toggle(
    *content: Content, color: ApiColorParam | None = None, children: Sequence[BlockParam] = ()
) -> BlockParam:
    """A line that folds its children away or shows them."""
    return _text_block("toggle", content, color, children)


def quote(
    *content: Content, color: ApiColorParam | None = None, children: Sequence[BlockParam] = ()
) -> BlockParam:
    """A quotation."""
    return _text_block("quote", content, color, children)


def callout(
    *content: Content,
    icon: str | PageIconParam | None = None,
    color: ApiColorParam | None = None,
    children: Sequence[BlockParam] = (),
) -> BlockParam:
    """A box that stands out; an `icon` that is text is an emoji."""
    shown = {"type": "emoji", "emoji": icon} if isinstance(icon, str) else icon
    return _text_block(
        "callout", content, color, children, {} if shown is None else {"icon": shown}
    )


def code(
    content: str, language: LanguageParam = "plain text", *, caption: Sequence[Content] = ()
) -> BlockParam:
    """Source code."""
    made: dict[str, object] = {"rich_text": rich(content), "language": language}
    return _block("code", _captioned(made, caption))


def equation(expression: str) -> BlockParam:
    """An equation on a line of its own, in KaTeX notation."""
    return _block("equation", {"expression": expression})


def divider() -> BlockParam:
    """A line across the page."""
    return _block("divider", {})


def table_of_contents(color: ApiColorParam | None = None) -> BlockParam:
    """A table of contents, made from the headings of the page."""
    return _block("table_of_contents", {} if color is None else {"color": color})


def breadcrumb() -> BlockParam:
    """The path that leads to the page."""
    return _block("breadcrumb", {})


def bookmark(url: str, *, caption: Sequence[Content] = ()) -> BlockParam:
    """A web address, shown as a card."""
    return _block("bookmark", _captioned({"url": url}, caption))


def embed(url: str, *, caption: Sequence[Content] = ()) -> BlockParam:
    """A web page or application, shown inside the page."""
    return _block("embed", _captioned({"url": url}, caption))


def image(source: Media, *, caption: Sequence[Content] = ()) -> BlockParam:
    """A picture."""
    return _block("image", _captioned(_media(source), caption))


def video(source: Media, *, caption: Sequence[Content] = ()) -> BlockParam:
    """A video with a player."""
    return _block("video", _captioned(_media(source), caption))


def audio(source: Media, *, caption: Sequence[Content] = ()) -> BlockParam:
    """A sound with a player."""
    return _block("audio", _captioned(_media(source), caption))


def pdf(source: Media, *, caption: Sequence[Content] = ()) -> BlockParam:
    """A PDF document, shown inside the page."""
    return _block("pdf", _captioned(_media(source), caption))


def file(source: Media, *, name: str | None = None, caption: Sequence[Content] = ()) -> BlockParam:
    """A file to download."""
    made = _media(source)
    if name is not None:
        made["name"] = name
    return _block("file", _captioned(made, caption))


def link_to_page(page_id: str) -> BlockParam:
    """A link to a page, with its title and icon."""
    return _block("link_to_page", {"type": "page_id", "page_id": page_id})


def table(
    rows: Sequence[Sequence[Content | Sequence[Content]]],
    *,
    column_header: bool = False,
    row_header: bool = False,
) -> BlockParam:
    """A simple table: ``table([["Name", "Age"], ["Ada", "36"]], column_header=True)``.

    A cell is one piece of text or a sequence of them; short rows are filled up with empty cells.
    Raises `InvalidArgumentError` for a table without a cell, which the API does not know.
    """
    width = max((len(row) for row in rows), default=0)
    if width == 0:
        raise InvalidArgumentError("rows: a table has at least one cell")
    made = [
        _block("table_row", {"cells": [*map(_cell, row), *((),) * (width - len(row))]})
        for row in rows
    ]
    content: dict[str, object] = {"table_width": width, "children": made}
    content |= {"has_column_header": column_header, "has_row_header": row_header}
    return _block("table", content)


def column_list(*columns: Sequence[BlockParam]) -> BlockParam:
    """Columns side by side, each with its blocks. Raises `InvalidArgumentError` for fewer than two."""
    if len(columns) < 2:
        raise InvalidArgumentError("columns: at least two")
    made = [_block("column", {"children": list(blocks)}) for blocks in columns]
    return _block("column_list", {"children": made})


def _cell(cell: Content | Sequence[Content]) -> Sequence[object]:
    if isinstance(cell, str | Mapping):
        return rich(cell)
    return rich(*cell)


def _text_block(
    kind: str,
    content: Sequence[Content],
    color: ApiColorParam | None,
    children: Sequence[BlockParam],
    more: Mapping[str, object] | None = None,
) -> BlockParam:
    made: dict[str, object] = {"rich_text": rich(*content), **(more or {})}
    if color is not None:
        made["color"] = color
    if children:
        made["children"] = list(children)
    return _block(kind, made)


def _media(source: Media) -> dict[str, object]:
    if isinstance(source, str):
        return {"type": "external", "external": {"url": source}}
    return {"type": "file_upload", "file_upload": {"id": source.id}}


def _captioned(content: dict[str, object], caption: Sequence[Content]) -> dict[str, object]:
    if caption:
        content["caption"] = rich(*([caption] if isinstance(caption, str) else caption))
    return content


def _block(kind: str, content: object) -> BlockParam:
    # Deeper than the type says, maybe: that is what `append_blocks` is for.
    return cast("BlockParam", {"type": kind, kind: content})
