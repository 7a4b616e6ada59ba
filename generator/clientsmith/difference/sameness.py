"""Whether two schemas are written alike, all the way down, apart from prose and mere references.

In: the schemas of two documents. Out: yes, and then nothing below can differ; or no, which says
nothing yet, because the same may be written in many ways. Most of two editions is alike, so this
quick question spares the long one (`values`).

Two schemas are held for the same until something below them is not, so schemas that contain
themselves are no special case.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from clientsmith.diagnostics import Location
from clientsmith.openapi.model import Pointer, Schema

_Pair: TypeAlias = tuple[Pointer, Pointer]


class Sameness:
    """Compares the spelling of schemas of two documents, each pair once."""

    def __init__(self, old: Mapping[Pointer, Schema], new: Mapping[Pointer, Schema]) -> None:
        self._old = old
        self._new = new
        self._same: dict[_Pair, bool] = {}

    def holds(self, old: Pointer, new: Pointer) -> bool:
        """Whether the schemas at two places are written alike."""
        pair = (_target(self._old, old), _target(self._new, new))
        if pair not in self._same:
            self._explore(pair)
        return self._same[pair]

    def _explore(self, start: _Pair) -> None:
        pending, users = [start], dict[_Pair, list[_Pair]]()
        different: list[_Pair] = []
        while pending:
            pair = pending.pop()
            if pair in self._same:
                continue
            old, new = self._old[pair[0]], self._new[pair[1]]
            self._same[pair] = _looks_like(old, new)
            if not self._same[pair]:
                different.append(pair)
                continue
            for one, other in zip(_below(old), _below(new), strict=True):
                below = (_target(self._old, one), _target(self._new, other))
                users.setdefault(below, []).append(pair)
                if self._same.get(below) is False:
                    different.append(below)
                pending.append(below)
        while different:
            for pair in users.pop(different.pop(), ()):
                self._same[pair] = False
                different.append(pair)


def _target(schemas: Mapping[Pointer, Schema], pointer: Pointer) -> Pointer:
    """What a schema merely refers to; its own place when it says anything besides."""
    schema = schemas[pointer]
    while schema.ref is not None and _look(schema) == _NOTHING:
        schema = schemas[schema.ref]
    return schema.id


def _looks_like(old: Schema, new: Schema) -> bool:
    if old.unread or new.unread or old.discriminator or new.discriminator:
        # These lead on by names and texts; the long comparison knows what they mean.
        return False
    return (old.ref is None) == (new.ref is None) and _look(old) == _look(new)


def _look(schema: Schema) -> tuple[object, ...]:
    """All that a schema says by itself, and how many schemas it has in which place."""
    enum = None if schema.enum is None else list(map(_typed, schema.enum))
    return (
        schema.boolean,
        frozenset(schema.types),
        schema.nullable,
        schema.format,
        enum,
        list(map(_typed, schema.const)),
        schema.constraints,
        frozenset(entry.name for entry in schema.properties),
        frozenset(schema.required),
        schema.additional is None,
        schema.items is None,
        len(schema.prefix_items),
        len(schema.all_of),
        len(schema.any_of),
        len(schema.one_of),
        list(map(_typed, schema.default)),
        schema.read_only,
        schema.write_only,
        schema.deprecated,
    )


def _typed(value: object) -> tuple[str, object]:
    """A value that is equal only to those of its type: Python holds 1 and `True` for equal."""
    return type(value).__name__, repr(value)


def _below(schema: Schema) -> list[Pointer]:
    """The schemas inside a schema, in an order that two which look alike share."""
    ordered = sorted(schema.properties, key=lambda entry: entry.name)
    single = (schema.ref, schema.additional, schema.items)
    return [
        *(entry.schema for entry in ordered),
        *(pointer for pointer in single if pointer is not None),
        *schema.prefix_items,
        *schema.all_of,
        *schema.any_of,
        *schema.one_of,
    ]


_NOTHING: Final = _look(Schema("", Location("", 0, 0)))
