"""As much of Notion, on a real HTTP server, as the helpers need.

It keeps blocks, rows, files, pages and tasks, and refuses what the API refuses: too many blocks,
too deep or too long ones, parts of the wrong size.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable
from typing import Any

from fault_server import FaultServer
from notion_answers import TIME, USER, echo, listed, page_of
from notion_limits import Refused, check_blocks, matches


class NotionServer(FaultServer):
    """A little Notion."""

    def __init__(self) -> None:
        super().__init__()
        self.query_limit = 10_000
        self.page_size = 100
        self.rows: list[dict[str, Any]] = []
        self.blocks: dict[str, dict[str, Any]] = {}
        self.children: dict[str, list[str]] = {}
        self.uploads: dict[str, dict[str, Any]] = {}
        self.parts: dict[str, dict[int, bytes]] = {}
        self.tasks: dict[str, list[dict[str, Any]]] = {}
        self.markdown: dict[str, dict[str, Any]] = {}
        self._ids = itertools.count(1)
        self.routes = [
            (re.compile(r"PATCH /v1/blocks/([^/]+)/children"), self._append),
            (re.compile(r"GET /v1/blocks/([^/]+)/children"), self._list_children),
            (re.compile(r"POST /v1/data_sources/([^/]+)/query"), self._query),
            (re.compile(r"POST /v1/file_uploads"), self._create_upload),
            (re.compile(r"POST /v1/file_uploads/([^/]+)/send"), self._send_part),
            (re.compile(r"POST /v1/file_uploads/([^/]+)/complete"), self._complete_upload),
            (re.compile(r"GET /v1/file_uploads/([^/]+)"), self._retrieve_upload),
            (re.compile(r"GET /v1/async_tasks/([^/]+)"), self._retrieve_task),
            (re.compile(r"GET /v1/pages/([^/]+)/markdown"), self._retrieve_markdown),
            (re.compile(r"POST /v1/pages"), self._create_page),
        ]

    # Blocks

    def add_block(self, parent: str, kind: str = "paragraph", **content: Any) -> str:
        """Put a block below another one; its id says which one it is."""
        block_id = f"{kind}-{next(self._ids)}"
        content = content or {"rich_text": [], "color": "default", "icon": None}
        self.blocks[block_id] = {
            "object": "block",
            "id": block_id,
            "type": kind,
            kind: content,
            "parent": {"type": "page_id", "page_id": parent},
            "created_time": TIME,
            "last_edited_time": TIME,
            "created_by": USER,
            "last_edited_by": USER,
            "has_children": False,
            "in_trash": False,
        }
        self.children.setdefault(parent, []).append(block_id)
        if parent in self.blocks:
            self.blocks[parent]["has_children"] = True
        return block_id

    def outline(self, parent: str) -> list[Any]:
        """Give what is below a block: texts, each followed by a list of those inside."""
        found: list[Any] = []
        for child in self.children.get(parent, []):
            found.append(self._label(child))
            if inside := self.outline(child):
                found.append(inside)
        return found

    def _label(self, block_id: str) -> str:
        block = self.blocks[block_id]
        items = block[block["type"]].get("rich_text", [])
        return "".join(item["plain_text"] for item in items) or block["type"]

    def _append(self, query: dict[str, str], body: Any, parent: str) -> Any:
        total = check_blocks(body["children"])
        if total > 1000:
            raise Refused(400, "validation_error", f"{total} blocks")
        if len(json.dumps(body, ensure_ascii=False).encode()) > 500_000:
            raise Refused(413, "validation_error", "too large")
        before = list(self.children.get(parent, []))
        new = [self._insert(parent, block) for block in body["children"]]
        position = body.get("position", {"type": "end"})
        start = {"start": 0, "end": len(before)}.get(position["type"])
        if start is None:
            start = before.index(position["after_block"]["id"]) + 1
        self.children[parent] = [*before[:start], *new, *before[start:]]
        return listed([self.blocks[block_id] for block_id in new], "block")

    def _insert(self, parent: str, block: dict[str, Any]) -> str:
        kind = block.get("type") or next(key for key in block if key != "object")
        content = {key: value for key, value in block[kind].items() if key != "children"}
        for name in ("rich_text", "caption"):
            if name in content:
                content[name] = [echo(item) for item in content[name]]
        if "cells" in content:
            content["cells"] = [[echo(item) for item in cell] for cell in content["cells"]]
        block_id = self.add_block(parent, kind, **{"color": "default", "icon": None, **content})
        for child in block[kind].get("children", []):
            self._insert(block_id, child)
        return block_id

    def _list_children(self, query: dict[str, str], body: Any, parent: str) -> Any:
        ids = self.children.get(parent, [])
        start = int(query.get("start_cursor", "0"))
        end = start + self.page_size
        cursor = str(end) if end < len(ids) else None
        return listed([self.blocks[block_id] for block_id in ids[start:end]], "block", cursor)

    # Rows

    def add_rows(self, number: int, created: Callable[[int], str]) -> None:
        """Add rows, created at times as given."""
        for place in range(number):
            self.rows.append(page_of(f"row-{len(self.rows)}", created(place)))

    def _query(self, query: dict[str, str], body: Any, source: str) -> Any:
        assert body["sorts"] == [{"timestamp": "created_time", "direction": "ascending"}]
        found = [row for row in self.rows if matches(row, body.get("filter"))]
        found.sort(key=lambda row: row.get("created_time", ""))
        start = int(body.get("start_cursor", 0))
        end = min(start + body.get("page_size", 100), self.query_limit)
        more = end < min(len(found), self.query_limit)
        answer = listed(found[start:end], "page_or_data_source", str(end) if more else None)
        if not more and len(found) > self.query_limit:
            answer["request_status"] = {
                "type": "incomplete",
                "incomplete_reason": "query_result_limit_reached",
            }
        return answer

    # Files

    def _create_upload(self, query: dict[str, str], body: Any) -> Any:
        upload_id = f"upload-{next(self._ids)}"
        number = body.get("number_of_parts")
        self.parts[upload_id] = {}
        self.uploads[upload_id] = {
            "object": "file_upload",
            "id": upload_id,
            "created_time": TIME,
            "created_by": {"id": "bot-1", "type": "bot"},
            "last_edited_time": TIME,
            "in_trash": False,
            "expiry_time": TIME,
            "status": "pending",
            "filename": body.get("filename"),
            "content_type": body.get("content_type"),
            "content_length": None,
            **({"number_of_parts": {"total": number, "sent": 0}} if number else {}),
        }
        return self.uploads[upload_id]

    def _send_part(self, query: dict[str, str], body: Any, upload_id: str) -> Any:
        upload = self.uploads[upload_id]
        if upload["status"] != "pending":
            raise Refused(400, "validation_error", "it was sent already")
        data, number = body["file"], int(body.get("part_number", b"1"))
        total = upload.get("number_of_parts", {"total": 1})["total"]
        if len(data) > 20 * 1024 * 1024 or (number < total and len(data) < 5 * 1024 * 1024):
            raise Refused(400, "validation_error", f"part of {len(data)} bytes")
        with self.lock:
            self.parts[upload_id][number] = data
        if total == 1:
            self._arrive(upload_id)
        return upload

    def _complete_upload(self, query: dict[str, str], body: Any, upload_id: str) -> Any:
        total = self.uploads[upload_id]["number_of_parts"]["total"]
        if self.uploads[upload_id]["status"] != "pending":
            raise Refused(400, "validation_error", "it is complete already")
        if sorted(self.parts[upload_id]) != list(range(1, total + 1)):
            raise Refused(400, "validation_error", "parts are missing")
        return self._arrive(upload_id)

    def _arrive(self, upload_id: str) -> Any:
        length = len(self.file(upload_id))
        self.uploads[upload_id] |= {"status": "uploaded", "content_length": length}
        return self.uploads[upload_id]

    def file(self, upload_id: str) -> bytes:
        """Give a file that has arrived."""
        return b"".join(data for _, data in sorted(self.parts[upload_id].items()))

    def _retrieve_upload(self, query: dict[str, str], body: Any, upload_id: str) -> Any:
        return self.uploads[upload_id]

    # Tasks and pages

    def add_task(self, task_id: str, *states: dict[str, Any]) -> dict[str, Any]:
        """Add a task that goes through states, one for each look at it; give it as it starts."""
        fixed = {
            "object": "async_task",
            "id": task_id,
            "status_url": f"https://api.notion.com/v1/async_tasks/{task_id}",
            "created_time": TIME,
            "operation": {"surface": "rest", "name": "create_page"},
        }
        self.tasks[task_id] = [{**fixed, **state} for state in states]
        return {**fixed, "status": "queued", "poll_after_seconds": 0}

    def _retrieve_task(self, query: dict[str, str], body: Any, task_id: str) -> Any:
        states = self.tasks[task_id]
        return states.pop(0) if len(states) > 1 else states[0]

    def _retrieve_markdown(self, query: dict[str, str], body: Any, page_id: str) -> Any:
        return {
            "object": "page_markdown",
            "id": page_id,
            "truncated": False,
            "unknown_block_ids": [],
            **self.markdown[page_id],
        }

    def _create_page(self, query: dict[str, str], body: Any) -> Any:
        page = page_of(f"page-{next(self._ids)}", TIME)
        self.markdown[page["id"]] = {"markdown": body.get("markdown", "")}
        return page
