"""Types of arguments of `client.search`."""

from typing import Literal, Required, TypeAlias, TypedDict
from .data_source_query_result_type import DataSourceQueryResultTypeParam
from .sort_direction import SortDirectionParam


class SearchSortByRelevanceParam(TypedDict, total=False):
    """The order of search results that has the best match first."""

    property: Required[Literal["relevance"]]
    """Always `relevance`."""


class SearchSortByTimeParam(TypedDict, total=False):
    """The order of search results by time."""

    timestamp: Required[Literal["last_edited_time"]]
    """The time to sort by; there is only this one."""
    direction: Required[SortDirectionParam]
    """Oldest first (`ascending`) or latest first (`descending`)."""


SearchSortParam: TypeAlias = SearchSortByTimeParam | SearchSortByRelevanceParam
"""The order of search results: by time, or the best match first."""


class SearchFilterObjectParam(TypedDict, total=False):
    """By the kind of result."""

    property: Required[Literal["object"]]
    """Always `object`."""
    value: Required[DataSourceQueryResultTypeParam]
    """The kind of result to keep."""
    in_trash: bool
    """True to find only what is in the trash, false to find only what is not."""


class SearchFilterInTrashParam(TypedDict, total=False):
    """By the trash alone; results of both kinds."""

    in_trash: Required[bool]
    """True to find only what is in the trash, false to find only what is not."""


SearchFilterParam: TypeAlias = SearchFilterObjectParam | SearchFilterInTrashParam
"""Only pages or only data sources, in the trash or out of it."""
