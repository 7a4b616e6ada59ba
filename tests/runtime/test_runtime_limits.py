"""What keeps a client within bounds: the rate of its requests, its retries, its time."""

# ruff: noqa: ANN401  # parts of answers are looked at freely

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki.client import SETTINGS, AsyncWiki, Wiki

from runtime.budget import RetryBudget
from runtime.client import SyncClient
from runtime.endpoint import Endpoint
from runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InvalidArgumentError,
    RateLimitError,
    ServiceUnavailableError,
)
from runtime.limiter import RateLimiter
from runtime.settings import ClientSettings

BUSY = reply({"code": "service_unavailable", "message": "busy"}, 503)
POST: Endpoint[object] = Endpoint("POST", "/v1/any", result="json", body="json")
PUT_BINARY: Endpoint[object] = Endpoint("PUT", "/v1/data", result="json", body="binary")


class Clock:
    """A clock that only goes on when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        await anyio.lowlevel.checkpoint()
        self.sleep(seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def wiki(server: ScriptedServer, clock: Clock, **options: Any) -> Wiki:
    return Wiki(
        "token",
        base_url=server.url,
        _sleep=clock.sleep,
        _clock=clock,
        _random=lambda: 1.0,
        **options,
    )


def starts(limiter: RateLimiter, clock: Clock, count: int) -> list[float]:
    """Send `count` requests one after another, and tell when."""
    begun = clock.now
    times: list[float] = []
    for _ in range(count):
        number = limiter.take()
        assert number is not None
        while (seconds := limiter.wait(number)) > 0:
            clock.sleep(seconds)
        times.append(round(clock.now - begun, 3))
    return times


# The limiter


def test_requests_are_spread_evenly_after_a_burst(clock: Clock) -> None:
    limiter = RateLimiter(4, burst=3, _clock=clock)
    assert starts(limiter, clock, 6) == [0, 0, 0, 0.25, 0.5, 0.75]


def test_what_was_not_used_is_saved_up_to_the_burst(clock: Clock) -> None:
    limiter = RateLimiter(2, burst=2, _clock=clock)
    assert starts(limiter, clock, 3) == [0, 0, 0.5]
    clock.sleep(60)
    assert starts(limiter, clock, 4) == [0, 0, 0.5, 1.0]


def test_a_refusal_halves_the_rate_and_stops_everybody_for_as_long_as_was_asked(
    clock: Clock,
) -> None:
    limiter = RateLimiter(4, burst=1, _clock=clock)
    first = limiter.take() or 0
    waiting = [limiter.take(), limiter.take()]
    assert first == 1.0
    limiter.refused(first, 10.0)
    assert limiter.rate == 2
    assert [limiter.wait(number or 0) for number in waiting] == [10.0, 10.5]
    assert starts(limiter, clock, 1) == [11.0]


def test_requests_that_are_refused_together_slow_down_once(clock: Clock) -> None:
    limiter = RateLimiter(8, burst=4, _clock=clock)
    numbers = [limiter.take() or 0 for _ in range(4)]
    for number in numbers:
        limiter.refused(number, 0)
    assert limiter.rate == 4
    later = limiter.take() or 0
    clock.sleep(limiter.wait(later))
    limiter.refused(later, 0)
    assert limiter.rate == 2


def test_the_rate_recovers_and_never_falls_to_nothing(clock: Clock) -> None:
    limiter = RateLimiter(3.2, _clock=clock)
    for _ in range(20):
        number = limiter.take() or 0
        clock.sleep(limiter.wait(number))
        limiter.refused(number, 0)
    assert limiter.rate == pytest.approx(0.2)
    for _ in range(100):
        limiter.accepted()
    assert limiter.rate == 3.2


def test_what_was_saved_up_is_lost_by_a_refusal(clock: Clock) -> None:
    limiter = RateLimiter(1, burst=5, _clock=clock)
    limiter.refused(limiter.take() or 0, 2.0)
    assert starts(limiter, clock, 3) == [2.0, 4.0, 6.0]


def test_turns_that_are_given_back_go_to_the_next(clock: Clock) -> None:
    limiter = RateLimiter(1, _clock=clock)
    numbers = [limiter.take() or 0 for _ in range(1000)]
    for number in numbers[1:]:
        limiter.give_back(number)
    assert starts(limiter, clock, 2) == [1.0, 2.0]


def test_turns_that_went_unused_are_not_made_up_for(clock: Clock) -> None:
    limiter = RateLimiter(1, burst=2, _clock=clock)
    for number in [limiter.take() or 0 for _ in range(50)]:
        limiter.give_back(number)
    clock.sleep(100)
    assert starts(limiter, clock, 4) == [0, 0, 1.0, 2.0]


def test_a_turn_that_comes_too_late_is_not_taken(clock: Clock) -> None:
    limiter = RateLimiter(1, _clock=clock)
    assert limiter.take() is not None
    assert limiter.take(longest=0.5) is None
    assert limiter.take(longest=1.0) is not None


@pytest.mark.parametrize(("rate", "burst"), [(0, 1), (-1, 1), (float("inf"), 1), (1, 0)])
def test_a_limit_that_is_none_is_refused(rate: float, burst: int) -> None:
    with pytest.raises(InvalidArgumentError):
        RateLimiter(rate, burst)


def test_threads_share_a_limiter() -> None:
    limiter = RateLimiter(100, burst=1)
    times: list[float] = []

    def send() -> None:
        for _ in range(5):
            number = limiter.take() or 0
            while (seconds := limiter.wait(number)) > 0:
                time.sleep(seconds)
            times.append(time.monotonic())

    begun = time.monotonic()
    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(times) == 20
    assert max(times) - begun >= 0.19


def test_calls_and_their_retries_go_through_the_limiter(
    server: ScriptedServer, clock: Clock
) -> None:
    limiter = RateLimiter(2, _clock=clock)
    server.answers(reply({}, 429, retry_after="3"), Answer(200), Answer(204, b""))
    with wiki(server, clock, limiter=limiter) as client:
        client.request(POST, body={})
        client.with_options(max_retries=0).pages.delete("x")
    # The retry waits for as long as was asked, the next call for its turn at half the rate.
    assert clock.slept[0] == 3.0
    assert sum(clock.slept) == pytest.approx(3 + 1 / (1 + 1 / 16))


def test_lists_are_read_at_the_rate_of_the_limiter(server: ScriptedServer, clock: Clock) -> None:
    def page(cursor: str | None) -> Answer:
        return reply(
            {
                "object": "list",
                "results": [{"type": "chart"}],
                "has_more": cursor is not None,
                "next_cursor": cursor,
            }
        )

    server.answers(page("a"), page("b"), page(None))
    with wiki(server, clock, limiter=RateLimiter(4, _clock=clock)) as client:
        assert len(list(client.pages.children("x"))) == 3
    assert clock.slept == pytest.approx([0.25, 0.25])


@pytest.mark.parametrize("status", [429, 529])
def test_a_refusal_of_one_call_holds_up_the_others(
    server: ScriptedServer, clock: Clock, status: int
) -> None:
    limiter = RateLimiter(10, _clock=clock)
    server.answers(reply({}, status, retry_after="30"), Answer(204, b""))
    with wiki(server, clock, limiter=limiter, max_retries=0) as client:
        with pytest.raises(APIStatusError):
            client.pages.delete("x")
        client.pages.delete("y")
    assert clock.slept == [30.0]


def test_the_api_may_say_its_rate() -> None:
    settings = ClientSettings("wiki", "1", "w/1", base_url="http://a", rate_limit=(3.0, 5))
    limited = SyncClient(settings, limiter=True)
    assert repr(vars(limited)["_config"].limiter) == "RateLimiter(3, burst=5)"
    assert vars(limited.with_options(limiter=None))["_config"].limiter is None
    assert vars(SyncClient(settings, limiter=False))["_config"].limiter is None
    with pytest.raises(InvalidArgumentError, match="RateLimiter with a rate"):
        SyncClient(SETTINGS, limiter=True)
    assert vars(SyncClient(SETTINGS))["_config"].limiter is None


@pytest.mark.anyio
async def test_tasks_wait_for_their_turns_next_to_each_other(
    server: ScriptedServer,
) -> None:
    server.answers(Answer(204, b""))
    limiter = RateLimiter(50)
    async with AsyncWiki("t", base_url=server.url, limiter=limiter) as client:
        begun = time.monotonic()
        async with anyio.create_task_group() as tasks:
            for name in "abcdefghijk":
                tasks.start_soon(client.pages.delete, name)
        assert time.monotonic() - begun >= 0.19
    assert len(server.received) == 11


@pytest.mark.anyio
async def test_calls_that_are_cancelled_leave_their_turns_to_others(
    server: ScriptedServer, clock: Clock
) -> None:
    server.answers(Answer(204, b""))
    hang = True
    waiting = 0

    async def sleep(seconds: float) -> None:
        nonlocal waiting
        waiting += 1
        await (anyio.sleep_forever() if hang else clock.sleep_async(seconds))

    limiter = RateLimiter(4, _clock=clock)
    client = AsyncWiki("t", base_url=server.url, limiter=limiter, _sleep=sleep, _clock=clock)
    async with client:
        await client.pages.delete("first")
        async with anyio.create_task_group() as tasks:
            for name in range(100):
                tasks.start_soon(client.pages.delete, str(name))
            await anyio.wait_all_tasks_blocked()
            tasks.cancel_scope.cancel()
        assert waiting == 100
        hang = False
        await client.pages.delete("last")
    assert clock.slept == [0.25]
    assert [received.target[-4:] for received in server.received] == ["irst", "last"]


# The budget


def test_retries_are_paid_for_by_calls_and_by_time(clock: Clock) -> None:
    budget = RetryBudget(0.5, reserve=2, per_second=0.25, _clock=clock)
    assert [budget.spend() for _ in range(3)] == [True, True, False]
    budget.earn()
    assert not budget.spend()
    budget.earn()
    assert budget.spend()
    clock.sleep(4)
    assert [budget.spend(), budget.spend()] == [True, False]
    clock.sleep(10**6)
    assert [budget.spend() for _ in range(3)] == [True, True, False]


def test_a_call_that_cannot_afford_a_retry_fails_at_once(
    server: ScriptedServer, clock: Clock
) -> None:
    """Here the budget has two retries, so that of five calls that fail one is repeated twice."""
    server.answers(BUSY)
    budget = RetryBudget(0.0, reserve=2, per_second=0, _clock=clock)
    with wiki(server, clock, retry_budget=budget) as client:
        taken: list[int] = []
        for copy in (client, client.with_options(strict=True), client, client, client):
            with pytest.raises(ServiceUnavailableError) as caught:
                copy.pages.delete("x")
            taken.append(caught.value.retries_taken)
    assert taken == [2, 0, 0, 0, 0]
    assert len(server.received) == 7


def test_coming_back_when_the_server_asks_for_it_costs_nothing(
    server: ScriptedServer, clock: Clock
) -> None:
    server.answers(*[reply({}, 429, retry_after="1")] * 30, Answer(204, b""))
    budget = RetryBudget(0.0, reserve=0, _clock=clock)
    with wiki(server, clock, retry_budget=budget, max_retries=30) as client:
        client.pages.delete("x")
    assert clock.slept == [1.0] * 30


def test_layers_of_retries_do_not_multiply(server: ScriptedServer, clock: Clock) -> None:
    server.answers(BUSY)
    with wiki(server, clock, retry_budget=RetryBudget(_clock=clock, per_second=0)) as client:
        for _ in range(100):
            with pytest.raises(ServiceUnavailableError):
                client.pages.delete("x")
    # Without a budget there would be 300 attempts; here the reserve and a tenth of the calls.
    assert 120 <= len(server.received) <= 130


def test_there_may_be_no_budget(server: ScriptedServer, clock: Clock) -> None:
    server.answers(BUSY)
    with wiki(server, clock, retry_budget=None) as client:
        for _ in range(50):
            with pytest.raises(ServiceUnavailableError):
                client.pages.delete("x")
    assert len(server.received) == 150


def test_threads_share_a_budget() -> None:
    budget = RetryBudget(0, reserve=1000, per_second=0)
    spent = [0] * 4

    def spend(at: int) -> None:
        while budget.spend():
            spent[at] += 1

    threads = [threading.Thread(target=spend, args=(at,)) for at in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(spent) == 1000


@pytest.mark.parametrize("name", ["ratio", "reserve", "per_second"])
def test_a_budget_below_zero_is_refused(name: str) -> None:
    wrong: dict[str, Any] = {name: -1}
    with pytest.raises(InvalidArgumentError, match=name):
        RetryBudget(**wrong)


# The time of a whole call


def test_a_wait_that_ends_too_late_is_not_begun(server: ScriptedServer, clock: Clock) -> None:
    server.answers(reply({"message": "slow down"}, 429, retry_after="30"))
    with wiki(server, clock, total_timeout=20) as client:
        with pytest.raises(RateLimitError):
            client.pages.delete("x")
        assert clock.slept == []
        with pytest.raises(RateLimitError):
            client.pages.delete("x", total_timeout=50)
        assert clock.slept == [30.0]


def test_a_turn_that_comes_too_late_is_not_waited_for(server: ScriptedServer, clock: Clock) -> None:
    server.answers(Answer(204, b""))
    limiter = RateLimiter(0.1, _clock=clock)
    with wiki(server, clock, limiter=limiter, total_timeout=5) as client:
        client.pages.delete("x")
        with pytest.raises(APITimeoutError, match="not done within 5 s"):
            client.pages.delete("x")
    assert clock.slept == []
    assert len(server.received) == 1


def test_attempts_end_with_the_call(server: ScriptedServer) -> None:
    server.answers(Answer(delay=3))
    with Wiki("t", base_url=server.url, total_timeout=0.4) as client:
        begun = time.monotonic()
        with pytest.raises(APITimeoutError):
            client.pages.retrieve("x")
        assert 0.3 < time.monotonic() - begun < 2.9


@pytest.mark.anyio
async def test_attempts_end_with_the_call_asynchronously(server: ScriptedServer) -> None:
    server.answers(Answer(delay=3))
    async with AsyncWiki("t", base_url=server.url, timeout=None) as client:
        with anyio.fail_after(2.9), pytest.raises(APITimeoutError):
            await client.pages.retrieve("x", total_timeout=0.4)


def test_an_answer_that_trickles_in_ends_with_the_call(server: ScriptedServer) -> None:
    server.answers(Answer(body=b"{}" + b" " * 40, pause=0.05))
    with Wiki("t", base_url=server.url, total_timeout=0.4) as client:
        begun = time.monotonic()
        with pytest.raises(APITimeoutError):
            client.request(Endpoint[object]("GET", "/", result="json"))
        assert time.monotonic() - begun < 1.9


def test_a_body_that_trickles_out_ends_with_the_call(server: ScriptedServer) -> None:
    def trickle() -> Iterator[bytes]:
        for _ in range(40):
            time.sleep(0.05)
            yield b"x"

    with Wiki("t", base_url=server.url, total_timeout=0.4) as client:
        begun = time.monotonic()
        with pytest.raises(APITimeoutError):
            client.request(PUT_BINARY, body=trickle())
        assert time.monotonic() - begun < 1.9


def test_the_time_of_a_call_can_be_given_back(server: ScriptedServer, clock: Clock) -> None:
    server.answers(reply({}, 429, retry_after="30"), Answer(204, b""))
    with wiki(server, clock, total_timeout=1) as client:
        client.pages.delete("x", total_timeout=None)
    assert clock.slept == [30.0]


@pytest.mark.parametrize("seconds", [0, -1, float("nan")])
def test_no_time_at_all_is_refused(seconds: float) -> None:
    with pytest.raises(InvalidArgumentError, match="total_timeout"):
        SyncClient(SETTINGS, total_timeout=seconds)
    with Wiki("t") as client, pytest.raises(InvalidArgumentError, match="total_timeout"):
        client.pages.delete("x", total_timeout=seconds)


# What is repeated


def test_a_post_that_was_not_sent_is_sent_again(clock: Clock) -> None:
    with ScriptedServer() as gone:
        url = gone.url
    with (
        Wiki("t", base_url=url, _sleep=clock.sleep, _clock=clock) as client,
        pytest.raises(APIConnectionError) as caught,
    ):
        client.request(POST, body={})
    assert not caught.value.was_sent
    assert caught.value.retries_taken == 2


def test_a_post_that_may_have_been_carried_out_is_repeated_if_asked_for(
    server: ScriptedServer, clock: Clock
) -> None:
    server.answers(Answer(hang_up=True), BUSY, Answer(200))
    with wiki(server, clock) as client:
        with pytest.raises(APIConnectionError) as caught:
            client.request(POST, body={})
        assert caught.value.was_sent
        assert caught.value.retries_taken == 0
        server.answers(Answer(hang_up=True), BUSY, Answer(200))
        client.request(POST, {"retry_unsafe": True}, body={})
        server.answers(BUSY, Answer(200))
        client.with_options(retry_unsafe=True).request(POST, body={})
        server.answers(BUSY, Answer(200))
        with pytest.raises(ServiceUnavailableError):
            client.with_options(retry_unsafe=True).request(POST, {"retry_unsafe": False}, body={})


def test_a_post_that_only_reads_is_repeated_unasked(server: ScriptedServer, clock: Clock) -> None:
    server.answers(Answer(hang_up=True), BUSY, Answer(200))
    with wiki(server, clock) as client:
        client.request(replace(POST, safe=True), body={})
        assert len(server.received) == 3


def test_an_error_tells_how_often_the_call_was_repeated(
    server: ScriptedServer, clock: Clock
) -> None:
    server.answers(BUSY)
    with wiki(server, clock) as client:
        for retries in (0, 1, 3):
            with pytest.raises(ServiceUnavailableError) as caught:
                client.pages.delete("x", max_retries=retries)
            assert caught.value.retries_taken == retries
