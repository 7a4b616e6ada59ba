"""What a schema comes to once its alternatives are chosen.

In: a schema, and the value that it should hold as far as that is known. Out: one plain schema
without references and alternatives. What is *not* decided here: which values are made of it
(`examples`), and whether a value is valid (`validate`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .document import Document, schema_name
from .values import Json, Missing, child, texts

__all__ = ["Settled", "leads_back", "settle"]

_ALTERNATIVES = ("oneOf", "anyOf")
_COMBINED = frozenset({"$ref", "allOf", *_ALTERNATIVES})
_DEEPEST_LOOK = 4
_KINDS = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
}


@dataclass(frozen=True, slots=True)
class Settled:
    """A plain schema, and the names of the schemas that led to it."""

    schema: dict[str, Json]
    names: tuple[str, ...] = ()


def settle(
    document: Document,
    schema: Json,
    seed: Json | Missing,
    above: tuple[str, ...] = (),
    wish: str = "",
) -> Settled:
    """The schema with everything merged that holds at once, and of alternatives the best one.

    Best is what fits the seed, is called as wished, does not lead back to what is `above`, is not
    a part of another alternative, and comes first.
    """
    if not isinstance(schema, dict):
        return Settled({})
    merged = {word: value for word, value in schema.items() if word not in _COMBINED}
    names: list[str] = []
    parts: list[Json] = []
    if isinstance(reference := schema.get("$ref"), str):
        name = schema_name(reference)
        if name in above and above.count(name) > _ROUNDS:
            return Settled(merged, (name,))
        names.append(name)
        parts.append(document.schemas.get(name, True))
    parts += _list(schema.get("allOf"))
    for word in _ALTERNATIVES:
        alternatives = _list(schema.get(word))
        if alternatives:
            parts.append(_best(document, alternatives, seed, (*above, *names), wish))
    for part in parts:
        inner = settle(document, part, seed, (*above, *names), wish)
        names += inner.names
        merged = _merge(merged, inner.schema)
    return Settled(merged, tuple(names))


_ROUNDS = 1


def leads_back(document: Document, schema: Json, above: tuple[str, ...]) -> bool:
    """Whether each way to fill a schema leads to one that is being filled already."""
    if not isinstance(schema, dict):
        return False
    if isinstance(reference := schema.get("$ref"), str):
        name = schema_name(reference)
        if name in above:
            return True
        return leads_back(document, document.schemas.get(name, True), (*above, name))
    if any(leads_back(document, part, above) for part in _list(schema.get("allOf"))):
        return True
    for word in _ALTERNATIVES:
        alternatives = _list(schema.get(word))
        if alternatives and all(leads_back(document, item, above) for item in alternatives):
            return True
    return False


def _best(
    document: Document,
    alternatives: list[Json],
    seed: Json | Missing,
    above: tuple[str, ...],
    wish: str,
) -> Json:
    known = [_properties(document, item) for item in alternatives]

    def rank(index: int) -> tuple[bool, bool, bool, float, bool, int]:
        item = alternatives[index]
        fit = 0.0 if isinstance(seed, Missing) else _fit(document, item, seed, 0)
        partial = any(known[index] < other for other in known)
        wished = bool(wish) and wish in _names(document, item)
        return (
            fit is None,
            not wished,
            leads_back(document, item, above),
            -(fit or 0.0),
            partial or _is_null(item),
            index,
        )

    return alternatives[min(range(len(alternatives)), key=rank)]


def _fit(document: Document, schema: Json, seed: Json, depth: int) -> float | None:
    """How much of a value fits a schema; None when they contradict each other."""
    schema = document.follow(schema)
    if not isinstance(schema, dict):
        return 0.0
    total = 0.0
    for part in (*_list(schema.get("allOf")), *_referred(schema)):
        inner = _fit(document, part, seed, depth)
        if inner is None:
            return None
        total += inner
    for word in _ALTERNATIVES:
        fits = [_fit(document, item, seed, depth) for item in _list(schema.get(word))]
        if fits:
            possible = [fit for fit in fits if fit is not None]
            if not possible:
                return None
            total += max(possible)
    own = _own_fit(document, schema, seed, depth)
    return None if own is None else total + own


def _own_fit(document: Document, schema: dict[str, Json], seed: Json, depth: int) -> float | None:
    if "const" in schema:
        return 2.0 if schema["const"] == seed else None
    values = schema.get("enum")
    if isinstance(values, list):
        return 2.0 if seed in values else None
    if not _is_kind(schema.get("type"), seed):
        return None
    if depth >= _DEEPEST_LOOK:
        return 0.0
    if isinstance(seed, dict):
        return _object_fit(document, schema, seed, depth)
    if isinstance(seed, list) and seed and "items" in schema:
        return _fit(document, schema["items"], seed[0], depth + 1)
    return 1.0 if "type" in schema else 0.0


def _object_fit(
    document: Document, schema: dict[str, Json], seed: dict[str, Json], depth: int
) -> float | None:
    properties = child(schema, "properties")
    rest = child(schema, "additionalProperties")
    total = 0.0
    for name, value in seed.items():
        inner = child(properties, name)
        if not isinstance(inner, Missing):
            fit = _fit(document, inner, value, depth + 1)
            if fit is None and _is_tag(document.follow(inner)):
                return None
            total += -1.0 if fit is None else 1.0 + fit / 2
        elif isinstance(rest, dict):
            fit = _fit(document, rest, value, depth + 1)
            total += -1.0 if fit is None else 0.5
        elif isinstance(properties, dict):
            total -= 0.5
    return total


def _is_tag(schema: Json) -> bool:
    if not isinstance(schema, dict):
        return False
    values = schema.get("enum")
    return "const" in schema or (isinstance(values, list) and len(values) == 1)


def _is_kind(kind: Json, seed: Json) -> bool:
    if isinstance(kind, list):
        return any(_is_kind(item, seed) for item in kind)
    match kind:
        case "null":
            return seed is None
        case "integer" | "number":
            return isinstance(seed, int | float) and not isinstance(seed, bool)
        case str() if kind in _KINDS:
            return isinstance(seed, _KINDS[kind])
        case _:
            return True


def _is_null(schema: Json) -> bool:
    return isinstance(schema, dict) and (
        schema.get("type") == "null" or ("const" in schema and schema["const"] is None)
    )


def _properties(document: Document, schema: Json) -> frozenset[str]:
    followed = document.follow(schema)
    properties = child(followed, "properties")
    return frozenset(properties) if isinstance(properties, dict) else frozenset()


def _names(document: Document, schema: Json) -> Iterator[str]:
    """What an alternative may be asked for by: its schema's name, or a constant that it holds."""
    if isinstance(schema, dict) and isinstance(reference := schema.get("$ref"), str):
        yield schema_name(reference)
    properties = child(document.follow(schema), "properties")
    for value in properties.values() if isinstance(properties, dict) else ():
        constant = child(document.follow(value), "const")
        if isinstance(constant, str):
            yield constant


