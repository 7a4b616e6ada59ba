"""Pages that come as bare arrays, and pages that an answer is only at times."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any, Literal

import anyio
import pytest
from scripted_server import Answer, ScriptedServer
from wiki import types
from wiki.client import AsyncWiki, Wiki

from runtime.decode import decode
from runtime.endpoint import Endpoint, Pages
from runtime.errors import ResponseValidationError
from runtime.models import ArrayPageModel, ByTag, Model, PageModel, UnknownVariant
from runtime.pagination import AsyncPaginator


class Thing(Model):
    name: str
    size: int | None = None


class Things(ArrayPageModel[Thing]):
    """A page of things."""

    items: list[Thing]


class Entry(Model):
    object: Literal["entry"]
    text: str


class Entries(PageModel[Entry]):
    """A page of entries."""

    object: Literal["list"]
    results: list[Entry]
    next: str | None


class UnknownAnswer(UnknownVariant, tag="object"):
    """Anything else."""


EntryOrEntries = Annotated[
    Entry | Entries | UnknownAnswer,
    ByTag("object", {"entry": Entry, "list": Entries}, unknown=UnknownAnswer),
]

BY_LINK: Endpoint[Things] = Endpoint(
    "GET", "/things", result="types:Things", pages=Pages(items="items", by="link")
)
BY_NUMBER: Endpoint[Things] = Endpoint(
    "GET",
    "/things",
    result="types:Things",
    pages=Pages(items="items", by="page", cursor="page", start=1),
)
PROPERTY: Endpoint[Entry | Entries | UnknownAnswer] = Endpoint(
    "GET",
    "/property",
    result="types:EntryOrEntries",
    pages=Pages(items="results", next="next", cursor="cursor"),
)


@pytest.fixture(autouse=True)
def _types(monkeypatch: pytest.MonkeyPatch) -> None:
    """Results are named below the package of the client."""
    monkeypatch.setattr(types, "Things", Things, raising=False)
    monkeypatch.setattr(types, "EntryOrEntries", EntryOrEntries, raising=False)


@pytest.fixture
def client(server: ScriptedServer) -> Iterator[Wiki]:
    with Wiki("t", base_url=server.url) as client:
        yield client


def array(*names: str, link: str | None = None) -> Answer:
    body = json.dumps([{"name": name} for name in names]).encode()
    return Answer(200, body, {} if link is None else {"link": f"<{link}>; rel=next"})


def entries(*texts: str, following: str | None = None) -> Answer:
    results = [{"object": "entry", "text": text} for text in texts]
    body = {"object": "list", "results": results, "next": following}
    return Answer(200, json.dumps(body).encode())


def targets(server: ScriptedServer) -> list[str]:
    return [received.target for received in server.received]


def test_arrays_go_on_by_their_links(server: ScriptedServer, client: Wiki) -> None:
    server.answers(array("a", "b", link="/things?page=2"), array("c"))
    first = client.request(BY_LINK)
    assert [thing.name for thing in first.items] == ["a", "b"]
    assert first.has_next_page()
    assert [thing.name for thing in first] == ["a", "b", "c"]
    assert targets(server) == ["/things", "/things?page=2"]


def test_arrays_go_on_by_numbers_until_one_is_empty(server: ScriptedServer, client: Wiki) -> None:
    server.answers(array("a", "b"), array("c"), array())
    assert [thing.name for thing in client.request(BY_NUMBER).collect()] == ["a", "b", "c"]
    assert targets(server) == ["/things", "/things?page=2", "/things?page=3"]


def test_an_array_turns_back_into_what_came(server: ScriptedServer, client: Wiki) -> None:
    sent: list[Any] = [{"name": "é", "more": {"a": [1]}}, {"name": "b", "size": None}]
    server.answers(Answer(200, json.dumps(sent).encode(), {"x-wiki-request-id": "r-1"}))
    page = client.request(BY_LINK)
    assert json.loads(page.to_json()) == sent
    assert page.to_json(indent=2).startswith("[\n")
    assert Things.model_validate(page.model_dump(exclude_unset=True)) == page
    shown: Any = page
    assert shown._request_id == "r-1"  # noqa: SLF001  # public, but for names of fields


def test_a_misfit_in_an_array_costs_its_place_only() -> None:
    decoded = decode(Things, b'[{"name": "a"}, {"name": "b", "size": "big"}]')
    page = decoded.value
    assert type(page) is Things
    assert [type(thing) for thing in page.items] == [Thing, Thing]
    assert [misfit.path for misfit in decoded.misfits] == ["1.size"]
    assert json.loads(page.to_json())[1] == {"name": "b", "size": "big"}


def test_what_is_no_array_is_an_error_that_says_so(server: ScriptedServer, client: Wiki) -> None:
    server.answers(Answer(200, b'"sorry"'))
    with pytest.raises(ResponseValidationError, match="GET /things"):
        client.request(BY_LINK)


def test_an_answer_that_is_a_page_at_times_is_walked_when_it_is_one(
    server: ScriptedServer, client: Wiki
) -> None:
    server.answers(
        Answer(200, b'{"object": "entry", "text": "alone"}'),
        entries("a", following="1"),
        entries("b"),
    )
    alone = client.request(PROPERTY)
    assert isinstance(alone, Entry)
    many = client.request(PROPERTY)
    assert isinstance(many, Entries)
    assert [entry.text for entry in many] == ["a", "b"]
    assert targets(server) == ["/property", "/property", "/property?cursor=1"]


@pytest.mark.anyio
async def test_all_of_this_holds_asynchronously(server: ScriptedServer) -> None:
    server.answers(array("a", link="?page=2"), array("b"), entries("a", following="1"), entries())
    async with AsyncWiki("t", base_url=server.url) as client:
        listed: AsyncPaginator[Things, Thing] = client.request_pages(BY_LINK)
        with anyio.fail_after(5):
            assert [thing.name async for thing in listed] == ["a", "b"]
            many = await client.request(PROPERTY)
            assert isinstance(many, Entries)
            assert [entry.text async for entry in many] == ["a"]
