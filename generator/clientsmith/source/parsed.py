"""YAML that was read before: parsing it takes ten times as long as making its nodes again.

In: a `Text`. Out: what `read_yaml` says about it, word for word. What lies here cannot lie: it is
taken only for the same content, read by the same code of ours, the same PyYAML and the same Python,
and only if its own digest says that it is whole. Texts that anything was wrong with are always read
anew, so that a diagnostic is never kept; so are those with aliases, whose nodes are shared.

The files lie among the bytecode of this package, one for each name of a text, so that they do not
grow in number with every edit. Not decided here: what YAML means (`yaml_text`).
"""

from __future__ import annotations

import marshal
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cached_property
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Final, TypeAlias

from clientsmith.beside import beside_bytecode, keep
from clientsmith.diagnostics import Diagnostic
from clientsmith.source.node import JsonScalar, Map, Node, Scalar, Seq, Text

BESIDE_BYTECODE: Final = beside_bytecode(__file__)

_READERS: Final = ("core_schema.py", "node.py", "parsed.py", "yaml_errors.py", "yaml_text.py")
_DIGEST: Final = 32
_LEAST: Final = 1000
"""Characters; what is shorter is parsed in the time that a file takes to open."""

_Form: TypeAlias = (
    "tuple[int, JsonScalar | list[_Form]] | tuple[int, tuple[str, ...], list[int], list[_Form]]"
)
"""A node as `marshal` writes it: its offset with a value, with items, or with the names, the offsets
of the keys and the values of its members.
"""


class ParsedTexts:
    """A folder of texts that were read. One that cannot be read or written is as good as empty."""

    def __init__(self, folder: Path, *, writes: bool = not sys.dont_write_bytecode) -> None:
        self._folder = folder
        self._writes = writes

    def read(self, text: Text) -> tuple[Node | None, tuple[Diagnostic, ...]]:
        """As `yaml_text.read_yaml`."""
        root = self._find(text) if len(text.content) >= _LEAST else None
        if root is not None:
            return root, ()

        from clientsmith.source.yaml_text import read_yaml  # noqa: PLC0415  # imports PyYAML

        root, problems = read_yaml(text)
        if root is not None and not problems and self._writes and len(text.content) >= _LEAST:
            self._keep(text, root)
        return root, problems

    def _find(self, text: Text) -> Node | None:
        try:
            found = self._path(text).read_bytes()
            head, payload = found[: 2 * _DIGEST], found[2 * _DIGEST :]
            if head != self._key(text) + sha256(payload).digest():
                return None
        except OSError:
            return None
        return _node(text, marshal.loads(payload))  # noqa: S302  # as .pyc

    def _keep(self, text: Text, root: Node) -> None:
        form = _form(root, set())
        if form is None:
            return
        payload = marshal.dumps(form)
        with suppress(OSError):  # our own sources may have vanished
            keep(self._path(text), self._key(text) + sha256(payload).digest() + payload)

    def _path(self, text: Text) -> Path:
        return self._folder / f"parsed-{sha256(text.name.encode()).hexdigest()[:32]}.bin"

    def _key(self, text: Text) -> bytes:
        content = text.content.encode("utf-8", "surrogatepass")
        return sha256(self._readers + sha256(content).digest()).digest()

    @cached_property
    def _readers(self) -> bytes:
        """A digest of everything that decides what a text is read as."""
        total = sha256(sys.version.encode())
        for path in _reader_files():
            total.update(path.read_bytes())
        return total.digest()


def _reader_files() -> Iterator[Path]:
    yield from (Path(__file__).with_name(name) for name in _READERS)
    library = find_spec("yaml")
    if library is not None and library.origin is not None:
        yield Path(library.origin)  # which has the version


def _form(node: Node, seen: set[int]) -> _Form | None:
    """None when a node occurs twice, or keys in another order than their values."""
    if id(node) in seen:
        return None
    seen.add(id(node))
    match node:
        case Scalar():
            return node.offset, node.value
        case Seq():
            items = _forms(node.items, seen)
            return None if items is None else (node.offset, items)
        case Map():
            values = _forms(node.items.values(), seen)
            keys = [key.offset for key in node.keys.values() if key.text is node.text]
            if values is None or [*node.keys] != [*node.items] or len(keys) < len(values):
                return None
            return node.offset, tuple(node.items), keys, values


def _forms(nodes: Iterable[Node], seen: set[int]) -> list[_Form] | None:
    forms = [_form(node, seen) for node in nodes]
    whole = [form for form in forms if form is not None]
    return whole if len(whole) == len(forms) else None


def _node(text: Text, form: _Form) -> Node:
    if len(form) == 2:
        offset, value = form
        if isinstance(value, list):
            return Seq(text, offset, tuple([_node(text, item) for item in value]))
        return Scalar(text, offset, value)
    offset, names, keys, values = form
    items = {name: _node(text, item) for name, item in zip(names, values, strict=True)}
    keyed = {name: Scalar(text, at, name) for name, at in zip(names, keys, strict=True)}
    return Map(text, offset, items, keyed)
