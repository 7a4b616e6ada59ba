"""Rules of schemas that no type has a word for: `not`, `if`, `patternProperties`, which keys together.

In: schemas that hold together. Out: for each keyword a text that is equal when the rules are. Prose
is left out, references are written out, so that an extraction is no change.

Not decided here: what a rule means; whoever compares can only say that it differs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Final

from clientsmith.lower.allof import only_demands_keys
from clientsmith.openapi.model import Pointer, Schema
from clientsmith.openapi.references import References
from clientsmith.source.node import JsonValue, Map, Node, Scalar, plain, resolve_pointer

_PROSE: Final = frozenset(("title", "description", "example", "examples", "$comment"))
_NAMED: Final = frozenset(("properties", "patternProperties", "dependentSchemas"))
"""Below these keywords a key is a name and no keyword."""


class Rules:
    """Reads the rules of one document."""

    def __init__(self, schemas: Mapping[Pointer, Schema], root: Map) -> None:
        self._schemas = schemas
        self._root = root
        self._references = References(root)

    def of(self, parts: Iterable[Schema]) -> dict[str, str]:
        """The rules of schemas that hold together, by keyword."""
        found: dict[str, list[str]] = {}
        for part in parts:
            for keyword in part.unread:
                node = resolve_pointer(self._root, f"{part.id[1:]}/{keyword.name}")
                if node is not None:
                    named = keyword.name in _NAMED
                    value = self._write_out(node, frozenset(), named=named)
                    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
                    found.setdefault(keyword.name, []).append(text)
            for name, members in (("anyOf", part.any_of), ("oneOf", part.one_of)):
                if members and only_demands_keys(self._schemas, members):
                    sets = sorted(sorted(self._schemas[at].required) for at in members)
                    found.setdefault(name, []).append(json.dumps(sets, ensure_ascii=False))
        return {name: " and ".join(sorted(set(texts))) for name, texts in found.items()}

    def _write_out(self, node: Node, passed: frozenset[str], *, named: bool = False) -> JsonValue:
        match node:
            case Map(items={"$ref": Scalar(value=str() as reference)}):
                target = self._references.find(reference)
                if target is None or target[0] in passed:
                    return {"$ref": ""}
                return self._write_out(target[1], passed | {target[0]})
            case Map(items=items):
                return {
                    key: self._write_out(value, passed, named=not named and key in _NAMED)
                    for key, value in items.items()
                    if named or key not in _PROSE
                }
            case Scalar():
                return plain(node)
            case _:
                return [self._write_out(item, passed) for item in node.items]
