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
from clientsmith.source.node import JsonScalar, Map, Node, Scalar, Seq

_PROSE: Final = ("description", "summary")
_VALUES: Final = frozenset(("const", "default", "enum", "example", "examples", "mapping", "scopes"))
"""What stands below these is a value or a table, whatever its keys are called."""
_HAVE_RESPONSES: Final = frozenset(
    "components get put post delete options head patch trace query".split()  # noqa: SIM905
)
"""Below these, `responses` is a Responses Object, whose `default` is no value."""
_SETS: Final = ("tags", "parameters")
"""Lists that may have no item twice (`uniqueItems` in the schema of OpenAPI 3.0)."""

_FORMAT: Final = 2
"""Of `marshal`: the last one whose bytes depend on nothing but the value."""

_Token = JsonScalar | tuple[str | int, ...]


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
    walk.through_map(root, "", "", in_values=False)
    digest = sha256(marshal.dumps(walk.tokens, _FORMAT)).digest()
    return Outline(digest, tuple(walk.prose), tuple(walk.nodes))


class _Walk:
    """Every run walks through a whole document here: there is one call for each that has members.

    `name` is the key behind which a node stands, `above` the one before. A map begins with a tuple
    of its keys and a list with one of its length, which no scalar is.
    """

    def __init__(self) -> None:
        self.tokens: list[_Token] = []
        self.prose: list[Scalar] = []
        self.nodes: list[Node] = []

    def through_map(self, node: Map, name: str, above: str, *, in_values: bool) -> None:
        nodes, tokens, keys = self.nodes, self.tokens, node.keys
        nodes.append(node)
        tokens.append(tuple(node.items))
        for key, item in node.items.items():
            nodes.append(keys.get(key, node))
            if isinstance(item, Scalar):
                nodes.append(item)
                text = item.value
                if key in _PROSE and not in_values and isinstance(text, str) and text.strip():
                    self.prose.append(item)
                    tokens.append("prose")
                else:
                    tokens.append(text)
                continue
            values = in_values or key in _VALUES or key.startswith("x-")
            if key == "default" and name == "responses" and above in _HAVE_RESPONSES:
                values = in_values
            if isinstance(item, Map):
                self.through_map(item, key, name, in_values=values)
            else:
                self._through_list(item, key, in_values=values)

    def _through_list(self, node: Seq, name: str, *, in_values: bool) -> None:
        self.nodes.append(node)
        self.tokens.append((len(node.items),))
        starts: list[tuple[int, int]] = []
        for item in node.items:
            starts.append((len(self.tokens), len(self.prose)))
            if isinstance(item, Map):
                self.through_map(item, "", name, in_values=in_values)
            elif isinstance(item, Scalar):
                self.nodes.append(item)
                self.tokens.append(item.value)
            else:
                self._through_list(item, "", in_values=in_values)
        if name in _SETS and len(starts) > 1:
            self._note_equal_items(starts)

    def _note_equal_items(self, starts: list[tuple[int, int]]) -> None:
        """Of items that only their prose tells apart, note which are equal."""
        ends = (*starts[1:], (len(self.tokens), len(self.prose)))
        spans = list(zip(starts, ends, strict=True))
        outlines = [tuple(self.tokens[a:b]) for (a, _), (b, _) in spans]
        if len(set(map(repr, outlines))) == len(outlines):
            return
        texts = [tuple(str(node.value) for node in self.prose[a:b]) for (_, a), (_, b) in spans]
        whole = [f"{outline!r} {said!r}" for outline, said in zip(outlines, texts, strict=True)]
        self.tokens.append(tuple(map(whole.index, whole)))
