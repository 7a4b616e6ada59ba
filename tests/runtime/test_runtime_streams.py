"""Streams of events: what arrives is typed, and however reading ends the connection is given back."""

from __future__ import annotations

import gc
import logging
import pickle
from collections.abc import Iterator
from typing import assert_type

import anyio
import pytest
from streaming_server import EVENTS, Plan, StreamingServer, event
from wiki.client import AsyncWiki, Wiki
from wiki.event_types import Change, Edited, Event, Opened, UnknownEvent
from wiki.events import AsyncEventsResource, EventsResource

from runtime import errors
from runtime.raw import RawResponse
from runtime.streamed import StreamedResponse
from runtime.streaming import AsyncStream, Stream

OPENED = event({"type": "opened", "page": "p"}, "opened", "1")
EDITED = event({"type": "edited", "page": "p", "version": 2}, "edited", "2")
CHANGES = [event({"number": number}, id=str(number)) for number in range(5)]


@pytest.fixture
def server() -> Iterator[StreamingServer]:
    with StreamingServer() as running:
        yield running


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def events(server: StreamingServer, waits: list[float]) -> Iterator[EventsResource]:
    with Wiki("t", base_url=server.url, timeout=5, _sleep=waits.append) as client:
        yield EventsResource(client)


def test_events_arrive_typed_and_in_order(server: StreamingServer, events: EventsResource) -> None:
    server.plans(Plan((OPENED + EDITED[:9], EDITED[9:], b": ping\n\n")))
    stream = events.follow(page_id="p")
    assert_type(stream, Stream[Event])
    first, second = stream
    assert_type(first, Opened | Edited | UnknownEvent)
    assert type(first) is Opened
    assert first.page == "p"
    assert type(second) is Edited
    assert second.version == 2
    [asked] = server.asked
    assert asked.headers["accept"] == "text/event-stream"
    assert asked.json == {"page_id": "p"}
    assert stream.is_closed


def test_an_event_is_given_as_soon_as_it_is_there(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((OPENED,), stays=True))
    with events.follow(page_id="p") as stream:
        assert type(next(stream)) is Opened
        assert not stream.is_closed


def test_a_stream_knows_its_answer(server: StreamingServer, events: EventsResource) -> None:
    server.plans(Plan((OPENED, EDITED)))
    with events.follow(page_id="p") as stream:
        assert (stream.response.status, stream.response.request_id) == (200, "r-1")
        assert stream.last_event_id is None
        next(stream)
        assert stream.last_event_id in ("1", "2")
        assert [type(rest) for rest in stream] == [Edited]
        assert stream.last_event_id == "2"
        assert list(stream) == []


def test_events_that_nobody_knows_yet_arrive_whole(
    server: StreamingServer, events: EventsResource
) -> None:
    payload = {"type": "moved", "to": {"x": 1}}
    server.plans(Plan((event(payload, "moved"),)))
    [moved] = events.follow(page_id="p")
    assert type(moved) is UnknownEvent
    assert moved.tag == "moved"
    assert moved.to_dict() == payload


def test_an_event_that_does_not_fit_is_typed_as_far_as_it_does(
    server: StreamingServer, events: EventsResource, caplog: pytest.LogCaptureFixture
) -> None:
    server.plans(Plan((event({"type": "edited", "page": "p", "version": "two"}, "edited"),)))
    with caplog.at_level(logging.WARNING):
        [edited] = events.follow(page_id="p")
    assert type(edited) is Edited
    assert edited.page == "p"
    [record] = caplog.records
    assert 'POST /v1/follow: event "edited" does not fit its type' in record.getMessage()
    assert "version" in record.getMessage()


def test_a_strict_client_raises_for_an_event_that_does_not_fit(server: StreamingServer) -> None:
    server.plans(Plan((OPENED, event({"type": "edited"}, "edited"))))
    with Wiki("t", base_url=server.url, strict=True) as client:
        stream = EventsResource(client).follow(page_id="p")
        assert type(next(stream)) is Opened
        with pytest.raises(errors.ResponseValidationError) as raised:
            next(stream)
    assert "version" in " ".join(raised.value.places)
    assert stream.is_closed


