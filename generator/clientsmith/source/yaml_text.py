"""YAML text to positioned nodes.

In: a `Text`. Out: the root node, or None when the text is no YAML, with diagnostics. libyaml finds
the events; scalars are resolved by the core schema of YAML 1.2; a key that occurs twice is an error
that shows both places. Aliases share the node of their anchor, and so its place. How much they
unfold to is bounded, because later stages walk a tree.

Not decided here: which files are YAML (`collect`), what a plain scalar means (`core_schema`), how a
complaint of libyaml is explained (`yaml_errors`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NoReturn, cast

import yaml

from clientsmith.diagnostics import Diagnostic, Note, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.source.core_schema import resolve_plain
from clientsmith.source.node import (
    NESTING_LIMIT,
    JsonScalar,
    Map,
    Node,
    Scalar,
    Seq,
    Text,
    as_written,
)
from clientsmith.source.yaml_errors import explain_yaml_error

_ALIAS_LIMIT: Final = 250_000
_CORE: Final = "tag:yaml.org,2002:"
_STRING_TAGS: Final = frozenset(_CORE + name for name in ("str", "binary", "timestamp"))
_TYPES: Final[dict[str, tuple[type, ...]]] = {
    _CORE + "null": (type(None),),
    _CORE + "bool": (bool,),
    _CORE + "int": (int,),
    _CORE + "float": (int, float),
}
_COLLECTION_TAGS: Final = frozenset((None, "!", _CORE + "map", _CORE + "seq"))


def read_yaml(text: Text) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """The root node of a YAML text that holds one document, and what is wrong with the text."""
    reader = _Reader(text)
    try:
        root = reader.read()
    except _BrokenError as broken:
        return None, (*reader.diagnostics, broken.diagnostic)
    except yaml.YAMLError as error:
        return None, (*reader.diagnostics, explain_yaml_error(text, error))
    return root, (*reader.diagnostics, *reader.report_odd_keys())


class _BrokenError(Exception):
    """The text cannot be read on; never leaves this module."""

    def __init__(self, problem: Diagnostic) -> None:
        super().__init__(problem.message)
        self.diagnostic = problem


@dataclass(frozen=True, slots=True)
class _Anchored:
    node: Node
    size: int
    height: int


class _Reader:
    """One walk over the events of a text."""

    def __init__(self, text: Text) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._text = text
        # libyaml does not count a byte order mark.
        self._shift = 1 if text.content.startswith("\ufeff") else 0
        # Whatever follows the start of a document is a node, until what began with it ends.
        self._next = cast("Callable[[], yaml.NodeEvent]", yaml.CSafeLoader(text.content).get_event)
        self._anchors: dict[str, _Anchored | None] = {}
        self._odd_keys: list[Scalar] = []
        self._size = 0  # nodes so far, counting what aliases stand for
        self._aliased = 0
        self._peak = 0  # deepest level since the innermost open anchor

    def read(self) -> Node:
        self._next()  # the start of the stream
        begin = self._next()
        if isinstance(begin, yaml.StreamEndEvent):
            self._break(begin, "the file is empty")
        root = self._node(self._next(), 1)
        self._next()  # the end of the document
        after = self._next()
        if not isinstance(after, yaml.StreamEndEvent):
            hint = 'keep one document in a file, without a second "---"'
            self._break(after, "a second document begins here", hint=hint)
        return root

    def report_odd_keys(self) -> Iterator[Diagnostic]:
        """One diagnostic for all keys that are no strings: some files have hundreds of them."""
        if not self._odd_keys:
            return
        first, count = self._odd_keys[0], len(self._odd_keys)
        more = f", as are {count - 1} more in this file" if count > 1 else ""
        yield diagnostic(
            "key-not-string",
            f'the key "{first.value}" is not a string{more}',
            first.location,
            hint="put it in quotes",
        )

    def _node(self, event: yaml.NodeEvent, depth: int) -> Node:
        self._size += 1
        self._peak = max(self._peak, depth)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event, depth)
        if event.anchor is None:
            return self._content(event, depth)
        size, peak = self._size, self._peak
        self._peak = depth
        self._anchors[event.anchor] = None
        node = self._content(event, depth)
        self._anchors[event.anchor] = _Anchored(node, self._size - size, self._peak - depth)
        self._peak = max(peak, self._peak)
        return node

    def _content(self, event: yaml.NodeEvent, depth: int) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(self._text, self._offset(event), self._scalar(event))
        if depth > NESTING_LIMIT:
            self._break(event, f"values are nested more than {NESTING_LIMIT} levels deep")
        if isinstance(event, yaml.CollectionStartEvent) and event.tag not in _COLLECTION_TAGS:
            self._report_tag(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth)
        return self._mapping(event, depth)

    def _alias(self, event: yaml.AliasEvent, depth: int) -> Node:
        if event.anchor not in self._anchors:
            self._break(event, f'the alias "*{event.anchor}" has no anchor before it')
        anchored = self._anchors[event.anchor]
        if anchored is None:
            self._break(event, f'"*{event.anchor}" stands inside of itself', "yaml-alias-limit")
        self._size += anchored.size
        self._aliased += anchored.size
        self._peak = max(self._peak, depth + anchored.height)
        if self._aliased > _ALIAS_LIMIT:
            message = f"aliases unfold to more than {_ALIAS_LIMIT} nodes"
            self._break(event, message, "yaml-alias-limit")
        if self._peak > NESTING_LIMIT:
            message = f"aliases unfold to more than {NESTING_LIMIT} levels"
            self._break(event, message, "yaml-alias-limit")
        return anchored.node

    def _sequence(self, start: yaml.NodeEvent, depth: int) -> Seq:
        items: list[Node] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Seq(self._text, self._offset(start), tuple(items))

    def _mapping(self, start: yaml.NodeEvent, depth: int) -> Map:
        items: dict[str, Node] = {}
        keys: dict[str, Scalar] = {}
        merge = False
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._key(event, depth)
            value = self._node(self._next(), depth + 1)
            if key is None:
                continue
            name = str(key.value)
            if name in items:
                self._report_duplicate(name, key, keys[name])
                continue
            items[name] = value
            keys[name] = key
            merge = merge or (
                name == "<<" and isinstance(event, yaml.ScalarEvent) and event.implicit[0]
            )
        if merge:
            items, keys = self._merged(items, keys)
        return Map(self._text, self._offset(start), items, keys)

    def _key(self, event: yaml.NodeEvent, depth: int) -> Scalar | None:
        """The key that an event begins, as a string; None when it is a list or a mapping."""
        node = self._node(event, depth + 1)
        place = self._offset(event)
        if not isinstance(node, Scalar):
            hint = 'keys are strings; quote a key that begins with "[" or "{"'
            self._report("complex-key", "a key is a list or a mapping", place, hint)
            return None
        if isinstance(node.value, str):
            return node if node.offset == place else Scalar(self._text, place, node.value)
        written: str = event.value if isinstance(event, yaml.ScalarEvent) else as_written(node)
        key = Scalar(self._text, place, written)
        self._odd_keys.append(key)
        return key

    def _merged(
        self, items: dict[str, Node], keys: dict[str, Scalar]
    ) -> tuple[dict[str, Node], dict[str, Scalar]]:
        """Entries with those of the merge key in its place; own entries and earlier ones win.

        YAML 1.2 has no merge key, but authors use it as YAML 1.1 describes it.
        """
        source = items["<<"]
        merged: dict[str, Node] = {}
        merged_keys: dict[str, Scalar] = {}
        for part in source.items if isinstance(source, Seq) else (source,):
            if not isinstance(part, Map):
                place = keys["<<"].offset
                hint = 'quote the key if it is meant as the string "<<"'
                self._report("yaml-syntax", 'the key "<<" wants a mapping', place, hint)
                return items, keys
            for name in part:
                if name not in items and name not in merged:
                    merged[name], merged_keys[name] = part.items[name], part.keys[name]
        result: dict[str, Node] = {}
        for name, value in items.items():
            result.update(merged if name == "<<" else {name: value})
        own_keys = {name: key for name, key in keys.items() if name != "<<"}
        return result, own_keys | merged_keys

    def _scalar(self, event: yaml.ScalarEvent) -> JsonScalar:
        tag: str | None = event.tag
        written: str = event.value
        if (tag is None and not event.implicit[0]) or tag == "!" or tag in _STRING_TAGS:
            return written
        try:
            value = resolve_plain(written)
        except ValueError as error:
            self._break(event, str(error))
        if tag is None:
            return value
        if tag not in _TYPES:
            self._report_tag(event)
            return written
        if type(value) not in _TYPES[tag]:
            kind = tag.removeprefix(_CORE)
            self._report("yaml-syntax", f'"{written}" is no {kind}', self._offset(event))
            return written
        return float(value) if isinstance(value, int) and tag == _CORE + "float" else value

    def _offset(self, event: yaml.Event) -> int:
        index: int = event.start_mark.index
        return index + self._shift

    def _report_duplicate(self, name: str, key: Scalar, first: Scalar) -> None:
        self.diagnostics.append(
            diagnostic(
                "duplicate-key",
                f'the key "{name}" occurs twice in one mapping',
                key.location,
                notes=[Note("first here", first.location)],
                hint="remove one of them",
            )
        )

    def _report_tag(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        tag = str(event.tag).replace(_CORE, "!!")
        hint = "remove it: OpenAPI knows only the tags of JSON's types"
        self._report("yaml-tag", f'the tag "{tag}" means nothing here', self._offset(event), hint)

    def _report(self, code: str, message: str, offset: int, hint: str = "") -> None:
        self.diagnostics.append(diagnostic(code, message, self._text.locate(offset), hint=hint))

    def _break(
        self, event: yaml.Event, message: str, code: str = "yaml-syntax", hint: str = ""
    ) -> NoReturn:
        place = self._text.locate(self._offset(event))
        raise _BrokenError(diagnostic(code, message, place, hint=hint))
