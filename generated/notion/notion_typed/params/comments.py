"""Types of arguments of `client.comments`."""

from typing import Literal, Required, TypeAlias, TypedDict
from .page_move_parent_page_id import PageMoveParentPageIdParam


class CommentCreateAttachmentParam(TypedDict, total=False):
    """A file that has been sent to Notion before."""

    file_upload_id: Required[str]
    """The file upload, which must have the status `uploaded`."""
    type: Literal["file_upload"]
    """Always `file_upload`, the only source there is; may be left out."""


class CommentCreateDisplayNameIntegrationParam(TypedDict, total=False):
    """Signs the comment with the name of the connection."""

    type: Required[Literal["integration"]]
    """Always `integration`, the older word for a connection."""


class CommentCreateDisplayNameUserParam(TypedDict, total=False):
    """Signs the comment with the name of the user who authorised the connection."""

    type: Required[Literal["user"]]
    """Always `user`; which one follows from the token."""


class CommentCreateDisplayNameCustomCustomParam(TypedDict, total=False):
    """The name to sign with."""

    name: Required[str]
    """Any text of at least one character."""


class CommentCreateDisplayNameCustomParam(TypedDict, total=False):
    """Signs the comment with a name of your choice."""

    type: Required[Literal["custom"]]
    """Always `custom`, which is also the key that holds the name."""
    custom: Required[CommentCreateDisplayNameCustomCustomParam]
    """The name to sign with."""


CommentCreateDisplayNameParam: TypeAlias = (
    CommentCreateDisplayNameIntegrationParam
    | CommentCreateDisplayNameUserParam
    | CommentCreateDisplayNameCustomParam
)
"""Whose name the comment is signed with; that of the connection if left out."""


class CommentCreateParentBlockIdParam(TypedDict, total=False):
    """Comments on a single block."""

    block_id: Required[str]
    """The block to comment on."""
    type: Literal["block_id"]
    """Always `block_id`. May be left out, as the key of the id tells it."""


CommentCreateParentParam: TypeAlias = PageMoveParentPageIdParam | CommentCreateParentBlockIdParam
"""The page (as a whole) or block to comment on. It gets a new discussion."""
