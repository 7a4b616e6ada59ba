"""A document without its prose: everything that can decide what it means.

In: the root of a document. Out: an `Outline`, whose digest is that of another document if the two
differ in nothing but descriptions, summaries, and where things stand. Prose is the text behind one
of these keys, unless it stands in a value that is no part of the description, such as an example,
or below a key that the author of the document has chosen.
"""

from __future__ import annotations

import marshal
from hashlib import sha256
from typing import Final

from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonScalar, Map, Node, Scalar

_PROSE: Final = ("description", "summary")
_VALUES: Final = frozenset(("const", "default", "enum", "example", "examples", "mapping", "scopes"))
"""What stands below these is a value or a table, whatever its keys are called."""

_FORMAT: Final = 2
"""Of `marshal`: the last one whose bytes depend on nothing but the value."""

_Token = JsonScalar | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """`prose` has the nodes of all prose, `nodes` all nodes and those of keys, in document order:
    documents of one digest have as many of both, and each means the same in both.
    """

    digest: bytes
    prose: tuple[Scalar, ...]
    nodes: tuple[Node, ...]


def make_outline(root: Map) -> Outline:
    """The outline of a whole document."""
    walk = _Walk()
    walk.through_map(root, in_values=False)
    digest = sha256(marshal.dumps(walk.tokens, _FORMAT)).digest()
    return Outline(digest, tuple(walk.prose), tuple(walk.nodes))


class _Walk:
    """Every run walks through a whole document here: there is one call for each that has members."""

    def __init__(self) -> None:
        self.tokens: list[_Token] = []
        self.prose: list[Scalar] = []
        self.nodes: list[Node] = []

    def through(self, node: Node, *, in_values: bool) -> None:
        if isinstance(node, Map):
            self.through_map(node, in_values=in_values)
        elif isinstance(node, Scalar):
            self.nodes.append(node)
            self.tokens.append(node.value)
        else:
            self.nodes.append(node)
            self.tokens += ("[", len(node.items))
            for item in node.items:
                self.through(item, in_values=in_values)

    def through_map(self, node: Map, *, in_values: bool) -> None:
        nodes, tokens, keys = self.nodes, self.tokens, node.keys
        nodes.append(node)
        tokens += ("{", tuple(node.items))
        for key, item in node.items.items():
            nodes.append(keys.get(key, node))
            if not isinstance(item, Scalar):
                values = in_values or key in _VALUES or key.startswith("x-")
                self.through(item, in_values=values)
                continue
            nodes.append(item)
            text = item.value
            if key in _PROSE and not in_values and isinstance(text, str) and not _is_blank(text):
                self.prose.append(item)
                tokens.append("prose")
            else:
                tokens.append(text)


def _is_blank(text: str) -> bool:
    return not text or text.isspace()
