"""What the API takes: block."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .page_icon import EmptyObjectParam, PageIconParam
from .rich_text import ApiColorParam, RelationItemPropertyValueParam, RichTextParam


class MediaContentWithUrlAndCaptionParam(TypedDict, total=False):
    """A web address and a caption."""

    url: Required[str]
    """The web address."""
    caption: Sequence[RichTextParam]
    """Text below it."""


class EmbedBlockParam(TypedDict, total=False):
    """A web page or application, shown inside the page."""

    embed: Required[MediaContentWithUrlAndCaptionParam]
    type: Literal["embed"]
    object: Literal["block"]


class BookmarkBlockParam(TypedDict, total=False):
    """A web address, shown as a card."""

    bookmark: Required[MediaContentWithUrlAndCaptionParam]
    type: Literal["bookmark"]
    object: Literal["block"]


class BreadcrumbBlockParam(TypedDict, total=False):
    """The path from the top of the workspace to the page."""

    breadcrumb: Required[EmptyObjectParam]
    type: Literal["breadcrumb"]
    object: Literal["block"]


class TableOfContentsBlockTableOfContentsParam(TypedDict, total=False):
    """`table_of_contents` of `TableOfContentsBlockParam`."""

    color: ApiColorParam
    """Colour of the text or of its background."""


class TableOfContentsBlockParam(TypedDict, total=False):
    """A table of contents, made from the headings of the page."""

    table_of_contents: Required[TableOfContentsBlockTableOfContentsParam]
    type: Literal["table_of_contents"]
    object: Literal["block"]


class LinkToPageBlockLinkToPagePageIdParam(TypedDict, total=False):
    """The variant `page_id` of `LinkToPageBlockLinkToPageParam`."""

    page_id: Required[str]
    """Id of the page."""
    type: Literal["page_id"]


class LinkToPageBlockLinkToPageDatabaseIdParam(TypedDict, total=False):
    """The variant `database_id` of `LinkToPageBlockLinkToPageParam`."""

    database_id: Required[str]
    """Id of the database."""
    type: Literal["database_id"]


class LinkToPageBlockLinkToPageCommentIdParam(TypedDict, total=False):
    """The variant `comment_id` of `LinkToPageBlockLinkToPageParam`."""

    comment_id: Required[str]
    """Id of the comment."""
    type: Literal["comment_id"]


LinkToPageBlockLinkToPageParam: TypeAlias = (
    LinkToPageBlockLinkToPagePageIdParam
    | LinkToPageBlockLinkToPageDatabaseIdParam
    | LinkToPageBlockLinkToPageCommentIdParam
)


class LinkToPageBlockParam(TypedDict, total=False):
    """A link to a page, a database or a comment."""

    link_to_page: Required[LinkToPageBlockLinkToPageParam]
    type: Literal["link_to_page"]
    object: Literal["block"]


TextParam: TypeAlias = str
"""A text of 1 to 2,000 characters."""


class ExternalFileParam(TypedDict, total=False):
    """A file on the web."""

    url: Required[str]
    """Address of the file."""


class ExternalMediaContentWithFileAndCaptionParam(TypedDict, total=False):
    """A file on the web."""

    external: Required[ExternalFileParam]
    """Where the file is on the web."""
    type: Literal["external"]
    caption: Sequence[RichTextParam]
    """Text below it."""


class FileUploadIdParam(TypedDict, total=False):
    """A file upload by id. Its status must be `uploaded`."""

    id: Required[str]
    """Id of the file upload."""


class FileUploadMediaContentWithFileAndCaptionParam(TypedDict, total=False):
    """A file that was uploaded through the API."""

    file_upload: Required[FileUploadIdParam]
    """The uploaded file."""
    type: Literal["file_upload"]
    caption: Sequence[RichTextParam]
    """Text below it."""


MediaContentWithFileAndCaptionParam: TypeAlias = (
    ExternalMediaContentWithFileAndCaptionParam | FileUploadMediaContentWithFileAndCaptionParam
)
"""Where the file comes from (the web or a file upload), and a caption."""


class ImageBlockParam(TypedDict, total=False):
    """An image."""

    image: Required[MediaContentWithFileAndCaptionParam]
    type: Literal["image"]
    object: Literal["block"]


class VideoBlockParam(TypedDict, total=False):
    """A video."""

    video: Required[MediaContentWithFileAndCaptionParam]
    type: Literal["video"]
    object: Literal["block"]


class PdfBlockParam(TypedDict, total=False):
    """A PDF document, shown in the page."""

    pdf: Required[MediaContentWithFileAndCaptionParam]
    type: Literal["pdf"]
    object: Literal["block"]


StringParam: TypeAlias = str
"""A text of 1 to 100 characters."""


class ExternalMediaContentWithFileNameAndCaptionParam(TypedDict, total=False):
    """A file on the web."""

    external: Required[ExternalFileParam]
    """Where the file is on the web."""
    type: Literal["external"]
    caption: Sequence[RichTextParam]
    """Text below it."""
    name: str
    """Name to show."""


class FileUploadMediaContentWithFileNameAndCaptionParam(TypedDict, total=False):
    """A file that was uploaded through the API."""

    file_upload: Required[FileUploadIdParam]
    """The uploaded file."""
    type: Literal["file_upload"]
    caption: Sequence[RichTextParam]
    """Text below it."""
    name: str
    """Name to show."""


MediaContentWithFileNameAndCaptionParam: TypeAlias = (
    ExternalMediaContentWithFileNameAndCaptionParam
    | FileUploadMediaContentWithFileNameAndCaptionParam
)
"""Where the file comes from (the web or a file upload), a caption and the name to show."""


class FileBlockParam(TypedDict, total=False):
    """A file to download."""

    file: Required[MediaContentWithFileNameAndCaptionParam]
    type: Literal["file"]
    object: Literal["block"]


class AudioBlockParam(TypedDict, total=False):
    """A sound file with a player."""

    audio: Required[MediaContentWithFileAndCaptionParam]
    type: Literal["audio"]
    object: Literal["block"]


LanguageParam: TypeAlias = Literal[
    "abap",
    "abc",
    "agda",
    "arduino",
    "ascii art",
    "assembly",
    "bash",
    "basic",
    "bnf",
    "c",
    "c#",
    "c++",
    "clojure",
    "coffeescript",
    "coq",
    "css",
    "dart",
    "dhall",
    "diff",
    "docker",
    "ebnf",
    "elixir",
    "elm",
    "erlang",
    "f#",
    "flow",
    "fortran",
    "gherkin",
    "glsl",
    "go",
    "graphql",
    "groovy",
    "haskell",
    "hcl",
    "html",
    "idris",
    "java",
    "javascript",
    "json",
    "julia",
    "kotlin",
    "latex",
    "less",
    "lisp",
    "livescript",
    "llvm ir",
    "lua",
    "makefile",
    "markdown",
    "markup",
    "matlab",
    "mathematica",
    "mermaid",
    "nix",
    "notion formula",
    "objective-c",
    "ocaml",
    "pascal",
    "perl",
    "php",
    "plain text",
    "powershell",
    "prolog",
    "protobuf",
    "purescript",
    "python",
    "r",
    "racket",
    "reason",
    "ruby",
    "rust",
    "sass",
    "scala",
    "scheme",
    "scss",
    "shell",
    "smalltalk",
    "solidity",
    "sql",
    "swift",
    "toml",
    "typescript",
    "vb.net",
    "verilog",
    "vhdl",
    "visual basic",
    "webassembly",
    "xml",
    "yaml",
    "java/c/c++/c#",
]
"""A language that code can be coloured for."""


class CodeBlockCodeParam(TypedDict, total=False):
    """`code` of `CodeBlockParam`."""

    rich_text: Required[Sequence[RichTextParam]]
    """The source code, as rich text."""
    language: Required[LanguageParam]
    """Language that the code is coloured for."""
    caption: Sequence[RichTextParam]
    """Text below it."""


class CodeBlockParam(TypedDict, total=False):
    """Source code in a given language."""

    code: Required[CodeBlockCodeParam]
    type: Literal["code"]
    object: Literal["block"]


class ContentWithExpressionParam(TypedDict, total=False):
    """An equation to write."""

    expression: Required[str]
    """The formula, in KaTeX notation."""


class EquationBlockParam(TypedDict, total=False):
    """An equation on a line of its own, in KaTeX notation."""

    equation: Required[ContentWithExpressionParam]
    type: Literal["equation"]
    object: Literal["block"]


class DividerBlockParam(TypedDict, total=False):
    """A horizontal line."""

    divider: Required[EmptyObjectParam]
    type: Literal["divider"]
    object: Literal["block"]


class TabBlockWithoutChildrenParam(TypedDict, total=False):
    """Tabs. Each child is a paragraph that names a tab, and the paragraph's children are its
    content.
    """

    tab: Required[EmptyObjectParam]
    type: Literal["tab"]
    object: Literal["block"]


class HeaderContentWithRichTextAndColorParam(TypedDict, total=False):
    """Text, colour and folding of a heading."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    color: ApiColorParam
    """Colour of the text or of its background."""
    is_toggleable: bool
    """Whether the heading folds away what is below it."""


