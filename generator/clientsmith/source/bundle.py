"""One document out of the files of `Sources`.

In: the files and where their references lead. Out: a `Bundle`, whose root has only references into
itself. Nodes keep the text and the offset that they came from; a document of one file is returned
as it was read.

Not decided here: which files there are (`collect`) and where their content goes (`homes`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from math import isfinite
from pathlib import Path

from clientsmith.frozen import dataclass
from clientsmith.source.grammar import MAPPING_VALUE, SHAPES
from clientsmith.source.homes import find_homes
from clientsmith.source.node import JsonValue, Map, Node, Scalar, Seq, Text, escape_token
from clientsmith.source.references import is_pure_reference, reference_of, write_pointer
from clientsmith.source.sources import Sources, Target


@dataclass(frozen=True, slots=True)
class Bundle:
    """A document in one piece, the texts that it came from by name, and the paths of its files."""

    root: Map
    texts: Mapping[str, Text]
    files: tuple[Path, ...]


def bundle_sources(sources: Sources) -> Bundle:
    """Put the files of a document together; the root's file is the first of `files`."""
    root = _Bundler(sources).document() if sources.links else sources.document
    files = sorted(sources.files.items(), key=lambda pair: (pair[0] != sources.root, pair[0]))
    texts = {file.text.name: file.text for _, file in files}
    return Bundle(root, texts, tuple(file.path for _, file in files))


def bundle_text(bundle: Bundle) -> str:
    """The document as JSON text, with keys in document order."""
    value = _finite(bundle.root)
    return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def _finite(node: Node) -> JsonValue:
    """A node as values that JSON can hold: `.inf` and `.nan` exist in YAML only."""
    match node:
        case Scalar(value=float() as value) if not isfinite(value):
            return str(value)
        case Scalar(value=value):
            return value
        case Seq(items=items):
            return [_finite(item) for item in items]
        case Map(items=items):
            return {key: _finite(item) for key, item in items.items()}


class _Bundler:
    """Rewrites nodes so that each reference leads to its home; what has no link stays untouched."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._homes = find_homes(sources)

    def document(self) -> Map:
        """The root, with the new components sorted at the end of their sections."""
        document = self._rewrite_members(self._sources.document, "document", "")
        components = document.get("components")
        for section, targets in self._homes.added.items():
            entries: dict[str, Node] = {}
            keys: dict[str, Scalar] = {}
            for name, target in targets.items():
                node = self._sources.node_at(target.place)
                pointer = f"/components/{section}/{name}"
                entries[name] = self._rewrite(node, target.kind, pointer)
                keys[name] = Scalar(node.text, node.offset, name)
            present = components.get(section) if isinstance(components, Map) else None
            extended = _extend(present, entries, keys, document)
            components = _extend(components, {section: extended}, {}, document)
        return (
            _extend(document, {"components": components}, {}, document) if components else document
        )

    def _rewrite(self, node: Node, kind: str, pointer: str) -> Node:
        """A node that will stand at a pointer of the bundle; the same one if nothing changes."""
        if not kind:
            return node
        match node:
            case Map():
                return self._rewrite_map(node, kind, pointer)
            case Seq():
                items = tuple(
                    self._rewrite(item, kind, f"{pointer}/{index}")
                    for index, item in enumerate(node.items)
                )
                return node if items == node.items else Seq(node.text, node.offset, items)
            case Scalar():
                return self._redirect(node, "schema") if kind == MAPPING_VALUE else node

    def _rewrite_map(self, node: Map, kind: str, pointer: str) -> Node:
        reference = reference_of(node, kind) if is_pure_reference(node) else None
        place = None if reference is None else self._sources.link_of(reference)
        if place is not None and self._homes.pointer_of(Target(place, kind)) == pointer:
            # This is the home of what the reference means.
            return self._rewrite(self._sources.node_at(place), kind, pointer)
        return self._rewrite_members(self._sources.merged(node, kind), kind, pointer)

    def _rewrite_members(self, node: Map, kind: str, pointer: str) -> Map:
        shape = SHAPES[kind]
        items = {
            key: self._rewrite(value, shape.kind_of_member(key), f"{pointer}/{escape_token(key)}")
            for key, value in node.items.items()
        }
        reference = reference_of(node, kind)
        if reference is not None:
            items["$ref"] = self._redirect(reference, kind)
        if all(items[key] is value for key, value in node.items.items()):
            return node
        return Map(node.text, node.offset, items, node.keys)

    def _redirect(self, reference: Scalar, kind: str) -> Scalar:
        """The string of a reference, leading to its place in the bundle."""
        place = self._sources.link_of(reference)
        pointer = None if place is None else self._homes.pointer_of(Target(place, kind))
        if pointer is None:
            return reference
        return Scalar(reference.text, reference.offset, write_pointer(pointer))


def _extend(
    node: Node | None, items: Mapping[str, Node], keys: Mapping[str, Scalar], parent: Map
) -> Map:
    """A map with more members; a new one takes the place of its parent."""
    if not isinstance(node, Map):
        return Map(parent.text, parent.offset, items, keys)
    return Map(node.text, node.offset, {**node.items, **items}, {**node.keys, **keys})
