"""Lists: which objects they have, and how they look.

In: the call of an operation that lists. Out: its page of objects in the envelope of the API: those
below the ids that the call names, and of them those whose properties are as its arguments of the
same names say. Filters and orders of any other shape are left aside, and that is told. What no
operation creates is made up. What is *not* decided here: where a page ends (`paging`).
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .decode import Decoded
from .document import Kind, Operation
from .messages import Request
from .paging import SIZES, Page, cut_page, find_way
from .relations import TRASH, admits, ids_in
from .schemas import settle
from .store import Store, Stored
from .values import MISSING, Json, Missing, at_path, child, is_scalar, objects, put_at, text_of

__all__ = ["Listing", "Lists"]


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of a list; `ignored` are the names of what it was asked for in vain."""

    body: Json
    headers: Mapping[str, str]
    ignored: tuple[str, ...]


@dataclass(slots=True)
class Lists:
    """Reads lists from a store. `listed` is how many things are made up for one."""

    store: Store
    page_size: int
    listed: int
    _begun: dict[tuple[str, str], list[Stored]] = field(
        default_factory=dict[tuple[str, str], list[Stored]]
    )
    """Lists that one operation begins and another goes on with, by the latter and a path value."""

    def clear(self) -> None:
        """Forget the lists that were begun."""
        self._begun.clear()

    def read(self, decoded: Decoded, request: Request, schema: Json) -> Listing:
        """The answer to a call that lists."""
        document, operation = self.store.document, decoded.operation
        kinds = [document.kinds[path] for path in operation.role.kinds]
        asked = _asked(decoded)
        found = self._going_on(decoded)
        ignored: tuple[str, ...] = ()
        if found is None:
            found = [s for kind in kinds for s in self._below(kind, decoded, asked)]
            if not any(kind.made for kind in kinds) and not found:
                found = self._invent(kinds[0] if kinds else None, decoded, schema)
            ignored = _ignored(decoded, found, asked)
            found = [s for s in found if all(admits(s.value, n, v) for n, v in asked.items())]
        page = cut_page(document, decoded, request, found, self.page_size)
        body = self.envelope(operation, schema, page)
        if operation.pages is not None and operation.pages.further:
            for place in operation.pages.found.values():
                self._begun[operation.pages.further, text_of(child(body, place))] = found
        return Listing(body, page.headers, ignored)

    def _going_on(self, decoded: Decoded) -> list[Stored] | None:
        """The list that another operation has begun; None if none has."""
        name = decoded.operation.name
        begun = (self._begun.get((name, value)) for value in decoded.path.values())
        return next((found for found in begun if found is not None), None)

    def envelope(self, operation: Operation, schema: Json, page: Page[Stored]) -> Json:
        """A page of objects in the answer of an operation."""
        name = operation.role.items
        inner = self._item_schema(schema, name)
        items: list[Json] = [
            stored.shown(
                operation.name, lambda value: self.store.examples.make(inner, value, sparse=True)
            )
            for stored in page.items
        ]
        if not name:
            return items
        plain = {word: value for word, value in page.says.items() if "." not in word}
        made = self.store.examples.make(schema, {name: [], **plain}, sparse=True)
        if isinstance(made, dict):
            made[name] = items
            for word, value in plain.items():
                if made.get(word) != value:
                    del made[word]  # there is no such thing, and null may not stand there
            for place in page.says.keys() - plain.keys():
                put_at(made, place, page.says[place])
        return made

    def _below(self, kind: Kind, decoded: Decoded, asked: Mapping[str, Json]) -> Iterator[Stored]:
        """The objects of a kind that a list may have: by whose they are, and by the trash."""
        trashed = any(asked.get(name) is True for name in TRASH)
        query = {n: v for (place, n), v in decoded.parameters.items() if place == "query"}
        above = [*decoded.path.values(), *ids_in(query)]
        pages = decoded.operation.pages
        for stored in self.store.of(kind.path).values():
            if stored.is_trashed != trashed:
                continue
            if pages is not None and pages.further:
                # What is asked for shows objects of others: a view those of its source.
                owners = [o for o in map(self.store.anywhere, above) if o is not None]
                if all(o.parents & stored.parents for o in owners):
                    yield stored
            elif all(map(stored.belongs_to, above)):
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


def _asked(decoded: Decoded) -> dict[str, Json]:
    """The arguments of a call, those of the path aside."""
    query = {n: v for (place, n), v in decoded.parameters.items() if place == "query"}
    return {**query, **(decoded.body if isinstance(decoded.body, dict) else {})}


def _ignored(decoded: Decoded, found: list[Stored], asked: Mapping[str, Json]) -> tuple[str, ...]:
    """The arguments that would change a list if there were someone to understand them."""
    way = find_way(decoded.operation)
    known = {*SIZES, *TRASH, *([way.name] if way is not None else [])}
    return tuple(
        name
        for name, value in asked.items()
        if found
        and name not in known
        and value not in (None, [], {})
        and not (("query", name) in decoded.parameters and list(ids_in({name: value})))
        and not any(is_scalar(stored.value.get(name)) for stored in found)
    )
