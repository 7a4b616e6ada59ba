"""The asynchronous client, on asyncio and on trio."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import httpx2
import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki.client import SETTINGS, AsyncWiki

from runtime import errors
from runtime.client import AsyncClient, SyncClient
from runtime.endpoint import Endpoint

pytestmark = pytest.mark.anyio

BINARY: Endpoint[object] = Endpoint("PUT", "/v1/data", result="json", body="binary")


async def test_a_call_succeeds_after_failed_attempts(server: ScriptedServer) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    server.answers(reply({}, 503), reply({}, 429, retry_after="3"), Answer(204, b""))
    async with AsyncWiki("t", base_url=server.url, _sleep=sleep, _random=lambda: 1.0) as client:
        await client.pages.delete("x")
    assert slept == [0.5, 3.0]


async def test_waiting_leaves_the_event_loop_to_others(server: ScriptedServer) -> None:
    server.answers(reply({}, 429, retry_after="0.2"), Answer(204, b""))
    ticks = 0
    async with (
        AsyncWiki("t", base_url=server.url) as client,
        anyio.create_task_group() as tasks,
    ):
        tasks.start_soon(client.pages.delete, "x")
        with anyio.move_on_after(5):
            while len(server.received) < 2:
                await anyio.sleep(0.01)
                ticks += 1
    assert ticks >= 10


async def test_a_call_can_be_cancelled_while_it_waits(server: ScriptedServer) -> None:
    server.answers(reply({}, 429, retry_after="50"))
    async with AsyncWiki("t", base_url=server.url) as client:
        with anyio.move_on_after(0.2) as scope:
            await client.pages.delete("x")
        assert scope.cancelled_caught
        server.answers(Answer(204, b""))
        await client.pages.delete("x")


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (Answer(delay=1.0), errors.APITimeoutError),
        (Answer(hang_up=True), errors.APIConnectionError),
        (Answer(raw=b"not HTTP\r\n\r\n"), errors.APIConnectionError),
        (Answer(200, b"{", missing_bytes=10), errors.APIConnectionError),
        (Answer(200, b"<html>"), errors.ResponseDecodeError),
        (Answer(200, b"x", {"content-encoding": "gzip"}), errors.ResponseDecodeError),
        (reply({"code": "validation_error", "message": "m"}, 400), errors.BadRequestError),
        (Answer(520, b""), errors.InternalServerError),
    ],
)
async def test_what_goes_wrong_is_an_error_of_the_tree(
    server: ScriptedServer, failure: Answer, expected: type[BaseException]
) -> None:
    server.answers(failure)
    async with AsyncWiki("t", base_url=server.url, max_retries=0, timeout=0.3) as client:
        with pytest.raises(expected):
            await client.pages.retrieve("x")


async def test_files_are_streamed(server: ScriptedServer, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(bytes(range(256)) * 4000)
    server.answers(reply({}, 429, retry_after="0"), Answer(200))
    async with AsyncWiki("t", base_url=server.url) as client:
        await client.pages.upload("f", file=path, part_number="1")
    assert len(server.received) == 2
    for received in server.received:
        assert path.read_bytes() in received.body
        assert int(received.headers["content-length"]) == len(received.body)
        assert b'name="part_number"\r\n\r\n1\r\n' in received.body


class Numbers(AsyncIterator[bytes]):
    def __init__(self) -> None:
        self.left = 3

    async def __anext__(self) -> bytes:
        if not self.left:
            raise StopAsyncIteration
        self.left -= 1
        await anyio.lowlevel.checkpoint()
        return b"%d" % self.left


async def test_asynchronous_content_is_sent_once(server: ScriptedServer) -> None:
    async with AsyncWiki("t", base_url=server.url) as client:
        await client.request(BINARY, body=Numbers())
        assert server.received[0].body == b"210"
        server.answers(reply({"message": "slow"}, 429))
        with pytest.raises(errors.RateLimitError):
            await client.request(BINARY, body=Numbers())
        assert len(server.received) == 2
        await _sends_open_files(client, server)
    with (
        SyncClient(SETTINGS, base_url=server.url) as sync_client,
        pytest.raises(errors.InvalidArgumentError, match="asynchronous client"),
    ):
        sync_client.request(BINARY, body=Numbers())


async def _sends_open_files(client: AsyncClient, server: ScriptedServer) -> None:
    server.answers(Answer(200))
    await client.request(BINARY, body=io.BytesIO(b"open"))
    assert server.received[-1].body == b"open"


async def test_redirects_to_another_host_lose_credentials(server: ScriptedServer) -> None:
    with ScriptedServer() as other:
        server.answers(Answer(302, b"", {"location": f"{other.url}/elsewhere"}))
        async with AsyncWiki("t", base_url=server.url) as client:
            await client.pages.retrieve("x")
        assert set(other.received[0].headers) <= {"host", "accept", "user-agent"}


async def test_calls_run_next_to_each_other(server: ScriptedServer) -> None:
    server.answers(Answer(204, b"", delay=0.5))
    async with AsyncWiki("t", base_url=server.url) as client:
        with anyio.fail_after(3.5):
            async with anyio.create_task_group() as tasks:
                for name in "abcdefgh":
                    tasks.start_soon(client.pages.delete, name)
    assert len(server.received) == 8


async def test_a_closed_client_says_so(server: ScriptedServer) -> None:
    client = AsyncWiki("t", base_url=server.url)
    await client.pages.delete("x")
    await client.close()
    assert client.is_closed
    with pytest.raises(errors.ClientError, match="the client is closed"):
        await client.pages.delete("x")


async def test_a_client_that_was_given_is_used_and_left_open(server: ScriptedServer) -> None:
    server.answers(Answer(204, b""))
    async with httpx2.AsyncClient(headers={"X-Own": "1"}) as http_client:
        async with AsyncWiki("t", base_url=server.url, http_client=http_client) as client:
            other: Any = client.with_options(max_retries=0)
            await other.pages.delete("x")
        assert not http_client.is_closed
    assert server.received[0].headers["x-own"] == "1"
