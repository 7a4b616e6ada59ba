"""Violations in the words of people.

In: a `Violation` and the node it is about. Out: a message and a hint. Values of the document are
quoted only when they are short.

Not decided here: how grave a violation is and where it is shown (`structure`).
"""

from __future__ import annotations

import json
from difflib import get_close_matches
from typing import Final

from clientsmith.openapi.violations import Violation
from clientsmith.source.node import Node, Scalar, Seq, kind_of

UNKNOWN_MEMBERS: Final = frozenset(("additionalProperties", "unevaluatedProperties"))
_EMPTY: Final = frozenset(("minItems", "minLength", "minProperties"))
_LONGEST_QUOTE: Final = 60
_NAMED_BY_KEY: Final = frozenset(("info", "paths", "responses", "components"))
_TYPE_WORDS: Final = {
    "string": "a string",
    "object": "an object",
    "array": "an array",
    "boolean": "a boolean",
    "number": "a number",
    "integer": "an integer",
}


def describe_unknown(name: str, violation: Violation) -> tuple[str, str]:
    """The message and the hint for a member that an object does not have."""
    message = f'"{name}" has no meaning in {_article(violation.owner)}'
    if violation.owner == "paths":
        return message, 'a path begins with "/"'
    return message, _suggest(name, violation.known, '"{}"')


def describe(
    violation: Violation, node: Node, parent: Node | None, version: str
) -> tuple[str, str]:
    """The message and the hint for any other violation."""
    if violation.names:
        return _describe_members(violation)
    last = violation.path[-1] if violation.path else violation.owner
    subject = f"item {int(last) + 1}" if isinstance(parent, Seq) else f'"{last}"'
    match violation.rule:
        case "type" | "enum" | "const" | "format":
            return _describe_value(violation, subject, node)
        case "uniqueItems":
            return f"{subject} has the same item twice", "remove one of them"
        case rule if rule in _EMPTY:
            return f"{subject} must not be empty", ""
        case rule:
            return f'{subject} breaks the rule "{rule}" of OpenAPI {version}', ""


def _describe_value(violation: Violation, subject: str, node: Node) -> tuple[str, str]:
    expected = violation.expected
    value = node.value if isinstance(node, Scalar) else None
    match violation.rule:
        case "type":
            wanted = _join([_TYPE_WORDS.get(name, name) for name in expected], "or")
            hint = "put it in quotes" if value is not None and "string" in expected else ""
            return f"{subject} must be {wanted}, not {kind_of(node)}", hint
        case "format":
            return f"{_quote(node)} is not a valid {''.join(expected)}", ""
        case _:
            wanted = _join(list(expected), "or")
            hint = _suggest(f'"{value}"', expected, "{}")
            return f"{subject} must be {wanted}, not {_quote(node)}", hint


def _describe_members(violation: Violation) -> tuple[str, str]:
    quoted = [f'"{name}"' for name in violation.names]
    match violation.rule:
        case "required" if (violation.owner, violation.names) == ("parameter", ("required",)):
            return 'a path parameter needs "required: true"', ""
        case "required":
            return f"{_article(violation.owner)} needs {_join(quoted, 'or')}", ""
        case "propertyNames":
            hint = 'use letters, digits, ".", "-" and "_" only'
            return f"{_join(quoted, 'or')} cannot be the name of a component", hint
        case _:
            return f"{_join(quoted, 'and')} exclude each other", "keep one of them"


def _quote(node: Node) -> str:
    if not isinstance(node, Scalar):
        return kind_of(node)
    text = json.dumps(node.value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_QUOTE else kind_of(node)


def _suggest(wrong: str, known: tuple[str, ...], form: str) -> str:
    close = get_close_matches(wrong, known, n=1)
    return f"did you mean {form.format(close[0])}?" if close and len(known) > 1 else ""


def _article(words: str) -> str:
    if words == "document":
        return "the document"
    if words in _NAMED_BY_KEY:
        return f'"{words}"'
    return f"an {words}" if words[:1].lower() in "aeio" else f"a {words}"


def _join(words: list[str], conjunction: str) -> str:
    head, last = words[:-1], "".join(words[-1:])
    return f"{', '.join(head)} {conjunction} {last}" if head else last
