"""What the API takes: search."""

from typing import Literal, Required, TypedDict
from .data_source_query_result_type import DataSourceQueryResultTypeParam
from .sort_direction import SortDirectionParam


class SearchFilterParam(TypedDict, total=False):
    """Only pages, or only data sources."""

    property: Required[Literal["object"]]
    """Always `object`."""
    value: Required[DataSourceQueryResultTypeParam]
    """The kind of result to keep."""


class SearchSortParam(TypedDict, total=False):
    """Order of the results. Without it, the best match or the latest change comes first."""

    timestamp: Required[Literal["last_edited_time"]]
    """What to sort by; there is only this one."""
    direction: Required[SortDirectionParam]
    """Oldest first (`ascending`) or latest first (`descending`)."""
