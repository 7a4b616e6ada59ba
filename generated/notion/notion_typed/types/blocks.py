"""Types of answers of `client.blocks`."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, Number, PageModel, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .block_id_parent_for_block_based import PageIcon
from .custom_emoji_page_icon import InternalFile
from .empty_object import EmptyObject
from .parent_for_block_based import ParentForBlockBased
from .partial_user import PartialUser
from .rich_text import ApiColor, RichText

ApiTranscriptionStatus: TypeAlias = (
    Literal[
        "transcription_not_started",
        "transcription_paused",
        "transcription_in_progress",
        "summary_in_progress",
        "notes_ready",
        "transcription_failed",
    ]
    | str
)
"""How far the transcript and the summary of a meeting have got.

- `transcription_not_started`: Nothing has been recorded yet.
- `transcription_paused`: Recording was interrupted and can go on.
- `transcription_in_progress`: What is said is being written down.
- `summary_in_progress`: The transcript is done, the summary is being written.
- `notes_ready`: Transcript and summary are there.
"""


Text: TypeAlias = str
"""A longer text, of 1 to 2,000 characters."""


class MediaContentWithUrl(Model):
    """Something on the web, by its address."""

    url: str
    """The web address, at most 2,000 characters."""


class ExternalMediaContentWithFileAndCaption(Model):
    """A file on the web, and its caption."""

    type: Literal["external"]
    """Always `external`, which is also the key of the file."""
    external: MediaContentWithUrl
    """Where the file is on the web."""
    caption: list[RichText]
    """Caption below, empty if there is none."""


class FileMediaContentWithFileAndCaption(Model):
    """A file stored by Notion, and its caption."""

    type: Literal["file"]
    """Always `file`, which is also the key of the file."""
    file: InternalFile
    """Where to download the file, and until when that address works."""
    caption: list[RichText]
    """Caption below, empty if there is none."""


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
    """Always `audio`, which is also the key of the content."""
    audio: MediaContentWithFileAndCaption
    """Where the sound file is, and its caption."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class MediaContentWithUrlAndCaption(Model):
    """A web address and its caption."""

    url: str
    """The web address, at most 2,000 characters."""
    caption: list[RichText]
    """Caption below, empty if there is none."""


class BookmarkBlock(Model):
    """A web address, shown as a card."""

    type: Literal["bookmark"]
    """Always `bookmark`, which is also the key of the content."""
    bookmark: MediaContentWithUrlAndCaption
    """The address that is shown, and a caption."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class BreadcrumbBlock(Model):
    """The path from the top of the workspace to the page."""

    type: Literal["breadcrumb"]
    """Always `breadcrumb`, which is also the key of the content."""
    breadcrumb: EmptyObject
    """Empty: this type has no settings."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ContentWithRichTextAndColor(Model):
    """Text and its colour, as list items, quotations and toggles have them."""

    rich_text: list[RichText]
    """The text, cut into items wherever the style changes."""
    color: ApiColor
    """Colour of the text or of its background; `default` where none was chosen."""


class BulletedListItemBlock(Model):
    """One item of a bulleted list; neighbouring items form the list."""

    type: Literal["bulleted_list_item"]
    """Always `bulleted_list_item`, which is also the key of the content."""
    bulleted_list_item: ContentWithRichTextAndColor
    """Text and colour of the item."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ContentWithRichTextColorAndIcon(Model):
    """Text, its colour, and an icon."""

    rich_text: list[RichText]
    """The text, cut into items wherever the style changes."""
    color: ApiColor
    """Colour of the text or of its background; `default` where none was chosen."""
    icon: PageIcon | None
    """Icon in front of the text, None if there is none. A paragraph shows it only
    as the name of a tab.
    """


class CalloutBlock(Model):
    """A box with an icon and text that stands out from the page."""

    type: Literal["callout"]
    """Always `callout`, which is also the key of the content."""
    callout: ContentWithRichTextColorAndIcon
    """Text, colour and icon of the box."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
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
    """Always `child_database`, which is also the key of the content."""
    child_database: Title
    """Title of the database. All else is read from the database itself."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ChildPageBlock(Model):
    """A page within the page. Its content is found under its own id."""

    type: Literal["child_page"]
    """Always `child_page`, which is also the key of the content."""
    child_page: Title
    """Title of the page. Its icon and properties are read from the page itself."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
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
"""Language whose syntax a code block highlights; `plain text` for none."""


