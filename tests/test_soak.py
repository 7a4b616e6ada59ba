"""The fault run: in its short form against a mock where much goes wrong, and what it complains of."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "generated" / "notion"
if str(PACKAGE) not in sys.path:
    sys.path.insert(0, str(PACKAGE))

# The path is set before them.
from notion_typed.testing import (  # noqa: E402
    Closed,
    CutBody,
    Fault,
    FaultRule,
    HtmlPage,
    RateLimited,
    RepeatedCursor,
)
from soak.calls import KINDS  # noqa: E402
from soak.expectations import EXPECTED  # noqa: E402
from soak.runs import CANCELLED, OK, OTHER_LIST, STRANGE, WRONG, Outcome, Run  # noqa: E402
from soak.server import Attempt  # noqa: E402
from soak.traces import Grown, growing, overhearing  # noqa: E402
from soak.verdict import complaints  # noqa: E402

MARKS = {kind.name: mark for mark, kind in enumerate(KINDS)}


def test_no_call_is_lost_or_carried_out_twice_whatever_goes_wrong() -> None:
    paths = os.pathsep.join(map(str, (PACKAGE, ROOT / "tools")))
    done = subprocess.run(
        (sys.executable, "-m", "soak", "--calls", "400", "--seed", "7"),
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    *ways, last = done.stdout.splitlines()
    assert last == "400 calls, no complaints"
    assert sum("100 calls in" in line for line in ways) == 4


def attempt(
    fault: Fault | None = None, status: int = 200, *, done: bool = True, cursor: str = ""
) -> Attempt:
    faults = [expected.fault for expected in EXPECTED]
    number = None if fault is None else faults.index(fault)
    return Attempt(cursor=cursor, fault=number, status=status, carried_out=done)


def said_of(kind: str, outcome: Outcome | None, *attempts: Attempt) -> list[str]:
    mark = MARKS[kind]
    found = complaints(Run({mark: outcome}), {str(mark): attempts}, workers=1)
    return [what.removeprefix("1 calls ").partition(":")[0] for what in found]


BUSY = attempt(RateLimited(retry_after=0), 429, done=False)
GONE = attempt(Closed(carried_out=True), 0)
CUT = attempt(CutBody(40))


@pytest.mark.parametrize(
    ("kind", "outcome", "attempts"),
    [
        ("retrieve", Outcome(OK), (attempt(),)),
        ("create", Outcome(OK), (BUSY, BUSY, attempt())),
        ("create", Outcome("RateLimitedError", 2), (BUSY, BUSY, BUSY)),
        ("create", Outcome("APIConnectionError", 0), (CUT,)),
        ("create", Outcome(CANCELLED), (GONE,)),
        ("retrieve", Outcome(OK), (CUT, GONE, attempt())),
        ("stream", Outcome("APIConnectionError", 0), (CUT,)),
        ("delete", Outcome("ObjectNotFoundError", 1), (GONE, attempt(None, 404, done=False))),
        ("walk", Outcome(OTHER_LIST), (attempt(RepeatedCursor()), attempt(cursor="2"))),
    ],
)
def test_calls_that_end_as_they_may_are_no_complaint(
    kind: str, outcome: Outcome, attempts: tuple[Attempt, ...]
) -> None:
    assert said_of(kind, outcome, *attempts) == []


@pytest.mark.parametrize(
    ("kind", "outcome", "attempts", "complaint"),
    [
        ("retrieve", None, (attempt(),), "ended in nothing"),
        ("retrieve", Outcome(STRANGE), (CUT,), "raised what is no error of the tree"),
        ("create", Outcome(OK), (GONE, attempt()), "were carried out more than once"),
        (
            "create",
            Outcome(OK),
            (attempt(Closed(), 0, done=False), attempt()),
            "were repeated after what may have had an effect, or needed no repetition",
        ),
        (
            "retrieve",
            Outcome(OK),
            (attempt(), attempt()),
            "were repeated after what may have had an effect, or needed no repetition",
        ),
        ("retrieve", Outcome(OK), (BUSY, BUSY, BUSY, attempt()), "were sent too often"),
        ("retrieve", Outcome("APIConnectionError", 1), (CUT, CUT), "were given up too early"),
        (
            "create",
            Outcome("RateLimitedError", 0),
            (BUSY, BUSY, BUSY),
            "say of their error that it was another number of retries",
        ),
        (
            "create",
            Outcome(OK),
            (CUT,),
            "ended as ok, which nothing that befell them explains",
        ),
        (
            "retrieve",
            Outcome("APIConnectionError", 0),
            (attempt(),),
            "ended as APIConnectionError, which nothing that befell them explains",
        ),
        (
            "create",
            Outcome("APIConnectionError", 0),
            (attempt(HtmlPage(520), 520, done=False),),
            "ended as APIConnectionError, which nothing that befell them explains",
        ),
        (
            "delete",
            Outcome("ObjectNotFoundError", 0),
            (attempt(None, 404, done=False),),
            "ended as ObjectNotFoundError, which nothing that befell them explains",
        ),
        ("create", Outcome(OK), (), "ended as ok without a request"),
        ("create", Outcome(WRONG), (attempt(),), "were answered with what is not their answer"),
        ("walk", Outcome(OTHER_LIST), (attempt(),), "brought other items than the list has"),
    ],
)
def test_calls_that_end_otherwise_are_a_complaint(
    kind: str, outcome: Outcome | None, attempts: tuple[Attempt, ...], complaint: str
) -> None:
    assert complaint in said_of(kind, outcome, *attempts)


def test_what_is_left_behind_is_a_complaint() -> None:
    grown = Grown()
    grown.bytes = 2_000_000
    grown.objects = Counter({"httpx2.Response": 30, "httpx2.Request": 2})
    run = Run(
        grown=grown,
        files_open=9,
        files_left=1,
        threads_left=1,
        tasks_left=2,
        heard=["ValueError: x", "ValueError: x"],
    )
    assert list(complaints(run, {}, workers=2)) == [
        "2 times ValueError: x",
        "2000000 bytes more were in use than after the warm-up:",
        "30 objects more of the class httpx2.Response than after the warm-up",
        "9 sockets were open for 2 calls at a time",
        "1 sockets were left open by the client",
        "1 threads were left by the client",
        "2 tasks were left by the client",
    ]


def test_growth_is_what_the_part_of_a_run_leaves_behind() -> None:
    kept: list[object] = [bytes(1000) for _ in range(100)]
    with growing() as grown:
        kept += [bytes(1000) for _ in range(50)]
        kept += [FaultRule(Closed()) for _ in range(50)]
    assert 50_000 < grown.bytes < 100_000
    assert grown.objects["notion_typed.testing.script.FaultRule"] == 50


def test_what_no_caller_sees_is_heard() -> None:
    with overhearing() as heard:
        subject: list[object] = [_Unfinished()]
        subject.clear()
        open(ROOT / "pyproject.toml")  # noqa: SIM115, PTH123
    assert any("in a finalizer: ValueError: not in the mood" in what for what in heard)
    assert any(what.startswith("ResourceWarning: unclosed file") for what in heard)


class _Unfinished:
    def __del__(self) -> None:
        raise ValueError("not in the mood")
