"""Lists that lead nowhere, and what holds for every page of a list: extras, limits, leaving early."""

# ruff: noqa: ANN401  # endpoints are made with what they need

from __future__ import annotations

import asyncio
import time
from typing import Any

import anyio
import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki import types
from wiki.client import AsyncWiki, Wiki

from runtime.arguments import Arguments
from runtime.credentials import Place
from runtime.cursors import MAX_EQUAL_PAGES
from runtime.endpoint import Endpoint, Pages
from runtime.errors import ClientError, PaginationError
from runtime.limiter import RateLimiter
from runtime.models import PageModel
from runtime.pagination import AsyncPaginator
from runtime.requests import Defaults, prepare


class Figures(PageModel[int]):
    """A page of a list of numbers."""

    items: list[int]
    next: str | None = None


def listing(pages: Pages, method: str = "GET", **more: Any) -> Endpoint[Figures]:
    return Endpoint(method, "/numbers", result="types:Figures", pages=pages, **more)


BY_CURSOR = listing(Pages(items="items", next="next", cursor="cursor"))
IN_BODY = listing(
    Pages(items="items", next="next", cursor="cursor", where="body"), "POST", body="json"
)
BY_URL = listing(Pages(items="items", next="next", by="url"), security=(("queryAuth",),))
BY_NUMBER = listing(Pages(items="items", by="page", cursor="page", start=1))


@pytest.fixture(autouse=True)
def _types(monkeypatch: pytest.MonkeyPatch) -> None:
    """Results are named below the package of the client."""
    monkeypatch.setattr(types, "Figures", Figures, raising=False)


def numbers(*items: int, following: str | None = None) -> Answer:
    return reply({"items": items, "next": following})


def test_an_error_says_of_which_list_it_is(server: ScriptedServer) -> None:
    server.answers(numbers(1, following="a"), numbers(2, following="a"))
    with (
        Wiki("t", base_url=server.url) as client,
        pytest.raises(
            PaginationError, match="GET /numbers: the API gave the same cursor twice: 'a'"
        ),
    ):
        list(client.request(BY_CURSOR))


def test_an_address_that_comes_again_is_named_without_the_key_in_it(
    server: ScriptedServer,
) -> None:
    address = "/numbers?api_key=k-123456&page=2"
    server.answers(numbers(1, following=address), numbers(2, following=address))
    with Wiki(key="k-123456", base_url=server.url) as client, pytest.raises(ClientError) as raised:
        list(client.request(BY_URL))
    assert type(raised.value) is PaginationError
    assert "k-123456" not in f"{raised.value!r} {raised.value}"
    assert "page=2" in str(raised.value)


def test_a_cursor_of_any_length_makes_a_message_that_can_be_read(server: ScriptedServer) -> None:
    server.answers(numbers(1, following="x" * 5000), numbers(2, following="x" * 5000))
    with Wiki("t", base_url=server.url) as client, pytest.raises(PaginationError) as raised:
        list(client.request(BY_CURSOR))
    assert len(str(raised.value)) < 300


def test_an_api_that_heeds_no_number_of_a_page_is_noticed(server: ScriptedServer) -> None:
    server.answers(*[numbers(1, 2)] * MAX_EQUAL_PAGES)
    with (
        Wiki("t", base_url=server.url) as client,
        pytest.raises(PaginationError, match=r'10 pages in a row were equal.*does not heed "page"'),
    ):
        list(client.request(BY_NUMBER))
    assert len(server.received) == MAX_EQUAL_PAGES


def test_some_equal_pages_are_no_error(server: ScriptedServer) -> None:
    server.answers(*[numbers(0)] * (MAX_EQUAL_PAGES - 1), numbers(1), numbers(0), numbers())
    with Wiki("t", base_url=server.url) as client:
        assert len(list(client.request(BY_NUMBER))) == MAX_EQUAL_PAGES + 1


def test_a_list_can_begin_at_a_cursor_that_is_sent_as_an_extra(server: ScriptedServer) -> None:
    with Wiki("t", base_url=server.url) as client:
        server.answers(numbers(1, following="b"), numbers(2))
        found = client.request(BY_CURSOR, {"extra_query": {"cursor": "a", "debug": 1}})
        assert list(found) == [1, 2]
        server.answers(numbers(1, following="b"), numbers(2))
        found = client.request(IN_BODY, {"extra_body": {"cursor": "a", "debug": 1}}, body={})
        assert list(found) == [1, 2]
        server.answers(numbers(1), numbers())
        assert list(client.request(BY_NUMBER, {"extra_query": {"page": 7}})) == [1]
    assert [(received.target, received.body) for received in server.received] == [
        ("/numbers?cursor=a&debug=1", b""),
        ("/numbers?cursor=b&debug=1", b""),
        ("/numbers", b'{"cursor":"a","debug":1}'),
        ("/numbers", b'{"cursor":"b","debug":1}'),
        ("/numbers?page=7", b""),
        ("/numbers?page=8", b""),
    ]


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("http://api.example.org/numbers?page=2", "https://api.example.org/numbers?page=2"),
        ("http://api.example.org:8080/numbers", None),
        ("http://other.example.org/numbers", None),
    ],
)
def test_encryption_that_a_server_does_not_know_of_is_kept(address: str, url: str | None) -> None:
    def nothing(_place: Place, _name: str) -> bool:
        return False

    defaults = Defaults("https://api.example.org", {}, {}, {}, "wiki", nothing)
    endpoint = listing(Pages(items="items", next="next", by="url"))
    if url is None:
        with pytest.raises(PaginationError, match="another server"):
            prepare(endpoint, Arguments(url=address), {}, defaults)
    else:
        assert prepare(endpoint, Arguments(url=address), {}, defaults).url == url


def test_pages_wait_for_their_turn(server: ScriptedServer) -> None:
    server.answers(numbers(1, following="a"), numbers(2, following="b"), numbers(3))
    limiter = RateLimiter(20, burst=1)
    with Wiki("t", base_url=server.url, limiter=limiter) as client:
        started = time.monotonic()
        assert list(client.request(BY_CURSOR)) == [1, 2, 3]
        assert time.monotonic() - started >= 0.09


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.anyio
async def test_fetching_ahead_leaves_no_task_behind(server: ScriptedServer) -> None:
    server.answers(numbers(1, following="a"), Answer(body=b'{"items": [2]}', delay=0.5))
    async with AsyncWiki("t", base_url=server.url) as client:
        before = asyncio.all_tasks()
        listed: AsyncPaginator[Figures, int] = client.request_pages(BY_CURSOR)
        with anyio.fail_after(0.4):
            async with listed.prefetching() as items:
                async for item in items:
                    assert item == 1
                    break
        assert asyncio.all_tasks() == before
