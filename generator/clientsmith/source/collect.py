"""Which files belong to a document, and where each reference between them leads.

In: the path of the root document. Out: `Sources`, every file that references reach and the place
that each of them means; `load` gives the one document that they make. References from the root
document into itself are not followed: they stay as they are, and the parser looks them up.

Not decided here: what is a reference (`grammar`), and how the files become one (`bundle`).
"""

from __future__ import annotations

import posixpath
from collections import deque
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.source.bundle import Bundle, bundle_sources
from clientsmith.source.files import SourceFile, display_name, read_file
from clientsmith.source.grammar import SHAPES, Referring
from clientsmith.source.node import Map, Node, Scalar, child_of, escape_token, resolve_pointer
from clientsmith.source.references import (
    Found,
    Place,
    Refusal,
    find_references,
    is_pure_reference,
    parse_reference,
    reference_of,
)
from clientsmith.source.sources import Sources, Spot, Target, spot_of

_MOST_HOPS: Final = 32


def load(root: Path, *, name: str = "") -> tuple[Bundle | None, tuple[Diagnostic, ...]]:
    """Read a document and all files that it refers to, as one document.

    `name` is what messages call the root file; by default its path from the working directory.
    None only when the root file cannot be read or holds no object.
    """
    sources, problems = collect(root, name=name)
    return (None if sources is None else bundle_sources(sources)), problems


def collect(root: Path, *, name: str = "") -> tuple[Sources | None, tuple[Diagnostic, ...]]:
    """Read a document and every file below its folder that references reach."""
    name = name or display_name(root)
    file, problems = read_file(root, name)
    if file is None:
        return None, problems
    if not isinstance(file.root, Map):
        message = f'"{name}" holds no object, so it is no OpenAPI document'
        return None, (*problems, diagnostic("not-openapi", message, file.root.location))
    collector = _Collector(root, file, file.root, problems)
    return collector.run(), tuple(collector.diagnostics)


class _Collector:
    """The work list: what was read, where references lead, what was wrong."""

    def __init__(
        self, path: Path, root: SourceFile, document: Map, problems: tuple[Diagnostic, ...]
    ) -> None:
        self.diagnostics = list(problems)
        self._document = document
        self._folder = path.parent
        self._folder_name = posixpath.dirname(root.text.name)
        self._root = path.name
        self._files: dict[str, SourceFile | None] = {path.name: root}
        self._links: dict[Spot, Place] = {}
        self._reported: set[Spot] = set()

    def run(self) -> Sources:
        pending = deque([Target(Place(self._root, ""), "document")])
        targets: dict[Target, None] = {}
        while pending:
            source = pending.popleft()
            for found in find_references(self._node_at(source.place), source.kind):
                if self._is_local(found.value, source.place.file):
                    continue
                place = self._follow(found, source.place.file)
                if place is None:
                    continue
                self._links[spot_of(found.value)] = place
                target = Target(place, found.kind)
                if place.file != self._root and target not in targets:
                    targets[target] = None
                    pending.append(target)
        files = {key: file for key, file in sorted(self._files.items()) if file is not None}
        return Sources(self._root, self._document, files, self._links, tuple(targets))

    def _is_local(self, reference: Scalar, file: str) -> bool:
        return file == self._root and str(reference.value).startswith("#")

    def _follow(self, found: Found, file: str) -> Place | None:
        """The place behind a reference and behind all pure references that it leads to."""
        reference, result = found.value, None
        seen: set[Place] = set()
        while (place := self._step(reference, file, _MOST_HOPS)) is not None:
            if place in seen:
                message = f'the reference "{found.value.value}" leads only to itself'
                self._report("circular-reference", message, found.value)
                return None
            seen.add(place)
            node = self._node_at(place)
            onward = reference_of(node, found.kind)
            if onward is None or self._is_local(onward, place.file):
                return result or place
            if not is_pure_reference(node):
                result = result or place
                if SHAPES[found.kind].referring is not Referring.INLINE:
                    return result
                # Objects that are merged must not contain themselves, so their chain goes on.
            reference, file = onward, place.file
        return result

    def _step(self, reference: Scalar, file: str, hops: int) -> Place | None:
        """The place that one reference names, which exists; None after a diagnostic."""
        parsed = parse_reference(str(reference.value), file)
        if isinstance(parsed, Refusal):
            self._report(parsed.code, parsed.message, reference, parsed.hint)
            return None
        if self._read(parsed.file, reference) is None:
            return None
        place = Place(parsed.file, "")
        for token in parsed.tokens:
            node = self._node_at(place)
            if child_of(node, token) is None and hops:
                # A pointer that passes through a reference continues in what that one means.
                onward = node.get("$ref") if isinstance(node, Map) else None
                if isinstance(onward, Scalar) and isinstance(onward.value, str):
                    place = self._step(onward, place.file, hops - 1) or place
                    node = self._node_at(place)
            if child_of(node, token) is None:
                hint = self._hint_for(node, token, parsed)
                message = f'the reference "{reference.value}" points to nothing'
                self._report("dangling-reference", message, reference, hint)
                return None
            place = place.below(token)
        return place

    def _read(self, key: str, reference: Scalar) -> SourceFile | None:
        """A file by its path from the root's folder, read when it is first asked for."""
        if key in self._files:
            return self._files[key]
        self._files[key] = None
        path, name = self._folder / key, posixpath.join(self._folder_name, key)
        if not path.resolve().is_relative_to(self._folder.resolve()):
            message = f'"{name}" leads out of the folder of the root document'
            self._report("outside-root", message, reference)
        elif not path.is_file():
            names = [entry.name for entry in path.parent.glob("*") if entry.is_file()]
            message = f'the file "{name}" does not exist'
            hint = _suggest(path.name, names) or self._hint_for_name(str(reference.value))
            self._report("dangling-reference", message, reference, hint)
        else:
            self._files[key], problems = read_file(path, name)
            here = reference.location
            self.diagnostics += [replace(p, location=p.location or here) for p in problems]
        return self._files[key]

    def _node_at(self, place: Place) -> Node:
        file = self._files[place.file]
        node = None if file is None else resolve_pointer(file.root, place.pointer)
        if node is None:
            raise KeyError(place)
        return node

    def _hint_for(self, node: Node, token: str, place: Place) -> str:
        in_root = resolve_pointer(self._document, place.pointer)
        if place.file != self._root and in_root is not None:
            back = posixpath.relpath(self._root, posixpath.dirname(place.file) or ".")
            return f'to mean the root document, write "{back}#{place.pointer}"'
        return _suggest(token, list(node)) if isinstance(node, Map) else ""

    def _hint_for_name(self, name: str) -> str:
        """What to write for the bare name of a schema."""
        schema = resolve_pointer(self._document, f"/components/schemas/{escape_token(name)}")
        return "" if schema is None else f'to mean the schema, write "#/components/schemas/{name}"'

    def _report(self, code: str, message: str, reference: Scalar, hint: str = "") -> None:
        if spot_of(reference) not in self._reported:
            self._reported.add(spot_of(reference))
            self.diagnostics.append(diagnostic(code, message, reference.location, hint=hint))


def _suggest(wrong: str, names: list[str]) -> str:
    close = get_close_matches(wrong, sorted(names), n=1)
    return f'did you mean "{close[0]}"?' if close else ""
