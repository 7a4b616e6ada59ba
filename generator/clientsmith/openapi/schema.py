"""Schema Objects: from nodes to the table of schemas.

In go the places where schemas stand, out comes a table with each of them, with every schema
inside them, and with everything that their references lead to. What is *not* decided here: what
a schema means, and the spelling of 3.0 (`upgrade`).
"""

from __future__ import annotations

from clientsmith.diagnostics import Diagnostic, Note, diagnostic
from clientsmith.openapi.fields import Entry
from clientsmith.openapi.keywords import (
    BOUNDS,
    FORMATS,
    UNREAD,
    docs_url,
    read_constraints,
    read_examples,
    read_labels,
    read_unread,
    read_value_texts,
)
from clientsmith.openapi.model import (
    SCHEMAS,
    Discriminator,
    Pointer,
    Property,
    Schema,
)
from clientsmith.openapi.references import References
from clientsmith.openapi.upgrade import upgrade_schema
from clientsmith.source.node import Map, Node, Scalar, Seq, escape_token, plain

_KINDS = ("object", "array", "string", "number", "integer", "boolean", "null")
_BINARY_MEDIA = frozenset(("application/octet-stream",))


class SchemaReader:
    """Reads the schemas of one document into `table`; a place is read once, whoever asks."""

    def __init__(self, references: References, *, old: bool, found: list[Diagnostic]) -> None:
        self.table: dict[Pointer, Schema] = {}
        self._references = references
        self._old = old
        self._found = found
        self._waiting: list[tuple[Pointer, Node]] = []
        self._targets: list[tuple[Pointer, Node]] = []

    def read(self, pointer: Pointer, node: Node) -> Pointer:
        """Read the schema at a place and all inside it; gives the pointer back."""
        self._waiting.append((pointer, node))
        while self._waiting:
            at, waiting = self._waiting.pop()
            if at in self.table:
                continue
            first = len(self._waiting)
            self.table[at] = self._schema(at, waiting)
            # The children were pushed in document order: turned round they are read in it.
            self._waiting[first:] = self._waiting[first:][::-1]
        return pointer

    def finish(self) -> dict[Pointer, Schema]:
        """The table, closed: what references lead to is read, and circles of them are cut."""
        while self._targets:
            self.read(*self._targets.pop())
        settled: set[Pointer] = set()
        for start in sorted(self.table):
            trail: dict[Pointer, None] = {}
            at: Pointer | None = start
            while at is not None and at not in settled and at not in trail:
                trail[at] = None
                at = self.table[at].ref
            if at is not None and at in trail:
                names = list(trail)
                self._cut(names[names.index(at) :])
            settled.update(trail)
        return self.table

    def _cut(self, cycle: list[Pointer]) -> None:
        schema = self.table[cycle[0]]
        notes = [Note("it leads on here", self.table[at].location) for at in cycle[1:]]
        self._found.append(
            diagnostic(
                "circular-reference",
                f'reference at "{cycle[0]}" leads back to itself',
                schema.location,
                pointer=cycle[0],
                hint="one of the schemas must say what it is",
                notes=notes,
            )
        )
        for at in cycle:
            self.table[at] = Schema(at, self.table[at].location, boolean=True)

    def _schema(self, pointer: Pointer, node: Node) -> Schema:
        match node:
            case Scalar(value=bool() as value):
                return Schema(pointer, node.location, boolean=value)
            case Map():
                entry = Entry(upgrade_schema(node) if self._old else node, pointer, self._found)
                return self._object(entry)
            case _:
                Entry(Map(node.text, node.offset, {}), pointer, self._found).wrong(
                    node, pointer, "a schema", "an object or a boolean"
                )
                return Schema(pointer, node.location, boolean=True)

    def _object(self, entry: Entry) -> Schema:
        items = entry.node.items
        types, nullable = self._types(entry)
        return Schema(
            entry.pointer,
            entry.location,
            ref=self._ref(entry) if "$ref" in items else None,
            types=types,
            nullable=nullable or ("nullable" in items and entry.flag("nullable")),
            format=self._format(entry) if not FORMATS.isdisjoint(items) else "",
            enum=tuple(plain(value) for value in entry.listed("enum")) if "enum" in items else None,
            const=(plain(items["const"]),) if "const" in items else (),
            constraints=read_constraints(entry) if not BOUNDS.isdisjoint(items) else (),
            properties=self._properties(entry) if "properties" in items else (),
            required=self._required(entry) if "required" in items else (),
            additional=self._child(entry, "additionalProperties"),
            items=self._items(entry) if "items" in items else None,
            prefix_items=self._children(entry, "prefixItems") if "prefixItems" in items else (),
            all_of=self._children(entry, "allOf") if "allOf" in items else (),
            any_of=self._children(entry, "anyOf") if "anyOf" in items else (),
            one_of=self._children(entry, "oneOf") if "oneOf" in items else (),
            discriminator=self._discriminator(entry) if "discriminator" in items else None,
            title=entry.text("title") if "title" in items else "",
            description=entry.prose("description") if "description" in items else "",
            docs_url=docs_url(entry) if "externalDocs" in items else "",
            default=(plain(items["default"]),) if "default" in items else (),
            examples=read_examples(entry) if "examples" in items or "example" in items else (),
            read_only="readOnly" in items and entry.flag("readOnly"),
            write_only="writeOnly" in items and entry.flag("writeOnly"),
            deprecated="deprecated" in items and entry.flag("deprecated"),
            labels=read_labels(entry) if "enum" in items else (),
            value_texts=read_value_texts(entry) if "enum" in items or "const" in items else (),
            unread=() if UNREAD.isdisjoint(items) else read_unread(entry),
        )

    def _types(self, entry: Entry) -> tuple[tuple[str, ...], bool]:
        found: tuple[str, ...] = ()
        match entry.node.items.get("type"):
            case None:
                return (), False
            case Scalar(value=str() as kind) as node:
                found = (kind,) if self._known(entry, node, kind) else ()
            case Seq():
                kinds = entry.texts("type")
                found = tuple(kind for kind in kinds if self._known(entry, entry.node, kind))
            case node:
                entry.wrong(node, entry.at("type"), '"type"', "a string or an array")
        if "null" in found and len(found) > 1:
            return tuple(kind for kind in found if kind != "null"), True
        return found, False

    def _known(self, entry: Entry, node: Node, kind: str) -> bool:
        if kind in _KINDS:
            return True
        self._found.append(
            diagnostic(
                "invalid-schema",
                f'"{kind}" is not a type',
                node.location,
                pointer=entry.at("type"),
                hint=f"the types are {', '.join(_KINDS)}",
            )
        )
        return False

    def _format(self, entry: Entry) -> str:
        written = entry.text("format")
        if written or ("contentMediaType" not in entry and "contentEncoding" not in entry):
            return written
        if entry.text("contentEncoding") in ("base64", "base64url"):
            return "byte"
        # Without an encoding the value is the bytes themselves (OpenAPI 3.1, section 4.6.10.4).
        raw = entry.text("contentMediaType") in _BINARY_MEDIA and "contentEncoding" not in entry
        return "binary" if raw else ""

    def _ref(self, entry: Entry) -> Pointer | None:
        node = entry.node.items["$ref"]
        match node:
            case Scalar(value=str() as text):
                target = self._references.find(text)
                if target is not None and _may_be_schema(target[1]):
                    self._targets.append(target)
                    return target[0]
                self._found.append(self._references.dangling(node, entry.at("$ref")))
            case _:
                entry.wrong(node, entry.at("$ref"), '"$ref"', "a string")
        return None

    def _required(self, entry: Entry) -> tuple[str, ...]:
        match entry.node.items["required"]:
            case Scalar(value=bool()) as node:
                # A habit from old drafts of JSON Schema that real documents still have.
                self._found.append(
                    diagnostic(
                        "invalid-schema",
                        '"required" must be an array, not a boolean',
                        node.location,
                        pointer=entry.at("required"),
                        hint='name the property in the "required" of the object around it',
                    )
                )
                return ()
            case _:
                return entry.texts("required")

    def _properties(self, entry: Entry) -> tuple[Property, ...]:
        holder = entry.entry("properties")
        if holder is None:
            return ()
        key_location, above = holder.node.key_location, holder.pointer
        return tuple(
            [
                Property(
                    name, self._push(f"{above}/{escape_token(name)}", node), key_location(name)
                )
                for name, node in holder.node.items.items()
            ]
        )

    def _items(self, entry: Entry) -> Pointer | None:
        match entry.node.items["items"]:
            case Seq() as node:
                entry.wrong(node, entry.at("items"), '"items"', "an object or a boolean")
                return None
            case _:
                return self._child(entry, "items")

    def _child(self, entry: Entry, key: str) -> Pointer | None:
        node = entry.node.items.get(key)
        return None if node is None else self._push(entry.at(key), node)

    def _children(self, entry: Entry, key: str) -> tuple[Pointer, ...]:
        above, nodes = entry.at(key), enumerate(entry.listed(key))
        return tuple([self._push(f"{above}/{index}", node) for index, node in nodes])

    def _push(self, pointer: Pointer, node: Node) -> Pointer:
        self._waiting.append((pointer, node))
        return pointer

    def _discriminator(self, entry: Entry) -> Discriminator | None:
        holder = entry.entry("discriminator")
        if holder is None:
            return None
        name = holder.text("propertyName")
        if not name:
            holder.missing("propertyName", "the discriminator")
            return None
        mapping: list[tuple[str, Pointer]] = []
        for value, node in holder.members("mapping"):
            target = self._mapped(node)
            if target is not None:
                mapping.append((value, target))
                continue
            self._found.append(
                diagnostic(
                    "invalid-schema",
                    f'the mapping of "{value}" leads to no schema',
                    node.location,
                    pointer=holder.at("mapping", value),
                    hint="name a component schema or write a reference to one",
                )
            )
        return Discriminator(name, tuple(mapping))

    def _mapped(self, node: Node) -> Pointer | None:
        match node:
            case Scalar(value=str() as text):
                written = text if text.startswith("#") else SCHEMAS + escape_token(text)
                target = self._references.find(written)
            case _:
                target = None
        if target is None or not _may_be_schema(target[1]):
            return None
        self._targets.append(target)
        return target[0]


def _may_be_schema(node: Node) -> bool:
    return isinstance(node, Map) or (isinstance(node, Scalar) and isinstance(node.value, bool))