def test_data_that_is_no_json_is_an_error_that_says_what_came(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((OPENED, b"event: edited\ndata: {oops\n\n"), stays=True))
    stream = events.follow(page_id="p")
    got: list[Event] = []
    with pytest.raises(errors.ResponseDecodeError) as raised:
        got.extend(stream)
    assert 'POST /v1/follow: event "edited": expected JSON' in str(raised.value)
    assert '"{oops"' in str(raised.value)
    assert raised.value.request_id == "r-1"
    assert stream.is_closed
    assert server.hung_up.wait(30)


def test_an_error_within_the_stream_is_raised_with_what_it_says(
    server: StreamingServer, events: EventsResource
) -> None:
    body = {"code": "overloaded", "message": "try later", "request_id": "r-9"}
    server.plans(Plan((OPENED, event(body, "error"))))
    stream = events.follow(page_id="p")
    next(stream)
    with pytest.raises(errors.StreamError) as raised:
        next(stream)
    error = raised.value
    assert (error.code, error.body, error.request_id) == ("overloaded", body, "r-9")
    assert "try later" in str(error)
    assert isinstance(error, errors.APIError)
    assert pickle.loads(pickle.dumps(error)).body == body  # noqa: S301  # our own


def test_an_error_that_is_no_json_is_raised_as_well(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((b"event: error\ndata: out of luck\n\n",)))
    with pytest.raises(errors.StreamError, match="out of luck"):
        list(events.follow(page_id="p"))


@pytest.mark.parametrize("error", [{"message": "try later", "code": "busy"}, "busy"])
def test_an_error_in_an_event_without_a_name_is_raised_as_well(
    server: StreamingServer, events: EventsResource, error: object
) -> None:
    broken = event({"error": error})
    server.plans(Plan((OPENED, broken)), Plan((broken,)))
    stream = events.follow(page_id="p")
    assert type(next(stream)) is Opened
    with pytest.raises(errors.StreamError) as raised:
        next(stream)
    assert "busy" in str(raised.value)
    assert [type(one) for one in events.words()] == [str]


def test_a_stream_that_failed_does_not_look_like_one_that_ended(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((OPENED, b"event: error\ndata: x\n\n", EDITED)))
    stream = events.follow(page_id="p")
    with pytest.raises(errors.StreamError):
        list(stream)
    with pytest.raises(errors.ClientError, match="closed before its end"):
        list(stream)


def test_errors_before_the_stream_are_those_of_any_call(
    server: StreamingServer, events: EventsResource, waits: list[float]
) -> None:
    json_headers = {"content-type": "application/json"}
    refused = Plan((b'{"code": "c", "message": "m"}',), status=429, headers=json_headers)
    server.plans(refused, refused, Plan((OPENED,)), *[refused] * 3)
    assert len(list(events.follow(page_id="p"))) == 1
    assert len(waits) == 2
    with pytest.raises(errors.RateLimitError) as raised:
        events.follow(page_id="p")
    assert raised.value.code == "c"


def test_an_answer_that_is_no_stream_is_an_error_that_says_what_came(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((b"<title>Busy</title>",), headers={"content-type": "text/html"}))
    with pytest.raises(errors.ResponseDecodeError) as raised:
        events.follow(page_id="p")
    assert 'expected a stream of events with status 200, got "Busy"' in str(raised.value)


@pytest.mark.parametrize("read_before", [0, 1])
def test_leaving_the_loop_early_closes_the_connection(
    server: StreamingServer, events: EventsResource, read_before: int
) -> None:
    server.plans(Plan((OPENED, EDITED), stays=True))
    stream = events.follow(page_id="p")
    for _ in range(read_before):
        next(stream)
    for _ in stream:
        break
    assert stream.is_closed
    assert server.hung_up.wait(30)
    with pytest.raises(errors.ClientError, match="closed before its end"):
        next(stream)
    with pytest.raises(errors.ClientError, match="closed before its end"):
        list(stream)


