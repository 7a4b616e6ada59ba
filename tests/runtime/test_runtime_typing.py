"""What type checkers see; they read this file, and running it shows that it is also true."""

from __future__ import annotations

from typing import TypeAlias, assert_type

import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki import types
from wiki.client import AsyncWiki, Wiki

from runtime.endpoint import Endpoint
from runtime.pagination import AsyncPaginator

Found: TypeAlias = (
    types.Page
    | types.PartialPage
    | types.DataSource
    | types.PartialDataSource
    | types.UnknownSearchResult
)


def text_of(block: types.Block) -> str:
    """A comparison of the tag narrows the union, though it has an unknown variant."""
    if block.type == "paragraph":
        assert_type(block, types.ParagraphBlock)
        return f"{len(block.paragraph.rich_text)} parts"
    if block.type == "table":
        assert_type(block, types.TableBlock)
        return f"{len(block.rows)} rows"
    assert_type(block, types.UnknownBlock)
    return block.tag


def name_of(block: types.Block) -> str:
    match block:
        case types.ParagraphBlock():
            return "paragraph"
        case types.TableBlock():
            return "table"
        case types.UnknownBlock():
            return f"unknown {block.tag}"


BLOCKS: list[object] = [
    {"type": "paragraph", "paragraph": {"rich_text": []}},
    {"type": "table", "rows": [[]]},
    {"type": "chart"},
]
LIST: dict[str, object] = {
    "object": "list",
    "results": BLOCKS,
    "has_more": False,
    "next_cursor": None,
}
EMPTY: dict[str, object] = LIST | {"results": ()}


def test_a_tag_narrows_a_union(server: ScriptedServer) -> None:
    server.answers(reply(LIST))
    with Wiki("t", base_url=server.url) as client:
        blocks = list(client.pages.children("b"))
    assert [text_of(block) for block in blocks] == ["0 parts", "1 rows", "chart"]
    assert [name_of(block) for block in blocks] == ["paragraph", "table", "unknown chart"]


def test_results_have_the_type_of_their_endpoint(server: ScriptedServer) -> None:
    with Wiki("t", base_url=server.url) as client:
        server.answers(reply(EMPTY))
        page = client.pages.search()
        assert_type(page, types.SearchPage)
        for item in page:
            assert_type(item, Found)
        assert_type(page.get_next_page(), types.SearchPage | None)
        server.answers(Answer(200, b"[1]"))
        assert_type(client.request(Endpoint[object]("GET", "/", result="json")), object)


@pytest.mark.anyio
async def test_asynchronous_lists_know_their_pages_and_items(server: ScriptedServer) -> None:
    server.answers(reply(EMPTY))
    async with AsyncWiki("t", base_url=server.url) as client:
        found = client.pages.search()
        assert_type(found, AsyncPaginator[types.SearchPage, Found])
        async for item in found:
            assert_type(item, Found)
        page = await found
        assert_type(page, types.SearchPage)
        assert_type(await page.get_next_page_async(), types.SearchPage | None)
