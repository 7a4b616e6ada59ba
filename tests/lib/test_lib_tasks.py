"""Waiting for async tasks."""

from __future__ import annotations

import pickle
import threading
import time
from pathlib import Path
from typing import Any

import anyio
import pytest
from either_client import Api
from fault_server import Fault
from notion_answers import error
from notion_server import NotionServer

from notion_typed import AsyncNotion, Notion, errors, lib, params, types

PENDING = {"status": "running", "poll_after_seconds": 0}
DONE = {"status": "succeeded", "result": {"page": {"id": "page-1"}}}
FAILED = {"status": "failed", "error": error(409, "row_limit_exceeded", "too many rows")}


def test_a_task_is_asked_for_until_it_is_done(api: Api, server: NotionServer) -> None:
    server.add_task("task", PENDING, PENDING, DONE)
    task = api.call(lambda client: lib.wait_for_async_task(client, "task"))
    assert isinstance(task, types.SucceededAsyncTask)
    result: Any = task.to_dict()["result"]
    assert result == {"page": {"id": "page-1"}}
    assert server.count("GET .*") == 3


def test_the_wish_of_the_api_is_followed(api: Api, server: NotionServer) -> None:
    server.add_task("task", {"status": "queued", "poll_after_seconds": 1}, DONE)
    started = time.monotonic()
    api.call(lambda client: lib.wait_for_async_task(client, "task"))
    assert time.monotonic() - started >= 1


def test_a_page_that_is_made_later_is_waited_for(api: Api, server: NotionServer) -> None:
    server.fail("POST /v1/pages", Fault(202, body=server.add_task("task", DONE)))

    def sync(client: Notion) -> object:
        started = client.pages.create(markdown="# Hello", allow_async=True)
        return lib.wait_for_async_task(client, started, poll_interval=0)

    async def asynchronous(client: AsyncNotion) -> object:
        started = await client.pages.create(markdown="# Hello", allow_async=True)
        return await lib.wait_for_async_task(client, started, poll_interval=0)

    wait: Any = sync if api.flavour == "sync" else asynchronous
    task = api.call(wait)
    assert isinstance(task, types.SucceededAsyncTask)


def test_what_is_done_at_once_is_given_back(api: Api, server: NotionServer) -> None:
    page = types.PartialPage(object="page", id="page-1")
    assert api.call(lambda client: lib.wait_for_async_task(client, page)) is page
    assert server.requests == []


def test_a_task_that_has_ended_is_not_asked_for(api: Api, server: NotionServer) -> None:
    server.add_task("task", DONE)
    task = api.call(lambda client: lib.wait_for_async_task(client, "task"))
    assert api.call(lambda client: lib.wait_for_async_task(client, task)) is task
    assert server.count("GET .*") == 1


def test_a_failed_task_is_an_error_with_the_reason(api: Api, server: NotionServer) -> None:
    server.add_task("task", PENDING, FAILED)
    with pytest.raises(lib.AsyncTaskFailedError, match="row_limit_exceeded: too many") as caught:
        api.call(lambda client: lib.wait_for_async_task(client, "task"))
    failure = caught.value
    assert isinstance(failure, errors.NotionError)
    assert isinstance(failure.error, types.AsyncTaskConflictError)
    assert failure.error.status == 409
    restored = pickle.loads(pickle.dumps(failure))  # noqa: S301  # our own
    assert restored.task.id == "task"
    assert str(restored) == str(failure)


def test_a_state_that_is_not_known_goes_on_as_long_as_the_api_says_so(
    api: Api, server: NotionServer
) -> None:
    server.add_task("task", {"status": "thinking", "poll_after_seconds": 0}, DONE)
    task = api.call(lambda client: lib.wait_for_async_task(client, "task"))
    assert task.status == "succeeded"
    server.add_task("task", {"status": "canceled"})
    with pytest.raises(lib.AsyncTaskFailedError, match='ended as "canceled"') as caught:
        api.call(lambda client: lib.wait_for_async_task(client, "task"))
    assert caught.value.error is None


def test_waiting_ends_when_the_time_is_over(api: Api, server: NotionServer) -> None:
    server.add_task("task", {"status": "queued", "poll_after_seconds": 30})
    started = time.monotonic()
    with pytest.raises(lib.WaitTimeoutError, match="not done in time") as caught:
        api.call(lambda client: lib.wait_for_async_task(client, "task", max_wait=0.2))
    assert time.monotonic() - started < 5
    assert isinstance(caught.value, TimeoutError)


def test_waiting_is_called_off_from_another_thread(server: NotionServer) -> None:
    server.add_task("task", {"status": "queued", "poll_after_seconds": 30})
    cancel = threading.Event()
    timer = threading.Timer(0.1, cancel.set)
    timer.start()
    started = time.monotonic()
    with (
        Notion("secret", base_url=server.url) as client,
        pytest.raises(lib.WaitCancelledError),
    ):
        lib.wait_for_async_task(client, "task", cancel=cancel)
    timer.join()
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_asynchronous_waiting_is_cancelled_like_anything_else(
    server: NotionServer, backend: str
) -> None:
    server.add_task("task", {"status": "queued", "poll_after_seconds": 30})

    async def wait() -> bool:
        async with AsyncNotion("secret", base_url=server.url) as client:
            with anyio.move_on_after(0.1) as scope:
                await lib.wait_for_async_task(client, "task")
            return scope.cancelled_caught

    assert anyio.run(wait, backend=backend)


def test_a_fault_while_waiting_is_overcome(server: NotionServer) -> None:
    server.add_task("task", PENDING, DONE)
    server.fail("GET .*", Fault(503, {"retry-after": "0"}, b"<html>"), Fault(None))
    task = Api("sync", server.url, max_retries=2).call(
        lambda client: lib.wait_for_async_task(client, "task")
    )
    assert task.status == "succeeded"


def test_a_page_becomes_markdown_and_back(api: Api, server: NotionServer) -> None:
    parent: params.PageCreateParentParam = {"page_id": "page-0"}
    page = api.call(
        lambda client: lib.markdown_to_page(client, "Hello", parent=parent, title="Greeting")
    )
    assert server.requests[0][1] == {
        "parent": {"page_id": "page-0"},
        "markdown": "Hello",
        "properties": {"title": {"title": [{"text": {"content": "Greeting"}}]}},
    }
    assert api.call(lambda client: lib.page_to_markdown(client, page.id)) == "Hello"


def test_markdown_that_is_cut_off_gives_a_warning(api: Api, server: NotionServer) -> None:
    server.markdown["page"] = {"markdown": "Hel", "truncated": True}
    with pytest.warns(lib.TruncatedMarkdownWarning, match="cut off") as seen:
        assert api.call(lambda client: lib.page_to_markdown(client, "page")) == "Hel"
    assert Path(seen[0].filename).parent == Path(__file__).parent