class CodeBlockCode(Model):
    """The source code, its language and a caption."""

    rich_text: list[RichText]
    """The source code. Join the `plain_text` of the items to get it whole."""
    caption: list[RichText]
    """Caption below, empty if there is none."""
    language: Language
    """Language that the code is coloured for."""


class CodeBlock(Model):
    """Source code in a given language."""

    type: Literal["code"]
    """Always `code`, which is also the key of the content."""
    code: CodeBlockCode
    """The source code, its language and a caption."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
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
    """Always `column`, which is also the key of the content."""
    column: Column
    """Width of the column. Its content is the children of the block."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ColumnListBlock(Model):
    """Columns side by side."""

    type: Literal["column_list"]
    """Always `column_list`, which is also the key of the content."""
    column_list: EmptyObject
    """Empty: the columns are the children of the block."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class DividerBlock(Model):
    """A horizontal line."""

    type: Literal["divider"]
    """Always `divider`, which is also the key of the content."""
    divider: EmptyObject
    """Empty: this type has no settings."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class EmbedBlock(Model):
    """A web page or application, shown inside the page."""

    type: Literal["embed"]
    """Always `embed`, which is also the key of the content."""
    embed: MediaContentWithUrlAndCaption
    """The address that is embedded, and a caption."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class Expression(Model):
    """A formula to typeset."""

    expression: str
    """The formula, in KaTeX notation."""


class EquationBlock(Model):
    """An equation on a line of its own, in KaTeX notation."""

    type: Literal["equation"]
    """Always `equation`, which is also the key of the content."""
    equation: Expression
    """The formula to typeset."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ExternalMediaContentWithFileNameAndCaption(Model):
    """A file on the web, its caption and its name."""

    type: Literal["external"]
    """Always `external`, which is also the key of the file."""
    external: MediaContentWithUrl
    """Where the file is on the web."""
    caption: list[RichText]
    """Caption below, empty if there is none."""
    name: str
    """Name that is shown for the file."""


class FileMediaContentWithFileNameAndCaption(Model):
    """A file stored by Notion, its caption and its name."""

    type: Literal["file"]
    """Always `file`, which is also the key of the file."""
    file: InternalFile
    """Where to download the file, and until when that address works."""
    caption: list[RichText]
    """Caption below, empty if there is none."""
    name: str
    """Name that is shown for the file."""


class UnknownMediaContentWithFileNameAndCaption(UnknownVariant, tag="type"):
    """A variant of `MediaContentWithFileNameAndCaption` that this version of the
    package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    name: str
    """Name that is shown for the file."""


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
    """Always `file`, which is also the key of the content."""
    file: MediaContentWithFileNameAndCaption
    """Where the file is, its caption and its name."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class HeaderContentWithRichTextAndColor(Model):
    """Text, colour and folding of a heading."""

    rich_text: list[RichText]
    """The text, cut into items wherever the style changes."""
    color: ApiColor
    """Colour of the text or of its background; `default` where none was chosen."""
    is_toggleable: bool
    """Whether the heading folds away what is inside. Only then may it have children."""


class Heading1Block(Model):
    """A heading of the first level, the largest."""

    type: Literal["heading_1"]
    """Always `heading_1`, which is also the key of the content."""
    heading_1: HeaderContentWithRichTextAndColor
    """Text and colour of the heading, and whether it folds."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class Heading2Block(Model):
    """A heading of the second level."""

    type: Literal["heading_2"]
    """Always `heading_2`, which is also the key of the content."""
    heading_2: HeaderContentWithRichTextAndColor
    """Text and colour of the heading, and whether it folds."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class Heading3Block(Model):
    """A heading of the third level."""

    type: Literal["heading_3"]
    """Always `heading_3`, which is also the key of the content."""
    heading_3: HeaderContentWithRichTextAndColor
    """Text and colour of the heading, and whether it folds."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class Heading4Block(Model):
    """A heading of the fourth level, the smallest."""

    type: Literal["heading_4"]
    """Always `heading_4`, which is also the key of the content."""
    heading_4: HeaderContentWithRichTextAndColor
    """Text and colour of the heading, and whether it folds."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ImageBlock(Model):
    """A picture, shown in the page."""

    type: Literal["image"]
    """Always `image`, which is also the key of the content."""
    image: MediaContentWithFileAndCaption
    """Where the image is, and its caption."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class LinkPreviewBlock(Model):
    """A live preview of an item in another application. The API can read it but not create it."""

    type: Literal["link_preview"]
    """Always `link_preview`, which is also the key of the content."""
    link_preview: MediaContentWithUrl
    """Address of the item that is previewed."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class LinkToPageBlockLinkToPageDatabaseId(Model):
    """A link to a database."""

    type: Literal["database_id"]
    """Always `database_id`, which is also the key of the id."""
    database_id: str
    """Id of the database to go to."""


