"""What the API of Notion sends: full objects, and lists of them."""

from __future__ import annotations

from scripted_server import Answer, reply

TIME = "2026-01-02T03:04:05.000Z"
USER: dict[str, object] = {"object": "user", "id": "user-1"}


def text(content: str) -> dict[str, object]:
    plain: dict[str, object] = dict.fromkeys(
        ("bold", "italic", "strikethrough", "underline", "code"), False
    )
    return {
        "type": "text",
        "text": {"content": content, "link": None},
        "annotations": {**plain, "color": "default"},
        "plain_text": content,
        "href": None,
    }


def page(page_id: str = "page-1", **changes: object) -> dict[str, object]:
    return {
        "object": "page",
        "id": page_id,
        "created_time": TIME,
        "last_edited_time": TIME,
        "created_by": USER,
        "last_edited_by": USER,
        "cover": None,
        "icon": {"type": "emoji", "emoji": "🚀"},
        "parent": {"type": "page_id", "page_id": "page-0"},
        "in_trash": False,
        "is_archived": False,
        "is_locked": False,
        "url": "https://www.notion.so/page-1",
        "public_url": None,
        "properties": {
            "Name": {"id": "title", "type": "title", "title": [text("Review")]},
            "Effort": {"id": "a%3Ab", "type": "number", "number": 2.5},
        },
        **changes,
    }


def block(kind: str, content: object, **changes: object) -> dict[str, object]:
    return {
        "object": "block",
        "id": f"{kind}-1",
        "type": kind,
        kind: content,
        "parent": {"type": "page_id", "page_id": "page-1"},
        "created_time": TIME,
        "last_edited_time": TIME,
        "created_by": USER,
        "last_edited_by": USER,
        "has_children": False,
        "in_trash": False,
        **changes,
    }


def paragraph(content: str, color: str = "default") -> dict[str, object]:
    return block("paragraph", {"rich_text": [text(content)], "color": color, "icon": None})


def listed(kind: str, *results: object, cursor: str | None = None) -> Answer:
    return reply(
        {
            "object": "list",
            "type": kind,
            kind: {},
            "results": list(results),
            "has_more": cursor is not None,
            "next_cursor": cursor,
        }
    )


def failure(status: int, code: str, message: str = "No.", **headers: str) -> Answer:
    body = {
        "object": "error",
        "status": status,
        "code": code,
        "message": message,
        "request_id": "request-1",
    }
    return reply(body, status, **headers)