class Heading1BlockWithoutChildrenParam(TypedDict, total=False):
    """A heading of the first level, the largest."""

    heading_1: Required[HeaderContentWithRichTextAndColorParam]
    type: Literal["heading_1"]
    object: Literal["block"]


class Heading2BlockWithoutChildrenParam(TypedDict, total=False):
    """A heading of the second level."""

    heading_2: Required[HeaderContentWithRichTextAndColorParam]
    type: Literal["heading_2"]
    object: Literal["block"]


class Heading3BlockWithoutChildrenParam(TypedDict, total=False):
    """A heading of the third level."""

    heading_3: Required[HeaderContentWithRichTextAndColorParam]
    type: Literal["heading_3"]
    object: Literal["block"]


class Heading4BlockWithoutChildrenParam(TypedDict, total=False):
    """A heading of the fourth level, the smallest."""

    heading_4: Required[HeaderContentWithRichTextAndColorParam]
    type: Literal["heading_4"]
    object: Literal["block"]


class ContentWithRichTextAndColorParam(TypedDict, total=False):
    """Text and its colour."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    color: ApiColorParam
    """Colour of the text or of its background."""


class BulletedListItemBlockWithoutChildrenParam(TypedDict, total=False):
    """One item of a bulleted list; neighbouring items form the list."""

    bulleted_list_item: Required[ContentWithRichTextAndColorParam]
    type: Literal["bulleted_list_item"]
    object: Literal["block"]


class NumberedListItemBlockWithoutChildrenParam(TypedDict, total=False):
    """One item of a numbered list; its number follows from its place among its neighbours."""

    numbered_list_item: Required[ContentWithRichTextAndColorParam]
    type: Literal["numbered_list_item"]
    object: Literal["block"]


class QuoteBlockWithoutChildrenParam(TypedDict, total=False):
    """A quotation."""

    quote: Required[ContentWithRichTextAndColorParam]
    type: Literal["quote"]
    object: Literal["block"]


class ToDoBlockWithoutChildrenToDoParam(TypedDict, total=False):
    """`to_do` of `ToDoBlockWithoutChildrenParam`."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    checked: bool
    """Whether the item is done."""
    color: ApiColorParam
    """Colour of the text or of its background."""


