"""Lists that come page by page, for both clients."""

# ruff: noqa: ANN401  # parts of answers are looked at freely
# ruff: noqa: S301  # the pickles are our own

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki import types
from wiki.client import AsyncWiki, Wiki

from runtime.endpoint import Endpoint, Pages
from runtime.errors import InternalServerError, PaginationError
from runtime.models import Field, Model, PageModel
from runtime.omit import omit
from runtime.pagination import AnyPage


def page(*ids: str, cursor: Any = None, more: bool | None = None) -> Answer:
    return reply(
        {
            "object": "list",
            "results": [{"object": "page", "id": name} for name in ids],
            "has_more": cursor is not None if more is None else more,
            "next_cursor": cursor,
        }
    )


def cursors(server: ScriptedServer) -> list[object]:
    return [received.json.get("start_cursor", "none") for received in server.received]


THREE = (page("a", "b", cursor="2"), page(cursor="3"), page("c"))


def test_iterating_walks_the_items_of_all_pages(server: ScriptedServer) -> None:
    server.answers(*THREE)
    with Wiki("t", base_url=server.url) as client:
        found = [item.to_dict()["id"] for item in client.pages.search(query="q", page_size=2)]
    assert found == ["a", "b", "c"]
    assert cursors(server) == ["none", "2", "3"]
    assert {
        (received.json["query"], received.json["page_size"]) for received in server.received
    } == {("q", 2)}


def test_pages_are_fetched_when_they_are_needed(server: ScriptedServer) -> None:
    server.answers(*THREE)
    with Wiki("t", base_url=server.url) as client:
        items = iter(client.pages.search())
        next(items)
        next(items)
        assert len(server.received) == 1
        next(items)
        assert len(server.received) == 3


def test_pages_can_be_walked_by_hand(server: ScriptedServer) -> None:
    server.answers(*THREE, *THREE)
    with Wiki("t", base_url=server.url) as client:
        first = client.pages.search()
        assert first.has_next_page()
        second = first.get_next_page()
        assert type(second) is types.SearchPage
        assert second.next_cursor == "3"
        third = second.get_next_page()
        assert third is not None
        assert not third.has_next_page()
        assert third.get_next_page() is None
        assert [len(each.results) for each in client.pages.search().pages()] == [2, 0, 1]


def test_the_same_page_can_be_fetched_twice(server: ScriptedServer) -> None:
    server.answers(page("a", cursor="2"), page("b"))
    with Wiki("t", base_url=server.url) as client:
        first = client.pages.search()
        assert first.get_next_page() == first.get_next_page()


def test_a_cursor_of_the_caller_is_replaced(server: ScriptedServer) -> None:
    server.answers(page("a", cursor="9"), page("b"))
    with Wiki("t", base_url=server.url) as client:
        list(client.pages.search(start_cursor="8"))
    assert cursors(server) == ["8", "9"]


def test_the_cursor_of_a_last_page_leads_to_the_first(server: ScriptedServer) -> None:
    server.answers(page("a"))
    with Wiki("t", base_url=server.url) as client:
        last = client.pages.search()
        assert last.next_cursor is None
        client.pages.search(query="a", start_cursor=last.next_cursor)
    assert server.received[1].json == {"query": "a"}


def test_a_cursor_can_go_in_the_query(server: ScriptedServer) -> None:
    server.answers(page(cursor="x/y"), page())
    with Wiki("t", base_url=server.url) as client:
        list(client.pages.children("b", start_cursor=None))
    assert [received.target for received in server.received] == [
        "/v1/blocks/b/children",
        "/v1/blocks/b/children?start_cursor=x%2Fy",
    ]


@pytest.mark.parametrize(
    "last",
    [
        page("a", cursor=None, more=True),
        page("a", cursor="", more=True),
        page("a", cursor="2", more=False),
    ],
)
def test_a_list_ends_when_either_sign_says_so(server: ScriptedServer, last: Answer) -> None:
    server.answers(last)
    with Wiki("t", base_url=server.url) as client:
        assert len(list(client.pages.search())) == 1
    assert len(server.received) == 1


@pytest.mark.parametrize(
    "script",
    [
        [page("a", cursor="2")],
        [page("a", cursor="2"), page("a", cursor="3"), page("a", cursor="2"), page()],
    ],
)
def test_a_cursor_that_comes_again_is_an_error(
    server: ScriptedServer, script: list[Answer]
) -> None:
    server.answers(*script)
    with (
        Wiki("t", base_url=server.url) as client,
        pytest.raises(PaginationError, match="same cursor twice: '2'"),
    ):
        list(client.pages.search())


