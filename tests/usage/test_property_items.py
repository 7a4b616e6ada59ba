"""The entries of a property: one value, or a list of them that is walked."""

from __future__ import annotations

from typing import assert_type

import pytest
from scripted_server import Answer, ScriptedServer, reply

from notion_typed import AsyncNotion, Notion
from notion_typed.types import NumberPropertyItem, PropertyItem, PropertyItemPropertyItemList

TITLE: dict[str, object] = {"id": "title", "type": "title", "title": {}, "next_url": None}
LOOK = dict.fromkeys(("bold", "italic", "strikethrough", "underline", "code"), False)


def entries(*texts: str, following: str | None = None) -> Answer:
    results = [
        {
            "object": "property_item",
            "id": "title",
            "type": "title",
            "title": {
                "type": "text",
                "text": {"content": text, "link": None},
                "annotations": {**LOOK, "color": "default"},
                "plain_text": text,
                "href": None,
            },
        }
        for text in texts
    ]
    return reply(
        {
            "object": "list",
            "type": "property_item",
            "property_item": TITLE,
            "results": results,
            "next_cursor": following,
            "has_more": following is not None,
        }
    )


def text_of(item: PropertyItem) -> str:
    assert item.type == "title"
    return item.title.plain_text


def test_a_list_of_entries_is_walked_to_its_end(server: ScriptedServer) -> None:
    server.answers(entries("a", "b", following="c1"), entries("c"))
    with Notion("t", base_url=server.url, strict=True) as notion:
        title = notion.pages.properties.retrieve("p", "title", page_size=2)
        assert isinstance(title, PropertyItemPropertyItemList)
        found = title.collect()
        assert_type(found, list[PropertyItem])
        assert [text_of(item) for item in found] == ["a", "b", "c"]
    queries = [set(received.target.partition("?")[2].split("&")) for received in server.received]
    assert queries == [{"page_size=2"}, {"page_size=2", "start_cursor=c1"}]


@pytest.mark.anyio
async def test_a_list_of_entries_is_walked_asynchronously(server: ScriptedServer) -> None:
    server.answers(entries("a", following="c1"), entries("b"))
    async with AsyncNotion("t", base_url=server.url, strict=True) as notion:
        title = await notion.pages.properties.retrieve("p", "title")
        assert isinstance(title, PropertyItemPropertyItemList)
        assert [text_of(item) async for item in title] == ["a", "b"]


def test_a_single_value_is_what_it_is(server: ScriptedServer) -> None:
    server.answers(reply({"object": "property_item", "id": "n", "type": "number", "number": 7}))
    with Notion("t", base_url=server.url, strict=True) as notion:
        item = notion.pages.properties.retrieve("p", "n")
        assert isinstance(item, NumberPropertyItem)
        assert item.number == 7
