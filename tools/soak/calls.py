"""The calls that are made: one of each form that the client has, for threads and for tasks.

In: a client, the ids of what is there, and the mark of the call. Out: nothing if the answer is the
one to this call, whole and of its type; otherwise `WrongAnswerError`.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Final, Protocol

from notion_typed import AsyncNotion, Notion
from notion_typed.types import Comment, FileUpload, Page
from soak.marks import headers
from soak.server import Ids

__all__ = ["KINDS", "Kind", "WrongAnswerError", "kind_of"]

_FILE: Final = b"a line of a file\n" * 200
_PIECE: Final = 100
_EVENTS: Final = 6
"""The mock gives one of each kind."""

_NOTHING, _BEGINNING, _WHOLE = range(3)
"""How much of a body is read before its reader leaves."""


class WrongAnswerError(Exception):
    """A call was answered, but not with its answer."""


class _Result(Protocol):
    def to_dict(self) -> dict[str, object]: ...


@dataclass(frozen=True, slots=True)
class Kind:
    """A form of calls; what is not idempotent is never to be carried out twice. A query only reads."""

    name: str
    make: Callable[[Notion, Ids, int], None]
    make_async: Callable[[AsyncNotion, Ids, int], Awaitable[None]]
    idempotent: bool = False
    streamed: bool = False
    """Whether the caller reads the body, so that no attempt follows after its beginning."""

    listed: bool = False


def _retrieve(notion: Notion, ids: Ids, mark: int) -> None:
    page = notion.pages.retrieve(ids["page"], extra_headers=headers(mark))
    _compare(page, Page, id=ids["page"])


async def _retrieve_async(notion: AsyncNotion, ids: Ids, mark: int) -> None:
    page = await notion.pages.retrieve(ids["page"], extra_headers=headers(mark))
    _compare(page, Page, id=ids["page"])


def _create(notion: Notion, ids: Ids, mark: int) -> None:
    created = notion.comments.create(
        parent={"page_id": ids["page"]},
        rich_text=[{"text": {"content": f"comment {mark}"}}],
        extra_headers=headers(mark),
    )
    _compare_comment(created, mark)


async def _create_async(notion: AsyncNotion, ids: Ids, mark: int) -> None:
    created = await notion.comments.create(
        parent={"page_id": ids["page"]},
        rich_text=[{"text": {"content": f"comment {mark}"}}],
        extra_headers=headers(mark),
    )
    _compare_comment(created, mark)


def _update(notion: Notion, ids: Ids, mark: int) -> None:
    locked = _turn(mark) % 2 == 0
    page = notion.pages.update(ids["page"], is_locked=locked, extra_headers=headers(mark))
    _compare(page, Page, id=ids["page"], is_locked=locked)


async def _update_async(notion: AsyncNotion, ids: Ids, mark: int) -> None:
    locked = _turn(mark) % 2 == 0
    page = await notion.pages.update(ids["page"], is_locked=locked, extra_headers=headers(mark))
    _compare(page, Page, id=ids["page"], is_locked=locked)


def _delete(notion: Notion, ids: Ids, mark: int) -> None:
    block = ids["blocks"][_turn(mark)]
    _compare(notion.blocks.delete(block, extra_headers=headers(mark)), object, id=block)


async def _delete_async(notion: AsyncNotion, ids: Ids, mark: int) -> None:
    block = ids["blocks"][_turn(mark)]
    _compare(await notion.blocks.delete(block, extra_headers=headers(mark)), object, id=block)


def _walk(notion: Notion, ids: Ids, mark: int) -> None:
    users = notion.users.list(page_size=2, extra_headers=headers(mark))
    _compare_all(users, ids["users"])


async def _walk_async(notion: AsyncNotion, ids: Ids, mark: int) -> None:
    users = notion.users.list(page_size=2, extra_headers=headers(mark))
    _compare_all([user async for user in users], ids["users"])


def _query(notion: Notion, ids: Ids, mark: int) -> None:
    rows = notion.data_sources.query(ids["data_source"], page_size=2, extra_headers=headers(mark))
    _compare_all(rows.collect(), ids["rows"])


async def _query_async(notion: AsyncNotion, ids: Ids, mark: int) -> None:
    rows = notion.data_sources.query(ids["data_source"], page_size=2, extra_headers=headers(mark))
    _compare_all(await rows.collect(), ids["rows"])


def _send(notion: Notion, ids: Ids, mark: int) -> None:
    file = ("file.txt", _FILE, "text/plain")
    upload = notion.file_uploads.send(ids["upload"], file=file, extra_headers=headers(mark))
    _compare(upload, FileUpload, id=ids["upload"])


async def _send_async(notion: AsyncNotion, ids: Ids, mark: int) -> None:
    file = ("file.txt", _FILE, "text/plain")
    upload = await notion.file_uploads.send(ids["upload"], file=file, extra_headers=headers(mark))
    _compare(upload, FileUpload, id=ids["upload"])


def _raw(notion: Notion, ids: Ids, mark: int) -> None:
    response = notion.pages.with_raw_response.retrieve(ids["page"], extra_headers=headers(mark))
    _compare(response.parse(), Page, id=ids["page"])


async def _raw_async(notion: AsyncNotion, ids: Ids, mark: int) -> None:
    raw = notion.pages.with_raw_response
    response = await raw.retrieve(ids["page"], extra_headers=headers(mark))
    _compare(response.parse(), Page, id=ids["page"])


def _stream(notion: Notion, ids: Ids, mark: int) -> None:
    streaming = notion.pages.with_streaming_response
    wanted, body = _wanted(mark), b""
    with streaming.retrieve(ids["page"], extra_headers=headers(mark)) as response:
        if wanted != _NOTHING:
            for chunk in response.iter_bytes(_PIECE):
                body += chunk
                if wanted == _BEGINNING:
                    break  # what is left has to be put away by the client
    _compare_bytes(body, wanted, ids)


async def _stream_async(notion: AsyncNotion, ids: Ids, mark: int) -> None:
    streaming = notion.pages.with_streaming_response
    wanted, body = _wanted(mark), b""
    async with streaming.retrieve(ids["page"], extra_headers=headers(mark)) as response:
        if wanted != _NOTHING:
            async for chunk in response.iter_bytes(_PIECE):
                body += chunk
                if wanted == _BEGINNING:
                    break
    _compare_bytes(body, wanted, ids)


def _events(notion: Notion, _ids: Ids, mark: int) -> None:
    wanted, count = _wanted(mark), 0
    with notion.sessions.stream(message="Hello", extra_headers=headers(mark)) as events:
        if wanted != _NOTHING:
            for _ in events:
                count += 1
                if wanted == _BEGINNING:
                    break
    _compare_count(count, wanted)


async def _events_async(notion: AsyncNotion, _ids: Ids, mark: int) -> None:
    wanted, count = _wanted(mark), 0
    async with notion.sessions.stream(message="Hello", extra_headers=headers(mark)) as events:
        if wanted != _NOTHING:
            async for _ in events:
                count += 1
                if wanted == _BEGINNING:
                    break
    _compare_count(count, wanted)


KINDS: Final = (
    Kind("retrieve", _retrieve, _retrieve_async, idempotent=True),
    Kind("create", _create, _create_async),
    Kind("update", _update, _update_async),
    Kind("delete", _delete, _delete_async, idempotent=True),
    Kind("create", _create, _create_async),
    Kind("walk", _walk, _walk_async, idempotent=True, listed=True),
    Kind("query", _query, _query_async, idempotent=True, listed=True),
    Kind("send", _send, _send_async),
    Kind("raw", _raw, _raw_async, idempotent=True),
    Kind("stream", _stream, _stream_async, idempotent=True, streamed=True),
    Kind("events", _events, _events_async, streamed=True),
)


def kind_of(mark: int) -> Kind:
    """The form of the call that bears this mark."""
    return KINDS[mark % len(KINDS)]


def _turn(mark: int) -> int:
    """How often there was a call of its form before."""
    return mark // len(KINDS)


def _wanted(mark: int) -> int:
    return _turn(mark) % 3


def _compare(result: _Result | None, wanted: type, **properties: object) -> None:
    if result is None or not isinstance(result, wanted):
        raise WrongAnswerError(f"{type(result).__name__} in place of {wanted.__name__}")
    came = result.to_dict()
    for name, value in properties.items():
        if came.get(name) != value:
            raise WrongAnswerError(f"{name} is {came.get(name)!r} and not {value!r}")


def _compare_comment(created: _Result, mark: int) -> None:
    _compare(created, Comment)
    text = json.dumps(created.to_dict()["rich_text"])
    if f'"comment {mark}"' not in text:
        raise WrongAnswerError(f"the answer is of another call: {text}")


def _compare_all(results: Iterable[_Result], wanted: list[str]) -> None:
    came = [result.to_dict()["id"] for result in results]
    if came != wanted:
        raise WrongAnswerError(f"{len(came)} items came, not these {len(wanted)} in their order")


def _compare_bytes(body: bytes, wanted: int, ids: Ids) -> None:
    if wanted == _BEGINNING:
        if not body.startswith(b"{") or len(body) > _PIECE:
            raise WrongAnswerError(f"{len(body)} bytes came first")
    elif wanted == _WHOLE and json.loads(body)["id"] != ids["page"]:
        raise WrongAnswerError("the body is of another page")


def _compare_count(count: int, wanted: int) -> None:
    if count != (0, 1, _EVENTS)[wanted]:
        raise WrongAnswerError(f"{count} events came")
