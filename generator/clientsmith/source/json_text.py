"""JSON text (RFC 8259) to positioned nodes.

In: a `Text`. Out: the root node, or None when the grammar is broken, with diagnostics. Names that
occur twice in an object are errors that show both places; the first value stays.

Not decided here: which files are JSON (`collect`) and what the values mean. YAML could read most
JSON, but not all of it: surrogate pairs, tabs and names of more than 1024 characters fail there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from json import JSONDecodeError, JSONDecoder
from typing import Final, NoReturn

from clientsmith.diagnostics import Diagnostic, Note, diagnostic
from clientsmith.source.core_schema import read_float, read_int
from clientsmith.source.node import NESTING_LIMIT, JsonScalar, Map, Node, Scalar, Seq, Text

_SPACE = r"[ \t\n\r]*"
_PLAIN = r'"([^"\\\x00-\x1f]*)"'
_match_space = re.compile(_SPACE).match
_match_name = re.compile(f"{_PLAIN}{_SPACE}:{_SPACE}").match
_match_next_name = re.compile(f",{_SPACE}{_PLAIN}{_SPACE}:{_SPACE}").match
_match_value = re.compile(
    rf"(?:{_PLAIN}|(-?(?:0|[1-9][0-9]*))((?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)"
    rf'|(true|false|null)\b|([\[{{"])){_SPACE}'
).match
_decode: Final[Callable[[str, int], tuple[str, int]]] = JSONDecoder().raw_decode
_match_word = re.compile(r"[\w.+-]+").match

_STRING, _NUMBER, _LITERAL = 1, 3, 4
_LITERALS: Final[dict[str, JsonScalar]] = {"true": True, "false": False, "null": None}


def read_json(text: Text) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """The root node of a JSON text (RFC 8259, section 2), and what is wrong with the text."""
    reader = _Reader(text)
    try:
        root = reader.read()
    except _BrokenError as broken:
        return None, (*reader.diagnostics, broken.diagnostic)
    return root, tuple(reader.diagnostics)


class _BrokenError(Exception):
    """The grammar is broken; never leaves this module."""

    def __init__(self, problem: Diagnostic) -> None:
        super().__init__(problem.message)
        self.diagnostic = problem


class _Reader:
    """One walk over a text. A method that reads something returns it with the offset behind it."""

    def __init__(self, text: Text) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._text = text
        self._content = text.content

    def read(self) -> Node:
        # RFC 8259, section 8.1 lets a parser ignore a byte order mark.
        start = self._skip_space(1 if self._content.startswith("\ufeff") else 0)
        root, end = self._value(start, 1)
        if end < len(self._content):
            self._break(end, "expected the end of the file", self._hint_after_value(end))
        return root

    def _value(self, at: int, depth: int) -> tuple[Node, int]:
        match = _match_value(self._content, at)
        if match is None:
            self._break_at_value(at)
        end = match.end()
        kind = match.lastindex
        if kind == _STRING:
            return Scalar(self._text, at, match[1]), end
        if kind == _LITERAL:
            return Scalar(self._text, at, _LITERALS[match[4]]), end
        if kind == _NUMBER:
            return Scalar(self._text, at, self._number(at, match[2], match[3])), end
        if match[5] == '"':
            value, end = self._string(at)
            return Scalar(self._text, at, value), self._skip_space(end)
        if depth > NESTING_LIMIT:
            self._break(at, f"values are nested more than {NESTING_LIMIT} levels deep")
        return self._object(at, end, depth) if match[5] == "{" else self._array(at, end, depth)

    def _object(self, start: int, at: int, depth: int) -> tuple[Map, int]:
        content, text = self._content, self._text
        items: dict[str, Node] = {}
        keys: dict[str, Scalar] = {}
        if content[at : at + 1] == "}":
            return Map(text, start, items, keys), self._skip_space(at + 1)
        match = _match_name(content, at)
        while True:
            name, value_at = self._name(at) if match is None else (match[1], match.end())
            value, end = self._value(value_at, depth + 1)
            if name in items:
                self._report_duplicate(name, at, keys[name])
            else:
                items[name] = value
                keys[name] = Scalar(text, at, name)
            match = _match_next_name(content, end)
            if match is not None:
                at = match.start(1) - 1
                continue
            match content[end : end + 1]:
                case ",":
                    at = self._skip_space(end + 1)
                case "}":
                    return Map(text, start, items, keys), self._skip_space(end + 1)
                case _:
                    self._break(end, 'expected "," or "}"', self._hint_after_value(end))

    def _array(self, start: int, at: int, depth: int) -> tuple[Seq, int]:
        content = self._content
        items: list[Node] = []
        if content[at : at + 1] == "]":
            return Seq(self._text, start, ()), self._skip_space(at + 1)
        while True:
            item, end = self._value(at, depth + 1)
            items.append(item)
            match content[end : end + 1]:
                case ",":
                    at = self._skip_space(end + 1)
                case "]":
                    return Seq(self._text, start, tuple(items)), self._skip_space(end + 1)
                case _:
                    self._break(end, 'expected "," or "]"', self._hint_after_value(end))

    def _skip_space(self, at: int) -> int:
        match = _match_space(self._content, at)
        return at if match is None else match.end()

    def _name(self, at: int) -> tuple[str, int]:
        """A name that has escapes or is wrong, with the offset of its value."""
        found = self._content[at : at + 1]
        if found != '"':
            hint = ""
            if found == "}":
                hint = 'remove the "," before it: JSON has no trailing commas'
            elif found == "'" or found.isalpha():
                hint = "put the name in double quotes"
            self._break(at, "expected a name in double quotes", hint or _hint_comment(found))
        name, end = self._string(at)
        colon = self._skip_space(end)
        if self._content[colon : colon + 1] != ":":
            self._break(colon, f'expected ":" after the name "{name}"')
        return name, self._skip_space(colon + 1)

    def _string(self, at: int) -> tuple[str, int]:
        """A string with escapes (RFC 8259, section 7)."""
        try:
            value, end = _decode(self._content, at)
        except JSONDecodeError as error:
            if error.msg.startswith("Unterminated"):
                self._break(at, "a string has no end", 'add the closing "')
            elif error.msg.startswith("Invalid control"):
                hint = r"write it as an escape, such as \n for a line break"
                self._break(error.pos, "a string holds a raw control character", hint)
            hint = r"write a backslash itself as \\"
            self._break(error.pos, "a string holds an escape that JSON does not have", hint)
        if not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
            self._break(at, "a string holds half of a surrogate pair")
        return value, end

    def _number(self, at: int, whole: str, rest: str) -> int | float:
        try:
            return read_float(whole + rest) if rest else read_int(whole)
        except ValueError as error:
            self._break(at, str(error))

    def _report_duplicate(self, name: str, at: int, first: Scalar) -> None:
        self.diagnostics.append(
            diagnostic(
                "duplicate-key",
                f'the name "{name}" occurs twice in one object',
                self._text.locate(at),
                notes=[Note("first here", first.location)],
                hint="remove one of them",
            )
        )

    def _break_at_value(self, at: int) -> NoReturn:
        found = self._content[at : at + 1]
        word = _match_word(self._content, at)
        hint = ""
        if found in ("]", "}") and self._content[:at].rstrip().endswith(","):
            hint = 'remove the "," before it: JSON has no trailing commas'
        elif found == "'":
            hint = "put the string in double quotes"
        elif word is not None:
            if word[0].lower() in ("nan", "+nan", "-nan", "infinity", "+infinity", "-infinity"):
                hint = "JSON has no number that is infinite or none"
            elif word[0].lower() in ("true", "false", "null", "none"):
                hint = 'JSON writes "true", "false" and "null"'
            self._break(at, f'expected a value, not "{word[0]}"', hint)
        self._break(at, "expected a value", hint or _hint_comment(found))

    def _hint_after_value(self, at: int) -> str:
        found = self._content[at : at + 1]
        if found == '"':
            return "a comma is missing before this"
        if found.isdigit() and self._content[at - 1 : at] == "0":
            return "numbers have no leading zeros"
        return _hint_comment(found)

    def _break(self, at: int, message: str, hint: str = "") -> NoReturn:
        if at >= len(self._content):
            message += ", but the file ends"
            at = len(self._content)
        raise _BrokenError(diagnostic("json-syntax", message, self._text.locate(at), hint=hint))


def _hint_comment(found: str) -> str:
    return "JSON has no comments" if found and found in "/#" else ""
