"""Lists go on in every way that the client knows, and streams have every kind of event."""

# ruff: noqa: ANN401  (the package does not exist before the tests)

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from mock_packages import generate

HERE = Path(__file__).parent
WAYS = ("addressed", "counted", "numbered", "zeroth", "linked")


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The generated package `lists_client`, imported."""
    folder = tmp_path_factory.mktemp("lists")
    generate(HERE / "lists.yaml", folder)
    sys.path.insert(0, str(folder))
    importlib.import_module("lists_client.testing")
    yield importlib.import_module("lists_client")
    sys.path.remove(str(folder))


@pytest.fixture
def mock(lists: Any) -> Any:
    mock = lists.testing.Mock(page_size=2)
    for way in (*WAYS, "things"):
        for number in range(5):
            mock.add(way, {"id": number + 1, "label": "odd" if number % 2 else "even"})
    return mock


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("served", [False, True], ids=["transport", "server"])
def test_a_list_is_walked_to_its_end(lists: Any, mock: Any, way: str, *, served: bool) -> None:
    if served:
        with mock.serve() as server, lists.Lists(base_url=server.url, strict=True) as client:
            found = list(getattr(client, way).list())
    else:
        with mock.http_client() as http_client:
            client = lists.Lists(http_client=http_client, strict=True)
            found = list(getattr(client, way).list())
    assert [thing.id for thing in found] == [1, 2, 3, 4, 5]
    # Where nothing says how many there are, the end is a page without any.
    assert len(mock.calls(f"{way}.list")) == (4 if way == "zeroth" else 3)


@pytest.mark.anyio
@pytest.mark.parametrize("way", WAYS)
async def test_the_asynchronous_client_walks_the_same_lists(
    lists: Any, mock: Any, way: str
) -> None:
    async with mock.async_http_client() as http_client:
        client = lists.AsyncLists(http_client=http_client, strict=True)
        found = [thing.id async for thing in getattr(client, way).list()]
    assert found == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("way", ["addressed", "linked"])
def test_an_address_that_is_repeated_is_noticed(lists: Any, mock: Any, way: str) -> None:
    mock.faults.add(lists.testing.RepeatedCursor())
    with mock.http_client() as http_client:
        client = lists.Lists(http_client=http_client)
        with pytest.raises(lists.errors.PaginationError):
            list(getattr(client, way).list())


def test_a_list_without_an_envelope_has_pages(lists: Any, mock: Any) -> None:
    with mock.http_client() as http_client:
        things = lists.Lists(http_client=http_client).things
        pages = [[t.id for t in things.list(page=n, limit=2).items] for n in (1, 2, 3, 4)]
        walked = [[t.id for t in page.items] for page in things.list(limit=2).pages()]
    assert pages == walked == [[1, 2], [3, 4], [5], []]


def test_what_a_list_does_not_apply_is_said_once(
    lists: Any, mock: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with mock.http_client() as http_client:
        client = lists.Lists(http_client=http_client)
        for _ in range(2):
            client.things.list(near="here", limit=2)
    assert [(r.name, r.levelname) for r in caplog.records] == [("lists_client.testing", "WARNING")]
    assert 'does not apply "near" of things.list' in caplog.text


def test_a_stream_has_every_kind_of_event_and_ends_with_the_last(lists: Any, mock: Any) -> None:
    with (
        mock.serve() as server,
        lists.Lists(base_url=server.url, strict=True) as client,
        client.things.create_stream(id=7, label="new") as stream,
    ):
        events = [event.to_dict() for event in stream]
    assert [event["type"] for event in events] == ["begun", "half", "done"]
    assert events[0]["thing"] == {"id": 7, "label": "new"}
    assert mock.objects("things")[-1] == {"id": 7, "label": "new"}
    assert [call.name for call in mock.calls()] == ["things.create_stream"]


def test_faults_befall_streams(lists: Any, mock: Any) -> None:
    testing, operation = lists.testing, "things.create_stream"
    for number, fault in enumerate(
        (testing.CutBody(after=70), testing.UnknownVariant(), testing.AdditionalField()), 1
    ):
        mock.faults.add(fault, operation=operation, calls=number)
    with mock.http_client() as http_client:
        client = lists.Lists(http_client=http_client)
        cut: list[object] = []
        with pytest.raises(lists.errors.APIConnectionError):
            cut.extend(client.things.create_stream(id=7))
        kinds = [event.to_dict()["type"] for event in client.things.create_stream(id=8)]
        added = [event.to_dict() for event in client.things.create_stream(id=9)]
    assert kinds == ["a_variant_of_tomorrow", "half", "done"]
    assert all("a_field_of_tomorrow" in event for event in added)


def test_the_events_of_a_stream_can_be_asked_for(lists: Any, mock: Any) -> None:
    mock.answer("things.create_stream", [{"type": "half", "percent": 50}, {"type": "done"}])
    with mock.http_client() as http_client:
        client = lists.Lists(http_client=http_client, strict=True)
        found = [event.to_dict() for event in client.things.create_stream(id=7)]
        assert client.things.create(id=8).id == 8
    assert found == [{"type": "half", "percent": 50}, {"type": "done"}]
