"""How large and how deep a tree is, when it is one that nearly stays the same.

Values that are copied share their nodes, so that a few actions could make a document of any size
without any memory; what later stages do with it would take for ever.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from clientsmith.source.node import NESTING_LIMIT, Map, Node, Scalar

NODE_LIMIT: Final = 5_000_000
"""No document has more: the largest that people know have a fifth of that."""

_Size: TypeAlias = tuple[int, int]


class Sizes:
    """Sizes of trees; a part that was measured is not measured again."""

    def __init__(self) -> None:
        self._known: dict[Node, _Size] = {}

    def excess(self, made: Node, before: Node) -> str:
        """What is too much about a tree that was made of another; empty when nothing is."""
        count, depth = self._of(made)
        if count > NODE_LIMIT:
            return f"has more than {NODE_LIMIT} values"
        if depth > NESTING_LIMIT and depth > self._of(before)[1]:
            return f"is nested more than {NESTING_LIMIT} levels deep"
        return ""

    def _of(self, node: Node) -> _Size:
        if isinstance(node, Scalar):
            return 1, 0
        size = self._known.get(node)
        if size is None:
            count, depth = 1, 0
            for item in node.items.values() if isinstance(node, Map) else node.items:
                # Most values are primitives; a call for each would double the time.
                if isinstance(item, Scalar):
                    count += 1
                    continue
                below = self._of(item)
                count += below[0]
                depth = max(depth, below[1])
            size = self._known[node] = count, depth + 1
        return size
