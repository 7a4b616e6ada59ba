"""What is wrong with a run, if anything.

In: a run, and what the server says of it. Out: complaints, one sentence each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from notion_typed.testing import RepeatedCursor
from soak.calls import kind_of
from soak.expectations import EXPECTED, MOST_ATTEMPTS, Expected
from soak.runs import CANCELLED, OK, OTHER_LIST, STRANGE, WRONG, Outcome, Run
from soak.server import Attempt

__all__ = ["complaints", "summary"]

_BYTES_MORE: Final = 150_000
"""What caches may still take after the warm-up; a leak of a hundred bytes a call is more."""

_MANY: Final = 2_000
_BYTES_MORE_OF_FEW: Final = 1_000_000
"""Few calls may meet for the first time after the warm-up what others have met long before."""

_OBJECTS_MORE: Final = 4
"""For each worker, what it may be about to put away: few calls show a leak of objects as well."""

_SHOWN: Final = 5
_GONE: Final = "ObjectNotFoundError"
_ROUND_IN_CIRCLES: Final = "PaginationError"


def complaints(
    run: Run, attempts: Mapping[str, Sequence[Attempt]], *, workers: int
) -> Iterator[str]:
    """Say what must not have happened."""
    found: dict[str, list[int]] = {}
    for mark, outcome in run.outcomes.items():
        for what in _wrong_with(mark, outcome, attempts.get(str(mark), ())):
            found.setdefault(what, []).append(mark)
    for what, marks in found.items():
        named = ", ".join(f"{mark} ({kind_of(mark).name})" for mark in marks[:_SHOWN])
        yield f"{len(marks)} calls {what}: {named}"
    if found:
        yield from run.details
    for what, times in Counter(run.heard).most_common(_SHOWN):
        yield f"{times} times {what}"
    yield from _left_behind(run, workers)


def summary(run: Run) -> str:
    """How the calls ended, the most frequent first."""
    ends = Counter(outcome.end if outcome else "lost" for outcome in run.outcomes.values())
    return ", ".join(f"{count} {end}" for end, count in ends.most_common())


def _wrong_with(mark: int, outcome: Outcome | None, attempts: Sequence[Attempt]) -> Iterator[str]:
    # Requests of one page after those of the page before: a call is never two at a time.
    pages = [list(page) for _, page in groupby(attempts, lambda attempt: attempt["cursor"])]
    for page in pages:
        yield from _wrong_with_page(mark, page)
    if outcome is None:
        yield "ended in nothing"
    elif outcome.end == STRANGE:
        yield "raised what is no error of the tree"
    elif outcome.end == WRONG:
        yield "were answered with what is not their answer"
    elif outcome.end == OTHER_LIST:
        if not _goes_in_circles(attempts):  # a cursor that lies leads anywhere
            yield "brought other items than the list has"
    elif outcome.end == CANCELLED:
        return
    elif not pages:
        yield f"ended as {outcome.end} without a request"
    elif outcome.end not in _ends(mark, pages[-1], attempts):
        yield f"ended as {outcome.end}, which nothing that befell them explains"
    elif outcome.end != OK:
        yield from _wrong_with_error(mark, outcome, pages[-1])


def _wrong_with_page(mark: int, attempts: Sequence[Attempt]) -> Iterator[str]:
    """What is wrong with the requests of one call, or of one page of a list."""
    kind = kind_of(mark)
    if not kind.idempotent and sum(attempt["carried_out"] for attempt in attempts) > 1:
        yield "were carried out more than once"
    if len(attempts) > MOST_ATTEMPTS:
        yield "were sent too often"
    if not all(_may_repeat(mark, _fault(attempt)) for attempt in attempts[:-1]):
        yield "were repeated after what may have had an effect, or needed no repetition"


def _wrong_with_error(mark: int, outcome: Outcome, attempts: Sequence[Attempt]) -> Iterator[str]:
    if outcome.end == _ROUND_IN_CIRCLES:
        return
    if len(attempts) < MOST_ATTEMPTS and _may_repeat(mark, _fault(attempts[-1])):
        yield "were given up too early"
    if outcome.retries_taken != len(attempts) - 1:
        yield "say of their error that it was another number of retries"


def _ends(mark: int, page: Sequence[Attempt], attempts: Sequence[Attempt]) -> frozenset[str]:
    """What a call may end as, by what befell its last request."""
    last = page[-1]
    fault = _fault(last)
    ends: set[str] = set()
    if fault is None or not fault.error:
        gone = last["status"] == 404 and any(attempt["carried_out"] for attempt in page[:-1])
        ends.add(_GONE if gone else OK)
    else:
        ends.add(fault.error)
        if fault.within_body and kind_of(mark).streamed:
            ends.add(OK)  # who leaves early may not get to see it
    if _goes_in_circles(attempts):
        ends.add(_ROUND_IN_CIRCLES)
    return frozenset(ends)


def _may_repeat(mark: int, fault: Expected | None) -> bool:
    kind = kind_of(mark)
    if fault is None or (fault.within_body and kind.streamed):
        return False
    return fault.repeated == "always" or (fault.repeated == "idempotent" and kind.idempotent)


def _goes_in_circles(attempts: Sequence[Attempt]) -> bool:
    found = map(_fault, attempts)
    return any(fault is not None and isinstance(fault.fault, RepeatedCursor) for fault in found)


def _fault(attempt: Attempt) -> Expected | None:
    number = attempt["fault"]
    return None if number is None else EXPECTED[number]


def _left_behind(run: Run, workers: int) -> Iterator[str]:
    limit = _BYTES_MORE if len(run.outcomes) >= _MANY else _BYTES_MORE_OF_FEW
    if run.grown.bytes > limit:
        yield f"{run.grown.bytes} bytes more were in use than after the warm-up:"
        yield from run.grown.lines
    for name, count in run.grown.objects.most_common(_SHOWN):
        if count > _OBJECTS_MORE * workers:
            yield f"{count} objects more of the class {name} than after the warm-up"
    if run.files_open > workers:
        yield f"{run.files_open} sockets were open for {workers} calls at a time"
    if run.files_left > 0:
        yield f"{run.files_left} sockets were left open by the client"
    if run.threads_left > 0:
        yield f"{run.threads_left} threads were left by the client"
    if run.tasks_left > 0:
        yield f"{run.tasks_left} tasks were left by the client"