class LinkToPageBlockLinkToPageCommentId(Model):
    """A link to a comment."""

    type: Literal["comment_id"]
    """Always `comment_id`, which is also the key of the id."""
    comment_id: str
    """Id of the comment to go to."""


class PageParent(Model):
    """A page, by id."""

    type: Literal["page_id"]
    """Always `page_id`, which is also the key of the id."""
    page_id: str
    """Id of the page."""


class UnknownLinkToPageBlockLinkToPage(UnknownVariant, tag="type"):
    """A variant of `LinkToPageBlockLinkToPage` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


LinkToPageBlockLinkToPage: TypeAlias = Annotated[
    PageParent
    | LinkToPageBlockLinkToPageDatabaseId
    | LinkToPageBlockLinkToPageCommentId
    | UnknownLinkToPageBlockLinkToPage,
    ByTag(
        "type",
        {
            "page_id": PageParent,
            "database_id": LinkToPageBlockLinkToPageDatabaseId,
            "comment_id": LinkToPageBlockLinkToPageCommentId,
        },
        unknown=UnknownLinkToPageBlockLinkToPage,
    ),
]
"""What the link leads to, by id."""


class LinkToPageBlock(Model):
    """A link to a page, a database or a comment."""

    type: Literal["link_to_page"]
    """Always `link_to_page`, which is also the key of the content."""
    link_to_page: LinkToPageBlockLinkToPage
    """What the link leads to, by id."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class TranscriptionCalendarEvent(Model):
    """The calendar entry of a meeting."""

    start_time: dt.datetime
    """When the meeting is to begin."""
    end_time: dt.datetime
    """When the meeting is to end."""
    attendees: list[str] | None = None
    """Ids of the users who were invited."""


class TranscriptionChildren(Model):
    """Blocks that hold the parts of meeting notes; list their children to read them."""

    summary_block_id: str | None = None
    """Id of the block whose children are the summary."""
    notes_block_id: str | None = None
    """Id of the block whose children are the notes that people took."""
    transcript_block_id: str | None = None
    """Id of the block whose children are the transcript."""


class TranscriptionRecording(Model):
    """When a recording began and ended."""

    start_time: dt.datetime | None = None
    """When the recording began."""
    end_time: dt.datetime | None = None
    """When the recording ended."""


class TranscriptionBlock(Model):
    """Content of a block of meeting notes."""

    title: list[RichText] | None = None
    """Title of the meeting, as rich text."""
    status: ApiTranscriptionStatus | None = None
    """How far transcript and summary have got."""
    children: TranscriptionChildren | None = None
    """The blocks that hold summary, notes and transcript."""
    calendar_event: TranscriptionCalendarEvent | None = None
    """The meeting in the calendar, if there is one."""
    recording: TranscriptionRecording | None = None
    """When the recording ran, if there is one."""


class MeetingNotesBlock(Model):
    """Notes of a meeting with transcript and summary, made by Notion AI."""

    type: Literal["meeting_notes"]
    """Always `meeting_notes`, which is also the key of the content."""
    meeting_notes: TranscriptionBlock
    """Title and progress of the notes, and the blocks that hold their parts."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


NumberedListFormat: TypeAlias = Literal["numbers", "letters", "roman"] | str
"""What stands before the items of a numbered list: figures, letters or Roman numerals.

