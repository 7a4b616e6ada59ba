"""What the API returns: blocks."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, Number, PageModel, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .empty_object import EmptyObject
from .page_icon import PageIcon
from .parent_for_block_based import ParentForBlockBased
from .partial_user import PartialUser
from .rich_text import ApiColor, InternalFile, RichText

ApiTranscriptionStatus: TypeAlias = (
    Literal[
        "transcription_not_started",
        "transcription_paused",
        "transcription_in_progress",
        "summary_in_progress",
        "notes_ready",
    ]
    | str
)
"""How far the transcript and the summary of a meeting have got."""


Text: TypeAlias = str
"""A text of 1 to 2,000 characters."""


class MediaContentWithUrl(Model):
    """A web address."""

    url: str
    """The web address."""


class ExternalMediaContentWithFileAndCaption(Model):
    """A file on the web, and its caption."""

    type: Literal["external"]
    external: MediaContentWithUrl
    caption: list[RichText]
    """Text below it."""


class FileMediaContentWithFileAndCaption(Model):
    """A file stored by Notion, and its caption."""

    type: Literal["file"]
    file: InternalFile
    """Where to download the file."""
    caption: list[RichText]
    """Text below it."""


class UnknownMediaContentWithFileAndCaption(UnknownVariant, tag="type"):
    """A variant of `MediaContentWithFileAndCaption` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


MediaContentWithFileAndCaption: TypeAlias = Annotated[
    ExternalMediaContentWithFileAndCaption
    | FileMediaContentWithFileAndCaption
    | UnknownMediaContentWithFileAndCaption,
    ByTag(
        "type",
        {
            "external": ExternalMediaContentWithFileAndCaption,
            "file": FileMediaContentWithFileAndCaption,
        },
        unknown=UnknownMediaContentWithFileAndCaption,
    ),
]
"""A file and its caption. `type` tells whether it is on the web or stored by Notion."""


class AudioBlock(Model):
    """A sound file with a player."""

    type: Literal["audio"]
    audio: MediaContentWithFileAndCaption
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class MediaContentWithUrlAndCaption(Model):
    """A web address and its caption."""

    url: str
    """The web address."""
    caption: list[RichText]
    """Text below it."""


class BookmarkBlock(Model):
    """A web address, shown as a card."""

    type: Literal["bookmark"]
    bookmark: MediaContentWithUrlAndCaption
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class BreadcrumbBlock(Model):
    """The path from the top of the workspace to the page."""

    type: Literal["breadcrumb"]
    breadcrumb: EmptyObject
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ContentWithRichTextAndColor(Model):
    """Text and its colour."""

    rich_text: list[RichText]
    """The text."""
    color: ApiColor
    """Colour of the text or of its background."""


class BulletedListItemBlock(Model):
    """One item of a bulleted list; neighbouring items form the list."""

    type: Literal["bulleted_list_item"]
    bulleted_list_item: ContentWithRichTextAndColor
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ContentWithRichTextColorAndIcon(Model):
    """Text of a paragraph, its colour, and the icon of a tab."""

    rich_text: list[RichText]
    """The text."""
    color: ApiColor
    """Colour of the text or of its background."""
    icon: PageIcon | None
    """Icon in front of the text."""


class CalloutBlock(Model):
    """A box with an icon and text that stands out from the page."""

    type: Literal["callout"]
    callout: ContentWithRichTextColorAndIcon
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class Title(Model):
    """Title of a page or database within a page."""

    title: str
    """The title as plain text."""


class ChildDatabaseBlock(Model):
    """A database within the page. Its data sources are found under its own id."""

    type: Literal["child_database"]
    child_database: Title
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ChildPageBlock(Model):
    """A page within the page. Its content is found under its own id."""

    type: Literal["child_page"]
    child_page: Title
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


