"""The walk over all values that two documents have in common.

In: pairs of schemas that describe the same value. Out: each difference below a pair, at the
shortest path to it. A pair is compared once however often references lead to it, so schemas that
contain themselves are no special case, and paths are followed only towards differences.

Not decided here: what differs at one value (`values`), and where the walk begins (`operations`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from clientsmith.difference.changes import Finding
from clientsmith.difference.forms import Roots
from clientsmith.difference.sameness import Sameness
from clientsmith.difference.values import Below, ValueComparison

_Pair: TypeAlias = tuple[Roots, Roots, bool]


@dataclass(slots=True)
class _Compared:
    """What is known of a pair; `leads` says whether anything at it or below it differs."""

    findings: tuple[tuple[str, Finding], ...]
    below: tuple[Below, ...]
    leads: bool


class Graph:
    """All pairs of values that were met so far; with `sameness`, what is written alike is skipped."""

    def __init__(self, values: ValueComparison, sameness: Sameness | None = None) -> None:
        self._values = values
        self._sameness = sameness
        self._known: dict[_Pair, _Compared] = {}

    def find(self, old: Roots, new: Roots, *, is_read: bool) -> Iterator[tuple[str, Finding]]:
        """Each difference below a value with the path to it; nearer ones come first."""
        start = (old, new, is_read)
        self._explore(start)
        pending = deque([("", start)])
        seen = {start}
        while pending:
            path, pair = pending.popleft()
            compared = self._known[pair]
            if not compared.leads:
                continue
            for step, finding in compared.findings:
                yield (path + step).removeprefix("."), finding
            for below in compared.below:
                next_ = (below.old, below.new, is_read)
                if next_ not in seen:
                    seen.add(next_)
                    pending.append((path + below.step, next_))

    def _explore(self, start: _Pair) -> None:
        """Compare everything below a pair, and mark what leads to a difference."""
        pending, above = [start], dict[_Pair, list[_Pair]]()
        fresh: list[_Pair] = []
        leading: list[_Pair] = []
        while pending:
            pair = pending.pop()
            if pair in self._known:
                continue
            old, new, is_read = pair
            if self._is_same(old, new):
                self._known[pair] = _Compared((), (), leads=False)
                continue
            found = self._values.compare(old, new, is_read=is_read)
            self._known[pair] = _Compared(found.findings, found.below, bool(found.findings))
            fresh.append(pair)
            pending += ((step.old, step.new, is_read) for step in found.below)
        for pair in fresh:
            compared = self._known[pair]
            for step in compared.below:
                next_ = (step.old, step.new, pair[2])
                above.setdefault(next_, []).append(pair)
                if self._known[next_].leads:
                    leading.append(next_)
            if compared.leads:
                leading.append(pair)
        while leading:
            for pair in above.pop(leading.pop(), ()):
                self._known[pair].leads = True
                leading.append(pair)

    def _is_same(self, old: Roots, new: Roots) -> bool:
        if self._sameness is None or len(old) != len(new):
            return False
        return all(self._sameness.holds(*pair) for pair in zip(old, new, strict=True))
