"""The objects that the mock keeps, by collection and id.

In: seeds of objects. Out: objects as their schemas want them, each with an id of its own. What is
*not* decided here: when objects are created, changed or deleted (`state`).
"""

from __future__ import annotations

import copy
import re
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from .document import Document, Kind
from .examples import Examples
from .relations import TRASH, ids_in
from .values import Json, child, is_scalar, same_id, text_of

__all__ = ["Finisher", "Store", "Stored"]

Finisher = Callable[[dict[str, Json]], None]
"""Changes an object before it is kept."""

_LONG: Final = 12
_NAMESPACE: Final = uuid.UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")


@dataclass(slots=True, eq=False)
class Stored:
    """An object that is kept; `parents` are the ids that it was created with."""

    value: dict[str, Json]
    parents: frozenset[str] = frozenset()
    _shown: dict[str, Json] = field(default_factory=dict[str, Json])

    def change(self, value: dict[str, Json]) -> None:
        """Put another value in place of the old one."""
        self.value = value
        self._shown.clear()

    def shown(self, form: str, make: Callable[[Json], Json]) -> Json:
        """The object in a form of it, which is made once for each value."""
        if form not in self._shown:
            self._shown[form] = make(self.value)
        return self._shown[form]

    def belongs_to(self, parent: str) -> bool:
        """Whether the object was created below another."""
        return any(same_id(parent, known) for known in self.parents)

    @property
    def is_trashed(self) -> bool:
        """Whether lists leave it out."""
        return any(self.value.get(name) is True for name in TRASH)


@dataclass(slots=True)
class Store:
    """All objects. Whoever calls holds the lock of the mock."""

    document: Document
    examples: Examples
    finishers: list[Finisher] = field(default_factory=list[Finisher])
    _objects: dict[str, dict[str, Stored]] = field(default_factory=dict[str, dict[str, Stored]])
    _count: int = 0

    def clear(self) -> None:
        """Forget all objects."""
        self._objects.clear()
        self._count = 0

    def add(self, kind: Kind, seed: Json, parents: Iterable[str] = ()) -> dict[str, Json]:
        """Put an object there, as if it had been created; its id may be in the seed."""
        given = seed if isinstance(seed, dict) else {}
        others = {name: value for name, value in given.items() if name != kind.id}
        above = frozenset((*parents, *ids_in(others)))
        return self.put(kind, self.schema_of(kind), given, above).value

    def all_of(self, kind: Kind) -> list[dict[str, Json]]:
        """The objects of a kind, in the order in which they were created."""
        return [stored.value for stored in self.of(kind.path).values()]

    def find(self, kind: Kind, key: str) -> Stored | None:
        """The object with an id."""
        kept = self.of(kind.path)
        if key in kept:
            return kept[key]
        return next((stored for known, stored in kept.items() if same_id(known, key)), None)

    def remove(self, kind: Kind, stored: Stored) -> None:
        """Forget an object."""
        kept = self.of(kind.path)
        for known in [key for key, other in kept.items() if other is stored]:
            del kept[known]

    def put(
        self,
        kind: Kind,
        schema: Json,
        seed: dict[str, Json],
        parents: frozenset[str],
        variant: str = "",
        *,
        sparse: bool = False,
    ) -> Stored:
        """Make an object of a seed and keep it; `schema` is what it looks like."""
        seed = copy.deepcopy(seed)
        if not is_scalar(seed.get(kind.id)):
            seed[kind.id] = self._new_id(kind, schema)
        made = self.examples.make(schema, seed, variant=variant, sparse=sparse)
        value = self.finished(made) or seed
        value.setdefault(kind.id, seed[kind.id])
        stored = Stored(value, parents)
        self.of(kind.path)[text_of(value[kind.id])] = stored
        return stored

    def finished(self, made: Json) -> dict[str, Json]:
        """An object after what the package itself has to say of it."""
        value = made if isinstance(made, dict) else {}
        for finish in self.finishers:
            finish(value)
        return value

    def _new_id(self, kind: Kind, schema: Json) -> Json:
        self._count += 1
        example = child(self.examples.make(schema), kind.id)
        if isinstance(example, int):
            return self._count
        text = example if isinstance(example, str) else ""
        if re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", text):
            return str(uuid.uuid5(_NAMESPACE, f"{kind.path} {self._count}"))
        if len(text) >= _LONG and text.isalnum():
            return f"{text[:-6]}{self._count:06d}"
        return f"{kind.name}-{self._count}" if kind.made or not text else f"{text}-{self._count}"

    def schema_of(self, kind: Kind) -> Json:
        """The schema that objects of a kind are kept in: that of whoever retrieves one."""
        usual = ("retrieve", "create", "update", "list")
        for does in usual:
            for operation in self.document.operations.values():
                if operation.role.does == does and kind.path in operation.role.kinds[:1]:
                    for status, content in operation.responses.items():
                        for media, schema in content.items():
                            if status.startswith("2") and "json" in media:
                                return schema
        return True

    def is_made(self, key: str) -> bool:
        """Whether an object of any kind that can be created has this id."""
        made = (kept for path, kept in self._objects.items() if self.document.kinds[path].made)
        return any(same_id(known, key) for kept in made for known in kept)

    def anywhere(self, key: str) -> Stored | None:
        """The first object of any kind that has this id."""
        found = (self.find(kind, key) for kind in self.document.kinds.values())
        return next((stored for stored in found if stored is not None), None)

    def name_of(self, stored: Stored) -> tuple[Kind, str] | None:
        """The kind and the id of an object."""
        for path, kept in self._objects.items():
            for known, other in kept.items():
                if other is stored:
                    return self.document.kinds[path], known
        return None

    def of(self, path: str) -> dict[str, Stored]:
        """The objects of a collection by their ids."""
        return self._objects.setdefault(path, {})
