"""Typed reading of mappings: the value behind a key, or its default and a diagnostic.

In goes a node with its pointer; out come Python values of the asked type. A value of another
JSON type is reported as `wrong-type` with its place and read as if the key were absent. What is
*not* decided here: which keys an object of the specification has.
"""

from __future__ import annotations

from collections.abc import Iterator

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonValue, Map, Node, Scalar, Seq, escape_token, kind_of, plain
from clientsmith.source.prose import Prose


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping of the document, the pointer it stands at, and the list that findings go to."""

    node: Map
    pointer: str
    found: list[Diagnostic]

    def __contains__(self, key: object) -> bool:
        return key in self.node.items

    @property
    def location(self) -> Location:
        """Where the mapping begins."""
        return self.node.location

    def at(self, *tokens: str) -> str:
        """The pointer of something below this entry."""
        return "/".join((self.pointer, *map(escape_token, tokens)))

    def text(self, key: str, default: str = "") -> str:
        """The string behind a key."""
        match self.node.items.get(key):
            case None:
                return default
            case Scalar(value=str() as value):
                return value
            case node:
                self.wrong(node, self.at(key), f'"{key}"', "a string")
                return default

    def prose(self, key: str) -> str:
        """The text for people behind a key, which knows its place; empty when absent."""
        text = self.text(key)
        node = self.node.items.get(key)
        return Prose(text, node) if text and isinstance(node, Scalar) else text

    def flag(self, key: str) -> bool:
        """The boolean behind a key, false when absent."""
        return self.choice(key) is True

    def choice(self, key: str) -> bool | None:
        """The boolean behind a key, None when absent."""
        match self.node.items.get(key):
            case None:
                return None
            case Scalar(value=bool() as value):
                return value
            case node:
                self.wrong(node, self.at(key), f'"{key}"', "a boolean")
                return None

    def entry(self, key: str) -> Entry | None:
        """The mapping behind a key, None when absent."""
        node = self.node.items.get(key)
        return None if node is None else self.below(node, key, named=key)

    def entries(self, key: str) -> Iterator[tuple[str, Entry]]:
        """The mappings in the mapping behind a key, each with its own key."""
        for name, node in self.members(key):
            below = self.below(node, key, name, named=name)
            if below is not None:
                yield name, below

    def members(self, key: str) -> Iterator[tuple[str, Node]]:
        """The nodes in the mapping behind a key, each with its own key."""
        holder = self.entry(key)
        if holder is not None:
            yield from holder.node.items.items()

    def listed(self, key: str) -> tuple[Node, ...]:
        """The nodes in the list behind a key."""
        match self.node.items.get(key):
            case None:
                return ()
            case Seq(items=items):
                return items
            case node:
                self.wrong(node, self.at(key), f'"{key}"', "an array")
                return ()

    def listed_entries(self, key: str) -> Iterator[Entry]:
        """The mappings in the list behind a key."""
        for index, node in enumerate(self.listed(key)):
            below = self.below(node, key, str(index), named=f"{key}/{index}")
            if below is not None:
                yield below

    def texts(self, key: str) -> tuple[str, ...]:
        """The strings in the list behind a key, each once."""
        values: dict[str, None] = {}
        for index, node in enumerate(self.listed(key)):
            match node:
                case Scalar(value=str() as value):
                    values[value] = None
                case _:
                    self.wrong(node, self.at(key, str(index)), f'an item of "{key}"', "a string")
        return tuple(values)

    def extensions(self) -> dict[str, JsonValue]:
        """The `x-` members as plain values."""
        return {key: plain(node) for key, node in self.node.items.items() if key.startswith("x-")}

    def below(self, node: Node, *tokens: str, named: str) -> Entry | None:
        """A node below this entry as an entry; None, with a diagnostic, when it is no mapping."""
        pointer = self.at(*tokens)
        if isinstance(node, Map):
            return Entry(node, pointer, self.found)
        self.wrong(node, pointer, f'"{named}"', "an object")
        return None

    def wrong(self, node: Node, pointer: str, what: str, wanted: str) -> None:
        """Report a value of the wrong JSON type."""
        message = f"{what} must be {wanted}, not {kind_of(node)}"
        self.found.append(diagnostic("wrong-type", message, node.location, pointer=pointer))

    def missing(self, key: str, what: str) -> None:
        """Report a required key that is absent."""
        message = f'{what} has no "{key}"'
        self.found.append(diagnostic("missing-key", message, self.location, pointer=self.at(key)))
