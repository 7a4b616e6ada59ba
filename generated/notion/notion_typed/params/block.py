"""Types of arguments that `blocks` and `pages` have in common."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .empty_object import EmptyObjectParam
from .file_upload_id import FileUploadIdParam
from .page_icon import PageIconParam
from .rich_text import ApiColorParam, RelationItemPropertyValueParam, RichTextParam


class MediaContentWithUrlAndCaptionParam(TypedDict, total=False):
    """A web address and a caption."""

    url: Required[str]
    """The web address, at most 2,000 characters."""
    caption: Sequence[RichTextParam]
    """Caption below, at most 100 items of rich text."""


class EmbedBlockParam(TypedDict, total=False):
    """A web page or application, shown inside the page."""

    embed: Required[MediaContentWithUrlAndCaptionParam]
    """The address to embed, and a caption."""
    type: Literal["embed"]
    """Always `embed`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class BookmarkBlockParam(TypedDict, total=False):
    """A web address, shown as a card."""

    bookmark: Required[MediaContentWithUrlAndCaptionParam]
    """The address to show, and a caption."""
    type: Literal["bookmark"]
    """Always `bookmark`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class BreadcrumbBlockParam(TypedDict, total=False):
    """The path from the top of the workspace to the page."""

    breadcrumb: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""
    type: Literal["breadcrumb"]
    """Always `breadcrumb`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class TableOfContentsBlockTableOfContentsParam(TypedDict, total=False):
    """Colour of the entries. The entries themselves follow from the page."""

    color: ApiColorParam
    """Colour of the text or of what is behind it (`_background`); a new block has
    `default` without it.
    """


class TableOfContentsBlockParam(TypedDict, total=False):
    """A table of contents, made from the headings of the page."""

    table_of_contents: Required[TableOfContentsBlockTableOfContentsParam]
    """Colour of the entries. The entries themselves follow from the page."""
    type: Literal["table_of_contents"]
    """Always `table_of_contents`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class LinkToPageBlockLinkToPagePageIdParam(TypedDict, total=False):
    """A page, by id."""

    page_id: Required[str]
    """Id of the page, with or without dashes."""
    type: Literal["page_id"]
    """Always `page_id`. May be left out, as the key of the id tells it."""


class LinkToPageBlockLinkToPageDatabaseIdParam(TypedDict, total=False):
    """A database, by id."""

    database_id: Required[str]
    """Id of the database, with or without dashes."""
    type: Literal["database_id"]
    """Always `database_id`. May be left out, as the key of the id tells it."""


class LinkToPageBlockLinkToPageCommentIdParam(TypedDict, total=False):
    """A link to a comment."""

    comment_id: Required[str]
    """Id of the comment that the link opens."""
    type: Literal["comment_id"]
    """Always `comment_id`. May be left out, as the key of the id tells it."""


LinkToPageBlockLinkToPageParam: TypeAlias = (
    LinkToPageBlockLinkToPagePageIdParam
    | LinkToPageBlockLinkToPageDatabaseIdParam
    | LinkToPageBlockLinkToPageCommentIdParam
)
"""What the link shall lead to, by id: one of three kinds."""


class LinkToPageBlockParam(TypedDict, total=False):
    """A link to a page, a database or a comment."""

    link_to_page: Required[LinkToPageBlockLinkToPageParam]
    """What the link shall lead to, by id: one of three kinds."""
    type: Literal["link_to_page"]
    """Always `link_to_page`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


TextParam: TypeAlias = str
"""A longer text, of 1 to 2,000 characters."""


class ExternalFileParam(TypedDict, total=False):
    """A file that stays on the web, where Notion only links to it."""

    url: Required[str]
    """Web address of the file, 1 to 2,000 characters long."""


class ExternalMediaContentWithFileAndCaptionParam(TypedDict, total=False):
    """A file on the web, which Notion shows from there."""

    external: Required[ExternalFileParam]
    """Where the file is on the web."""
    type: Literal["external"]
    """Always `external`. May be left out, as the key of the file tells it."""
    caption: Sequence[RichTextParam]
    """Caption below, at most 100 items of rich text."""


