"""Operations that were released and are gone from the document, kept for one minor version.

In: the document, and that of the last release. Out: the document with such operations put back,
marked as deprecated and by `x-clientsmith-removed`, together with the components that they need and
the document lacks; and a note for each. So a method that somebody calls warns before it goes, and
what is generated for it takes the same way as everything else. An operation that has moved (the same
operationId, or the same method by the configured extension) is not gone.

Not decided here: what the method says (`python/farewell`), and when a release ends its time: from the
minor version on that follows the one which had it deprecated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from clientsmith.config import Config
from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.inventory import METHODS
from clientsmith.python.farewell import REMOVED
from clientsmith.release.record import Record, list_operations, shape_of
from clientsmith.release.versions import is_later_minor
from clientsmith.source.node import (
    Map,
    Node,
    Scalar,
    Seq,
    escape_token,
    resolve_pointer,
    unescape_token,
)

_COMPONENTS: Final = "#/components/"


@dataclass(frozen=True, slots=True)
class Kept:
    """An operation that was put back; `since` is the version that had it deprecated first."""

    path: str
    method: str
    since: str
    announced: bool
    """Whether the last release had it deprecated already."""

    @property
    def name(self) -> str:
        """What a person calls it: `GET /v1/pages/{page_id}`."""
        return f"{self.method.upper()} {self.path}"


def lacks_operations(root: Map, record: Record) -> bool:
    """Whether an operation of the release is not where it was; else nothing has to be kept."""
    return not set(record.operations).issubset(list_operations(root))


def keep_removed(
    root: Map, released: Map, config: Config, version: str
) -> tuple[Map, tuple[Kept, ...], tuple[Diagnostic, ...]]:
    """Put back what is gone since the release, unless `version` is the one in which it goes."""
    known = _Known(root, config)
    kept: list[Kept] = []
    found: list[Diagnostic] = []
    paths: dict[str, Map] = {}
    needed: list[Node] = []
    for path, item, method, operation in _operations(released):
        since = _since(operation)
        if known.has(path, method, operation) or (since and is_later_minor(version, since)):
            continue
        one = Kept(path, method, since or version, bool(since))
        kept.append(one)
        marked = _mark(operation, item, one.since)
        needed.append(marked)
        place = known.path_like(path)
        target = paths.get(place) or _map(root.get("paths"), place) or _empty(item)
        paths[place] = _with(target, {method: marked})
        found.append(_note(one, item, place, told=bool(config.removed)))
    if not kept:
        return root, (), ()
    root = _with(root, {"paths": _with(_map(root, "paths") or _empty(root), paths)})
    return _with_components(root, released, needed), tuple(kept), tuple(found)


def without(root: Map, kept: Iterable[Kept]) -> Map:
    """A document without operations that were put back; their components stay."""
    paths = _map(root, "paths")
    items: dict[str, Node] = dict(paths.items) if paths is not None else {}
    for one in kept:
        for path, item in list(items.items()):
            if shape_of(path) == shape_of(one.path) and isinstance(item, Map):
                left = {key: node for key, node in item.items.items() if key != one.method}
                items[path] = Map(item.text, item.offset, left, item.keys)
                if not left:
                    del items[path]
    if paths is None:
        return root
    return _with(root, {"paths": Map(paths.text, paths.offset, items, paths.keys)})


class _Known:
    """The operations of a document, by what they can be known by."""

    def __init__(self, root: Map, config: Config) -> None:
        resources = config.resources
        self._names = [it for it in (resources.extension, resources.stream_extension) if it]
        self._places: set[tuple[str, str]] = set()
        self._ids: set[str] = set()
        self._paths: dict[str, str] = {}
        for path, _, method, operation in _operations(root):
            self._places.add((shape_of(path), method))
            self._ids.update(self._identities(operation))
        paths = root.get("paths")
        if isinstance(paths, Map):
            self._paths = {shape_of(path): path for path in paths}

    def has(self, path: str, method: str, operation: Map) -> bool:
        """Whether an operation is still there, at its place or at another one."""
        if (shape_of(path), method) in self._places:
            return True
        return not self._ids.isdisjoint(self._identities(operation))

    def path_like(self, path: str) -> str:
        """The path of the document that is the same but for the names of its variables."""
        return self._paths.get(shape_of(path), path)

    def _identities(self, operation: Map) -> Iterator[str]:
        for key in ("operationId", *self._names):
            value = operation.get(key)
            if isinstance(value, Scalar) and isinstance(value.value, str) and value.value:
                yield f"{key} {value.value}"


def _operations(root: Map) -> Iterator[tuple[str, Map, str, Map]]:
    """Path, path item, method and operation; path items that are references are left alone."""
    paths = root.get("paths")
    if not isinstance(paths, Map):
        return
    for path, item in paths.items.items():
        if isinstance(item, Map):
            for method in METHODS:
                operation = item.get(method)
                if isinstance(operation, Map):
                    yield path, item, method, operation


def _since(operation: Map) -> str:
    mark = operation.get(REMOVED)
    since = mark.get("since") if isinstance(mark, Map) else None
    return str(since.value) if isinstance(since, Scalar) else ""


def _mark(operation: Map, item: Map, since: str) -> Map:
    """The operation as it is put back, with the parameters that its path had for all."""
    text, offset = operation.text, operation.offset
    marks: dict[str, Node] = {
        "deprecated": Scalar(text, offset, value=True),
        REMOVED: Map(text, offset, {"since": Scalar(text, offset, since)}),
    }
    common, own = item.get("parameters"), operation.get("parameters")
    if isinstance(common, Seq) and common.items:
        more = own.items if isinstance(own, Seq) else ()
        named = {_parameter(it) for it in more}
        kept = tuple(it for it in common.items if _parameter(it) not in named)
        marks["parameters"] = Seq(common.text, common.offset, (*kept, *more))
    return _with(operation, marks)


def _parameter(node: Node) -> object:
    """What a parameter is told by (OpenAPI 3.1, section 4.8.12); a reference by itself."""
    if not isinstance(node, Map):
        return id(node)
    parts = [node.get(key) for key in ("$ref", "name", "in")]
    return tuple(it.value if isinstance(it, Scalar) else None for it in parts)


def _with_components(root: Map, released: Map, needed: Iterable[Node]) -> Map:
    """The document with the components that are referred to and missing."""
    missing: dict[str, dict[str, Node]] = {}
    pending = list(needed)
    while pending:
        for section, name in _references(pending.pop()):
            pointer = f"/components/{escape_token(section)}/{escape_token(name)}"
            if name in missing.get(section, {}) or resolve_pointer(root, pointer) is not None:
                continue
            node = resolve_pointer(released, pointer)
            if node is not None:
                missing.setdefault(section, {})[name] = node
                pending.append(node)
    if not missing:
        return root
    components = _map(root, "components") or _empty(root)
    sections = {
        section: _with(_map(components, section) or _empty(root), nodes)
        for section, nodes in missing.items()
    }
    return _with(root, {"components": _with(components, sections)})


def _references(node: Node) -> Iterator[tuple[str, str]]:
    """The components that a node mentions: by reference, in a mapping, or as a security scheme."""
    match node:
        case Scalar(value=str(text)) if text.startswith(_COMPONENTS):
            section, _, rest = text.removeprefix(_COMPONENTS).partition("/")
            name = rest.partition("/")[0]
            if name:
                yield unescape_token(section), unescape_token(name)
        case Scalar():
            pass
        case Seq(items=items):
            for item in items:
                yield from _references(item)
        case Map(items=items):
            for key, item in items.items():
                yield from _references(item)
                if key == "security" and isinstance(item, Seq):
                    schemes = (it for it in item.items if isinstance(it, Map))
                    yield from (("securitySchemes", name) for it in schemes for name in it)


def _note(kept: Kept, item: Map, place: str, *, told: bool) -> Diagnostic:
    return diagnostic(
        "operation-kept",
        f'"{kept.name}" is gone from the document and kept as a deprecated method',
        item.key_location(kept.method),
        pointer=f"#/paths/{escape_token(place)}/{kept.method}",
        hint="" if told else 'say under "removed" of the configuration what to use instead',
    )


def _map(node: Node | None, key: str) -> Map | None:
    found = node.get(key) if isinstance(node, Map) else None
    return found if isinstance(found, Map) else None


def _empty(like: Map) -> Map:
    return Map(like.text, like.offset, {})


def _with(node: Map, items: Mapping[str, Node]) -> Map:
    return Map(node.text, node.offset, {**node.items, **items}, node.keys)
