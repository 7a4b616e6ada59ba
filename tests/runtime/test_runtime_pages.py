"""What leads from one page of a list to the next, and how far lists are walked."""

# ruff: noqa: PT012, ASYNC110  # a loop is what raises, and a server has no events

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import anyio
import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki import types
from wiki.client import AsyncWiki, Wiki

from runtime.cursors import MAX_EMPTY_PAGES
from runtime.endpoint import Endpoint, Following, Pages
from runtime.errors import InvalidArgumentError, PaginationError
from runtime.links import link_target
from runtime.models import FirstPageModel, PageModel
from runtime.omit import omit
from runtime.pagination import AsyncPaginator


class Numbers(PageModel[int]):
    """A page of a list of numbers."""

    items: list[int]
    next: str | None = None
    total: int | None = None


class Query(FirstPageModel[int, Numbers]):
    """A query with its first page."""

    id: str | None = None
    items: list[int]
    next: str | None = None


RESULTS: Endpoint[Numbers] = Endpoint(
    "GET",
    "/views/{view_id}/queries/{query_id}",
    result="types:Numbers",
    pages=Pages(items="items", next="next", cursor="cursor"),
)


@pytest.fixture(autouse=True)
def _types(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(types, "Numbers", Numbers, raising=False)
    monkeypatch.setattr(types, "Query", Query, raising=False)
    monkeypatch.setattr(types, "RESULTS", RESULTS, raising=False)


@pytest.fixture
def client(server: ScriptedServer) -> Iterator[Wiki]:
    with Wiki("t", base_url=server.url, max_retries=0) as client:
        yield client


def listing(pages: Pages, path: str = "/things") -> Endpoint[Numbers]:
    return Endpoint("GET", path, result="types:Numbers", pages=pages)


def numbers(*items: int, following: str | None = None, **more: object) -> Answer:
    return reply({"items": items, "next": following, **more})


def linked(*items: int, link: str) -> Answer:
    return reply({"items": items}, link=link)


def targets(server: ScriptedServer) -> list[str]:
    return [received.target for received in server.received]


BY_LINK = listing(Pages(items="items", by="link"))
BY_URL = listing(Pages(items="items", next="next", by="url"))
BY_OFFSET = listing(Pages(items="items", cursor="offset", by="offset", total="total"))
BY_NUMBER = listing(Pages(items="items", cursor="page", by="page", start=1, total="total"))
BY_CURSOR = listing(Pages(items="items", next="next", cursor="cursor"))


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("</a?page=2>; rel=next", "/a?page=2"),
        ('</a>; rel="prev", </b>; rel="next"', "/b"),
        ('</a,b;c>; title="x, <y>; rel=z"; rel="next"', "/a,b;c"),
        ('</a>;rel="first NEXT"', "/a"),
        ("</a>; rel=prev; rel=next", None),
        ("</a>; title=next", None),
        ('</a>; title="\\"; rel=next"', None),
        ("< /a >; REL=Next", "/a"),
        ("", None),
        ("nonsense", None),
        ("</a", None),
        ("</a>", None),
        ("</a>; rel=last , , </b>; rel=next;", "/b"),
    ],
)
def test_the_next_link_is_found(header: str, target: str | None) -> None:
    assert link_target(header, "next") == target


def test_links_lead_to_further_pages(server: ScriptedServer, client: Wiki) -> None:
    server.answers(
        linked(1, 2, link='</other?page=2&a=x%2Cy>; rel="next", </things>; rel="first"'),
        linked(3, link=f"<{server.url}/things?page=3>; rel=next"),
        linked(4, link='</things>; rel="first"'),
    )
    first = client.request(BY_LINK, query={"per_page": 2})
    assert first.has_next_page()
    assert list(first) == [1, 2, 3, 4]
    assert targets(server) == ["/things?per_page=2", "/other?page=2&a=x%2Cy", "/things?page=3"]


def test_an_address_in_the_page_leads_to_the_next(server: ScriptedServer, client: Wiki) -> None:
    server.answers(numbers(1, following="?skip=1"), numbers(2, following=""))
    assert list(client.request(BY_URL)) == [1, 2]
    assert targets(server) == ["/things", "/things?skip=1"]


def test_an_address_carries_what_every_request_carries(server: ScriptedServer) -> None:
    endpoint: Endpoint[Numbers] = Endpoint(
        "GET",
        "/things",
        result="types:Numbers",
        security=(("queryAuth",),),
        pages=Pages(items="items", next="next", by="url"),
    )
    server.answers(numbers(1, following="/things?skip=1&locale=fr"), numbers(2))
    defaults = {"locale": "de", "debug": 1}
    with Wiki(key="k/1", base_url=server.url, default_query=defaults) as client:
        assert list(client.request(endpoint)) == [1, 2]
    assert targets(server) == [
        "/things?locale=de&debug=1&api_key=k%2F1",
        "/things?skip=1&locale=fr&debug=1&api_key=k%2F1",
    ]


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("https://elsewhere.example.org/things?token=1", "another server than the API"),
        ("//elsewhere.example.org/", "another server than the API"),
        ("http://[", "no URL"),
    ],
)
def test_an_address_that_leads_away_is_not_followed(
    server: ScriptedServer, client: Wiki, address: str, message: str
) -> None:
    server.answers(numbers(1, following=address))
    with pytest.raises(PaginationError, match=message):
        list(client.request(BY_URL))
    assert len(server.received) == 1


def test_an_address_that_comes_again_is_an_error(server: ScriptedServer, client: Wiki) -> None:
    server.answers(numbers(1, following="/things?skip=1"))
    with pytest.raises(PaginationError, match="same cursor twice"):
        list(client.request(BY_URL))
    assert len(server.received) == 2


@pytest.mark.parametrize(
    ("given", "last", "expected"),
    [
        (omit, numbers(), ["", "offset=2", "offset=3"]),
        (10, numbers(), ["offset=10", "offset=12", "offset=13"]),
        (omit, None, ["", "offset=2"]),
    ],
)
def test_offsets_count_items(
    server: ScriptedServer, client: Wiki, given: object, last: Answer | None, expected: list[str]
) -> None:
    total: dict[str, Any] = {} if last else {"total": 3}
    server.answers(numbers(1, 2, **total), numbers(3, **total), last or Answer(500))
    assert list(client.request(BY_OFFSET, query={"offset": given})) == [1, 2, 3]
    assert [target.partition("?")[2] for target in targets(server)] == expected


def test_numbers_count_pages(server: ScriptedServer, client: Wiki) -> None:
    server.answers(numbers(1, 2), numbers(3, 4), numbers())
    assert list(client.request(BY_NUMBER)) == [1, 2, 3, 4]
    server.answers(numbers(1, total=5), numbers(2, total=5))
    assert list(client.request(BY_NUMBER, query={"page": "4"})) == [1, 2]
    assert targets(server)[:3] == ["/things", "/things?page=2", "/things?page=3"]
    assert targets(server)[3:] == ["/things?page=4", "/things?page=5"]


def test_only_numbers_can_be_counted_on_from(server: ScriptedServer, client: Wiki) -> None:
    server.answers(numbers(1))
    with pytest.raises(PaginationError, match='"offset" must be a number'):
        list(client.request(BY_OFFSET, query={"offset": "end"}))


QUERY: Endpoint[Query] = Endpoint(
    "POST",
    "/views/{view_id}/queries",
    result="types:Query",
    body="json",
    pages=Pages(
        items="items",
        next="next",
        following=Following("types:RESULTS", parameters={"query_id": "id"}, kept=("page_size",)),
    ),
)


def test_further_pages_can_come_from_another_operation(
    server: ScriptedServer, client: Wiki
) -> None:
    script = (
        reply({"id": "q/1", "items": [1], "next": "a"}),
        numbers(2, following="b"),
        numbers(3),
    )
    server.answers(*script)
    first = client.request(
        QUERY,
        {"extra_body": {"x": 1}},
        path={"view_id": "v"},
        body={"page_size": 1},
    )
    assert list(first) == [1, 2, 3]
    assert [(received.method, received.target, received.body) for received in server.received] == [
        ("POST", "/views/v/queries", b'{"page_size":1,"x":1}'),
        ("GET", "/views/v/queries/q%2F1?page_size=1&cursor=a", b""),
        ("GET", "/views/v/queries/q%2F1?page_size=1&cursor=b", b""),
    ]
    server.answers(*script)
    pages = list(client.request(QUERY, path={"view_id": "v"}, body={}).pages())
    assert [type(page) for page in pages] == [Query, Numbers, Numbers]
    assert server.received[-1].target == "/views/v/queries/q%2F1?cursor=b"


def test_a_first_page_that_does_not_say_what_to_go_on_with(
    server: ScriptedServer, client: Wiki
) -> None:
    server.answers(reply({"items": [1], "next": "a"}))
    first = client.request(QUERY, path={"view_id": "v"}, body={})
    with pytest.raises(PaginationError, match='does not say the "query_id"'):
        first.get_next_page()


def test_empty_pages_without_end_are_an_error(server: ScriptedServer, client: Wiki) -> None:
    script = [numbers(following=str(n)) for n in range(MAX_EMPTY_PAGES + 1)]
    server.answers(*script)
    with pytest.raises(PaginationError, match="100 pages in a row had no items"):
        list(client.request(BY_CURSOR))
    assert len(server.received) == MAX_EMPTY_PAGES


def test_empty_pages_between_others_are_no_error(server: ScriptedServer, client: Wiki) -> None:
    script = [numbers(*([1] if n == 60 else []), following=str(n)) for n in range(150)]
    server.answers(*script, numbers(2))
    assert list(client.request(BY_CURSOR)) == [1, 2]


@pytest.mark.parametrize(
    ("limit", "expected", "requests"),
    [
        (None, [1, 2, 3, 4], 3),
        (0, [], 1),
        (1, [1], 1),
        (2, [1, 2], 1),
        (3, [1, 2, 3], 2),
        (4, [1, 2, 3, 4], 3),
        (9, [1, 2, 3, 4], 3),
    ],
)
def test_no_more_is_collected_and_fetched_than_asked_for(
    server: ScriptedServer, client: Wiki, limit: int | None, expected: list[int], requests: int
) -> None:
    server.answers(numbers(1, 2, following="a"), numbers(3, following="b"), numbers(4))
    assert client.request(BY_CURSOR).collect(limit=limit) == expected
    assert len(server.received) == requests


def test_a_limit_below_zero_is_refused(server: ScriptedServer, client: Wiki) -> None:
    server.answers(numbers(1))
    with pytest.raises(InvalidArgumentError, match='"limit" must not be negative: -1'):
        client.request(BY_CURSOR).collect(limit=-1)


def test_each_page_is_retried_as_any_call(server: ScriptedServer) -> None:
    server.answers(
        numbers(1, following="a"),
        reply({}, 429, retry_after="0"),
        reply({}, 503, retry_after="0"),
        numbers(2, following="b"),
        reply({}, 429, retry_after="0"),
        numbers(3),
    )
    with Wiki("t", base_url=server.url, max_retries=2) as client:
        assert list(client.request(BY_CURSOR, {"extra_headers": {"X-Trace": "1"}})) == [1, 2, 3]
    assert targets(server) == [
        "/things",
        *["/things?cursor=a"] * 3,
        *["/things?cursor=b"] * 2,
    ]
    assert {received.headers["x-trace"] for received in server.received} == {"1"}


def paged(client: AsyncWiki) -> AsyncPaginator[Numbers, int]:
    return client.request_pages(BY_CURSOR)