@pytest.mark.parametrize("read_before", [0, 1])
def test_dropping_a_stream_closes_the_connection(
    server: StreamingServer, events: EventsResource, read_before: int
) -> None:
    server.plans(Plan((OPENED, EDITED), stays=True))
    stream = events.follow(page_id="p")
    for _ in range(read_before):
        next(stream)
    del stream
    assert server.hung_up.wait(30)


def test_leaving_the_block_closes_the_connection(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((OPENED, EDITED), stays=True))
    with pytest.raises(KeyError), events.follow(page_id="p") as stream:
        raise KeyError
    assert stream.is_closed
    assert server.hung_up.wait(30)


def test_an_unterminated_last_event_counts(server: StreamingServer, events: EventsResource) -> None:
    server.plans(Plan((OPENED, EDITED.rstrip())))
    assert [type(one) for one in events.follow(page_id="p")] == [Opened, Edited]


def test_a_stream_ends_where_the_api_says_so(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((OPENED, b"data: [DONE]\n\n", EDITED), stays=True))
    assert [type(one) for one in events.follow(page_id="p")] == [Opened]
    assert server.hung_up.wait(30)


def test_a_stream_that_breaks_is_an_error_after_what_has_arrived(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((OPENED, EDITED[:-1]), breaks=True))
    got: list[Event] = []
    with pytest.raises(errors.APIConnectionError, match="POST /v1/follow"):
        got.extend(events.follow(page_id="p"))
    assert [type(one) for one in got] == [Opened]
    assert len(server.asked) == 1


def test_a_server_that_falls_silent_is_a_timeout(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((OPENED,), stays=True))
    stream = events.follow(page_id="p", timeout=0.2)
    next(stream)
    with pytest.raises(errors.APITimeoutError):
        next(stream)
    assert stream.is_closed


def test_a_stream_that_is_only_read_is_taken_up_where_it_broke(
    server: StreamingServer, events: EventsResource, waits: list[float]
) -> None:
    server.plans(
        Plan((b"retry: 700\n\n", CHANGES[0], CHANGES[1], CHANGES[2][:-1]), breaks=True),
        Plan((CHANGES[2],), breaks=True),
        Plan((CHANGES[3],)),
    )
    stream = events.changes(kind="a", extra_headers={"x-a": "1"})
    assert_type(stream, Stream[Change])
    assert [change.number for change in stream] == [0, 1, 2, 3]
    assert [asked.headers.get("last-event-id") for asked in server.asked] == [None, "1", "2"]
    assert {asked.path for asked in server.asked} == {"/v1/changes?kind=a"}
    assert {asked.headers["x-a"] for asked in server.asked} == {"1"}
    assert waits == [0.7, 0.7]


def test_no_server_puts_a_stream_off_for_hours(
    server: StreamingServer, events: EventsResource, waits: list[float]
) -> None:
    server.plans(Plan((b"retry: 86400000\n", CHANGES[0]), breaks=True), Plan((CHANGES[1],)))
    assert [change.number for change in events.changes()] == [0, 1]
    assert waits == [60]


def test_a_stream_without_ids_is_not_taken_up(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((event({"number": 1}),), breaks=True))
    with pytest.raises(errors.APIConnectionError):
        list(events.changes())


def test_a_stream_that_gets_no_further_is_given_up(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((CHANGES[0],), breaks=True), *[Plan((b": ping\n\n",), breaks=True)] * 9)
    with pytest.raises(errors.APIConnectionError):
        list(events.changes())
    assert len(server.asked) == 4


