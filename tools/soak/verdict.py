"""What is wrong with a run, if anything.

In: a run, and what the server says that it carried out. Out: complaints, one sentence each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from soak.calls import kind_of
from soak.runs import Run

__all__ = ["complaints", "summary"]

_BYTES_MORE: Final = 200_000
"""What caches may still take after the warm-up; a leak of a few hundred bytes a call is more."""

_MANY: Final = 2_000
_BYTES_MORE_OF_FEW: Final = 1_000_000
"""Few calls may meet for the first time after the warm-up what others have met long before."""

_SHOWN: Final = 5


def complaints(run: Run, carried_out: Mapping[str, int], *, workers: int) -> Iterator[str]:
    """Say what must not have happened."""
    times = {mark: carried_out.get(str(mark), 0) for mark in run.outcomes}
    lost = [mark for mark, outcome in run.outcomes.items() if not outcome]
    yield from _about(lost, "ended in nothing")
    strange = [mark for mark, outcome in run.outcomes.items() if outcome == "outside the tree"]
    yield from _about(strange, "raised what is no error of the tree")
    yield from run.strange
    twice = [mark for mark, n in times.items() if n > 1 and not kind_of(mark).idempotent]
    yield from _about(twice, "were carried out more than once")
    made_up = [mark for mark, n in times.items() if n == 0 and run.outcomes[mark] == "ok"]
    yield from _about(made_up, "gave a result that the server never gave")
    limit = _BYTES_MORE if len(run.outcomes) >= _MANY else _BYTES_MORE_OF_FEW
    if run.bytes_more > limit:
        yield f"{run.bytes_more} bytes more were in use than after the warm-up:"
        yield from run.bytes_at
    if run.sockets_open > workers:
        yield f"{run.sockets_open} sockets were open for {workers} calls at a time"
    if run.sockets_left > 0:
        yield f"{run.sockets_left} sockets were left open by the client"


def summary(run: Run) -> str:
    """How the calls ended, the most frequent first."""
    ends = Counter(run.outcomes.values()).most_common()
    return ", ".join(f"{count} {end or 'lost'}" for end, count in ends)


def _about(marks: list[int], what: str) -> Iterator[str]:
    if marks:
        named = ", ".join(f"{mark} ({kind_of(mark).name})" for mark in marks[:_SHOWN])
        yield f"{len(marks)} calls {what}: {named}"