@pytest.mark.anyio
async def test_items_are_collected_asynchronously(server: ScriptedServer) -> None:
    script = (numbers(1, 2, following="a"), numbers(3, following="b"), numbers(4))
    async with AsyncWiki("t", base_url=server.url) as client:
        server.answers(*script)
        assert await paged(client).collect() == [1, 2, 3, 4]
        server.answers(*script)
        assert await paged(client).collect(limit=3) == [1, 2, 3]
        assert len(server.received) == 5
        assert await paged(client).collect(limit=0) == []
        assert len(server.received) == 5
        server.answers(*script)
        first = await paged(client)
        assert await first.collect_async(limit=2) == [1, 2]
        assert len(server.received) == 6


@pytest.mark.anyio
async def test_another_operation_goes_on_asynchronously(server: ScriptedServer) -> None:
    server.answers(reply({"id": "q", "items": [1], "next": "a"}), numbers(2))
    async with AsyncWiki("t", base_url=server.url) as client:
        listed: AsyncPaginator[Query, int, Numbers]
        listed = client.request_pages(QUERY, path={"view_id": "v"}, body={})
        assert [type(page) async for page in listed.pages()] == [Query, Numbers]
        server.answers(reply({"id": "q", "items": [1], "next": "a"}), numbers(2))
        first: Query = await client.request_pages(QUERY, path={"view_id": "v"}, body={})
        second = await first.get_next_page_async()
        assert second is not None
        assert second.items == [2]


@pytest.mark.anyio
async def test_the_next_page_is_fetched_while_one_is_worked_on(server: ScriptedServer) -> None:
    server.answers(
        numbers(1, 2, following="a"),
        numbers(3, following="b"),
        numbers(4, following="c"),
        numbers(5),
    )
    async with AsyncWiki("t", base_url=server.url) as client:
        found: list[int] = []
        async with paged(client).prefetching() as items:
            async for item in items:
                found.append(item)
                if item == 1:
                    with anyio.fail_after(5):
                        while len(server.received) < 2:
                            await anyio.sleep(0.01)
                    await anyio.sleep(0.1)
                    assert len(server.received) == 2, "one page ahead, not more"
        assert found == [1, 2, 3, 4, 5]


@pytest.mark.anyio
async def test_fetching_ahead_starts_at_the_page_that_is_there(server: ScriptedServer) -> None:
    server.answers(numbers(1, following="a"), numbers(2))
    async with AsyncWiki("t", base_url=server.url) as client:
        first = await paged(client)
        async with first.prefetching() as items:
            assert [item async for item in items] == [1, 2]
        assert len(server.received) == 2


@pytest.mark.anyio
async def test_an_error_ahead_is_raised_where_the_list_breaks(server: ScriptedServer) -> None:
    server.answers(numbers(1, 2, following="a"), numbers(3, following="a"))
    found: list[int] = []
    async with AsyncWiki("t", base_url=server.url) as client:
        with pytest.raises(PaginationError, match="same cursor twice"):
            async with paged(client).prefetching() as items:
                async for item in items:
                    found.append(item)
    assert found == [1, 2, 3]


@pytest.mark.anyio
async def test_leaving_early_ends_the_fetching_and_raises_what_was_raised(
    server: ScriptedServer,
) -> None:
    server.answers(numbers(1, following="a"), Answer(body=b'{"items": [2]}', delay=0.5))
    async with AsyncWiki("t", base_url=server.url) as client:
        with pytest.raises(LookupError, match="mine"), anyio.fail_after(0.4):
            async with paged(client).prefetching() as items:
                async for _ in items:
                    raise LookupError("mine")
        with anyio.move_on_after(0.05) as scope:
            server.answers(Answer(delay=0.5))
            async with paged(client).prefetching() as items:
                async for _ in items:
                    pass
        assert scope.cancelled_caught


@pytest.mark.anyio
async def test_a_list_is_fetched_ahead_once(server: ScriptedServer) -> None:
    server.answers(numbers(1))
    async with AsyncWiki("t", base_url=server.url) as client:
        ahead: Any = paged(client).prefetching()
        async with ahead as items:
            assert [item async for item in items] == [1]
        with pytest.raises(PaginationError, match="ask for it again"):
            async with ahead:
                pass