class FileUploadMediaContentWithFileAndCaptionParam(TypedDict, total=False):
    """A file that was uploaded through the API."""

    file_upload: Required[FileUploadIdParam]
    """The uploaded file, by id. Its status must be `uploaded`."""
    type: Literal["file_upload"]
    """Always `file_upload`. May be left out, as the key of the file tells it."""
    caption: Sequence[RichTextParam]
    """Caption below, at most 100 items of rich text."""


MediaContentWithFileAndCaptionParam: TypeAlias = (
    ExternalMediaContentWithFileAndCaptionParam | FileUploadMediaContentWithFileAndCaptionParam
)
"""Where the file comes from (the web or a file upload), and a caption."""


class ImageBlockParam(TypedDict, total=False):
    """A picture, shown in the page."""

    image: Required[MediaContentWithFileAndCaptionParam]
    """Where the image comes from, and a caption."""
    type: Literal["image"]
    """Always `image`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class VideoBlockParam(TypedDict, total=False):
    """A video with a player."""

    video: Required[MediaContentWithFileAndCaptionParam]
    """Where the video comes from, and a caption."""
    type: Literal["video"]
    """Always `video`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class PdfBlockParam(TypedDict, total=False):
    """A PDF document, shown in the page."""

    pdf: Required[MediaContentWithFileAndCaptionParam]
    """Where the PDF comes from, and a caption."""
    type: Literal["pdf"]
    """Always `pdf`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


StringParam: TypeAlias = str
"""A short text, of 1 to 100 characters."""


class ExternalMediaContentWithFileNameAndCaptionParam(TypedDict, total=False):
    """A file on the web, which Notion shows from there."""

    external: Required[ExternalFileParam]
    """Where the file is on the web."""
    type: Literal["external"]
    """Always `external`. May be left out, as the key of the file tells it."""
    caption: Sequence[RichTextParam]
    """Caption below, at most 100 items of rich text."""
    name: str
    """Name to show for the file, 1 to 100 characters."""


class FileUploadMediaContentWithFileNameAndCaptionParam(TypedDict, total=False):
    """A file that was uploaded through the API."""

    file_upload: Required[FileUploadIdParam]
    """The uploaded file, by id. Its status must be `uploaded`."""
    type: Literal["file_upload"]
    """Always `file_upload`. May be left out, as the key of the file tells it."""
    caption: Sequence[RichTextParam]
    """Caption below, at most 100 items of rich text."""
    name: str
    """Name to show for the file, 1 to 100 characters."""


MediaContentWithFileNameAndCaptionParam: TypeAlias = (
    ExternalMediaContentWithFileNameAndCaptionParam
    | FileUploadMediaContentWithFileNameAndCaptionParam
)
"""Where the file comes from (the web or a file upload), a caption and the name to show."""


class FileBlockParam(TypedDict, total=False):
    """A file to download."""

    file: Required[MediaContentWithFileNameAndCaptionParam]
    """Where the file comes from, a caption and a name."""
    type: Literal["file"]
    """Always `file`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class AudioBlockParam(TypedDict, total=False):
    """A sound file with a player."""

    audio: Required[MediaContentWithFileAndCaptionParam]
    """Where the sound file comes from, and a caption."""
    type: Literal["audio"]
    """Always `audio`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


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
"""Language whose syntax a code block highlights; `plain text` for none."""


class CodeBlockCodeParam(TypedDict, total=False):
    """The source code, its language and a caption."""

    rich_text: Required[Sequence[RichTextParam]]
    """The source code, at most 100 items of at most 2,000 characters each."""
    language: Required[LanguageParam]
    """Language that the code is coloured for."""
    caption: Sequence[RichTextParam]
    """Caption below, at most 100 items of rich text."""


class CodeBlockParam(TypedDict, total=False):
    """Source code in a given language."""

    code: Required[CodeBlockCodeParam]
    """The source code, its language and a caption."""
    type: Literal["code"]
    """Always `code`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ContentWithExpressionParam(TypedDict, total=False):
    """A formula: of an equation, or of a property that is computed."""

    expression: Required[str]
    """The formula: in KaTeX notation (at most 1,000 characters) for an equation, in Notion's
    formula language for a property.
    """


