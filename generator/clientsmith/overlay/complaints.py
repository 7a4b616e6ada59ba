"""What is wrong with a JSONPath, where, and what to write instead.

In: the scalar that holds the text, and the error of the library that refuses it. Out: a place, a
reason, and a hint for the habits that other dialects of JSONPath leave behind.

Not decided here: what is a JSONPath (the library, by RFC 9535).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from clientsmith.diagnostics import Location
from clientsmith.source.node import Scalar

_Hint: TypeAlias = Callable[[str, int], str]

_ESCAPES: Final = {"x": 4, "u": 6, "U": 10}
"""How many characters an escape of a double quoted scalar takes; all others take two."""

_WORDS: Final = {
    "and": '"&&"',
    "or": '"||"',
    "not": '"!"',
    "in": '"==" for each of the values, and "||" between',
}


def explain(scalar: Scalar, error: Exception) -> tuple[Location, str, str]:
    """The place, the reason and the hint for a text that the library refuses with an error."""
    text = str(scalar.value)
    index = getattr(getattr(error, "token", None), "index", len(text))
    at = min(index, len(text)) if index >= 0 else len(text)
    if isinstance(error, RecursionError):
        return scalar.location, "it is nested too deeply", ""
    if isinstance(error, (ValueError, OverflowError)):
        return scalar.location, "a number in it is too large", ""
    said = str(error.args[0]) if error.args else ""
    known = (rule for rule in _REASONS if re.match(rule[0], said))
    _, reason, hint = next(known, ("", said.replace("'", '"'), _no_hint))
    if said.startswith("unclosed string"):
        at -= 1  # The library means what follows the quote.
    if at == len(text) and "{found}" in reason:
        reason = "it ends too early"
    found = text[at : at + 1]
    return place_in(scalar, at), reason.replace("{found}", found), hint(text, at)


def place_in(scalar: Scalar, index: int) -> Location:
    """Where a character of a string stands; where the string begins, if it is not on one line."""
    content = scalar.text.content
    quote = content[scalar.offset : scalar.offset + 1]
    quote = quote if quote in {"'", '"'} else ""
    at = scalar.offset + len(quote)
    for character in str(scalar.value)[:index]:
        if quote == "'" and content.startswith("''", at):
            at += 2
        elif quote == '"' and content.startswith("\\", at):
            at += _ESCAPES.get(content[at + 1 : at + 2], 2)
        elif content.startswith(character, at) and character not in "\r\n":
            at += 1
        else:
            return scalar.location
    return scalar.text.locate(at)


def bracketed(name: str) -> str:
    """A name as a selector in brackets (RFC 9535, section 2.3.1)."""
    escaped = name.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{escaped}']"


def _no_hint(_text: str, _at: int) -> str:
    return ""


def _hint_root(text: str, _at: int) -> str:
    return f'"$" is the document: $.{text}' if re.match(r"\w", text) else '"$" is the document'


def _hint_name(text: str, at: int) -> str:
    match text[at : at + 1]:
        case "[":
            return 'leave out the "." before "["'
        case "(":
            return "functions stand in filters, such as [?length(@.name) > 1]"
        case "^":
            return "there is no way from a value to the one around it: filter that one by a query"
        case "]" | "":
            return ""
        case _:
            return _hint_brackets(text, at)


def _hint_brackets(text: str, at: int) -> str:
    # A path template is a name of its own, whatever stands before it.
    before = None if text.startswith("/", at) else re.search(r"[^.\[\]@$]*$", text[:at])
    after = re.match(r"[^.\[\]\s=<>!&|]*", text[at:])
    name = (before[0] if before else "") + (after[0] if after else "")
    if name.isdecimal():
        return f"an index stands in brackets: [{name}]"
    return f"put the name in brackets and quotes: {bracketed(name)}"


def _hint_selector(text: str, at: int) -> str:
    if text[at : at + 1] == "(":
        return "RFC 9535 has no scripts; [-1] is the last item, and [?...] a filter"
    name = re.match(r"[\w/{-][^\],]*", text[at:])
    return f"put the name in quotes: {bracketed(name[0])}" if name else ""


def _hint_filter(text: str, at: int) -> str:
    rest = text[at:]
    word = re.match(r"[A-Za-z_]\w*", rest)
    if rest.startswith("=~"):
        return "use match(@.name, 'pattern') or search(@.name, 'pattern')"
    if rest.startswith("="):
        return '"==" compares'
    if rest.startswith("-") and text[at - 1 : at].isalnum():
        return _hint_brackets(text, at)
    if word and word[0] in _WORDS:
        return f"write {_WORDS[word[0]]}"
    return f"put the string in quotes: '{word[0]}'" if word else ""


def _hint_functions(_text: str, _at: int) -> str:
    return "there are length, count, match, search and value"


_REASONS: Final[tuple[tuple[str, str, _Hint], ...]] = (
    (r"expected '\$'", 'it does not begin with "$"', _hint_root),
    (r"expected '\.', ", '".", ".." or "[" must follow, not "{found}"', _hint_name),
    (r"unexpected shorthand", 'after "." stands a name or "*", not "{found}"', _hint_name),
    (r"unexpected whitespace", 'after "." stands a name or "*", not a space', _no_hint),
    (r"unexpected descendant", 'after ".." stands a name, "*" or "[", not "{found}"', _no_hint),
    (r"unexpected trailing whitespace", "it ends with a space", _no_hint),
    (r"unexpected trailing comma", 'a selector must follow ","', _no_hint),
    (r"empty bracketed", "there is no selector in the brackets", _no_hint),
    (r"unclosed string", "the string that begins here is not closed", _no_hint),
    (r"unclosed bracketed|unbalanced", "brackets are not closed in their order", _no_hint),
    (r"unexpected token", '"{found}" begins no selector', _hint_selector),
    (r"unexpected filter", '"{found}" cannot stand here in a filter', _hint_filter),
    (r"expected 'COMMA'", '"," or "]" must follow, not "{found}"', _no_hint),
    (r"function .* not defined", "this function does not exist", _hint_functions),
    (r"unexpected end|bald", '"{found}" stands where a value must be', _no_hint),
    (r"non-singular", "a query that may select several values cannot be compared", _no_hint),
    (r"filter expression literals", "a value alone is no filter", _no_hint),
    (r"leading zero|invalid (integer|index)", "a number begins with zero", _no_hint),
    (r"index out of range", "a number in it is too large", _no_hint),
)
