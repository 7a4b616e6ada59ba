"""When an attempt is repeated: the decision, and what a server sees of it."""

# ruff: noqa: ANN401  # parts of answers are looked at freely

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import httpx2
import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki.client import Wiki

from runtime.answers import Answer as Received
from runtime.endpoint import Endpoint
from runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    InternalServerError,
    InvalidArgumentError,
    NotFoundError,
    RateLimitError,
    class_for_status,
)
from runtime.headers import Headers
from runtime.retries import RetryPolicy

NOW = dt.datetime(2026, 4, 23, 8, 0, 0, tzinfo=dt.UTC)
IDEMPOTENT = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE")
METHODS = (*IDEMPOTENT, "POST", "PATCH")


def delay(
    outcome: Received | APIConnectionError,
    method: str = "GET",
    *,
    retries_done: int = 0,
    chance: float = 1.0,
    policy: RetryPolicy = RetryPolicy(max_retries=2),  # noqa: B008  # cannot be changed
) -> float | None:
    found = policy.delay(outcome, method=method, retries_done=retries_done, chance=chance, now=NOW)
    return None if found is None else found.seconds


def answer(status: int, retry_after: str | None = None, **headers: str) -> Received:
    if retry_after is not None:
        headers["retry_after"] = retry_after
    pairs = [(name.replace("_", "-"), value) for name, value in headers.items()]
    return Received(status, Headers(pairs), b"")


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("status", [425, 429, 529])
def test_what_the_server_refused_is_repeated_for_every_method(method: str, status: int) -> None:
    assert delay(answer(status), method) is not None


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "outcome",
    [
        *(answer(status) for status in (408, 500, 502, 503, 504, 520, 521, 522, 523, 524)),
        APIConnectionError("broken"),
        APITimeoutError("late"),
    ],
)
def test_what_may_have_had_an_effect_is_repeated_if_that_does_no_harm(
    method: str, outcome: Received | APIConnectionError
) -> None:
    assert (delay(outcome, method) is not None) == (method in IDEMPOTENT)
    assert delay(outcome, method, policy=RetryPolicy(unsafe=True)) is not None


@pytest.mark.parametrize("method", METHODS)
def test_what_was_not_sent_is_repeated_for_every_method(method: str) -> None:
    error = APIConnectionError("nobody there")
    error.was_sent = False
    assert delay(error, method) is not None


def test_a_conflict_is_repeated_where_the_api_means_that_by_it() -> None:
    policy = RetryPolicy(conflicts=True)
    assert delay(answer(409), "PUT", policy=policy) is not None
    assert delay(answer(409), "PATCH", policy=policy) is None
    assert delay(answer(409), "PATCH", policy=RetryPolicy(conflicts=True, unsafe=True)) is not None
    assert delay(answer(409), "PUT", policy=RetryPolicy(unsafe=True)) is None


@pytest.mark.parametrize("status", [200, 304, 400, 401, 404, 409, 422, 501, 505, 519, 525])
def test_other_answers_are_final(status: int) -> None:
    assert delay(answer(status)) is None


@pytest.mark.parametrize("status", range(400, 600))
def test_an_error_is_retryable_if_a_get_would_be_repeated(status: int) -> None:
    """So that who repeats calls by hand goes by the same table."""
    assert class_for_status(status)("x", status=status).is_retryable == (
        delay(answer(status)) is not None
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0", 0.0),
        ("3", 3.0),
        (" 3 ", 3.0),
        ("1.5", 1.5),
        ("1.9", 1.9),
        ("3600", 60.0),
        ("9" * 400, 60.0),
        ("Thu, 23 Apr 2026 08:00:07 GMT", 7.0),
        ("Thu, 23 Apr 2026 07:00:00 GMT", 0.0),
        ("Thu, 23 Apr 2026 10:00:07 +0200", 7.0),
        ("Thu, 23 Apr 2036 08:00:00 GMT", 60.0),
        ("Thursday, 23-Apr-26 08:00:09 GMT", 9.0),
        ("Thu Apr 23 08:00:09 2026", 9.0),
    ],
)
def test_the_server_says_how_long_to_wait(value: str, expected: float) -> None:
    assert delay(answer(429, value), chance=0.25) == expected


@pytest.mark.parametrize(
    "value",
    [
        *("", " ", "abc", "-5", "5s", "1e3", "nan", "inf", "٣", "3, 7", "+3", "0x3", "3.", "\0"),
        "Thu, 99 Apr 2026 08:00:07 GMT",
        "Thu, 23 Apr 2026 08:00:07 +9999999999999999",
    ],
)
def test_what_is_neither_seconds_nor_a_date_is_passed_over(value: str) -> None:
    assert delay(answer(429, value), chance=0.25) == 0.125


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry_after_ms": "250"}, 0.25),
        ({"retry_after_ms": "250.5", "retry_after": "9"}, 0.2505),
        ({"retry_after_ms": "soon", "retry_after": "9"}, 9.0),
        ({"retry_after_ms": "3600000"}, 60.0),
    ],
)
def test_the_server_may_say_it_in_milliseconds(headers: dict[str, str], expected: float) -> None:
    assert delay(answer(429, **headers)) == expected


def test_a_date_is_measured_by_the_clock_of_the_server() -> None:
    when = "Thu, 23 Apr 2026 08:00:07 GMT"
    assert delay(answer(429, when, date="Thu, 23 Apr 2026 08:00:05 GMT")) == 2.0
    assert delay(answer(429, when, date="noon")) == 7.0


def test_the_delay_grows_up_to_a_limit_and_is_spread() -> None:
    grown = [delay(answer(503), retries_done=done, policy=RetryPolicy(9)) for done in range(6)]
    assert grown == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert delay(answer(503), chance=0.0) == 0.0


