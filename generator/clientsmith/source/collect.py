"""Which files belong to a document, and where each reference between them leads.

In: the path of the root document. Out: `Sources`, every file that references reach and the place
that each of them means; `load` gives the one document that they make. References from the root
document into itself are not followed: they stay as they are, and the parser looks them up.
Files on the web are read only where `Remote` allows their host.

Not decided here: what is a reference (`grammar`), and how the files become one (`bundle`).
"""

from __future__ import annotations

import posixpath
from collections import deque
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.frozen import replace
from clientsmith.source.addresses import is_address
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
    refuse_outside,
)
from clientsmith.source.remote import Remote, RemoteFiles
from clientsmith.source.sources import Sources, Spot, Target, spot_of

_MOST_HOPS: Final = 32


def load(
    root: Path, *, name: str = "", remote: Remote | None = None
) -> tuple[Bundle | None, tuple[Diagnostic, ...]]:
    """Read a document and all files that it refers to, as one document.

    `name` is what messages call the root file; by default its path from the working directory.
    Without `remote` no reference leads to the web; with it, the lock and copies of files are kept.
    None only when the root file cannot be read or holds no object.
    """
    sources, problems = collect(root, name=name, remote=remote)
    if sources is None:
        return None, problems
    bundle = bundle_sources(sources)
    if remote is not None and any(is_address(key) for key in sources.files):
        # What the lock says decides what is read, so it is one of the files.
        bundle = replace(bundle, files=(*bundle.files, remote.lock))
    return bundle, problems


def collect(
    root: Path, *, name: str = "", remote: Remote | None = None
) -> tuple[Sources | None, tuple[Diagnostic, ...]]:
    """Read a document and every file below its folder, or on allowed hosts, that references reach."""
    name = name or display_name(root)
    file, problems = read_file(root, name)
    if file is None:
        return None, problems
    if not isinstance(file.root, Map):
        message = f'"{name}" holds no object, so it is no OpenAPI document'
        return None, (*problems, diagnostic("not-openapi", message, file.root.location))
    collector = _Collector(root, file, file.root, problems, remote)
    return collector.run(), tuple(collector.diagnostics)


class _Collector:
    """The work list: what was read, where references lead, what was wrong."""

    def __init__(
        self,
        path: Path,
        root: SourceFile,
        document: Map,
        problems: tuple[Diagnostic, ...],
        remote: Remote | None,
    ) -> None:
        self.diagnostics = list(problems)
        self._document = document
        self._folder = path.parent
        self._folder_name = posixpath.dirname(root.text.name)
        self._root = path.name
        self._remote = None if remote is None else RemoteFiles(remote)
        self._files: dict[str, SourceFile | None] = {path.name: root}
        self._moved: dict[str, str] = {}
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
        if self._remote is not None:
            self.diagnostics += self._remote.save()
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
        key = self._read(parsed.file, reference)
        if key is None:
            return None
        place = Place(key, "")
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

    def _read(self, file: str, reference: Scalar) -> str | None:
        """Read a file when it is first asked for; the key of it in its one spelling, if it is
        there.
        """
        is_remote = is_address(file)
        key = self._moved.get(file, file) if is_remote else self._key_of(file)
        if key not in self._files:
            self._files[key] = None
            if is_remote:
                key = self._read_remote(key, reference)
            else:
                self._files[key] = self._read_below(key, reference)
        return None if self._files[key] is None else key

    def _key_of(self, file: str) -> str:
        """The path of a file from the root's folder, even if it goes out of it and in again."""
        if not file.startswith("../"):
            return file
        folder = posixpath.normpath(self._folder.absolute().as_posix())
        return posixpath.relpath(posixpath.join(folder, file), folder)

    def _read_below(self, key: str, reference: Scalar) -> SourceFile | None:
        path, name = self._folder / key, posixpath.join(self._folder_name, key)
        if key.startswith("../") or key == "..":
            refusal = refuse_outside(str(reference.value))
            self._report(refusal.code, refusal.message, reference, refusal.hint)
        elif not path.resolve().is_relative_to(self._folder.resolve()):
            message = f'"{name}" leads out of the folder of the root document'
            self._report("outside-root", message, reference)
        elif not path.is_file():
            names = [entry.name for entry in path.parent.glob("*") if entry.is_file()]
            message = f'the file "{name}" does not exist'
            hint = _suggest(path.name, names) or self._hint_for_name(str(reference.value))
            self._report("dangling-reference", message, reference, hint)
        else:
            file, problems = read_file(path, name)
            self._add(problems, reference)
            return file
        return None

    def _read_remote(self, address: str, reference: Scalar) -> str:
        """Read a file from the web; its key, which is another address after a redirect."""
        if self._remote is None:
            hint = 'store it next to the root document, or allow its host by "remote.hosts"'
            message = f'"{reference.value}" is not a file'
            self._report("remote-reference", message, reference, hint)
            return address
        found, problems = self._remote.read(address)
        self._add(problems, reference)
        if found is None:
            return address
        self._moved[address] = found.address
        if self._files.get(found.address) is None:
            self._files[found.address] = found.file
        return found.address

    def _add(self, problems: tuple[Diagnostic, ...], reference: Scalar) -> None:
        here = reference.location
        self.diagnostics += [replace(p, location=p.location or here) for p in problems]

    def _node_at(self, place: Place) -> Node:
        file = self._files[place.file]
        node = None if file is None else resolve_pointer(file.root, place.pointer)
        if node is None:
            raise KeyError(place)
        return node

    def _hint_for(self, node: Node, token: str, place: Place) -> str:
        in_root = resolve_pointer(self._document, place.pointer)
        if place.file != self._root and in_root is not None and not is_address(place.file):
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
