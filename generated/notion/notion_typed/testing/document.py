"""The document of the API as data: what the generator wrote into ``api.json``.

In: what was read from that file (`reading`). Out: operations by name and by path, schemas,
credentials, kinds of objects. What is *not* decided here: any use of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final
from urllib.parse import unquote

from .values import Json

__all__ = [
    "EVENTS",
    "Content",
    "Document",
    "Kind",
    "Operation",
    "Pages",
    "Parameter",
    "Role",
    "Scheme",
    "schema_name",
]


EVENTS: Final = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation; `json` says that its value is JSON text."""

    name: str
    place: str
    required: bool
    style: str
    explode: bool
    json: bool
    schema: Json


Content = Mapping[str, Json]
"""Schemas by media type."""


@dataclass(frozen=True, slots=True)
class Pages:
    """How a list is cut into pages; see the run time's class of this name.

    `further` names the operation that gives the pages after the first, and `found` the properties
    of the first page that its parameters are taken from.
    """

    items: str
    next: str
    more: str
    cursor: str
    where: str
    by: str = "cursor"
    total: str = ""
    start: int = 0
    further: str = ""
    found: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Role:
    """What an operation does to the objects of `kinds`; `given` holds new ones in the body."""

    does: str = "nothing"
    kinds: tuple[str, ...] = ()
    items: str = ""
    given: str = ""


@dataclass(frozen=True, eq=False)
class Operation:
    """An operation; `name` is how the client calls it: ``pages.create``."""

    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Content
    body_required: bool
    responses: Mapping[str, Content]
    errors: Mapping[str, Content]
    security: tuple[tuple[str, ...], ...]
    pages: Pages | None
    role: Role

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the path of a request to it looks like."""
        pieces = re.split(r"(\{[^{}]*\})", self.path)
        return re.compile(
            "".join("([^/]+)" if piece.startswith("{") else re.escape(piece) for piece in pieces)
        )

    @cached_property
    def is_stream(self) -> bool:
        """Whether it answers with events."""
        good = [media for s, c in self.responses.items() if s.startswith("2") for media in c]
        return EVENTS in good

    @cached_property
    def path_names(self) -> tuple[str, ...]:
        """The names of the parameters in the path, from left to right."""
        return tuple(re.findall(r"\{([^{}]*)\}", self.path))


@dataclass(frozen=True, slots=True)
class Scheme:
    """A way to authenticate; `place` and `name` are set for keys."""

    kind: str
    place: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """The objects of a collection; `made` says that an operation of the API creates them."""

    path: str
    name: str
    id: str
    made: bool


@dataclass(frozen=True, eq=False)
class Document:
    """All of it. `base` is the path of the server's address, which all paths are below."""

    base: str
    operations: Mapping[str, Operation]
    kinds: Mapping[str, Kind]
    schemes: Mapping[str, Scheme]
    schemas: Mapping[str, Json]
    error_fields: Mapping[str, tuple[str, ...]]

    def find(self, method: str, path: str) -> tuple[tuple[Operation, ...], Mapping[str, str]]:
        """The operations that a request may be for, and the values in its path, decoded.

        There are several where one answers at once and another with events, and where a document
        tells operations of one path apart by their fragments.
        """
        for candidate in (path, path.removeprefix(self.base)):
            for operation in self._in_order:
                found = operation.pattern.fullmatch(candidate)
                if found is not None and operation.method == method:
                    values = map(unquote, found.groups())
                    same = (method, operation.path)
                    return (
                        tuple(o for o in self._in_order if (o.method, o.path) == same),
                        dict(zip(operation.path_names, values, strict=True)),
                    )
        return (), {}

    def methods_at(self, path: str) -> list[str]:
        """The methods that a path has operations for."""
        candidates = (path, path.removeprefix(self.base))
        return sorted(
            {
                operation.method
                for operation in self.operations.values()
                if any(operation.pattern.fullmatch(candidate) for candidate in candidates)
            }
        )

    def follow(self, schema: Json) -> Json:
        """A schema, its references followed as far as nothing stands beside them."""
        seen: set[str] = set()
        while isinstance(schema, dict) and isinstance(name := schema.get("$ref"), str):
            if name in seen or len(schema) > 1:
                break
            seen.add(name)
            schema = self.schemas.get(schema_name(name), True)
        return schema

    @cached_property
    def _in_order(self) -> tuple[Operation, ...]:
        # A path without parameters goes before one that would take its words for values.
        return tuple(sorted(self.operations.values(), key=lambda o: (o.path.count("{"), o.path)))


def schema_name(reference: str) -> str:
    """The name of the schema that a reference of this document leads to."""
    return reference.removeprefix("#/schemas/").replace("~1", "/").replace("~0", "~")
