"""What a run has understood of a document, as bytes from which another run has it again.

In: a `Meaning`, and the `Outline` of the document that it is that of. Out: bytes; and from these,
with the outline of a document that differs in nothing but its prose, what that one means. The texts
and places in it are those of the second document. What else has to be equal, and where the bytes
lie, is *not* decided here (`memory`).
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import TypeAlias, TypeVar

from clientsmith.diagnostics import Diagnostic, Location
from clientsmith.frozen import dataclass, replace
from clientsmith.python.holding import NOTHING_HELD
from clientsmith.python.named import NamedPackage
from clientsmith.recall.outline import Outline
from clientsmith.source.node import Scalar
from clientsmith.source.prose import Prose, common_text

_Parts: TypeAlias = tuple[tuple[int, ...] | str, ...]
"""What a text is made from: for each node of prose where it stands in the outline, or a fixed text."""
_Places: TypeAlias = tuple[int, ...]
"""Where in an outline the nodes are that begin at one place."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """The things of a package with their names, and what there was to say on the way to them: when
    the document was parsed, when it was lowered, and when names were given. What the locks have to
    do with the names is not kept: where this is recalled they stay as they are.
    """

    named: NamedPackage
    parsed: tuple[Diagnostic, ...]
    lowered: tuple[Diagnostic, ...]
    found: tuple[Diagnostic, ...]


def write_meaning(meaning: Meaning, outline: Outline) -> bytes | None:
    """The bytes; None if there is a place or a text in it which another outline would not have."""
    into = BytesIO()
    writer = _Writer(into, outline)
    named = replace(meaning.named, held=NOTHING_HELD, lock=None)
    try:
        writer.dump(replace(meaning, named=named))
    except (_UnsettledError, RecursionError):
        return None
    tables = pickle.dumps((writer.prose, writer.places))
    return tables + into.getvalue()


def read_meaning(written: bytes, outline: Outline) -> Meaning | None:
    """The meaning; None if nodes that shared a text or a place no longer do."""
    file = BytesIO(written)
    prose, places = pickle.load(file)  # noqa: S301  # this program has written it
    reader = _Reader(file, outline, prose, places)
    if not reader.holds():
        return None
    meaning: Meaning = reader.load()
    return meaning


class _UnsettledError(Exception):
    """Something could not be found again; never leaves this module."""


class _Writer(pickle.Pickler):
    """Writes a number for each text and each place, which `prose` and `places` explain."""

    def __init__(self, into: BytesIO, outline: Outline) -> None:
        super().__init__(into, protocol=pickle.HIGHEST_PROTOCOL)
        self.dispatch_table = {Prose: self._write_prose, Location: self._write_place}
        self.prose: list[_Parts] = []
        self.places: list[_Places] = []
        self._numbers: dict[Location, int] = {}
        self._prose_at = _positions(map(id, outline.prose))
        self._known = frozenset(map(id, outline.nodes))
        self._nodes_at = _positions((node.text.name, node.offset) for node in outline.nodes)
        self._texts = {node.text.name: node.text for node in outline.nodes}

    def _write_prose(self, text: Prose) -> tuple[Callable[[int], object], tuple[int]]:
        self.prose.append(tuple(map(self._part, text.parts)))
        return _read_prose, (len(self.prose) - 1,)

    def _part(self, part: Scalar | str) -> tuple[int, ...] | str:
        if isinstance(part, str):
            return part
        if id(part) not in self._known:
            raise _UnsettledError
        # What stands where the outline sees a value is the same in each document of its digest.
        return self._prose_at.get(id(part)) or str(part.value)

    def _write_place(self, place: Location) -> tuple[Callable[..., object], tuple[object, ...]]:
        if place.file not in self._texts:  # of the configuration, or of a lock
            return Location, (place.file, place.line, place.column)
        if place not in self._numbers:
            offset = self._texts[place.file].offset(place)
            if (place.file, offset) not in self._nodes_at:
                raise _UnsettledError
            self._numbers[place] = len(self.places)
            self.places.append(self._nodes_at[place.file, offset])
        return _read_place, (self._numbers[place],)


_K = TypeVar("_K")


def _positions(keys: Iterable[_K]) -> dict[_K, tuple[int, ...]]:
    """Where each key occurs."""
    found: dict[_K, tuple[int, ...]] = {}
    for position, key in enumerate(keys):
        found[key] = (*found[key], position) if key in found else (position,)
    return found


def _read_prose(number: int) -> str:
    """What stands for a text in the bytes; a `_Reader` has its own idea of it."""
    raise NotImplementedError(number)


def _read_place(number: int) -> Location:
    """What stands for a place in the bytes."""
    raise NotImplementedError(number)


class _Reader(pickle.Unpickler):
    """Puts texts and places of another document in."""

    def __init__(
        self, file: BytesIO, outline: Outline, prose: list[_Parts], places: list[_Places]
    ) -> None:
        super().__init__(file)
        self._outline, self._prose, self._places = outline, prose, places
        self._located: list[Location | None] = [None] * len(places)

    def holds(self) -> bool:
        """Whether nodes that had one place or one text still have."""
        nodes, texts = self._outline.nodes, self._outline.prose
        for positions in self._places:
            first = nodes[positions[0]]
            for other in positions[1:]:
                if (nodes[other].text, nodes[other].offset) != (first.text, first.offset):
                    return False
        several = {part for parts in self._prose for part in parts if len(part) > 1}
        return all(
            len({texts[position].value for position in part}) == 1
            for part in several
            if not isinstance(part, str)
        )

    def find_class(self, module: str, name: str) -> object:
        """What a name in the bytes stands for."""
        if module == __name__ and name == _read_prose.__name__:
            return self._text
        if module == __name__ and name == _read_place.__name__:
            return self._place
        return super().find_class(module, name)

    def _text(self, number: int) -> str:
        parts = self._prose[number]
        return self._said(parts[0]) if len(parts) == 1 else common_text(map(self._said, parts))

    def _said(self, part: tuple[int, ...] | str) -> str:
        return part if isinstance(part, str) else str(self._outline.prose[part[0]].value)

    def _place(self, number: int) -> Location:
        place = self._located[number]
        if place is None:
            place = self._outline.nodes[self._places[number][0]].location
            self._located[number] = place
        return place
