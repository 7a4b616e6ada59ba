"""Actions as YAML, one by one and as a whole overlay (Overlay 1.1.0).

In: actions, or all findings with the rules that they belong to. Out: text. Strings are in quotes
wherever a plain one could be read as something else, by any version of YAML.

Not decided here: which actions there are (the rules).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from clientsmith.lint.findings import Action, Copy, Finding, Remove, Update
from clientsmith.overlay.jsonpath import normalized
from clientsmith.overlay.search import Place
from clientsmith.source.node import JsonValue

_WIDTH: Final = 100

_ESCAPES: Final = {"\n": "\\n", "\t": "\\t"}
_ASTRAL: Final = 0x10000

_WORDS: Final = frozenset(
    ("true", "false", "null", "yes", "no", "on", "off", "y", "n", "inf", "nan")
)
_is_plain = re.compile(
    r"[A-Za-z_$/](?:[^\x00-\x1f\x7f-\U0010ffff:#]*[^\x00-\x20\x7f-\U0010ffff:#])?"
).fullmatch
_is_plain_in_flow = re.compile(r"[A-Za-z_$/](?:[\w$./ -]*[\w$./-])?", re.ASCII).fullmatch


def write_actions(actions: Iterable[Action], note: str = "") -> str:
    """The entries of `actions`; `note` becomes the description of the first."""
    lines: list[str] = []
    for index, action in enumerate(actions):
        lines += _entry(action, note if index == 0 else "")
    return "\n".join(lines)


def write_overlay(title: str, findings: Sequence[Finding]) -> str:
    """One overlay with the actions of all findings, those of one rule together.

    What comes first leaves the places of what follows as they are: actions on something that
    another one removes are left out, and entries of an array are removed from its end.
    """
    groups = [(code, list(group)) for code, group in groupby(findings, key=lambda f: f.rule)]
    kept = _survivors(finding for _, group in groups for finding in group)
    lines = [
        "overlay: 1.1.0",
        "info:",
        f"  title: {_scalar(title)}",
        '  version: "1"',
        "actions:" if any(kept.values()) else "actions: []",
    ]
    entries: list[Remove] = []
    gone: set[Place] = set()
    for code, group in groups:
        heading = [f"  # {code}"]
        for finding in group:
            now: list[Action] = []
            for action in kept[id(finding)]:
                if not isinstance(action, Remove):
                    now.append(action)
                elif action.place not in gone:
                    gone.add(action.place)
                    (entries if isinstance(action.place[-1], int) else now).append(action)
            if now:
                written = write_actions(now, note_of(finding)).split("\n")
                lines += [*heading, *(f"  {line}" for line in written)]
                heading = []
    if entries:
        lines.append("  # entries of arrays, from the end")
    entries.sort(key=lambda action: _sortable(action.place), reverse=True)
    lines += [f"  {line}" for line in write_actions(entries).split("\n") if entries]
    return "\n".join(lines) + "\n"


def note_of(finding: Finding) -> str:
    """The description of the actions of a finding: what they take for granted."""
    return f"Right if {finding.given}." if finding.given else ""


def _entry(action: Action, note: str) -> Iterator[str]:
    yield f"- target: {_scalar(normalized(action.place))}"
    if note:
        yield f"  description: {_scalar(note)}"
    match action:
        case Update(value=value):
            yield from _member("update", value, 2)
        case Remove():
            yield "  remove: true"
        case Copy(source=source):
            yield f"  copy: {_scalar(normalized(source))}"


def _member(key: str, value: JsonValue, indent: int) -> Iterator[str]:
    space = " " * indent
    name = _scalar(key)
    flow = _flow(value)
    if not isinstance(value, (dict, list)) or not value:
        yield f"{space}{name}: {_scalar(value) if isinstance(value, str) else flow}"
    elif len(space) + len(name) + 2 + len(flow) <= _WIDTH:
        yield f"{space}{name}: {flow}"
    elif isinstance(value, dict):
        yield f"{space}{name}:"
        for below, item in value.items():
            yield from _member(below, item, indent + 2)
    else:
        yield f"{space}{name}:"
        for item in value:
            yield from _item(item, indent + 2)


def _item(value: JsonValue, indent: int) -> Iterator[str]:
    space = " " * indent
    flow = _flow(value)
    if isinstance(value, dict) and value and len(space) + 2 + len(flow) > _WIDTH:
        lines = [line for key, below in value.items() for line in _member(key, below, indent + 2)]
        yield f"{space}- {lines[0].lstrip()}"
        yield from lines[1:]
    else:
        yield f"{space}- {flow}"


def _flow(value: JsonValue) -> str:
    match value:
        case dict():
            return (
                "{" + ", ".join(f"{_flow(key)}: {_flow(item)}" for key, item in value.items()) + "}"
            )
        case list():
            return "[" + ", ".join(map(_flow, value)) + "]"
        case str() if _is_plain_in_flow(value) and value.lower() not in _WORDS:
            return value
        case _:
            return _quoted(value)


def _scalar(text: str) -> str:
    plain = _is_plain(text) and text.lower() not in _WORDS
    return text if plain else _quoted(text)


def _quoted(value: JsonValue) -> str:
    """A scalar in the spelling of both JSON and YAML."""
    if not isinstance(value, str):
        return json.dumps(value)
    return '"' + "".join(map(_escaped, value)) + '"'


def _escaped(char: str) -> str:
    """A character of a double quoted scalar (YAML 1.2, section 5.7); JSON's pairs are none there."""
    if char in '"\\':
        return f"\\{char}"
    if char.isprintable():
        return char
    return _ESCAPES.get(char) or (
        f"\\u{ord(char):04x}" if ord(char) < _ASTRAL else f"\\U{ord(char):08x}"
    )


def _survivors(findings: Iterable[Finding]) -> dict[int, tuple[Action, ...]]:
    """The actions of each finding, without those of findings on what is removed anyway."""
    findings = list(findings)
    gone = {
        action.place
        for finding in findings
        for action in finding.actions
        if isinstance(action, Remove)
    }
    kept: dict[int, tuple[Action, ...]] = {}
    done: set[str] = set()
    for finding in findings:
        own = {action.place for action in finding.actions if isinstance(action, Remove)}
        lost = any(
            action.place[:length] in gone - own
            for action in finding.actions
            for length in range(1, len(action.place) + 1)
        )
        repeated = repr(finding.actions) in done
        kept[id(finding)] = () if lost or repeated else finding.actions
        done.add(repr(finding.actions))
    return kept


def _sortable(place: Place) -> tuple[tuple[bool, int, str], ...]:
    return tuple((True, step, "") if isinstance(step, int) else (False, 0, step) for step in place)
