"""Pages as the Notion API gives them, the same ones each time.

In: a number. Out: a page of a data source with one property of every kind, full of the sort of
content that people keep: about 6 kB of JSON each. Nothing here comes from a real workspace.
"""

from __future__ import annotations

import json
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

_TEXT = (
    "The plan for the spring release names every open question and who will look into it. "
    "Notes of the last review are below; please add what is missing before Thursday, and link "
    "the tickets that still wait for an answer. Größe, naïve and 東京 stand for other scripts."
)
_WORDS = tuple(_TEXT.split())
_COLORS = ("default", "gray", "brown", "orange", "yellow", "green", "blue", "purple", "pink", "red")


def as_json(value: Json) -> bytes:
    """JSON as an HTTP API sends it: no white space, UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def page_list(count: int) -> Json:
    """The answer to a query: the first `count` pages."""
    return {
        "object": "list",
        "results": [page(number) for number in range(count)],
        "next_cursor": _id(0, "cursor"),
        "has_more": True,
        "type": "page_or_data_source",
        "page_or_data_source": {},
        "request_id": _id(0, "request"),
    }


def page(number: int) -> Json:
    """A whole page of a data source."""
    id_ = _id(number, "page")
    return {
        "object": "page",
        "id": id_,
        "created_time": _time(number),
        "last_edited_time": _time(number + 7),
        "created_by": {"object": "user", "id": _id(number % 5, "user")},
        "last_edited_by": {"object": "user", "id": _id(number % 7, "user")},
        "cover": _cover(number),
        "icon": {"type": "emoji", "emoji": "🌱🚀📌✅🧪"[number % 5]},
        "parent": {
            "type": "data_source_id",
            "data_source_id": _id(1, "source"),
            "database_id": _id(1, "database"),
        },
        "in_trash": False,
        "is_archived": False,
        "is_locked": number % 10 == 0,
        "properties": _properties(number),
        "url": f"https://www.notion.so/{_text(number, 3).replace(' ', '-')}-{id_.replace('-', '')}",
        "public_url": None,
    }


def _properties(number: int) -> Json:
    values: dict[str, dict[str, Json]] = {
        "Name": {"type": "title", "title": _rich(number, 2)},
        "Summary": {"type": "rich_text", "rich_text": _rich(number + 3, 4)},
        "Estimate": {"type": "number", "number": number * 1.25 if number % 3 else None},
        "Stage": {"type": "select", "select": _option(number)},
        "Labels": {"type": "multi_select", "multi_select": [_option(number + n) for n in range(3)]},
        "Status": {"type": "status", "status": _option(number + 5)},
        "Due": {"type": "date", "date": _date(number)},
        "Owner": {"type": "people", "people": [_person(number + n) for n in range(number % 3)]},
        "Attachments": {"type": "files", "files": [_file(number), _link(number)]},
        "Done": {"type": "checkbox", "checkbox": number % 2 == 0},
        "Website": {"type": "url", "url": f"https://example.com/items/{number}?view=full"},
        "Contact": {"type": "email", "email": f"person{number}@example.com"},
        "Phone": {"type": "phone_number", "phone_number": f"+44 20 7946 {number:04}"},
        "Score": {"type": "formula", "formula": {"type": "number", "number": number / 8}},
        "Digest": {"type": "formula", "formula": {"type": "string", "string": _text(number, 12)}},
        "Related": {"type": "relation", "relation": _relations(number), "has_more": False},
        "Total": {"type": "rollup", "rollup": _total(number)},
        "Dates": {"type": "rollup", "rollup": _dates(number)},
        "Created": {"type": "created_time", "created_time": _time(number)},
        "Created by": {"type": "created_by", "created_by": _person(number)},
        "Edited": {"type": "last_edited_time", "last_edited_time": _time(number + 7)},
        "Edited by": {"type": "last_edited_by", "last_edited_by": _person(number + 2)},
        "Number": {"type": "unique_id", "unique_id": {"prefix": "TASK", "number": number}},
        "Verified": {"type": "verification", "verification": _verification(number)},
        "Place": {"type": "place", "place": _place(number)},
        "Start": {"type": "button", "button": {}},
    }
    identified: dict[str, Json] = {}
    for at, (name, value) in enumerate(values.items()):
        id_ = "title" if name == "Name" else f"{'%3A' if at % 3 else ''}{_WORDS[at][:2]}{at}"
        identified[name] = {"id": id_, **value}
    return identified


def _rich(number: int, count: int) -> list[Json]:
    return [_rich_item(number + at, at) for at in range(count)]


def _rich_item(number: int, at: int) -> Json:
    text = _text(number, 9)
    link = f"https://example.com/notes/{number}" if at % 4 == 1 else None
    common: dict[str, Json] = {
        "annotations": {
            "bold": at % 3 == 1,
            "italic": False,
            "strikethrough": False,
            "underline": False,
            "code": at % 5 == 4,
            "color": "default",
        },
        "plain_text": text,
        "href": link,
    }
    if at % 5 == 3:
        mention: Json = {"type": "user", "user": _person(number)}
        return {"type": "mention", "mention": mention, **common}
    content: Json = {"content": text, "link": None if link is None else {"url": link}}
    return {"type": "text", "text": content, **common}


def _person(number: int) -> Json:
    number %= 9
    return {
        "object": "user",
        "id": _id(number, "user"),
        "name": f"Person {number}",
        "avatar_url": f"https://example.com/avatars/{_id(number, 'avatar')}.png",
        "type": "person",
        "person": {"email": f"person{number}@example.com"},
    }


def _option(number: int) -> Json:
    name = _WORDS[number % len(_WORDS)].strip(".,;")
    return {"id": _id(number % 20, "option"), "name": name, "color": _COLORS[number % 10]}


def _file(number: int) -> Json:
    signature = _id(number, "signature").replace("-", "") * 2
    url = f"https://files.example.com/{_id(number, 'file')}/report.pdf?X-Signature={signature}"
    file: Json = {"url": url, "expiry_time": _time(number + 1)}
    return {"name": f"report-{number}.pdf", "type": "file", "file": file}


def _link(number: int) -> Json:
    external: Json = {"url": f"https://example.com/files/{number}.png"}
    return {"name": f"picture-{number}.png", "type": "external", "external": external}


def _cover(number: int) -> Json:
    if number % 4 == 0:
        return None
    return {"type": "external", "external": {"url": f"https://example.com/covers/{number}.jpg"}}


def _date(number: int) -> Json:
    if number % 6 == 0:
        return None
    end = _time(number + 2)[:10] if number % 2 else None
    return {"start": _time(number)[:10], "end": end, "time_zone": None}


def _relations(number: int) -> Json:
    return [{"id": _id(number + at, "related")} for at in range(3)]


def _total(number: int) -> Json:
    return {"type": "number", "number": number * 17, "function": "sum"}


def _dates(number: int) -> Json:
    shown: list[Json] = [{"type": "date", "date": _date(number + at)} for at in range(2)]
    return {"type": "array", "array": shown, "function": "show_original"}


def _verification(number: int) -> Json:
    if number % 2:
        return {"state": "unverified", "date": None, "verified_by": None}
    return {"state": "verified", "date": _date(number + 1), "verified_by": _person(number)}


def _place(number: int) -> Json:
    return {
        "lat": 52.5 + number / 1000,
        "lon": 13.4 - number / 1000,
        "name": _text(number, 2),
        "address": f"{number} Example Street",
        "aws_place_id": None,
        "google_place_id": None,
    }


def _text(number: int, words: int) -> str:
    return " ".join(_WORDS[(number * 7 + at) % len(_WORDS)] for at in range(words))


def _time(number: int) -> str:
    return (
        f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}T{number % 24:02}:{number % 60:02}:00.000Z"
    )


def _id(number: int, kind: str) -> str:
    """A UUID, another one for each number and kind."""
    first = sum(ord(letter) << (4 * at) for at, letter in enumerate(kind)) % 2**32
    return f"{first:08x}-{number % 65536:04x}-4{number % 4096:03x}-8{first % 4096:03x}-{number * 2654435761 % 2**48:012x}"
