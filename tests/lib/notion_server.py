"""A real HTTP server on 127.0.0.1 with as much of Notion behind it as the helpers need.

It keeps blocks, rows, files, pages and tasks, and refuses what the API refuses: too many blocks,
too deep or too long ones, parts of the wrong size. Faults are put in by hand: `server.faults` maps
"METHOD /path" to answers that are given first.
"""

from __future__ import annotations

import itertools
import json
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

TIME = "2026-01-02T03:04:00.000Z"
USER = {"object": "user", "id": "user-1"}
LEVELS = {"column_list": 3}


@dataclass(frozen=True)
class Refused(Exception):  # noqa: N818  # it becomes an answer
    status: int
    code: str
    message: str


@dataclass(frozen=True)
class Fault:
    """An answer in place of the real one; without a status the connection is cut, 0 is no fault."""

    status: int | None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = None


class NotionServer:
    """A little Notion; what it has received is in `requests`, as ("METHOD /path", body)."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, Any]] = []
        self.faults: dict[str, list[Fault]] = {}
        self.losing: set[str] = set()
        """Requests whose first answer is lost after they were carried out."""
        self.query_limit = 10_000
        self.page_size = 100
        self.rows: list[dict[str, Any]] = []
        self.blocks: dict[str, dict[str, Any]] = {}
        self.children: dict[str, list[str]] = {}
        self.uploads: dict[str, dict[str, Any]] = {}
        self.parts: dict[str, dict[int, bytes]] = {}
        self.tasks: dict[str, list[dict[str, Any]]] = {}
        self.markdown: dict[str, dict[str, Any]] = {}
        self.most_at_once = 0
        self.delay = 0.0
        self._at_once = 0
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._routes: list[tuple[re.Pattern[str], Callable[..., Any]]] = [
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
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def count(self, pattern: str) -> int:
        """Count the requests whose method and path look so."""
        return sum(re.fullmatch(pattern, key) is not None for key, _ in self.requests)

    def fail(self, key: str, *faults: Fault) -> None:
        """Give these answers first to requests of a method and path."""
        self.faults[key] = list(faults)

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
        total = _check_blocks(body["children"])
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
        return _list([self.blocks[block_id] for block_id in new], "block")

    def _insert(self, parent: str, block: dict[str, Any]) -> str:
        kind = block.get("type") or next(key for key in block if key != "object")
        content = {key: value for key, value in block[kind].items() if key != "children"}
        for name in ("rich_text", "caption"):
            if name in content:
                content[name] = [_echo(item) for item in content[name]]
        if "cells" in content:
            content["cells"] = [[_echo(item) for item in cell] for cell in content["cells"]]
        block_id = self.add_block(parent, kind, **{"color": "default", "icon": None, **content})
        for child in block[kind].get("children", []):
            self._insert(block_id, child)
        return block_id

    def _list_children(self, query: dict[str, str], body: Any, parent: str) -> Any:
        ids = self.children.get(parent, [])
        start = int(query.get("start_cursor", "0"))
        end = start + self.page_size
        cursor = str(end) if end < len(ids) else None
        return _list([self.blocks[block_id] for block_id in ids[start:end]], "block", cursor)

    # Rows

    def add_rows(self, number: int, created: Callable[[int], str]) -> None:
        """Add rows, created at times as given."""
        for place in range(number):
            self.rows.append(_page(f"row-{len(self.rows)}", created(place)))

    def _query(self, query: dict[str, str], body: Any, source: str) -> Any:
        assert body["sorts"] == [{"timestamp": "created_time", "direction": "ascending"}]
        found = [row for row in self.rows if _matches(row, body.get("filter"))]
        found.sort(key=lambda row: row.get("created_time", ""))
        start = int(body.get("start_cursor", 0))
        end = min(start + body.get("page_size", 100), self.query_limit)
        more = end < min(len(found), self.query_limit)
        answer = _list(found[start:end], "page_or_data_source", str(end) if more else None)
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
        with self._lock:
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
        page = _page(f"page-{next(self._ids)}", TIME)
        self.markdown[page["id"]] = {"markdown": body.get("markdown", "")}
        return page

    # HTTP

    def _answer(self, method: str, target: str, body: Any) -> tuple[int, Mapping[str, str], Any]:
        parts = urlsplit(target)
        key = f"{method} {parts.path}"
        with self._lock:
            self.requests.append((key, body))
            waiting = next(
                (self.faults[name] for name in self.faults if re.fullmatch(name, key)), None
            )
            fault = waiting.pop(0) if waiting else None
        if fault is not None and fault.status != 0:
            if fault.status is None:
                raise ConnectionError
            return fault.status, fault.headers, fault.body
        for pattern, handle in self._routes:
            if match := pattern.fullmatch(key):
                try:
                    answer = handle(dict(parse_qsl(parts.query)), body, *match.groups())
                except Refused as refused:
                    return refused.status, {}, error(refused.status, refused.code, refused.message)
                if key in self.losing:
                    self.losing.remove(key)
                    raise ConnectionError
                return 200, {}, answer
        return 404, {}, error(404, "object_not_found", key)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                try:
                    super().handle_one_request()
                except (ConnectionError, TimeoutError):
                    self.close_connection = True

            def answer(self) -> None:
                body = self._body()
                with server._lock:
                    server._at_once += 1
                    server.most_at_once = max(server.most_at_once, server._at_once)
                try:
                    threading.Event().wait(server.delay)
                    status, headers, value = server._answer(self.command, self.path, body)
                finally:
                    with server._lock:
                        server._at_once -= 1
                content = value if isinstance(value, bytes) else json.dumps(value).encode()
                self.send_response(status)
                for name, text in {"content-type": "application/json", **headers}.items():
                    self.send_header(name, text)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PATCH = do_DELETE = answer

            def _body(self) -> Any:
                data = self._bytes()
                kind = self.headers.get("content-type", "")
                if kind.startswith("multipart/form-data"):
                    return _form(kind, data)
                return json.loads(data) if data else None

            def _bytes(self) -> bytes:
                if self.headers.get("transfer-encoding") != "chunked":
                    return self.rfile.read(int(self.headers.get("content-length", 0)))
                data = b""
                while size := int(self.rfile.readline(), 16):
                    data += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return data

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        return Handler


def error(status: int, code: str, message: str) -> dict[str, Any]:
    return {"object": "error", "status": status, "code": code, "message": message}


def _list(
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


def _page(page_id: str, created: str) -> dict[str, Any]:
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


def _matches(row: dict[str, Any], condition: dict[str, Any] | None, depth: int = 0) -> bool:
    if condition is None:
        return True
    if depth > 2:
        raise Refused(400, "validation_error", "filters may be nested two levels deep")
    for key, combine in (("and", all), ("or", any)):
        if key in condition:
            return combine([_matches(row, one, depth + 1) for one in condition[key]])
    if "property" in condition:
        return bool(row["id"].endswith(condition["rich_text"]["ends_with"]))
    return bool(row.get("created_time", TIME) >= condition["created_time"]["on_or_after"])


def _check_blocks(blocks: list[dict[str, Any]], depth: int = 0, levels: int = 2) -> int:
    if len(blocks) > 100:
        raise Refused(400, "validation_error", f"{len(blocks)} children")
    if blocks and depth > levels:
        raise Refused(400, "validation_error", "too deep")
    total = 0
    for block in blocks:
        kind = block.get("type") or next(key for key in block if key != "object")
        content = block[kind]
        _check_text(content)
        children = content.get("children", [])
        if kind in ("column_list", "table") and not children:
            raise Refused(400, "validation_error", f"{kind} without children")
        if kind == "column_list" and depth > 0:
            raise Refused(400, "validation_error", "columns within other blocks")
        allowed = LEVELS.get(kind, levels)
        total += 1 + _check_blocks(children, depth + 1, allowed)
    return total


def _check_text(content: dict[str, Any]) -> None:
    lists = [content.get("rich_text", []), content.get("caption", []), *content.get("cells", [])]
    for items in lists:
        if len(items) > 100:
            raise Refused(400, "validation_error", f"{len(items)} items of text")
        for item in items:
            text = item.get("text", {}).get("content", "")
            if len(text.encode("utf-16-le")) > 4000:
                raise Refused(400, "validation_error", f"{len(text)} characters")


def _echo(item: dict[str, Any]) -> dict[str, Any]:
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


def _form(kind: str, data: bytes) -> dict[str, Any]:
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
