"""Where a database lies: on a page, in a block, at the top level of the
workspace, or inside a wiki.
"""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import UnknownVariant
from .._runtime.unions import ByTag
from .block_id_parent_for_block_based import BlockIdParentForBlockBased, PageIdParentForBlockBased
from .database_parent import DatabaseParent
from .user import WorkspaceParentForBlockBased


class UnknownParentOfDatabase(UnknownVariant, tag="type"):
    """A variant of `ParentOfDatabase` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


ParentOfDatabase: TypeAlias = Annotated[
    PageIdParentForBlockBased
    | WorkspaceParentForBlockBased
    | DatabaseParent
    | BlockIdParentForBlockBased
    | UnknownParentOfDatabase,
    ByTag(
        "type",
        {
            "page_id": PageIdParentForBlockBased,
            "workspace": WorkspaceParentForBlockBased,
            "database_id": DatabaseParent,
            "block_id": BlockIdParentForBlockBased,
        },
        unknown=UnknownParentOfDatabase,
    ),
]
"""Where a database lies: on a page, in a block, at the top level of the
workspace, or inside a wiki.
"""