class ToDoBlockWithoutChildrenParam(TypedDict, total=False):
    """A to-do item with a check box."""

    to_do: Required[ToDoBlockWithoutChildrenToDoParam]
    type: Literal["to_do"]
    object: Literal["block"]


class ToggleBlockWithoutChildrenParam(TypedDict, total=False):
    """A line of text that folds its children away or shows them."""

    toggle: Required[ContentWithRichTextAndColorParam]
    type: Literal["toggle"]
    object: Literal["block"]


class ContentWithRichTextParam(TypedDict, total=False):
    """Text without a colour."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""


class TemplateBlockWithoutChildrenParam(TypedDict, total=False):
    """A template button of the old kind, which newer buttons have replaced."""

    template: Required[ContentWithRichTextParam]
    type: Literal["template"]
    object: Literal["block"]


class ContentWithRichTextColorAndIconParam(TypedDict, total=False):
    """Text, its colour, and an icon (which only the name of a tab shows)."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    color: ApiColorParam
    """Colour of the text or of its background."""
    icon: PageIconParam
    """Icon in front of the text."""


class CalloutBlockWithoutChildrenParam(TypedDict, total=False):
    """A box with an icon and text that stands out from the page."""

    callout: Required[ContentWithRichTextColorAndIconParam]
    type: Literal["callout"]
    object: Literal["block"]


class SyncedBlockBlockSyncedBlockSyncedFromParam(TypedDict, total=False):
    """The original to mirror; null makes the block an original itself."""

    block_id: Required[str]
    """Id of the block."""
    type: Literal["block_id"]


