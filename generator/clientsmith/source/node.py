"""Positioned nodes: what YAML and JSON readers return, and all that later stages know of text.

A node is one of `Map`, `Seq`, `Scalar`. Each knows the text it came from and its offset there;
line and column are computed only when somebody asks. Nodes are never changed: overlays and
bundling make new ones that keep the place of the old.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cached_property
from itertools import accumulate
from typing import Final, TypeAlias

from clientsmith.diagnostics import Location
from clientsmith.frozen import dataclass

JsonScalar: TypeAlias = str | int | float | bool | None
JsonValue: TypeAlias = "JsonScalar | list[JsonValue] | dict[str, JsonValue]"

NESTING_LIMIT: Final = 200
"""Readers refuse values nested deeper, so that later stages may be recursive without fear."""

_MOST_DIGITS: Final = 9
"""An index of an array has no more: Python refuses to read integers of some thousand digits."""


@dataclass(frozen=True, eq=False)
class Text:
    """The text of one input file under the name that messages use (relative, with `/`)."""

    name: str
    content: str

    @cached_property
    def _line_starts(self) -> list[int]:
        ends = accumulate(map(len, self.content.split("\n")[:-1]), initial=0)
        return [end + breaks for breaks, end in enumerate(ends)]

    def locate(self, offset: int) -> Location:
        """The line and column, both from 1, of a character offset."""
        starts = self._line_starts
        line = bisect_right(starts, offset)
        return Location(self.name, line, offset - starts[line - 1] + 1)

    def offset(self, place: Location) -> int | None:
        """The character offset of a line and column; None when there is no such line."""
        if not 1 <= place.line <= len(self._line_starts):
            return None
        return self._line_starts[place.line - 1] + place.column - 1

    def line(self, number: int) -> str:
        """The text of a line, counted from 1, without its end; empty beyond the last line."""
        if not 1 <= number <= len(self._line_starts):
            return ""
        start = self._line_starts[number - 1]
        end = self.content.find("\n", start)
        return self.content[start : None if end < 0 else end].rstrip("\r")


@dataclass(frozen=True, slots=True, eq=False)
class Scalar:
    """A string, number, boolean or null, with the value that the YAML 1.2 core schema gives it."""

    text: Text
    offset: int
    value: JsonScalar

    @property
    def location(self) -> Location:
        """Where the text of the node begins."""
        return self.text.locate(self.offset)


@dataclass(frozen=True, slots=True, eq=False)
class Seq:
    """A list of nodes."""

    text: Text
    offset: int
    items: tuple[Node, ...]

    @property
    def location(self) -> Location:
        """Where the text of the node begins."""
        return self.text.locate(self.offset)

    def __iter__(self) -> Iterator[Node]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


@dataclass(frozen=True, slots=True, eq=False)
class Map:
    """A mapping of string keys to nodes in document order; `keys` has a node for each key."""

    text: Text
    offset: int
    items: Mapping[str, Node]
    keys: Mapping[str, Scalar] = field(default_factory=dict[str, "Scalar"])

    @property
    def location(self) -> Location:
        """Where the text of the node begins."""
        return self.text.locate(self.offset)

    def get(self, key: str) -> Node | None:
        """The member under a key, or None."""
        return self.items.get(key)

    def key_location(self, key: str) -> Location:
        """Where the key itself stands; the mapping's own place when the key has none."""
        node = self.keys.get(key)
        return self.location if node is None else node.location

    def __contains__(self, key: object) -> bool:
        return key in self.items

    def __iter__(self) -> Iterator[str]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


Node: TypeAlias = Map | Seq | Scalar


def plain(node: Node) -> JsonValue:
    """The node as ordinary Python values, without positions."""
    # Whole documents come through here; a `match` takes twice as long.
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Map):
        return {key: plain(item) for key, item in node.items.items()}
    return [plain(item) for item in node.items]


_match_written = re.compile(r"(?:[&!]\S*\s+)*([^\s,#\]}]+)").match


def as_written(scalar: Scalar) -> str:
    """A number, boolean or null in the spelling of its file: `1.10` stays so; a string as it is."""
    if isinstance(scalar.value, str):
        return scalar.value
    found = _match_written(scalar.text.content, scalar.offset)
    return "" if found is None else found[1].removesuffix(":")


def kind_of(node: Node) -> str:
    """The JSON type of a node in the words of messages: `a string`, `an object`, ..."""
    match node:
        case Map():
            return "an object"
        case Seq():
            return "an array"
        case Scalar(value=None):
            return "null"
        case Scalar(value=bool()):
            return "a boolean"
        case Scalar(value=str()):
            return "a string"
        case Scalar():
            return "a number"


def escape_token(token: str) -> str:
    """A key as a JSON Pointer reference token (RFC 6901, section 3)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape_token(token: str) -> str:
    """The key that a JSON Pointer reference token stands for (RFC 6901, section 4)."""
    return token.replace("~1", "/").replace("~0", "~")


def child_of(node: Node, key: str) -> Node | None:
    """The member or item of a node under a key, or None."""
    match node:
        case Map():
            return node.get(key)
        case Seq() if key.isdecimal() and len(key) <= _MOST_DIGITS and int(key) < len(node):
            return node.items[int(key)]
        case _:
            return None


def resolve_pointer(node: Node, pointer: str) -> Node | None:
    """The node below `node` at a JSON Pointer such as `/paths/~1users/get`, or None."""
    current: Node | None = node
    for token in pointer.split("/")[1:]:
        if current is None:
            return None
        current = child_of(current, unescape_token(token))
    return current
