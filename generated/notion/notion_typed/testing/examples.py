"""Values that are made from schemas, around what is known of them.

In: a schema, and perhaps a seed: what a caller has sent. Out: a value that the schema admits and
that says of the seed as much as it can: a created object shows what it was created with. The
same question gets the same answer. What is *not* decided here: what is kept (`state`).
"""

from __future__ import annotations

import copy
from typing import Final

from .document import Document, schema_name
from .scalars import KEY, make_number, make_string
from .schemas import leads_back, settle
from .values import MISSING, Json, Missing, child, texts

__all__ = ["Examples"]

_DEEPEST: Final = 6


class Examples:
    """Makes values for the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._made: dict[tuple[str, int], Json] = {}

    def make(
        self,
        schema: Json,
        seed: Json | Missing = MISSING,
        *,
        hint: str = "",
        variant: str = "",
        sparse: bool = False,
    ) -> Json:
        """A value for a schema. `variant` names the alternative to take at the top.

        Everything is there that may be; with `sparse` what the seed does not speak of is null,
        empty or absent where it can be.
        """
        maker = _Maker(self._document, self._made, sparse=sparse)
        return maker.make(schema, seed, hint, (), variant)


class _Maker:
    """One making of a value; what is made without a seed is kept in `made`."""

    def __init__(
        self, document: Document, made: dict[tuple[str, int], Json], *, sparse: bool
    ) -> None:
        self._document = document
        self._made = made
        self._sparse = sparse
        self._depth = 0
        self._collections = frozenset(kind.name for kind in document.kinds.values())

    def make(
        self,
        schema: Json,
        seed: Json | Missing,
        hint: str,
        above: tuple[str, ...],
        variant: str = "",
    ) -> Json:
        """A value for a schema below the schemas that are `above`."""
        key = ("", 0)
        if isinstance(seed, Missing) and not variant and isinstance(schema, dict):
            reference = schema.get("$ref")
            if isinstance(reference, str) and len(schema) == 1:
                key = (schema_name(reference), min(len(above), _DEEPEST))
                if key in self._made:
                    return copy.deepcopy(self._made[key])
        settled = settle(self._document, schema, seed, above, variant)
        self._depth += 1
        value = self._fill(settled.schema, seed, hint, (*above, *(settled.names or ("",))))
        self._depth -= 1
        if key[0]:
            self._made[key] = copy.deepcopy(value)
        return value

    def _fill(
        self, schema: dict[str, Json], seed: Json | Missing, hint: str, above: tuple[str, ...]
    ) -> Json:
        if "const" in schema:
            return schema["const"]
        values = schema.get("enum")
        if isinstance(values, list) and values:
            usual = next((value for value in values if value is not None), None)
            return seed if not isinstance(seed, Missing) and seed in values else usual
        match _kind(schema, seed):
            case "object":
                return self._object(schema, seed, hint, above)
            case "array":
                return self._array(schema, seed, hint, above)
            case "string":
                return seed if isinstance(seed, str) else make_string(schema, hint)
            case "integer" | "number" as kind:
                return make_number(schema, seed, whole=kind == "integer")
            case "boolean":
                return seed in (True, "true")
            case "null":
                return None
            case _:
                return "anything" if isinstance(seed, Missing) else seed

    def _object(
        self, schema: dict[str, Json], seed: Json | Missing, hint: str, above: tuple[str, ...]
    ) -> Json:
        properties = schema.get("properties")
        known = properties if isinstance(properties, dict) else {}
        required = set(texts(schema.get("required")))
        given = seed if isinstance(seed, dict) else {}
        made: dict[str, Json] = {}
        for name, inner in known.items():
            if child(self._document.follow(inner), "writeOnly") is True:
                continue
            if name in given:
                made[name] = self.make(inner, given[name], name, above)
            elif self._sparse and isinstance(seed, dict):
                self._leave_out(made, name, inner, above, is_required=name in required)
            elif name in required or not self._is_too_deep(inner, above):
                value: Json | Missing = MISSING
                if name == "name" and hint.startswith(KEY):
                    value = hint.removeprefix(KEY)
                made[name] = self.make(inner, value, name, above)
        rest = schema.get("additionalProperties", not known)
        if rest is False:
            return made
        inner = rest if isinstance(rest, dict) else True
        if rest is not True or not known:
            for name, value in given.items():
                if name not in made:
                    made[name] = self.make(inner, value, f"{KEY}{name}", above)
        for name in sorted(required - made.keys() - known.keys()):
            made[name] = self.make(inner, MISSING, name, above)
        is_map = not made and isinstance(rest, dict) and isinstance(seed, Missing)
        if is_map and not self._is_too_deep(rest, above):
            made["key"] = self.make(rest, MISSING, f"{KEY}key", above)
        return made

    def _leave_out(
        self,
        made: dict[str, Json],
        name: str,
        inner: Json,
        above: tuple[str, ...],
        *,
        is_required: bool,
    ) -> None:
        """Say of a property that nothing is known of it, as far as the schema lets us."""
        schema = settle(self._document, inner, MISSING, above).schema
        kind = _kind(schema, MISSING)
        is_known = "const" in schema or (self._depth == 1 and kind not in ("object", "array"))
        if not is_required and not is_known and name not in self._collections:
            return
        nothing: Json | Missing = MISSING
        if self._admits_null(inner, 0):
            nothing = None
        elif kind == "array" and name not in self._collections and not schema.get("minItems"):
            nothing = []
        elif kind == "object" and "properties" not in schema and not schema.get("minProperties"):
            nothing = {}
        made[name] = self.make(inner, nothing, name, above)

    def _admits_null(self, schema: Json, depth: int) -> bool:
        plain = self._document.follow(schema)
        if not isinstance(plain, dict) or depth > _DEEPEST:
            return False
        if plain.get("type") == "null" or "null" in texts(plain.get("type")):
            return True
        alternatives = (plain.get("anyOf"), plain.get("oneOf"))
        return any(
            self._admits_null(item, depth + 1)
            for members in alternatives
            for item in (members if isinstance(members, list) else ())
        )

    def _array(
        self, schema: dict[str, Json], seed: Json | Missing, hint: str, above: tuple[str, ...]
    ) -> Json:
        items = schema.get("items", True)
        first = schema.get("prefixItems")
        if isinstance(first, list):
            return [self.make(item, MISSING, hint, above) for item in first]
        if isinstance(seed, list):
            return [self.make(items, value, hint, above) for value in seed]
        least = schema.get("minItems")
        count = least if isinstance(least, int) else 0
        if not count and self._is_too_deep(items, above):
            return []
        return [self.make(items, MISSING, hint, above) for _ in range(max(1, count))]

    def _is_too_deep(self, schema: Json, above: tuple[str, ...]) -> bool:
        if leads_back(self._document, schema, above):
            return True
        if len(above) < _DEEPEST:
            return False
        kind = _kind(settle(self._document, schema, MISSING, above).schema, MISSING)
        return kind in ("object", "array")


def _kind(schema: dict[str, Json], seed: Json | Missing) -> str:
    told = schema.get("type")
    if isinstance(told, str):
        return told
    possible = texts(told)
    if seed is None and "null" in possible:
        return "null"
    possible = [kind for kind in possible if kind != "null"] or possible
    if possible:
        return next((kind for kind in possible if _suits(kind, seed)), possible[0])
    if schema.keys() & {"properties", "additionalProperties", "required"}:
        return "object"
    if schema.keys() & {"items", "prefixItems"}:
        return "array"
    if schema.keys() & {"format", "pattern", "minLength", "maxLength"}:
        return "string"
    return "number" if schema.keys() & {"minimum", "maximum", "multipleOf"} else ""


def _suits(kind: str, seed: Json | Missing) -> bool:
    match kind:
        case "object":
            return isinstance(seed, dict)
        case "array":
            return isinstance(seed, list)
        case "string":
            return isinstance(seed, str)
        case "boolean":
            return isinstance(seed, bool)
        case _:
            return isinstance(seed, int | float) and not isinstance(seed, bool)
