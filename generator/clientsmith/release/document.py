"""The document of a release as it is kept: an operation and a component a line, and no prose.

In: the root of a bundled document. Out: its text. Documents are compared by what they promise, so
what is said of the types for people is left out, which is half of some documents; operations keep
theirs, since a method that stays for a while still has its docstring.

Not decided here: where the file lies (`files`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from clientsmith.source.bundle import Bundle, bundle_text
from clientsmith.source.node import JsonValue, Map

_DEPTHS: Final[Mapping[str, int]] = {"paths": 2, "webhooks": 1, "components": 2}
"""How many maps are inside of each other, each member of which has a line of its own."""

_DATA: Final = ("const", "default", "enum", "example", "discriminator")
"""What stands under these is no schema."""


def write_document(root: Map) -> str:
    """The document as JSON text, with keys in document order."""
    value: dict[str, JsonValue] = json.loads(bundle_text(Bundle(root, {}, ())))
    components = value.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    if isinstance(components, dict) and isinstance(schemas, dict):
        bare: JsonValue = {name: _without_prose(it) for name, it in schemas.items()}
        value = {**value, "components": {**components, "schemas": bare}}
    lines = (f"{_json(key)}:{_text(it, _DEPTHS.get(key, 0))}" for key, it in value.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _text(value: JsonValue, depth: int) -> str:
    if not depth or not isinstance(value, dict) or not value:
        return _json(value)
    lines = (f"{_json(key)}:{_text(it, depth - 1)}" for key, it in value.items())
    return "{\n" + ",\n".join(lines) + "\n}"


def _json(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _without_prose(schema: JsonValue) -> JsonValue:
    """A schema without what is said for people. A property may have the name of a keyword, but what
    stands under its name is a schema then.
    """
    match schema:
        case dict():
            return {
                key: it if key in _DATA or key[:2] == "x-" else _without_prose(it)
                for key, it in schema.items()
                if not _is_prose(key, it)
            }
        case list():
            return [_without_prose(it) for it in schema]
        case _:
            return schema


def _is_prose(key: str, value: JsonValue) -> bool:
    match key, value:
        case ("description" | "$comment"), str():
            return True
        case "examples", list():
            return True
        case "externalDocs", {"url": str()}:
            return True
        case _:
            return False
