"""What a run has understood of a document, as bytes from which another run has it again.

In: a `Meaning`, and the `Outline` of the document that it is that of. Out: bytes; and from these,
with the outline of a document that differs in nothing but its prose, what that one means. The texts
and places in it are those of the second document. What else has to be equal, and where the bytes
lie, is *not* decided here (`memory`).
"""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from typing import Final, TypeAlias, TypeVar

from clientsmith.diagnostics import Diagnostic, Location
from clientsmith.frozen import dataclass, replace
from clientsmith.python.holding import NOTHING_HELD
from clientsmith.python.named import NamedPackage
from clientsmith.recall.outline import Outline
from clientsmith.source.node import Text
from clientsmith.source.prose import Choice, Prose, common_text, first_text

_Text: TypeAlias = "str | tuple[int, ...] | _Chosen"
"""A fixed text, or where it stands in the outline: more than once if a node does, by an alias."""
_Places: TypeAlias = tuple[int, ...]
"""Where in an outline the nodes are that begin at one place."""

_CHOICES: Final[Mapping[str, Choice]] = {"common": common_text, "first": first_text}
_NAMES: Final[Mapping[Choice, str]] = {choice: name for name, choice in _CHOICES.items()}


@dataclass(frozen=True, slots=True)
class _Chosen:
    """One text of several, by the name of the choice."""

    choice: str
    texts: tuple[_Text, ...]


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
    return pickle.dumps((writer.texts, writer.places)) + into.getvalue()


def read_meaning(written: bytes, outline: Outline) -> Meaning | None:
    """The meaning; None if nodes that shared a text or a place no longer do."""
    file = BytesIO(written)
    texts, places = pickle.load(file)  # noqa: S301  # this program has written it
    reader = _Reader(file, outline, texts, places)
    if not reader.holds():
        return None
    meaning: Meaning = reader.load()
    return meaning


class _UnsettledError(Exception):
    """Something could not be found again; never leaves this module."""


class _Writer(pickle.Pickler):
    """Writes a number for each text and each place, which `texts` and `places` explain."""

    def __init__(self, into: BytesIO, outline: Outline) -> None:
        super().__init__(into, protocol=pickle.HIGHEST_PROTOCOL)
        self.dispatch_table = {Prose: self._write_prose, Location: self._write_place}
        self.texts: list[_Text] = []
        self.places: list[_Places] = []
        self._numbers: dict[Location, int] = {}
        self._prose_at = _positions(map(id, outline.prose))
        self._times = Counter(map(id, outline.nodes))
        self._nodes_at = _positions((id(node.text), node.offset) for node in outline.nodes)
        self._files: dict[str, dict[int, Text]] = {}  # fragments of a page have one name
        for node in outline.nodes:
            self._files.setdefault(node.text.name, {})[id(node.text)] = node.text

    def _write_prose(self, text: Prose) -> tuple[Callable[[int], object], tuple[int]]:
        self.texts.append(self._explain(text))
        return _read_text, (len(self.texts) - 1,)

    def _explain(self, text: str) -> _Text:
        if not isinstance(text, Prose):
            return text
        node = text.made_from
        if isinstance(node, tuple):
            if text.choice is None:
                raise _UnsettledError
            return _Chosen(_NAMES[text.choice], tuple(map(self._explain, node)))
        stands = self._prose_at.get(id(node), ())
        if not stands and id(node) in self._times:
            return str(text)  # where the outline sees a value, which another document has, too
        if len(stands) != self._times[id(node)]:  # it is both, by an alias
            raise _UnsettledError
        return stands

    def _write_place(self, place: Location) -> tuple[Callable[..., object], tuple[object, ...]]:
        if place.file not in self._files:  # of the configuration, or of a lock
            return Location, (place.file, place.line, place.column)
        if place not in self._numbers:
            stands = tuple(
                position
                for text in self._files[place.file].values()
                if (offset := text.offset(place)) is not None
                for position in self._nodes_at.get((id(text), offset), ())
            )
            if not stands:
                raise _UnsettledError
            self._numbers[place] = len(self.places)
            self.places.append(stands)
        return _read_place, (self._numbers[place],)


_K = TypeVar("_K")


def _positions(keys: Iterable[_K]) -> dict[_K, tuple[int, ...]]:
    """Where each key occurs."""
    found: dict[_K, tuple[int, ...]] = {}
    for position, key in enumerate(keys):
        found[key] = (*found[key], position) if key in found else (position,)
    return found


def _read_text(number: int) -> str:
    """What stands for a text in the bytes; a `_Reader` has its own idea of it."""
    raise NotImplementedError(number)


def _read_place(number: int) -> Location:
    """What stands for a place in the bytes."""
    raise NotImplementedError(number)


class _Reader(pickle.Unpickler):
    """Puts texts and places of another document in."""

    def __init__(
        self, file: BytesIO, outline: Outline, texts: list[_Text], places: list[_Places]
    ) -> None:
        super().__init__(file)
        self._outline, self._texts, self._places = outline, texts, places
        self._located: list[Location | None] = [None] * len(places)

    def holds(self) -> bool:
        """Whether nodes that had one place or one text still have."""
        nodes = self._outline.nodes
        for positions in self._places:
            first = nodes[positions[0]]
            for other in positions[1:]:
                if (nodes[other].text, nodes[other].offset) != (first.text, first.offset):
                    return False
        return all(map(self._is_one, self._texts))

    def _is_one(self, text: _Text) -> bool:
        if isinstance(text, _Chosen):
            return all(map(self._is_one, text.texts))
        return isinstance(text, str) or len({self._said(position) for position in text}) == 1

    def find_class(self, module: str, name: str) -> object:
        """What a name in the bytes stands for."""
        if module == __name__ and name == _read_text.__name__:
            return self._text
        if module == __name__ and name == _read_place.__name__:
            return self._place
        return super().find_class(module, name)

    def _text(self, number: int) -> str:
        return self._tell(self._texts[number])

    def _tell(self, text: _Text) -> str:
        if isinstance(text, _Chosen):
            return _CHOICES[text.choice](map(self._tell, text.texts))
        return text if isinstance(text, str) else self._said(text[0])

    def _said(self, position: int) -> str:
        return str(self._outline.prose[position].value)

    def _place(self, number: int) -> Location:
        place = self._located[number]
        if place is None:
            place = self._outline.nodes[self._places[number][0]].location
            self._located[number] = place
        return place