class SyncedBlockBlockWithoutChildrenSyncedBlockParam(TypedDict, total=False):
    """`synced_block` of `SyncedBlockBlockWithoutChildrenParam`."""

    synced_from: Required[SyncedBlockBlockSyncedBlockSyncedFromParam | None]
    """The original to mirror; null makes the block an original itself."""


class SyncedBlockBlockWithoutChildrenParam(TypedDict, total=False):
    """Content that appears in several places: the original, or a copy that mirrors it."""

    synced_block: Required[SyncedBlockBlockWithoutChildrenSyncedBlockParam]
    type: Literal["synced_block"]
    object: Literal["block"]


class TabItemWithoutChildrenParam(TypedDict, total=False):
    """One tab without content: a paragraph that names it."""

    paragraph: Required[ContentWithRichTextColorAndIconParam]
    type: Literal["paragraph"]
    object: Literal["block"]


class ContentWithTableRowParam(TypedDict, total=False):
    """The cells of a table row."""

    cells: Required[Sequence[Sequence[RichTextParam]]]
    """The cells from left to right, each as rich text. There must be as many as the table is
    wide.
    """


class TableRowParam(TypedDict, total=False):
    """One row of a simple table to create."""

    table_row: Required[ContentWithTableRowParam]
    type: Literal["table_row"]
    object: Literal["block"]


BlockWithoutChildrenParam: TypeAlias = (
    EmbedBlockParam
    | BookmarkBlockParam
    | ImageBlockParam
    | VideoBlockParam
    | PdfBlockParam
    | FileBlockParam
    | AudioBlockParam
    | CodeBlockParam
    | EquationBlockParam
    | DividerBlockParam
    | BreadcrumbBlockParam
    | TabBlockWithoutChildrenParam
    | TableOfContentsBlockParam
    | LinkToPageBlockParam
    | TableRowParam
    | Heading1BlockWithoutChildrenParam
    | Heading2BlockWithoutChildrenParam
    | Heading3BlockWithoutChildrenParam
    | Heading4BlockWithoutChildrenParam
    | TabItemWithoutChildrenParam
    | BulletedListItemBlockWithoutChildrenParam
    | NumberedListItemBlockWithoutChildrenParam
    | QuoteBlockWithoutChildrenParam
    | ToDoBlockWithoutChildrenParam
    | ToggleBlockWithoutChildrenParam
    | TemplateBlockWithoutChildrenParam
    | CalloutBlockWithoutChildrenParam
    | SyncedBlockBlockWithoutChildrenParam
)
"""A block to create at the innermost level of a request, without children."""


class ParagraphWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """Text of a paragraph, with blocks inside that have no children themselves."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    color: ApiColorParam
    """Colour of the text or of its background."""
    icon: PageIconParam
    """Icon in front of the text."""
    children: Sequence[BlockWithoutChildrenParam]
    """Blocks inside, at most 100."""


class TabItemWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """One tab: a paragraph that names it, with the content as its children."""

    paragraph: Required[ParagraphWithSingleLevelOfChildrenParam]
    type: Literal["paragraph"]
    object: Literal["block"]


class TabWithNestedTabItemChildrenParam(TypedDict, total=False):
    """Tabs whose content may have one level of blocks."""

    children: Required[Sequence[TabItemWithSingleLevelOfChildrenParam]]
    """The tabs, at least one."""


class TabBlockParam(TypedDict, total=False):
    """Tabs. Each child is a paragraph that names a tab, and the paragraph's children are its
    content.
    """

    tab: Required[TabWithNestedTabItemChildrenParam]
    type: Literal["tab"]
    object: Literal["block"]


class TableWithTableRowChildrenParam(TypedDict, total=False):
    """A simple table with its rows."""

    table_width: Required[int]
    """Number of columns. It cannot be changed later."""
    children: Required[Sequence[TableRowParam]]
    """The rows from top to bottom, at least one."""
    has_column_header: bool
    """Whether the first row is a header."""
    has_row_header: bool
    """Whether the first column is a header."""


class TableBlockParam(TypedDict, total=False):
    """A simple table; its children are its rows."""

    table: Required[TableWithTableRowChildrenParam]
    type: Literal["table"]
    object: Literal["block"]


class TabWithTabItemChildrenParam(TypedDict, total=False):
    """Tabs that are still empty."""

    children: Required[Sequence[TabItemWithoutChildrenParam]]
    """The tabs, at least one."""


class TabBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """Tabs. Each child is a paragraph that names a tab, and the paragraph's children are its
    content.
    """

    tab: Required[TabWithTabItemChildrenParam]
    type: Literal["tab"]
    object: Literal["block"]


class HeaderContentWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """Text, colour and folding of a heading, with blocks inside; those need `is_toggleable`."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    color: ApiColorParam
    """Colour of the text or of its background."""
    is_toggleable: bool
    """Whether the heading folds away what is below it."""
    children: Sequence[BlockWithoutChildrenParam]
    """Blocks inside, at most 100."""


