"""Read all rows of a data source, however many there are.

In: a data source, and what a query takes but the order. Out: its rows, oldest first. A query ends
after 10,000 rows and says so; the next one then starts at the creation time of the last row, and
rows that come twice are left out. What is *not* decided here: how a query is made
(`data_sources.query`).
"""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypedDict, cast, overload

from typing_extensions import Unpack

from .._runtime.base_model import wire_value
from .._runtime.omit import Omit, omit
from ..errors import PaginationError
from ._flow import Flow, ask, iterate
from ._lists import Cursors, items_of

if TYPE_CHECKING:
    from .._client import AsyncNotion, Notion
    from .._runtime.options import RequestOptions
    from ..params import (
        DataSourceQueryFilterParam,
        DataSourceQueryResultTypeParam,
        DataSourceQuerySortParam,
    )
    from ..types import PageOrDataSource, PageOrDataSourceList

__all__ = ["created_since", "iterate_all_data_source_rows"]


class _Query(TypedDict):
    """What is the same for all pages."""

    sorts: Sequence[DataSourceQuerySortParam]
    filter_properties: Sequence[str] | Omit
    page_size: int | Omit
    in_trash: bool | Omit
    result_type: DataSourceQueryResultTypeParam | Omit


@overload
def iterate_all_data_source_rows(
    client: Notion,
    data_source_id: str,
    *,
    filter: DataSourceQueryFilterParam | Omit = omit,
    filter_properties: Sequence[str] | Omit = omit,
    page_size: int | Omit = omit,
    in_trash: bool | Omit = omit,
    result_type: DataSourceQueryResultTypeParam | Omit = omit,
    **options: Unpack[RequestOptions],
) -> Iterator[PageOrDataSource]: ...
@overload
def iterate_all_data_source_rows(
    client: AsyncNotion,
    data_source_id: str,
    *,
    filter: DataSourceQueryFilterParam | Omit = omit,
    filter_properties: Sequence[str] | Omit = omit,
    page_size: int | Omit = omit,
    in_trash: bool | Omit = omit,
    result_type: DataSourceQueryResultTypeParam | Omit = omit,
    **options: Unpack[RequestOptions],
) -> AsyncIterator[PageOrDataSource]: ...
def iterate_all_data_source_rows(
    client: Notion | AsyncNotion,
    data_source_id: str,
    *,
    filter: DataSourceQueryFilterParam | Omit = omit,  # noqa: A002  # as the query calls it
    filter_properties: Sequence[str] | Omit = omit,
    page_size: int | Omit = omit,
    in_trash: bool | Omit = omit,
    result_type: DataSourceQueryResultTypeParam | Omit = omit,
    **options: Unpack[RequestOptions],
) -> Iterator[PageOrDataSource] | AsyncIterator[PageOrDataSource]:
    """Walk all rows of a data source, past the 10,000 that one query gives.

    Rows come in the order of their creation, each once. A row that is added meanwhile comes at the
    end; one that is deleted meanwhile may be missing.

    Args:
        client: `Notion`, to walk with ``for``, or `AsyncNotion`, to walk with ``async for``.
        data_source_id: Id of the data source whose rows are wanted.
        filter: Which rows; whatever a query takes, groups within groups included.
        filter_properties: Ids of the properties to return, as the API gave them.
        page_size: How many rows to read with one call: up to 100, which is also the default.
        in_trash: True for the rows in the trash instead of those in use.
        result_type: Only pages or only data sources, which matters in wikis.
        options: For every call, such as `timeout`.

    Raises `PaginationError` when more than 10,000 rows were created at the same time, so that
    creation times don't lead further; take them apart by a `filter`.

    Example:
        >>> for row in lib.iterate_all_data_source_rows(client, data_source_id):
        ...     if lib.is_full_page(row):
        ...         print(lib.page_title(row))
        Read the draft
        Send the draft
    """
    fixed: _Query = {
        "sorts": [{"timestamp": "created_time", "direction": "ascending"}],
        "filter_properties": filter_properties,
        "page_size": page_size,
        "in_trash": in_trash,
        "result_type": result_type,
    }

    # It is a POST, but changes nothing: it may be repeated whatever happened.
    safely: RequestOptions = {"retry_unsafe": True, **options}

    def query(since: str | None, cursor: str | None) -> Flow[PageOrDataSourceList]:
        narrowed = filter if since is None else created_since(since, filter)
        start = cursor or omit
        return ask(
            lambda client: client.data_sources.query(
                data_source_id, filter=narrowed, start_cursor=start, **fixed, **safely
            ),
            lambda client: client.data_sources.query(
                data_source_id, filter=narrowed, start_cursor=start, **fixed, **safely
            ),
        )

    return iterate(client, _Rows(query).advance)


