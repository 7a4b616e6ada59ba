"""Types of answers that `blocks`, `data_sources`, `pages` and `search` have in common."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag
from .block_id_parent_for_block_based import BlockIdParentForBlockBased, PageIdParentForBlockBased
from .database_parent import DatabaseParent
from .user import WorkspaceParentForBlockBased


class AgentIdParentForBlockBased(Model):
    """An agent as parent, of pages such as the one that holds its instructions."""

    type: Literal["agent_id"]
    """Always `agent_id`."""
    agent_id: str
    """Id of the agent."""


class DataSourceParent(Model):
    """Says that something belongs to a data source, as rows do."""

    type: Literal["data_source_id"]
    """Always `data_source_id`, although the id of the database comes along."""
    data_source_id: str
    """The data source one level up."""
    database_id: str
    """The database that holds this data source."""


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
    | AgentIdParentForBlockBased
    | UnknownParentForBlockBased,
    ByTag(
        "type",
        {
            "database_id": DatabaseParent,
            "data_source_id": DataSourceParent,
            "page_id": PageIdParentForBlockBased,
            "block_id": BlockIdParentForBlockBased,
            "workspace": WorkspaceParentForBlockBased,
            "agent_id": AgentIdParentForBlockBased,
        },
        unknown=UnknownParentForBlockBased,
    ),
]
"""Where a page or block lives. `type` names the kind of parent and, at the same
time, the key of its id.
"""