class Heading1BlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A heading of the first level, the largest."""

    heading_1: Required[HeaderContentWithSingleLevelOfChildrenParam]
    type: Literal["heading_1"]
    object: Literal["block"]


class Heading2BlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A heading of the second level."""

    heading_2: Required[HeaderContentWithSingleLevelOfChildrenParam]
    type: Literal["heading_2"]
    object: Literal["block"]


class Heading3BlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A heading of the third level."""

    heading_3: Required[HeaderContentWithSingleLevelOfChildrenParam]
    type: Literal["heading_3"]
    object: Literal["block"]


class Heading4BlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A heading of the fourth level, the smallest."""

    heading_4: Required[HeaderContentWithSingleLevelOfChildrenParam]
    type: Literal["heading_4"]
    object: Literal["block"]


class ContentWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """Text and its colour, with blocks inside that have no children themselves."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    color: ApiColorParam
    """Colour of the text or of its background."""
    children: Sequence[BlockWithoutChildrenParam]
    """Blocks inside, at most 100."""


class BulletedListItemBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """One item of a bulleted list; neighbouring items form the list."""

    bulleted_list_item: Required[ContentWithSingleLevelOfChildrenParam]
    type: Literal["bulleted_list_item"]
    object: Literal["block"]


class NumberedListItemBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """One item of a numbered list; its number follows from its place among its neighbours."""

    numbered_list_item: Required[ContentWithSingleLevelOfChildrenParam]
    type: Literal["numbered_list_item"]
    object: Literal["block"]


class QuoteBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A quotation."""

    quote: Required[ContentWithSingleLevelOfChildrenParam]
    type: Literal["quote"]
    object: Literal["block"]


class ToDoBlockWithSingleLevelOfChildrenToDoParam(TypedDict, total=False):
    """`to_do` of `ToDoBlockWithSingleLevelOfChildrenParam`."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    color: ApiColorParam
    """Colour of the text or of its background."""
    children: Sequence[BlockWithoutChildrenParam]
    """Blocks inside, at most 100."""
    checked: bool
    """Whether the item is done."""


class ToDoBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A to-do item with a check box."""

    to_do: Required[ToDoBlockWithSingleLevelOfChildrenToDoParam]
    type: Literal["to_do"]
    object: Literal["block"]


class ToggleBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A line of text that folds its children away or shows them."""

    toggle: Required[ContentWithSingleLevelOfChildrenParam]
    type: Literal["toggle"]
    object: Literal["block"]


class TemplateBlockWithSingleLevelOfChildrenTemplateParam(TypedDict, total=False):
    """`template` of `TemplateBlockWithSingleLevelOfChildrenParam`."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    children: Sequence[BlockWithoutChildrenParam]
    """Blocks inside, at most 100."""


class TemplateBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A template button of the old kind, which newer buttons have replaced."""

    template: Required[TemplateBlockWithSingleLevelOfChildrenTemplateParam]
    type: Literal["template"]
    object: Literal["block"]


class CalloutBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A box with an icon and text that stands out from the page."""

    callout: Required[ParagraphWithSingleLevelOfChildrenParam]
    type: Literal["callout"]
    object: Literal["block"]


class SyncedBlockBlockWithSingleLevelOfChildrenSyncedBlockParam(TypedDict, total=False):
    """`synced_block` of `SyncedBlockBlockWithSingleLevelOfChildrenParam`."""

    synced_from: Required[SyncedBlockBlockSyncedBlockSyncedFromParam | None]
    """The original to mirror; null makes the block an original itself."""
    children: Sequence[BlockWithoutChildrenParam]
    """Blocks inside, at most 100."""


class SyncedBlockBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """Content that appears in several places: the original, or a copy that mirrors it."""

    synced_block: Required[SyncedBlockBlockWithSingleLevelOfChildrenSyncedBlockParam]
    type: Literal["synced_block"]
    object: Literal["block"]


