"""Server-sent events: the cases of the standard, cut at every place."""

from __future__ import annotations

import itertools
import random

import pytest

from runtime.lines import LineSplitter
from runtime.sse import EventDecoder, ServerSentEvent


def decode(*chunks: bytes) -> list[ServerSentEvent]:
    decoder = EventDecoder()
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    return events + decoder.flush()


def data(*chunks: bytes) -> list[str]:
    return [event.data for event in decode(*chunks)]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        pytest.param(b"data: a\n\ndata: b\n\n", ["a", "b"], id="LF"),
        pytest.param(b"data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"], id="CRLF"),
        pytest.param(b"data: a\r\rdata: b\r\r", ["a", "b"], id="CR"),
        pytest.param(b"data: a\r\n\ndata: b\n\r\n", ["a", "b"], id="mixed ends"),
        pytest.param(b"\xef\xbb\xbfdata: a\n\n", ["a"], id="byte order mark"),
        pytest.param(b"data: a\ndata: b\n\n", ["a\nb"], id="several lines of data"),
        pytest.param(b"data:a\ndata:  b\n\n", ["a\n b"], id="one space is left out"),
        pytest.param(b"data\n\ndata\ndata\n\n", ["", "\n"], id="field without a colon"),
        pytest.param(b"data:\n\n", [""], id="empty data"),
        pytest.param(b": still here\n\n:\n\ndata: a\n\n", ["a"], id="comments"),
        pytest.param(b"event: a\n\ndata: b\n\n", ["b"], id="event without data"),
        pytest.param(b"Data: a\nfoo: b\ndata: c\n\n", ["c"], id="unknown fields"),
        pytest.param(b"data: a: b\n\n", ["a: b"], id="colons in data"),
        pytest.param("data: \u2028 \x85 \x0b ü\n\n".encode(), ["\u2028 \x85 \x0b ü"], id="text"),
        pytest.param(b"data: \xff\n\n", ["\ufffd"], id="bytes that are no UTF-8"),
        pytest.param(b"data: a\n\ndata: b", ["a", "b"], id="unterminated line"),
        pytest.param(b"data: a\n\ndata: b\n", ["a", "b"], id="unterminated event"),
        pytest.param(b"data: \xc3", ["\ufffd"], id="unterminated character"),
        pytest.param(b"\n\n\n", [], id="blank lines"),
        pytest.param(b"", [], id="nothing"),
    ],
)
def test_events_are_those_of_the_standard_however_the_stream_is_cut(
    stream: bytes, expected: list[str]
) -> None:
    assert data(stream) == expected
    assert data(*(stream[i : i + 1] for i in range(len(stream)))) == expected
    for first, second in itertools.combinations_with_replacement(range(len(stream) + 1), 2):
        assert data(stream[:first], stream[first:second], stream[second:]) == expected


def test_streams_of_any_kind_decode_alike_however_they_are_cut() -> None:
    dice = random.Random(6)
    pieces = [b"\r", b"\n", b"\r\n", b"data", b"event", b"id", b"retry", b":", b" ", b"7", b"\0"]
    pieces += ["ü".encode(), b"\xef\xbb\xbf", b"\xff", b"{}", b"data: x", b"\n\n", b"id: 1\n"]
    for _ in range(600):
        stream = b"".join(dice.choices(pieces, k=dice.randrange(30)))
        cuts = sorted(dice.choices(range(len(stream) + 1), k=dice.randrange(12)))
        parts = [stream[a:b] for a, b in itertools.pairwise([0, *cuts, len(stream)])]
        assert decode(*parts) == decode(stream), parts


def test_names_and_ids_belong_to_their_event_but_ids_stay() -> None:
    stream = b"event: a\nid: 1\ndata: x\n\ndata: y\n\nid: 2\0\nid\ndata: z\n\n"
    assert decode(stream) == [
        ServerSentEvent("a", "x", "1"),
        ServerSentEvent("message", "y", "1"),
        ServerSentEvent("message", "z", ""),
    ]


def test_an_id_counts_when_its_event_is_complete_even_without_data() -> None:
    decoder = EventDecoder("0")
    decoder.feed(b"id: 1\n")
    assert decoder.last_event_id == "0"
    decoder.feed(b"\n")
    assert decoder.last_event_id == "1"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [(b"1500", 1.5), (b"-1", None), (b"1s", None), (b"", None), ("٣".encode(), None)],
)
def test_the_time_to_wait_is_whole_milliseconds_or_nothing(
    value: bytes, seconds: float | None
) -> None:
    decoder = EventDecoder()
    decoder.feed(b"retry: " + value + b"\n")
    assert decoder.retry == seconds


def test_an_endless_number_is_no_trouble() -> None:
    decoder = EventDecoder()
    decoder.feed(b"retry: " + b"9" * 10_000 + b"\n")
    assert decoder.retry is not None


def test_an_event_is_there_as_soon_as_its_last_byte_is() -> None:
    decoder = EventDecoder()
    assert decoder.feed(b"data: a\r") == []
    assert [event.data for event in decoder.feed(b"\r")] == ["a"]
    assert decoder.feed(b"\n") == []


def test_a_long_line_in_many_pieces_takes_time_in_proportion() -> None:
    splitter = LineSplitter()
    for _ in range(50_000):
        assert splitter.feed("x" * 20) == []
    assert splitter.feed("\n") == ["x" * 1_000_000]
