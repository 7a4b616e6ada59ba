"""What the little Notion of the tests answers with, and how it reads forms."""

from __future__ import annotations

from email import message_from_bytes
from typing import Any

TIME = "2026-01-02T03:04:00.000Z"
USER = {"object": "user", "id": "user-1"}


def error(status: int, code: str, message: str) -> dict[str, Any]:
    return {"object": "error", "status": status, "code": code, "message": message}


def listed(
    results: list[dict[str, Any]], kind: str, next_cursor: str | None = None
) -> dict[str, Any]:
    return {
        "object": "list",
        "type": kind,
        kind: {},
        "results": results,
        "next_cursor": next_cursor,
        "has_more": next_cursor is not None,
    }


def page_of(page_id: str, created: str) -> dict[str, Any]:
    return {
        "object": "page",
        "id": page_id,
        "created_time": created,
        "last_edited_time": created,
        "created_by": USER,
        "last_edited_by": USER,
        "cover": None,
        "icon": None,
        "parent": {"type": "workspace", "workspace": True},
        "in_trash": False,
        "is_archived": False,
        "is_locked": False,
        "url": f"https://www.notion.so/{page_id}",
        "public_url": None,
        "properties": {},
    }


def echo(item: dict[str, Any]) -> dict[str, Any]:
    kind = item.get("type") or next(key for key in item if key != "annotations")
    plain = dict.fromkeys(("bold", "italic", "strikethrough", "underline", "code"), False)
    content = item[kind]
    return {
        "type": kind,
        kind: {"link": None, **content} if kind == "text" else content,
        "annotations": {**plain, "color": "default", **item.get("annotations", {})},
        "plain_text": content.get("content", kind),
        "href": None,
    }


def read_form(kind: str, data: bytes) -> dict[str, Any]:
    boundary = b"--" + kind.partition("boundary=")[2].strip('"').encode()
    form: dict[str, Any] = {}
    for part in data.split(boundary)[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = message_from_bytes(head)
        name = str(headers.get_param("name", header="content-disposition"))
        form[name] = content.removesuffix(b"\r\n")
        if headers.get_filename():
            form[f"{name} name"] = headers.get_filename()
            form[f"{name} type"] = headers.get_content_type()
    return form
