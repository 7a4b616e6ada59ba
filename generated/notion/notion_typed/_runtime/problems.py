"""What a validator's sentences about a request come to, short enough to be read.

Validators of unions answer with a sentence for every alternative that they tried, often dozens. In:
the message of an error, and the body that was sent. Out: one line that says what to change and
where, or ``None`` for a message of another shape. Among alternatives the one counts that got
furthest into what was sent. No API is known by name here. What is *not* decided here: where the
message comes from (`responses`), and lists of problems that are no sentences (`details`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from .narrow import is_list, is_mapping

__all__ = ["shorten"]

_LONG: Final = 240
"""Characters from which on even a single sentence is shortened."""

_TOO_LONG: Final = 200_000
"""Characters from which on nobody wrote sentences."""

_SHOWN: Final = 3
_SHOWN_NAMES: Final = 8
_SHOWN_VALUE: Final = 60
_LIKENESS: Final = 0.7
"""From which on one name may be another one that is misspelt."""

_ROOT: Final = r"(?:body|data|query|path|params|headers?|request|input)"
_SENT_ROOTS: Final = frozenset({"body", "data", "request", "input"})
_START: Final = re.compile(
    rf"(?:(?<=\n)|(?<=[.:] )|^)(?={_ROOT}(?:[./\[][^\n]*?)? (?:should|must)\b)"
)
_STATEMENT: Final = re.compile(
    rf"(?P<root>{_ROOT})(?P<place>[./\[].*?)?"
    r" (?P<verdict>(?:should|must)\b.*?)(?:,? instead was (?P<got>.*?))?\.?"
)
_ALTERNATIVES: Final = re.compile(r"\b(?:one|any|either)\b", re.IGNORECASE)
_STEP: Final = re.compile(r"[./]?([^.\[\]/]+)|\[(\d+)\]")
_UNKNOWN: Final = object()


def shorten(message: str, sent: bytes | None) -> str | None:
    """Say in one line what the sentences of `message` come to.

    `sent` is the body of the request if it is known. ``None`` means that the message is short
    already, or not of the shape ``body.a[0].b should be a string, instead was `1`.``
    """
    if len(message) > _TOO_LONG:
        return None
    starts = [match.start() for match in _START.finditer(message)]
    if not starts or (len(starts) == 1 and len(message) <= _LONG):
        return None
    body = _parsed(sent)
    problems: list[_Problem] = []
    for start, end in zip(starts, [*starts[1:], len(message)], strict=True):
        match = _STATEMENT.fullmatch(" ".join(message[start:end].split()))
        if match is None:
            return None
        problems.append(_located(match, body))
    head = message[: starts[0]]
    if len(problems) > 1 and _ALTERNATIVES.search(head):
        text = _best_of(problems)
    else:
        text = "; ".join(map(str, problems[:_SHOWN])) + _more(problems, _SHOWN, "; and {} more")
    lead = re.split(r"[.:]", head, maxsplit=1)[0].strip()
    return f"{lead}: {text}" if lead else text


@dataclass(frozen=True, slots=True)
class _Problem:
    """A sentence of a validator, compared with what was sent."""

    place: str
    """As the server wrote it."""

    verdict: str
    got: str
    parent: str
    """The part of the place that exists in what was sent."""

    value: object
    """What was sent there."""

    missing: str | None
    """The name after `parent`; ``None`` if the whole place exists."""

    depth: int
    """How many names and indexes lead to `parent`."""

    @property
    def rank(self) -> tuple[int, bool, bool, bool]:
        """The higher, the more likely is this the alternative that was meant."""
        announced = is_mapping(self.value) and self.missing in self.value.values()
        unwanted = "not present" in self.verdict
        return self.depth, self.missing is None, not unwanted, announced

    def __str__(self) -> str:
        text = f"{self.place} {self.verdict}"
        if self.missing is not None and is_mapping(self.value):
            return f"{text}; {_contents(self.parent, self.value)}"
        return f"{text}, instead was {_cut(self.got)}" if self.got else text


def _best_of(problems: list[_Problem]) -> str:
    best = max(problem.rank for problem in problems)
    leaders = [problem for problem in problems if problem.rank == best]
    chosen = leaders[0] if len(leaders) == 1 else _misspelt(leaders)
    if chosen is not None:
        return f"{chosen} (the closest of {len(problems)} alternatives)"
    first = leaders[0]
    missing = [problem.missing for problem in leaders if problem.missing is not None]
    names = list(dict.fromkeys(missing))
    parents = {problem.parent for problem in leaders}
    if len(missing) < len(leaders) or len(names) == 1 or len(parents) > 1:
        return f"{first} (one of {len(problems)} alternatives)"
    shown = ", ".join(names[:_SHOWN_NAMES]) + _more(names, _SHOWN_NAMES, " and {} more")
    has = f"; {_contents(first.parent, first.value)}" if is_mapping(first.value) else ""
    return f"{first.parent} should have one of {shown}{has}"


def _misspelt(problems: list[_Problem]) -> _Problem | None:
    """Give the one whose missing name looks most like a name that was sent."""
    from difflib import SequenceMatcher

    best, chosen = _LIKENESS, None
    for problem in problems:
        for key in problem.value if is_mapping(problem.value) else ():
            likeness = SequenceMatcher(None, key, problem.missing or "").ratio()
            if likeness > best:
                best, chosen = likeness, problem
    return chosen


def _located(match: re.Match[str], body: object) -> _Problem:
    root, place = match["root"], match["place"] or ""
    verdict, got = match["verdict"], match["got"] or ""
    value = body if root in _SENT_ROOTS else _UNKNOWN
    parents: list[int] = []
    at = 0
    while at < len(place):
        parents.append(at)
        key, end = _step(value, place, at)
        if value is not _UNKNOWN:
            inner = _item(value, key)
            if inner is _UNKNOWN:
                parent = root + place[:at]
                depth = len(parents) - 1
                return _Problem(root + place, verdict, got, parent, value, key, depth)
            value = inner
        at = end
    depth = len(parents)
    if body is _UNKNOWN and parents and "defined" in verdict:
        # Nothing to compare with, but the server itself says that the last name is not there.
        parent, key = place[: parents[-1]], place[parents[-1] :].strip("./[]")
        return _Problem(root + place, verdict, got, root + parent, value, key, depth - 1)
    return _Problem(root + place, verdict, got, root + place, value, None, depth)


def _step(value: object, place: str, at: int) -> tuple[str, int]:
    """Give the name or index at a position of a place, and where the next one begins."""
    if is_mapping(value):
        # Names may have dots and brackets in them: those that were sent are known.
        for key in sorted(value, key=len, reverse=True):
            end = at + 1 + len(key)
            if key and place.startswith(key, at + 1) and place[end : end + 1] in ("", *"./["):
                return key, end
    match = _STEP.match(place, at)
    return (place[at:], len(place)) if match is None else (match[1] or match[2], match.end())


def _item(value: object, key: str) -> object:
    if is_mapping(value):
        return value.get(key, _UNKNOWN)
    if is_list(value) and key.isdecimal() and int(key) < len(value):
        return value[int(key)]
    return _UNKNOWN


def _contents(place: str, value: Mapping[str, object]) -> str:
    names = [f'"{_cut(name)}"' for name in value]
    shown = ", ".join(names[:_SHOWN_NAMES]) + _more(names, _SHOWN_NAMES, " and {} more")
    return f"{place} has {shown}" if names else f"{place} is empty"


def _more(items: list[str] | list[_Problem], shown: int, text: str) -> str:
    return text.format(len(items) - shown) if len(items) > shown else ""


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN_VALUE else f"{text[:_SHOWN_VALUE]}..."


def _parsed(sent: bytes | None) -> object:
    try:
        value: object = _UNKNOWN if sent is None else json.loads(sent)
    except (ValueError, RecursionError):
        value = _UNKNOWN
    return value