class EquationBlockParam(TypedDict, total=False):
    """An equation on a line of its own, in KaTeX notation."""

    equation: Required[ContentWithExpressionParam]
    """The formula to typeset."""
    type: Literal["equation"]
    """Always `equation`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class DividerBlockParam(TypedDict, total=False):
    """A horizontal line."""

    divider: Required[EmptyObjectParam]
    """Give `{}`: this type has no settings."""
    type: Literal["divider"]
    """Always `divider`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class TabBlockWithoutChildrenParam(TypedDict, total=False):
    """Tabs. Each child is a paragraph that names a tab, and the paragraph's
    children are its content.
    """

    tab: Required[EmptyObjectParam]
    """Empty: tabs at this level cannot be filled in the same request."""
    type: Literal["tab"]
    """Always `tab`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class HeaderContentWithRichTextAndColorParam(TypedDict, total=False):
    """Text, colour and folding of a heading."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""
    is_toggleable: bool
    """Whether the heading folds away what is inside. Off if left out; children need it."""


class Heading1BlockWithoutChildrenParam(TypedDict, total=False):
    """A heading of the first level, the largest."""

    heading_1: Required[HeaderContentWithRichTextAndColorParam]
    """Text and colour of the heading, and whether it folds."""
    type: Literal["heading_1"]
    """Always `heading_1`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class Heading2BlockWithoutChildrenParam(TypedDict, total=False):
    """A heading of the second level."""

    heading_2: Required[HeaderContentWithRichTextAndColorParam]
    """Text and colour of the heading, and whether it folds."""
    type: Literal["heading_2"]
    """Always `heading_2`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class Heading3BlockWithoutChildrenParam(TypedDict, total=False):
    """A heading of the third level."""

    heading_3: Required[HeaderContentWithRichTextAndColorParam]
    """Text and colour of the heading, and whether it folds."""
    type: Literal["heading_3"]
    """Always `heading_3`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class Heading4BlockWithoutChildrenParam(TypedDict, total=False):
    """A heading of the fourth level, the smallest."""

    heading_4: Required[HeaderContentWithRichTextAndColorParam]
    """Text and colour of the heading, and whether it folds."""
    type: Literal["heading_4"]
    """Always `heading_4`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ContentWithRichTextAndColorParam(TypedDict, total=False):
    """Text and its colour, as list items, quotations and toggles have them."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""


class BulletedListItemBlockWithoutChildrenParam(TypedDict, total=False):
    """One item of a bulleted list; neighbouring items form the list."""

    bulleted_list_item: Required[ContentWithRichTextAndColorParam]
    """Text and colour of the item."""
    type: Literal["bulleted_list_item"]
    """Always `bulleted_list_item`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class NumberedListItemBlockWithoutChildrenParam(TypedDict, total=False):
    """One item of a numbered list; its number follows from its place among its neighbours."""

    numbered_list_item: Required[ContentWithRichTextAndColorParam]
    """Text and colour of the item."""
    type: Literal["numbered_list_item"]
    """Always `numbered_list_item`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class QuoteBlockWithoutChildrenParam(TypedDict, total=False):
    """A quotation, set off from the text around it."""

    quote: Required[ContentWithRichTextAndColorParam]
    """Text and colour of the quotation."""
    type: Literal["quote"]
    """Always `quote`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ToDoBlockWithoutChildrenToDoParam(TypedDict, total=False):
    """Text and colour of the item, and whether it is done."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""
    checked: bool
    """Whether the item is ticked off. It is not if left out."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""


class ToDoBlockWithoutChildrenParam(TypedDict, total=False):
    """A to-do item with a check box."""

    to_do: Required[ToDoBlockWithoutChildrenToDoParam]
    """Text and colour of the item, and whether it is done."""
    type: Literal["to_do"]
    """Always `to_do`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ToggleBlockWithoutChildrenParam(TypedDict, total=False):
    """A line of text that folds its children away or shows them."""

    toggle: Required[ContentWithRichTextAndColorParam]
    """The line that is always in sight, and its colour."""
    type: Literal["toggle"]
    """Always `toggle`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ContentWithRichTextParam(TypedDict, total=False):
    """Text without a colour."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""


class TemplateBlockWithoutChildrenParam(TypedDict, total=False):
    """A template button of the old kind, which newer buttons have replaced."""

    template: Required[ContentWithRichTextParam]
    """What stands on the button."""
    type: Literal["template"]
    """Always `template`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ContentWithRichTextColorAndIconParam(TypedDict, total=False):
    """Text, its colour, and an icon."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""
    icon: PageIconParam
    """Icon in front of the text. A paragraph shows it only as the name of a tab."""


class CalloutBlockWithoutChildrenParam(TypedDict, total=False):
    """A box with an icon and text that stands out from the page."""

    callout: Required[ContentWithRichTextColorAndIconParam]
    """Text, colour and icon of the box."""
    type: Literal["callout"]
    """Always `callout`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class SyncedFromParam(TypedDict, total=False):
    """The original to mirror; None makes this block an original itself."""

    block_id: Required[str]
    """Id of the synced block that holds the original."""
    type: Literal["block_id"]
    """Always `block_id`. May be left out, as the key of the id tells it."""