- `numbers`: 1, 2, 3
- `letters`: a, b, c
- `roman`: i, ii, iii
"""


class ContentWithRichTextAndColorAndList(Model):
    """Text of a numbered item, with settings that the first item of a list may carry."""

    rich_text: list[RichText]
    """The text, cut into items wherever the style changes."""
    color: ApiColor
    """Colour of the text or of its background; `default` where none was chosen."""
    list_start_index: int | None = None
    """Number that the list starts with, at least 1, if one was set."""
    list_format: NumberedListFormat | None = None
    """Whether the list counts in numbers, letters or Roman numerals, if that was set."""


class NumberedListItemBlock(Model):
    """One item of a numbered list; its number follows from its place among its neighbours."""

    type: Literal["numbered_list_item"]
    """Always `numbered_list_item`, which is also the key of the content."""
    numbered_list_item: ContentWithRichTextAndColorAndList
    """Text and colour of the item, and how its list counts."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ParagraphBlock(Model):
    """A paragraph of text. Inside a block of tabs, it names one tab."""

    type: Literal["paragraph"]
    """Always `paragraph`, which is also the key of the content."""
    paragraph: ContentWithRichTextColorAndIcon
    """Text and colour of the paragraph, and the icon where it names a tab."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class PdfBlock(Model):
    """A PDF document, shown in the page."""

    type: Literal["pdf"]
    """Always `pdf`, which is also the key of the content."""
    pdf: MediaContentWithFileAndCaption
    """Where the PDF is, and its caption."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class QuoteBlock(Model):
    """A quotation, set off from the text around it."""

    type: Literal["quote"]
    """Always `quote`, which is also the key of the content."""
    quote: ContentWithRichTextAndColor
    """Text and colour of the quotation."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class SyncedFrom(Model):
    """The original whose content this block shows, None if it is an original itself."""

    type: Literal["block_id"]
    """Always `block_id`, which is also the key of the id."""
    block_id: str
    """Id of the synced block that holds the original."""


class SyncedBlockSyncedBlock(Model):
    """Which block is mirrored, if any."""

    synced_from: SyncedFrom | None
    """The original whose content this block shows, None if it is an original itself."""


class SyncedBlock(Model):
    """Content that appears in several places: the original, or a copy that mirrors it."""

    type: Literal["synced_block"]
    """Always `synced_block`, which is also the key of the content."""
    synced_block: SyncedBlockSyncedBlock
    """Which block is mirrored, if any."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class TabBlock(Model):
    """Tabs. Each child is a paragraph that names a tab, and the paragraph's
    children are its content.
    """

    type: Literal["tab"]
    """Always `tab`, which is also the key of the content."""
    tab: EmptyObject
    """Empty: the tabs are the children of the block."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
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
    """How many columns the table has, and so how many cells each row."""


class TableBlock(Model):
    """A simple table; its children are its rows."""

    type: Literal["table"]
    """Always `table`, which is also the key of the content."""
    table: ContentWithTable
    """Width and headers of the table. Its rows are the children of the block."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class TableOfContentsBlockTableOfContents(Model):
    """Colour of the entries. The entries themselves follow from the page."""

    color: ApiColor
    """Colour of the text or of its background; `default` where none was chosen."""


class TableOfContentsBlock(Model):
    """A table of contents, made from the headings of the page."""

    type: Literal["table_of_contents"]
    """Always `table_of_contents`, which is also the key of the content."""
    table_of_contents: TableOfContentsBlockTableOfContents
    """Colour of the entries. The entries themselves follow from the page."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
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
    """Always `table_row`, which is also the key of the content."""
    table_row: ContentWithTableRow
    """The cells of the row."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class TemplateBlockTemplate(Model):
    """What stands on the button."""

    rich_text: list[RichText]
    """Label of the button."""


class TemplateBlock(Model):
    """A template button of the old kind, which newer buttons have replaced."""

    type: Literal["template"]
    """Always `template`, which is also the key of the content."""
    template: TemplateBlockTemplate
    """What stands on the button."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ToDoBlockToDo(Model):
    """Text and colour of the item, and whether it is done."""

    rich_text: list[RichText]
    """The text, cut into items wherever the style changes."""
    color: ApiColor
    """Colour of the text or of its background; `default` where none was chosen."""
    checked: bool
    """Whether the item is ticked off."""


class ToDoBlock(Model):
    """A to-do item with a check box."""

    type: Literal["to_do"]
    """Always `to_do`, which is also the key of the content."""
    to_do: ToDoBlockToDo
    """Text and colour of the item, and whether it is done."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class ToggleBlock(Model):
    """A line of text that folds its children away or shows them."""

    type: Literal["toggle"]
    """Always `toggle`, which is also the key of the content."""
    toggle: ContentWithRichTextAndColor
    """The line that is always in sight, and its colour."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class UnsupportedBlockUnsupported(Model):
    """All that is known of the content: which kind of block it is."""

    block_type: str
    """Notion's own name for the kind of block, such as `form` or `button`."""


