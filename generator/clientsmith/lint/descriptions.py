"""What of a document nobody has described.

In: the root of a bundled document, and what its errors call their code. Out: one
`missing-description` for each tag, operation, webhook, parameter, request body, response, named
schema, property and error code that has no text, at its place. A reference is described by what it
leads to; so is a schema that only wraps one.

Not decided here: whether a text is any good.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.openapi.references import References
from clientsmith.source.grammar import SHAPES
from clientsmith.source.node import Map, Node, Scalar, Seq, escape_token
from clientsmith.source.walk import Visit, walk_objects

_WRAPPERS: Final = ("allOf", "anyOf", "oneOf")
_ENUM_TEXTS: Final = ("x-enumDescriptions", "x-enum-descriptions")
_NAMED: Final = ("parameter", "header", "request body", "response")


def find_missing_descriptions(root: Map, error_codes: Collection[str]) -> tuple[Diagnostic, ...]:
    """Each part of a document without a description, in document order.

    `error_codes` are the properties in which errors say their code; each word of their `enum` needs
    a text under `x-enumDescriptions`.
    """
    finder = _Finder(root, error_codes)
    found = (
        *finder.tags(),
        *(d for v in walk_objects(root, into_schemas=True) for d in finder.at(v)),
    )
    return tuple(sorted(found, key=lambda d: d.location or Location("", 0, 0)))


class _Finder:
    def __init__(self, root: Map, error_codes: Collection[str]) -> None:
        self._root = root
        self._references = References(root)
        self._codes = error_codes
        self._errors = _reached_by_errors(root, self._references)

    def tags(self) -> Iterator[Diagnostic]:
        tags = self._root.get("tags")
        for index, tag in enumerate(tags if isinstance(tags, Seq) else ()):
            if isinstance(tag, Map) and not _has_text(tag, "description"):
                yield _missing(f'the tag "{_name(tag)}"', tag.location, f"#/tags/{index}")

    def at(self, visit: Visit) -> Iterator[Diagnostic]:
        node, pointer = visit.node, f"#{visit.pointer}"
        match visit.kind:
            case "operation":
                yield from self._operation(node, pointer)
            case "components.schemas":
                for name, schema in node.items.items():
                    if not self._is_described(schema):
                        what = f'the schema "{name}"'
                        below = f"{pointer}/{escape_token(name)}"
                        yield _missing(what, node.key_location(name), below)
            case "schema":
                yield from self._properties(node, pointer)
            case kind if kind in _NAMED and not self._is_described(node):
                yield _missing(_called(kind, node, pointer), node.location, pointer)
            case _:
                pass

    def _operation(self, node: Map, pointer: str) -> Iterator[Diagnostic]:
        kind = "webhook" if pointer.startswith("#/webhooks/") else "operation"
        name = node.get("operationId")
        called = f'"{name.value}"' if isinstance(name, Scalar) else f"at {pointer}"
        for key in ("summary", "description"):
            if not _has_text(node, key):
                yield _missing(f"the {kind} {called}", node.location, pointer, lacking=key)

    def _properties(self, node: Map, pointer: str) -> Iterator[Diagnostic]:
        properties = node.get("properties")
        if not isinstance(properties, Map):
            return
        for name, schema in properties.items.items():
            below = f"{pointer}/properties/{escape_token(name)}"
            if not self._is_described(schema):
                yield _missing(f'the property "{name}"', properties.key_location(name), below)
            if name in self._codes and below in self._errors:
                yield from _error_codes(schema, below)

    def _is_described(self, node: Node, hops: int = 32) -> bool:
        if not isinstance(node, Map):
            return True  # `true` and `false` have no place for a text
        if _has_text(node, "description"):
            return True
        if not hops:
            return False
        reference = node.get("$ref")
        if isinstance(reference, Scalar):
            target = self._references.find(str(reference.value))
            return target is not None and self._is_described(target[1], hops - 1)
        return self._wraps_a_described(node, hops)

    def _wraps_a_described(self, node: Map, hops: int) -> bool:
        """Whether a schema is another one or null, as documents of version 3.0 and 3.1 write it."""
        for key in _WRAPPERS:
            members = node.get(key)
            if isinstance(members, Seq):
                meaningful = [member for member in members if not _is_null(member)]
                if len(meaningful) == 1 and self._is_described(meaningful[0], hops - 1):
                    return True
        return False


def _reached_by_errors(root: Map, references: References) -> frozenset[str]:
    """The pointers of all properties that a response with an error status leads to."""
    found: set[str] = set()
    pending: list[tuple[str, Node, str]] = []
    for visit in walk_objects(root, into_schemas=False):
        responses = visit.node.get("responses") if visit.kind == "operation" else None
        for status, response in responses.items.items() if isinstance(responses, Map) else ():
            if status[:1] in "45" or status == "default":
                pointer = f"#{visit.pointer}/responses/{escape_token(status)}"
                pending.append((pointer, response, "response"))
    seen: set[str] = set()
    while pending:
        pointer, node, kind = pending.pop()
        if pointer in seen:
            continue
        seen.add(pointer)
        match node:
            case Seq():
                pending += [(f"{pointer}/{i}", item, kind) for i, item in enumerate(node)]
            case Map():
                if kind == "map of schema":
                    found |= {f"{pointer}/{escape_token(key)}" for key in node}
                reference = node.get("$ref")
                if isinstance(reference, Scalar):
                    target = references.find(str(reference.value))
                    pending += [] if target is None else [(*target, kind)]
                shape = SHAPES[kind]
                pending += [
                    (f"{pointer}/{escape_token(key)}", value, below)
                    for key, value in node.items.items()
                    if (below := shape.kind_of_member(key))
                ]
            case Scalar():
                pass
    return frozenset(found)


def _error_codes(schema: Node, pointer: str) -> Iterator[Diagnostic]:
    values = schema.get("enum") if isinstance(schema, Map) else None
    if not isinstance(schema, Map) or not isinstance(values, Seq):
        return
    texts = next((node for key in _ENUM_TEXTS if (node := schema.get(key)) is not None), None)
    for index, value in enumerate(values):
        code = value.value if isinstance(value, Scalar) else None
        if isinstance(code, str) and not (isinstance(texts, Map) and _has_text(texts, code)):
            what = f'the error code "{code}"'
            yield _missing(what, value.location, f"{pointer}/enum/{index}", lacking=_ENUM_TEXTS[0])


def _missing(
    what: str, location: Location, pointer: str, *, lacking: str = "description"
) -> Diagnostic:
    article = "an" if lacking[0] in "aeiou" else "a"
    message = (
        f"{what} has no {lacking}"
        if lacking in ("summary", "description")
        else f'{what} has no text under "{lacking}"'
    )
    hint = f"the client will document it by its name alone; add {article} {lacking} or an overlay"
    return diagnostic("missing-description", message, location, pointer=pointer, hint=hint)


def _called(kind: str, node: Map, pointer: str) -> str:
    name = _name(node)
    if name:
        return f'the {kind} "{name}"'
    if kind == "response":
        return f'the response "{pointer.rpartition("/")[2]}"'
    return f"the {kind}"


def _name(node: Map) -> str:
    name = node.get("name")
    return str(name.value) if isinstance(name, Scalar) else ""


def _has_text(node: Map, key: str) -> bool:
    text = node.get(key)
    return isinstance(text, Scalar) and isinstance(text.value, str) and bool(text.value.strip())


def _is_null(node: Node) -> bool:
    kind = node.get("type") if isinstance(node, Map) else None
    return isinstance(kind, Scalar) and kind.value == "null"