Language: TypeAlias = (
    Literal[
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
    | str
)
"""A language that code can be coloured for."""


class CodeBlockCode(Model):
    """`code` of `CodeBlock`."""

    rich_text: list[RichText]
    """The source code, as rich text."""
    caption: list[RichText]
    """Text below it."""
    language: Language
    """Language that the code is coloured for."""


class CodeBlock(Model):
    """Source code in a given language."""

    type: Literal["code"]
    code: CodeBlockCode
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class Column(Model):
    """Settings of a column."""

    width_ratio: Number | None = None
    """Share of the whole width, between 0 and 1. Missing when all columns are equally wide."""


class ColumnBlock(Model):
    """One column of a column list; its children are its content."""

    type: Literal["column"]
    column: Column
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ColumnListBlock(Model):
    """Columns side by side."""

    type: Literal["column_list"]
    column_list: EmptyObject
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class DividerBlock(Model):
    """A horizontal line."""

    type: Literal["divider"]
    divider: EmptyObject
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class EmbedBlock(Model):
    """A web page or application, shown inside the page."""

    type: Literal["embed"]
    embed: MediaContentWithUrlAndCaption
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class Expression(Model):
    """An equation."""

    expression: str
    """The formula, in KaTeX notation."""


class EquationBlock(Model):
    """An equation on a line of its own, in KaTeX notation."""

    type: Literal["equation"]
    equation: Expression
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ExternalMediaContentWithFileNameAndCaption(Model):
    """A file on the web, its caption and its name."""

    type: Literal["external"]
    external: MediaContentWithUrl
    caption: list[RichText]
    """Text below it."""
    name: str
    """Name of the file."""


class FileMediaContentWithFileNameAndCaption(Model):
    """A file stored by Notion, its caption and its name."""

    type: Literal["file"]
    file: InternalFile
    """Where to download the file."""
    caption: list[RichText]
    """Text below it."""
    name: str
    """Name of the file."""


class UnknownMediaContentWithFileNameAndCaption(UnknownVariant, tag="type"):
    """A variant of `MediaContentWithFileNameAndCaption` that this version of the package does not
    know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    name: str
    """Name of the file."""


MediaContentWithFileNameAndCaption: TypeAlias = Annotated[
    ExternalMediaContentWithFileNameAndCaption
    | FileMediaContentWithFileNameAndCaption
    | UnknownMediaContentWithFileNameAndCaption,
    ByTag(
        "type",
        {
            "external": ExternalMediaContentWithFileNameAndCaption,
            "file": FileMediaContentWithFileNameAndCaption,
        },
        unknown=UnknownMediaContentWithFileNameAndCaption,
    ),
]
"""A file, its caption and its name. `type` tells whether it is on the web or stored by Notion."""


class FileBlock(Model):
    """A file to download."""

    type: Literal["file"]
    file: MediaContentWithFileNameAndCaption
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class HeaderContentWithRichTextAndColor(Model):
    """Text, colour and folding of a heading."""

    rich_text: list[RichText]
    """The text."""
    color: ApiColor
    """Colour of the text or of its background."""
    is_toggleable: bool
    """Whether the heading folds away what is below it."""


class Heading1Block(Model):
    """A heading of the first level, the largest."""

    type: Literal["heading_1"]
    heading_1: HeaderContentWithRichTextAndColor
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class Heading2Block(Model):
    """A heading of the second level."""

    type: Literal["heading_2"]
    heading_2: HeaderContentWithRichTextAndColor
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class Heading3Block(Model):
    """A heading of the third level."""

    type: Literal["heading_3"]
    heading_3: HeaderContentWithRichTextAndColor
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class Heading4Block(Model):
    """A heading of the fourth level, the smallest."""

    type: Literal["heading_4"]
    heading_4: HeaderContentWithRichTextAndColor
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ImageBlock(Model):
    """An image."""

    type: Literal["image"]
    image: MediaContentWithFileAndCaption
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class LinkPreviewBlock(Model):
    """A live preview of an item in another application. The API can read it but not create it."""

    type: Literal["link_preview"]
    link_preview: MediaContentWithUrl
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class CreateDatabaseForViewParent(Model):
    """The page to put it on."""

    type: Literal["page_id"]
    page_id: str
    """Id of the page."""


class LinkToPageBlockLinkToPageDatabaseId(Model):
    """The variant `database_id` of `LinkToPageBlockLinkToPage`."""

    type: Literal["database_id"]
    database_id: str
    """Id of the database."""


class LinkToPageBlockLinkToPageCommentId(Model):
    """The variant `comment_id` of `LinkToPageBlockLinkToPage`."""

    type: Literal["comment_id"]
    comment_id: str
    """Id of the comment."""


class UnknownLinkToPageBlockLinkToPage(UnknownVariant, tag="type"):
    """A variant of `LinkToPageBlockLinkToPage` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


LinkToPageBlockLinkToPage: TypeAlias = Annotated[
    CreateDatabaseForViewParent
    | LinkToPageBlockLinkToPageDatabaseId
    | LinkToPageBlockLinkToPageCommentId
    | UnknownLinkToPageBlockLinkToPage,
    ByTag(
        "type",
        {
            "page_id": CreateDatabaseForViewParent,
            "database_id": LinkToPageBlockLinkToPageDatabaseId,
            "comment_id": LinkToPageBlockLinkToPageCommentId,
        },
        unknown=UnknownLinkToPageBlockLinkToPage,
    ),
]
"""What the link leads to."""


class LinkToPageBlock(Model):
    """A link to a page, a database or a comment."""

    type: Literal["link_to_page"]
    link_to_page: LinkToPageBlockLinkToPage
    """What the link leads to."""
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class TranscriptionCalendarEvent(Model):
    """The calendar entry of a meeting."""

    start_time: dt.datetime
    """When the meeting begins."""
    end_time: dt.datetime
    """When the meeting ends."""
    attendees: list[str] | None = None
    """Ids of the users who were invited."""


class TranscriptionChildren(Model):
    """Blocks that hold the parts of meeting notes; list their children to read them."""

    summary_block_id: str | None = None
    """Block with the summary."""
    notes_block_id: str | None = None
    """Block with the notes that people took."""
    transcript_block_id: str | None = None
    """Block with the transcript."""


class TranscriptionRecording(Model):
    """When a recording began and ended."""

    start_time: dt.datetime | None = None
    """When the recording began."""
    end_time: dt.datetime | None = None
    """When the recording ended."""


class TranscriptionBlock(Model):
    """Content of a block of meeting notes."""

    title: list[RichText] | None = None
    """Title of the meeting."""
    status: ApiTranscriptionStatus | None = None
    """How far transcript and summary have got."""
    children: TranscriptionChildren | None = None
    """Where summary, notes and transcript stand."""
    calendar_event: TranscriptionCalendarEvent | None = None
    """The meeting in the calendar, if there is one."""
    recording: TranscriptionRecording | None = None
    """When the recording ran."""


class MeetingNotesBlock(Model):
    """Notes of a meeting with transcript and summary, made by Notion AI."""

    type: Literal["meeting_notes"]
    meeting_notes: TranscriptionBlock
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


NumberedListFormat: TypeAlias = Literal["numbers", "letters", "roman"] | str
"""How a numbered list counts."""


class ContentWithRichTextAndColorAndList(Model):
    """Text of a numbered item, with settings that the first item of a list may carry."""

    rich_text: list[RichText]
    """The text."""
    color: ApiColor
    """Colour of the text or of its background."""
    list_start_index: int | None = None
    """Number that the list starts with."""
    list_format: NumberedListFormat | None = None
    """Whether the list counts in numbers, letters or Roman numerals."""


class NumberedListItemBlock(Model):
    """One item of a numbered list; its number follows from its place among its neighbours."""

    type: Literal["numbered_list_item"]
    numbered_list_item: ContentWithRichTextAndColorAndList
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ParagraphBlock(Model):
    """A paragraph of text."""

    type: Literal["paragraph"]
    paragraph: ContentWithRichTextColorAndIcon
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class PdfBlock(Model):
    """A PDF document, shown in the page."""

    type: Literal["pdf"]
    pdf: MediaContentWithFileAndCaption
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class QuoteBlock(Model):
    """A quotation."""

    type: Literal["quote"]
    quote: ContentWithRichTextAndColor
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class SyncedBlockSyncedBlockSyncedFrom(Model):
    """The original that this block mirrors, or null if it is the original."""

    type: Literal["block_id"]
    block_id: str
    """Id of the block."""


class SyncedBlockSyncedBlock(Model):
    """`synced_block` of `SyncedBlock`."""

    synced_from: SyncedBlockSyncedBlockSyncedFrom | None
    """The original that this block mirrors, or null if it is the original."""


class SyncedBlock(Model):
    """Content that appears in several places: the original, or a copy that mirrors it."""

    type: Literal["synced_block"]
    synced_block: SyncedBlockSyncedBlock
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class TabBlock(Model):
    """Tabs. Each child is a paragraph that names a tab, and the paragraph's children are its
    content.
    """

    type: Literal["tab"]
    tab: EmptyObject
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ContentWithTable(Model):
    """Width and headers of a simple table."""

    has_column_header: bool
    """Whether the first row is a header."""
    has_row_header: bool
    """Whether the first column is a header."""
    table_width: int
    """Number of columns."""


class TableBlock(Model):
    """A simple table; its children are its rows."""

    type: Literal["table"]
    table: ContentWithTable
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class TableOfContentsBlockTableOfContents(Model):
    """`table_of_contents` of `TableOfContentsBlock`."""

    color: ApiColor
    """Colour of the text or of its background."""


class TableOfContentsBlock(Model):
    """A table of contents, made from the headings of the page."""

    type: Literal["table_of_contents"]
    table_of_contents: TableOfContentsBlockTableOfContents
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ContentWithTableRow(Model):
    """The cells of a table row."""

    cells: list[list[RichText]]
    """The cells from left to right, each as rich text."""


class TableRowBlock(Model):
    """One row of a simple table."""

    type: Literal["table_row"]
    table_row: ContentWithTableRow
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class TemplateBlockTemplate(Model):
    """`template` of `TemplateBlock`."""

    rich_text: list[RichText]
    """Label of the button."""


class TemplateBlock(Model):
    """A template button of the old kind, which newer buttons have replaced."""

    type: Literal["template"]
    template: TemplateBlockTemplate
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ToDoBlockToDo(Model):
    """`to_do` of `ToDoBlock`."""

    rich_text: list[RichText]
    """The text."""
    color: ApiColor
    """Colour of the text or of its background."""
    checked: bool
    """Whether the item is done."""


class ToDoBlock(Model):
    """A to-do item with a check box."""

    type: Literal["to_do"]
    to_do: ToDoBlockToDo
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ToggleBlock(Model):
    """A line of text that folds its children away or shows them."""

    type: Literal["toggle"]
    toggle: ContentWithRichTextAndColor
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class UnsupportedBlockUnsupported(Model):
    """`unsupported` of `UnsupportedBlock`."""

    block_type: str
    """Notion's own name for the type of the block."""


class UnsupportedBlock(Model):
    """A block that the API cannot show yet; `block_type` names its kind."""

    type: Literal["unsupported"]
    unsupported: UnsupportedBlockUnsupported
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class VideoBlock(Model):
    """A video."""

    type: Literal["video"]
    video: MediaContentWithFileAndCaption
    parent: ParentForBlockBased
    """The page or block that holds this one."""
    object: Literal["block"]
    id: str
    """Id of the block."""
    created_time: dt.datetime
    """When the block was made."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class UnknownBlock(UnknownVariant, tag="type"):
    """A variant of `Block` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    object: Literal["block"]
    id: str
    """Id of the block."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


Block: TypeAlias = Annotated[
    ParagraphBlock
    | Heading1Block
    | Heading2Block
    | Heading3Block
    | Heading4Block
    | BulletedListItemBlock
    | NumberedListItemBlock
    | QuoteBlock
    | ToDoBlock
    | ToggleBlock
    | TemplateBlock
    | SyncedBlock
    | ChildPageBlock
    | ChildDatabaseBlock
    | EquationBlock
    | CodeBlock
    | CalloutBlock
    | DividerBlock
    | BreadcrumbBlock
    | TableOfContentsBlock
    | TabBlock
    | ColumnListBlock
    | ColumnBlock
    | LinkToPageBlock
    | TableBlock
    | TableRowBlock
    | MeetingNotesBlock
    | EmbedBlock
    | BookmarkBlock
    | ImageBlock
    | VideoBlock
    | PdfBlock
    | FileBlock
    | AudioBlock
    | LinkPreviewBlock
    | UnsupportedBlock
    | UnknownBlock,
    ByTag(
        "type",
        {
            "paragraph": ParagraphBlock,
            "heading_1": Heading1Block,
            "heading_2": Heading2Block,
            "heading_3": Heading3Block,
            "heading_4": Heading4Block,
            "bulleted_list_item": BulletedListItemBlock,
            "numbered_list_item": NumberedListItemBlock,
            "quote": QuoteBlock,
            "to_do": ToDoBlock,
            "toggle": ToggleBlock,
            "template": TemplateBlock,
            "synced_block": SyncedBlock,
            "child_page": ChildPageBlock,
            "child_database": ChildDatabaseBlock,
            "equation": EquationBlock,
            "code": CodeBlock,
            "callout": CalloutBlock,
            "divider": DividerBlock,
            "breadcrumb": BreadcrumbBlock,
            "table_of_contents": TableOfContentsBlock,
            "tab": TabBlock,
            "column_list": ColumnListBlock,
            "column": ColumnBlock,
            "link_to_page": LinkToPageBlock,
            "table": TableBlock,
            "table_row": TableRowBlock,
            "meeting_notes": MeetingNotesBlock,
            "embed": EmbedBlock,
            "bookmark": BookmarkBlock,
            "image": ImageBlock,
            "video": VideoBlock,
            "pdf": PdfBlock,
            "file": FileBlock,
            "audio": AudioBlock,
            "link_preview": LinkPreviewBlock,
            "unsupported": UnsupportedBlock,
        },
        unknown=UnknownBlock,
    ),
]
"""A block in full, of any type. `type` names the type, and the content stands under that same
name.
"""


class PartialBlock(Model):
    """A reference to a block that the connection may not read."""

    object: Literal["block"]
    id: str


BlockOrPartialBlock: TypeAlias = Annotated[
    Block | PartialBlock,
    FullOrPartial(
        Block,
        (
            "created_by",
            "created_time",
            "has_children",
            "in_trash",
            "last_edited_by",
            "last_edited_time",
            "parent",
            "type",
        ),
        PartialBlock,
    ),
]


class BlockChildListPage(PageModel[BlockOrPartialBlock]):
    """Block."""

    type: Literal["block"]
    block: EmptyObject
    object: Literal["list"]
    next_cursor: str | None
    """Cursor of the next page, null on the last one."""
    has_more: bool
    """Whether there is another page."""
    results: list[BlockOrPartialBlock]
    """Blocks in their order on the page."""
