"""What a manifest lists in which a merge has left a conflict.

In: the text of such a `.clientsmith.json`. Out: the digests that either side has for each path. A
side is read line by line, as it was written, because two halves of a merge need not be JSON. What
is done with the files is *not* decided here (`reconcile`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from clientsmith.emit.manifest import is_inside
from clientsmith.source.node import JsonValue

_BEGIN: Final = "<<<<<<<"
_BASE: Final = "|||||||"
_MIDDLE: Final = "======="
_END: Final = ">>>>>>>"


def read_both_sides(text: str) -> Mapping[str, frozenset[str]]:
    """The digests by path. What both sides were before (`|||||||`) is nobody's any more."""
    found: dict[str, frozenset[str]] = {}
    for side in _sides(text):
        for path, was in _files(side):
            found[path] = found.get(path, frozenset()) | {was}
    return found


def _sides(text: str) -> tuple[list[str], list[str]]:
    ours: list[str] = []
    theirs: list[str] = []
    turns: Mapping[str, tuple[list[str], ...]] = {
        _BEGIN: (ours,),
        _BASE: (),
        _MIDDLE: (theirs,),
        _END: (ours, theirs),
    }
    writing = turns[_END]
    for line in text.splitlines():
        turn = turns.get(line[: len(_BEGIN)])
        if turn is not None:
            writing = turn
            continue
        for side in writing:
            side.append(line)
    return ours, theirs


def _files(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    is_listing = False
    for line in lines:
        entry = line.strip().rstrip(",")
        if entry == '"files": {':
            is_listing = True
        elif entry == "}":
            is_listing = False
        elif is_listing:
            yield from _entry(entry)


def _entry(text: str) -> Iterator[tuple[str, str]]:
    try:
        value: JsonValue = json.loads(f"{{{text}}}")
    except ValueError:
        return
    for path, was in value.items() if isinstance(value, dict) else ():
        if isinstance(was, str) and is_inside(path):
            yield path, was
