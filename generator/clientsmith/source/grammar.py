"""Which kind of OpenAPI object stands where: just enough to tell a reference from data.

In: nothing. Out: `SHAPES`, a table from a kind to the kinds of its members. What the table does not
name (examples, defaults, enums, extensions, unknown keys) is data, in which `$ref` means nothing.
The table covers OpenAPI 3.0 to 3.2 at once.

Not decided here: whether an object has the members it must have (`openapi`).
"""

from __future__ import annotations

from dataclasses import field
from enum import Enum, auto
from typing import Final

from clientsmith.frozen import dataclass


class Referring(Enum):
    """What a string member `$ref` of an object does."""

    NOTHING = auto()
    """It is an ordinary member, such as a property that is called `$ref`."""
    TARGET = auto()
    """The object stands for another, which can be a component."""
    INLINE = auto()
    """The object takes in the members of another, because no component can hold that."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What one kind of object holds. An array of a kind is written as that kind."""

    members: dict[str, str] = field(default_factory=dict[str, str])
    others: str = ""
    """The kind of all members that `members` does not name, extensions apart."""
    referring: Referring = Referring.NOTHING
    section: str = ""
    """Where such objects live under `components`."""

    def kind_of_member(self, key: str) -> str:
        """The kind of a member, or "" when the member is data."""
        kind = self.members.get(key, "")
        if kind or not self.others or key.startswith("x-"):
            return kind
        return self.others


def _component(section: str, members: dict[str, str], others: str = "") -> Shape:
    return Shape(members, others, Referring.TARGET, section)


def _inline(members: dict[str, str], others: str = "", section: str = "") -> Shape:
    return Shape(members, others, Referring.INLINE, section)


_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_SCHEMA_MAPS: Final = (
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
)
_SCHEMAS: Final = (
    *("allOf", "anyOf", "oneOf", "not", "if", "then", "else"),
    *("items", "prefixItems", "contains", "additionalItems", "unevaluatedItems"),
    *("additionalProperties", "unevaluatedProperties", "propertyNames", "contentSchema"),
)
_SECTIONS: Final = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
    "requestBodies": "request body",
    "headers": "header",
    "securitySchemes": "security scheme",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "path item",
    "mediaTypes": "media type",
}
_VALUE: Final = {"schema": "schema", "examples": "map of example", "content": "map of media type"}

MAPPING_VALUE: Final = "mapping value"
"""The kind of a string that is a component's name or a reference (Discriminator Object)."""

SHAPES: Final[dict[str, Shape]] = {
    "document": Shape({"paths": "paths", "webhooks": "paths", "components": "components"}),
    "components": _inline({section: f"components.{section}" for section in _SECTIONS}),
    **{f"components.{section}": _inline({}, kind) for section, kind in _SECTIONS.items()},
    "paths": _inline({}, "path item"),
    "path item": _inline(
        dict.fromkeys(_METHODS, "operation")
        | {"parameters": "parameter", "additionalOperations": "map of operation"},
        section="pathItems",
    ),
    "operation": Shape(
        {
            "parameters": "parameter",
            "requestBody": "request body",
            "responses": "map of response",
            "callbacks": "map of callback",
        }
    ),
    "schema": _component(
        "schemas",
        dict.fromkeys(_SCHEMAS, "schema")
        | dict.fromkeys(_SCHEMA_MAPS, "map of schema")
        | {"discriminator": "discriminator"},
    ),
    "discriminator": Shape({"mapping": "mapping", "defaultMapping": MAPPING_VALUE}),
    "mapping": Shape({}, MAPPING_VALUE),
    MAPPING_VALUE: Shape(section="schemas"),
    "response": _component(
        "responses",
        {"headers": "map of header", "content": "map of media type", "links": "map of link"},
    ),
    "parameter": _component("parameters", _VALUE),
    "header": _component("headers", _VALUE),
    "request body": _component("requestBodies", {"content": "map of media type"}),
    "media type": _inline(
        {
            "schema": "schema",
            "itemSchema": "schema",
            "examples": "map of example",
            "encoding": "map of encoding",
            "prefixEncoding": "encoding",
            "itemEncoding": "encoding",
        },
        section="mediaTypes",
    ),
    "encoding": Shape(
        {
            "headers": "map of header",
            "encoding": "map of encoding",
            "prefixEncoding": "encoding",
            "itemEncoding": "encoding",
        }
    ),
    "example": _component("examples", {}),
    "link": _component("links", {}),
    "callback": _component("callbacks", {}, "path item"),
    "security scheme": _component("securitySchemes", {}),
    **{
        f"map of {kind}": Shape({}, kind) for kind in (*_SECTIONS.values(), "operation", "encoding")
    },
}
