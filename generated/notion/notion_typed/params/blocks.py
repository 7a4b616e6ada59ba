"""What the API takes: blocks."""

from collections.abc import Sequence
from typing import TypeAlias, TypedDict
from .block import (
    AfterBlockContentPositionSchemaParam,
    ExternalFileParam,
    FileUploadIdParam,
    LanguageParam,
)
from .end_content_position_schema import (
    EndContentPositionSchemaParam,
    StartContentPositionSchemaParam,
)
from .page_icon import PageIconParam
from .rich_text import ApiColorParam, RichTextParam

ContentPositionSchemaParam: TypeAlias = (
    AfterBlockContentPositionSchemaParam
    | StartContentPositionSchemaParam
    | EndContentPositionSchemaParam
)
"""Where new blocks go among the present children."""


class ContentWithRichTextColorAndIconUpdateParam(TypedDict, total=False):
    """New text, colour or icon of a paragraph; what is left out stays."""

    rich_text: Sequence[RichTextParam]
    """The text."""
    icon: PageIconParam
    """Icon in front of the text."""
    color: ApiColorParam
    """Colour of the text or of its background."""


class UpdateMediaContentWithFileAndCaptionParam(TypedDict, total=False):
    """A new file or caption; what is left out stays."""

    caption: Sequence[RichTextParam]
    """Text below it."""
    external: ExternalFileParam
    """Where the file is on the web."""
    file_upload: FileUploadIdParam
    """The uploaded file."""


class UpdateMediaContentWithFileNameAndCaptionParam(TypedDict, total=False):
    """A new file, caption or name; what is left out stays."""

    caption: Sequence[RichTextParam]
    """Text below it."""
    external: ExternalFileParam
    """Where the file is on the web."""
    file_upload: FileUploadIdParam
    """The uploaded file."""
    name: str
    """Name to show."""


class UpdateMediaContentWithUrlAndCaptionParam(TypedDict, total=False):
    """A new web address or caption; what is left out stays."""

    url: str
    """The web address."""
    caption: Sequence[RichTextParam]
    """Text below it."""


class BlockUpdateToDoParam(TypedDict, total=False):
    """Block update to do param."""

    rich_text: Sequence[RichTextParam]
    """The text."""
    checked: bool
    """Whether the item is done."""
    color: ApiColorParam
    """Colour of the text or of its background."""


class BlockUpdateTableParam(TypedDict, total=False):
    """Block update table param."""

    has_column_header: bool
    """Whether the first row is a header."""
    has_row_header: bool
    """Whether the first column is a header."""


class BlockUpdateColumnParam(TypedDict, total=False):
    """Block update column param."""

    width_ratio: float
    """Share of the whole width, between 0 and 1."""


class BlockUpdateCodeParam(TypedDict, total=False):
    """Block update code param."""

    rich_text: Sequence[RichTextParam]
    """The source code, as rich text."""
    language: LanguageParam
    """Language that the code is coloured for."""
    caption: Sequence[RichTextParam]
    """Text below it."""