def test_a_post_is_taken_up_only_by_those_who_know_how(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((OPENED,), breaks=True), Plan((EDITED,)))
    seen: list[Event | None] = []

    def go_on(last: Event | None) -> Stream[Event]:
        seen.append(last)
        return events.follow(space=7)

    stream = events.follow(page_id="p").resume_with(go_on)
    got = list(stream)
    assert [type(one) for one in got] == [Opened, Edited]
    assert seen == [got[0]]
    assert [asked.json for asked in server.asked] == [{"page_id": "p"}, {"space": 7}]


def test_giving_up_raises_what_broke_the_stream(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((OPENED,), breaks=True))
    with pytest.raises(errors.APIConnectionError):
        list(events.follow(page_id="p").resume_with(lambda _: None))


def test_text_can_be_streamed_too(server: StreamingServer, events: EventsResource) -> None:
    server.plans(Plan((b"data: a\ndata: b\n\ndata: {}\n\n",)))
    stream = events.words()
    assert_type(stream, Stream[str])
    assert list(stream) == ["a\nb", "{}"]


def test_streams_can_be_had_in_every_form(server: StreamingServer, events: EventsResource) -> None:
    server.plans(Plan((OPENED, EDITED)), Plan((OPENED, EDITED)))
    response = events.with_raw_response.follow(page_id="p")
    assert_type(response, RawResponse[Stream[Event]])
    assert response.content == OPENED + EDITED
    assert [type(one) for one in response.parse()] == [Opened, Edited]
    with events.with_streaming_response.follow(space=7) as open_response:
        assert_type(open_response, StreamedResponse[Stream[Event]])
        assert [type(one) for one in open_response.parse()] == [Opened, Edited]


@pytest.mark.anyio
async def test_async_streams_are_opened_by_reading_them(server: StreamingServer) -> None:
    server.plans(Plan((OPENED, EDITED)))
    async with AsyncWiki("t", base_url=server.url) as client:
        stream = AsyncEventsResource(client).follow(page_id="p")
        assert_type(stream, AsyncStream[Event])
        assert server.asked == []
        with pytest.raises(errors.ClientError, match="not opened"):
            assert stream.response
        assert [type(one) async for one in stream] == [Opened, Edited]
        assert stream.is_closed
        assert stream.response.status == 200


# httpx2 leaves one of its generators to the collector when it is left early, which trio minds.
leaves_early = pytest.mark.filterwarnings("ignore:Async generator .*PoolByteStream")


@leaves_early
@pytest.mark.anyio
async def test_async_streams_can_be_opened_before_they_are_read(server: StreamingServer) -> None:
    server.plans(Plan((OPENED, EDITED), stays=True), Plan((OPENED,)))
    async with AsyncWiki("t", base_url=server.url) as client:
        events = AsyncEventsResource(client)
        async with events.follow(page_id="p") as stream:
            assert stream.response.request_id == "r-1"
            async for one in stream:
                assert type(one) is Opened
                break
        assert stream.is_closed
        assert server.hung_up.wait(30)
        with pytest.raises(errors.ClientError, match="closed before its end"):
            await anext(stream)
        assert [type(one) async for one in await events.follow(page_id="p")] == [Opened]


@leaves_early
@pytest.mark.anyio
async def test_async_streams_fail_like_the_others(server: StreamingServer) -> None:
    html = {"content-type": "text/html"}
    server.plans(
        Plan((OPENED,), breaks=True),
        Plan((b"data: {oops\n\n",)),
        Plan((b"hm",), headers=html),
        Plan((b"no",), status=404, headers=html),
        Plan((OPENED,), stays=True),
    )
    async with AsyncWiki("t", base_url=server.url) as client:
        events = AsyncEventsResource(client)
        for expected in (
            errors.APIConnectionError,
            errors.ResponseDecodeError,
            errors.ResponseDecodeError,
            errors.NotFoundError,
        ):
            with pytest.raises(expected):
                assert [one async for one in events.follow(page_id="p")] == []
        stream = events.follow(page_id="p", timeout=0.2)
        assert type(await anext(stream)) is Opened
        with pytest.raises(errors.APITimeoutError):
            await anext(stream)
        assert stream.is_closed