def created_since(
    since: str, condition: DataSourceQueryFilterParam | Omit = omit
) -> DataSourceQueryFilterParam:
    """Demand of rows that they were created at a time or later, besides what is demanded already.

    Filters may be nested two levels deep and no deeper, so the time goes into the groups that are
    there instead of around them.
    """
    created = {"timestamp": "created_time", "created_time": {"on_or_after": since}}
    if isinstance(condition, Omit):
        return cast("DataSourceQueryFilterParam", created)
    given = cast("Mapping[str, object]", condition)
    if "and" in given:
        made: object = {"and": [*_conditions(given, "and"), created]}
    elif "or" in given:
        made = {"or": [each for one in _conditions(given, "or") for each in _both(one, created)]}
    else:
        made = {"and": [given, created]}
    return cast("DataSourceQueryFilterParam", made)


def _both(condition: Mapping[str, object], created: Mapping[str, object]) -> list[object]:
    if "and" in condition:
        return [{"and": [*_conditions(condition, "and"), created]}]
    if "or" in condition:
        return [{"and": [one, created]} for one in _conditions(condition, "or")]
    return [{"and": [condition, created]}]


def _conditions(group: Mapping[str, object], key: str) -> Sequence[Mapping[str, object]]:
    return cast("Sequence[Mapping[str, object]]", group[key])


class _Rows:
    """Where the reading has got to: a query after another, each starting where the last one ended."""

    def __init__(
        self, query: Callable[[str | None, str | None], Flow[PageOrDataSourceList]]
    ) -> None:
        self._query = query
        self._since: str | None = None
        self._latest: dt.datetime | None = None
        self._cursor: str | None = None
        self._cursors = Cursors()
        self._incomplete = False
        self._complete = False
        self._error: PaginationError | None = None
        """Raised after the rows that have come before."""
        self._waiting: deque[PageOrDataSource] = deque()
        self._before: set[str] = set()
        """Ids of the previous query, whose last rows come again."""
        self._now: set[str] = set()
        self._untimed: set[str] = set()
        """Ids of references, which have no time and cannot say where to go on."""

    def advance(self) -> Flow[PageOrDataSource | None]:
        """Give the next row."""
        while not self._waiting:
            if self._error is not None:
                raise self._error
            if self._complete:
                return None
            page = yield from self._query(self._since, self._cursor)
            self._take(page)
        return self._waiting.popleft()

    def _take(self, page: PageOrDataSourceList) -> None:
        for row in items_of(page):
            self._add(row)
        if wire_value(page, "request_status.type") == "incomplete":
            self._incomplete = True
        try:
            self._cursor = self._cursors.after(page)
        except PaginationError as error:
            self._error = error
            return
        if self._cursor is None:
            self._finish()

    def _add(self, row: PageOrDataSource) -> None:
        row_id, created = wire_value(row, "id"), wire_value(row, "created_time")
        known = self._untimed
        if isinstance(created, dt.datetime):
            known = self._now
            if self._latest is None or created > self._latest:
                self._latest = created
        if isinstance(row_id, str):
            if row_id in self._before or row_id in known:
                return
            known.add(row_id)
        self._waiting.append(row)

    def _finish(self) -> None:
        """End a query: with it the reading, or go on where it was cut off."""
        if not self._incomplete:
            self._complete = True
            return
        since = None if self._latest is None else _written(self._latest)
        if since is None or since == self._since:
            self._error = PaginationError(
                "the query ends early, and creation times don't lead further: too many rows "
                f"were created at {since or 'a time that is not known'}; narrow the filter"
            )
            return
        self._since, self._incomplete = since, False
        self._before, self._now = self._now, set()
        self._cursors = Cursors()


def _written(moment: dt.datetime) -> str:
    utc = moment.astimezone(dt.UTC) if moment.tzinfo else moment
    return utc.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
