"""What a request says, as JSON values.

In: an operation and a request for it. Out: its parameters and its body as values that a schema
can be held against. Raises `RefusedError` for what cannot be read. What is *not* decided here:
whether the values are valid (`validate`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from typing import cast
from urllib.parse import parse_qsl, unquote

from .document import Document, Operation, Parameter
from .messages import Request
from .problems import RefusedError
from .schemas import settle
from .values import MISSING, Json, Missing, child, texts

__all__ = ["Decoded", "decode"]


@dataclass(frozen=True, slots=True)
class Decoded:
    """The arguments of a call. `parameters` by place and name; `media` is the body's schema key."""

    operation: Operation
    parameters: Mapping[tuple[str, str], Json]
    path: Mapping[str, str]
    body: Json | Missing
    media: str


def decode(
    document: Document, operation: Operation, path: Mapping[str, str], request: Request
) -> Decoded:
    """Read the parameters and the body of a request."""
    parameters: dict[tuple[str, str], Json] = {}
    for parameter in operation.parameters:
        value = _parameter(document, parameter, path, request)
        if not isinstance(value, Missing):
            parameters[parameter.place, parameter.name] = value
    body, media = _body(document, operation, request)
    return Decoded(operation, parameters, path, body, media)


def _parameter(
    document: Document, parameter: Parameter, path: Mapping[str, str], request: Request
) -> Json | Missing:
    match parameter.place:
        case "path":
            given = [path[parameter.name]] if parameter.name in path else []
        case "header":
            value = request.headers.get(parameter.name.lower())
            given = [] if value is None else [value]
        case "cookie":
            return _query_parameter(document, parameter, tuple(cookies_of(request)))
        case _:
            return _query_parameter(document, parameter, request.query)
    if not given:
        return MISSING
    if parameter.json:
        return _json(given[0], parameter.name)
    schema = settle(document, parameter.schema, MISSING).schema
    if _is(schema, "array"):
        text = given[0].lstrip(".;")
        return [coerce(document, schema.get("items", True), part) for part in text.split(",")]
    if _is(schema, "object"):
        return MISSING  # written in too many ways to judge
    return coerce(document, parameter.schema, given[0])


def _query_parameter(
    document: Document, parameter: Parameter, query: tuple[tuple[str, str], ...]
) -> Json | Missing:
    name = parameter.name
    values = [value for key, value in query if key in (name, f"{name}[]")]
    schema = settle(document, parameter.schema, values[0] if values else MISSING).schema
    if parameter.style == "deepObject":
        inner = {k[len(name) + 1 : -1]: v for k, v in query if k.startswith(f"{name}[")}
        return _object(document, schema, inner) if inner else MISSING
    if parameter.json:
        return _json(values[0], name) if values else MISSING
    if _is(schema, "array"):
        if not values:
            return MISSING
        if not parameter.explode:
            mark = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(parameter.style, ",")
            values = [part for value in values for part in value.split(mark)]
        return [coerce(document, schema.get("items", True), value) for value in values]
    if _is(schema, "object"):
        properties = schema.get("properties")
        known = properties if isinstance(properties, dict) else {}
        given = {key: value for key, value in query if key in known}
        return _object(document, schema, given) if given else MISSING
    return coerce(document, parameter.schema, values[0]) if values else MISSING


def cookies_of(request: Request) -> list[tuple[str, str]]:
    """The cookies of a request."""
    pairs = (pair.strip().partition("=") for pair in request.headers.get("cookie", "").split(";"))
    return [(name, unquote(value)) for name, _, value in pairs if name]


def _object(document: Document, schema: dict[str, Json], given: Mapping[str, str]) -> Json:
    properties = schema.get("properties")
    known = properties if isinstance(properties, dict) else {}
    return {name: coerce(document, known.get(name, True), value) for name, value in given.items()}


def coerce(document: Document, schema: Json, text: str) -> Json:
    """A text as the scalar that its schema wants; as it is when it is none."""
    for kind in _kinds(document, schema):
        match kind:
            case "string":
                return text
            case "boolean" if text in ("true", "false"):
                return text == "true"
            case "null" if text in ("", "null"):
                return None
            case "integer" | "number":
                try:
                    return int(text) if kind == "integer" else _number(text)
                except ValueError:
                    continue
            case _:
                pass
    return text


def _number(text: str) -> int | float:
    value = float(text)
    return int(value) if value.is_integer() else value


