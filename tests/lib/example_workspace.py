"""What the examples of the helpers talk about: a page, a data source with rows, two clients.

In: a mock. Out: the names that the examples use. What is *not* decided here: what they show.
"""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from typing import Any, Final

import notion_typed
from notion_typed import AsyncNotion, Notion, lib, types
from notion_typed.lib import blocks, properties, rich_text
from notion_typed.testing import Mock, RateLimited

__all__ = ["DECLARATIONS", "PARENT", "Workspace", "fill", "prepare"]

PARENT: Final = "0f1e2d3c-4b5a-4697-8899-aabbccddeeff"

DECLARATIONS: Final = """
import asyncio
import notion_typed
from notion_typed import AsyncNotion, Notion, lib, params, types
from notion_typed.lib import blocks, rich_text

client: Notion
async_client: AsyncNotion
page_id: str
markdown_page_id: str
database_id: str
data_source_id: str
view_id: str
user_id: str
row: types.Page
title: list[types.RichText]
many: list[params.BlockParam]
"""


@dataclass(frozen=True)
class Workspace:
    """What there is in the mock."""

    page_id: str
    markdown_page_id: str
    database_id: str
    data_source_id: str
    view_id: str
    task_id: str
    row: types.Page
    title: list[types.RichText]


def fill(mock: Mock) -> Workspace:
    """Fill a mock."""
    with mock.http_client() as http_client:
        return _fill(mock, Notion("secret", http_client=http_client))


@contextmanager
def prepare(mock: Mock, shown: str) -> Generator[dict[str, Any]]:
    """Fill a mock for what is shown, and give the names that are used."""
    world = fill(mock)
    mock.faults.clear()
    match shown.rpartition(".")[2]:
        case "resume_append_blocks":
            mock.faults.add(RateLimited(0), operation="blocks.children.append", calls=2)
        case "wait_for_async_task":
            (task,) = mock.objects("async_tasks")
            begun = {**task, "status": "queued", "poll_after_seconds": 0}
            mock.answer("pages.create", begun, status=202)
        case _:
            pass
    with mock.http_client() as http_client:
        yield {
            **{one.name: getattr(world, one.name) for one in fields(world)},
            "asyncio": asyncio,
            "notion_typed": notion_typed,
            "lib": lib,
            "types": types,
            "blocks": blocks,
            "rich_text": rich_text,
            "client": Notion("secret", http_client=http_client, max_retries=0),
            "async_client": AsyncNotion("secret", http_client=mock.async_http_client()),
            "user_id": PARENT,
            "many": [blocks.paragraph(f"{number}") for number in range(250)],
        }


def _fill(mock: Mock, client: Notion) -> Workspace:
    page_id = str(mock.add("pages", {"url": "https://www.notion.so/Plan"})["id"])
    steps = [blocks.to_do("Read it")]
    lib.append_blocks(
        client, page_id, [blocks.heading(2, "Plan"), blocks.toggle("Steps", children=steps)]
    )
    database = client.databases.create(
        parent={"type": "page_id", "page_id": PARENT},
        initial_data_source={"properties": {"Name": {"title": {}}, "Due": {"date": {}}}},
    )
    assert isinstance(database, types.Database)
    data_source_id = database.data_sources[0].id
    row, _ = [
        client.pages.create(
            parent={"data_source_id": data_source_id},
            properties={
                "Name": properties.title(f"{verb} the draft"),
                "Due": properties.date("2026-03-11"),
            },
        )
        for verb in ("Read", "Send")
    ]
    comment = client.comments.create(
        parent={"page_id": page_id}, rich_text=rich_text.rich("Due ", lib.text("soon", bold=True))
    )
    markdown = client.pages.create(parent={"page_id": PARENT}, markdown="# Hello")
    assert isinstance(row, types.Page)
    assert isinstance(comment, types.Comment)
    assert isinstance(markdown, types.Page)
    return Workspace(
        page_id=page_id,
        markdown_page_id=markdown.id,
        database_id=database.id,
        data_source_id=data_source_id,
        view_id=str(mock.add("views")["id"]),
        task_id=str(mock.add("async_tasks", {"status": "succeeded", "result": {}})["id"]),
        row=row,
        title=comment.rich_text,
    )
