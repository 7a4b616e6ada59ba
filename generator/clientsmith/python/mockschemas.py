"""The schemas that the mock of a package validates and makes examples with.

In: the bundled document. Out: schemas in the words of JSON Schema 2020-12 without prose, in one
table where equal parts stand once. What of the document the mock needs is *not* decided here
(`mock`).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator

from clientsmith.source.node import JsonValue, Node, plain, resolve_pointer, unescape_token

COMPONENTS = "#/components/schemas/"
SCHEMAS = "#/schemas/"
"""Where the references of the table lead."""

_CLOSED = "additionalProperties"
_DEEPEST = 6
_LONGEST_CHAIN = 20
_WORTH_SHARING = 60
_PLAIN_WORDS = """type enum const required format pattern minLength maxLength minimum maximum
    exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems minProperties
    maxProperties dependentRequired minContains maxContains writeOnly"""
_PLAIN = frozenset(_PLAIN_WORDS.split())
_ONE_WORDS = """items additionalProperties not if then else contains propertyNames
    unevaluatedItems unevaluatedProperties"""
_ONE = frozenset(_ONE_WORDS.split())
_MANY = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_NAMED = frozenset({"properties", "patternProperties", "dependentSchemas"})
_BOUNDS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


class SchemaTable:
    """Collects the schemas that are asked for, and those that they refer to."""

    def __init__(self, root: Node) -> None:
        self._root = root
        version = plain(resolve_pointer(root, "/openapi") or root)
        self._is_old = isinstance(version, str) and version.startswith("3.0")
        self._found: dict[str, JsonValue] = {}
        self._names: dict[str, str] = {}
        self._resolved: dict[str, JsonValue] = {}

    def add(self, schema: JsonValue) -> JsonValue:
        """A schema as the mock reads it; what it refers to is added to the table."""
        match schema:
            case dict() if isinstance(reference := schema.get("$ref"), str):
                kept = {} if self._is_old else self._keywords(schema)
                return {"$ref": self._refer(reference), **kept}
            case dict():
                kept = self._keywords(schema)
                return _modern(schema, kept) if self._is_old else kept
            case bool():
                return schema
            case _:
                return True

    def share(self, tree: JsonValue) -> tuple[JsonValue, dict[str, JsonValue]]:
        """The tree with references for schemas that occur more than once, and the whole table.

        `tree` has schemas below the keys `schema`.
        """
        sharing = _Sharing()
        for schema in (*_schemas_in(tree), *self._found.values()):
            sharing.count(schema)
        shared = _replace_schemas(tree, sharing.of)
        table = {name: sharing.below(schema) for name, schema in self._found.items()}
        return shared, {**table, **sharing.table}

    def _keywords(self, schema: dict[str, JsonValue]) -> dict[str, JsonValue]:
        kept: dict[str, JsonValue] = {}
        for word, value in schema.items():
            if word in _PLAIN:
                kept[word] = value
            elif word in _ONE:
                kept[word] = self.add(value)
            elif word == "allOf" and isinstance(value, list):
                kept.update(self._together(value))
            elif word in _MANY and isinstance(value, list):
                kept[word] = [self.add(item) for item in value]
            elif word in _NAMED and isinstance(value, dict):
                kept[word] = {name: self.add(item) for name, item in value.items()}
        if isinstance(pattern := kept.get("pattern"), str) and not _is_pattern(pattern):
            del kept["pattern"]
        self._forgive_read_only(schema, kept)
        return kept

    def _together(self, members: list[JsonValue]) -> dict[str, JsonValue]:
        """An `allOf`. To the letter, a member that is closed admits no property of another; what
        is meant is that the whole is closed.
        """
        opened = [self._open(member, 0) for member in members]
        kept: dict[str, JsonValue] = {"allOf": [self.add(member) for member, _ in opened]}
        if any(was_closed for _, was_closed in opened):
            kept["unevaluatedProperties"] = False
        return kept

    def _open(self, schema: JsonValue, depth: int) -> tuple[JsonValue, bool]:
        """A member of an `allOf` that admits further properties, and whether it did not before."""
        target = self._target(schema)
        if not isinstance(target, dict) or depth > _DEEPEST:
            return schema, False
        was_closed = target.get(_CLOSED) is False
        opened = {word: value for word, value in target.items() if word != _CLOSED or value}
        for word in ("allOf", "anyOf", "oneOf"):
            members = target.get(word)
            if not isinstance(members, list):
                continue
            inner = [self._open(member, depth + 1) for member in members]
            if any(closed for _, closed in inner):
                was_closed = True
                del opened[word]
                # Open alternatives need not exclude each other.
                opened["anyOf" if word == "oneOf" else word] = [member for member, _ in inner]
        return (opened, True) if was_closed else (schema, False)

    def _target(self, schema: JsonValue) -> JsonValue:
        for _ in range(_LONGEST_CHAIN):
            if not isinstance(schema, dict) or not isinstance(schema.get("$ref"), str):
                break
            schema = self._resolve(str(schema["$ref"]))
        return schema

    def _forgive_read_only(self, schema: dict[str, JsonValue], kept: dict[str, JsonValue]) -> None:
        """What is read only is not required of a request (OpenAPI 3.1, 4.8.24)."""
        required, properties = kept.get("required"), schema.get("properties")
        if isinstance(required, list) and isinstance(properties, dict):
            kept["required"] = [
                name
                for name in required
                if not (isinstance(name, str) and self._is_read_only(properties.get(name)))
            ]
            if not kept["required"]:
                del kept["required"]

    def _is_read_only(self, schema: JsonValue) -> bool:
        if not isinstance(schema, dict):
            return False
        if schema.get("readOnly") is True:
            return True
        reference = schema.get("$ref")
        target = self._resolve(reference) if isinstance(reference, str) else None
        return isinstance(target, dict) and target.get("readOnly") is True

    def _refer(self, reference: str) -> str:
        if reference not in self._names:
            name = unescape_token(reference.removeprefix(COMPONENTS))
            self._names[reference] = name
            self._found[name] = True  # holds the place while what it refers to is read
            self._found[name] = self.add(self._resolve(reference))
        return SCHEMAS + self._names[reference].replace("~", "~0").replace("/", "~1")

    def _resolve(self, reference: str) -> JsonValue:
        if reference not in self._resolved:
            node = resolve_pointer(self._root, reference.removeprefix("#"))
            self._resolved[reference] = True if node is None else plain(node)
        return self._resolved[reference]


class _Sharing:
    """Puts schemas that occur more than once into a table of their own."""

    def __init__(self) -> None:
        self.table: dict[str, JsonValue] = {}
        self._counts: Counter[str] = Counter()
        self._names: dict[str, str] = {}
        self._texts: dict[int, tuple[JsonValue, str]] = {}

    def count(self, schema: JsonValue) -> None:
        """Take note of a schema and of its parts, before any of them is replaced."""
        text = self._text(schema)
        self._counts[text] += 1
        if self._counts[text] == 1:  # its parts are shared with it
            for part in _parts(schema):
                self.count(part)

    def of(self, schema: JsonValue) -> JsonValue:
        """The schema, or a reference to the only place where it stands."""
        text = self._text(schema)
        if len(text) < _WORTH_SHARING or self._counts[text] < 2:
            return self.below(schema)
        if text not in self._names:
            name = self._names[text] = str(len(self._names) + 1)
            self.table[name] = self.below(schema)
        return {"$ref": SCHEMAS + self._names[text]}

    def below(self, schema: JsonValue) -> JsonValue:
        """The schema with references for the parts of it that occur more than once."""
        return _map_parts(schema, self.of)

    def _text(self, schema: JsonValue) -> str:
        """What equal schemas have in common. Each is looked at twice, and written once."""
        known = self._texts.get(id(schema))
        if known is None:
            # With the schema itself, so that no other can have its id.
            known = self._texts[id(schema)] = schema, _text(schema)
        return known[1]


def _parts(schema: JsonValue) -> Iterator[JsonValue]:
    if isinstance(schema, dict):
        for word, value in schema.items():
            if word in _ONE:
                yield value
            elif word in _MANY and isinstance(value, list):
                yield from value
            elif word in _NAMED and isinstance(value, dict):
                yield from value.values()


def _map_parts(schema: JsonValue, change: Callable[[JsonValue], JsonValue]) -> JsonValue:
    if not isinstance(schema, dict):
        return schema
    changed: dict[str, JsonValue] = {}
    for word, value in schema.items():
        if word in _ONE:
            changed[word] = change(value)
        elif word in _MANY and isinstance(value, list):
            changed[word] = [change(item) for item in value]
        elif word in _NAMED and isinstance(value, dict):
            changed[word] = {name: change(item) for name, item in value.items()}
        else:
            changed[word] = value
    return changed


def _schemas_in(tree: JsonValue) -> Iterator[JsonValue]:
    match tree:
        case dict():
            for key, value in tree.items():
                if key == "schema":
                    yield value
                else:
                    yield from _schemas_in(value)
        case list():
            for item in tree:
                yield from _schemas_in(item)
        case _:
            pass


def _replace_schemas(tree: JsonValue, change: Callable[[JsonValue], JsonValue]) -> JsonValue:
    match tree:
        case dict():
            return {
                key: change(value) if key == "schema" else _replace_schemas(value, change)
                for key, value in tree.items()
            }
        case list():
            return [_replace_schemas(item, change) for item in tree]
        case _:
            return tree


def _modern(schema: dict[str, JsonValue], kept: dict[str, JsonValue]) -> JsonValue:
    """A schema of OpenAPI 3.0 in the words of 3.1."""
    for exclusive, bound in _BOUNDS:
        if kept.get(exclusive) is True and bound in kept:
            kept[exclusive] = kept.pop(bound)
        elif isinstance(kept.get(exclusive), bool):
            del kept[exclusive]
    if schema.get("nullable") is not True:
        return kept
    if isinstance(values := kept.get("enum"), list) and None not in values:
        kept["enum"] = [*values, None]
    if isinstance(kind := kept.get("type"), str):
        kept["type"] = [kind, "null"]
        return kept
    return {"anyOf": [kept, {"type": "null"}]} if kept else {}


def _is_pattern(text: str) -> bool:
    try:
        re.compile(text)
    except re.error:
        return False
    return True


# One for all: `json.dumps` makes another for each call that asks for other than the usual.
_text = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode
