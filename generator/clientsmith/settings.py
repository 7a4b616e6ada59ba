"""A mapping of settings, read with checks.

In: a `Map` of a configuration file. Out: values of the types that are asked for, a default where a
key is absent or wrong, and `config-invalid` or `config-unknown-key` diagnostics at the place.

Not decided here: which settings exist (`config`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from keyword import iskeyword
from typing import TypeAlias, TypeVar

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.source.node import JsonScalar, Map, Node, Scalar, Seq, escape_token, kind_of

Problems: TypeAlias = list[Diagnostic]
Check: TypeAlias = Callable[[str], str]
"""What is wrong with a string, as the end of a sentence; empty when nothing is."""

_T = TypeVar("_T")


class Section:
    """One mapping; each question names a key, and `close` reports keys that nobody asked for."""

    def __init__(self, node: Map, problems: Problems, path: str = "") -> None:
        self.node = node
        self.path = path
        self._problems = problems
        self._known: set[str] = set()

    def text(self, key: str, default: str = "", *, check: Check | None = None) -> str:
        """A string."""
        value = self._get(key)
        return default if value is None else self._text(value, self._at(key), check, default)

    def required(self, key: str) -> str:
        """A string that must be there."""
        if key not in self.node:
            self.reject(self.node.location, f'"{self.path}" needs "{key}"')
        return self.text(key)

    def texts(
        self, key: str, default: tuple[str, ...] = (), *, check: Check | None = None
    ) -> tuple[str, ...]:
        """A list of strings; one string stands for a list of one."""
        value = self._get(key)
        match value:
            case None:
                return default
            case Seq():
                path = self._at(key)
                return tuple(self._text(item, path, check, "") for item in value)
            case Scalar(value=str()):
                return (self._text(value, self._at(key), check, ""),)
            case _:
                self._expect("a list of strings", value, self._at(key))
                return default

    def table(self, key: str, *, check: Check | None = None) -> Mapping[str, str]:
        """A mapping to strings."""
        return self.members(key, lambda section, name: section.text(name, check=check))

    def scalars(self, key: str) -> Mapping[str, JsonScalar]:
        """A mapping to strings, numbers, booleans and nulls."""
        return self.members(key, lambda section, name: section.scalar(name))

    def scalar(self, key: str) -> JsonScalar:
        """A string, number, boolean or null."""
        match self._get(key):
            case Scalar(value=value):
                return value
            case None:
                return None
            case other:
                self._expect("a string, a number or a boolean", other, self._at(key))
                return None

    def number(self, key: str) -> float | None:
        """A number; None when the key is absent."""
        match self._get(key):
            case None:
                return None
            case Scalar(value=int() | float() as value) if not isinstance(value, bool):
                return value
            case other:
                self._expect("a number", other, self._at(key))
                return None

    def flag(self, key: str) -> bool:
        """True or false; false when the key is absent."""
        match self._get(key):
            case None:
                return False
            case Scalar(value=bool() as value):
                return value
            case other:
                self._expect("true or false", other, self._at(key))
                return False

    def section(self, key: str) -> Section:
        """A mapping of settings; an empty one when the key is absent."""
        value = self._get(key)
        if isinstance(value, Map):
            return Section(value, self._problems, self._at(key))
        if value is not None:
            self._expect("a mapping", value, self._at(key))
        return Section(Map(self.node.text, self.node.offset, {}), self._problems, self._at(key))

    def members(self, key: str, read: Callable[[Section, str], _T]) -> Mapping[str, _T]:
        """A mapping with keys of the user's choice; `read` reads one member of it."""
        section = self.section(key)
        return {name: read(section, name) for name in section.node}

    def items(self, key: str, read: Callable[[Section], _T]) -> tuple[_T, ...]:
        """A list of mappings."""
        value = self._get(key)
        if value is None:
            return ()
        if not isinstance(value, Seq):
            self._expect("a list of mappings", value, self._at(key))
            return ()
        results: list[_T] = []
        for index, item in enumerate(value):
            path = f"{self._at(key)}[{index}]"
            if isinstance(item, Map):
                results.append(read(Section(item, self._problems, path)))
            else:
                self._expect("a mapping", item, path)
        return tuple(results)

    def close(self) -> None:
        """Report the keys that do not exist."""
        for key in self.node:
            if key in self._known:
                continue
            close = get_close_matches(key, sorted(self._known), n=1)
            known = ", ".join(f'"{name}"' for name in sorted(self._known))
            hint = f'did you mean "{close[0]}"?' if close else f"possible here: {known}"
            message = f'there is no setting "{self._at(key)}"'
            place = self.node.key_location(key)
            self._problems.append(diagnostic("config-unknown-key", message, place, hint=hint))

    def place(self, key: str) -> Location:
        """Where the value of a key stands, or the mapping when the key is absent."""
        value = self.node.get(key)
        return self.node.location if value is None else value.location

    def reject(self, place: Location, message: str, hint: str = "") -> None:
        """Report a wrong value."""
        self._problems.append(diagnostic("config-invalid", message, place, hint=hint))

    def _get(self, key: str) -> Node | None:
        self._known.add(key)
        value = self.node.get(key)
        # A key without a value is a setting that was left open.
        return None if isinstance(value, Scalar) and value.value is None else value

    def _at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def _text(self, node: Node, path: str, check: Check | None, default: str) -> str:
        if not isinstance(node, Scalar) or not isinstance(node.value, str):
            self._expect("a string", node, path)
            return default
        problem = "" if check is None else check(node.value)
        if problem:
            self.reject(node.location, f'"{path}": "{node.value}" {problem}')
            return default
        return node.value

    def _expect(self, wanted: str, node: Node, path: str) -> None:
        is_plain = isinstance(node, Scalar) and wanted == "a string"
        hint = "put it in quotes" if is_plain else ""
        self.reject(node.location, f'"{path}" must be {wanted}, not {kind_of(node)}', hint)


def is_identifier(value: str) -> str:
    """Check a name for Python."""
    usable = value.isascii() and value.isidentifier() and not iskeyword(value)
    return "" if usable else "is not a name in Python"


def is_dotted(value: str) -> str:
    """Check names for Python with dots between them."""
    usable = all(not is_identifier(part) for part in value.split("."))
    return "" if usable else "is not names in Python with dots between them"


def is_like(pattern: str, wanted: str) -> Check:
    """A check that a string matches a pattern as a whole."""
    compiled = re.compile(pattern)
    return lambda value: "" if compiled.fullmatch(value) else f"is not {wanted}"


def is_one_of(values: Iterable[str]) -> Check:
    """A check that a string is one of some."""
    allowed = sorted(values)
    return lambda value: "" if value in allowed else f"is none of {', '.join(allowed)}"


def find_places(node: Node) -> Mapping[str, Location]:
    """The place of every key and every item below a node, by JSON Pointer, and that of the value of
    every key, by the same with `=` behind it.
    """
    places: dict[str, Location] = {}
    pending: list[tuple[str, Node]] = [("", node)]
    while pending:
        pointer, current = pending.pop()
        match current:
            case Map():
                for key, value in current.items.items():
                    below = f"{pointer}/{escape_token(key)}"
                    places[below] = current.key_location(key)
                    places[f"{below}="] = value.location
                    pending.append((below, value))
            case Seq():
                for index, value in enumerate(current):
                    places[f"{pointer}/{index}"] = value.location
                    pending.append((f"{pointer}/{index}", value))
            case Scalar():
                pass
    return places
