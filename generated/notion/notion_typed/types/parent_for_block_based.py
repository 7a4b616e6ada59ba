"""What the API returns: parent for block based."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag
from .database_parent import DatabaseParent
from .page_icon import BlockIdParentForBlockBased, PageIdParentForBlockBased
from .user import WorkspaceParentForBlockBased


class DataSourceParent(Model):
    """A data source as parent, the place of rows."""

    type: Literal["data_source_id"]
    data_source_id: str
    """Id of the data source."""
    database_id: str
    """Id of the database around the data source."""


class UnknownParentForBlockBased(UnknownVariant, tag="type"):
    """A variant of `ParentForBlockBased` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


ParentForBlockBased: TypeAlias = Annotated[
    DatabaseParent
    | DataSourceParent
    | PageIdParentForBlockBased
    | BlockIdParentForBlockBased
    | WorkspaceParentForBlockBased
    | UnknownParentForBlockBased,
    ByTag(
        "type",
        {
            "database_id": DatabaseParent,
            "data_source_id": DataSourceParent,
            "page_id": PageIdParentForBlockBased,
            "block_id": BlockIdParentForBlockBased,
            "workspace": WorkspaceParentForBlockBased,
        },
        unknown=UnknownParentForBlockBased,
    ),
]
"""Where a page or block lives. `type` names the kind of parent and, at the same time, the key of its
id.
"""
