"""What the mock refuses, in the words of the API.

In: a status, a reason and a message. Out: an answer whose body is an error of the document: of its
schema for the status if there is one, else of one for another status. What is *not* decided
here: what is refused (`validate`, `security`, `state`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from .document import Content, Document, Operation
from .examples import Examples
from .messages import Answer, json_answer
from .values import Json, Missing, at_path, child

__all__ = ["RefusedError", "refuse"]

REQUEST_ID = "00000000-0000-4000-8000-000000000000"
_PHRASES = {
    401: "unauthorized",
    403: "forbidden restricted",
    404: "not found object",
    405: "method invalid request url",
    409: "conflict",
    429: "rate limited limit",
    500: "internal server error",
    502: "bad gateway",
    503: "service unavailable",
    504: "gateway timeout",
    529: "overload overloaded",
}


class RefusedError(Exception):
    """A request that the API would not carry out.

    `reason` are words that the API's code for it may have: ``invalid json``.
    """

    def __init__(self, status: int, message: str, reason: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.reason = reason or _PHRASES.get(status, "")


def refuse(
    document: Document,
    examples: Examples,
    operation: Operation | None,
    refused: RefusedError,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """The answer of the API with this status, as its document describes errors."""
    status, message = refused.status, refused.message
    told = {"x-request-id": REQUEST_ID, **(headers or {})}
    for name in document.error_fields.get("request_id_headers", ())[:1]:
        told[name] = REQUEST_ID
    found = _error_schema(document, operation, status)
    if found is None:
        return json_answer(status, {"status": status, "message": message}, told)
    body = examples.make(found, {}, sparse=True)
    if isinstance(body, dict):
        _say(document, found, body, refused)
        body = examples.make(found, body, sparse=True)
    return json_answer(status, body, told)


def _error_schema(document: Document, operation: Operation | None, status: int) -> Json | None:
    families = [operation] if operation is not None else []
    wanted = (str(status), f"{status // 100}XX", "default")
    for errors in (o.errors for o in (*families, *document.operations.values())):
        for name in wanted:
            schema = _json_schema(errors.get(name, {}))
            if schema is not None:
                return schema
    for errors in (o.errors for o in (*families, *document.operations.values())):
        for content in errors.values():
            schema = _json_schema(content)
            if schema is not None:
                return schema
    return None


def _json_schema(content: Content) -> Json | None:
    return next((schema for media, schema in content.items() if "json" in media), None)


def _say(document: Document, schema: Json, body: dict[str, Json], refused: RefusedError) -> None:
    """Put message, code and status where the API has them."""
    status, message, reason = refused.status, refused.message, refused.reason
    words = re.findall(r"[a-z]+", reason.lower())
    for path in document.error_fields.get("message", ()):
        if isinstance(at_path(body, path), str):
            _put(body, path, message)
            break
    else:
        _put_anywhere(body, message)
    inner = (f"{name}.code" for name, value in body.items() if isinstance(value, dict))
    for path in (*document.error_fields.get("code", ()), *inner):
        old = at_path(body, path)
        if isinstance(old, str):
            _put(body, path, _code(_values_at(document, schema, path), words, old, reason))
            break
    for name, value in (("status", status), ("request_id", REQUEST_ID)):
        if name in body and isinstance(body[name], type(value)):
            body[name] = value


def _code(possible: list[str], words: list[str], old: str, reason: str) -> str:
    """The code that has most words of the reason, of which the first ones count most."""
    if not possible:
        return reason.replace(" ", "_") or old

    def weight(code: str) -> float:
        own = set(re.findall(r"[a-z]+", code.lower()))
        return sum(0.5**index for index, word in enumerate(words) if word in own)

    return max(possible, key=weight)


def _values_at(document: Document, schema: Json, path: str) -> list[str]:
    """All constants that a property may have, alternatives included."""
    found: list[Json] = [schema]
    for name in path.split("."):
        found = [inner for item in found for inner in _properties(document, item, name, 0)]
    values: list[str] = []
    for item in found:
        plain = document.follow(item)
        options = child(plain, "enum")
        constants = options if isinstance(options, list) else [_or_none(child(plain, "const"))]
        values += [value for value in constants if isinstance(value, str)]
    return list(dict.fromkeys(values))


_DEEPEST = 8
_MESSAGES = ("message", "detail", "error_description", "long_message", "description", "title")


def _properties(document: Document, schema: Json, name: str, depth: int) -> list[Json]:
    plain = document.follow(schema)
    if not isinstance(plain, dict) or depth > _DEEPEST:
        return []
    found: list[Json] = []
    own = child(child(plain, "properties"), name)
    if not isinstance(own, Missing):
        found.append(own)
    for word in ("allOf", "anyOf", "oneOf"):
        members = child(plain, word)
        for member in members if isinstance(members, list) else ():
            found += _properties(document, member, name, depth + 1)
    return found


def _put(body: dict[str, Json], path: str, value: Json) -> None:
    *above, last = path.split(".")
    place: Json | Missing = body
    for name in above:
        place = child(place, name)
    if isinstance(place, dict):
        place[last] = value


def _put_anywhere(value: Json, message: str) -> bool:
    """Put the message where an error usually has it, however deep; whether there is a place."""
    if isinstance(value, list):
        return any(_put_anywhere(item, message) for item in value)
    if not isinstance(value, dict):
        return False
    for name in _MESSAGES:
        if isinstance(value.get(name), str):
            value[name] = message
            return True
    return any(_put_anywhere(item, message) for item in value.values())


def _or_none(value: Json | Missing) -> Json:
    return None if isinstance(value, Missing) else value