class UnsupportedBlock(Model):
    """A block that the API cannot show yet; `block_type` names its kind."""

    type: Literal["unsupported"]
    """Always `unsupported`, which is also the key of the content."""
    unsupported: UnsupportedBlockUnsupported
    """All that is known of the content: which kind of block it is."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class VideoBlock(Model):
    """A video with a player."""

    type: Literal["video"]
    """Always `video`, which is also the key of the content."""
    video: MediaContentWithFileAndCaption
    """Where the video is, and its caption."""
    parent: ParentForBlockBased
    """Where the block is, as a rule on a page or inside another block."""
    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
    created_time: dt.datetime
    """When the block was made, in UTC."""
    created_by: PartialUser
    """Who made the block, by id: a person or a bot."""
    last_edited_time: dt.datetime
    """When the block was changed last, in UTC."""
    last_edited_by: PartialUser
    """Who changed the block last, by id: a person or a bot."""
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
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""
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
"""A block in full, of any type. `type` names the type, and the content stands under that same name.

See https://developers.notion.com/reference/block
"""


class MeetingNotes(Model):
    """A block of meeting notes, without the page or block that holds it.

    See https://developers.notion.com/reference/block
    """

    object: Literal["block"]
    """Kind of object."""
    id: str
    """Id of the block."""
    type: Literal["meeting_notes"]
    """Type of block."""
    meeting_notes: TranscriptionBlock
    """Title, status, times, and where to find transcript and summary."""
    created_time: dt.datetime
    """When the block was made."""
    last_edited_time: dt.datetime
    """When the block was changed last."""
    created_by: PartialUser
    """Who made the block."""
    last_edited_by: PartialUser
    """Who changed the block last."""
    has_children: bool
    """Whether there are blocks inside. They are listed by a call of their own."""
    in_trash: bool
    """True while the block lies in the trash."""


class MeetingNotesResults(Model):
    """Meeting notes that a query has found, up to its limit.

    See https://developers.notion.com/reference/block
    """

    results: list[MeetingNotes]
    """Blocks of meeting notes."""
    has_more: bool
    """Whether the limit has cut some off."""


class PartialBlock(Model):
    """A reference to a block that the connection may not read.

    See https://developers.notion.com/reference/block
    """

    object: Literal["block"]
    """Always `block`, to tell it from pages, databases and other objects."""
    id: str
    """Id of the block, with which it is read, changed and deleted, and its children are listed."""


MeetingNotesOrPartialBlock: TypeAlias = Annotated[
    MeetingNotes | PartialBlock,
    FullOrPartial(
        MeetingNotes,
        (
            "created_by",
            "created_time",
            "has_children",
            "in_trash",
            "last_edited_by",
            "last_edited_time",
            "meeting_notes",
            "type",
        ),
        PartialBlock,
    ),
]
"""`MeetingNotes`, or `PartialBlock` with less in it: `isinstance` tells them apart."""


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
"""`Block`, or `PartialBlock` with less in it: `isinstance` tells them apart."""


class BlockChildListPage(PageModel[BlockOrPartialBlock]):
    """Returned by `blocks.children.append` and `blocks.children.list`."""

    type: Literal["block"]
    """Kind of entry in `results`; the key of that name is there for no other reason."""
    block: EmptyObject
    """Empty object under the key that `type` names. It tells nothing."""
    object: Literal["list"]
    """Always `list`: the answer is one page of entries."""
    next_cursor: str | None
    """Pass it as `start_cursor` when listing the children to get those that follow; None
    when there are none.
    """
    has_more: bool
    """True as long as children remain; list them with `next_cursor` to get those."""
    results: list[BlockOrPartialBlock]
    """Blocks in the order in which they appear, without the levels below them; those that the API
    has no type for are `unsupported`.
    """
