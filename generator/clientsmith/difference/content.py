"""Bodies, responses and headers of two operations.

In: the bodies and responses of an operation in both documents. Out: findings. Media types are known
by their names without parameters, headers by their names without case.

Not decided here: what differs within a value (`graph`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from clientsmith.diagnostics import Location
from clientsmith.difference.changes import Finding
from clientsmith.difference.effects import Direction, Kind
from clientsmith.difference.sides import Met, Sides
from clientsmith.openapi.model import Encoding, Header, MediaType, RequestBody, Response

_Places: TypeAlias = tuple[Location, Location]


def compare_bodies(
    sides: Sides,
    bodies: tuple[RequestBody | None, RequestBody | None],
    owners: _Places,
    where: str,
    direction: Direction,
) -> Iterator[Met]:
    """All differences in what is sent; `owners` are the places of the operations."""
    old, new = bodies
    if old is None and new is None:
        return
    if old is None or new is None:
        places = owners[0] if old is None else old.location, (
            owners[1] if new is None else new.location
        )
        kind = Kind.BODY_REMOVED
        if new is not None:
            kind = Kind.REQUIRED_BODY_ADDED if new.required else Kind.BODY_ADDED
        yield where, direction, Finding(kind, *places)
        return
    places = old.location, new.location
    if old.required != new.required:
        kind = Kind.BECAME_REQUIRED if new.required else Kind.BECAME_OPTIONAL
        yield where, direction, Finding(kind, *places)
    if sides.prose and old.description != new.description:
        yield where, direction, Finding(Kind.PROSE_CHANGED, *places)
    yield from _compare_content(sides, (old.content, new.content), places, where, direction)


def compare_responses(
    sides: Sides,
    old: tuple[tuple[str, Response], ...],
    new: tuple[tuple[str, Response], ...],
    owners: _Places,
    label: str,
) -> Iterator[Met]:
    """All differences in what may be answered, by status."""
    before, after = dict(old), dict(new)
    for status, response in after.items():
        if status not in before:
            kind = Kind.ERROR_ADDED if _is_error(status) else Kind.RESPONSE_ADDED
            found = Finding(kind, owners[0], response.location, status)
            yield label, Direction.RESPONSE, found
    for status, response in before.items():
        if status in after:
            where = f"{label} response {status}"
            yield from _compare_response(sides, response, after[status], where)
        else:
            kind = Kind.ERROR_REMOVED if _is_error(status) else Kind.RESPONSE_REMOVED
            found = Finding(kind, response.location, owners[1], status)
            yield label, Direction.RESPONSE, found


def _compare_response(sides: Sides, old: Response, new: Response, where: str) -> Iterator[Met]:
    places = old.location, new.location
    if sides.prose and old.description != new.description:
        yield where, Direction.RESPONSE, Finding(Kind.PROSE_CHANGED, *places)
    before = {name.lower(): (name, header) for name, header in old.headers}
    after = {name.lower(): (name, header) for name, header in new.headers}
    for key, (name, header) in after.items():
        if key not in before:
            found = Finding(Kind.HEADER_ADDED, old.location, header.location, name)
            yield where, Direction.RESPONSE, found
    for key, (name, header) in before.items():
        if key in after:
            yield from _compare_header(sides, header, after[key][1], f"{where} header {name}")
        else:
            found = Finding(Kind.HEADER_REMOVED, header.location, new.location, name)
            yield where, Direction.RESPONSE, found
    content = old.content, new.content
    yield from _compare_content(sides, content, places, where, Direction.RESPONSE)


def _compare_header(sides: Sides, old: Header, new: Header, where: str) -> Iterator[Met]:
    was = sides.old.holds(f"{old.pointer}/required")
    is_now = sides.new.holds(f"{new.pointer}/required")
    if was != is_now:
        kind = Kind.BECAME_REQUIRED if is_now else Kind.BECAME_OPTIONAL
        yield where, Direction.RESPONSE, Finding(kind, old.location, new.location)
    yield from sides.compare_values(old.schema, new.schema, where, Direction.RESPONSE)


def _compare_content(
    sides: Sides,
    content: tuple[tuple[MediaType, ...], tuple[MediaType, ...]],
    places: _Places,
    where: str,
    direction: Direction,
) -> Iterator[Met]:
    before, after = (
        {media.name.partition(";")[0].strip().lower(): media for media in side} for side in content
    )
    for name, media in after.items():
        if name not in before:
            found = Finding(Kind.MEDIA_TYPE_ADDED, places[0], media.location, name)
            yield where, direction, found
    is_alone = len(before) == len(after) == 1
    for name, media in before.items():
        if name in after:
            inside = where if is_alone else f"{where} {name}"
            yield from _compare_media(sides, media, after[name], inside, direction)
        else:
            found = Finding(Kind.MEDIA_TYPE_REMOVED, media.location, places[1], name)
            yield where, direction, found


def _compare_media(
    sides: Sides, old: MediaType, new: MediaType, where: str, direction: Direction
) -> Iterator[Met]:
    spellings = _encodings(old), _encodings(new)
    if spellings[0] != spellings[1]:
        found = Finding(Kind.SPELLING_CHANGED, old.location, new.location, "", *spellings)
        yield where, direction, found
    yield from sides.compare_values(old.schema, new.schema, where, direction)
    yield from sides.compare_values(old.item_schema, new.item_schema, where, direction)


def _encodings(media: MediaType) -> str:
    """How the parts of a form are written, where that is said."""
    said = sorted(media.encodings, key=lambda one: one.name)
    return "; ".join(f"{one.name}: {_encoding(one)}" for one in said)


def _encoding(encoding: Encoding) -> str:
    explode = {None: "", True: "exploded", False: "not exploded"}[encoding.explode]
    return " ".join(word for word in (encoding.content_type, encoding.style, explode) if word)


def _is_error(status: str) -> bool:
    return status[:1] in ("4", "5")
