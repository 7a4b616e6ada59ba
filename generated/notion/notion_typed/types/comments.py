"""What the API returns: comments."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, PageModel, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .empty_object import EmptyObject
from .partial_user import PartialUser
from .rich_text import InternalFile, RichText


class BlockIdCommentParent(Model):
    """A comment on a block."""

    type: Literal["block_id"]
    block_id: str
    """Id of the block."""


CommentAttachmentCategory: TypeAlias = (
    Literal["audio", "image", "pdf", "productivity", "video"] | str
)
"""What kind of file it is."""


class CommentAttachment(Model):
    """An item of `attachments` of `Comment`."""

    category: CommentAttachmentCategory
    """What kind of file it is."""
    file: InternalFile
    """Where to download the file."""


CommentDisplayNameType: TypeAlias = Literal["custom", "user", "integration"] | str
"""Whether it is the name of a user, of the connection, or another one."""


class CommentDisplayName(Model):
    """Name that the comment appears under."""

    type: CommentDisplayNameType
    """Whether it is the name of a user, of the connection, or another one."""
    resolved_name: str | None
    """The name that is shown, or null."""


class PageIdCommentParent(Model):
    """A comment on a page."""

    type: Literal["page_id"]
    page_id: str
    """Id of the page."""


class UnknownCommentParent(UnknownVariant, tag="type"):
    """A variant of `CommentParent` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


CommentParent: TypeAlias = Annotated[
    PageIdCommentParent | BlockIdCommentParent | UnknownCommentParent,
    ByTag(
        "type",
        {"page_id": PageIdCommentParent, "block_id": BlockIdCommentParent},
        unknown=UnknownCommentParent,
    ),
]
"""What a comment is about."""


class Comment(Model):
    """A comment in full."""

    object: Literal["comment"]
    id: str
    """Id of the comment."""
    parent: CommentParent
    """The page or block that the discussion is about."""
    discussion_id: str
    """The discussion that the comment belongs to. Reply to it by this id."""
    created_time: dt.datetime
    """When the comment was written."""
    last_edited_time: dt.datetime
    """When the comment was changed last."""
    created_by: PartialUser
    """Who wrote the comment."""
    rich_text: list[RichText]
    """Text of the comment."""
    display_name: CommentDisplayName
    """Name that the comment appears under."""
    attachments: list[CommentAttachment] | None = None
    """Files attached to the comment. Missing if there are none."""


class PartialComment(Model):
    """A reference to a comment that the connection may not read."""

    object: Literal["comment"]
    id: str
    """Id of the comment."""


class CommentListPage(PageModel[Comment]):
    """Comment list page."""

    object: Literal["list"]
    next_cursor: str | None
    """Cursor of the next page, null on the last one."""
    has_more: bool
    """Whether there is another page."""
    results: list[Comment]
    """Comments of all open discussions; `discussion_id` tells them apart."""
    type: Literal["comment"]
    comment: EmptyObject


CommentOrPartialComment: TypeAlias = Annotated[
    Comment | PartialComment,
    FullOrPartial(
        Comment,
        (
            "created_by",
            "created_time",
            "discussion_id",
            "display_name",
            "last_edited_time",
            "parent",
            "rich_text",
        ),
        PartialComment,
    ),
]