class SyncedBlockBlockWithoutChildrenSyncedBlockParam(TypedDict, total=False):
    """Which block to mirror, if any."""

    synced_from: Required[SyncedFromParam | None]
    """The original to mirror; None makes this block an original itself."""


class SyncedBlockBlockWithoutChildrenParam(TypedDict, total=False):
    """Content that appears in several places: the original, or a copy that mirrors it."""

    synced_block: Required[SyncedBlockBlockWithoutChildrenSyncedBlockParam]
    """Which block to mirror, if any."""
    type: Literal["synced_block"]
    """Always `synced_block`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class TabItemWithoutChildrenParam(TypedDict, total=False):
    """A paragraph without children. Inside of tabs, it names one of them."""

    paragraph: Required[ContentWithRichTextColorAndIconParam]
    """Text and colour of the paragraph, and the icon where it names a tab."""
    type: Literal["paragraph"]
    """Always `paragraph`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ContentWithTableRowParam(TypedDict, total=False):
    """The cells of a table row."""

    cells: Required[Sequence[Sequence[RichTextParam]]]
    """The cells from left to right, each as rich text. There must be as many as
    the table has columns.
    """


class TableRowParam(TypedDict, total=False):
    """One row of a simple table."""

    table_row: Required[ContentWithTableRowParam]
    """The cells of the row."""
    type: Literal["table_row"]
    """Always `table_row`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


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
    """Text, its colour and an icon, with blocks inside that have no children themselves."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""
    icon: PageIconParam
    """Icon in front of the text. A paragraph shows it only as the name of a tab."""
    children: Sequence[BlockWithoutChildrenParam]
    """Blocks inside, at most 100, which have no children themselves."""


class TabItemWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A paragraph. Inside of tabs, it names one of them, and its children are the
    content of that tab.
    """

    paragraph: Required[ParagraphWithSingleLevelOfChildrenParam]
    """Text and colour of the paragraph, the icon where it names a tab, and the blocks inside."""
    type: Literal["paragraph"]
    """Always `paragraph`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class TabWithNestedTabItemChildrenParam(TypedDict, total=False):
    """Tabs whose content has one level of blocks at most."""

    children: Required[Sequence[TabItemWithSingleLevelOfChildrenParam]]
    """The tabs from left to right, 1 to 100."""


class TabBlockParam(TypedDict, total=False):
    """Tabs. Each child is a paragraph that names a tab, and the paragraph's
    children are its content.
    """

    tab: Required[TabWithNestedTabItemChildrenParam]
    """The tabs, 1 to 100."""
    type: Literal["tab"]
    """Always `tab`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class TableWithTableRowChildrenParam(TypedDict, total=False):
    """A simple table with its rows."""

    table_width: Required[int]
    """How many columns the table has, at least 1. It cannot be changed later."""
    children: Required[Sequence[TableRowParam]]
    """The rows from top to bottom, 1 to 100."""
    has_column_header: bool
    """Whether the first row is a header."""
    has_row_header: bool
    """Whether the first column is a header."""


class TableBlockParam(TypedDict, total=False):
    """A simple table; its children are its rows."""

    table: Required[TableWithTableRowChildrenParam]
    """Width, headers and rows of the table."""
    type: Literal["table"]
    """Always `table`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class TabWithTabItemChildrenParam(TypedDict, total=False):
    """Tabs that are still empty."""

    children: Required[Sequence[TabItemWithoutChildrenParam]]
    """The tabs from left to right, 1 to 100."""


class TabBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """Tabs. Each child is a paragraph that names a tab, and the paragraph's
    children are its content.
    """

    tab: Required[TabWithTabItemChildrenParam]
    """The tabs, 1 to 100, still without content."""
    type: Literal["tab"]
    """Always `tab`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class HeaderContentWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """Text, colour and folding of a heading, with blocks inside; those need `is_toggleable`."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""
    is_toggleable: bool
    """Whether the heading folds away what is inside. Off if left out; children need it."""
    children: Sequence[BlockWithoutChildrenParam]
    """Blocks to fold away, at most 100, which have no children themselves. They
    need `is_toggleable`.
    """


class Heading1BlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A heading of the first level, the largest."""

    heading_1: Required[HeaderContentWithSingleLevelOfChildrenParam]
    """Text and colour of the heading, and whether it folds."""
    type: Literal["heading_1"]
    """Always `heading_1`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class Heading2BlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A heading of the second level."""

    heading_2: Required[HeaderContentWithSingleLevelOfChildrenParam]
    """Text and colour of the heading, and whether it folds."""
    type: Literal["heading_2"]
    """Always `heading_2`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class Heading3BlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A heading of the third level."""

    heading_3: Required[HeaderContentWithSingleLevelOfChildrenParam]
    """Text and colour of the heading, and whether it folds."""
    type: Literal["heading_3"]
    """Always `heading_3`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class Heading4BlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A heading of the fourth level, the smallest."""

    heading_4: Required[HeaderContentWithSingleLevelOfChildrenParam]
    """Text and colour of the heading, and whether it folds."""
    type: Literal["heading_4"]
    """Always `heading_4`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ContentWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """Text and its colour, with blocks inside that have no children themselves."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""
    children: Sequence[BlockWithoutChildrenParam]
    """Blocks inside, at most 100, which have no children themselves."""


class BulletedListItemBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """One item of a bulleted list; neighbouring items form the list."""

    bulleted_list_item: Required[ContentWithSingleLevelOfChildrenParam]
    """Text and colour of the item."""
    type: Literal["bulleted_list_item"]
    """Always `bulleted_list_item`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class NumberedListItemBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """One item of a numbered list; its number follows from its place among its neighbours."""

    numbered_list_item: Required[ContentWithSingleLevelOfChildrenParam]
    """Text and colour of the item."""
    type: Literal["numbered_list_item"]
    """Always `numbered_list_item`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class QuoteBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A quotation, set off from the text around it."""

    quote: Required[ContentWithSingleLevelOfChildrenParam]
    """Text and colour of the quotation."""
    type: Literal["quote"]
    """Always `quote`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ToDoBlockWithSingleLevelOfChildrenToDoParam(TypedDict, total=False):
    """Text and colour of the item, and whether it is done."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""
    children: Sequence[BlockWithoutChildrenParam]
    """Blocks inside, at most 100, which have no children themselves."""
    checked: bool
    """Whether the item is ticked off. It is not if left out."""


class ToDoBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A to-do item with a check box."""

    to_do: Required[ToDoBlockWithSingleLevelOfChildrenToDoParam]
    """Text and colour of the item, and whether it is done."""
    type: Literal["to_do"]
    """Always `to_do`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ToggleBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A line of text that folds its children away or shows them."""

    toggle: Required[ContentWithSingleLevelOfChildrenParam]
    """The line that is always in sight, its colour, and what it folds away."""
    type: Literal["toggle"]
    """Always `toggle`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class TemplateBlockWithSingleLevelOfChildrenTemplateParam(TypedDict, total=False):
    """What stands on the button, and what it adds."""

    rich_text: Required[Sequence[RichTextParam]]
    """Label of the button, at most 100 items of rich text."""
    children: Sequence[BlockWithoutChildrenParam]
    """Blocks that a click on the button adds, at most 100."""


class TemplateBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A template button of the old kind, which newer buttons have replaced."""

    template: Required[TemplateBlockWithSingleLevelOfChildrenTemplateParam]
    """What stands on the button, and what it adds."""
    type: Literal["template"]
    """Always `template`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class CalloutBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """A box with an icon and text that stands out from the page."""

    callout: Required[ParagraphWithSingleLevelOfChildrenParam]
    """Text, colour and icon of the box."""
    type: Literal["callout"]
    """Always `callout`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class SyncedBlockBlockWithSingleLevelOfChildrenSyncedBlockParam(TypedDict, total=False):
    """Which block to mirror or, for an original, what it holds."""

    synced_from: Required[SyncedFromParam | None]
    """The original to mirror; None makes this block an original itself."""
    children: Sequence[BlockWithoutChildrenParam]
    """Content of an original, at most 100 blocks, which have no children themselves. A mirror
    has none of its own.
    """


class SyncedBlockBlockWithSingleLevelOfChildrenParam(TypedDict, total=False):
    """Content that appears in several places: the original, or a copy that mirrors it."""

    synced_block: Required[SyncedBlockBlockWithSingleLevelOfChildrenSyncedBlockParam]
    """Which block to mirror or, for an original, what it holds."""
    type: Literal["synced_block"]
    """Always `synced_block`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


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
"""A block to create inside another block of the
request, with at most one level of blocks below it.
"""


class ColumnWithChildrenParam(TypedDict, total=False):
    """What one column holds, and how wide it is."""

    children: Required[Sequence[BlockWithSingleLevelOfChildrenParam]]
    """Content of the column, at most 100 blocks, each with at most one level of its own."""
    width_ratio: float
    """Share of the whole width, between 0 and 1. Without it, all columns are equally wide."""


class ColumnBlockWithChildrenParam(TypedDict, total=False):
    """One column of a column list; its children are its content."""

    column: Required[ColumnWithChildrenParam]
    """Content and width of the column."""
    type: Literal["column"]
    """Always `column`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ColumnListParam(TypedDict, total=False):
    """Columns to set side by side."""

    children: Required[Sequence[ColumnBlockWithChildrenParam]]
    """The columns from left to right, 2 to 100."""


class ColumnListBlockParam(TypedDict, total=False):
    """Columns side by side."""

    column_list: Required[ColumnListParam]
    """The columns, 2 to 100."""
    type: Literal["column_list"]
    """Always `column_list`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class Heading1BlockHeading1Param(TypedDict, total=False):
    """Text and colour of the heading, and whether it folds."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""
    is_toggleable: bool
    """Whether the heading folds away what is inside. Off if left out; children need it."""
    children: Sequence[BlockWithSingleLevelOfChildrenParam]
    """Blocks to fold away, at most 100, each with at most one level of its own. They
    need `is_toggleable`.
    """


class Heading1BlockParam(TypedDict, total=False):
    """A heading of the first level, the largest."""

    heading_1: Required[Heading1BlockHeading1Param]
    """Text and colour of the heading, and whether it folds."""
    type: Literal["heading_1"]
    """Always `heading_1`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class Heading2BlockParam(TypedDict, total=False):
    """A heading of the second level."""

    heading_2: Required[Heading1BlockHeading1Param]
    """Text and colour of the heading, and whether it folds."""
    type: Literal["heading_2"]
    """Always `heading_2`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class Heading3BlockParam(TypedDict, total=False):
    """A heading of the third level."""

    heading_3: Required[Heading1BlockHeading1Param]
    """Text and colour of the heading, and whether it folds."""
    type: Literal["heading_3"]
    """Always `heading_3`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class Heading4BlockParam(TypedDict, total=False):
    """A heading of the fourth level, the smallest."""

    heading_4: Required[Heading1BlockHeading1Param]
    """Text and colour of the heading, and whether it folds."""
    type: Literal["heading_4"]
    """Always `heading_4`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ParagraphBlockParagraphParam(TypedDict, total=False):
    """A part of `CalloutBlockParam` and `ParagraphBlockParam`."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""
    icon: PageIconParam
    """Icon in front of the text. A paragraph shows it only as the name of a tab."""
    children: Sequence[BlockWithSingleLevelOfChildrenParam]
    """Blocks inside, at most 100, each with at most one level of its own."""


class ParagraphBlockParam(TypedDict, total=False):
    """A paragraph of text."""

    paragraph: Required[ParagraphBlockParagraphParam]
    """Text and colour of the paragraph, and the icon where it names a tab."""
    type: Literal["paragraph"]
    """Always `paragraph`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class BulletedListItemBlockBulletedListItemParam(TypedDict, total=False):
    """A part of `BulletedListItemBlockParam`, `NumberedListItemBlockParam` and 2 more."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""
    children: Sequence[BlockWithSingleLevelOfChildrenParam]
    """Blocks inside, at most 100, each with at most one level of its own."""


