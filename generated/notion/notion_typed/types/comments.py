"""Types of answers of `client.comments`."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, PageModel, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .custom_emoji_page_icon import InternalFile
from .empty_object import EmptyObject
from .partial_user import PartialUser
from .request_status import RequestStatus
from .rich_text import RichText


class BlockIdCommentParent(Model):
    """Says that the comment is about a block."""

    type: Literal["block_id"]
    """Always `block_id`, which is also the key of the id."""
    block_id: str
    """The block that was commented on."""


CommentAttachmentCategory: TypeAlias = (
    Literal["audio", "image", "pdf", "productivity", "video"] | str
)
"""Kind of file, as Notion has found out. It decides how the file is shown."""


class CommentAttachment(Model):
    """One attached file."""

    category: CommentAttachmentCategory
    """Kind of file, as Notion has found out. It decides how the file is shown."""
    file: InternalFile
    """Where to download the file, for as long as the address holds."""


CommentDisplayNameType: TypeAlias = Literal["custom", "user", "integration"] | str
"""Whose name it is: that of the user, of the connection (`integration`), or one chosen freely.

- `custom`: A name that was chosen for this comment.
- `user`: The name of the user who authorised the connection.
- `integration`: The name of the connection.
"""


class CommentDisplayName(Model):
    """The name that the comment is signed with."""

    type: CommentDisplayNameType
    """Whose name it is: that of the user, of the
    connection (`integration`), or one chosen freely.
    """
    resolved_name: str | None
    """The name as it is shown, None if there is none to show."""


class PageIdCommentParent(Model):
    """Says that the comment is about a page."""

    type: Literal["page_id"]
    """Always `page_id`, which is also the key of the id."""
    page_id: str
    """The page that was commented on."""


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
"""What a comment is about: a page as a whole, or a single block."""


class Comment(Model):
    """A comment in full: its text, who wrote it, and where.

    See https://developers.notion.com/reference/comment-object
    """

    object: Literal["comment"]
    """Always `comment`."""
    id: str
    """Id to read, change or delete the comment with."""
    parent: CommentParent
    """The page or block that the discussion is about."""
    discussion_id: str
    """The discussion that the comment belongs to. Reply to it by this id."""
    created_time: dt.datetime
    """When the comment was written, in UTC."""
    last_edited_time: dt.datetime
    """When the text was changed last, in UTC; equal to `created_time` at first."""
    created_by: PartialUser
    """The person or bot who wrote the comment, whatever `display_name` shows."""
    rich_text: list[RichText]
    """What the comment says, piece by piece, with formatting."""
    display_name: CommentDisplayName
    """The name that the comment is signed with."""
    attachments: list[CommentAttachment] | None = None
    """Files attached to the comment, with addresses that expire. Missing if there are none."""


class PartialComment(Model):
    """A reference to a comment that the connection may not read.

    See https://developers.notion.com/reference/comment-object
    """

    object: Literal["comment"]
    """Always `comment`, as in full comments; it is the missing keys that tell them apart."""
    id: str
    """Id of the comment that may not be read."""


class CommentListPage(PageModel[Comment]):
    """One page of open comments, the oldest first. Returned by `comments.list`."""

    object: Literal["list"]
    """Always `list`: the answer is one page of entries."""
    next_cursor: str | None
    """Pass it as `start_cursor` to get the entries that follow; None when there are none."""
    has_more: bool
    """True as long as entries remain; call again with `next_cursor` to get them."""
    results: list[Comment]
    """Comments of all open discussions; `discussion_id` tells them apart."""
    type: Literal["comment"]
    """Kind of entry in `results`; the key of that name is there for no other reason."""
    comment: EmptyObject
    """Empty object under the key that `type` names. It tells nothing."""
    request_status: RequestStatus | None = None
    """Whether these are all results. Left out when nothing is to be said about it."""


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
"""`Comment`, or `PartialComment` with less in it: `isinstance` tells them apart."""