@pytest.mark.anyio
async def test_async_streams_are_taken_up_where_they_broke(server: StreamingServer) -> None:
    server.plans(
        Plan((CHANGES[0],), breaks=True),
        Plan((CHANGES[1],)),
        Plan((OPENED,), breaks=True),
        Plan((EDITED,)),
    )
    async with AsyncWiki("t", base_url=server.url) as client:
        events = AsyncEventsResource(client)
        assert [change.number async for change in events.changes()] == [0, 1]
        assert server.asked[1].headers["last-event-id"] == "0"
        stream = events.follow(page_id="p").resume_with(lambda _: events.follow(space=7))
        assert [type(one) async for one in stream] == [Opened, Edited]


@pytest.mark.anyio
async def test_async_streams_can_be_had_in_every_form(server: StreamingServer) -> None:
    server.plans(Plan((OPENED, EDITED)), Plan((OPENED, EDITED)))
    async with AsyncWiki("t", base_url=server.url) as client:
        events = AsyncEventsResource(client)
        response = await events.with_raw_response.follow(page_id="p")
        assert_type(response, RawResponse[AsyncStream[Event]])
        assert [type(one) async for one in response.parse()] == [Opened, Edited]
        async with events.with_streaming_response.follow(space=7) as open_response:
            stream = await open_response.parse()
            assert [type(one) async for one in stream] == [Opened, Edited]


@pytest.mark.anyio
async def test_cancelling_the_reader_closes_the_connection(server: StreamingServer) -> None:
    server.plans(Plan((OPENED,), stays=True))
    async with AsyncWiki("t", base_url=server.url) as client:
        stream, begun = AsyncEventsResource(client).follow(page_id="p"), anyio.Event()

        async def read() -> None:
            async with stream:
                async for _ in stream:
                    begun.set()

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(read)
            await begun.wait()
            tasks.cancel_scope.cancel()
        assert stream.is_closed
        assert await anyio.to_thread.run_sync(server.hung_up.wait, 30)


# trio says so, and closes it all the same.
dropped = pytest.mark.filterwarnings("ignore:Async generator .* was garbage collected")


@dropped
@pytest.mark.parametrize("read_before", [False, True])
@pytest.mark.anyio
async def test_leaving_the_loop_of_a_dropped_async_stream_closes_the_connection(
    server: StreamingServer, *, read_before: bool
) -> None:
    server.plans(Plan((OPENED,), stays=True))
    async with AsyncWiki("t", base_url=server.url) as client:
        stream: AsyncStream[Event] | None = AsyncEventsResource(client).follow(page_id="p")
        assert stream is not None
        if read_before:
            async for one in stream:
                assert type(one) is Opened
                break
        else:
            await stream
        stream = None
        gc.collect()
        assert await anyio.to_thread.run_sync(server.hung_up.wait, 5)


@pytest.mark.anyio
async def test_an_async_stream_whose_opening_was_cancelled_does_not_look_like_one_that_ended(
    server: StreamingServer,
) -> None:
    server.plans(Plan((b": ping\n\n",), stays=True))
    async with AsyncWiki("t", base_url=server.url) as client:
        stream = AsyncEventsResource(client).follow(page_id="p")
        with anyio.move_on_after(0.3) as scope:
            await anext(stream)
        assert scope.cancelled_caught
        with pytest.raises(errors.ClientError, match="closed before its end"):
            await anext(stream)


def test_the_headers_of_events_may_name_an_encoding_or_nothing(
    server: StreamingServer, events: EventsResource
) -> None:
    server.plans(Plan((OPENED,), headers={}), Plan((OPENED,), headers=EVENTS))
    assert len(list(events.follow(page_id="p"))) == 1
    assert len(list(events.follow(page_id="p"))) == 1