class BulletedListItemBlockParam(TypedDict, total=False):
    """One item of a bulleted list; neighbouring items form the list."""

    bulleted_list_item: Required[BulletedListItemBlockBulletedListItemParam]
    """Text and colour of the item."""
    type: Literal["bulleted_list_item"]
    """Always `bulleted_list_item`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class NumberedListItemBlockParam(TypedDict, total=False):
    """One item of a numbered list; its number follows from its place among its neighbours."""

    numbered_list_item: Required[BulletedListItemBlockBulletedListItemParam]
    """Text and colour of the item."""
    type: Literal["numbered_list_item"]
    """Always `numbered_list_item`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class QuoteBlockParam(TypedDict, total=False):
    """A quotation, set off from the text around it."""

    quote: Required[BulletedListItemBlockBulletedListItemParam]
    """Text and colour of the quotation."""
    type: Literal["quote"]
    """Always `quote`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ToDoBlockToDoParam(TypedDict, total=False):
    """Text and colour of the item, and whether it is done."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text, at most 100 items of at most 2,000 characters each."""
    color: ApiColorParam
    """Colour of the text or of its background; `default` if left out."""
    children: Sequence[BlockWithSingleLevelOfChildrenParam]
    """Blocks inside, at most 100, each with at most one level of its own."""
    checked: bool
    """Whether the item is ticked off. It is not if left out."""


class ToDoBlockParam(TypedDict, total=False):
    """A to-do item with a check box."""

    to_do: Required[ToDoBlockToDoParam]
    """Text and colour of the item, and whether it is done."""
    type: Literal["to_do"]
    """Always `to_do`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class ToggleBlockParam(TypedDict, total=False):
    """A line of text that folds its children away or shows them."""

    toggle: Required[BulletedListItemBlockBulletedListItemParam]
    """The line that is always in sight, its colour, and what it folds away."""
    type: Literal["toggle"]
    """Always `toggle`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class TemplateBlockTemplateParam(TypedDict, total=False):
    """What stands on the button, and what it adds."""

    rich_text: Required[Sequence[RichTextParam]]
    """Label of the button, at most 100 items of rich text."""
    children: Sequence[BlockWithSingleLevelOfChildrenParam]
    """Blocks that a click on the button adds, at most 100."""


class TemplateBlockParam(TypedDict, total=False):
    """A template button of the old kind, which newer buttons have replaced."""

    template: Required[TemplateBlockTemplateParam]
    """What stands on the button, and what it adds."""
    type: Literal["template"]
    """Always `template`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class CalloutBlockParam(TypedDict, total=False):
    """A box with an icon and text that stands out from the page."""

    callout: Required[ParagraphBlockParagraphParam]
    """Text, colour and icon of the box."""
    type: Literal["callout"]
    """Always `callout`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


class SyncedBlockBlockSyncedBlockParam(TypedDict, total=False):
    """Which block to mirror or, for an original, what it holds."""

    synced_from: Required[SyncedFromParam | None]
    """The original to mirror; None makes this block an original itself."""
    children: Sequence[BlockWithSingleLevelOfChildrenParam]
    """Content of an original, at most 100 blocks, each with at most one level of its own. A mirror
    has none of its own.
    """


class SyncedBlockBlockParam(TypedDict, total=False):
    """Content that appears in several places: the original, or a copy that mirrors it."""

    synced_block: Required[SyncedBlockBlockSyncedBlockParam]
    """Which block to mirror or, for an original, what it holds."""
    type: Literal["synced_block"]
    """Always `synced_block`. May be left out, as the key of the content tells it."""
    object: Literal["block"]
    """Always `block`. May be left out."""


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
"""A block to create, with up to two levels of blocks below it. A request takes 1,000
blocks of all levels.
"""


class AfterBlockContentPositionParam(TypedDict, total=False):
    """The place right behind a certain child of the same page or block."""

    type: Required[Literal["after_block"]]
    """Always `after_block`, which is also the key that names the block."""
    after_block: Required[RelationItemPropertyValueParam]
    """The child that comes before what is new."""
