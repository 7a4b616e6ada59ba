"""What the API takes: comments."""

from typing import Literal, Required, TypeAlias, TypedDict
from .page_move_parent_page_id import PageMoveParentPageIdParam


class CommentCreateAttachmentParam(TypedDict, total=False):
    """Comment create attachment param."""

    file_upload_id: Required[str]
    """Id of a file upload with status `uploaded`."""
    type: Literal["file_upload"]


class CommentCreateDisplayNameIntegrationParam(TypedDict, total=False):
    """The name of the connection."""

    type: Required[Literal["integration"]]


class CommentCreateDisplayNameUserParam(TypedDict, total=False):
    """The name of the user who authorised the connection."""

    type: Required[Literal["user"]]


class CommentCreateDisplayNameCustomCustomParam(TypedDict, total=False):
    """`custom` of `CommentCreateDisplayNameCustomParam`."""

    name: Required[str]
    """The name to show."""


class CommentCreateDisplayNameCustomParam(TypedDict, total=False):
    """Any other name."""

    type: Required[Literal["custom"]]
    custom: Required[CommentCreateDisplayNameCustomCustomParam]


CommentCreateDisplayNameParam: TypeAlias = (
    CommentCreateDisplayNameIntegrationParam
    | CommentCreateDisplayNameUserParam
    | CommentCreateDisplayNameCustomParam
)
"""Under which name the comment appears: that of the connection if left out."""


class CommentCreateParentBlockIdParam(TypedDict, total=False):
    """A block."""

    block_id: Required[str]
    """Id of the block."""
    type: Literal["block_id"]


CommentCreateParentParam: TypeAlias = PageMoveParentPageIdParam | CommentCreateParentBlockIdParam
"""What is commented on."""
