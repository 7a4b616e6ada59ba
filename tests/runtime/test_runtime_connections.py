"""Who holds connections, for how long, and through what they go."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import warnings
from pathlib import Path

import anyio
import httpx2
import pytest
from certificates import Certificate
from scripted_server import Answer, ScriptedServer
from wiki.client import AsyncWiki, Wiki

from runtime.errors import APIConnectionError

HERE = Path(__file__).parent
PATHS = (str(HERE.parents[1] / "templates" / "python"), str(HERE))


def run(script: str, *arguments: str) -> str:
    """Run a script in a process of its own, where forgotten sockets are errors."""
    done = subprocess.run(
        [
            *(sys.executable, "-W", "error::ResourceWarning", "-c"),
            f"import sys; sys.path[:0] = sys.argv[1:3]\n{script}",
            *PATHS,
            *arguments,
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == "", done.stderr
    return done.stdout


# Closing


@pytest.mark.parametrize(
    "use",
    [
        "with Wiki('t', base_url=url) as c: c.pages.delete('x')",
        "c = Wiki('t', base_url=url); c.pages.delete('x'); c.close()",
        "c = Wiki('t', base_url=url); c.pages.delete('x')",
        "Wiki('t', base_url=url).pages.delete('x')",
        "anyio.run(main, backend='asyncio')",
        "anyio.run(main, backend='trio')",
    ],
)
def test_no_socket_is_forgotten(server: ScriptedServer, use: str) -> None:
    server.answers(Answer(204, b""))
    script = f"""
import anyio, gc
from wiki.client import AsyncWiki, Wiki
url = sys.argv[3]
async def main():
    async with AsyncWiki("t", base_url=url) as client:
        await client.pages.delete("x")
{use}
gc.collect()
print("done")
"""
    assert run(script, server.url) == "done\n"


@pytest.mark.anyio
async def test_closing_twice_does_no_harm(server: ScriptedServer) -> None:
    client = AsyncWiki("t", base_url=server.url)
    await client.pages.search()
    await client.close()
    await client.close()
    assert client.is_closed


# Threads, event loops, processes


def test_threads_share_a_client(server: ScriptedServer) -> None:
    server.answers(Answer(204, b""))
    failed: list[Exception] = []

    with Wiki("t", base_url=server.url) as client:

        def work() -> None:
            try:
                for name in range(20):
                    client.pages.delete(str(name))
            except Exception as error:  # noqa: BLE001  # whatever it is
                failed.append(error)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failed == []
    assert len(server.received) == 160


def test_a_client_outlives_its_event_loop(server: ScriptedServer) -> None:
    """As in a script or notebook that calls `asyncio.run` again and again."""
    server.answers(Answer(204, b""))
    client = AsyncWiki("t", base_url=server.url)
    with warnings.catch_warnings():
        # Nobody closed the connections of the first loop, which asyncio rightly says.
        warnings.simplefilter("ignore", ResourceWarning)
        for _ in range(3):
            asyncio.run(client.pages.delete("x"))
        anyio.run(client.pages.delete, "x", backend="trio")
        del client
        gc.collect()
    assert len(server.received) == 4


def test_connections_of_event_loops_that_ended_do_not_add_up(server: ScriptedServer) -> None:
    """As in a task queue that runs each task in an event loop of its own, with one client."""
    server.answers(Answer(204, b""))
    script = """
import asyncio, gc, warnings
from wiki.client import AsyncWiki
warnings.simplefilter("ignore", ResourceWarning)
client = AsyncWiki("t", base_url=sys.argv[3])
def left():
    gc.collect()
    return sum(isinstance(each, asyncio.AbstractEventLoop) for each in gc.get_objects())
asyncio.run(client.pages.delete("x"))
before = left()
for _ in range(5):
    asyncio.run(client.pages.delete("x"))
print(left() - before)
"""
    assert run(script, server.url) == "0\n"


@pytest.mark.anyio
async def test_connections_serve_again_however_many_were_needed_at_once(
    server: ScriptedServer,
) -> None:
    server.answers(Answer(204, b"", delay=0.2))
    async with AsyncWiki("t", base_url=server.url) as client:
        for _ in range(2):
            async with anyio.create_task_group() as tasks:
                for _ in range(30):
                    tasks.start_soon(client.pages.delete, "x")
    ports = [received.port for received in server.received]
    assert set(ports[30:]) <= set(ports[:30])


def test_event_loops_of_several_threads_share_a_client(server: ScriptedServer) -> None:
    server.answers(Answer(204, b"", delay=0.05))
    with warnings.catch_warnings():
        # Nobody closes the connections of a loop that has ended; they go with the client.
        warnings.simplefilter("ignore", ResourceWarning)
        failed = share_between_threads(server.url)
        gc.collect()
    assert failed == []
    assert len(server.received) == 15


def share_between_threads(url: str) -> list[Exception]:
    """Call five times from each of three threads with loops of their own; what went wrong."""
    client = AsyncWiki("t", base_url=url)
    failed: list[Exception] = []

    async def work() -> None:
        for _ in range(5):
            await client.pages.delete("x")

    def thread() -> None:
        try:
            asyncio.run(work())
        except Exception as error:  # noqa: BLE001  # whatever it is
            failed.append(error)

    threads = [threading.Thread(target=thread) for _ in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return failed


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_forked_process_makes_connections_of_its_own(server: ScriptedServer) -> None:
    """Even if a thread of the parent was just sending: its locks stay closed in the child."""
    server.answers(Answer(204, b"", delay=0.3), Answer(204, b""))
    script = """
import os, threading
from runtime.limiter import RateLimiter
from wiki.client import Wiki
client = Wiki("t", base_url=sys.argv[3], limiter=RateLimiter(1000, 10))
thread = threading.Thread(target=client.pages.delete, args=("thread",))
thread.start()
client.pages.delete("parent")
config = client._config
with client._transport._pool._lock, config.limiter._lock, config.retry_budget._lock:
    child = os.fork()
if child == 0:
    client.pages.delete("child")
    os._exit(0)  # as the processes of multiprocessing do
assert os.waitpid(child, 0)[1] == 0
client.pages.delete("parent")
thread.join()
client.close()
print("done")
"""
    assert run(script, server.url) == "done\n"
    by_name: dict[str, set[int]] = {}
    for received in server.received:
        by_name.setdefault(received.target.rsplit("/", 1)[-1], set()).add(received.port)
    assert len(by_name["child"]) == 1
    assert not by_name["child"] & (by_name["parent"] | by_name["thread"])


# Certificates


def test_certificates_are_checked(certificate: Certificate) -> None:
    with ScriptedServer(certificate.for_server()) as server:
        url = server.url.replace("http:", "https:")
        with (
            Wiki("secret-token", base_url=url, max_retries=0) as client,
            pytest.raises(APIConnectionError, match="CERTIFICATE_VERIFY_FAILED") as caught,
        ):
            client.get("/v1/x")
        assert not caught.value.was_sent
        assert server.received == []
        with (
            httpx2.Client(verify=certificate.for_client()) as http_client,
            Wiki("t", base_url=url, http_client=http_client) as client,
        ):
            client.get("/v1/x")
        assert len(server.received) == 1
