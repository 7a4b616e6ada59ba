"""The calls that are made: one of each form that the client has, for threads and for tasks.

In: a client, the ids of what is there, and the mark of the call. Out: nothing; what an answer says
of its call is compared with the call, and raises `MixedUpError` where it is of another one.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from notion_typed import AsyncNotion, Notion
from notion_typed.types import Comment
from soak.marks import headers
from soak.server import Ids

__all__ = ["KINDS", "Kind", "MixedUpError", "kind_of"]

_FILE: Final = b"a line of a file\n" * 200


class MixedUpError(Exception):
    """An answer belongs to another call."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A form of calls; what is not idempotent is never to be carried out twice."""

    name: str
    make: Callable[[Notion, Ids, int], object]
    make_async: Callable[[AsyncNotion, Ids, int], Awaitable[object]]
    idempotent: bool = False


def _retrieve(notion: Notion, ids: Ids, mark: int) -> object:
    return notion.pages.retrieve(ids["page"], extra_headers=headers(mark))


async def _retrieve_async(notion: AsyncNotion, ids: Ids, mark: int) -> object:
    return await notion.pages.retrieve(ids["page"], extra_headers=headers(mark))


def _create(notion: Notion, ids: Ids, mark: int) -> object:
    created = notion.comments.create(
        parent={"page_id": ids["page"]},
        rich_text=[{"text": {"content": _text(mark)}}],
        extra_headers=headers(mark),
    )
    return _compare(created, mark)


async def _create_async(notion: AsyncNotion, ids: Ids, mark: int) -> object:
    created = await notion.comments.create(
        parent={"page_id": ids["page"]},
        rich_text=[{"text": {"content": _text(mark)}}],
        extra_headers=headers(mark),
    )
    return _compare(created, mark)


def _update(notion: Notion, ids: Ids, mark: int) -> object:
    return notion.pages.update(ids["page"], is_locked=mark % 2 == 0, extra_headers=headers(mark))


async def _update_async(notion: AsyncNotion, ids: Ids, mark: int) -> object:
    locked = mark % 2 == 0
    return await notion.pages.update(ids["page"], is_locked=locked, extra_headers=headers(mark))


def _delete(notion: Notion, ids: Ids, mark: int) -> object:
    return notion.blocks.delete(ids["blocks"][mark // len(KINDS)], extra_headers=headers(mark))


async def _delete_async(notion: AsyncNotion, ids: Ids, mark: int) -> object:
    return await notion.blocks.delete(
        ids["blocks"][mark // len(KINDS)], extra_headers=headers(mark)
    )


def _walk(notion: Notion, _ids: Ids, mark: int) -> object:
    return list(notion.users.list(page_size=2, extra_headers=headers(mark)))


async def _walk_async(notion: AsyncNotion, _ids: Ids, mark: int) -> object:
    return [user async for user in notion.users.list(page_size=2, extra_headers=headers(mark))]


def _query(notion: Notion, ids: Ids, mark: int) -> object:
    rows = notion.data_sources.query(ids["data_source"], page_size=2, extra_headers=headers(mark))
    return rows.collect()


async def _query_async(notion: AsyncNotion, ids: Ids, mark: int) -> object:
    return await notion.data_sources.query(
        ids["data_source"], page_size=2, extra_headers=headers(mark)
    ).collect()


def _send(notion: Notion, ids: Ids, mark: int) -> object:
    file = ("file.txt", _FILE, "text/plain")
    return notion.file_uploads.send(ids["upload"], file=file, extra_headers=headers(mark))


async def _send_async(notion: AsyncNotion, ids: Ids, mark: int) -> object:
    file = ("file.txt", _FILE, "text/plain")
    return await notion.file_uploads.send(ids["upload"], file=file, extra_headers=headers(mark))


def _raw(notion: Notion, ids: Ids, mark: int) -> object:
    response = notion.pages.with_raw_response.retrieve(ids["page"], extra_headers=headers(mark))
    return response.parse()


async def _raw_async(notion: AsyncNotion, ids: Ids, mark: int) -> object:
    raw = notion.pages.with_raw_response
    return (await raw.retrieve(ids["page"], extra_headers=headers(mark))).parse()


def _stream(notion: Notion, ids: Ids, mark: int) -> object:
    streaming = notion.pages.with_streaming_response
    with streaming.retrieve(ids["page"], extra_headers=headers(mark)) as response:
        for chunk in response.iter_bytes(100):
            if mark % 2:
                return chunk  # what is left has to be put away by the client
    return None


async def _stream_async(notion: AsyncNotion, ids: Ids, mark: int) -> object:
    streaming = notion.pages.with_streaming_response
    async with streaming.retrieve(ids["page"], extra_headers=headers(mark)) as response:
        async for chunk in response.iter_bytes(100):
            if mark % 2:
                return chunk
    return None


KINDS: Final = (
    Kind("retrieve", _retrieve, _retrieve_async, idempotent=True),
    Kind("create", _create, _create_async),
    Kind("update", _update, _update_async),
    Kind("delete", _delete, _delete_async, idempotent=True),
    Kind("create", _create, _create_async),
    Kind("walk", _walk, _walk_async, idempotent=True),
    Kind("query", _query, _query_async),
    Kind("send", _send, _send_async),
    Kind("raw", _raw, _raw_async, idempotent=True),
    Kind("stream", _stream, _stream_async, idempotent=True),
)


def kind_of(mark: int) -> Kind:
    """The form of the call that bears this mark."""
    return KINDS[mark % len(KINDS)]


def _text(mark: int) -> str:
    return f"comment {mark}"


def _compare(created: object, mark: int) -> object:
    if isinstance(created, Comment):
        text = "".join(item.plain_text or "" for item in created.rich_text)
        if text != _text(mark):
            raise MixedUpError(f'call {mark} got "{text}"')
    return created
