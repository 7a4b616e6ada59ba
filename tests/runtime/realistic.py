"""Realistic answers of a wiki, of any size and always the same."""

from __future__ import annotations

import json
import random
import uuid

TEXT = (
    "quarterly roadmap review draft launch budget Zürich naïve 東京 owner meeting notes risk "
    "design system migration incident follow-up customer interview"
)
WORDS = TEXT.split()


def page_list(count: int) -> bytes:
    """Give an answer with `count` pages, about 6 kB each."""
    source = random.Random(7)  # no secret
    return json.dumps(
        {
            "object": "list",
            "results": [_page(source) for _ in range(count)],
            "next_cursor": None,
            "has_more": False,
            "type": "page_or_data_source",
            "page_or_data_source": {},
            "request_id": _id(source),
        },
        ensure_ascii=False,
    ).encode()


def _page(source: random.Random) -> dict[str, object]:
    return {
        "object": "page",
        "id": _id(source),
        "created_time": _time(source),
        "last_edited_time": _time(source),
        "created_by": {"object": "user", "id": _id(source)},
        "last_edited_by": {"object": "user", "id": _id(source)},
        "cover": {"type": "external", "external": {"url": "https://example.org/cover.png"}},
        "icon": {"type": "emoji", "emoji": "🧭"},
        "parent": {
            "type": "data_source_id",
            "data_source_id": _id(source),
            "database_id": _id(source),
        },
        "archived": False,
        "in_trash": False,
        "is_locked": False,
        "properties": _properties(source),
        "url": f"https://wiki.example.org/{_id(source)}",
        "public_url": None,
    }


def _properties(source: random.Random) -> dict[str, object]:
    return {
        "Name": {"id": "title", "type": "title", "title": _rich_text(source, 1)},
        "Summary": {"id": "a%3Ab", "type": "rich_text", "rich_text": _rich_text(source, 4)},
        "Notes": {"id": "c%3Dd", "type": "rich_text", "rich_text": _rich_text(source, 3)},
        "Budget": {"id": "n1", "type": "number", "number": source.choice((1200, 3.75, None))},
        "Score": {"id": "n2", "type": "number", "number": source.randint(0, 100)},
        "Status": {"id": "s1", "type": "select", "select": _option(source)},
        "Tags": {
            "id": "m1",
            "type": "multi_select",
            "multi_select": [_option(source) for _ in range(3)],
        },
        "Due": {
            "id": "d1",
            "type": "date",
            "date": {"start": "2026-04-23", "end": None, "time_zone": None},
        },
        "Owner": {"id": "p1", "type": "people", "people": [_person(source) for _ in range(2)]},
        "Done": {"id": "c1", "type": "checkbox", "checkbox": source.random() < 0.5},
        "Link": {"id": "u1", "type": "url", "url": "https://example.org/a?b=c"},
        "No": {
            "id": "i1",
            "type": "unique_id",
            "unique_id": {"prefix": "TASK", "number": source.randint(1, 9999)},
        },
        "Created": {"id": "t1", "type": "created_time", "created_time": _time(source)},
    }


def _rich_text(source: random.Random, count: int) -> list[dict[str, object]]:
    return [_mention(source) if at == 2 else _text(source) for at in range(count)]


def _text(source: random.Random) -> dict[str, object]:
    content = " ".join(source.choices(WORDS, k=12))
    return {
        "type": "text",
        "text": {"content": content, "link": None},
        "annotations": _annotations(source),
        "plain_text": content,
        "href": None,
    }


def _mention(source: random.Random) -> dict[str, object]:
    return {
        "type": "mention",
        "mention": {"type": "user", "user": _person(source)},
        "annotations": _annotations(source),
        "plain_text": "@Ada",
        "href": None,
    }


def _annotations(source: random.Random) -> dict[str, object]:
    return {
        "bold": source.random() < 0.2,
        "italic": False,
        "strikethrough": False,
        "underline": False,
        "code": False,
        "color": source.choice(("default", "gray", "blue_background")),
    }


def _person(source: random.Random) -> dict[str, object]:
    return {
        "object": "user",
        "id": _id(source),
        "name": "Ada Lovelace",
        "avatar_url": None,
        "type": "person",
        "person": {"email": "ada@example.org"},
    }


def _option(source: random.Random) -> dict[str, object]:
    return {"id": _id(source), "name": source.choice(WORDS), "color": "gray"}


def _time(source: random.Random) -> str:
    return (
        f"2026-0{source.randint(1, 9)}-1{source.randint(0, 9)}T08:{source.randint(10, 59)}:00.000Z"
    )


def _id(source: random.Random) -> str:
    return str(uuid.UUID(int=source.getrandbits(128), version=4))
