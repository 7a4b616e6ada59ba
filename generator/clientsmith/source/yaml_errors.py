"""What libyaml says about a broken text, with the place and a hint for people.

In: a text and the exception. Out: one `yaml-syntax` diagnostic.
"""

from __future__ import annotations

import re

import yaml

from clientsmith.diagnostics import Diagnostic, Note, diagnostic
from clientsmith.source.node import Text

_HINTS = (
    (
        "mapping values are not allowed",
        'check the indentation; a value with ": " in it needs quotes',
    ),
    ("did not find expected key", "check the indentation, and for quotes inside of quotes"),
    ("did not find expected '-'", "indent all items of the list alike"),
    (
        "could not find expected ':'",
        'write ":" and a space behind the key, or check the indentation',
    ),
    ("did not find expected ',' or ']'", 'a "," or the closing "]" is missing'),
    ("did not find expected ',' or '}'", 'a "," or the closing "}" is missing'),
    ("unexpected end of stream", "add the closing quote"),
    ("unknown escape character", r"write a backslash itself as \\, or use single quotes"),
    ("invalid Unicode character escape", "write the character itself"),
    ("block sequence entries are not allowed", "begin the list on a line of its own"),
    ("block mapping keys are not allowed", "begin the mapping on a line of its own"),
    ("control characters are not allowed", r'write it as an escape, such as "\x07"'),
    ("found undefined tag handle", "remove the tag"),
)

_find_conflict = re.compile(r"^(?:<{7}|={7}|>{7})(?= |$)", re.MULTILINE).search
"""A mark that git leaves where two sides have changed the same lines."""


def explain_yaml_error(text: Text, error: yaml.YAMLError) -> Diagnostic:
    """The diagnostic for an exception of PyYAML; its place is where libyaml stopped reading."""
    shift = 1 if text.content.startswith("\ufeff") else 0
    if isinstance(error, yaml.MarkedYAMLError):
        problem = error.problem or error.context or "the text is no YAML"
        mark, begun = error.problem_mark or error.context_mark, error.context_mark
        at = mark.index + shift if mark is not None else 0
        notes: tuple[Note, ...] = ()
        if error.context and begun is not None and begun.index + shift != at:
            notes = (Note(error.context, text.locate(begun.index + shift)),)
        return _explain(text, problem, at, notes)
    if isinstance(error, yaml.reader.ReaderError):
        return _explain(text, error.reason, error.position + shift, ())
    return _explain(text, str(error), 0, ())


def _explain(text: Text, problem: str, at: int, notes: tuple[Note, ...]) -> Diagnostic:
    end = len(text.content.rstrip())
    found = text.content[at : at + 1]
    if at >= end:
        at = end
        problem += ", but the file ends"
    conflict = _find_conflict(text.content)
    if conflict is not None and conflict.start() <= at:
        problem = "a merge left a conflict here"
        hint = "keep what is right of both sides, and remove the marks"
        return diagnostic("yaml-syntax", problem, text.locate(conflict.start()), hint=hint)
    hint = next((hint for part, hint in _HINTS if part in problem), "")
    if "cannot start any token" in problem:
        if found == "\t":
            hint = "indent with spaces: YAML allows no tabs there"
        else:
            hint = f"put a value that begins with {found!r} in quotes"
    return diagnostic("yaml-syntax", problem, text.locate(at), hint=hint, notes=notes)
