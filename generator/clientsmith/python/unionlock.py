"""The lock of unions: how each union that is read was decoded when that was last accepted.

In: the text of `unions.lock`, and how unions are decoded today. Out: a `UnionLock`, its text, and
what is decoded otherwise than before. One rule stands on one line, and the lines are sorted:

    PageParent: "type" is "page_id" -> PageIdParent

A union that is new, and a rule for values that no rule was for, are no change: what was decoded
before is decoded as before. Whether a change is accepted is *not* decided here (`pipeline`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Final

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.python.decoding import Decoding, Rule
from clientsmith.python.locklines import UNMERGED, is_mark_of_conflict, refuse_line
from clientsmith.source.node import Text

_HEAD: Final = """\
# How each union is decoded: what stands here is not decoded otherwise before that has been accepted
# with "clientsmith generate --accept-decoding". Written by clientsmith, one rule a line, in order.
"""
_LINE = re.compile(r"(\w+): (.+) -> (.+)")
_MOST_NOTES: Final = 12


@dataclass(frozen=True, slots=True)
class UnionLock:
    """The rules of unions by their names, each condition with what follows and its line."""

    unions: Mapping[str, Mapping[str, tuple[str, int]]] = field(
        default_factory=dict[str, Mapping[str, tuple[str, int]]]
    )
    text: Text | None = None


def read_union_lock(text: Text) -> tuple[UnionLock | None, tuple[Diagnostic, ...]]:
    """The lock that a text says; None when any line of it cannot be believed."""
    unions: dict[str, dict[str, tuple[str, int]]] = {}
    for number, line in enumerate(text.content.split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if is_mark_of_conflict(line):
            return None, (refuse_line(text, number, UNMERGED),)
        read = _LINE.fullmatch(line)
        if read is None:
            problem = 'the line is not of the form "Union: condition -> type"'
            return None, (refuse_line(text, number, problem),)
        name, when, then = read.groups()
        known, first = unions.setdefault(name, {}).setdefault(when, (then, number))
        if known != then:
            problem = "there are two rules for the same values"
            found = refuse_line(text, number, problem, other=first, keep="the one that is right")
            return None, (found,)
    return UnionLock(unions, text), ()


def write_union_lock(decodings: Mapping[str, Iterable[Rule]]) -> str:
    """The text of a lock."""
    lines = {
        f"{name}: {rule.when} -> {rule.then}\n"
        for name, rules in decodings.items()
        for rule in rules
    }
    return _HEAD + "".join(sorted(lines))


def rename_types(lock: UnionLock, renamed: Mapping[str, str]) -> str:
    """The text of a lock in which types are called otherwise; `renamed` has new names by old ones."""
    return write_union_lock(
        {
            name: [Rule(when, then) for when, (then, _) in rules.items()]
            for name, rules in _with_names(lock, renamed).items()
        }
    )


def compare_decodings(
    lock: UnionLock,
    decodings: Iterable[Decoding],
    renamed: Mapping[str, str],
    others: Mapping[str, tuple[Rule, ...]],
    *,
    accepted: bool,
) -> tuple[Mapping[str, tuple[Rule, ...]], tuple[Diagnostic, ...]]:
    """The rules of the next lock, and a diagnostic for each union that is decoded otherwise.

    `renamed` has new names by old ones; `others` are the types of today that are no unions, with
    the rules of the union that they stand for, if they do. What changes stays in the lock as it was
    until it is accepted.
    """
    next_: dict[str, tuple[Rule, ...]] = {}
    found: list[Diagnostic] = []
    before = _with_names(lock, renamed)
    today = {decoding.name: decoding.rules for decoding in decodings}
    gone = {name: others[name] for name in sorted(before.keys() & others.keys() - today.keys())}
    for name, rules in (*today.items(), *gone.items()):
        old = before.get(name, {})
        notes = tuple(_changes(old, {rule.when: rule.then for rule in rules}, lock.text))
        if notes:
            found.append(_changed(lock, name, old, notes, accepted=accepted))
        if notes and not accepted:
            next_[name] = tuple(Rule(when, then) for when, (then, _) in old.items())
        elif rules and name in today:
            next_[name] = rules
    return next_, tuple(found)


def _with_names(
    lock: UnionLock, renamed: Mapping[str, str]
) -> Mapping[str, Mapping[str, tuple[str, int]]]:
    """The rules of a lock with the names of today."""
    return {
        renamed.get(name, name): {
            when: (_renamed(then, renamed), line) for when, (then, line) in rules.items()
        }
        for name, rules in lock.unions.items()
    }


def _changes(
    old: Mapping[str, tuple[str, int]], now: Mapping[str, str], text: Text | None
) -> Iterator[Note]:
    for when, (then, line) in old.items():
        if now.get(when) != then:
            place = None if text is None else Location(text.name, line, 1)
            yield Note(f"before: {when} -> {then}", place)
            follows = f"{when} -> {now[when]}" if when in now else _instead(when, now)
            yield Note(f"after: {follows}")


def _instead(when: str, now: Mapping[str, str]) -> str:
    """What becomes of values whose rule is gone."""
    if not now:
        return "one type, which is not chosen among others"
    return f"else -> {now['else']}" if "else" in now else f"no rule for {when}"


def _changed(
    lock: UnionLock,
    name: str,
    old: Mapping[str, tuple[str, int]],
    notes: tuple[Note, ...],
    *,
    accepted: bool,
) -> Diagnostic:
    line = min((line for _, line in old.values()), default=1)
    place = None if lock.text is None else Location(lock.text.name, line, 1)
    more = len(notes) - _MOST_NOTES
    shown = (*notes[:_MOST_NOTES], Note(f"and {more // 2} more")) if more > 0 else notes
    if accepted:
        return diagnostic(
            "decoding-accepted", f'"{name}" is decoded otherwise from now on', place, notes=shown
        )
    return diagnostic(
        "decoding-changed",
        f'"{name}" is decoded otherwise than before',
        place,
        hint="if that is right, accept it: clientsmith generate --accept-decoding",
        notes=shown,
    )


def _renamed(then: str, renamed: Mapping[str, str]) -> str:
    return re.sub(r"\w+", lambda word: renamed.get(word[0], word[0]), then) if renamed else then
