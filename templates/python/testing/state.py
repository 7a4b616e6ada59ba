"""The objects that the mock keeps: what was created, changed and deleted.

In: decoded calls. Out: the values that their answers are made from. What operations do to objects
was inferred by the generator (`Role`); how objects look follows from the schemas (`examples`).
Raises `RefusedError` with status 404. What is *not* decided here: status and headers (`mock`).
"""

from __future__ import annotations

import copy
import re
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from .decode import Decoded
from .document import Document, Kind, Operation
from .examples import Examples
from .paging import cut_page
from .problems import RefusedError
from .schemas import settle
from .values import (
    MISSING,
    Json,
    Missing,
    at_path,
    child,
    is_scalar,
    objects,
    same_id,
    scalars_in,
    text_of,
)

__all__ = ["State", "Stored"]

_TRASH: Final = ("in_trash", "trashed", "archived", "deleted", "is_deleted", "isDeleted")
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
        return any(self.value.get(name) is True for name in _TRASH)


@dataclass(slots=True)
class State:
    """All objects by collection and id. Whoever calls holds the lock of the mock."""

    document: Document
    examples: Examples
    page_size: int
    listed: int
    finishers: list[Callable[[dict[str, Json]], None]]
    _objects: dict[str, dict[str, Stored]] = field(default_factory=dict[str, dict[str, Stored]])
    _single: dict[str, dict[str, Json]] = field(default_factory=dict[str, dict[str, Json]])
    _count: int = 0

    def clear(self) -> None:
        """Forget all objects."""
        self._objects.clear()
        self._single.clear()
        self._count = 0

    def carry_out(
        self, decoded: Decoded, schema: Json, path: str, variant: str = ""
    ) -> tuple[Json, Stored | None]:
        """Do what an operation does; the body of its answer, and the object that it is about."""
        operation = decoded.operation
        role = operation.role
        match role.does:
            case "create" if role.kinds:
                return self._create(decoded, schema, variant)
            case "append" if role.kinds:
                return self._append(decoded, schema)
            case "list":
                return self._list(decoded, schema), None
            case "retrieve" | "update" | "delete" | "action" if role.kinds:
                return self._touch(decoded, schema, variant)
            case "keep":
                return self._keep(decoded, schema, path, variant)
            case _:
                return self.examples.make(schema, _seed(decoded), variant=variant), None

    def add(self, kind: Kind, seed: Json, parents: Iterable[str] = ()) -> dict[str, Json]:
        """Put an object there, as if it had been created; its id may be in the seed."""
        given = seed if isinstance(seed, dict) else {}
        others = {name: value for name, value in given.items() if name != kind.id}
        above = frozenset((*parents, *_ids_in(others)))
        return self._store(kind, self._schema_of(kind), given, above).value

    def all_of(self, kind: Kind) -> list[dict[str, Json]]:
        """The objects of a kind, in the order in which they were created."""
        return [stored.value for stored in self._of(kind.path).values()]

    def find(self, kind: Kind, key: str) -> Stored | None:
        """The object with an id."""
        kept = self._of(kind.path)
        if key in kept:
            return kept[key]
        return next((stored for known, stored in kept.items() if same_id(known, key)), None)

    def _create(self, decoded: Decoded, schema: Json, variant: str) -> tuple[Json, Stored | None]:
        kind = self.document.kinds[decoded.operation.role.kinds[0]]
        if isinstance(decoded.body, list):
            last: Stored | None = None
            for item in objects(decoded.body):
                last = self._store(kind, self._schema_of(kind), item, frozenset())
            return self.examples.make(schema, last.value if last else MISSING), last
        seed = _seed(decoded)
        parents = frozenset((*decoded.path.values(), *_ids_in(decoded.body)))
        children = {
            operation: _take(seed, operation.role.given) for operation in self._appending(seed)
        }
        stored = self._store(kind, schema, seed, parents, variant, sparse=True)
        for operation, items in children.items():
            self._add_children(operation, items, stored)
        self._add_embedded(kind, stored, seed)
        return copy.deepcopy(stored.value), stored

    def _append(self, decoded: Decoded, schema: Json) -> tuple[Json, Stored | None]:
        operation = decoded.operation
        key = next(reversed(list(decoded.path.values())), "")
        above = next(
            (s for k in self._objects for i, s in self._of(k).items() if same_id(i, key)), None
        )
        made = self._add_children(
            operation, objects(child(decoded.body, operation.role.given)), above, key
        )
        return self._envelope(operation, schema, made, None), above

    def _list(self, decoded: Decoded, schema: Json) -> Json:
        operation = decoded.operation
        kinds = [self.document.kinds[path] for path in operation.role.kinds]
        found = [s for kind in kinds for s in self._listed(kind, decoded)]
        if not any(kind.made for kind in kinds) and not found:
            found = self._invent(kinds[0] if kinds else None, decoded, schema)
        page = cut_page(self.document, operation.pages, decoded, found, self.page_size)
        return self._envelope(operation, schema, page.items, page.next)

    def _touch(self, decoded: Decoded, schema: Json, variant: str) -> tuple[Json, Stored | None]:
        operation = decoded.operation
        kind = self.document.kinds[operation.role.kinds[0]]
        key = self._key(decoded, kind)
        stored = self.find(kind, key)
        if stored is None and kind.made and not self._is_elsewhere(key):
            raise RefusedError(404, f'nothing in "{kind.name}" has the {kind.id} "{key}"')
        if stored is None:
            parents = frozenset(decoded.path.values()) - {key}
            stored = self._store(kind, self._schema_of(kind), {kind.id: key}, parents)
        match operation.role.does:
            case "update" | "action":
                seed = _merged(stored.value, _seed(decoded))
                seed[kind.id] = stored.value.get(kind.id)
                changed = self.examples.make(
                    self._schema_of(kind), seed, variant=variant, sparse=True
                )
                stored.change(self._finished(changed) or stored.value)
            case "delete":
                flag = next((name for name in _TRASH if name in stored.value), "")
                if flag:
                    stored.change({**stored.value, flag: True})
                else:
                    kept = self._of(kind.path)
                    for known in [k for k, s in kept.items() if s is stored]:
                        del kept[known]
            case _:
                pass
        if operation.role.does == "delete":
            seed = {"deleted": True, **stored.value}
            return self.examples.make(schema, seed, variant=variant), stored

        def show(value: Json) -> Json:
            return self.examples.make(schema, value, variant=variant, sparse=True)

        return stored.shown(f"{operation.name} {variant}", show), stored

    def _keep(
        self, decoded: Decoded, schema: Json, path: str, variant: str
    ) -> tuple[Json, Stored | None]:
        if path not in self._single:
            seed: dict[str, Json] = dict(decoded.path)
            if seed:
                seed["id"] = list(decoded.path.values())[-1]
            made = self.examples.make(schema, seed or MISSING, variant=variant)
            self._single[path] = made if isinstance(made, dict) else {}
            for kind in decoded.operation.role.kinds:
                if isinstance(made, dict) and self.document.kinds[kind].id in made:
                    self.add(self.document.kinds[kind], made)
        if decoded.operation.method != "GET":
            self._single[path] = _merged(self._single[path], _seed(decoded))
        made = self.examples.make(schema, self._single[path], variant=variant)
        return made, None

    def _store(
        self,
        kind: Kind,
        schema: Json,
        seed: dict[str, Json],
        parents: frozenset[str],
        variant: str = "",
        *,
        sparse: bool = False,
    ) -> Stored:
        seed = copy.deepcopy(seed)
        if not is_scalar(seed.get(kind.id)):
            seed[kind.id] = self._new_id(kind, schema)
        made = self.examples.make(schema, seed, variant=variant, sparse=sparse)
        value = self._finished(made) or seed
        value.setdefault(kind.id, seed[kind.id])
        stored = Stored(value, parents)
        self._of(kind.path)[text_of(value[kind.id])] = stored
        return stored

    def _finished(self, made: Json) -> dict[str, Json]:
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

    def _listed(self, kind: Kind, decoded: Decoded) -> Iterator[Stored]:
        """The objects of a kind that a list has: by what its path and its query say."""
        query = {n: v for (place, n), v in decoded.parameters.items() if place == "query"}
        asked = {**query, **(decoded.body if isinstance(decoded.body, dict) else {})}
        trashed = any(asked.get(name) is True for name in _TRASH)
        above = [*decoded.path.values(), *_ids_in(query)]
        for stored in self._of(kind.path).values():
            if stored.is_trashed != trashed:
                continue
            if not all(stored.belongs_to(parent) for parent in above):
                continue
            if all(_admits(stored.value, name, value) for name, value in query.items()):
                yield stored

    def _invent(self, kind: Kind | None, decoded: Decoded, schema: Json) -> list[Stored]:
        """Examples for a list of what no operation creates."""
        operation = decoded.operation
        envelope = self.examples.make(schema)
        items = at_path(envelope, operation.role.items) if operation.role.items else envelope
        first = objects(items)[:1]
        if kind is None or not first:
            return [Stored(copy.deepcopy(value)) for value in first * self.listed]
        parents = frozenset(decoded.path.values())
        return [
            self._store(
                kind,
                self._schema_of(kind),
                {n: v for n, v in first[0].items() if n != kind.id},
                parents,
            )
            for _ in range(self.listed)
        ]

    def _envelope(
        self, operation: Operation, schema: Json, found: list[Stored], following: Json
    ) -> Json:
        name = operation.role.items
        inner = self._item_schema(schema, name)
        items: list[Json] = [
            stored.shown(
                operation.name, lambda value: self.examples.make(inner, value, sparse=True)
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
        made = self.examples.make(schema, seed, sparse=True)
        if isinstance(made, dict):
            made[name] = items
            if operation.pages is not None and made.get(operation.pages.next) != following:
                del made[operation.pages.next]
        return made

    def _item_schema(self, schema: Json, name: str) -> Json:
        """The schema of the items of a list."""
        whole = settle(self.document, schema, MISSING).schema
        if not name:
            return whole.get("items", True)
        inner = child(whole.get("properties", {}), name)
        listed = settle(self.document, True if isinstance(inner, Missing) else inner, MISSING)
        return listed.schema.get("items", True)

    def _appending(self, seed: dict[str, Json]) -> list[Operation]:
        """The operations that add what a new object brings with it."""
        return [
            operation
            for operation in self.document.operations.values()
            if operation.role.does == "append" and operation.role.given in seed
        ]

    def _add_children(
        self,
        operation: Operation,
        items: list[dict[str, Json]],
        above: Stored | None,
        key: str = "",
    ) -> list[Stored]:
        given = operation.role.given
        kind = self.document.kinds[operation.role.kinds[0]]
        parent = self._name_of(above) if above is not None else None
        key = parent[1] if parent else key
        made: list[Stored] = []
        for item in items:
            own = copy.deepcopy(item)
            nested = _take(own, given)
            if parent:
                own.setdefault("parent", {f"{_singular(parent[0].name)}_id": parent[1]})
            stored = self._store(kind, self._schema_of(kind), own, frozenset({key}), sparse=True)
            self._flag(stored, given, has=bool(nested))
            self._add_children(operation, nested, stored)
            made.append(stored)
        if above is not None and items:
            self._flag(above, given, has=True)
        return made

    def _flag(self, stored: Stored, given: str, *, has: bool) -> None:
        if isinstance(stored.value.get(f"has_{given}"), bool):
            stored.change({**stored.value, f"has_{given}": has})

    def _add_embedded(self, kind: Kind, stored: Stored, seed: dict[str, Json]) -> None:
        """Objects of other kinds that a new object lists by the name of their collection."""
        for other in self.document.kinds.values():
            listed = stored.value.get(other.name)
            if other.path == kind.path or not other.made or not isinstance(listed, list):
                continue
            hints = [v for n, v in seed.items() if n.endswith(_singular(other.name))]
            more = hints[0] if hints and isinstance(hints[0], dict) else {}
            key = text_of(stored.value.get(kind.id))
            for item in objects(listed):
                if other.id not in item:
                    continue
                own = {n: v for n, v in item.items() if n != other.id}
                own = {**more, **own}
                above: dict[str, Json] = {f"{_singular(kind.name)}_id": key}
                own["parent"] = above
                made = self._store(
                    other, self._schema_of(other), own, frozenset({key}), sparse=True
                )
                item[other.id] = made.value[other.id]

    def _key(self, decoded: Decoded, kind: Kind) -> str:
        """The id in the path, which is the parameter right behind the collection."""
        behind = decoded.operation.path.removeprefix(kind.path).strip("/").partition("/")[0]
        name = behind[behind.find("{") + 1 : behind.rfind("}")]
        return decoded.path.get(name, "")

    def _is_elsewhere(self, key: str) -> bool:
        made = (kept for path, kept in self._objects.items() if self.document.kinds[path].made)
        return any(same_id(known, key) for kept in made for known in kept)

    def _name_of(self, stored: Stored) -> tuple[Kind, str] | None:
        for path, kept in self._objects.items():
            for known, other in kept.items():
                if other is stored:
                    return self.document.kinds[path], known
        return None

    def _schema_of(self, kind: Kind) -> Json:
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

    def _of(self, path: str) -> dict[str, Stored]:
        return self._objects.setdefault(path, {})


_LONG: Final = 12


def _seed(decoded: Decoded) -> dict[str, Json]:
    """What a call says of an object: the values of its path, and its body."""
    said: dict[str, Json] = {}
    for name, value in decoded.path.items():
        said[name] = value
        said[_snake(name)] = value
    if isinstance(decoded.body, dict):
        said.update(copy.deepcopy(decoded.body))
    return said


def _merged(old: dict[str, Json], new: dict[str, Json]) -> dict[str, Json]:
    merged = copy.deepcopy(old)
    for name, value in new.items():
        before = merged.get(name)
        if isinstance(before, dict) and isinstance(value, dict):
            # Another variant takes the place of the old one; the same one is changed.
            is_same = "type" not in before or value.keys() <= before.keys()
            merged[name] = _merged(before, value) if is_same else value
        else:
            merged[name] = value
    return merged


def _take(seed: dict[str, Json], name: str) -> list[dict[str, Json]]:
    """Take the lists of this name out of an object and out of what it holds directly."""
    if not name:
        return []
    found = objects(seed.pop(name, MISSING))
    for value in seed.values():
        if isinstance(value, dict) and isinstance(value.get(name), list):
            found += objects(value.pop(name))
    return found


def _ids_in(value: Json | Missing, name: str = "") -> Iterator[str]:
    """The values of all properties that are called an id."""
    match value:
        case dict():
            for key, inner in value.items():
                yield from _ids_in(inner, key)
        case list():
            for inner in value:
                yield from _ids_in(inner, name)
        case str() | int() if _is_id(name):
            yield text_of(value)
        case _:
            pass


def _is_id(name: str) -> bool:
    return bool(re.search(r"(^|_)(id|sid|uuid)$|(Id|Sid|ID|SID)$", name))


def _admits(value: dict[str, Json], name: str, wanted: Json) -> bool:
    """Whether an object has what a filter of the query asks for; unknown filters ask nothing."""
    own = value.get(name)
    if not is_scalar(own):
        return True
    return text_of(own) in set(scalars_in(wanted))


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _singular(name: str) -> str:
    return name.removesuffix("s")
