"""Objects that come with others: children that are appended, and what a new object lists.

In: objects, and what their creation says of others. Out: these as objects of their own, which know
their parents. What is *not* decided here: how any of them looks (`store`).
"""

from __future__ import annotations

import copy
from dataclasses import dataclass

from .document import Kind, Operation
from .relations import singular, take_lists
from .store import Store, Stored
from .values import Json, objects, text_of

__all__ = ["Offspring"]


@dataclass(slots=True)
class Offspring:
    """Creates the objects that come with others."""

    store: Store

    def appending(self, seed: dict[str, Json]) -> list[Operation]:
        """The operations that add what a new object brings with it."""
        return [
            operation
            for operation in self.store.document.operations.values()
            if operation.role.does == "append" and operation.role.given in seed
        ]

    def add_children(
        self,
        operation: Operation,
        items: list[dict[str, Json]],
        above: Stored | None,
        key: str = "",
    ) -> list[Stored]:
        """Create the children that an operation was given; `key` is the id of what is `above`."""
        given = operation.role.given
        kind = self.store.document.kinds[operation.role.kinds[0]]
        parent = self.store.name_of(above) if above is not None else None
        key = parent[1] if parent else key
        made: list[Stored] = []
        for item in items:
            own = copy.deepcopy(item)
            nested = take_lists(own, given)
            if parent:
                own.setdefault("parent", {f"{singular(parent[0].name)}_id": parent[1]})
            stored = self.store.put(
                kind, self.store.schema_of(kind), own, frozenset({key}), sparse=True
            )
            self._flag(stored, given, has=bool(nested))
            self.add_children(operation, nested, stored)
            made.append(stored)
        if above is not None and items:
            self._flag(above, given, has=True)
        return made

    def _flag(self, stored: Stored, given: str, *, has: bool) -> None:
        if isinstance(stored.value.get(f"has_{given}"), bool):
            stored.change({**stored.value, f"has_{given}": has})

    def add_embedded(self, kind: Kind, stored: Stored, seed: dict[str, Json]) -> None:
        """Objects of other kinds that a new object lists by the name of their collection."""
        for other in self.store.document.kinds.values():
            listed = stored.value.get(other.name)
            if other.path == kind.path or not other.made or not isinstance(listed, list):
                continue
            hints = [v for n, v in seed.items() if n.endswith(singular(other.name))]
            more = hints[0] if hints and isinstance(hints[0], dict) else {}
            key = text_of(stored.value.get(kind.id))
            for item in objects(listed):
                if other.id not in item:
                    continue
                own = {n: v for n, v in item.items() if n != other.id}
                own = {**more, **own}
                above: dict[str, Json] = {f"{singular(kind.name)}_id": key}
                own["parent"] = above
                made = self.store.put(
                    other, self.store.schema_of(other), own, frozenset({key}), sparse=True
                )
                item[other.id] = made.value[other.id]
