"""Both documents of a comparison, and the question that every part of an operation ends in.

In: two editions and the graph of their values. Out: findings with where they are met and which
way the value travels. Not decided here: what an operation has (`operations`, `content`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from clientsmith.difference.changes import Finding
from clientsmith.difference.edition import Edition
from clientsmith.difference.effects import Direction
from clientsmith.difference.graph import Graph
from clientsmith.frozen import dataclass
from clientsmith.openapi.model import Pointer

Met: TypeAlias = tuple[str, Direction, Finding]
"""Where a difference is met, which way the value travels, and the difference."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The old and the new edition; `prose` says whether words for people count."""

    old: Edition
    new: Edition
    graph: Graph
    prose: bool = False

    def compare_values(
        self, old: Pointer | None, new: Pointer | None, where: str, direction: Direction
    ) -> Iterator[Met]:
        """The differences between two schemas; no schema admits anything."""
        is_read = direction is not Direction.REQUEST
        roots = (() if at is None else (at,) for at in (old, new))
        for path, found in self.graph.find(*roots, is_read=is_read):
            yield f"{where} {path}".rstrip(), direction, found
