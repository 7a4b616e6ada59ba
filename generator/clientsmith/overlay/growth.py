"""How much actions put into a document.

Values that are copied share their nodes, so that a few actions could make a document of any size
without any memory; what later stages do with it would take for ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from clientsmith.overlay.search import Place
from clientsmith.source.node import NESTING_LIMIT, Map, Node, Scalar

MOST_ADDED: Final = 5_000_000
"""No overlays put more values into a document: ten times what the largest known documents have."""


class Growth:
    """What the actions so far have put into a document."""

    def __init__(self) -> None:
        self._added = 0
        self._known: dict[Node, tuple[int, int]] = {}

    def add(self, places: Sequence[Place], value: Node) -> str:
        """Count a value that goes to some places; what is too much about it, empty when nothing is."""
        count, depth = self._measure(value)
        if max(map(len, places)) + depth > NESTING_LIMIT:
            return f"is nested more than {NESTING_LIMIT} levels deep"
        added = self._added + count * len(places)
        if added > MOST_ADDED:
            return f"has more than {MOST_ADDED} values of overlays"
        self._added = added
        return ""

    def _measure(self, node: Node) -> tuple[int, int]:
        """How many nodes a value has, and how many levels; shared parts are measured once."""
        if isinstance(node, Scalar):
            return 1, 0
        size = self._known.get(node)
        if size is None:
            below = node.items.values() if isinstance(node, Map) else node.items
            sizes = [self._measure(item) for item in below]
            size = 1 + sum(count for count, _ in sizes), 1 + max((d for _, d in sizes), default=0)
            self._known[node] = size
        return size