BlockWithSingleLevelOfChildrenParam: TypeAlias = (
    EmbedBlockParam
    | BookmarkBlockParam
    | ImageBlockParam
    | VideoBlockParam
    | PdfBlockParam
    | FileBlockParam
    | AudioBlockParam
    | CodeBlockParam
    | EquationBlockParam
    | DividerBlockParam
    | BreadcrumbBlockParam
    | TabBlockWithSingleLevelOfChildrenParam
    | TableOfContentsBlockParam
    | LinkToPageBlockParam
    | TableRowParam
    | Heading1BlockWithSingleLevelOfChildrenParam
    | Heading2BlockWithSingleLevelOfChildrenParam
    | Heading3BlockWithSingleLevelOfChildrenParam
    | Heading4BlockWithSingleLevelOfChildrenParam
    | TabItemWithSingleLevelOfChildrenParam
    | BulletedListItemBlockWithSingleLevelOfChildrenParam
    | NumberedListItemBlockWithSingleLevelOfChildrenParam
    | QuoteBlockWithSingleLevelOfChildrenParam
    | TableBlockParam
    | ToDoBlockWithSingleLevelOfChildrenParam
    | ToggleBlockWithSingleLevelOfChildrenParam
    | TemplateBlockWithSingleLevelOfChildrenParam
    | CalloutBlockWithSingleLevelOfChildrenParam
    | SyncedBlockBlockWithSingleLevelOfChildrenParam
)
"""A block to create inside another block of the request, with at most one level of blocks
below it.
"""


class ColumnWithChildrenParam(TypedDict, total=False):
    """What one column holds, and how wide it is."""

    children: Required[Sequence[BlockWithSingleLevelOfChildrenParam]]
    """Blocks of the column."""
    width_ratio: float
    """Share of the whole width, between 0 and 1. Without it, all columns are equally wide."""


class ColumnBlockWithChildrenParam(TypedDict, total=False):
    """One column of a column list to create."""

    column: Required[ColumnWithChildrenParam]
    type: Literal["column"]
    object: Literal["block"]


class ColumnListParam(TypedDict, total=False):
    """Columns to set side by side."""

    children: Required[Sequence[ColumnBlockWithChildrenParam]]
    """The columns from left to right, at least two."""


class ColumnListBlockParam(TypedDict, total=False):
    """Columns side by side."""

    column_list: Required[ColumnListParam]
    type: Literal["column_list"]
    object: Literal["block"]


class Heading1BlockHeading1Param(TypedDict, total=False):
    """`heading_1` of `Heading1BlockParam`."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    color: ApiColorParam
    """Colour of the text or of its background."""
    is_toggleable: bool
    children: Sequence[BlockWithSingleLevelOfChildrenParam]
    """Blocks inside, at most 100."""


class Heading1BlockParam(TypedDict, total=False):
    """A heading of the first level, the largest."""

    heading_1: Required[Heading1BlockHeading1Param]
    type: Literal["heading_1"]
    object: Literal["block"]


class Heading2BlockParam(TypedDict, total=False):
    """A heading of the second level."""

    heading_2: Required[Heading1BlockHeading1Param]
    type: Literal["heading_2"]
    object: Literal["block"]


class Heading3BlockParam(TypedDict, total=False):
    """A heading of the third level."""

    heading_3: Required[Heading1BlockHeading1Param]
    type: Literal["heading_3"]
    object: Literal["block"]


class Heading4BlockParam(TypedDict, total=False):
    """A heading of the fourth level, the smallest."""

    heading_4: Required[Heading1BlockHeading1Param]
    type: Literal["heading_4"]
    object: Literal["block"]


class ParagraphBlockParagraphParam(TypedDict, total=False):
    """`paragraph` of `ParagraphBlockParam`."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    color: ApiColorParam
    """Colour of the text or of its background."""
    icon: PageIconParam
    """Icon in front of the text."""
    children: Sequence[BlockWithSingleLevelOfChildrenParam]
    """Blocks inside, at most 100."""


class ParagraphBlockParam(TypedDict, total=False):
    """A paragraph of text."""

    paragraph: Required[ParagraphBlockParagraphParam]
    type: Literal["paragraph"]
    object: Literal["block"]


