"""What operations do to the objects that the mock keeps.

In: decoded calls. Out: the values that their answers are made from. What operations do was
inferred by the generator (`Role`); how objects look follows from the schemas (`examples`). Raises
`RefusedError` with status 404 (`ancestry`). What is *not* decided here: status and headers (`mock`).
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field

from .ancestry import Ancestry, item_parameter
from .decode import Decoded
from .lists import Lists
from .messages import Request
from .offspring import Offspring
from .paging import Page
from .relations import TRASH, ids_in, merged, seed_of, take_lists
from .store import Store, Stored
from .values import MISSING, Json, child, objects

__all__ = ["Outcome", "State"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a call: the body of its answer, the object that it is about, headers.

    `ignored` are the names of what the call asked for in vain.
    """

    body: Json
    stored: Stored | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    ignored: tuple[str, ...] = ()


@dataclass(slots=True)
class State:
    """Carries calls out on a store. Whoever calls holds the lock of the mock."""

    store: Store
    lists: Lists
    offspring: Offspring
    ancestry: Ancestry
    _single: dict[str, dict[str, Json]] = field(default_factory=dict[str, dict[str, Json]])

    def clear(self) -> None:
        """Forget all objects."""
        self.store.clear()
        self.lists.clear()
        self._single.clear()

    def carry_out(
        self, decoded: Decoded, request: Request, schema: Json, variant: str = ""
    ) -> Outcome:
        """Do what an operation does. `schema` is that of the body, None for what is no JSON."""
        operation = decoded.operation
        role = operation.role
        self.ancestry.check(decoded)
        match role.does:
            case "create" if role.kinds:
                return self._create(decoded, schema, variant)
            case "append" if role.kinds:
                return self._append(decoded, schema)
            case "list":
                found = self.lists.read(decoded, request, schema)
                return Outcome(found.body, None, found.headers, found.ignored)
            case "retrieve" | "update" | "delete" | "action" if role.kinds:
                return self._touch(decoded, schema, variant)
            case "keep":
                return self._keep(decoded, request.path, schema, variant)
            case _:
                seed = seed_of(decoded) or MISSING
                return Outcome(self.store.examples.make(schema, seed, variant=variant))

    def _create(self, decoded: Decoded, schema: Json, variant: str) -> Outcome:
        kind = self.store.document.kinds[decoded.operation.role.kinds[0]]
        if isinstance(decoded.body, list):
            last: Stored | None = None
            for item in objects(decoded.body):
                last = self.store.put(kind, self.store.schema_of(kind), item, frozenset())
            made = self.store.examples.make(schema, last.value if last else MISSING)
            return Outcome(made, last)
        seed = seed_of(decoded)
        parents = frozenset((*decoded.path.values(), *ids_in(decoded.body)))
        children = {
            operation: take_lists(seed, operation.role.given)
            for operation in self.offspring.appending(seed)
        }
        looks = self.store.schema_of(kind) if schema is None else schema
        stored = self.store.put(kind, looks, seed, parents, variant, sparse=True)
        for operation, items in children.items():
            self.offspring.add_children(operation, items, stored)
        self.offspring.add_embedded(kind, stored, seed)
        return Outcome(copy.deepcopy(stored.value), stored)

    def _append(self, decoded: Decoded, schema: Json) -> Outcome:
        operation = decoded.operation
        key = next(reversed(list(decoded.path.values())), "")
        above = self.store.anywhere(key)
        made = self.offspring.add_children(
            operation, objects(child(decoded.body, operation.role.given)), above, key
        )
        return Outcome(self.lists.envelope(operation, schema, Page(made)), above)

    def _touch(self, decoded: Decoded, schema: Json, variant: str) -> Outcome:
        operation = decoded.operation
        kind = self.store.document.kinds[operation.role.kinds[0]]
        key = decoded.path.get(item_parameter(operation.path, kind.path), "")
        stored = self.store.find(kind, key)
        if stored is None:
            parents = frozenset(decoded.path.values()) - {key}
            stored = self.store.put(kind, self.store.schema_of(kind), {kind.id: key}, parents)
        match operation.role.does:
            case "update" | "action":
                seed = merged(stored.value, seed_of(decoded))
                seed[kind.id] = stored.value.get(kind.id)
                changed = self.store.examples.make(
                    self.store.schema_of(kind), seed, variant=variant, sparse=True
                )
                stored.change(self.store.finished(changed) or stored.value)
            case "delete":
                flag = next((name for name in TRASH if name in stored.value), "")
                if flag:
                    stored.change({**stored.value, flag: True})
                else:
                    self.store.remove(kind, stored)
            case _:
                pass
        if operation.role.does == "delete":
            seed = {"deleted": True, **stored.value}
            return Outcome(self.store.examples.make(schema, seed, variant=variant), stored)

        def show(value: Json) -> Json:
            return self.store.examples.make(schema, value, variant=variant, sparse=True)

        return Outcome(stored.shown(f"{operation.name} {variant}", show), stored)

    def _keep(self, decoded: Decoded, path: str, schema: Json, variant: str) -> Outcome:
        if path not in self._single:
            seed: dict[str, Json] = dict(decoded.path)
            if seed:
                seed["id"] = list(decoded.path.values())[-1]
            made = self.store.examples.make(schema, seed or MISSING, variant=variant)
            self._single[path] = made if isinstance(made, dict) else {}
            for kind in decoded.operation.role.kinds:
                if isinstance(made, dict) and self.store.document.kinds[kind].id in made:
                    self.store.add(self.store.document.kinds[kind], made)
        if decoded.operation.method != "GET":
            self._single[path] = merged(self._single[path], seed_of(decoded))
        return Outcome(self.store.examples.make(schema, self._single[path], variant=variant))
