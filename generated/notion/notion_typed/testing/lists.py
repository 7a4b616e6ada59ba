"""Lists: which objects they have, and how they look.

In: the call of an operation that lists. Out: its page of objects in the envelope of the API. What
no operation creates is made up. What is *not* decided here: where a page ends (`paging`).
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass

from .decode import Decoded
from .document import Kind, Operation
from .paging import cut_page
from .relations import TRASH, admits, ids_in
from .schemas import settle
from .store import Store, Stored
from .values import MISSING, Json, Missing, at_path, child, objects

__all__ = ["Lists"]


@dataclass(slots=True)
class Lists:
    """Reads lists from a store. `listed` is how many things are made up for one."""

    store: Store
    page_size: int
    listed: int

    def read(self, decoded: Decoded, schema: Json) -> Json:
        """The answer to a call that lists."""
        operation = decoded.operation
        kinds = [self.store.document.kinds[path] for path in operation.role.kinds]
        found = [s for kind in kinds for s in self._listed(kind, decoded)]
        if not any(kind.made for kind in kinds) and not found:
            found = self._invent(kinds[0] if kinds else None, decoded, schema)
        page = cut_page(self.store.document, operation.pages, decoded, found, self.page_size)
        return self.envelope(operation, schema, page.items, page.next)

    def envelope(
        self, operation: Operation, schema: Json, found: list[Stored], following: Json
    ) -> Json:
        """Objects in the answer of an operation; `following` is the cursor of the next page."""
        name = operation.role.items
        inner = self._item_schema(schema, name)
        items: list[Json] = [
            stored.shown(
                operation.name, lambda value: self.store.examples.make(inner, value, sparse=True)
            )
            for stored in found
        ]
        if not name:
            return items
        seed: dict[str, Json] = {name: []}
        if operation.pages is not None:
            seed[operation.pages.next] = following
            if operation.pages.more:
                seed[operation.pages.more] = following is not None
        made = self.store.examples.make(schema, seed, sparse=True)
        if isinstance(made, dict):
            made[name] = items
            if operation.pages is not None and made.get(operation.pages.next) != following:
                del made[operation.pages.next]
        return made

    def _listed(self, kind: Kind, decoded: Decoded) -> Iterator[Stored]:
        """The objects of a kind that a list has: by what its path and its query say."""
        query = {n: v for (place, n), v in decoded.parameters.items() if place == "query"}
        asked = {**query, **(decoded.body if isinstance(decoded.body, dict) else {})}
        trashed = any(asked.get(name) is True for name in TRASH)
        above = [*decoded.path.values(), *ids_in(query)]
        for stored in self.store.of(kind.path).values():
            if stored.is_trashed != trashed:
                continue
            if not all(stored.belongs_to(parent) for parent in above):
                continue
            if all(admits(stored.value, name, value) for name, value in query.items()):
                yield stored

    def _invent(self, kind: Kind | None, decoded: Decoded, schema: Json) -> list[Stored]:
        """Examples for a list of what no operation creates."""
        operation = decoded.operation
        envelope = self.store.examples.make(schema)
        items = at_path(envelope, operation.role.items) if operation.role.items else envelope
        first = objects(items)[:1]
        if kind is None or not first:
            return [Stored(copy.deepcopy(value)) for value in first * self.listed]
        parents = frozenset(decoded.path.values())
        return [
            self.store.put(
                kind,
                self.store.schema_of(kind),
                {n: v for n, v in first[0].items() if n != kind.id},
                parents,
            )
            for _ in range(self.listed)
        ]

    def _item_schema(self, schema: Json, name: str) -> Json:
        """The schema of the items of a list."""
        whole = settle(self.store.document, schema, MISSING).schema
        if not name:
            return whole.get("items", True)
        inner = child(whole.get("properties", {}), name)
        listed = settle(self.store.document, True if isinstance(inner, Missing) else inner, MISSING)
        return listed.schema.get("items", True)