def test_a_cursor_that_was_asked_for_comes_again(server: ScriptedServer) -> None:
    server.answers(page("a", cursor="2"))
    with Wiki("t", base_url=server.url) as client:
        first = client.pages.search(start_cursor="2")
        with pytest.raises(PaginationError, match="same cursor twice"):
            first.get_next_page()


def test_an_error_on_the_way_is_raised_where_the_list_breaks(server: ScriptedServer) -> None:
    server.answers(page("a", cursor="2"), reply({"message": "down"}, 500))
    seen: list[object] = []
    with Wiki("t", base_url=server.url) as client, pytest.raises(InternalServerError):
        seen.extend(client.pages.search())
    assert len(seen) == 1


class Nested(PageModel[object]):
    """A page with other attributes than properties, and whose cursor lies deep."""

    pages_: dict[str, Any] = Field(alias="pages")
    next_page_: dict[str, Any] | None = Field(default=None, alias="next_page")


def test_items_and_cursors_are_found_by_their_names_in_the_api(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(types, "Nested", Nested, raising=False)
    endpoint: Endpoint[Nested] = Endpoint(
        "GET",
        "/",
        result="types:Nested",
        pages=Pages(items="pages.items", next="next_page.offset", cursor="offset"),
    )
    server.answers(
        reply({"pages": {"items": [1, 2]}, "next_page": {"offset": 5}}),
        reply({"pages": {"items": [3]}}),
    )
    with Wiki("t", base_url=server.url) as client:
        assert list(client.request(endpoint)) == [1, 2, 3]
    assert server.received[1].target == "/?offset=5"


def test_a_page_that_no_client_received_has_no_next_one() -> None:
    alone = types.SearchPage.model_validate_json(page("a", cursor="2").body)
    uses: list[Callable[[types.SearchPage], object]] = [
        list,
        types.SearchPage.has_next_page,
        types.SearchPage.get_next_page,
    ]
    for use in uses:
        with pytest.raises(PaginationError, match="not received by a client"):
            use(alone)
    assert pickle.loads(pickle.dumps(alone)) == alone


def test_the_parameter_of_a_page_makes_no_class() -> None:
    parametrized: list[Any] = [PageModel[int], PageModel[str]]
    assert parametrized == [PageModel, PageModel]
    assert Nested.__mro__[1:4] == (PageModel, AnyPage, Model)


@pytest.mark.anyio
async def test_awaiting_gives_the_first_page(server: ScriptedServer) -> None:
    server.answers(*THREE)
    async with AsyncWiki("t", base_url=server.url) as client:
        first = await client.pages.search(query="q")
        assert type(first) is types.SearchPage
        assert first.has_next_page()
        second = await first.get_next_page_async()
        assert second is not None
        assert second.next_cursor == "3"
        third = await second.get_next_page_async()
        assert third is not None
        assert await third.get_next_page_async() is None


@pytest.mark.anyio
async def test_iterating_asynchronously_walks_all_items(server: ScriptedServer) -> None:
    async with AsyncWiki("t", base_url=server.url) as client:
        server.answers(*THREE)
        assert [item.to_dict()["id"] async for item in client.pages.search()] == ["a", "b", "c"]
        server.answers(*THREE)
        first = await client.pages.search()
        assert [item.to_dict()["id"] async for item in first] == ["a", "b", "c"]
        server.answers(*THREE)
        assert [len(each.results) async for each in client.pages.search().pages()] == [2, 0, 1]
        server.answers(*THREE)
        first = await client.pages.search()
        assert [len(each.results) async for each in first.pages_async()] == [2, 0, 1]


@pytest.mark.anyio
async def test_nothing_is_sent_before_it_is_needed(server: ScriptedServer) -> None:
    server.answers(*THREE)
    async with AsyncWiki("t", base_url=server.url) as client:
        found = client.pages.search()
        assert server.received == []
        async for _ in found:
            break
        assert len(server.received) == 1


@pytest.mark.anyio
async def test_a_cursor_that_comes_again_is_an_error_asynchronously(
    server: ScriptedServer,
) -> None:
    server.answers(page("a", cursor="2"))
    async with AsyncWiki("t", base_url=server.url) as client:
        with pytest.raises(PaginationError, match="same cursor twice"):
            async for _ in client.pages.search():
                pass


@pytest.mark.anyio
async def test_each_kind_of_page_refuses_the_other_kind_of_loop(server: ScriptedServer) -> None:
    server.answers(page("a", cursor="2"), page("b"), page("a"))
    async with AsyncWiki("t", base_url=server.url) as client:
        first = await client.pages.search()
        with pytest.raises(PaginationError, match="async for"):
            list(first)
    with Wiki("t", base_url=server.url) as sync_client:
        other = sync_client.pages.search(query=omit)
        with pytest.raises(PaginationError, match='use "for"'):
            await other.get_next_page_async()