def _merge(one: dict[str, Json], other: dict[str, Json]) -> dict[str, Json]:
    """What holds when both schemas hold, as far as values are made of it."""
    merged = {**other, **one}
    for word in ("properties", "patternProperties"):
        mine, theirs = one.get(word), other.get(word)
        if isinstance(mine, dict) and isinstance(theirs, dict):
            both = {**mine, **theirs}
            for name in mine.keys() & theirs.keys():
                both[name] = {"allOf": [mine[name], theirs[name]]}
            merged[word] = both
    required = dict.fromkeys((*texts(one.get("required")), *texts(other.get("required"))))
    if required:
        merged["required"] = list(required)
    mine, theirs = one.get("enum"), other.get("enum")
    if isinstance(mine, list) and isinstance(theirs, list):
        merged["enum"] = [value for value in mine if value in theirs] or mine
    kinds = {kind for kind in (_kind_of(one), _kind_of(other)) if kind}
    if len(kinds) == 1:
        merged["type"] = kinds.pop()
    if one.get("additionalProperties") is False and "additionalProperties" in other:
        merged["additionalProperties"] = other["additionalProperties"]
    return merged


def _kind_of(schema: dict[str, Json]) -> str:
    kind = schema.get("type")
    return kind if isinstance(kind, str) else ""


def _referred(schema: dict[str, Json]) -> list[Json]:
    return [{"$ref": schema["$ref"]}] if "$ref" in schema and len(schema) > 1 else []


def _list(value: Json | Missing) -> list[Json]:
    return value if isinstance(value, list) else []
