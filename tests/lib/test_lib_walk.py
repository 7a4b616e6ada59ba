"""Walking the blocks of a page."""

from __future__ import annotations

from typing import Any

import pytest
from either_client import Api, Client
from fault_server import Fault
from notion_answers import error
from notion_server import NotionServer

from notion_typed import errors, lib


def walked(found: list[Any]) -> list[tuple[str, int]]:
    return [(block.id, depth) for block, depth in found]


def test_blocks_come_in_the_order_of_the_page_with_their_depth(
    api: Api, server: NotionServer
) -> None:
    first = server.add_block("page")
    inner = server.add_block(first, "toggle")
    innermost = server.add_block(inner)
    second = server.add_block("page")
    last = server.add_block(second)
    found = api.collect(lambda client: lib.walk_blocks(client, "page"))
    expected = [(first, 0), (inner, 1), (innermost, 2), (second, 0), (last, 1)]
    assert walked(found) == expected


@pytest.mark.parametrize("concurrency", [1, 2, 5])
def test_reading_ahead_changes_no_order(api: Api, server: NotionServer, concurrency: int) -> None:
    server.page_size = 2
    expected: list[tuple[str, int]] = []
    for _ in range(7):
        block = server.add_block("page")
        expected.append((block, 0))
        for _ in range(3):
            inner = server.add_block(block)
            expected.append((inner, 1))
            expected += [(server.add_block(inner), 2) for _ in range(2)]
    found = api.collect(lambda client: lib.walk_blocks(client, "page", concurrency=concurrency))
    assert walked(found) == expected


def test_lists_are_read_at_the_same_time_but_not_too_many(api: Api, server: NotionServer) -> None:
    server.delay = 0.02
    for _ in range(12):
        server.add_block(server.add_block("page"))
    api.collect(lambda client: lib.walk_blocks(client, "page", concurrency=4))
    assert server.most_at_once == 4


def test_no_more_is_read_than_is_walked(api: Api, server: NotionServer) -> None:
    for _ in range(20):
        server.add_block(server.add_block("page"))
    api.collect(lambda client: lib.walk_blocks(client, "page", concurrency=3), limit=3)
    assert server.count("GET .*") <= 4


def test_depth_is_bounded(api: Api, server: NotionServer) -> None:
    first = server.add_block("page")
    second = server.add_block(first)
    server.add_block(second)
    found = api.collect(lambda client: lib.walk_blocks(client, "page", max_depth=2))
    assert walked(found) == [(first, 0), (second, 1)]
    assert server.count("GET .*") == 2
    assert api.collect(lambda client: lib.walk_blocks(client, "page", max_depth=0)) == []


def test_a_page_within_the_page_is_a_block_unless_asked_for(api: Api, server: NotionServer) -> None:
    page = server.add_block("page", "child_page", title="Inner")
    inside = server.add_block(page)
    assert walked(api.collect(lambda client: lib.walk_blocks(client, "page"))) == [(page, 0)]
    found = api.collect(lambda client: lib.walk_blocks(client, "page", into_pages=True))
    assert walked(found) == [(page, 0), (inside, 1)]


def test_databases_are_not_walked_into(api: Api, server: NotionServer) -> None:
    database = server.add_block("page", "child_database", title="Tasks")
    server.blocks[database]["has_children"] = True
    found = api.collect(lambda client: lib.walk_blocks(client, "page", into_pages=True))
    assert walked(found) == [(database, 0)]


def test_blocks_that_contain_each_other_end_the_walk(api: Api, server: NotionServer) -> None:
    first = server.add_block("page", "synced_block", synced_from=None)
    second = server.add_block(first)
    server.blocks[second]["has_children"] = True
    server.children[second] = [first]
    found = api.collect(lambda client: lib.walk_blocks(client, "page"))
    assert walked(found) == [(first, 0), (second, 1), (first, 2)]


def test_an_error_comes_where_the_walk_gets_to_it(api: Api, server: NotionServer) -> None:
    readable, hidden = server.add_block("page"), server.add_block("page")
    inner = server.add_block(readable)
    server.add_block(hidden)
    server.fail(
        f"GET /v1/blocks/{hidden}/children", Fault(404, body=error(404, "object_not_found", "no"))
    )
    seen: list[str] = []

    def note(client: Client) -> Any:
        walk = lib.walk_blocks(client, "page")
        return _Noting(walk, seen)

    with pytest.raises(errors.ObjectNotFoundError):
        api.collect(note)
    assert seen == [readable, inner, hidden]


def test_a_repeated_cursor_is_no_endless_walk(api: Api, server: NotionServer) -> None:
    server.add_block("page")
    answer: dict[str, object] = {
        "object": "list",
        "type": "block",
        "block": {},
        "results": [],
        "next_cursor": "again",
        "has_more": True,
    }
    server.fail("GET /v1/blocks/page/children", *[Fault(200, body=answer)] * 5)
    with pytest.raises(errors.PaginationError, match="again"):
        api.collect(lambda client: lib.walk_blocks(client, "page"))


def test_blocks_that_are_not_known_yet_are_walked_into(api: Api, server: NotionServer) -> None:
    strange = server.add_block("page", "hologram", beam=1)
    inner = server.add_block(strange)
    found = api.collect(lambda client: lib.walk_blocks(client, "page"))
    assert walked(found) == [(strange, 0), (inner, 1)]


class _Noting:
    """Notes the blocks of a walk, of either kind."""

    def __init__(self, walk: Any, seen: list[str]) -> None:
        self._walk = walk
        self._seen = seen

    def __iter__(self) -> Any:
        for item in self._walk:
            self._seen.append(item.block.id)
            yield item

    def __aiter__(self) -> Any:
        return self

    async def __anext__(self) -> Any:
        item = await anext(self._walk)
        self._seen.append(item.block.id)
        return item
