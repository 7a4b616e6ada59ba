"""Whether the objects that a call names are there.

In: decoded calls. Raises `RefusedError` with status 404 for the id of an object that nobody has
created, if operations of the API create such objects: whatever else is named may exist. What is
*not* decided here: what becomes of the objects (`state`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .decode import Decoded
from .document import Kind
from .problems import RefusedError
from .relations import named_ids, singular
from .store import Store

__all__ = ["Ancestry", "item_parameter"]


@dataclass(slots=True)
class Ancestry:
    """Looks up ids in a store: those of paths, and those of bodies if `in_bodies`."""

    store: Store
    in_bodies: bool

    def check(self, decoded: Decoded) -> None:
        """Raise `RefusedError` unless everything that a call names is there."""
        for kind, key in self._named(decoded):
            if kind.made and not self.store.is_made(key):
                raise RefusedError(404, f'nothing in "{kind.name}" has the {kind.id} "{key}"')

    def _named(self, decoded: Decoded) -> Iterator[tuple[Kind, str]]:
        kinds = self.store.document.kinds.values()
        for kind in kinds:
            name = item_parameter(decoded.operation.path, kind.path)
            if name in decoded.path:
                yield kind, decoded.path[name]
        if self.in_bodies:
            by_name = {f"{singular(kind.name)}_id": kind for kind in kinds}
            for name, key in named_ids(decoded.body):
                if name in by_name:
                    yield by_name[name], key


def item_parameter(path: str, collection: str) -> str:
    """The name of the parameter right behind a collection in a path; empty if there is none."""
    if not path.startswith(f"{collection}/"):
        return ""
    behind = path.removeprefix(collection).strip("/").partition("/")[0]
    return behind[1:-1] if behind.startswith("{") and behind.endswith("}") else ""