class BulletedListItemBlockBulletedListItemParam(TypedDict, total=False):
    """`bulleted_list_item` of `BulletedListItemBlockParam`."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    color: ApiColorParam
    """Colour of the text or of its background."""
    children: Sequence[BlockWithSingleLevelOfChildrenParam]
    """Blocks inside, at most 100."""


class BulletedListItemBlockParam(TypedDict, total=False):
    """One item of a bulleted list; neighbouring items form the list."""

    bulleted_list_item: Required[BulletedListItemBlockBulletedListItemParam]
    type: Literal["bulleted_list_item"]
    object: Literal["block"]


class NumberedListItemBlockParam(TypedDict, total=False):
    """One item of a numbered list; its number follows from its place among its neighbours."""

    numbered_list_item: Required[BulletedListItemBlockBulletedListItemParam]
    type: Literal["numbered_list_item"]
    object: Literal["block"]


class QuoteBlockParam(TypedDict, total=False):
    """A quotation."""

    quote: Required[BulletedListItemBlockBulletedListItemParam]
    type: Literal["quote"]
    object: Literal["block"]


class ToDoBlockToDoParam(TypedDict, total=False):
    """`to_do` of `ToDoBlockParam`."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    color: ApiColorParam
    """Colour of the text or of its background."""
    children: Sequence[BlockWithSingleLevelOfChildrenParam]
    """Blocks inside, at most 100."""
    checked: bool
    """Whether the item is done."""


class ToDoBlockParam(TypedDict, total=False):
    """A to-do item with a check box."""

    to_do: Required[ToDoBlockToDoParam]
    type: Literal["to_do"]
    object: Literal["block"]


class ToggleBlockParam(TypedDict, total=False):
    """A line of text that folds its children away or shows them."""

    toggle: Required[BulletedListItemBlockBulletedListItemParam]
    type: Literal["toggle"]
    object: Literal["block"]


class TemplateBlockTemplateParam(TypedDict, total=False):
    """`template` of `TemplateBlockParam`."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text."""
    children: Sequence[BlockWithSingleLevelOfChildrenParam]
    """Blocks inside, at most 100."""


class TemplateBlockParam(TypedDict, total=False):
    """A template button of the old kind, which newer buttons have replaced."""

    template: Required[TemplateBlockTemplateParam]
    type: Literal["template"]
    object: Literal["block"]


class CalloutBlockParam(TypedDict, total=False):
    """A box with an icon and text that stands out from the page."""

    callout: Required[ParagraphBlockParagraphParam]
    type: Literal["callout"]
    object: Literal["block"]


class SyncedBlockBlockSyncedBlockParam(TypedDict, total=False):
    """`synced_block` of `SyncedBlockBlockParam`."""

    synced_from: Required[SyncedBlockBlockSyncedBlockSyncedFromParam | None]
    """The original to mirror; null makes the block an original itself."""
    children: Sequence[BlockWithSingleLevelOfChildrenParam]
    """Blocks inside, at most 100."""


class SyncedBlockBlockParam(TypedDict, total=False):
    """Content that appears in several places: the original, or a copy that mirrors it."""

    synced_block: Required[SyncedBlockBlockSyncedBlockParam]
    type: Literal["synced_block"]
    object: Literal["block"]


BlockParam: TypeAlias = (
    EmbedBlockParam
    | BookmarkBlockParam
    | ImageBlockParam
    | VideoBlockParam
    | PdfBlockParam
    | FileBlockParam
    | AudioBlockParam
    | CodeBlockParam
    | EquationBlockParam
    | DividerBlockParam
    | BreadcrumbBlockParam
    | TabBlockParam
    | TableOfContentsBlockParam
    | LinkToPageBlockParam
    | TableRowParam
    | TableBlockParam
    | ColumnListBlockParam
    | ColumnBlockWithChildrenParam
    | Heading1BlockParam
    | Heading2BlockParam
    | Heading3BlockParam
    | Heading4BlockParam
    | ParagraphBlockParam
    | BulletedListItemBlockParam
    | NumberedListItemBlockParam
    | QuoteBlockParam
    | ToDoBlockParam
    | ToggleBlockParam
    | TemplateBlockParam
    | CalloutBlockParam
    | SyncedBlockBlockParam
)
"""A block to create, with up to two levels of blocks below it."""


class AfterBlockContentPositionSchemaParam(TypedDict, total=False):
    """Puts the blocks behind a certain one, which must be a child of the same block or page."""

    type: Required[Literal["after_block"]]
    after_block: Required[RelationItemPropertyValueParam]
    """The block to go behind."""
