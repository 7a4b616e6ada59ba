"""Reading all rows of a data source, however many there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from either_client import Api, Client
from fault_server import Fault
from notion_answers import error
from notion_server import NotionServer

import notion_typed
from notion_typed import errors, lib
from notion_typed.lib.rows import created_since

CREATED = {"timestamp": "created_time", "created_time": {"on_or_after": "2026"}}
ENDS: Any = {"property": "Name", "rich_text": {"ends_with": "1"}}
STARTS: Any = {"property": "Name", "rich_text": {"starts_with": "A"}}


def minute(place: int) -> str:
    """A time to the minute, as Notion gives it; two rows share each."""
    return f"2026-01-02T{place // 120:02}:{place // 2 % 60:02}:00.000Z"


def ids(found: list[Any]) -> list[str]:
    return [row.id for row in found]


def test_all_rows_come_once_and_in_order_past_the_limit(api: Api, server: NotionServer) -> None:
    server.query_limit = 30
    server.add_rows(101, minute)
    found = api.collect(
        lambda client: lib.iterate_all_data_source_rows(client, "source", page_size=10)
    )
    assert ids(found) == [f"row-{place}" for place in range(101)]


def test_an_ordinary_walk_says_that_it_ends_early(api: Api, server: NotionServer) -> None:
    server.query_limit = 10
    server.add_rows(15, minute)
    order: Any = [{"timestamp": "created_time", "direction": "ascending"}]
    with pytest.warns(notion_typed.IncompleteListWarning, match="incomplete") as seen:
        found = api.collect(lambda client: client.data_sources.query("source", sorts=order))
    assert len(found) == 10
    assert Path(seen[0].filename).parent == Path(__file__).parent


def test_a_small_data_source_takes_one_query(api: Api, server: NotionServer) -> None:
    server.add_rows(3, minute)
    found = api.collect(lambda client: lib.iterate_all_data_source_rows(client, "source"))
    assert ids(found) == ["row-0", "row-1", "row-2"]
    assert server.count("POST .*") == 1


def test_the_real_limit_is_passed(server: NotionServer) -> None:
    server.add_rows(10_050, lambda place: f"2026-01-{1 + place // 1000:02}T00:00:00.000Z")
    found = Api("sync", server.url).collect(
        lambda client: lib.iterate_all_data_source_rows(client, "source")
    )
    assert ids(found) == [f"row-{place}" for place in range(10_050)]


def test_a_filter_goes_on_to_hold(api: Api, server: NotionServer) -> None:
    server.query_limit = 10
    server.add_rows(200, minute)
    wanted: Any = {"or": [{"or": [ENDS]}, {"and": [ENDS]}]}
    found = api.collect(
        lambda client: lib.iterate_all_data_source_rows(client, "source", filter=wanted)
    )
    assert ids(found) == [f"row-{place}" for place in range(1, 200, 10)]


def test_references_come_along(api: Api, server: NotionServer) -> None:
    server.query_limit = 10
    server.add_rows(25, minute)
    server.rows.insert(3, {"object": "page", "id": "hidden"})
    found = api.collect(lambda client: lib.iterate_all_data_source_rows(client, "source"))
    assert sorted(ids(found)) == sorted(["hidden", *(f"row-{place}" for place in range(25))])


def test_too_many_rows_of_one_time_are_said_after_the_rows_that_came(
    api: Api, server: NotionServer
) -> None:
    server.query_limit = 10
    server.add_rows(30, lambda _: "2026-01-02T03:04:00.000Z")
    seen: list[str] = []

    def walk(client: Client) -> Any:
        rows = lib.iterate_all_data_source_rows(client, "source")
        return _Telling(rows, seen.append)

    with pytest.raises(errors.PaginationError, match="2026-01-02T03:04"):
        api.collect(walk)
    assert len(seen) == 10


def test_a_break_in_the_middle_reads_no_further(api: Api, server: NotionServer) -> None:
    server.add_rows(500, minute)
    api.collect(lambda client: lib.iterate_all_data_source_rows(client, "source"), limit=150)
    assert server.count("POST .*") == 2


def test_a_refused_query_is_the_error_of_the_api(api: Api, server: NotionServer) -> None:
    server.fail("POST .*", Fault(404, body=error(404, "object_not_found", "no such thing")))
    with pytest.raises(errors.ObjectNotFoundError, match="no such thing"):
        api.collect(lambda client: lib.iterate_all_data_source_rows(client, "source"))


def test_a_query_that_is_limited_for_now_is_repeated(server: NotionServer) -> None:
    server.query_limit = 10
    server.add_rows(40, minute)
    limited = Fault(429, {"retry-after": "0"}, error(429, "rate_limited", "slow down"))
    server.fail("POST .*", limited, limited)
    found = Api("sync", server.url, max_retries=2).collect(
        lambda client: lib.iterate_all_data_source_rows(client, "source")
    )
    assert len(found) == 40


@pytest.mark.parametrize("fault", [Fault(None), Fault(503, {"retry-after": "0"}, b"<html>")])
def test_a_query_changes_nothing_so_it_is_repeated_when_it_breaks(
    api: Api, server: NotionServer, fault: Fault
) -> None:
    server.query_limit = 10
    server.add_rows(40, minute)
    server.fail("POST .*", Fault(0), fault, Fault(0), fault)
    found = replace(api, max_retries=1).collect(
        lambda client: lib.iterate_all_data_source_rows(client, "source", page_size=5)
    )
    assert ids(found) == [f"row-{place}" for place in range(40)]


def test_rows_of_one_time_on_both_sides_of_the_limit_come_once(
    api: Api, server: NotionServer
) -> None:
    server.query_limit = 10
    server.add_rows(8, minute)
    server.add_rows(7, lambda _: "2026-01-02T05:00:00.000Z")
    server.add_rows(8, lambda place: f"2026-01-02T06:0{place}:00.000Z")
    found = api.collect(lambda client: lib.iterate_all_data_source_rows(client, "source"))
    assert ids(found) == [f"row-{place}" for place in range(23)]


def test_rows_that_come_and_go_while_reading_are_not_given_twice(
    api: Api, server: NotionServer
) -> None:
    server.query_limit = 20
    server.add_rows(50, minute)
    seen: list[str] = []

    def change(row_id: str) -> None:
        seen.append(row_id)
        if row_id == "row-12":
            # One more row before those that were read: all the others move on by one place.
            server.rows.append({**server.rows[0], "id": "restored"})
        if row_id == "row-30":
            server.rows.remove(next(row for row in server.rows if row["id"] == "row-40"))
            server.add_rows(1, lambda _: "2026-01-02T23:00:00.000Z")

    rows = api.collect(
        lambda client: _Telling(
            lib.iterate_all_data_source_rows(client, "source", page_size=5), change
        )
    )
    expected = [f"row-{place}" for place in range(51) if place != 40]
    assert ids(rows) == seen
    assert [one for one in seen if one != "restored"] == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (ENDS, {"and": [ENDS, CREATED]}),
        ({"and": [ENDS, {"or": [STARTS]}]}, {"and": [ENDS, {"or": [STARTS]}, CREATED]}),
        ({"or": [ENDS, STARTS]}, {"or": [{"and": [ENDS, CREATED]}, {"and": [STARTS, CREATED]}]}),
        ({"or": [{"and": [ENDS, STARTS]}]}, {"or": [{"and": [ENDS, STARTS, CREATED]}]}),
        (
            {"or": [{"or": [ENDS, STARTS]}, ENDS]},
            {
                "or": [
                    {"and": [ENDS, CREATED]},
                    {"and": [STARTS, CREATED]},
                    {"and": [ENDS, CREATED]},
                ]
            },
        ),
    ],
)
def test_a_time_is_demanded_without_nesting_deeper(given: Any, expected: Any) -> None:
    assert created_since("2026", given) == expected


def test_without_a_filter_the_time_is_all_that_is_demanded() -> None:
    assert created_since("2026") == CREATED


class _Telling:
    """Tells the ids of the rows of a walk, of either kind."""

    def __init__(self, walk: Any, tell: Callable[[str], None]) -> None:
        self._walk = walk
        self._tell = tell

    def __iter__(self) -> Any:
        for item in self._walk:
            self._tell(item.id)
            yield item

    def __aiter__(self) -> Any:
        return self

    async def __anext__(self) -> Any:
        item = await anext(self._walk)
        self._tell(item.id)
        return item
