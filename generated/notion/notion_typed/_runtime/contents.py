"""What a request carries: its body as bytes, or as chunks that are read while it is sent.

In: the body as the caller gave it, and what the API wants. Out: the content and its type. Raises
`InvalidArgumentError` for what cannot be written so. What is *not* decided here: how single values
are written (`encode`) and how forms with files are (`multipart`).
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import TypeAlias, assert_never
from urllib.parse import urlencode

from .chunks import Chunks
from .encode import encode_json, is_scalar, list_items, scalar_text
from .endpoint import Endpoint
from .errors import InvalidArgumentError
from .files import open_source
from .multipart import multipart_chunks
from .narrow import is_mapping
from .omit import Omit

__all__ = ["Content", "write_content"]

Content: TypeAlias = bytes | Chunks | None


def write_content(
    endpoint: Endpoint[object], body: object, extra: Mapping[str, object]
) -> tuple[Content, str | None]:
    """Write the body, and say of which type it is."""
    if extra:
        if not (is_mapping(body) or isinstance(body, Omit)):
            raise InvalidArgumentError('"extra_body" can only be added to a body with properties')
        body = {**(body if is_mapping(body) else {}), **extra}
    if isinstance(body, Omit):
        return None, None
    kind, content_type = endpoint.body or "json", endpoint.content_type
    match kind:
        case "json":
            return encode_json(body), content_type or "application/json"
        case "form":
            return _form(_properties(body)), content_type or "application/x-www-form-urlencoded"
        case "multipart":
            boundary = secrets.token_hex(16)
            chunks = multipart_chunks(_properties(body), endpoint.parts, boundary, endpoint.files)
            return chunks, f"multipart/form-data; boundary={boundary}"
        case "text":
            text = scalar_text(body, "body")
            return text.encode(), content_type or "text/plain; charset=utf-8"
        case "binary":
            content_type = content_type or "application/octet-stream"
            return Chunks.of([open_source(body, "body")]), content_type
        case _:
            assert_never(kind)


def _properties(body: object) -> Mapping[str, object]:
    if not is_mapping(body):
        raise InvalidArgumentError(f'body: expected a mapping, not "{type(body).__name__}"')
    return body


def _form(values: Mapping[str, object]) -> bytes:
    """Write ``application/x-www-form-urlencoded``; objects become JSON (OpenAPI 3.1, 4.8.15)."""
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        if value is None or isinstance(value, Omit):
            continue
        items = list_items(value)
        pairs += [(name, _form_text(name, item)) for item in ((value,) if items is None else items)]
    return urlencode(pairs).encode("ascii")


def _form_text(name: str, value: object) -> str:
    return scalar_text(value, name) if is_scalar(value) else encode_json(value, name).decode()
