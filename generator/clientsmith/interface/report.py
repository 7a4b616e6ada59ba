"""Changes of a package as lines for a terminal, as Markdown, JSON, and annotations of GitHub.

In: changes, the gravest first. Out: text; nothing that the package says can end a line or a code
block early. What is a change is *not* decided here (`compare`), nor how one sentence of it reads
(`words`).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from clientsmith.difference.effects import Effect
from clientsmith.difference.report import printable
from clientsmith.interface.advice import advise
from clientsmith.interface.changes import Change
from clientsmith.interface.rules import RULES
from clientsmith.interface.words import tell
from clientsmith.report import annotate, plural
from clientsmith.source.node import JsonValue

_LEVELS: Final = {Effect.BREAKING: "error", Effect.SOFT: "warning"}
_MOST_LINES: Final = 12
_MOST_WIDTH: Final = 100
_HEADINGS: Final = {
    Effect.BREAKING: "Breaking",
    Effect.SOFT: "To be looked at",
    Effect.SAFE: "New and harmless",
}


def count_effects(changes: Iterable[Change]) -> str:
    """`2 breaking, 3 soft, 40 safe`; "nothing differs" when there is no change."""
    totals = Counter(change.effect for change in changes)
    counts = [f"{totals[effect]} {effect}" for effect in Effect if totals[effect]]
    return ", ".join(counts) or "nothing differs"


def report_changes(changes: Sequence[Change], *, verbose: bool = False) -> Iterator[str]:
    """Lines for a terminal: a heading for each effect, a line for each change.

    Unless `verbose`, long lists end early and the code before and after is left out.
    """
    for effect in Effect:
        wanted = [change for change in changes if change.effect is effect]
        if not wanted:
            continue
        yield f"{effect}:"
        most = len(wanted) if verbose or len(wanted) <= _MOST_LINES + 1 else _MOST_LINES
        for change in wanted[:most]:
            yield f"  {printable(tell(change))}"
            if verbose:
                yield from (f"      {mark} {line}" for mark, line in _code(change))
        if most < len(wanted):
            yield f"  ... and {len(wanted) - most} more lines (--verbose shows them)"


def write_markdown(changes: Sequence[Change]) -> Iterator[str]:
    """Lines of Markdown: what breaks with the code before and after, the rest as lists."""
    for effect in Effect:
        wanted = [change for change in changes if change.effect is effect]
        if not wanted:
            continue
        if effect is Effect.SAFE:
            yield f"<details><summary>{_HEADINGS[effect]} ({len(wanted)})</summary>"
            yield ""
            yield from (f"- {printable(tell(change))}" for change in wanted)
            yield ""
            yield "</details>"
            continue
        yield f"#### {_HEADINGS[effect]} ({len(wanted)})"
        yield ""
        for change in wanted:
            yield f"- {printable(tell(change))}; {RULES[change.kind].reason}."
            lines = tuple(_code(change))
            if lines:
                yield ""
                yield "  ```diff"
                yield from (f"  {mark} {line}" for mark, line in lines)
                yield "  ```"
                yield ""
        yield ""


def write_annotations(changes: Sequence[Change]) -> str:
    """A workflow command of GitHub Actions for each change; what is safe is counted."""
    grave = [change for change in changes if change.effect is not Effect.SAFE]
    lines = [
        annotate(_LEVELS[change.effect], f"{change.effect} change of the package", tell(change))
        for change in grave
    ]
    safe = len(changes) - len(grave)
    if safe:
        told = f"{plural(safe, 'change')} of the package {'is' if safe == 1 else 'are'} safe"
        lines.append(annotate("notice", "safe changes of the package", told))
    return "".join(f"{line}\n" for line in lines)


def write_json(changes: Sequence[Change], old: str, new: str) -> str:
    """One object: both names, how many changes there are of each effect, and the changes."""
    counts = Counter(change.effect for change in changes)
    value: JsonValue = {
        "old": old,
        "new": new,
        "counts": {effect.value: counts[effect] for effect in Effect},
        "changes": [_as_json(change) for change in changes],
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _code(change: Change) -> Iterator[tuple[str, str]]:
    """The lines that one takes away and those that one writes, marked as in a diff."""
    advice = advise(change)
    before, after = advice.before.splitlines(), advice.after.splitlines()
    if len(before) == len(after) == 1:  # what differs is to be seen, wherever it stands
        skipped = _shared(before[0], after[0])
        before, after = [_skip(before[0], skipped)], [_skip(after[0], skipped)]
    for mark, lines, others in (("-", before, after), ("+", after, before)):
        for line in lines:
            same = line in others
            if not same or mark == "-":
                yield " " if same else mark, _cut(printable(line).replace("```", "'''"))


def _shared(one: str, other: str) -> int:
    """How much of two long lines can be left out before they part; 0 when they part early."""
    pairs = enumerate(zip(one, other, strict=False))
    same = next((at for at, (this, that) in pairs if this != that), min(len(one), len(other)))
    if max(len(one), len(other)) <= _MOST_WIDTH or same <= _MOST_WIDTH // 2:
        return 0
    return _end_before(one, same - _MOST_WIDTH // 4)


def _skip(line: str, start: int) -> str:
    return f"... {line[start:].lstrip()}" if start else line


def _cut(line: str) -> str:
    """As much of a line as is shown; no name of it is cut in two."""
    if len(line) <= _MOST_WIDTH:
        return line
    return f"{line[: _end_before(line, _MOST_WIDTH)].rstrip()} ..."


def _end_before(line: str, at: int) -> int:
    """The last blank up to a place, where no name is in two; that place without one."""
    blank = line.rfind(" ", 0, at + 1)
    return at if blank == -1 else blank


def _as_json(change: Change) -> dict[str, JsonValue]:
    return {
        "kind": change.kind.value,
        "effect": change.effect.value,
        "reason": RULES[change.kind].reason,
        "owner": change.owner,
        "member": change.member,
        "part": change.part,
        "what": change.what,
        "before": change.before,
        "after": change.after,
        "call": change.call,
        "also": [*change.also],
    }