def test_the_number_of_retries_is_limited() -> None:
    assert delay(answer(429), retries_done=1) is not None
    assert delay(answer(429), retries_done=2) is None
    assert delay(answer(429), policy=RetryPolicy(0)) is None
    assert delay(answer(503), retries_done=10**6, policy=RetryPolicy(10**9)) == 8.0


def wiki(server: ScriptedServer, slept: list[float], **options: Any) -> Wiki:
    return Wiki("token", base_url=server.url, _sleep=slept.append, _random=lambda: 1.0, **options)


BUSY = reply({"code": "service_unavailable", "message": "busy"}, 503)


def test_a_call_succeeds_after_failed_attempts(server: ScriptedServer) -> None:
    slept: list[float] = []
    server.answers(BUSY, reply({}, 429, retry_after="7"), Answer(204, b""))
    with wiki(server, slept) as client:
        client.pages.delete("x")
    assert slept == [0.5, 7.0]
    assert [received.method for received in server.received] == ["DELETE"] * 3


def test_the_last_answer_is_raised_when_all_attempts_failed(server: ScriptedServer) -> None:
    slept: list[float] = []
    server.answers(BUSY)
    with wiki(server, slept) as client, pytest.raises(InternalServerError, match="busy"):
        client.pages.retrieve("x")
    assert slept == [0.5, 1.0]
    assert len(server.received) == 3


def test_a_post_is_not_repeated_after_a_failure_but_after_a_refusal(
    server: ScriptedServer,
) -> None:
    slept: list[float] = []
    with wiki(server, slept) as client:
        server.answers(BUSY)
        with pytest.raises(InternalServerError):
            client.pages.search()
        assert len(server.received) == 1
        server.answers(reply({"message": "slow down"}, 429))
        with pytest.raises(RateLimitError):
            client.pages.search(query="a")
        assert len(server.received) == 4
    assert {received.body for received in server.received[1:]} == {b'{"query":"a"}'}


@pytest.mark.parametrize(
    "failure",
    [
        Answer(hang_up=True),
        Answer(200, b'{"object": "page"', missing_bytes=50),
        Answer(raw=b"this is not HTTP\r\n\r\n"),
    ],
)
def test_broken_connections_are_repeated(server: ScriptedServer, failure: Answer) -> None:
    slept: list[float] = []
    server.answers(failure, failure, Answer(204, b""))
    with wiki(server, slept) as client:
        client.pages.delete("x")
    assert len(server.received) == 3


def test_the_options_of_a_call_limit_its_retries(server: ScriptedServer) -> None:
    slept: list[float] = []
    server.answers(BUSY)
    with wiki(server, slept, max_retries=5) as client:
        with pytest.raises(InternalServerError):
            client.pages.delete("x", max_retries=0)
        assert len(server.received) == 1
        with pytest.raises(InvalidArgumentError, match="max_retries"):
            client.pages.delete("x", max_retries=-1)
    assert slept == []


def test_a_body_that_can_be_rewound_is_sent_again_in_full(server: ScriptedServer) -> None:
    slept: list[float] = []
    server.answers(reply({}, 429), Answer(200))
    with wiki(server, slept) as client:
        client.pages.upload("f", file=("a.txt", io.BytesIO(b"content")))
    assert [b"content" in received.body for received in server.received] == [True, True]


class Pipe(io.RawIOBase):
    def __init__(self, data: bytes) -> None:
        self._source = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._source.read(size)


def test_a_body_that_is_gone_is_not_sent_again(server: ScriptedServer) -> None:
    slept: list[float] = []
    server.answers(reply({"message": "slow down"}, 429))
    with wiki(server, slept) as client, pytest.raises(RateLimitError):
        client.pages.upload("f", file=("a.txt", Pipe(b"content")))
    assert len(server.received) == 1


def test_a_connection_is_used_again_after_a_failed_attempt(server: ScriptedServer) -> None:
    """That it is shows that the answer was read to its end and given back."""
    slept: list[float] = []
    server.answers(BUSY, BUSY, Answer(204, b""))
    limits = httpx2.Limits(max_connections=1)
    with httpx2.Client(limits=limits, timeout=httpx2.Timeout(5, pool=0.5)) as http_client:
        wiki(server, slept, http_client=http_client).pages.delete("x")
    assert len(server.received) == 3


def test_endpoints_without_a_method_of_their_own_can_be_called(server: ScriptedServer) -> None:
    server.answers(reply({"new": [1]}))
    endpoint: Endpoint[object] = Endpoint("GET", "/v1/new", result="json")
    with wiki(server, []) as client:
        assert client.request(endpoint, query={"a": True}) == {"new": [1]}
    assert server.received[0].target == "/v1/new?a=true"


GONE = reply({"code": "object_not_found", "message": "there is no such page"}, 404)


@pytest.mark.parametrize("failure", [BUSY, Answer(hang_up=True), Answer(502, b"", missing_bytes=3)])
def test_what_a_delete_no_longer_finds_may_be_its_own_doing(
    server: ScriptedServer, failure: Answer
) -> None:
    server.answers(failure, GONE)
    with wiki(server, []) as client, pytest.raises(NotFoundError) as caught:
        client.pages.delete("p")
    assert caught.value.retries_taken == 1
    assert ["may have been carried out" in note for note in caught.value.__notes__] == [True]


@pytest.mark.parametrize("script", [[GONE], [reply({"code": "rate_limited"}, 429), GONE]])
def test_what_a_delete_does_not_find_at_first_was_never_there(
    server: ScriptedServer, script: list[Answer]
) -> None:
    server.answers(*script)
    with wiki(server, []) as client, pytest.raises(NotFoundError) as caught:
        client.pages.delete("p")
    assert not hasattr(caught.value, "__notes__")
