"""What the tests ask: what came back, and what the mock has received."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, Mapping, Sequence
from datetime import date, datetime
from email.parser import BytesParser
from email.policy import HTTP
from typing import cast
from urllib.parse import parse_qsl

from notion_typed.testing import Mock


def plain(result: object) -> object:
    """A result as the JSON that it was read from: models become what they came as."""
    if isinstance(result, list):
        return [plain(item) for item in cast(list[object], result)]
    if isinstance(result, dict):
        return {name: plain(item) for name, item in cast(dict[str, object], result).items()}
    if isinstance(result, datetime):
        return result.isoformat().replace("+00:00", "Z")
    if isinstance(result, date):
        return result.isoformat()
    convert = getattr(result, "to_json", None)
    return result if convert is None else json.loads(convert())


async def collect(items: AsyncIterable[object]) -> list[object]:
    """All items of an asynchronous iterator."""
    return [item async for item in items]


def expect(
    mock: Mock,
    method: str,
    path: str,
    *,
    query: Sequence[Sequence[str]] = (),
    headers: Mapping[str, str] | None = None,
    **body: object,
) -> None:
    """Check the one request that arrived, to the letter.

    `body` is one of `json=`, `form=`, `parts=` (text parts of a multipart body by name) and
    `content=` (bytes); without it nothing may have been sent.
    """
    (call,) = mock.calls()
    request = call.request
    assert (method, path) == (request.method, request.path)
    assert sorted(tuple(pair) for pair in query) == sorted(request.query)
    for name, value in (headers or {}).items():
        assert value == request.headers.get(name.lower()), name
    content_type = request.headers.get("content-type", "")
    if not body:
        assert request.content == b""
        assert content_type == ""
    for kind, expected in body.items():
        sent: object
        if kind == "json":
            assert "json" in content_type
            sent = json.loads(request.content)
        elif kind == "form":
            assert content_type == "application/x-www-form-urlencoded"
            pairs = dict(parse_qsl(request.content.decode(), keep_blank_values=True))
            sent = {name: pairs.get(name) for name in cast(dict[str, str], expected)}
        elif kind == "parts":
            assert content_type.startswith("multipart/form-data; boundary=")
            found = _parts(content_type, request.content)
            sent = {name: found[name].decode() for name in cast(dict[str, str], expected)}
        else:
            sent = request.content
        assert expected == sent


def _parts(content_type: str, content: bytes) -> dict[str, bytes]:
    """The parts of a multipart body by name."""
    head = b"content-type: " + content_type.encode() + b"\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head + content)
    found: dict[str, bytes] = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        payload = part.get_payload(decode=True)
        found[str(name)] = payload if isinstance(payload, bytes) else b""
    return found