def _kinds(document: Document, schema: Json, depth: int = 0) -> list[str]:
    """The JSON types that a schema admits, those of alternatives included."""
    plain = document.follow(schema)
    if not isinstance(plain, dict) or depth > 4:
        return []
    told = plain.get("type")
    kinds = [told] if isinstance(told, str) else texts(told)
    values = [plain["const"]] if "const" in plain else plain.get("enum")
    if not kinds and isinstance(values, list):
        kinds = [_kind_of(value) for value in values]
    for word in ("allOf", "anyOf", "oneOf"):
        members = plain.get(word)
        for member in members if isinstance(members, list) else ():
            kinds += _kinds(document, member, depth + 1)
    return sorted(set(kinds), key=lambda kind: kind == "string")


def _kind_of(value: Json) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case _:
            return "string"


def _body(document: Document, operation: Operation, request: Request) -> tuple[Json | Missing, str]:
    content_type = request.headers.get("content-type", "")
    sent = content_type.partition(";")[0].strip().lower()
    if not operation.body or (not request.content and not sent):
        if operation.body_required:
            raise RefusedError(400, "body: missing, and required", "missing body validation")
        return MISSING, ""
    media = next((m for m in operation.body if _admits(m, sent)), None)
    if media is None:
        known = ", ".join(operation.body)
        message = f'content-type: "{sent}" is not one of {known}'
        raise RefusedError(400, message, "invalid request content type")
    if "json" in sent:
        return _json_body(request.content), media
    schema = settle(document, operation.body[media], MISSING).schema
    if sent == "application/x-www-form-urlencoded":
        return _form(document, schema, request.content), media
    if sent.startswith("multipart/"):
        return _multipart(document, schema, content_type, request.content), media
    return MISSING, media


def _admits(media: str, sent: str) -> bool:
    kind, _, rest = media.lower().partition("/")
    return media.lower() == sent or kind == "*" or (rest == "*" and sent.startswith(f"{kind}/"))


def _json_body(content: bytes) -> Json:
    try:
        return cast("Json", json.loads(content))
    except ValueError as error:
        raise RefusedError(400, f"body: not valid JSON: {error}", "json invalid") from None


def _json(text: str, name: str) -> Json:
    try:
        return cast("Json", json.loads(text))
    except ValueError:
        raise RefusedError(400, f"{name}: not valid JSON", "json invalid") from None


def _form(document: Document, schema: dict[str, Json], content: bytes) -> Json:
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True):
        found.setdefault(name.removesuffix("[]"), []).append(value)
    properties = schema.get("properties")
    return {
        name: _form_value(document, child(properties or {}, name), values)
        for name, values in found.items()
    }


def _form_value(document: Document, schema: Json | Missing, values: list[str]) -> Json:
    known: Json = True if isinstance(schema, Missing) else schema
    plain = settle(document, known, MISSING).schema
    if _is(plain, "array"):
        return [coerce(document, plain.get("items", True), value) for value in values]
    if _is(plain, "object"):
        try:
            return cast("Json", json.loads(values[0]))
        except ValueError:
            return values[0]
    return coerce(document, known, values[0])


def _multipart(
    document: Document, schema: dict[str, Json], content_type: str, content: bytes
) -> Json:
    head = b"content-type: " + content_type.encode("latin-1") + b"\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head + content)
    properties = schema.get("properties")
    found: dict[str, Json] = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        payload = part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
        inner = child(properties or {}, name)
        value = _part(document, inner, data, part.get_content_type(), part.get_filename())
        kind = settle(document, True if isinstance(inner, Missing) else inner, MISSING).schema
        if _is(kind, "array"):
            held = found.setdefault(name, [])
            if isinstance(held, list):
                held.append(value)
        else:
            found[name] = value
    return found


def _part(
    document: Document, schema: Json | Missing, data: bytes, media: str, filename: str | None
) -> Json:
    known: Json = True if isinstance(schema, Missing) else schema
    plain = settle(document, known, MISSING).schema
    if filename is not None:
        # Some documents call a file an object without properties.
        return {} if _is(plain, "object") else data.decode("latin-1")
    text = data.decode("utf-8", "replace")
    if media == "application/json" or _is(plain, "object"):
        try:
            return cast("Json", json.loads(text))
        except ValueError:
            return text
    items = plain.get("items", True) if _is(plain, "array") else known
    return coerce(document, items, text)


def _is(schema: dict[str, Json], kind: str) -> bool:
    told = schema.get("type")
    return told == kind or kind in texts(told)
